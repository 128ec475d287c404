// The weights behind a claim's confidence: how well it came out, by what it looks like.

import { readFileSync } from "node:fs";

/** A logistic model over named features, and the steps that calibrate it. */
export interface ClaimModel {
  /** Log-odds that a claim says what its sentence says, by feature. */
  readonly weights: ReadonlyMap<string, number>;
  /** Raw probabilities in rising order and what they are worth. */
  readonly steps: readonly { readonly raw: number; readonly worth: number }[];
}

interface Stored {
  readonly weights: Readonly<Record<string, number>>;
  readonly steps: readonly (readonly [raw: number, worth: number])[];
}

/** Reads `claims.json`. */
export function loadClaimModel(): ClaimModel {
  const stored: Stored = JSON.parse(readFileSync(new URL("../../src/model/claims.json", import.meta.url), "utf8"));
  return {
    weights: new Map(Object.entries(stored.weights)),
    steps: stored.steps.map(([raw, worth]) => ({ raw, worth })),
  };
}

/** The probability that a claim with these features is right: linear between the steps, and beyond them towards 0 and 1. */
export function claimProbability({ weights, steps }: ClaimModel, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  const raw = 1 / (1 + Math.exp(-sum));
  const known = [{ raw: 0, worth: 0 }, ...steps, { raw: 1, worth: 1 }];
  const upper = Math.max(
    1,
    known.findIndex((step) => step.raw >= raw),
  );
  const [low, high] = [known[upper - 1], known[upper]];
  return high.raw === low.raw ? high.worth : low.worth + ((raw - low.raw) / (high.raw - low.raw)) * (high.worth - low.worth);
}
