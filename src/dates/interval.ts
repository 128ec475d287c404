// Calendar bounds of a value, opened or shut by the preposition before it.

import type { Interval } from "../doc/doc.js";
import { addTo, type Day, daysInMonth, mondayOf, parseDay } from "./calendar.js";
import type { Length, Unit } from "./meaning.js";
import { dayValue } from "./values.js";

const OPEN: Interval = { from: null, to: null };
const SEASONS: Readonly<Record<string, readonly [start: number, months: number]>> = {
  SP: [3, 3],
  SU: [6, 3],
  FA: [9, 3],
  WI: [12, 3],
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
  H1: [1, 6],
  H2: [7, 6],
};
/** Hours in which a part of the day begins and ends. */
const DAY_PARTS: Readonly<Record<string, readonly [string, string]>> = {
  MO: ["T06:00", "T11:59"],
  MI: ["T11:00", "T13:59"],
  AF: ["T12:00", "T17:59"],
  EV: ["T18:00", "T23:59"],
  NI: ["T18:00", "T23:59"],
};

const DAYS: Readonly<Partial<Record<Unit, number>>> = { D: 1, W: 7, FN: 14 };
const MONTHS: Readonly<Partial<Record<Unit, number>>> = { M: 1, Q: 3, Y: 12, DE: 120 };

/**
 * The stretch of the calendar that a TIMEX3 value names, in ISO 8601; open on both ends where it names none. BC years have no
 * such bounds. `published` bounds what is said of now, the past and the future.
 */
export function intervalOf(value: string | null, published: string | null): Interval {
  if (value === null) return OPEN;
  if (value === "PRESENT_REF") return { from: published, to: published };
  if (value === "PAST_REF") return { from: null, to: published };
  if (value === "FUTURE_REF") return { from: published, to: null };
  const [date, time] = value.split("T");
  if (value.startsWith("BC") || value.startsWith("P") || date.includes("X")) return OPEN;
  if (time?.includes("X")) return { from: date, to: date };
  if (time !== undefined) return timeInterval(date, time);
  const [year, rest, part] = date.startsWith("FY") ? [date.slice(2), undefined, undefined] : date.split("-");
  const first = Number(year.padEnd(4, "0"));
  if (rest === undefined)
    return between({ year: Math.max(1, first), month: 1, day: 1 }, { year: first + 10 ** (4 - year.length) - 1, month: 12, day: 31 });
  if (rest.startsWith("W") && rest !== "WI") return weekInterval({ year: first, week: Number(rest.slice(1)) }, part);
  const season = SEASONS[rest];
  if (season !== undefined) {
    const start = { year: first, month: season[0], day: 1 };
    return between(start, addTo(addTo(start, { months: season[1] }), { days: -1 }));
  }
  const month = Number(rest);
  if (part === undefined) return between({ year: first, month, day: 1 }, { year: first, month, day: daysInMonth(first, month) });
  return { from: date, to: date };
}

function between(from: Day, to: Day): Interval {
  return { from: dayValue(from), to: dayValue(to) };
}

function weekInterval(week: { readonly year: number; readonly week: number }, part: string | undefined): Interval {
  const monday = mondayOf(week);
  if (part === "WE") return between(addTo(monday, { days: 5 }), addTo(monday, { days: 6 }));
  return between(monday, addTo(monday, { days: 6 }));
}

function timeInterval(date: string, time: string): Interval {
  const part = DAY_PARTS[time];
  if (part !== undefined) return { from: `${date}${part[0]}`, to: `${date}${part[1]}` };
  return /^\d\d(:\d\d){1,2}$/.test(time) ? { from: `${date}T${time}`, to: `${date}T${time}` } : OPEN;
}

/** The interval as the word before the date leaves it: "since" opens its end, "until" and "through" its beginning. */
export function bounded(interval: Interval, preposition: string): Interval {
  switch (preposition) {
    case "since":
    case "from":
      return { from: interval.from, to: null };
    case "after":
      return { from: interval.to, to: null };
    case "until":
    case "till":
    case "through":
    case "by":
      return { from: null, to: interval.to };
    case "before":
      return { from: null, to: interval.from };
    default:
      return interval;
  }
}

/** The stretch of a length that ends with another: "the three months to June 30". Null where its bounds are not known. */
export function endingWith(length: Length, { to }: Interval): Interval | null {
  const last = to === null ? null : parseDay(to);
  const after = last === null ? null : addTo(last, { days: 1 });
  const from = after === null ? null : moved(after, length, -1);
  return last === null || from === null ? null : between(from, last);
}

/** The stretch of a length that starts with another: "the first nine months of 2023". Null where its bounds are not known. */
export function startingWith(length: Length, { from }: Interval): Interval | null {
  const first = from === null ? null : parseDay(from);
  const after = first === null ? null : moved(first, length, 1);
  return first === null || after === null ? null : between(first, addTo(after, { days: -1 }));
}

/** A day moved by a length of days, weeks, months or years; null for lengths of the clock and those without a number. */
function moved(day: Day, { items }: Length, sign: 1 | -1): Day | null {
  let at = day;
  for (const { n, unit } of items) {
    const days = DAYS[unit];
    const months = MONTHS[unit];
    if (n === null || (days === undefined && months === undefined)) return null;
    at = addTo(at, { months: sign * Math.round(n * (months ?? 0)), days: sign * Math.round(n * (days ?? 0)) });
  }
  return at;
}

/** "From May to July": the first runs to the end of the second, and so does the second from the start of the first. */
export function joined(first: Interval, second: Interval): Interval {
  return { from: first.from, to: second.to };
}
