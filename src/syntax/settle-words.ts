// Tags put right where the words beside a word leave no choice: "another | offers to start", "both | sides", "and | doubts that he will".

import { TAGS } from "../model/syntax.js";
import { BASE, NOUN, PAST, PLURAL, THIRD } from "./forms.js";
import type { Stretch } from "./settle-verbs.js";
import type { Looks } from "./words.js";

const tagged = (pattern: RegExp) => TAGS.map((tag) => pattern.test(tag));

const VBZ = TAGS.indexOf("VBZ");
const VBP = TAGS.indexOf("VBP");
const VBD = TAGS.indexOf("VBD");
const VBN = TAGS.indexOf("VBN");
const VBG = TAGS.indexOf("VBG");
const VB = TAGS.indexOf("VB");
const NNS = TAGS.indexOf("NNS");
const NN = TAGS.indexOf("NN");
const CC = TAGS.indexOf("CC");
const DT = TAGS.indexOf("DT");
const EX = TAGS.indexOf("EX");
const RB = TAGS.indexOf("RB");
const NNP = TAGS.indexOf("NNP");
const STOP = TAGS.indexOf(".");
const CLOSING = TAGS.indexOf("''");
const COLON = TAGS.indexOf(":");
const COMMA = TAGS.indexOf(",");
const FINITE = tagged(/^(?:MD|VB[DPZ])$/);
const NOUN_TAG = tagged(/^NN/);
const PRONOUN = tagged(/^(?:WDT|WP)$/);
const QUESTION = tagged(/^W/);
const IN_PHRASE = tagged(/^(?:DT|JJ[RS]?|CD|PRP\$|POS|HYPH|NN.*)$/);
const OPENS_PHRASE = tagged(/^(?:DT|PRP\$|NNP|NNS?|JJ)$/);
const OPENS_OBJECT = tagged(/^(?:DT|PRP\$?|CD|\$)$/);
const OF_PLACE = tagged(/^(?:IN|TO)$/);
const TOLD_OF = tagged(/^(?:JJ|VB[GN]|RB)$/);
const IS_WORD = TAGS.map((tag) => /^[A-Z]/.test(tag) && tag !== "HYPH" && tag !== "NFP" && tag !== "SYM");

/** Determiners of one thing, and of several. */
const OF_ONE: ReadonlySet<string> = new Set(["another", "each", "neither", "either"]);
const OF_MANY: ReadonlySet<string> = new Set("both these those several many few all".split(" "));
/** What stands for several things by itself. */
const SEVERAL: ReadonlySet<string> = new Set(["half", "some", "many", "most", "others", "these", "those", "few", "several", "both"]);

/** What opens a clause about when or why. */
const WHENCE: ReadonlySet<string> = new Set("after although as because before once since though until when while".split(" "));

/** Openings behind which "did" stands in front of its subject. */
const TURNING: ReadonlySet<string> = new Set("only not nor never neither rarely seldom hardly little no".split(" "));

/** Nouns that tell when. */
const DAYS = /^(?:to(?:day|night|morrow)|yesterday)$/;

/** Verbs of two objects: "denied the jets | access to its airspace". */
const OF_TWO =
  /^(?:den(?:y|ie[ds]|ying)|grant(?:s|ed|ing)?|g(?:ives?|ave|iven|iving)|offer(?:s|ed|ing)?|refus(?:es?|ed|ing)|guarantee(?:s|d|ing)?)$/;

/** Verbs whose object does what a bare verb behind it says. */
const BARE_BEHIND: ReadonlySet<string> = new Set("let make help watch see hear have feel".split(" "));

/** Puts right the tags of single words of a stretch. */
export function settleWords(stretch: Stretch, looks: Looks, tags: Uint8Array): void {
  const { first, end, word } = stretch;
  const { bits } = looks;
  for (let at = first; at < end - 1; at++) {
    const next = at + 1;
    // "by evening the queue": only what is made even is evened.
    if (tags[at] === VBG && word(at) === "evening" && !/^(?:out|up)$/.test(word(next))) tags[at] = NN;
    else if (
      OF_ONE.has(word(at)) &&
      tags[next] === NNS &&
      (bits[next] & THIRD) !== 0 &&
      next < end - 1 &&
      !NOUN_TAG[tags[at + 2]] &&
      IS_WORD[tags[at + 2]]
    ) {
      if (tags[at] === DT) tags[next] = VBZ;
    } else if (OF_MANY.has(word(at)) && tags[at] === DT && tags[next] === VBZ && (bits[next] & (NOUN | PLURAL)) !== 0) tags[next] = NNS;
    else if (tags[at] === EX && isPlace(stretch, tags, at)) tags[at] = RB;
    else if (tags[at] === CLOSING && isTelling(looks, tags, at)) tags[next] = VBZ;
    else if (tags[at] === CC && isJoinedVerb(stretch, looks, tags, at)) tags[next] = VBZ;
    else if (PRONOUN[tags[at]]) settleRelative(stretch, looks, tags, at);
    else if (tags[at] === VBZ && tags[next] === VBZ && isPlainSubject(stretch, tags, at)) tags[next] = NNS;
    else if (OF_TWO.test(word(at)) && !NOUN_TAG[tags[at]]) settleObject(stretch, looks, tags, at);
    else if (/^d(?:o|id|oes)$/.test(word(at)) && at > first && TURNING.has(word(first))) settleTurned(stretch, looks, tags, at);
  }
  // "Stop signs line the route": nothing is told behind an order and its object.
  if (tags[first] === VB && (bits[first] & NOUN) !== 0 && tags[first + 1] === NNS && /^VB[DP]$|^MD$/.test(TAGS[tags[first + 2]] ?? ""))
    if (first + 3 < end && !BARE_BEHIND.has(word(first))) tags[first] = NN;
  settlePasts(stretch, looks, tags);
  settleNames(stretch, looks, tags);
}

/** "The Falling Leaves choir toured", "The group Keep Our Forests sued": in a sentence with a verb in small letters no verb in a run of capitals is one. */
function settleNames({ first, end, word }: Stretch, { flags }: Looks, tags: Uint8Array): void {
  if (tags[end - 1] !== STOP) return;
  const isCapital = (at: number) => (flags[at] & 3) === 1 && IS_WORD[tags[at]] && word(at) !== "i";
  for (let from = first + 1; from < end - 1; from++) {
    if (!isCapital(from) || !IS_WORD[tags[from - 1]]) continue;
    let until = from;
    let holdsVerb = false;
    for (; isCapital(until); until++) holdsVerb ||= FINITE[tags[until]] || tags[until] === VB;
    let hasVerb = false;
    for (let at = until; at < end && IS_WORD[tags[at]]; at++) hasVerb ||= FINITE[tags[at]];
    if (holdsVerb && hasVerb && until - from > 1) for (let at = from; at < until; at++) tags[at] = NNP;
    from = until;
  }
}

/** "The draft allows culls": behind one noun phrase and its verb stands no other verb. */
function isPlainSubject({ first, word }: Stretch, tags: Uint8Array, verb: number): boolean {
  let at = verb - 1;
  if (!/^NNS?$/.test(TAGS[tags[at]]) || /^(?:is|has|does|'s)$/.test(word(verb)) || /^(?:is|has|does|'s)$/.test(word(verb + 1)))
    return false;
  while (at > first && NOUN_TAG[tags[at - 1]]) at--;
  while (at > first && /^JJ/.test(TAGS[tags[at - 1]])) at--;
  if (at > first && tags[at - 1] === DT) at--;
  return at === first;
}

/** "Winters there are mild": a noun that opens its clause, "there", and a copula with a quality behind it. */
function isPlace({ first, end, word }: Stretch, tags: Uint8Array, there: number): boolean {
  if (
    there === first ||
    !/^NNS?$/.test(TAGS[tags[there - 1]]) ||
    DAYS.test(word(there - 1)) ||
    !/^(?:is|are|was|were)$/.test(word(there + 1)) ||
    there + 2 >= end
  )
    return false;
  let at = there - 1;
  while (at >= first && IN_PHRASE[tags[at]]) at--;
  const opens = at < first || tags[at] === CC || !IS_WORD[tags[at]];
  return opens && TOLD_OF[tags[there + 2]] && !IN_PHRASE[tags[there + 3]] && !/^(?:no|not)$/.test(word(there + 2));
}

/** “He thrives on crises,” | notes | a former adviser: behind what is quoted stands who tells it. */
function isTelling({ bits }: Looks, tags: Uint8Array, closing: number): boolean {
  const verb = closing + 1;
  return tags[closing - 1] === COMMA && tags[verb] === NNS && (bits[verb] & THIRD) !== 0 && /^(?:DT|NNP|PRP\$)$/.test(TAGS[tags[verb + 1]]);
}

/** "backs the plan but doubts that it will work", "and wants the right to": what could be a noun, joined to a verb of its form, with an object or "that" behind it. */
function isJoinedVerb({ first, end, word }: Stretch, { bits }: Looks, tags: Uint8Array, joining: number): boolean {
  const verb = joining + 1;
  if (tags[verb] !== NNS || (bits[verb] & THIRD) === 0 || verb + 1 >= end - 1 || tags[joining - 1] === NNS) return false;
  const isTold = word(verb + 1) === "that" || OPENS_OBJECT[tags[verb + 1]];
  if (!isTold && !(OF_PLACE[tags[verb + 1]] && tags[joining - 1] === COMMA)) return false;
  let found = -1;
  let commas = 0;
  for (let at = first; at < joining; at++) {
    if (tags[at] === COMMA) commas++;
    if (tags[at] === VBZ) found = at;
    else if (FINITE[tags[at]] && found < 0) return false;
  }
  if (found < 0 || (!isTold && commas > 1)) return false;
  // "and fears that he will": but not "and talks with the firm have"
  for (let at = verb + 1; at < end && IS_WORD[tags[at]] && !QUESTION[tags[at]] && word(at) !== "that"; at++)
    if (FINITE[tags[at]]) return false;
  return true;
}

/** "which the rebels control", "which no road cuts": behind a pronoun and a subject the last word of a clause without a verb. */
function settleRelative({ end, word }: Stretch, { bits }: Looks, tags: Uint8Array, pronoun: number): void {
  if (!/^(?:who|whom|which)$/.test(word(pronoun)) || !/^(?:DT|PRP\$|NNP)$/.test(TAGS[tags[pronoun + 1]])) return;
  let last = pronoun + 1;
  while (last + 1 < end && IN_PHRASE[tags[last + 1]]) last++;
  if (last < pronoun + 3 || last + 1 >= end || FINITE[tags[last + 1]] || !/^(?:NNS?|JJ)$/.test(TAGS[tags[last]])) return;
  for (let at = last + 1; at < end && IS_WORD[tags[at]]; at++) if (FINITE[tags[at]] || QUESTION[tags[at]] || tags[at] === VBG) return;
  const isPlural = tags[last - 1] === NNS;
  if (!NOUN_TAG[tags[last - 1]]) return;
  if (isPlural && (bits[last] & BASE) !== 0 && tags[last] !== NNS) tags[last] = VBP;
  else if (!isPlural && (bits[last] & THIRD) !== 0 && tags[last] === NNS) tags[last] = VBZ;
}

/** "denied the jets access to", "refused the ships entry to": the second object, taken for a verb. */
function settleObject({ end }: Stretch, { bits }: Looks, tags: Uint8Array, verb: number): void {
  let at = verb + 1;
  while (at < end && IN_PHRASE[tags[at]]) at++;
  if (at < verb + 2 || at + 1 >= end || !/^VBP?$/.test(TAGS[tags[at]]) || (bits[at] & NOUN) === 0) return;
  if (OF_PLACE[tags[at + 1]] && NOUN_TAG[tags[at - 1]]) tags[at] = NN;
}

/** "Only after the strike did the firm raise pay": in front of its subject "did" has a bare verb behind it. */
function settleTurned({ end }: Stretch, { bits }: Looks, tags: Uint8Array, did: number): void {
  if (!OPENS_PHRASE[tags[did + 1]]) return;
  let found = -1;
  for (let at = did + 1; at < end && IS_WORD[tags[at]]; at++) {
    if (tags[at] === VB || FINITE[tags[at]]) return;
    if (found < 0 && at > did + 1 && NOUN_TAG[tags[at - 1]] && tags[at] === NN && (bits[at] & BASE) !== 0) found = at;
  }
  if (found >= 0) tags[found] = VB;
}

/** "as demand for phones cooled,", "; half sold within the hour": a participle is a past tense where its clause has no other verb. */
function settlePasts({ first, end, word }: Stretch, { bits }: Looks, tags: Uint8Array): void {
  for (let at = first + 1; at < end; at++) {
    if (tags[at] !== VBN || !((bits[at] & PAST) !== 0 || (bits[at] === 0 && word(at).endsWith("ed")))) continue;
    const isAlone = SEVERAL.has(word(at - 1)) && (at - 1 === first || tags[at - 2] === COLON) && !hasFinite(tags, at + 1, end);
    if (isAlone || (at + 1 < end && !IS_WORD[tags[at + 1]] && isWhence({ first, word }, tags, at))) tags[at] = VBD;
    if (isAlone && word(at - 1) === "half") tags[at - 1] = NN;
  }
}

function hasFinite(tags: Uint8Array, from: number, end: number): boolean {
  for (let at = from; at < end && IS_WORD[tags[at]] && !QUESTION[tags[at]]; at++) if (FINITE[tags[at]]) return true;
  return false;
}

/** True where only a noun and its phrases stand between a joiner and the word. */
function isWhence({ first, word }: Omit<Stretch, "end">, tags: Uint8Array, verb: number): boolean {
  let at = verb - 1;
  if (!NOUN_TAG[tags[at]]) return false;
  while (at > first && (IN_PHRASE[tags[at]] || (OF_PLACE[tags[at]] && !WHENCE.has(word(at))))) at--;
  return WHENCE.has(word(at)) && OF_PLACE[tags[at]] && at < verb - 1;
}
