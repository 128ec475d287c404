// Resolution in text order: each date's value from the day of writing and from the dates before it.

import type { Doc, Interval, Timex } from "../doc/doc.js";
import type { TimexMod, TimexType } from "../doc/labels.js";
import { dayAround, directionOf, hasDayAfter, isRange, prepositionBefore, sentenceOf } from "./around.js";
import { addTo, compareDays, type Day, parseDay, weekdayOf } from "./calendar.js";
import { clockValue } from "./clock.js";
import type { Candidate } from "./find.js";
import { bounded, endingWith, intervalOf, joined, startingWith } from "./interval.js";
import type { Base, Duration, Length, Point } from "./meaning.js";
import { type Resolved, UNKNOWN } from "./places.js";
import type { Anchor, Reference } from "./reference.js";
import { resolvePoint } from "./resolve.js";
import { clocked, moved, referenceAt, type State } from "./story.js";
import { dayValue, lengthValue } from "./values.js";

type Needs = "sections" | "sentences" | "syntax";

/** What the article as a whole says. */
export interface Frame {
  readonly published: Day | null;
  readonly narrative: boolean;
  readonly dayFirst: boolean;
}

interface Answer {
  readonly type: TimexType;
  readonly value: string | null;
  readonly mod: TimexMod | null;
  readonly from: Anchor | null;
  /** True where the value was worked out from nothing but the words. */
  readonly sure: boolean;
}

/** The dates with their values, numbered in text order. */
export function resolveDates(doc: Doc<Needs>, found: readonly Candidate[], frame: Frame): Timex[] {
  const published: Anchor | null = frame.published === null ? null : { day: frame.published, grain: "day", source: "publishedAt" };
  const publishedDay = frame.published === null ? null : dayValue(frame.published);
  let state: State = {
    reference: {
      published,
      last: null,
      lastDay: null,
      lastMonth: null,
      lastClock: null,
      near: null,
      recent: null,
      narrative: frame.narrative,
      dayFirst: frame.dayFirst,
    },
    aside: null,
  };
  // Days first: a time of day may belong to a day that follows it.
  const days = new Map<number, Resolved>();
  const timexes: Timex[] = [];
  const dayOf = (i: number): Resolved => {
    const point = pointOf(found[i]);
    if (point === null) return UNKNOWN;
    const known = days.get(i);
    if (known !== undefined) return known;
    const reference = referenceAt(doc, found, i, state);
    const resolved =
      beside(doc, found, i, point, reference) ??
      resolvePoint(framed(doc, found, i, point, dayOf), reference, needsDirection(point) ? directionOf(doc, found[i]) : null);
    const ordered = i > 0 && isRange(found[i - 1], found[i]) ? afterStart(dayOf(i - 1), resolved, point) : resolved;
    days.set(i, ordered);
    return ordered;
  };
  found.forEach((candidate, i) => {
    const { meaning, lexemes, first, end } = candidate;
    const answer = meaning.kind === "point" ? answerPoint(doc, found, i, meaning, dayOf, state.reference) : answerOther(meaning);
    const point = pointOf(candidate);
    if (point !== null) state = moved(doc, state, candidate, point, dayOf(i), i);
    const interval = bounded(
      (meaning.kind === "duration" ? partInterval(candidate, meaning, dayOf(i)) : null) ?? intervalOf(answer.value, publishedDay),
      prepositionBefore(candidate),
    );
    state = clocked(state, answer.value, i, found);
    timexes.push({
      id: `d${i + 1}`,
      start: lexemes[first].start,
      end: lexemes[end - 1].end,
      type: answer.type,
      value: answer.value,
      mod: answer.mod ?? (lexemes[first - 1]?.lower === "through" && answer.type === "DATE" ? "END" : null),
      interval,
      confidence: confidenceOf(answer),
      anchor: answer.from === null ? "text" : answer.from.source === "publishedAt" ? "publishedAt" : `d${answer.from.source + 1}`,
      firstToken: lexemes[first].token,
      endToken: lexemes[end - 1].endToken,
    });
  });
  const settled = timexes.map((_, i) => overMidnight(found, timexes, i));
  return settled.map((timex, i) => ({ ...timex, interval: rangeInterval(found, settled, i) }));
}

/** The point that a date is or, as a length, is part of. */
function pointOf({ meaning }: Candidate): Point | null {
  if (meaning.kind === "set") return null;
  return meaning.kind === "point" ? meaning : meaning.of;
}

/** "The day after Boxing Day", "the night before Sunday's vote": counted from the date that follows; null elsewhere. */
function beside(doc: Doc<Needs>, found: readonly Candidate[], i: number, own: Point, reference: Reference): Resolved | null {
  const { lexemes, end } = found[i];
  const next = found[i + 1];
  if (own.base.is !== "unit" || next === undefined || next.first !== end || next.lexemes !== lexemes) return null;
  const following = pointOf(next);
  if (!/^(before|after)$/.test(lexemes[end - 1].lower) || following === null) return null;
  const { place } = resolvePoint(following, reference, needsDirection(following) ? directionOf(doc, next) : null);
  if (place === null) return null;
  const length: Length = { kind: "length", items: [{ n: 1, unit: own.base.unit }] };
  const base: Base = { is: "shift", length, from: "text", sign: own.relation === "following" ? 1 : -1 };
  return resolvePoint({ ...own, base, relation: null }, { ...reference, last: { ...place, source: i + 1 } }, null);
}

/** "From Monday to Wednesday": the second weekday follows the first. */
function afterStart(start: Resolved, own: Resolved, { base, relation }: Point): Resolved {
  if (base.is !== "date" || base.weekday === null || base.month !== null || relation !== null) return own;
  if (start.place === null || own.place === null || compareDays(own.place.day, start.place.day) > 0) return own;
  const day = addTo(start.place.day, { days: (base.weekday - weekdayOf(start.place.day) + 7) % 7 });
  return { ...own, value: dayValue(day), place: { ...own.place, day } };
}

/** "The curfew runs from 10 p.m. to 5 a.m.": times of one day of which the end is the earlier lie on two. */
function overMidnight(found: readonly Candidate[], timexes: readonly Timex[], i: number): Timex {
  const own = timexes[i];
  const isEnd = i > 0 && isRange(found[i - 1], found[i]);
  const isStart = i + 1 < found.length && isRange(found[i], found[i + 1]);
  if (isEnd === isStart) return own;
  const [start, end] = isEnd ? [i - 1, i] : [i, i + 1];
  // "Between 11 p.m. and 2 a.m. on Tuesday" ends on Tuesday.
  if (isEnd === hasDayAfter(found, end)) return own;
  const [day, from] = timexes[start].value?.split("T") ?? [];
  const [endDay, to] = timexes[end].value?.split("T") ?? [];
  const parsed = day === endDay && isTimeOfDay(from) && isTimeOfDay(to) && to < from ? parseDay(day) : null;
  if (parsed === null) return own;
  return { ...own, value: isEnd ? `${dayValue(addTo(parsed, { days: 1 }))}T${to}` : `${dayValue(addTo(parsed, { days: -1 }))}T${from}` };
}

function isTimeOfDay(time: string | undefined): time is string {
  return time !== undefined && /^\d\d:\d\d/.test(time);
}

/** So many dates on, a sentence has left the year that opened it. */
const FRAME_REACH = 8;

/** "Last year the pay came in February": a year that opens the sentence is that of its months. */
function framed(doc: Doc<Needs>, found: readonly Candidate[], i: number, point: Point, dayOf: (i: number) => Resolved): Point {
  const { base } = point;
  if (base.is !== "date" || base.month === null || base.year !== null || base.weekday !== null) return point;
  if (point.relation !== null || point.yearOf !== null) return point;
  const sentence = sentenceOf(doc, found[i]);
  let k = i;
  while (k > 0 && i - k < FRAME_REACH && sentenceOf(doc, found[k - 1]) === sentence) k--;
  const { first, lexemes } = found[k];
  const opening = doc.sentences.list[sentence].firstToken;
  const opens =
    lexemes[first].token === opening ||
    (lexemes[first].token === opening + 1 && /^(in|during|throughout)$/.test(lexemes[first - 1]?.lower ?? ""));
  // "Next year's budget will be out in mid-November".
  if (k === i || !opens || lexemes[found[k].end]?.lower === "'s") return point;
  const { place } = dayOf(k);
  if (place === null || place.grain !== "year") return point;
  return { ...point, base: { ...base, year: { kind: "year", n: place.day.year, bc: false, short: false } } };
}

/** Only dates that do not say their year or week depend on the clause. */
function needsDirection({ base, relation }: Point): boolean {
  if (base.is === "unit" && base.unit === "Y" && relation === "same") return true;
  if (relation !== null && relation !== "this") return false;
  if (base.is === "date") return base.year === null;
  return (
    base.is === "part" || base.is === "holiday" || base.is === "dom" || base.is === "unit" || base.is === "weekOf" || base.is === "nth"
  );
}

function answerOther(meaning: Exclude<Candidate["meaning"], Point>): Answer {
  if (meaning.kind === "set") return { type: "SET", value: meaning.value, mod: null, from: null, sure: true };
  return { type: "DURATION", value: lengthValue(meaning.length), mod: meaning.mod, from: null, sure: true };
}

function answerPoint(
  doc: Doc<Needs>,
  found: readonly Candidate[],
  i: number,
  point: Point,
  dayOf: (i: number) => Resolved,
  reference: Reference,
): Answer {
  if (isNightBefore(doc, found[i], point, reference)) {
    const from = reference.published;
    if (from !== null) return { type: "TIME", value: `${dayValue(addTo(from.day, { days: -1 }))}TNI`, mod: point.mod, from, sure: false };
  }
  if (point.clock === null && point.part === null) {
    const { value, from } = dayOf(i);
    const type = value !== null && /[\dX]T[\dA-Z]/.test(value) ? "TIME" : "DATE";
    return { type, value, mod: point.mod, from, sure: from === null };
  }
  const around =
    point.base.is === "someday" ? dayAround(doc, found, i, dayOf, reference) : { resolved: dayOf(i), point, close: true, recurring: false };
  const date = around.recurring ? "XXXX-XX-XX" : dayPrefix(around.resolved);
  const time =
    point.clock === null ? `T${point.part}` : clockValue(point.clock, { part: around.point?.part ?? null, startsDay: startsDay(found[i]) });
  return { type: "TIME", value: `${date}${time}`, mod: point.mod, from: around.resolved.from, sure: false };
}

/** "Crews worked through the night": in the day's news, the one before it. */
function isNightBefore(doc: Doc<Needs>, candidate: Candidate, { base, part }: Point, { narrative }: Reference): boolean {
  if (narrative || base.is !== "someday" || part !== "NI" || !/^(through|throughout|during)$/.test(prepositionBefore(candidate)))
    return false;
  return directionOf(doc, candidate) === "past";
}

function dayPrefix({ value }: Resolved): string {
  if (value === null) return "XXXX-XX-XX";
  const [date] = value.split("T");
  return /^(\d{4}|XXXX|BC\d{4})-\d\d$/.test(date) ? `${date}-XX` : date;
}

/** "Just after midnight": the day begins. */
function startsDay({ lexemes, first }: Candidate): boolean {
  return /^(after|since|past|from)$/.test(lexemes[first - 1]?.lower ?? "");
}

/** Both ends of "from … to …", "between … and …" span the whole range. */
function rangeInterval(found: readonly Candidate[], timexes: readonly Timex[], i: number): Interval {
  const own = timexes[i].interval;
  const opens = (a: number) => found[a + 1] !== undefined && isRange(found[a], found[a + 1]);
  if (opens(i)) return joined(bareInterval(timexes[i]), bareInterval(timexes[i + 1]));
  if (i > 0 && opens(i - 1)) return joined(bareInterval(timexes[i - 1]), bareInterval(timexes[i]));
  return periodInterval(found, timexes, i) ?? own;
}

/** "The first nine months of 2023": the beginning or end of a stretch. Null where the text does not say which, or how long. */
function partInterval({ lexemes, first }: Candidate, { length }: Duration, { value }: Resolved): Interval | null {
  if (value === null) return null;
  const word = lexemes[first].lower === "the" ? lexemes[first + 1].lower : lexemes[first].lower;
  const whole = intervalOf(value, null);
  if (/^(last|final|closing)$/.test(word)) return endingWith(length, whole);
  return /^(first|opening)$/.test(word) ? startingWith(length, whole) : null;
}

/** "The three months to June 30": the length that ends where the next date does; null elsewhere. */
function periodInterval(found: readonly Candidate[], timexes: readonly Timex[], i: number): Interval | null {
  const next = found[i + 1];
  const { meaning, lexemes, end } = found[i];
  if (next === undefined || next.lexemes !== lexemes || next.first - end !== 1 || meaning.kind !== "duration") return null;
  if (!/^(to|ended|ending|through)$/.test(lexemes[end].lower) || !/^(the|its|first)$/.test(lexemes[found[i].first].lower)) return null;
  return endingWith(meaning.length, bareInterval(timexes[i + 1]));
}

function bareInterval({ value }: Timex): Interval {
  return intervalOf(value, null);
}

/** How far the value can be trusted: what the words say themselves most, what hangs on the clause least. */
function confidenceOf({ value, sure, from, type }: Answer): number {
  if (value === null) return 0.3;
  if (value.includes("X") && type !== "SET") return 0.6;
  if (sure) return 0.95;
  return from === null ? 0.8 : from.source === "publishedAt" ? 0.85 : 0.7;
}
