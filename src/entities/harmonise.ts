// What the tagger found, made consistent over the article: one kind a spelling, none missed where it is plain, types of a result.

import type { Tokens } from "../doc/doc.js";
import type { NameKind } from "../model/names.js";
import type { TypedName } from "./link.js";
import type { NameSpan } from "./recognise.js";
import { PEOPLE_NAMES, typeOf } from "./types.js";
import type { Words } from "./words.js";
import { isCapital } from "./writing.js";

/** Names with their types, in text order, not overlapping. Each line refines what the one before leaves. */
export function harmonise(tokens: Tokens, words: Words, spans: readonly NameSpan[]): TypedName[] {
  const trimmed = spans.map((span) => trim(tokens, span)).filter((span) => span.endToken > span.firstToken);
  const agreed = agree(tokens, trimmed);
  const typed = agreed.flatMap((span): TypedName[] => {
    const type = typeOf(tokens, span.firstToken, span.endToken, span.kind);
    const { firstToken, endToken } = span;
    return type === null ? [] : [{ firstToken, endToken, type, confidence: confidenceOf(span.margin) }];
  });
  return [...typed, ...peoples(tokens, words, typed)].sort((a, b) => a.firstToken - b.firstToken);
}

/** A name is at most this long; what is longer is a list or a line of capitals. */
const LONGEST = 14;

/** Possessives, brackets and stops at the edges are no part of a name; nor is "the", but before a name that it belongs to. */
function trim(tokens: Tokens, span: NameSpan): NameSpan {
  let { firstToken, endToken } = span;
  const edge = (token: number) => /^(?:'s|'|"|“|”|‘|’|\(|\)|\[|\]|,|;|:|-|–|—|…)$/.test(tokens.lowers[token]);
  while (endToken > firstToken && edge(endToken - 1)) endToken--;
  while (endToken > firstToken && (edge(firstToken) || tokens.forms[firstToken] === "the")) firstToken++;
  if (endToken - firstToken > LONGEST) endToken = firstToken;
  return { ...span, firstToken, endToken };
}

/** The same spelling has the same kind, by the sum of the leads: a person and the company named after them differ in spelling. */
function agree(tokens: Tokens, spans: readonly NameSpan[]): NameSpan[] {
  const spelling = (span: NameSpan) => tokens.lowers.slice(span.firstToken, span.endToken).join(" ");
  const votes = new Map<string, Map<NameKind, number>>();
  for (const span of spans) {
    const name = spelling(span);
    const kinds = votes.get(name) ?? new Map<NameKind, number>();
    kinds.set(span.kind, (kinds.get(span.kind) ?? 0) + Math.max(1, span.margin));
    votes.set(name, kinds);
  }
  return spans.map((span) => {
    let { kind } = span;
    const kinds = votes.get(spelling(span)) ?? new Map<NameKind, number>();
    for (const [other, vote] of kinds) if (vote > AGREE * (kinds.get(kind) ?? 0)) kind = other;
    return { ...span, kind };
  });
}

/** How many times the votes of a rival must outweigh a span's own kind. */
const AGREE = 2;

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
