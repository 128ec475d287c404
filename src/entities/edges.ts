// The edges of names: what the tagger ran together or apart, mended by marks, small words and brackets.

import type { Tokens } from "../doc/doc.js";
import { FIRM_TRADES, NAME_OPENERS, NAMELIKE_TITLES, OFFICE_TITLES, TITLE_OPENERS, TITLES } from "../lexicon/names.js";
import { foldName } from "../model/gazetteers.js";
import { WRITTEN } from "../model/lexemes.js";
import { GENERATION } from "./groups.js";
import { joinAmpersands, joinListed, joinNicknames, joinPossessives } from "./joins.js";
import { type NameSpan, SETTLED } from "./recognise.js";
import { IN, tableBits } from "./tables.js";
import type { Words } from "./words.js";
import { CASE, isCapital } from "./writing.js";

/** The spans with their edges mended. Each line refines what the one before leaves. */
export function mendEdges(tokens: Tokens, words: Words, spans: readonly NameSpan[]): NameSpan[] {
  const parted = spans.flatMap((span) => partSuffix(tokens, span)).flatMap((span) => part(tokens, span));
  const trimmed = parted.map((span) => trim(tokens, words, span)).filter((span) => span.endToken > span.firstToken);
  const hyphened = trimmed.map((span) => extendGeneration(tokens, extendHyphen(tokens, words, span)));
  // Names are put together from parts that have their own edges already.
  const joined = joinNicknames(tokens, words, joinAmpersands(tokens, words, joinListed(tokens, words, hyphened)));
  const called = joinPossessives(tokens, joined);
  return readBrackets(tokens, words, called).filter((span) => !isAddress(tokens, span) && !isBareTitle(tokens, span));
}

/** "Nick Rhodes of Duran Duran" is a person and what they belong to; "Alexander of Macedon" with a single word before "of" is whole. */
function part(tokens: Tokens, span: NameSpan): NameSpan[] {
  if (span.kind !== "PERSON") return [span];
  const parts: NameSpan[] = [];
  let rest = span;
  for (let i = span.firstToken + 2; i < span.endToken - 1; i++) {
    if (i < rest.firstToken + 2 || !PARTING.has(tokens.lowers[i])) continue;
    parts.push({ ...rest, endToken: i });
    const isOf = tokens.lowers[i] === "of";
    rest = { ...span, firstToken: i + 1, kind: isOf ? "ORG" : span.kind, behind: isOf ? SETTLED : span.behind };
  }
  return [...parts, rest];
}

/** "Chrysler LLC Jim Press", "Google, Inc. Larry Page": a firm ends with what firms are by law, and a person's given name opens another. */
function partSuffix(tokens: Tokens, span: NameSpan): NameSpan[] {
  for (let i = span.firstToken + 1; i < span.endToken - 2; i++) {
    if (!SUFFIXES.has(bareOf(tokens, i))) continue;
    const next = tokens.forms[i + 1] === "." ? i + 2 : i + 1;
    if ((tableBits(tokens.lowers[next], true) & IN.given) === 0) continue;
    return [
      { ...span, endToken: next, kind: "ORG", behind: SETTLED },
      { ...span, firstToken: next, kind: "PERSON", behind: SETTLED },
    ];
  }
  return [span];
}

/** What only a firm's name has. */
const SUFFIXES: ReadonlySet<string> = new Set(["inc", "llc", "ltd", "plc", "corp", "gmbh"]);

const PARTING: ReadonlySet<string> = new Set(["of", "and", "in", "at", "for", "from", ",", "&"]);

/** A name is at most this long; what is longer is a list or a line of capitals. */
const LONGEST = 14;

/** Possessives, brackets and stops at the edges are no part of a name; nor is "the". */
function trim(tokens: Tokens, words: Words, span: NameSpan): NameSpan {
  let { firstToken, endToken } = span;
  const isMark = (token: number) => words.cases[token] === CASE.mark || tokens.lowers[token] === "'s";
  while (endToken > firstToken && isMark(endToken - 1) && !closesShortForm(tokens, firstToken, endToken)) endToken--;
  while (endToken > firstToken && (isMark(firstToken) || tokens.forms[firstToken] === "the")) firstToken++;
  // "House Speaker Johnson" is no house.
  const isOfficer = OPENERS.has(bareOf(tokens, firstToken)) && endToken - firstToken > 2 && isTitle(bareOf(tokens, firstToken + 1));
  const kind = isOfficer ? "PERSON" : span.kind;
  // "Mrs Smith", "President Obama": titles of offices stand outside; "King Charles", "Pope Francis" are names as they are.
  while (kind === "PERSON" && opensWithTitle(tokens, firstToken, endToken)) firstToken = afterStop(tokens, firstToken, endToken);
  // "The Liberian-flagged Merry Dawn".
  if (endToken - firstToken > 3 && HYPHENS.has(tokens.forms[firstToken + 1]) && HELD.has(tokens.forms[firstToken + 2])) firstToken += 3;
  // "Landowner Crispin Crake" at the start of a sentence.
  if (kind === "PERSON" && endToken - firstToken > 2 && isCommonBeforeGiven(words, firstToken)) firstToken++;
  if (endToken - firstToken > 1 && words.first[firstToken] === 1 && BEFORE_NAMES.has(tokens.lowers[firstToken])) firstToken++;
  if (endToken - firstToken > LONGEST) endToken = firstToken;
  // "Finns Lassi Etelatalo and Oliver Helander".
  if (endToken - firstToken > 2 && isPeopleBeforeGiven(tokens, words, firstToken))
    return { ...span, firstToken: firstToken + 1, endToken, kind: "PERSON" };
  // "Drugmaker Pelorix" at the start of a sentence.
  if (endToken - firstToken > 1 && words.first[firstToken] === 1 && isFirmTrade(tokens.lowers[firstToken])) {
    const isFirm = kind === "PERSON" && (words.tables[firstToken + 1] & IN.given) === 0;
    return { ...span, firstToken: firstToken + 1, endToken, kind: isFirm ? "ORG" : kind };
  }
  return { ...span, firstToken, endToken, kind };
}

/** True for the "Danes" of "Danes Kim Astrup and Anders Rasmussen". */
function isPeopleBeforeGiven({ lowers }: Tokens, { tables }: Words, token: number): boolean {
  return (tables[token] & IN.nationality) !== 0 && lowers[token].endsWith("s") && (tables[token + 1] & IN.given) !== 0;
}

function isFirmTrade(lower: string): boolean {
  return lower.endsWith("maker") || FIRMS.has(lower);
}

const FIRMS: ReadonlySet<string> = new Set(FIRM_TRADES);

const HYPHENS: ReadonlySet<string> = new Set(["-", "‐", "‑"]);
/** What a place has, joined to it by a hyphen. */
const HELD: ReadonlySet<string> = new Set(["flagged", "based", "born", "owned", "led", "backed", "listed", "registered", "built"]);

function isCommonBeforeGiven(words: Words, token: number): boolean {
  const isCommon =
    words.first[token] === 1 && words.writing[token] === WRITTEN.lower && (words.tables[token] & (IN.given | IN.family)) === 0;
  return isCommon && (words.tables[token + 1] & IN.given) !== 0;
}

/** True for "Councilman Dev Patel", "Rear Admiral Lind" and the "Speaker Lind" of "House Speaker Lind", not for "Dean Martin". */
function opensWithTitle(tokens: Tokens, first: number, end: number): boolean {
  const word = bareOf(tokens, first);
  const next = afterStop(tokens, first, end);
  if (next >= end) return false;
  if (OPENERS.has(word) && isTitle(bareOf(tokens, next)) && afterStop(tokens, next, end) < end) return true;
  if (!NAMELIKE.has(word)) return isTitle(word);
  return end - next > 1 || (first > 0 && OPENERS.has(bareOf(tokens, first - 1)) && tokens.sentence[first - 1] === tokens.sentence[first]);
}

/** True for "envoy" and the "envoys" of "Envoys Steve Witkoff and Jared Kushner". */
function isTitle(word: string): boolean {
  return OFFICES.has(word) || NAMELIKE.has(word) || (word.endsWith("s") && OFFICES.has(word.slice(0, -1)));
}

function bareOf({ lowers }: Tokens, token: number): string {
  return lowers[token].replace(/\.$/, "");
}

/** The token after a word and the full stop of its short form. */
function afterStop({ forms }: Tokens, token: number, end: number): number {
  return forms[token + 1] === "." && token + 2 < end ? token + 2 : token + 1;
}

const BEFORE_NAMES: ReadonlySet<string> = new Set(NAME_OPENERS);
const NAMELIKE: ReadonlySet<string> = new Set(NAMELIKE_TITLES);
const OPENERS: ReadonlySet<string> = new Set(TITLE_OPENERS);
const ROYAL: ReadonlySet<string> = new Set([
  ...["king", "queen", "prince", "princess", "pope", "sir", "lord", "lady", "dame", "saint", "emperor", "sheikh", "father", "sister"],
  ...["major", "general", "chief", "miss"],
]);
const OFFICES: ReadonlySet<string> = new Set([...TITLES.map(([title]) => title).filter((title) => !ROYAL.has(title)), ...OFFICE_TITLES]);

/** The stop of "Inc." and "Jr." where it is a token of its own. */
function closesShortForm(tokens: Tokens, first: number, end: number): boolean {
  return end - first > 2 && tokens.forms[end - 1] === "." && /^(?:inc|corp|co|ltd|jr|sr|bros)$/.test(tokens.lowers[end - 2]);
}

/** "Kwok Wai" of "Kwok Wai-keung": the rest belongs to the name unless it is a common word ("New York-based"). */
function extendHyphen(tokens: Tokens, words: Words, span: NameSpan): NameSpan {
  const at = span.endToken;
  if (at + 1 >= tokens.count || span.endToken - span.firstToken < 2 || tokens.forms[at] !== "-" || words.glue[at] !== 3) return span;
  const isRest = words.cases[at + 1] === CASE.lower && words.writing[at + 1] !== WRITTEN.lower && tokens.forms[at + 1].length <= 7;
  return isRest && tokens.sentence[at + 1] === tokens.sentence[at - 1] ? { ...span, endToken: at + 2 } : span;
}

/** "Andrew J. Evans Jr.", "Cal Ripken, Jr.": the generation belongs to a person's full name. */
function extendGeneration(tokens: Tokens, span: NameSpan): NameSpan {
  if (span.kind !== "PERSON" || span.endToken - span.firstToken < 2) return span;
  const comma = tokens.forms[span.endToken] === "," && /^[js]r\.?$/.test(tokens.lowers[span.endToken + 1] ?? "") ? 1 : 0;
  const at = span.endToken + comma;
  if (at >= tokens.count || tokens.sentence[at] !== tokens.sentence[span.firstToken] || !GENERATION.test(tokens.lowers[at])) return span;
  const hasStop = /^[js]r$/.test(tokens.lowers[at]) && tokens.forms[at + 1] === "." && tokens.sentence[at + 1] === tokens.sentence[at];
  const isLast = hasStop && (at + 2 >= tokens.count || tokens.sentence[at + 2] !== tokens.sentence[at]);
  return { ...span, endToken: at + (hasStop && !isLast ? 2 : 1) };
}

/** "Rev" of "Rev. Rosa Lind", which the tagger has taken for a name. */
function isBareTitle(tokens: Tokens, { firstToken, endToken }: NameSpan): boolean {
  return endToken - firstToken === 1 && tokens.forms[firstToken].length < 5 && OFFICES.has(bareOf(tokens, firstToken));
}

/** "@JaneDoeNews", "jane@example.org", "www.example.org": no names, whoever they belong to. */
function isAddress(tokens: Tokens, span: NameSpan): boolean {
  const words = tokens.forms.slice(span.firstToken, span.endToken);
  return words.some((word) => ADDRESS.test(word)) || tokens.forms[span.firstToken - 1] === "@" || tokens.forms[span.endToken] === "@";
}

const ADDRESS = /^@.|\S@\S|^(?:https?:|www\.)/i;

/** "European Central Bank (ECB)": what stands in brackets in capitals right after a name is the same name, found or not. */
function readBrackets(tokens: Tokens, words: Words, spans: readonly NameSpan[]): NameSpan[] {
  const short = new Map<number, NameSpan>();
  const long = new Map<number, NameSpan>();
  for (const span of spans) {
    const at = span.endToken + 1;
    if (at + 1 >= tokens.count || tokens.forms[at - 1] !== "(" || tokens.forms[at + 1] !== ")") continue;
    if (!isShortForm(tokens, words, span, at)) continue;
    // A person has no short form in brackets: "Petroleos Mexicanos (Pemex)".
    const whole: NameSpan = span.kind === "PERSON" ? { ...span, kind: "ORG", behind: SETTLED } : span;
    if (whole !== span) long.set(span.firstToken, whole);
    short.set(at, { ...whole, firstToken: at, endToken: at + 1 });
  }
  if (short.size === 0) return [...spans];
  const rest = spans.filter((span) => !short.has(span.firstToken)).map((span) => long.get(span.firstToken) ?? span);
  return [...rest, ...short.values()].sort((a, b) => a.firstToken - b.firstToken);
}

/** True for a word in capitals with the name's first letter, and for a capitalised one made of the name's letters in their order. */
function isShortForm(tokens: Tokens, words: Words, span: NameSpan, at: number): boolean {
  const size = span.endToken - span.firstToken;
  const word = foldName(tokens.forms[at]);
  if (size < 2 || !isCapital(words.cases[at]) || word[0] !== foldName(tokens.forms[span.firstToken])[0]) return false;
  if (span.kind !== "PERSON" && words.cases[at] === CASE.upper) return true;
  const letters = foldName(tokens.forms.slice(span.firstToken, span.endToken).join(""));
  let from = 0;
  for (const letter of word) {
    from = letters.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return word.length >= 3 && !tokens.lowers.slice(span.firstToken, span.endToken).includes(tokens.lowers[at]);
}
