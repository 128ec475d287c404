// The learnt weights as a hashed table of small integers.

import { homeOf, LABEL_COUNT, MODEL_BYTES, REACH, SLOTS, tagOf } from "../model/names.js";
import type { Learnt } from "./name-learner.js";

/** The bytes of `names.bin`, and how much went in. */
export interface Packed {
  readonly bytes: Uint8Array;
  readonly kept: number;
  /** One step of the small integers, in the learnt weights. */
  readonly unit: number;
}

/** The weightiest `most` features, as int8 in an open-addressed table; a feature that finds no free slot in reach is left out. */
export function packWeights({ weights, transitions }: Learnt, hashes: Int32Array, most: number): Packed {
  const peaks = new Float32Array(hashes.length);
  for (let f = 0; f < hashes.length; f++) {
    for (let label = 0; label < LABEL_COUNT; label++) peaks[f] = Math.max(peaks[f], Math.abs(weights[f * LABEL_COUNT + label]));
  }
  const ranked = Array.from(hashes.keys()).sort((a, b) => peaks[b] - peaks[a] || hashes[a] - hashes[b]);
  const unit = peaks[ranked[Math.floor(ranked.length / 2000)]] / 127;
  const tags = new Uint16Array(SLOTS);
  const table = new Int8Array(SLOTS * LABEL_COUNT);
  let kept = 0;
  for (const f of ranked.slice(0, most)) {
    if (peaks[f] < unit / 2) break;
    const tag = tagOf(hashes[f]);
    let slot = homeOf(hashes[f]);
    let step = 0;
    while (step < REACH && tags[slot] !== 0 && tags[slot] !== tag) {
      slot = (slot + 1) % SLOTS;
      step++;
    }
    if (step === REACH || tags[slot] === tag) continue;
    tags[slot] = tag;
    kept++;
    for (let label = 0; label < LABEL_COUNT; label++) {
      table[slot * LABEL_COUNT + label] = Math.max(-127, Math.min(127, Math.round(weights[f * LABEL_COUNT + label] / unit)));
    }
  }
  const steps = Int16Array.from(transitions, (weight) => Math.round(weight / unit));
  return { bytes: nameBytes(steps, tags, table), kept, unit };
}

/** The bytes of `names.bin`; empty slots take no room for weights. */
export function nameBytes(steps: Int16Array, tags: Uint16Array, table: Int8Array): Uint8Array<ArrayBuffer> {
  const { transitions, row } = MODEL_BYTES;
  const filled = Array.from(tags.keys()).filter((slot) => tags[slot] !== 0);
  const bytes = new Uint8Array(transitions + MODEL_BYTES.tags + filled.length * row);
  const weights = new Uint8Array(table.buffer);
  bytes.set(new Uint8Array(steps.buffer), 0);
  bytes.set(new Uint8Array(tags.buffer), transitions);
  filled.forEach((slot, k) => {
    bytes.set(weights.subarray(slot * row, (slot + 1) * row), transitions + MODEL_BYTES.tags + k * row);
  });
  return bytes;
}
