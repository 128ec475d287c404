// What is on the queue: counts, rates, failures by code, the oldest job that waits; and failures put back.

import { SKIP_CODES } from "../batch/outcome.js";
import type { QueueAddress } from "./address.js";
import { type BullQueue, connect, openQueue, type QueuedJob } from "./connect.js";
import { skippedKey } from "./work.js";

/** The state of a queue. */
export interface QueueStatus {
  readonly queue: string;
  readonly waiting: number;
  readonly active: number;
  readonly done: number;
  /** Articles that are no failures but have no result, by code. */
  readonly skipped: Readonly<Record<string, number>>;
  readonly failed: number;
  readonly failures: Readonly<Record<string, number>>;
  /** Articles finished in the last whole minute and, on average, in each of the last ten; null before there is one. */
  readonly perMinute: { readonly last: number; readonly average: number } | null;
  /** Seconds since the oldest waiting job was submitted, by the clocks of the machines concerned; null when none waits. */
  readonly oldestWaitingSeconds: number | null;
  readonly workers: number;
}

const PAGE = 500;

/** Looks at the queue. Throws `NewsError` "queue-unreachable". */
export async function queueStatus(address: QueueAddress): Promise<QueueStatus> {
  return withQueue(address, async (queue, skippedOf) => {
    const counts = await queue.getJobCounts("wait", "active", "prioritized", "failed");
    const completed = await queue.getMetrics("completed", 0, 10);
    const [oldest] = await queue.getJobs(["wait"], 0, 0, true);
    const failures: Record<string, number> = {};
    for await (const job of failedJobs(queue)) failures[codeOf(job)] = (failures[codeOf(job)] ?? 0) + 1;
    const skipped = Object.fromEntries(
      (await Promise.all(SKIP_CODES.map(async (code) => [code, await skippedOf(code)] as const))).filter(([, count]) => count > 0),
    );
    const skippedCount = Object.values(skipped).reduce((sum, count) => sum + count, 0);
    const minutes = completed.data.map(Number);
    return {
      queue: address.shown,
      waiting: (counts.wait ?? 0) + (counts.prioritized ?? 0),
      active: counts.active ?? 0,
      done: Math.max(0, completed.meta.count - skippedCount),
      skipped,
      failed: counts.failed ?? 0,
      failures,
      perMinute:
        minutes.length === 0 ? null : { last: minutes[0], average: minutes.reduce((sum, count) => sum + count, 0) / minutes.length },
      oldestWaitingSeconds: oldest === undefined ? null : Math.max(0, Math.round((Date.now() - oldest.timestamp) / 1000)),
      workers: await queue.getWorkersCount(),
    };
  });
}

/** Puts failed jobs back, all or those of one code; how many. Throws `NewsError` "queue-unreachable". */
export async function retryFailed(address: QueueAddress, code: string | null): Promise<number> {
  return withQueue(address, async (queue) => {
    const wanted: QueuedJob[] = [];
    for await (const job of failedJobs(queue)) if (code === null || codeOf(job) === code) wanted.push(job);
    for (const job of wanted) await job.retry("failed", { resetAttemptsMade: true, resetAttemptsStarted: true });
    return wanted.length;
  });
}

async function withQueue<Out>(
  address: QueueAddress,
  look: (queue: BullQueue, skippedOf: (code: string) => Promise<number>) => Promise<Out>,
): Promise<Out> {
  const redis = await connect(address);
  const queue = openQueue(address, redis);
  try {
    return await look(queue, (code) => redis.scard(skippedKey(address.name, code)));
  } finally {
    await queue.close();
    redis.disconnect();
  }
}

async function* failedJobs(queue: BullQueue): AsyncGenerator<QueuedJob> {
  for (let from = 0; ; from += PAGE) {
    const page = await queue.getFailed(from, from + PAGE - 1);
    yield* page;
    if (page.length < PAGE) return;
  }
}

/** The code of a failure; a job that the server itself gave up lost its worker too often. */
function codeOf({ failedReason }: QueuedJob): string {
  return /^([a-z-]+): /.exec(failedReason ?? "")?.[1] ?? "worker-crashed";
}
