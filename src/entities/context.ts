// What the words around a word tell of it: the writing of its sentence, listed phrases, runs of capitals, the same word elsewhere.

import type { Tokens } from "../doc/doc.js";
import { foldName } from "../model/gazetteers.js";
import { IN, LISTED, listedAs } from "./tables.js";
import type { Words } from "./words.js";
import { CASE, isCapital } from "./writing.js";

/** Fills the columns that tell how a sentence is written and which of its words opens it. */
export function markSentence(tokens: Tokens, words: Words, from: number, to: number): void {
  let long = 0;
  let capital = 0;
  let upper = 0;
  for (let i = from; i < to; i++) {
    const letterCase = words.cases[i];
    if (tokens.ends[i] - tokens.starts[i] < 4 || letterCase === CASE.digit || letterCase === CASE.mark) continue;
    long++;
    if (isCapital(letterCase)) capital++;
    if (letterCase === CASE.upper) upper++;
  }
  const style = long >= 3 && upper >= 0.8 * long ? 2 : long >= 4 && capital >= 0.75 * long ? 1 : 0;
  let open = true;
  for (let i = from; i < to; i++) {
    words.style[i] = style;
    const before = i > from && tokens.starts[i] === tokens.ends[i - 1] ? 1 : 0;
    const after = i + 1 < to && tokens.starts[i + 1] === tokens.ends[i] ? 2 : 0;
    words.glue[i] = before | after;
    if (open && words.cases[i] !== CASE.mark) {
      words.first[i] = 1;
      open = false;
    }
  }
}

const LONGEST_PHRASE = 4;

/** Marks the longest listed place or organisation from each capital on: begin, inside, last and unit, by list. */
export function markListed(tokens: Tokens, words: Words, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    if (!isCapital(words.cases[i])) continue;
    let phrase = foldName(tokens.forms[i]);
    let longest = 0;
    let list = listedAs(phrase);
    for (let k = 1; k < LONGEST_PHRASE && i + k < to && words.opens[i] === 1; k++) {
      phrase += (tokens.starts[i + k] === tokens.ends[i + k - 1] ? "" : " ") + foldName(tokens.forms[i + k]);
      const longer = listedAs(phrase);
      if (longer === LISTED.no) continue;
      longest = k;
      list = longer;
    }
    if (list === LISTED.no) continue;
    for (let k = 0; k <= longest; k++) {
      const position = longest === 0 ? 3 : k === 0 ? 0 : k === longest ? 2 : 1;
      words.listed[i + k] = list * 4 + position;
    }
    i += longest;
  }
}

/** Runs: "Bank of England", "Jean-Pierre Dupont", "Wai-ching", "AT&T"; small words and hyphens only between capitals. */
export function markRuns(words: Words, from: number, to: number): void {
  const links = (i: number) => (words.tables[i] & IN.link) !== 0;
  for (let i = from; i < to; i++) {
    words.runFirst[i] = i;
    words.runEnd[i] = i;
    if (!isCapital(words.cases[i])) continue;
    let end = i + 1;
    while (end < to) {
      if (isCapital(words.cases[end])) end++;
      else if (end + 1 < to && links(end) && isCapital(words.cases[end + 1])) end += 2;
      else if (end + 2 < to && links(end) && links(end + 1) && isCapital(words.cases[end + 2])) end += 3;
      else break;
    }
    for (let k = i; k < end; k++) {
      words.runFirst[k] = i;
      words.runEnd[k] = end;
    }
    i = end - 1;
  }
}

/** Two capitals with at most so many words between them can be in one name: "Chamber of Commerce of the United States". */
const WIDEST_GAP = 3;

/** Where in a name a token can stand: nowhere, inside only, first or inside, anywhere, last or inside. */
export const PLACE = { nowhere: 0, inside: 1, opening: 2, anywhere: 3, closing: 4 } as const;

/** Marks where each token can stand in a name: capitals and numbers anywhere, small words between two capitals that are near. */
export function markLive(words: Words, from: number, to: number): void {
  let latest = -1;
  for (let i = from; i < to; i++) {
    const letterCase = words.cases[i];
    const glued = i > from && (words.glue[i] & 1) !== 0 && words.live[i - 1] !== PLACE.nowhere;
    if (isCapital(letterCase)) {
      words.live[i] = PLACE.anywhere;
      latest = i;
    } else if (letterCase === CASE.digit) words.live[i] = PLACE.anywhere;
    else if (letterCase === CASE.lower && (words.tables[i] & IN.particle) !== 0 && opensName(words, i, to)) words.live[i] = PLACE.opening;
    // "Leung Kwok-hung": what touches goes on.
    else if (glued && letterCase === CASE.lower) words.live[i] = PLACE.closing;
    else if (latest >= 0 && i - latest <= WIDEST_GAP && (words.tables[i] & IN.link) !== 0) words.live[i] = PLACE.inside;
    // "Dar es Salaam".
    else if (words.listed[i] % 4 === 1) words.live[i] = PLACE.inside;
  }
}

/** True for a small word right before a capital, or with a hyphen between: "al-Qaeda". */
function opensName(words: Words, i: number, to: number): boolean {
  if (i + 1 < to && isCapital(words.cases[i + 1])) return true;
  return i + 2 < to && (words.glue[i + 1] & 3) === 3 && isCapital(words.cases[i + 2]);
}

/** Links each capital to the next one with the same word, and tells whether the article has it in lower case or inside a sentence. */
export function markElsewhere(words: Words): void {
  const lowered = new Set<number>();
  const inside = new Map<number, number>();
  const latest = new Map<number, number>();
  const earliest = new Map<number, number>();
  for (let i = 0; i < words.count; i++) {
    const word = words.lower[i];
    if (words.cases[i] === CASE.lower) lowered.add(word);
    if (!isCapital(words.cases[i])) continue;
    if (words.style[i] === 0 && words.first[i] === 0) inside.set(word, (inside.get(word) ?? 0) + 1);
    const before = latest.get(word);
    if (before === undefined) earliest.set(word, i);
    else words.twin[before] = i;
    latest.set(word, i);
  }
  for (const [word, last] of latest) {
    const start = earliest.get(word) ?? last;
    if (start !== last) words.twin[last] = start;
  }
  for (let i = 0; i < words.count; i++) {
    const own = words.style[i] === 0 && words.first[i] === 0 && isCapital(words.cases[i]) ? 1 : 0;
    words.elsewhere[i] = (lowered.has(words.lower[i]) ? 1 : 0) | ((inside.get(words.lower[i]) ?? 0) > own ? 2 : 0);
  }
}
