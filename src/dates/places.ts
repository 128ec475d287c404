// Values with the places they stand for: days, weeks, months, years, decades, and the words that point at them.

import { addTo, type Day, weekdayOf, weekOf } from "./calendar.js";
import type { Relation, Year } from "./meaning.js";
import { type Anchor, anaphoric, deictic, type Place, type Reference } from "./reference.js";
import { dayValue, monthValue, two, yearValue } from "./values.js";

/** A value, with the place it stands for where later dates can count from it, and what it was worked out from. */
export interface Resolved {
  readonly value: string | null;
  readonly place: Place | null;
  readonly from: Anchor | null;
}

/** What cannot be known. */
export const UNKNOWN: Resolved = { value: null, place: null, from: null };

/** A day. */
export function day(found: Day, from: Anchor | null): Resolved {
  return { value: dayValue(found), place: { day: found, grain: "day" }, from };
}

/** A day that the text itself says; unknown where it is none. */
export function written(found: Day | null): Resolved {
  return found === null ? UNKNOWN : day(found, null);
}

/** The week that holds a day. */
export function week(found: Day, from: Anchor | null): Resolved {
  const { year, week: number } = weekOf(found);
  return { value: `${yearValue(year)}-W${two(number)}`, place: { day: addTo(found, { days: 1 - weekdayOf(found) }), grain: "week" }, from };
}

/** A month. */
export function month(year: number, number: number, from: Anchor | null): Resolved {
  return { value: monthValue(year, number), place: { day: { year, month: number, day: 1 }, grain: "month" }, from };
}

/** The quarter that holds a day. */
export function quarterAt({ year, month: number }: Day, from: Anchor | null): Resolved {
  const quarter = Math.ceil(number / 3);
  return { value: `${yearValue(year)}-Q${quarter}`, place: { day: { year, month: quarter * 3 - 2, day: 1 }, grain: "quarter" }, from };
}

/** A month or quarter, one year before. */
export function yearBefore(stretch: Anchor): Resolved {
  const { year, month: number } = stretch.day;
  return stretch.grain === "quarter" ? quarterAt({ ...stretch.day, year: year - 1 }, stretch) : month(year - 1, number, stretch);
}

/** A year. */
export function yearAt(year: number, from: Anchor | null): Resolved {
  return { value: yearValue(year), place: { day: { year, month: 1, day: 1 }, grain: "year" }, from };
}

/** Where a decade or century begins. */
export function eraPlace(prefix: string): Place {
  const bc = prefix.startsWith("BC");
  const digits = bc ? prefix.slice(2) : prefix;
  const n = Number(digits.padEnd(4, "0"));
  return { day: { year: bc ? 1 - n : n, month: 1, day: 1 }, grain: digits.length === 3 ? "decade" : "century" };
}

/** The decade or century that holds a year: its leading digits. */
export function eraAt(year: number, digits: number, from: Anchor): Resolved {
  const value = yearValue(year);
  const prefix = value.slice(0, (value.startsWith("BC") ? 2 : 0) + digits);
  return { value: prefix, place: eraPlace(prefix), from };
}

/** A year as it counts through zero; a short one is the latest that is not more than ten years ahead. */
export function countedYear(year: Year, reference: Reference): number {
  if (year.bc) return 1 - year.n;
  if (!year.short) return year.n;
  const last = deictic(reference)?.day.year ?? 2029;
  const century = Math.floor((last + 10 - year.n) / 100) * 100;
  return century + year.n;
}

/** Which year "October of last year" is. */
export function relatedYear(relation: Relation, reference: Reference): { readonly year: number; readonly from: Anchor } | null {
  const from = isAnaphoric(relation) ? anaphoric(reference) : deictic(reference);
  return from === null ? null : { year: from.day.year + steps(relation), from };
}

/** True where a word of pointing looks from a date before in the text. */
export function isAnaphoric(relation: Relation): boolean {
  return relation === "previous" || relation === "same" || relation === "following";
}

/** How many units a word of pointing goes ahead. */
export function steps(relation: Relation): number {
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
