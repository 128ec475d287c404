// Learns the weights of names: a conditional random field whose features are dropped by chance while it learns.

import { bar, DEAD } from "../entities/sequence.js";
import { LABEL_COUNT } from "../model/names.js";
import { chance, shuffle } from "./learner.js";
import { HINT } from "./name-documents.js";
import type { Examples } from "./name-examples.js";
import { type Lattice, makeLattice, readProbabilities, widen } from "./name-lattice.js";

/** How to learn. */
export interface LearnOptions {
  readonly epochs: number;
  readonly seed: number;
  /** First step of each weight; steps get shorter the more a weight has moved (Duchi et al. 2011, AdaGrad). */
  readonly rate: number;
  /** Share of the features that are not seen at a time: no word is learnt by heart where its company would tell as well. */
  readonly dropped: number;
}

/** Weights by feature number and label, and of label after label. */
export interface Learnt {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** Weights on their way: where they are, how far each has moved, and what their mean over all steps is made of. */
interface Moving {
  readonly values: Float32Array;
  readonly squares: Float32Array;
  readonly sums: Float64Array;
}

/** Differences of probability that are too small to learn from. */
const SMALLEST = 0.001;

/** Learns from all sentences, in an order drawn from the seed; gives the mean of the weights over all steps. */
export function learn(examples: Examples, { epochs, seed, rate, dropped }: LearnOptions): Learnt {
  const { features, starts, live, sentences, hashes } = examples;
  const weights = still(hashes.length * LABEL_COUNT);
  const transitions = still(LABEL_COUNT * LABEL_COUNT);
  const order = Int32Array.from(sentencesWithPlaces(examples));
  const draw = chance(seed);
  const lattice = makeLattice();
  const known = makeLattice();
  const seen = new Int32Array(mostFeatures(examples));
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, draw);
    for (const s of order) {
      // Hints say something only to those who know some names already.
      if (epoch === 0 && examples.hinted[s] === 1) continue;
      step++;
      const from = sentences[s];
      const n = sentences[s + 1] - from;
      const offset = starts[from];
      for (let f = offset; f < starts[from + n]; f++) seen[f - offset] = draw() < dropped ? -1 : features[f];
      widen(lattice, n);
      for (let i = 0; i < n; i++) {
        addScores(lattice.scores, i * LABEL_COUNT, seen, starts[from + i] - offset, starts[from + i + 1] - offset, weights.values);
        bar(lattice.scores, i * LABEL_COUNT, live[from + i]);
      }
      if (examples.hinted[s] === 1) readWithHints(lattice, known, examples, from, n, transitions.values);
      readProbabilities(lattice, n, transitions.values);
      if (examples.hinted[s] === 1) lackOfHints(lattice, known, n);
      else lackOfLabels(lattice, examples.labels, from, n);
      const weight = examples.weights[s];
      for (let i = 0; i < n; i++) {
        const row = i * LABEL_COUNT;
        if (isSettled(lattice.scores, row)) continue;
        for (let k = starts[from + i] - offset; k < starts[from + i + 1] - offset; k++) {
          if (seen[k] < 0) continue;
          for (let label = 0; label < LABEL_COUNT; label++) {
            move(weights, seen[k] * LABEL_COUNT + label, -lattice.scores[row + label] * weight, rate, step);
          }
        }
      }
      for (let k = 0; k < lattice.expected.length; k++) move(transitions, k, -lattice.expected[k] * weight, rate, step);
    }
  }
  return { weights: mean(weights, step), transitions: mean(transitions, step) };
}

/** From probabilities to what they have too much: the gold labels and steps are taken off. */
function lackOfLabels({ scores, expected }: Lattice, labels: Uint8Array, from: number, n: number): void {
  let before = 0;
  for (let i = 0; i < n; i++) {
    const label = labels[from + i];
    scores[i * LABEL_COUNT + label]--;
    expected[before * LABEL_COUNT + label]--;
    before = label;
  }
}

/** Fills `known` with the probabilities among the readings that the hints allow. */
function readWithHints(lattice: Lattice, known: Lattice, { hints }: Examples, from: number, n: number, transitions: Float32Array): void {
  widen(known, n);
  known.scores.set(lattice.scores.subarray(0, n * LABEL_COUNT));
  for (let i = 0; i < n; i++) {
    const row = i * LABEL_COUNT;
    if (hints[from + i] === HINT.outside) known.scores.fill(DEAD, row + 1, row + LABEL_COUNT);
    else if (hints[from + i] === HINT.named) known.scores[row] = DEAD;
  }
  readProbabilities(known, n, transitions);
}

/** As `lackOfLabels`, with what the hints make likely in the place of gold (a field with labels known in part: Bellare and McCallum 2007). */
function lackOfHints({ scores, expected }: Lattice, known: Lattice, n: number): void {
  for (let k = 0; k < n * LABEL_COUNT; k++) scores[k] -= known.scores[k];
  for (let k = 0; k < expected.length; k++) expected[k] -= known.expected[k];
}

/** True where there is nothing to learn from a token. */
function isSettled(scores: Float64Array, row: number): boolean {
  for (let k = row; k < row + LABEL_COUNT; k++) if (scores[k] > SMALLEST || scores[k] < -2 * SMALLEST) return false;
  return true;
}

/** The mean of what several orders of the sentences teach: it depends less on any of them. */
export function learnTogether(examples: Examples, options: LearnOptions, orders: number): Learnt {
  const total = learn(examples, options);
  for (let order = 1; order < orders; order++) {
    const { weights, transitions } = learn(examples, { ...options, seed: options.seed + order });
    for (let k = 0; k < weights.length; k++) total.weights[k] += weights[k];
    for (let k = 0; k < transitions.length; k++) total.transitions[k] += transitions[k];
  }
  for (let k = 0; k < total.weights.length; k++) total.weights[k] /= orders;
  for (let k = 0; k < total.transitions.length; k++) total.transitions[k] /= orders;
  return total;
}

/** Sentences in which a name can be. */
function sentencesWithPlaces({ sentences, live }: Examples): number[] {
  const numbers: number[] = [];
  for (let s = 0; s + 1 < sentences.length; s++) {
    if (live.subarray(sentences[s], sentences[s + 1]).some((place) => place > 0)) numbers.push(s);
  }
  return numbers;
}

function mostFeatures({ sentences, starts }: Examples): number {
  let most = 0;
  for (let s = 0; s + 1 < sentences.length; s++) most = Math.max(most, starts[sentences[s + 1]] - starts[sentences[s]]);
  return most;
}

function addScores(scores: Float64Array, row: number, seen: Int32Array, from: number, to: number, weights: Float32Array): void {
  scores.fill(0, row, row + LABEL_COUNT);
  for (let k = from; k < to; k++) {
    if (seen[k] < 0) continue;
    const at = seen[k] * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) scores[row + label] += weights[at + label];
  }
}

function still(size: number): Moving {
  return { values: new Float32Array(size), squares: new Float32Array(size), sums: new Float64Array(size) };
}

function move({ values, squares, sums }: Moving, at: number, lack: number, rate: number, step: number): void {
  if (lack < SMALLEST && lack > -SMALLEST) return;
  squares[at] += lack * lack;
  const by = (rate * lack) / Math.sqrt(1 + squares[at]);
  values[at] += by;
  sums[at] += by * step;
}

function mean({ values, sums }: Moving, steps: number): Float32Array {
  return values.map((value, k) => value - sums[k] / (steps + 1));
}
