// The weights that tell events from states where no word does, and those that make confidence of how a label was found.

import { readFileSync } from "node:fs";
import { readSteps, type Step, type StoredSteps } from "./logistic.js";
import { Weights } from "./weights.js";

/** Two logistic models over named features, and the steps that calibrate the second. */
export interface AspectModel {
  /** Log-odds that a claim tells a change, by feature. */
  readonly change: Weights;
  /** Log-odds that a label is right, by feature. */
  readonly right: Weights;
  /** Calibration of the second: raw probabilities in rising order and what they are worth. */
  readonly steps: readonly Step[];
  /** Log-odds of an event by verb, from how often treebanks show it in which tense. */
  readonly verbs: ReadonlyMap<string, number>;
}

interface Stored {
  readonly change: Readonly<Record<string, number>>;
  readonly right: Readonly<Record<string, number>>;
  readonly steps: StoredSteps;
  readonly verbs: Readonly<Record<string, number>>;
}

/** Reads `aspect.json`. */
export function loadAspectModel(): AspectModel {
  const stored: Stored = JSON.parse(readFileSync(new URL("../../src/model/aspect.json", import.meta.url), "utf8"));
  return {
    change: new Weights(new Map(Object.entries(stored.change))),
    right: new Weights(new Map(Object.entries(stored.right))),
    steps: readSteps(stored.steps),
    verbs: new Map(Object.entries(stored.verbs)),
  };
}
