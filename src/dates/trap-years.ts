// Refiner: numbers that are years or days, and those that are counts, models, addresses, versions and codes.

import type { Syntax } from "../doc/doc.js";
import {
  AFTER_SCORE,
  BEFORE_VERSION,
  BEFORE_YEAR,
  COUNTED,
  EDITIONS,
  MEASURES,
  NUMBER_BEARERS,
  NUMBERED,
  NUMBERED_SHORT,
  PHONES,
  STREETS,
  TIME_PREPOSITIONS,
} from "../lexicon/trap-words.js";
import type { Candidate } from "./find.js";
import type { Lexeme } from "./lexemes.js";
import { isNear } from "./trap-games.js";
import { isBeforeNoun } from "./trap-names.js";
import { opensSentence, WORKS_AND_CALLED } from "./trap-titles.js";

/** No games or fairs that go by their year are older. */
const FIRST_EDITION = 1850;

/** True where a bare number is a year, by what stands before and after it. */
export function isYear({ lexemes, first, end, row }: Candidate, before: readonly Candidate[], syntax: Syntax): boolean {
  if (row.startsWith("range.")) return true;
  const previous = lexemes[first - 1];
  const next = lexemes[end];
  if (isEdition(lexemes, first)) return Number(lexemes[first].lower) >= FIRST_EDITION;
  if (
    next !== undefined &&
    (isCounted(previous, next, syntax) || (isStreet(lexemes, end) && !isOpening(lexemes, first)) || isDesignation(next, lexemes[end + 1]))
  )
    return false;
  if (isBornByThing(lexemes, first) || (previous?.lower === "," && isDialled(lexemes, first))) return false;
  if (isMadeBy(lexemes, first, end) || isWorkOfYear(lexemes, first, end)) return false;
  if (isEndOfCount(lexemes, end, syntax)) return false;
  // "More than 2000 marched".
  if (isCountedBefore(lexemes, first) && next !== undefined && /^VB[DPN]/.test(syntax.tags[next.token])) return false;
  // "She won the 1500", "the men's 1500".
  if (lexemes[first].lower === "1500" && /^(the|'s)$/.test(previous?.lower ?? "")) return false;
  // "S.J. Res. 1945", where a sentence seems to end.
  if (previous?.lower === "." && /^[.,)]$/.test(next?.lower ?? "") && isShortName(lexemes[first - 2])) return false;
  if (previous?.lower === "." && NUMBERED_SHORT.has(lexemes[first - 2]?.lower ?? "")) return false;
  // "[2020] AC 1", a report of a case.
  if (previous?.lower === "[" && next?.lower === "]" && /^[a-z]{1,5}$/.test(lexemes[end + 1]?.lower ?? "") && lexemes[end + 1].capital)
    return false;
  const short = lexemes[first].lower === "'";
  if (previous === undefined) return short || next === undefined || !next.capital || /^[.,:;)–—-]/.test(next.lower);
  // "A ratio of 1200:1".
  if (next?.lower === ":" && next.glued && lexemes[end + 1]?.glued && /^\d/.test(lexemes[end + 1].lower)) return false;
  // "In 2001: A Space Odyssey".
  if (next?.lower === ":" && next.glued && lexemes[end + 1]?.capital) return false;
  if (isJoinedToWord(next, lexemes[end + 1])) return false;
  const word = previous.lower;
  if ((word === "-" || word === "–" || word === "/") && previous.glued) return isSecondOfRange(lexemes, first, before);
  // "As early as 1995", "prior to 1990", "it dates back to 1990".
  if (word === "as") return /^(early|late|recently|back)$/.test(lexemes[first - 2]?.lower ?? "");
  // "It stays until at least 2030".
  if (word === "least" && lexemes[first - 2]?.lower === "at" && /^(until|till|through|to)$/.test(lexemes[first - 3]?.lower ?? ""))
    return true;
  if (word === "to" && /^(prior|back|dates|dating|dated)$/.test(lexemes[first - 2]?.lower ?? "")) return true;
  // "In the decade to 2025".
  if (word === "to" && before.at(-1)?.end === first - 1 && before.at(-1)?.meaning.kind === "duration") return true;
  if (word === "and" || word === "or" || word === "," || word === "to")
    return isListed(lexemes, first, before) || (word === "," && isAfterPlace(lexemes, first));
  if (/^(its|his|her|their|my|our)$/.test(word) || (word === "'s" && lexemes[first - 2]?.capital))
    return isBeforeNoun(lexemes[first], next, syntax) || isBeforeNouns(lexemes[first], next, syntax);
  // "A score of 1450", "she has a 1520".
  const noun = lexemes[first - 2]?.lower ?? "";
  if ((word === "of" || word === "at") && (AFTER_SCORE.has(noun) || NUMBERED.has(noun))) return false;
  if (/^an?$/.test(word) && !isQualifying(next, syntax)) return false;
  // "Scale 1:1250".
  if (word === ":" && previous.glued && lexemes[first].glued && /^\d/.test(lexemes[first - 2]?.lower ?? "")) return false;
  // "A 1900 rating in chess".
  if (/^an?$/.test(word) && next?.lower === "rating") return false;
  // "The 1620 to Leeds" is a train.
  if (word === "the" && !short && /^(to|from)$/.test(next?.lower ?? "") && lexemes[end + 1]?.capital) return false;
  // "The 1975 played", "the 1975's singer".
  if (word === "the" && next !== undefined && (next.lower === "'s" || /^(VBD|VBZ|VBP|MD)$/.test(syntax.tags[next.token]))) return false;
  // "The 1040, the 1099 and the W-2".
  if (word === "the" && !short && /^(,|;|and|or)$/.test(next?.lower ?? "")) return false;
  if (/^(the|a|an|'s|this)$/.test(word)) return next === undefined || !/^\p{L}*\d/u.test(next.lower);
  // "A secret 1902 pact".
  if (!previous.capital && syntax.tags[previous.token].startsWith("JJ") && isBeforeNoun(lexemes[first], next, syntax)) return true;
  if (isInPhrase(lexemes, first, end, syntax)) return true;
  if (short && previous.lower === "of") return !isSongOfYear(lexemes, first - 2);
  // "She sat out 2024".
  if (word === "out" && /^(sat|sit|sits|sitting)$/.test(lexemes[first - 2]?.lower ?? "")) return true;
  return BEFORE_YEAR.has(word) || (short && !previous.capital) || (!previous.capital && /[.!?"“”]/.test(word));
}

/** "Adams's Summer of '69", "and Summer of '42"; but "in the Summer of '42". */
function isSongOfYear(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1]?.lower ?? "";
  if (lexemes[at]?.capital !== true) return false;
  return before === "'s" || (/^(spring|summer|autumn|winter)$/.test(lexemes[at].lower) && !/^(the|in|of|since|during|until)$/.test(before));
}

/** "The World Cup 2018", "the World Cup Russia 2018": an event, with its place in between or not. */
function isEdition(lexemes: readonly Lexeme[], first: number): boolean {
  for (let at = first - 1; at >= first - LONGEST_PLACE && lexemes[at]?.capital === true; at--)
    if (EDITIONS.has(lexemes[at].lower)) return true;
  return false;
}

/** Words of an event's name from its noun to its year. */
const LONGEST_PLACE = 3;

/** "A secret 1902 pact", "a landmark 1973 ruling", whatever the tree makes of it; but "the flight 1812 crew". */
function isInPhrase(lexemes: readonly Lexeme[], first: number, end: number, { tags }: Syntax): boolean {
  const word = lexemes[first - 1];
  const next = lexemes[end];
  if (!/^(a|an|the)$/.test(lexemes[first - 2]?.lower ?? "") || word.capital || tags[word.token] !== "NN") return false;
  const isBearer = [NUMBER_BEARERS, NUMBERED, BEFORE_VERSION].some((bearers) => bearers.has(word.lower));
  return !isBearer && next !== undefined && !next.capital && tags[next.token] === "NN";
}

/** "Its 2024 results"; a round number, "its 2000 branches", counts them. */
function isBeforeNouns(own: Lexeme, next: Lexeme | undefined, { heads, tags }: Syntax): boolean {
  if (next === undefined || next.capital || own.lower.endsWith("00")) return false;
  const head = heads[own.token];
  return head > own.token && head <= own.token + 3 && tags[head] === "NNS";
}

function isShortName(word: Lexeme | undefined): boolean {
  return word?.capital === true && word.lower.length < 5;
}

/** True where a word follows that a year can tell more of: "a 1902 pact". */
function isQualifying(next: Lexeme | undefined, { tags }: Syntax): boolean {
  return next !== undefined && /^[\p{L}\d"“(-]/u.test(next.lower) && !/^(IN|TO|CC|DT|VBD|VBZ|VBP|MD)$/.test(tags[next.token]);
}

/** "2000 people"; but "in 2019 workers struck". */
function isCounted(previous: Lexeme | undefined, next: Lexeme, { tags }: Syntax): boolean {
  if (MEASURES.has(next.lower)) return true;
  // "The 1973-1974 year".
  if (next.lower === "year" && /^[-–]$/.test(previous?.lower ?? "")) return false;
  // "Storms in 2013 and 2021 killed many".
  return COUNTED.has(next.lower) && tags[next.token] !== "VBD" && !/^(in|since|until|during)$/.test(previous?.lower ?? "");
}

/** How far before a number another one of its kind is looked for, and how near the two are. */
const BEARER_REACH = 18;
const NEAR_NUMBER = 20;

/** "Room 1408 is dark; guests in 1409 left". */
function isBornByThing(lexemes: readonly Lexeme[], first: number): boolean {
  const own = Number(lexemes[first].lower);
  for (let i = Math.max(1, first - BEARER_REACH); i < first; i++)
    if (NUMBER_BEARERS.has(lexemes[i - 1].lower) && Math.abs(Number(lexemes[i].lower) - own) <= NEAR_NUMBER) return true;
  return false;
}

/** "For the front desk dial 1984; for the kitchen, 1999". */
function isDialled(lexemes: readonly Lexeme[], first: number): boolean {
  return lexemes.slice(Math.max(0, first - BEARER_REACH), first).some(({ lower }) => PHONES.has(lower));
}

/** "1979 is by the Smashing Pumpkins, 1999 by Prince"; but "in 1999 by Prince". */
function isMadeBy(lexemes: readonly Lexeme[], first: number, end: number): boolean {
  const at = /^(is|was)$/.test(lexemes[end]?.lower ?? "") ? end + 1 : end;
  const maker = lexemes[at + 1]?.lower === "the" ? lexemes[at + 2] : lexemes[at + 1];
  return lexemes[at]?.lower === "by" && maker?.capital === true && !TIME_PREPOSITIONS.has(lexemes[first - 1]?.lower ?? "");
}

/** "1984, the novel, sold", "1812 (the overture) was played". */
function isWorkOfYear(lexemes: readonly Lexeme[], first: number, end: number): boolean {
  if (!/^[,(]$/.test(lexemes[end]?.lower ?? "") || !/^(the|a|an)$/.test(lexemes[end + 1]?.lower ?? "")) return false;
  const isDated = TIME_PREPOSITIONS.has(lexemes[first - 1]?.lower ?? "");
  return !isDated && WORKS_AND_CALLED.has(lexemes[end + 2]?.lower ?? "") && /^[,.)]$/.test(lexemes[end + 3]?.lower ?? ".");
}

/** "From 1950 to 2000 points": what the second number counts, the first counts too. */
function isEndOfCount(lexemes: readonly Lexeme[], end: number, syntax: Syntax): boolean {
  const last = lexemes[end + 1];
  const counted = lexemes[end + 2];
  const isRange = /^(to|and|or|-|–)$/.test(lexemes[end]?.lower ?? "") && /^\d+(,\d{3})*$/.test(last?.lower ?? "");
  return isRange && counted !== undefined && counted.lower !== "year" && isCounted(undefined, counted, syntax);
}

/** "More than", "over" and the like, before a number. */
function isCountedBefore(lexemes: readonly Lexeme[], first: number): boolean {
  const word = lexemes[first - 1]?.lower ?? "";
  return word === "over" || (word === "than" && /^(more|less|fewer)$/.test(lexemes[first - 2]?.lower ?? ""));
}

/** "1917-style" aside, a number joined to a word is a model. */
function isJoinedToWord(next: Lexeme | undefined, second: Lexeme | undefined): boolean {
  if (next === undefined || next.lower !== "-" || !next.glued || second === undefined || !/^\p{L}/u.test(second.lower)) return false;
  return !/^(era|style|vintage|built|born|and)$/.test(second.lower);
}

/** "The asteroid 2004 BL86". */
function isDesignation(next: Lexeme, second: Lexeme | undefined): boolean {
  // "The Otis 2000 E".
  if (next.capital && next.lower.length === 1 && next.lower !== "i" && next.lower !== "a" && /^[^\p{L}]/u.test(second?.lower ?? "."))
    return true;
  return next.capital && next.lower.length <= 3 && second?.glued === true && /^\d/.test(second.lower);
}

function isSecondOfRange(lexemes: readonly Lexeme[], first: number, before: readonly Candidate[]): boolean {
  return before.at(-1)?.end === first - 1 || /^(post|pre|mid|since|ex|around|c)$/.test(lexemes[first - 2]?.lower ?? "");
}

/** "In 1971, 1975 and 1980": a number after a date in a list. */
function isListed(lexemes: readonly Lexeme[], first: number, before: readonly Candidate[]): boolean {
  const last = before.at(-1);
  if (last !== undefined && first - last.end <= 3) return true;
  return lexemes[first - 1].lower === "and" && /^(in|since|between|of|for|from)$/.test(lexemes[first - 2]?.lower ?? "");
}

/** "Paris, 1968", "from file, 2008". */
function isAfterPlace(lexemes: readonly Lexeme[], first: number): boolean {
  const next = lexemes[first + 1];
  return !/^[\p{L}\d]/u.test(next?.lower ?? "") && (lexemes[first - 2]?.capital === true || next === undefined || next.lower === ".");
}

/** "In 2008 Wall Street fell". */
function isOpening(lexemes: readonly Lexeme[], first: number): boolean {
  return first > 0 && /^(in|since|by|until)$/.test(lexemes[first - 1].lower) && opensSentence(lexemes, first - 1);
}

function isStreet(lexemes: readonly Lexeme[], at: number): boolean {
  for (let i = at; i < at + 3 && lexemes[i]?.capital; i++) if (STREETS.has(lexemes[i].lower)) return true;
  return false;
}

/** "Version 10.4.11", "Chrome 10.4.11", "its sort code, 12-24-19". */
export function isVersion(lexemes: readonly Lexeme[], first: number): boolean {
  const own = lexemes[first];
  const previous = lexemes[first - 1];
  if (previous === undefined) return false;
  const noun = lexemes[/^([,:]|is|was)$/.test(previous.lower) ? first - 2 : first - 1]?.lower ?? "";
  if (NUMBERED.has(noun) || PHONES.has(noun)) return true;
  const isDotted = /^\d+\.\d+\.\d\d$/.test(own.lower);
  if (isDotted && isNear(lexemes, first, BEFORE_VERSION)) return true;
  return BEFORE_VERSION.has(previous.lower) || (isDotted && previous.capital && previous.end > previous.start + 1);
}
