// The tables that words are looked up in: gazetteers, lexemes, and the lexicon's word lists as bits.

import {
  BUSINESS_NOUNS,
  CALENDAR_NAMES,
  CORPORATE_SUFFIXES,
  EVENT_NOUNS,
  LAW_NOUNS,
  NAME_LINKS,
  NAME_PARTICLES,
  ORGANISATION_NOUNS,
  PRODUCT_NOUNS,
  TITLES,
  WORK_NOUNS,
} from "../lexicon/names.js";
import { COUNTRY_ALIASES, FACILITY_NOUNS, LAND_NOUNS, LANDS, PEOPLES, REGIONS } from "../lexicon/places.js";
import { type Gazetteers, loadGazetteers } from "../model/gazetteers.js";
import { type Lexemes, loadLexemes } from "../model/lexemes.js";

/** Tables that a word is in, as bits; the first three are those of `PERSON`. */
export const IN = {
  given: 1,
  family: 2,
  listed: 4,
  city: 8,
  land: 16,
  nationality: 32,
  title: 64,
  suffix: 128,
  organisation: 256,
  location: 512,
  calendar: 1024,
  event: 2048,
  work: 4096,
  law: 8192,
  link: 16384,
  product: 32768,
  company: 65536,
  business: 2 ** 17,
  role: 2 ** 18,
  particle: 2 ** 19,
} as const;

/** The tables of names, read once. */
export const GAZETTEERS: Gazetteers = loadGazetteers();
/** What unmarked text tells of words, read once. */
export const LEXEMES: Lexemes = loadLexemes();

const LARGE: ReadonlySet<string> = new Set([
  ...GAZETTEERS.countries.keys(),
  ...GAZETTEERS.largeCities,
  ...GAZETTEERS.capitals,
  ...GAZETTEERS.regions,
  ...COUNTRY_ALIASES.map(([name]) => name),
  ...REGIONS,
  ...LANDS,
]);

const FIRST_WORD = /^[^\p{L}\p{N}]*[\p{L}\p{N}]*/u;
const OPENERS: ReadonlySet<string> = openers();

/** First words of listed phrases of several words. */
function openers(): Set<string> {
  const found = new Set<string>();
  for (const list of [LARGE, GAZETTEERS.cities, GAZETTEERS.organisations]) {
    for (const phrase of list) {
      const first = firstWord(phrase);
      if (first.length < phrase.length) found.add(first);
    }
  }
  return found;
}

function firstWord(phrase: string): string {
  return FIRST_WORD.exec(phrase)?.[0] ?? phrase;
}

/** True for a folded word with which a listed phrase of several words can begin. */
export function canOpenListed(word: string): boolean {
  return OPENERS.has(firstWord(word));
}

const WORD_BITS: ReadonlyMap<string, number> = wordBits();

function wordBits(): Map<string, number> {
  const bits = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number) => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  const dotted = (words: readonly string[]) => words.flatMap((word) => [word, `${word}.`]);
  add(new Set([...GAZETTEERS.nationalities.keys(), ...PEOPLES]), IN.nationality);
  add(dotted(TITLES.map(([title]) => title)), IN.title);
  add(dotted(CORPORATE_SUFFIXES), IN.suffix);
  add(ORGANISATION_NOUNS, IN.organisation);
  add(new Set([...LAND_NOUNS, ...FACILITY_NOUNS]), IN.location);
  add(CALENDAR_NAMES, IN.calendar);
  add(EVENT_NOUNS, IN.event);
  add(WORK_NOUNS, IN.work);
  add(LAW_NOUNS, IN.law);
  add(NAME_LINKS, IN.link);
  add(PRODUCT_NOUNS, IN.product);
  add(GAZETTEERS.companyWords, IN.company);
  add(BUSINESS_NOUNS, IN.business);
  add(GAZETTEERS.roles, IN.role);
  add(NAME_PARTICLES, IN.particle);
  return bits;
}

/** Bits of a word by the lexicon, the lists of places and, where it has a capital, of people. The word is folded. */
export function tableBits(word: string, capital: boolean): number {
  const place = (LARGE.has(word) ? IN.land : 0) | (GAZETTEERS.cities.has(word) ? IN.city : 0);
  return (WORD_BITS.get(word) ?? 0) | (capital ? place | GAZETTEERS.personBits(word) : 0);
}

/** What a list says of a phrase of one or several words, folded. */
export const LISTED = { no: 0, place: 1, organisation: 2 } as const;

/** Whether a phrase is a known place or organisation. */
export function listedAs(phrase: string): number {
  if (GAZETTEERS.organisations.has(phrase)) return LISTED.organisation;
  return LARGE.has(phrase) || GAZETTEERS.cities.has(phrase) ? LISTED.place : LISTED.no;
}
