// Models that differ by their seeds learn side by side, each in a thread of its own. The order of the threads decides nothing.

import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import type { Learnt } from "./learner.js";
import type { Lesson } from "./parser.js";
import type { HeadsTask, LearnTask } from "./room-thread.js";

/** Where parsers learn. */
export interface Room {
  /** Weights of the moves or of the relations, learned from the sentences in `chosen`. */
  readonly learn: (task: LearnTask) => Promise<Learnt>;
  /** Heads of the sentences of `texts` by one parser that learned from all of `gold`. */
  readonly heads: (task: HeadsTask) => Promise<Int32Array>;
  readonly close: () => Promise<void>;
}

/** Each holds weights and sums of all features: some 500 MB. */
const MOST_THREADS = 4;

/** Opens a room with a thread for each core. */
export function openRoom(): Room {
  const pool = new Piscina<LearnTask | HeadsTask, Learnt | Int32Array>({
    filename: new URL("./room-thread.js", import.meta.url).href,
    maxThreads: Math.min(availableParallelism(), MOST_THREADS),
    concurrentTasksPerWorker: 1,
  });
  return {
    learn: async (task) => {
      const learnt = await pool.run({ ...task, lesson: bare(task.lesson) }, { name: "learn" });
      if (learnt instanceof Int32Array) throw new TypeError("heads came where weights were asked for");
      return learnt;
    },
    heads: async (task) => {
      const found = await pool.run({ ...task, gold: bare(task.gold), texts: bare(task.texts) }, { name: "heads" });
      if (!(found instanceof Int32Array)) throw new TypeError("weights came where heads were asked for");
      return found;
    },
    close: () => pool.destroy(),
  };
}

/** A lesson without what parsers do not look at. */
function bare(lesson: Lesson): Lesson {
  return { ...lesson, treebank: { ...lesson.treebank, forms: [], lowers: [], upos: [], lemmas: [], ids: [], documents: [] } };
}
