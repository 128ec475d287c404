// What single words of an article may be to the classifier, looked up once a token: most sentences hold none of most sorts.

import type { Tokens } from "../doc/doc.js";

/** By itself it says how a predicate stands in time: "still". */
export const ADVERB = 1;
/** A fixed phrase of several words may start with it: "as before". */
export const OPENER = 2;
/** It may deny, or be part of what denies: "not", "no longer", "few". */
export const DENIAL = 4;
/** It may set one thing against another: "instead of". */
export const CONTRAST = 8;
/** It may tell of what is over: "once a jail", "used to be". */
export const FORMER = 16;
/** It may tell which way an amount moved: "up from four". */
export const MOVED = 32;

/** Bits by word, in lower case. */
export type Marks = ReadonlyMap<string, number>;

/** Joins lists of words, each with its bit. */
export function marksOf(lists: readonly (readonly [bit: number, words: Iterable<string>])[]): Marks {
  const marks = new Map<string, number>();
  for (const [bit, words] of lists) for (const word of words) marks.set(word, (marks.get(word) ?? 0) | bit);
  return marks;
}

/** The bits of each token, and those of all tokens of each sentence. */
export interface MarkedWords {
  readonly byToken: Uint8Array;
  readonly bySentence: Uint8Array;
}

/** Looks every token up once. */
export function markWords({ count, lowers, sentence }: Tokens, sentences: number, marks: Marks): MarkedWords {
  const byToken = new Uint8Array(count);
  const bySentence = new Uint8Array(sentences);
  for (let t = 0; t < count; t++) {
    const bits = marks.get(lowers[t]);
    if (bits === undefined) continue;
    byToken[t] = bits;
    bySentence[sentence[t]] |= bits;
  }
  return { byToken, bySentence };
}
