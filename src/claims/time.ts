// When a claim holds or happens: from the dates on its predicate, else from those of its phrases, never from another clause's.

import type { Interval, Timex } from "../doc/doc.js";
import { child } from "../doc/tree.js";
import { PLANNING_LEMMAS } from "../lexicon/tense-words.js";
import type { Parsed } from "./tree.js";

const USED: ReadonlySet<string> = new Set(["DATE", "TIME"]);
/** What a date must hang on its noun by to tell when: "a rise in May"; "the 1958 statute" does not say when it was misread. */
const TELLING: ReadonlySet<string> = new Set(
  "in on at during by until till through throughout before after around about over since".split(" "),
);
/** Prepositions of what is compared: "than in May", "from 70 per cent in 2020", "against 2023". */
const COMPARING: ReadonlySet<string> = new Set("than against versus from with above below".split(" "));
const STEPS_AT_MOST = 12;

/** The words of a claim that its dates can hang on. */
export interface Frame {
  readonly subject: number;
  /** Tokens of the predicate. */
  readonly predicate: readonly number[];
}

/** The interval that the claim's dates give together; null when none of them tells when. */
export function timeOf(doc: Parsed, dates: readonly Timex[], frame: Frame): Interval | null {
  const heads = new Set(frame.predicate);
  for (const token of frame.predicate) if (/^(cop|aux)/.test(doc.syntax.deprels[token])) heads.add(doc.syntax.heads[token]);
  const places = dates.map((date) => placeOf(doc, date, heads, frame.subject));
  const told = dates.map((date, i) => ({ ...date, interval: periodOf(dates[i - 1], date) ?? boundedFromAbove(doc, date) }));
  const at = (place: Place) => hull(told.filter((_, i) => places[i] === place));
  return at("predicate") ?? at("phrase");
}

/** "In the three months to June 30": the day only ends the stretch. Null for a date that ends none. */
function periodOf(before: Timex | undefined, { firstToken, interval }: Timex): Interval | null {
  const isEnd = before?.type === "DURATION" && before.interval.from !== null && firstToken - before.endToken === 1;
  return isEnd && before.interval.to === interval.to ? before.interval : null;
}

/** So many words before its date a preposition still stands over it. */
const REACH = 7;

/** "Not repaired since the storm in 2018": what stands over the date's own noun opens or shuts its time. */
function boundedFromAbove({ syntax, sentences: { tokens } }: Parsed, { interval, firstToken }: Timex): Interval {
  const { from, to } = interval;
  if (from === null || to === null) return interval;
  let nouns = 0;
  for (let i = firstToken - 1; i > firstToken - REACH && i >= 0 && tokens.sentence[i] === tokens.sentence[firstToken]; i--) {
    if (/^(VB|MD|W|[.,:])/.test(syntax.tags[i])) return interval;
    if (nouns > 0 && tokens.lowers[i] === "since") return { from, to: null };
    if (nouns > 0 && /^(until|till)$/.test(tokens.lowers[i])) return { from: null, to };
    if (syntax.tags[i].startsWith("NN")) nouns++;
  }
  return interval;
}

/** Where a date hangs: on the claim's predicate, in one of its phrases, or on what does not tell when. */
type Place = "predicate" | "phrase" | null;

function placeOf(doc: Parsed, date: Timex, heads: ReadonlySet<number>, subject: number): Place {
  const { syntax } = doc;
  const head = headOf(doc, date);
  const preposition = prepositionOf(doc, head);
  if (isGoal(doc, date, preposition, heads)) return null;
  if (isOfOldValue(doc, date) || isCompared(date, preposition, doc.sentences.tokens.lowers[date.firstToken])) return null;
  if (isPartOfName(doc, date) || isDue(doc, date, heads) || isRanked(doc, head, preposition)) return null;
  if (heads.has(head)) return "predicate";
  let at = head;
  let nouns = 0;
  let isOfNewValue = false;
  for (let step = 0; step < STEPS_AT_MOST && at >= 0; step++) {
    // "Expects three glaciers to disappear by 2035": the expecting has no such bound.
    if (at !== head && isAim(doc, at, heads)) return null;
    if (/^(acl|ccomp|parataxis|csubj)/.test(syntax.deprels[at]) || (syntax.deprels[at].startsWith("advcl") && !isAtOnce(doc, at)))
      return null;
    // "From 3.5 to 3.25 per cent in May": what follows the new value goes with the verb.
    if (at !== head) isOfNewValue ||= prepositionOf(doc, at) === "to";
    if (at !== head && !isOfNewValue && COMPARING.has(prepositionOf(doc, at))) return null;
    const above = syntax.heads[at];
    if (at === subject || above === subject) return "phrase";
    if (heads.has(above)) return nouns === 0 ? "predicate" : tells(doc, head, preposition) ? "phrase" : null;
    if (above < 0) return null;
    nouns++;
    at = above;
  }
  return null;
}

/** "The town's 1930s lido", "a 2019 war": between a determiner and a noun a date says which one, wherever the parser hangs it. */
function isPartOfName({ syntax, sentences: { tokens } }: Parsed, { firstToken, endToken }: Timex): boolean {
  const isAfter =
    /^(?:DT|POS|PRP\$)$/.test(syntax.tags[firstToken - 1] ?? "") && tokens.sentence[firstToken - 1] === tokens.sentence[firstToken];
  return isAfter && /^\d{4}s?$/.test(tokens.lowers[firstToken]) && /^NN/.test(syntax.tags[endToken] ?? "");
}

/** "A hearing due in April": when it was to be, not when something else is done to it. */
function isDue({ sentences: { tokens } }: Parsed, { firstToken }: Timex, heads: ReadonlySet<number>): boolean {
  const due = /^(?:in|on|at|by|for)$/.test(tokens.lowers[firstToken - 1]) ? firstToken - 2 : firstToken - 1;
  return tokens.lowers[due] === "due" && !heads.has(due);
}

/** The infinitive of what somebody expects or orders, where it is no part of the claim's predicate. */
function isAim({ syntax }: Parsed, at: number, heads: ReadonlySet<number>): boolean {
  if (syntax.deprels[at] !== "xcomp" || !syntax.tags[at].startsWith("VB") || heads.has(at)) return false;
  const above = syntax.heads[at];
  return /^VB[ZP]$/.test(syntax.tags[above]) || PLANNING_LEMMAS.has(syntax.lemmas[above]);
}

/** "When it outlawed the flights in 2023": the other clause says when. */
function isAtOnce(doc: Parsed, clause: number): boolean {
  const opening = child(doc.syntax, clause, "mark", "advmod");
  return opening >= 0 && /^(when|while)$/.test(doc.sentences.tokens.lowers[opening]);
}

/** Verbs that move a date: what they move it from and to is not when they did. */
const RESCHEDULING: ReadonlySet<string> = new Set(
  "extend postpone delay defer push put move shift slip bring change reschedule prolong lengthen".split(" "),
);

const GOALS: ReadonlySet<string> = new Set("to from until till".split(" "));

/** "It was extended in March to the end of 2027", "the opening slips from 2029 to 2031". */
function isGoal(
  { syntax, sentences: { tokens } }: Parsed,
  { firstToken }: Timex,
  preposition: string,
  heads: ReadonlySet<number>,
): boolean {
  if (!GOALS.has(preposition) && !GOALS.has(tokens.lowers[firstToken]) && tokens.lowers[firstToken - 1] !== "to") return false;
  // "put it in a locker until three": without "off" or "back" only what is done lasts so long.
  const isPut = (token: number) =>
    syntax.lemmas[token] !== "put" || /^(?:back|off|forward)$/.test(tokens.lowers[child(syntax, token, "compound:prt", "advmod")]);
  return [...heads].some((token) => RESCHEDULING.has(syntax.lemmas[token]) && isPut(token));
}

/** The token of a date that hangs on a word outside it. */
function headOf({ syntax }: Parsed, { firstToken, endToken }: Timex): number {
  for (let token = firstToken; token < endToken; token++)
    if (syntax.heads[token] < firstToken || syntax.heads[token] >= endToken) return token;
  return firstToken;
}

function prepositionOf({ syntax, sentences }: Parsed, token: number): string {
  const preposition = child(syntax, token, "case");
  return preposition < 0 ? "" : sentences.tokens.lowers[preposition];
}

/** "Up on last year", "from a year earlier", "than in May". */
function isCompared({ value }: Timex, preposition: string, first: string): boolean {
  if (preposition === "on") return /^\d{4}(-\d\d|-[QH]\d)?$/.test(value ?? "");
  if (preposition === "from" || preposition === "with") return /^(a|one|last|the|same|three|two|six)$/.test(first);
  return preposition === "than" || preposition === "against" || preposition === "versus";
}

/** What a number is made of between "from" and the date of that number. */
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  "in per cent percent % $ £ € million billion trillion m bn points seats cents".split(" "),
);

/** "9,902 members" */
function isCounted({ tags }: Parsed["syntax"], at: number): boolean {
  return tags[at] === "NNS" && tags[at - 1] === "CD";
}

/** "Down from 161 five years ago", "from 9,902 members in 1971", "from 70.1 per cent in 2020", wherever the parser hangs the date. */
function isOfOldValue({ syntax, sentences: { tokens } }: Parsed, { firstToken }: Timex): boolean {
  let at = firstToken - 1;
  while (
    at >= 0 &&
    tokens.sentence[at] === tokens.sentence[firstToken] &&
    (syntax.tags[at] === "CD" || NUMBER_WORDS.has(tokens.lowers[at]) || isCounted(syntax, at))
  )
    at--;
  return at >= 0 && at < firstToken - 1 && /^(from|than|against)$/.test(tokens.lowers[at]);
}

/** A date within a phrase: with a preposition, or as an adverb. */
function tells({ syntax }: Parsed, head: number, preposition: string): boolean {
  return preposition === "" ? /tmod|advmod/.test(syntax.deprels[head]) : TELLING.has(preposition);
}

/** "The highest since May", "met for the first time since June": how long there was none like it, not when this one was. */
function isRanked({ syntax, sentences: { tokens } }: Parsed, head: number, preposition: string): boolean {
  if (preposition !== "since") return false;
  for (let i = head - 1; i > head - REACH && i >= 0 && tokens.sentence[i] === tokens.sentence[head] && tokens.lowers[i] !== ","; i--)
    if (/^(JJS|RBS)$/.test(syntax.tags[i]) || tokens.lowers[i] === "first") return true;
  return false;
}

function hull(dates: readonly Timex[]): Interval | null {
  const isBounded = ({ interval }: Timex) => interval.from !== null || interval.to !== null;
  const bounded = dates.filter((date) => USED.has(date.type) && isBounded(date));
  const narrow =
    bounded.length > 0
      ? bounded.filter((date) => !isDayOf(date, bounded))
      : dates.filter((date) => date.type === "DURATION" && isBounded(date));
  if (narrow.length === 0) return null;
  return { from: earliest(narrow.map(({ interval }) => interval.from)), to: latest(narrow.map(({ interval }) => interval.to)) };
}

/** True for the day of a time that is said too: "at 10 a.m. on Thursday". */
function isDayOf({ type, value }: Timex, all: readonly Timex[]): boolean {
  return type === "DATE" && value !== null && all.some((other) => other.type === "TIME" && other.value?.startsWith(`${value}T`));
}

/** ISO 8601 dates order as strings; an open end stays open. */
function earliest(values: readonly (string | null)[]): string | null {
  let best: string | null = values[0];
  for (const value of values) {
    if (value === null || best === null) return null;
    if (value < best) best = value;
  }
  return best;
}

function latest(values: readonly (string | null)[]): string | null {
  let best: string | null = values[0];
  for (const value of values) {
    if (value === null || best === null) return null;
    if (value > best) best = value;
  }
  return best;
}
