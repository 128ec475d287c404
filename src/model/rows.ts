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
  readonly weights: Int16Array;
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

/** As `addRows`, for tables of four weights a row. */
export function addRowsOfFour(rows: Rows, features: Int32Array, count: number, scores: Int32Array): void {
  const { mask, tags, weights } = rows;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let f = 0; f < count; f++) {
    const hash = features[f];
    const tag = (hash >>> 16) | 1;
    let slot = (hash & mask) * BUCKET;
    if (tags[slot] !== tag && tags[++slot] !== tag && tags[++slot] !== tag && tags[++slot] !== tag) continue;
    const from = slot * 4;
    a += weights[from];
    b += weights[from + 1];
    c += weights[from + 2];
    d += weights[from + 3];
  }
  scores[0] = a;
  scores[1] = b;
  scores[2] = c;
  scores[3] = d;
}

/** Bytes of a table of 2 ** `bits` slots. */
export function rowBytes(bits: number, width: number): number {
  return 2 ** bits * (2 + width);
}

/** Weight of each code from 0 to 255: its square, the sign kept. Small weights are fine-grained, large ones are not cut off. */
export const DECODED = Int16Array.from({ length: 256 }, (_, code) => (code < 128 ? code * code : -(256 - code) * (256 - code)));

/** A table out of a file's bytes: all tags, then all weights as codes. */
export function readRows(bytes: Uint8Array, at: number, bits: number, width: number): Rows {
  const slots = 2 ** bits;
  const tags = new Uint16Array(new Uint8Array(bytes.subarray(at, at + slots * 2)).buffer);
  const weights = new Int16Array(slots * width);
  const from = at + slots * 2;
  for (let k = 0; k < weights.length; k++) weights[k] = DECODED[bytes[from + k]];
  return { width, mask: slots / BUCKET - 1, tags, weights };
}
