// Refiner: what looks like a time and is none. "May Chan", "the Sunday Times", "Lot 1971", "two goals in the second half".

import { PAST_FORMS } from "../lexicon/tense-words.js";
import type { Candidate } from "./find.js";
import type { Lexeme } from "./lexemes.js";

/** Words before a bare year that make it one. */
const BEFORE_YEAR: ReadonlySet<string> = new Set(
  "in since by from until till of during after before for to between and or through throughout around about circa ca c ( [ - – — , early late mid year the a an this its his her their 's ; : • end ended ending ends start started starting starts began begun entered entering into than over".split(
    " ",
  ),
);
/** Words after a number that make it a count or an address. */
const COUNTED =
  /^(people|years?|days?|hours?|months?|weeks?|miles?|km|kilometers?|kilometres?|metres?|meters?|m|feet|ft|acres|hectares|tons?|tonnes|pounds?|dollars|euros|euro|yen|cedis|rupees|percent|per|%|soldiers|troops|men|women|children|students|workers|employees|jobs|copies|houses|homes|votes|points|seats|cars|vehicles|units|shares|times|others|more|members|guests|patients|cases|deaths|dead|avenue|street|road|drive|lane|boulevard|block|rpm|mph|degrees|calories|words|pages|rooms|beds|passengers|refugees|prisoners|horsepower|watts|yards|mm|cm|kg|lb|lbs|bc|b\.c\.|schoolchildren|pupils|schools|companies|firms|million|billion|thousand|civilians|casualties|wounded|killed|ships|aircraft|planes|tanks|guns|horse|cavalry|infantry|prisoners|square)$/;
const BEFORE_MONTH: ReadonlySet<string> = new Set(
  "in since until till by from to of during through throughout after before between and or for last next this that early late mid the - – — / ( previous following coming every each around about as past on into than ; : , over".split(
    " ",
  ),
);
const BEFORE_SEASON: ReadonlySet<string> = new Set(
  "in since until till by from of during through throughout after before between and for last next this that early late mid - – — / over previous following all".split(
    " ",
  ),
);
/** Words after a weekday or month that tell a name of it. */
const AFTER_NAME =
  /^(times|telegraph|mail|express|post|mirror|herald|paper|brunch|addams|club|observer|star|journal|review|magazine|school|mass|roast|league|blues|independent|group|madness|revolution|uprising|massacre|agreement|accords?|movement|protocol|charter|declaration|manifesto|war|people|sun|show|special|live|football|supplement)$/;
const BEFORE_NAME =
  /^(manic|bloody|super|fat|ruby|blue|happy|casual|stormy|freaky|gloomy|joe|man|girl|miss|mr|mrs|ms|dr|sir|lady|sheffield)$/;
const BEFORE_CLOCK =
  /^(at|by|until|till|from|to|after|before|around|about|since|between|of|and|-|–|—|,|\(|past|approximately|near|;|\.|for|on|through|about|nearly|exactly|just|was|is|time|the|a|,)$/;
/** Events named by their season: "the Spring Offensive". */
const EVENTS = /^(offensives?|campaigns?|uprisings?|fighting|rising|revolution|war|olympics|budget|statement|session)$/;
const SPORT =
  /^(goals?|scored?|scoring|match|matches|game|games|penalty|striker|midfielder|defender|goalkeeper|keeper|coach|champions|touchdown|touchdowns|quarterback|rebounds|points|innings|wicket|wickets|try|tries|kick-off|half-time|halftime|header|equaliser|pitch|league|win|won|lead)$/;

/** True where the words are a time in this place. `before` are the dates found so far in the section. */
export function isTime(candidate: Candidate, before: readonly Candidate[]): boolean {
  const { lexemes, first, end, meaning } = candidate;
  const own = lexemes.slice(first, end);
  const previous = lexemes[first - 1];
  const next = lexemes[end];
  if (isGluedIntoWord(previous, own[0], next, own[own.length - 1])) return false;
  if (meaning.kind === "set") return true;
  // "The film 127 Hours".
  if (meaning.kind === "duration")
    return (
      !isHyphenatedAge(next, lexemes[end + 1]) &&
      !(own.length > 1 && first > 0 && own[own.length - 1].capital && own[0].capital !== own[own.length - 1].capital)
    );
  if (own.length === 1 && own[0].capital && previous?.capital && meaning.base.is === "dayword") return false;
  const { base } = meaning;
  if (base.is === "date" && own.length === 1) {
    if (base.year !== null) return isYear(candidate, before);
    if (base.month !== null) return isMonth(own[0], previous, next);
    if (base.weekday !== null) return isWeekday(own[0], previous, next, lexemes[end + 1]);
  }
  if (base.is === "date" && base.year !== null && base.year.bc === false && own.length === 2 && base.month === null && own[0].lower === "'")
    return isYear(candidate, before);
  if (base.is === "date" && base.month !== null && base.day !== null && base.year === null && own.length === 2)
    return !isMoneyOrScore(next, lexemes[end + 1]);
  if (base.is === "part" && own.length <= 2 && base.year === null && meaning.relation === null && base.yearOf === null)
    return isPart(candidate, base.part);
  if (meaning.clock !== null && own.length === 1 && /^\d/.test(own[0].lower)) return isClock(previous, next);
  if (base.is === "part" && own[0].capital && previous?.lower === "'s" && own[0].lower !== "the") return false;
  if (base.is === "ref") return isReference(own, previous, next);
  return true;
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

function isHyphenatedAge(next: Lexeme | undefined, second: Lexeme | undefined): boolean {
  return next?.lower === "-" && /^olds?$/.test(second?.lower ?? "");
}

function isYear({ lexemes, first, end, row }: Candidate, before: readonly Candidate[]): boolean {
  if (row.startsWith("range.")) return true;
  const previous = lexemes[first - 1];
  const next = lexemes[end];
  if (next !== undefined && (COUNTED.test(next.lower) || isStreet(lexemes, end))) return false;
  if (previous !== undefined && next?.lower === ":" && next.glued && lexemes[end + 1]?.capital) return false;
  const short = lexemes[first].lower === "'";
  if (previous === undefined) return short || next === undefined || !next.capital || /^[.,:;)–—-]/.test(next.lower);
  const word = previous.lower;
  if (
    next !== undefined &&
    next.lower === "-" &&
    next.glued &&
    /^\p{L}/u.test(lexemes[end + 1]?.lower ?? "") &&
    !/^(era|style|vintage|built|born|and)$/.test(lexemes[end + 1].lower)
  )
    return false;
  if ((word === "-" || word === "–" || word === "/") && previous.glued)
    return before.at(-1)?.end === first - 1 || /^(post|pre|mid|since|ex|around|c)$/.test(lexemes[first - 2]?.lower ?? "");
  if (word === "and" || word === "or" || word === "," || word === "to")
    return isListed(lexemes, first, before) || (word === "," && isAfterPlace(lexemes, first));
  if (/^(the|a|an|its|his|her|their|'s|this)$/.test(word)) return next === undefined || !/^\p{Lu}?[\p{L}]*\d/u.test(next.lower);
  return BEFORE_YEAR.has(word) || (short && !previous.capital) || (!previous.capital && /[.!?"“”]/.test(word));
}

/** "In 1971, 1975 and 1980": a number after a date in a list. */
function isListed(lexemes: readonly Lexeme[], first: number, before: readonly Candidate[]): boolean {
  const last = before.at(-1);
  if (last !== undefined && first - last.end <= 3 && last.lexemes === lexemes) return true;
  return lexemes[first - 1].lower === "and" && /^(in|since|between|of|for|from)$/.test(lexemes[first - 2]?.lower ?? "");
}

/** "Paris, 1968". */
function isAfterPlace(lexemes: readonly Lexeme[], first: number): boolean {
  return lexemes[first - 2]?.capital === true && !/^\p{L}/u.test(lexemes[first + 1]?.lower ?? "");
}

function isStreet(lexemes: readonly Lexeme[], at: number): boolean {
  for (let i = at; i < at + 3 && lexemes[i]?.capital; i++)
    if (/^(avenue|ave|street|st|road|rd|drive|lane|boulevard|blvd|way|place|square)$/.test(lexemes[i].lower)) return true;
  return false;
}

function isMonth(own: Lexeme, previous: Lexeme | undefined, next: Lexeme | undefined): boolean {
  if (own.lower.length === 3 && own.lower !== "may" && own.end - own.start === 3) return false;
  if (previous === undefined) return next === undefined || (own.lower.length > 5 && !next.capital);
  if (
    next !== undefined &&
    next.capital &&
    !next.lower.startsWith("'") &&
    !/^(and|to)$/.test(next.lower) &&
    (own.lower === "may" || own.lower === "april" || own.lower === "june" || own.lower === "august" || AFTER_NAME.test(next.lower)) &&
    previous.lower !== "the"
  )
    return false;
  if (next?.lower === "&" || previous.lower === "&") return false;
  if (/^(may|april|june|august|march)$/.test(own.lower))
    return BEFORE_MONTH.has(previous.lower) && !/^(,|and|or|for|as|than|on|;|:|\()$/.test(previous.lower)
      ? true
      : BEFORE_MONTH.has(previous.lower) &&
          !/^\p{Lu}/u.test(next?.lower ?? "") &&
          (next === undefined || !next.capital) &&
          own.lower !== "may";
  return BEFORE_MONTH.has(previous.lower) || !previous.capital;
}

function isWeekday(own: Lexeme, previous: Lexeme | undefined, next: Lexeme | undefined, second: Lexeme | undefined): boolean {
  const short = own.lower.length < 6;
  if (short) return own.lower !== "sun" && own.lower !== "sat" && (own.end - own.start > own.lower.length || previous?.lower === "on");
  if (previous !== undefined && (BEFORE_NAME.test(previous.lower) || previous.lower === "&")) return false;
  if (next === undefined) return true;
  if (next.capital && AFTER_NAME.test(next.lower)) return false;
  if (next.lower === "&") return false;
  // "The Saturday Paper", "a Wednesday Addams dress", but "on Tuesday Microsoft said".
  if (next.capital && /^(the|a|an|and)$/.test(previous?.lower ?? ""))
    return second !== undefined && /^\p{L}/u.test(second.lower) && previous?.lower === "and";
  return true;
}

function isMoneyOrScore(next: Lexeme | undefined, second: Lexeme | undefined): boolean {
  return next !== undefined && (next.lower === "%" || (next.lower === "." && next.glued && /^\d/.test(second?.lower ?? "")));
}

function isPart({ lexemes, first, end }: Candidate, part: string): boolean {
  const previous = lexemes[first - 1];
  const next = lexemes[end];
  if (part.startsWith("Q") || part.startsWith("H")) return !isSport(lexemes, first);
  const bare = end - first === 1;
  if (next?.lower === "of") return false;
  const own = lexemes[end - 1];
  if (!bare) {
    if (own.capital && next?.capital && /^\p{L}/u.test(next.lower)) return EVENTS.test(next.lower);
    if (own.lower === "fall") return next === undefined || !/^(in|of|from)$/.test(next.lower);
    return !(own.lower === "spring" && next?.lower === "in");
  }
  if (previous === undefined) return false;
  if (own.capital && (previous.capital || (next?.capital === true && !/^\p{P}/u.test(next.lower)))) return false;
  if (!BEFORE_SEASON.has(previous.lower)) return false;
  return own.lower !== "fall" || /^(in|this|last|next|by|since|until|early|late|mid|during)$/.test(previous.lower);
}

function isSport(lexemes: readonly Lexeme[], at: number): boolean {
  for (let i = Math.max(0, at - 12); i < Math.min(lexemes.length, at + 12); i++) if (SPORT.test(lexemes[i].lower)) return true;
  return false;
}

function isClock(previous: Lexeme | undefined, next: Lexeme | undefined): boolean {
  if (previous === undefined) return true;
  if (next !== undefined && /^(win|victory|defeat|ratio|lead|scale|mark)$/.test(next.lower)) return false;
  return BEFORE_CLOCK.test(previous.lower) || /^[.!?"”)]/.test(previous.lower);
}

function isReference(own: readonly Lexeme[], previous: Lexeme | undefined, next: Lexeme | undefined): boolean {
  const [word] = own;
  if (own.length > 1)
    return (
      !(word.lower === "the" && own[1].lower === "past" && next !== undefined && /^\p{L}|\d/u.test(next.lower)) &&
      !(own[1].lower === "present" && /^\p{L}/u.test(next?.lower ?? ""))
    );
  if (word.capital && previous !== undefined && previous.capital) return false;
  return word.lower === "soon" ? isSoon(previous, next) : true;
}

/** "Will soon open" is ahead; "soon forced", "had soon" and "as soon as" are not. */
function isSoon(previous: Lexeme | undefined, next: Lexeme | undefined): boolean {
  if (/^(as|too|so|how|very)$/.test(previous?.lower ?? "") || /^(after|as|afterwards|thereafter)$/.test(next?.lower ?? "")) return false;
  return !PAST_FORMS.has(previous?.lower ?? "") && !PAST_FORMS.has(next?.lower ?? "") && !/ed$/.test(next?.lower ?? "");
}
