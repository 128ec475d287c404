// Lexemes: the tokens of a section as the date grammar reads them, with "mid-December", "1914-18" and "4.58am" cut where dates need it.

import type { Tokens } from "../doc/doc.js";
import type { Span } from "../doc/span.js";
import { classesOf } from "./vocabulary.js";

/** The smallest piece that a date can begin or end with. */
export interface Lexeme extends Span {
  /** In lower case, apostrophes straight, without the full stop of an abbreviation. */
  readonly lower: string;
  /** True where the first letter is a capital. */
  readonly capital: boolean;
  /** True for "OPEC" and "FA": capitals alone, more than one. */
  readonly acronym: boolean;
  /** True where no blank stands before it. */
  readonly glued: boolean;
  /** Number of the token that holds its start, and the one after the token that holds its end. */
  readonly token: number;
  readonly endToken: number;
  /** What the grammar may take it for, as symbols; empty for most words. */
  readonly classes: readonly number[];
}

// Each shape at the current place; the first that matches is the lexeme. All are linear.
const SHAPES: readonly RegExp[] = [
  /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?(?![\w:])/y,
  /(?<![\d./-])\d{1,4}([-/.])\d{1,2}\1(?:\d{4}|\d{2})(?![\d]|[-/.]\d)/y,
  /(?<![\d:.])\d{1,2}:\d\d(?::\d\d)?(?:\.\d{1,3})?(?![\d:])/y,
  /(?<![\d:.])\d{1,2}\.\d\d(?=\s?[ap]\.?m\b)/y,
  /\d+(?:,\d{3})+(?:\.\d+)?/y,
  /\d+(?:\.\d+)?/y,
  /[ap]\.m\.?(?!\w)/iy,
  /['’]s(?!\p{L})/iuy,
  /\p{L}+(?:['’]\p{L}+)?/uy,
  /\S/uy,
];
const ABBREVIATED = /^\p{L}+\.$/u;
const HAS_JOINT = /\p{L}[-–—/]\p{L}/u;

/** Lexemes of tokens `first` to `end`, in text order. Linear in the text. */
export function lexemesOf(text: string, tokens: Tokens, first: number, end: number): Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (let i = first; i < end; i++) {
    const form = tokens.forms[i];
    if (isPlain(form)) {
      lexemes.push(wordAt(tokens, i, lexemes));
      continue;
    }
    let last = i;
    while (last + 1 < end && tokens.starts[last + 1] === tokens.ends[last] && isInner(tokens, last + 1, end)) last++;
    cut(text, tokens, i, last, lexemes);
    i = last;
  }
  return lexemes;
}

/** True for a token that is one lexeme as it stands: no digit, no joint between letters. */
function isPlain(form: string): boolean {
  let joint = false;
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (code >= 48 && code <= 57) return false;
    joint ||= code === 45 || code === 47 || code === 0x2013 || code === 0x2014;
  }
  return !joint || form.length < 3 || !HAS_JOINT.test(form);
}

/** True for a token that may carry on a shape which the tokeniser cut: digits, letters, joints, the stop in "5.16pm", the "'" in "1980's". */
function isInner(tokens: Tokens, i: number, end: number): boolean {
  const form = tokens.forms[i];
  if (form === "." || form === "'" || form === "’") {
    const next = i + 1 < end && tokens.starts[i + 1] === tokens.ends[i] ? tokens.forms[i + 1] : "";
    return form === "." ? /^\d/.test(next) && /\d$/.test(tokens.forms[i - 1]) : /^s(?!\p{L})/u.test(next);
  }
  return form !== "'s" && form !== "’s" && /^['’]?[\p{L}\d:./–-]/u.test(form);
}

function wordAt(tokens: Tokens, i: number, before: readonly Lexeme[]): Lexeme {
  const form = tokens.forms[i];
  const lower = bare(tokens.lowers[i]);
  const capital = isCapital(form);
  const glued = before.length > 0 && before[before.length - 1].end === tokens.starts[i];
  return {
    start: tokens.starts[i],
    end: tokens.ends[i],
    lower,
    capital,
    acronym: capital && isAcronym(form),
    glued,
    token: i,
    endToken: i + 1,
    classes: classesOf(lower, form),
  };
}

/** Cuts a run of adjacent tokens into shapes. */
function cut(text: string, tokens: Tokens, first: number, last: number, lexemes: Lexeme[]): void {
  const end = tokens.ends[last];
  let at = tokens.starts[first];
  let token = first;
  while (at < end) {
    const form = shapeAt(text, at, end);
    const stop = at + form.length;
    while (tokens.ends[token] <= at) token++;
    let endToken = token;
    while (endToken < last && tokens.ends[endToken] < stop) endToken++;
    const lower = bare(form.toLowerCase().replaceAll("’", "'"));
    const glued = lexemes.length > 0 && lexemes[lexemes.length - 1].end === at;
    lexemes.push({
      start: at,
      end: stop,
      lower,
      capital: isCapital(form),
      acronym: isAcronym(form),
      glued,
      token,
      endToken: endToken + 1,
      classes: classesOf(lower, form),
    });
    at = stop;
    while (at < end && /\s/.test(text[at])) at++;
  }
}

function shapeAt(text: string, at: number, end: number): string {
  for (const shape of SHAPES) {
    shape.lastIndex = at;
    const match = shape.exec(text);
    if (match !== null && at + match[0].length <= end) return match[0];
  }
  return text.slice(at, at + 1);
}

function bare(lower: string): string {
  return lower.endsWith(".") && ABBREVIATED.test(lower) ? lower.slice(0, -1) : lower;
}

function isAcronym(form: string): boolean {
  return form.length > 1 && /^\p{Lu}+$/u.test(form);
}

function isCapital(form: string): boolean {
  const first = form.charCodeAt(0);
  return (first >= 65 && first <= 90) || (first > 127 && form[0] !== form[0].toLowerCase());
}
