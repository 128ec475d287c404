// Infinitives below a noun that say what is done: "Fiat plans to buy stake", "figures to be published today", "the third minister to resign".

import { child, childrenBy } from "../doc/tree.js";
import { MONTH_WORDS, WEEKDAY_WORDS } from "../lexicon/calendar-words.js";
import type { OperatorRow } from "../lexicon/operators.js";
import { operatorFor } from "../lexicon/operators.js";
import type { Parsed } from "./tree.js";
import { infinitiveMark, isNounTag, TIME_NOUN } from "./tree.js";

/** The reading of an infinitive below the root noun of a verbless sentence: its subject, and the verb in noun's clothing over it (null for none). */
export interface HeadlineInfinitive {
  readonly subject: number;
  readonly operator: { readonly token: number; readonly row: OperatorRow } | null;
}

/** Null where the infinitive hangs on a mere noun. */
export function headlineInfinitive(doc: Parsed, token: number): HeadlineInfinitive | null {
  const { syntax, sentences } = doc;
  const noun = syntax.heads[token];
  if (noun < 0 || syntax.heads[noun] >= 0 || token < noun || !isNounTag(syntax.tags[noun]) || infinitiveMark(doc, token) < 0) return null;
  if (child(syntax, noun, "cop", "nsubj", "nsubj:pass", "aux") >= 0) return null;
  const { list, tokens } = sentences;
  const stopped = tokens.lowers[list[tokens.sentence[token]].endToken - 1] === ".";
  const row = operatorFor(syntax.lemmas[noun], "to", false);
  if (row !== null && syntax.tags[noun] !== "NNP") {
    const left = childrenBy(syntax, noun, "compound", "nmod:poss", "amod", "nmod").filter((below) => below < noun);
    const subject = left.length > 0 ? left[left.length - 1] : -1;
    return subject >= 0 && child(syntax, noun, "det") < 0 ? { subject, operator: { token: noun, row } } : null;
  }
  return stopped || child(syntax, noun, "det") >= 0 || infinitiveMark(doc, token) - noun > 2 ? null : { subject: noun, operator: null };
}

/** Words of a time to come. */
const AHEAD: ReadonlySet<string> = new Set("today tonight tomorrow later soon shortly noon midnight".split(" "));

/** "Figures to be published today show": what is to be done to a thing at a stated time is arranged; "a plan to be approved" is only wanted. */
export function isArranged({ syntax }: Parsed, token: number): boolean {
  if (child(syntax, token, "aux:pass") < 0 || syntax.heads[token] !== syntax.subtreeFirst[token] - 1) return false;
  return childrenBy(syntax, token, "obl:unmarked", "obl", "advmod").some((part) => {
    const lemma = syntax.lemmas[part].toLowerCase();
    return part > token && (TIME_NOUN.test(lemma) || AHEAD.has(lemma) || WEEKDAY_WORDS.has(lemma) || MONTH_WORDS.has(lemma));
  });
}

/** Words that pick one out of those who did it. */
const PICKING: ReadonlySet<string> = new Set(
  "first second third fourth fifth sixth seventh eighth ninth tenth last latest only next youngest oldest".split(" "),
);
/** Nouns of what is there to do it with, or when. */
const MEANS: ReadonlySet<string> = new Set("time thing way place chance step day year opportunity reason job task option hope".split(" "));

/** "the third minister to resign this year", "one of the first doctors to use it": who did it is counted among those who did. */
export function isNthToDo({ syntax, sentences }: Parsed, token: number): boolean {
  const { lowers } = sentences.tokens;
  const noun = syntax.heads[token];
  if (noun < 0 || noun > token || !isNounTag(syntax.tags[noun]) || MEANS.has(syntax.lemmas[noun])) return false;
  const one = syntax.deprels[noun] === "nmod" && lowers[syntax.heads[noun]] === "one" ? syntax.heads[noun] : noun;
  if (child(syntax, one, "cop") < 0 || syntax.tags[token] !== "VB" || lowers[syntax.subtreeFirst[token]] !== "to") return false;
  return childrenBy(syntax, noun, "amod", "advmod").some((part) => part < noun && PICKING.has(lowers[part]));
}
