// Examples for the second reading: what a first reading by weights that never saw the document says of its words.

import { MOST_MEMORIES, memoriesOf, remember } from "../entities/memory.js";
import { bar, bestLabels } from "../entities/sequence.js";
import { readWords } from "../entities/words.js";
import { LABEL_COUNT } from "../model/names.js";
import type { NameDocument } from "./name-documents.js";
import type { Examples } from "./name-examples.js";
import type { Learnt } from "./name-perceptron.js";

/** The features of a second reading, and the scores of the first as what to start from. */
export interface Memories {
  readonly examples: Examples;
  /** `LABEL_COUNT` scores a token. */
  readonly base: Float32Array;
}

/**
 * Reads every document with the weights of the fold that left it out. `folds[k]` was learnt without the documents whose number has the
 * remainder k.
 */
export function readMemories(documents: readonly NameDocument[], examples: Examples, folds: readonly Learnt[]): Memories {
  const { labels, sentences } = examples;
  const base = new Float32Array(labels.length * LABEL_COUNT);
  const features: number[] = [];
  const starts = new Int32Array(labels.length + 1);
  const numbers = new Map<number, number>();
  const buffer = new Int32Array(MOST_MEMORIES);
  let sentence = 0;
  documents.forEach(({ doc }, number) => {
    const learnt = folds[number % folds.length];
    const words = readWords(doc.sentences);
    const guess = new Uint8Array(words.count);
    const offset = sentences[sentence];
    for (const { firstToken, endToken } of doc.sentences.list) {
      scoreSentence(examples, learnt, offset + firstToken, offset + endToken, base);
      const scores = base.subarray((offset + firstToken) * LABEL_COUNT, (offset + endToken) * LABEL_COUNT);
      guess.set(bestLabels(scores, endToken - firstToken, learnt.transitions), firstToken);
      sentence++;
    }
    const memory = remember(words, guess);
    for (let i = 0; i < words.count; i++) {
      const n = memoriesOf(words, memory, guess, i, buffer);
      for (let f = 0; f < n; f++) {
        let known = numbers.get(buffer[f]);
        if (known === undefined) {
          known = numbers.size;
          numbers.set(buffer[f], known);
        }
        features.push(known);
      }
      starts[offset + i + 1] = features.length;
    }
  });
  return { base, examples: { ...examples, features: Int32Array.from(features), starts, hashes: Int32Array.from(numbers.keys()) } };
}

function scoreSentence({ features, starts, live }: Examples, { weights }: Learnt, from: number, to: number, base: Float32Array): void {
  for (let token = from; token < to; token++) {
    const row = token * LABEL_COUNT;
    for (let f = starts[token]; f < starts[token + 1]; f++) {
      const at = features[f] * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++) base[row + label] += weights[at + label];
    }
    bar(base, row, live[token]);
  }
}
