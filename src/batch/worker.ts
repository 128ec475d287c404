// A worker thread: loads the pipeline once, then works on one article after the other.

import { now, type ThreadTask } from "./crew.js";
import type { Made } from "./outcome.js";
import { work } from "./work.js";

/** What the pool calls for each article. */
export default async function workInThread({ task, settings, startedAt }: ThreadTask): Promise<Made> {
  startedAt[0] = now();
  return work(task, settings);
}
