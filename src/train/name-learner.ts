// Learns the weights of names: a conditional random field whose features are dropped by chance while it learns.

import { bar } from "../entities/sequence.js";
import { LABEL_COUNT } from "../model/names.js";
import { chance, shuffle } from "./learner.js";
import type { Examples } from "./name-examples.js";
import { makeLattice, readProbabilities, widen } from "./name-lattice.js";

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
  const { features, starts, live, labels, sentences, hashes } = examples;
  const weights = still(hashes.length * LABEL_COUNT);
  const transitions = still(LABEL_COUNT * LABEL_COUNT);
  const order = Int32Array.from(sentencesWithPlaces(examples));
  const draw = chance(seed);
  const lattice = makeLattice();
  const seen = new Int32Array(mostFeatures(examples));
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, draw);
    for (const s of order) {
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
      readProbabilities(lattice, n, transitions.values);
      for (let i = 0; i < n; i++) {
        const row = i * LABEL_COUNT;
        lattice.scores[row + labels[from + i]]--;
        if (lattice.scores[row + labels[from + i]] > -2 * SMALLEST) continue;
        for (let k = starts[from + i] - offset; k < starts[from + i + 1] - offset; k++) {
          if (seen[k] < 0) continue;
          for (let label = 0; label < LABEL_COUNT; label++) {
            move(weights, seen[k] * LABEL_COUNT + label, -lattice.scores[row + label], rate, step);
          }
        }
      }
      let before = 0;
      for (let i = 0; i < n; i++) {
        lattice.expected[before * LABEL_COUNT + labels[from + i]]--;
        before = labels[from + i];
      }
      for (let k = 0; k < lattice.expected.length; k++) move(transitions, k, -lattice.expected[k], rate, step);
    }
  }
  return { weights: mean(weights, step), transitions: mean(transitions, step) };
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
