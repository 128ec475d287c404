// All legal label sequences of a sentence at once: how likely each label and each step is, by the forward-backward algorithm.

import { NEXT } from "../entities/sequence.js";
import { LABEL_COUNT } from "../model/names.js";

/** Labels that may stand before each label. */
const BEFORE: readonly (readonly number[])[] = NEXT.map((_, label) =>
  NEXT.flatMap((next, before) => (next.includes(label) ? [before] : [])),
);
/** Labels that a sentence cannot end with: those of open names. */
const OPEN: readonly boolean[] = NEXT.map((next) => next.length === 2);

/** Room for a sentence's sums, used again for every sentence. */
export interface Lattice {
  /** Score of each label of each token; afterwards its probability. */
  scores: Float64Array;
  alpha: Float64Array;
  beta: Float64Array;
  potentials: Float64Array;
  readonly steps: Float64Array;
  /** Expected number of each step from label to label, the start counting as a step from outside. */
  readonly expected: Float64Array;
}

/** Room for sentences of any length. */
export function makeLattice(): Lattice {
  const none = new Float64Array(0);
  const square = LABEL_COUNT * LABEL_COUNT;
  return {
    scores: none,
    alpha: none,
    beta: none,
    potentials: none,
    steps: new Float64Array(square),
    expected: new Float64Array(square),
  };
}

/** Makes room for `n` tokens. */
export function widen(lattice: Lattice, n: number): void {
  const size = n * LABEL_COUNT;
  if (lattice.scores.length >= size) return;
  lattice.scores = new Float64Array(size * 2);
  lattice.alpha = new Float64Array(size * 2);
  lattice.beta = new Float64Array(size * 2);
  lattice.potentials = new Float64Array(size * 2);
}

/** Turns the scores of `n` tokens into probabilities, and fills `expected`. Sums are scaled to 1 at each token. */
export function readProbabilities(lattice: Lattice, n: number, transitions: Float32Array): void {
  const { scores, alpha, beta, potentials, steps, expected } = lattice;
  for (let k = 0; k < steps.length; k++) steps[k] = Math.exp(transitions[k]);
  for (let row = 0; row < n * LABEL_COUNT; row += LABEL_COUNT) {
    let peak = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < LABEL_COUNT; k++) if (scores[row + k] > peak) peak = scores[row + k];
    for (let k = 0; k < LABEL_COUNT; k++) potentials[row + k] = Math.exp(scores[row + k] - peak);
  }
  alpha.fill(0, 0, LABEL_COUNT);
  for (const label of NEXT[0]) alpha[label] = steps[label] * potentials[label];
  scaleRow(alpha, 0);
  for (let i = 1; i < n; i++) {
    const row = i * LABEL_COUNT;
    for (let b = 0; b < LABEL_COUNT; b++) {
      let sum = 0;
      for (const a of BEFORE[b]) sum += alpha[row - LABEL_COUNT + a] * steps[a * LABEL_COUNT + b];
      alpha[row + b] = sum * potentials[row + b];
    }
    scaleRow(alpha, row);
  }
  const last = (n - 1) * LABEL_COUNT;
  for (let k = 0; k < LABEL_COUNT; k++) beta[last + k] = OPEN[k] ? 0 : 1;
  for (let i = n - 2; i >= 0; i--) {
    const row = i * LABEL_COUNT;
    for (let a = 0; a < LABEL_COUNT; a++) {
      let sum = 0;
      for (const b of NEXT[a]) sum += steps[a * LABEL_COUNT + b] * potentials[row + LABEL_COUNT + b] * beta[row + LABEL_COUNT + b];
      beta[row + a] = sum;
    }
    scaleRow(beta, row);
  }
  countSteps(lattice, n);
  for (let k = 0; k < n * LABEL_COUNT; k++) scores[k] = alpha[k] * beta[k];
  for (let row = 0; row < n * LABEL_COUNT; row += LABEL_COUNT) scaleRow(scores, row);
  for (let k = 0; k < LABEL_COUNT; k++) expected[k] += scores[k];
}

function countSteps({ alpha, beta, potentials, steps, expected }: Lattice, n: number): void {
  expected.fill(0);
  for (let row = LABEL_COUNT; row < n * LABEL_COUNT; row += LABEL_COUNT) {
    let total = 0;
    for (let b = 0; b < LABEL_COUNT; b++) {
      for (const a of BEFORE[b]) total += alpha[row - LABEL_COUNT + a] * steps[a * LABEL_COUNT + b] * potentials[row + b] * beta[row + b];
    }
    for (let b = 0; b < LABEL_COUNT; b++) {
      const here = (potentials[row + b] * beta[row + b]) / total;
      if (here === 0) continue;
      for (const a of BEFORE[b]) expected[a * LABEL_COUNT + b] += alpha[row - LABEL_COUNT + a] * steps[a * LABEL_COUNT + b] * here;
    }
  }
}

function scaleRow(values: Float64Array, row: number): void {
  let sum = 0;
  for (let k = 0; k < LABEL_COUNT; k++) sum += values[row + k];
  for (let k = 0; k < LABEL_COUNT; k++) values[row + k] /= sum;
}
