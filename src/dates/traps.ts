// Refiner: what looks like a time and is none: "Windows 95", "28 Days Later", "16:9", "a seven-year-old".

import type { Syntax } from "../doc/doc.js";
import { PAST_FORMS } from "../lexicon/tense-words.js";
import {
  AFTER_NAME,
  AFTER_SCORE,
  BEFORE_CLOCK,
  BEFORE_VERSION,
  COMPOUNDS,
  NAMELIKE_MONTHS,
  PARTS_OF_MONTH,
  STREETS,
  TITLED,
  WORKS,
} from "../lexicon/trap-words.js";
import type { Candidate } from "./find.js";
import type { Lexeme } from "./lexemes.js";
import { isBeforeNoun, isHeadline, isHolidayName, isMonth, isSeason, isWeekday } from "./trap-names.js";
import { isYear } from "./trap-years.js";

/** True where the words are a time in this place. `before` are the dates found so far in the section. */
export function isTime(candidate: Candidate, before: readonly Candidate[], syntax: Syntax): boolean {
  const { lexemes, first, end, meaning } = candidate;
  const own = lexemes.slice(first, end);
  const previous = lexemes[first - 1];
  const next = lexemes[end];
  if (isGluedIntoWord(previous, own[0], next, own[own.length - 1]) || isTitle(candidate)) return false;
  if (meaning.kind === "set") return !(previous?.capital === true && own[0].capital && first > 1);
  // "The film 127 Hours".
  if (meaning.kind === "duration") return !(next?.lower === "-" && /^olds?$/.test(lexemes[end + 1]?.lower ?? ""));
  const { base } = meaning;
  if (base.is === "part" && /^[QH]/.test(base.part)) return true;
  if (base.is === "part" && base.year === null && base.yearOf === null && meaning.relation === null && own.length <= 2)
    return isSeason(candidate, syntax);
  if (base.is === "part" && own[0].capital && previous?.lower === "'s" && own[0].lower !== "the") return false;
  if (meaning.clock !== null && own.length === 1 && /^\d/.test(own[0].lower))
    return isClock(previous, next) && !isScore(previous, lexemes[first - 2]);
  if (base.is === "ref") return isReference(own, previous, next) && !(own[0].lower === "soon" && isTold(own[0].token, syntax));
  if (base.is === "holiday")
    return own.length > 1
      ? !isDistressCall(candidate) && !WORKS.has(next?.lower ?? "") && !(next?.capital === true && AFTER_NAME.has(next.lower))
      : !isHolidayName(lexemes, first, end);
  if (base.is === "numeric") return !isVersion(own[0], previous);
  if (base.is === "dayword" && own[0].capital && previous?.capital === true) return false;
  if (base.is !== "date") return true;
  // "24 May Street", "12 May-Tec drills".
  if (base.month !== null && base.year === null && next?.capital === true && STREETS.has(next.lower)) return false;
  if (base.day !== null && next?.lower === "-" && next.glued && isBareName(lexemes[end + 1])) return false;
  const isShortYear = own.length === 2 && own[0].lower === "'";
  if (base.year !== null && base.month === null && (own.length === 1 || isShortYear)) return isYear(candidate, before, syntax);
  if (base.month !== null && own.length === 1)
    return (
      (isMonth(own[0], previous, next) && !isTitleOf(lexemes, first)) ||
      (!isNamed(previous) && !COMPOUNDS.has(next?.lower ?? "") && isBeforeNoun(own[0], next, syntax))
    );
  if (base.weekday !== null && base.month === null && meaning.relation === null) return isWeekday(candidate, syntax);
  return base.day === null || base.year !== null || own.length > 2 || !isMoneyOrScore(next, lexemes[end + 1]);
}

/** "$1999", "A1999", "#23", "1999-2" and "3.14/day" are cut from something larger. */
function isGluedIntoWord(previous: Lexeme | undefined, first: Lexeme, next: Lexeme | undefined, last: Lexeme): boolean {
  const before = previous !== undefined && previous.end === first.start ? previous.lower : "";
  const digits = /^\d/.test(first.lower);
  if (digits && (/[\p{L}$£€#@&%+=_.\\]$/u.test(before) || /^\d/.test(before))) return true;
  if (before === "/" && digits && /\d$/.test(last.lower)) return true;
  const after = next !== undefined && next.start === last.end ? next.lower : "";
  return /\d$/.test(last.lower) && (/^[%€$£°_]$/.test(after) || /^\d/.test(after) || (/^\p{L}/u.test(after) && after !== "'s"));
}

/** "The film 28 Days Later", "the Today programme": common words of time in capitals inside a sentence are a name. */
function isTitle({ lexemes, first, end, meaning }: Candidate): boolean {
  if (isQuotedTitle(lexemes, first, end)) return true;
  if (meaning.kind === "point" && meaning.base.is === "holiday") return false;
  // "The Day After is a film".
  if (first === 0 || /^[.!?"“:;•]$/.test(lexemes[first - 1].lower))
    return (
      lexemes[first].lower === "the" &&
      (isTitledLast(lexemes[end - 1], lexemes[end]) || isOwnerInTitle(lexemes, end)) &&
      lexemes.slice(first + 1, end).some(isTitled)
    );
  let titled = false;
  for (let i = first; i < end; i++)
    titled ||= lexemes[i].capital && TITLED.has(lexemes[i].lower) && !(i > first && lexemes[i - 1].lower === "'s");
  if (!titled) return false;
  const next = lexemes[end];
  // A headline in capitals: "Profits Fall From Last Year".
  const isAmongCapitals =
    lexemes[first - 1].capital && !/^(the|a|an)$/.test(lexemes[first - 1].lower) && (next === undefined || next.capital);
  return !isAmongCapitals || !isHeadline(lexemes, first);
}

/** His worst is "Seven Days", his best "Yesterday"; but it fell on "Black Monday", and "Yesterday," he said, "it rained". */
function isQuotedTitle(lexemes: readonly Lexeme[], first: number, end: number): boolean {
  if (!/^["“‘']$/.test(lexemes[first - 1]?.lower ?? "") || /^(on|since|until|before|after|by)$/.test(lexemes[first - 2]?.lower ?? ""))
    return false;
  const closing = end - first > 1 && /^[.,;]$/.test(lexemes[end]?.lower ?? "") ? lexemes[end + 1] : lexemes[end];
  return /^["”’']$/.test(closing?.lower ?? "") && lexemes.slice(first, end).every((lexeme) => lexeme.capital || /^\d/.test(lexeme.lower));
}

/** "The Guns of August", "Boards of August"; but "the End of March" in a headline. */
function isTitleOf(lexemes: readonly Lexeme[], at: number): boolean {
  const noun = lexemes[at - 2];
  if (at < 3 || !NAMELIKE_MONTHS.has(lexemes[at].lower) || lexemes[at - 1].lower !== "of") return false;
  return noun.capital && !PARTS_OF_MONTH.has(noun.lower);
}

/** "The Long March rocket": a capital before the month, other than that of an article which opens a sentence. */
function isNamed(previous: Lexeme | undefined): boolean {
  return previous?.capital === true && !/^(a|an|the)$/.test(previous.lower);
}

function isTitled({ capital, lower }: Lexeme): boolean {
  return capital && TITLED.has(lower);
}

/** "The Seven Years' War". */
function isOwnerInTitle(lexemes: readonly Lexeme[], end: number): boolean {
  return lexemes[end - 1].capital && /^['’]$/.test(lexemes[end]?.lower ?? "") && lexemes[end + 1]?.capital === true;
}

/** The last word of a title in a sentence that goes on in small letters. */
function isTitledLast(last: Lexeme, next: Lexeme | undefined): boolean {
  return last.capital && next !== undefined && /^\p{L}/u.test(next.lower) && !next.capital;
}

/** "Version 10.4.11", "Chrome 10.4.11". */
function isVersion(own: Lexeme, previous: Lexeme | undefined): boolean {
  if (previous === undefined) return false;
  const isDotted = /^\d+\.\d+\.\d\d$/.test(own.lower);
  return BEFORE_VERSION.has(previous.lower) || (isDotted && previous.capital && previous.end > previous.start + 1);
}

/** "May Day, May Day", "a May Day call". */
function isDistressCall({ lexemes, first, end }: Candidate): boolean {
  if (lexemes[first].lower !== "may") return false;
  const repeated = (at: number) => lexemes[at]?.lower === "may" && lexemes[at + 1]?.lower === "day";
  return (
    repeated(end) ||
    repeated(end + 1) ||
    repeated(first - 2) ||
    repeated(first - 3) ||
    /^(call|calls|signal|distress)$/.test(lexemes[end]?.lower ?? "")
  );
}

function isMoneyOrScore(next: Lexeme | undefined, second: Lexeme | undefined): boolean {
  return next !== undefined && (next.lower === "%" || (next.lower === "." && next.glued && /^\d/.test(second?.lower ?? "")));
}

/** A word with a capital that no date holds, joined to what stands before it. */
function isBareName(own: Lexeme | undefined): boolean {
  return own?.glued === true && own.capital && own.classes.length === 0;
}

/** "A ratio of 3:15". */
function isScore(previous: Lexeme | undefined, noun: Lexeme | undefined): boolean {
  return previous?.lower === "of" && AFTER_SCORE.has(noun?.lower ?? "");
}

function isClock(previous: Lexeme | undefined, next: Lexeme | undefined): boolean {
  if (previous === undefined) return true;
  if (next !== undefined && AFTER_SCORE.has(next.lower)) return false;
  return BEFORE_CLOCK.has(previous.lower) || /^[.!?"”)]/.test(previous.lower);
}

function isReference(own: readonly Lexeme[], previous: Lexeme | undefined, next: Lexeme | undefined): boolean {
  const [word, second] = own;
  const isFollowed = next !== undefined && /^[\p{L}\d]/u.test(next.lower);
  // "For the moment", but "men of the moment".
  if (second?.lower === "moment" && word.lower === "the") return previous?.lower === "for";
  // "In the past it was not", but "the present king".
  if (second !== undefined)
    return !(
      word.lower === "the" &&
      /^(past|present)$/.test(second.lower) &&
      isFollowed &&
      !/^(in|from|of|at)$/.test(previous?.lower ?? "")
    );
  if (word.capital && previous?.capital === true) return false;
  // "As recently as last year".
  if (next?.lower === "as" && previous?.lower === "as") return false;
  return word.lower === "soon" ? isSoon(previous, next) : true;
}

/** "Soon the Romans became aware": what has happened lies ahead no more. */
function isTold(token: number, { heads, tags }: Syntax): boolean {
  const head = heads[token];
  return head >= 0 && tags[head] === "VBD";
}

/** "Will soon open" is ahead; "soon forced", "had soon" and "as soon as" are not. */
function isSoon(previous: Lexeme | undefined, next: Lexeme | undefined): boolean {
  if (/^(as|too|so|how|very)$/.test(previous?.lower ?? "") || /^(after|as|afterwards|thereafter)$/.test(next?.lower ?? "")) return false;
  return !PAST_FORMS.has(previous?.lower ?? "") && !PAST_FORMS.has(next?.lower ?? "") && !/ed$/.test(next?.lower ?? "");
}
