// The queue's commands: flags to work to exit status. What they print goes through the ports that the command line gives.

import { availableParallelism } from "node:os";
import type { Fault, Settings } from "../batch/outcome.js";
import type { Bytes } from "../batch/units.js";
import { NewsError } from "../doc/errors.js";
import type { FlagValues } from "../flags/flags.js";
import { type QueueAddress, readAddress } from "./address.js";
import { openMetrics } from "./metrics.js";
import { queueStatus, retryFailed } from "./status.js";
import { openStore } from "./store.js";
import { submit as submitAll } from "./submit.js";
import { type WorkEvent, workOnQueue } from "./work.js";

/** What the commands need from the outside. */
export interface QueuePorts {
  readonly stdin: Bytes;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Results and answers. */
  print(text: string): Promise<void>;
  /** What happens on the way. */
  tell(text: string): void;
  trouble(trouble: Fault & { readonly path: string; readonly line: number | null; readonly id: string | null }): void;
  readonly signal: AbortSignal;
}

/** Puts articles on the queue; true where all of them are there. */
export async function submit(paths: readonly string[], flags: FlagValues, settings: Settings, ports: QueuePorts): Promise<boolean> {
  const account = await submitAll(
    {
      address: addressOf(flags, ports),
      paths,
      stdin: ports.stdin,
      settings,
      root: flags.root ?? null,
      maxInline: flags.maxInline,
      maxWaiting: flags.maxWaiting,
      attempts: flags.attempts,
      signal: ports.signal,
    },
    ports.trouble,
  );
  const { found, submitted, known, failed } = account;
  if (flags.quiet !== true) ports.tell(`${found} found = ${submitted} submitted + ${known} on the queue already + ${failed} failed\n`);
  return failed === 0;
}

/** Works on the queue until it is stopped or, with --drain, until the queue is empty; true where no article failed. */
export async function work(flags: FlagValues, settings: Settings, ports: QueuePorts): Promise<boolean> {
  const address = addressOf(flags, ports);
  const store = await openStore(flags.out ?? "output", settings);
  const metrics = flags.metrics === undefined ? null : await openMetrics(flags.metrics);
  let failed = 0;
  const say = flags.log === "json" ? logLine : textLine;
  if (flags.quiet !== true) ports.tell(say({ event: "started", queue: address.shown, version: settings.version }));
  try {
    await workOnQueue(
      {
        address,
        settings,
        root: flags.root ?? null,
        workers: flags.workers ?? availableParallelism(),
        timeoutMs: flags.timeout === undefined ? null : flags.timeout * 1000,
        maxMemoryMb: flags.maxMemory ?? null,
        leaseMs: flags.lease * 1000,
        drain: flags.drain ?? false,
        signal: ports.signal,
      },
      store,
      (event) => {
        if (event.event === "failed") failed++;
        metrics?.count(event);
        if (flags.quiet !== true || event.event === "failed") ports.tell(say({ ...event }));
      },
    );
  } finally {
    await store.close();
    await metrics?.close();
  }
  return failed === 0;
}

/** Prints what is on the queue. */
export async function status(flags: FlagValues, ports: QueuePorts): Promise<void> {
  const found = await queueStatus(addressOf(flags, ports));
  if (flags.json === true) {
    await ports.print(`${JSON.stringify(found)}\n`);
    return;
  }
  const list = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .map(([code, count]) => `${code} ${count}`)
      .join(", ");
  const skipped = Object.values(found.skipped).reduce((sum, count) => sum + count, 0);
  const lines = [
    `queue     ${found.queue}`,
    `workers   ${found.workers}`,
    `waiting   ${found.waiting}${found.oldestWaitingSeconds === null ? "" : `, the oldest for ${found.oldestWaitingSeconds} s`}`,
    `active    ${found.active}`,
    `done      ${found.done}${found.perMinute === null ? "" : `, ${found.perMinute.last} in the last minute, ${found.perMinute.average.toFixed(1)} a minute before`}`,
    `skipped   ${skipped}${skipped === 0 ? "" : ` (${list(found.skipped)})`}`,
    `failed    ${found.failed}${found.failed === 0 ? "" : ` (${list(found.failures)})`}`,
  ];
  await ports.print(`${lines.join("\n")}\n`);
}

/** Puts failed articles back. */
export async function retry(flags: FlagValues, ports: QueuePorts): Promise<void> {
  const count = await retryFailed(addressOf(flags, ports), flags.code ?? null);
  if (flags.quiet !== true) ports.tell(`${count} put back\n`);
}

function addressOf({ queue }: FlagValues, { environment }: QueuePorts): QueueAddress {
  const url = queue ?? environment.NEWSDELTA_QUEUE;
  if (url === undefined)
    throw new NewsError("usage", {
      detail: "--queue is missing",
      hint: "name the queue with --queue redis://HOST:PORT or in NEWSDELTA_QUEUE",
    });
  return readAddress(url, environment);
}

type LogFields = Partial<WorkEvent> | { readonly event: string; readonly queue: string; readonly version: string };

function logLine(fields: LogFields): string {
  return `${JSON.stringify({ time: new Date().toISOString(), ...fields })}\n`;
}

function textLine(fields: LogFields): string {
  if ("queue" in fields) return `working on ${fields.queue}\n`;
  const { event, path, id, code, message, elapsedMs } = { path: "", id: "", code: null, message: null, elapsedMs: 0, ...fields };
  return `${event} ${id} (${path}), ${elapsedMs} ms${code === null ? "" : `: ${message} [${code}]`}\n`;
}
