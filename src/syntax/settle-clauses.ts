// A clause has a verb: where a subject stands in one without, the word behind it that agrees with it is no noun, adjective or adverb.

import { TAGS } from "../model/syntax.js";
import { BASE, PAST, PLURAL, THIRD } from "./forms.js";
import type { Stretch } from "./settle-verbs.js";
import type { Looks } from "./words.js";

const VBZ = TAGS.indexOf("VBZ");
const VBN = TAGS.indexOf("VBN");
const VBD = TAGS.indexOf("VBD");
const VBP = TAGS.indexOf("VBP");
const NNS = TAGS.indexOf("NNS");
const CC = TAGS.indexOf("CC");
const CD = TAGS.indexOf("CD");
const NN = TAGS.indexOf("NN");
const IN = TAGS.indexOf("IN");
const QUESTION = TAGS.map((tag) => tag.startsWith("W"));
const JOINS = TAGS.map((tag) => tag === "IN" || tag === "RB" || tag === "CC");
const COMMA = TAGS.indexOf(",");
const STOP = TAGS.indexOf(".");
const FINITE = TAGS.map((tag) => /^(?:MD|VB[DPZ])$/.test(tag));
const NOUN_TAG = TAGS.map((tag) => tag.startsWith("NN"));
const PLURAL_TAG = TAGS.map((tag) => tag === "NNS" || tag === "NNPS");
const OPENS_NOUN = TAGS.map((tag) => /^(?:DT|PRP\$|CD|JJ[RS]?|NN.*)$/.test(tag));
const IN_PHRASE = TAGS.map((tag) => /^(?:DT|JJ[RS]?|CD|PRP\$|POS|HYPH|NN.*)$/.test(tag));
const OPENS_OBJECT = TAGS.map((tag) => /^(?:DT|PRP\$?|CD|NNP|\$)$/.test(tag));
const GOES_ON = TAGS.map((tag) => /^(?:IN|TO|RB[RS]?|JJS|NNS)$/.test(tag));
const COULD_BE_BASE = TAGS.map((tag) => /^(?:NN|JJ|RB)$/.test(tag));
const BREAKS = TAGS.map((tag) => /^(?:W.*|[^A-Z]*)$/.test(tag) && tag !== "$" && tag !== "''" && tag !== "``");

/** What opens a clause inside a sentence. */
const SUBORDINATORS: ReadonlySet<string> = new Set(
  "after although as because before if once since so that though unless until when whereas while".split(" "),
);

/** Prepositions that tell more of a noun. */
const OF_NOUN: ReadonlySet<string> = new Set(
  "of in on at for from between among across around under over near outside inside with to".split(" "),
);

/** Verbs of amounts that lists know as nouns and adjectives alone. */
const AMOUNTING: ReadonlyMap<string, number> = new Map([
  ["number", BASE],
  ["numbers", THIRD],
  ["average", BASE],
  ["averages", THIRD],
  ["total", BASE],
  ["totals", THIRD],
]);

/** Other verbs that lists know as nouns alone. */
const UNLISTED: ReadonlyMap<string, number> = new Map([
  ["fare", BASE],
  ["fares", THIRD],
  ["trial", BASE],
  ["trials", THIRD],
  ["rival", BASE],
  ["rivals", THIRD],
]);

/** Participles with an object or a name behind them: "given a prize", "called the Fox". */
const OF_TWO: ReadonlySet<string> = new Set(
  "given offered awarded shown sold paid handed called named dubbed elected made granted denied taught sent left told asked fined allowed lent appointed deemed refused".split(
    " ",
  ),
);

/** Words between a verb of amounts and its number. */
const ABOUT = /^(?:about|some|around|nearly|almost|roughly|over|just|only|fewer|less|more|than|between|up|to)$/;

/** Gives each clause without a verb the one that its subject agrees with. */
export function settleClauses(stretch: Stretch, looks: Looks, tags: Uint8Array): void {
  const { first, end } = stretch;
  if (!isSentence(stretch, tags)) return;
  let from = first;
  while (from < end) {
    const opened = opening(stretch, tags, from);
    const until = closing(stretch, tags, opened);
    const isClause = opened === first || tags[opened - 1] !== COMMA;
    if (isClause && until > opened + 1 && OPENS_NOUN[tags[opened]]) settleClause(stretch, looks, tags, opened, until);
    from = Math.max(until, from + 1);
  }
}

/** True where something is told: there is a full stop, or some verb. */
function isSentence({ first, end }: Stretch, tags: Uint8Array): boolean {
  for (let at = first; at < end; at++) if (FINITE[tags[at]] || tags[at] === STOP) return true;
  return false;
}

/** Behind what joins a clause on. */
function opening({ end, word }: Stretch, tags: Uint8Array, from: number): number {
  let at = from;
  while (at < end && (BREAKS[tags[at]] || tags[at] === CC || (JOINS[tags[at]] && SUBORDINATORS.has(word(at))))) at++;
  // "Until then supermarkets ship bread in"
  return at > from && at + 1 < end && /^(?:then|now)$/.test(word(at)) ? at + 1 : at;
}

/** Where a clause ends: at a mark, a question word, or what joins another on. */
function closing({ end, word }: Stretch, tags: Uint8Array, from: number): number {
  let at = from;
  while (at < end && !BREAKS[tags[at]] && !(at > from && JOINS[tags[at]] && SUBORDINATORS.has(word(at)))) at++;
  return at;
}

/** "The town, the capital of Ohio, is small": a subject parted from its verb by a mark is no clause. */
function isInserted({ end, word }: Stretch, tags: Uint8Array, until: number): boolean {
  return until < end && tags[until] === COMMA && tags[until + 1] !== CC && !SUBORDINATORS.has(word(until + 1));
}

function settleClause(stretch: Stretch, looks: Looks, tags: Uint8Array, from: number, until: number): void {
  for (let at = from; at < until; at++) if (FINITE[tags[at]]) return;
  const isParted = isInserted(stretch, tags, until);
  // "fodder stocks on most farms | last": what stands behind a phrase rather than what ends the noun in front of it
  if (!settleBehind(stretch, looks, tags, { from, until, isParted, isFar: true }))
    settleBehind(stretch, looks, tags, { from, until, isParted, isFar: false });
}

/** True where the subject's verb was found: behind its phrases or right behind it. */
function settleBehind(
  { word }: Stretch,
  { bits }: Looks,
  tags: Uint8Array,
  { from, until, isParted, isFar }: { readonly from: number; readonly until: number; readonly isParted: boolean; readonly isFar: boolean },
): boolean {
  let noun = from;
  while (noun < until && IN_PHRASE[tags[noun]] && !NOUN_TAG[tags[noun]]) noun++;
  if (noun >= until || !NOUN_TAG[tags[noun]]) return false;
  // "Deer number 900": some plurals look like singulars.
  const areSeveral = (at: number) => PLURAL_TAG[tags[at]] || (tags[at] === NN && (bits[at] & PLURAL) !== 0);
  let isPlural = areSeveral(noun);
  // "people aged 25 to 54 | who work": the verb is still to come.
  const isClosed = !QUESTION[tags[until]];
  let isInside = true;
  let isJoined = false;
  for (let at = noun + 1; at < until; at++) {
    const tag = tags[at];
    const amount = AMOUNTING.get(word(at));
    const able = amount ?? UNLISTED.get(word(at)) ?? bits[at];
    const isBehind = NOUN_TAG[tags[at - 1]] || tags[at - 1] === CD || ADVERBS.has(word(at - 1));
    // "Lottery money covered half of that": no participle has an object, but that of a verb with two.
    const isPast = tag === VBN && (bits[at] & PAST) !== 0 && !isParted && isClosed && !OF_TWO.has(word(at)) && NOUN_TAG[tags[at - 1]];
    if (isInside !== isFar && isPast && at + 1 < until && (OPENS_OBJECT[tags[at + 1]] || word(at + 1) === "half")) {
      tags[at] = VBD;
      return true;
    }
    if (
      isInside !== isFar &&
      isBehind &&
      (amount === undefined ? !isParted && isGoingOn(tags, at, until) : isNumberAhead(word, tags, at, until))
    ) {
      const isOne = !isPlural && tag === NNS && (able & THIRD) !== 0 && !PLURAL_TAG[tags[at - 1]];
      const areMany =
        isPlural &&
        COULD_BE_BASE[tag] &&
        (able & BASE) !== 0 &&
        !(isInside && !isJoined && !areSeveral(at - 1) && !ADVERBS.has(word(at - 1)));
      if (isOne || areMany) {
        tags[at] = isOne ? VBZ : VBP;
        return true;
      }
    }
    if (isInside && tag === CC && word(at) === "and") isJoined = true;
    if (isInside && (isJoined || NOUN_TAG[tag])) isPlural = isJoined || areSeveral(at);
    if (tag === IN && OF_NOUN.has(word(at))) isInside = false;
    else if (!IN_PHRASE[tag] && tag !== CC && !ADVERBS.has(word(at))) return false;
  }
  return false;
}

/** "sides | next | play", "crews | still | battle" */
const ADVERBS: ReadonlySet<string> = new Set("next also still now often rarely usually mostly only".split(" "));

function isNumberAhead(word: Stretch["word"], tags: Uint8Array, at: number, until: number): boolean {
  let next = at + 1;
  while (next < until && tags[next] !== CD && ABOUT.test(word(next))) next++;
  return next < until && tags[next] === CD;
}

/** True where an object follows, or a phrase. */
function isGoingOn(tags: Uint8Array, at: number, until: number): boolean {
  const next = at + 1;
  // "bars | state museums"
  return next < until && (OPENS_OBJECT[tags[next]] || GOES_ON[tags[next]] || (tags[next] === NN && tags[next + 1] === NNS));
}
