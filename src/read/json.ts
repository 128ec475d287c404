// JSON: one article, or a list of them, by itself or inside an object.

import { NewsError } from "../doc/errors.js";
import type { Draft } from "./article.js";
import { draftOfEntry } from "./entry.js";
import { readMetadataDate } from "./iso-date.js";
import { draftOfRow, type FieldNames, hasText, isRow } from "./row.js";

/** What a JSON text holds, and how to make a draft of each row. */
export interface JsonRows {
  readonly rows: readonly unknown[];
  /** False for an article by itself. */
  readonly isList: boolean;
  format(row: unknown, path: string): Draft;
}

/** The rows of a JSON text: an article by itself (isList false), or those of a list. Throws `NewsError`. */
export function rowsOfJson(text: string, path: string, names: FieldNames = {}): JsonRows {
  const value = parseJson(text, path);
  if (isRow(value) && isRow(value.generator) && value.generator.name === "newsdelta")
    throw new NewsError("json-shape", { path, detail: "it is a result of newsdelta, not an article" });
  if (isRow(value) && typeof value.version === "string" && value.version.startsWith("https://jsonfeed.org/")) return feedRows(value, path);
  const format = (row: unknown, place: string) => draftOfRow(row, place, names);
  const list = Array.isArray(value) ? value : isRow(value) && !hasText(value, names) ? listInside(value, names) : null;
  if (list === null) {
    if (!isRow(value)) throw new NewsError("json-shape", { path, detail: `it holds a ${value === null ? "null" : typeof value}` });
    return { rows: [value], isList: false, format };
  }
  if (list.length === 0) throw new NewsError("json-shape", { path, detail: "the list is empty" });
  return { rows: list, isList: true, format };
}

/** Parses JSON. Throws `NewsError` with the place where reading stopped. */
export function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (cause) {
    throw new NewsError("json-invalid", { path, cause, ...(cause instanceof Error ? { detail: cause.message } : {}) });
  }
}

/** The first field that holds a list of objects with a text: `{ "articles": [ … ] }`. */
function listInside(object: Readonly<Record<string, unknown>>, names: FieldNames): readonly unknown[] | null {
  const lists = Object.values(object).filter((value): value is unknown[] => Array.isArray(value));
  return lists.find((list) => list.some((item) => isRow(item) && hasText(item, names))) ?? null;
}

/** JSON Feed: items with their words in HTML or plain. */
function feedRows(feed: Readonly<Record<string, unknown>>, path: string): JsonRows {
  const rows = Array.isArray(feed.items) ? feed.items : [];
  if (rows.length === 0) throw new NewsError("json-shape", { path, detail: "the feed has no items" });
  const string = (value: unknown) => (typeof value === "string" && value.trim() !== "" ? value.trim() : null);
  const date = (value: unknown) => readMetadataDate(string(value) ?? "");
  const format = (row: unknown, place: string): Draft => {
    if (!isRow(row)) throw new NewsError("json-shape", { path: place });
    const authors = Array.isArray(row.authors) ? row.authors : [row.author];
    const names = authors
      .filter(isRow)
      .map(({ name }) => string(name))
      .filter((name) => name !== null);
    return draftOfEntry({
      id: string(row.id),
      title: string(row.title),
      html: string(row.content_html),
      text: string(row.content_text) ?? string(row.summary),
      publishedAt: date(row.date_published),
      modifiedAt: date(row.date_modified),
      byline: names.length === 0 ? null : names.join(", "),
      publisher: string(feed.title),
      url: string(row.url),
    });
  };
  return { rows, isList: true, format };
}
