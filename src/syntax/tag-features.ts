// What the tagger sees at a token: the words around it, and the two tags before it.

import { four, one, three, two } from "./mix.js";
import type { Looks } from "./words.js";

/** Most features a token has. */
export const TAG_FEATURES = 80;

/** How a sentence is written: 0 as usual, 1 all capitals, 2 title case, as headlines are. */
export function caseOf(looks: Looks, first: number, end: number): number {
  let words = 0;
  let capital = 0;
  let shouted = 0;
  for (let i = first; i < end; i++) {
    if (looks.upos[i] === 0) continue;
    const flags = looks.flags[i];
    if (looks.suffix3[i] === looks.word[i]) continue;
    words++;
    if (flags & 1) capital++;
    if (flags & 2) shouted++;
  }
  if (words < 3) return 0;
  if (shouted * 4 > words * 3) return 1;
  return capital * 3 > words * 2 ? 2 : 0;
}

/** Writes the features of token `i` that hang on words alone; gives their number. */
export function wordFeatures(looks: Looks, i: number, first: number, end: number, casing: number, out: Int32Array): number {
  const { word, shape, suffix2, suffix3, fine, coarse, upos, flags, paradigm } = looks;
  const before = i > first ? i - 1 : -1;
  const before2 = i > first + 1 ? i - 2 : -1;
  const after = i + 1 < end ? i + 1 : -1;
  const after2 = i + 2 < end ? i + 2 : -1;
  const w1 = before < 0 ? 7 : word[before];
  const w2 = before2 < 0 ? 7 : word[before2];
  const n1 = after < 0 ? 7 : word[after];
  const n2 = after2 < 0 ? 7 : word[after2];
  const u0 = upos[i];
  const u1 = before < 0 ? 7 : upos[before];
  const u2 = before2 < 0 ? 7 : upos[before2];
  const v1 = after < 0 ? 7 : upos[after];
  const v2 = after2 < 0 ? 7 : upos[after2];
  const c0 = fine[i];
  const c1 = before < 0 ? 7 : fine[before];
  const d1 = after < 0 ? 7 : fine[after];
  const place = (before < 0 ? 1 : 0) + casing * 2;
  const w0 = word[i];
  let n = 0;
  out[n++] = one(0, 1);
  out[n++] = one(1, w0);
  out[n++] = two(2, w0, u0);
  out[n++] = one(3, w1);
  out[n++] = one(4, n1);
  out[n++] = one(5, w2);
  out[n++] = one(6, n2);
  out[n++] = two(7, w1, w0);
  out[n++] = two(8, w0, n1);
  out[n++] = two(9, u1, u0);
  out[n++] = two(10, u0, v1);
  out[n++] = three(11, u1, u0, v1);
  out[n++] = three(12, u2, u1, u0);
  out[n++] = three(13, u0, v1, v2);
  out[n++] = two(14, shape[i], place);
  out[n++] = one(15, looks.suffix1[i]);
  out[n++] = one(16, suffix2[i]);
  out[n++] = one(17, suffix3[i]);
  out[n++] = one(18, looks.suffix4[i]);
  out[n++] = one(19, looks.prefix2[i]);
  out[n++] = one(20, looks.prefix3[i]);
  out[n++] = three(21, suffix3[i], u0, flags[i]);
  out[n++] = two(22, u0, place);
  out[n++] = two(23, suffix2[i], flags[i] * 8 + place);
  out[n++] = two(24, w1, u0);
  out[n++] = two(25, u0, n1);
  out[n++] = two(26, suffix3[i], w1);
  out[n++] = two(27, suffix3[i], n1);
  out[n++] = two(28, w1, n1);
  out[n++] = two(29, w0, flags[i] * 8 + place);
  out[n++] = one(30, c0);
  out[n++] = one(31, c1);
  out[n++] = one(32, d1);
  out[n++] = two(33, c1, c0);
  out[n++] = two(34, c0, d1);
  out[n++] = two(35, c0, u0);
  out[n++] = two(36, suffix3[i], c1);
  out[n++] = two(37, suffix3[i], d1);
  out[n++] = three(38, c1, u0, d1);
  out[n++] = three(39, before < 0 ? 7 : coarse[before], coarse[i], after < 0 ? 7 : coarse[after]);
  out[n++] = two(40, after < 0 ? 7 : shape[after], shape[i]);
  out[n++] = two(41, before < 0 ? 7 : shape[before], shape[i]);
  out[n++] = two(42, after < 0 ? 7 : suffix3[after], u0);
  out[n++] = two(43, u0, before < 0 ? 7 : suffix3[before]);
  const m0 = paradigm[i];
  const m1 = before < 0 ? 7 : paradigm[before];
  const l1 = after < 0 ? 7 : paradigm[after];
  out[n++] = two(44, m0, u0);
  out[n++] = three(45, m1, m0, u1);
  out[n++] = three(46, m0, l1, v1);
  out[n++] = three(47, m1, m0, l1);
  out[n++] = three(48, m0, flags[i], place);
  out[n++] = two(49, m0, w1);
  out[n++] = two(70, m0, n1);
  return n;
}

/** Adds the features that hang on the two tags before; gives the number of all. */
export function tagFeatures(looks: Looks, i: number, end: number, last: number, last2: number, out: Int32Array, from: number): number {
  const { word, suffix3, upos, fine, paradigm } = looks;
  const w0 = word[i];
  const u0 = upos[i];
  const v1 = i + 1 < end ? upos[i + 1] : 7;
  const t1 = (last + 1) * 0x51ed27;
  const t2 = (last2 + 1) * 0x3779fb;
  let n = from;
  out[n++] = one(50, t1);
  out[n++] = two(51, t1, t2);
  out[n++] = two(52, t1, w0);
  out[n++] = two(53, t1, u0);
  out[n++] = three(54, t1, t2, w0);
  out[n++] = three(55, t1, u0, v1);
  out[n++] = two(56, t1, suffix3[i]);
  out[n++] = three(57, t1, t2, u0);
  out[n++] = two(58, t1, fine[i]);
  out[n++] = three(59, t1, w0, i + 1 < end ? word[i + 1] : 7);
  out[n++] = four(60, t1, t2, fine[i], v1);
  const m0 = paradigm[i];
  out[n++] = three(62, t1, m0, u0);
  out[n++] = three(63, t1, t2, m0);
  out[n++] = four(64, t1, m0, v1, i + 1 < end ? paradigm[i + 1] : 7);
  out[n++] = three(65, t1, m0, i + 1 < end ? word[i + 1] : 7);
  out[n++] = three(61, t1, fine[i], i + 1 < end ? fine[i + 1] : 7);
  return n;
}
