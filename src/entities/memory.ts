// What a first reading of the whole article says of each capitalised word: in names of which kind it stands, and where in them.

import { mixHash } from "../model/hash.js";
import { LABEL_COUNT } from "../model/names.js";
import type { Words } from "./words.js";
import { isCapital } from "./writing.js";

/** No token has more features from memory than this. */
export const MOST_MEMORIES = 2 * LABEL_COUNT + 4;

/** How often each word has each label, by rows. */
export interface Memory {
  /** Row of each token; -1 for tokens without a capital. */
  readonly rows: Int32Array;
  /** `LABEL_COUNT` counts a row. */
  readonly counts: Int32Array;
}

/** Counts the labels of a first reading. */
export function remember(words: Words, labels: Uint8Array): Memory {
  const rows = new Int32Array(words.count).fill(-1);
  const known = new Map<number, number>();
  for (let i = 0; i < words.count; i++) {
    if (!isCapital(words.cases[i])) continue;
    let row = known.get(words.lower[i]);
    if (row === undefined) {
      row = known.size;
      known.set(words.lower[i], row);
    }
    rows[i] = row;
  }
  const counts = new Int32Array(known.size * LABEL_COUNT);
  for (let i = 0; i < words.count; i++) if (rows[i] >= 0) counts[rows[i] * LABEL_COUNT + labels[i]]++;
  return { rows, counts };
}

/**
 * Fills `out` with what the article's other places say of token `i` and returns how many features there are. Its own place does not count,
 * so that a word that stands once has none.
 */
export function memoriesOf(words: Words, memory: Memory, labels: Uint8Array, i: number, out: Int32Array): number {
  const row = memory.rows[i];
  if (row < 0) return 0;
  const own = labels[i];
  const at = row * LABEL_COUNT;
  let total = -1;
  for (let label = 0; label < LABEL_COUNT; label++) total += memory.counts[at + label];
  if (total === 0) return 0;
  const alone = words.runEnd[i] - words.runFirst[i] === 1 ? 1 : 0;
  const plain = words.style[i] === 0 && words.first[i] === 0 ? 0 : 2;
  let n = 0;
  const kinds = [0, 0, 0, 0, 0];
  for (let label = 0; label < LABEL_COUNT; label++) {
    const count = memory.counts[at + label] - (label === own ? 1 : 0);
    if (count <= 0) continue;
    kinds[(label + 3) >> 2] += count;
    const share = count === total ? 2 : count * 2 >= total ? 1 : 0;
    out[n++] = mixHash(label * 64 + share * 16 + Math.min(count, 3) * 4 + alone + plain, 90);
    out[n++] = mixHash((label * 4 + share) * 32 + own, 91);
  }
  let most = 0;
  for (let kind = 1; kind < kinds.length; kind++) if (kinds[kind] > kinds[most]) most = kind;
  const share = kinds[most] === total ? 2 : kinds[most] * 2 > total ? 1 : 0;
  out[n++] = mixHash(most * 256 + share * 32 + own, 92);
  out[n++] = mixHash((most * 4 + share) * 16 + alone + plain + Math.min(total, 3) * 4, 93);
  return n;
}
