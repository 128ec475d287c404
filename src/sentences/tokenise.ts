// Tokens with exact offsets, from wink's tokens and the text they came from.

import type { Upos } from "../doc/doc.js";
import type { Span } from "../doc/span.js";
import { mendTokens } from "./mend-tokens.js";
import type { WinkReading } from "./wink.js";

/** A token in the article's text. */
export interface RawToken extends Span {
  readonly form: string;
  readonly upos: Upos;
  /** True where wink starts a sentence here. */
  readonly first: boolean;
}

// wink-nlp takes quadratic time on a run without a boundary; longer runs are broken for its eyes, offsets stay true.
const LONGEST_RUN = 200;
const LONG_RUN = new RegExp(`(?<!\\S)\\S{${LONGEST_RUN + 1},}`, "gu");
const PIECE = new RegExp(`\\S{${LONGEST_RUN}}(?=\\S)`, "gu");

/** Tokens of `text.slice(span.start, span.end)`, with offsets into `text`. Blanks are no tokens; every other character is in one. */
export function tokenise(text: string, span: Span, read: (text: string) => WinkReading): RawToken[] {
  const reading = read(text.slice(span.start, span.end).replace(LONG_RUN, (run) => run.replace(PIECE, "$& ")));
  const tokens: RawToken[] = [];
  let cursor = span.start;
  let sentence = 0;
  let left = reading.sentenceLengths[0] ?? 0;
  let first = true;
  const push = (start: number, end: number, upos: Upos) => {
    tokens.push({ start, end, form: text.slice(start, end), upos, first });
    first = false;
  };
  for (let i = 0; i < reading.values.length; i++) {
    while (left === 0 && sentence + 1 < reading.sentenceLengths.length) {
      sentence++;
      left = reading.sentenceLengths[sentence];
      first = true;
    }
    left--;
    const value = reading.values[i];
    const tag = reading.tags[i];
    if (tag === "SPACE" || value.trim() === "") continue;
    const start = locate(text, value, cursor, span.end);
    // What wink dropped on the way is a token all the same.
    for (const gap of nonBlank(text, cursor, start)) push(gap.start, gap.end, "X");
    if (start < span.end && text.startsWith(value, start)) {
      push(start, start + value.length, tag);
      cursor = start + value.length;
    } else cursor = start;
  }
  for (const gap of nonBlank(text, cursor, span.end)) push(gap.start, gap.end, "X");
  return mendTokens(text, tokens);
}

// "don`t", "can´t": marks that some keyboards and scanners give for an apostrophe.
const STRAY_APOSTROPHE = /(?<=\p{L})[`´ʼ‘](?=(?:t|s|m|re|ve|ll|d)\b)/giu;

/** The text with plain apostrophes in contractions; as long as before. */
export function withApostrophes(text: string): string {
  return text.replace(STRAY_APOSTROPHE, "’");
}

const FAR = 400;
const SPACE = 32;
const LAST_OF_ASCII = 127;
const NONE: readonly Span[] = [];

/** Where `value` stands at or shortly after `cursor`; `cursor` itself where it does not. */
function locate(text: string, value: string, cursor: number, end: number): number {
  let at = cursor;
  while (at < end && isBlank(text, at)) at++;
  if (text.startsWith(value, at)) return at;
  const found = text.slice(at, Math.min(end, at + FAR + value.length)).indexOf(value);
  return found < 0 ? cursor : at + found;
}

/** Most of a text is ASCII, where a code tells; a pattern for each character would take longer than wink itself. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === SPACE || ((code < SPACE || code > LAST_OF_ASCII) && /\s/u.test(text[at]));
}

/** Runs of non-blank characters between two offsets. */
function nonBlank(text: string, from: number, to: number): readonly Span[] {
  if (from >= to || (to - from === 1 && isBlank(text, from))) return NONE;
  return [...text.slice(from, to).matchAll(/\S+/gu)].map((m) => ({ start: from + m.index, end: from + m.index + m[0].length }));
}
