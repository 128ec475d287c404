// Numbers as they are written: digits, words, scales, parts, and which of them are below nothing.

import type { Tokens } from "../doc/doc.js";
import { FRACTION_SIGNS, FRACTION_WORDS, MONEY_SCALES, NUMBER_WORDS, SCALES, TIME_UNITS } from "../lexicon/quantities.js";

/** A number in the text. */
export interface Reading {
  /** Null for a range in one token, "5-7". */
  readonly value: number | null;
  readonly end: number;
  /** Digits alone: the only form that can be a year or a day. */
  readonly bare: boolean;
  /** What the digits were multiplied by. */
  readonly scale: number;
}

/** Marks that join a number to its unit, and the ends of a range. */
export const HYPHENS: ReadonlySet<string> = new Set(["-", "–", "‑"]);

const DIGITS = /^(?:\d{1,3}(?:,\d{2,3})+|\d{1,15})(?:\.\d{1,9})?$/;
const SIGNED = /^[-−–]\d/;
const SPAN = /^\d{1,6}(?:\.\d{1,3})?[-–]\d{1,6}(?:\.\d{1,3})?$/;
const TIME: ReadonlySet<string> = new Set(TIME_UNITS);

/** "1,234.5", "1.2bn", "two million", "twenty-five", "a dozen", "two-thirds", "half a million", "one and a half", "minus 5". */
export function readNumber(tokens: Tokens, i: number, to: number, money: boolean): Reading | null {
  if (i >= to) return null;
  const { lowers } = tokens;
  const word = lowers[i];
  if (word === "minus" || word === "−") {
    const number = readNumber(tokens, i + 1, to, money);
    return number === null || number.value === null ? null : { ...number, value: -number.value, bare: false };
  }
  if (SPAN.test(word)) return { ...scaled(tokens, 1, i + 1, to, money, false), value: null, bare: false };
  if (word === "half") return readHalf(tokens, i, to);
  const part = readPart(tokens, i, to);
  if (part !== null) return part;
  const bare = DIGITS.test(word);
  if (bare) return scaled(tokens, Number(word.replaceAll(",", "")), i + 1, to, money, true);
  // "-5C" on its own is below nothing; in "5%-7%" the mark stands between two numbers.
  if (SIGNED.test(word) && DIGITS.test(word.slice(1))) {
    const number = scaled(tokens, Number(word.slice(1).replaceAll(",", "")), i + 1, to, money, false);
    const joins = i > 0 && tokens.ends[i - 1] === tokens.starts[i];
    return joins || number.value === null ? number : { ...number, value: -number.value };
  }
  const sign = FRACTION_SIGNS.get(word);
  if (sign !== undefined) return scaled(tokens, sign, i + 1, to, money, false);
  const small = NUMBER_WORDS.get(word);
  if (small !== undefined) {
    const unit = i + 2 < to && HYPHENS.has(lowers[i + 1]) ? NUMBER_WORDS.get(lowers[i + 2]) : undefined;
    const isPair = small >= 20 && unit !== undefined && unit > 0 && unit < 10;
    return scaled(tokens, isPair ? small + unit : small, isPair ? i + 3 : i + 1, to, money, false);
  }
  if ((word === "a" || word === "an") && i + 1 < to && SCALES.has(lowers[i + 1])) return scaled(tokens, 1, i + 1, to, money, false);
  return null;
}

/** "half a million", "half a dozen", "half of the voters"; nothing else that begins so is a number. */
function readHalf(tokens: Tokens, i: number, to: number): Reading | null {
  const { lowers } = tokens;
  const at = i + 1 < to && lowers[i + 1] === "a" ? i + 2 : i + 1;
  if (at < to && SCALES.has(lowers[at])) return scaled(tokens, 0.5, at, to, false, false);
  return at < to && lowers[at] === "of" && at === i + 1 ? { value: 0.5, end: i + 1, bare: false, scale: 1 } : null;
}

/** "two-thirds", "two thirds", "a third of"; quarters are parts only where they are said to be parts of something. */
function readPart(tokens: Tokens, i: number, to: number): Reading | null {
  const { lowers } = tokens;
  const isArticle = lowers[i] === "a" || lowers[i] === "an";
  const count = isArticle ? 1 : NUMBER_WORDS.get(lowers[i]);
  if (count === undefined || count === 0) return null;
  const joined = i + 1 < to && HYPHENS.has(lowers[i + 1]);
  const at = joined ? i + 2 : i + 1;
  const part = at < to ? FRACTION_WORDS.get(lowers[at]) : undefined;
  if (part === undefined || count >= part || (isArticle && joined)) return null;
  const isWhole = at + 1 < to && lowers[at + 1] === "of";
  const isPlural = count > 1 && lowers[at].endsWith("s");
  if (!joined && !isWhole && (!isPlural || TIME.has(lowers[at]))) return null;
  return { value: exact(count / part), end: at + 1, bare: false, scale: 1 };
}

/** The number with what multiplies it or adds to it: "500 crore", "1.2bn", "30-million", "2½", "two hundred and fifty", "one and a half million". */
function scaled(tokens: Tokens, first: number, from: number, to: number, money: boolean, bare: boolean): Reading {
  const { lowers } = tokens;
  let value = first;
  let scale = 1;
  let end = from;
  const half = readAndAHalf(tokens, end, to);
  if (half > 0) {
    value += 0.5;
    end += half;
  }
  const sign = end < to && tokens.starts[end] === tokens.ends[end - 1] ? FRACTION_SIGNS.get(lowers[end]) : undefined;
  if (sign !== undefined && sign < 1) {
    value += sign;
    end++;
  }
  let open = false;
  while (end < to) {
    const at = HYPHENS.has(lowers[end]) && end + 1 < to && SCALES.has(lowers[end + 1]) ? end + 1 : end;
    const factor = scaleAt(tokens, at, to, money);
    // "two hundred and fifty"
    if (factor === undefined) {
      const next = open && lowers[end] === "and" ? end + 1 : end;
      const rest = open && !bare && next < to ? NUMBER_WORDS.get(lowers[next]) : undefined;
      if (rest === undefined) break;
      value += rest;
      end = next + 1;
      open = false;
      continue;
    }
    value *= factor;
    scale *= factor;
    open = true;
    end = at + 1;
  }
  return { value: exact(value), end, bare: bare && end === from, scale };
}

/** Tokens of "and a half", with or without hyphens; 0 where it does not stand there. */
function readAndAHalf({ lowers }: Tokens, from: number, to: number): number {
  const words: number[] = [];
  for (let k = from; k < to && words.length < 3; k++) if (!HYPHENS.has(lowers[k])) words.push(k);
  const [and, a, half] = words;
  return half !== undefined && lowers[and] === "and" && lowers[a] === "a" && lowers[half] === "half" ? half + 1 - from : 0;
}

/** What a number before token `at` is multiplied by. A letter has to touch it, and a full stop may have stuck to the letter. */
function scaleAt(tokens: Tokens, at: number, to: number, money: boolean): number | undefined {
  const word = tokens.lowers[at];
  const scale = SCALES.get(word);
  if (scale !== undefined) return scale;
  const touching = tokens.starts[at] === tokens.ends[at - 1];
  const letter = MONEY_SCALES.get(at + 1 === to ? word.replace(/\.$/, "") : word);
  if (letter === undefined || !(money || touching)) return undefined;
  return !money && word === "m" && isLength(tokens, at, to) ? undefined : letter;
}

/** "a 100m race", "2.5m tall" against "3.5m people". */
function isLength({ lowers, upos }: Tokens, at: number, to: number): boolean {
  if (at + 1 >= to) return false;
  const next = lowers[at + 1];
  return MEASURED.has(next) || (upos[at + 1] === "NOUN" && !/s$|^(?:people|children|men|women)$/.test(next));
}

const MEASURED: ReadonlySet<string> = new Set([
  "high",
  "tall",
  "wide",
  "long",
  "deep",
  "thick",
  "away",
  "above",
  "below",
  "apart",
  "hurdles",
]);

/** Thirds of millions leave no trace in what people write. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
