// A folder of its own for each test of the command, with the built command run inside it.

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { filesIn, ROOT, type Run, resultsIn } from "../tables/runs.js";

const CLI = join(ROOT, "dist", "cli.js");

/** A temporary folder that goes when the tests of the file are over. */
export interface Scratch {
  readonly path: string;
  write(name: string, content: string | Uint8Array): void;
  run(args: readonly string[], input?: string, env?: Readonly<Record<string, string>>): Run;
  start(args: readonly string[]): ChildProcess;
  results(out?: string): Map<string, string>;
  files(out?: string): Map<string, string>;
  account(out?: string): Account;
  exists(name: string): boolean;
}

/** `run.json`, as far as tests look at it. */
export interface Account {
  readonly found: number;
  readonly done: number;
  readonly skipped: number;
  readonly failed: number;
  readonly skips: Readonly<Record<string, number>>;
  readonly failures: readonly { readonly path: string; readonly line: number | null; readonly id: string | null; readonly code: string }[];
}

export function scratch(): Scratch {
  const path = mkdtempSync(join(tmpdir(), "newsdelta-cli-"));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  const env = { ...process.env, NO_COLOR: "1" };
  return {
    path,
    write: (name, content) => {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), content);
    },
    run: (args, input, more) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
        cwd: path,
        env: { ...env, ...more },
        encoding: "utf8",
        input: input ?? "",
        maxBuffer: 2 ** 28,
      });
      return { status, stdout, stderr };
    },
    start: (args) => spawn(process.execPath, [CLI, ...args], { cwd: path, env, stdio: ["pipe", "pipe", "pipe"] }),
    results: (out = "output") => resultsIn(join(path, out)),
    files: (out = "output") => filesIn(join(path, out)),
    account: (out = "output") => JSON.parse(readFileSync(join(path, out, "run.json"), "utf8")),
    exists: (name) => existsSync(join(path, name)),
  };
}

/** Text of an article, another one for each number. */
export function story(number: number): string {
  return `The bank raised its rate by ${number} points on Monday. It kept its forecast for the year. Mr Vale ${number} resigned.\n`;
}
