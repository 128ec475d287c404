// Connections to the queue's server: they wait out a server that is gone, but not one that was never there.

import { type Job as BullJob, Queue, type Worker } from "bullmq";
import { Redis } from "ioredis";
import { NewsError } from "../doc/errors.js";
import type { QueueAddress } from "./address.js";

/** A server that refuses says so at once; one that is slow, on a machine with too much to do, is not taken for one that is gone. */
const FIRST_ANSWER_MS = 20_000;
const LONGEST_PAUSE_MS = 2_000;

/** What a finished job leaves behind: nothing, or why the article has no result though it is no failure. */
export type JobReturn = { readonly skipped: string } | null;

export type BullQueue = Queue<unknown, JobReturn>;
export type BullWorker = Worker<unknown, JobReturn>;
export type QueuedJob = BullJob<unknown, JobReturn>;

/** A connection that reconnects for as long as it takes. Throws `NewsError` "queue-unreachable" where the first answer fails. */
export async function connect(address: QueueAddress): Promise<Redis> {
  const redis = new Redis({
    ...address.redis,
    lazyConnect: true,
    maxRetriesPerRequest: null,
    connectTimeout: FIRST_ANSWER_MS,
    retryStrategy: (times) => Math.min(100 * times, LONGEST_PAUSE_MS),
  });
  let lastError: Error | null = null;
  redis.on("error", (error: Error) => {
    lastError = error;
  });
  const late = new Promise<"late">((resolve) => setTimeout(resolve, FIRST_ANSWER_MS, "late").unref());
  const answered = await Promise.race([ping(redis), late]);
  if (answered === "ok") return redis;
  redis.disconnect();
  const reason: Error | null = answered === "late" ? lastError : answered;
  throw new NewsError("queue-unreachable", { path: address.shown, cause: reason, ...(reason === null ? {} : { detail: reason.message }) });
}

async function ping(redis: Redis): Promise<"ok" | Error> {
  try {
    await redis.connect();
    await redis.ping();
    return "ok";
  } catch (cause) {
    return cause instanceof Error ? cause : new Error(String(cause));
  }
}

/** The queue over a connection. What its connection says while the server is gone is not an error: the calls wait. */
export function openQueue(address: QueueAddress, redis: Redis): BullQueue {
  const queue: BullQueue = new Queue(address.name, { connection: redis });
  queue.on("error", () => {});
  return queue;
}
