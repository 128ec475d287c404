// Facts about dates that follow from the words and the value alone, worked out here anew: calendars by Date, not by our own code.

/** Words of an extent that give it a `mod`, the first that fits; dates.md, "Parts", and TIMEX3 1.2.1. */
export const MODS: readonly (readonly [words: RegExp, mod: string])[] = [
  [/^(more than|just over|a little more than|over)\b.*\bago$/i, "BEFORE"],
  [/^(more than|just over|a little more than|over)\b/i, "MORE_THAN"],
  [/^(nearly|almost|close to|less than|just under|under)\b/i, "LESS_THAN"],
  [/^(at least|no less than)\b/i, "EQUAL_OR_MORE"],
  [/^(at most|up to|no more than|as long as)\b/i, "EQUAL_OR_LESS"],
  [/^(about|around|roughly|some)\b/i, "APPROX"],
  [/^(the )?(early|start|turn|first half|small hours)\b/i, "START"],
  [/^(the )?(mid|middle|midyear)\b(?!-Autumn Festival)/i, "MID"],
  [/^(the )?(late|latter|dying|end|rest|year-end|year's end)\b/i, "END"],
];

/** Phrases that count from the day of writing: TIMEX3 value, from the day as a Date at midnight UTC. */
export const COUNTED: readonly (readonly [sentence: string, value: (day: Date) => string])[] = [
  ["It opened today.", (day) => iso(day)],
  ["It opened yesterday.", (day) => iso(plusDays(day, -1))],
  ["It will open tomorrow.", (day) => iso(plusDays(day, 1))],
  ["It opened two days ago.", (day) => iso(plusDays(day, -2))],
  ["It opened ten days ago.", (day) => iso(plusDays(day, -10))],
  ["It opened last week.", (day) => isoWeek(plusDays(day, -7))],
  ["It opened this week.", (day) => isoWeek(day)],
  ["It will open next week.", (day) => isoWeek(plusDays(day, 7))],
  ["It opened three weeks ago.", (day) => isoWeek(plusDays(day, -21))],
  ["It opened last month.", (day) => isoMonth(plusMonths(day, -1))],
  ["It opened this month.", (day) => isoMonth(day)],
  ["It will open next month.", (day) => isoMonth(plusMonths(day, 1))],
  ["It opened four months ago.", (day) => isoMonth(plusMonths(day, -4))],
  ["It opened last quarter.", (day) => isoQuarter(plusMonths(day, -3))],
  ["It will open next quarter.", (day) => isoQuarter(plusMonths(day, 3))],
  ["It opened last year.", (day) => String(day.getUTCFullYear() - 1)],
  ["It opened this year.", (day) => String(day.getUTCFullYear())],
  ["It will open next year.", (day) => String(day.getUTCFullYear() + 1)],
  ["It opened six years ago.", (day) => String(day.getUTCFullYear() - 6)],
  ["It opened a decade ago.", (day) => String(day.getUTCFullYear() - 10)],
  ["It opened last night.", (day) => `${iso(plusDays(day, -1))}TNI`],
  ["It opened this morning.", (day) => `${iso(day)}TMO`],
  ["It opened yesterday afternoon.", (day) => `${iso(plusDays(day, -1))}TAF`],
  ["It will open tomorrow evening.", (day) => `${iso(plusDays(day, 1))}TEV`],
];

/** Days of writing at which counting goes wrong first: ends of months, years and ISO weeks, leap days. */
export const WRITTEN: readonly string[] = [
  "2024-05-15",
  "2024-01-01",
  "2024-01-31",
  "2024-02-29",
  "2023-03-01",
  "2023-12-31",
  "2024-12-30",
  "2021-01-03",
  "2020-12-28",
  "2024-03-31",
  "2024-06-02",
  "2024-10-31",
];

export const WEEKDAYS: readonly string[] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
export const MONTHS: readonly string[] = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
];

/** Midnight UTC of an ISO day. */
export function dayOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** YYYY-MM-DD. */
export function iso(day: Date): string {
  return day.toISOString().slice(0, 10);
}

export function plusDays(day: Date, days: number): Date {
  return new Date(day.getTime() + 86_400_000 * days);
}

/** The first of the month so many months on. */
function plusMonths(day: Date, months: number): Date {
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1));
}

function isoMonth(day: Date): string {
  return iso(day).slice(0, 7);
}

function isoQuarter(day: Date): string {
  return `${day.getUTCFullYear()}-Q${Math.floor(day.getUTCMonth() / 3) + 1}`;
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: Date): number {
  return day.getUTCDay() || 7;
}

/** A week belongs to the year of its Thursday. */
function isoWeek(day: Date): string {
  const thursday = plusDays(day, 4 - weekdayOf(day));
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * 86_400_000)) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}

const FIRST_MONTHS: Readonly<Record<string, readonly [month: number, length: number]>> = {
  Q1: [1, 3], Q2: [4, 3], Q3: [7, 3], Q4: [10, 3], H1: [1, 6], H2: [7, 6], SP: [3, 3], SU: [6, 3], FA: [9, 3], WI: [12, 3],
};
const HOURS: Readonly<Record<string, readonly [from: string, to: string]>> = {
  MO: ["06:00", "11:59"], MI: ["11:00", "13:59"], AF: ["12:00", "17:59"], EV: ["18:00", "23:59"], NI: ["18:00", "23:59"],
};

/** First and last day or minute of a value; null where it has none on the calendar. */
export function boundsOf(value: string, published: string): readonly [from: string | null, to: string | null] {
  if (value === "PRESENT_REF") return [published, published];
  if (value === "PAST_REF") return [null, published];
  if (value === "FUTURE_REF") return [published, null];
  if (/^(P|BC)|X/.test(value)) return [null, null];
  const [date, hour] = value.split("T");
  if (hour !== undefined) {
    const [from, to] = HOURS[hour] ?? [hour, hour];
    return [`${date}T${from}`, `${date}T${to}`];
  }
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return [date, date];
  const [year, part = "", weekend] = date.replace("FY", "").split("-");
  const months = FIRST_MONTHS[part] ?? (/^\d\d$/.test(part) ? [Number(part), 1] : null);
  if (months !== null) return monthsFrom(Number(year), ...months);
  if (part !== "") {
    // The fourth of January lies in week 1.
    const fourth = new Date(Date.UTC(Number(year), 0, 4));
    const monday = plusDays(fourth, 1 - weekdayOf(fourth) + 7 * (Number(part.slice(1)) - 1));
    return [iso(plusDays(monday, weekend === "WE" ? 5 : 0)), iso(plusDays(monday, 6))];
  }
  return [`${year.padEnd(4, "0")}-01-01`.replace("0000", "0001"), `${year.padEnd(4, "9")}-12-31`];
}

function monthsFrom(year: number, month: number, length: number): readonly [string, string] {
  const first = new Date(Date.UTC(2000, month - 1, 1));
  first.setUTCFullYear(year);
  const next = new Date(first);
  next.setUTCMonth(first.getUTCMonth() + length);
  return [iso(first), iso(plusDays(next, -1))];
}
