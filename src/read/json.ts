// JSON: one article, or a list of them, by itself or inside an object.

import { NewsError } from "../doc/errors.js";
import { type FieldNames, isRow } from "./row.js";

/** The rows of a JSON text: an article by itself (isList false), or those of a list. Throws `NewsError`. */
export function rowsOfJson(
  text: string,
  path: string,
  names: FieldNames = {},
): { readonly rows: readonly unknown[]; readonly isList: boolean } {
  const value = parseJson(text, path);
  const textName = names.text ?? "text";
  const list = Array.isArray(value) ? value : isRow(value) && !Object.hasOwn(value, textName) ? listInside(value, textName) : null;
  if (list === null) {
    if (!isRow(value)) throw new NewsError("json-shape", { path, detail: `it holds a ${value === null ? "null" : typeof value}` });
    return { rows: [value], isList: false };
  }
  if (list.length === 0) throw new NewsError("json-shape", { path, detail: "the list is empty" });
  return { rows: list, isList: true };
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
function listInside(object: Readonly<Record<string, unknown>>, textName: string): readonly unknown[] | null {
  const lists = Object.values(object).filter((value): value is unknown[] => Array.isArray(value));
  return lists.find((list) => list.some((item) => isRow(item) && Object.hasOwn(item, textName))) ?? null;
}
