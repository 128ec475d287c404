// Values of points: what a date means, given when it was written and what was said before.

import { addTo, type Day, daysInMonth, isDay, weekdayOf, weekOf } from "./calendar.js";
import { holidayIn } from "./holidays.js";
import type { Base, Point, Relation, Unit, Year } from "./meaning.js";
import { nthOf, numericDay, shifted, stampValue } from "./offsets.js";
import { type Anchor, anaphoric, deictic, type Grain, type Place, type Reference } from "./reference.js";
import type { Direction } from "./tense.js";
import { dayValue, monthValue, two, yearValue } from "./values.js";

/** A value, with the place it stands for where later dates can count from it, and what it was worked out from. */
export interface Resolved {
  readonly value: string | null;
  readonly place: Place | null;
  readonly from: Anchor | null;
}

const UNKNOWN: Resolved = { value: null, place: null, from: null };
/** Two months: "it will run from 23 January" can be read a few days later. */
const JUST_PAST = 200;
const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12, Q1: 1, Q2: 4, Q3: 7, Q4: 10, H1: 1, H2: 7 };

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
    case "shift":
      return shifted(base, reference);
    case "someday":
      return UNKNOWN;
  }
}

function day(found: Day, from: Anchor | null): Resolved {
  return { value: dayValue(found), place: { day: found, grain: "day" }, from };
}

function written(found: Day | null): Resolved {
  return found === null ? UNKNOWN : day(found, null);
}

function week(found: Day, from: Anchor | null): Resolved {
  const { year, week: number } = weekOf(found);
  return { value: `${yearValue(year)}-W${two(number)}`, place: { day: addTo(found, { days: 1 - weekdayOf(found) }), grain: "week" }, from };
}

function month(year: number, number: number, from: Anchor | null): Resolved {
  return { value: monthValue(year, number), place: { day: { year, month: number, day: 1 }, grain: "month" }, from };
}

function yearAt(year: number, from: Anchor | null): Resolved {
  return { value: yearValue(year), place: { day: { year, month: 1, day: 1 }, grain: "year" }, from };
}

function eraPlace(prefix: string): Place {
  const bc = prefix.startsWith("BC");
  const digits = bc ? prefix.slice(2) : prefix;
  const n = Number(digits.padEnd(4, "0"));
  return { day: { year: bc ? 1 - n : n, month: 1, day: 1 }, grain: digits.length === 3 ? "decade" : "century" };
}

/** A year as it counts through zero; a short one is the latest that is not more than ten years ahead. */
function countedYear(year: Year, reference: Reference): number {
  if (year.bc) return 1 - year.n;
  if (!year.short) return year.n;
  const last = deictic(reference)?.day.year ?? 2029;
  const century = Math.floor((last + 10 - year.n) / 100) * 100;
  return century + year.n;
}

/** Which year "October of last year" is. */
function relatedYear(relation: Relation, reference: Reference): { readonly year: number; readonly from: Anchor } | null {
  const from = isAnaphoric(relation) ? anaphoric(reference) : deictic(reference);
  return from === null ? null : { year: from.day.year + steps(relation), from };
}

function isAnaphoric(relation: Relation): boolean {
  return relation === "previous" || relation === "same" || relation === "following";
}

/** How many units a word of pointing goes ahead. */
function steps(relation: Relation): number {
  switch (relation) {
    case "last":
    case "previous":
      return -1;
    case "next":
    case "following":
      return 1;
    case "beforeLast":
      return -2;
    case "afterNext":
      return 2;
    default:
      return 0;
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
  const from = point.relation !== null && isAnaphoric(point.relation) ? anaphoric(reference) : deictic(reference);
  if (from === null) return { value: `XXXX-${two(base.month)}${base.day === null ? "" : `-${two(base.day)}`}`, place: null, from: null };
  const year = yearFor(base.month, base.day, base.weekday, point.relation, from, reference.narrative, direction);
  return dateIn(year, base.month, base.day, from);
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
  if (relation === "same" || relation === "this" || (narrative && from.source !== "publishedAt")) return year;
  if (direction === "past") return own <= now ? year : year - 1;
  if (direction === "future") return own >= now || now - own <= JUST_PAST ? year : year + 1;
  const monthsAhead = number - from.day.month;
  return monthsAhead > 5 ? year - 1 : monthsAhead < -8 && direction === "present" ? year + 1 : year;
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
  if (relation === "last" || relation === "previous") return move(ahead === 0 ? -7 : ahead - 7);
  if (relation === "next" || relation === "following") return move(ahead === 0 ? 7 : ahead);
  if (relation === "same") return move(weekday - weekdayOf(from.day));
  if (relation === "this") return move(direction === "past" ? weekday - weekdayOf(from.day) : ahead);
  return move(ahead === 0 ? 0 : direction === "future" || direction === "present" ? ahead : ahead - 7);
}

/** Seasons, quarters and halves; a winter goes by the year in which it begins. */
function resolvePart(point: Point, base: Extract<Base, { is: "part" }>, reference: Reference, direction: Direction): Resolved {
  const start = SEASON_MONTHS[base.part];
  const at = (year: number, from: Anchor | null): Resolved => ({
    value: `${yearValue(year)}-${base.part}`,
    place: { day: { year, month: start, day: 1 }, grain: "season" },
    from,
  });
  if (base.year !== null) return at(countedYear(base.year, reference), null);
  if (base.yearOf !== null) {
    const told = relatedYear(base.yearOf, reference);
    return told === null ? { value: `XXXX-${base.part}`, place: null, from: null } : at(told.year, told.from);
  }
  const { relation } = point;
  const from = relation !== null && isAnaphoric(relation) ? anaphoric(reference) : deictic(reference);
  if (from === null) return { value: `XXXX-${base.part}`, place: null, from: null };
  const length = base.part.startsWith("H") ? 6 : 3;
  const { year, month: now } = from.day;
  const hasBegun = now >= start;
  const isOver = now >= start + length;
  const isCalendarPart = base.part.startsWith("Q") || base.part.startsWith("H");
  if (relation === "last" || relation === "previous") return at(isOver ? year : year - 1, from);
  if (relation === "next" || relation === "following")
    return at(hasBegun || (from.grain === "year" && relation === "following") ? year + 1 : year, from);
  if (relation !== null) return at(base.part === "WI" && now < 3 ? year - 1 : year, from);
  if (reference.narrative && from.source !== "publishedAt") return at(year, from);
  if (isCalendarPart) return at(direction !== "future" && direction !== "present" && !hasBegun ? year - 1 : year, from);
  if (direction === "past") return at(hasBegun ? year : year - 1, from);
  if (direction === "future") return at(isOver ? year + 1 : year, from);
  return at(base.part === "WI" && now < 3 ? year - 1 : year, from);
}

function resolveUnit(point: Point, unit: Unit, reference: Reference, direction: Direction): Resolved {
  const relation = point.relation ?? "this";
  const usesText = isAnaphoric(relation);
  const from = usesText ? anaphoric(reference) : deictic(reference);
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
      const moved = addTo({ ...from.day, day: 1 }, { months: 3 * n });
      const quarter = Math.ceil(moved.month / 3);
      return {
        value: `${yearValue(moved.year)}-Q${quarter}`,
        place: { day: { year: moved.year, month: quarter * 3 - 2, day: 1 }, grain: "season" },
        from,
      };
    }
    case "Y":
      return yearAt(from.day.year + n, from);
    case "DE":
      return eraAt(from.day.year + 10 * n, 3, from);
    case "CE":
      return eraAt(from.day.year + 100 * n, 2, from);
    case "ML":
      return eraAt(from.day.year + 1000 * n, 1, from);
  }
}

function eraAt(year: number, digits: number, from: Anchor): Resolved {
  const value = yearValue(year);
  const prefix = value.slice(0, (value.startsWith("BC") ? 2 : 0) + digits);
  return { value: prefix, place: eraPlace(prefix), from };
}

/** The weekend before, at or after a day; "the weekend" by the clause. */
function weekend(relation: Relation | null, from: Anchor, direction: Direction): Resolved {
  const weekday = weekdayOf(from.day);
  const late = weekday >= 6;
  const back =
    relation === "last" || relation === "previous" || (relation === null && direction !== "future" && direction !== "present" && !late);
  const saturday = addTo(from.day, {
    days: 6 - weekday + (back ? -7 : relation === "next" || relation === "following" ? (late ? 7 : 0) : 0),
  });
  const { year, week: number } = weekOf(saturday);
  return { value: `${yearValue(year)}-W${two(number)}-WE`, place: { day: saturday, grain: "day" }, from };
}

/** "The 23rd": of the month at hand. */
function resolveDom(point: Point, dom: number, reference: Reference, direction: Direction): Resolved {
  const usesText = point.relation === null || point.relation === "same";
  const near = reference.last?.grain === "day" || reference.last?.grain === "month" ? reference.last : null;
  const from = usesText ? (near ?? reference.published) : reference.published;
  if (from === null) return { value: `XXXX-XX-${two(dom)}`, place: null, from: null };
  const moved = addTo({ ...from.day, day: 1 }, { months: point.relation === null ? 0 : steps(point.relation) });
  const late = from === reference.published && point.relation === null && dom > from.day.day && direction === "past";
  const base = late ? addTo(moved, { months: -1 }) : moved;
  const found = { year: base.year, month: base.month, day: dom };
  return dom <= daysInMonth(base.year, base.month) ? day(found, from) : UNKNOWN;
}

function resolveHoliday(point: Point, base: Extract<Base, { is: "holiday" }>, reference: Reference, direction: Direction): Resolved {
  const told = base.year === null ? null : countedYear(base.year, reference);
  const from = told === null ? deictic(reference) : null;
  if (told === null && from === null) return { value: /^\d/.test(base.rule) ? `XXXX-${base.rule}` : null, place: null, from: null };
  const year = told ?? from?.day.year ?? 0;
  const inYear = (of: number) => holidayIn(base.rule, of);
  const place = (of: Day): Resolved => (base.weekend ? holidayWeekend(of, from) : day(of, from));
  if (from === null) return place(inYear(year));
  const own = inYear(year);
  const now = from.day;
  const ahead = (own.month - now.month) * 31 + own.day - now.day;
  if (point.relation === "last") return place(ahead < 0 ? own : inYear(year - 1));
  if (point.relation === "next") return place(ahead > 0 ? own : inYear(year + 1));
  if (reference.narrative || point.relation === "this" || point.relation === "same") return place(own);
  if (direction === "past") return place(ahead <= 0 ? own : inYear(year - 1));
  if (direction === "future") return place(ahead >= 0 ? own : inYear(year + 1));
  return place(ahead > 186 ? inYear(year - 1) : ahead < -186 ? inYear(year + 1) : own);
}

function holidayWeekend(of: Day, from: Anchor | null): Resolved {
  const saturday = addTo(of, { days: 6 - weekdayOf(of) });
  const { year, week: number } = weekOf(saturday);
  return { value: `${yearValue(year)}-W${two(number)}-WE`, place: { day: saturday, grain: "day" }, from };
}

function resolveFiscal(point: Point, told: number | null, reference: Reference): Resolved {
  if (told !== null) return { value: `FY${told}`, place: { day: { year: told, month: 1, day: 1 }, grain: "year" }, from: null };
  const from = deictic(reference);
  if (from === null) return UNKNOWN;
  const year = from.day.year + steps(point.relation ?? "this");
  return { value: `FY${year}`, place: { day: { year, month: 1, day: 1 }, grain: "year" }, from };
}

/** The grains that a time of day can hang on. */
export function isDayGrain(grain: Grain): boolean {
  return grain === "day" || grain === "time";
}
