// An averaged perceptron over hashed features, and its weights packed into small integers.

import { BUCKET, FOUR_CELLS, fourRowBytes, rowTag } from "../model/rows.js";

/** A seeded stream of numbers in [0, 1): the same seed gives the same stream. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Puts the numbers in an order that the stream decides. */
export function shuffle(order: Int32Array, draw: () => number): void {
  for (let k = order.length - 1; k > 0; k--) {
    const other = Math.floor(draw() * (k + 1));
    const held = order[k];
    order[k] = order[other];
    order[other] = held;
  }
}

/** Numbers features by their hash, open addressing; hash 0 stands for no feature. */
export class FeatureIndex {
  /** Hash and number of a slot side by side. */
  private slots: Int32Array;
  private mask: number;
  count = 0;
  /** How often each feature was seen, by number, where that is known. */
  seen: Uint16Array = new Uint16Array(0);

  constructor(bits = 16) {
    this.slots = new Int32Array(2 ** (bits + 1));
    this.mask = 2 ** bits - 1;
  }

  /** The number of a feature; -1 where it has none. */
  find(hash: number): number {
    const { slots, mask } = this;
    let slot = hash & mask;
    for (;;) {
      const key = slots[slot * 2];
      if (key === hash) return slots[slot * 2 + 1];
      if (key === 0) return -1;
      slot = (slot + 1) & mask;
    }
  }

  /** The number of a feature, a new one where it had none. */
  add(hash: number): number {
    const { slots, mask } = this;
    let slot = hash & mask;
    while (slots[slot * 2] !== 0 && slots[slot * 2] !== hash) slot = (slot + 1) & mask;
    if (slots[slot * 2] !== 0) return slots[slot * 2 + 1];
    const number = this.count++;
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = number;
    if (this.count * 2 > mask) this.grow();
    return number;
  }

  /** Hashes by feature number. */
  hashes(): Int32Array {
    const hashes = new Int32Array(this.count);
    for (let s = 0; s < this.slots.length; s += 2) if (this.slots[s] !== 0) hashes[this.slots[s + 1]] = this.slots[s];
    return hashes;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    this.mask = this.slots.length / 2 - 1;
    const { slots, mask } = this;
    for (let s = 0; s < old.length; s += 2) {
      if (old[s] === 0) continue;
      let slot = old[s] & mask;
      while (slots[slot * 2] !== 0) slot = (slot + 1) & mask;
      slots[slot * 2] = old[s];
      slots[slot * 2 + 1] = old[s + 1];
    }
  }
}

/** Counts features, then keeps those seen often enough. */
export class FeatureCounter {
  private readonly index = new FeatureIndex(20);
  private counts = new Uint16Array(2 ** 20);

  /** Counts the first `count` features. */
  see(features: Int32Array, count: number): void {
    for (let f = 0; f < count; f++) {
      const number = this.index.add(features[f]);
      if (number >= this.counts.length) {
        const more = new Uint16Array(this.counts.length * 2);
        more.set(this.counts);
        this.counts = more;
      }
      if (this.counts[number] < 65535) this.counts[number]++;
    }
  }

  /** An index of the features seen at least `least` times. */
  keep(least: number): FeatureIndex {
    const kept = new FeatureIndex(20);
    const seen = new Uint16Array(this.index.count);
    this.index.hashes().forEach((hash, number) => {
      if (this.counts[number] >= least) seen[kept.add(hash)] = this.counts[number];
    });
    kept.seen = seen.slice(0, kept.count);
    return kept;
  }
}

/** Weights under training: whole numbers, as every step is by one. */
export class Learner {
  readonly weights: Int16Array;
  private readonly sums: Float64Array;
  private time = 1;
  readonly rows: Int32Array;

  constructor(
    readonly index: FeatureIndex,
    readonly width: number,
    mostFeatures: number,
  ) {
    this.weights = new Int16Array(index.count * width);
    this.sums = new Float64Array(index.count * width);
    this.rows = new Int32Array(mostFeatures);
  }

  /** Finds the rows of features for `score` and `update`; gives how many there are. */
  look(features: Int32Array, count: number): number {
    const { index, width, rows } = this;
    let known = 0;
    for (let f = 0; f < count; f++) {
      const number = index.find(features[f]);
      if (number >= 0) rows[known++] = number * width;
    }
    return known;
  }

  /** Scores of all classes by the first `known` rows. */
  score(known: number, scores: Int32Array): void {
    const { width, weights, rows } = this;
    scores.fill(0);
    for (let f = 0; f < known; f++) {
      const from = rows[f];
      for (let k = 0; k < width; k++) scores[k] += weights[from + k];
    }
  }

  /** Moves the first `known` rows towards one class and away from another. */
  update(known: number, up: number, down: number): void {
    const { weights, sums, rows, time } = this;
    for (let f = 0; f < known; f++) {
      weights[rows[f] + up] += 1;
      sums[rows[f] + up] += time;
      weights[rows[f] + down] -= 1;
      sums[rows[f] + down] -= time;
    }
  }

  /** One more example seen. */
  tick(): void {
    this.time++;
  }

  /** Weights averaged over all examples so far. */
  averaged(): Learnt {
    const weights = Float32Array.from(this.weights, (weight, k) => weight - this.sums[k] / this.time);
    return { hashes: this.index.hashes(), seen: this.index.seen, weights };
  }
}

/** Float weights by feature: rows of one weight a class, in the order of `hashes`. */
export interface Learnt {
  readonly hashes: Int32Array;
  /** How often each feature was seen. */
  readonly seen: Uint16Array;
  readonly weights: Float32Array;
}

/** A packed table and what was kept. */
export interface Packed {
  /** By slot; 0 is an empty slot. */
  readonly tags: Uint16Array;
  /** A row of small integers a slot. */
  readonly codes: Int8Array;
  readonly kept: number;
  readonly seen: number;
  /** One step of the small integers, in the perceptron's weights. */
  readonly unit: number;
}

/** Largest code of a weight. */
const CODES = 127;
/** Smaller codes stand for less than a two-hundredth of the largest weight: sparse rows do without them. */
const LEAST_CODE = 8;

/**
 * The weightiest features as small integers in a hashed table of 2 ** `bits` slots, of which at most `most` are filled; what finds no
 * slot in its bucket is left out.
 */
export function pack({ hashes, seen, weights }: Learnt, width: number, bits: number, most = 2 ** bits): Packed {
  const worths = new Float32Array(hashes.length);
  let peak = 0;
  for (let f = 0; f < hashes.length; f++) {
    let most = Number.NEGATIVE_INFINITY;
    let least = Number.POSITIVE_INFINITY;
    for (let k = 0; k < width; k++) {
      most = Math.max(most, weights[f * width + k]);
      least = Math.min(least, weights[f * width + k]);
    }
    // A common feature with a small weight does more than a rare one with a large weight.
    worths[f] = (most - least) * Math.sqrt(seen[f]);
    peak = Math.max(peak, most, -least);
  }
  const ranked = Int32Array.from(hashes.keys()).sort((a, b) => worths[b] - worths[a] || hashes[a] - hashes[b]);
  const slots = 2 ** bits;
  const unit = peak / CODES ** 2;
  const tags = new Uint16Array(slots);
  const codes = new Int8Array(slots * width);
  const mask = slots / BUCKET - 1;
  let kept = 0;
  for (const f of ranked) {
    if (kept === most) break;
    const tag = rowTag(hashes[f]);
    let slot = (hashes[f] & mask) * BUCKET;
    const end = slot + BUCKET;
    while (slot < end && tags[slot] !== 0 && tags[slot] !== tag) slot++;
    if (slot === end || tags[slot] === tag) continue;
    tags[slot] = tag;
    kept++;
    for (let k = 0; k < width; k++) {
      const weight = weights[f * width + k];
      codes[slot * width + k] = Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / unit));
    }
  }
  return { tags, codes, kept, seen: hashes.length, unit };
}

/** The bytes that `readFourRows` reads. */
export function fourRows({ tags, codes }: Packed): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(fourRowBytes(Math.log2(tags.length)));
  const halves = new Uint16Array(bytes.buffer);
  for (let slot = 0; slot < tags.length; slot++) {
    const cell = Math.floor(slot / BUCKET) * FOUR_CELLS;
    halves[cell * 2 + (slot % BUCKET)] = tags[slot];
    bytes.set(new Uint8Array(codes.buffer, slot * 4, 4), (cell + 2 + (slot % BUCKET)) * 4);
  }
  return bytes;
}

/** The bytes that `readSparseRows` reads. */
export function sparseRows({ tags, codes }: Packed): Uint8Array<ArrayBuffer> {
  const slots = tags.length;
  const width = codes.length / slots;
  const counts = new Uint8Array(slots);
  const entries: number[] = [];
  for (let at = 0; at < codes.length; at++) {
    if (Math.abs(codes[at]) < LEAST_CODE) continue;
    counts[Math.floor(at / width)]++;
    entries.push(((at % width) << 8) | (codes[at] & 255));
  }
  const bytes = new Uint8Array(slots * 3 + entries.length * 2);
  bytes.set(new Uint8Array(tags.buffer), 0);
  bytes.set(counts, slots * 2);
  bytes.set(new Uint8Array(Uint16Array.from(entries).buffer), slots * 3);
  return bytes;
}
