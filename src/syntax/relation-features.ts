// What decides the relation of a word to its head: both words, their neighbours, dependents and relations chosen so far.

import { RELATIONS } from "../model/syntax.js";
import { distanceOf } from "./parse-features.js";
import { readTemplates } from "./templates.js";
import type { View } from "./view.js";

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

/**
 * Values of an arc, in the order in which `writeArcValues` gives them: w is the word, p its tag, b both, f its fine class, e its ending, m its
 * lemma, k what kinds of dependents it has, of the dependent d, its head h, and that one's head g.
 */
// biome-ignore format: a table
export const ARC_VALUES = [
  "dw", "dp", "db", "df", "de", "dm", "dk", "dk5", "hw", "hp", "hb", "hf", "he", "hm", "hk", "hk5", "hk10", "gw", "gp",
  "side", "gap", "marker", "markerp", "secondp", "lastp", "firstw", "elderRelation", "headRelation",
  "elderw", "elderp", "youngerw", "youngerp", "d-1w", "d-1p", "d+1w", "d+1p", "h-1w", "h-1p", "h+1p",
] as const;

/** Templates that decide most relations. */
export const LEADING_ARC = readTemplates(
  ARC_VALUES,
  `
  0 side, 1 dw side, 2 hw side, 3 dp hp side, 8 dp hp gap, 9 dp hp markerp, 10 dp hp marker side, 14 dp markerp secondp hp,
  15 dp hp side dk, 16 dp hp side hk, 19 dk hk side, 20 dp hp elderRelation side, 23 dp hp headRelation side, 29 dp side d-1p d+1p,
  32 hp side h-1p h+1p, 35 df hp side, 36 dp hf side, 42 marker markerp elderRelation hp, 44 headRelation elderRelation dp,
  52 dp hp dk5 hk5
`,
);

/** All other templates. */
export const FURTHER_ARC = readTemplates(
  ARC_VALUES,
  `
  4 dw hw side, 5 dw hp side, 6 dp hw side, 7 db hb side, 11 hw marker dp, 12 dw marker side, 13 dw marker hw, 17 dw side hk10,
  18 hw dp dk, 21 hw elderRelation dp, 22 dw elderRelation side, 24 dw headRelation side, 25 dp hp side youngerp,
  26 dp hp elderp youngerp, 27 dp hp gp side, 28 dp gw side, 30 hp dp side d-1w, 31 hp dp side d+1w, 33 hp dp side h-1w,
  34 df hf side, 37 df hw marker, 38 de hp side, 39 dp hp side lastp, 40 dp hp elderw side, 41 dp hp youngerw side,
  43 hp dp firstw side, 45 de he side, 46 db marker hp gap, 47 hm dp side marker, 48 hm dp dk, 49 hm dp side elderRelation,
  50 dm hp side, 51 dm hm side
`,
);

/** Features of an arc. */
export const ARC_FEATURES = LEADING_ARC.count + FURTHER_ARC.count;

/** Stands for a marker and for a neighbour that are not there. */
const NO_MARKER = 3;
const NO_NEIGHBOUR = 4;
/** Stands for the relation of a dependent before that is not there. */
const NO_ELDER = 99;

/** Writes the values of the arc to word `d`, in the order of `ARC_VALUES`. */
export function writeArcValues(family: Family, view: View, d: number, out: Int32Array): void {
  const { size, word, tag, both, fine, suffix, lemma } = view;
  const { heads, firstChild, lastChild, before, after, kinds, relations } = family;
  const h = heads[d];
  const g = heads[h];
  const first = firstChild[d];
  const last = lastChild[d];
  const elder = before[d];
  const younger = after[d];
  const side = d < h ? 1 : 2;
  out[0] = word[d];
  out[1] = tag[d];
  out[2] = both[d];
  out[3] = fine[d];
  out[4] = suffix[d];
  out[5] = lemma[d];
  out[6] = kinds[d];
  out[7] = kinds[d] & 31;
  out[8] = word[h];
  out[9] = tag[h];
  out[10] = both[h];
  out[11] = fine[h];
  out[12] = suffix[h];
  out[13] = lemma[h];
  out[14] = kinds[h];
  out[15] = kinds[h] & 31;
  out[16] = kinds[h] & 1023;
  out[17] = word[g];
  out[18] = tag[g];
  out[19] = side;
  out[20] = side * 16 + (d < h ? distanceOf(d, h) : distanceOf(h, d));
  out[21] = first < d ? word[first] : NO_MARKER;
  out[22] = first < d ? tag[first] : NO_MARKER;
  out[23] = tag[first === size ? size : after[first]];
  out[24] = last > d && last < size ? tag[last] : NO_NEIGHBOUR;
  out[25] = firstChild[h] < h ? word[firstChild[h]] : NO_NEIGHBOUR;
  out[26] = elder === size ? NO_ELDER : relations[elder] + 1 + (elder < h ? 64 : 0);
  out[27] = relations[h] + 1;
  out[28] = word[elder];
  out[29] = elder === size ? NO_NEIGHBOUR : tag[elder];
  out[30] = word[younger];
  out[31] = younger === size ? NO_NEIGHBOUR : tag[younger];
  out[32] = d > 0 ? word[d - 1] : NO_NEIGHBOUR;
  out[33] = d > 0 ? tag[d - 1] : NO_NEIGHBOUR;
  out[34] = d + 1 < size ? word[d + 1] : NO_NEIGHBOUR;
  out[35] = d + 1 < size ? tag[d + 1] : NO_NEIGHBOUR;
  out[36] = h > 0 ? word[h - 1] : NO_NEIGHBOUR;
  out[37] = h > 0 ? tag[h - 1] : NO_NEIGHBOUR;
  out[38] = h + 1 < size ? tag[h + 1] : NO_NEIGHBOUR;
}
