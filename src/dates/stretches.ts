// Values of stretches: seasons, quarters, halves, weekends, holidays, fiscal years.

import { addTo, type Day, weekdayOf, weekOf } from "./calendar.js";
import { holidayIn } from "./holidays.js";
import { type Base, type Point, type Relation, SAME_MONTH, SAME_QUARTER } from "./meaning.js";
import { countedYear, day, isAnaphoric, month as monthAt, type Resolved, relatedYear, steps, UNKNOWN } from "./places.js";
import { type Anchor, anaphoric, deictic, type Reference, turnsYear } from "./reference.js";
import type { Direction } from "./tense.js";
import { two, yearValue } from "./values.js";

const FAR_MONTHS = 7;
const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12, Q1: 1, Q2: 4, Q3: 7, Q4: 10, H1: 1, H2: 7 };

/** Seasons, quarters and halves; a winter goes by the year in which it begins. */
export function resolvePart(point: Point, base: Extract<Base, { is: "part" }>, reference: Reference, direction: Direction): Resolved {
  if (base.part === SAME_QUARTER || base.part === SAME_MONTH) {
    const { month } = (anaphoric(reference) ?? deictic(reference))?.day ?? { month: null };
    if (month !== null && base.part === SAME_MONTH && base.year !== null) return monthAt(countedYear(base.year, reference), month, null);
    return month === null ? UNKNOWN : resolvePart(point, { ...base, part: `Q${Math.ceil(month / 3)}` }, reference, direction);
  }
  const start = SEASON_MONTHS[base.part];
  const at = (year: number, from: Anchor | null): Resolved => ({
    value: `${yearValue(year)}-${base.part}`,
    place: { day: { year, month: start, day: 1 }, grain: base.part.startsWith("Q") ? "quarter" : "season" },
    from,
  });
  if (base.year !== null) return at(countedYear(base.year, reference), null);
  if (base.yearOf !== null) {
    const told = relatedYear(isThisYear(base.yearOf, reference, direction) ? "this" : base.yearOf, reference);
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
  // In January the winter that runs is no "last winter".
  const isInWinter = base.part === "WI" && now < 3;
  if (relation === "last" || relation === "previous") return at(isOver ? year : isInWinter ? year - 2 : year - 1, from);
  if (relation === "next" || relation === "following")
    return at(hasBegun || (from.grain === "year" && relation === "following") ? year + 1 : year, from);
  if (relation !== null) return at(isInWinter ? year - 1 : year, from);
  if (reference.narrative && from.source !== "publishedAt") return at(turnsYear(from, start, null) ? year + 1 : year, from);
  if (isCalendarPart) {
    const looksAhead = direction === "future" || direction === "present";
    // In January the fourth quarter is last year's whatever the verb; in November the first one ahead is next year's.
    if (!hasBegun) return at(looksAhead && start - now <= FAR_MONTHS ? year : year - 1, from);
    return at(direction === "future" && now - start > FAR_MONTHS ? year + 1 : year, from);
  }
  if (direction === "past") return at(hasBegun ? year : year - 1, from);
  if (direction === "future") return at(isOver ? year + 1 : year, from);
  return at(isInWinter ? year - 1 : year, from);
}

/** In the day's news what lies ahead "in the second half of the year" lies in this one, whichever was spoken of. */
function isThisYear(yearOf: Relation, { narrative, last, published }: Reference, direction: Direction): boolean {
  if (narrative || yearOf !== "same" || last === null || published === null) return false;
  return (direction === "future" || direction === "present") && last.day.year < published.day.year;
}

/** The weekend before, at or after a day; "the weekend" by the clause. */
export function weekend(relation: Relation | null, from: Anchor, direction: Direction): Resolved {
  const weekday = weekdayOf(from.day);
  const late = weekday >= 6;
  const back =
    relation === "last" ||
    relation === "previous" ||
    (relation === null && direction !== "future" && direction !== "present" && !late && !(direction === "near" && weekday >= 3));
  const ahead = relation === "next" || relation === "following" || relation === "afterNext";
  // "The weekend before last", "the weekend after next".
  const further = relation === "beforeLast" ? -14 : relation === "afterNext" ? 7 : 0;
  const saturday = addTo(from.day, { days: 6 - weekday + further + (back ? -7 : ahead && late ? 7 : 0) });
  const { year, week: number } = weekOf(saturday);
  return { value: `${yearValue(year)}-W${two(number)}-WE`, place: { day: saturday, grain: "day" }, from };
}

/** The day of a holiday: of the year it is told with, else by the clause. */
export function resolveHoliday(point: Point, base: Extract<Base, { is: "holiday" }>, reference: Reference, direction: Direction): Resolved {
  if (base.rule === "unknown") return UNKNOWN;
  const told = isOnce(base.rule) ? Number(base.rule.slice(0, 4)) : base.year === null ? null : countedYear(base.year, reference);
  const from = told === null ? deictic(reference) : null;
  if (told === null && from === null) return { value: /^\d\d-/.test(base.rule) ? `XXXX-${base.rule}` : null, place: null, from: null };
  const year = told ?? from?.day.year ?? 0;
  const inYear = (of: number) => holidayIn(base.rule, of);
  const place = (of: Day | null): Resolved => (of === null ? UNKNOWN : base.weekend ? holidayWeekend(of, from) : day(of, from));
  const own = inYear(year);
  if (from === null || own === null) return place(own);
  const now = from.day;
  const ahead = (own.month - now.month) * 31 + own.day - now.day;
  if (point.relation === "last") return place(ahead < 0 ? own : inYear(year - 1));
  if (point.relation === "next") return place(ahead > 0 ? own : inYear(year + 1));
  if (reference.narrative || point.relation === "this" || point.relation === "same") return place(own);
  if (direction === "past") return place(ahead <= 0 ? own : inYear(year - 1));
  if (direction === "future") return place(ahead >= 0 ? own : inYear(year + 1));
  if (direction === "present") return place(ahead < -186 ? inYear(year + 1) : own);
  return place(ahead > 186 ? inYear(year - 1) : ahead < -186 ? inYear(year + 1) : own);
}

/** "Black Monday" is one day of history. */
function isOnce(rule: string): boolean {
  return /^\d{4}-/.test(rule);
}

function holidayWeekend(of: Day, from: Anchor | null): Resolved {
  const weekday = weekdayOf(of);
  // A holiday on a Monday or Tuesday ends its weekend.
  const saturday = addTo(of, { days: weekday <= 2 ? -1 - weekday : 6 - weekday });
  const { year, week: number } = weekOf(saturday);
  return { value: `${yearValue(year)}-W${two(number)}-WE`, place: { day: saturday, grain: "day" }, from };
}

/** A fiscal year, by the calendar year it is named after. */
export function resolveFiscal(point: Point, told: number | null, reference: Reference): Resolved {
  if (told !== null) return { value: `FY${told}`, place: { day: { year: told, month: 1, day: 1 }, grain: "year" }, from: null };
  const from = deictic(reference);
  if (from === null) return UNKNOWN;
  const year = from.day.year + steps(point.relation ?? "this");
  return { value: `FY${year}`, place: { day: { year, month: 1, day: 1 }, grain: "year" }, from };
}
