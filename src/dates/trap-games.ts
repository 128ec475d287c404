// Refiner: halves and quarters that are parts of a match, not of a year.

import type { Tokens } from "../doc/doc.js";
import { MONEY, SPORT } from "../lexicon/trap-words.js";
import type { Candidate } from "./find.js";
import type { Lexeme } from "./lexemes.js";

/** How far around a half or quarter words of sport and of money are looked for. */
const REACH = 24;

/** The dates but those of a match: "the first half" among words of sport, or in a story that has more of them than of money. */
export function withoutGames(found: readonly Candidate[], tokens: Tokens): readonly Candidate[] {
  const inDoubt = found.filter(isHalfOrQuarter);
  if (inDoubt.length === 0) return found;
  const story = leaning(tokens.lowers);
  const isGame = (candidate: Candidate) => (leaningAround(candidate) || story) > 0;
  return found.filter((candidate) => !isHalfOrQuarter(candidate) || !isGame(candidate));
}

function isHalfOrQuarter({ meaning }: Candidate): boolean {
  if (meaning.kind !== "point") return false;
  const { base } = meaning;
  return base.is === "part" && /^[QH]/.test(base.part) && base.year === null && base.yearOf === null;
}

/** Money wins over sport: a club's profits are profits. */
function leaningAround({ lexemes, first }: Candidate): number {
  const near = lexemes.slice(Math.max(0, first - REACH), first + REACH);
  const around = near.map(({ lower }) => lower);
  return around.some((word) => MONEY.has(word)) ? -1 : leaning(around) + (near.some((_, i) => isScoreline(near, i)) ? 1 : 0);
}

/** "14-7". */
function isScoreline(lexemes: readonly Lexeme[], i: number): boolean {
  return isPoints(lexemes[i]) && /^[-–]$/.test(lexemes[i + 1]?.lower ?? "") && lexemes[i + 1].glued && isPoints(lexemes[i + 2]);
}

function isPoints(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && /^\d{1,3}$/.test(lexeme.lower);
}

/** Above zero where more words are of sport than of money. */
function leaning(words: readonly string[]): number {
  let sum = 0;
  for (const word of words)
    if (SPORT.has(word)) sum++;
    else if (MONEY.has(word)) sum--;
  return sum;
}

/** How far around a word others of its subject are looked for. */
const SUBJECT_REACH = 9;

/** True where one of the words stands near this place. */
export function isNear(lexemes: readonly Lexeme[], at: number, words: ReadonlySet<string>): boolean {
  return lexemes.slice(Math.max(0, at - SUBJECT_REACH), at + SUBJECT_REACH).some(({ lower }) => words.has(lower));
}
