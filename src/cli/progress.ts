// Progress of a run: a bar on a terminal, a plain line now and then elsewhere, a closing line with the account.

import type { Account, RunEvent } from "../batch/account.js";
import type { FlagValues } from "../flags/flags.js";
import { plain } from "../report/terminal.js";
import { troubleText } from "./print.js";

/** How a run shows on standard error. */
export interface Progress {
  show(event: RunEvent, account: Account): void;
  /** Says how the run went. */
  close(account: Account, end: { readonly isInterrupted: boolean; readonly out: string | null }): void;
  /** Takes the bar away, however the run ended. */
  end(): void;
}

/** Standard error, or what stands for it. */
export interface Screen extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Whether results go to standard output, and a clock in milliseconds. */
export interface ProgressOptions {
  readonly toStdout: boolean;
  now(): number;
}

type ProgressFlags = Pick<FlagValues, "quiet" | "verbose" | "jsonErrors">;

const LINE_EVERY_MS = 10_000;

/** A bar that lines can be printed above. */
interface Bar {
  draw(tally: Tally): void;
  print(text: string): void;
  stop(): void;
}

/** Where a run stands. */
interface Tally {
  readonly account: Account;
  /** Null where nobody knows. */
  readonly total: number | null;
  /** Articles a second; 0 when there is none yet. */
  readonly rate: number;
}

/** Progress on a screen. Troubles always show; all else is left out when asked to be quiet. */
export async function openProgress(screen: Screen, flags: ProgressFlags, { toStdout, now }: ProgressOptions): Promise<Progress> {
  const isQuiet = flags.quiet === true;
  const bar = screen.isTTY === true && !isQuiet && flags.jsonErrors !== true ? await openBar(screen) : null;
  const saysWarnings = !isQuiet && (flags.verbose === true || !(toStdout || flags.jsonErrors === true));
  // Standard error is for rows of errors where standard output is for rows of results.
  const saysLines = !isQuiet && !toStdout;
  const print = (text: string) => (bar === null ? screen.write(text) : bar.print(text));
  const startedMs = now();
  let shownMs = startedMs;
  let total: number | null = null;
  let passed = 0;
  const tallyOf = (account: Account): Tally => {
    const elapsedSeconds = (now() - startedMs) / 1000;
    return { account, total, rate: elapsedSeconds > 0 ? (account.found - passed) / elapsedSeconds : 0 };
  };
  return {
    show: (event, account) => {
      if (event.kind === "start") total = event.total;
      if (event.kind === "passed") passed++;
      if (event.kind === "table" && saysLines) print(`wrote ${plain(event.name)}\n`);
      if (event.kind === "skipped" || event.kind === "failed") print(troubleText(event.trouble, flags, toStdout));
      if (event.kind === "done" && saysWarnings)
        for (const warning of event.warnings)
          if (flags.verbose === true || !warning.startsWith("no-published-date"))
            print(`warning: ${plain(event.path)}: ${plain(warning)}\n`);
      if (bar !== null) {
        bar.draw(tallyOf(account));
      } else if (saysLines && now() - shownMs >= LINE_EVERY_MS) {
        shownMs = now();
        screen.write(`${tallyText(tallyOf(account))}\n`);
      }
    },
    close: (account, { isInterrupted, out }) => {
      bar?.stop();
      if (saysLines) screen.write(`${closingText(account, isInterrupted, out)}\n`);
    },
    end: () => bar?.stop(),
  };
}

/** "118/1000 done, 2 failed, 34.5 a second, 25s left"; where nobody knows how many there are, those found so far count. */
function tallyText({ account, total, rate }: Tally): string {
  const { found, done, skipped, failed } = account;
  const skippedText = skipped === 0 ? "" : `, ${skipped} skipped`;
  const left = total === null || rate === 0 ? "" : `, ${timeText((total - found) / rate)} left`;
  return `${done}/${total ?? found} done${skippedText}, ${failed} failed, ${rate.toFixed(1)} a second${left}`;
}

function timeText(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole}s`;
  if (whole < 3600) return `${Math.floor(whole / 60)}m${String(whole % 60).padStart(2, "0")}s`;
  return `${Math.floor(whole / 3600)}h${String(Math.floor((whole % 3600) / 60)).padStart(2, "0")}m`;
}

function closingText({ found, done, skipped, failed, skips, nearDuplicates }: Account, isInterrupted: boolean, out: string | null): string {
  const reasons = Object.entries(skips).map(([code, count]) => `${code} ${count}`);
  const skippedText = `${skipped} skipped${reasons.length === 0 ? "" : ` (${reasons.join(", ")})`}`;
  const near = nearDuplicates.length === 0 ? "" : `; ${nearDuplicates.length} near-duplicates of others`;
  const where = out === null ? "" : `; see ${plain(out)}/run.json`;
  const again = isInterrupted ? "; run again to go on" : "";
  return `${isInterrupted ? "interrupted: " : ""}${found} found = ${done} done + ${skippedText} + ${failed} failed${near}${where}${again}`;
}

const BAR_AT_MOST = 30;

/** Columns that the text beside the bar takes. */
const TEXT_COLUMNS = 62;

async function openBar(screen: Screen): Promise<Bar> {
  const { default: cliProgress } = await import("cli-progress");
  const bars = new cliProgress.MultiBar({
    stream: screen,
    format: (_options, params, payload: { readonly text?: string }) => `${barText(params.progress, screen)}${payload.text ?? ""}`,
    clearOnComplete: true,
    forceRedraw: true,
    linewrap: true,
    gracefulExit: false,
    emptyOnZero: true,
  });
  const bar = bars.create(1, 0, { text: "" });
  let isStopped = false;
  return {
    draw: (tally) => {
      bar.setTotal(Math.max(1, tally.total ?? 0));
      bar.update(tally.total === null ? 0 : tally.account.found, { text: tallyText(tally) });
    },
    print: (text) => bars.log(text),
    stop: () => {
      if (isStopped) return;
      isStopped = true;
      bars.update();
      bars.stop();
    },
  };
}

/** Left out where the terminal is too narrow. */
function barText(progress: number, { columns }: Screen): string {
  const width = Math.min(BAR_AT_MOST, (columns || 80) - TEXT_COLUMNS);
  if (width < 5 || progress === 0) return "";
  const full = Math.min(width, Math.round(progress * width));
  return `[${"=".repeat(full)}${" ".repeat(width - full)}] `;
}
