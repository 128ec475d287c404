// Adverbs and adverbial phrases of the tables, by their words, and where those of several words stand in an article.

import type { Tokens } from "../doc/doc.js";
import { ADVERBS, type AdverbEffect } from "../lexicon/adverb-cues.js";
import { OPENER } from "./words.js";

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

/** A place in the tree of phrases: the phrase that ends here, if it says how a predicate stands in time, and what may follow. */
interface PhraseNode {
  known: { readonly effect: AdverbEffect; readonly rule: string } | null;
  readonly next: Map<string, PhraseNode>;
}

const ROOT: PhraseNode = { known: null, next: new Map() };
for (const [phrase, known] of EFFECTS) {
  let node = ROOT;
  for (const word of phrase.split(" ")) {
    const below = node.next.get(word) ?? { known: null, next: new Map() };
    node.next.set(word, below);
    node = below;
  }
  if (known.effect !== "negate" && known.effect !== "end") node.known = known;
}

/** Words that phrases of two words or more start with. */
export const OPENERS: readonly string[] = [...ROOT.next].filter(([, { next }]) => next.size > 0).map(([word]) => word);
/** Words that say by themselves how a predicate stands in time. */
export const ALONE: readonly string[] = [...EFFECTS].filter(([, { effect }]) => effect !== "negate").map(([phrase]) => phrase);

/** The phrases of two words or more, by sentence, in text order; the longest at each place. */
export function phrasesBySentence(tokens: Tokens, marks: Uint8Array): ReadonlyMap<number, readonly FixedPhrase[]> {
  const found = new Map<number, FixedPhrase[]>();
  for (let first = 0; first < tokens.count; first++) {
    if ((marks[first] & OPENER) === 0) continue;
    const phrase = longestPhraseAt(tokens, first, tokens.count, 2);
    if (phrase === null) continue;
    const list = found.get(tokens.sentence[first]);
    if (list === undefined) found.set(tokens.sentence[first], [phrase]);
    else list.push(phrase);
  }
  return found;
}

/** The longest phrase of at least so many words that starts at a token, before `end` and in its sentence; negators are none. */
export function longestPhraseAt(tokens: Tokens, first: number, end: number, leastWords: number): FixedPhrase | null {
  let node = ROOT.next.get(tokens.lowers[first]);
  let known: PhraseNode["known"] = null;
  let last = first;
  for (let t = first; node !== undefined; node = node.next.get(tokens.lowers[t])) {
    if (node.known !== null && t - first + 1 >= leastWords) {
      known = node.known;
      last = t;
    }
    t++;
    if (node.next.size === 0 || t >= end || tokens.sentence[t] !== tokens.sentence[first]) break;
  }
  return known === null ? null : { effect: known.effect, first, last, rule: known.rule };
}
