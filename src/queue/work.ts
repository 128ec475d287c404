// A worker: takes jobs off the queue, works on them in its threads, stores what they give.

import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { UnrecoverableError, Worker } from "bullmq";
import { openCrew } from "../batch/crew.js";
import { gate } from "../batch/order.js";
import { failure, type Made, release, type Settings, textOf } from "../batch/outcome.js";
import { hashSettings } from "../batch/run.js";
import type { ErrorCode } from "../doc/errors.js";
import { NewsError, newsErrorOf } from "../doc/errors.js";
import type { QueueAddress } from "./address.js";
import { type BullQueue, type BullWorker, connect, type JobReturn, openQueue, type QueuedJob } from "./connect.js";
import { openRoot, taskOf } from "./job.js";
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

type Named = Pick<WorkEvent, "path" | "id">;

interface Reason {
  readonly code: ErrorCode;
  readonly message: string;
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

/** The hash on the server that holds, for each job that was with a worker that died, how often work on it began since. */
function startedKey(queue: string): string {
  return `newsdelta:${queue}:started`;
}

/** What a failed job says: the code first, so that `status` and `retry` can tell failures apart. */
export function failedReason(code: string, message: string): string {
  return `${code}: ${message}`;
}

const LOOK_EVERY_MS = 500;

/** Jobs in hand for each thread: one that it works on, and one that is fetched meanwhile, so that no thread waits for the server. */
const IN_HAND = 2;

/** Before an article is tried again its worker waits so long, and twice as long each time after that, holding on to the job: no clock decides. */
const RETRY_AFTER_MS = 500;
const RETRY_AFTER_AT_MOST_MS = 30_000;

/** Works until the signal fires or, with `drain`, until the queue is empty. Throws `NewsError` where the queue cannot be reached. */
export async function workOnQueue(options: WorkOptions, store: Store, report: (event: WorkEvent) => void): Promise<void> {
  const { address, settings, leaseMs, workers } = options;
  const root = openRoot(options.root);
  const redis = await connect(address);
  const crew = await openCrew(settings, { workers, timeoutMs: options.timeoutMs, maxMemoryMb: options.maxMemoryMb, isSingle: false });
  const identity = { root, version: settings.version, settings: hashSettings(settings), maxBytes: settings.maxBytes };

  const enter = gate(workers);
  const started = startedKey(address.name);

  const settle = async (queued: QueuedJob): Promise<JobReturn> => {
    const startedMs = performance.now();
    const attempts = queued.opts.attempts ?? 1;
    const name = queued.id ?? "";
    const tell = (event: WorkEvent["event"], { path, id }: Named, error: Reason | null) =>
      report({
        event,
        path,
        id,
        code: error?.code ?? null,
        message: error?.message ?? null,
        elapsedMs: Math.round(performance.now() - startedMs),
      });
    const fail = async (error: Reason, named: Named, { isLast: isOver } = { isLast: false }): Promise<never> => {
      const isLast = isOver || !PASSING.has(error.code) || queued.attemptsMade + 1 >= attempts;
      tell(isLast ? "failed" : "retried", named, error);
      await redis.hdel(started, name);
      const reason = failedReason(error.code, error.message);
      if (isLast) throw new UnrecoverableError(reason);
      const waitMs = Math.min(RETRY_AFTER_AT_MOST_MS, RETRY_AFTER_MS * 2 ** queued.attemptsMade);
      await pause(waitMs, undefined, { signal: options.signal }).catch(() => {});
      throw new Error(reason);
    };
    const read = tryTask(queued.data, identity);
    if (read instanceof NewsError) return fail(read, { path: read.place.path ?? "", id: read.place.id ?? "" });
    const { job, task } = read;
    // The first worker that dies with a job in hand may have died on it; from then on its starts are counted. One that may
    // be tried only once is counted from the start.
    const isSuspect = queued.stalledCounter > 0;
    const deaths = isSuspect ? Number(await redis.hget(started, name)) + (attempts > 1 ? 1 : 0) : 0;
    if (deaths >= attempts) return fail(new NewsError("worker-crashed", { detail: `${deaths} workers died on it` }), job, { isLast: true });
    const isCounted = isSuspect || attempts === 1;
    const attempt = async () => {
      // Not waited for: it is on its way before the work begins, and that is all it takes.
      if (isCounted) redis.hincrby(started, name, 1).catch(() => {});
      return crew.work(task);
    };
    const keep = async (made: Made): Promise<Made> => {
      if (made.status === "done") {
        await store.put(job, textOf(made));
        release(made);
      }
      if (isCounted) await redis.hdel(started, name);
      return made;
    };
    // What a worker may have died on is worked on alone and keeps its place until it is stored: who dies meanwhile died on it.
    // The place of any other is free as soon as its result is made.
    const alone = () => enter(async () => attempt().then(keep), isSuspect ? workers : 1);
    const made = await (isCounted ? alone() : enter(attempt).then(keep)).catch((cause) => failure(newsErrorOf(cause)));
    if (made.status === "failed") return fail(made.fault, job);
    if (made.status === "skipped") {
      await redis.sadd(skippedKey(address.name, made.fault.code), name);
      tell("skipped", job, made.fault);
      return { skipped: made.fault.code };
    }
    tell("done", job, null);
    return null;
  };

  const worker: BullWorker = new Worker(address.name, settle, {
    connection: redis,
    concurrency: IN_HAND * workers,
    name: `${hostname()}.${process.pid}`,
    lockDuration: leaseMs,
    stalledInterval: leaseMs,
    // A job whose worker died goes back; `settle` says when that was too often: this count takes in jobs that only lay in hand.
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
    return newsErrorOf(cause);
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
  const counts = await queue.getJobCounts("wait", "active", "prioritized");
  return Object.values(counts).every((count) => count === 0);
}
