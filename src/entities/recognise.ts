// Names in the text: the best sequence of begin, inside, last, unit and outside by the trained weights.

import type { SentenceLayer } from "../doc/doc.js";
import { homeOf, LABEL_COUNT, loadNameModel, NAME_KINDS, type NameKind, type NameModel, REACH, SLOTS, tagOf } from "../model/names.js";
import { featuresOf, MOST_FEATURES } from "./features.js";
import { bestLabels, IMPOSSIBLE } from "./sequence.js";
import type { Words } from "./words.js";

/** A name as the tagger sees it: tokens, kind, and how far ahead of the next best reading it is. */
export interface NameSpan {
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: NameKind;
  /** Least lead of the span's labels over any label of another kind, in the weights' own unit. */
  readonly margin: number;
}

const MODEL: NameModel = loadNameModel();
/** All names of an article, sentence by sentence, not overlapping. */
export function recognise(sentences: SentenceLayer, words: Words): NameSpan[] {
  const found: NameSpan[] = [];
  let scores = new Int32Array(0);
  for (const { firstToken, endToken } of sentences.list) {
    const n = endToken - firstToken;
    if (scores.length < n * LABEL_COUNT) scores = new Int32Array(n * LABEL_COUNT * 2);
    scoreTokens(words, firstToken, endToken, scores);
    const labels = bestLabels(scores, n, MODEL.transitions);
    readSpans(labels, scores, firstToken, found);
  }
  return found;
}

const FEATURES = new Int32Array(MOST_FEATURES);

function scoreTokens(words: Words, from: number, to: number, scores: Int32Array): void {
  const { tags, weights } = MODEL;
  for (let i = from; i < to; i++) {
    const row = (i - from) * LABEL_COUNT;
    scores.fill(0, row, row + LABEL_COUNT);
    const count = featuresOf(words, i, from, to, FEATURES);
    for (let f = 0; f < count; f++) {
      const slot = findSlot(tags, FEATURES[f]);
      if (slot < 0) continue;
      const at = slot * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++) scores[row + label] += weights[at + label];
    }
  }
}

/** Where a feature's row lies; -1 when it has none. */
export function findSlot(tags: Uint16Array, hash: number): number {
  const tag = tagOf(hash);
  let slot = homeOf(hash);
  for (let step = 0; step < REACH; step++) {
    if (tags[slot] === tag) return slot;
    if (tags[slot] === 0) return -1;
    if (++slot === SLOTS) slot = 0;
  }
  return -1;
}

function readSpans(labels: Uint8Array, scores: Int32Array, offset: number, found: NameSpan[]): void {
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] === 0) continue;
    const kind = Math.floor((labels[i] - 1) / 4);
    let end = i + 1;
    if ((labels[i] - 1) % 4 === 0) while (end < labels.length && (labels[end - 1] - 1) % 4 !== 2) end++;
    let margin = Number.POSITIVE_INFINITY;
    for (let k = i; k < end; k++) margin = Math.min(margin, lead(scores, k * LABEL_COUNT, labels[k], kind));
    found.push({ firstToken: offset + i, endToken: offset + end, kind: NAME_KINDS[kind], margin });
    i = end - 1;
  }
}

function lead(scores: Int32Array, row: number, label: number, kind: number): number {
  let rival = IMPOSSIBLE;
  for (let other = 0; other < LABEL_COUNT; other++) {
    const same = other > 0 && Math.floor((other - 1) / 4) === kind;
    if (!same && scores[row + other] > rival) rival = scores[row + other];
  }
  return scores[row + label] - rival;
}
