// Marked documents as numbered features and labels, sentence by sentence.

import { PLACE } from "../entities/context.js";
import { featuresOf, MOST_FEATURES } from "../entities/features.js";
import { isOpen } from "../entities/sequence.js";
import { readWords } from "../entities/words.js";
import { HINT, type NameDocument } from "./name-documents.js";
import { tally } from "./tally.js";

/** Sentences as features and labels, one after another. */
export interface Examples {
  /** Feature numbers of all tokens; those of token t are at `starts[t]` to `starts[t + 1]`. */
  readonly features: Int32Array;
  readonly starts: Int32Array;
  /** Where in a name each token can stand; those that can stand nowhere have no features. */
  readonly live: Uint8Array;
  readonly labels: Uint8Array;
  /** `HINT` of each token. */
  readonly hints: Uint8Array;
  /** First token of each sentence, and the end of the last. */
  readonly sentences: Int32Array;
  /** How much each sentence counts. */
  readonly weights: Float32Array;
  /** 1 for each sentence of which only hints are known. */
  readonly hinted: Uint8Array;
  /** Hash of each feature number. */
  readonly hashes: Int32Array;
}

/** All examples; features seen fewer than `leastCount` times are left out. */
export function readExamples(documents: readonly NameDocument[], leastCount: number): Examples {
  let raw = new Int32Array(1 << 22);
  let size = 0;
  const starts: number[] = [0];
  const live: number[] = [];
  const labels: number[] = [];
  const known: number[] = [];
  const bounds: number[] = [0];
  const weights: number[] = [];
  const hinted: number[] = [];
  const buffer = new Int32Array(MOST_FEATURES);
  for (const { doc, labels: marked, hints, weight } of documents) {
    const words = readWords(doc.sentences);
    const marks = withoutDead(marked, words.live);
    for (const { firstToken, endToken } of doc.sentences.list) {
      for (let i = firstToken; i < endToken; i++) {
        const n = words.live[i] === 0 ? 0 : featuresOf(words, i, firstToken, endToken, buffer);
        if (size + n > raw.length) {
          const wider = new Int32Array(raw.length * 2);
          wider.set(raw);
          raw = wider;
        }
        for (let f = 0; f < n; f++) raw[size++] = buffer[f];
        starts.push(size);
        live.push(words.live[i]);
        labels.push(marks[i]);
        // A name's words can stand anywhere in a name, or the hint would rule out every reading.
        known.push(hints === null || (hints[i] === HINT.named && words.live[i] !== PLACE.anywhere) ? HINT.none : hints[i]);
      }
      bounds.push(labels.length);
      weights.push(weight);
      hinted.push(hints === null ? 0 : 1);
    }
  }
  const { numbers, hashes } = tally(raw.subarray(0, size), leastCount);
  const kept = new Int32Array(starts.length);
  let filled = 0;
  for (let token = 0; token + 1 < starts.length; token++) {
    for (let f = starts[token]; f < starts[token + 1]; f++) if (numbers[f] >= 0) raw[filled++] = numbers[f];
    kept[token + 1] = filled;
  }
  return {
    features: raw.slice(0, filled),
    starts: kept,
    live: Uint8Array.from(live),
    labels: Uint8Array.from(labels),
    hints: Uint8Array.from(known),
    sentences: Int32Array.from(bounds),
    weights: Float32Array.from(weights),
    hinted: Uint8Array.from(hinted),
    hashes,
  };
}

/** The labels without names that hold a word where the tagger allows none: names in lower case. */
function withoutDead(marked: Uint8Array, live: Uint8Array): Uint8Array {
  const labels = marked.slice();
  for (let i = 0; i < labels.length; ) {
    let end = i + 1;
    const opens = labels[i] > 0 && (labels[i] - 1) % 4 === 0;
    if (opens) while (end < labels.length && (labels[end - 1] - 1) % 4 !== 2) end++;
    if (labels.subarray(i, end).some((label, k) => !isOpen(live[i + k], label))) labels.fill(0, i, end);
    i = end;
  }
  return labels;
}
