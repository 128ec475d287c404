// Bylines: who wrote the article, in a line of its own.

import type { Span } from "../doc/span.js";
import { NEWS_JOBS } from "../lexicon/boilerplate.js";
import { MONTH_WORDS, WEEKDAY_WORDS } from "../lexicon/calendar-words.js";
import { bareWord, endsSentence, wordsOf } from "./words.js";

/** "By", and what papers write instead. */
const OPENING =
  /^(?:by|words by|written by|reported by|story by|report by|text by|analysis by|review by|opinion by|author|authors)\b:?[ \t\u00a0]+/i;
const LONGEST = 200;
const NAME_PART = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|[A-Z]\.|de|da|di|do|dos|del|della|der|den|van|von|zu|al|el|la|le|bin|ibn|ten|ter|y)$/u;
const JOINED = /^(?:and|&|with)$/i;
/** Capital words that open sentences with "By" rather than names. */
const NO_NAMES: ReadonlySet<string> = new Set([
  "the",
  "this",
  "that",
  "these",
  "those",
  "then",
  "now",
  "contrast",
  "comparison",
  "law",
  "far",
  "all",
  "late",
  "early",
  "mid",
]);

/** A byline, where a text is one: the names in it as a span of the text, from 0. */
export interface Byline {
  readonly names: Span;
}

/** Reads "By Ann Lee and Tom Fox, Economics Editor | 3 May 2024"; null where the line is none. */
export function readByline(text: string): Byline | null {
  if (text.length > LONGEST) return null;
  const opening = OPENING.exec(text)?.[0].length ?? 0;
  if (opening === 0) return null;
  const names = namesAt(text, opening);
  if (names === null) return null;
  const rest = text.slice(names.end).trim();
  // "By Friday Ann Lee had left." is a sentence: after a byline's names comes an end, a mark, or what the writer is.
  const isClosed =
    rest === "" ||
    /^[,|•·–—/(:;-]/.test(rest) ||
    /^(?:in|at|for|of)\s+\S+(?:\s+\S+){0,3}$/.test(rest) ||
    isJob(rest) ||
    /^\.\s*(?:$|[\d\p{Lu}])/u.test(rest);
  return isClosed && !(endsSentence(text) && wordsOf(rest).length > 8) ? { names } : null;
}

/** Reads "Ann Lee, Education reporter — 3 May 2024", a byline without its "By"; null where the line is none. */
export function readSignature(text: string): Byline | null {
  if (text.length > 120 || endsSentence(text)) return null;
  const names = namesAt(text, 0);
  if (names === null || !/\s/.test(text.slice(names.start, names.end))) return null;
  const rest = text.slice(names.end).trim();
  return /^[,|–—-]/.test(rest) && hasJob(rest) ? { names } : null;
}

/** What a box about a writer says of them: in the present, or what they have done for the paper. */
const BEATS: ReadonlySet<string> = new Set([
  "covers",
  "cover",
  "writes",
  "write",
  "reports",
  "report",
  "focuses",
  "focus",
  "specializes",
  "specialises",
]);
/** Words of sentences that tell what happened to the writer. */
const NO_BOX: ReadonlySet<string> = new Set([
  "was", "were", "had", "will", "would", "could", "said", "says", "told", "former", "first", "last", "only", "no", "not", "than",
]); // biome-ignore format: a list of short words
/** "who covers", "who writes": of all that can be said of a writer, what stands in a box. */
const WHO = /\bwho\s+(?!(?:covers?|writes?|reports?|focus(?:es)?|speciali[sz]es?|has covered|has written|works?|lives?)\b)/i;
const JOB_AT_MOST = 9;
/** "for The Harbour Ledger", "at the Post": the paper. */
const PAPER = /\b(?:for|at)\s+(?:the\s+)?\p{Lu}/u;

/**
 * Reads "Ann Lee is a reporter for the Post. Follow her on X.", a box about who wrote the story: the names in it, and whether it says
 * how to reach or follow them, which no story does. Null where a text is none.
 */
export function readAuthorBox(text: string): (Byline & { readonly isCertain: boolean }) | null {
  const names = text.length > 400 ? null : namesAt(text, 0);
  if (names === null || !/\s/.test(text.slice(0, names.end))) return null;
  const rest = text.slice(names.end);
  const [verb, ...words] = wordsOf(rest).map(bareWord);
  if ([verb, ...words].some((word) => NO_BOX.has(word)) || WHO.test(rest)) return null;
  const isJobOf = (verb === "is" || verb === "are") && words.slice(0, JOB_AT_MOST).some((word) => NEWS_JOBS.has(word));
  if (!isJobOf && !(BEATS.has(verb) && PAPER.test(rest) && !/^(?:her|his|their|up)$/.test(words[0]))) return null;
  return { names, isCertain: /\b(?:follow|email|e-mail|reach|contact) (?:her|him|them)\b|\S@\S/i.test(rest) };
}

/** True for "Economics editor": what the writer of the line above is. */
export function isJob(text: string): boolean {
  const words = wordsOf(text);
  return words.length <= 7 && !endsSentence(text) && hasJob(text);
}

function hasJob(text: string): boolean {
  return wordsOf(text).some((word) => NEWS_JOBS.has(bareWord(word)));
}

/** One or more names in capitals from a place on, with what joins them. */
function namesAt(text: string, from: number): Span | null {
  const parts = [...text.slice(from, from + LONGEST).matchAll(/[^\s,]+|,/g)];
  let end = from;
  let inName = 0;
  let isOpen = true;
  for (const part of parts) {
    const word = part[0];
    const at = from + part.index;
    const plain = word.replace(/[.:;]$/, "");
    if (word === "," || JOINED.test(word)) {
      if (inName === 0) break;
      if (word === "," && !startsFullName(text.slice(at + 1))) break;
      isOpen = true;
      inName = 0;
      continue;
    }
    if (!NAME_PART.test(word) && !NAME_PART.test(plain)) break;
    const lower = bareWord(word.toLowerCase());
    if (MONTH_WORDS.has(lower) && lower !== "may" && lower !== "april" && lower !== "june" && lower !== "mar" && lower !== "jan") break;
    if (WEEKDAY_WORDS.has(lower) || (isOpen && NO_NAMES.has(lower)) || NEWS_JOBS.has(lower)) break;
    if (isOpen && /^\p{Ll}/u.test(word) && !/^(?:de|van|von|al|el|la|le|bin|ter|ten|del|della|di|da)$/.test(word)) break;
    isOpen = false;
    inName++;
    // An initial or a title keeps its stop; after a whole word the stop ends the names.
    const keepsStop = /^(?:\p{Lu}|Dr|Mr|Mrs|Ms|Prof|St|Jr|Sr)\.$/u.test(word);
    end = at + (keepsStop ? word.length : plain.length);
    if (plain.length < word.length && !keepsStop) break;
  }
  const spansWord = end > from && /\p{Lu}/u.test(text.slice(from, end));
  return spansWord ? { start: from, end } : null;
}

/** After a comma: another full name ("Tom Fox and …"), not a place or what the writer is. */
function startsFullName(rest: string): boolean {
  const words = rest.trim().split(/\s+/, 5);
  return (
    words.length >= 2 &&
    NAME_PART.test(words[0]) &&
    NAME_PART.test(words[1].replace(/,$/, "")) &&
    !wordsOf(words.slice(0, 4).join(" ")).some((word) => NEWS_JOBS.has(bareWord(word))) &&
    /,| and /.test(rest)
  );
}
