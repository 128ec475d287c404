// Finding dates: the grammar over each section's lexemes, then the refiners.

import type { Entity, SentenceLayer, Syntax, Tokens } from "../doc/doc.js";
import type { Span } from "../doc/span.js";
import { openGrammar } from "./grammar.js";
import { type Lexeme, lexemesOf } from "./lexemes.js";
import { type Meaning, point } from "./meaning.js";
import { linkRanges } from "./ranges.js";
import { withoutNames } from "./trap-bodies.js";
import { withoutGames } from "./trap-games.js";
import { isBeforeBodysNoun, isBeforeNoun } from "./trap-names.js";
import { isNamedThing, isTitle } from "./trap-titles.js";
import { isTime } from "./traps.js";

/** A date in the text, before its value is known. Lexemes `first` to `end` of its section. */
export interface Candidate {
  readonly lexemes: readonly Lexeme[];
  readonly first: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly row: string;
}

/** Every date of the text, in text order, not overlapping. */
export function findDates(
  text: string,
  { tokens, list }: SentenceLayer,
  syntax: Syntax,
  entities: readonly Entity[],
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let s = 0; s < list.length; ) {
    let next = s + 1;
    while (next < list.length && list[next].section === list[s].section) next++;
    const lexemes = lexemesOf(text, tokens, list[s].firstToken, list[next - 1].endToken);
    // Ranges come last: "8 to 14 June" is seen from its second date.
    for (const candidate of linkRanges(datesIn(lexemes, syntax))) found.push(candidate);
    s = next;
  }
  return withoutNames(withoutGames(found, tokens), entities, syntax);
}

function datesIn(lexemes: readonly Lexeme[], syntax: Syntax): Candidate[] {
  const read = openGrammar(lexemes);
  const found: Candidate[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const match = lexemes[at].classes.length === 0 || isDeepInChain(lexemes, at) ? null : read(at);
    const candidate = match === null ? null : candidateOf(lexemes, at, match.end, match.value, match.row);
    // In the title "Next Friday" no Friday is to be found.
    const isName = candidate !== null && (isTitle(candidate) || isNamedThing(candidate, syntax));
    if (candidate === null || isName || !isTime(candidate, found, syntax)) {
      // In "Good Friday's Child" no Friday either.
      at = isName ? endOfTitle(lexemes, candidate.end) : isHoliday(candidate) ? candidate.end : at + 1;
      continue;
    }
    found.push(generic(withoutOver(withoutArticle(withoutThat(candidate, syntax), syntax), syntax), syntax));
    at = candidate.end;
  }
  return found;
}

function isHoliday(candidate: Candidate | null): candidate is Candidate {
  return candidate?.meaning.kind === "point" && candidate.meaning.base.is === "holiday";
}

/** "Seven Days in May": what a title goes on with. */
function endOfTitle(lexemes: readonly Lexeme[], end: number): number {
  return /^(in|of|at|on|to|from)$/.test(lexemes[end]?.lower ?? "") && lexemes[end + 1]?.capital === true ? end + 2 : end;
}

/** "1/1/1/1/1", "555-12-34-56": from its third number on, a chain of numbers is no date, and long ones would cost time. */
function isDeepInChain(lexemes: readonly Lexeme[], at: number): boolean {
  return at > 3 && isLink(lexemes, at) && isLink(lexemes, at - 2);
}

/** A number that hangs by a joint on a number before it. */
function isLink(lexemes: readonly Lexeme[], at: number): boolean {
  return (
    lexemes[at].glued &&
    lexemes[at - 1].glued &&
    isNumber(lexemes[at]) &&
    isNumber(lexemes[at - 2]) &&
    /^[-/:.]$/.test(lexemes[at - 1].lower)
  );
}

function isNumber({ lower }: Lexeme): boolean {
  const code = lower.charCodeAt(0);
  return code >= 48 && code <= 57;
}

const SHORT = 300;

/** Dates in a short stretch that has no tokens, by their form alone; their lexemes have no token numbers of the article. */
export function plainDates(text: string, { start, end }: Span): Candidate[] {
  if (end - start > SHORT) return [];
  const words = [...text.slice(start, end).matchAll(/\p{L}+\.?|\d+|[^\s\p{L}\d]/gu)];
  const forms = words.map(([form]) => form);
  const starts = Int32Array.from(words, ({ index }) => start + index);
  const tokens: Tokens = {
    count: words.length,
    starts,
    ends: Int32Array.from(words, ({ index, 0: form }) => start + index + form.length),
    forms,
    lowers: forms.map((form) => form.toLowerCase()),
    upos: forms.map(() => "X"),
    sentence: new Int32Array(words.length),
  };
  const lexemes = lexemesOf(text, tokens, 0, words.length);
  const read = openGrammar(lexemes);
  return lexemes.flatMap((_, at) => {
    const match = read(at);
    const found = match === null ? null : candidateOf(lexemes, at, match.end, match.value, match.row);
    return found === null ? [] : [found];
  });
}

/** "The" before "Spring Offensive" or "1 April deadline" belongs to the noun that follows the date. */
function withoutArticle(candidate: Candidate, syntax: Syntax): Candidate {
  const { lexemes, first, end, meaning } = candidate;
  if (lexemes[first].lower !== "the" || end - first < 2 || meaning.kind !== "point" || meaning.relation !== null) return candidate;
  if (meaning.base.is !== "date" && meaning.base.is !== "part" && meaning.base.is !== "era") return candidate;
  // "In the mid-2nd century BC Rome fell".
  if (candidate.row.startsWith("timex.century-of-") || /^(bce?|ad|ce)$/.test(lexemes[end - 1].lower)) return candidate;
  if (meaning.base.is === "part" && /^[QH]/.test(meaning.base.part) && candidate.row !== "timex.point") return candidate;
  const last = lexemes[end - 1].endToken - 1;
  const head = syntax.heads[last];
  const follows =
    head > last && head <= last + 3 && syntax.tags[head].startsWith("NN") && /^(compound|nmod|amod|nummod)/.test(syntax.deprels[last]);
  // "The first half of fiscal 2024 orders".
  if (meaning.base.is === "part" && lexemes.slice(first, end).some(({ lower }) => lower === "of")) return candidate;
  return follows && lexemes[end]?.lower !== "'s" && lexemes[end]?.lower !== "'" ? { ...candidate, first: first + 1 } : candidate;
}

/** "The office said that July was the hottest on record": a clause begins there. */
function withoutThat(candidate: Candidate, { tags }: Syntax): Candidate {
  const { lexemes, first, end, meaning } = candidate;
  if (lexemes[first].lower !== "that" || end - first !== 2 || meaning.kind !== "point" || meaning.base.is !== "date") return candidate;
  const isClause = /^VB/.test(tags[lexemes[first].token - 1] ?? "") && /^(VBD|VBZ|MD)$/.test(tags[lexemes[end]?.token ?? -1] ?? "");
  return isClause ? { ...candidate, first: first + 1, meaning: { ...meaning, relation: null } } : candidate;
}

/** "Four million over three years", "paid over ten years": over is no "more than" there; it is in "for over three years", "over two years ago". */
function withoutOver(candidate: Candidate, { tags }: Syntax): Candidate {
  const { lexemes, first, end, meaning } = candidate;
  if (lexemes[first].lower !== "over" || meaning.kind !== "duration") return candidate;
  if (/^(ago|later|earlier|after|before|since|old|-)$/.test(lexemes[end]?.lower ?? "")) return candidate;
  const previous = lexemes[first - 1]?.token ?? -1;
  const isPassive = tags[previous] === "VBN" && /^(be|been|is|are|was|were|being)$/.test(lexemes[first - 2]?.lower ?? "");
  // "Phased in over nine years".
  const isPhrasal = tags[previous] === "RP" && tags[previous - 1] === "VBN";
  return isPassive || isPhrasal || /^(NN|NNS|CD)$/.test(tags[previous] ?? "")
    ? { ...candidate, first: first + 1, meaning: { ...meaning, mod: null } }
    : candidate;
}

/** "She plans nothing for a Friday": any of them; "a Friday deadline" is one. */
function generic(candidate: Candidate, syntax: Syntax): Candidate {
  const { lexemes, first, end, meaning } = candidate;
  if (end - first > 1 || meaning.kind !== "point" || meaning.base.is !== "date" || meaning.base.weekday === null) return candidate;
  if (!/^(a|any)$/.test(lexemes[first - 1]?.lower ?? "")) return candidate;
  if (isBeforeNoun(lexemes[first], lexemes[end], syntax) || isBeforeBodysNoun(lexemes, first, syntax)) return candidate;
  return { ...candidate, meaning: point({ is: "ref", value: `XXXX-WXX-${meaning.base.weekday}`, history: false }) };
}

function candidateOf(
  lexemes: readonly Lexeme[],
  first: number,
  end: number,
  meaning: { readonly kind: string },
  row: string,
): Candidate | null {
  return isMeaning(meaning) ? { lexemes, first, end: trimmed(lexemes, first, end, row), meaning, row } : null;
}

function isMeaning(value: { readonly kind: string }): value is Meaning {
  return value.kind === "point" || value.kind === "duration" || value.kind === "set";
}

/** "The year to March", "the 17th and 18th centuries": what follows the length or the century belongs to the form, not to the extent. */
function trimmed(lexemes: readonly Lexeme[], first: number, end: number, row: string): number {
  if (row.startsWith("timex.century-of-")) {
    let joiner = first + 1;
    while (!/^(,|and|or|to|-|–)$/.test(lexemes[joiner].lower) || lexemes[joiner - 1].lower === "mid") joiner++;
    return joiner;
  }
  return (row === "timex.length-to" || row === "timex.length-since") && end - first > 1 ? end - 1 : end;
}
