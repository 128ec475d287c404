// The weights behind a claim's confidence: how well it came out, by what it looks like.

import { readFileSync } from "node:fs";
import { readSteps, type Step, type StoredSteps } from "./logistic.js";

/** A logistic model over named features, and the steps that calibrate it. */
export interface ClaimModel {
  /** Log-odds that a claim says what its sentence says, by feature. */
  readonly weights: ReadonlyMap<string, number>;
  /** Raw probabilities in rising order, from 0 to 1, and what they are worth. */
  readonly steps: readonly Step[];
}

interface Stored {
  readonly weights: Readonly<Record<string, number>>;
  readonly steps: StoredSteps;
}

/** Reads `claims.json`. */
export function loadClaimModel(): ClaimModel {
  const stored: Stored = JSON.parse(readFileSync(new URL("../../src/model/claims.json", import.meta.url), "utf8"));
  return { weights: new Map(Object.entries(stored.weights)), steps: toTheEnds(readSteps(stored.steps)) };
}

/** Steps that go on to what is never and what is always right. */
export function toTheEnds(steps: readonly Step[]): Step[] {
  return [{ raw: 0, worth: 0 }, ...steps, { raw: 1, worth: 1 }];
}
