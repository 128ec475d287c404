// A worker: takes jobs off the queue, works on them in its threads, stores what they give.

import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { UnrecoverableError, Worker } from "bullmq";
import { openCrew } from "../batch/crew.js";
import type { Settings } from "../batch/outcome.js";
import { hashSettings } from "../batch/run.js";
import type { ErrorCode } from "../doc/errors.js";
import { NewsError } from "../doc/errors.js";
import type { QueueAddress } from "./address.js";
import { type BullQueue, type BullWorker, connect, type JobReturn, openQueue, type QueuedJob } from "./connect.js";
import { taskOf } from "./job.js";
import type { Store } from "./store.js";

/** How a worker works. */
export interface WorkOptions {
  readonly address: QueueAddress;
  readonly settings: Settings;
  /** The shared folder that jobs may name files in; null takes only jobs that carry their bytes. */
  readonly root: string | null;
  readonly workers: number;
  readonly timeoutMs: number | null;
  readonly maxMemoryMb: number | null;
  /** How long a job stays with a worker that gives no sign of life, in milliseconds. */
  readonly leaseMs: number;
  /** Ends when nothing waits and nothing is under way anywhere. */
  readonly drain: boolean;
  readonly signal: AbortSignal;
}

/** What happened to a job. */
export interface WorkEvent {
  readonly event: "done" | "skipped" | "failed" | "retried";
  readonly path: string;
  readonly id: string;
  readonly code: string | null;
  readonly message: string | null;
  readonly elapsedMs: number;
}

/** Faults that another try may not meet again: of the machine, not of the article. */
const PASSING: ReadonlySet<ErrorCode> = new Set([
  "timeout",
  "out-of-memory",
  "worker-crashed",
  "disk-full",
  "write-failed",
  "path-missing",
  "internal",
]);

/** The set on the server that holds the jobs skipped for a reason: a set, so that a job done twice counts once. */
export function skippedKey(queue: string, code: string): string {
  return `newsdelta:${queue}:skipped:${code}`;
}

/** What a failed job says: the code first, so that `status` and `retry` can tell failures apart. */
export function failedReason(code: string, message: string): string {
  return `${code}: ${message}`;
}

const LOOK_EVERY_MS = 200;

/** Works until the signal fires or, with `drain`, until the queue is empty. Throws `NewsError` where the queue cannot be reached. */
export async function workOnQueue(options: WorkOptions, store: Store, report: (event: WorkEvent) => void): Promise<void> {
  const { address, settings, leaseMs, workers } = options;
  const redis = await connect(address);
  const crew = await openCrew(settings, { workers, timeoutMs: options.timeoutMs, maxMemoryMb: options.maxMemoryMb, isSingle: false });
  const identity = { root: options.root, version: settings.version, settings: hashSettings(settings), maxBytes: settings.maxBytes };

  const settle = async (queued: QueuedJob): Promise<JobReturn> => {
    const startedMs = performance.now();
    const tell = (event: WorkEvent["event"], path: string, id: string, error: { readonly code: string; readonly message: string } | null) =>
      report({
        event,
        path,
        id,
        code: error?.code ?? null,
        message: error?.message ?? null,
        elapsedMs: Math.round(performance.now() - startedMs),
      });
    const fail = (
      error: { readonly code: ErrorCode; readonly message: string },
      path: string,
      id: string,
      { isLast: isOver } = { isLast: false },
    ): never => {
      const isLast = isOver || !PASSING.has(error.code) || queued.attemptsMade + 1 >= (queued.opts.attempts ?? 1);
      tell(isLast ? "failed" : "retried", path, id, error);
      const reason = failedReason(error.code, error.message);
      throw isLast ? new UnrecoverableError(reason) : new Error(reason);
    };
    const read = tryTask(queued.data, identity);
    if (read instanceof NewsError) return fail(read, read.place.path ?? "", read.place.id ?? "");
    const { job, task } = read;
    if (queued.stalledCounter >= (queued.opts.attempts ?? 1)) {
      return fail(new NewsError("worker-crashed", { detail: `${queued.stalledCounter} workers died on it` }), job.path, job.id, {
        isLast: true,
      });
    }
    const made = await crew.work(task);
    if (made.status === "failed") return fail(made.fault, job.path, job.id);
    if (made.status === "skipped") {
      await redis.sadd(skippedKey(address.name, made.fault.code), queued.id ?? job.id);
      tell("skipped", job.path, job.id, made.fault);
      return { skipped: made.fault.code };
    }
    const trouble = await store.put(job, made.content).then(
      () => null,
      (cause: unknown) => (cause instanceof NewsError ? cause : new NewsError("internal", { cause, detail: String(cause) })),
    );
    if (trouble !== null) return fail(trouble, job.path, job.id);
    tell("done", job.path, job.id, null);
    return null;
  };

  const worker: BullWorker = new Worker(address.name, settle, {
    connection: redis,
    concurrency: workers,
    name: `${hostname()}.${process.pid}`,
    lockDuration: leaseMs,
    stalledInterval: leaseMs,
    // A job whose worker died goes back; `settle` says when that was too often.
    maxStalledCount: 1_000,
    metrics: { maxDataPoints: 60 * 24 },
  });
  const queue = openQueue(address, redis);
  // The server being gone is waited out; failures of jobs are told by `settle`.
  worker.on("error", () => {});
  try {
    await ended(queue, options);
  } finally {
    await worker.close();
    await queue.close();
    await crew.close();
    redis.disconnect();
  }
}

function tryTask(data: unknown, identity: Parameters<typeof taskOf>[1]): ReturnType<typeof taskOf> | NewsError {
  try {
    return taskOf(data, identity);
  } catch (cause) {
    return cause instanceof NewsError ? cause : new NewsError("internal", { cause, detail: String(cause) });
  }
}

/** Resolves when the worker is to end. */
async function ended(queue: BullQueue, { drain, signal }: WorkOptions): Promise<void> {
  while (!signal.aborted) {
    if (drain && (await isEmpty(queue))) return;
    await pause(LOOK_EVERY_MS, undefined, { signal }).catch(() => {});
  }
}

async function isEmpty(queue: BullQueue): Promise<boolean> {
  const counts = await queue.getJobCounts("wait", "active", "delayed", "prioritized");
  return Object.values(counts).every((count) => count === 0);
}
