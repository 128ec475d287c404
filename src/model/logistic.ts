// Logistic models over named features, and the steps that say what their probabilities are worth.

/** A raw probability and what it is worth. */
export interface Step {
  readonly raw: number;
  readonly worth: number;
}

/** Steps as the files of weights hold them. */
export type StoredSteps = readonly (readonly [raw: number, worth: number])[];

/** The steps of a stored model, in rising order. */
export function readSteps(stored: StoredSteps): Step[] {
  return stored.map(([raw, worth]) => ({ raw, worth }));
}

/** The sum of the weights of features, as a probability. */
export function probability(weights: ReadonlyMap<string, number>, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sigmoid(sum);
}

/** Log-odds as a probability. */
export function sigmoid(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** What a raw probability is worth: linear between the steps, level beyond them, itself where there are none. */
export function calibrated(steps: readonly Step[], raw: number): number {
  if (steps.length === 0) return raw;
  const upper = steps.findIndex((step) => step.raw >= raw);
  if (upper === 0) return steps[0].worth;
  if (upper < 0) return steps[steps.length - 1].worth;
  const [low, high] = [steps[upper - 1], steps[upper]];
  const share = high.raw === low.raw ? 1 : (raw - low.raw) / (high.raw - low.raw);
  return low.worth + share * (high.worth - low.worth);
}
