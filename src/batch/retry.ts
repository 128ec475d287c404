// What failed in the last run, by its account, so that those inputs alone can be tried again.

import { readFileSync } from "node:fs";
import { ERRORS, type ErrorCode, NewsError } from "../doc/errors.js";
import { isRow } from "../read/row.js";
import type { Account } from "./account.js";

/** A failure as `run.json` has it. */
type Failure = Account["failures"][number];

/** The failures of the run before, each until its input has been tried again. */
export interface Retries {
  isWanted(path: string, line: number | null): boolean;
  /** Its input has been tried again, and this run's account tells what became of it. */
  strike(path: string, line: number | null): void;
  /** Those whose inputs have not. */
  left(): Failure[];
}

/** The inputs that failed in the run whose account is in this output folder. Throws `NewsError` where there is none to read. */
export function readRetries(out: string): Retries {
  const failures = failuresOf(readAccount(`${out}/run.json`));
  if (failures === null) throw unreadable(`${out}/run.json`, "it is no account of a run");
  const key = (path: string, line: number | null) => `${line ?? ""} ${path}`;
  const failed = new Map(failures.map((failure) => [key(failure.path, failure.line), failure]));
  const tried = new Set<string>();
  return {
    isWanted: (path, line) => failed.has(key(path, line)),
    strike: (path, line) => tried.add(key(path, line)),
    left: () => [...failed].flatMap(([name, failure]) => (tried.has(name) ? [] : [failure])),
  };
}

function readAccount(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw unreadable(path, "there is no account of an earlier run to read", cause);
  }
}

function unreadable(path: string, why: string, cause?: unknown): NewsError {
  return new NewsError("usage", { path, detail: `--retry-failed: ${why}`, hint: "run without --retry-failed first", cause });
}

function failuresOf(account: unknown): Failure[] | null {
  if (!isRow(account) || !Array.isArray(account.failures)) return null;
  const list: readonly unknown[] = account.failures;
  return list.flatMap((failure) => {
    if (!isRow(failure) || typeof failure.path !== "string") return [];
    const { path, line, id, message, hint } = failure;
    const code = isCode(failure.code) ? failure.code : "internal";
    const text = (value: unknown, other: string) => (typeof value === "string" ? value : other);
    return [
      {
        path,
        line: typeof line === "number" ? line : null,
        id: typeof id === "string" ? id : null,
        code,
        message: text(message, ERRORS[code].message),
        hint: text(hint, ERRORS[code].hint),
      },
    ];
  });
}

function isCode(code: unknown): code is ErrorCode {
  return typeof code === "string" && Object.hasOwn(ERRORS, code);
}
