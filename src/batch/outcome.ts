// What goes to whoever works on an article, and what comes back: plain data that can cross threads.

import type { Article, KnownName } from "../doc/doc.js";
import type { ErrorCode, NewsError } from "../doc/errors.js";
import type { Label } from "../doc/labels.js";
import type { Told } from "../read/read.js";
import type { FieldNames } from "../read/row.js";
import type { SummaryOptions } from "../summary/summary.js";
import type { GivenId } from "./ids.js";

/** Input formats by name; auto tells them by name and content. */
export const INPUT_FORMATS = ["auto", "txt", "md", "html", "json", "jsonl", "csv", "xml", "eml", "warc"] as const;
/** Formats of one article's result. */
export const RESULT_FORMATS = ["json", "jsonl", "conllu"] as const;
/** Formats of tables over all articles of a run, made from results in JSON. */
export const TABLE_FORMATS = ["csv", "parquet", "duckdb"] as const;
export const OUTPUT_FORMATS = [...RESULT_FORMATS, ...TABLE_FORMATS] as const;

export type InputFormat = (typeof INPUT_FORMATS)[number];
export type ResultFormat = (typeof RESULT_FORMATS)[number];
export type TableFormat = (typeof TABLE_FORMATS)[number];
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** All that decides what a result looks like, besides the input and the version. */
export interface Settings {
  readonly from: InputFormat;
  readonly to: ResultFormat;
  /** Names of the fields of rows in the user's own tables. */
  readonly fields: FieldNames;
  /** ISO 8601; for articles that carry no date. */
  readonly publishedAt: string | null;
  readonly anyLanguage: boolean;
  readonly maxBytes: number;
  /** The user's own names; none when left out. */
  readonly names?: readonly KnownName[];
  readonly summary: SummaryOptions;
  /** newsdelta's own. */
  readonly version: string;
  /** Whether outcomes carry the short summary for people. */
  readonly brief: boolean;
  /** Whether outcomes carry what near-duplicates are told by. */
  readonly shape: boolean;
}

/** One article to analyse: bytes still to be read, or an article that its file gave beside others. */
export interface Task {
  /** As `article.source.path`. */
  readonly path: string;
  readonly name: GivenId;
  readonly content: { readonly bytes: Uint8Array; readonly format: InputFormat; readonly told?: Told } | { readonly article: Article };
}

/** What changed and what held in an article, for people. */
export interface Brief {
  readonly title: string;
  readonly publishedAt: string | null;
  readonly claims: number;
  readonly leads: readonly { readonly label: Label; readonly statements: readonly string[]; readonly count: number }[];
}

/** Why there is no result. */
export interface Fault {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
  /** What this case adds to the code's own message; null when nothing. */
  readonly detail: string | null;
  /** Where it was thrown, for --verbose. */
  readonly stack: string;
}

/** What became of an article. */
export type Made =
  | {
      readonly status: "done";
      /** The result in UTF-8, in memory of its own, so that one thread can hand it to another without a copy. */
      readonly content: Uint8Array<ArrayBuffer>;
      /** Of these bytes. */
      readonly sha256: string;
      readonly warnings: readonly string[];
      readonly brief: Brief | null;
      /** The article's MinHash; empty where nobody asked, or there are no words. */
      readonly shape: string;
    }
  | { readonly status: "skipped"; readonly fault: Fault }
  | { readonly status: "failed"; readonly fault: Fault };

/** A result as text. */
export function textOf({ content }: Extract<Made, { status: "done" }>): string {
  return Buffer.from(content.buffer, content.byteOffset, content.length).toString();
}

/**
 * Lets go of a result's memory at once, or nearly, when it is stored. What waited for the disk through two collections counts as
 * old, and the old are looked through only once in ten thousand articles: a young owner dies sooner.
 */
export function release({ content }: Extract<Made, { status: "done" }>): void {
  structuredClone(content.buffer, { transfer: [content.buffer] });
}

/** An error as plain data. */
export function faultOf(error: NewsError): Fault {
  const cause = error.cause instanceof Error ? `\ncaused by ${error.cause.stack ?? error.cause.message}` : "";
  return {
    code: error.code,
    message: error.message,
    hint: error.hint,
    detail: error.place.detail ?? null,
    stack: `${error.stack ?? ""}${cause}`,
  };
}

/** Codes of articles that are passed over without having failed. */
export const SKIP_CODES: readonly ErrorCode[] = ["not-english"];

/** The outcome of an article that an error ended. */
export function failure(error: NewsError): Made {
  return { status: SKIP_CODES.includes(error.code) ? "skipped" : "failed", fault: faultOf(error) };
}
