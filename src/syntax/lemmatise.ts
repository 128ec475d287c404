// Lemmas, by form and tag: whole words first, then the longest ending that has a rule.

import { asName, KeptForms } from "../doc/kept-forms.js";
import { hashText } from "../model/hash.js";
import { type LemmaRules, TAGS } from "../model/syntax.js";
import { findWord, type WordTable } from "../model/words.js";
import { BASE } from "./forms.js";

const LEMMA_SEED = 9;
const HAS_DIGIT = /\d/;

/** Longest ending that a rule looks at. */
export const LONGEST_ENDING = 6;

/** Tags that share their rules; tags without a class are looked up by themselves and have no endings. */
const CLASSES: ReadonlyMap<string, string> = new Map([
  ["VBD", "D"],
  ["VBN", "D"],
  ["VBG", "G"],
  ["VBZ", "Z"],
  ["VB", "B"],
  ["VBP", "B"],
  ["NNS", "S"],
  ["NNPS", "S"],
  ["JJR", "R"],
  ["RBR", "R"],
  ["JJS", "T"],
  ["RBS", "T"],
]);

/** The class under which lemmas of a tag are kept. */
export function lemmaClass(tag: string): string {
  return CLASSES.get(tag) ?? tag;
}

/** The lemma of a token: lower case, but names and numbers stay as written. */
export function lemmatise(form: string, lower: string, tag: string, rules: LemmaRules): string {
  if (tag === "NNP" || tag === "CD" || tag === "SYM" || tag === "ADD") return form;
  const cls = lemmaClass(tag);
  // "better" is "good" as an adjective, "well" as an adverb.
  const known = (tag.startsWith("RB") ? rules.words.get(`${lower}/${tag}`) : undefined) ?? rules.words.get(`${lower}/${cls}`);
  if (known !== undefined) return tag === "NNPS" ? withCaseOf(form, known) : known;
  // "1990s" stays as it is.
  if (cls.length > 1 || HAS_DIGIT.test(lower)) return lower;
  const lemma = byEnding(lower, cls, rules.endings);
  return tag === "NNPS" ? withCaseOf(form, lemma) : lemma;
}

/** What the endings alone say. */
export function byEnding(lower: string, cls: string, endings: ReadonlyMap<string, string>): string {
  for (let length = Math.min(LONGEST_ENDING, lower.length - 1); length > 0; length--) {
    const rule = endings.get(`${lower.slice(-length)}/${cls}`);
    // "3+y": three letters off, "y" on.
    if (rule !== undefined) return lower.slice(0, lower.length - Number(rule[0])) + rule.slice(1);
  }
  return lower;
}

// "States" is a name: "State".
function withCaseOf(form: string, lemma: string): string {
  let same = 0;
  while (same < lemma.length && same < form.length && form[same].toLowerCase() === lemma[same]) same++;
  return form.slice(0, same) + lemma.slice(same);
}

/** A lemma as the parser sees it; the case of names does not count. */
export function lemmaHash(lemma: string): number {
  return hashText(lemma.toLowerCase(), LEMMA_SEED);
}

/** A lemma, and the `lemmaHash` that the parser sees. */
export interface Lemma {
  readonly lemma: string;
  readonly hash: number;
}

const INFLECTED: ReadonlyMap<string, "ed" | "ing" | "s"> = new Map([
  ["VBD", "ed"],
  ["VBN", "ed"],
  ["VBG", "ing"],
  ["VBZ", "s"],
]);

/** How stems are spelt in front of an ending: "carri-ed", "ban(n)-ed", "dy-ing", "passe-s". */
const ENDS = {
  ed: [
    [/i$/, "y"],
    [/([^aeiou])\1$/, "$1"],
  ],
  ing: [
    [/y$/, "ie"],
    [/([^aeiou])\1$/, "$1"],
  ],
  s: [
    [/ie$/, "y"],
    [/e$/, ""],
  ],
} as const;

/** Stems whose last letter is doubled before an ending: "tap", "ban". */
const DOUBLED = /^[^aeiou]*[aeiou][bdfglmnprt]$/;

/** The one verb of the lists that a regular form can come from, where the lemma is none of these: "joked" is "joke", "leaned" is "lean". */
export function regularLemma(lower: string, lemma: string, tag: string, known: WordTable): string {
  const ending = INFLECTED.get(tag);
  if (ending === undefined || !lower.endsWith(ending)) return lemma;
  const stem = lower.slice(0, -ending.length);
  // "mimicked", "trafficking"
  if (`${lemma}k` === stem) return lemma;
  const possible = new Set(ending === "s" ? [stem] : DOUBLED.test(stem) ? [`${stem}e`] : [`${stem}e`, stem]);
  for (const [end, own] of ENDS[ending]) if (end.test(stem)) possible.add(stem.replace(end, own));
  const isVerb = (word: string) => {
    const entry = findWord(known, word, hashText(word));
    return entry >= 0 && (known.paradigms[entry] & BASE) !== 0;
  };
  const verbs = [...possible].filter(isVerb);
  return verbs.length !== 1 ? lemma : verbs[0];
}

/** Rules, what lists say of words, and the lemmas of forms that were seen lately, by tag number. */
export interface LemmaBook {
  readonly rules: LemmaRules;
  readonly known: WordTable;
  readonly lemmas: KeptForms<Lemma[]>;
}

/** A book that no form has been looked up in. */
export function newLemmaBook(rules: LemmaRules, known: WordTable): LemmaBook {
  return { rules, known, lemmas: new KeptForms() };
}

/** The lemma of a token by its tag number; its hash is that of what the rules say, from which the parser has learnt. */
export function lemmaOf({ rules, known, lemmas }: LemmaBook, form: string, lower: string, tag: number): Lemma {
  let ofForm = lemmas.get(form);
  if (ofForm === undefined) {
    ofForm = [];
    lemmas.keep(form, ofForm);
  }
  let found = ofForm[tag];
  if (found === undefined) {
    const lemma = lemmatise(form, lower, TAGS[tag], rules);
    found = { lemma: asName(regularLemma(lower, lemma, TAGS[tag], known)), hash: lemmaHash(lemma) };
    ofForm[tag] = found;
  }
  return found;
}
