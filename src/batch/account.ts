// The accounting of a run: every input is done, skipped or failed, and each that is not done is named.

import type { ErrorCode } from "../doc/errors.js";
import type { Brief, Fault } from "./outcome.js";

/** An input that was skipped or failed, for people and for `run.json`. */
export interface Trouble extends Fault {
  readonly path: string;
  readonly line: number | null;
  readonly id: string | null;
}

/** Why an input was passed over without being looked at: it was done before, or was not among those to be tried again. */
export type Pass = "already-done" | "not-retried";

/** What happens in a run, as it happens, in input order. */
export type RunEvent =
  /** `total` is how many inputs there are; null where files or streams hold nobody knows how many. */
  | { readonly kind: "start"; readonly total: number | null }
  | { readonly kind: "passed" }
  | {
      readonly kind: "done";
      readonly path: string;
      readonly id: string;
      readonly warnings: readonly string[];
      readonly brief: Brief | null;
    }
  | { readonly kind: "skipped"; readonly trouble: Trouble }
  | { readonly kind: "failed"; readonly trouble: Trouble }
  /** A file of tables was written. */
  | { readonly kind: "table"; readonly name: string };

/** An article that says mostly what an earlier one of the run says. */
export interface NearDuplicate {
  readonly id: string;
  readonly path: string;
  readonly line: number | null;
  /** Id of the earlier article. */
  readonly of: string;
  /** 0..1: the part of their runs of three words that both have, as estimated. */
  readonly similarity: number;
}

/** The accounting of a run: `found` = `done` + `skipped` + `failed`. Key order here is that of `run.json`. */
export interface Account {
  found: number;
  done: number;
  skipped: number;
  failed: number;
  readonly skips: Partial<Record<ErrorCode | Pass, number>>;
  readonly failures: Pick<Trouble, "path" | "line" | "id" | "code" | "message" | "hint">[];
  /** In the order of the run; an article is compared with earlier ones that are no near-duplicates themselves. */
  readonly nearDuplicates: NearDuplicate[];
}

/** An account of nothing. */
export function openAccount(): Account {
  return { found: 0, done: 0, skipped: 0, failed: 0, skips: {}, failures: [], nearDuplicates: [] };
}

/** Counts an input that was passed over. */
export function countPass(account: Account, pass: Pass): void {
  account.found++;
  countSkip(account, pass);
}

/** Counts an input that gave no result. */
export function countTrouble(account: Account, status: "skipped" | "failed", trouble: Trouble): void {
  account.found++;
  if (status === "skipped") {
    countSkip(account, trouble.code);
    return;
  }
  const { path, line, id, code, message, hint } = trouble;
  account.failed++;
  account.failures.push({ path, line, id, code, message, hint });
}

/** The account with failures of an earlier run, which still stand, behind its own. */
export function withFailures(account: Account, failures: Account["failures"]): Account {
  const { length } = failures;
  return { ...account, found: account.found + length, failed: account.failed + length, failures: [...account.failures, ...failures] };
}

function countSkip(account: Account, code: ErrorCode | Pass): void {
  account.skipped++;
  account.skips[code] = (account.skips[code] ?? 0) + 1;
}
