// Where the story stands: the last date, day and time of the clock that later dates count from, and what is only an aside.

import type { Doc } from "../doc/doc.js";
import { sentenceOf } from "./around.js";
import { parseDay } from "./calendar.js";
import type { Candidate } from "./find.js";
import type { Point } from "./meaning.js";
import type { Resolved } from "./places.js";
import type { Anchor, Place, Reference } from "./reference.js";
import { isDayGrain } from "./resolve.js";
import { headOf } from "./tense.js";

type Needs = "sections" | "sentences" | "syntax";

/** What is known after the dates so far. */
export interface State {
  readonly reference: Reference;
  /** The last date, where it stood aside of the story's; null where it was part of it. */
  readonly aside: Anchor | null;
}

/** What date `i` is worked out from. In the sentence of an aside, later dates count from it: "in April 1915, Italy joined and declared war on May 23". */
export function referenceAt(doc: Doc<Needs>, found: readonly Candidate[], i: number, { reference, aside }: State): Reference {
  const reach = countsFromText(found[i]) || goesOn(found, i, reference, aside) ? 1 : 0;
  const isNear =
    aside !== null && aside.source !== "publishedAt" && sentenceOf(doc, found[i]) - sentenceOf(doc, found[aside.source]) <= reach;
  const last = isNear ? aside : isFarYear(doc, found, i, reference) ? null : reference.last;
  const near = within(doc, found, i, reference.last, 0);
  const recent = within(doc, found, i, reference.last, RECENT_SENTENCES);
  return { ...reference, last, near, recent, lastMonth: within(doc, found, i, reference.lastMonth, RECENT_SENTENCES) };
}

/** "They came back in 1237. Ryazan fell on 21 December": a story goes on from a year ahead, and seldom from one long past. */
function goesOn(found: readonly Candidate[], i: number, { narrative, last }: Reference, aside: Anchor | null): boolean {
  const { meaning } = found[i];
  if (!narrative || aside === null || aside.grain !== "year" || last === null || aside.day.year < last.day.year) return false;
  if (typeof aside.source !== "number") return false;
  const { lexemes, first, end } = found[aside.source];
  if (lexemes[first - 1]?.lower !== "in" || lexemes[end]?.lower !== ".") return false;
  return meaning.kind === "point" && meaning.base.is === "date" && meaning.base.month !== null && meaning.base.year === null;
}

/** "Fifty years earlier", "a decade later". */
function countsFromText({ meaning }: Candidate): boolean {
  return meaning.kind === "point" && meaning.base.is === "shift" && meaning.base.from === "text";
}

/** In the day's news a year is what "a year earlier" counts from in its own sentence and the next; in history the story goes on from it. */
function isFarYear(doc: Doc<Needs>, found: readonly Candidate[], i: number, { last, narrative }: Reference): boolean {
  if (narrative || last === null || last.source === "publishedAt" || !/^(year|decade|century)$/.test(last.grain)) return false;
  return sentenceOf(doc, found[i]) - sentenceOf(doc, found[last.source]) > 1;
}

/** So many sentences on, a day is still close to one of years ago. */
const RECENT_SENTENCES = 2;

/** A date before this one, where it stands at most so many sentences back. */
function within(doc: Doc<Needs>, found: readonly Candidate[], i: number, last: Anchor | null, reach: number): Anchor | null {
  if (last === null || last.source === "publishedAt") return null;
  return sentenceOf(doc, found[i]) - sentenceOf(doc, found[last.source]) <= reach ? last : null;
}

/** So many dates on, a time of the clock is no longer what "ten minutes later" counts from. */
const CLOCK_REACH = 3;

/** What "ten minutes later" counts from: the last time of the clock, while it is near. */
export function clocked(state: State, value: string | null, i: number, found: readonly Candidate[]): State {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)/.exec(value ?? "");
  const day = match === null ? null : parseDay(match[1]);
  const { reference } = state;
  if (match !== null && day !== null) {
    const lastClock = { at: { day, grain: "time" as const, source: i }, minutes: Number(match[2]) * 60 + Number(match[3]) };
    return { ...state, reference: { ...reference, lastClock } };
  }
  const source = reference.lastClock?.at.source ?? null;
  const isFar = typeof source === "number" && (i - source >= CLOCK_REACH || found[source].lexemes !== found[i].lexemes);
  return isFar ? { ...state, reference: { ...reference, lastClock: null } } : state;
}

/** In history a year by itself moves the story on where it says when: "in 1917"; "the 1902 pact" and "since 1882" do not. */
function setsFrame({ lexemes, first, meaning }: Candidate, { base }: Point): boolean {
  if (meaning.kind === "duration" || base.is !== "date" || base.month !== null) return true;
  return first === 0 || FRAMES.has(lexemes[first - 1].lower);
}

const FRAMES: ReadonlySet<string> = new Set([
  "in",
  "during",
  "throughout",
  "through",
  "by",
  "early",
  "late",
  "mid",
  "of",
  ",",
  "(",
  "-",
  ".",
  "to",
  "and",
  "from",
]);

/** Years so far from the story's are asides: "the first since 1812". */
const ASIDE_YEARS = 3;

/** A year far from the story's, or before it as the attribute of a noun: "down from a peak of 1,600 in summer 2007". */
function isAside(doc: Doc<Needs>, candidate: Candidate, { day: { year } }: Place, last: Anchor): boolean {
  const ahead = year - last.day.year;
  return Math.abs(ahead) > ASIDE_YEARS || (ahead < 0 && (isAttribute(doc, candidate) || isCompared(candidate)));
}

/** How far before a date what is compared with it begins. */
const COMPARED_REACH = 10;

/** "Down from a peak of 1,600 in the summer of 2007", "compared with 4.8 million in February 1998". */
function isCompared({ lexemes, first }: Candidate): boolean {
  const from = Math.max(1, first - COMPARED_REACH);
  for (let i = first - 1; i >= from && !/^[.;!?]$/.test(lexemes[i].lower); i--)
    if (
      lexemes[i].lower === "compared" ||
      (lexemes[i].lower === "against" && lexemes[i - 1].lower === ",") ||
      (lexemes[i].lower === "from" && /^(down|up)$/.test(lexemes[i - 1].lower))
    )
      return true;
  return false;
}

function isAttribute({ syntax }: Doc<Needs>, { lexemes, first, end }: Candidate): boolean {
  return /^(nmod|compound|nummod|amod)/.test(syntax.deprels[headOf(syntax, lexemes[first].token, lexemes[end - 1].endToken)]);
}

/** In history "the previous year" looks back from the story, which stays where it was. */
function pointsBack({ narrative }: Reference, { base, relation }: Point): boolean {
  return narrative && base.is === "unit" && base.unit === "Y" && (relation === "previous" || relation === "last");
}

/**
 * Later dates count from this one where it stands for a place on the calendar. In history a year far from the last one is an aside
 * until a second date takes it up.
 */
export function moved(doc: Doc<Needs>, state: State, candidate: Candidate, point: Point, { place, from }: Resolved, i: number): State {
  const { reference } = state;
  if (point.base.is === "shift" && point.base.from !== "now" && point.base.sign < 0) return state;
  // What is compared with: "from the same month last year", "their successes of the previous year".
  if (point.base.is === "unit" && (point.yearOf === "last" || pointsBack(reference, point))) return state;
  if (reference.narrative && reference.last !== null && !setsFrame(candidate, point)) return state;
  if (place === null || point.base.is === "fiscal") return state;
  // In the day's news, later sentences go on from what was compared with it.
  if (!reference.narrative && point.base.is === "date" && point.base.year !== null && isCompared(candidate)) return state;
  // "In the 1850s a flood buried it; it was dug out some seventy years later".
  if (point.base.is === "era") return { ...state, aside: { ...place, source: i } };
  if (point.base.is === "dayword" && !reference.narrative && point.base.days === 0) return state;
  const { last } = reference;
  if (reference.narrative && last !== null && from === null && isAside(doc, candidate, place, last)) {
    const isTakenUp = state.aside !== null && Math.abs(place.day.year - state.aside.day.year) <= ASIDE_YEARS;
    if (!isTakenUp) return { ...state, aside: { ...place, source: i } };
  }
  const anchor: Anchor = { ...place, source: i };
  // "The Nov. 21 runoff" is no day on which the rest of the news takes place.
  if (!reference.narrative && reference.lastDay !== null && isDayGrain(place.grain) && isAttribute(doc, candidate))
    return { reference: { ...reference, last: anchor }, aside: null };
  const lastDay = isDayGrain(place.grain) ? anchor : reference.lastDay;
  const lastMonth = place.grain === "month" ? anchor : reference.lastMonth;
  return { reference: { ...reference, last: anchor, lastDay, lastMonth }, aside: null };
}
