// Amounts: money, shares, measures, ordinals and other numbers, each with the number meant and its unit.

import type { SentenceLayer, Tokens } from "../doc/doc.js";
import { CALENDAR_NAMES } from "../lexicon/names.js";
import {
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  FRACTION_WORDS,
  MONEY_SCALES,
  NUMBER_WORDS,
  ORDINAL_WORDS,
  PERCENT_WORDS,
  SCALES,
  TIME_UNITS,
  UNITS,
  WIDE_UNITS,
} from "../lexicon/quantities.js";
import { GAZETTEERS } from "./tables.js";

/** An amount found in the text. */
export interface Amount {
  readonly type: "MONEY" | "PERCENT" | "QUANTITY" | "ORDINAL" | "CARDINAL";
  readonly firstToken: number;
  readonly endToken: number;
  readonly value: number | null;
  readonly unit: string | null;
}

interface Reading {
  readonly value: number;
  readonly end: number;
  /** Digits alone: the only form that can be a year or a day. */
  readonly bare: boolean;
}

const MONTHS: ReadonlySet<string> = new Set(CALENDAR_NAMES);
const TIME: ReadonlySet<string> = new Set(TIME_UNITS);
const PERCENT: ReadonlySet<string> = new Set(PERCENT_WORDS);
const DIGITS = /^(?:\d{1,3}(?:,\d{2,3})+|\d{1,15})(?:\.\d{1,9})?$/;
const ORDINAL_DIGITS = /^(\d{1,4})(?:st|nd|rd|th)$/;
const CODE = /^[A-Z]{3}$/;
const HYPHENS: ReadonlySet<string> = new Set(["-", "–", "‑"]);

/** All amounts outside the tokens that `taken` marks, in text order, not overlapping. Dates, years and durations are left alone. */
export function readAmounts(sentences: SentenceLayer, taken: Uint8Array): Amount[] {
  const found: Amount[] = [];
  for (const { firstToken, endToken } of sentences.list) {
    for (let i = firstToken; i < endToken; i++) {
      if (taken[i] !== 0 || !opensAmount(sentences.tokens.lowers[i])) continue;
      const amount = readAmount(sentences.tokens, i, firstToken, endToken);
      if (amount === null) continue;
      let free = amount.endToken > amount.firstToken;
      for (let k = amount.firstToken; k < amount.endToken; k++) free &&= taken[k] === 0;
      if (free) found.push(amount);
      i = Math.max(i, amount.endToken - 1);
    }
  }
  return found.filter((amount) => amount.endToken > amount.firstToken && amount.value !== null);
}

/** True for words that an amount can begin with. Most do not get past here. */
function opensAmount(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 48 && code <= 57) || OPENERS.has(word) || GAZETTEERS.currencies.has(word);
}

const OPENERS: ReadonlySet<string> = new Set(["a", "an", ...NUMBER_WORDS.keys(), ...ORDINAL_WORDS.keys(), ...CURRENCY_SIGNS.keys()]);

function readAmount(tokens: Tokens, i: number, from: number, to: number): Amount | null {
  const sign = currencyBefore(tokens, i);
  if (sign !== null) {
    const number = readNumber(tokens, i + 1, to, true);
    return number === null ? null : { type: "MONEY", firstToken: i, endToken: number.end, value: number.value, unit: sign };
  }
  const ordinal = readOrdinal(tokens, i, from, to);
  if (ordinal !== null) return ordinal;
  const number = readNumber(tokens, i, to, false);
  if (number === null) return null;
  const { end, value } = number;
  const passedOver: Amount = { type: "CARDINAL", firstToken: end, endToken: end, value: null, unit: null };
  const next = end < to ? tokens.lowers[end] : "";
  const two = end + 1 < to ? `${next} ${tokens.lowers[end + 1]}` : "";
  const amount = (type: Amount["type"], width: number, unit: string | null): Amount => ({
    type,
    firstToken: i,
    endToken: end + width,
    value,
    unit,
  });
  const three = end + 2 < to ? `${two} ${tokens.lowers[end + 2]}` : "";
  for (const [phrase, width] of [
    [three, 3],
    [two, 2],
    [next, 1],
  ] as const) {
    if (PERCENT.has(phrase)) return amount("PERCENT", width, "%");
    const currency = CURRENCY_WORDS.get(phrase) ?? CURRENCY_SIGNS.get(phrase);
    if (currency !== undefined) return amount("MONEY", width, currency);
    const unit = WIDE_UNITS.get(phrase) ?? UNITS.get(phrase);
    if (unit !== undefined) return amount("QUANTITY", width, unit);
  }
  if (end < to && CODE.test(tokens.forms[end]) && GAZETTEERS.currencies.has(next))
    return amount("MONEY", 1, GAZETTEERS.currencies.get(next) ?? null);
  // "a 20-mile walk"
  const unitAfterHyphen = end + 1 < to && HYPHENS.has(next) ? UNITS.get(tokens.lowers[end + 1]) : undefined;
  if (unitAfterHyphen !== undefined) return amount("QUANTITY", 2, unitAfterHyphen);
  if (isDatePart(tokens, i, number, from, to)) return passedOver;
  // "one" is as often a pronoun.
  if (tokens.lowers[i] === "one" && end === i + 1 && (tokens.upos[i] !== "NUM" || (end < to && tokens.upos[end] === "AUX")))
    return passedOver;
  return amount("CARDINAL", 0, null);
}

/** Currency of a sign or code that stands before a number. */
function currencyBefore(tokens: Tokens, i: number): string | null {
  const sign = CURRENCY_SIGNS.get(tokens.lowers[i]);
  if (sign !== undefined) return sign;
  return CODE.test(tokens.forms[i]) ? (GAZETTEERS.currencies.get(tokens.lowers[i]) ?? null) : null;
}

/** "1,234.5", "1.2bn", "two million", "twenty-five", "a dozen", "two-thirds", "3 1/2" without its fraction. */
function readNumber(tokens: Tokens, i: number, to: number, money: boolean): Reading | null {
  if (i >= to) return null;
  const word = tokens.lowers[i];
  let value: number;
  let end = i + 1;
  const bare = DIGITS.test(word);
  if (bare) value = Number(word.replaceAll(",", ""));
  else if (NUMBER_WORDS.has(word)) {
    value = NUMBER_WORDS.get(word) ?? 0;
    const unit = end + 1 < to && HYPHENS.has(tokens.lowers[end]) ? NUMBER_WORDS.get(tokens.lowers[end + 1]) : undefined;
    if (value >= 20 && unit !== undefined && unit > 0 && unit < 10) {
      value += unit;
      end += 2;
    }
    const part = end + 1 < to && HYPHENS.has(tokens.lowers[end]) ? FRACTION_WORDS.get(tokens.lowers[end + 1]) : undefined;
    if (part !== undefined && value < part) return { value: Number((value / part).toPrecision(12)), end: end + 2, bare: false };
  } else if ((word === "a" || word === "an") && end < to && SCALES.has(tokens.lowers[end])) value = 1;
  else return null;
  let scaled = false;
  while (end < to) {
    const next = tokens.lowers[end];
    const touching = tokens.starts[end] === tokens.ends[end - 1];
    const scale = SCALES.get(next) ?? (money || touching ? MONEY_SCALES.get(next) : undefined);
    // "two hundred and fifty"
    if (scale === undefined) {
      const at = scaled && next === "and" ? end + 1 : end;
      const rest = scaled && !bare && at < to ? NUMBER_WORDS.get(tokens.lowers[at]) : undefined;
      if (rest === undefined) break;
      value += rest;
      end = at + 1;
      scaled = false;
      continue;
    }
    value *= scale;
    scaled = true;
    end++;
  }
  // Thirds of millions leave no trace in what people write.
  return { value: Number(value.toPrecision(12)), end, bare: bare && end === i + 1 };
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
function isDatePart(tokens: Tokens, i: number, { value, end, bare }: Reading, from: number, to: number): boolean {
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
