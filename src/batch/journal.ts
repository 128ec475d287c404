// The journal: which inputs are done, with which bytes, version and options, so that a run can go on where another stopped.

import { createHash } from "node:crypto";
import { closeSync, constants, openSync, readSync, renameSync, writeSync } from "node:fs";
import { HIDDEN, writeError } from "./write.js";

/** One input that is done: what it was, and the file it became. */
export interface JournalEntry {
  /** As `article.source.path`. */
  readonly path: string;
  /** Of the input's bytes. */
  readonly sha256: string;
  /** Of version and options: another value means another result. */
  readonly settings: string;
  readonly id: string;
  /** Of the result's bytes. */
  readonly result: string;
  /** The article's MinHash; empty where there is none. */
  readonly shape: string;
}

/** What is known to be done, and how to add to it. In memory it holds no more than each path and where its entry stands. */
export interface Journal {
  /** The last entry of an input, as it stood when the journal was opened; null when there was none. */
  find(path: string): JournalEntry | null;
  /** The last entries of all inputs, in the order in which they were written, as they stood when the journal was opened. */
  entries(): Generator<JournalEntry>;
  /** Throws `NewsError`. */
  add(entry: JournalEntry): void;
  close(): void;
}

/** Lower-case hexadecimal SHA-256. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

const { O_RDWR, O_CREAT, O_APPEND } = constants;
/** A link in the journal's place would lead out of the folder; where the system knows no such flag, there is nothing to say. */
const NO_LINKS = constants.O_NOFOLLOW ?? 0;
const LINE_FEED = 10;
const PIECE = 65_536;
/** Old entries of inputs done again are dropped when there are more than so many for each that counts. */
const STALE_FOR_EACH = 1;

/** Opens the journal of an output folder. Lines that are torn or of another shape are passed over: their inputs are done again. */
export function openJournal(out: string): Journal {
  const path = `${out}/${HIDDEN}/journal.jsonl`;
  try {
    return open(path);
  } catch (cause) {
    throw writeError(path, cause);
  }
}

/** Where an entry's line stands in the file, in bytes. */
interface Place {
  readonly start: number;
  readonly end: number;
}

function open(path: string): Journal {
  let file = openSync(path, O_RDWR | O_CREAT | O_APPEND | NO_LINKS, 0o666);
  let { starts, lines, isTorn } = index(file);
  if (lines > (1 + STALE_FOR_EACH) * starts.size + 100) {
    const compacted = compact(file, path, starts);
    closeSync(file);
    file = openSync(path, O_RDWR | O_APPEND | NO_LINKS);
    starts = compacted;
    isTorn = false;
  }
  return {
    find: (wanted) => {
      const start = starts.get(wanted);
      return start === undefined ? null : entryAt(file, start);
    },
    entries: function* () {
      for (const start of inOrderWritten(starts).values()) {
        const entry = entryAt(file, start);
        if (entry !== null) yield entry;
      }
    },
    add: (entry) => {
      try {
        // A line that was cut short must not run into this one.
        const line = Buffer.from(`${isTorn ? "\n" : ""}${JSON.stringify(entry)}\n`);
        isTorn = true;
        let written = 0;
        while (written < line.length) written += writeSync(file, line, written);
        isTorn = false;
      } catch (cause) {
        throw writeError(path, cause);
      }
    },
    close: () => closeSync(file),
  };
}

/** A path that comes again keeps its first place in a map, but its last entry stands further on. */
function inOrderWritten(starts: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...starts].sort(([, a], [, b]) => a - b));
}

/** Where the last entry of each input starts, how many lines there are, and whether the last one has no end. */
function index(file: number): { starts: Map<string, number>; lines: number; isTorn: boolean } {
  const starts = new Map<string, number>();
  let lines = 0;
  let end = 0;
  for (const { bytes, place } of linesOf(file)) {
    lines++;
    end = place.end;
    const entry = parseEntry(bytes);
    if (entry !== null) starts.set(entry.path, place.start);
  }
  const last = Buffer.alloc(1);
  return { starts, lines, isTorn: end > 0 && readSync(file, last, 0, 1, end) === 0 };
}

/** Lines with their places, their ends left out; at most one piece of the file and one line are in memory. */
function* linesOf(file: number): Generator<{ readonly bytes: Buffer; readonly place: Place }> {
  let rest: Buffer = Buffer.alloc(0);
  let start = 0;
  for (;;) {
    const piece = Buffer.alloc(PIECE);
    const size = readSync(file, piece, 0, PIECE, start + rest.length);
    const bytes = Buffer.concat([rest, piece.subarray(0, size)]);
    let from = 0;
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, from)) {
      if (at > from) yield { bytes: bytes.subarray(from, at), place: { start: start + from, end: start + at } };
      from = at + 1;
    }
    start += from;
    rest = bytes.subarray(from);
    if (size > 0) continue;
    if (rest.length > 0) yield { bytes: rest, place: { start, end: start + rest.length } };
    return;
  }
}

/** Paths and ids are short: nearly every line is read in one go. */
function entryAt(file: number, start: number): JournalEntry | null {
  for (let size = 2048; ; size *= 2) {
    const bytes = Buffer.alloc(size);
    const read = readSync(file, bytes, 0, size, start);
    const end = bytes.subarray(0, read).indexOf(LINE_FEED);
    if (end >= 0 || read < size) return parseEntry(bytes.subarray(0, end < 0 ? read : end));
  }
}

const FIELDS = ["path", "sha256", "settings", "id", "result"] as const;

function parseEntry(line: Uint8Array): JournalEntry | null {
  const value = parseLine(line);
  if (typeof value !== "object" || value === null) return null;
  const fields = new Map<string, unknown>(Object.entries(value));
  const read = (key: string): string => {
    const field = fields.get(key);
    return typeof field === "string" ? field : "";
  };
  if (FIELDS.some((key) => read(key) === "")) return null;
  return {
    path: read("path"),
    sha256: read("sha256"),
    settings: read("settings"),
    id: read("id"),
    result: read("result"),
    shape: read("shape"),
  };
}

function parseLine(line: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(line).toString());
  } catch {
    return null;
  }
}

/** Writes the journal anew with the last entry of each input alone, and gives where those stand now. */
function compact(file: number, path: string, starts: ReadonlyMap<string, number>): Map<string, number> {
  const temporary = `${path}.${process.pid}`;
  const moved = new Map<string, number>();
  const target = openSync(temporary, "w");
  try {
    let at = 0;
    for (const [name, start] of inOrderWritten(starts)) {
      const entry = entryAt(file, start);
      if (entry === null) continue;
      const line = Buffer.from(`${JSON.stringify(entry)}\n`);
      for (let written = 0; written < line.length; ) written += writeSync(target, line, written);
      moved.set(name, at);
      at += line.length;
    }
  } finally {
    closeSync(target);
  }
  renameSync(temporary, path);
  return moved;
}
