// Finding dates: the grammar over each section's lexemes, then the refiners.

import type { SentenceLayer } from "../doc/doc.js";
import { openGrammar } from "./grammar.js";
import { type Lexeme, lexemesOf } from "./lexemes.js";
import type { Meaning } from "./meaning.js";
import { linkRanges } from "./ranges.js";
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
export function findDates(text: string, { tokens, list }: SentenceLayer): Candidate[] {
  const found: Candidate[] = [];
  for (let s = 0; s < list.length; ) {
    let next = s + 1;
    while (next < list.length && list[next].section === list[s].section) next++;
    const lexemes = lexemesOf(text, tokens, list[s].firstToken, list[next - 1].endToken);
    // Ranges come last: "8 to 14 June" is seen from its second date.
    for (const candidate of linkRanges(datesIn(lexemes))) found.push(candidate);
    s = next;
  }
  return found;
}

function datesIn(lexemes: readonly Lexeme[]): Candidate[] {
  const read = openGrammar(lexemes);
  const found: Candidate[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const match = lexemes[at].classes.length === 0 ? null : read(at);
    const candidate = match === null ? null : candidateOf(lexemes, at, match.end, match.value, match.row);
    if (candidate === null || !isTime(candidate, found)) {
      at++;
      continue;
    }
    found.push(candidate);
    at = candidate.end;
  }
  return found;
}

function candidateOf(
  lexemes: readonly Lexeme[],
  first: number,
  end: number,
  meaning: { readonly kind: string },
  row: string,
): Candidate | null {
  return isMeaning(meaning) ? { lexemes, first, end: trimmed(first, end, row), meaning, row } : null;
}

function isMeaning(value: { readonly kind: string }): value is Meaning {
  return value.kind === "point" || value.kind === "duration" || value.kind === "set";
}

/** "The year to March": what follows the length belongs to the form, not to the extent. */
function trimmed(first: number, end: number, row: string): number {
  return row === "timex.length-to" && end - first > 1 ? end - 1 : end;
}
