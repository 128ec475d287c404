// Mends wink's tokens: clitics that it left on, words and runs of one mark that it took apart.

import type { Upos } from "../doc/doc.js";
import type { RawToken } from "./tokenise.js";

// "Goldsmith's", "I'm", "woudn't": wink splits off what it knows and leaves the rest whole.
const APOSTROPHE = /['’]/;
const CLITIC = /^([\p{L}\p{M}\d.]*[\p{L}\p{M}\d])(n['’]t|['’](?:s|m|re|ve|ll|d))$/iu;
// "what he believes in." at the end: wink sees inches.
const NO_ABBREVIATION = /^(in|no|am|so|us|me|it|is|to|do|go|sun|sat|fig|art|man)\.$/iu;

const LETTERS = /^[\p{L}\p{M}ʻʼ·]+$/u;
const ENDS_BEYOND_ASCII = /[^\0-\u007f]$/u;
const STARTS_BEYOND_ASCII = /^[^\0-\u007f]/u;
const MARK_RUN = /^([-=*_!?.~#<>+|])\1*$/;
const SITE_END = /^(com|org|net|gov|edu|co|uk|info|io|eu)$/i;
const WORD = /^[\p{L}\p{N}]+$/u;
const DECIMALS = /^\d+%?$/;

/** Longest token that is put together, in code units. */
const LONGEST = 200;

/** The tokens with clitics split off and broken words joined; offsets stay exact, every sentence start but one inside a word stays. */
export function mendTokens(text: string, tokens: readonly RawToken[]): RawToken[] {
  const mended: RawToken[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    let next = i + 1;
    while (next < tokens.length && tokens[next].end - token.start <= LONGEST && joins(text, tokens, next)) next++;
    if (next > i + 1) {
      const { end, upos } = tokens[next - 1];
      mended.push({ ...token, end, form: text.slice(token.start, end), upos: WORD.test(tokens[next - 1].form) ? upos : token.upos });
    } else mended.push(...split(token, next === tokens.length || tokens[next].first));
    i = next;
  }
  return mended;
}

/** True where token `i` belongs to the token before it. */
function joins(text: string, tokens: readonly RawToken[], i: number): boolean {
  const left = tokens[i - 1];
  const right = tokens[i];
  if (left.end !== right.start) return false;
  if (MARK_RUN.test(right.form) && right.form[0] === left.form[0]) return MARK_RUN.test(left.form);
  // "Hawai|ʻ|i", "Ḥ|ad|ī|d": breaks beside a letter that wink does not know. "can|not" has none and stays apart.
  if (LETTERS.test(right.form) && LETTERS.test(left.form)) return ENDS_BEYOND_ASCII.test(left.form) || STARTS_BEYOND_ASCII.test(right.form);
  // ".265" after a blank.
  if (left.form === "." && DECIMALS.test(right.form)) return left.start === 0 || /[\s(]/.test(text[left.start - 1]);
  // "Represent|.|com", "Ph|.|D."
  if (right.form === ".") return i + 1 < tokens.length && isDotted(left, right, tokens[i + 1]);
  return left.form === "." && i > 1 && isDotted(tokens[i - 2], left, right);
}

function isDotted(left: RawToken, dot: RawToken, right: RawToken): boolean {
  if (left.end !== dot.start || dot.end !== right.start) return false;
  return (SITE_END.test(right.form) && WORD.test(left.form)) || (left.form === "Ph" && (right.form === "D" || right.form === "D."));
}

function split(token: RawToken, closes: boolean): RawToken[] {
  const clitic = APOSTROPHE.test(token.form) ? CLITIC.exec(token.form) : null;
  if (clitic !== null) return cut(token, clitic[1].length, clitic[2].toLowerCase().endsWith("s") ? "PART" : "AUX");
  if (closes && NO_ABBREVIATION.test(token.form)) return cut(token, token.form.length - 1, "PUNCT");
  return [token];
}

function cut(token: RawToken, at: number, upos: Upos): RawToken[] {
  const middle = token.start + at;
  return [
    { ...token, end: middle, form: token.form.slice(0, at) },
    { start: middle, end: token.end, form: token.form.slice(at), upos, first: false },
  ];
}
