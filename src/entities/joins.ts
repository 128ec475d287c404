// Names that the tagger broke, put together again: listed names of several words, "Johnson & Johnson", nicknames between quotes.

import type { Tokens } from "../doc/doc.js";
import { PAST_FORMS } from "../lexicon/tense-words.js";
import { foldName } from "../model/gazetteers.js";
import { type NameSpan, SETTLED } from "./recognise.js";
import { GAZETTEERS, IN, LISTED, tableBits } from "./tables.js";
import { COUNTRIES } from "./types.js";
import type { Words } from "./words.js";
import { CASE, isCapital } from "./writing.js";

const LONGEST_LISTED = 7;

/** "Trinidad and Tobago", "Democratic Republic of the Congo", "Dar es Salaam": a listed name is one name, whatever was found in it. */
export function joinListed(tokens: Tokens, words: Words, spans: readonly NameSpan[]): NameSpan[] {
  const list: NameSpan[] = [];
  let end = 0;
  for (const span of spans) {
    if (span.firstToken < end) continue;
    const city = cityAround(words, span, end);
    const whole = city === null ? listedEnd(tokens, span) : city.endToken;
    const joined = city ?? { ...span, endToken: whole, kind: "LOC" as const, behind: SETTLED };
    list.push(whole > span.endToken || city !== null ? joined : span);
    end = Math.max(span.endToken, whole);
  }
  return list;
}

/** The listed place with a small word in it of which a span is a part; null where there is none, or where it begins before `from`. */
function cityAround(words: Words, span: NameSpan, from: number): NameSpan | null {
  const isPart = (token: number, ...positions: readonly number[]) =>
    token < words.count && Math.floor(words.listed[token] / 4) === LISTED.place && positions.includes(words.listed[token] % 4);
  let first = span.firstToken;
  while (first > from && isPart(first, 1, 2)) first--;
  let end = span.firstToken + 1;
  while (isPart(end - 1, 0, 1) && isPart(end, 1, 2)) end++;
  const hasSmallWord = words.cases.subarray(first, end).includes(CASE.lower);
  if (!isPart(first, 0) || !isPart(end - 1, 2) || !hasSmallWord || end < span.endToken || end - first === span.endToken - span.firstToken)
    return null;
  return { ...span, firstToken: first, endToken: end, kind: "LOC", behind: SETTLED };
}

/** Where the longest country that begins with the span ends; 0 where there is none that is longer. */
function listedEnd(tokens: Tokens, { firstToken, endToken }: NameSpan): number {
  let phrase = foldName(tokens.forms[firstToken]);
  let whole = 0;
  for (let k = firstToken + 1; k < Math.min(tokens.count, firstToken + LONGEST_LISTED); k++) {
    if (tokens.sentence[k] !== tokens.sentence[firstToken]) break;
    phrase += (tokens.starts[k] === tokens.ends[k - 1] ? "" : " ") + foldName(tokens.forms[k]);
    if (k >= endToken && COUNTRIES.has(phrase) && /^\p{Lu}/u.test(tokens.forms[k])) whole = k + 1;
  }
  return whole;
}

/**
 * "Moody's said", "Lloyd's has insured it": a possessive that a finite verb follows is a part of the name, there and elsewhere, unless
 * the article has the word without it too: "Rao's won", "Rao said".
 */
export function joinPossessives({ lowers, upos, sentence }: Tokens, spans: readonly NameSpan[]): NameSpan[] {
  const isOwner = ({ endToken }: NameSpan) => lowers[endToken] === "'s" && sentence[endToken] === sentence[endToken - 1];
  const bare = new Set<string>();
  const called = new Set<string>();
  // "Standard & Poor's" has more than one word, and nobody is called so.
  const isWhole = ({ firstToken, endToken }: NameSpan) => endToken - firstToken === 1 || lowers[endToken - 2] === "&";
  for (const span of spans) {
    const word = lowers[span.endToken - 1];
    if (!isOwner(span) || !isWhole(span)) bare.add(word);
    else if (isActing(lowers, upos, span.endToken + 1)) called.add(word);
  }
  return spans.map((span) => {
    const word = lowers[span.endToken - 1];
    const isCalled = isOwner(span) && isWhole(span) && called.has(word) && !bare.has(word);
    return isCalled ? { ...span, endToken: span.endToken + 1, kind: "ORG", margin: SURE, behind: SETTLED } : span;
  });
}

/** The lead of a name whose kind its clause tells. */
const SURE = 80;

/** "Said", "will", and "cut its", "revised the"; not "revised outlook", "left hand". */
function isActing(lowers: readonly string[], upos: readonly string[], at: number): boolean {
  if (upos[at] === "AUX" || SAYING.has(lowers[at] ?? "")) return true;
  return (PAST_FORMS.has(lowers[at] ?? "") || /ed$/.test(lowers[at] ?? "")) && /^(?:its|the|a|an|it|that)$/.test(lowers[at + 1] ?? "");
}

const SAYING: ReadonlySet<string> = new Set(["said", "says", "told", "expects", "has", "will", "would", "had"]);

/** "Johnson & Johnson": two names of one word with "&" between are one firm, found or not; two people with full names are two people. */
export function joinAmpersands(tokens: Tokens, words: Words, spans: readonly NameSpan[]): NameSpan[] {
  const list: NameSpan[] = [];
  spans.forEach((found, number) => {
    const span = withPartner(tokens, words, found, list[list.length - 1]?.endToken ?? 0, spans[number + 1]?.firstToken ?? tokens.count);
    const before = list[list.length - 1];
    const touches = before !== undefined && before.endToken + 1 === span.firstToken && tokens.forms[before.endToken] === "&";
    const arePeople = touches && (before.kind === "PERSON" || span.kind === "PERSON") && span.endToken - before.firstToken > 3;
    if (!touches || arePeople || tokens.sentence[before.firstToken] !== tokens.sentence[span.firstToken]) list.push(span);
    else
      list[list.length - 1] = {
        ...before,
        endToken: span.endToken,
        kind: "ORG",
        margin: Math.max(before.margin, span.margin),
        behind: SETTLED,
      };
  });
  return list;
}

/** "Castle & Hume" of which one word was found: the other one is between `from` and `to`. */
function withPartner(tokens: Tokens, words: Words, span: NameSpan, from: number, to: number): NameSpan {
  const { firstToken, endToken } = span;
  if (endToken - firstToken > 1) return span;
  const isPartner = (token: number) =>
    token >= from && token < to && isCapital(words.cases[token]) && tokens.sentence[token] === tokens.sentence[firstToken];
  const isSingle = (token: number) => words.runEnd[token] - words.runFirst[token] <= 3;
  if (tokens.forms[firstToken - 1] === "&" && isPartner(firstToken - 2) && isSingle(firstToken))
    return { ...span, firstToken: firstToken - 2, kind: "ORG", behind: SETTLED };
  if (tokens.forms[endToken] === "&" && isPartner(endToken + 1) && isSingle(firstToken))
    return { ...span, endToken: endToken + 2, kind: "ORG", behind: SETTLED };
  return span;
}

const OPENING: ReadonlySet<string> = new Set(['"', "“", "'", "‘", "``"]);
const CLOSING: ReadonlySet<string> = new Set(['"', "”", "'", "’", "''"]);
const LONGEST_NICKNAME = 3;
const LONGEST_SURNAME = 3;
const LONGEST_GIVEN = 6;

/** William "Bill" Clinton, Luiz Inácio "Lula" da Silva: given names, a nickname between quotes, and the surname right after. */
export function joinNicknames(tokens: Tokens, words: Words, spans: readonly NameSpan[]): NameSpan[] {
  const found: NameSpan[] = [];
  const joined = new Uint8Array(tokens.count);
  const spanAt = new Map<number, NameSpan>();
  for (const span of spans) for (let i = span.firstToken; i < span.endToken; i++) spanAt.set(i, span);
  for (let open = 1; open < tokens.count - 2; open++) {
    if (!OPENING.has(tokens.forms[open])) continue;
    const close = closeOf(tokens, words, open);
    const first = close < 0 ? -1 : givenBefore(tokens, words, open);
    const end = first < 0 ? -1 : surnameEnd(tokens, words, spanAt, close + 1);
    if (end < 0) continue;
    let margin = 0;
    for (let i = first; i < end; i++) {
      margin = Math.max(margin, spanAt.get(i)?.margin ?? 0);
      joined[i] = 1;
    }
    found.push({ firstToken: first, endToken: end, kind: "PERSON", margin, behind: SETTLED });
    open = end - 1;
  }
  if (found.length === 0) return [...spans];
  const rest = spans.filter(({ firstToken, endToken }) => !joined.subarray(firstToken, endToken).includes(1));
  return [...rest, ...found].sort((a, b) => a.firstToken - b.firstToken);
}

/** The quote that closes a nickname of a few capitalised words; -1 where there is none. */
function closeOf(tokens: Tokens, words: Words, open: number): number {
  for (let i = open + 1; i <= open + 1 + LONGEST_NICKNAME && i < tokens.count; i++) {
    if (tokens.sentence[i] !== tokens.sentence[open]) return -1;
    if (CLOSING.has(tokens.forms[i])) return i > open + 1 ? i : -1;
    if (!isCapital(words.cases[i])) return -1;
  }
  return -1;
}

/** The first of the capitalised words right before a nickname, the first of them a given name; -1 where there is none. */
function givenBefore(tokens: Tokens, words: Words, open: number): number {
  let first = open;
  while (
    first > 0 &&
    open - first < LONGEST_GIVEN &&
    isCapital(words.cases[first - 1]) &&
    tokens.sentence[first - 1] === tokens.sentence[open]
  )
    first--;
  // "President Robert …": what stands before the given name is a title.
  while (first < open && (words.tables[first] & IN.given) === 0) first++;
  return first < open ? first : -1;
}

/** Where the surname that begins at a token ends: capitalised words, with a particle before them; -1 where there is none. */
function surnameEnd(tokens: Tokens, words: Words, spanAt: ReadonlyMap<number, NameSpan>, from: number): number {
  let i = from;
  const inSentence = () => i < tokens.count && tokens.sentence[i] === tokens.sentence[from - 1];
  while (inSentence() && (tableBits(tokens.lowers[i], false) & IN.particle) !== 0) i++;
  if (!inSentence() || !isCapital(words.cases[i]) || GAZETTEERS.roles.has(tokens.lowers[i])) return -1;
  const span = spanAt.get(i);
  if (span !== undefined) return span.kind === "PERSON" ? span.endToken : i + 1;
  const limit = i + LONGEST_SURNAME;
  while (inSentence() && i < limit && isCapital(words.cases[i])) i++;
  return i;
}
