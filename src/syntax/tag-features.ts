// What the tagger sees at a token: the words around it, and the two tags before it.

import { readGroup, readTemplates, type TemplateGroup } from "./templates.js";
import type { Looks } from "./words.js";

/** A sentence by its tokens, and how it is written: 0 as usual, 1 all capitals, 2 title case, as headlines are. */
export interface Line {
  readonly first: number;
  readonly end: number;
  readonly casing: number;
}

/** The sentence from `first` to `end`. */
export function lineOf(looks: Looks, first: number, end: number): Line {
  return { first, end, casing: caseOf(looks, first, end) };
}

function caseOf(looks: Looks, first: number, end: number): number {
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

/**
 * Values of a token, in the order in which `writeTagValues` gives them: w is the word, u wink's tag, s the shape, e1 to e4 its last letters,
 * b2 and b3 its first, f and c its fine and its coarse class, m its paradigm, k its flags, of the token (0) or of one before or after it.
 */
// biome-ignore format: a table
export const TAG_VALUES = [
  "any", "w0", "u0", "s0", "e1", "e2", "e3", "e4", "b2", "b3", "f0", "c0", "m0", "k0", "place", "k0place",
  "w-1", "w-2", "w+1", "w+2", "u-1", "u-2", "u+1", "u+2", "s-1", "s+1", "f-1", "f+1", "c-1", "c+1", "m-1", "m+1", "e3-1", "e3+1",
  "t-1", "t-2",
] as const;

/** Groups of many templates that few values decide; none is in two of them, nor among the others. */
export const TAG_GROUPS: readonly TemplateGroup[] = [
  readGroup(
    TAG_VALUES,
    "w0 s0 e4 u0 k0place",
    `
  0 any, 1 w0, 2 w0 u0, 14 s0 place, 15 e1, 16 e2, 17 e3, 18 e4, 19 b2, 20 b3, 21 e3 u0 k0, 22 u0 place, 23 e2 k0place, 29 w0 k0place,
  30 f0, 35 f0 u0, 44 m0 u0, 48 m0 k0 place
`,
  ),
  readGroup(TAG_VALUES, "t-1 t-2 u0 m0", "50 t-1, 51 t-1 t-2, 53 t-1 u0, 57 t-1 t-2 u0, 62 t-1 m0 u0, 63 t-1 t-2 m0"),
  readGroup(TAG_VALUES, "u-1 u0 u+1 s-1 s0 s+1", "9 u-1 u0, 10 u0 u+1, 11 u-1 u0 u+1, 40 s+1 s0, 41 s-1 s0"),
];

/**
 * Templates that are asked with the groups: their values vary so much, or their rows are so few, that to look them up is quicker than
 * to find a sum that was kept.
 */
export const NEIGHBOUR_TAG = readTemplates(
  TAG_VALUES,
  `
  3 w-1, 31 f-1, 4 w+1, 32 f+1, 5 w-2, 6 w+2, 12 u-2 u-1 u0, 13 u0 u+1 u+2, 45 m-1 m0 u-1, 46 m0 m+1 u+1, 47 m-1 m0 m+1
`,
);

/** All other templates. */
export const OTHER_TAG = readTemplates(
  TAG_VALUES,
  `
  7 w-1 w0, 8 w0 w+1, 24 w-1 u0, 25 u0 w+1, 26 e3 w-1, 27 e3 w+1, 28 w-1 w+1, 33 f-1 f0, 34 f0 f+1, 36 e3 f-1, 37 e3 f+1,
  38 f-1 u0 f+1, 39 c-1 c0 c+1, 42 e3+1 u0, 43 u0 e3-1, 49 m0 w-1, 70 m0 w+1, 52 t-1 w0, 54 t-1 t-2 w0, 55 t-1 u0 u+1, 56 t-1 e3,
  58 t-1 f0, 59 t-1 w0 w+1, 60 t-1 t-2 f0 u+1, 61 t-1 f0 f+1, 64 t-1 m0 u+1 m+1, 65 t-1 m0 w+1
`,
);

/** Features of a token. */
export const TAG_FEATURES = TAG_GROUPS.reduce((sum, { templates }) => sum + templates.count, NEIGHBOUR_TAG.count + OTHER_TAG.count);

const NOWHERE = 7;

/** Writes the values of token `i`, in the order of `TAG_VALUES`; `last` and `last2` are the numbers of the tags before it, -1 for none. */
export function writeTagValues(looks: Looks, { first, end, casing }: Line, i: number, last: number, last2: number, out: Int32Array): void {
  const { word, shape, upos, fine, coarse, paradigm, suffix3, flags } = looks;
  const has1 = i > first;
  const has2 = i > first + 1;
  const next1 = i + 1 < end;
  const next2 = i + 2 < end;
  // 1 for a sentence's first word, and twice how the sentence is written.
  const place = (has1 ? 0 : 1) + casing * 2;
  out[0] = 1;
  out[1] = word[i];
  out[2] = upos[i];
  out[3] = shape[i];
  out[4] = looks.suffix1[i];
  out[5] = looks.suffix2[i];
  out[6] = suffix3[i];
  out[7] = looks.suffix4[i];
  out[8] = looks.prefix2[i];
  out[9] = looks.prefix3[i];
  out[10] = fine[i];
  out[11] = coarse[i];
  out[12] = paradigm[i];
  out[13] = flags[i];
  out[14] = place;
  out[15] = flags[i] * 8 + place;
  out[16] = has1 ? word[i - 1] : NOWHERE;
  out[17] = has2 ? word[i - 2] : NOWHERE;
  out[18] = next1 ? word[i + 1] : NOWHERE;
  out[19] = next2 ? word[i + 2] : NOWHERE;
  out[20] = has1 ? upos[i - 1] : NOWHERE;
  out[21] = has2 ? upos[i - 2] : NOWHERE;
  out[22] = next1 ? upos[i + 1] : NOWHERE;
  out[23] = next2 ? upos[i + 2] : NOWHERE;
  out[24] = has1 ? shape[i - 1] : NOWHERE;
  out[25] = next1 ? shape[i + 1] : NOWHERE;
  out[26] = has1 ? fine[i - 1] : NOWHERE;
  out[27] = next1 ? fine[i + 1] : NOWHERE;
  out[28] = has1 ? coarse[i - 1] : NOWHERE;
  out[29] = next1 ? coarse[i + 1] : NOWHERE;
  out[30] = has1 ? paradigm[i - 1] : NOWHERE;
  out[31] = next1 ? paradigm[i + 1] : NOWHERE;
  out[32] = has1 ? suffix3[i - 1] : NOWHERE;
  out[33] = next1 ? suffix3[i + 1] : NOWHERE;
  out[34] = (last + 1) * 0x51ed27;
  out[35] = (last2 + 1) * 0x3779fb;
}
