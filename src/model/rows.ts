// Hashed tables of weights: a feature's row lies in one bucket, known by a tag of its hash; features that are not there weigh nothing.

/** Slots that share a bucket: a row lies in one of them. */
export const BUCKET = 4;

/** Rows of small integers by feature hash. */
export interface Rows {
  /** Weights in a row. */
  readonly width: number;
  /** Buckets less one; their number is a power of two. */
  readonly mask: number;
  /** By slot; 0 is an empty slot. */
  readonly tags: Uint16Array;
  /** `width` weights a slot. */
  readonly weights: Int8Array;
}

/** The tag of a feature's hash, never 0. */
export function rowTag(hash: number): number {
  return (hash >>> 16) | 1;
}

/** Slot of a feature, -1 where it has no row. */
export function findSlot(rows: Rows, hash: number): number {
  const { tags } = rows;
  const tag = (hash >>> 16) | 1;
  const slot = (hash & rows.mask) * BUCKET;
  if (tags[slot] === tag) return slot;
  if (tags[slot + 1] === tag) return slot + 1;
  if (tags[slot + 2] === tag) return slot + 2;
  if (tags[slot + 3] === tag) return slot + 3;
  return -1;
}

/** Adds the rows of the first `count` features to `scores`, which holds `width` sums. */
export function addRows(rows: Rows, features: Int32Array, count: number, scores: Int32Array): void {
  const { width, weights } = rows;
  for (let f = 0; f < count; f++) {
    const slot = findSlot(rows, features[f]);
    if (slot < 0) continue;
    const from = slot * width;
    for (let k = 0; k < width; k++) scores[k] += weights[from + k];
  }
}

/** Bytes of a table of 2 ** `bits` slots. */
export function rowBytes(bits: number, width: number): number {
  return 2 ** bits * (2 + width);
}

/** A table out of a file's bytes: all tags, then all weights. */
export function readRows(bytes: Uint8Array, at: number, bits: number, width: number): Rows {
  const slots = 2 ** bits;
  const tags = new Uint16Array(bytes.slice(at, at + slots * 2).buffer);
  const weights = new Int8Array(bytes.slice(at + slots * 2, at + rowBytes(bits, width)).buffer);
  return { width, mask: slots / BUCKET - 1, tags, weights };
}
