// Refiner: dates that are titles or parts of them: "28 Days Later", "Seven Days", "New Year's Eve, the film", "Friday I'm in Love".

import type { Syntax } from "../doc/doc.js";
import { WORK_NOUNS } from "../lexicon/names.js";
import { FEMALE_NOUNS, MALE_NOUNS } from "../lexicon/nominals.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import {
  CALLED,
  FAVOURITES,
  LEADING,
  NAMED_ALONE,
  NAMELIKE_MONTHS,
  PARTS_OF_MONTH,
  PARTS_OF_WORKS,
  PETS,
  SENTENCE_WORDS,
  TIME_PREPOSITIONS,
  TITLED,
} from "../lexicon/trap-words.js";
import type { Candidate } from "./find.js";
import type { Lexeme } from "./lexemes.js";
import { symbolOf } from "./vocabulary.js";

const WEEKDAY = symbolOf("WEEKDAY");
const DAYWORD = symbolOf("DAYWORD");
const MONTH = symbolOf("MONTH");
const ORDINAL = symbolOf("ORDINAL");
/** Nouns of works, and of what else is called by a name. */
export const WORKS_AND_CALLED: ReadonlySet<string> = new Set([...WORK_NOUNS, ...CALLED]);
/** How far from a date the marks of its quotation are looked for. */
const QUOTED_REACH = 12;

/** "The film 28 Days Later", "the Today programme": common words of time in capitals inside a sentence are a name. */
export function isTitle({ lexemes, first, end, meaning }: Candidate): boolean {
  if (isQuotedTitle(lexemes, first, end) || isInQuotedTitle(lexemes, first)) return true;
  if (meaning.kind === "point" && (meaning.base.is === "holiday" || meaning.relation === "new")) return false;
  const opens = opensSentence(lexemes, first);
  if (
    opens &&
    (isOpeningTitle(lexemes, first, end) || isOpeningName(lexemes, first, end, meaning.kind === "point" && meaning.clock !== null))
  )
    return true;
  // "One Night in Miami".
  const isNight = meaning.kind === "duration" && lexemes[end - 1].capital && lexemes[end - 1].lower === "night";
  let titled = isNight || (!opens && isLedByCapital(lexemes, first, end));
  // "Eight Days a Week"; but "Last Year" may open a sentence of a hasty writer.
  const from = opens ? (/^(last|next|this)$/.test(lexemes[first].lower) ? end : first + 1) : first;
  for (let i = from; i < end; i++) titled ||= isTitled(lexemes[i]) && !(i > first && lexemes[i - 1].lower === "'s");
  if (!titled) return false;
  // A headline in capitals: "Profits Fall From Last Year".
  const led = lexemes[first].lower === "the" && !/^(last|next|past|same)$/.test(lexemes[first + 1]?.lower ?? "");
  const isTheTitle = !opens && (ARTICLE.test(lexemes[first - 1].lower) || (led && !lexemes[first].capital));
  return isTheTitle || isOwnerInTitle(lexemes, end) || !isHeadline(lexemes, first);
}

const ARTICLE = /^(the|a|an)$/;

/** "Next Friday", "Early Spring" inside a sentence: a common word with a capital that leads others. */
function isLedByCapital(lexemes: readonly Lexeme[], first: number, end: number): boolean {
  const { capital, lower } = lexemes[first];
  return capital && end - first > 1 && LEADING.has(lower) && /^[\p{L}\d,']/u.test(lexemes[first - 1].lower);
}

/** True at the start of a section, a sentence, a quotation or an entry of a list. */
export function opensSentence(lexemes: readonly Lexeme[], first: number): boolean {
  return first === 0 || /^[.!?"“:;•]$/.test(lexemes[first - 1].lower);
}

/** "The Day After is a film". */
function isOpeningTitle(lexemes: readonly Lexeme[], first: number, end: number): boolean {
  return (
    lexemes[first].lower === "the" &&
    (isTitledLast(lexemes[end - 1], lexemes[end]) || isOwnerInTitle(lexemes, end)) &&
    lexemes.slice(first + 1, end).some(isTitled)
  );
}

/** "Midnight Run stars De Niro", "Thursday Next is a heroine": a clock's word before a capital that tells no time, a day before one that leads others. */
function isOpeningName(lexemes: readonly Lexeme[], first: number, end: number, isClock: boolean): boolean {
  const next = lexemes[end];
  if (end - first > 1 || next?.capital !== true) return false;
  return isClock ? next.classes.length === 0 && /^\p{L}{3,}$/u.test(next.lower) : LEADING.has(next.lower);
}

/** His worst is "Seven Days", his best "Yesterday"; but it fell on "Black Monday", and "Yesterday," he said, "it rained". */
function isQuotedTitle(lexemes: readonly Lexeme[], first: number, end: number): boolean {
  if (!isQuoteMark(lexemes[first - 1]) || /^(on|since|until|before|after|by)$/.test(lexemes[first - 2]?.lower ?? "")) return false;
  const isStopped = end - first > 1 && /^[.,;]$/.test(lexemes[end]?.lower ?? "");
  const closing = isStopped ? end + 1 : end;
  // "Next Friday," she said.
  if (isStopped && lexemes.slice(closing + 1, closing + 4).some(({ lower }) => SAYING.test(lower))) return false;
  return isQuoteMark(lexemes[closing]) && lexemes.slice(first, end).every((lexeme) => lexeme.capital || /^\d/.test(lexeme.lower));
}

const SAYING = /^(s?he|they|said|says|told|tells|added|adds|asked|replied|wrote)$/;

/** "Friday I'm in Love", "Noon at Nyhavn": a quotation of words with capitals, with one short word, or some if these are more than two. */
function isInQuotedTitle(lexemes: readonly Lexeme[], first: number): boolean {
  if (!lexemes[first].capital && !/^\d/.test(lexemes[first].lower)) return false;
  let open = first - 1;
  while (open >= 0 && first - open <= QUOTED_REACH && !isQuoteMark(lexemes[open])) open--;
  if (!isQuoteMark(lexemes[open]) || (lexemes[open].glued && !/^[“‘]$/.test(lexemes[open].lower))) return false;
  let capitals = 0;
  let others = 0;
  for (let i = open + 1; i < lexemes.length && i <= first + QUOTED_REACH; i++) {
    const { lower, capital } = lexemes[i];
    if (isQuoteMark(lexemes[i])) return capitals > 2 || (capitals === 2 && others < 2);
    if (capital) capitals++;
    else if (/^\p{L}{5}/u.test(lower) || SENTENCE_WORDS.has(lower)) return false;
    else if (lower !== "'s" && !/^\d/.test(lower)) others += /^\p{L}/u.test(lower) ? 1 : 2;
  }
  return false;
}

function isQuoteMark(lexeme: Lexeme | undefined): lexeme is Lexeme {
  return lexeme !== undefined && /^["“”'‘’]$/.test(lexeme.lower);
}

/** "New Year's Eve, the film with Halle Berry", "Cinco de Mayo is a bar", "a dog named August". */
export function isNamedThing(candidate: Candidate, syntax: Syntax): boolean {
  const { lexemes, first, end } = candidate;
  const own = lexemes[first];
  const previous = lexemes[first - 1];
  if (!own.capital) return false;
  if (isPlayedIn(candidate, syntax)) return true;
  // "Yesterday, Today and Tomorrow".
  if (own.classes.includes(DAYWORD) && lexemes[end]?.lower === "," && isCapitalDayword(lexemes[end + 1])) return true;
  // "A slip from May's Newsagent".
  if (lexemes[end]?.lower === "'s" && lexemes[end + 1]?.capital && CALLED.has(lexemes[end + 1].lower) && !isHeadline(lexemes, first))
    return true;
  if (TIME_PREPOSITIONS.has(previous?.lower ?? "")) return false;
  // "Dawn Sunday, 64, of Essex Road".
  if (isAged(lexemes, end)) return true;
  if (NAMED.has(previous?.lower ?? "")) return true;
  // "A dog called Friday"; but "an election called Friday".
  if (previous?.lower === "called" && (lexemes[end]?.capital || isCalled(lexemes, first, end))) return true;
  if (/^(for|after)$/.test(previous?.lower ?? "") && NAMED.has(lexemes[first - 2]?.lower ?? "")) return true;
  if (previous?.lower === "of" && isPartOfWork(lexemes, first - 2)) return true;
  if (isNamedByNoun(lexemes, first, end) || goesOnAsTitle(lexemes, end)) return true;
  // "Her Wednesday's Legacy".
  if (/^(his|her|their|my|our)$/.test(previous?.lower ?? "") && lexemes[end]?.lower === "'s" && lexemes[end + 1]?.capital) return true;
  // "Monday, Monday".
  if (end - first === 1 && (isRepeated(lexemes, end, end + 1, own) || isRepeated(lexemes, first - 1, first - 2, own))) return true;
  const next = lexemes[end];
  // "Now That's What I Call Music", "Tomorrow Never Dies".
  if (next?.capital && !next.acronym && (SENTENCE_WORDS.has(next.lower) || next.lower === "never") && !isHeadline(lexemes, first))
    return true;
  // "Wednesday the cat".
  if (next?.lower === "the" && NAMEABLE.has(lexemes[end + 1]?.lower ?? "") && !isTimeOpening(lexemes, first)) return true;
  // "Her dog, Sunday, swam".
  if (isAmongCommas(lexemes, first, end) && isAnimate(lexemes, first - 2)) return true;
  // "Friday the Thirteenth Part 3".
  if (next?.lower === "the" && lexemes[end + 1]?.classes.includes(ORDINAL) && isWordInTitle(lexemes, end + 1)) return true;
  // "May Fourth writers"; but "July Fourth".
  if (end - first === 2 && own.classes.includes(MONTH) && own.lower !== "july" && isWordInTitle(lexemes, first + 1)) return true;
  // "Noon, a Korean writer, won", "Monday's Child, a yearling".
  const at = endOfEquated(lexemes, end);
  const isApposed = lexemes[at]?.lower === "," && /^(a|an|the|two|three)$/.test(lexemes[at + 1]?.lower ?? "");
  if (!isApposed && !(/^(is|was)$/.test(lexemes[at]?.lower ?? "") && /^(a|an)$/.test(lexemes[at + 1]?.lower ?? ""))) return false;
  for (let i = at + 2; i < at + 5 && i < lexemes.length; i++) {
    // "Noon, a Korean writer, won".
    if (isApposed && NOUN_CLASSES.PERSON.has(lexemes[i].lower) && lexemes[i + 1]?.lower === ",") return !own.classes.includes(WEEKDAY);
    if (WORKS_AND_CALLED.has(lexemes[i].lower))
      return /^([.,;)]|with|by|starring|of|in|that|which|whose|about|from|on|at|for|owned|run|based|founded|known|set|written|directed|made)$/.test(
        lexemes[i + 1]?.lower ?? ".",
      );
  }
  return false;
}

/** "A dog called Friday", "a guide called Easter led"; but "an election called Friday", "a minister called Friday for calm". */
function isCalled(lexemes: readonly Lexeme[], first: number, end: number): boolean {
  const noun = lexemes[first - 2]?.lower ?? "";
  if (NAMEABLE.has(noun)) return true;
  return NOUN_CLASSES.PERSON.has(noun) && ARTICLE.test(lexemes[first - 3]?.lower ?? "") && !/^(for|on|to)$/.test(lexemes[end]?.lower ?? "");
}

/** ", 64, of" and ", 64,". */
function isAged(lexemes: readonly Lexeme[], end: number): boolean {
  return lexemes[end]?.lower === "," && /^\d\d$/.test(lexemes[end + 1]?.lower ?? "") && lexemes[end + 2]?.lower === ",";
}

function isCapitalDayword(lexeme: Lexeme | undefined): boolean {
  return lexeme?.capital === true && lexeme.classes.includes(DAYWORD);
}

/** "In Wednesday she was Enid", "sang in Twelfth Night": days have "on"; but "in Wednesday's vote", "in Independence Day parades". */
function isPlayedIn({ lexemes, first, end, meaning }: Candidate, { tags }: Syntax): boolean {
  if (lexemes[first - 1]?.lower !== "in" || meaning.kind !== "point" || meaning.relation !== null) return false;
  const { base } = meaning;
  const isWeekday = base.is === "date" && base.weekday !== null && base.month === null && end - first === 1;
  const isOneDay = base.is === "holiday" && base.year === null && end - first > 1 && DAY_ENDS.test(lexemes[end - 1].lower);
  const next = lexemes[end];
  if ((!isWeekday && !isOneDay) || lexemes[end + 1]?.classes.includes(WEEKDAY)) return false;
  return next === undefined || /^[.,;:!?)]$/.test(next.lower) || /^(PRP|VBD|VBZ|MD)$/.test(tags[next.token]);
}

const DAY_ENDS = /(day|night|eve)$/;

/** "Friday on My Mind": a short word with a capital after a preposition, as titles have them. */
function goesOnAsTitle(lexemes: readonly Lexeme[], end: number): boolean {
  const word = lexemes[end + 1];
  return (
    /^(on|in|at|for|with|to|of)$/.test(lexemes[end]?.lower ?? "") &&
    !lexemes[end].capital &&
    word?.capital === true &&
    /^(my|your|our|her|me|us|a|an)$/.test(word.lower) &&
    !word.acronym
  );
}

/** ", Sunday," and ", Sunday and Tiger", after a comma or a colon. */
function isAmongCommas(lexemes: readonly Lexeme[], first: number, end: number): boolean {
  const next = lexemes[end]?.lower;
  return /^[,:]$/.test(lexemes[first - 1]?.lower ?? "") && (next === "," || (next === "and" && lexemes[end + 1]?.capital === true));
}

/** "Midnight in Paris is a comedy", "Tomorrow's World was a show": where the verb stands after words with capitals and short ones between them. */
function endOfEquated(lexemes: readonly Lexeme[], end: number): number {
  let at = end;
  while (at < end + LONGEST_TITLE && (lexemes[at]?.capital === true || /^('s|in|of|on|at|the|for|with)$/.test(lexemes[at]?.lower ?? "")))
    at++;
  return at === end || lexemes[at - 1].capital ? at : end;
}

/** Words of a title after its date. */
const LONGEST_TITLE = 6;

/** "The trawler Good Friday", "the film, Labor Day,", "the novel Wednesday's Child"; but "the company Monday said". */
function isNamedByNoun(lexemes: readonly Lexeme[], first: number, end: number): boolean {
  const next = lexemes[end];
  const isOwner = next?.lower === "'s" && lexemes[end + 1]?.capital === true;
  if (lexemes.slice(first, end).some(({ lower }) => /^\d/.test(lower))) return false;
  const isWeekday = end - first === 1 && lexemes[first].classes.includes(WEEKDAY);
  // "The band Wednesday, of Asheville"; but "the band Wednesday announced".
  const isTold = next?.lower === "," && /^(of|from|a|an|which|whose|who)$/.test(lexemes[end + 1]?.lower ?? "");
  if (NAMED_ALONE.has(lexemes[first - 1]?.lower ?? "")) return isOwner || isTold || !isWeekday;
  if (lexemes[first - 1]?.lower !== "," || next?.lower !== "," || isWeekday) return false;
  const noun = lexemes[first - 2]?.lower ?? "";
  return NAMED_ALONE.has(noun) || FAVOURITES.has(noun);
}

/** "On Monday the club", and at the start of a sentence "Monday the club". */
function isTimeOpening(lexemes: readonly Lexeme[], first: number): boolean {
  return opensSentence(lexemes, first) || /^[,(–—-]$/.test(lexemes[first - 1].lower);
}

const NAMEABLE: ReadonlySet<string> = new Set([...WORKS_AND_CALLED, ...MALE_NOUNS, ...FEMALE_NOUNS, ...PETS]);
/** "Fourth" with a capital, in a sentence that is no headline. */
function isWordInTitle(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at].capital && /^\p{L}+$/u.test(lexemes[at].lower) && !isHeadline(lexemes, at);
}

/** What has a name of its own, and no day, between commas. */
const ANIMATE: ReadonlySet<string> = new Set([...CALLED, ...NAMED_ALONE, "act", "rival", ...MALE_NOUNS, ...FEMALE_NOUNS, ...PETS]);

/** "Her dog", "her rival". */
function isAnimate(lexemes: readonly Lexeme[], at: number): boolean {
  const noun = lexemes[at]?.lower ?? "";
  return ANIMATE.has(noun) || (NOUN_CLASSES.PERSON.has(noun) && /^(his|her|their|its|my|our|'s)$/.test(lexemes[at - 1]?.lower ?? ""));
}

const NAMED: ReadonlySet<string> = new Set(["named", "titled", "entitled", "dubbed", "nicknamed", "christened"]);

/** "Season 2 of", "the cast of". */
function isPartOfWork(lexemes: readonly Lexeme[], at: number): boolean {
  const noun = /^\d/.test(lexemes[at]?.lower ?? "") ? lexemes[at - 1] : lexemes[at];
  return noun !== undefined && PARTS_OF_WORKS.has(noun.lower);
}

function isRepeated(lexemes: readonly Lexeme[], comma: number, at: number, own: Lexeme): boolean {
  return lexemes[comma]?.lower === "," && lexemes[at]?.capital === true && lexemes[at].lower === own.lower;
}

/** "The Guns of August", "Boards of August"; but "the End of March" in a headline. */
export function isTitleOf(lexemes: readonly Lexeme[], at: number): boolean {
  const noun = lexemes[at - 2];
  if (at < 3 || !NAMELIKE_MONTHS.has(lexemes[at].lower) || lexemes[at - 1].lower !== "of") return false;
  return noun.capital && !PARTS_OF_MONTH.has(noun.lower);
}

/** True in a sentence of words with capitals that has no longer word in small letters, and no verb or pronoun. */
export function isHeadline(lexemes: readonly Lexeme[], at: number): boolean {
  let from = at;
  while (from > 0 && at - from < HEADLINE_REACH && !/^[.!?]$/.test(lexemes[from - 1].lower)) from--;
  let capitals = 0;
  let small = 0;
  for (let i = from; i < lexemes.length && i < at + HEADLINE_REACH && !/^[.!?]$/.test(lexemes[i].lower); i++) {
    const { lower, capital } = lexemes[i];
    if (!capital && (/^\p{Ll}{5}/u.test(lower) || SENTENCE_WORDS.has(lower))) return false;
    if (capital) capitals++;
    else if (/^\p{L}/u.test(lower)) small++;
  }
  return capitals > 2 * small;
}

const HEADLINE_REACH = 16;

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
