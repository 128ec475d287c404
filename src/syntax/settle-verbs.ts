// Tags put right where the words around leave no choice: one clause has one finite verb, and a relative clause has one at all.

import { TAGS } from "../model/syntax.js";
import { BASE, NOUN, PAST, PLURAL } from "./forms.js";
import type { Looks } from "./words.js";

const VBZ = TAGS.indexOf("VBZ");
const VBN = TAGS.indexOf("VBN");
const VBD = TAGS.indexOf("VBD");
const VBP = TAGS.indexOf("VBP");
const NN = TAGS.indexOf("NN");
const IN = TAGS.indexOf("IN");
const WDT = TAGS.indexOf("WDT");
const PAST_OR_MODAL = TAGS.map((tag) => tag === "VBD" || tag === "MD" || tag === "VBZ");
const MD = TAGS.indexOf("MD");
const OPENS_PHRASE = TAGS.map((tag) => /^(?:DT|JJ|PRP\$)$/.test(tag));
const RB = TAGS.indexOf("RB");
const NNS = TAGS.indexOf("NNS");
const PREPOSITION = TAGS.map((tag) => tag === "IN" || tag === "TO");
const FINITE = TAGS.map((tag) => /^(?:MD|VB[DPZ])$/.test(tag));
const IN_PHRASE = TAGS.map((tag) => /^(?:DT|JJ[RS]?|CD|PRP\$|POS|NN.*)$/.test(tag));
const IS_NOUN = TAGS.map((tag) => tag.startsWith("NN"));
const IS_ONE = TAGS.map((tag) => tag === "NN");
const COULD_BE_VERB = TAGS.map((tag) => tag === "NN" || tag === "JJ" || tag === "VB");
const PRONOUN = TAGS.map((tag) => tag === "WDT" || tag === "WP");
const IS_WORD = TAGS.map((tag) => /^[A-Z]/.test(tag) && tag !== "HYPH" && tag !== "NFP" && tag !== "SYM");

/** Prepositions that open no clause. */
const PLAIN: ReadonlySet<string> = new Set("of in on at for from to with by about between against over under among into".split(" "));

/** Verbs that tell what follows. */
const TELLS = /^(?:sa(?:y|ys|id)|thinks?|thought|believe[sd]?|fear(?:s|ed)?|claim(?:s|ed)?|suspect(?:s|ed)?|insist(?:s|ed)?)$/;

/** Words of a stretch in the order of reading. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly word: (at: number) => string;
}

/** Puts right the tags of a stretch where they give a clause two finite verbs or a relative clause none. */
export function settleVerbs(stretch: Stretch, looks: Looks, tags: Uint8Array): void {
  for (let at = stretch.first; at < stretch.end - 1; at++) {
    if (tags[at] === VBZ && (isSubject(stretch, looks, tags, at) || closesPhrase(stretch, looks, tags, at))) tags[at] = NNS;
    else if (tags[at] === VBP && isBareSubject(looks, tags, at)) tags[at] = NN;
    else if (PRONOUN[tags[at]]) {
      const verb = onlyVerb(stretch, looks, tags, at);
      if (verb >= 0) tags[verb] = tags[verb] === VBN ? VBD : VBP;
    }
  }
}

/** "peak flows at Askerby have risen": what could be a plural, behind a bare singular noun and with a finite verb right behind its phrase. */
function isSubject({ first, end, word }: Stretch, { bits }: Looks, tags: Uint8Array, at: number): boolean {
  if (at === first || (bits[at] & PLURAL) === 0) return false;
  // "that flows would restart": no finite verb stands right in front of a modal.
  if (tags[at + 1] === MD && (tags[at - 1] === IN || tags[at - 1] === WDT || OPENS_PHRASE[tags[at - 1]])) return true;
  if (!IS_ONE[tags[at - 1]]) return false;
  let last = -1;
  for (let k = at + 1; k < end; k++) {
    if (FINITE[tags[k]]) return last >= 0 && IS_NOUN[tags[last]];
    if (PREPOSITION[tags[k]] ? !PLAIN.has(word(k)) || (last >= 0 && !IS_NOUN[tags[last]]) : !IN_PHRASE[tags[k]] || k === at + 1)
      return false;
    last = k;
  }
  return false;
}

/** "said that pay was a matter for employers": what could be a noun, between "that" and a verb in another tense. */
function isBareSubject({ bits }: Looks, tags: Uint8Array, at: number): boolean {
  return (bits[at] & NOUN) !== 0 && (tags[at - 1] === IN || tags[at - 1] === WDT) && PAST_OR_MODAL[tags[at + 1]];
}

/** "seven of them in wall collapses, officials said": a preposition, a bare noun and what could be a plural, with a mark behind it, and another finite verb. */
function closesPhrase({ first, end, word }: Stretch, { bits }: Looks, tags: Uint8Array, at: number): boolean {
  if (at < first + 2 || (bits[at] & PLURAL) === 0 || !IS_ONE[tags[at - 1]] || !PREPOSITION[tags[at - 2]] || !PLAIN.has(word(at - 2)))
    return false;
  if (IS_WORD[tags[at + 1]]) return false;
  for (let k = first; k < end; k++) if (k !== at && FINITE[tags[k]]) return true;
  return false;
}

/** "which parliament passed in May", "who number a dozen": in a relative clause without a finite verb its participle, or what stands behind the pronoun; -1 for none. */
function onlyVerb({ end, word }: Stretch, { bits }: Looks, tags: Uint8Array, pronoun: number): number {
  if (!/^(?:who|which|that)$/.test(word(pronoun))) return -1;
  const isTold = (at: number) => TELLS.test(word(at - 1)) && FINITE[tags[at - 1]] && (bits[at] & PAST) !== 0;
  // "which experts believe belonged to a queen": what is believed has a finite verb.
  for (let k = pronoun + 2; k < end && IS_WORD[tags[k]]; k++) if (tags[k] === VBN && isTold(k)) return k;
  let found = -1;
  let opening = pronoun + 1;
  while (opening < end && tags[opening] === RB) opening++;
  for (let k = pronoun + 1; k < end && IS_WORD[tags[k]]; k++) {
    if (FINITE[tags[k]] || PRONOUN[tags[k]]) return -1;
    if (tags[k] === VBN && found < 0) found = k;
  }
  if (found >= 0) return (bits[found] & PAST) !== 0 ? found : -1;
  return opening < end - 1 && COULD_BE_VERB[tags[opening]] && (bits[opening] & BASE) !== 0 ? opening : -1;
}
