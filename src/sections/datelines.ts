// Datelines: the place and day of writing before the first words, and lines that hold a date and nothing else.

import { AGENCIES } from "../lexicon/boilerplate.js";
import { CLOCK_WORDS, DATE_LINE_WORDS, MONTH_WORDS, WEEKDAY_WORDS } from "../lexicon/calendar-words.js";
import { bareWord, wordsOf } from "./words.js";

const LONGEST_LINE = 120;
const NUMERIC_DATE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?:t\d\S*)?$/;
const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/;
const TIME = /^\d{1,2}[:.]\d{2}(?::\d{2})?(?:am|pm|a\.m|p\.m|z|h)?$|^\d{1,2}(?:am|pm)$|^\d{3,4}(?:gmt|utc|hrs)$/;

/** True for a line that says when, with at most a place: "Published March 10, 2026", "OTTAWA — November 4, 2025", "Sat 14 Mar 2026 17.42 GMT". */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST_LINE || !/\d/.test(text)) return false;
  let hasDay = false;
  let hasNumber = false;
  const rest: string[] = [];
  for (const word of wordsOf(text.replace(/[|•·,()–—/]+(?=\s|$)|(?<=\s)[|•·,()–—/-]+|:(?=\s)/g, " "))) {
    const bare = bareWord(word);
    if (MONTH_WORDS.has(bare) || NUMERIC_DATE.test(word)) hasDay = true;
    else if (NUMBER.test(bare) || TIME.test(bare)) hasNumber = true;
    else if (bare !== "" && !WEEKDAY_WORDS.has(bare) && !CLOCK_WORDS.has(bare) && !CLOCK_WORDS.has(word) && !DATE_LINE_WORDS.has(bare))
      rest.push(bare);
  }
  if (!hasDay || !(hasNumber || NUMERIC_DATE.test(wordsOf(text).find((word) => NUMERIC_DATE.test(word)) ?? ""))) return false;
  return rest.length === 0 || isPlaceLine(text, rest.length);
}

/** What is left beside the date is a place in capitals: "OTTAWA — November 4, 2025", "LONDON, 3 May". */
function isPlaceLine(text: string, others: number): boolean {
  return (
    others <= 4 &&
    /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:, \p{Lu}[\p{L}.]+)?\s*[—–,|(-]/u.test(text) &&
    !/[.!?]$/.test(text.replace(/[ap]\.m\.$|\b[A-Z][a-z]+\.$/, ""))
  );
}

const TRAILING_DATE = /\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,\s)?(\p{L}{3,9})\.?\s\d{1,2},\s\d{4}$/u;

/** Where the words of a title end that runs on into its date ("… opens Tuesday, September 1, 2015"); 0 where none does. */
export function trailingDate(title: string): number {
  const found = TRAILING_DATE.exec(title.slice(-60));
  if (found === null || !MONTH_WORDS.has(found[1].toLowerCase())) return 0;
  const words = title.slice(0, Math.max(0, title.length - 60) + found.index).trimEnd();
  return wordsOf(words).length >= 4 && !/\b(?:on|of|by|until|since|from|to|for|in|after|before|and)$/i.test(words) ? words.length : 0;
}

/** Where the date of a byline starts ("By Ann Lee | Updated 3 May 2024"), looked for behind the names; 0 where there is none. */
export function bylineDate(line: string, namesEnd: number): number {
  for (const mark of line.slice(0, 300).matchAll(/\s*[|•·–—]\s*|[.,]\s+|\s-\s+/g)) {
    const start = mark.index + mark[0].length;
    if (start >= namesEnd && isDateLine(line.slice(start))) return start;
  }
  return 0;
}

const LONGEST = 110;
/** A dash with blanks around it, or the two hyphens that stand for one; a colon where a paper sets one. */
const DASH = /\s*(?:[—–]|--|(?<=\s|\))-(?=\s))\s*(?=["“‘'([]?[\p{Lu}\p{N}])/u;
const PLACE_IN_CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.'’ -]*\p{Lu}\p{M}*\.?(?=[\s,(/:—–-]|$)/u;
const NO_PLACES =
  /^(?:BREAKING|UPDATE|UPDATED|EXCLUSIVE|WATCH|LIVE|ANALYSIS|OPINION|VIDEO|PHOTOS|READ|MORE|CORRECTION|FACTBOX|TIMELINE|EXPLAINER|JUST IN|NOTE|WARNING)\b/;
const WIRE_BEFORE_TEXT = /^\(([\p{L} .-]{2,30})\)\s*(?:[—–:-]|--)*\s*(?=\S)/u;
const PLACE_WITH_WIRE = /^\p{Lu}[\p{L}\p{M}.'’ -]{1,40}(?:,[\p{L}\p{N}.,'’ /-]{1,60})?\s*\(([\p{L} .-]{2,30})\)\s*(?:[—–:-]|--)+\s*(?=\S)/u;

/** How many characters at the start of a paragraph are its dateline, dash and all; 0 where it has none. */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, LONGEST + 40);
  const wire = WIRE_BEFORE_TEXT.exec(head);
  if (wire !== null && AGENCIES.has(wire[1].toLowerCase())) return cut(head, wire[0].length);
  const placed = PLACE_WITH_WIRE.exec(head);
  if (
    placed !== null &&
    placed[0].length <= LONGEST &&
    (AGENCIES.has(placed[1].toLowerCase()) || /agency|news|press|wire|service|times|post/i.test(placed[1]))
  )
    return cut(head, placed[0].length);
  const place = PLACE_IN_CAPITALS.exec(head)?.[0] ?? "";
  if (place.replace(/\P{Lu}/gu, "").length < 3 || NO_PLACES.test(place)) return 0;
  const dash = DASH.exec(head);
  if (dash !== null && dash.index >= place.length && dash.index <= LONGEST && isDatelineTail(head.slice(place.length, dash.index)))
    return cut(head, dash.index + dash[0].length);
  // "NEW DELHI: The minister …"
  const colon = /^(?:, [\p{L}\p{N}., ]{2,40})?:\s+(?=["“‘]?\p{Lu})/u.exec(head.slice(place.length));
  return colon !== null && place.length >= 4 ? cut(head, place.length + colon[0].length) : 0;
}

/** A dateline is followed by text. */
function cut(head: string, length: number): number {
  return head.length > length ? length : 0;
}

/** Between the place and the dash: a wider place, a date, an agency; no sentence. */
function isDatelineTail(tail: string): boolean {
  if (tail.trim() === "") return true;
  if (!/^\s*[,(/|]/.test(tail)) return false;
  return wordsOf(tail).every((word) => {
    const bare = bareWord(word);
    return (
      bare === "" ||
      NUMBER.test(bare) ||
      MONTH_WORDS.has(bare) ||
      WEEKDAY_WORDS.has(bare) ||
      !/^(?:is|was|were|has|have|had|said|says|will|would|to|which|who|that|by|as|with)$/.test(bare)
    );
  });
}
