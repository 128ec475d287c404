// Refiner: months, weekdays, seasons and holidays that are parts of names: "May Chan", "the Sunday Times", "Summer of '69".

import type { Syntax } from "../doc/doc.js";
import { OFFICE_TITLES, TITLES, WORK_NOUNS } from "../lexicon/names.js";
import {
  ACTS_OF_TIME,
  AFTER_NAME,
  BEFORE_FALL,
  BEFORE_MONTH,
  BEFORE_NAME,
  BEFORE_NAME_CAPITAL,
  BEFORE_SEASON,
  CALLED,
  COMPOUNDS,
  EVENTS,
  HOUSES,
  KIN,
  NAMELIKE_MONTHS,
  PARTS_OF_MONTH,
  PARTS_OF_PLAY,
  SUNDAY_PAPERS,
  SURE_BEFORE_MONTH,
  TERMS,
  TIME_PREPOSITIONS,
  WATERS,
} from "../lexicon/trap-words.js";
import type { Candidate } from "./find.js";
import type { Lexeme } from "./lexemes.js";
import { isNear } from "./trap-games.js";
import { isHeadline, opensSentence } from "./trap-titles.js";
import { symbolOf } from "./vocabulary.js";

const MONTH = symbolOf("MONTH");
const WEEKDAY = symbolOf("WEEKDAY");
const MADE: ReadonlySet<string> = new Set(WORK_NOUNS);
const PEOPLES_TITLES: ReadonlySet<string> = new Set([...TITLES.map(([title]) => title), ...OFFICE_TITLES]);
/** Words with capitals between a date and the noun that both tell more of. */
const LONGEST_NAME = 3;

/** "Prince" and "U2" own what they made. */
function isOwner(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && (lexeme.capital || /^\d/.test(lexeme.lower));
}

function isWord(lexeme: Lexeme | undefined): lexeme is Lexeme {
  return lexeme !== undefined && /^\p{L}/u.test(lexeme.lower);
}

/** True where the word tells more of a common noun right after it: "a 1902 pact", "a March operation". */
export function isBeforeNoun(own: Lexeme, next: Lexeme | undefined, syntax: Syntax): boolean {
  if (next === undefined || next.capital || isEndOfPhrase(next) || (own.lower === "may" && !(own.capital && isWord(next)))) return false;
  const head = syntax.heads[own.token];
  if (head <= own.token || head > own.token + 3) return false;
  return syntax.tags[head] === "NN" || (own.capital && syntax.tags[head] === "NNS");
}

/** "The December OPEC deal", "a Saturday FA Cup tie", "the March Senate vote": the name of a body stands before the common noun. */
export function isBeforeBodysNoun(lexemes: readonly Lexeme[], at: number, syntax: Syntax): boolean {
  const next = lexemes[at + 1];
  // A month that nobody is called by can stand before any name: "the February Lima talks".
  const isPlain = isMonthWord(lexemes[at]) && !NAMELIKE_MONTHS.has(lexemes[at].lower) && !GIVEN.test(lexemes[at].lower);
  return next !== undefined && (isPlain || next.acronym || HOUSES.has(next.lower)) && isBeforeNamedNoun(lexemes, at, syntax);
}

/** Months that are given to people, though seldom: "January Jones". */
const GIVEN = /^(?:january|july|december|jan)$/;

/** "The December Lima talks": an article, the date, a name, and the common noun that the date tells more of. */
function isBeforeNamedNoun(lexemes: readonly Lexeme[], at: number, { heads, tags }: Syntax): boolean {
  if (!/^(the|a|an|its|their|his|her|'s|this)$/.test(lexemes[at - 1]?.lower ?? "")) return false;
  let noun = at + 1;
  while (noun <= at + LONGEST_NAME && lexemes[noun]?.capital === true) noun++;
  if (noun === at + 1 || lexemes[noun] === undefined || !/^NNS?$/.test(tags[lexemes[noun].token])) return false;
  let head = lexemes[at].token;
  while (head >= 0 && head < lexemes[noun].token && heads[head] > head) head = heads[head];
  return head >= lexemes[noun].token;
}

/** "Wednesday scored first", "April agreed": who does what no time does. */
function isActor(lexemes: readonly Lexeme[], at: number, { tags }: Syntax): boolean {
  const verb = lexemes[at + 1];
  return (
    verb !== undefined && !verb.capital && opensSentence(lexemes, at) && /^VB[DZ]$/.test(tags[verb.token]) && !ACTS_OF_TIME.has(verb.lower)
  );
}

/** True for what no noun that the word tells more of can begin with. */
function isEndOfPhrase(next: Lexeme | undefined): boolean {
  return next === undefined || /^([.,;:!?)]|is|are|was|were|has|had|have|will|would)$/.test(next.lower);
}

/** What a month's short form stands after, where no day or year follows it: "in Jan. and Feb.". */
function isBeforeShort(previous: Lexeme | undefined): boolean {
  return previous !== undefined && (SURE_BEFORE_MONTH.has(previous.lower) || /^(and|or|of|to|by|for|the|[-–—(])$/.test(previous.lower));
}

/** "Two spaniels, Monday and June". */
function isListedWithWeekday(lexemes: readonly Lexeme[], at: number): boolean {
  return /^(and|or)$/.test(lexemes[at - 1]?.lower ?? "") && lexemes[at - 2]?.capital === true && lexemes[at - 2].classes.includes(WEEKDAY);
}

/** A month by itself. */
export function isMonth(lexemes: readonly Lexeme[], at: number, syntax: Syntax): boolean {
  const own = lexemes[at];
  const previous = lexemes[at - 1];
  const next = lexemes[at + 1];
  // "Jan" is a name, "Jan." a month; but not in "Ask her father, Jan.", where a sentence ends.
  const isShort = own.lower.length === 3 ? own.lower !== "may" : own.lower === "sept";
  if (isShort && (own.end - own.start === own.lower.length || !isBeforeShort(previous))) return false;
  if (isListedWithWeekday(lexemes, at)) return false;
  // "The hotel, the June, was full", but "the June and July figures".
  if (previous?.lower === "the" && own.capital && isEndOfPhrase(next)) return false;
  if (previous === undefined) return next === undefined || (own.lower.length > 5 && !next.capital);
  if (next?.lower === "&" || previous.lower === "&" || isCompounded(lexemes, at + 1)) return false;
  const isSure = SURE_BEFORE_MONTH.has(previous.lower);
  // "Prince's September", but "China's September exports".
  if (previous.lower === "'s" && isOwner(lexemes[at - 2]) && !isBeforeNoun(own, next, syntax)) return false;
  // "By June Mr Brown had left".
  if (TIME_PREPOSITIONS.has(previous.lower) && next?.capital === true && PEOPLES_TITLES.has(next.lower)) return true;
  const isNamelike = NAMELIKE_MONTHS.has(own.lower);
  if (isBeforeBodysNoun(lexemes, at, syntax)) return true;
  const isName = isWord(next) && next.capital;
  if (isName && AFTER_NAME.has(next.lower)) return false;
  if (isNamelike && (isActor(lexemes, at, syntax) || isListedWithName(lexemes, at) || isOfKin(lexemes, at))) return false;
  if (isName && !EVENTS.has(next.lower) && (!isSure || isNamelike)) return false;
  if (!isNamelike) return BEFORE_MONTH.has(previous.lower) || !previous.capital;
  // "(May-August 1950)".
  if (next !== undefined && /^[-–—]$/.test(next.lower) && isMonthWord(lexemes[at + 2])) return true;
  if (isListedWithMonth(lexemes, at)) return true;
  // "Orders for May and June".
  if (/^(and|or)$/.test(next?.lower ?? "") && isMonthWord(lexemes[at + 2]) && /^(for|of|to|by)$/.test(previous.lower)) return true;
  // "The March on Washington", "said May, who".
  if (own.lower === "march" && previous.lower === "the" && /^(on|for|to|of)$/.test(next?.lower ?? "")) return false;
  // "A shot by May", "a novel by June".
  if (previous.lower === "by" && isMade(lexemes[at - 2])) return false;
  if (isSure || /^(by|of|to|after|before)$/.test(previous.lower)) return true;
  // "Ask for April".
  const asking =
    previous.lower === "for" &&
    /^(ask|asks|asked|asking|call|calls|called|look|looked|looking|voted|vote)$/.test(lexemes[at - 2]?.lower ?? "");
  if (asking && own.lower !== "march") return false;
  // "Her dog: June".
  return own.lower !== "may" && !/^[:;]$/.test(previous.lower) && BEFORE_MONTH.has(previous.lower);
}

/** "A June bug", "his Sunday-best smile". */
function isCompounded(lexemes: readonly Lexeme[], at: number): boolean {
  const joined = lexemes[at]?.lower === "-" && lexemes[at].glued ? lexemes[at + 1] : lexemes[at];
  return joined !== undefined && COMPOUNDS.has(joined.lower);
}

/** "June's brother". */
export function isOfKin(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at + 1]?.lower === "'s" && KIN.has(lexemes[at + 2]?.lower ?? "");
}

function isMonthWord(lexeme: Lexeme | undefined): boolean {
  return lexeme?.capital === true && lexeme.classes.includes(MONTH);
}

/** Most months that a list of them is followed back. */
const LONGEST_LIST = 12;

/** "In March, April and May". */
function isListedWithMonth(lexemes: readonly Lexeme[], at: number): boolean {
  let month = at;
  for (let step = 0; step < LONGEST_LIST; step++) {
    let before = month - 1;
    if (/^(?:and|or)$/.test(lexemes[before]?.lower ?? "")) before--;
    if (lexemes[before]?.lower === ",") before--;
    if (before === month - 1 || !isMonthWord(lexemes[before])) return false;
    if (SURE_BEFORE_MONTH.has(lexemes[before - 1]?.lower ?? "")) return true;
    month = before;
  }
  return false;
}

function isMade(noun: Lexeme | undefined): boolean {
  return noun !== undefined && (MADE.has(noun.lower) || PARTS_OF_PLAY.has(noun.lower));
}

/** "Smith, Kline and June", but "in Paris in May and June". */
function isListedWithName(lexemes: readonly Lexeme[], at: number): boolean {
  for (let own = at; own > 2 && own > at - 2 * LONGEST_LIST; own -= 2) {
    const other = lexemes[own - 2];
    if (!/^(and|or|,)$/.test(lexemes[own - 1].lower) || !other.capital) return false;
    if (other.classes.length === 0) return true;
    // "Julie, Augusta, June and April".
    if (!NAMELIKE_MONTHS.has(other.lower)) return false;
  }
  return false;
}

function isNoNoun(word: Lexeme | undefined): boolean {
  return word?.capital === true || /^(and|or|[.,]|is|was)$/.test(word?.lower ?? ".");
}

/** A weekday by itself or with a part of the day. */
export function isWeekday({ lexemes, first, end }: Candidate, syntax: Syntax): boolean {
  const own = lexemes[first];
  const last = lexemes[end - 1];
  const previous = lexemes[first - 1];
  const next = lexemes[end];
  if (!own.capital) return true;
  if (end - first === 1 && own.lower.length < 6) {
    return own.lower !== "sun" && own.lower !== "sat" && (own.end - own.start > own.lower.length || previous?.lower === "on");
  }
  const paper = previous?.lower === "on" ? lexemes[first - 2] : undefined;
  if (own.lower === "sunday" && paper?.capital === true && SUNDAY_PAPERS.has(paper.lower)) return false;
  if (isBeforeBodysNoun(lexemes, first, syntax)) return true;
  if (/^(and|or)$/.test(next?.lower ?? "") && isMonthWord(lexemes[end + 1]) && !/^\d/.test(lexemes[end + 2]?.lower ?? "")) return false;
  if (isActor(lexemes, end - 1, syntax)) return false;
  if (previous !== undefined && (isNaming(previous, syntax) || previous.lower === "&")) return false;
  // "Cafe Sunday".
  if (previous?.capital && CALLED.has(previous.lower) && !isHeadline(lexemes, first)) return false;
  // "The Tuesday's Child nursery", "a Monday's and a bar", "the Friday the 13th cast".
  const isThe = /^(the|a)$/.test(previous?.lower ?? "");
  if (isThe && (next?.lower === "the" || (next?.lower === "'s" && isNoNoun(lexemes[end + 1])))) return false;
  // "Minnie Driver's Sunday", but "England's Sunday game".
  if (previous?.lower === "'s" && lexemes[first - 2]?.capital && !isBeforeNoun(own, next, syntax)) return false;
  if (next === undefined) return true;
  // "At Sunday's, a bar", "paid to Friday's, the restaurant".
  if (next.lower === "'s" && /^[.,;]$/.test(lexemes[end + 1]?.lower ?? ""))
    if (previous?.lower === "at" || (/^(the|a|an)$/.test(lexemes[end + 2]?.lower ?? "") && CALLED.has(lexemes[end + 3]?.lower ?? "")))
      return false;
  // "A horse called Monday Morning".
  if (previous?.lower !== "on" && last.capital && /^(morning|afternoon|evening|night)$/.test(last.lower) && !isHeadline(lexemes, first))
    return false;
  // "TGI Friday's shut two outlets".
  if (previous?.acronym === true && next.lower === "'s" && /^(VBD|VBZ|MD)$/.test(syntax.tags[lexemes[end + 1]?.token] ?? "")) return false;
  if (!isWord(next) || !next.capital) return next.lower !== "&" && !isCompounded(lexemes, end);
  // "The actor Friday Amadi", "Joe Mba and Sunday Dare".
  if (AFTER_NAME.has(next.lower) || PEOPLES_TITLES.has(previous?.lower ?? "")) return false;
  if (first > 1 && isListedWithName(lexemes, first)) return false;
  // "The Saturday Paper", "a Wednesday Addams dress", "Tuesday Weld"; but "on Tuesday Microsoft said".
  if (isThe || previous?.lower === "an") return false;
  const head = syntax.heads[last.token];
  const isPartOfName =
    head === next.token ||
    syntax.heads[next.token] === last.token ||
    (head > last.token && head <= last.token + 3 && /^(compound|flat)/.test(syntax.deprels[last.token]));
  return previous?.lower === "on" || !isPartOfName;
}

/** "Bloody Sunday", "man Friday"; but "on a cold Monday". */
function isNaming({ lower, capital, token }: Lexeme, { tags }: Syntax): boolean {
  return (capital && BEFORE_NAME_CAPITAL.has(lower)) || (BEFORE_NAME.has(lower) && (capital || !tags[token].startsWith("JJ")));
}

/** A season by itself or with "the". */
export function isSeason({ lexemes, first, end }: Candidate, syntax: Syntax): boolean {
  const previous = lexemes[first - 1];
  const next = lexemes[end];
  if (next?.lower === "of" || isInTitle(lexemes, first, end)) return false;
  if (COMPOUNDS.has(next?.lower ?? "") || isOfWater(lexemes, end - 1) || isJoinedWord(lexemes, end)) return false;
  const own = lexemes[end - 1];
  if (TERMS.has(next?.lower ?? "") && isBeforeNoun(own, next, syntax)) return true;
  const isName = own.capital && isWord(next) && next.capital;
  // "Track 12 is by The Fall".
  if (
    own.capital &&
    lexemes[first].capital &&
    lexemes[first].lower === "the" &&
    !opensSentence(lexemes, first) &&
    !isHeadline(lexemes, first)
  )
    return false;
  // "The Spring and Autumn Annals".
  if (own.capital && /^(and|&)$/.test(next?.lower ?? "") && lexemes[end + 1]?.capital && !isHeadline(lexemes, first)) return false;
  if (end - first > 1) {
    if (isName) return EVENTS.has(next.lower);
    if (own.lower === "fall") return BEFORE_SEASON.has(previous?.lower ?? "") && !/^(in|of|from)$/.test(next?.lower ?? "");
    return !(own.lower === "spring" && next?.lower === "in");
  }
  if (isName && EVENTS.has(next.lower)) return true;
  if (previous === undefined || isName) return false;
  // "The paper by Fall".
  if (own.capital && previous.lower === "by" && isMade(lexemes[first - 2])) return false;
  if (own.capital && (previous.capital || /^(and|,|or|for|-|–)$/.test(previous.lower))) return false;
  if (own.lower === "fall" && !BEFORE_FALL.has(previous.lower)) return false;
  return (
    BEFORE_SEASON.has(previous.lower) ||
    (!own.capital && own.lower !== "fall" && EVENTS.has(next?.lower ?? "") && isBeforeNoun(own, next, syntax))
  );
}

/** "The fall-back plan"; but "spring-summer" and "winter-long". */
function isJoinedWord(lexemes: readonly Lexeme[], end: number): boolean {
  const [joint, word] = [lexemes[end], lexemes[end + 1]];
  return (
    joint?.lower === "-" &&
    joint.glued &&
    isWord(word) &&
    word.glued &&
    word.classes.length === 0 &&
    !/^(long|time|flowering)$/.test(word.lower)
  );
}

/** "They drank from the spring", "the spring is under tension". */
function isOfWater(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at].lower === "spring" && isNear(lexemes, at, WATERS);
}

/** "Five Seconds of Summer", "a print of Spring", "The Winter's Tale"; but "storms of the Winter", "the end of Spring". */
function isInTitle(lexemes: readonly Lexeme[], first: number, end: number): boolean {
  if (!lexemes[end - 1].capital) return false;
  const noun = lexemes[first - 2];
  return (
    (lexemes[end]?.lower === "'s" && lexemes[end + 1]?.capital === true) ||
    (lexemes[first - 1]?.lower === "of" && (noun.capital || end - first === 1) && !PARTS_OF_MONTH.has(noun.lower))
  );
}
