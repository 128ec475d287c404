// Marked documents as numbered features and labels, sentence by sentence.

import { featuresOf, MOST_FEATURES } from "../entities/features.js";
import { readWords } from "../entities/words.js";
import type { NameDocument } from "./name-documents.js";

/** Sentences as features and labels, one after another. */
export interface Examples {
  /** Feature numbers of all tokens; those of token t are at `starts[t]` to `starts[t + 1]`. */
  readonly features: Int32Array;
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  /** First token of each sentence, and the end of the last. */
  readonly sentences: Int32Array;
  /** Number of the source of each sentence. */
  readonly sources: Uint8Array;
  /** Hash of each feature number. */
  readonly hashes: Int32Array;
}

/** All examples; features seen fewer than `leastCount` times are left out. */
export function readExamples(documents: readonly NameDocument[], leastCount: number): Examples {
  let raw = new Int32Array(1 << 22);
  let size = 0;
  const counts = new Map<number, number>();
  const rawStarts: number[] = [0];
  const labels: number[] = [];
  const bounds: number[] = [0];
  const sources: number[] = [];
  const buffer = new Int32Array(MOST_FEATURES);
  for (const { source, doc, labels: marks } of documents) {
    const words = readWords(doc.sentences);
    for (const { firstToken, endToken } of doc.sentences.list) {
      for (let i = firstToken; i < endToken; i++) {
        const n = featuresOf(words, i, firstToken, endToken, buffer);
        if (size + n > raw.length) {
          const wider = new Int32Array(raw.length * 2);
          wider.set(raw);
          raw = wider;
        }
        for (let f = 0; f < n; f++) {
          raw[size++] = buffer[f];
          counts.set(buffer[f], (counts.get(buffer[f]) ?? 0) + 1);
        }
        rawStarts.push(size);
        labels.push(marks[i]);
      }
      bounds.push(labels.length);
      sources.push(source);
    }
  }
  const numbers = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= leastCount) numbers.set(hash, numbers.size);
  const starts = new Int32Array(rawStarts.length);
  let kept = 0;
  for (let token = 0; token + 1 < rawStarts.length; token++) {
    for (let f = rawStarts[token]; f < rawStarts[token + 1]; f++) {
      const known = numbers.get(raw[f]);
      if (known !== undefined) raw[kept++] = known;
    }
    starts[token + 1] = kept;
  }
  return {
    features: raw.slice(0, kept),
    starts,
    labels: Uint8Array.from(labels),
    sentences: Int32Array.from(bounds),
    sources: Uint8Array.from(sources),
    hashes: Int32Array.from(numbers.keys()),
  };
}
