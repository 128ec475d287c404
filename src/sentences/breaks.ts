// Where sentences end: after a mark that ends one, with the quotes and brackets that close there, unless what follows says that it goes on.

import { ABBREVIATION_KINDS, ALSO_WORDS, MARKED_NAMES, SENTENCE_OPENERS, SURE_OPENERS, TELLING_FORMS } from "../lexicon/abbreviations.js";
import { MONTH_WORDS, WEEKDAY_WORDS } from "../lexicon/calendar-words.js";
import type { RawToken } from "./tokenise.js";

const END_MARK = /^(?:\.+|[!?]+|…+|[!?.…]{2,})$/;
const CLOSER = /^(?:["”’')\]»}]|''|\*+)$/;
const OPENER = /^(?:["“‘'([«{]|``|¿|¡)$/;
const CURLY_OPENER = /^(?:[“‘([«{]|``|¿|¡)$/;
/** Tokens that two brackets may have between them and still be an aside of one sentence. */
const ASIDE = 60;

/** For each token of a section, whether a sentence starts there. */
export function sentenceStarts(text: string, tokens: readonly RawToken[]): boolean[] {
  const starts = tokens.map((_, index) => index === 0);
  const asideEnds = asidesOf(tokens);
  let first = 0;
  let aside = -1;
  for (let i = 0; i < tokens.length; i++) {
    // "(This one is whole.)" opens its sentence and may end in it; an aside inside a sentence may not.
    if (asideEnds[i] > i && i > first) aside = Math.max(aside, asideEnds[i]);
    if (i < aside || !mayEnd(tokens[i])) continue;
    const last = withClosers(text, tokens, i);
    if (last + 1 >= tokens.length) break;
    if (!endsAt({ text, tokens, first }, i, last)) continue;
    starts[last + 1] = true;
    first = last + 1;
    i = last;
  }
  return starts;
}

/** Tokens that a sentence may have; what goes on for longer has no ends of sentences, or is no prose. */
export const LONGEST_SENTENCE = 1000;

/** Parts sentences that are too long; gives the first tokens of those that were. */
export function partLongSentences(starts: boolean[]): number[] {
  const parted: number[] = [];
  let first = 0;
  let since = 0;
  for (let i = 1; i < starts.length; i++) {
    if (starts[i]) {
      first = i;
      since = i;
    } else if (i - since >= LONGEST_SENTENCE) {
      starts[i] = true;
      since = i;
      if (parted.at(-1) !== first) parted.push(first);
    }
  }
  return parted;
}

/** For each opening bracket that is closed soon, the place of its partner; -1 elsewhere. */
function asidesOf(tokens: readonly RawToken[]): Int32Array {
  const ends = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  tokens.forEach(({ form }, index) => {
    if (form === "(" || form === "[") open.push(index);
    else if (form === ")" || form === "]") {
      const start = open.pop();
      if (start !== undefined && index - start <= ASIDE) ends[start] = index;
    }
  });
  return ends;
}

function mayEnd({ form }: RawToken): boolean {
  const mark = form.at(-1);
  return mark === "." || mark === "!" || mark === "?" || mark === "…";
}

/** The last of the closing marks that stand right behind token `i`, or `i` itself. */
function withClosers(text: string, tokens: readonly RawToken[], i: number): number {
  let last = i;
  for (let k = i + 1; k < tokens.length && k <= i + 6; k++) {
    const { form, start, end } = tokens[k];
    const touches = start === tokens[k - 1].end;
    if (touches && CLOSER.test(form) && !(CURLY_OPENER.test(form) || isOpening(text, start, end))) last = k;
    else if (touches && END_MARK.test(form)) last = k;
    else break;
  }
  return withNotes(tokens, last);
}

/** "… in 1971. [1] [2] He": numbers of notes belong to what stands before them. */
function withNotes(tokens: readonly RawToken[], last: number): number {
  let end = last;
  while (end + 3 < tokens.length && tokens[end + 1].form === "[" && NOTE.test(tokens[end + 2].form) && tokens[end + 3].form === "]")
    end += 3;
  return end;
}

const NOTE = /^(?:\d{1,3}|[a-z]|note \d+)$/i;

/** A straight quote opens where a blank is before it and none behind. */
function isOpening(text: string, start: number, end: number): boolean {
  return (start === 0 || /\s/.test(text[start - 1])) && end < text.length && /\S/.test(text[end]);
}

interface Place {
  readonly text: string;
  readonly tokens: readonly RawToken[];
  /** First token of the sentence. */
  readonly first: number;
}

/** Whether the mark at `i`, closed off at `last`, ends the sentence. */
function endsAt(place: Place, i: number, last: number): boolean {
  const { text, tokens } = place;
  const next = nextWord(tokens, last + 1);
  if (next < 0) return false;
  const word = tokens[next].form;
  const hasGap = tokens[last + 1].start > tokens[last].end;
  if (!hasGap) return isRunTogether(place, i, last);
  const follower = tokens[last + 1].form;
  if (/^[,;:–—%&/-]+$/.test(follower) || END_MARK.test(follower)) return false;
  if (/^[•▪●]/.test(follower)) return true;
  const mark = tokens[i].form.at(-1);
  if (startsLower(word)) return last === i && isPlainWord(tokens, i);
  if (mark === "?" || mark === "!") return !isTold(tokens, last, next) && !isMarkedName(place, i, last);
  if (mark === "…" || tokens[i].form.endsWith("..") || isSpacedEllipsis(tokens, i)) return true;
  return !isAbbreviation(place, i, last, next, text);
}

/** The first token from `from` on that is a word or number; -1 where only marks are left. */
function nextWord(tokens: readonly RawToken[], from: number): number {
  for (let k = from; k < tokens.length && k < from + 6; k++) if (/[\p{L}\p{N}]/u.test(tokens[k].form)) return k;
  return from < tokens.length && tokens.length - from > 1 ? from : -1;
}

/** "he left. then she did": the word before the mark is no short form, and no name with a mark of its own. */
function isPlainWord(tokens: readonly RawToken[], i: number): boolean {
  if (i === 0 || !/^[.!?]+$/.test(tokens[i].form) || (tokens[i].form.length > 1 && tokens[i].form.startsWith("."))) return false;
  const word = tokens[i - 1].form;
  return (
    tokens[i - 1].end === tokens[i].start &&
    /^\p{Ll}{2,}$/u.test(word) &&
    !ABBREVIATION_KINDS.has(word) &&
    (word.length > 3 || VOWEL.test(word))
  );
}

const VOWEL = /[aeiouy]/;

/** "said", but not "iPhone" or "eBay". */
function startsLower(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !/^\p{Ll}{1,2}\p{Lu}/u.test(word);
}

/** "He left.The bank": a blank was lost between two sentences; "example.com" and "3.5" are no such place. */
function isRunTogether({ tokens }: Place, i: number, last: number): boolean {
  if (i === 0 || !/^[.!?]$/.test(tokens[i].form)) return false;
  const before = tokens[i - 1].form;
  const after = tokens[last + 1].form;
  if (last > i && OPENER.test(after)) return false;
  return (
    /^\p{Ll}{3,}$/u.test(before) &&
    /^\p{Lu}(?:\p{Ll}+)?$/u.test(after) &&
    !(last + 2 < tokens.length && /^[.@/]/.test(tokens[last + 2].form))
  );
}

/** `"Why now?" Vale asked.`: after a quotation, a name and a verb of telling belong to it. */
function isTold(tokens: readonly RawToken[], last: number, next: number): boolean {
  if (next !== last + 1 || !/^["”’']$/.test(tokens[last].form)) return false;
  for (let k = next; k < tokens.length && k < next + 6; k++) {
    const lower = tokens[k].form.toLowerCase();
    if (TELLING_FORMS.has(lower)) return k > next && isShortTelling(tokens, k);
    if (!/^\p{Lu}|^\.$|^(?:de|van|von|al|el|bin)$/u.test(tokens[k].form) || SURE_OPENERS.has(lower)) return false;
  }
  return false;
}

/** "Vale asked." or "Vale asked reporters on Monday.", but not "Vale said that …". */
function isShortTelling(tokens: readonly RawToken[], verb: number): boolean {
  const after = tokens[verb + 1]?.form.toLowerCase() ?? "";
  return !/^(?:that|he|she|they|it|the|there|no|to)$/.test(after);
}

/** "Yahoo! Finance": a name with its own mark; a sentence may end in it all the same. */
function isMarkedName({ tokens }: Place, i: number, last: number): boolean {
  if (last > i) return false;
  const name = tokens[i].form.length > 1 ? tokens[i].form.replace(/[!?]+$/, "") : (tokens[i - 1]?.form ?? "");
  const next = tokens[last + 1].form;
  return MARKED_NAMES.has(name.toLowerCase()) && /^\p{Lu}/u.test(name) && !SENTENCE_OPENERS.has(next.toLowerCase());
}

function isSpacedEllipsis(tokens: readonly RawToken[], i: number): boolean {
  return i > 0 && tokens[i].form === "." && tokens[i - 1].form.endsWith(".") && tokens[i - 1].end < tokens[i].start;
}

/** True where the stop at `i` belongs to a short form and the sentence goes on. */
function isAbbreviation(place: Place, i: number, last: number, next: number, text: string): boolean {
  const { tokens, first } = place;
  const own = tokens[i].form;
  const stem = own === "." ? stemBefore(tokens, i) : own.slice(0, -1);
  if (stem === "") return false;
  const follower = tokens[next].form;
  const lower = follower.toLowerCase().replace(/\.$/, "");
  const opensQuote = next > last + 1;
  // "1. First": the number of a list.
  if (/^\d{1,3}$/.test(stem)) return own === "." ? i - 1 === first && i - 1 < 2 : i === first;
  if (/^\p{Lu}$/u.test(stem)) return !opensQuote && isInitial(tokens, i, own, next, lower, text);
  const key = stem.toLowerCase().replaceAll("’", "'");
  const kind = ABBREVIATION_KINDS.get(key) ?? (/^(?:\p{L}\.)+\p{L}$/u.test(stem) ? "any" : null);
  if (kind === null) return false;
  const isNumber = /^\p{N}/u.test(follower);
  if (ALSO_WORDS.has(key) && !isNumber && startsLower(stem)) return false;
  switch (kind) {
    case "never":
      return true;
    case "number":
      return isNumber || (/^(?:I|V|X|L)+$/.test(follower) && lower !== "i");
    case "name":
      // "on Wall St. The bank": a street, not a saint.
      return !(SURE_OPENERS.has(lower) && !/^(?:mr|mrs|ms|dr|prof)$/.test(key));
    case "any":
      if (/^[ap]\.?m$/.test(key))
        return (
          WEEKDAY_WORDS.has(lower) ||
          MONTH_WORDS.has(lower) ||
          (/^(?:[A-Z]{2,4}|Eastern|Pacific|Central|Mountain|Local)$/.test(follower) && !SENTENCE_OPENERS.has(lower))
        );
      if (MONTH_WORDS.has(key) || WEEKDAY_WORDS.has(key)) return isNumber || MONTH_WORDS.has(lower);
      if (tokens[last + 1].form === "(") return true;
      return !opensQuote && !isNumber && !SENTENCE_OPENERS.has(lower);
  }
}

/** The short form before a stop that is a token by itself: "Corp|.", "U.S|."; empty where a blank is between. */
function stemBefore(tokens: readonly RawToken[], i: number): string {
  return i > 0 && tokens[i - 1].end === tokens[i].start ? tokens[i - 1].form : "";
}

/** "J. K. Vale", "George W. Vale"; not "vitamin C. The", nor "So did I. Vale left.". */
function isInitial(tokens: readonly RawToken[], i: number, own: string, next: number, lower: string, text: string): boolean {
  const stem = own === "." ? i - 1 : i;
  const before = stem > 0 ? tokens[stem - 1].form : "";
  const isNextInitial = /^\p{Lu}\.?$/u.test(tokens[next].form) && text[tokens[next].start + 1] === ".";
  if (isNextInitial) return true;
  if (SURE_OPENERS.has(lower)) return false;
  if (tokens[stem].form.startsWith("I") && /^\p{Ll}/u.test(before)) return false;
  return (
    /^\p{Lu}/u.test(tokens[next].form) &&
    !/^(?:vitamin|plan|hepatitis|group|class|section|point|type|grade|appendix|part|figure|exhibit|option|phase|series|team|schedule)$/i.test(
      before,
    )
  );
}
