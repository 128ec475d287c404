// Which way a date without a year or a weekday looks: back or ahead, by the verb of its clause.

import type { Syntax, Tokens } from "../doc/doc.js";
import { child } from "../doc/tree.js";
import {
  AHEAD_WORDS,
  BACK_PREPOSITIONS,
  FUTURE_AUXILIARIES,
  HAVE_FORMS,
  PAST_AUXILIARIES,
  PLANNING_LEMMAS,
  PRESENT_AUXILIARIES,
  PUT_OFF_WORDS,
  UNMARKED_PASTS,
} from "../lexicon/tense-words.js";

/** "near" takes the closest one on either side; "due" too, and a month of the same year: what was due in it may be over. */
export type Direction = "past" | "future" | "present" | "near" | "due" | null;

/** The text's tokens and trees. */
export interface Grounds {
  readonly tokens: Tokens;
  readonly syntax: Syntax;
}

/** What is made beforehand for a month: "its quota for May". */
const PLANS: ReadonlySet<string> = new Set(
  "quota forecast target guidance estimate outlook budget order booking schedule timetable plan".split(" "),
);

const STEPS_AT_MOST = 12;
const NEAR = 7;

/** Where the clause that holds tokens `first` to `end` looks; null where nothing says. */
export function directionAt(grounds: Grounds, first: number, end: number): Direction {
  const { tokens, syntax } = grounds;
  if (first > 0 && tokens.sentence[first - 1] === tokens.sentence[first] && BACK_PREPOSITIONS.has(tokens.lowers[first - 1])) return "past";
  const head = headOf(syntax, first, end);
  const before = isUntilClock(tokens, first) ? "until" : (tokens.lowers[first - 1] ?? "");
  // "Raised its price, effective July 1".
  if (before === "effective") return "near";
  // "Earnings for the quarter ending Dec. 31 would be".
  if (before === "ending") return "near";
  // "Payable Feb. 15 to holders of record Jan. 22".
  if (before === "record" && tokens.lowers[first - 2] === "of") return "near";
  // "The strike, set for Monday", where the tagger sees a noun.
  if (before === "for" && AHEAD_WORDS.has(tokens.lowers[first - 2] ?? "") && /^NN/.test(syntax.tags[first - 2])) return "future";
  // "They have called a rally for Thursday".
  if (before === "for" && isCalledFor(tokens, first)) return "future";
  if (/^(to|until|till)$/.test(before) && isPutOff(tokens, first)) return "future";
  if (isMissed(tokens, first)) return "past";
  if (before === "by" && isOfInfinitive(grounds, first)) return "future";
  // "Quotas for May and June": the second hangs on the first.
  const told = syntax.deprels[head] === "conj" ? syntax.heads[head] : head;
  const preposition = told === head ? before : (tokens.lowers[told - 1] ?? "");
  if (/^(nmod|compound)/.test(syntax.deprels[told] ?? "") && isPlanned(grounds, syntax.heads[told], preposition)) return "near";
  const seen = clauseAt(grounds, head, first);
  if (before === "on" && seen === "present" && isOfPlace(grounds, head)) return seen;
  // "The ruling on Monday means", "Thursday's vote will": what hangs on a noun need not go with the verb.
  if (/^(nmod|compound)/.test(syntax.deprels[head]) || syntax.tags[end] === "POS" || isOfSubject(grounds, head, first))
    return seen === "future" && isOfEvent(grounds, head, before)
      ? "future"
      : seen === "past" && !isAhead(tokens, first)
        ? "past"
        : before === "by" && seen !== null
          ? "future"
          : "near";
  if (isAhead(tokens, first)) return seen === "future" ? "future" : "near";
  if ((before === "until" || before === "till") && seen === "past") return isPerfectOrDenied(tokens, first) ? "past" : "future";
  return seen;
}

/** "It will be handed over at Saturday's match": the time of what will be done. */
function isOfEvent({ syntax }: Grounds, head: number, before: string): boolean {
  return /^(at|in|during)$/.test(before) && syntax.heads[head] > head && syntax.deprels[syntax.heads[head]].startsWith("obl");
}

/** "The vote was put off to the autumn", "delayed until Friday": nothing but "off", "back" and the like between. */
function isPutOff({ lowers, sentence }: Tokens, first: number): boolean {
  let at = first - 2;
  while (at > first - 5 && /^(off|back|again|forward|from|at|least|further)$/.test(lowers[at] ?? "")) at--;
  return at >= 0 && sentence[at] === sentence[first] && PUT_OFF_WORDS.has(lowers[at]);
}

/** "The ruling on Monday means": told of the subject, though the parser hangs it on the verb behind it. */
function isOfSubject({ syntax }: Grounds, head: number, first: number): boolean {
  const verb = syntax.heads[head];
  const noun = first - 2;
  return verb > head && syntax.deprels[head].startsWith("obl") && syntax.heads[noun] === verb && /^nsubj/.test(syntax.deprels[noun] ?? "");
}

/** "Called a rally for Thursday", "set a hearing for May 4": a verb of fixing, and its object between. */
function isCalledFor({ lowers, sentence }: Tokens, first: number): boolean {
  for (let i = first - 2; i > first - 2 - NEAR && i >= 0 && sentence[i] === sentence[first]; i--)
    if (/^(called|calls|convened|scheduled|set|fixed|arranged|organised|organized)$/.test(lowers[i])) return true;
  return false;
}

/** "Until 5 p.m. on June 12": the day goes with the time before it. */
function isUntilClock({ lowers }: Tokens, first: number): boolean {
  let at = lowers[first - 1] === "on" ? first - 2 : first - 1;
  while (at > first - NEAR && /^(\d{1,2}([:.]\d\d)?(am|pm)?|[ap]\.?m\.?|noon|midnight)$/.test(lowers[at] ?? "")) at--;
  return at < first - 2 && /^(until|till)$/.test(lowers[at] ?? "");
}

/** "Ahead of Thursday's vote", "before Thursday", "the film, out in July,". */
function isAhead({ lowers }: Tokens, first: number): boolean {
  const before = lowers[first - 1];
  if (/^(in|on)$/.test(before) && lowers[first - 2] === "out" && /^[,(]$/.test(lowers[first - 3] ?? "")) return true;
  return before === "before" || (before === "of" && lowers[first - 2] === "ahead");
}

/** "Further strikes in November", "the planned April cut", "quotas for May". */
function isPlanned({ tokens, syntax }: Grounds, noun: number, before: string): boolean {
  if (before === "for" && PLANS.has(syntax.lemmas[noun] ?? "")) return true;
  const word = child(syntax, noun, "amod");
  return word >= 0 && (AHEAD_WORDS.has(tokens.lowers[word]) || /^(further|future)$/.test(tokens.lowers[word]));
}

/** "Agreed to swap 212 prisoners by 10 June", whatever the parser makes of it. */
function isOfInfinitive({ tokens, syntax }: Grounds, first: number): boolean {
  for (let i = first - 2; i > first - 2 - NEAR && i > 0 && tokens.sentence[i] === tokens.sentence[first]; i--) {
    if (/^(VBD|VBZ|VBP|MD)$/.test(syntax.tags[i])) return false;
    if (syntax.tags[i] === "VB") return syntax.tags[i - 1] === "TO";
  }
  return false;
}

/** "Was meant to open in March", "was supposed to be done by June": it was not. */
function isMissed({ lowers, sentence }: Tokens, first: number): boolean {
  for (let i = first - 3; i > first - 3 - MISSED_REACH && i > 0 && sentence[i] === sentence[first]; i--)
    if (/^(meant|supposed)$/.test(lowers[i]) && lowers[i + 1] === "to") return /^(was|were|been)$/.test(lowers[i - 1]);
  return false;
}

/** "Were meant to take 12 weeks and to be done by June". */
const MISSED_REACH = 14;

/** "Had not replied until Monday" is behind; "was closed until Monday" is ahead. */
function isPerfectOrDenied({ lowers }: Tokens, first: number): boolean {
  const before = lowers.slice(Math.max(0, first - 8), first);
  // "The bank has given it until Monday".
  if (before.some((word) => /^(given|gave|extended|delayed|postponed|suspended)$/.test(word))) return false;
  return before.some((word) => /^(had|have|has|not|n't|never|from)$/.test(word));
}

/** "Voters go to the polls on Sunday": told of the verb, though the parser hangs it on what the verb's preposition takes. */
function isOfPlace({ syntax }: Grounds, head: number): boolean {
  const noun = syntax.heads[head];
  return noun >= 0 && syntax.deprels[head] === "nmod" && /^obl/.test(syntax.deprels[noun]) && syntax.heads[noun] < noun;
}

/** The clause by the tree, unless a finite verb stands nearer on the left. */
function clauseAt(grounds: Grounds, head: number, first: number): Direction {
  const { tokens, syntax } = grounds;
  const lost = lostVerbAt(grounds, first);
  if (lost) return "present";
  let at = head;
  let seen: Direction = null;
  for (let step = 0; step < STEPS_AT_MOST && at >= 0; step++) {
    seen = predicateAt(grounds, at);
    if (seen !== null) break;
    at = syntax.heads[at];
  }
  for (let i = first - 1; i >= 0 && (at >= first || i > at) && i > first - NEAR && tokens.sentence[i] === tokens.sentence[first]; i--) {
    if (AHEAD_WORDS.has(tokens.lowers[i]) && /^(VB|JJ)/.test(syntax.tags[i]) && !isSetOff(tokens, i))
      return isWasDue(tokens, i) ? "due" : "future";
    if (/^(MD|VBD|VBZ|VBP)$/.test(syntax.tags[i])) return predicateAt(grounds, i) ?? seen;
  }
  return seen;
}

/** "; trading resumes on Thursday": a clause of its own whose only verb the tagger has taken for a plural. */
function lostVerbAt({ tokens, syntax }: Grounds, first: number): boolean {
  let opening = first - 1;
  while (opening >= 0 && tokens.sentence[opening] === tokens.sentence[first] && tokens.lowers[opening] !== ";") {
    if (/^(MD|VB.?|TO)$/.test(syntax.tags[opening])) return false;
    opening--;
  }
  const ownsClause = tokens.lowers[opening] === ";" || tokens.lowers.slice(first, first + NEAR).includes(";");
  const preposition = first - 1;
  const noun = syntax.tags[preposition - 1] === "RB" ? preposition - 2 : preposition - 1;
  return ownsClause && noun - 1 > opening && syntax.tags[preposition] === "IN" && syntax.tags[noun] === "NNS";
}

/** The token of a span whose head lies outside it. */
export function headOf({ heads }: Syntax, first: number, end: number): number {
  for (let i = first; i < end; i++) if (heads[i] < first || heads[i] >= end) return i;
  return first;
}

/** What a predicate says of its time; null for a word that heads no clause. */
function predicateAt(grounds: Grounds, at: number): Direction {
  const { tokens, syntax } = grounds;
  const tag = syntax.tags[at];
  const helpers = helpersOf(grounds, at);
  const word = tokens.lowers[at];
  // "By April 200 homes will have been built", but "it would have been".
  if (helpers.future) return helpers.have && !helpers.will ? "past" : "future";
  if (AHEAD_WORDS.has(word) && !isSetOff(tokens, at)) return helpers.past ? "near" : "future";
  if (helpers.past || helpers.have) return "past";
  if (helpers.to) return isWasDue(tokens, syntax.heads[at]) ? "due" : infinitiveAt(grounds, at);
  if (tag === "VBD") return "past";
  // "They will pay more, phased in from August".
  if (tag === "VBN" && !helpers.present && /^(advcl|acl)$/.test(syntax.deprels[at]) && syntax.heads[at] < at)
    return predicateAt(grounds, syntax.heads[at]) === "future" ? "future" : "past";
  if (tag === "VBN") return helpers.present ? "present" : "past";
  // "Talks open on Monday", where the tagger sees an adjective.
  if (word === "open" && tag === "JJ" && !helpers.present) return child(syntax, at, "nsubj") >= 0 ? "present" : null;
  if ((tag === "VB" || tag === "VBP") && UNMARKED_PASTS.has(word)) return isPlural(grounds, at) ? "near" : "past";
  if (tag === "VBZ" || tag === "VBP" || tag === "VB") return "present";
  if (helpers.present) return "present";
  return tag === "MD" && !isMonthOfMay(tokens, at) ? "future" : null;
}

/** "It set off two blasts Wednesday", "she set out a plan", "faster than expected in May": nothing is set for a day to come. */
function isSetOff({ lowers }: Tokens, at: number): boolean {
  if (/^(than|as)$/.test(lowers[at - 1] ?? "")) return true;
  return lowers[at] === "set" && /^(off|out|up|aside|about|fire|a|an|the|its|his|her|their|new|two)$/.test(lowers[at + 1] ?? "");
}

/** "The show was due to start on Thursday": it may be over. */
function isWasDue({ lowers }: Tokens, at: number): boolean {
  return lowers[at] === "due" && /^(was|were|been)$/.test(lowers[at - 1] ?? "");
}

/** "On 10 May it fell", where the tagger sees an auxiliary. */
function isMonthOfMay({ forms, sentence }: Tokens, at: number): boolean {
  return forms[at] === "May" && at > 0 && sentence[at - 1] === sentence[at];
}

/** True where the subject leaves open which tense "cut" is: "banks cut rates". */
function isPlural({ tokens, syntax }: Grounds, at: number): boolean {
  const subject = child(syntax, at, "nsubj");
  return subject < 0 || /^NNP?S$/.test(syntax.tags[subject]) || /^(i|we|you|they|who|that|which)$/.test(tokens.lowers[subject]);
}

interface Helpers {
  future: boolean;
  will: boolean;
  past: boolean;
  present: boolean;
  have: boolean;
  to: boolean;
}

/** The auxiliaries, copula and "to" of a predicate. */
function helpersOf({ tokens, syntax }: Grounds, at: number): Helpers {
  const found = { future: false, will: false, past: false, present: false, have: false, to: false };
  for (let k = syntax.childStarts[at]; k < syntax.childStarts[at + 1]; k++) {
    const child = syntax.children[k];
    if (child > at) break;
    const word = tokens.lowers[child];
    if (isMonthOfMay(tokens, child)) continue;
    if (syntax.tags[child] === "TO") found.to = true;
    if (!syntax.deprels[child].startsWith("aux") && syntax.deprels[child] !== "cop") continue;
    if (/^(will|wo|'ll|shall)$/.test(word)) found.will = true;
    // "They could not log in on Monday".
    if (word === "could" && /^(not|n't|no)$/.test(tokens.lowers[child + 1] ?? "")) found.past = true;
    else if (FUTURE_AUXILIARIES.has(word)) found.future = true;
    else if (PAST_AUXILIARIES.has(word)) found.past = true;
    else if (HAVE_FORMS.has(word)) found.have = true;
    else if (PRESENT_AUXILIARIES.has(word)) found.present = true;
  }
  return found;
}

/** "Agreed to meet" and "plans to meet" look ahead, "failed to meet" looks where its verb does. */
function infinitiveAt(grounds: Grounds, at: number): Direction {
  const { syntax } = grounds;
  const head = syntax.heads[at];
  if (head < 0 || !/^(xcomp|ccomp|advcl)/.test(syntax.deprels[at]) || PLANNING_LEMMAS.has(syntax.lemmas[head])) return "future";
  const above = predicateAt(grounds, head);
  return above === "past" ? "past" : "future";
}
