// Names in the text: the best sequence of labels by the trained weights, read twice: the second time knowing what the whole article says.

import type { SentenceLayer } from "../doc/doc.js";
import { homeOf, LABEL_COUNT, loadNameModel, NAME_KINDS, type NameKind, type NameModel, REACH, SLOTS, tagOf } from "../model/names.js";
import { featuresOf, MOST_FEATURES } from "./features.js";
import { MOST_MEMORIES, memoriesOf, remember } from "./memory.js";
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
const FEATURES = new Int32Array(MOST_FEATURES);
const MEMORIES = new Int32Array(MOST_MEMORIES);

/** All names of an article, not overlapping, none across sentences. */
export function recognise(sentences: SentenceLayer, words: Words): NameSpan[] {
  const scores = new Int16Array(words.count * LABEL_COUNT);
  const first = new Uint8Array(words.count);
  for (const { firstToken, endToken } of sentences.list) {
    for (let i = firstToken; i < endToken; i++) addScores(FEATURES, featuresOf(words, i, firstToken, endToken, FEATURES), scores, i);
    first.set(label(scores, firstToken, endToken), firstToken);
  }
  const memory = remember(words, first);
  const found: NameSpan[] = [];
  for (const { firstToken, endToken } of sentences.list) {
    let reminded = false;
    for (let i = firstToken; i < endToken; i++) {
      const count = memoriesOf(words, memory, first, i, MEMORIES);
      addScores(MEMORIES, count, scores, i);
      reminded ||= count > 0;
    }
    const labels = reminded ? label(scores, firstToken, endToken) : first.subarray(firstToken, endToken);
    readSpans(labels, scores, firstToken, found);
  }
  return found;
}

function label(scores: Int16Array, from: number, to: number): Uint8Array {
  return bestLabels(scores.subarray(from * LABEL_COUNT, to * LABEL_COUNT), to - from, MODEL.transitions);
}

function addScores(features: Int32Array, count: number, scores: Int16Array, token: number): void {
  const { tags, weights } = MODEL;
  const row = token * LABEL_COUNT;
  for (let f = 0; f < count; f++) {
    const slot = findSlot(tags, features[f]);
    if (slot < 0) continue;
    const at = slot * LABEL_COUNT;
    for (let k = 0; k < LABEL_COUNT; k++) scores[row + k] += weights[at + k];
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
    let margin = Number.POSITIVE_INFINITY;
    for (let k = i; k < end; k++) margin = Math.min(margin, lead(scores, (offset + k) * LABEL_COUNT, labels[k], kind));
    found.push({ firstToken: offset + i, endToken: offset + end, kind: NAME_KINDS[kind], margin });
    i = end - 1;
  }
}

function lead(scores: Int16Array, row: number, own: number, kind: number): number {
  let rival = IMPOSSIBLE;
  for (let other = 0; other < LABEL_COUNT; other++) {
    const same = other > 0 && Math.floor((other - 1) / 4) === kind;
    if (!same && scores[row + other] > rival) rival = scores[row + other];
  }
  return scores[row + own] - rival;
}
