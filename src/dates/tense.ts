// Which way a date without a year or a weekday looks: back or ahead, by the verbs of its clause.

import type { SentenceLayer } from "../doc/doc.js";
import { AHEAD_WORDS, BACK_PREPOSITIONS, FUTURE_AUXILIARIES, PAST_AUXILIARIES, PAST_FORMS } from "../lexicon/tense-words.js";

export type Direction = "past" | "future" | "present" | null;

const LOOK_BACK = 14;
const LOOK_AHEAD = 12;
const GROUP = 4;

/** Where the clause around tokens `first` to `end` looks; null where nothing says. */
export function directionAt(sentences: SentenceLayer, first: number, end: number): Direction {
  const { tokens, list } = sentences;
  const sentence = list[tokens.sentence[first]];
  if (first > sentence.firstToken && BACK_PREPOSITIONS.has(tokens.lowers[first - 1])) return "past";
  for (let i = first - 1; i >= Math.max(sentence.firstToken, first - LOOK_BACK); i--) {
    const seen = verbAt(sentences, i);
    if (seen !== null) return seen;
    if (/^[;:]$/.test(tokens.lowers[i])) break;
  }
  for (let i = end; i < Math.min(sentence.endToken, end + LOOK_AHEAD); i++) {
    const seen = verbAt(sentences, i);
    if (seen !== null) return seen;
  }
  return null;
}

/** What the word at a token says of the time of its clause: the auxiliaries before a verb decide first. */
function verbAt({ tokens, list }: SentenceLayer, i: number): Direction {
  const word = tokens.lowers[i];
  if (AHEAD_WORDS.has(word)) return "future";
  if (FUTURE_AUXILIARIES.has(word) && tokens.upos[i] !== "PROPN")
    return tokens.lowers.slice(i + 1, i + 3).includes("have") ? "past" : "future";
  if (PAST_AUXILIARIES.has(word)) return "past";
  const upos = tokens.upos[i];
  const isPast = PAST_FORMS.has(word) || (word.length > 4 && word.endsWith("ed") && upos === "VERB");
  if (!isPast && upos !== "VERB" && upos !== "AUX") return null;
  const { firstToken } = list[tokens.sentence[i]];
  for (let k = i - 1; k >= Math.max(firstToken, i - GROUP); k--) {
    const before = tokens.lowers[k];
    if (FUTURE_AUXILIARIES.has(before) && tokens.upos[k] !== "PROPN")
      return tokens.lowers.slice(k + 1, i).includes("have") ? "past" : "future";
    if (before === "to" && k === i - 1) return "future";
    if (PAST_AUXILIARIES.has(before) || before === "have" || before === "has") return "past";
    if (tokens.upos[k] !== "AUX" && tokens.upos[k] !== "ADV" && tokens.upos[k] !== "PART" && tokens.upos[k] !== "PRON") break;
  }
  return isPast ? "past" : "present";
}
