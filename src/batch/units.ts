// From inputs to articles to work on, in order: a file each, a line each of files of rows and of standard input.

import { createReadStream, readFileSync, statSync } from "node:fs";
import { NewsError } from "../doc/errors.js";
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
  const format = settings.from === "auto" ? formatOf(path) : settings.from;
  if (format === "jsonl") {
    yield* rowUnits(createReadStream(path), path, stem(path), give, settings);
    return;
  }
  const name = give(stem(path));
  try {
    const { size } = statSync(path);
    if (size > settings.maxBytes) throw new NewsError("too-large", { path, detail: `${size} bytes` });
    yield unit({ path, line: null, asked: name.id }, { path, name, content: { bytes: readFileSync(path), format } });
  } catch (cause) {
    yield {
      path,
      line: null,
      asked: name.id,
      error: cause instanceof NewsError ? cause : new NewsError("path-unreadable", { path, cause }),
    };
  }
}

/** Rows by the name of a file; all else is told from its content when it is read. */
export function formatOf(path: string): InputFormat {
  return /\.(?:jsonl|ndjson)$/i.test(path) ? "jsonl" : "auto";
}

function stem(path: string): string {
  const name = path.split("/").at(-1) ?? path;
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}

function unit(place: Pick<Unit, "path" | "line" | "asked">, task: Task): Unit {
  return { ...place, task, sha256: "bytes" in task.content ? sha256(task.content.bytes) : task.content.article.source.sha256 };
}

async function* stdinUnits(stdin: Bytes, give: (wanted: string) => GivenId, settings: Settings): AsyncGenerator<Unit | Lost> {
  if (settings.from === "jsonl") {
    yield* rowUnits(stdin, "-", "row", give, settings);
    return;
  }
  const name = give("stdin");
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stdin) {
    size += piece.length;
    if (size > settings.maxBytes) break;
    pieces.push(piece);
  }
  if (size > settings.maxBytes) yield { path: "-", line: null, asked: name.id, error: new NewsError("too-large", { path: "-" }) };
  else
    yield unit(
      { path: "-", line: null, asked: name.id },
      { path: "-", name, content: { bytes: Buffer.concat(pieces), format: settings.from } },
    );
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
