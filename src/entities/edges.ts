// The edges of names: what the tagger ran together or apart, mended by marks, small words and brackets.

import type { Tokens } from "../doc/doc.js";
import { TITLES } from "../lexicon/names.js";
import { WRITTEN } from "../model/lexemes.js";
import type { NameSpan } from "./recognise.js";
import type { Words } from "./words.js";
import { CASE, isCapital } from "./writing.js";

/** The spans with their edges mended. Each line refines what the one before leaves. */
export function mendEdges(tokens: Tokens, words: Words, spans: readonly NameSpan[]): NameSpan[] {
  const parted = spans.flatMap((span) => part(tokens, span));
  const trimmed = parted.map((span) => trim(tokens, words, span)).filter((span) => span.endToken > span.firstToken);
  // Nicknames stand between parts of a name, so edges come first.
  const hyphened = trimmed.map((span) => extendHyphen(tokens, words, span));
  const joined = joinNicknames(tokens, words, hyphened);
  return readBrackets(tokens, words, joined);
}

/** "Nick Rhodes of Duran Duran" is a person and what they belong to; "Alexander of Macedon" with a single word before "of" is whole. */
function part(tokens: Tokens, span: NameSpan): NameSpan[] {
  if (span.kind !== "PERSON") return [span];
  const parts: NameSpan[] = [];
  let rest = span;
  for (let i = span.firstToken + 2; i < span.endToken - 1; i++) {
    if (i < rest.firstToken + 2 || !PARTING.has(tokens.lowers[i])) continue;
    parts.push({ ...rest, endToken: i });
    rest = { ...span, firstToken: i + 1, kind: tokens.lowers[i] === "of" ? "ORG" : span.kind };
  }
  return [...parts, rest];
}

const PARTING: ReadonlySet<string> = new Set(["of", "and", "in", "at", "for", "from", ",", "&"]);

/** A name is at most this long; what is longer is a list or a line of capitals. */
const LONGEST = 14;

/** Possessives, brackets and stops at the edges are no part of a name; nor is "the". */
function trim(tokens: Tokens, words: Words, span: NameSpan): NameSpan {
  let { firstToken, endToken } = span;
  const isMark = (token: number) => words.cases[token] === CASE.mark || tokens.lowers[token] === "'s";
  while (endToken > firstToken && isMark(endToken - 1) && !closesShortForm(tokens, firstToken, endToken)) endToken--;
  while (endToken > firstToken && (isMark(firstToken) || tokens.forms[firstToken] === "the")) firstToken++;
  // "Mrs Smith", "President Obama": titles of offices stand outside; "King Charles", "Pope Francis" are names as they are.
  while (span.kind === "PERSON" && firstToken < endToken - 1 && OFFICES.has(tokens.lowers[firstToken].replace(/\.$/, ""))) {
    firstToken += tokens.forms[firstToken + 1] === "." && firstToken + 2 < endToken ? 2 : 1;
  }
  if (endToken - firstToken > LONGEST) endToken = firstToken;
  return { ...span, firstToken, endToken };
}

const ROYAL: ReadonlySet<string> = new Set([
  ...["king", "queen", "prince", "princess", "pope", "sir", "lord", "lady", "dame", "saint", "emperor", "sheikh", "father", "sister"],
  ...["major", "general", "chief", "miss"],
]);
const OFFICES: ReadonlySet<string> = new Set(TITLES.map(([title]) => title).filter((title) => !ROYAL.has(title)));

/** The stop of "Inc." and "Jr." where it is a token of its own. */
function closesShortForm(tokens: Tokens, first: number, end: number): boolean {
  return end - first > 2 && tokens.forms[end - 1] === "." && /^(?:inc|corp|co|ltd|jr|sr|bros)$/.test(tokens.lowers[end - 2]);
}

/** "Kwok Wai" of "Kwok Wai-keung": the rest belongs to the name unless it is a common word ("New York-based"). */
function extendHyphen(tokens: Tokens, words: Words, span: NameSpan): NameSpan {
  const at = span.endToken;
  if (at + 1 >= tokens.count || span.endToken - span.firstToken < 2 || tokens.forms[at] !== "-" || words.glue[at] !== 3) return span;
  const isRest = words.cases[at + 1] === CASE.lower && words.writing[at + 1] !== WRITTEN.lower && tokens.forms[at + 1].length <= 7;
  return isRest && tokens.sentence[at + 1] === tokens.sentence[at - 1] ? { ...span, endToken: at + 2 } : span;
}

const QUOTES: ReadonlySet<string> = new Set(['"', "“", "”", "'", "‘", "’", "``", "''"]);

/** William "Bill" Clinton */
function joinNicknames(tokens: Tokens, words: Words, spans: readonly NameSpan[]): NameSpan[] {
  const people = new Map(spans.filter((span) => span.kind === "PERSON").map((span) => [span.firstToken, span]));
  const list: NameSpan[] = [];
  let end = 0;
  for (const span of spans) {
    if (span.firstToken < end) continue;
    const at = span.endToken;
    const after = span.kind === "PERSON" ? people.get(at + 3) : undefined;
    const isQuoted = QUOTES.has(tokens.forms[at]) && QUOTES.has(tokens.forms[at + 2]) && isCapital(words.cases[at + 1]);
    const whole = after !== undefined && isQuoted && tokens.sentence[at] === tokens.sentence[after.firstToken] ? after : span;
    list.push({ ...span, endToken: whole.endToken });
    end = whole.endToken;
  }
  return list;
}

/** "European Central Bank (ECB)": what stands in brackets in capitals right after a name is the same name, found or not. */
function readBrackets(tokens: Tokens, words: Words, spans: readonly NameSpan[]): NameSpan[] {
  const short = new Map<number, NameSpan>();
  for (const span of spans) {
    const at = span.endToken + 1;
    if (span.kind === "PERSON" || at + 1 >= tokens.count || tokens.forms[at - 1] !== "(" || tokens.forms[at + 1] !== ")") continue;
    if (span.endToken - span.firstToken < 2 || words.cases[at] !== CASE.upper || tokens.lowers[at][0] !== initialOf(tokens, span)) continue;
    short.set(at, { ...span, firstToken: at, endToken: at + 1 });
  }
  if (short.size === 0) return [...spans];
  return [...spans.filter((span) => !short.has(span.firstToken)), ...short.values()].sort((a, b) => a.firstToken - b.firstToken);
}

function initialOf(tokens: Tokens, span: NameSpan): string {
  return tokens.lowers[span.firstToken][0];
}
