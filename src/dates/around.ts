// The day that a time of day belongs to, and where a date's clause looks.

import type { Doc } from "../doc/doc.js";
import { TIME_PREPOSITIONS } from "../lexicon/trap-words.js";
import { compareDays } from "./calendar.js";
import type { Candidate } from "./find.js";
import type { Point } from "./meaning.js";
import { type Resolved, UNKNOWN } from "./places.js";
import type { Reference } from "./reference.js";
import { type Direction, directionAt } from "./tense.js";
import { dayValue } from "./values.js";

/** What a month after which goods are to be handed over is said of. */
const CONTRACTS: ReadonlySet<string> = new Set(["delivery", "contract", "contracts", "futures", "settlement"]);

type Needs = "sections" | "sentences" | "syntax";

/** In a headline the present is past: "Bank cuts rates on Thursday"; what is traded is still to come: "crude for July delivery". */
export function directionOf({ sections, sentences: { tokens, list }, syntax }: Doc<Needs>, candidate: Candidate): Direction {
  const { lexemes, first, end, meaning } = candidate;
  const isForDelivery = /^(in|for)$/.test(lexemes[first - 1]?.lower ?? "") && lexemes[first - 2]?.lower === "delivery";
  if (isForDelivery || CONTRACTS.has(lexemes[end]?.lower ?? "")) return "future";
  const { token } = lexemes[first];
  // "Bets on an April cut": the nearest one, whatever was done with them.
  const isBeforeName = TIME_PREPOSITIONS.has(lexemes[first - 1]?.lower ?? "") && lexemes[end]?.capital === true;
  if (end - first === 1 && isMonth(meaning) && !isBeforeName && syntax.deprels[token] === "compound" && syntax.heads[token] > token)
    return "near";
  const seen = directionAt({ tokens, syntax }, token, lexemes[end - 1].endToken);
  const { kind } = sections.list[list[tokens.sentence[token]].section];
  return seen === "present" && (kind === "title" || kind === "heading") ? "past" : seen;
}

function isMonth(meaning: Candidate["meaning"]): boolean {
  return meaning.kind === "point" && meaning.base.is === "date" && meaning.base.month !== null && meaning.base.day === null;
}

/** A day found around a time of day. */
export interface Around {
  readonly resolved: Resolved;
  readonly point: Point | null;
  /** True where the day stands next to the time: "at 9 on Monday". */
  readonly close: boolean;
  readonly recurring: boolean;
}

/** The day that a time of day belongs to: the one beside it, the last one before it, else the day of writing. */
export function dayAround(
  doc: Doc<Needs>,
  found: readonly Candidate[],
  i: number,
  dayOf: (i: number) => Resolved,
  reference: Reference,
): Around {
  const own = found[i];
  const previous = found[i - 1];
  if (hasDayAfter(found, i)) return aroundOf(dayOf(i + 1), found[i + 1], true);
  if (previous !== undefined && previous.lexemes === own.lexemes) {
    if (previous.meaning.kind === "set" && /^XXXX-WXX/.test(previous.meaning.value) && sentenceOf(doc, previous) === sentenceOf(doc, own))
      return RECURRING;
    if (isWeekdayRange(found, i - 1) && gapIsClose(previous, own) && opensRange(own)) return RECURRING;
    if (isEndOfHours(found, i - 1)) return RECURRING;
    if (gapIsClose(previous, own) && isDay(previous)) return aroundOf(dayOf(i - 1), previous, true);
  }
  for (let k = i - 1; k >= 0 && k > i - 4; k--) {
    if (sentenceOf(doc, found[k]) !== sentenceOf(doc, own)) break;
    if (isInOtherRelative(doc, found[k], own)) continue;
    if (isDay(found[k])) return aroundOf(dayOf(k), found[k], false);
    if (isRecurringTime(found[k])) return RECURRING;
    // "Open daily from 10 am to 6 pm".
    if (isEveryDay(found[k]) && gapIsClose(found[k], found[k + 1]) && (k === i - 1 || isEndOfClocks(found, i))) return RECURRING;
    // "Every 20 minutes until midnight".
    if (
      k === i - 1 &&
      isWithinDay(found[k]) &&
      /^(until|till|from|after|between)$/.test(own.lexemes[found[k].end]?.lower ?? "") &&
      own.first - found[k].end === 1
    )
      return RECURRING;
  }
  const isPassedOver = typeof reference.lastDay?.source === "number" && isInOtherRelative(doc, found[reference.lastDay.source], own);
  const isNews = isPassedOver || (isAheadOf(reference) && directionOf(doc, own) === "past");
  const from = isNews ? (reference.published ?? reference.lastDay) : (reference.lastDay ?? reference.published);
  if (from === null) return { resolved: UNKNOWN, point: null, close: false, recurring: false };
  const later = found.slice(i + 1, i + 3).findIndex((other) => sentenceOf(doc, other) === sentenceOf(doc, own) && isDay(other));
  if (later >= 0 && reference.lastDay === null && !isCommaBetween(own, found[i + 1 + later]))
    return aroundOf(dayOf(i + 1 + later), found[i + 1 + later], false);
  if (isOpeningHour(own) || (isEndOfClocks(found, i) && isOpeningHour(found[i - 1]))) return RECURRING;
  return {
    resolved: { value: dayValue(from.day), place: { day: from.day, grain: "day" }, from },
    point: null,
    close: false,
    recurring: false,
  };
}

/** "2 a.m. on Tuesday": the day of a time stands right after it. */
export function hasDayAfter(found: readonly Candidate[], i: number): boolean {
  const next = found[i + 1];
  return next !== undefined && next.lexemes === found[i].lexemes && gapIsClose(found[i], next) && isDay(next);
}

/** "The port, which had shut on Monday night, opened at 6 p.m.": the night is that of a relative clause without the time. */
function isInOtherRelative(doc: Doc<Needs>, day: Candidate, own: Candidate): boolean {
  const { heads, deprels } = doc.syntax;
  if (sentenceOf(doc, day) !== sentenceOf(doc, own)) return false;
  let clause = day.lexemes[day.first].token;
  for (let step = 0; step < CLAUSE_STEPS && clause >= 0 && deprels[clause] !== "acl:relcl"; step++) clause = heads[clause];
  if (clause < 0 || deprels[clause] !== "acl:relcl") return false;
  let at = own.lexemes[own.first].token;
  for (let step = 0; step < CLAUSE_STEPS && at >= 0 && at !== clause; step++) at = heads[at];
  return at !== clause;
}

const CLAUSE_STEPS = 8;

const RECURRING: Around = { resolved: UNKNOWN, point: null, close: false, recurring: true };

/** True in news whose last day is still to come: "The fifth phase follows on May 20." */
function isAheadOf({ narrative, lastDay, published }: Reference): boolean {
  return !narrative && lastDay !== null && published !== null && compareDays(lastDay.day, published.day) > 0;
}

/** "The hearing, set for 10 a.m., was put off until Monday": two clauses. */
function isCommaBetween(own: Candidate, later: Candidate): boolean {
  return own.lexemes.slice(own.end, later.first).some(({ lower }) => lower === "," || lower === ";");
}

/** "From Friday to Sunday, 10am to 6pm": each of these days. */
function isWeekdayRange(found: readonly Candidate[], i: number): boolean {
  const [first, second] = [found[i - 1], found[i]];
  return first !== undefined && isBareWeekday(first) && isBareWeekday(second) && isRange(first, second);
}

function isBareWeekday({ meaning }: Candidate): boolean {
  return (
    meaning.kind === "point" &&
    meaning.clock === null &&
    meaning.base.is === "date" &&
    meaning.base.weekday !== null &&
    meaning.base.day === null
  );
}

function opensRange({ lexemes, end }: Candidate): boolean {
  return /^(to|until|till|-|–|—)$/.test(lexemes[end]?.lower ?? "");
}

/** The first of two times is an hour of each day in a range of weekdays. */
function isEndOfHours(found: readonly Candidate[], i: number): boolean {
  const start = found[i];
  return i > 1 && opensRange(start) && isClock(start) && isWeekdayRange(found, i - 1) && gapIsClose(found[i - 1], start);
}

/** The second of two times that are the ends of one stretch. */
function isEndOfClocks(found: readonly Candidate[], i: number): boolean {
  return i > 0 && isClock(found[i - 1]) && isClock(found[i]) && isRange(found[i - 1], found[i]);
}

function isEveryDay({ meaning }: Candidate): boolean {
  return meaning.kind === "set" && meaning.value === "P1D";
}

/** What recurs many times a day. */
function isWithinDay({ meaning }: Candidate): boolean {
  return meaning.kind === "set" && meaning.value.startsWith("PT");
}

function isClock({ meaning }: Candidate): boolean {
  return meaning.kind === "point" && meaning.clock !== null;
}

/** "Booths stay open until 6 p.m.", "it is open from 9 a.m.", with no day said: an hour of every day. "It was open until 6 p.m." is not. */
function isOpeningHour({ lexemes, first }: Candidate): boolean {
  const preposition = /^(until|till|from|between)$/.test(lexemes[first - 1]?.lower ?? "");
  const before = lexemes.slice(Math.max(0, first - 6), first - 2).map(({ lower }) => lower);
  return (
    preposition && lexemes[first - 2]?.lower === "open" && !before.some((word) => /^(was|were|had|been|stayed|remained|kept)$/.test(word))
  );
}

function aroundOf(resolved: Resolved, { meaning }: Candidate, close: boolean): Around {
  return { resolved, point: meaning.kind === "point" ? meaning : null, close, recurring: false };
}

/** The number of the sentence that holds a date. */
export function sentenceOf({ sentences }: Doc<Needs>, { lexemes, first }: Candidate): number {
  return sentences.tokens.sentence[lexemes[first].token];
}

function isDay({ meaning }: Candidate): boolean {
  if (meaning.kind !== "point") return false;
  const { base, part, clock } = meaning;
  if (base.is === "someday" || (clock !== null && part === null && base.is !== "date")) return false;
  if (base.is === "date") return base.day !== null || base.weekday !== null;
  return (
    base.is === "dayword" ||
    base.is === "dom" ||
    base.is === "holiday" ||
    base.is === "numeric" ||
    (base.is === "unit" && base.unit === "D") ||
    (base.is === "shift" && base.length.items.at(-1)?.unit === "D") ||
    base.is === "weeks" ||
    base.is === "nth"
  );
}

function isRecurringTime({ meaning }: Candidate): boolean {
  return meaning.kind === "set" && meaning.value.startsWith("XXXX-WXX");
}

/** True where two dates in a row are the ends of one stretch: "from … to …", "between … and …". */
export function isRange(first: Candidate, second: Candidate): boolean {
  if (first.lexemes !== second.lexemes || second.first - first.end !== 1) return false;
  const before = prepositionBefore(first);
  const joiner = first.lexemes[first.end].lower;
  if (before === "between") return joiner === "and";
  return (before === "from" && /^(to|until|till|through|-|–|—)$/.test(joiner)) || /^[-–—]$/.test(joiner);
}

const THROUGH_MODIFIERS: ReadonlySet<string> = new Set(["about", "around", "at", "least", "the"]);

/** The preposition that governs a date, through "about" and the like. */
export function prepositionBefore({ lexemes, first }: Candidate): string {
  let at = first - 1;
  while (at >= 0 && at > first - 3 && THROUGH_MODIFIERS.has(lexemes[at].lower)) at--;
  const preposition = lexemes[at]?.lower ?? "";
  // "Shortly after 2 a.m." is when, not from when on.
  const isClose =
    /^(after|before)$/.test(preposition) && /^(shortly|just|soon|immediately|moments|minutes)$/.test(lexemes[at - 1]?.lower ?? "");
  return isClose ? "" : preposition;
}

/** "On", "of" or a comma between. */
function gapIsClose(first: Candidate, second: Candidate): boolean {
  const gap = first.lexemes.slice(first.end, second.first);
  return gap.length <= 2 && gap.every(({ lower }) => /^(on|of|at|,|the|\(|around|about|from|early|late)$/.test(lower));
}
