// Amounts: money, shares, measures, ordinals and other numbers, each with the number meant and its unit.

import type { SentenceLayer, Tokens } from "../doc/doc.js";
import { CALENDAR_NAMES } from "../lexicon/names.js";
import {
  CURRENCY_PARTS,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  FRACTION_SIGNS,
  NUMBER_WORDS,
  ORDINAL_WORDS,
  PERCENT_WORDS,
  TIME_UNITS,
  UNITS,
  WIDE_UNITS,
} from "../lexicon/quantities.js";
import { HYPHENS, type Reading, readNumber } from "./numbers.js";
import { GAZETTEERS } from "./tables.js";

/** An amount found in the text. */
export interface Amount {
  readonly type: "MONEY" | "PERCENT" | "QUANTITY" | "ORDINAL" | "CARDINAL";
  readonly firstToken: number;
  readonly endToken: number;
  readonly value: number | null;
  readonly unit: string | null;
}

const MONTHS: ReadonlySet<string> = new Set(CALENDAR_NAMES);
const TIME: ReadonlySet<string> = new Set(TIME_UNITS);
const PERCENT: ReadonlySet<string> = new Set(PERCENT_WORDS);
const ORDINAL_DIGITS = /^(\d{1,4})(?:st|nd|rd|th)$/;
const CODE = /^[A-Z]{3}$/;

/** An amount with the number in it. */
interface Find extends Amount {
  readonly number: Reading | null;
}

/** All amounts outside the tokens that `taken` marks, in text order, not overlapping. Dates, years and durations are left alone. */
export function readAmounts(sentences: SentenceLayer, taken: Uint8Array): Amount[] {
  const { tokens } = sentences;
  const found: Find[] = [];
  for (const { firstToken, endToken } of sentences.list) {
    for (let i = firstToken; i < endToken; i++) {
      if (taken[i] !== 0 || !opensAmount(tokens, i)) continue;
      const amount = readAmount(tokens, i, firstToken, endToken);
      if (amount === null) continue;
      if (amount.endToken > amount.firstToken && !taken.subarray(amount.firstToken, amount.endToken).includes(1)) {
        const last = found.length - 1;
        if (last >= 0 && isRange(tokens, found[last], amount)) [found[last], found[last + 1]] = shareUnit(found[last], amount);
        else found.push(amount);
      }
      i = Math.max(i, amount.endToken - 1);
    }
  }
  return found
    .filter(({ value, unit }) => value !== null || unit !== null)
    .map(({ type, firstToken, endToken, value, unit }) => ({ type, firstToken, endToken, value, unit }));
}

/** True for words that an amount can begin with. Most do not get past here. */
function opensAmount({ lowers }: Tokens, i: number): boolean {
  const word = lowers[i];
  const code = word.charCodeAt(0);
  return (
    (code >= 48 && code <= 57) || OPENERS.has(word) || GAZETTEERS.currencies.has(word) || /^[-−–]\d/.test(word) || lowers[i + 1] === "$"
  );
}

const OPENERS: ReadonlySet<string> = new Set([
  ...["a", "an", "half", "minus", "−"],
  ...NUMBER_WORDS.keys(),
  ...ORDINAL_WORDS.keys(),
  ...CURRENCY_SIGNS.keys(),
  ...FRACTION_SIGNS.keys(),
]);

const JOINS: ReadonlySet<string> = new Set(["to", "or", ...HYPHENS]);

/** "3 to 5 percent", "$3-4bn", "between 5 and 7 miles". */
function isRange({ lowers }: Tokens, a: Find, b: Find): boolean {
  if (b.firstToken === a.endToken) return /^[-–]/.test(lowers[b.firstToken]);
  if (b.firstToken !== a.endToken + 1) return false;
  const join = lowers[a.endToken];
  return JOINS.has(join) || (join === "and" && a.firstToken > 0 && lowers[a.firstToken - 1] === "between");
}

/** The ends of a range have one unit and mostly one scale: "3-4 million" begins at three million, "900,000 to 1.2 million" does not. */
function shareUnit(a: Find, b: Find): [Find, Find] {
  const start = a.unit === null && b.unit !== null && b.type !== "ORDINAL" ? { ...a, type: b.type, unit: b.unit } : a;
  const end = b.unit === null && a.type === "MONEY" && b.type === "CARDINAL" ? { ...b, type: a.type, unit: a.unit } : b;
  if (a.number === null || b.number === null || !a.number.bare || a.value === null || b.value === null) return [start, end];
  const isSmaller = b.number.scale > 1 && a.value <= b.value / b.number.scale;
  return [isSmaller ? { ...start, value: a.value * b.number.scale } : start, end];
}

function readAmount(tokens: Tokens, i: number, from: number, to: number): Find | null {
  const { lowers } = tokens;
  const sign = currencyBefore(tokens, i, to);
  if (sign !== null) {
    const number = readNumber(tokens, sign.end, to, true);
    return number === null ? null : { type: "MONEY", firstToken: i, endToken: number.end, value: number.value, unit: sign.code, number };
  }
  const ordinal = readOrdinal(tokens, i, from, to);
  const number = readNumber(tokens, i, to, false);
  // "a third of voters" is a part, "the third of May" a day.
  if (ordinal !== null && !(number !== null && number.end > ordinal.endToken)) return { ...ordinal, number: null };
  if (number === null) return null;
  const { end, value } = number;
  const next = end < to ? lowers[end] : "";
  const amount = (type: Amount["type"], width: number, unit: string | null, share = 1): Find => ({
    type,
    firstToken: i,
    endToken: end + width,
    value: value === null ? null : Number((value * share).toPrecision(12)),
    unit,
    number,
  });
  for (let width = Math.min(3, to - end); width > 0; width--) {
    const phrase = lowers.slice(end, end + width).join(" ");
    if (PERCENT.has(phrase)) return amount("PERCENT", width, "%");
    const currency = CURRENCY_WORDS.get(phrase) ?? CURRENCY_SIGNS.get(phrase);
    if (currency !== undefined) return amount("MONEY", width, currency);
    const hundredth = CURRENCY_PARTS.get(phrase);
    if (hundredth !== undefined) return amount("MONEY", width, hundredth, 0.01);
    const unit = WIDE_UNITS.get(phrase) ?? UNITS.get(phrase);
    if (unit !== undefined) return amount("QUANTITY", width, unit);
  }
  if (end < to && CODE.test(tokens.forms[end]) && GAZETTEERS.currencies.has(next))
    return amount("MONEY", 1, GAZETTEERS.currencies.get(next) ?? null);
  const letter = end < to && tokens.starts[end] === tokens.ends[end - 1] ? TOUCHING_UNITS.get(tokens.forms[end]) : undefined;
  if (letter !== undefined) return amount("QUANTITY", 1, letter);
  // "a 20-mile walk", "a 10-percent cut", "a 30-million-dollar loan"
  const hyphened = end + 1 < to && HYPHENS.has(next) ? lowers[end + 1] : "";
  if (PERCENT.has(hyphened)) return amount("PERCENT", 2, "%");
  const currency = CURRENCY_WORDS.get(hyphened);
  if (currency !== undefined) return amount("MONEY", 2, currency);
  const unit = UNITS.get(hyphened);
  if (unit !== undefined) return amount("QUANTITY", 2, unit);
  if (isMagnitude(lowers, i, from)) return amount("QUANTITY", 0, "magnitude");
  const passedOver: Find = { type: "CARDINAL", firstToken: end, endToken: end, value: null, unit: null, number };
  if (value === null || isDatePart(tokens, i, { ...number, value }, from, to)) return passedOver;
  // "one" is as often a pronoun.
  if (lowers[i] === "one" && end === i + 1 && (tokens.upos[i] !== "NUM" || (end < to && tokens.upos[end] === "AUX"))) return passedOver;
  return amount("CARDINAL", 0, null);
}

/** Units that are letters and touch their number: "20C", "a 100m race". */
const TOUCHING_UNITS: ReadonlyMap<string, string> = new Map([
  ["C", "°C"],
  ["F", "°F"],
  ["m", "m"],
]);

/** "magnitude 6.1", "a magnitude of 6.1", "magnitude-6.1" */
function isMagnitude(lowers: readonly string[], i: number, from: number): boolean {
  if (i > from && lowers[i - 1] === "magnitude") return true;
  return i > from + 1 && lowers[i - 2] === "magnitude" && (lowers[i - 1] === "of" || HYPHENS.has(lowers[i - 1]));
}

/** Currency of a sign or code that stands before a number, and where the sign ends. "HK" and "$" are one sign. */
function currencyBefore(tokens: Tokens, i: number, to: number): { readonly code: string; readonly end: number } | null {
  const { lowers, starts, ends } = tokens;
  const isSplit = i + 1 < to && lowers[i + 1] === "$" && starts[i + 1] === ends[i];
  const whole = isSplit ? CURRENCY_SIGNS.get(`${lowers[i]}$`) : undefined;
  if (whole !== undefined) return { code: whole, end: i + 2 };
  const sign = CURRENCY_SIGNS.get(lowers[i]) ?? (CODE.test(tokens.forms[i]) ? GAZETTEERS.currencies.get(lowers[i]) : undefined);
  return sign === undefined ? null : { code: sign, end: i + 1 };
}

function readOrdinal(tokens: Tokens, i: number, from: number, to: number): Amount | null {
  const word = tokens.lowers[i];
  const digits = ORDINAL_DIGITS.exec(word);
  const value = digits === null ? ORDINAL_WORDS.get(word) : Number(digits[1]);
  const next = i + 1 < to ? tokens.lowers[i + 1] : "";
  if (value === undefined) {
    const tens = NUMBER_WORDS.get(word);
    const unit = tens !== undefined && tens >= 20 && HYPHENS.has(next) && i + 2 < to ? ORDINAL_WORDS.get(tokens.lowers[i + 2]) : undefined;
    if (tens === undefined || unit === undefined || unit > 9) return null;
    return { type: "ORDINAL", firstToken: i, endToken: i + 3, value: tens + unit, unit: null };
  }
  const before = i > from ? tokens.lowers[i - 1] : "";
  const dated =
    TIME.has(next) ||
    (next === "half" && value <= 2) ||
    MONTHS.has(before) ||
    MONTHS.has(next) ||
    (next === "of" && i + 2 < to && MONTHS.has(tokens.lowers[i + 2])) ||
    (HYPHENS.has(next) && i + 2 < to && TIME.has(tokens.lowers[i + 2])) ||
    (word === "second" && (tokens.upos[i] === "NOUN" || tokens.upos[i] === "VERB"));
  if (dated) return { type: "ORDINAL", firstToken: i + 1, endToken: i + 1, value: null, unit: null };
  return { type: "ORDINAL", firstToken: i, endToken: i + 1, value, unit: null };
}

const EARLIEST_YEAR = 1000;
const LATEST_YEAR = 2199;

/** "5 May", "May 5", "2024", "54-year-old", "three weeks", "10:30", "10 a.m.": what the dates stage reads. */
function isDatePart(
  tokens: Tokens,
  i: number,
  { value, end, bare }: Reading & { readonly value: number },
  from: number,
  to: number,
): boolean {
  const before = i > from ? tokens.lowers[i - 1] : "";
  const before2 = i > from + 1 ? tokens.lowers[i - 2] : "";
  const next = end < to ? tokens.lowers[end] : "";
  const after = end + 1 < to ? tokens.lowers[end + 1] : "";
  if (TIME.has(next) || (TIME.has(after) && (HYPHENS.has(next) || /^(?:more|consecutive|straight|full|business|working)$/.test(next))))
    return true;
  if (!bare) return false;
  if (Number.isInteger(value) && value >= EARLIEST_YEAR && value <= LATEST_YEAR && tokens.lowers[i].length === 4) return true;
  if (value <= 31 && (MONTHS.has(before) || MONTHS.has(next) || (next === "of" && MONTHS.has(after)))) return true;
  return [":", "/"].includes(next) || [":", "/"].includes(before) || (HYPHENS.has(before) && /\d$/.test(before2));
}
