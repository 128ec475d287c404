// Which way a date without a year or a weekday looks: back or ahead, by the verbs of its clause.

import type { SentenceLayer, Syntax } from "../doc/doc.js";
import { AHEAD_WORDS, BACK_PREPOSITIONS, FUTURE_AUXILIARIES, PAST_FORMS } from "../lexicon/tense-words.js";

export type Direction = "past" | "future" | "present" | null;

const LOOK_BACK = 14;
const LOOK_AHEAD = 12;

/** Where the clause around tokens `first` to `end` looks; null where nothing says. */
export function directionAt(sentences: SentenceLayer, syntax: Syntax, first: number, end: number): Direction {
  const { tokens, list } = sentences;
  const sentence = list[tokens.sentence[first]];
  const before = tokens.lowers[first - 1] ?? "";
  if (first > sentence.firstToken && BACK_PREPOSITIONS.has(before)) return "past";
  for (let i = first - 1; i >= Math.max(sentence.firstToken, first - LOOK_BACK); i--) {
    const seen = verbAt(sentences, syntax, i);
    if (seen !== null) return seen;
    if (/^[;:]$/.test(tokens.lowers[i])) break;
  }
  for (let i = end; i < Math.min(sentence.endToken, end + LOOK_AHEAD); i++) {
    const seen = verbAt(sentences, syntax, i);
    if (seen !== null) return seen;
  }
  return null;
}

/** What the word at a token says of the time of its clause. */
function verbAt({ tokens, list }: SentenceLayer, syntax: Syntax, i: number): Direction {
  const word = tokens.lowers[i];
  if (FUTURE_AUXILIARIES.has(word)) {
    const next = tokens.lowers[i + 1] === "not" ? tokens.lowers[i + 2] : tokens.lowers[i + 1];
    return next === "have" ? "past" : "future";
  }
  if (AHEAD_WORDS.has(word)) return "future";
  if (word === "to" && tokens.upos[i + 1] === "VERB" && i + 1 < list[tokens.sentence[i]].endToken) return "future";
  if (PAST_FORMS.has(word)) return "past";
  const tag = syntax.tags[i];
  if (tag === "VBD" || tag === "VBN") return "past";
  if (word.length > 4 && word.endsWith("ed") && tokens.upos[i] === "VERB") return "past";
  if (tag === "VBZ" || tag === "VBP") return "present";
  return word === "is" || word === "are" ? "present" : null;
}
