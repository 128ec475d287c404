// A run: every input accounted for, every result whole, done work not done again.

import { availableParallelism } from "node:os";
import { NewsError } from "../doc/errors.js";
import type { Result } from "../doc/result.js";
import { type Account, countPass, countTrouble, openAccount, type Pass, type RunEvent, withFailures } from "./account.js";
import type { OpenCrew } from "./crew.js";
import { csvHeader, csvRows } from "./csv.js";
import { type Discovery, discover, filesOf, realFile } from "./discover.js";
import type { Exported } from "./export.js";
import { hashFile, heldNames } from "./ids.js";
import { type Journal, type JournalEntry, openJournal, sha256 } from "./journal.js";
import { inOrder } from "./order.js";
import { failure, faultOf, type Made, release, type Settings, type TableFormat, textOf } from "./outcome.js";
import { withoutOwn } from "./own.js";
import { type Retries, readRetries } from "./retry.js";
import { COMPARED, type SimilarIndex, similarIndex } from "./similar.js";
import { type Bytes, type Lost, type Unit, units } from "./units.js";
import { openOutput, writeWhole } from "./write.js";

/** What a run is asked to do. */
export interface RunOptions {
  /** Files, folders, globs, or "-" for standard input. */
  readonly paths: readonly string[];
  /** The output folder; null for standard output. */
  readonly out: string | null;
  readonly settings: Settings;
  /** Tables to be made of the results, which are in JSON then; null is none. */
  readonly tables: TableFormat | null;
  /** Null is one for each core. */
  readonly workers: number | null;
  readonly timeoutMs: number | null;
  readonly maxMemoryMb: number | null;
  /** Whether inputs already done with this version and these settings are passed over. */
  readonly resume: boolean;
  /** Whether all inputs are passed over but those that failed in the run before. */
  readonly retryFailed: boolean;
  readonly failFast: boolean;
  /** How many articles to look at; null is all. */
  readonly limit: number | null;
}

/** What a run needs from the outside. */
export interface RunPorts {
  readonly openCrew: OpenCrew;
  readonly stdin: Bytes;
  /** Writes a result to standard output; resolves when there is room for the next. */
  write(content: string): Promise<void>;
  report(event: RunEvent, account: Account): void;
  /** Ends the run: what is finished stays. */
  readonly signal: AbortSignal;
}

/** Outcomes may wait for an earlier one, so many for each worker. */
const AHEAD = 8;

/** Finds inputs; results of earlier runs are none. Throws `NewsError` "usage" where no PATH exists at all. */
export async function findInputs(paths: readonly string[]): Promise<Discovery> {
  const discovery = await discover(paths.filter((path) => path !== "-"));
  if (discovery.known > 0 || paths.includes("-")) return withoutOwn(discovery, paths);
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
  const retries = options.retryFailed ? readRetries(out ?? "") : null;
  if (out !== null) openOutput(out);
  const journal = out === null ? null : openJournal(out);
  try {
    const total = stdin === null && !mayHoldMany(discovery, settings) ? discovery.inputs.length : null;
    const run: Run = {
      options,
      ports,
      journal,
      retries,
      account: openAccount(),
      settingsHash: hashSettings(settings),
      similar: settings.shape && total !== 1 ? similarIndex(total ?? COMPARED) : null,
      exported: options.tables === null || out === null ? null : [],
      unsettled: new Set(),
    };
    ports.report({ kind: "start", total }, run.account);
    if (out === null && options.tables === "csv") await ports.write(csvHeader());
    const files = [...discovery.inputs.map(({ path }) => path), ...(stdin === null ? [] : ["-"])];
    const isHeld = out === null || journal === null ? undefined : heldNames(out, journal, files);
    await goThrough(run, units(discovery, stdin, settings, isHeld), total);
    if (out !== null) await finish(run, out, files);
    return run.account;
  } finally {
    journal?.close();
  }
}

interface Run {
  readonly options: RunOptions;
  readonly ports: RunPorts;
  readonly journal: Journal | null;
  readonly retries: Retries | null;
  readonly account: Account;
  readonly settingsHash: string;
  /** What near-duplicates are found by; null where there cannot be any. */
  readonly similar: SimilarIndex | null;
  /** What goes into tables at the end; null where there are none. */
  readonly exported: Exported[] | null;
  /** Written, but not accounted for yet: earlier inputs are still under way. */
  readonly unsettled: Set<Outcome>;
}

/** An input and what became of it; a pass where it was not worked on. */
interface Outcome {
  readonly found: Unit | Lost;
  readonly made: Made | { readonly status: "passed"; readonly pass: Pass; readonly entry: JournalEntry | null };
}

/** Works on all inputs and settles them in their order. */
async function goThrough(run: Run, inputs: AsyncGenerator<Unit | Lost>, total: number | null): Promise<void> {
  const { options, ports } = run;
  const most = options.workers ?? availableParallelism();
  const workers = total === null ? most : Math.max(1, Math.min(most, total));
  const limits = { timeoutMs: options.timeoutMs, maxMemoryMb: options.maxMemoryMb };
  const crew = await ports.openCrew(options.settings, { workers, isSingle: total === 1, ...limits });
  const writes = new Set<Promise<unknown>>();
  const work = async (found: Unit | Lost): Promise<Outcome> => {
    if (run.retries?.isWanted(found.path, found.line) === false) return passed(run, found, "not-retried");
    if ("error" in found) return { found, made: { status: "failed", fault: faultOf(found.error) } };
    if (isDone(run, found)) return passed(run, found, "already-done");
    const made = await crew.work(found.task);
    // Files are written as soon as they can be, many at once; but where a failure ends the run, none after it.
    if (made.status !== "done" || options.out === null || options.failFast) return { found, made };
    const write = deliver(run, options.out, found, made);
    writes.add(write);
    const outcome = { found, made: await write };
    writes.delete(write);
    run.unsettled.add(outcome);
    return outcome;
  };
  const outcomes = inOrder(limited(inputs, options.limit), work, { window: workers * AHEAD, signal: ports.signal });
  try {
    for await (const outcome of outcomes) {
      run.unsettled.delete(outcome);
      await settle(run, outcome);
      if (options.failFast && run.account.failed > 0) break;
    }
  } finally {
    await crew.close();
    await Promise.allSettled(writes);
  }
  // Interrupted: what was written by then is accounted for.
  for (const outcome of run.unsettled) await settle(run, outcome);
}

async function finish(run: Run, out: string, files: readonly string[]): Promise<void> {
  const { options, ports, account, exported } = run;
  const whole = withFailures(account, untried(run, files));
  await writeWhole(out, "run.json", `${JSON.stringify(whole, null, 2)}\n`);
  if (options.tables === null || exported === null || ports.signal.aborted) return;
  const { exportTables } = await import("./export.js");
  for (const name of await exportTables(out, options.tables, exported)) ports.report({ kind: "table", name }, account);
}

/**
 * The failures of the run before that a retry did not come to, and that are still failures: it was broken off, or they are none of
 * its inputs but their files are still there.
 */
function untried({ options, ports, retries, account }: Run, files: readonly string[]): Account["failures"] {
  const { failFast, limit } = options;
  const isWhole = !(ports.signal.aborted || (failFast && account.failed > 0) || (limit !== null && account.found >= limit));
  const ours = new Set(files);
  const isElsewhere = (names: readonly string[]) => names.some((file) => realFile(file) !== null) && !names.some((file) => ours.has(file));
  return (retries?.left() ?? []).filter(({ path }) => !isWhole || isElsewhere(filesOf(path)));
}

/** Whether a file may hold any number of articles: only these are known to hold one. */
function mayHoldMany({ inputs }: Discovery, { from }: Settings): boolean {
  if (from !== "auto") return !["txt", "md", "html"].includes(from);
  return inputs.some((input) => !("error" in input) && !/\.(?:txt|md|markdown|html?|eml)$/i.test(input.path));
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
export function hashSettings({ from, to, fields, publishedAt, anyLanguage, summary, version, names = [] }: Settings): string {
  const { offsets, text, minConfidence } = summary;
  return sha256(JSON.stringify([version, from, to, fields, publishedAt, anyLanguage, offsets, text, minConfidence, ...names]));
}

/** File name of a result. */
export function resultName(id: string, settings: Settings): string {
  return `${id}.${settings.to}`;
}

function isDone({ options, journal, settingsHash }: Run, { task, sha256: hash }: Unit): boolean {
  if (!options.resume || options.out === null || journal === null) return false;
  const entry = journal.find(task.path);
  if (entry === null || entry.sha256 !== hash || entry.settings !== settingsHash || entry.id !== task.name.id) return false;
  return entry.result === hashFile(`${options.out}/${resultName(entry.id, options.settings)}`);
}

/** An input that is passed over. What the journal knows of it counts only where its result is still there. */
function passed({ options, journal }: Run, found: Unit | Lost, pass: Pass): Outcome {
  const entry = "task" in found ? (journal?.find(found.task.path) ?? null) : null;
  const isThere = pass === "already-done" || entry?.result === hashFile(`${options.out}/${resultName(entry?.id ?? "", options.settings)}`);
  return { found, made: { status: "passed", pass, entry: isThere ? entry : null } };
}

/** Counts an input, in its turn, and names what became of it. */
async function settle(run: Run, { found, made }: Outcome): Promise<void> {
  const { account, ports } = run;
  if (made.status !== "passed" || made.pass === "already-done") run.retries?.strike(found.path, found.line);
  if (made.status === "passed") {
    countPass(account, made.pass);
    if (made.entry !== null && "task" in found) note(run, found, made.entry.id, made.entry.shape);
    ports.report({ kind: "passed" }, account);
    return;
  }
  const settled = made.status === "done" && "task" in found ? await settleDone(run, found, made) : made;
  if (settled.status === "done") {
    account.found++;
    account.done++;
    const id = "task" in found ? found.task.name.id : "";
    ports.report({ kind: "done", path: found.path, id, warnings: settled.warnings, brief: settled.brief }, account);
    return;
  }
  const trouble = { path: found.path, line: found.line, id: found.asked, ...settled.fault };
  countTrouble(account, settled.status, trouble);
  ports.report({ kind: settled.status, trouble }, account);
}

/** Hands on a result that is still in hand, in its turn, and compares it with the articles before. */
async function settleDone(run: Run, unit: Unit, made: Made & { status: "done" }): Promise<Made> {
  const { out, tables, failFast } = run.options;
  const written = out !== null && failFast ? await deliver(run, out, unit, made) : made;
  if (written.status !== "done") return written;
  const nearDuplicateOf = note(run, unit, unit.task.name.id, made.shape);
  if (out !== null) return written;
  if (tables === "csv") {
    const result: Result = JSON.parse(textOf(made));
    await run.ports.write(csvRows({ result, nearDuplicateOf }));
  } else await run.ports.write(textOf(made));
  return written;
}

/** Compares an article with those before it; gives the one that it nearly repeats. */
function note({ account, similar, exported }: Run, { path, line }: Unit, id: string, shape: string): string | null {
  const near = similar?.place(id, shape) ?? null;
  if (near !== null) account.nearDuplicates.push({ id, path, line, ...near });
  exported?.push({ id, nearDuplicateOf: near?.of ?? null });
  return near?.of ?? null;
}

/** Writes a result into the folder, then into the journal. One that cannot be written is a failed article; the others go on. */
async function deliver({ options, journal, settingsHash }: Run, out: string, unit: Unit, made: Made & { status: "done" }): Promise<Made> {
  const { id } = unit.task.name;
  try {
    await writeWhole(out, resultName(id, options.settings), made.content);
    const entry = { path: unit.task.path, sha256: unit.sha256, settings: settingsHash, id };
    journal?.add({ ...entry, result: made.sha256, shape: made.shape });
    release(made);
    return made;
  } catch (cause) {
    if (cause instanceof NewsError) return failure(cause);
    throw cause;
  }
}
