// Names in headlines, where every word has a capital: what the article's sentences call by name is looked for there, word by word.

import type { Tokens } from "../doc/doc.js";
import { WRITTEN } from "../model/lexemes.js";
import { type NameSpan, SETTLED } from "./recognise.js";
import { IN, LISTED, listedAs, tableBits } from "./tables.js";
import type { Words } from "./words.js";

/** A name of a sentence in plain writing. */
interface Known {
  readonly words: readonly string[];
  readonly span: NameSpan;
}

const LONGEST = 6;
/** More names than so many that begin alike are not told apart: a list of them would take its time squared. */
const MOST_NAMESAKES = 16;
/** A name found again in a headline is as sure as its best place, up to this. */
const MOST_MARGIN = 40;

/**
 * The spans with those of headlines read anew: a run of words that no plain sentence has as a name is broken up into the names that the
 * sentences do have, and names that were passed over are put in.
 */
export function readHeadlines(tokens: Tokens, words: Words, spans: readonly NameSpan[]): NameSpan[] {
  if (!words.style.some((style) => style > 0)) return [...spans];
  const headlines = markHeadlines(tokens, words);
  const isHeadline = (token: number) => headlines[token] === 1;
  const plain = spans.filter((span) => !isHeadline(span.firstToken));
  const known = knownNames(tokens, plain);
  const kept: NameSpan[] = [...plain];
  const taken = new Uint8Array(tokens.count);
  for (const span of spans) {
    if (!isHeadline(span.firstToken)) continue;
    const land = landIn(tokens, words, span);
    if (land !== null) {
      kept.push(land);
      taken.fill(1, span.firstToken, span.endToken);
    }
    if (land !== null || isBroken(tokens, known, span)) continue;
    kept.push(span);
    taken.fill(1, span.firstToken, span.endToken);
  }
  for (let i = 0; i < tokens.count; i++) {
    if (!isHeadline(i) || taken[i] === 1) continue;
    const found = longestAt(tokens, known, i, tokens.count);
    if (found === null || taken.subarray(i, found.endToken).includes(1)) continue;
    kept.push(found);
    i = found.endToken - 1;
  }
  return kept.sort((a, b) => a.firstToken - b.firstToken);
}

/** 1 for the tokens of lines in which nearly every word has a capital; a line that ends like a sentence is one that is full of names. */
function markHeadlines({ forms, sentence, count }: Tokens, { style }: Words): Uint8Array {
  const marks = new Uint8Array(count);
  for (let from = 0; from < count; ) {
    let end = from + 1;
    while (end < count && sentence[end] === sentence[from]) end++;
    if (style[from] === 2 || (style[from] === 1 && !STOPS.has(forms[end - 1]))) marks.fill(1, from, end);
    from = end;
  }
  return marks;
}

const STOPS: ReadonlySet<string> = new Set([".", "!", "?", '"', "”", "’", ")", ":", ";"]);

/** True for a run that holds names of the sentences and is none of them, nor a fuller form of the one it holds. */
function isBroken(tokens: Tokens, known: ReadonlyMap<string, readonly Known[]>, span: NameSpan): boolean {
  const held = parts(tokens, known, span);
  if (held.length === 0) return false;
  const isWhole = held.length === 1 && held[0].kind === span.kind;
  const isFuller = span.kind === "PERSON" ? held[0].endToken === span.endToken : held[0].firstToken === span.firstToken;
  return !(isWhole && isFuller);
}

/** "Greece" in "Greece Deal Nears": a country whose neighbours are words that text mostly has in lower case; null where there is none. */
function landIn(tokens: Tokens, words: Words, span: NameSpan): NameSpan | null {
  if (span.endToken - span.firstToken < 2) return null;
  let land = -1;
  let common = 0;
  for (let i = span.firstToken; i < span.endToken; i++) {
    if ((tableBits(tokens.lowers[i], true) & IN.land) !== 0 && land < 0) land = i;
    else if (words.writing[i] === WRITTEN.capital || words.writing[i] === WRITTEN.both) return null;
    else if (words.writing[i] === WRITTEN.lower) common++;
  }
  return land < 0 || common === 0 ? null : { ...span, firstToken: land, endToken: land + 1, kind: "LOC", behind: SETTLED };
}

/** Names by their first word; people also by their surname, organisations of several words by their first word. */
function knownNames(tokens: Tokens, spans: readonly NameSpan[]): Map<string, Known[]> {
  const known = new Map<string, Known[]>();
  const add = (words: readonly string[], span: NameSpan) => {
    const list = known.get(words[0]) ?? [];
    if (list.length >= MOST_NAMESAKES || list.some((other) => other.words.join(" ") === words.join(" "))) return;
    list.push({ words, span });
    known.set(words[0], list);
  };
  for (const span of spans) {
    const words = tokens.lowers.slice(span.firstToken, span.endToken);
    if (!/\p{L}{2}/u.test(words[0])) continue;
    add(words, span);
    const last = words[words.length - 1];
    if (words.length > 1 && span.kind === "PERSON" && last.length > 2) add([last], span);
    if (words.length > 1 && span.kind === "ORG" && listedAs(words[0]) === LISTED.no && span.margin > MOST_MARGIN / 2) add([words[0]], span);
  }
  return known;
}

function matches(tokens: Tokens, name: readonly string[], from: number, end: number): boolean {
  return name.length === end - from && name.every((word, k) => tokens.lowers[from + k] === word);
}

function parts(tokens: Tokens, known: ReadonlyMap<string, readonly Known[]>, span: NameSpan): NameSpan[] {
  const list: NameSpan[] = [];
  for (let i = span.firstToken; i < span.endToken; i++) {
    const found = longestAt(tokens, known, i, span.endToken);
    if (found === null) continue;
    list.push(found);
    i = found.endToken - 1;
  }
  return list;
}

function longestAt(tokens: Tokens, known: ReadonlyMap<string, readonly Known[]>, i: number, limit: number): NameSpan | null {
  let best: NameSpan | null = null;
  for (const { words, span } of known.get(tokens.lowers[i]) ?? []) {
    const end = i + words.length;
    if (words.length > LONGEST || end > limit || tokens.sentence[end - 1] !== tokens.sentence[i] || !matches(tokens, words, i, end))
      continue;
    if (!/^\p{Lu}/u.test(tokens.forms[i]) || (best !== null && best.endToken >= end)) continue;
    best = { ...span, firstToken: i, endToken: end, margin: Math.min(span.margin, MOST_MARGIN) };
  }
  return best;
}
