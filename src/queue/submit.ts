// Articles onto the queue, in input order, no faster than it has room.

import { setTimeout as pause } from "node:timers/promises";
import type { Redis } from "ioredis";
import { type Fault, faultOf, type Settings } from "../batch/outcome.js";
import { findInputs, hashSettings } from "../batch/run.js";
import { type Bytes, type Lost, type Unit, units } from "../batch/units.js";
import { NewsError, newsErrorOf } from "../doc/errors.js";
import type { QueueAddress } from "./address.js";
import { type BullQueue, connect, openQueue } from "./connect.js";
import { type Carriage, type Job, jobOf, openRoot } from "./job.js";

/** What to submit, and how. */
export interface SubmitOptions {
  readonly address: QueueAddress;
  readonly paths: readonly string[];
  readonly stdin: Bytes;
  readonly settings: Settings;
  readonly root: string | null;
  readonly maxInline: number;
  /** Submitting pauses while so many jobs wait. */
  readonly maxWaiting: number;
  /** How often an article is tried before it counts as failed. */
  readonly attempts: number;
  readonly signal: AbortSignal;
}

/** What became of the inputs: `found` = `submitted` + `known` + `failed`. */
export interface Submission {
  found: number;
  submitted: number;
  /** On the queue already, with the same bytes, version and options. */
  known: number;
  failed: number;
}

/** An input that is not on the queue. */
export interface Refused extends Fault {
  readonly path: string;
  readonly line: number | null;
  readonly id: string | null;
}

const AT_ONCE = 200;
const ROOM_EVERY_MS = 100;

/** Puts every article on the queue. Throws `NewsError` for what ends the whole run. */
export async function submit(options: SubmitOptions, report: (refused: Refused) => void): Promise<Submission> {
  const { settings, maxInline } = options;
  const root = openRoot(options.root);
  const discovery = await findInputs(options.paths);
  const redis = await connect(options.address);
  const queue = openQueue(options.address, redis);
  const carriage: Carriage = { root, maxInline, version: settings.version, settings: hashSettings(settings) };
  const account: Submission = { found: 0, submitted: 0, known: 0, failed: 0 };
  let batch: Job[] = [];
  const flush = async () => {
    if (batch.length === 0) return;
    await room(queue, options);
    const isNew = await addAll(queue, redis, batch, options.attempts);
    account.submitted += isNew;
    account.known += batch.length - isNew;
    batch = [];
  };
  try {
    for await (const found of units(discovery, options.paths.includes("-") ? options.stdin : null, settings)) {
      if (options.signal.aborted) break;
      account.found++;
      const job = tryJob(found, carriage);
      if (job instanceof NewsError) {
        account.failed++;
        report({ path: found.path, line: found.line, id: found.asked, ...faultOf(job) });
      } else batch.push(job);
      if (batch.length >= Math.min(AT_ONCE, options.maxWaiting)) await flush();
    }
    await flush();
  } finally {
    await queue.close();
    redis.disconnect();
  }
  return account;
}

function tryJob(found: Unit | Lost, carriage: Carriage): Job | NewsError {
  if ("error" in found) return found.error;
  try {
    return jobOf(found, carriage);
  } catch (cause) {
    return newsErrorOf(cause);
  }
}

/** Waits until the queue has room. */
async function room(queue: BullQueue, { maxWaiting, signal }: SubmitOptions): Promise<void> {
  while (!signal.aborted && (await queue.getWaitingCount()) >= maxWaiting) await pause(ROOM_EVERY_MS);
}

/**
 * Adds jobs; how many of them were not there yet. A job's name on the server follows from what it is, so none is there twice;
 * one that is done is gone, so that its article can be submitted again.
 */
async function addAll(queue: BullQueue, redis: Redis, jobs: readonly Job[], attempts: number): Promise<number> {
  const lookups = redis.pipeline();
  for (const job of jobs) lookups.exists(queue.toKey(jobId(job)));
  const there = (await lookups.exec()) ?? [];
  await queue.addBulk(
    jobs.map((job) => ({
      name: "article",
      data: job,
      opts: { jobId: jobId(job), attempts, removeOnComplete: true, stackTraceLimit: 1 },
    })),
  );
  return there.filter(([, count]) => count === 0).length;
}

function jobId({ settings, id, sha256 }: Job): string {
  return `${settings.slice(0, 16)}-${sha256.slice(0, 16)}-${Buffer.from(id).toString("hex").slice(0, 400)}`;
}
