// Refiner: dates inside names of people, bodies and works: "the 9/11 Commission", "Good Friday Foods", "2020 Vision Opticians".

import type { Entity, Syntax } from "../doc/doc.js";
import type { EntityType } from "../doc/labels.js";
import type { Span } from "../doc/span.js";
import { COMPANY_NOUNS, CORPORATE_SUFFIXES } from "../lexicon/names.js";
import { BEFORE_HOLIDAY, BODIES, BODIES_OF_DAYS, CLUB_NOUNS, TIME_PREPOSITIONS } from "../lexicon/trap-words.js";
import type { Candidate } from "./find.js";
import type { Lexeme } from "./lexemes.js";
import { isBeforeBodysNoun } from "./trap-names.js";
import { opensSentence } from "./trap-titles.js";

/** Kinds of names whose dates are never a time; events and laws have theirs: "the Spring Offensive", "the Constitution of 1791". */
const TIMELESS: ReadonlySet<EntityType> = new Set(["PERSON", "ORG"]);
/** Kinds whose dates are none where they open the name: "the Weekend Australian", but "Broome on Sunday". */
const OPENED: ReadonlySet<EntityType> = new Set(["WORK_OF_ART", "FAC", "PRODUCT"]);

const SUFFIXES: ReadonlySet<string> = new Set(CORPORATE_SUFFIXES);
const COMPANY_ENDS: ReadonlySet<string> = new Set(COMPANY_NOUNS);
/** Words with capitals after a date in which the noun of a body is looked for. */
const LONGEST_NAME = 4;

interface NamedSpan extends Span {
  readonly type: EntityType;
}

/** The dates but those that are a part of a name, as the names stage found it. */
export function withoutNames(found: readonly Candidate[], entities: readonly Entity[], syntax: Syntax): readonly Candidate[] {
  const borne = wordsOfNames(entities);
  const names = entities
    .filter(({ type }) => TIMELESS.has(type) || OPENED.has(type))
    .flatMap(({ type, mentions }): NamedSpan[] =>
      mentions.filter(({ kind }) => kind === "name").map(({ start, end }) => ({ start, end, type })),
    )
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return found.filter((candidate) => {
    const { start } = candidate.lexemes[candidate.first];
    while (next < names.length && names[next].end <= start) next++;
    if (isBorneAlone(candidate, borne, syntax)) return false;
    return next === names.length || !isPartOf(candidate, names[next], syntax);
  });
}

/** Last words of the names of people and bodies with more than one, and first words of people's: "wednesday" of Sheffield Wednesday. */
function wordsOfNames(entities: readonly Entity[]): ReadonlySet<string> {
  const borne = new Set<string>();
  for (const { type, name } of entities) {
    const words = TIMELESS.has(type) && !name.includes(",") ? name.toLowerCase().split(" ") : [];
    if (words.length < 2) continue;
    borne.add(words[words.length - 1]);
    if (type === "PERSON") borne.add(words[0]);
  }
  return borne;
}

/** "Wednesday sacked its coach", where the article has named Sheffield Wednesday: what opens a sentence or stands with other names. */
function isBorneAlone({ lexemes, first, end, meaning }: Candidate, borne: ReadonlySet<string>, { tags }: Syntax): boolean {
  if (end - first > 1 || !lexemes[first].capital || !borne.has(lexemes[first].lower) || meaning.kind !== "point") return false;
  if (!opensSentence(lexemes, first) && !/^(of|for|with|against|and|,|but|that)$/.test(lexemes[first - 1].lower)) return false;
  return /^(VBD|VBZ|MD|POS|NNS)$/.test(tags[lexemes[end]?.token] ?? "");
}

function isPartOf({ lexemes, first, end, meaning }: Candidate, name: NamedSpan, syntax: Syntax): boolean {
  const own = lexemes[first].lower === "the" ? first + 1 : first;
  if (end <= own || name.start > lexemes[own].start || name.end < lexemes[end - 1].end || meaning.kind !== "point") return false;
  // "Yesterday Apple Records sued" has one, and so it seems to be named.
  if (isAfterTimeWord(lexemes[own - 1]) || meaning.base.is === "dayword") return false;
  if (isBeforeBodysNoun(lexemes, end - 1, syntax)) return false;
  const opens = name.start === lexemes[own].start;
  const goesOn = name.end > lexemes[end - 1].end && lexemes[end]?.capital === true;
  if (/^\d{4}$/.test(lexemes[own].lower)) return opens && goesOn && TIMELESS.has(name.type) && isBody(lexemes, end);
  if (!TIMELESS.has(name.type)) return opens && goesOn;
  // "President Obama Tuesday signed it" is read as one name, and is none.
  const isBeforeVerb = !goesOn && /^(VB|MD)/.test(syntax.tags[lexemes[end]?.token] ?? "");
  return (goesOn || !opens) && !(isBeforeVerb && meaning.base.is === "date" && !(lexemes[own - 1]?.capital && isEquated(lexemes, end)));
}

/** "Billy Sunday was a preacher". */
function isEquated(lexemes: readonly Lexeme[], end: number): boolean {
  return /^(is|was)$/.test(lexemes[end]?.lower ?? "") && /^(a|an|the)$/.test(lexemes[end + 1]?.lower ?? "");
}

function isAfterTimeWord(previous: Lexeme | undefined): boolean {
  return previous !== undefined && TIME_PREPOSITIONS.has(previous.lower);
}

/** "The 9/11 Commission", "Good Friday Foods": words with capitals after a date, the last of which is what bodies are called by. */
export function isBodyOfDate(lexemes: readonly Lexeme[], first: number, end: number): boolean {
  const isNameLike = lexemes.slice(first, end).some(({ capital, lower }) => capital || /^\d/.test(lower));
  // "At the 1950s Diner" has an article between.
  return isNameLike && (lexemes[first].lower === "the" || !isAfterTimeWord(lexemes[first - 1])) && isBody(lexemes, end);
}

/** "The January 6 committee", "the November 17 gang", "Wednesday's owner", "Sunday Oh, the goalkeeper". */
export function isBodyOfDay({ lexemes, first, end, meaning }: Candidate): boolean {
  if (meaning.kind !== "point" || meaning.base.is !== "date") return false;
  if (isPersonOfDay(lexemes, first, end)) return true;
  const isDay = meaning.base.day !== null;
  const isClub = end - first === 1 && meaning.base.weekday !== null && lexemes[end]?.lower === "'s";
  if (isClub && !isAfterTimeWord(lexemes[first - 1])) return CLUB_NOUNS.has(lexemes[end + 1]?.lower ?? "");
  return isDay && lexemes[first - 1]?.lower === "the" && BODIES_OF_DAYS.has(lexemes[end]?.lower ?? "");
}

/** "Sunday Oh, the goalkeeper, was booked"; but "on Sunday Apple, the maker". */
function isPersonOfDay(lexemes: readonly Lexeme[], first: number, end: number): boolean {
  const next = lexemes[end];
  const isName = end - first === 1 && next?.capital === true && !next.acronym && next.classes.length === 0;
  if (!isName || isAfterTimeWord(lexemes[first - 1])) return false;
  return lexemes[end + 1]?.lower === "," && /^(the|a|an|who|of|\d\d)$/.test(lexemes[end + 2]?.lower ?? "");
}

function isBody(lexemes: readonly Lexeme[], end: number): boolean {
  let noun = "";
  for (let i = end; i < end + LONGEST_NAME && lexemes[i]?.capital === true && !SUFFIXES.has(noun); i++) noun = lexemes[i].lower;
  return SUFFIXES.has(noun) || COMPANY_ENDS.has(noun) || BODIES.has(noun);
}

/** "The 1922 Committee", "1881 Ltd"; but "in 1998 Capital One", "a 2019 Commission report", "the 2014 Association Agreement". */
export function isBodyOfYear(lexemes: readonly Lexeme[], first: number, end: number): boolean {
  const next = lexemes[end];
  const second = lexemes[end + 1];
  if (next?.capital !== true || second?.capital === true || second?.lower === "of") return false;
  if (lexemes[first].lower !== "the" && isAfterTimeWord(lexemes[first - 1])) return false;
  return next.lower !== "commission" && (BODIES.has(next.lower) || SUFFIXES.has(next.lower));
}

/** "Father Christmas", "Easter Island", "Noel Christmas". */
export function isHolidayName(lexemes: readonly Lexeme[], first: number, end: number): boolean {
  const previous = lexemes[first - 1];
  const next = lexemes[end];
  if (BEFORE_HOLIDAY.has(previous?.lower ?? "") || (next?.capital === true && /^\p{L}/u.test(next.lower))) return true;
  if (previous?.capital !== true) return false;
  return !/^(in|on|at|by|since|until|before|after|last|this|next|every|for|over|the|around|during)$/.test(previous.lower);
}

/** "At the end of the day, it is the fans who pay": said of no day. "At the end of the day the shares were up" is. */
export function isSaying({ lexemes, first, end, meaning }: Candidate, { tags }: Syntax): boolean {
  const isEndOfDay = meaning.kind === "point" && meaning.base.is === "unit" && meaning.base.unit === "D" && meaning.mod === "END";
  const before = lexemes[first - 1]?.lower === "the" ? first - 2 : first - 1;
  if (!isEndOfDay || lexemes[before]?.lower !== "at" || lexemes[end]?.lower !== ",") return false;
  const from = lexemes[end].token;
  for (let i = from; i < from + SAYING_REACH; i++) if (/^(VBD|VBZ|VBP|MD)$/.test(tags[i] ?? "")) return /^VB[ZP]$/.test(tags[i]);
  return false;
}

const SAYING_REACH = 8;
