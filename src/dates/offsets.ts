// Days told by counting: "three days ago", "the first Monday in May", "3/4/2021", an ISO date-time.

import { addTo, compareDays, type Day, daysInMonth, isDay, nthWeekday, parseDay, weekdayOf, weekOf } from "./calendar.js";
import type { Base, Length, Unit } from "./meaning.js";
import { eraAt, quarterAt, type Resolved, UNKNOWN, yearAt, yearBefore } from "./places.js";
import { type Anchor, anaphoric, comparedWith, deictic, type Grain, type Place, type Reference } from "./reference.js";
import { dayValue, monthValue, two, yearValue } from "./values.js";

/** A date so many units before or after another; it is as exact as its smallest unit. */
export function shifted(base: Extract<Base, { is: "shift" }>, reference: Reference): Resolved {
  const { length, sign } = base;
  if (length.items.some(({ n }) => n === null)) return { value: sign < 0 ? "PAST_REF" : "FUTURE_REF", place: null, from: null };
  const compared = base.from === "now" || sign > 0 || !isOneYear(length) ? null : comparedWith(reference);
  if (compared !== null) return yearBefore(compared);
  const { unit } = length.items[length.items.length - 1];
  if (base.from === "told" && reference.last === null) return UNKNOWN;
  const told = base.from === "text" || base.from === "told" ? anaphoric(reference) : deictic(reference);
  // In the day's news "two months earlier" does not count from a year: from the day of writing, then.
  // "Two days later", after a month, counts from there all the same: what comes later cannot come after the day of writing.
  const isLater = base.from !== "now" && sign > 0;
  const isExact = told === null || reference.narrative || isLater || exactEnough(told, GRAINS[unit]);
  const from = isExact ? told : reference.published;
  if (from === null) return UNKNOWN;
  const moved = move(from.day, length, sign);
  if (moved === null) return UNKNOWN;
  switch (unit) {
    case "Y":
    case "DE":
    case "CE":
    case "ML":
      if (length.items.some(({ n, unit }) => n !== null && (n * (YEARS[unit] ?? 1)) % 1 !== 0)) return monthAt(moved, from);
      if (from.grain === "decade" || from.grain === "century") return eraAt(moved.year, from.grain === "decade" ? 3 : 2, from);
      return yearAt(moved.year, from);
    case "Q":
      return exactEnough(from, "month") ? quarterAt({ ...moved, day: 1 }, from) : coarseMonth(from);
    case "M":
      return exactEnough(from, "month") ? monthAt(moved, from) : coarseMonth(from);
    case "W":
    case "FN":
      return exactEnough(from, "week") ? weekAt(moved, from) : coarse(from);
    case "WE": {
      const week = weekAt(moved, from);
      return exactEnough(from, "week") ? { ...week, value: `${week.value}-WE` } : coarse(from);
    }
    case "TH":
    case "TM":
    case "TS":
      if (base.from === "text" && reference.lastClock !== null && isPartOfDay(length, from, reference.lastClock.at))
        return clockAt(reference.lastClock, length, sign);
      if (unit !== "TH") return exactEnough(from, "day") ? { value: `${dayValue(from.day)}TXX:XX`, place: null, from } : coarse(from);
      return exactEnough(from, "day") ? { value: dayValue(moved), place: { day: moved, grain: "day" }, from } : coarse(from);
    default:
      return exactEnough(from, "day") ? { value: dayValue(moved), place: { day: moved, grain: "day" }, from } : coarse(from);
  }
}

/** "Six minutes later" counts from a time of the same day; "48 hours later" from its day. */
function isPartOfDay({ items }: Length, from: Anchor, at: Anchor): boolean {
  return compareDays(from.day, at.day) === 0 && !items.every(({ n, unit }) => unit === "TH" && (n ?? 1) % 24 === 0);
}

const DAY_MINUTES = 1440;
/** Minutes in a unit of the clock; seconds do not move it. */
const MINUTES: Readonly<Partial<Record<Unit, number>>> = { TH: 60, TM: 1 };

/** "Six minutes later", after a time of the clock. */
function clockAt({ at, minutes }: NonNullable<Reference["lastClock"]>, { items }: Length, sign: 1 | -1): Resolved {
  const moved = items.reduce((sum, { n, unit }) => sum + Math.round((n ?? 0) * (MINUTES[unit] ?? 0)) * sign, minutes);
  const day = addTo(at.day, { days: Math.floor(moved / DAY_MINUTES) });
  const rest = ((moved % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  return { value: `${dayValue(day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`, place: { day, grain: "time" }, from: at };
}

function isOneYear({ items }: Length): boolean {
  return items.length === 1 && items[0].unit === "Y" && items[0].n === 1;
}

/** How exactly a date must be known for so many of a unit to count from it. */
const GRAINS: Readonly<Record<Unit, Grain>> = {
  TS: "day",
  TM: "day",
  TH: "day",
  D: "day",
  NI: "day",
  W: "week",
  WE: "week",
  FN: "week",
  M: "month",
  Q: "month",
  Y: "century",
  DE: "century",
  CE: "century",
  ML: "century",
};

const FINENESS: readonly Grain[] = ["century", "decade", "year", "season", "quarter", "month", "week", "day", "time"];

function exactEnough(from: Anchor, needed: Grain): boolean {
  return from.source === "publishedAt" || FINENESS.indexOf(from.grain) >= FINENESS.indexOf(needed);
}

/** Days counted from a month or a year that is not known to the day. */
function coarse(from: Anchor): Resolved {
  return {
    value: from.grain === "month" ? `${monthValue(from.day.year, from.day.month)}-XX` : `${yearValue(from.day.year)}-XX-XX`,
    place: null,
    from,
  };
}

/** "Two months later", counted from a year. */
function coarseMonth(from: Anchor): Resolved {
  return { value: `${yearValue(from.day.year)}-XX`, place: null, from };
}

function monthAt(moved: Day, from: Anchor): Resolved {
  return { value: monthValue(moved.year, moved.month), place: { day: { ...moved, day: 1 }, grain: "month" }, from };
}

function weekAt(moved: Day, from: Anchor): Resolved {
  const { year, week } = weekOf(moved);
  return { value: `${yearValue(year)}-W${two(week)}`, place: { day: addTo(moved, { days: 1 - weekdayOf(moved) }), grain: "week" }, from };
}

/** Years in a unit of years. */
const YEARS: Readonly<Partial<Record<Unit, number>>> = { Y: 1, DE: 10, CE: 100, ML: 1000 };

/** A day moved by a length; null where the length is beyond the calendar. */
function move(day: Day, length: Length, sign: 1 | -1): Day | null {
  let years = 0;
  let months = 0;
  let days = 0;
  for (const { n, unit } of length.items) {
    const count = (n ?? 0) * sign;
    if (unit === "Y" || unit === "DE" || unit === "CE" || unit === "ML") years += count * (YEARS[unit] ?? 1);
    else if (unit === "M" || unit === "Q") months += count * (unit === "Q" ? 3 : 1);
    else if (unit === "TH" || unit === "TM" || unit === "TS") days += Math.trunc(count / { TH: 24, TM: 1440, TS: 86400 }[unit]);
    else days += count * (unit === "W" || unit === "WE" ? 7 : unit === "FN" ? 14 : 1);
  }
  months += Math.round((years % 1) * 12);
  const shift = { years: Math.trunc(years), months: Math.trunc(months), days: Math.round(days) };
  if (Math.abs(shift.years) > 9000 || Math.abs(shift.months) > 90000 || Math.abs(shift.days) > 3000000) return null;
  const far = day.year + shift.years + shift.months / 12 + shift.days / 365;
  return far > 9990 || far < -9990 ? null : addTo(day, shift);
}

/** "The first Monday in May", "the last week of August", "the third day of June". */
export function nthOf(base: Extract<Base, { is: "nth" }>, { day: { year, month } }: Place): Omit<Resolved, "from"> {
  if (base.what === "weekday") {
    const found = nthWeekday(year, month, base.weekday, base.n);
    return isDay(found) ? { value: dayValue(found), place: { day: found, grain: "day" } } : { value: null, place: null };
  }
  if (base.what === "weekend") {
    const saturday = nthWeekday(year, month, 6, base.n);
    const { year: of, week } = weekOf(saturday);
    return isDay(saturday)
      ? { value: `${yearValue(of)}-W${two(week)}-WE`, place: { day: saturday, grain: "day" } }
      : { value: null, place: null };
  }
  const last = daysInMonth(year, month);
  const dom = base.what === "day" ? (base.n < 0 ? last : base.n) : base.n < 0 ? last - 3 : Math.min(last, base.n * 7 - 3);
  if (dom < 1 || dom > last) return { value: null, place: null };
  const found = { year, month, day: dom };
  if (base.what === "day") return { value: dayValue(found), place: { day: found, grain: "day" } };
  const { year: weekYear, week } = weekOf(found);
  return { value: `${yearValue(weekYear)}-W${two(week)}`, place: { day: addTo(found, { days: 1 - weekdayOf(found) }), grain: "week" } };
}

/** The parts of a numeric date: three numbers in the order in which they are written. */
export function numericParts(text: string): readonly [number, number, number] {
  const [a, b, c] = text.split(/[-/.]/).map(Number);
  return [a, b, c];
}

/** The day of a numeric date; null where no reading of it is in the calendar. */
export function numericDay(text: string, dayFirst: boolean): Day | null {
  const [a, b, c] = numericParts(text);
  if (/^\d{4}/.test(text)) return check({ year: a, month: b, day: c });
  const year = /\d{4}$/.test(text) ? c : c + (c < 70 ? 2000 : 1900);
  const british = check({ year, month: b, day: a });
  const american = check({ year, month: a, day: b });
  return dayFirst ? (british ?? american) : (american ?? british);
}

function check(day: Day): Day | null {
  return isDay(day) ? day : null;
}

/** A date-time as ISO 8601 writes it, to the minute. */
export function stampValue(text: string): Resolved {
  const day = parseDay(text);
  return day === null ? UNKNOWN : { value: `${dayValue(day)}T${text.slice(11, 16)}`, place: { day, grain: "time" }, from: null };
}
