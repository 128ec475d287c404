// Adverbs and adverbial phrases of the tables, by their words, and where those of several words stand in an article.

import type { Tokens } from "../doc/doc.js";
import { ADVERBS, type AdverbEffect } from "../lexicon/adverb-cues.js";

/** A phrase of the tables, from its first token to its last. */
export interface FixedPhrase {
  readonly effect: AdverbEffect;
  readonly first: number;
  readonly last: number;
  readonly rule: string;
}

/** What each adverb or phrase does, by its words in lower case. */
export const EFFECTS: ReadonlyMap<string, { readonly effect: AdverbEffect; readonly rule: string }> = new Map(
  ADVERBS.flatMap(({ id, effect, phrases }) => phrases.map((phrase) => [phrase, { effect, rule: id }] as const)),
);

/** The most words that a phrase has. */
export const LONGEST = Math.max(...[...EFFECTS.keys()].map((phrase) => phrase.split(" ").length));

const OPENERS: ReadonlySet<string> = new Set(
  [...EFFECTS.keys()].filter((phrase) => phrase.includes(" ")).map((phrase) => phrase.split(" ")[0]),
);

/** The phrases of two words or more, by sentence, in text order; the longest at each place. */
export function phrasesBySentence(tokens: Tokens): ReadonlyMap<number, readonly FixedPhrase[]> {
  const found = new Map<number, FixedPhrase[]>();
  for (let first = 0; first < tokens.count; first++) {
    if (!OPENERS.has(tokens.lowers[first])) continue;
    const phrase = longestAt(tokens, first);
    if (phrase === null) continue;
    const list = found.get(tokens.sentence[first]);
    if (list === undefined) found.set(tokens.sentence[first], [phrase]);
    else list.push(phrase);
  }
  return found;
}

function longestAt(tokens: Tokens, first: number): FixedPhrase | null {
  let longest: FixedPhrase | null = null;
  let words = tokens.lowers[first];
  for (let last = first + 1; last < first + LONGEST && last < tokens.count; last++) {
    if (tokens.sentence[last] !== tokens.sentence[first]) break;
    words += ` ${tokens.lowers[last]}`;
    const known = EFFECTS.get(words);
    if (known !== undefined && known.effect !== "negate" && known.effect !== "end") longest = { ...known, first, last };
  }
  return longest;
}
