// A worker thread: loads the pipeline once, then works on one article after the other.

import { move, transferableSymbol, valueSymbol } from "piscina";
import { now, type ThreadTask } from "./crew.js";
import type { Made } from "./outcome.js";
import { work } from "./work.js";

/** What the pool calls for each article. The pool takes it from there as a `Made`, whose result changes hands without a copy. */
export default async function workInThread({ task, settings, startedAt }: ThreadTask): Promise<Made | ReturnType<typeof move>> {
  startedAt[0] = now();
  const made = await work(task, settings);
  return made.status === "done" ? move({ [transferableSymbol]: [made.content.buffer], [valueSymbol]: made }) : made;
}
