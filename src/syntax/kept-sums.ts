// Sums of weights that are asked for again and again, kept by what decides them.

import { addRows, type SparseRows } from "../model/rows.js";
import { one, two } from "./mix.js";

/** Numbers in a key. */
export const KEY_SIZE = 5;

/** Writes a key; numbers that are not needed are 0. */
export function setKey(key: Int32Array, a: number, b = 0, c = 0, d = 0, e = 0): void {
  key[0] = a;
  key[1] = b;
  key[2] = c;
  key[3] = d;
  key[4] = e;
}

/**
 * A table with one place for each hash of a key: a new sum takes the place of an old one, so that it does not grow. What is kept
 * changes nothing but the time that a sum takes.
 */
export class KeptSums {
  private readonly keys: Int32Array;
  private readonly sums: Int32Array;
  private readonly isKept: Uint8Array;
  private readonly fresh: Int32Array;

  /** @param slots how many are kept, a power of two */
  constructor(
    private readonly rows: SparseRows,
    private readonly slots: number,
  ) {
    this.keys = new Int32Array(slots * KEY_SIZE);
    this.sums = new Int32Array(slots * rows.width);
    this.isKept = new Uint8Array(slots);
    this.fresh = new Int32Array(rows.width);
  }

  /** Adds the sum kept for a key; false when there is none. */
  add(key: Int32Array, scores: Int32Array): boolean {
    const { keys, sums } = this;
    const slot = this.slotOf(key);
    if (this.isKept[slot] === 0) return false;
    const at = slot * KEY_SIZE;
    for (let k = 0; k < KEY_SIZE; k++) if (keys[at + k] !== key[k]) return false;
    const width = scores.length;
    const from = slot * width;
    for (let k = 0; k < width; k++) scores[k] += sums[from + k];
    return true;
  }

  /** Adds the sum of the first `count` features and keeps it for the key. */
  keep(key: Int32Array, features: Int32Array, count: number, scores: Int32Array): void {
    const { fresh } = this;
    const slot = this.slotOf(key);
    fresh.fill(0);
    addRows(this.rows, features, count, fresh);
    this.keys.set(key, slot * KEY_SIZE);
    this.sums.set(fresh, slot * fresh.length);
    this.isKept[slot] = 1;
    for (let k = 0; k < fresh.length; k++) scores[k] += fresh[k];
  }

  private slotOf(key: Int32Array): number {
    let hash = 0;
    for (let k = 0; k < key.length; k++) hash = two(k, hash, key[k]);
    return one(0, hash) & (this.slots - 1);
  }
}
