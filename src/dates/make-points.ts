// Makers of days, months and years, and of points told from other points.

import type { TimexMod } from "../doc/labels.js";
import { TIMEX_MODS } from "../doc/labels.js";
import type { Lexeme } from "./lexemes.js";
import { unitOf } from "./make-lengths.js";
import type { Base, Point, Relation, Value, Year } from "./meaning.js";
import { date, point } from "./meaning.js";
import { numberOf, type Parts } from "./parts.js";

/** What a word of pointing says: which one of several is meant. */
export function relationOf(parts: Parts): Relation | null {
  if (parts.has("following", "subsequent")) return "following";
  if (parts.has("previous", "preceding", "prior")) return "previous";
  if (parts.has("next")) return parts.has("the") ? "following" : "next";
  if (parts.has("same", "that", "very")) return "same";
  if (parts.has("coming")) return "next";
  if (parts.has("last", "past", "latest")) return "last";
  if (parts.has("this", "current", "present")) return "this";
  return parts.has("the") ? "same" : null;
}

/** A year said by its number. */
function yearOf(n: number, bc = false): Year {
  return { kind: "year", n, bc, short: false };
}

function modOf(detail: string): TimexMod | null {
  return TIMEX_MODS.find((mod) => mod === detail) ?? null;
}

/** The day of the month that a form says, by a number or an ordinal. */
function domOf(parts: Parts): number | null {
  const n = parts.number("DOM") ?? parts.part("amount")?.n ?? null;
  return n !== null && n >= 1 && n <= 31 ? n : null;
}

/** A base told with a word of pointing: "last" and a month, a weekday, a season, a unit. */
export function pointedBase(parts: Parts): Base | null {
  const month = parts.number("MONTH");
  if (month !== null) return date({ month });
  const weekday = parts.number("WEEKDAY");
  if (weekday !== null) return date({ weekday });
  const season = parts.code("SEASON");
  if (season !== "") return { is: "part", part: season, year: null, yearOf: null };
  const unit = unitOf(parts);
  return unit === null ? null : { is: "unit", unit };
}

export const POINT_MAKERS: Readonly<Record<string, (parts: Parts, detail: string) => Value | null>> = {
  pass: (parts) => parts.part("point") ?? parts.part("length") ?? parts.part("set"),

  ordinalWord: (parts) => ({ kind: "amount", n: parts.number("ORDINAL") }),
  ordinalDigits: (parts) => {
    const [number] = parts.all("INT");
    return parts.near(1)?.glued === true ? { kind: "amount", n: numberOf("INT", number) } : null;
  },
  ordinalCompound: (parts) => {
    const ones = parts.number("ORDINAL") ?? 0;
    return ones < 10 ? { kind: "amount", n: (parts.number("TENS") ?? 0) + ones } : null;
  },

  year: (parts) => yearOf(parts.number("YEAR") ?? 0),
  yearBc: (parts) => yearOf(parts.number("NUM") ?? 0, true),
  yearAd: (parts) => yearOf(parts.number("INT") ?? 0),
  yearShort: (parts) => (parts.near(1)?.glued === true ? { ...yearOf(parts.number("TWO") ?? 0), short: true } : null),
  yearPoint: (parts) => {
    const year = parts.part("year");
    return year === null ? null : point(date({ year }));
  },

  month: (parts) => point(date({ month: parts.number("MONTH"), year: parts.part("year") })),
  monthOfYear: (parts) => point(date({ month: parts.number("MONTH") }), { yearOf: relationOf(parts) }),
  day: (parts) => {
    const day = domOf(parts);
    // "May the fourth runner fall".
    const isRank = parts.all("DOM").length === 0 && parts.near(0)?.lower !== "the" && parts.near(1)?.lower === "the" && !mayEndDay(parts);
    const month = parts.number("MONTH");
    const isAttack =
      month === 9 && day === 11 && /^(attacks?|terrorist|hijack|hijackers|commission|terror)/.test(parts.after(0)?.lower ?? "");
    return day === null || isRank ? null : point(date({ month, day, year: parts.part("year") ?? (isAttack ? yearOf(2001) : null) }));
  },
  dayHyphen: (parts) => {
    const n = parts.number("YEAR");
    const two = parts.all("TWO").at(-1);
    const year = n !== null ? yearOf(n) : two === undefined ? null : { ...yearOf(Number(two.lower)), short: true };
    return point(date({ month: parts.number("MONTH"), day: domOf(parts), year }));
  },
  dayOfYear: (parts) => point(date({ month: parts.number("MONTH"), day: domOf(parts) }), { yearOf: relationOf(parts) }),
  numeric: (parts) => point({ is: "numeric", text: parts.near(0)?.lower ?? "" }),
  stamp: (parts) => point({ is: "stamp", text: parts.near(0)?.lower ?? "" }),
  weekdayAndDay: (parts) => {
    const day = parts.part("point");
    const [weekday] = parts.all("WEEKDAY");
    // "The Edmonton Sun, August 16".
    if (weekday.lower === "sun" && parts.near(-1)?.capital === true) return null;
    if (day === null || day.base.is !== "date" || day.base.day === null) return day?.base.is === "numeric" ? day : null;
    return { ...day, base: { ...day.base, weekday: parts.number("WEEKDAY") } };
  },
  weekdayAndDom: (parts) => {
    const day = domOf(parts);
    // "On Friday, the second day of the strike".
    return day === null || !mayEndDay(parts) ? null : point({ is: "dom", day });
  },
  dom: (parts) => {
    const day = domOf(parts);
    // "The 23rd" alone is a day; "the 23rd runner", "the third" are not.
    return day === null || !/\d/.test(parts.near(1)?.lower ?? "") || !mayEndDay(parts) ? null : point({ is: "dom", day });
  },
  domOfMonth: (parts) => {
    const day = domOf(parts);
    return day === null ? null : point({ is: "dom", day }, { relation: relationOfLast(parts) });
  },
  weekday: (parts) => point(date({ weekday: parts.number("WEEKDAY") })),
  weekdayOfWeek: (parts) => point(date({ weekday: parts.number("WEEKDAY") }), { yearOf: relationOf(parts) }),
  fixedDay: (_, detail) => {
    const [year, month, day] = detail.split("-").map(Number);
    return point(date({ year: yearOf(year), month, day }));
  },
  thisTime: (parts) => {
    const unit = parts.has("year") ? "Y" : parts.has("month") ? "M" : "W";
    return point({ is: "unit", unit }, { relation: parts.has("last") ? "last" : "next" });
  },
  dayword: (parts) => point({ is: "dayword", days: parts.number("DAYWORD") ?? 0 }),
  daywordPlus: (_, detail) => point({ is: "dayword", days: Number(detail) }),
  holiday: (_, detail) => point({ is: "holiday", rule: detail, year: null, weekend: false }),
  holidayYear: (parts) => {
    const day = parts.part("point");
    return day === null || day.base.is !== "holiday" ? null : point({ ...day.base, year: parts.part("year") });
  },
  newYearWeekend: (parts) =>
    point({ is: "holiday", rule: "01-01", year: null, weekend: true }, { relation: parts.has("last") ? "last" : null }),
  holidayWeekend: (parts) => {
    const day = parts.part("point");
    if (day === null || day.base.is !== "holiday") return null;
    const relation = parts.has("last", "next", "this") ? relationOf(parts) : null;
    return point({ ...day.base, weekend: true }, { relation });
  },

  relative: (parts) => {
    const relation = relationOf(parts);
    const holiday = parts.part("point");
    if (holiday !== null) return { ...holiday, relation };
    const base = pointedBase(parts);
    // "Sat next to Ann".
    if (/^(sat|sun)$/.test(parts.near(0)?.lower ?? "") && parts.after(0)?.lower === "to") return null;
    // "Thursday Next" is a heroine.
    if (
      parts.all("WEEKDAY").length > 0 &&
      parts.near(1)?.capital === true &&
      parts.has("next", "last") &&
      parts.near(0)?.lower !== "the" &&
      !parts.has("this") &&
      parts.near(0)?.lower !== "next" &&
      parts.near(0)?.lower !== "last"
    )
      return null;
    if (base === null || relation === null || (base.is === "unit" && !isPointedUnit(parts, base.unit))) return null;
    return point(base, { relation });
  },
  relativeDay: (parts) => point(date({ month: parts.number("MONTH"), day: domOf(parts) }), { relation: relationOf(parts) }),
  beforeLast: (parts) =>
    unitOf(parts) === "NI" ? point({ is: "dayword", days: -2 }, { part: "NI" }) : pointAt(pointedBase(parts), "beforeLast"),
  afterNext: (parts) => pointAt(pointedBase(parts), "afterNext"),
  relativeEdge: (parts) => {
    const base = pointedBase(parts);
    const early = parts.has("earlier", "early");
    const mod = parts.has("mid") ? "MID" : early ? "START" : "END";
    return base === null ? null : point(base, { relation: relationOf(parts), mod: parts.has("earlier", "later") ? null : mod });
  },
  unitEdge: (parts, detail) => {
    const base = pointedBase(parts);
    if (base === null || (base.is === "unit" && (base.unit === "TS" || base.unit === "TM" || base.unit === "NI"))) return null;
    const mod = modOf(detail) ?? (parts.has("early") ? "START" : parts.has("late") ? "END" : null);
    const relation = parts.has("this", "last", "next") ? relationOfLast(parts) : base.is === "date" ? null : "this";
    return point(base, { relation, mod });
  },
  endOfUnit: (parts) => {
    const unit = parts.has("year") ? "Y" : parts.has("month") ? "M" : "Q";
    return point({ is: "unit", unit }, { relation: "this", mod: "END" });
  },
  newYear: () => point({ is: "unit", unit: "Y" }, { relation: "new" }),
  // "By New Year"; but "a New Year resolution".
  byNewYear: (parts) =>
    /^(by|until|till|before|after|since|at|and)$/.test(parts.near(-1)?.lower ?? "") &&
    /^([.,;:)]|and|but|when|as|in)$/.test(parts.after(0)?.lower ?? ".")
      ? point({ is: "holiday", rule: "01-01", year: null, weekend: false })
      : null,
  // "By mid-century"; but "a mid-century chair".
  midEra: (parts) =>
    /^(by|since|until|till|before|after|around)$/.test(parts.near(-1)?.lower ?? "")
      ? point({ is: "unit", unit: parts.has("decade") ? "DE" : "CE" }, { relation: "this", mod: "MID" })
      : null,
  midYear: () => point({ is: "unit", unit: "Y" }, { relation: "this", mod: "MID" }),
  theUnit: (parts) => {
    const unit = unitOf(parts);
    return unit === null || !isSpokenOf(parts, unit) ? null : point({ is: "unit", unit }, { relation: "same" });
  },
  edge: (parts, detail) => {
    const inner = parts.part("point") ?? yearEnd(parts);
    if (inner === null || (inner.mod !== null && detail !== "APPROX") || isLateDead(parts, inner)) return null;
    // "About three" is a number; "about 1350 BC" a year.
    if (detail === "APPROX" && (inner.base.is === "unit" || inner.relation !== null)) return null;
    return { ...inner, mod: modOf(detail) };
  },
  beforeAfter: (parts) => {
    const unit = unitOf(parts);
    if (unit === null || unit === "TS" || unit === "TM") return null;
    const relation = parts.has("after") ? "following" : "previous";
    return point({ is: "unit", unit: unit === "NI" ? "D" : unit }, { relation, part: unit === "NI" ? "NI" : null });
  },
  thenAt: (parts) => {
    const isTime = parts.has("time", "point");
    const isSaid = /^(at|during|by|until|till|around|about|since|throughout|from|in|before|after|of|over)$/.test(
      parts.near(-1)?.lower ?? "",
    );
    return isSaid && (!isTime || parts.has("that", "this", "same")) && !(parts.has("the") && !parts.has("same"))
      ? point({ is: "then", history: !(parts.has("that") && parts.has("time")) })
      : null;
  },
  phrase: (parts, detail) =>
    point({
      is: "ref",
      value: detail.replace(" history", ""),
      history: detail.endsWith(" history") && !(parts.has("future") && parts.near(-1)?.lower === "in"),
    }),
};

function pointAt(base: Base | null, relation: Relation): Point | null {
  return base === null ? null : point(base, { relation });
}

/** "Year-end 1990": the year is no point of its own. */
function yearEnd(parts: Parts): Point | null {
  const year = parts.part("year");
  return year === null ? null : point(date({ year }));
}

/** "In the quarter, sales rose", "for the year", "most of the day": the one that the text speaks of. "The year that was" is another. */
function isSpokenOf(parts: Parts, unit: string): boolean {
  const before = parts.near(-1)?.lower ?? "";
  const next = parts.after(0);
  // "For the fourth quarter and the year".
  if (before === "and" && /^(quarter|half|months)$/.test(parts.near(-2)?.lower ?? "")) return !isOwned(next);
  if (before === "of") return /^(most|much|part|half|rest|all|some)$/.test(parts.near(-2)?.lower ?? "") && !isOwned(next);
  const isFirm = unit === "D" ? /^(on|for|during)$/.test(before) : /^(in|for|during|over|on)$/.test(before);
  return isFirm && (next === null || /^[.,;:)]$/.test(next.lower) || AFTER_UNIT.has(next.lower));
}

function isOwned(next: Lexeme | null): boolean {
  return next?.lower === "of" || next?.lower === "that" || next?.lower === "when";
}

const AFTER_UNIT: ReadonlySet<string> = new Set(
  "and but from compared while as because was were rose fell is on at against versus".split(" "),
);

/** In "the 9th of last month" the article is not what points. */
function relationOfLast(parts: Parts): Relation | null {
  if (parts.has("last")) return "last";
  if (parts.has("next")) return "next";
  if (parts.has("that")) return "same";
  return parts.has("this") ? "this" : "same";
}

function mayEndDay(parts: Parts): boolean {
  const next = parts.after(0);
  if (next === null || !/^[\p{L}\d]/u.test(next.lower) || AFTER_DOM.has(next.lower)) return true;
  // "On the 14th Lee crossed the river", at the head of a clause; but "on the 12th Street side".
  const opens = /^(on|by)$/.test(parts.near(-1)?.lower ?? "") && /^([.,;:]|and|but)$/.test(parts.near(-2)?.lower ?? ".");
  return opens && next.capital && !next.acronym && !NUMBERED.test(next.lower);
}

/** What has a number of its own: "the 12th Street". */
const NUMBERED =
  /^(street|avenue|ave|st|floor|army|corps|fleet|air|panzer|armou?red|infantry|cavalry|regiment|division|brigade|battalion|century|circuit|congress|amendment|district|precinct)$/;

/** Words that follow a day of the month which stands alone. */
const AFTER_DOM: ReadonlySet<string> = new Set(
  "and or but to through until at in for with when after before as by was is were are has had have will would which who that on from the then he she it they a an half all most some both his her its their there this these another more".split(
    " ",
  ),
);

/** "This second", "the same minute" and "last night" are no stretches of the calendar. */
function isPointedUnit(parts: Parts, unit: string): boolean {
  return (
    unit !== "TS" &&
    unit !== "TM" &&
    unit !== "NI" &&
    !(unit === "TH" && parts.has("the")) &&
    !(parts.has("the") && parts.has("present", "very", "coming") && unit === "D")
  );
}

/** "The late May Chan" is a person, and "late Monday" a day. */
function isLateDead(parts: Parts, inner: Point): boolean {
  return parts.has("late") && parts.has("the") && inner.base.is === "date" && inner.base.year === null && inner.base.month !== null;
}
