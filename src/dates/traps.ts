// Refiner: what looks like a time and is none: "Windows 95", "28 Days Later", "16:9", "a seven-year-old".

import type { Syntax } from "../doc/doc.js";
import { PAST_FORMS } from "../lexicon/tense-words.js";
import {
  AFTER_NAME,
  AFTER_SCORE,
  BEFORE_CLOCK,
  BEFORE_DAY,
  BEFORE_NAME,
  BEFORE_NAME_CAPITAL,
  COINS,
  COMPOUNDS,
  NUMBER_BEARERS,
  STREETS,
  TIME_PREPOSITIONS,
  WORKS,
} from "../lexicon/trap-words.js";
import type { Candidate } from "./find.js";
import type { Lexeme } from "./lexemes.js";
import { isBodyOfDate, isBodyOfDay, isBodyOfYear, isHolidayName, isSaying } from "./trap-bodies.js";
import { isNear } from "./trap-games.js";
import { isBeforeNoun, isMonth, isOfKin, isSeason, isWeekday } from "./trap-names.js";
import { isHeadline, isTitleOf, opensSentence } from "./trap-titles.js";
import { isVersion, isYear } from "./trap-years.js";

/** True where the words are a time in this place. `before` are the dates found so far in the section. */
export function isTime(candidate: Candidate, before: readonly Candidate[], syntax: Syntax): boolean {
  const { lexemes, first, end, meaning } = candidate;
  const own = lexemes.slice(first, end);
  const previous = lexemes[first - 1];
  if (isGluedIntoWord(previous, own[0], lexemes, end) || own.some((_, i) => isGluedToLetters(own, i))) return false;
  if (meaning.kind === "set") return !isNameOfSet(candidate);
  return meaning.kind === "duration" ? isLength(candidate, syntax) : isPoint(candidate, before, syntax);
}

/** "Ruby Tuesdays", "Fridays Child"; but "on Fridays Mr Amadi". */
function isNameOfSet({ lexemes, first, end }: Candidate): boolean {
  const previous = lexemes[first - 1];
  if (!lexemes[first].capital) return false;
  // "A month of Sundays".
  if (
    (previous?.capital === true && first > 1 && !isTimeWord(previous)) ||
    (previous?.lower === "of" && lexemes[first - 2]?.lower === "month")
  )
    return true;
  return end - first === 1 && lexemes[end]?.capital === true && !isTimeWord(previous) && !isHeadline(lexemes, first);
}

/** Not in "the film 127 Hours", "a three-month-old", "a day lily", "a night owl". */
function isLength({ lexemes, first, end, meaning }: Candidate, syntax: Syntax): boolean {
  const next = lexemes[end];
  if (next?.lower === "-" && /^olds?$/.test(lexemes[end + 1]?.lower ?? "")) return false;
  if (meaning.kind === "duration" && meaning.length.items[0].unit === "Q" && isNear(lexemes, first, COINS)) return false;
  // "It was one of those days".
  if (lexemes[first].lower === "those" && lexemes[first - 1]?.lower === "of" && lexemes[first - 2]?.lower === "one") return false;
  if (lexemes[end]?.lower === "of" && lexemes[end + 1]?.lower === "sundays") return false;
  // "Five Nights Ltd".
  if (lexemes[end - 1].capital && isBodyOfDate(lexemes, first, end)) return false;
  const isOneUnit = meaning.kind === "duration" && end - first === 2 && /^(a|an)$/.test(lexemes[first].lower);
  return !isOneUnit || next === undefined || !isCompound(lexemes[end - 1].token, next, syntax);
}

/** True where the word right after tells what thing the word is of. */
function isCompound(token: number, next: Lexeme, { heads, deprels, tags }: Syntax): boolean {
  return next.token === token + 1 && heads[token] === next.token && deprels[token] === "compound" && tags[next.token].startsWith("NN");
}

function isPoint(candidate: Candidate, before: readonly Candidate[], syntax: Syntax): boolean {
  const { lexemes, first, end, meaning } = candidate;
  if (meaning.kind !== "point") return true;
  const own = lexemes.slice(first, end);
  const previous = lexemes[first - 1];
  const next = lexemes[end];
  const { base } = meaning;
  if (base.is === "part" && /^[QH]/.test(base.part)) return true;
  // "January v. United States Steel".
  if (/^vs?$/.test(next?.lower ?? "") || isSaying(candidate, syntax)) return false;
  const isOneYear = base.is === "date" && base.year !== null && base.month === null;
  if (base.is === "ref" || base.is === "dayword") return isDayWord(candidate, syntax);
  if (isOneYear ? isBodyOfYear(lexemes, first, end) : isBodyOfDate(lexemes, first, end) || isBodyOfDay(candidate)) return false;
  if (base.is === "part" && base.year === null && base.yearOf === null && meaning.relation === null && own.length <= 2)
    return isSeason(candidate, syntax);
  // "Summer of '42"; but "in the Summer of '42".
  if (base.is === "part" && own[0].capital && own[2]?.lower === "'" && own[0].lower !== "the" && !isAfterTime(previous)) return false;
  if (base.is === "part" && own[0].capital && previous?.lower === "'s" && own[0].lower !== "the") return false;
  // "Midnight's Children".
  if (meaning.clock !== null && own[0].capital && next?.lower === "'s" && lexemes[end + 1]?.capital) return false;
  // "Sgt Noon gave chase".
  const isTitled = previous?.capital === true && (BEFORE_NAME.has(previous.lower) || BEFORE_NAME_CAPITAL.has(previous.lower));
  if (meaning.clock !== null && own[0].capital && isTitled) return false;
  // "SUN fell, and NOON was unchanged".
  if (meaning.clock !== null && own.length === 1 && own[0].acronym && !BEFORE_CLOCK.has(previous?.lower ?? "at")) return false;
  if (meaning.clock !== null && own.length === 1 && /^\d/.test(own[0].lower))
    return isClock(previous, next) && !isScore(lexemes, first) && !isScale(next, lexemes[end + 1]);
  if (base.is === "holiday") return isHoliday(candidate);
  if (base.is === "dom" && meaning.relation === null && meaning.part === null) return isDayOfMonth(candidate, before);
  // "Stephen King's 11/22/63".
  if (base.is === "numeric") return !isVersion(lexemes, first) && !(previous?.lower === "'s" && lexemes[first - 2]?.capital === true);
  // "Two Morris Minor 1000s".
  if (base.is === "era")
    return !isBodyOfYear(lexemes, first, end) && !(/^\d/.test(own[0].lower) && isNamed(previous) && !isTimeWord(previous));
  if (base.is !== "date") return true;
  // "24 May Street", "12 May-Tec drills".
  if (base.month !== null && base.year === null && next?.capital === true && STREETS.has(next.lower) && !isOnDay(previous)) return false;
  if (base.day !== null && next?.lower === "-" && next.glued && isBareName(lexemes[end + 1])) return false;
  // "On move 19 May's rook fell".
  if (base.day !== null && base.year === null && /^\d/.test(own[0].lower) && NUMBER_BEARERS.has(previous?.lower ?? "")) return false;
  if (base.day !== null && ((next?.capital === true && isOdds(lexemes, first)) || isSetScore(lexemes, end, base.day))) return false;
  // "China's Long March 5".
  if (own[0].lower === "march" && previous?.capital === true && previous.lower === "long") return false;
  // "Kyle Summers came second and Augie March third".
  const isInWords = own.length === 2 && base.day !== null && own.every(({ lower }) => /^\p{L}+$/u.test(lower));
  if (isInWords && isNamed(previous) && !opensSentence(lexemes, first - 1)) return false;
  const isShortYear = own.length === 2 && own[0].lower === "'";
  if (isOneYear && (own.length === 1 || isShortYear)) return isYear(candidate, before, syntax);
  if (base.month !== null && own.length === 1)
    return (
      !isTitleOf(lexemes, first) &&
      (isMonth(lexemes, first, syntax) ||
        (!isNamed(previous) && !isOfKin(lexemes, first) && !COMPOUNDS.has(next?.lower ?? "") && isBeforeNoun(own[0], next, syntax)))
    );
  if (base.weekday !== null && base.month === null && meaning.relation === null) return isWeekday(candidate, syntax);
  return base.day === null || base.year !== null || own.length > 2 || !isMoneyOrScore(next, lexemes[end + 1]);
}

/** "On the 9th" and "from the 9th to the 12th", but not "the lift to the 20th", "Col. Winter of the 7th". */
function isDayOfMonth({ lexemes, first, end }: Candidate, before: readonly Candidate[]): boolean {
  const previous = lexemes[first - 1];
  if (isListOfUnits(lexemes, end)) return false;
  if (opensSentence(lexemes, first) || previous === undefined) return true;
  if (BEFORE_DAY.has(previous.lower)) return true;
  const noun = lexemes[first - 2];
  if (previous.lower === "of") return /^(morning|afternoon|evening|night|hours|as)$/.test(noun?.lower ?? "");
  const last = before.at(-1);
  return /^(and|or|to|,|-|–|—|\()$/.test(previous.lower) && last !== undefined && first - last.end <= 3;
}

/** "The 4th, 15th and 3rd Armies", "the 5th and 11th Circuits": numbers before a name; but "the 5th and 11th May". */
function isListOfUnits(lexemes: readonly Lexeme[], end: number): boolean {
  let at = end;
  while (/^(,|and|\d+|st|nd|rd|th)$/.test(lexemes[at]?.lower ?? "")) at++;
  return at > end && lexemes[at]?.capital === true && lexemes[at].classes.length === 0;
}

/** "Now" and "today", but not in "Today FM", "the Now app". */
function isDayWord({ lexemes, first, end, meaning }: Candidate, syntax: Syntax): boolean {
  const own = lexemes.slice(first, end);
  const previous = lexemes[first - 1];
  const next = lexemes[end];
  if (own[0].capital && next?.capital === true && AFTER_NAME.has(next.lower)) return false;
  if (own[0].lower === "now" && isDiscourse(lexemes, first)) return false;
  // The word itself: say "now".
  if (own.length === 1 && /^["“]$/.test(previous?.lower ?? "") && /^["”]$/.test(next?.lower ?? "")) return false;
  if (meaning.kind === "point" && meaning.base.is === "dayword") return !(own[0].capital && previous?.capital === true);
  return isReference(own, previous, next) && !(own[0].lower === "soon" && isTold(own[0].token, next, syntax));
}

/** "Now, now", "Now, what do we make of it?". */
function isDiscourse(lexemes: readonly Lexeme[], first: number): boolean {
  const after = lexemes[first + 1]?.lower === "," ? (lexemes[first + 2]?.lower ?? "") : "";
  const isRepeated = after === "now" || (lexemes[first - 1]?.lower === "," && lexemes[first - 2]?.lower === "now");
  return isRepeated || (opensSentence(lexemes, first) && /^(what|who|how|why|let|listen|look|wait)$/.test(after));
}

/** "Good Friday", but not in "the Good Friday Agreement", "the Independence Day sequel", "Father Christmas". */
function isHoliday(candidate: Candidate): boolean {
  const { lexemes, first, end } = candidate;
  const next = lexemes[end];
  if (WORKS.has(next?.lower ?? "")) return false;
  if (end - first === 1) return !isHolidayName(lexemes, first, end);
  // "Good Friday's Child is a novel"; but "Boxing Day's Leeds derby".
  if (next?.lower === "'s" && lexemes[end + 1]?.capital && /^([^\p{L}]|is$|was$)/u.test(lexemes[end + 2]?.lower ?? ".")) return false;
  return !isDistressCall(candidate) && !(next?.capital === true && AFTER_NAME.has(next.lower));
}

/** "$1999", "A1999", "#23", "1999-2", "3.14/day" and "2026.docx" are cut from something larger. */
function isGluedIntoWord(previous: Lexeme | undefined, first: Lexeme, lexemes: readonly Lexeme[], end: number): boolean {
  const last = lexemes[end - 1];
  const next = lexemes[end];
  const before = previous !== undefined && previous.end === first.start ? previous.lower : "";
  const digits = /^\d/.test(first.lower);
  // 4'33" and 6'2".
  if (first.lower === "'" && /\d$/.test(before)) return true;
  if (digits && (/[\p{L}$£€#@&%+=_.\\]$/u.test(before) || /^\d/.test(before))) return true;
  if (before === "/" && digits && /\d$/.test(last.lower)) return true;
  const after = next !== undefined && next.start === last.end ? next.lower : "";
  const second = lexemes[end + 1];
  if (after === "." && digits && second?.glued === true && /^\p{L}/u.test(second.lower) && !second.capital) return true;
  return /\d$/.test(last.lower) && (/^[%€$£°_]$/.test(after) || /^\d/.test(after) || (/^\p{L}/u.test(after) && after !== "'s"));
}

/** The password "Winter2024", the gene "MAY1"; but "Q12024" and "Sept.2". */
function isGluedToLetters(own: readonly Lexeme[], i: number): boolean {
  if (i === 0 || !own[i].glued || !/^\d/.test(own[i].lower)) return false;
  const { start, end, lower } = own[i - 1];
  return /^\p{L}{3,}$/u.test(lower) && end - start === lower.length;
}

/** "The Long March rocket": a capital before the month, other than that of an article which opens a sentence. */
function isNamed(previous: Lexeme | undefined): boolean {
  return previous?.capital === true && !/^(a|an|the)$/.test(previous.lower);
}

/** "At 22-1 April Rose": no days of a range, since the second comes first. */
function isOdds(lexemes: readonly Lexeme[], first: number): boolean {
  const number = lexemes[first - 2]?.lower ?? "";
  const isJoined = /^[-–/]$/.test(lexemes[first - 1]?.lower ?? "") && lexemes[first - 1].glued && lexemes[first].glued;
  return isJoined && /^\d+$/.test(number) && Number(number) >= Number(lexemes[first].lower);
}

/** "Jan 6-4 6-3 beat him": no range, since the second number is the smaller. */
function isSetScore(lexemes: readonly Lexeme[], end: number, day: number): boolean {
  const [joint, number, next] = lexemes.slice(end, end + 3);
  if (joint === undefined || number === undefined || !/^[-–]$/.test(joint.lower) || !joint.glued || !number.glued) return false;
  return /^\d$/.test(number.lower) && Number(number.lower) <= day && /^\d$/.test(next?.lower ?? "");
}

/** "On 10 June Court officials met". */
function isOnDay(previous: Lexeme | undefined): boolean {
  return /^(on|since|until|till|by|before|after)$/.test(previous?.lower ?? "");
}

function isAfterTime(previous: Lexeme | undefined): boolean {
  return previous !== undefined && (TIME_PREPOSITIONS.has(previous.lower) || previous.lower === "of");
}

function isTimeWord(previous: Lexeme | undefined): boolean {
  return previous !== undefined && (TIME_PREPOSITIONS.has(previous.lower) || /^(of|early|late|mid|and)$/.test(previous.lower));
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

/** "A ratio of 3:15", "the ratio was 3:15". */
function isScore(lexemes: readonly Lexeme[], first: number): boolean {
  const noun = lexemes[first - 2]?.lower ?? "";
  // "Track 7 runs to 3:33".
  return /^(of|was|is|at|to)$/.test(lexemes[first - 1]?.lower ?? "") && (AFTER_SCORE.has(noun) || /^(runs|ran|running)$/.test(noun));
}

/** "1:25,000". */
function isScale(next: Lexeme | undefined, digits: Lexeme | undefined): boolean {
  return next?.lower === "," && next.glued && digits?.glued === true && /^\d/.test(digits.lower);
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
  // "In the past tense".
  if (isFollowed && /^(tense|participle|perfect|continuous)$/.test(next.lower)) return false;
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

/** "Soon the Romans became aware", "marched on, soon taking Rome": what has happened lies ahead no more. */
function isTold(token: number, next: Lexeme | undefined, { heads, tags }: Syntax): boolean {
  if (next !== undefined && tags[next.token] === "VBG") return true;
  const head = heads[token];
  return head >= 0 && tags[head] === "VBD";
}

/** "Will soon open" is ahead; "soon forced", "had soon" and "as soon as" are not. */
function isSoon(previous: Lexeme | undefined, next: Lexeme | undefined): boolean {
  if (/^(as|too|so|how|very)$/.test(previous?.lower ?? "") || /^(-|after|as|afterwards|thereafter)$/.test(next?.lower ?? "")) return false;
  return !PAST_FORMS.has(previous?.lower ?? "") && !PAST_FORMS.has(next?.lower ?? "") && !/ed$/.test(next?.lower ?? "");
}
