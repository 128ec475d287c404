// Our own results are no news: an output folder that lies among the inputs is passed over file by file.

import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { dirname } from "node:path";
import type { Discovery } from "./discover.js";
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
