// Front matter: fields in YAML between two lines of dashes at the start of a Markdown file.

import { createRequire } from "node:module";
import type { Warning } from "../doc/doc.js";
import { type Metadata, NO_METADATA } from "./article.js";
import { readMetadataDate } from "./iso-date.js";
import { isRow } from "./row.js";

/** Loaded with the first front matter: most articles have none. */
const load = createRequire(import.meta.url);

/** Front matter is short: what has no end within so many characters is a rule and text. */
const LONGEST = 20_000;

/** The lines between the dashes, and what follows them; null where a text has no front matter. */
export function splitFrontMatter(text: string): { readonly yaml: string; readonly rest: string } | null {
  if (!/^---[ \t]*\r?\n/.test(text)) return null;
  const start = text.indexOf("\n") + 1;
  const [, yaml] = /^([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text.slice(start, start + LONGEST)) ?? [];
  if (yaml === undefined || !/^[\w-]+[ \t]*:/m.test(yaml)) return null;
  const end = text.indexOf("\n", start + yaml.length + 2);
  return { yaml, rest: end < 0 ? "" : text.slice(end + 1) };
}

/** Names of fields in front matter, the ones that come first preferred. */
const NAMES: Readonly<Record<keyof Metadata, readonly string[]>> = {
  title: ["title", "headline"],
  publishedAt: ["publishedAt", "published_at", "published", "datePublished", "pubDate", "publishDate", "date"],
  modifiedAt: ["modifiedAt", "modified_at", "modified", "dateModified", "lastmod", "updated", "last_modified_at"],
  byline: ["byline", "author", "authors", "by"],
  publisher: ["publisher", "publication", "site", "site_name", "source"],
  url: ["url", "canonical", "canonical_url", "link"],
};

/** What front matter says; fields that mean nothing here are the user's own. */
export function readFrontMatter(yaml: string): {
  readonly metadata: Metadata;
  readonly extra: Readonly<Record<string, unknown>>;
  readonly warnings: readonly Warning[];
} {
  const fields = parseYaml(yaml);
  if (!isRow(fields))
    return {
      metadata: NO_METADATA,
      extra: {},
      warnings: [warning("front-matter-invalid", "the front matter is no list of fields in YAML")],
    };
  const used = new Set<string>();
  const warnings: Warning[] = [];
  const take = (known: keyof Metadata): string | null => {
    for (const name of NAMES[known]) {
      const value = Object.hasOwn(fields, name) ? wordsOf(fields[name]) : null;
      if (value === null) continue;
      used.add(name);
      return value;
    }
    return null;
  };
  const date = (known: "publishedAt" | "modifiedAt"): string | null => {
    const value = take(known);
    const found = value === null ? null : readMetadataDate(value);
    if (value !== null && found === null)
      warnings.push(warning("metadata-date-invalid", `${known} ${JSON.stringify(value.slice(0, 60))} is no date`));
    return found;
  };
  const metadata: Metadata = {
    title: take("title"),
    publishedAt: date("publishedAt"),
    modifiedAt: date("modifiedAt"),
    byline: take("byline"),
    publisher: take("publisher"),
    url: take("url"),
  };
  return { metadata, extra: Object.fromEntries(Object.entries(fields).filter(([name]) => !used.has(name))), warnings };
}

function parseYaml(yaml: string): unknown {
  try {
    const { parse }: typeof import("yaml") = load("yaml");
    return parse(yaml, { maxAliasCount: 20 });
  } catch {
    return null;
  }
}

/** A field as words: a string, or names in a list, by themselves or as objects with a name. */
function wordsOf(value: unknown): string | null {
  if (typeof value === "string") return value.trim() === "" ? null : value.trim();
  if (isRow(value)) return wordsOf(value.name);
  if (!Array.isArray(value)) return null;
  const names = value.map(wordsOf).filter((name) => name !== null);
  return names.length === 0 ? null : names.join(", ");
}

function warning(code: string, message: string): Warning {
  return { code, message, start: null, end: null };
}
