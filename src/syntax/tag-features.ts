// What the tagger sees at a token: the words around it, and the two tags before it.

import { setKey } from "./kept-sums.js";
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

/** A token and what lies around it in its sentence; -1 stands for no token. */
export interface Spot {
  token: number;
  before: number;
  before2: number;
  after: number;
  after2: number;
  /** 1 for a sentence's first word, and twice how the sentence is written. */
  place: number;
  /** The two tags before, as hashes. */
  tag1: number;
  tag2: number;
}

/** A spot that is nowhere yet. */
export function newSpot(): Spot {
  return { token: 0, before: -1, before2: -1, after: -1, after2: -1, place: 0, tag1: 0, tag2: 0 };
}

/** Puts the spot on token `i` of the sentence from `first` to `end`; `last` and `last2` are the tags before it, -1 for none. */
export function putSpot(spot: Spot, i: number, first: number, end: number, casing: number, last: number, last2: number): void {
  spot.token = i;
  spot.before = i > first ? i - 1 : -1;
  spot.before2 = i > first + 1 ? i - 2 : -1;
  spot.after = i + 1 < end ? i + 1 : -1;
  spot.after2 = i + 2 < end ? i + 2 : -1;
  spot.place = (i > first ? 0 : 1) + casing * 2;
  spot.tag1 = (last + 1) * 0x51ed27;
  spot.tag2 = (last2 + 1) * 0x3779fb;
}

const NOWHERE = 7;

function seen(column: Int32Array, token: number): number {
  return token < 0 ? NOWHERE : column[token];
}

/**
 * Features that few numbers decide, so that the sum of their weights is worth keeping. The same key has the same features.
 * `write` puts them from place `n` on and gives the place after them.
 */
export interface TagGroup {
  readonly key: (looks: Looks, spot: Spot, out: Int32Array) => void;
  readonly write: (looks: Looks, spot: Spot, out: Int32Array, n: number) => number;
}

const ownWord: TagGroup = {
  key({ word, shape, suffix4, upos, flags }, { token: i, place }, out) {
    setKey(out, word[i], shape[i], suffix4[i], upos[i], flags[i] * 8 + place);
  },
  write(looks, { token: i, place }, out, n) {
    const { suffix2, suffix3, fine, flags, paradigm } = looks;
    const w0 = looks.word[i];
    const u0 = looks.upos[i];
    out[n++] = one(0, 1);
    out[n++] = one(1, w0);
    out[n++] = two(2, w0, u0);
    out[n++] = two(14, looks.shape[i], place);
    out[n++] = one(15, looks.suffix1[i]);
    out[n++] = one(16, suffix2[i]);
    out[n++] = one(17, suffix3[i]);
    out[n++] = one(18, looks.suffix4[i]);
    out[n++] = one(19, looks.prefix2[i]);
    out[n++] = one(20, looks.prefix3[i]);
    out[n++] = three(21, suffix3[i], u0, flags[i]);
    out[n++] = two(22, u0, place);
    out[n++] = two(23, suffix2[i], flags[i] * 8 + place);
    out[n++] = two(29, w0, flags[i] * 8 + place);
    out[n++] = one(30, fine[i]);
    out[n++] = two(35, fine[i], u0);
    out[n++] = two(44, paradigm[i], u0);
    out[n++] = three(48, paradigm[i], flags[i], place);
    return n;
  },
};

const wordBefore: TagGroup = {
  key: ({ word }, { before }, out) => setKey(out, seen(word, before)),
  write({ word, fine }, { before }, out, n) {
    out[n++] = one(3, seen(word, before));
    out[n++] = one(31, seen(fine, before));
    return n;
  },
};

const wordAfter: TagGroup = {
  key: ({ word }, { after }, out) => setKey(out, seen(word, after)),
  write({ word, fine }, { after }, out, n) {
    out[n++] = one(4, seen(word, after));
    out[n++] = one(32, seen(fine, after));
    return n;
  },
};

const wordBefore2: TagGroup = {
  key: ({ word }, { before2 }, out) => setKey(out, seen(word, before2)),
  write({ word }, { before2 }, out, n) {
    out[n++] = one(5, seen(word, before2));
    return n;
  },
};

const wordAfter2: TagGroup = {
  key: ({ word }, { after2 }, out) => setKey(out, seen(word, after2)),
  write({ word }, { after2 }, out, n) {
    out[n++] = one(6, seen(word, after2));
    return n;
  },
};

const uposAround: TagGroup = {
  key({ upos }, { token, before, before2, after, after2 }, out) {
    setKey(out, upos[token], seen(upos, before), seen(upos, before2), seen(upos, after), seen(upos, after2));
  },
  write({ upos }, { token, before, before2, after, after2 }, out, n) {
    const u0 = upos[token];
    const u1 = seen(upos, before);
    const v1 = seen(upos, after);
    out[n++] = two(9, u1, u0);
    out[n++] = two(10, u0, v1);
    out[n++] = three(11, u1, u0, v1);
    out[n++] = three(12, seen(upos, before2), u1, u0);
    out[n++] = three(13, u0, v1, seen(upos, after2));
    return n;
  },
};

const shapesAround: TagGroup = {
  key: ({ shape }, { token, before, after }, out) => setKey(out, shape[token], seen(shape, before), seen(shape, after)),
  write({ shape }, { token, before, after }, out, n) {
    out[n++] = two(40, seen(shape, after), shape[token]);
    out[n++] = two(41, seen(shape, before), shape[token]);
    return n;
  },
};

const paradigmsAround: TagGroup = {
  key({ paradigm, upos }, { token, before, after }, out) {
    setKey(out, paradigm[token], seen(paradigm, before), seen(paradigm, after), seen(upos, before), seen(upos, after));
  },
  write({ paradigm, upos }, { token, before, after }, out, n) {
    const m0 = paradigm[token];
    const m1 = seen(paradigm, before);
    const l1 = seen(paradigm, after);
    out[n++] = three(45, m1, m0, seen(upos, before));
    out[n++] = three(46, m0, l1, seen(upos, after));
    out[n++] = three(47, m1, m0, l1);
    return n;
  },
};

const tagsBefore: TagGroup = {
  key: ({ upos, paradigm }, { token, tag1, tag2 }, out) => setKey(out, tag1, tag2, upos[token], paradigm[token]),
  write({ upos, paradigm }, { token, tag1: t1, tag2: t2 }, out, n) {
    const u0 = upos[token];
    const m0 = paradigm[token];
    out[n++] = one(50, t1);
    out[n++] = two(51, t1, t2);
    out[n++] = two(53, t1, u0);
    out[n++] = three(57, t1, t2, u0);
    out[n++] = three(62, t1, m0, u0);
    out[n++] = three(63, t1, t2, m0);
    return n;
  },
};

/** Groups of features; none is in two of them, nor among `otherFeatures`. */
export const TAG_GROUPS: readonly TagGroup[] = [
  ownWord,
  wordBefore,
  wordAfter,
  wordBefore2,
  wordAfter2,
  uposAround,
  shapesAround,
  paradigmsAround,
  tagsBefore,
];

/** Writes the features in no group from place `n` on; gives the place after them. */
export function otherFeatures(looks: Looks, spot: Spot, out: Int32Array, n: number): number {
  const { word, suffix3, upos, fine, coarse, paradigm } = looks;
  const { token: i, before, after, tag1: t1, tag2: t2 } = spot;
  const w0 = word[i];
  const w1 = seen(word, before);
  const n1 = seen(word, after);
  const u0 = upos[i];
  const v1 = seen(upos, after);
  const c0 = fine[i];
  const c1 = seen(fine, before);
  const d1 = seen(fine, after);
  const m0 = paradigm[i];
  const s0 = suffix3[i];
  out[n++] = two(7, w1, w0);
  out[n++] = two(8, w0, n1);
  out[n++] = two(24, w1, u0);
  out[n++] = two(25, u0, n1);
  out[n++] = two(26, s0, w1);
  out[n++] = two(27, s0, n1);
  out[n++] = two(28, w1, n1);
  out[n++] = two(33, c1, c0);
  out[n++] = two(34, c0, d1);
  out[n++] = two(36, s0, c1);
  out[n++] = two(37, s0, d1);
  out[n++] = three(38, c1, u0, d1);
  out[n++] = three(39, seen(coarse, before), coarse[i], seen(coarse, after));
  out[n++] = two(42, seen(suffix3, after), u0);
  out[n++] = two(43, u0, seen(suffix3, before));
  out[n++] = two(49, m0, w1);
  out[n++] = two(70, m0, n1);
  out[n++] = two(52, t1, w0);
  out[n++] = three(54, t1, t2, w0);
  out[n++] = three(55, t1, u0, v1);
  out[n++] = two(56, t1, s0);
  out[n++] = two(58, t1, c0);
  out[n++] = three(59, t1, w0, n1);
  out[n++] = four(60, t1, t2, c0, v1);
  out[n++] = three(61, t1, c0, d1);
  out[n++] = four(64, t1, m0, v1, seen(paradigm, after));
  out[n++] = three(65, t1, m0, n1);
  return n;
}

/** Writes all features; gives their number. */
export function tagFeatures(looks: Looks, spot: Spot, out: Int32Array): number {
  let n = 0;
  for (const { write } of TAG_GROUPS) n = write(looks, spot, out, n);
  return otherFeatures(looks, spot, out, n);
}
