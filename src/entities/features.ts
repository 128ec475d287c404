// The features of a token for the name tagger, as hashes.

import { mixHash } from "../model/hash.js";
import { CASE, isCapital, type Words } from "./words.js";

/** No token has more features than this. */
export const MOST_FEATURES = 80;

const EDGE = 0x5bd1e995;
const TWINS = 4;

/**
 * Fills `out` with the features of token `i`, whose sentence is `[from, to)`, and returns how many there are.
 * Each kind of feature has a number of its own, so that the same word before and after the token are two features.
 */
export function featuresOf(words: Words, i: number, from: number, to: number, out: Int32Array): number {
  const { lower, shape, upos, tables, cases } = words;
  let n = 0;
  const add = (kind: number, value: number) => {
    out[n++] = mixHash(value, kind);
  };
  const before = i > from ? lower[i - 1] : EDGE;
  const before2 = i > from + 1 ? lower[i - 2] : EDGE;
  const after = i + 1 < to ? lower[i + 1] : EDGE;
  const after2 = i + 2 < to ? lower[i + 2] : EDGE;
  const shapeBefore = i > from ? shape[i - 1] : EDGE;
  const shapeAfter = i + 1 < to ? shape[i + 1] : EDGE;
  const tagBefore = i > from ? upos[i - 1] : EDGE;
  const tagAfter = i + 1 < to ? upos[i + 1] : EDGE;
  const tablesBefore = i > from ? tables[i - 1] : EDGE;
  const tablesAfter = i + 1 < to ? tables[i + 1] : EDGE;
  const style = words.style[i];
  const look = mixHash(shape[i], style * 2 + words.first[i]);
  const letterCase = cases[i];
  const capital = isCapital(letterCase);

  add(1, 1);
  add(2, lower[i]);
  add(3, before);
  add(4, after);
  add(5, look);
  add(6, upos[i]);
  add(7, mixHash(before, lower[i]));
  add(8, mixHash(lower[i], after));
  add(9, mixHash(shapeBefore, shape[i]));
  add(10, mixHash(shape[i], shapeAfter));
  add(11, mixHash(mixHash(shapeBefore, shape[i]), shapeAfter));
  add(12, mixHash(tagBefore, upos[i]));
  add(13, mixHash(upos[i], tagAfter));
  add(14, mixHash(words.suffix3[i], letterCase));
  add(15, mixHash(tables[i], letterCase));
  add(16, mixHash(tablesBefore, tables[i]));
  add(17, mixHash(tables[i], tablesAfter));
  add(18, mixHash(before, shape[i]));
  add(19, mixHash(after, shape[i]));
  add(20, before2);
  add(21, after2);
  if (!capital) {
    if (letterCase === CASE.lower) {
      add(22, mixHash(lower[i], shapeAfter));
      add(23, mixHash(shapeBefore, mixHash(lower[i], shapeAfter)));
    }
    return n;
  }
  add(24, words.suffix2[i]);
  add(25, words.suffix4[i]);
  add(26, words.prefix[i]);
  add(27, mixHash(before2, before));
  add(28, mixHash(after, after2));
  add(29, mixHash(mixHash(tablesBefore, tables[i]), tablesAfter));
  add(30, words.elsewhere[i] * 8 + words.first[i] * 4 + style);
  add(31, mixHash(words.elsewhere[i] * 8 + words.first[i] * 4 + style, lower[i]));
  add(32, mixHash(words.place[i], tables[i]));
  add(33, shape[i]);
  const first = words.runFirst[i];
  const end = words.runEnd[i];
  const size = Math.min(end - first, 5);
  const where = (i === first ? 0 : i === end - 1 ? 1 : 2) * 8 + size;
  add(34, where);
  add(35, mixHash(lower[end - 1], i === end - 1 ? 1 : 0));
  add(36, mixHash(lower[first], i === first ? 1 : 0));
  add(37, mixHash(tables[end - 1], where));
  add(38, mixHash(tables[first], where));
  const beforeRun = first > from ? lower[first - 1] : EDGE;
  const afterRun = end < to ? lower[end] : EDGE;
  add(39, mixHash(beforeRun, where));
  add(40, mixHash(afterRun, where));
  add(41, mixHash(afterRun, end + 1 < to ? lower[end + 1] : EDGE));
  add(42, mixHash(first > from + 1 ? lower[first - 2] : EDGE, beforeRun));
  add(43, mixHash(tables[i], mixHash(beforeRun, size)));
  add(44, mixHash(tables[i], mixHash(afterRun, size)));
  return addTwins(words, i, out, n);
}

/** What stands around the same word where the article has it elsewhere: "Mr. Smith", "Smith said", "Smith Industries". */
function addTwins(words: Words, i: number, out: Int32Array, start: number): number {
  const { lower, tables } = words;
  let n = start;
  let twin = words.twin[i];
  for (let k = 0; k < TWINS && twin >= 0 && twin !== i; k++) {
    const first = words.runFirst[twin];
    const end = words.runEnd[twin];
    out[n++] = mixHash(first > 0 ? lower[first - 1] : EDGE, 50);
    out[n++] = mixHash(end < words.count ? lower[end] : EDGE, 51);
    out[n++] = mixHash(mixHash(tables[first], tables[end - 1]), 52 + (twin === first ? 0 : 1) + (twin === end - 1 ? 0 : 2));
    if (end - first > 1) {
      out[n++] = mixHash(lower[end - 1], 56);
      out[n++] = mixHash(lower[first], 57);
    }
    twin = words.twin[twin];
  }
  return n;
}
