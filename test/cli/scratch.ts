// A folder of its own for each test, with runs inside it: of the built command, or of a batch in this process.

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import type { Account, RunEvent } from "../../src/batch/account.js";
import { openThisThread } from "../../src/batch/crew.js";
import type { Settings } from "../../src/batch/outcome.js";
import { type RunOptions, type RunPorts, runBatch } from "../../src/batch/run.js";
import { type Result, resultSchema } from "../../src/doc/result.js";
import { filesIn, ROOT, type Run, resultsIn } from "../tables/runs.js";

const CLI = join(ROOT, "dist", "cli.js");

/** What a batch in this process is told beyond the usual. */
export type BatchOptions = Partial<Omit<RunOptions, "settings"> & Settings & Pick<RunPorts, "openCrew" | "signal">> & {
  readonly stdin?: string | AsyncIterable<Uint8Array>;
};

/** What a batch in this process gave. */
export interface BatchRun {
  readonly account: Account;
  readonly events: readonly RunEvent[];
  /** What went to standard output. */
  readonly written: string;
}

/** A temporary folder that goes when the tests of the file are over. */
export interface Scratch {
  readonly path: string;
  write(name: string, content: string | Uint8Array): void;
  /** Runs a batch in this process and thread, with the folder as the working one. */
  batch(paths: readonly string[], options?: BatchOptions): Promise<BatchRun>;
  /** Runs the built command. */
  run(args: readonly string[], input?: string, env?: Readonly<Record<string, string>>): Run;
  /** Starts the built command; resolves when it has ended. */
  begin(args: readonly string[], input?: string, env?: Readonly<Record<string, string>>): Promise<Run>;
  start(args: readonly string[]): ChildProcess;
  /** Texts of results, each checked against the schema. */
  results(out?: string): Map<string, string>;
  articles(out?: string): Result["article"][];
  files(out?: string): Map<string, string>;
  account(out?: string): Account;
  exists(name: string): boolean;
}

/** Settings when nobody says otherwise. */
export const SETTINGS: Settings = {
  from: "auto",
  to: "json",
  fields: {},
  publishedAt: null,
  anyLanguage: false,
  maxBytes: 10_000_000,
  summary: { offsets: "utf16", text: true, minConfidence: 0 },
  version: "1.2.3",
  brief: false,
  shape: true,
};

const OPTIONS = {
  tables: null,
  workers: 1,
  timeoutMs: null,
  maxMemoryMb: null,
  resume: true,
  retryFailed: false,
  failFast: false,
  limit: null,
};

async function* once(text: string): AsyncGenerator<Uint8Array> {
  if (text !== "") yield Buffer.from(text);
}

export function scratch(): Scratch {
  const path = mkdtempSync(join(tmpdir(), "newsdelta-cli-"));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  const env = { ...process.env, NO_COLOR: "1" };
  const results = (out = "output") => {
    const texts = resultsIn(join(path, out));
    for (const text of texts.values()) resultSchema.parse(JSON.parse(text));
    return texts;
  };
  return {
    path,
    write: (name, content) => {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), content);
    },
    batch: async (paths, { stdin = "", openCrew = openThisThread, signal = new AbortController().signal, ...given } = {}) => {
      const before = process.cwd();
      process.chdir(path);
      const events: RunEvent[] = [];
      let written = "";
      try {
        const options = { ...OPTIONS, paths, out: "output", ...given, settings: { ...SETTINGS, ...given } };
        const account = await runBatch(options, {
          openCrew,
          stdin: typeof stdin === "string" ? once(stdin) : stdin,
          signal,
          report: (event) => events.push(event),
          write: async (content) => {
            written += content;
          },
        });
        return { account, events, written };
      } finally {
        process.chdir(before);
      }
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
    begin: (args, input, more) =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, [CLI, ...args], { cwd: path, env: { ...env, ...more } });
        let stdout = "";
        let stderr = "";
        child.stdout.on("data", (piece) => {
          stdout += piece;
        });
        child.stderr.on("data", (piece) => {
          stderr += piece;
        });
        child.on("close", (status) => resolve({ status, stdout, stderr }));
        child.stdin.end(input ?? "");
      }),
    start: (args) => spawn(process.execPath, [CLI, ...args], { cwd: path, env, stdio: ["pipe", "pipe", "pipe"] }),
    results,
    articles: (out) => [...results(out).values()].map((text) => resultSchema.parse(JSON.parse(text)).article),
    files: (out = "output") => filesIn(join(path, out)),
    account: (out = "output") => JSON.parse(readFileSync(join(path, out, "run.json"), "utf8")),
    exists: (name) => existsSync(join(path, name)),
  };
}

/** Text of an article, another one for each number. */
export function story(number: number): string {
  return `The bank raised its rate by ${number} points on Monday. It kept its forecast for the year. Mr Vale ${number} resigned.\n`;
}
