// Values of points: what a date means, given when it was written and what was said before.

import { addTo, compareDays, daysInMonth, isDay, weekdayOf } from "./calendar.js";
import type { Base, Point, Relation, Unit } from "./meaning.js";
import { nthOf, numericDay, shifted, stampValue } from "./offsets.js";
import {
  countedYear,
  day,
  eraAt,
  eraPlace,
  isAnaphoric,
  month,
  quarterAt,
  type Resolved,
  relatedYear,
  steps,
  UNKNOWN,
  week,
  written,
  yearAt,
  yearBefore,
} from "./places.js";
import { type Anchor, anaphoric, comparedWith, deictic, type Grain, monthOfNews, type Reference, turnsYear } from "./reference.js";
import { resolveFiscal, resolveHoliday, resolvePart, weekend } from "./stretches.js";
import type { Direction } from "./tense.js";
import { monthValue, two } from "./values.js";

/** Half a week. */
const NEAR_DAYS = 3;
/** A month: "it will run from 23 January" can be read a few days later. */
const JUST_PAST = 100;
/** So far into a year it is still the new one. */
const NEW_YEAR_MONTHS = 4;

/** The value of a point's date, without its time of day. `direction` is where its clause looks. */
export function resolvePoint(point: Point, reference: Reference, direction: Direction): Resolved {
  const { base } = point;
  switch (base.is) {
    case "ref":
      return { value: base.value, place: null, from: null };
    case "era":
      return { value: base.prefix, place: eraPlace(base.prefix), from: null };
    case "stamp":
      return stampValue(base.text);
    case "numeric":
      return written(numericDay(base.text, reference.dayFirst));
    case "dayword": {
      const from = reference.published;
      return from === null ? UNKNOWN : day(addTo(from.day, { days: base.days }), from);
    }
    case "date":
      return resolveDate(point, base, reference, direction);
    case "part":
      return resolvePart(point, base, reference, direction);
    case "unit":
      return resolveUnit(point, base.unit, reference, direction);
    case "dom":
      return resolveDom(point, base.day, reference, direction);
    case "holiday":
      return resolveHoliday(point, base, reference, direction);
    case "fiscal":
      return resolveFiscal(point, base.year, reference);
    case "nth": {
      const of = resolvePoint(base.of, reference, direction);
      return of.place === null ? UNKNOWN : { ...nthOf(base, of.place), from: of.from };
    }
    case "weekOf": {
      const of = resolvePoint(base.day, reference, direction);
      return of.place === null ? UNKNOWN : week(of.place.day, of.from);
    }
    case "weeks": {
      const from = reference.published;
      if (from === null) return UNKNOWN;
      const ahead = (base.weekday - weekdayOf(from.day) + 7) % 7;
      // "Two Fridays ago", said on any day.
      if (point.relation === "last") return day(addTo(from.day, { days: ahead + 7 * base.weeks }), from);
      return day(addTo(from.day, { days: (base.weeks > 0 || ahead === 0 ? ahead : ahead - 7) + 7 * base.weeks }), from);
    }
    case "shift":
      return shifted(base, reference);
    case "then":
      return reference.narrative || reference.last !== null ? sameAgain(anaphoric(reference)) : { ...UNKNOWN, value: "PAST_REF" };
    case "someday":
      return UNKNOWN;
  }
}

/** The date that a story stands at, as exact as it was said. */
function sameAgain(from: Anchor | null): Resolved {
  if (from === null) return UNKNOWN;
  switch (from.grain) {
    case "day":
    case "time":
      return day(from.day, from);
    case "week":
      return week(from.day, from);
    case "quarter":
      return quarterAt(from.day, from);
    case "month":
    case "season":
      return month(from.day.year, from.day.month, from);
    default:
      return yearAt(from.day.year, from);
  }
}

function resolveDate(point: Point, base: Extract<Base, { is: "date" }>, reference: Reference, direction: Direction): Resolved {
  if (base.month === null && base.weekday !== null) return resolveWeekday(point, base.weekday, reference, direction);
  if (base.month === null) return base.year === null ? UNKNOWN : yearAt(countedYear(base.year, reference), null);
  const told =
    base.year !== null
      ? { year: countedYear(base.year, reference), from: null }
      : point.yearOf !== null
        ? relatedYear(point.yearOf, reference)
        : null;
  if (told !== null) return dateIn(told.year, base.month, base.day, told.from);
  if (base.day !== null && point.relation === null && isNextDay(base.month, base.day, reference, direction))
    return dateIn(reference.recent?.day.year ?? 0, base.month, base.day, reference.recent);
  const from = point.relation !== null && isAnaphoric(point.relation) ? anaphoric(reference) : deictic(reference);
  if (from === null) return { value: `XXXX-${two(base.month)}${base.day === null ? "" : `-${two(base.day)}`}`, place: null, from: null };
  const year = yearFor(base.month, base.day, base.weekday, point.relation, from, reference.narrative, direction);
  return dateIn(year, base.month, base.day, from);
}

/** A day so soon after one of years ago is of the same year. */
const NEXT_DAYS = 45;
/** Years after which a day is one of the past, and no news. */
const PAST_YEARS = 2;

/** "On July 3, 1863 the guns opened; the retreat began on July 4": in the day's news too, the year is that of the day before. */
function isNextDay(month: number, dom: number, { recent, narrative, published }: Reference, direction: Direction): boolean {
  if (narrative || recent === null || published === null || !isDayGrain(recent.grain) || direction === "future") return false;
  if (published.day.year - recent.day.year < PAST_YEARS) return false;
  const ahead = (month - recent.day.month) * 31 + dom - recent.day.day;
  return ahead > 0 && ahead <= NEXT_DAYS;
}

function dateIn(year: number, number: number, dom: number | null, from: Anchor | null): Resolved {
  if (dom === null) return month(year, number, from);
  const found = { year, month: number, day: dom };
  return isDay(found) ? day(found, from) : UNKNOWN;
}

/** The year of a month or day that does not say it. */
function yearFor(
  number: number,
  dom: number | null,
  weekday: number | null,
  relation: Relation | null,
  from: Anchor,
  narrative: boolean,
  direction: Direction,
): number {
  const { year } = from.day;
  if (weekday !== null && dom !== null) {
    const match = [0, -1, 1, -2, 2, -3, 3].find((step) => {
      const found = { year: year + step, month: number, day: dom };
      return isDay(found) && weekdayOf(found) === weekday;
    });
    if (match !== undefined) return year + match;
  }
  if (from.grain === "year" && relation === "following") return year + 1;
  const own = number * 100 + (dom ?? 0);
  const now = from.day.month * 100 + (dom === null ? 0 : from.day.day);
  if (relation === "last" || relation === "previous") return own < now ? year : year - 1;
  if (relation === "next" || relation === "following") return own > now ? year : year + 1;
  if (relation === "same" || relation === "this") return year;
  if (narrative && from.source !== "publishedAt") return turnsYear(from, number, dom) ? year + 1 : year;
  if (direction === "past") return own <= now ? year : year - 1;
  if (direction === "future") return own >= now || (dom !== null && now - own <= JUST_PAST) ? year : year + 1;
  const monthsAhead = number - from.day.month;
  if (direction === "present" || direction === "due") return monthsAhead < -6 ? year + 1 : year;
  return monthsAhead > 5 ? year - 1 : monthsAhead < -8 && direction === "near" ? year + 1 : year;
}

function resolveWeekday(point: Point, weekday: number, reference: Reference, direction: Direction): Resolved {
  const { relation } = point;
  const usesText = relation !== null && isAnaphoric(relation);
  const from = usesText
    ? (reference.lastDay ?? reference.published)
    : reference.narrative
      ? (reference.lastDay ?? reference.published)
      : reference.published;
  if (from === null) return { value: `XXXX-WXX-${weekday}`, place: null, from: null };
  const ahead = (weekday - weekdayOf(from.day) + 7) % 7;
  const move = (days: number) => day(addTo(from.day, { days }), from);
  if (point.yearOf !== null) return move(weekday - weekdayOf(from.day) + 7 * steps(point.yearOf));
  if (relation === "beforeLast") return move(ahead === 0 ? -14 : ahead - 14);
  if (relation === "last" || relation === "previous") return move(ahead === 0 ? -7 : ahead - 7);
  if (relation === "next" || relation === "following") return move(ahead === 0 ? 7 : ahead);
  if (relation === "same") return move(weekday - weekdayOf(from.day));
  if (relation === "this") return move(direction === "past" ? weekday - weekdayOf(from.day) : ahead);
  if (direction === "near" || direction === "due") return move(ahead <= NEAR_DAYS ? ahead : ahead - 7);
  return move(ahead === 0 ? 0 : direction === "future" || direction === "present" ? ahead : ahead - 7);
}

function resolveUnit(point: Point, unit: Unit, reference: Reference, direction: Direction): Resolved {
  const relation = point.relation ?? "this";
  const compared = point.yearOf === "last" ? comparedWith(reference) : null;
  if (compared !== null && compared.grain === (unit === "Q" ? "quarter" : "month") && (unit === "Q" || unit === "M"))
    return yearBefore(compared);
  const usesText = isAnaphoric(relation);
  const monthly = unit === "M" && (relation === "same" || relation === "previous") ? monthOfNews(reference) : null;
  const told = monthly ?? (usesText && !isTooCoarse(unit, relation, reference) ? anaphoric(reference) : deictic(reference));
  // "The next day" counts from the last day even where a year has been named since; "that week a year ago" from a year before.
  const exact = unit === "D" && usesText && told !== null && !isDayGrain(told.grain) ? (reference.lastDay ?? told) : told;
  const from = exact !== null && point.yearOf === "last" ? { ...exact, day: addTo(exact.day, { years: -1 }) } : exact;
  if (from === null) return unit === "WE" ? { value: "XXXX-WXX-WE", place: null, from: null } : UNKNOWN;
  const n = steps(relation);
  switch (unit) {
    case "TH":
    case "TM":
    case "TS":
      return UNKNOWN;
    case "D":
    case "NI":
      return from.grain === "day" || from.grain === "time" || !usesText
        ? day(addTo(from.day, { days: n }), from)
        : { value: from.grain === "month" ? `${monthValue(from.day.year, from.day.month)}-XX` : "XXXX-XX-XX", place: null, from };
    case "W":
    case "FN":
      return week(addTo(from.day, { weeks: n * (unit === "FN" ? 2 : 1) }), from);
    case "WE":
      return weekend(point.relation, from, direction);
    case "M": {
      const moved = addTo({ ...from.day, day: 1 }, { months: n });
      return month(moved.year, moved.month, from);
    }
    case "Q": {
      // "In the quarter, sales rose": the one that the text speaks of, else the last one whose books are closed.
      if (point.relation === "same" && !reference.narrative) return spokenQuarter(reference);
      return quarterAt(addTo({ ...from.day, day: 1 }, { months: 3 * n }), from);
    }
    case "Y":
      if (relation === "new") return yearAt(from.day.year + (from.day.month > NEW_YEAR_MONTHS ? 1 : 0), from);
      return yearAt(from.day.year + (isClosedYear(relation, from, reference, direction) ? -1 : n), from);
    case "DE":
      return eraAt(from.day.year + 10 * n, 3, from);
    case "CE":
      return eraAt(from.day.year + 100 * n, 2, from);
    case "ML":
      return eraAt(from.day.year + 1000 * n, 1, from);
  }
}

/** In the day's news "for the week" is no week of a year that was named. */
function isTooCoarse(unit: Unit, relation: Relation, { last, narrative, published }: Reference): boolean {
  if (narrative || last === null) return false;
  // "The previous day" is none to come, even after "talks open tomorrow".
  if (relation === "previous" && published !== null && compareDays(last.day, published.day) > 0) return true;
  if (relation !== "same") return false;
  return unit === "W" ? !isDayGrain(last.grain) && last.grain !== "week" : unit === "D" && !isDayGrain(last.grain);
}

/** News of January and February in which sales rose "for the year" tells of the one that is over. */
const CLOSING_MONTHS = 2;

function isClosedYear(relation: Relation, from: Anchor, { narrative, published }: Reference, direction: Direction): boolean {
  if (narrative || relation !== "same" || direction !== "past" || published === null) return false;
  return from.day.year === published.day.year && published.day.month <= CLOSING_MONTHS;
}

function spokenQuarter({ last, near, published }: Reference): Resolved {
  if (last?.grain === "quarter") return quarterAt(last.day, last);
  if (near?.grain === "month" || published === null) return near === null ? UNKNOWN : quarterAt(near.day, near);
  return quarterAt(addTo({ ...published.day, day: 1 }, { months: -3 }), published);
}

/** "The 23rd": of the month at hand. */
function resolveDom(point: Point, dom: number, reference: Reference, direction: Direction): Resolved {
  const usesText = point.relation === null || point.relation === "same";
  const near = reference.last?.grain === "day" || reference.last?.grain === "month" ? reference.last : null;
  const from = usesText ? (near ?? reference.published) : reference.published;
  if (from === null) return { value: `XXXX-XX-${two(dom)}`, place: null, from: null };
  const moved = addTo({ ...from.day, day: 1 }, { months: point.relation === null ? 0 : steps(point.relation) });
  const late = from === reference.published && point.relation === null && dom > from.day.day && direction === "past";
  // "It left on 28 August and is expected on the 20th", written in September.
  const { published } = reference;
  const looksAhead = direction === "future" || direction === "present";
  const isAhead = looksAhead && point.relation === null && !reference.narrative && published !== null;
  if (isAhead && compareDays({ ...moved, day: dom }, published.day) < 0) {
    const { year, month } = addTo({ ...published.day, day: 1 }, { months: dom < published.day.day ? 1 : 0 });
    return dom <= daysInMonth(year, month) ? day({ year, month, day: dom }, published) : UNKNOWN;
  }
  // "They had set out on the 28th", where the day told of last is one of this month.
  const lies = !reference.narrative && usesText && published !== null && compareDays({ ...moved, day: dom }, published.day) > 0;
  const base = late || (lies && direction === "past") ? addTo(moved, { months: -1 }) : moved;
  const found = { year: base.year, month: base.month, day: dom };
  return dom <= daysInMonth(base.year, base.month) ? day(found, from) : UNKNOWN;
}

/** The grains that a time of day can hang on. */
export function isDayGrain(grain: Grain): boolean {
  return grain === "day" || grain === "time";
}
