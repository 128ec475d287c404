// Names in the text: the best sequence of begin, inside, last, unit and outside by the trained weights.

import type { SentenceLayer } from "../doc/doc.js";
import { LABEL_COUNT, loadNameModel, NAME_KINDS, type NameKind, type NameModel, REACH, SLOTS, tagOf } from "../model/names.js";
import { featuresOf, MOST_FEATURES } from "./features.js";
import type { Words } from "./words.js";

/** A name as the tagger sees it: tokens, kind, and how far ahead of the next best reading it is. */
export interface NameSpan {
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: NameKind;
  /** Least lead of the span's labels over any label of another kind, in the weights' own unit. */
  readonly margin: number;
}

/** Labels that may follow each label; the last of the list is what may open or close a sentence. */
export const NEXT: readonly (readonly number[])[] = legalNext();
const MODEL: NameModel = loadNameModel();
const IMPOSSIBLE = -1e9;

/** Outside is 0; kind k has begin, inside, last, unit at 1 + 4k and after. */
export function labelOf(kind: number, position: "begin" | "inside" | "last" | "unit"): number {
  return 1 + 4 * kind + ["begin", "inside", "last", "unit"].indexOf(position);
}

function legalNext(): number[][] {
  const openers = [0, ...NAME_KINDS.flatMap((_, kind) => [labelOf(kind, "begin"), labelOf(kind, "unit")])];
  return Array.from({ length: LABEL_COUNT }, (_, label) => {
    const kind = Math.floor((label - 1) / 4);
    const open = label > 0 && (label - 1) % 4 < 2;
    return open ? [labelOf(kind, "inside"), labelOf(kind, "last")] : openers;
  });
}

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
  let slot = hash & (SLOTS - 1);
  for (let step = 0; step < REACH; step++) {
    if (tags[slot] === tag) return slot;
    if (tags[slot] === 0) return -1;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return -1;
}

/** The best legal labels by Viterbi; ties go to the lower label. */
export function bestLabels(scores: ArrayLike<number>, n: number, transitions: ArrayLike<number>): Uint8Array {
  const back = new Uint8Array(n * LABEL_COUNT);
  let best = new Float64Array(LABEL_COUNT).fill(IMPOSSIBLE);
  let next = new Float64Array(LABEL_COUNT);
  for (const label of NEXT[0]) best[label] = scores[label] + transitions[label];
  for (let i = 1; i < n; i++) {
    next.fill(IMPOSSIBLE);
    const row = i * LABEL_COUNT;
    for (let a = 0; a < LABEL_COUNT; a++) {
      if (best[a] <= IMPOSSIBLE) continue;
      for (const b of NEXT[a]) {
        const score = best[a] + transitions[a * LABEL_COUNT + b];
        if (score > next[b]) {
          next[b] = score;
          back[row + b] = a;
        }
      }
    }
    for (let b = 0; b < LABEL_COUNT; b++) if (next[b] > IMPOSSIBLE) next[b] += scores[row + b];
    [best, next] = [next, best];
  }
  let last = 0;
  // A sentence cannot end inside a name.
  for (let label = 0; label < LABEL_COUNT; label++) if (NEXT[label].length > 2 && best[label] > best[last]) last = label;
  const labels = new Uint8Array(n);
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = last;
    last = back[i * LABEL_COUNT + last];
  }
  return labels;
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
