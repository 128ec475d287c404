// Makers of counts, lengths and durations.

import type { TimexMod } from "../doc/labels.js";
import { TIMEX_MODS } from "../doc/labels.js";
import type { Amount, Duration, Length, Point, Unit, Value } from "./meaning.js";
import { point } from "./meaning.js";
import { isCentury, isSecondOrNight, isSomeDay, MULTIPLES, SCORED } from "./no-lengths.js";
import { numberOf, type Parts } from "./parts.js";

const UNITS: ReadonlySet<string> = new Set<Unit>(["TS", "TM", "TH", "D", "NI", "W", "WE", "FN", "M", "Q", "Y", "DE", "CE", "ML"]);

function isUnit(code: string): code is Unit {
  return UNITS.has(code);
}

/** The unit named in a form; null where there is none. */
export function unitOf(parts: Parts): Unit | null {
  const code = parts.code("UNITS") || parts.code("UNIT");
  return isUnit(code) ? code : null;
}

function amount(n: number | null): Amount {
  return { kind: "amount", n };
}

function lengthOf(n: number | null, unit: Unit | null): Length | null {
  return unit === null ? null : { kind: "length", items: [{ n, unit }] };
}

function durationOf(length: Length | null, mod: TimexMod | null, of: Point | null = null): Duration | null {
  return length === null ? null : { kind: "duration", length, mod, of };
}

function anyNumber(parts: Parts): number {
  return parts.number("CARDINAL") ?? parts.number("TENS") ?? parts.number("ONES") ?? parts.number("NUM") ?? 1;
}

/** An age, "a 16-year-old" or "aged 43 years", is no date; nor is "years old". */
function isAge(parts: Parts): boolean {
  const next = parts.after(0);
  const second = parts.after(1);
  return next?.lower === "old" || (next?.lower === "-" && (second?.lower === "old" || second?.lower === "olds")) || next?.lower === "older";
}

/** "Three-quarters of voters" and "cut into four quarters" are shares; "two quarters of growth" is a time. */
function isShare(parts: Parts, unit: Unit): boolean {
  if (unit === "Q" && (parts.near(-1)?.lower === "into" || parts.near(-2)?.lower === "halves")) return true;
  return (
    unit === "Q" &&
    (parts.has("-") || parts.after(0)?.lower === "of") &&
    parts.has("three", "-", "quarters") &&
    !/^(growth|decline|recession|losses|profits?)$/.test(parts.after(1)?.lower ?? "")
  );
}

/** Words after which a bare plural is a length: "for years". */
const BEFORE_BARE: ReadonlySet<string> = new Set(
  "for within in after over through during of took take takes last lasted lasting spent spend spending and or many until than by throughout".split(
    " ",
  ),
);
/** Words after which "last" is what something does: "it will last 90 days". */
const BEFORE_VERB: ReadonlySet<string> = new Set(
  "to will would can could may might must should shall 'll not n't did does do only often usually typically generally also".split(" "),
);
/** Words before which a bare plural is a length: "years of war". */
const AFTER_BARE: ReadonlySet<string> = new Set("of after before later earlier ago".split(" "));

/** Where a length would be a rate or a measure: "miles per hour" and "60 miles an hour" come out as no date. */
function isRate(parts: Parts): boolean {
  const before = parts.near(-1)?.lower ?? "";
  const measured = before === "per" ? (parts.near(-2)?.lower ?? "") : /^an?$/.test(parts.near(0)?.lower ?? "") ? before : "";
  return /^(mile|km|kilomet|litre|metre|meter|foot|feet|mph|kph|knot)/.test(measured);
}

export const LENGTH_MAKERS: Readonly<Record<string, (parts: Parts, detail: string) => Value | null>> = {
  count: (parts) => amount(anyNumber(parts)),
  fixed: (_, detail) => amount(Number(detail)),
  tensAndOnes: (parts) => amount((parts.number("TENS") ?? 0) + (parts.number("ONES") ?? 0)),
  hundreds: (parts) => amount((parts.number("ONES") ?? 1) * 100),
  dozens: (parts) => amount((parts.number("ONES") ?? 1) * 12),
  thousands: (parts) => amount(anyNumber(parts) * 1000),
  millions: (parts) => amount(anyNumber(parts) * 1e6),
  countAndHalf: (parts) => amount(anyNumber(parts) + 0.5),
  fraction: (parts) => {
    const [whole, over, under] = parts.all("INT").map((lexeme) => numberOf("INT", lexeme));
    return under === 0 || over >= under ? null : amount(Math.round((whole + over / under) * 100) / 100);
  },
  vague: () => amount(null),
  // "Twice as much as a year earlier" tells no length.
  modifier: (parts, detail) =>
    parts.has("as") && MULTIPLES.test(parts.near(-1)?.lower ?? "")
      ? null
      : { kind: "modifier", mod: TIMEX_MODS.find((mod) => mod === detail) ?? null },

  length: (parts) => {
    const count = parts.part("amount");
    const unit = unitOf(parts);
    // "two second" is no length, "30-second" is.
    if (count === null || unit === null || isAge(parts) || isShare(parts, unit)) return null;
    // "The 1988 quarter", "World Cup 2018 day five".
    if (parts.number("UNIT") !== null && /^[12]\d{3}$/.test(parts.near(0)?.lower ?? "")) return null;
    // "Some day", "many a day", "one day he will".
    if ((count.n === null && parts.number("UNIT") === null && parts.code("UNIT") !== "" && !parts.has("-")) || isSomeDay(parts))
      return null;
    // "The third time in as many weeks".
    if (count.n === null && parts.near(-1)?.lower === "as") return null;
    if (parts.number("UNIT") !== null && count.n !== 1 && !parts.has("-") && count.n !== null && !isModifierOfNoun(parts)) return null;
    return lengthOf(count.n, unit);
  },
  lengthOne: (parts) =>
    isAge(parts) || isCentury(parts) || parts.after(0)?.lower === "-" || isRate(parts) || isSecondOrNight(parts) || isSomeDay(parts)
      ? null
      : lengthOf(1, unitOf(parts)),
  lengthHalf: (parts) => {
    const unit = unitOf(parts);
    if (unit === "TH") return lengthOf(30, "TM");
    // "He hit a quick half-century".
    if (unit === "CE") return [-1, -2, -3].some((back) => SCORED.test(parts.near(back)?.lower ?? "")) ? null : lengthOf(50, "Y");
    if (unit === "DE") return lengthOf(5, "Y");
    if (unit === "Y") return lengthOf(6, "M");
    return unit === "D" || unit === "M" || unit === "ML" ? lengthOf(0.5, unit) : null;
  },
  lengthOneAndHalf: (parts) => lengthOf(1.5, unitOf(parts)),
  lengthMinutes: (_, detail) => lengthOf(Number(detail), "TM"),
  lengthFixed: (_, detail) => lengthOf(Number(detail.slice(0, -1)), "Y"),
  lengthSum: (parts) => {
    const [first, second] = parts.parts("length");
    const order = "CE DE Y M W D TH TM TS".split(" ");
    // "two months, a week" adds up; "a week and two months" is two lengths.
    if ((first.items[0].n ?? 0.5) % 1 !== 0) return null;
    if (order.indexOf(first.items[0].unit) >= order.indexOf(second.items[0].unit)) return null;
    return { kind: "length", items: [...first.items, ...second.items] };
  },
  duration: (parts) => durationOf(parts.part("length"), parts.part("modifier")?.mod ?? null),
  durationThe: (parts) => {
    const count = parts.part("amount");
    const next = parts.after(0)?.lower;
    if (parts.part("point") !== null && parts.code("UNITS") === "TS") return null;
    // "It will last 90 days".
    if (parts.near(0)?.lower === "last" && BEFORE_VERB.has(parts.near(-1)?.lower ?? "")) return null;
    // "These days" are now.
    if (parts.has("these") && count === null && parts.code("UNITS") === "D") return null;
    if (isAge(parts) || (next === "ago" && !parts.has("last"))) return null;
    if (
      !parts.has("the", "these", "those", "its", "his", "her", "their") &&
      count === null &&
      parts.has("last", "next", "past") &&
      parts.near(-1)?.lower !== "in"
    )
      return null;
    return durationOf(lengthOf(count === null ? null : count.n, unitOf(parts)), parts.part("modifier")?.mod ?? null, parts.part("point"));
  },
  durationTheBare: (parts) =>
    /^(before|after|following|since|preceding|leading|between)$/.test(parts.after(0)?.lower ?? "")
      ? durationOf(lengthOf(null, unitOf(parts)), null)
      : null,
  durationPast: (parts) =>
    parts.code("UNIT") === "WE"
      ? point({ is: "unit", unit: "WE" }, { relation: "last" })
      : parts.code("UNIT") === "TS"
        ? null
        : durationOf(lengthOf(1, unitOf(parts)), null),
  // "Over the last year" is a length, "the last year of the war" a part of one.
  durationLast: (parts) =>
    /^(in|over|during|for|within|throughout)$/.test(parts.near(-1)?.lower ?? "") &&
    parts.after(0)?.lower !== "of" &&
    !/^(TS|WE|NI)$/.test(parts.code("UNIT"))
      ? durationOf(lengthOf(1, unitOf(parts)), null)
      : null,
  // "Over the next fortnight", "for the next decade"; "in the next year" may be a point.
  durationNext: (parts) =>
    /^(over|for|throughout)$/.test(parts.near(-1)?.lower ?? "") && !/^(TS|WE|NI|D|Q)$/.test(parts.code("UNIT"))
      ? durationOf(lengthOf(1, unitOf(parts)), null)
      : null,
  durationSince: (parts) => (parts.code("UNIT") === "TS" ? null : durationOf(lengthOf(1, unitOf(parts)), null)),
  // "It expects a profit for the full year".
  durationWhole: (parts) =>
    parts.has("full") &&
    parts.has("the") &&
    parts.code("UNIT") === "Y" &&
    /^(for|in|on)$/.test(parts.near(-1)?.lower ?? "") &&
    parts.after(0)?.lower !== "of"
      ? point({ is: "unit", unit: "Y" }, { relation: "this" })
      : durationOf(lengthOf(1, unitOf(parts)), null),
  durationTo: (parts) => (parts.code("UNIT") === "TS" ? null : durationOf(lengthOf(1, unitOf(parts)), null)),
  durationLong: (parts) => {
    const count = parts.part("amount");
    return durationOf(lengthOf(count !== null ? count.n : parts.code("UNITS") === "" ? 1 : null, unitOf(parts)), null);
  },
  durationWord: (parts) => {
    const unit = parts.code("LONG");
    return isUnit(unit) ? durationOf(lengthOf(1, unit), null) : null;
  },
  durationHalf: (parts) => {
    const unit = unitOf(parts);
    if (unit === "TH") return durationOf(lengthOf(30, "TM"), null);
    return unit === "CE" ? durationOf(lengthOf(50, "Y"), null) : unit === "DE" ? durationOf(lengthOf(5, "Y"), null) : null;
  },
  durationHalfYear: () => durationOf(lengthOf(6, "M"), null),
  durationBare: (parts) => {
    const before = parts.near(-1)?.lower ?? "";
    const after = parts.after(0)?.lower ?? "";
    const code = parts.code("UNITS");
    if (code === "Q" || code === "NI" || code === "WE" || isAge(parts)) return null;
    if (before === "many" && parts.near(-2)?.lower === "as") return null;
    // "Minutes of a meeting" are a record.
    if (after === "of" && (code === "TM" || code === "TS") && !/^(for|within|in|after)$/.test(before)) return null;
    return BEFORE_BARE.has(before) || AFTER_BARE.has(after) ? durationOf(lengthOf(null, unitOf(parts)), null) : null;
  },
  allDay: (parts) => {
    if (!parts.has("all")) return null;
    const codes = new Map<string, Unit>([
      ["day", "D"],
      ["night", "D"],
      ["week", "W"],
      ["month", "M"],
      ["year", "Y"],
    ]);
    const found = [...codes].find(([word]) => parts.has(word));
    return found === undefined ? null : durationOf(lengthOf(1, found[1]), null);
  },
  raceTime: (parts) => {
    const text = parts.near(0)?.lower ?? "";
    const match = /^(\d{1,2}):(\d\d)\.(\d{1,3})$/.exec(text);
    if (match === null) return null;
    const [, minutes, seconds, fraction] = match;
    const items = [
      { n: Number(minutes), unit: "TM" as const },
      { n: Number(`${seconds}.${fraction}`), unit: "TS" as const },
    ];
    return durationOf({ kind: "length", items }, null);
  },
  shift: (parts, detail) => {
    const length = parts.part("length") ?? lengthOf(null, unitOf(parts));
    if (length === null) return null;
    // "Six weeks later than planned".
    if (parts.after(0)?.lower === "than") return null;
    if (detail === "on" && (length.items[0].n === null || !(endsClause(parts) || opensClause(parts)))) return null;
    const back = detail === "ago" || detail === "earlier";
    const from = detail === "ago" || detail === "hence" ? "now" : detail === "on" ? "told" : "text";
    if (parts.has("before") && !endsClause(parts)) return null;
    const mod = parts.part("modifier")?.mod ?? null;
    return point({ is: "shift", length, from, sign: back ? -1 : 1 }, { mod: shiftedMod(mod, back) });
  },
  // "Two days after that"; but "two days after that vote".
  afterThat: (parts) => {
    const length = parts.part("length");
    const next = parts.after(0)?.lower ?? ".";
    if (length === null || length.items[0].n === null || !/^([.,;:)]|the|a|an|he|she|it|they|his|her|its|their|in|at|on|to)$/.test(next))
      return null;
    return point({ is: "shift", length, from: "text", sign: 1 }, { mod: shiftedMod(parts.part("modifier")?.mod ?? null, false) });
  },
  // "Ten years ago today", "two years ago this month": to the day, to the month.
  shiftToday: (parts) => {
    const length = parts.part("length");
    if (length === null) return null;
    const unit = unitOf(parts) ?? "D";
    if (unit !== "D" && unit !== "W" && unit !== "M") return null;
    const exact: Length = { ...length, items: [...length.items, { n: 0, unit }] };
    return point({ is: "shift", length: exact, from: "now", sign: -1 });
  },
  unitShift: (parts) => {
    const unit = parts.has("year") ? "Y" : parts.has("month") ? "M" : "W";
    return point({ is: "shift", length: { kind: "length", items: [{ n: 1, unit }] }, from: "now", sign: -1 });
  },
};

/** More than two years ago is before then; less than two years ago is after. */
function shiftedMod(mod: TimexMod | null, back: boolean): TimexMod | null {
  if (mod === "MORE_THAN" || mod === "EQUAL_OR_MORE") return back ? "BEFORE" : "AFTER";
  if (mod === "LESS_THAN" || mod === "EQUAL_OR_LESS") return back ? "AFTER" : "BEFORE";
  return mod;
}

/** "A week before." points at a day; "a week before the vote" is a length. */
function endsClause(parts: Parts): boolean {
  const next = parts.after(0);
  return next === null || /^[.,;:!?)"”’]$/.test(next.lower) || next.lower === "and" || next.lower === "but";
}

/** "Eight years on he lost his seat": at the head of a sentence, before its subject. */
function opensClause(parts: Parts): boolean {
  return (
    /^[.!?"“;]$/.test(parts.near(-1)?.lower ?? ".") &&
    /^(the|a|an|he|she|it|they|we|i|his|her|its|their|little|few|many|most|not)$/.test(parts.after(0)?.lower ?? "")
  );
}

/** "A ten day trip", "a 15 minute walk": a unit in the singular before a noun. */
function isModifierOfNoun(parts: Parts): boolean {
  const next = parts.after(0);
  return next !== null && /^\p{L}/u.test(next.lower);
}
