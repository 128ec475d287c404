// Makers of seasons, quarters, halves, decades, centuries and fiscal years.

import type { TimexMod } from "../doc/labels.js";
import { relationOf } from "./make-points.js";
import type { Base, Point, Value } from "./meaning.js";
import { date, point, SAME_MONTH, SAME_QUARTER } from "./meaning.js";
import { numberOf, type Parts } from "./parts.js";

function part(parts: Parts, name: string | null): Point | null {
  return name === null ? null : point({ is: "part", part: name, year: parts.part("year"), yearOf: null });
}

function partOfYear(parts: Parts, name: string | null): Point | null {
  const relation = parts.has("last") ? "last" : parts.has("next") ? "next" : parts.has("this") ? "this" : relationOf(parts);
  return name === null ? null : point({ is: "part", part: name, year: null, yearOf: relation });
}

function quarterOf(parts: Parts): string | null {
  const n = parts.part("amount")?.n ?? parts.number("INT") ?? 0;
  return n >= 1 && n <= 4 ? `Q${n}` : null;
}

function halfOf(parts: Parts): string {
  return parts.has("first", "1st") ? "H1" : "H2";
}

/** A half of a match is no date: one without a year needs an article or a word of money before it. */
function isHalfOfGame(parts: Parts): boolean {
  const after = parts.after(0)?.lower ?? "";
  return /^(goal|goals|lead|penalty|try|tries|break|break-?down|of|by|strike|header|stoppage|substitute|equaliser|comeback)$/.test(after);
}

function eraOf(year: number, digits: number, bc = false): Base {
  return { is: "era", prefix: `${bc ? "BC" : ""}${String(year).padStart(4, "0").slice(0, digits)}` };
}

/** The century of that number, before or after the year 1. */
function centuryOf(parts: Parts, n: number): Base {
  return { is: "era", prefix: `${parts.all("BC").length > 0 ? "BC" : ""}${String(n - 1).padStart(2, "0")}` };
}

function edgeOf(parts: Parts): TimexMod | null {
  return parts.has("early") ? "START" : parts.has("late") ? "END" : parts.has("mid") ? "MID" : null;
}

/** "Sixties", "noughties". */
function eraOfWord(parts: Parts): Base {
  const n = parts.number("DECADES") ?? 0;
  return eraOf(n === 0 ? 2000 : 1900 + n, 3);
}

/** The stretch that is spoken of, a year before. */
function samePeriod(): Point {
  return point({ is: "shift", length: { kind: "length", items: [{ n: 1, unit: "Y" }] }, from: "period", sign: -1 });
}

export const STRETCH_MAKERS: Readonly<Record<string, (parts: Parts, detail: string) => Value | null>> = {
  season: (parts) => part(parts, parts.code("SEASON")),
  // A winter goes by the year in which it begins.
  seasonSplit: (parts) => {
    const year = parts.number("YEAR");
    return year === null
      ? null
      : point({ is: "part", part: parts.code("SEASON"), year: { kind: "year", n: year, bc: false, short: false }, yearOf: null });
  },
  seasonOfYear: (parts) => partOfYear(parts, parts.code("SEASON")),
  quarter: (parts, detail) => part(parts, detail === "" ? quarterOf(parts) : detail),
  quarterOfYear: (parts) => partOfYear(parts, quarterOf(parts)),
  quarterYearAgo: () => point({ is: "unit", unit: "Q" }, { yearOf: "last" }),
  sameLastYear: (parts) => {
    const unit = parts.has("month") ? "M" : parts.has("quarter") ? "Q" : parts.has("week") ? "W" : parts.has("day") ? "D" : "Y";
    return unit === "Y" ? samePeriod() : point({ is: "unit", unit }, { relation: "this", yearOf: "last" });
  },
  periodYearAgo: samePeriod,
  quarterOfLastYear: (parts) => {
    const quarter = quarterOf(parts);
    return quarter === null ? null : point({ is: "part", part: quarter, year: null, yearOf: "last" });
  },
  quarterOfSame: (parts) => {
    const year = parts.number("YEAR");
    return year === null
      ? null
      : point({ is: "part", part: SAME_QUARTER, year: { kind: "year", n: year, bc: false, short: false }, yearOf: null });
  },
  sameOfYear: (parts) => {
    const n = parts.number("YEAR") ?? 0;
    const year = { kind: "year" as const, n, bc: false, short: false };
    const part = parts.has("quarter") ? SAME_QUARTER : parts.has("month") ? SAME_MONTH : null;
    return point(part === null ? date({ year }) : { is: "part", part, year, yearOf: null });
  },
  quarterShort: (parts) => {
    const n = parts.all("INT").find((lexeme) => lexeme.lower.length === 1);
    const written = parts.number("YEAR") ?? parts.number("TWO");
    if (n === undefined || !/^[1-4]$/.test(n.lower) || !isGluedPair(parts)) return null;
    const year = parts.part("year") ?? (written === null ? null : { kind: "year" as const, n: written, bc: false, short: written < 100 });
    return point({ is: "part", part: `Q${n.lower}`, year, yearOf: null });
  },
  quarterShortOfYear: (parts) => (isGluedPair(parts) ? partOfYear(parts, quarterOf(parts)) : null),
  quarterOfMonth: (parts) => {
    const month = parts.number("MONTH") ?? 0;
    return part(parts, month % 3 === 0 ? `Q${month / 3}` : null);
  },
  // "The April-June quarter".
  quarterOfMonths: (parts) => {
    const [first, last] = parts.all("MONTH").map((lexeme) => numberOf("MONTH", lexeme));
    return last === first + 2 && first % 3 === 1 ? part(parts, `Q${last / 3}`) : null;
  },
  half: (parts) => (parts.part("year") === null && isHalfOfGame(parts) ? null : part(parts, halfOf(parts))),
  halfOfYear: (parts) => partOfYear(parts, halfOf(parts)),
  halfShort: (parts) => {
    const n = parts.number("INT");
    return (n === 1 || n === 2) && parts.near(1)?.glued === true ? part(parts, `H${n}`) : null;
  },
  halfShortOfYear: (parts) => {
    const n = parts.number("INT");
    return (n === 1 || n === 2) && parts.near(1)?.glued === true ? partOfYear(parts, `H${n}`) : null;
  },
  halfOf: (parts) => {
    const inner = parts.part("point");
    if (inner === null || inner.mod !== null) return null;
    if (inner.base.is === "date" && inner.base.year !== null && inner.base.month === null)
      return point({ is: "part", part: halfOf(parts), year: inner.base.year, yearOf: null });
    return { ...inner, mod: halfOf(parts) === "H1" ? "START" : "END" };
  },
  halfOfUnit: (parts) => {
    const unit = parts.has("month") ? "M" : parts.has("decade") ? "DE" : "CE";
    const relation = parts.has("last") ? "last" : parts.has("this") ? "this" : "same";
    return point({ is: "unit", unit }, { relation, mod: halfOf(parts) === "H1" ? "START" : "END" });
  },

  decade: (parts) => {
    const year = parts.number("YEAR") ?? 0;
    return year % 10 !== 0 || parts.all("YEAR").length === 0 || !isPlural(parts) ? null : point(eraOf(year, isCentury(year) ? 2 : 3));
  },
  decadeGlued: (parts) => {
    const year = parts.number("YEAR") ?? 0;
    const next = parts.after(0);
    return year % 10 !== 0 ||
      (next !== null && /^\p{L}/u.test(next.lower) && !/^(and|or|to|when|in|as|the|but|that|was|were|it|he|she|they)$/.test(next.lower))
      ? null
      : point(eraOf(year, isCentury(year) ? 2 : 3));
  },
  decadeBc: (parts) => point(eraOf(parts.number("INT") ?? 0, 3, true)),
  decadeShort: (parts) => {
    const n = parts.number("TWO") ?? 1;
    // "Highs in the 80s".
    if (!parts.has("'") && (isWeather(parts) || !/^(in|of|since|from|during|until|early|late|mid|-)$/.test(parts.near(-1)?.lower ?? "")))
      return null;
    return n % 10 === 0 && isPlural(parts) ? point(eraOf(n <= 10 ? 2000 + n : 1900 + n, 3), { mod: edgeOf(parts) }) : null;
  },
  decadeWord: (parts) => point(eraOfWord(parts)),
  decadeEdge: (parts) => point(eraOfWord(parts), { mod: edgeOf(parts) }),
  // "The late 17th and early 18th centuries" are two; the second is found after the first.
  centuryOfList: (parts) => {
    const n = parts.part("amount")?.n ?? 0;
    const [own] = parts.near(0)?.lower === "the" ? [parts.near(1)] : [parts.near(0)];
    const mod = own?.lower === "early" ? "START" : own?.lower === "late" ? "END" : own?.lower === "mid" ? "MID" : null;
    return n < 1 || n > 30 ? null : point(centuryOf(parts, n), { mod });
  },
  century: (parts) => {
    const n = parts.part("amount")?.n ?? 0;
    return n < 1 || n > 30 ? null : point(centuryOf(parts, n));
  },

  fiscal: (parts) => {
    const n = parts.number("YEAR") ?? parts.number("TWO");
    return n === null ? null : point({ is: "fiscal", year: n < 100 ? 2000 + n : n });
  },
  fiscalSplit: (parts) => {
    const years = [...parts.all("YEAR"), ...parts.all("TWO")];
    if (years.length !== 2) return null;
    const first = Number(years[0].lower);
    const last = Number(years[1].lower);
    return point({ is: "fiscal", year: last < 100 ? Math.floor(first / 100) * 100 + last : last });
  },
  fiscalRelative: (parts) => {
    const relation = parts.has("last", "previous") ? "last" : parts.has("next", "coming") ? "next" : "this";
    return point({ is: "fiscal", year: null }, { relation });
  },
  theWeekend: () => point({ is: "unit", unit: "WE" }, { relation: null }),
};

function isWeather(parts: Parts): boolean {
  for (let offset = -8; offset < 8; offset++)
    if (/^(temperatures?|degrees|highs|lows|heat|fahrenheit|warm|cold)$/.test(parts.near(offset)?.lower ?? "")) return true;
  return false;
}

/** "The 1800s" are a century, "the 2000s" a decade. */
function isCentury(year: number): boolean {
  return year % 100 === 0 && year < 2000;
}

/** The "s" of a decade hangs on its number. */
function isPlural(parts: Parts): boolean {
  for (let i = parts.first; i < parts.end; i++) {
    const lexeme = parts.near(i - parts.first);
    if (lexeme?.lower === "s") return lexeme.glued;
  }
  return false;
}

/** "Q1" and "1Q" are written without a blank. */
function isGluedPair(parts: Parts): boolean {
  for (let i = parts.first; i < parts.end; i++) {
    const lexeme = parts.near(i - parts.first);
    if (lexeme?.lower !== "q") continue;
    const next = parts.near(i - parts.first + 1);
    return lexeme.glued || (next?.glued === true && /^\d$/.test(next.lower));
  }
  return false;
}
