// The library: articles as objects in, results out, one at a time or as a stream over threads.

import type { KnownName } from "../doc/doc.js";
import { NewsError } from "../doc/errors.js";
import type { Result } from "../doc/result.js";
import { annotate } from "../pipeline.js";
import { UNTOLD } from "../read/english.js";
import { languageOf } from "../read/language.js";
import { readRow } from "../read/read.js";
import { DEFAULT_SUMMARY, summarise } from "../summary/summary.js";
import { type Crew, openCrew } from "./crew.js";
import { idGiver } from "./ids.js";
import { inOrder } from "./order.js";
import { type Settings, textOf } from "./outcome.js";
import { ownVersion } from "./version.js";
import { prepare } from "./work.js";

/** An article as a program has it: its text, and what is known about it. Other fields come back in `article.extra`. */
export interface ArticleInput {
  readonly text: string;
  readonly id?: string;
  readonly title?: string | null;
  /** ISO 8601 date or date-time with offset. */
  readonly publishedAt?: string | null;
  readonly [field: string]: unknown;
}

/** How results are to look, and what is let in. */
export interface AnalyzerOptions {
  /** Unit of every offset; UTF-16 code units when left out. */
  readonly offsets?: "utf16" | "codepoint";
  /** Whether results carry the text; they do when left out. */
  readonly text?: boolean;
  /** Leaves out claims whose own confidence or their label's is under this. */
  readonly minConfidence?: number;
  /** For articles that carry no date: ISO 8601. */
  readonly publishedAt?: string | null;
  readonly anyLanguage?: boolean;
  readonly maxBytes?: number;
  /** The user's own names, which come before what is found. */
  readonly names?: readonly KnownName[];
}

/** How a stream is worked on. */
export interface StreamOptions {
  /** Threads; one, when left out, works in this one unless there is a limit. */
  readonly workers?: number;
  readonly timeoutMs?: number | null;
  /** Megabytes that each thread may take. */
  readonly maxMemoryMb?: number | null;
  /** Ends the stream. */
  readonly signal?: AbortSignal;
}

/** What became of an article of a stream; `index` is its place in the input, from 0. */
export type Outcome =
  | { readonly status: "ok"; readonly index: number; readonly id: string; readonly result: Result }
  | { readonly status: "failed"; readonly index: number; readonly id: string; readonly error: NewsError };

/** Analyses articles with one set of options. */
export interface Analyzer {
  /** Throws `NewsError` for what the caller can mend. */
  analyze(article: ArticleInput): Result;
  /** An outcome for each article, in order, as they come; an article that fails does not stop the rest. */
  stream(articles: Iterable<ArticleInput> | AsyncIterable<ArticleInput>, options?: StreamOptions): AsyncGenerator<Outcome>;
}

const MAX_BYTES = 10_000_000;
const AHEAD = 4;

/** The result of one article. Throws `NewsError` for what the caller can mend: no text, a date that is none, another language. */
export function analyze(article: ArticleInput, options: AnalyzerOptions = {}): Result {
  return createAnalyzer(options).analyze(article);
}

/** An analyzer with these options. Threads are started by `stream`, as it is read from, and end with it. */
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  const settings = settingsOf(options);
  return {
    analyze: (article) => {
      const wanted = article.id ?? "article";
      const { path, bytes } = asRow(article, 1);
      const read = readRow(bytes, { path, maxBytes: settings.maxBytes });
      const told = read.language === UNTOLD ? { ...read, language: languageOf(read.text) } : read;
      return summarise(annotate(prepare(told, { id: wanted, wanted }, settings)), settings.summary, settings.version);
    },
    stream: (articles, streamOptions = {}) => stream(articles, settings, streamOptions),
  };
}

function settingsOf(options: AnalyzerOptions): Settings {
  return {
    from: "jsonl",
    to: "jsonl",
    fields: {},
    publishedAt: options.publishedAt ?? null,
    anyLanguage: options.anyLanguage ?? false,
    maxBytes: options.maxBytes ?? MAX_BYTES,
    ...(options.names === undefined ? {} : { names: options.names }),
    summary: {
      offsets: options.offsets ?? DEFAULT_SUMMARY.offsets,
      text: options.text ?? DEFAULT_SUMMARY.text,
      minConfidence: options.minConfidence ?? DEFAULT_SUMMARY.minConfidence,
    },
    version: ownVersion(),
    brief: false,
    shape: false,
  };
}

/** An article as the row that a file of rows would hold. */
function asRow(article: ArticleInput, line: number): { readonly path: string; readonly bytes: Uint8Array } {
  return { path: `-:${line}`, bytes: Buffer.from(JSON.stringify(article) ?? "") };
}

async function* stream(
  articles: Iterable<ArticleInput> | AsyncIterable<ArticleInput>,
  settings: Settings,
  { workers = 1, timeoutMs = null, maxMemoryMb = null, signal }: StreamOptions,
): AsyncGenerator<Outcome> {
  const give = idGiver();
  const crew = await openCrew(settings, { workers, timeoutMs, maxMemoryMb, isSingle: workers === 1 });
  const outcomes = inOrder(indexed(articles), (entry) => outcomeOf(entry, crew, give), {
    window: workers * AHEAD,
    signal: signal ?? new AbortController().signal,
  });
  try {
    yield* outcomes;
  } finally {
    await crew.close();
  }
}

async function* indexed<Item>(items: Iterable<Item> | AsyncIterable<Item>): AsyncGenerator<readonly [index: number, item: Item]> {
  let index = 0;
  for await (const item of items) yield [index++, item];
}

async function outcomeOf(
  [index, article]: readonly [number, ArticleInput],
  crew: Crew,
  give: ReturnType<typeof idGiver>,
): Promise<Outcome> {
  const name = give(typeof article.id === "string" ? article.id : `article-${index + 1}`);
  const { path, bytes } = asRow(article, index + 1);
  const made = await crew.work({ path, name, content: { bytes, format: "jsonl" } });
  if (made.status === "done") return { status: "ok", index, id: name.id, result: JSON.parse(textOf(made)) };
  const { code, hint, detail } = made.fault;
  return {
    status: "failed",
    index,
    id: name.id,
    error: new NewsError(code, { id: name.id, hint, ...(detail === null ? {} : { detail }) }),
  };
}
