// Forms of words by what lists and wink-nlp say of them, before anything is tagged.

import type { Tokens } from "../doc/doc.js";
import type { Looks } from "./words.js";

/** What a word can be by the lists, as bits. */
export const BASE = 1;
export const PAST = 2;
/** The participle of the perfect. */
export const PARTICIPLE = 4;
export const THIRD = 8;
export const GERUND = 16;
export const NOUN = 32;
export const PLURAL = 64;
export const FINITE_BITS = BASE | PAST | THIRD;
export const PARTICIPLE_BITS = PARTICIPLE | GERUND;

/** Helpers and copulas in their finite forms. */
export const HELPERS: ReadonlySet<string> = new Set(
  "is are was were has have had does do did will would can could may might must should shall 's won't isn't wasn't hasn't".split(" "),
);

/** True for a word with a capital, whatever else it could be: "Rob", "Grant". */
export function isName({ upos }: Tokens, { flags }: Looks, at: number): boolean {
  return (flags[at] & 1) !== 0 && /^(?:NOUN|PROPN|VERB|ADJ|X)$/.test(upos[at]);
}

/** Forms that are verbs in front of "that", where no determiner makes nouns of them: "data show that". */
const SHOWING = /^(?:show|shows|suggests?|indicates?|finds?|reveals?)$/;

/** True for a form that can be finite and is no name, noun or participle to wink-nlp. */
export function isFiniteForm(tokens: Tokens, looks: Looks, at: number): boolean {
  const { lowers, upos } = tokens;
  const { bits } = looks;
  if (HELPERS.has(lowers[at]) || upos[at] === "AUX") return lowers[at] !== "be" && lowers[at] !== "been" && lowers[at] !== "being";
  if (isName(tokens, looks, at) || lowers[at - 1] === "-") return false;
  // "vaccinated fell to 88.3%": a form that can be nothing else.
  if (bits[at] === PAST || bits[at] === THIRD) return true;
  if (SHOWING.test(lowers[at]) && lowers[at + 1] === "that") return !/^(?:DET|ADJ|ADP|PART)$/.test(upos[at - 1]);
  return upos[at] === "VERB" && (bits[at] & FINITE_BITS) !== 0 && (bits[at] & PARTICIPLE_BITS) !== GERUND;
}
