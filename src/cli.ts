#!/usr/bin/env node
// The command line: flags to work to exit status. With what lies in cli/, the only code that prints.

import { writeSync } from "node:fs";
import { Command, CommanderError, Option } from "commander";
<<<<<<< HEAD
import type { Discovery } from "./batch/discover.js";
import type { InputFormat, OutputFormat } from "./batch/outcome.js";
import type { Account, RunEvent, RunPorts, Trouble } from "./batch/run.js";
import type { KnownName } from "./doc/doc.js";
=======
import { STATUS } from "./cli/status.js";
>>>>>>> main
import { ERRORS, NewsError } from "./doc/errors.js";
import { COMMANDS, type CommandName, type CommandRow, type FlagRow, type FlagValues, flagsOf } from "./flags.js";

type Work = (operands: readonly string[], flags: FlagValues) => Promise<number>;

<<<<<<< HEAD
/** What flags may hold, whatever the command; a flag that was not given and has no standard is undefined. */
interface Flags {
  readonly out?: string;
  readonly from: InputFormat;
  readonly to: OutputFormat;
  readonly workers?: number;
  readonly publishedAt?: string;
  readonly timeout?: number;
  readonly maxBytes: number;
  readonly resume: boolean;
  readonly force?: boolean;
  readonly failFast?: boolean;
  readonly limit?: number;
  readonly dryRun?: boolean;
  readonly minConfidence: number;
  readonly offsets: "utf16" | "codepoint";
  readonly text: boolean;
  readonly anyLanguage?: boolean;
  readonly names?: string;
  readonly summary?: boolean;
  readonly gold?: string;
  readonly data?: string;
  readonly floors?: string;
  readonly errors: number;
  readonly calendar?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly jsonErrors?: boolean;
  readonly color: boolean;
}

type Work = (operands: readonly string[], flags: Flags) => Promise<number>;

const WORK: Readonly<Record<CommandName, Work>> = { analyze, explain, verify, schema, eval: evaluate };
=======
/** What each command does, loaded when it is asked for: the start costs no more than it must. */
const WORK: Readonly<Record<CommandName, () => Promise<Work>>> = {
  analyze: async () => (await import("./cli/analyze.js")).analyze,
  explain: async () => (await import("./cli/commands.js")).explain,
  report: async () => (await import("./cli/report.js")).report,
  verify: async () => (await import("./cli/commands.js")).verify,
  schema: async () => (await import("./cli/commands.js")).schema,
  eval: async () => (await import("./cli/commands.js")).evaluate,
  submit: async () => (await import("./cli/queue.js")).submit,
  work: async () => (await import("./cli/queue.js")).work,
  status: async () => (await import("./cli/queue.js")).status,
  retry: async () => (await import("./cli/queue.js")).retry,
};
>>>>>>> main

async function main(argv: readonly string[]): Promise<number> {
  process.stdout.on("error", endOnClosedPipe);
  // Nobody may be left to read what went wrong; the work goes on all the same.
  process.stderr.on("error", () => {});
  const flags = { jsonErrors: argv.includes("--json-errors"), verbose: argv.includes("--verbose"), quiet: false };
  try {
    return await parse(argv);
  } catch (cause) {
    if (cause instanceof CommanderError) return reportUsage(cause, flags);
    const error = cause instanceof NewsError ? cause : new NewsError("internal", { cause, detail: String(cause) });
    const { faultOf } = await import("./batch/outcome.js");
    const { printTrouble } = await import("./cli/print.js");
    const { path = null, line = null, id = null } = error.place;
    printTrouble({ path: path ?? "", line, id, ...faultOf(error) }, flags);
    return error.code === "usage" ? STATUS.usage : STATUS.failed;
  }
}

/** A reader that has had enough (`| head -1`) is no error; anything else that stops our output is. */
function endOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(STATUS.ok);
  const { message, hint } = ERRORS[error.code === "ENOSPC" ? "disk-full" : "write-failed"];
  writeSync(2, `newsdelta: standard output: ${message}: ${error.code ?? error.message}\n  ${hint}\n`);
  process.exit(STATUS.failed);
}

async function parse(argv: readonly string[]): Promise<number> {
  let status: number = STATUS.ok;
  const { ownVersion } = await import("./batch/version.js");
  const program = new Command("newsdelta")
    .description("Reads news articles and says, claim by claim, what changed and what held.")
    .version(ownVersion(), "--version", "print the version")
    .helpOption("--help", "show help")
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .addHelpText(
      "after",
      "\nnewsdelta COMMAND --help tells more.\nExit status: 0 all done, 1 some inputs failed, 2 wrong usage, 130 interrupted.",
    );
  for (const row of COMMANDS) {
    const command = addCommand(program, row);
    command.action(async () => {
      const work = await WORK[row.name]();
      status = await work(command.args, command.opts<FlagValues>());
    });
  }
  if (argv.length === 0) {
    program.outputHelp();
    return STATUS.ok;
  }
  await program.parseAsync(argv, { from: "user" });
  return status;
}

function addCommand(program: Command, { name, operands, what, examples }: CommandRow): Command {
  const command = program.command(`${name} ${operands}`.trim()).description(what).helpOption("--help", "show help").exitOverride();
  command.configureOutput({ outputError: () => {} }).allowExcessArguments(false);
  for (const row of flagsOf(name)) command.addOption(asOption(row));
  return command.addHelpText("after", `\nExamples:\n${examples.map((example) => `  $ ${example}`).join("\n")}`);
}

function asOption({ written, what, standard, choices, parse: read }: FlagRow): Option {
  const option = new Option(written, what);
  if (choices !== undefined) option.choices(choices);
  if (standard !== undefined) option.default(standard);
  if (read !== undefined) option.argParser((text) => readFlag(written, text, read));
  return option;
}

/** A flag's value; what is wrong with it names the flag. */
function readFlag(written: string, text: string, read: (text: string) => string | number): string | number {
  try {
    return read(text);
  } catch (cause) {
    if (!(cause instanceof NewsError)) throw cause;
    throw new NewsError(cause.code, { detail: `${written.split(" ")[0]}: ${cause.place.detail ?? ""}`, hint: cause.hint, cause });
  }
}

async function reportUsage(error: CommanderError, flags: Pick<FlagValues, "jsonErrors" | "verbose">): Promise<number> {
  if (error.exitCode === 0) return STATUS.ok;
  if (error.code === "commander.help") return STATUS.usage;
  const message = `${ERRORS.usage.message}: ${error.message.replace(/^error: /, "").replace(/\n/g, " ")}`;
  const { printTrouble } = await import("./cli/print.js");
  printTrouble({ path: "", line: null, id: null, code: "usage", message, hint: ERRORS.usage.hint, detail: null, stack: "" }, flags);
  return STATUS.usage;
}

<<<<<<< HEAD
async function analyze(operands: readonly string[], flags: Flags): Promise<number> {
  const paths = operands.length === 0 ? ["corpus"] : operands;
  const toLines = flags.to !== "json";
  const toStdout = flags.out === "-" || (flags.out === undefined && toLines && paths.includes("-"));
  if (toStdout && !toLines) throw new NewsError("usage", { detail: "--out - needs --to jsonl or --to conllu" });
  const { ownVersion } = await import("./batch/version.js");
  const { findInputs, runBatch } = await import("./batch/run.js");
  if (flags.dryRun === true) return dryRun(await findInputs(paths), paths, flags);

  const progress = openProgress(flags, toStdout);
  const style = await styleFor(process.stdout, flags);
  const { briefLines } = await import("./report/terminal.js");
  const interrupt = new AbortController();
  const onInterrupt = () => (interrupt.signal.aborted ? process.exit(STATUS.interrupted) : interrupt.abort());
  process.on("SIGINT", onInterrupt);
  process.on("SIGTERM", onInterrupt);
  const ports: RunPorts = {
    stdin: process.stdin,
    write: writeOut,
    signal: interrupt.signal,
    report: (event, account) => {
      if (event.kind === "done" && event.brief !== null) process.stdout.write(`${briefLines(event.brief, style).join("\n")}\n\n`);
      progress.show(event, account);
    },
  };
  const account = await runBatch(
    {
      paths,
      out: toStdout ? null : (flags.out ?? "output"),
      settings: {
        from: flags.from,
        to: flags.to,
        publishedAt: flags.publishedAt ?? null,
        anyLanguage: flags.anyLanguage ?? false,
        maxBytes: flags.maxBytes,
        ...(await namesOf(flags)),
        summary: { offsets: flags.offsets, text: flags.text, minConfidence: flags.minConfidence },
        version: ownVersion(),
        brief: flags.summary === true && !toStdout,
      },
      workers: flags.workers ?? null,
      timeoutMs: flags.timeout === undefined ? null : flags.timeout * 1000,
      resume: flags.resume !== false && flags.force !== true,
      failFast: flags.failFast ?? false,
      limit: flags.limit ?? null,
    },
    ports,
  );
  process.stdin.destroy();
  progress.close(account, interrupt.signal.aborted, toStdout ? null : (flags.out ?? "output"));
  if (interrupt.signal.aborted) process.exit(STATUS.interrupted);
  return account.failed > 0 ? STATUS.failed : STATUS.ok;
}

/** The user's own names, if there is a file of them. */
async function namesOf({ names }: Flags): Promise<{ readonly names?: readonly KnownName[] }> {
  if (names === undefined) return {};
  const { readNamesFile } = await import("./read/names.js");
  return { names: readNamesFile(names) };
}

/** Writes to standard output and waits while the reader is behind. */
function writeOut(content: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(content, () => resolve());
  });
}

async function dryRun({ inputs }: Discovery, paths: readonly string[], flags: Flags): Promise<number> {
  const { formatOf } = await import("./batch/units.js");
  const readable = inputs.filter((input) => !("error" in input)).slice(0, flags.limit);
  for (const { path } of readable) await writeOut(`${(flags.from === "auto" ? formatOf(path) : flags.from).padEnd(5)}  ${path}\n`);
  if (paths.includes("-")) await writeOut(`${flags.from.padEnd(5)}  -\n`);
  const { faultOf } = await import("./batch/outcome.js");
  const lost = inputs.flatMap((input) => ("error" in input ? [input] : []));
  for (const { path, error } of lost) printTrouble({ path, line: null, id: null, ...faultOf(error) }, flags);
  return lost.length > 0 ? STATUS.failed : STATUS.ok;
}

async function explain([path]: readonly string[], flags: Flags): Promise<number> {
  const { explainFile } = await import("./batch/explain.js");
  const { explainLines } = await import("./report/terminal.js");
  const { explainClaim } = await import("./summary/explain.js");
  const { ownVersion } = await import("./batch/version.js");
  const results = explainFile(path, {
    from: flags.from,
    to: "json",
    publishedAt: flags.publishedAt ?? null,
    anyLanguage: flags.anyLanguage ?? false,
    maxBytes: flags.maxBytes,
    ...(await namesOf(flags)),
    summary: { offsets: "utf16", text: true, minConfidence: flags.minConfidence },
    version: ownVersion(),
    brief: false,
  });
  const style = await styleFor(process.stdout, flags);
  await writeOut(`${results.map((result) => explainLines(result, explainClaim, style).join("\n")).join("\n\n")}\n`);
  return STATUS.ok;
}

async function verify([path = "output"]: readonly string[], flags: Flags): Promise<number> {
  const { verify: check } = await import("./batch/verify.js");
  const { plain } = await import("./report/terminal.js");
  const { checked, flaws } = check(path);
  for (const { file, place, message } of flaws) {
    const text = `${ERRORS["result-invalid"].message}: ${place === "" ? "" : `${place}: `}${message}`;
    printTrouble(
      {
        path: plain(file),
        line: null,
        id: null,
        code: "result-invalid",
        message: plain(text),
        hint: ERRORS["result-invalid"].hint,
        detail: null,
        stack: "",
      },
      flags,
    );
  }
  const bad = new Set(flaws.map(({ file }) => file)).size;
  if (flags.quiet !== true) await writeOut(`${checked} results checked, ${bad === 0 ? "all valid" : `${bad} not valid`}\n`);
  return bad > 0 ? STATUS.failed : STATUS.ok;
}

async function schema(_: readonly string[], flags: Flags): Promise<number> {
  const { resultJsonSchema } = await import("./doc/result.js");
  const text = `${JSON.stringify(resultJsonSchema(), null, 2)}\n`;
  if (flags.out === undefined || flags.out === "-") await writeOut(text);
  else writeFileSync(flags.out, text);
  return STATUS.ok;
}

async function evaluate([task]: readonly string[], flags: Flags): Promise<number> {
  const { EVAL_TASKS, runEval } = await import("./eval/eval.js");
  const known = EVAL_TASKS.find((name) => name === task) ?? null;
  if (task !== undefined && known === null) {
    throw new NewsError("usage", { detail: `nothing to score is called ${task}`, hint: `it is one of ${EVAL_TASKS.join(", ")}` });
  }
  const report = await runEval({
    task: known,
    goldPath: flags.gold ?? null,
    dataDir: flags.data ?? null,
    floorsPath: flags.floors ?? null,
    errors: flags.errors,
    calendar: flags.calendar ?? false,
  });
  await writeOut(flags.json === true ? `${JSON.stringify(report.json)}\n` : `${report.text}\n`);
  return report.passed ? STATUS.ok : STATUS.failed;
}

interface Progress {
  show(event: RunEvent, account: Account): void;
  close(account: Account, interrupted: boolean, out: string | null): void;
}

const LINE_EVERY_MS = 10_000;
const CLEAR_LINE = "\r\u001b[K";

/** A line that is rewritten on a terminal; elsewhere a plain line now and then. Troubles always get their own lines. */
function openProgress(flags: Flags, toStdout: boolean): Progress {
  const startedMs = performance.now();
  const isTerminal = process.stderr.isTTY === true && flags.quiet !== true && !toStdout;
  const saysMore = flags.quiet !== true && (flags.verbose === true || !(toStdout || flags.jsonErrors === true));
  let shownMs = startedMs;
  const clear = () => isTerminal && process.stderr.write(CLEAR_LINE);
  return {
    show: (event, account) => {
      if (event.kind !== "done") {
        clear();
        printTrouble(event.trouble, flags, toStdout);
      } else if (saysMore) {
        const told = event.warnings.filter((warning) => flags.verbose === true || !warning.startsWith("no-published-date"));
        if (told.length > 0) clear();
        for (const warning of told) process.stderr.write(`warning: ${printable(event.path)}: ${printable(warning)}\n`);
      }
      const now = performance.now();
      if (flags.quiet === true || now - shownMs < (isTerminal ? 100 : LINE_EVERY_MS)) return;
      shownMs = now;
      const rate = (account.found / ((now - startedMs) / 1000)).toFixed(1);
      const line = `${account.found} articles, ${account.done} done, ${account.failed} failed, ${rate} a second`;
      process.stderr.write(isTerminal ? `${CLEAR_LINE}${line}` : `${line}\n`);
    },
    close: (account, interrupted, out) => {
      clear();
      if (flags.quiet === true || toStdout) return;
      const { found, done, skipped, failed, skips } = account;
      const reasons = Object.entries(skips).map(([code, count]) => `${code} ${count}`);
      const skippedText = `${skipped} skipped${reasons.length === 0 ? "" : ` (${reasons.join(", ")})`}`;
      const where = out === null ? "" : `; see ${printable(out)}/run.json`;
      const state = interrupted ? "interrupted: " : "";
      process.stderr.write(`${state}${found} found = ${done} done + ${skippedText} + ${failed} failed${where}\n`);
    },
  };
}

/** What went wrong, where, why, and what to do; for rows on standard streams, and when asked for, as a line of JSON. */
function printTrouble(trouble: Trouble, flags: Pick<Flags, "jsonErrors" | "verbose">, asRow = false): void {
  const { path, line, id, code, message, hint, stack } = trouble;
  if (flags.jsonErrors === true) {
    process.stderr.write(`${JSON.stringify({ path: path === "" ? null : path, line, id, error: { code, message, hint } })}\n`);
  } else if (asRow && line !== null) {
    process.stderr.write(`${JSON.stringify({ id, line, error: { code, message } })}\n`);
  } else {
    const place = path === "" ? "" : `${printable(path)}${line === null ? "" : `:${line}`}: `;
    process.stderr.write(`newsdelta: ${place}${printable(message)} [${code}]\n  ${printable(hint)}\n`);
  }
  if (flags.verbose === true && stack !== "") process.stderr.write(`${stack}\n`);
}

/** Text from outside that a terminal only shows. */
function printable(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}

async function styleFor(stream: NodeJS.WriteStream, { color }: Flags): Promise<Style> {
  const { default: pc } = await import("picocolors");
  const isWanted = color && stream.isTTY === true && (process.env.NO_COLOR ?? "") === "" && process.env.TERM !== "dumb";
  return pc.createColors(isWanted);
}

=======
>>>>>>> main
process.exitCode = await main(process.argv.slice(2));
