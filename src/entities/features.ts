// The features of a token for the name tagger, as hashes.

import { mixHash } from "../model/hash.js";
import { IN } from "./tables.js";
import type { Words } from "./words.js";
import { CASE, isCapital } from "./writing.js";

/** No token has more features than this. */
export const MOST_FEATURES = 112;

const EDGE = 0x5bd1e995;
const TWINS = 4;
/** The bits of the tables that are features of their own. */
const BITS = [IN.given, IN.family, IN.listed, IN.city, IN.land, IN.nationality, IN.organisation, IN.location, IN.company] as const;
/** Tables that matter in the words beside a name. */
const BESIDE = IN.business | IN.role | IN.title | IN.location | IN.organisation | IN.nationality | IN.work | IN.event | IN.product | IN.law;
const PERSONAL = IN.given | IN.family | IN.listed | IN.city | IN.land;

/**
 * Fills `out` with the features of token `i`, whose sentence is `[from, to)`, and returns how many there are.
 * Each kind of feature has a number of its own, so that the same word before and after the token are two features.
 */
export function featuresOf(words: Words, i: number, from: number, to: number, out: Int32Array): number {
  const { lower, shape, upos, tables, cases, classes } = words;
  let n = 0;
  const add = (kind: number, value: number) => {
    out[n++] = mixHash(value, kind);
  };
  const inside = (k: number) => k >= from && k < to;
  const before = inside(i - 1) ? lower[i - 1] : EDGE;
  const before2 = inside(i - 2) ? lower[i - 2] : EDGE;
  const after = inside(i + 1) ? lower[i + 1] : EDGE;
  const after2 = inside(i + 2) ? lower[i + 2] : EDGE;
  const shapeBefore = inside(i - 1) ? shape[i - 1] : EDGE;
  const shapeAfter = inside(i + 1) ? shape[i + 1] : EDGE;
  const tagBefore = inside(i - 1) ? upos[i - 1] : EDGE;
  const tagAfter = inside(i + 1) ? upos[i + 1] : EDGE;
  const classBefore = inside(i - 1) ? classes[i - 1] : 255;
  const classAfter = inside(i + 1) ? classes[i + 1] : 255;
  const tablesBefore = inside(i - 1) ? tables[i - 1] : EDGE;
  const tablesAfter = inside(i + 1) ? tables[i + 1] : EDGE;
  const style = words.style[i];
  const letterCase = cases[i];
  const look = mixHash(shape[i], style * 2 + words.first[i]);
  const written = (words.writing[i] * 8 + letterCase) * 8 + style * 2 + words.first[i];

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
  add(60, classes[i]);
  add(61, mixHash(classBefore, letterCase));
  add(62, mixHash(classAfter, letterCase));
  add(63, mixHash(written, words.glue[i]));
  add(64, mixHash(classBefore * 256 + classAfter, letterCase));
  if (!isCapital(letterCase)) {
    if (letterCase === CASE.lower) {
      add(22, mixHash(lower[i], shapeAfter));
      add(23, mixHash(shapeBefore, mixHash(lower[i], shapeAfter)));
    } else add(65, mixHash(mixHash(shapeBefore, words.glue[i]), mixHash(lower[i], shapeAfter)));
    // "the 65th Air Division", "24 Hour Fitness", "6PR": what the capitals behind a number end with.
    if (letterCase === CASE.digit && inside(i + 1) && isCapital(cases[i + 1])) {
      const last = words.runEnd[i + 1] - 1;
      add(80, mixHash(lower[last], shape[i]));
      add(81, mixHash(tables[last], mixHash(shape[i], words.glue[i])));
      add(82, mixHash(classes[last], mixHash(shape[i], shapeBefore)));
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
  add(32, mixHash(words.listed[i], words.first[i] * 4 + style));
  add(33, shape[i]);
  add(66, mixHash(words.elsewhere[i], written));
  const first = words.runFirst[i];
  const end = words.runEnd[i];
  const size = Math.min(end - first, 5);
  const where = (i === first ? 0 : i === end - 1 ? 1 : 2) * 8 + size;
  for (let k = 0; k < BITS.length; k++) if ((tables[i] & BITS[k]) !== 0) add(67, k * 64 + where);
  add(34, where);
  add(35, mixHash(lower[end - 1], i === end - 1 ? 1 : 0));
  add(36, mixHash(lower[first], i === first ? 1 : 0));
  add(37, mixHash(tables[end - 1], where));
  add(38, mixHash(tables[first], where));
  add(68, mixHash((tables[first] & PERSONAL) * 64 + (tables[end - 1] & PERSONAL), where));
  const beforeRun = inside(first - 1) ? lower[first - 1] : EDGE;
  const afterRun = inside(end) ? lower[end] : EDGE;
  const classBeforeRun = inside(first - 1) ? classes[first - 1] : 255;
  const classAfterRun = inside(end) ? classes[end] : 255;
  add(39, mixHash(beforeRun, where));
  add(40, mixHash(afterRun, where));
  add(41, mixHash(afterRun, inside(end + 1) ? lower[end + 1] : EDGE));
  add(42, mixHash(inside(first - 2) ? lower[first - 2] : EDGE, beforeRun));
  add(43, mixHash(tables[i], mixHash(beforeRun, size)));
  add(44, mixHash(tables[i], mixHash(afterRun, size)));
  add(69, mixHash(classBeforeRun, where));
  add(70, mixHash(classAfterRun, where));
  add(71, mixHash(classBeforeRun * 256 + classAfterRun, size));
  add(72, mixHash(classes[end - 1], where));
  add(73, mixHash(classes[first], where));
  add(74, mixHash((inside(first - 2) ? classes[first - 2] : 255) * 256 + classBeforeRun, size));
  add(75, mixHash((inside(end + 1) ? classes[end + 1] : 255) * 256 + classAfterRun, size));
  const tablesBeforeRun = inside(first - 1) ? tables[first - 1] & BESIDE : EDGE;
  const tablesAfterRun = inside(end) ? tables[end] & BESIDE : EDGE;
  add(77, mixHash(tablesBeforeRun, where));
  add(78, mixHash(tablesAfterRun, where));
  add(79, mixHash(mixHash(tablesBeforeRun, tablesAfterRun), mixHash(tables[end - 1], size)));
  if (size < 5) {
    let run = lower[first];
    for (let k = first + 1; k < end; k++) run = mixHash(run, lower[k]);
    add(76, mixHash(run, i - first));
  }
  return addTwins(words, i, out, n);
}

/** What stands around the same word where the article has it elsewhere: "Mr. Smith", "Smith said", "Smith Industries". */
function addTwins(words: Words, i: number, out: Int32Array, start: number): number {
  const { lower, tables, classes } = words;
  let n = start;
  let twin = words.twin[i];
  for (let k = 0; k < TWINS && twin >= 0 && twin !== i; k++) {
    const first = words.runFirst[twin];
    const end = words.runEnd[twin];
    const position = (twin === first ? 0 : 1) + (twin === end - 1 ? 0 : 2);
    out[n++] = mixHash(first > 0 ? lower[first - 1] : EDGE, 50);
    out[n++] = mixHash(end < words.count ? lower[end] : EDGE, 51);
    out[n++] = mixHash(mixHash(tables[first], tables[end - 1]), 52 + position);
    out[n++] = mixHash((first > 0 ? classes[first - 1] : 255) * 4 + position, 58);
    out[n++] = mixHash((end < words.count ? classes[end] : 255) * 4 + position, 59);
    if (end - first > 1) {
      out[n++] = mixHash(lower[end - 1], 56);
      out[n++] = mixHash(lower[first], 57);
    }
    twin = words.twin[twin];
  }
  return n;
}
