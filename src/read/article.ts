// What every format gives: a text with what the file says about it, made into an article.

import type { Article, Block, Warning } from "../doc/doc.js";
import { NewsError } from "../doc/errors.js";
import type { PublishedSource } from "../doc/labels.js";
import { languageByWords } from "./english.js";
import type { Format } from "./formats.js";

/** What a file or row says about its article. */
export interface Metadata {
  readonly title: string | null;
  /** ISO 8601. */
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** Of a file that says nothing. */
export const NO_METADATA: Metadata = { title: null, publishedAt: null, modifiedAt: null, byline: null, publisher: null, url: null };

/** An article as its format gives it. */
export interface Draft extends Metadata {
  readonly id: string | null;
  readonly text: string;
  readonly layout: readonly Block[] | null;
  readonly extra: Readonly<Record<string, unknown>>;
  readonly warnings: readonly Warning[];
}

/** Where an article comes from. */
export interface Origin {
  /** As `article.source.path`. */
  readonly path: string;
  readonly format: Format;
  /** Of the input's bytes. */
  readonly sha256: string;
  readonly publishedAtSource: PublishedSource;
}

/** The article of a draft. Throws `NewsError` "text-empty" where there is nothing to read. */
export function finish(draft: Draft, { path, format, sha256, publishedAtSource }: Origin): Article {
  if (!/[^\s\p{Cc}\p{Cf}]/u.test(draft.text)) throw new NewsError("text-empty", { path });
  const lost = draft.text.indexOf("\ufffd");
  return {
    id: draft.id ?? stem(path),
    title: draft.title,
    publishedAt: draft.publishedAt,
    publishedAtSource: draft.publishedAt === null ? null : publishedAtSource,
    modifiedAt: draft.modifiedAt,
    byline: draft.byline,
    publisher: draft.publisher,
    url: draft.url,
    language: languageByWords(draft.text),
    source: { path, format, sha256 },
    text: draft.text,
    layout: draft.layout,
    extra: draft.extra,
    // Of damaged bytes a reader wants to see the place in the text, not in the file alone.
    warnings: draft.warnings.map((warning) =>
      warning.code === "encoding-damaged" && lost >= 0 ? { ...warning, start: lost, end: lost + 1 } : warning,
    ),
  };
}

/** File name without folders and ending. */
export function stem(path: string): string {
  const name = path.split("/").at(-1) ?? path;
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}
