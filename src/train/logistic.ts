// Logistic regression over named features, and isotonic calibration: both plain, both the same every time.

import { type Step, type StoredSteps, sigmoid } from "../model/logistic.js";

/** One observation. */
export interface Sample {
  readonly features: readonly string[];
  readonly isTrue: boolean;
  readonly weight: number;
}

/** How a regression is fitted: the pull of weights towards 0, rounds of descent, how often a feature must occur. */
export interface Options {
  readonly penalty: number;
  readonly rounds: number;
  readonly leastCount: number;
}

/** Weights by feature, fitted by full-batch descent with a step of its own for each weight. */
export function trainLogistic(samples: readonly Sample[], { penalty, rounds, leastCount }: Options): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of samples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts]
    .filter(([name, count]) => count >= (name.startsWith("lemma=") ? leastCount * 2 : leastCount))
    .map(([name]) => name);
  const numbers = new Map(names.map((name, i) => [name, i]));
  const rows = samples.map(({ features }) => features.flatMap((feature) => numbers.get(feature) ?? []));
  const weights = new Float64Array(names.length);
  const rates = new Float64Array(names.length);
  const gradient = new Float64Array(names.length);
  for (let round = 0; round < rounds; round++) {
    for (let j = 0; j < weights.length; j++) gradient[j] = names[j] === "bias" ? 0 : penalty * weights[j];
    samples.forEach(({ isTrue, weight }, i) => {
      let sum = 0;
      for (const j of rows[i]) sum += weights[j];
      const miss = sigmoid(sum) - (isTrue ? 1 : 0);
      for (const j of rows[i]) gradient[j] += weight * miss;
    });
    for (let j = 0; j < weights.length; j++) {
      rates[j] += gradient[j] * gradient[j];
      if (rates[j] > 0) weights[j] -= (0.5 * gradient[j]) / Math.sqrt(rates[j]);
    }
  }
  return new Map(names.map((name, j) => [name, weights[j]]));
}

/** A weight or a share as files of weights hold it: to three places. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Weights as files hold them: rounded, in the order of their names, without those that are nothing. */
export function storedWeights(weights: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries(
    [...weights]
      .map(([name, value]) => [name, rounded(value)] as const)
      .filter(([, value]) => value !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Steps as files hold them. */
export function storedSteps(steps: readonly Step[]): StoredSteps {
  return steps.map(({ raw, worth }) => [rounded(raw), rounded(worth)]);
}

/** A raw probability with what came of it. */
export interface Outcome {
  readonly raw: number;
  readonly isTrue: boolean;
  readonly weight: number;
}

const POOL = 40;

/** Steps of a rising curve from raw probability to how often it came true: pools of neighbours, merged until they rise. */
export function isotonic(outcomes: readonly Outcome[]): Step[] {
  const sorted = [...outcomes].sort((a, b) => a.raw - b.raw);
  const pools: { raw: number; hits: number; weight: number }[] = [];
  for (let i = 0; i < sorted.length; i += POOL) {
    const part = sorted.slice(i, i + POOL);
    const weight = part.reduce((sum, { weight: each }) => sum + each, 0);
    pools.push({
      raw: part.reduce((sum, { raw, weight: each }) => sum + raw * each, 0) / weight,
      hits: part.reduce((sum, { isTrue, weight: each }) => sum + (isTrue ? each : 0), 0),
      weight,
    });
  }
  const merged: { raw: number; hits: number; weight: number }[] = [];
  for (const pool of pools) {
    let last = pool;
    while (merged.length > 0 && merged[merged.length - 1].hits / merged[merged.length - 1].weight >= last.hits / last.weight) {
      const before = merged.pop() ?? last;
      const weight = before.weight + last.weight;
      last = { raw: (before.raw * before.weight + last.raw * last.weight) / weight, hits: before.hits + last.hits, weight };
    }
    merged.push(last);
  }
  return merged.map(({ raw, hits, weight }) => ({ raw, worth: hits / weight }));
}
