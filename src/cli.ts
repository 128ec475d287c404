#!/usr/bin/env node
// The command line: flags to work to exit status. With what lies in cli/, the only code that prints.

import { writeSync } from "node:fs";
import { Command, CommanderError, Option } from "commander";
import { STATUS } from "./cli/status.js";
import { ERRORS, NewsError, newsErrorOf } from "./doc/errors.js";
import { COMMANDS, type CommandName, type CommandRow, type FlagRow, type FlagValues, flagsOf } from "./flags/flags.js";

type Work = (operands: readonly string[], flags: FlagValues) => Promise<number>;

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

async function main(argv: readonly string[]): Promise<number> {
  process.stdout.on("error", endOnClosedPipe);
  // Nobody may be left to read what went wrong; the work goes on all the same.
  process.stderr.on("error", () => {});
  const flags = { jsonErrors: argv.includes("--json-errors"), verbose: argv.includes("--verbose"), quiet: false };
  try {
    return await parse(argv);
  } catch (cause) {
    if (cause instanceof CommanderError) return reportUsage(cause, flags);
    const error = newsErrorOf(cause);
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

process.exitCode = await main(process.argv.slice(2));
