// The real command on the real corpus, and what it leaves behind.

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const CLI = join(ROOT, "dist", "cli.js");

/** What a run of the command gave. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command in the repository's root. */
export function newsdelta(args: readonly string[], env: Readonly<Record<string, string>> = {}): Run {
  if (!existsSync(CLI)) throw new Error("dist/ is missing: run npm run build, or npm test, which does");
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: "1", ...env },
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}

/** Files of a folder by name, the hidden ones aside. */
export function filesIn(folder: string): Map<string, string> {
  const names = readdirSync(folder).filter((name) => !name.startsWith("."));
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

/** The results of an output folder: all but the run's own accounting and the report. */
export function resultsIn(folder: string): Map<string, string> {
  return new Map([...filesIn(folder)].filter(([name]) => name.endsWith(".json") && name !== "run.json"));
}
