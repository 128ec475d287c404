// Hashed tables of weights: a feature's row lies in one bucket, known by a tag of its hash; features that are not there weigh nothing.

/** Slots that share a bucket: a row lies in one of them. Their tags are two numbers, the lower half of a number first. */
export const BUCKET = 4;
/** Numbers that a bucket of rows of four takes: two of tags, then each row is one number of four codes. */
export const FOUR_CELLS = 2 + BUCKET;
/** Numbers that a bucket of sparse rows takes: two of tags, where its entries start, how many each slot has, a byte each. */
const SPARSE_CELLS = 4;
/** Most features that are looked up at once. */
const MOST_FEATURES = 128;

/** Rows of four weights by feature hash, as they lie in the file. */
export interface FourRows {
  /** Buckets less one; their number is a power of two. */
  readonly mask: number;
  /** `FOUR_CELLS` a bucket; tag 0 is an empty slot. */
  readonly cells: Int32Array;
}

/** Rows of many weights, most of them zero, by feature hash. */
export interface SparseRows {
  /** Weights in a row. */
  readonly width: number;
  /** Buckets less one; their number is a power of two. */
  readonly mask: number;
  /** `SPARSE_CELLS` a bucket; tag 0 is an empty slot. */
  readonly cells: Int32Array;
  /** Weights that are not zero, as they lie in the file: `class << 8 | code`. */
  readonly entries: Uint16Array;
}

/** The tag of a feature's hash, never 0. */
export function rowTag(hash: number): number {
  return (hash >>> 16) | 1;
}

/** Weight of each code from 0 to 255: its square, the sign kept. Small weights are fine-grained, large ones are not cut off. */
export const DECODED = Int16Array.from({ length: 256 }, (_, code) => (code < 128 ? code * code : -(256 - code) * (256 - code)));

// Tables are larger than a processor's cache. Each lookup therefore begins with a loop that does nothing but read the buckets'
// first tags, and adds nothing before the first entry of each row was read: what waits for memory waits together. Which slot of a bucket holds a feature is chance, and a branch on it would be
// guessed wrong, so slots are told apart by masks: all bits set where a tag is the feature's own.
const near = new Int32Array(MOST_FEATURES);
const begins = new Int32Array(MOST_FEATURES);
const ends = new Int32Array(MOST_FEATURES);

/** Adds the rows of the first `count` features to `scores`, which holds `width` sums. */
export function addRows({ mask, cells, entries }: SparseRows, features: Int32Array, count: number, scores: Int32Array): void {
  for (let f = 0; f < count; f++) near[f] = cells[(features[f] & mask) * SPARSE_CELLS];
  let found = 0;
  for (let f = 0; f < count; f++) {
    const hash = features[f];
    const tag = (hash >>> 16) | 1;
    const at = (hash & mask) * SPARSE_CELLS;
    const low = near[f] ^ (tag | (tag << 16));
    const high = cells[at + 1] ^ (tag | (tag << 16));
    const is0 = ((low & 0xffff) - 1) >> 31;
    const is1 = ((low >>> 16) - 1) >> 31;
    const is2 = ((high & 0xffff) - 1) >> 31;
    const is3 = ((high >>> 16) - 1) >> 31;
    const counts = cells[at + 3];
    const count0 = counts & 255;
    const count1 = (counts >>> 8) & 255;
    const count2 = (counts >>> 16) & 255;
    const begin = cells[at + 2] + (count0 & (is1 | is2 | is3)) + (count1 & (is2 | is3)) + (count2 & is3);
    begins[found] = begin;
    near[found] = entries[begin];
    ends[found] = begin + ((count0 & is0) | (count1 & is1) | (count2 & is2) | ((counts >>> 24) & is3));
    found -= is0 | is1 | is2 | is3;
  }
  for (let f = 0; f < found; f++) {
    const end = ends[f];
    let e = begins[f];
    // Four at a time: this is the innermost loop of all, and counting costs as much as adding.
    for (; e + 3 < end; e += 4) {
      const first = entries[e];
      const second = entries[e + 1];
      const third = entries[e + 2];
      const fourth = entries[e + 3];
      scores[first >>> 8] += DECODED[first & 255];
      scores[second >>> 8] += DECODED[second & 255];
      scores[third >>> 8] += DECODED[third & 255];
      scores[fourth >>> 8] += DECODED[fourth & 255];
    }
    for (; e < end; e++) scores[entries[e] >>> 8] += DECODED[entries[e] & 255];
  }
}

/** Adds the rows of the first `count` features to `scores`, which holds four sums. */
export function addRowsOfFour({ mask, cells }: FourRows, features: Int32Array, count: number, scores: Int32Array): void {
  for (let f = 0; f < count; f++) near[f] = cells[(features[f] & mask) * FOUR_CELLS];
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let f = 0; f < count; f++) {
    const hash = features[f];
    const tag = (hash >>> 16) | 1;
    const at = (hash & mask) * FOUR_CELLS;
    const low = near[f] ^ (tag | (tag << 16));
    const high = cells[at + 1] ^ (tag | (tag << 16));
    const codes =
      (cells[at + 2] & (((low & 0xffff) - 1) >> 31)) |
      (cells[at + 3] & (((low >>> 16) - 1) >> 31)) |
      (cells[at + 4] & (((high & 0xffff) - 1) >> 31)) |
      (cells[at + 5] & (((high >>> 16) - 1) >> 31));
    a += DECODED[codes & 255];
    b += DECODED[(codes >>> 8) & 255];
    c += DECODED[(codes >>> 16) & 255];
    d += DECODED[codes >>> 24];
  }
  scores[0] += a;
  scores[1] += b;
  scores[2] += c;
  scores[3] += d;
}

/** Bytes of rows of four in 2 ** `bits` slots. */
export function fourRowBytes(bits: number): number {
  return (2 ** bits / BUCKET) * FOUR_CELLS * 4;
}

/** Rows of four out of the first bytes of a file. */
export function readFourRows(file: ArrayBuffer, bits: number): FourRows {
  return { mask: 2 ** bits / BUCKET - 1, cells: new Int32Array(file, 0, fourRowBytes(bits) / 4) };
}

/** Sparse rows out of a file's bytes from `at` to its end: all tags, how many entries each slot has, all entries. */
export function readSparseRows(file: ArrayBuffer, at: number, bits: number, width: number): SparseRows {
  const slots = 2 ** bits;
  const tags = new Int32Array(file, at, slots / 2);
  const counts = new Int32Array(file, at + slots * 2, slots / BUCKET);
  const cells = new Int32Array((slots / BUCKET) * SPARSE_CELLS);
  let start = 0;
  for (let bucket = 0; bucket < counts.length; bucket++) {
    const cell = bucket * SPARSE_CELLS;
    const each = counts[bucket];
    cells[cell] = tags[bucket * 2];
    cells[cell + 1] = tags[bucket * 2 + 1];
    cells[cell + 2] = start;
    cells[cell + 3] = each;
    start += (each & 255) + ((each >>> 8) & 255) + ((each >>> 16) & 255) + (each >>> 24);
  }
  return { width, mask: counts.length - 1, cells, entries: new Uint16Array(file, at + slots * 3, start) };
}
