// Who does the work: this thread, or a pool of worker threads in which a hung or dead one is replaced.

import { setImmediate as nextTurn } from "node:timers/promises";
import { type ErrorCode, NewsError } from "../doc/errors.js";
import { codeOf } from "./discover.js";
import { gate } from "./order.js";
import { failure, type Made, type Settings, type Task } from "./outcome.js";

/** Works on one article at a time for each of its places. */
export interface Crew {
  /** Never rejects: a fault is a failed outcome. */
  work(task: Task): Promise<Made>;
  close(): Promise<void>;
}

/** How many threads, how long each article may take, and how much memory each thread; null is without a limit. */
export interface CrewOptions {
  readonly workers: number;
  readonly timeoutMs: number | null;
  readonly maxMemoryMb: number | null;
  /** Whether all there is to do is one article: that needs no thread, unless there are limits. */
  readonly isSingle: boolean;
}

/** What a worker thread gets: the task, and a place to write down when it started (by `now`; 0 is not yet). */
export interface ThreadTask {
  readonly task: Task;
  readonly settings: Settings;
  readonly startedAt: Float64Array;
}

/** Milliseconds by a clock that all threads share and nobody can set. */
export function now(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** Works in threads, so that an article that hangs, crashes or eats all memory takes no others with it; a single one needs none. */
export async function openCrew(settings: Settings, options: CrewOptions): Promise<Crew> {
  const isFree = options.timeoutMs === null && options.maxMemoryMb === null;
  return options.isSingle && isFree ? openThisThread(settings) : openThreads(settings, options);
}

/** Works in this thread, one article after the other, without limits. */
export async function openThisThread(settings: Settings): Promise<Crew> {
  const { work } = await import("./work.js");
  const enter = gate(1);
  return {
    // The turn of the event loop between articles is where an interrupt gets through.
    work: (task) => enter(async () => nextTurn().then(() => work(task, settings))),
    close: async () => {},
  };
}

/** Opens a crew: `openCrew`, or what a test puts in its place. */
export type OpenCrew = (settings: Settings, options: CrewOptions) => Promise<Crew>;

/**
 * A pool of one thread for each article under way. A pool that lost its thread is thrown away with it: one that has to
 * start another in its place can wait for ever, should that one fail too.
 */
async function openThreads(settings: Settings, { workers, timeoutMs, maxMemoryMb }: CrewOptions): Promise<Crew> {
  const { Piscina } = await import("piscina");
  type Pool = InstanceType<typeof Piscina<ThreadTask, Made>>;
  const pools = new Set<Pool>();
  const idle = new Set<Pool>();
  const retire = async (pool: Pool) => {
    idle.delete(pool);
    if (pools.delete(pool)) await pool.destroy();
  };
  const openPool = (): Pool => {
    const pool = new Piscina<ThreadTask, Made>({
      filename: new URL("./worker.js", import.meta.url).href,
      minThreads: 1,
      maxThreads: 1,
      concurrentTasksPerWorker: 1,
      recordTiming: false,
      ...(maxMemoryMb === null ? {} : { resourceLimits: { maxOldGenerationSizeMb: maxMemoryMb } }),
    });
    // A thread that dies between articles takes none with it.
    pool.on("error", () => {});
    pool.on("workerDestroy", () => setImmediate(() => retire(pool)));
    pools.add(pool);
    return pool;
  };
  const takePool = (): Pool => {
    const [pool = openPool()] = idle;
    idle.delete(pool);
    return pool;
  };
  const enter = gate(workers);
  let isClosed = false;
  return {
    work: (task) =>
      enter(async () => {
        if (isClosed) return failure(new NewsError("internal", { detail: "the run is over" }));
        const startedAt = new Float64Array(new SharedArrayBuffer(8));
        const limit = timeoutMs === null ? null : watch(startedAt, timeoutMs);
        const pool = takePool();
        try {
          const made = await pool.run({ task, settings, startedAt }, limit === null ? {} : { signal: limit.signal });
          if (pools.has(pool)) idle.add(pool);
          return made;
        } catch (cause) {
          await retire(pool);
          return failure(new NewsError(limit?.signal.aborted === true ? "timeout" : reasonOf(cause), { cause }));
        } finally {
          limit?.clear();
        }
      }),
    close: async () => {
      isClosed = true;
      await Promise.all([...pools].map(retire));
    },
  };
}

/** A signal that fires when the work has gone on for too long; waiting for a thread to load does not count. */
function watch(startedAt: Float64Array, timeoutMs: number): { readonly signal: AbortSignal; clear(): void } {
  const controller = new AbortController();
  let timer: NodeJS.Timeout;
  const check = () => {
    const left = startedAt[0] === 0 ? timeoutMs : startedAt[0] + timeoutMs - now();
    if (left <= 0) controller.abort();
    else timer = setTimeout(check, left);
  };
  timer = setTimeout(check, timeoutMs);
  return { signal: controller.signal, clear: () => clearTimeout(timer) };
}

function reasonOf(cause: unknown): ErrorCode {
  return codeOf(cause) === "ERR_WORKER_OUT_OF_MEMORY" ? "out-of-memory" : "worker-crashed";
}
