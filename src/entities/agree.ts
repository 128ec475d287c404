// One kind for one spelling: what the article's places say of a name together, and the places where the tagger passed it over.

import type { Tokens } from "../doc/doc.js";
import { CLUB_WORDS, COMPANY_NOUNS, CORPORATE_SUFFIXES } from "../lexicon/names.js";
import { WRITTEN } from "../model/lexemes.js";
import { NAME_KINDS, type NameKind } from "../model/names.js";
import { evidenceOf, isPersonal } from "./evidence.js";
import { type NameSpan, SETTLED } from "./recognise.js";
import { GAZETTEERS, IN, LISTED, listedAs, tableBits } from "./tables.js";
import { ORGANISATION } from "./types.js";
import type { Words } from "./words.js";
import { CASE, isCapital } from "./writing.js";

/** Votes for each kind, in the order of `NAME_KINDS`. */
type Votes = Float64Array;

/** A lead of this much is one vote. */
const FULL_LEAD = 40;
const LEAST_VOTE = 0.25;
const MOST_VOTE = 2;
/** What a longer name says of the word it shares: "Barack Obama" of "Obama", "Ford Motor Company" of "Ford". */
const SHARED = 1;
/** A span of this vote keeps its kind where that has at least this share of the votes of the best. */
const STRONG_VOTE = 1.5;
const LEAST_SHARE = 0.95;

const numberOf = (kind: NameKind) => NAME_KINDS.indexOf(kind);
const PERSON = numberOf("PERSON");
const ORG = numberOf("ORG");
const LOC = numberOf("LOC");

/** A span's words in lower case, a blank between. */
export function spellingOf(tokens: Tokens, span: Pick<NameSpan, "firstToken" | "endToken">): string {
  return tokens.lowers.slice(span.firstToken, span.endToken).join(" ");
}

/** The spans, each with the kind that its spelling has in the article; a kind that stands out in one place stays. */
export function agree(tokens: Tokens, spans: readonly NameSpan[]): NameSpan[] {
  const votes = countVotes(tokens, spans);
  return spans.map((span) => {
    const own = numberOf(span.kind);
    const total = votes.get(spellingOf(tokens, span));
    if (total === undefined) return span;
    const best = total.indexOf(Math.max(...total));
    const standsOut = voteOf(span) >= STRONG_VOTE && total[own] > total[best] * LEAST_SHARE;
    return best === own || standsOut ? span : { ...span, kind: NAME_KINDS[best] };
  });
}

function voteOf(span: NameSpan): number {
  return Math.min(MOST_VOTE, Math.max(LEAST_VOTE, span.margin / FULL_LEAD));
}

function countVotes(tokens: Tokens, spans: readonly NameSpan[]): Map<string, Votes> {
  const votes = new Map<string, Votes>();
  const shared = new Map<string, Votes>();
  const add = (table: Map<string, Votes>, name: string, kind: number, vote: number) => {
    let total = table.get(name);
    if (total === undefined) {
      total = new Float64Array(NAME_KINDS.length);
      table.set(name, total);
    }
    total[kind] += vote;
  };
  const capitals = new Set(tokens.lowers.filter((lower, i) => lower !== tokens.forms[i]));
  const short = shortNames(tokens, spans);
  const places = new Map<string, number>();
  for (const span of spans) {
    const spelling = spellingOf(tokens, span);
    places.set(spelling, (places.get(spelling) ?? 0) + 1);
  }
  for (const span of spans) {
    const kind = numberOf(span.kind);
    const vote = voteOf(span);
    const spelling = spellingOf(tokens, span);
    // The tagger errs on a word in the same way at each place: its votes do not add up as signs do.
    const share = vote / (places.get(spelling) ?? 1) ** ALIKE;
    add(votes, spelling, kind, share);
    for (let other = 0; other < NAME_KINDS.length; other++) {
      if (other !== kind) add(votes, spelling, other, share * Math.exp(-Math.max(LEAST_BEHIND, span.behind[other]) / SOFTNESS));
    }
    for (const { kind: told, vote: worth } of evidenceOf(tokens, span)) add(votes, spelling, numberOf(told), worth);
    if (span.endToken - span.firstToken < 2) continue;
    if (kind === PERSON) add(shared, tokens.lowers[span.endToken - 1], kind, vote);
    if (kind === PERSON && tableBits(tokens.lowers[span.firstToken], true) === 0) add(shared, tokens.lowers[span.firstToken], kind, vote);
    if (kind === ORG) add(shared, tokens.lowers[span.firstToken], kind, vote);
  }
  for (const [name, total] of votes) {
    if (!name.includes(" ")) continue;
    addShorter(name, total, votes);
    if (isTeamsName(name, votes)) total[ORG] += SHORT_NAME;
    addToLastWord(name, total, votes, shared);
  }
  for (const [name, total] of votes) {
    total[ORG] += priorOfOrganisation(name);
    total[LOC] += priorOfPlace(name);
    if (hasPeople(name, capitals)) total[LOC] += PEOPLE;
    if (short.has(name)) total[ORG] += SHORT_NAME;
    const longer = shared.get(name);
    // The news gives people a first name once: without one, a word that no list has as a name is less likely theirs.
    if ((longer === undefined || longer[PERSON] === 0) && !name.includes(" ") && isUnlikelyAlone(name)) total[PERSON] *= UNINTRODUCED;
    if (longer === undefined || listedAs(name) === LISTED.place) continue;
    for (let kind = 0; kind < total.length; kind++) total[kind] += SHARED * Math.min(MOST_VOTE, longer[kind]);
  }
  return votes;
}

/**
 * First words that are a club or firm by its short name: "Delmar" of "Delmar Foods", "Millbrook" of "Millbrook Rovers". A town's stays the
 * town where something in the article is in, near or from it; a person's is theirs.
 */
function shortNames({ lowers }: Tokens, spans: readonly NameSpan[]): Set<string> {
  const names = new Set<string>();
  for (const { firstToken, endToken, kind } of spans) {
    const first = lowers[firstToken];
    if (kind !== "ORG" || endToken - firstToken < 2 || GAZETTEERS.countries.has(first)) continue;
    const rest = lowers.slice(firstToken + 1, endToken).map((word) => word.replace(/\.$/, ""));
    const isFirm = rest.every((word) => FIRM_WORDS.has(word) || PARTNERS.has(word) || word === "" || word === ",");
    // "Delmar" of "Delmar Terminals"; "Leeds University" is no Leeds.
    const isBody = rest.length === 1 && ORGANISATION.has(rest[0]) && listedAs(first) === LISTED.no;
    if (isFirm || isBody) names.add(first);
  }
  if (names.size === 0) return names;
  for (const { firstToken, endToken, kind } of spans) {
    const first = lowers[firstToken];
    const isAlone = endToken - firstToken === 1 && listedAs(first) === LISTED.place;
    if (isAlone && (OF_PLACE.has(lowers[firstToken - 1] ?? "") || lowers[endToken] === ",")) names.delete(first);
    if (kind === "PERSON" && endToken - firstToken > 1) names.delete(lowers[endToken - 1]);
  }
  return names;
}

/** "Vale" of what scores and verbs show to be the club Ashcombe Vale, though the tagger took that for a person too. */
function addToLastWord(name: string, total: Votes, votes: ReadonlyMap<string, Votes>, shared: ReadonlyMap<string, Votes>): void {
  const words = name.split(" ");
  const alone = votes.get(words[words.length - 1]);
  const longer = shared.get(words[words.length - 1]);
  if (words.length !== 2 || alone === undefined || longer === undefined || longer[PERSON] === 0) return;
  if (total[ORG] < Math.max(...total) || (tableBits(words[0], true) & IN.given) !== 0) return;
  alone[ORG] += SHORT_NAME;
  longer[PERSON] = 0;
}

/** "Harwick City" where "Harwick hold on to top spot". */
function isTeamsName(name: string, votes: ReadonlyMap<string, Votes>): boolean {
  const blank = name.indexOf(" ");
  if (!TOWN_OR_CLUB.has(name.slice(blank + 1))) return false;
  const alone = votes.get(name.slice(0, blank));
  return alone !== undefined && alone[ORG] === Math.max(...alone);
}

/** What ends the name of a club, and by itself is short for it: "County", "Rovers". */
export const TOWN_OR_CLUB: ReadonlySet<string> = new Set([...CLUB_WORDS, "city", "town", "county"]);
const FIRM_WORDS: ReadonlySet<string> = new Set([...TOWN_OR_CLUB, ...COMPANY_NOUNS, ...CORPORATE_SUFFIXES]);
/** "Halvorsen & Sons". */
const PARTNERS: ReadonlySet<string> = new Set(["&", "sons", "son", "brothers", "daughters", "bros", "partners"]);
const OF_PLACE: ReadonlySet<string> = new Set(["in", "near", "from", "across", "outside", "around", "of", "central", "downtown"]);
/** What a firm or club that the article names in full is worth for its short name. */
const SHORT_NAME = 2.5;

/** True for "Talesh" where the article speaks of what is "Taleshi". */
function hasPeople(name: string, capitals: ReadonlySet<string>): boolean {
  return name.length > 3 && PEOPLE_ENDINGS.some((ending) => capitals.has(name + ending)) && !isPersonal(name);
}

/** What the name of a people adds to that of its land. */
export const PEOPLE_ENDINGS: readonly string[] = ["i", "an", "ian", "n", "ese", "ish"];
/** What the name of its people is worth for a place. */
const PEOPLE = 1.5;

/** A kind that is this far behind the tagger's choice has a third of its vote. */
const SOFTNESS = 300;
/** The tagger's choice is ahead where another kind scores as much. */
const LEAST_BEHIND = 60;
/** How much the tagger's votes at several places are one vote: 0 not at all, 1 wholly. */
const ALIKE = 0.5;
/** What is left of the votes for a person whom the article never names in full. */
const UNINTRODUCED = 0.3;

/** True for words that no list has as a person's name, and for those that name a country or a large city. */
function isUnlikelyAlone(word: string): boolean {
  return !isPersonal(word) || (tableBits(word, true) & IN.land) !== 0;
}

/** What its words mean alone tells of a longer name that looks like a person's: "Vale Delmar" where "Delmar" is a company. */
function addShorter(name: string, total: Votes, votes: ReadonlyMap<string, Votes>): void {
  const words = name.split(" ");
  if (total[PERSON] < Math.max(...total) || (tableBits(words[0], true) & IN.given) !== 0) return;
  for (const word of [words[0], words[words.length - 1]]) {
    const alone = votes.get(word);
    if (alone === undefined || alone[ORG] <= alone[PERSON] || alone[ORG] <= alone[LOC]) continue;
    total[ORG] += SHARED * Math.min(MOST_VOTE, alone[ORG] - Math.max(0, alone[PERSON]));
    // No list has its first word as a given name.
    total[PERSON] *= UNINTRODUCED;
  }
}

/** 1 for whole names on the list of organisations, a half for words of companies' names that are no names of people or places. */
function priorOfOrganisation(name: string): number {
  if (GAZETTEERS.organisations.has(name)) return 1;
  return GAZETTEERS.companyWords.has(name) && !isPersonal(name) && listedAs(name) === LISTED.no ? 0.5 : 0;
}

/** 1 for countries, regions and large cities, a half for other cities that are no people's names. */
function priorOfPlace(name: string): number {
  const bits = tableBits(name, true);
  if ((bits & IN.land) !== 0) return 1;
  return (bits & IN.city) !== 0 && (bits & (IN.given | IN.family)) === 0 ? 0.5 : 0;
}

/** Untagged places of a name are found where the tagger found at least as many, or was this sure in all. */
const SURE_VOTES = 1.5;

/** The spans and the places where the same words stand with the same capitals and nothing else is found, in text order. */
export function spread(tokens: Tokens, words: Words, spans: readonly NameSpan[]): NameSpan[] {
  const taken = new Uint8Array(tokens.count);
  for (const { firstToken, endToken } of spans) taken.fill(1, firstToken, endToken);
  const known = new Map<string, { readonly kind: NameKind; sum: number; count: number; readonly size: number }>();
  const byFirst = new Map<string, number>();
  const learn = (span: NameSpan) => {
    const size = span.endToken - span.firstToken;
    const form = tokens.forms.slice(span.firstToken, span.endToken).join(" ");
    const entry = known.get(form) ?? { kind: span.kind, sum: 0, count: 0, size };
    entry.sum += Math.max(LEAST_VOTE, span.margin / FULL_LEAD);
    entry.count++;
    known.set(form, entry);
    const first = tokens.forms[span.firstToken];
    byFirst.set(first, Math.min(LONGEST, Math.max(byFirst.get(first) ?? 0, size)));
  };
  for (const span of spans) {
    learn(span);
    if (span.kind !== "PERSON" || span.endToken - span.firstToken < 2) continue;
    // "Bohouš" of Bohouš Vrba opens a sentence.
    for (const token of [span.firstToken, span.endToken - 1])
      if (words.writing[token] === WRITTEN.unknown && words.tables[token] === 0) learn({ ...span, firstToken: token, endToken: token + 1 });
  }
  const found: { readonly form: string; readonly span: NameSpan }[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const longest = taken[i] === 1 ? undefined : byFirst.get(tokens.forms[i]);
    if (longest === undefined || !canOpen(words, i)) continue;
    for (let size = longest; size > 0; size--) {
      const end = i + size;
      if (end > tokens.count || tokens.sentence[end - 1] !== tokens.sentence[i] || taken.subarray(i, end).includes(1)) continue;
      const form = tokens.forms.slice(i, end).join(" ");
      const entry = known.get(form);
      if (entry === undefined || entry.size !== size || (size === 1 && isPartOfRun(words, i))) continue;
      found.push({ form, span: { firstToken: i, endToken: end, kind: entry.kind, margin: LEAST_VOTE * FULL_LEAD, behind: SETTLED } });
      i = end - 1;
      break;
    }
  }
  const missed = new Map<string, number>();
  for (const { form } of found) missed.set(form, (missed.get(form) ?? 0) + 1);
  const sure = found.filter(({ form }) => {
    const entry = known.get(form);
    return entry !== undefined && (entry.count >= (missed.get(form) ?? 0) || entry.sum >= SURE_VOTES);
  });
  return [...spans, ...sure.map(({ span }) => span)].sort((a, b) => a.firstToken - b.firstToken);
}

const LONGEST = 8;

/** A word that the article also writes in lower case is a name only where nothing else gives it its capital. */
function canOpen(words: Words, i: number): boolean {
  if (!isCapital(words.cases[i]) && words.cases[i] !== CASE.digit) return false;
  return (words.elsewhere[i] & 1) === 0 || (words.first[i] === 0 && words.style[i] === 0);
}

/** A single word inside a longer run of capitals is another name's part: "Washington" in "Washington Wizards". */
function isPartOfRun(words: Words, i: number): boolean {
  return words.runEnd[i] - words.runFirst[i] > 1;
}
