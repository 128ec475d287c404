// Calendar arithmetic: days of the proleptic Gregorian calendar, no time zone. The only file of a stage that knows temporal-polyfill.

import { Temporal } from "temporal-polyfill";

/** A day. Years count through zero: 0 is 1 BC, -1 is 2 BC. Months and days count from one. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** An ISO week: weeks start on Monday, week 1 holds the year's first Thursday. */
export interface Week {
  readonly year: number;
  readonly week: number;
}

/** Lengths that can be added to a day. */
export interface Shift {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
}

/** The furthest year that is taken for one: what lies beyond is a number. */
export const LAST_YEAR = 9999;
const FIRST_YEAR = -9999;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True where February has 29 days. */
function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days in a month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : DAYS_IN_MONTH[month - 1];
}

/** True where the calendar has this day. */
export function isDay({ year, month, day }: Day): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day moved by a length; a day that the month lacks becomes its last. The same day where the calendar would run out. */
export function addTo(day: Day, shift: Shift): Day {
  const far =
    Math.abs(shift.years ?? 0) + Math.abs(shift.months ?? 0) / 12 + Math.abs(shift.weeks ?? 0) / 52 + Math.abs(shift.days ?? 0) / 365;
  if (far > LAST_YEAR) return day;
  return fromPlain(plain(day).add(shift));
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(day: Day): number {
  return plain(day).dayOfWeek;
}

/** The ISO week that holds the day. */
export function weekOf(day: Day): Week {
  const thursday = plain(day).add({ days: 4 - weekdayOf(day) });
  return { year: thursday.year, week: Math.ceil(thursday.dayOfYear / 7) };
}

/** The Monday of an ISO week. */
export function mondayOf({ year, week }: Week): Day {
  const fourth = { year, month: 1, day: 4 };
  return addTo(fourth, { days: 1 - weekdayOf(fourth) + 7 * (week - 1) });
}

/** Below zero where `a` comes first, above where `b` does. */
export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** Easter Sunday in the Western churches, by the Gregorian computus (Meeus, Jones, Butcher). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const h = (19 * a + b - d - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 };
}

/** The nth such weekday of a month; counted from its end where n is negative. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): Day {
  if (n > 0) {
    const first = weekdayOf({ year, month, day: 1 });
    return { year, month, day: 1 + ((weekday - first + 7) % 7) + 7 * (n - 1) };
  }
  const length = daysInMonth(year, month);
  const last = weekdayOf({ year, month, day: length });
  return { year, month, day: length - ((last - weekday + 7) % 7) + 7 * (n + 1) };
}

/** The day written YYYY-MM-DD at the start of an ISO 8601 date or date-time; null where there is none. */
export function parseDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (match === null) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? day : null;
}

function plain({ year, month, day }: Day): Temporal.PlainDate {
  return new Temporal.PlainDate(year, month, day);
}

function fromPlain({ year, month, day }: Temporal.PlainDate): Day {
  return { year, month, day };
}
