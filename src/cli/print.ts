// What the command line prints: results and what goes with them to standard output, troubles to standard error.

import type { Trouble } from "../batch/account.js";
import type { FlagValues } from "../flags/flags.js";
import { plain, type Style } from "../report/terminal.js";
import { STATUS } from "./status.js";

/** Writes to standard output and waits while the reader is behind. */
export function writeOut(content: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(content, () => resolve());
  });
}

/** What was asked for about troubles. */
export type TroubleFlags = Pick<FlagValues, "jsonErrors" | "verbose">;

/** What went wrong, where, why, and what to do; for rows on standard streams, and when asked for, as a line of JSON. */
export function troubleText(trouble: Trouble, flags: TroubleFlags, asRow = false): string {
  const { path, line, id, code, message, hint, stack } = trouble;
  const more = flags.verbose === true && stack !== "" ? `${stack}\n` : "";
  if (flags.jsonErrors === true)
    return `${JSON.stringify({ path: path === "" ? null : path, line, id, error: { code, message, hint } })}\n${more}`;
  if (asRow && line !== null) return `${JSON.stringify({ id, line, error: { code, message } })}\n${more}`;
  const place = path === "" ? "" : `${plain(path)}${line === null ? "" : `:${line}`}: `;
  return `newsdelta: ${place}${plain(message)} [${code}]\n  ${plain(hint)}\n${more}`;
}

/** Writes a trouble to standard error. */
export function printTrouble(trouble: Trouble, flags: TroubleFlags): void {
  process.stderr.write(troubleText(trouble, flags));
}

/** Colours for a stream, if it is a terminal and nobody objects. */
export async function styleFor(stream: NodeJS.WriteStream, { color }: FlagValues): Promise<Style> {
  const { default: pc } = await import("picocolors");
  const isWanted = color && stream.isTTY === true && (process.env.NO_COLOR ?? "") === "" && process.env.TERM !== "dumb";
  return pc.createColors(isWanted);
}

/** A signal that the user wants the run to end: what is finished stays. Asked a second time, it ends at once. */
export function onInterrupt(): AbortSignal {
  const controller = new AbortController();
  const interrupt = () => (controller.signal.aborted ? process.exit(STATUS.interrupted) : controller.abort());
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, interrupt);
  return controller.signal;
}
