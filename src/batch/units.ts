// From inputs to articles to work on, in order: a file each, a line each of files of rows and of standard input.

import { createReadStream, readFileSync, statSync } from "node:fs";
import { pipeline } from "node:stream";
import type { TextDecoder } from "node:util";
import { createGunzip } from "node:zlib";
import { NewsError } from "../doc/errors.js";
import { stem } from "../read/article.js";
import { utf16Decoder } from "../read/encoding.js";
import { formatByName } from "../read/formats.js";
import { crawlParts, type Part, partsOf } from "../read/parts.js";
import type { ReadOptions } from "../read/read.js";
import { type FieldNames, idOfRow } from "../read/row.js";
import { codeOf, type Discovery, type FoundFile, type LostFile } from "./discover.js";
import { type GivenId, type Held, idGiver } from "./ids.js";
import { sha256 } from "./journal.js";
import type { InputFormat, Settings, Task } from "./outcome.js";

/** An article to work on, with what tells whether that was done before. */
export interface Unit {
  /** The file that holds it; "-" for standard input. */
  readonly path: string;
  /** Line of a row, from 1; null for files. */
  readonly line: number | null;
  /** The id it was named by, for messages; null where a row gives none. */
  readonly asked: string | null;
  readonly task: Task;
  /** Of the input's bytes: the file's, or the line's. */
  readonly sha256: string;
}

/** An input that gave no article. */
export interface Lost {
  readonly path: string;
  readonly line: number | null;
  readonly asked: string | null;
  readonly error: NewsError;
}

/** Standard input, in pieces as they come. */
export type Bytes = AsyncIterable<Uint8Array>;

const LINE_FEED = 10;

/** All articles of a run. Ids are given out here, in input order, whether the article turns out well or not. */
export async function* units(discovery: Discovery, stdin: Bytes | null, settings: Settings, isHeld?: Held): AsyncGenerator<Unit | Lost> {
  const give = idGiver(isHeld);
  for (const input of discovery.inputs) yield* "error" in input ? [lost(input)] : fileUnits(input, give, settings);
  if (stdin !== null) yield* stdinUnits(stdin, give, settings);
}

function lost({ path, error }: LostFile): Lost {
  return { path, line: null, asked: null, error };
}

type Give = (wanted: string) => GivenId;

async function* fileUnits({ path }: FoundFile, give: Give, settings: Settings): AsyncGenerator<Unit | Lost> {
  const named = settings.from === "auto" ? formatByName(path.replace(/(?<=\.warc)\.gz$/i, "")) : settings.from;
  if (named === "jsonl" && !/\.gz$/i.test(path)) {
    yield* rowUnits(createReadStream(path), path, stem(path), give, settings);
  } else if (named === "warc") {
    yield* crawlUnits(path, give, settings);
  } else {
    const bytes = readBytes(path, settings);
    if (bytes instanceof NewsError) yield { path, line: null, asked: give(stem(path)).id, error: bytes };
    else yield* partUnits(partsOf(bytes, optionsOf(path, settings)), give, settings.fields);
  }
}

/** Crawls are too large to be held: their pages are taken as the file comes. */
async function* crawlUnits(path: string, give: Give, settings: Settings): AsyncGenerator<Unit | Lost> {
  const file = createReadStream(path);
  // Not with pipe(): it leaves the errors of the file to nobody, which ends the process.
  const source = /\.gz$/i.test(path) ? pipeline(file, createGunzip(), () => {}) : file;
  try {
    yield* partUnits(crawlParts(source, path, settings.maxBytes), give, settings.fields);
  } catch (cause) {
    yield { path, line: null, asked: give(stem(path)).id, error: crawlError(path, cause) };
  } finally {
    file.destroy();
  }
}

function crawlError(path: string, cause: unknown): NewsError {
  if (cause instanceof NewsError) return cause;
  // zlib's own codes: "Z_BUF_ERROR" where the file is cut off.
  const isTorn = codeOf(cause).startsWith("Z_");
  return new NewsError(isTorn ? "archive-invalid" : "path-unreadable", { path, cause, ...(isTorn ? { detail: "it is torn" } : {}) });
}

function optionsOf(path: string, { from, maxBytes, fields }: Settings): ReadOptions {
  return { path, format: from, maxBytes, fields };
}

/** A list of articles or an archive may be larger than one article may be; what is larger still is not read into memory. */
const LIST_BYTES = 256_000_000;
const LISTS = /\.(?:json|csv|tsv|xml|rss|atom|gz|tgz|zip|tar)$/i;

function readBytes(path: string, { from, maxBytes }: Settings): Uint8Array | NewsError {
  try {
    const { size } = statSync(path);
    const isList = LISTS.test(path) || from === "json" || from === "csv" || from === "xml";
    if (size > (isList ? Math.max(maxBytes, LIST_BYTES) : maxBytes)) return new NewsError("too-large", { path, detail: `${size} bytes` });
    return readFileSync(path);
  } catch (cause) {
    return new NewsError("path-unreadable", { path, cause });
  }
}

/** Parts of a file as articles to work on. */
async function* partUnits(parts: AsyncIterable<Part>, give: Give, fields: FieldNames): AsyncGenerator<Unit | Lost> {
  for await (const part of parts) {
    const { content, line } = part;
    const asked =
      part.asked ??
      (content instanceof NewsError || !("bytes" in content) || content.format !== "jsonl" ? null : rowId(content.bytes, fields));
    const name = give(asked ?? part.name);
    const place = line === null ? part.path : part.path.slice(0, part.path.lastIndexOf(":"));
    if (content instanceof NewsError) yield { path: place, line, asked: asked ?? name.id, error: content };
    else
      yield unit(
        { path: place, line, asked: line === null ? name.id : asked },
        { path: part.path, name, content: "bytes" in content ? content : { article: content } },
      );
  }
}

/** What a file would be read as. */
export function formatOf(path: string): InputFormat {
  const named = formatByName(path.replace(/\.gz$/i, ""));
  return named === null || named === "none" ? "auto" : named;
}

function unit(place: Pick<Unit, "path" | "line" | "asked">, task: Task): Unit {
  return { ...place, task, sha256: "bytes" in task.content ? sha256(task.content.bytes) : task.content.article.source.sha256 };
}

async function* stdinUnits(stdin: Bytes, give: (wanted: string) => GivenId, settings: Settings): AsyncGenerator<Unit | Lost> {
  if (settings.from === "jsonl") {
    yield* rowUnits(stdin, "-", "row", give, settings);
    return;
  }
  const pieces: Uint8Array[] = [];
  let size = 0;
  // Whether it is one article or a list shows at the end only.
  const most = Math.max(settings.maxBytes, LIST_BYTES);
  for await (const piece of stdin) {
    size += piece.length;
    if (size > most) break;
    pieces.push(piece);
  }
  if (size > most) yield { path: "-", line: null, asked: give("stdin").id, error: new NewsError("too-large", { path: "-" }) };
  else yield* partUnits(named(partsOf(Buffer.concat(pieces), optionsOf("-", settings))), give, settings.fields);
}

/** What comes from standard input has no name of its own. */
async function* named(parts: AsyncIterable<Part>): AsyncGenerator<Part> {
  for await (const part of parts) yield { ...part, name: part.name.replace(/^-/, part.line === null ? "stdin" : "row") };
}

async function* rowUnits(
  source: Bytes,
  path: string,
  prefix: string,
  give: (wanted: string) => GivenId,
  settings: Settings,
): AsyncGenerator<Unit | Lost> {
  for await (const { bytes, line } of lines(source, path, settings.maxBytes)) {
    if (bytes instanceof NewsError) {
      yield { path, line, asked: null, error: bytes };
      if (bytes.code === "path-unreadable") return;
    } else if (bytes.some((byte) => byte > 32)) {
      const asked = rowId(bytes, settings.fields);
      const name = give(asked ?? `${prefix}-${line}`);
      yield unit({ path, line, asked }, { path: `${path}:${line}`, name, content: { bytes, format: "jsonl" } });
    }
  }
}

/** The id that a row asks for; null where it has none or cannot be parsed, which is for reading to say. */
function rowId(bytes: Uint8Array, fields: FieldNames): string | null {
  try {
    return idOfRow(
      JSON.parse(
        Buffer.from(bytes)
          .toString()
          .replace(/^\ufeff/, ""),
      ),
      fields,
    );
  } catch {
    return null;
  }
}

interface Line {
  /** From 1. */
  readonly line: number;
  readonly bytes: Uint8Array | NewsError;
}

/** Lines as they come, without their ends. Of a line that is too long only the number is kept. */
async function* lines(source: Bytes, path: string, maxBytes: number): AsyncGenerator<Line> {
  let line = 1;
  let size = 0;
  let parts: Uint8Array[] = [];
  const take = (): Line => {
    const bytes = size > maxBytes ? new NewsError("too-large", { path, line, detail: `${size} bytes` }) : trimReturn(Buffer.concat(parts));
    const taken = { line, bytes };
    line++;
    size = 0;
    parts = [];
    return taken;
  };
  const keep = (part: Uint8Array) => {
    size += part.length;
    if (size <= maxBytes) parts.push(part);
    else parts = [];
  };
  const pieces = inUtf8(source)[Symbol.asyncIterator]();
  for (;;) {
    const next = await nextPiece(pieces, path);
    if (next instanceof NewsError) {
      yield { line, bytes: next };
      return;
    }
    if (next.done === true) break;
    let from = 0;
    for (let at = next.value.indexOf(LINE_FEED); at >= 0; at = next.value.indexOf(LINE_FEED, from)) {
      keep(next.value.subarray(from, at));
      yield take();
      from = at + 1;
    }
    keep(next.value.subarray(from));
  }
  if (size > 0) yield take();
}

/** Lines of UTF-16, as PowerShell writes them, cannot be told apart by their bytes: they are taken in UTF-8. */
async function* inUtf8(source: Bytes): AsyncGenerator<Uint8Array> {
  let wide: TextDecoder | null | undefined;
  for await (const piece of source) {
    if (wide === undefined) wide = utf16Decoder(piece);
    yield wide === null ? piece : Buffer.from(wide.decode(piece, { stream: true }));
  }
}

async function nextPiece(pieces: AsyncIterator<Uint8Array>, path: string): Promise<IteratorResult<Uint8Array> | NewsError> {
  try {
    return await pieces.next();
  } catch (cause) {
    return new NewsError("path-unreadable", { path, cause });
  }
}

/** A line of Windows ends in a carriage return, which is no part of it. */
function trimReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes;
}
