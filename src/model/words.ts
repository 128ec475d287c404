// What lists say of words: class, tag, what they can be. A table by hash and its loader.

import { hashText } from "./hash.js";

/** Buckets of the table, a power of two. */
export const WORD_BUCKETS = 2 ** 13;
/** Bytes of an entry: check, class, paradigm, settled tag. */
export const WORD_BYTES = 4 + 2 + 2 + 1;
/** Sets a word's check apart from the hash that its bucket comes from. */
const CHECK_SEED = 11;

/** Words by hash. Bucket and check together have 45 bits: that another word is taken for one of these is not to be expected. */
export interface WordTable {
  /** By bucket: where its entries start. */
  readonly starts: Uint32Array;
  readonly checks: Int32Array;
  /** Fine and coarse class: `fine * 256 + coarse`; 0 for none. */
  readonly classes: Uint16Array;
  /** What the word can be by lists of verbs, nouns and names, as bits. */
  readonly paradigms: Uint16Array;
  /** Tag number of a word that has but one tag, plus one; 0 for others. */
  readonly settled: Uint8Array;
}

/** The bucket of a word by its `hashText`. */
export function wordBucket(hash: number): number {
  return hash & (WORD_BUCKETS - 1);
}

/** What tells a word from the others in its bucket. */
export function wordCheck(word: string): number {
  return hashText(word, CHECK_SEED);
}

/** Number of a word's entry; -1 where it has none. `hash` is its `hashText`. */
export function findWord(table: WordTable, word: string, hash: number): number {
  const { starts, checks } = table;
  const bucket = wordBucket(hash);
  const end = starts[bucket + 1];
  if (starts[bucket] === end) return -1;
  const check = wordCheck(word);
  for (let entry = starts[bucket]; entry < end; entry++) if (checks[entry] === check) return entry;
  return -1;
}

/** The table out of a file's bytes: how many entries each bucket has, then all checks, all classes, all paradigms, all settled tags. */
export function readWords(file: ArrayBuffer): WordTable {
  const count = (file.byteLength - WORD_BUCKETS) / WORD_BYTES;
  return {
    starts: startsOf(new Uint8Array(file, 0, WORD_BUCKETS)),
    checks: new Int32Array(file, WORD_BUCKETS, count),
    classes: new Uint16Array(file, WORD_BUCKETS + count * 4, count),
    paradigms: new Uint16Array(file, WORD_BUCKETS + count * 6, count),
    settled: new Uint8Array(file, WORD_BUCKETS + count * 8, count),
  };
}

/** Where each of several lists starts that lie one after another, and where the last one ends. */
function startsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let k = 0; k < counts.length; k++) starts[k + 1] = starts[k] + counts[k];
  return starts;
}
