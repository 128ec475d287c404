// What failed in the last run, by its account, so that those inputs alone can be tried again.

import { readFileSync } from "node:fs";
import { NewsError } from "../doc/errors.js";

/** Whether an input is one to try again. */
export type Retries = (path: string, line: number | null) => boolean;

/** The inputs that failed in the run whose account is in this output folder. Throws `NewsError` where there is none to read. */
export function readRetries(out: string): Retries {
  const failures = failuresOf(readAccount(`${out}/run.json`));
  if (failures === null) throw unreadable(`${out}/run.json`, "it is no account of a run");
  const failed = new Set(failures.map(({ path, line }) => `${line ?? ""} ${path}`));
  return (path, line) => failed.has(`${line ?? ""} ${path}`);
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

function failuresOf(account: unknown): { readonly path: string; readonly line: number | null }[] | null {
  if (typeof account !== "object" || account === null || !("failures" in account) || !Array.isArray(account.failures)) return null;
  const list: readonly unknown[] = account.failures;
  return list.flatMap((failure) => {
    if (typeof failure !== "object" || failure === null || !("path" in failure) || typeof failure.path !== "string") return [];
    return [{ path: failure.path, line: "line" in failure && typeof failure.line === "number" ? failure.line : null }];
  });
}
