// The command analyze: flags to a run, its events to the terminal, its account to an exit status.

import type { Discovery } from "../batch/discover.js";
import type { ResultFormat, TableFormat } from "../batch/outcome.js";
import type { RunOptions, RunPorts } from "../batch/run.js";
import { NewsError } from "../doc/errors.js";
import type { FlagValues } from "../flags/flags.js";
import { tuneEngine } from "./engine.js";
import { onInterrupt, printTrouble, styleFor, writeOut } from "./print.js";
import { openProgress } from "./progress.js";
import { settingsOf } from "./settings.js";
import { STATUS } from "./status.js";

/** Finds, reads and analyses inputs, and gives the exit status. Throws `NewsError` for what ends the whole run. */
export async function analyze(operands: readonly string[], flags: FlagValues): Promise<number> {
  const paths = operands.length === 0 ? ["corpus"] : operands;
  const format = formatOf(flags);
  const isStream = format.result !== "json" || format.tables === "csv";
  const toStdout = flags.out === "-" || (flags.out === undefined && isStream && paths.includes("-"));
  if (toStdout && !isStream) throw new NewsError("usage", { detail: "--out - needs --to jsonl, conllu or csv" });
  if (toStdout && flags.retryFailed === true) throw new NewsError("usage", { detail: "--retry-failed needs an output folder" });
  const { findInputs, runBatch } = await import("../batch/run.js");
  const { openCrew } = await import("../batch/crew.js");
  if (flags.dryRun === true) return dryRun(await findInputs(paths), paths, flags);

  const out = toStdout ? null : (flags.out ?? "output");
  const progress = await openProgress(process.stderr, flags, { toStdout, now: () => performance.now() });
  const style = await styleFor(process.stdout, flags);
  const { briefLines } = await import("../report/terminal.js");
  const interrupt = onInterrupt();
  tuneEngine();
  const ports: RunPorts = {
    openCrew,
    stdin: process.stdin,
    write: writeOut,
    signal: interrupt,
    report: (event, account) => {
      if (event.kind === "done" && event.brief !== null) process.stdout.write(`${briefLines(event.brief, style).join("\n")}\n\n`);
      progress.show(event, account);
    },
  };
  const options: RunOptions = {
    paths,
    out,
    tables: format.tables,
    settings: {
      ...(await settingsOf(flags, format.result)),
      brief: flags.summary === true && !toStdout,
      shape: out !== null || format.tables === "csv",
    },
    workers: flags.workers ?? null,
    timeoutMs: flags.timeout === undefined ? null : flags.timeout * 1000,
    maxMemoryMb: flags.maxMemory ?? null,
    resume: flags.resume !== false && flags.force !== true,
    retryFailed: flags.retryFailed ?? false,
    failFast: flags.failFast ?? false,
    limit: flags.limit ?? null,
  };
  try {
    const account = await runBatch(options, ports);
    process.stdin.destroy();
    progress.close(account, { isInterrupted: interrupt.aborted, out });
    if (interrupt.aborted) process.exit(STATUS.interrupted);
    return account.failed > 0 ? STATUS.failed : STATUS.ok;
  } finally {
    progress.end();
  }
}

/** Tables are made from results in JSON: these stay as they are whatever tables are asked for. */
function formatOf({ to }: FlagValues): { readonly result: ResultFormat; readonly tables: TableFormat | null } {
  return to === "csv" || to === "parquet" || to === "duckdb" ? { result: "json", tables: to } : { result: to, tables: null };
}

async function dryRun({ inputs }: Discovery, paths: readonly string[], flags: FlagValues): Promise<number> {
  const { formatOf } = await import("../batch/units.js");
  const readable = inputs.filter((input) => !("error" in input)).slice(0, flags.limit);
  for (const { path } of readable) await writeOut(`${(flags.from === "auto" ? formatOf(path) : flags.from).padEnd(5)}  ${path}\n`);
  if (paths.includes("-")) await writeOut(`${flags.from.padEnd(5)}  -\n`);
  const { faultOf } = await import("../batch/outcome.js");
  const lost = inputs.flatMap((input) => ("error" in input ? [input] : []));
  for (const { path, error } of lost) printTrouble({ path, line: null, id: null, ...faultOf(error) }, flags);
  return lost.length > 0 ? STATUS.failed : STATUS.ok;
}
