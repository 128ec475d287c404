// What the tagger found, made consistent over the article: edges, one kind a spelling, none missed where it is plain, types of a result.

import type { Tokens } from "../doc/doc.js";
import { agree, spread } from "./agree.js";
import type { TypedName } from "./link.js";
import type { NameSpan } from "./recognise.js";
import { PEOPLE_NAMES, typeOf } from "./types.js";
import type { Words } from "./words.js";
import { CASE, isCapital } from "./writing.js";

/** Names with their types, in text order, not overlapping. Each line refines what the one before leaves. */
export function harmonise(tokens: Tokens, words: Words, spans: readonly NameSpan[]): TypedName[] {
  const parted = spans.flatMap((span) => part(tokens, span));
  const trimmed = parted.map((span) => trim(tokens, words, span)).filter((span) => span.endToken > span.firstToken);
  const agreed = agree(tokens, trimmed);
  const whole = spread(tokens, words, agreed);
  const typed = whole.flatMap((span): TypedName[] => {
    const type = typeOf(tokens, span.firstToken, span.endToken, span.kind);
    const { firstToken, endToken } = span;
    return type === null ? [] : [{ firstToken, endToken, type, confidence: confidenceOf(span.margin) }];
  });
  return [...typed, ...peoples(tokens, words, typed)].sort((a, b) => a.firstToken - b.firstToken);
}

/** "Nick Rhodes of Duran Duran" is a person and what they belong to; "Alexander of Macedon" with a single word before "of" is whole. */
function part(tokens: Tokens, span: NameSpan): NameSpan[] {
  if (span.kind !== "PERSON") return [span];
  for (let i = span.firstToken + 2; i < span.endToken - 1; i++) {
    if (!PARTING.has(tokens.lowers[i])) continue;
    const rest: NameSpan = { ...span, firstToken: i + 1, kind: tokens.lowers[i] === "of" ? "ORG" : span.kind };
    return [{ ...span, endToken: i }, ...part(tokens, rest)];
  }
  return [span];
}

const PARTING: ReadonlySet<string> = new Set(["of", "and", "in", "at", "for", "from", ",", "&"]);

/** A name is at most this long; what is longer is a list or a line of capitals. */
const LONGEST = 14;

/** Possessives, brackets and stops at the edges are no part of a name; nor is "the", nor lower case before it. */
function trim(tokens: Tokens, words: Words, span: NameSpan): NameSpan {
  let { firstToken, endToken } = span;
  const isMark = (token: number) => words.cases[token] === CASE.mark || tokens.lowers[token] === "'s";
  while (endToken > firstToken && isMark(endToken - 1) && !closesShortForm(tokens, firstToken, endToken)) endToken--;
  while (endToken > firstToken && (isMark(firstToken) || tokens.forms[firstToken] === "the")) firstToken++;
  if (endToken - firstToken > LONGEST) endToken = firstToken;
  return { ...span, firstToken, endToken };
}

/** The stop of "Inc." and "Jr." where it is a token of its own. */
function closesShortForm(tokens: Tokens, first: number, end: number): boolean {
  return end - first > 2 && tokens.forms[end - 1] === "." && /^(?:inc|corp|co|ltd|jr|sr|bros)$/.test(tokens.lowers[end - 2]);
}

/** Peoples that the tagger passed over: "a German minister". */
function peoples(tokens: Tokens, words: Words, names: readonly TypedName[]): TypedName[] {
  const taken = new Uint8Array(tokens.count);
  for (const { firstToken, endToken } of names) taken.fill(1, firstToken, endToken);
  const found: TypedName[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const sure = words.first[i] === 0 && words.style[i] === 0 && (words.elsewhere[i] & 1) === 0;
    if (taken[i] === 0 && sure && isCapital(words.cases[i]) && PEOPLE_NAMES.has(tokens.lowers[i])) {
      found.push({ firstToken: i, endToken: i + 1, type: "NORP", confidence: LISTED_CONFIDENCE });
    }
  }
  return found;
}

const LISTED_CONFIDENCE = 0.9;
const MARGIN_SCALE = 40;

function confidenceOf(margin: number): number {
  return 1 / (1 + Math.exp(-Math.max(-MARGIN_SCALE, margin) / MARGIN_SCALE));
}
