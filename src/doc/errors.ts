// Everything that can go wrong with an input, as a closed set of codes: each with what it means and what to do about it.

import type { Span } from "./span.js";

interface ErrorEntry {
  /** What went wrong, in one plain clause. */
  readonly message: string;
  /** What the user can do. */
  readonly hint: string;
}

/** Stable codes, each with message and hint: the README's table comes from here. */
export const ERRORS = {
  "path-missing": { message: "no such file or folder", hint: "check the path; quote globs so that the shell passes them on" },
  "path-unreadable": { message: "the file cannot be read", hint: "check its permissions" },
  "link-dangling": { message: "the link points to nothing", hint: "mend or remove the link" },
  "link-loop": { message: "the link leads back to itself or a folder already being read", hint: "remove the link" },
  "not-a-file": { message: "neither a file nor a folder", hint: "devices, sockets and pipes are not read; use - for standard input" },
  "file-empty": { message: "the file is empty", hint: "remove it, or write the article into it" },
  "text-empty": { message: "there is no text in the article", hint: "fill in the text; for web pages, save the whole page" },
  "text-not-string": { message: "the text is no string", hint: "put the article's text into a field named text" },
  binary: { message: "the file is binary, not text", hint: "extract its text first" },
  encoding: { message: "the bytes are valid in no known encoding", hint: "convert the file to UTF-8" },
  "json-invalid": { message: "not valid JSON", hint: "the place named is where reading stopped" },
  "json-shape": { message: "JSON of another shape than articles", hint: "an object or a list of objects with a text field each" },
  "row-invalid": { message: "a field of the row has the wrong type", hint: "see the field named; dates are ISO 8601 strings" },
  "table-invalid": { message: "not a valid table", hint: "CSV with a line of names first; the place named is where reading stopped" },
  "xml-invalid": { message: "XML of no kind that holds articles", hint: "RSS, Atom, NewsML-G2 and NITF are read" },
  "archive-invalid": { message: "the archive cannot be unpacked", hint: "check that it is whole; unpack it yourself" },
  "format-unknown": { message: "the format is not known", hint: "name it with --from" },
  "html-no-article": { message: "no article found in the page", hint: "save the whole page, or extract the text yourself" },
  "too-large": { message: "the article is larger than --max-bytes", hint: "raise --max-bytes, or split the input" },
  timeout: { message: "the article took longer than --timeout", hint: "raise --timeout, or look at what is odd about the text" },
  "out-of-memory": { message: "the article needed more memory than a worker has", hint: "lower --workers or split the input" },
  "worker-crashed": { message: "the worker died on this article", hint: "please report the article; the run went on without it" },
  internal: { message: "a bug of ours", hint: "please report it with the article" },
  "not-english": { message: "the article is not in English", hint: "--any-language analyses it all the same" },
  "date-invalid": { message: "not an ISO 8601 date", hint: "write it as YYYY-MM-DD or with time and offset" },
  "disk-full": { message: "the disk is full", hint: "free space and run again: what is done is kept" },
  "write-failed": { message: "the result cannot be written", hint: "check the output folder and its permissions" },
  "database-missing": {
    message: "the library for this kind of table cannot be loaded",
    hint: "npm install @duckdb/node-api; it has no build for some systems: use --to csv there",
  },
  "queue-unreachable": {
    message: "the queue's server does not answer",
    hint: "check the address in --queue, the password and the network",
  },
  "job-invalid": {
    message: "a job on the queue has another shape",
    hint: "something else writes to this queue: give newsdelta one of its own",
  },
  "job-refused": {
    message: "the job is for workers of another version or other options",
    hint: "start a worker with them, then: newsdelta retry --code job-refused",
  },
  "path-outside-root": {
    message: "the file is not below the shared root",
    hint: "name the shared folder with --root, the same on submit and work",
  },
  "source-changed": { message: "the file is not what it was when it was submitted", hint: "submit it again" },
  usage: { message: "the command line is wrong", hint: "see --help" },
  "result-invalid": { message: "a result file is not valid", hint: "run analyze again with --force for this article" },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof ERRORS;

export interface ErrorPlace {
  readonly path?: string;
  readonly line?: number;
  readonly id?: string;
  readonly span?: Span;
  /** What this case adds to the code's message: the field, the byte, the value. */
  readonly detail?: string;
  /** Replaces the code's hint where there is a better one. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/** An error a user can act on: a stable code, the place, the reason, and what to do. */
export class NewsError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;
  readonly place: ErrorPlace;

  constructor(code: ErrorCode, place: ErrorPlace = {}) {
    super(place.detail === undefined ? ERRORS[code].message : `${ERRORS[code].message}: ${place.detail}`, { cause: place.cause });
    this.name = "NewsError";
    this.code = code;
    this.hint = place.hint ?? ERRORS[code].hint;
    this.place = place;
  }
}

/** What was caught, as an error with a code: anything that nobody foresaw is `internal`. */
export function newsErrorOf(cause: unknown): NewsError {
  return cause instanceof NewsError ? cause : new NewsError("internal", { cause, detail: String(cause).slice(0, 200) });
}
