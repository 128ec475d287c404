// A run: every input accounted for, every result whole, done work not done again.

import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { type ErrorCode, NewsError } from "../doc/errors.js";
import { openCrew } from "./crew.js";
import { type Discovery, discover } from "./discover.js";
import { type Journal, openJournal, sha256 } from "./journal.js";
import { inOrder } from "./order.js";
import { type Brief, type Fault, failure, faultOf, type Made, type Settings } from "./outcome.js";
import { type Bytes, type Lost, type Unit, units } from "./units.js";
import { openOutput, writeWhole } from "./write.js";

/** What a run is asked to do. */
export interface RunOptions {
  /** Files, folders, globs, or "-" for standard input. */
  readonly paths: readonly string[];
  /** The output folder; null for standard output. */
  readonly out: string | null;
  readonly settings: Settings;
  /** Null is one for each core. */
  readonly workers: number | null;
  readonly timeoutMs: number | null;
  /** Whether inputs already done with this version and these settings are passed over. */
  readonly resume: boolean;
  readonly failFast: boolean;
  /** How many articles to look at; null is all. */
  readonly limit: number | null;
}

/** An input that was skipped or failed, for people and for `run.json`. */
export interface Trouble extends Fault {
  readonly path: string;
  readonly line: number | null;
  readonly id: string | null;
}

/** What happens in a run, as it happens, in input order. */
export type RunEvent =
  | {
      readonly kind: "done";
      readonly path: string;
      readonly id: string;
      readonly warnings: readonly string[];
      readonly brief: Brief | null;
    }
  | { readonly kind: "skipped"; readonly trouble: Trouble }
  | { readonly kind: "failed"; readonly trouble: Trouble };

/** What a run needs from the outside. */
export interface RunPorts {
  readonly stdin: Bytes;
  /** Writes a result to standard output; resolves when there is room for the next. */
  write(content: string): Promise<void>;
  report(event: RunEvent, account: Account): void;
  /** Ends the run: what is finished stays. */
  readonly signal: AbortSignal;
}

/** The accounting of a run: `found` = `done` + `skipped` + `failed`. */
export interface Account {
  found: number;
  done: number;
  skipped: number;
  failed: number;
  readonly skips: Partial<Record<ErrorCode | "already-done", number>>;
  readonly failures: Pick<Trouble, "path" | "line" | "id" | "code" | "message" | "hint">[];
}

/** Outcomes may wait for an earlier one, so many for each worker. */
const AHEAD = 4;

/** Finds inputs. Throws `NewsError` "usage" where no PATH exists at all. */
export async function findInputs(paths: readonly string[]): Promise<Discovery> {
  const discovery = await discover(paths.filter((path) => path !== "-"));
  if (discovery.known > 0 || paths.includes("-")) return discovery;
  throw new NewsError("usage", {
    detail: `no such file or folder: ${paths.join(", ")}`,
    hint: "name files, folders or globs that exist, or - for standard input",
  });
}

/** Runs over all inputs and gives the accounting, which is in `run.json` too. Throws `NewsError` for what ends the whole run. */
export async function runBatch(options: RunOptions, ports: RunPorts): Promise<Account> {
  const { settings, out } = options;
  const discovery = await findInputs(options.paths);
  const stdin = options.paths.includes("-") ? ports.stdin : null;
  if (out !== null) openOutput(out);
  const journal = out === null ? null : openJournal(out);
  const account: Account = { found: 0, done: 0, skipped: 0, failed: 0, skips: {}, failures: [] };
  const run: Run = { options, ports, journal, account, settingsHash: hashSettings(settings) };

  const workers = crewSize(options.workers, discovery, stdin !== null);
  const crew = await openCrew(settings, { workers, timeoutMs: options.timeoutMs });
  const input = limited(units(discovery, stdin, settings), options.limit);
  const outcomes = inOrder(
    input,
    async (found): Promise<Outcome> => {
      if ("error" in found) return { found, made: { status: "failed", fault: faultOf(found.error) } };
      if (isDone(run, found)) return { found, made: null };
      return { found, made: await crew.work(found.task) };
    },
    { window: workers * AHEAD, signal: ports.signal },
  );
  try {
    for await (const outcome of outcomes) {
      await settle(run, outcome);
      if (options.failFast && account.failed > 0) break;
    }
  } finally {
    await crew.close();
  }
  if (out !== null) await writeWhole(out, "run.json", `${JSON.stringify(account, null, 2)}\n`);
  return account;
}

interface Run {
  readonly options: RunOptions;
  readonly ports: RunPorts;
  readonly journal: Journal | null;
  readonly account: Account;
  readonly settingsHash: string;
}

/** An input and what became of it; null where it was done before. */
interface Outcome {
  readonly found: Unit | Lost;
  readonly made: Made | null;
}

/** As many threads as there can be work for: a single article needs no pool. */
function crewSize(wanted: number | null, { inputs }: Discovery, hasStdin: boolean): number {
  const most = wanted ?? availableParallelism();
  const hasRows = hasStdin || inputs.some(({ path }) => /\.(?:jsonl?|ndjson)$/i.test(path));
  return hasRows ? most : Math.max(1, Math.min(most, inputs.length));
}

async function* limited<Item>(items: AsyncGenerator<Item>, limit: number | null): AsyncGenerator<Item> {
  let left = limit ?? Number.POSITIVE_INFINITY;
  if (left <= 0) return;
  for await (const item of items) {
    yield item;
    if (--left <= 0) return;
  }
}

/** What decides a result besides the input; limits and looks do not. */
export function hashSettings({ from, to, publishedAt, anyLanguage, summary, version }: Settings): string {
  return sha256(JSON.stringify([version, from, to, publishedAt, anyLanguage, summary.offsets, summary.text, summary.minConfidence]));
}

/** File name of a result. */
export function resultName(id: string, settings: Settings): string {
  return `${id}.${settings.to}`;
}

function isDone({ options, journal, settingsHash }: Run, { task, sha256: hash }: Unit): boolean {
  if (!options.resume || options.out === null || journal === null) return false;
  const entry = journal.find(task.path);
  if (entry === undefined || entry.sha256 !== hash || entry.settings !== settingsHash || entry.id !== task.name.id) return false;
  return entry.result === hashFile(`${options.out}/${resultName(entry.id, options.settings)}`);
}

function hashFile(path: string): string | null {
  try {
    return sha256(readFileSync(path));
  } catch {
    return null;
  }
}

/** Writes a result or names the trouble, and counts. */
async function settle(run: Run, { found, made }: Outcome): Promise<void> {
  const { account, ports } = run;
  account.found++;
  if (made === null) {
    account.skipped++;
    count(account, "already-done");
    return;
  }
  const written = made.status === "done" && "task" in found ? await deliver(run, found, made) : made;
  if (written.status === "done") {
    account.done++;
    const id = "task" in found ? found.task.name.id : "";
    ports.report({ kind: "done", path: found.path, id, warnings: written.warnings, brief: written.brief }, account);
    return;
  }
  const trouble: Trouble = { path: found.path, line: found.line, id: found.asked, ...written.fault };
  if (written.status === "skipped") {
    account.skipped++;
    count(account, trouble.code);
  } else {
    const { path, line, id, code, message, hint } = trouble;
    account.failed++;
    account.failures.push({ path, line, id, code, message, hint });
  }
  ports.report({ kind: written.status, trouble }, account);
}

function count({ skips }: Account, code: ErrorCode | "already-done"): void {
  skips[code] = (skips[code] ?? 0) + 1;
}

/** A result that cannot be written is a failed article; the others go on. */
async function deliver({ options, ports, journal, settingsHash }: Run, unit: Unit, made: Made & { status: "done" }): Promise<Made> {
  const { out, settings } = options;
  const { id } = unit.task.name;
  if (out === null) {
    await ports.write(made.content);
    return made;
  }
  try {
    await writeWhole(out, resultName(id, settings), made.content);
    journal?.add({ path: unit.task.path, sha256: unit.sha256, settings: settingsHash, id, result: sha256(made.content) });
    return made;
  } catch (cause) {
    if (cause instanceof NewsError) return failure(cause);
    throw cause;
  }
}
