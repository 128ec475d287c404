// Our own results: no news where they lie among inputs, and read back one by one to be checked and reported.

import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { NewsError } from "../doc/errors.js";
import { codeOf, type Discovery } from "./discover.js";
import { TABLES } from "./tables.js";
import { HIDDEN } from "./write.js";

const OWN_NAMES: ReadonlySet<string> = new Set([
  "run.json",
  "report.html",
  "claims.csv",
  "newsdelta.duckdb",
  ...TABLES.map(({ name }) => `${name}.parquet`),
]);

/** How a result in JSON or CoNLL-U starts. */
const RESULT_HEAD = /^(?:\{\s*"schemaVersion":\s*"[^"]*",\s*"generator":\s*\{\s*"name":\s*"newsdelta"|# newdoc id = )/;
const HEAD_BYTES = 200;

/** The inputs without what earlier runs wrote; a file that the user named is left in. */
export function withoutOwn(discovery: Discovery, named: readonly string[]): Discovery {
  const folders = new Map<string, boolean>();
  const isOutput = (folder: string) => {
    const known = folders.get(folder) ?? existsSync(`${folder}/${HIDDEN}`);
    folders.set(folder, known);
    return known;
  };
  const inputs = discovery.inputs.filter(
    (input) => "error" in input || named.includes(input.path) || !isOutput(dirname(input.path)) || !isOwn(input.path),
  );
  return { ...discovery, inputs };
}

function isOwn(path: string): boolean {
  return OWN_NAMES.has(path.split("/").at(-1) ?? "") || RESULT_HEAD.test(headOf(path));
}

function headOf(path: string): string {
  try {
    const file = openSync(path, "r");
    try {
      const bytes = Buffer.alloc(HEAD_BYTES);
      return bytes.toString("latin1", 0, readSync(file, bytes, 0, HEAD_BYTES, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return "";
  }
}

/** The result files in a folder in the order of their names, or the one file named. Throws `NewsError` where there is no such thing. */
export function resultFiles(path: string): string[] {
  if (!existsSync(path)) throw new NewsError("usage", { path, detail: `no such folder: ${path}`, hint: "name an output folder" });
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && /\.jsonl?$/.test(entry.name) && entry.name !== "run.json" && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .sort()
    .map((name) => `${path.replace(/\/$/, "")}/${name}`);
}

/** A result as it is stored. */
export interface ResultText {
  readonly text: string;
  /** From 1; null where the result is all of its file. */
  readonly line: number | null;
}

/** The results in a file: one, or one a line. Where it cannot be read, `onTrouble` hears of it, and they end. */
export function* resultsIn(path: string, onTrouble: (error: NewsError) => void): Generator<ResultText> {
  try {
    if (path.endsWith(".jsonl")) yield* linesIn(path);
    else yield { text: readFileSync(path, "utf8"), line: null };
  } catch (cause) {
    if (codeOf(cause) === "") throw cause;
    onTrouble(new NewsError("path-unreadable", { path, cause }));
  }
}

const CHUNK_BYTES = 1 << 20;

/** A file in pieces, each of which is overwritten by the next; never the whole file at once. */
export function* piecesOf(path: string): Generator<Buffer> {
  const file = openSync(path, "r");
  const chunk = Buffer.alloc(CHUNK_BYTES);
  try {
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) yield chunk.subarray(0, size);
  } finally {
    closeSync(file);
  }
}

/** The lines of a file by number from 1, without their ends. */
export function* linesOfFile(path: string): Generator<{ readonly bytes: Buffer; readonly line: number }> {
  let pending: Buffer[] = [];
  let line = 0;
  for (const piece of piecesOf(path)) {
    let start = 0;
    for (let feed = piece.indexOf(10); feed >= 0; feed = piece.indexOf(10, start)) {
      yield { bytes: Buffer.concat([...pending, piece.subarray(start, feed)]), line: ++line };
      pending = [];
      start = feed + 1;
    }
    pending.push(Buffer.from(piece.subarray(start)));
  }
  yield { bytes: Buffer.concat(pending), line: line + 1 };
}

/** Lines that are not blank, each a result. */
function* linesIn(path: string): Generator<ResultText> {
  for (const { bytes, line } of linesOfFile(path)) {
    const text = bytes.toString("utf8");
    if (text.trim() !== "") yield { text, line };
  }
}
