// Names in the text: the best sequence of labels by the trained weights.

import type { SentenceLayer } from "../doc/doc.js";
import { homeOf, LABEL_COUNT, loadNameModel, NAME_KINDS, type NameKind, type NameModel, REACH, SLOTS, tagOf } from "../model/names.js";
import { PLACE } from "./context.js";
import { featuresOf, MOST_FEATURES } from "./features.js";
import { bar, bestLabels, IMPOSSIBLE } from "./sequence.js";
import type { Words } from "./words.js";

/** A name as the tagger sees it: tokens, kind, and how far ahead of the next best reading it is. */
export interface NameSpan {
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: NameKind;
  /** Mean lead of the span's labels over the best label of another kind, in the weights' own unit. */
  readonly margin: number;
  /** How far each kind is behind the span's own, in the order of `NAME_KINDS`: mean over its tokens, 0 for its own. */
  readonly behind: readonly number[];
}

/** `behind` of a span whose kind is not the tagger's choice: no other kind is near. */
export const SETTLED: readonly number[] = NAME_KINDS.map(() => Number.POSITIVE_INFINITY);

const MODEL: NameModel = loadNameModel();
const FEATURES = new Int32Array(MOST_FEATURES);
const ROWS = new Int32Array(MOST_FEATURES);

/** All names of an article, not overlapping, none across sentences. */
export function recognise(sentences: SentenceLayer, words: Words): NameSpan[] {
  const found: NameSpan[] = [];
  for (const { firstToken, endToken } of sentences.list) {
    // Between the runs of tokens that can be in a name lies nothing to choose: most of a text.
    for (let first = firstToken; first < endToken; first++) {
      let end = first;
      while (end < endToken && words.live[end] !== PLACE.nowhere) end++;
      if (end === first) continue;
      const scores = new Int16Array((end - first) * LABEL_COUNT);
      for (let i = first; i < end; i++) {
        const row = (i - first) * LABEL_COUNT;
        addScores(FEATURES, featuresOf(words, i, firstToken, endToken, FEATURES), scores, row);
        bar(scores, row, words.live[i]);
      }
      readSpans(bestLabels(scores, MODEL.transitions, { isEnd: end === endToken }), scores, first, found);
      first = end;
    }
  }
  return found;
}

/** Rows are found first and added then: the table is larger than a processor's cache, and what waits for memory waits together. */
function addScores(features: Int32Array, count: number, scores: Int16Array, row: number): void {
  const { tags, weights } = MODEL;
  let found = 0;
  for (let f = 0; f < count; f++) {
    const slot = findSlot(tags, features[f]);
    if (slot >= 0) ROWS[found++] = slot * LABEL_COUNT;
  }
  let outside = 0;
  for (let f = 0; f < found; f++) outside += weights[ROWS[f]];
  scores[row] = outside;
  // The four labels of a kind at a time: what is added to stays out of memory.
  for (let k = 1; k < LABEL_COUNT; k += 4) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let f = 0; f < found; f++) {
      const at = ROWS[f] + k;
      a += weights[at];
      b += weights[at + 1];
      c += weights[at + 2];
      d += weights[at + 3];
    }
    scores[row + k] = a;
    scores[row + k + 1] = b;
    scores[row + k + 2] = c;
    scores[row + k + 3] = d;
  }
}

/** Where a feature's row lies; -1 when it has none. */
function findSlot(tags: Uint16Array, hash: number): number {
  const tag = tagOf(hash);
  let slot = homeOf(hash);
  for (let step = 0; step < REACH; step++) {
    if (tags[slot] === tag) return slot;
    if (tags[slot] === 0) return -1;
    if (++slot === SLOTS) slot = 0;
  }
  return -1;
}

function readSpans(labels: Uint8Array, scores: Int16Array, offset: number, found: NameSpan[]): void {
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] === 0) continue;
    const kind = Math.floor((labels[i] - 1) / 4);
    let end = i + 1;
    if ((labels[i] - 1) % 4 === 0) while (end < labels.length && (labels[end - 1] - 1) % 4 !== 2) end++;
    let sum = 0;
    for (let k = i; k < end; k++) sum += lead(scores, k * LABEL_COUNT, labels[k], kind);
    const behind = NAME_KINDS.map((_, other) => shortfall(scores, labels, i, end, (other - kind) * 4));
    found.push({ firstToken: offset + i, endToken: offset + end, kind: NAME_KINDS[kind], margin: sum / (end - i), behind });
    i = end - 1;
  }
}

/** Mean of what the labels of another kind, `shift` further on, score less than the span's own. */
function shortfall(scores: Int16Array, labels: Uint8Array, from: number, to: number, shift: number): number {
  let sum = 0;
  for (let k = from; k < to; k++) sum += scores[k * LABEL_COUNT + labels[k]] - scores[k * LABEL_COUNT + labels[k] + shift];
  return sum / (to - from);
}

function lead(scores: Int16Array, row: number, own: number, kind: number): number {
  let rival = IMPOSSIBLE;
  for (let other = 0; other < LABEL_COUNT; other++) {
    const same = other > 0 && Math.floor((other - 1) / 4) === kind;
    if (!same && scores[row + other] > rival) rival = scores[row + other];
  }
  return scores[row + own] - rival;
}
