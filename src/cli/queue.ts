// The queue's commands: flags to work on a queue, its events to the terminal, to an exit status.

import type { ResultFormat } from "../batch/outcome.js";
import { NewsError } from "../doc/errors.js";
import type { FlagValues } from "../flags/flags.js";
import type { QueuePorts } from "../queue/commands.js";
import { tuneEngine } from "./engine.js";
import { onInterrupt, printTrouble, writeOut } from "./print.js";
import { settingsOf } from "./settings.js";
import { STATUS } from "./status.js";

/** Puts articles on a queue. */
export async function submit(operands: readonly string[], flags: FlagValues): Promise<number> {
  const settings = await settingsOf(flags, formatOf(flags));
  const { commands, ports } = await open(flags);
  return statusOf(await commands.submit(operands, flags, settings, ports), ports);
}

/** Works on a queue's articles. */
export async function work(_: readonly string[], flags: FlagValues): Promise<number> {
  const settings = await settingsOf(flags, formatOf(flags));
  const { commands, ports } = await open(flags);
  tuneEngine();
  return statusOf(await commands.work(flags, settings, ports), ports);
}

/** Shows what is on a queue. */
export async function status(_: readonly string[], flags: FlagValues): Promise<number> {
  const { commands, ports } = await open(flags);
  await commands.status(flags, ports);
  return STATUS.ok;
}

/** Puts failed articles back on their queue. */
export async function retry(_: readonly string[], flags: FlagValues): Promise<number> {
  const { commands, ports } = await open(flags);
  await commands.retry(flags, ports);
  return STATUS.ok;
}

function statusOf(isWhole: boolean, { signal }: QueuePorts): number {
  if (signal.aborted) return STATUS.interrupted;
  return isWhole ? STATUS.ok : STATUS.failed;
}

/** The queue's commands with their ports: an interrupt lets what is under way finish, a second one ends at once. */
async function open(flags: FlagValues) {
  const commands = await loadCommands();
  const ports: QueuePorts = {
    stdin: process.stdin,
    environment: process.env,
    print: writeOut,
    tell: (text) => process.stderr.write(text),
    trouble: (trouble) => printTrouble(trouble, flags),
    signal: onInterrupt(),
  };
  return { commands, ports };
}

/** The queue's packages are optional: whoever works on one machine does not need them. */
async function loadCommands() {
  try {
    return await import("../queue/commands.js");
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "ERR_MODULE_NOT_FOUND")) throw cause;
    throw new NewsError("usage", {
      cause,
      detail: "the queue's packages are not installed",
      hint: "npm install bullmq ioredis prom-client pg",
    });
  }
}

/** The format of one result; a queue's workers write no tables. */
function formatOf({ to }: FlagValues): ResultFormat {
  if (to === "json" || to === "jsonl" || to === "conllu") return to;
  throw new NewsError("usage", {
    detail: "--to: a queue's results are json, jsonl or conllu",
    hint: "tables are made from them, or kept in a database with --out",
  });
}
