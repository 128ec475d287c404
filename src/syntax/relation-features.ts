// What decides the relation of a word to its head: both words, their neighbours, dependents and relations chosen so far.

import { RELATIONS } from "../model/syntax.js";
import { setKey } from "./kept-sums.js";
import { four, one, three, two } from "./mix.js";
import { distanceOf } from "./parse-features.js";
import type { View } from "./view.js";

/** Most features an arc has. */
export const ARC_FEATURES = 56;

/** A tree as linked lists of dependents, for one sentence; row `size` is no word. */
export interface Family {
  readonly heads: Int32Array;
  /** First and last dependent. */
  readonly firstChild: Int32Array;
  readonly lastChild: Int32Array;
  /** Neighbours among the dependents of the same head. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** What kinds of dependents a word has, as bits. */
  readonly kinds: Int32Array;
  readonly relations: Uint8Array;
}

/** Working memory for sentences of up to `room` words. */
export function newFamily(room: number): Family {
  const column = () => new Int32Array(room + 1);
  return {
    heads: column(),
    firstChild: column(),
    lastChild: column(),
    before: column(),
    after: column(),
    kinds: column(),
    relations: new Uint8Array(room + 1),
  };
}

/** Links the words of a sentence by their heads (-1 for the root). */
export function linkFamily(family: Family, view: View, heads: Int32Array): void {
  const { size, leftKind, rightKind } = view;
  for (const column of [family.firstChild, family.lastChild, family.before, family.after]) column.fill(size, 0, size + 1);
  family.kinds.fill(0, 0, size + 1);
  family.relations.fill(0, 0, size + 1);
  family.heads[size] = size;
  for (let i = 0; i < size; i++) {
    const head = heads[i] < 0 ? size : heads[i];
    family.heads[i] = head;
    if (head === size) continue;
    const last = family.lastChild[head];
    if (last === size) family.firstChild[head] = i;
    else {
      family.after[last] = i;
      family.before[i] = last;
    }
    family.lastChild[head] = i;
    family.kinds[head] |= i < head ? leftKind[i] : rightKind[i];
  }
}

/** Number of the relation that the root gets. */
export const ROOT = RELATIONS.indexOf("root");

/** Numbers that decide the features of many arcs alike. */
export interface Arc {
  d: number;
  h: number;
  /** 1 where the head follows, 2 where it goes before; the same with the distance. */
  side: number;
  gap: number;
  /** The first dependent in front of the word, its tag, and the tag of the dependent after it. */
  marker: number;
  markerTag: number;
  secondTag: number;
  /** Relations of the dependent before, with its side, and of the head; 99 for no dependent. */
  elderRelation: number;
  headRelation: number;
}

/** An arc that is nowhere yet. */
export function newArc(): Arc {
  return { d: 0, h: 0, side: 0, gap: 0, marker: 0, markerTag: 0, secondTag: 0, elderRelation: 0, headRelation: 0 };
}

/** Makes `arc` that of word `d`. */
export function putArc(arc: Arc, family: Family, view: View, d: number): void {
  const { size, word, tag } = view;
  const { heads, firstChild, before, after, relations } = family;
  const h = heads[d];
  const first = firstChild[d];
  const elder = before[d];
  arc.d = d;
  arc.h = h;
  arc.side = d < h ? 1 : 2;
  arc.gap = arc.side * 16 + (d < h ? distanceOf(d, h) : distanceOf(h, d));
  arc.marker = first < d ? word[first] : 3;
  arc.markerTag = first < d ? tag[first] : 3;
  arc.secondTag = tag[first === size ? size : after[first]];
  arc.elderRelation = elder === size ? 99 : relations[elder] + 1 + (elder < h ? 64 : 0);
  arc.headRelation = relations[h] + 1;
}

const ownTags: ArcGroup = {
  key: (arc, { tag }, _family, out) => setKey(out, tag[arc.d], tag[arc.h], arc.gap, arc.markerTag, arc.secondTag),
  write({ d, h, side, gap, markerTag, secondTag }, { tag }, _family, out, n) {
    const dp = tag[d];
    const hp = tag[h];
    out[n++] = one(0, side);
    out[n++] = three(3, dp, hp, side);
    out[n++] = three(8, dp, hp, gap);
    out[n++] = three(9, dp, hp, markerTag);
    out[n++] = four(14, dp, markerTag, secondTag, hp);
    return n;
  },
};

const dependents: ArcGroup = {
  key: ({ d, h, side }, { tag }, { kinds }, out) => setKey(out, tag[d], tag[h], side, kinds[d], kinds[h]),
  write({ d, h, side }, { tag }, { kinds }, out, n) {
    const dp = tag[d];
    const hp = tag[h];
    out[n++] = four(15, dp, hp, side, kinds[d]);
    out[n++] = four(16, dp, hp, side, kinds[h]);
    out[n++] = three(19, kinds[d], kinds[h], side);
    out[n++] = four(52, dp, hp, kinds[d] & 31, kinds[h] & 31);
    return n;
  },
};

const relationsAround: ArcGroup = {
  key: ({ d, h, side, elderRelation, headRelation }, { tag }, _family, out) =>
    setKey(out, tag[d], tag[h], side, elderRelation, headRelation),
  write({ d, h, side, elderRelation, headRelation }, { tag }, _family, out, n) {
    const dp = tag[d];
    const hp = tag[h];
    out[n++] = four(20, dp, hp, elderRelation, side);
    out[n++] = four(23, dp, hp, headRelation, side);
    out[n++] = three(44, headRelation, elderRelation, dp);
    return n;
  },
};

/** Features that few numbers decide, so that the sum of their weights is worth keeping, as those of the tagger. */
export interface ArcGroup {
  readonly key: (arc: Arc, view: View, family: Family, out: Int32Array) => void;
  readonly write: (arc: Arc, view: View, family: Family, out: Int32Array, n: number) => number;
}

/** Groups of features; none is in two of them, nor among the others. */
export const ARC_GROUPS: readonly ArcGroup[] = [ownTags, dependents, relationsAround];

/** Writes the features in no group that decide most relations; gives their number. */
export function leadingArcFeatures({ d, h, side, marker, markerTag, elderRelation }: Arc, view: View, out: Int32Array): number {
  const { size, word, tag, fine } = view;
  const dp = tag[d];
  const hp = tag[h];
  const dw = word[d];
  const hw = word[h];
  let n = 0;
  out[n++] = two(1, dw, side);
  out[n++] = two(2, hw, side);
  out[n++] = four(10, dp, hp, marker, side);
  out[n++] = four(29, dp, side, d > 0 ? tag[d - 1] : 4, d + 1 < size ? tag[d + 1] : 4);
  out[n++] = four(32, hp, side, h > 0 ? tag[h - 1] : 4, h + 1 < size ? tag[h + 1] : 4);
  out[n++] = three(35, fine[d], hp, side);
  out[n++] = three(36, dp, fine[h], side);
  out[n++] = four(42, marker, markerTag, elderRelation, hp);
  return n;
}

/** Writes all other features from place `n` on; gives the place after them. */
export function furtherArcFeatures(arc: Arc, view: View, family: Family, out: Int32Array, n: number): number {
  const { size, word, tag, both, fine, suffix, lemma } = view;
  const { heads, firstChild, lastChild, before, after, kinds } = family;
  const { d, h, side, gap, marker, elderRelation, headRelation } = arc;
  const g = heads[h];
  const dp = tag[d];
  const hp = tag[h];
  const dw = word[d];
  const hw = word[h];
  const last = lastChild[d];
  const elder = before[d];
  const younger = after[d];
  out[n++] = three(4, dw, hw, side);
  out[n++] = three(5, dw, hp, side);
  out[n++] = three(6, dp, hw, side);
  out[n++] = three(7, both[d], both[h], side);
  out[n++] = three(11, hw, marker, dp);
  out[n++] = three(12, dw, marker, side);
  out[n++] = three(13, dw, marker, hw);
  out[n++] = three(17, dw, side, kinds[h] & 1023);
  out[n++] = three(18, hw, dp, kinds[d]);
  out[n++] = three(21, hw, elderRelation, dp);
  out[n++] = three(22, dw, elderRelation, side);
  out[n++] = three(24, dw, headRelation, side);
  out[n++] = four(25, dp, hp, side, younger === size ? 4 : tag[younger]);
  out[n++] = four(26, dp, hp, elder === size ? 4 : tag[elder], younger === size ? 4 : tag[younger]);
  out[n++] = four(27, dp, hp, tag[g], side);
  out[n++] = three(28, dp, word[g], side);
  out[n++] = four(30, hp, dp, side, d > 0 ? word[d - 1] : 4);
  out[n++] = four(31, hp, dp, side, d + 1 < size ? word[d + 1] : 4);
  out[n++] = four(33, hp, dp, side, h > 0 ? word[h - 1] : 4);
  out[n++] = three(34, fine[d], fine[h], side);
  out[n++] = three(37, fine[d], hw, marker);
  out[n++] = three(38, suffix[d], hp, side);
  out[n++] = four(39, dp, hp, side, last > d && last < size ? tag[last] : 4);
  out[n++] = four(40, dp, hp, word[elder === size ? size : elder], side);
  out[n++] = four(41, dp, hp, word[younger === size ? size : younger], side);
  out[n++] = four(43, hp, dp, firstChild[h] < h ? word[firstChild[h]] : 4, side);
  out[n++] = three(45, suffix[d], suffix[h], side);
  out[n++] = four(46, both[d], marker, hp, gap);
  out[n++] = four(47, lemma[h], dp, side, marker);
  out[n++] = three(48, lemma[h], dp, kinds[d]);
  out[n++] = four(49, lemma[h], dp, side, elderRelation);
  out[n++] = three(50, lemma[d], hp, side);
  out[n++] = three(51, lemma[d], lemma[h], side);
  return n;
}

/** Writes all features of an arc; gives their number. */
export function arcFeatures(arc: Arc, view: View, family: Family, out: Int32Array): number {
  let n = leadingArcFeatures(arc, view, out);
  for (const { write } of ARC_GROUPS) n = write(arc, view, family, out, n);
  return furtherArcFeatures(arc, view, family, out, n);
}
