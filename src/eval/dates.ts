// Scoring dates, as TempEval-3 (UzZaman et al. 2013, task A) defines it.

import type { ResultDate } from "../doc/result.js";
import type { Answer, DatesRow } from "./gold.js";
import { type Prf, prf, share, shown } from "./measures.js";
import { pairSpans } from "./pairing.js";
import { atPlace, type Scores } from "./scores.js";

type GoldDate = DatesRow["dates"][number];

/** Share of the overlapping pairs whose attribute is right, and that share times precision, recall and F1. */
interface AttributeScore {
  readonly accuracy: number;
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly hit: number;
  readonly of: number;
}

/** Seconds, days or months in a unit of length: one unit can be written as another of its kind only. */
const CLOCK_UNITS = new Map([
  ["H", { count: 3600, unit: "S" }],
  ["M", { count: 60, unit: "S" }],
  ["S", { count: 1, unit: "S" }],
]);
const CALENDAR_UNITS = new Map([
  ["CE", { count: 1200, unit: "M" }],
  ["DE", { count: 120, unit: "M" }],
  ["Y", { count: 12, unit: "M" }],
  ["Q", { count: 3, unit: "M" }],
  ["M", { count: 1, unit: "M" }],
  ["W", { count: 7, unit: "D" }],
  ["D", { count: 1, unit: "D" }],
  ["H", { count: 1, unit: "H" }],
]);

const LENGTH = /^P(T?)(\d+(?:\.\d+)?)(DE|CE|[YMWDHSQ])$/;

/** A value with its length of time in the smallest unit of its kind: P1W and P7D come out the same. */
export function canonicalValue(value: string | null): string | null {
  const match = value === null ? null : LENGTH.exec(value);
  if (match === null) return value;
  const [, clock, number, letter] = match;
  const unit = (clock === "T" ? CLOCK_UNITS : CALENDAR_UNITS).get(letter);
  return unit === undefined ? value : `P${clock}${Number(number) * unit.count}${unit.unit}`;
}

function isOnCalendar(date: { readonly type: string; readonly value?: string | null | undefined }): boolean {
  const value = date.value ?? "";
  return (date.type === "DATE" || date.type === "TIME") && /^(?:BC)?\d/.test(value) && !/X|_REF/.test(value);
}

/**
 * Extents (equal, overlapping) and attributes (type, value) of dates. With `calendar` only calendar dates count on both sides,
 * for gold that marks nothing else. A gold date without a value is left out of the value scores.
 */
export function scoreDates(answers: readonly Answer<DatesRow>[], options: { readonly calendar: boolean }): Scores {
  const count = { gold: 0, pred: 0, strict: 0, relaxed: 0, type: 0, value: 0, valueEquivalent: 0, valued: 0 };
  const byType = new Map<string, { gold: number; found: number; value: number }>();
  const errors: string[] = [];
  for (const { row, result } of answers) {
    const gold = options.calendar ? row.dates.filter(isOnCalendar) : row.dates;
    const all = result?.dates ?? [];
    const found = options.calendar ? all.filter(isOnCalendar) : all;
    count.gold += gold.length;
    count.pred += found.length;
    const pairs = pairSpans(gold, found);
    const pairedGold = new Set(pairs.map((pair) => pair.gold));
    const pairedFound = new Set(pairs.map((pair) => pair.found));
    for (const date of gold) {
      typeCount(byType, date.type).gold++;
      if (!pairedGold.has(date)) errors.push(`missed ${atPlace(row, date)} ${showDate(date)}`);
    }
    for (const date of found) if (!pairedFound.has(date)) errors.push(`false ${atPlace(row, date)} ${showDate(date)}`);
    for (const pair of pairs) {
      const own = typeCount(byType, pair.gold.type);
      count.relaxed++;
      own.found++;
      if (pair.exact) count.strict++;
      if (pair.gold.type === pair.found.type) count.type++;
      const wanted = pair.gold.value ?? null;
      if (wanted === null) continue;
      count.valued++;
      if (wanted === pair.found.value) {
        count.value++;
        own.value++;
      } else errors.push(`value ${atPlace(row, pair.gold)} ${showDate(pair.gold)} <> ${showDate(pair.found)}`);
      if (canonicalValue(wanted) === canonicalValue(pair.found.value)) count.valueEquivalent++;
    }
  }
  const relaxed = prf(count.relaxed, count.pred, count.gold);
  const nothing = count.gold === 0 && count.pred === 0;
  const attribute = (hit: number, of: number) => attributeScore(hit, of, relaxed, nothing);
  const strict = prf(count.strict, count.pred, count.gold);
  const type = attribute(count.type, count.relaxed);
  const value = attribute(count.value, count.valued);
  const valueEquivalent = attribute(count.valueEquivalent, count.valued);
  const missing = answers.filter(({ result }) => result === null).length;
  return {
    json: {
      articles: answers.length,
      missing,
      repeated: 0,
      gold: count.gold,
      pred: count.pred,
      strict,
      relaxed,
      type,
      value,
      valueEquivalent,
      byType: Object.fromEntries(byType),
    },
    text: [
      `articles ${answers.length} (missing ${missing})   gold ${count.gold}   predicted ${count.pred}`,
      "             P      R     F1  accuracy",
      ...[
        { name: "strict", score: strict },
        { name: "relaxed", score: relaxed },
      ].map(({ name, score }) => `${name.padEnd(9)} ${shown(score.p)}  ${shown(score.r)}  ${shown(score.f1)}`),
      ...[
        { name: "type", score: type },
        { name: "value", score: value },
        { name: "value~", score: valueEquivalent },
      ].map(({ name, score }) => `${name.padEnd(9)} ${shown(score.p)}  ${shown(score.r)}  ${shown(score.f1)}     ${shown(score.accuracy)}`),
      "type        gold  found  value",
      ...[...byType]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(
          ([name, own]) =>
            `${name.padEnd(10)} ${String(own.gold).padStart(5)}  ${shown(own.found / own.gold)}  ${shown(own.value / own.gold)}`,
        ),
    ],
    headline: [
      ["strict F1", strict.f1],
      ["relaxed F1", relaxed.f1],
      ["value F1", value.f1],
    ],
    errors,
  };
}

function typeCount(byType: Map<string, { gold: number; found: number; value: number }>, type: string) {
  const known = byType.get(type);
  if (known !== undefined) return known;
  const fresh = { gold: 0, found: 0, value: 0 };
  byType.set(type, fresh);
  return fresh;
}

function attributeScore(hit: number, of: number, relaxed: Prf, nothing: boolean): AttributeScore {
  const accuracy = share(hit, of, nothing ? 1 : 0);
  return { accuracy, p: accuracy * relaxed.p, r: accuracy * relaxed.r, f1: accuracy * relaxed.f1, hit, of };
}

function showDate(date: GoldDate | ResultDate): string {
  return `${JSON.stringify(date.text)} ${date.type} ${date.value ?? "–"}`;
}
