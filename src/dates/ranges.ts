// Refiner: ranges that share a month or a year, "8 to 14 June", "February 6-22", "1915-17", "January and February 1937".

import type { Candidate } from "./find.js";
import type { Lexeme } from "./lexemes.js";
import { type Base, date, type Point, point, type Year } from "./meaning.js";

type DateBase = Extract<Base, { is: "date" }>;

const JOINERS: ReadonlySet<string> = new Set(["-", "–", "—", "to", "and", "or", "through", "until", "till", "/"]);
const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "/"]);
const BEFORE_DAY: ReadonlySet<string> = new Set(["from", "between", "on", "the", "(", ",", "of", "for", "both", "and"]);

/** The dates with those that a range adds, in text order; the first of a range or list takes the year of the last. */
export function linkRanges(listed: readonly Candidate[]): Candidate[] {
  const linked: Candidate[] = [];
  const dates = yearsOfLists(listed.map((own, i) => withMonthOf(own, listed[i + 1])));
  dates.forEach((own, i) => {
    const floor = linked.at(-1)?.end ?? 0;
    // The year of "March 5-9, 1918" is part of its second day.
    if (own.first < floor) return;
    for (const before of sharedBefore(own, floor)) linked.push(before);
    const next = dates[i + 1];
    const ceiling = next === undefined ? own.lexemes.length : isBareYear(next) ? next.end : next.first;
    const after = sharedAfter(own, ceiling);
    linked.push(after === null ? own : withYearOf(own, after));
    if (after !== null) linked.push(after);
    else for (const day of daysListed(own, ceiling)) linked.push(day);
  });
  return linked;
}

/** "The 9th" takes the month of "10th of May" where a joiner stands between. */
function withMonthOf(own: Candidate, next: Candidate | undefined): Candidate {
  const base = next === undefined ? null : baseOf(next);
  if (own.meaning.kind !== "point" || own.meaning.base.is !== "dom" || own.meaning.relation !== null || base === null || next === undefined)
    return own;
  const isJoined = next.lexemes === own.lexemes && next.first - own.end === 1 && isJoiner(own.lexemes[own.end]);
  if (!isJoined || base.month === null || base.day === null || base.day <= own.meaning.base.day) return own;
  return { ...own, meaning: { ...own.meaning, base: { ...base, day: own.meaning.base.day, weekday: null } } };
}

/** "May, June and July 2021": what a comma parts from a date that took its year from the next takes it too. */
function yearsOfLists(dates: readonly Candidate[]): Candidate[] {
  const yeared = [...dates];
  let takes = false;
  for (let i = dates.length - 2; i >= 0; i--) {
    const isPart = takes && dates[i].lexemes[dates[i].end]?.lower === "," && dates[i].end + 1 === dates[i + 1].first;
    const own = withYearOf(dates[i], yeared[i + 1], isPart);
    takes = own !== dates[i];
    yeared[i] = own;
  }
  return yeared;
}

function baseOf(candidate: Candidate): DateBase | null {
  const { meaning } = candidate;
  return meaning.kind === "point" && meaning.base.is === "date" ? meaning.base : null;
}

function isBareYear(candidate: Candidate): boolean {
  const base = baseOf(candidate);
  return base !== null && base.year !== null && base.month === null && candidate.end - candidate.first === 1;
}

function isJoiner(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && JOINERS.has(lexeme.lower);
}

function dayNumber(lexeme: Lexeme | undefined): number | null {
  return lexeme !== undefined && /^\d{1,2}$/.test(lexeme.lower) && Number(lexeme.lower) >= 1 && Number(lexeme.lower) <= 31
    ? Number(lexeme.lower)
    : null;
}

/** "8 to" before "14 June"; "8, 9 and" gives both. */
function sharedBefore(own: Candidate, floor: number): Candidate[] {
  const base = baseOf(own);
  const { lexemes } = own;
  const start = lexemes[own.first];
  if (base !== null && base.day !== null && base.weekday === null && dayNumber(start) !== null && isJoiner(lexemes[own.first - 1])) {
    const at = own.first - 2;
    const day = at < floor ? null : dayNumber(lexemes[at]);
    const before = lexemes[at - 1]?.lower ?? "(";
    const joined = DASHES.has(lexemes[own.first - 1].lower);
    if (day === null || day >= base.day || !(joined || BEFORE_DAY.has(before))) return [];
    const from = before === "the" && at - 1 >= floor ? at - 1 : at;
    const found = [{ ...own, first: from, end: at + 1, meaning: point({ ...base, day }, sharedTime(own)), row: "range.days" }];
    // "3, 4 and 5 May"
    for (let comma = at - 1; !joined && lexemes[comma]?.lower === "," && comma > floor; comma -= 2) {
      const earlier = dayNumber(lexemes[comma - 1]);
      if (earlier === null || earlier >= day || !BEFORE_DAY.has(lexemes[comma - 2]?.lower ?? "(")) break;
      found.unshift({
        ...own,
        first: comma - 1,
        end: comma,
        meaning: point({ ...base, day: earlier }, sharedTime(own)),
        row: "range.days",
      });
    }
    return found;
  }
  return base !== null && base.month === null && base.year?.bc === true ? bcBefore(own, base.year, floor) : clockBefore(own, floor);
}

/** "499-" before "493 BC". */
function bcBefore(own: Candidate, year: Year, floor: number): Candidate[] {
  const { lexemes } = own;
  const at = own.first - 2;
  const n = at < floor || !isJoiner(lexemes[own.first - 1]) ? null : Number(lexemes[at].lower);
  if (n === null || !/^\d{2,4}$/.test(lexemes[at].lower) || n <= year.n) return [];
  return [{ ...own, first: at, end: at + 1, meaning: point(date({ year: { ...year, n } })), row: "range.years" }];
}

function sharedTime(own: Candidate): Partial<Point> {
  return own.meaning.kind === "point" ? { relation: own.meaning.relation, yearOf: own.meaning.yearOf } : {};
}

/** "9 to" before "11 a.m.". */
function clockBefore(own: Candidate, floor: number): Candidate[] {
  const { lexemes, meaning } = own;
  if (meaning.kind !== "point" || meaning.clock === null || meaning.clock.half === null || !isJoiner(lexemes[own.first - 1])) return [];
  const at = own.first - 2;
  const hour = at < floor ? null : dayNumber(lexemes[at]);
  if (hour === null || hour > 12 || lexemes[at].start === lexemes[at - 1]?.end) return [];
  const before = lexemes[at - 1]?.lower ?? "";
  if (!/^(from|between|open|at)$/.test(before)) return [];
  const half = hour > meaning.clock.hour && hour !== 12 && meaning.clock.half === "pm" ? "am" : meaning.clock.half;
  return [
    { ...own, first: at, end: at + 1, meaning: { ...meaning, clock: { ...meaning.clock, hour, minute: 0, half } }, row: "range.hours" },
  ];
}

/** "-22" after "February 6", "-9, 1918" after "March 5", "-17" after "1915". */
function sharedAfter(own: Candidate, ceiling: number): Candidate | null {
  const base = baseOf(own);
  const { lexemes, end } = own;
  if (base === null || !isJoiner(lexemes[end]) || end + 1 >= ceiling) return null;
  const lexeme = lexemes[end + 1];
  const dashed = DASHES.has(lexemes[end].lower);
  const last = lexemes[end - 1];
  if (base.day !== null && base.month !== null && dayNumber(last) === base.day) {
    const day = dayNumber(lexeme);
    if (day === null || day <= base.day || !(dashed || endsDay(lexemes[end + 2]))) return null;
    const year = yearAfter(lexemes, end + 2, ceiling);
    const stop = year === null ? end + 2 : end + (lexemes[end + 2].lower === "," ? 4 : 3);
    return {
      ...own,
      first: end + 1,
      end: stop,
      meaning: point({ ...base, day, weekday: null, year: year ?? base.year }, sharedTime(own)),
      row: "range.days",
    };
  }
  if (base.month === null && base.year !== null && !base.year.bc && !base.year.short && dashed && /^\d\d$/.test(lexeme.lower)) {
    const n = Math.floor(base.year.n / 100) * 100 + Number(lexeme.lower);
    if (n <= base.year.n || lexemes[end + 2]?.lower === "-") return null;
    return { ...own, first: end + 1, end: end + 2, meaning: point(date({ year: { ...base.year, n } })), row: "range.years" };
  }
  return null;
}

/** ", 4 and 5" after "May 3". */
function daysListed(own: Candidate, ceiling: number): Candidate[] {
  const base = baseOf(own);
  const { lexemes } = own;
  if (base?.day == null || base.month === null || dayNumber(lexemes[own.end - 1]) !== base.day) return [];
  const found: Candidate[] = [];
  let last = base.day;
  for (let at = own.end; at + 1 < ceiling; at += 2) {
    const closes = /^(and|or)$/.test(lexemes[at].lower);
    const day = closes || lexemes[at].lower === "," ? dayNumber(lexemes[at + 1]) : null;
    if (day === null || day <= last || (closes && !endsDay(lexemes[at + 2]))) return [];
    found.push({
      ...own,
      first: at + 1,
      end: at + 2,
      meaning: point({ ...base, day, weekday: null }, sharedTime(own)),
      row: "range.days",
    });
    if (closes) return found;
    last = day;
  }
  return [];
}

function endsDay(next: Lexeme | undefined): boolean {
  return next === undefined || !/^[\p{L}\d$£€%]/u.test(next.lower) || /^(and|at|in|the|for|to|when|with|but|by|on)$/.test(next.lower);
}

function yearAfter(lexemes: readonly Lexeme[], at: number, ceiling: number): Year | null {
  const skip = lexemes[at]?.lower === "," ? 1 : 0;
  const lexeme = lexemes[at + skip];
  if (at + skip >= ceiling || lexeme === undefined || !/^[12]\d{3}$/.test(lexeme.lower)) return null;
  return { kind: "year", n: Number(lexeme.lower), bc: false, short: false };
}

/** "January" takes the year of "February 1937" where a joiner stands between, or a comma in a list. */
function withYearOf(own: Candidate, next: Candidate | undefined, isListed = false): Candidate {
  if (own.meaning.kind !== "point" || next === undefined || next.meaning.kind !== "point" || next.lexemes !== own.lexemes) return own;
  const between = own.lexemes.slice(own.end, next.first);
  if (
    between.length === 0 ||
    between.length > 3 ||
    !(isListed || between.some(isJoiner)) ||
    !between.every((lexeme) => isJoiner(lexeme) || /^(of|the|,|early|late)$/.test(lexeme.lower))
  )
    return own;
  // "It was extended in March to the end of 2027".
  if (/^(in|on)$/.test(own.lexemes[own.first - 1]?.lower ?? "") && /^(to|until|till|through)$/.test(between[0].lower)) return own;
  const year = yearSaid(next.meaning.base);
  const { base } = own.meaning;
  if (year === null || own.meaning.relation !== null || own.meaning.yearOf !== null) return own;
  if (base.is === "date" && base.year === null && base.month !== null)
    return { ...own, meaning: { ...own.meaning, base: { ...base, year } } };
  if (base.is === "part" && base.year === null && base.yearOf === null)
    return { ...own, meaning: { ...own.meaning, base: { ...base, year } } };
  return own;
}

function yearSaid(base: Base): Year | null {
  return base.is === "date" || base.is === "part" ? base.year : null;
}
