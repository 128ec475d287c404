// The learnt lists of words as one table by hash.

import { hashText } from "../model/hash.js";
import { TAGS } from "../model/syntax.js";
import { WORD_BUCKETS, WORD_BYTES, wordBucket, wordCheck } from "../model/words.js";

/** Lists of words as lines: what they have in common, then the words, blanks between. */
export interface WordLists {
  /** "fine coarse word word …" */
  readonly classes: string;
  /** "tag word word …" */
  readonly settled: string;
  /** "bits word word …" */
  readonly paradigms: string;
}

const TAG_NAMES: readonly string[] = TAGS;

interface Entry {
  readonly word: string;
  cls: number;
  paradigm: number;
  settled: number;
}

/** The bytes that `readWords` reads. */
export function packWords({ classes, settled, paradigms }: WordLists): Uint8Array<ArrayBuffer> {
  const entries = new Map<string, Entry>();
  const entryOf = (word: string) => {
    const entry = entries.get(word) ?? { word, cls: 0, paradigm: 0, settled: 0 };
    entries.set(word, entry);
    return entry;
  };
  for (const [fine, coarse, ...words] of rowsOf(classes)) for (const word of words) entryOf(word).cls = Number(fine) * 256 + Number(coarse);
  for (const [bits, ...words] of rowsOf(paradigms)) for (const word of words) entryOf(word).paradigm = Number(bits);
  for (const [tag, ...words] of rowsOf(settled)) {
    for (const word of words) entryOf(word).settled = TAG_NAMES.indexOf(tag) + 1;
  }
  const sorted = [...entries.values()]
    .map((entry) => ({ ...entry, bucket: wordBucket(hashText(entry.word)), check: wordCheck(entry.word) }))
    .sort((a, b) => a.bucket - b.bucket || a.check - b.check);
  const count = sorted.length;
  const bytes = new Uint8Array(WORD_BUCKETS + count * WORD_BYTES);
  for (const { bucket } of sorted) bytes[bucket]++;
  new Int32Array(bytes.buffer, WORD_BUCKETS, count).set(sorted.map(({ check }) => check));
  new Uint16Array(bytes.buffer, WORD_BUCKETS + count * 4, count).set(sorted.map(({ cls }) => cls));
  new Uint16Array(bytes.buffer, WORD_BUCKETS + count * 6, count).set(sorted.map(({ paradigm }) => paradigm));
  bytes.set(
    sorted.map((entry) => entry.settled),
    WORD_BUCKETS + count * 8,
  );
  return bytes;
}

function rowsOf(lines: string): string[][] {
  return lines.split("\n").map((line) => line.split(" "));
}
