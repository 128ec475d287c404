// The journal: which inputs are done, with which bytes, version and options, so that a run can go on where another stopped.

import { createHash } from "node:crypto";
import { appendFileSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { codeOf } from "./discover.js";
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
}

/** What is known to be done, and how to add to it. */
export interface Journal {
  /** The last entry of an input; undefined when there is none. */
  find(path: string): JournalEntry | undefined;
  /** Throws `NewsError`. */
  add(entry: JournalEntry): void;
}

/** Lower-case hexadecimal SHA-256. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Opens the journal of an output folder. Lines that are torn or of another shape are passed over: their inputs are done again. */
export function openJournal(out: string): Journal {
  const path = `${out}/${HIDDEN}/journal.jsonl`;
  const text = readJournal(path);
  const lines = text.split("\n").filter(Boolean);
  const entries = new Map<string, JournalEntry>();
  for (const line of lines) {
    const entry = parseEntry(line);
    if (entry !== null) entries.set(entry.path, entry);
  }
  if (entries.size < lines.length || (text !== "" && !text.endsWith("\n"))) compact(path, entries);
  return {
    find: (wanted) => entries.get(wanted),
    add: (entry) => {
      try {
        appendFileSync(path, `${JSON.stringify(entry)}\n`);
      } catch (cause) {
        throw writeError(path, cause);
      }
    },
  };
}

function readJournal(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    if (codeOf(cause) === "ENOENT") return "";
    throw writeError(path, cause);
  }
}

function parseEntry(line: string): JournalEntry | null {
  const value = parseLine(line);
  if (typeof value !== "object" || value === null) return null;
  const read = (key: string): string => {
    const field = Object.entries(value).find(([name]) => name === key)?.[1];
    return typeof field === "string" ? field : "";
  };
  const entry = { path: read("path"), sha256: read("sha256"), settings: read("settings"), id: read("id"), result: read("result") };
  return Object.values(entry).includes("") ? null : entry;
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** Older entries of an input done again are dropped; so is a torn line, which must not run into the next. */
function compact(path: string, entries: ReadonlyMap<string, JournalEntry>): void {
  const temporary = `${path}.${process.pid}`;
  try {
    writeFileSync(temporary, [...entries.values()].map((entry) => `${JSON.stringify(entry)}\n`).join(""));
    renameSync(temporary, path);
  } catch (cause) {
    throw writeError(path, cause);
  }
}
