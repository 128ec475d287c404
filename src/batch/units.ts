// From inputs to articles to work on, in order: a file each, a line each of files of rows and of standard input.

import { createReadStream, readFileSync, statSync } from "node:fs";
import { NewsError } from "../doc/errors.js";
import { stem } from "../read/article.js";
import { formatByName } from "../read/formats.js";
import { type Member, readJson, tellFormat } from "../read/read.js";
import type { Discovery, FoundFile, LostFile } from "./discover.js";
import { type GivenId, idGiver } from "./ids.js";
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
export async function* units(discovery: Discovery, stdin: Bytes | null, settings: Settings): AsyncGenerator<Unit | Lost> {
  const give = idGiver();
  for (const input of discovery.inputs) yield* "error" in input ? [lost(input)] : fileUnits(input, give, settings);
  if (stdin !== null) yield* stdinUnits(stdin, give, settings);
}

function lost({ path, error }: LostFile): Lost {
  return { path, line: null, asked: null, error };
}

async function* fileUnits({ path }: FoundFile, give: (wanted: string) => GivenId, settings: Settings): AsyncGenerator<Unit | Lost> {
  if ((settings.from === "auto" ? formatByName(path) : settings.from) === "jsonl") {
    yield* rowUnits(createReadStream(path), path, stem(path), give, settings);
    return;
  }
  const bytes = readBytes(path, settings);
  if (bytes instanceof NewsError) yield { path, line: null, asked: give(stem(path)).id, error: bytes };
  else yield* wholeUnits(bytes, path, stem(path), give, settings);
}

/** A list of articles may be larger than one may be; what is larger still is not read into memory. */
const LIST_BYTES = 256_000_000;

function readBytes(path: string, { from, maxBytes }: Settings): Uint8Array | NewsError {
  try {
    const { size } = statSync(path);
    const isList = (from === "auto" ? formatByName(path) : from) === "json";
    if (size > (isList ? Math.max(maxBytes, LIST_BYTES) : maxBytes)) return new NewsError("too-large", { path, detail: `${size} bytes` });
    return readFileSync(path);
  } catch (cause) {
    return new NewsError("path-unreadable", { path, cause });
  }
}

/** The articles of bytes that are all there: one, or those of a list or of rows. */
async function* wholeUnits(
  bytes: Uint8Array,
  path: string,
  prefix: string,
  give: (wanted: string) => GivenId,
  settings: Settings,
): AsyncGenerator<Unit | Lost> {
  const format = tellFormat(settings.from, path, bytes);
  if (format === "jsonl") {
    yield* rowUnits(onePiece(bytes), path, prefix, give, settings);
    return;
  }
  if (format !== "json") {
    const name = give(prefix);
    yield unit({ path, line: null, asked: name.id }, { path, name, content: { bytes, format } });
    return;
  }
  const members = membersOf(bytes, path, settings);
  if (members instanceof NewsError) {
    yield { path, line: null, asked: give(prefix).id, error: members };
    return;
  }
  for (const [index, { path: place, asked, read }] of members.entries()) {
    const name = give(asked ?? (members.length === 1 ? prefix : `${prefix}-${index + 1}`));
    if (read instanceof NewsError) yield { path: place, line: null, asked: asked ?? name.id, error: read };
    else yield unit({ path: place, line: null, asked: name.id }, { path: place, name, content: { article: read } });
  }
}

async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function membersOf(bytes: Uint8Array, path: string, { maxBytes }: Settings): Member[] | NewsError {
  try {
    return readJson(bytes, { path, maxBytes });
  } catch (cause) {
    if (cause instanceof NewsError) return cause;
    throw cause;
  }
}

/** What a file would be read as. */
export function formatOf(path: string): InputFormat {
  const named = formatByName(path);
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
  for await (const piece of stdin) {
    size += piece.length;
    if (size > settings.maxBytes) break;
    pieces.push(piece);
  }
  if (size > settings.maxBytes) yield { path: "-", line: null, asked: give("stdin").id, error: new NewsError("too-large", { path: "-" }) };
  else yield* wholeUnits(Buffer.concat(pieces), "-", "stdin", give, settings);
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
      const asked = rowId(bytes);
      const name = give(asked ?? `${prefix}-${line}`);
      yield unit({ path, line, asked }, { path: `${path}:${line}`, name, content: { bytes, format: "jsonl" } });
    }
  }
}

/** The id that a row asks for; null where it has none or cannot be parsed, which is for reading to say. */
function rowId(bytes: Uint8Array): string | null {
  try {
    const row: unknown = JSON.parse(Buffer.from(bytes).toString());
    const id = typeof row === "object" && row !== null && "id" in row ? row.id : null;
    return typeof id === "string" || typeof id === "number" ? String(id) : null;
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
  const pieces = source[Symbol.asyncIterator]();
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
