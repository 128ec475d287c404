// The averaged structured perceptron that learns the weights of names.

import { bar, bestLabels } from "../entities/sequence.js";
import { LABEL_COUNT } from "../model/names.js";
import type { Examples } from "./name-examples.js";

/** How to learn. */
export interface LearnOptions {
  readonly epochs: number;
  readonly seed: number;
  /** Wrong labels start ahead by this much: the right ones have to win clearly. */
  readonly margin: number;
  /** How far a sentence of each source moves the weights. */
  readonly rates: readonly number[];
}

/** Weights by feature number and label, and of label after label. */
export interface Learnt {
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

/** Learns from all sentences, in an order drawn from the seed. */
export function learn(examples: Examples, options: LearnOptions): Learnt {
  const { features, starts, live, labels, sentences, sources, hashes } = examples;
  const size = hashes.length * LABEL_COUNT;
  const weights = new Float32Array(size);
  const sums = new Float64Array(size);
  const transitions = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  const transitionSums = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  const order = Array.from({ length: sentences.length - 1 }, (_, s) => s).filter((s) => options.rates[sources[s]] > 0);
  let state = options.seed;
  const draw = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const right = new Uint8Array(sentences.length);
  let step = 0;
  let scores = new Float32Array(0);
  const bump = (token: number, label: number, by: number) => {
    for (let f = starts[token]; f < starts[token + 1]; f++) {
      const at = features[f] * LABEL_COUNT + label;
      weights[at] += by;
      sums[at] += by * step;
    }
  };
  const score = (token: number, row: number) => {
    for (let f = starts[token]; f < starts[token + 1]; f++) {
      const at = features[f] * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++) scores[row + label] += weights[at + label];
    }
  };
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let k = order.length - 1; k > 0; k--) {
      const other = draw(k + 1);
      [order[k], order[other]] = [order[other], order[k]];
    }
    for (const s of order) {
      // What was right when last looked at is passed over once.
      if (right[s] === 1) {
        right[s] = 0;
        continue;
      }
      right[s] = 1;
      step++;
      const from = sentences[s];
      const n = sentences[s + 1] - from;
      const rate = options.rates[sources[s]];
      if (scores.length < n * LABEL_COUNT) scores = new Float32Array(n * LABEL_COUNT * 2);
      for (let i = 0; i < n; i++) {
        const row = i * LABEL_COUNT;
        scores.fill(options.margin, row, row + LABEL_COUNT);
        scores[row + labels[from + i]] = 0;
        score(from + i, row);
        bar(scores, row, live[from + i]);
      }
      const guess = bestLabels(scores, n, transitions);
      let goldBefore = 0;
      let guessBefore = 0;
      for (let i = 0; i < n; i++) {
        const gold = labels[from + i];
        if (gold !== guess[i]) {
          right[s] = 0;
          bump(from + i, gold, rate);
          bump(from + i, guess[i], -rate);
        }
        if (gold !== guess[i] || goldBefore !== guessBefore) {
          const up = goldBefore * LABEL_COUNT + gold;
          const down = guessBefore * LABEL_COUNT + guess[i];
          transitions[up] += rate;
          transitionSums[up] += rate * step;
          transitions[down] -= rate;
          transitionSums[down] -= rate * step;
        }
        goldBefore = gold;
        guessBefore = guess[i];
      }
    }
  }
  for (let k = 0; k < size; k++) weights[k] -= sums[k] / (step + 1);
  for (let k = 0; k < transitions.length; k++) transitions[k] -= transitionSums[k] / (step + 1);
  return { weights, transitions };
}

/** The mean of what several orders of the sentences teach: it depends less on any of them. */
export function learnTogether(examples: Examples, options: LearnOptions, orders: number): Learnt {
  const mean = learn(examples, options);
  for (let order = 1; order < orders; order++) {
    const { weights, transitions } = learn(examples, { ...options, seed: options.seed + order });
    for (let k = 0; k < weights.length; k++) mean.weights[k] += weights[k];
    for (let k = 0; k < transitions.length; k++) mean.transitions[k] += transitions[k];
  }
  for (let k = 0; k < mean.weights.length; k++) mean.weights[k] /= orders;
  for (let k = 0; k < mean.transitions.length; k++) mean.transitions[k] /= orders;
  return mean;
}
