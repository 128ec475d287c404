// The averaged structured perceptron that learns the weights of names.

import { bestLabels } from "../entities/sequence.js";
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
  /** Sources whose habits get weights of their own, which are thrown away: number from 1, or 0 for none. */
  readonly domains: readonly number[];
}

/** Weights by feature number and label, and of label after label. */
export interface Learnt {
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

/** Learns from the sentences that `use` lets in, in an order drawn from the seed. */
export function learn(examples: Examples, options: LearnOptions, use: (sentence: number) => boolean = () => true): Learnt {
  const { features, starts, labels, sentences, sources, hashes } = examples;
  const size = hashes.length * LABEL_COUNT;
  const planes = 1 + Math.max(0, ...options.domains);
  const weights = Array.from({ length: planes }, () => new Float32Array(size));
  const sums = new Float64Array(size);
  const transitions = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  const transitionSums = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  const order = Array.from({ length: sentences.length - 1 }, (_, s) => s).filter((s) => options.rates[sources[s]] > 0 && use(s));
  let state = options.seed;
  const draw = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  let step = 0;
  let scores = new Float64Array(0);
  const bump = (token: number, label: number, by: number, domain: number) => {
    const common = weights[0];
    const own = weights[domain];
    for (let f = starts[token]; f < starts[token + 1]; f++) {
      const at = features[f] * LABEL_COUNT + label;
      common[at] += by;
      sums[at] += by * step;
      if (domain > 0) own[at] += by;
    }
  };
  const score = (plane: Float32Array, token: number, row: number) => {
    for (let f = starts[token]; f < starts[token + 1]; f++) {
      const at = features[f] * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++) scores[row + label] += plane[at + label];
    }
  };
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let k = order.length - 1; k > 0; k--) {
      const other = draw(k + 1);
      [order[k], order[other]] = [order[other], order[k]];
    }
    for (const s of order) {
      step++;
      const from = sentences[s];
      const n = sentences[s + 1] - from;
      const domain = options.domains[sources[s]];
      const rate = options.rates[sources[s]];
      if (scores.length < n * LABEL_COUNT) scores = new Float64Array(n * LABEL_COUNT * 2);
      for (let i = 0; i < n; i++) {
        const row = i * LABEL_COUNT;
        scores.fill(options.margin, row, row + LABEL_COUNT);
        scores[row + labels[from + i]] = 0;
        score(weights[0], from + i, row);
        if (domain > 0) score(weights[domain], from + i, row);
      }
      const guess = bestLabels(scores, n, transitions);
      let goldBefore = 0;
      let guessBefore = 0;
      for (let i = 0; i < n; i++) {
        const gold = labels[from + i];
        if (gold !== guess[i]) {
          bump(from + i, gold, rate, domain);
          bump(from + i, guess[i], -rate, domain);
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
  const averaged = weights[0];
  for (let k = 0; k < size; k++) averaged[k] -= sums[k] / (step + 1);
  for (let k = 0; k < transitions.length; k++) transitions[k] -= transitionSums[k] / (step + 1);
  return { weights: averaged, transitions };
}
