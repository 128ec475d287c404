// What a block is by its looks: boilerplate, a caption, a heading, a quotation.

import { BOILERPLATE, type BoilerplateRow, PICTURE_WORDS } from "../lexicon/boilerplate.js";
import { bareWord, endsSentence, wordsOf } from "./words.js";

/** Blocks of more characters are prose without a second look. */
export const LONG = 600;

const YEAR = /^(?:19|20)\d\d[.,]?$/;

interface Phrase {
  readonly row: BoilerplateRow;
  /** With a blank at either end. */
  readonly words: string;
}

/** Phrases by their first word: a line is compared with those that can stand in it. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = byFirstWord();

function byFirstWord(): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const row of BOILERPLATE) {
    for (const phrase of row.words.split("|")) {
      const words = comparable(phrase);
      const first = words[0];
      index.set(first, [...(index.get(first) ?? []), { row, words: ` ${words.join(" ")} ` }]);
    }
  }
  return index;
}

/** Words without marks at their edges; a sign that is a word by itself ("©", ":", "###") stays, and a year is "#". */
function comparable(text: string): string[] {
  return wordsOf(text.replace(/©|[:|]|@(?=\w)/g, " $& ")).map((word) =>
    YEAR.test(word) ? "#" : word === "|" ? ":" : bareWord(word) || word,
  );
}

/** The row of the table that says that a line is no part of the story; null where none does. */
export function boilerplateRow(text: string): BoilerplateRow | null {
  if (text.length > LONG) return null;
  const words = comparable(text);
  const line = ` ${words.join(" ")} `;
  for (let i = 0; i < words.length; i++) {
    for (const phrase of PHRASES.get(words[i]) ?? []) {
      const { at, atMost } = phrase.row;
      if (words.length > atMost || (at !== "any" && i > 0)) continue;
      if (at === "whole" ? line === phrase.words : at === "start" ? line.startsWith(phrase.words) : line.includes(phrase.words))
        return phrase.row;
    }
  }
  return null;
}

/** Lines without a word: rules, addresses, marks. */
export function isWordless(text: string): boolean {
  if (text.length > LONG) return false;
  return !/\p{L}{2}/u.test(text) ? !/\p{N}/u.test(text) : /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$|^[@#]\w+(?:\s+[@#]\w+)*$/.test(text);
}

/** Codes by which agencies file their copy: "NYT20020731.0078", "BC-RATES-SF". */
export function isWireCode(text: string): boolean {
  return /^(?=\S*\d{4})(?=\S*[A-Z])[A-Z0-9.-]{9,30}$|^[A-Z]{2}-[A-Z]+(?:-[A-Z]+)*$/.test(text);
}

const CREDIT_AT_END =
  /(?:^|[.!?]["”’)]?\s+|\s[|/]\s*|\s)(?:Image|Images|Photo|Photos|Photograph|Picture|Pictures|Pic|Video|Illustration|Graphic|Credit|File photo|Photo credit|Image credit)(?: by| courtesy of)?:\s*[^.!?]{2,60}\.?$/;
const AGENCY_AT_END =
  /\((?:[\p{L}\p{M}.'’ -]{2,40}\/[\p{L}\p{M}.,'’ /-]{2,60}|(?:AP|AFP|Reuters|Getty|File) (?:Photo|Images)[^()]{0,40}|Photo(?:graph)? by [^()]{2,60})\)\.?$|(?:Getty Images|AFP\/Getty|REUTERS|AP Photo|Shutterstock)\)?\.?$/u;

/** The words to a picture: they name its maker, or say that it is one. Null where a line is none; "credit" where it names the maker alone. */
export function pictureWords(text: string): "caption" | "credit" | null {
  if (text.length > LONG) return null;
  const [first = "", second = ""] = wordsOf(text).map(bareWord);
  const opens = PICTURE_WORDS.has(`${first} ${second}`) || (PICTURE_WORDS.has(first) && /^\p{L}+\s*:/u.test(text));
  if (opens && /^[\p{L} ]{3,30}:|^(?:photo|image|picture|file photo)s? (?:by|courtesy)/iu.test(text))
    return wordsOf(text).length <= 9 && !endsSentence(text) ? "credit" : "caption";
  return CREDIT_AT_END.test(text) || AGENCY_AT_END.test(text) ? "caption" : null;
}

/** A block that is one quotation from start to end: a pull quote, or a speaker's whole paragraph. */
export function isWholeQuote(text: string): boolean {
  if (text.length > 2000) return false;
  const open = text[0];
  const close = open === '"' ? '"' : open === "“" ? "”" : null;
  return close !== null && text.length > 20 && text.endsWith(close) && text.indexOf(close, 1) === text.length - 1;
}

const HEADING_WORDS = 14;

/** A short line without the end of a sentence: a heading, where text follows. */
export function looksLikeHeading(text: string): boolean {
  if (text.length > 120 || endsSentence(text) || /[,;–—-]$/.test(text)) return false;
  const count = wordsOf(text).length;
  if (text.endsWith(":")) return count <= 6;
  return count <= HEADING_WORDS && /^["“‘'(]?[\p{Lu}\p{N}\p{Lo}$€£¥]/u.test(text);
}

const TITLE_WORDS = 32;

/** A line that can be a title: longer than a heading may be, and it may ask or cry. */
export function looksLikeTitle(text: string): boolean {
  if (text.length > 220 || wordsOf(text).length > TITLE_WORDS) return false;
  return !/[.:;,…]["'”’)\]]{0,2}$/.test(text) || /\b(?:[A-Z]\.){2,}$|\b(?:Inc|Co|Corp|Ltd|Jr|Sr|St)\.$/.test(text);
}
