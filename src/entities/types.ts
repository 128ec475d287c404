// From the tagger's four kinds to the types of a result, by the words of the name and the words beside it.

import type { Tokens } from "../doc/doc.js";
import type { EntityType } from "../doc/labels.js";
import {
  BODY_NOUNS,
  CALENDAR_NAMES,
  COMPANY_NOUNS,
  EVENT_NOUNS,
  HAPPENING_NOUNS,
  LAW_NOUNS,
  ORGANISATION_NOUNS,
  PRODUCT_NOUNS,
  SOLE_BODIES,
  STORM_NOUNS,
  WORK_NOUNS,
} from "../lexicon/names.js";
import {
  COLLECTION_NOUNS,
  COUNTRY_ALIASES,
  FACILITY_NOUNS,
  LAND_NOUNS,
  LANDS,
  LANGUAGES,
  ONLY_LANGUAGES,
  PEOPLE_COUNTRIES,
  PEOPLES,
  REGIONS,
} from "../lexicon/places.js";
import { CURRENCY_SIGNS, WIDE_UNITS } from "../lexicon/quantities.js";
import { foldName } from "../model/gazetteers.js";
import type { NameKind } from "../model/names.js";
import { GAZETTEERS } from "./tables.js";

/** Country by everyday name, as ISO 3166 code. */
export const COUNTRIES: ReadonlyMap<string, string> = new Map([...GAZETTEERS.countries, ...COUNTRY_ALIASES]);
/** Nouns for the people of a country: "iranians". No other words look like them, so that they are known where they open a sentence. */
export const PLURALS: ReadonlyMap<string, string> = new Map(
  [...GAZETTEERS.nationalities]
    .filter(([adjective]) => /(?:an|i|ese|ot)$/.test(adjective))
    .map(([adjective, code]) => [`${adjective}s`, code]),
);
/** Adjectives and nouns of peoples, faiths and parties. */
export const PEOPLE_NAMES: ReadonlySet<string> = new Set([
  ...GAZETTEERS.nationalities.keys(),
  ...PLURALS.keys(),
  ...PEOPLES,
  ...PEOPLE_COUNTRIES.map(([people]) => people),
]);

/** ISO 3166 code of the country that a place is, or that a people is of: "Germany", "German" and "Germans"; null for others. */
export function countryOf(name: string, type: EntityType): string | null {
  const key = foldName(name);
  if (type === "GPE") return COUNTRIES.get(key) ?? null;
  return type === "NORP" ? (OF_COUNTRIES.get(key) ?? GAZETTEERS.nationalities.get(key) ?? PLURALS.get(key) ?? null) : null;
}

const OF_COUNTRIES: ReadonlyMap<string, string> = new Map(PEOPLE_COUNTRIES);
const STATES: ReadonlySet<string> = new Set(REGIONS);
const WILD: ReadonlySet<string> = new Set(LANDS);
const LAND: ReadonlySet<string> = new Set(LAND_NOUNS);
const FACILITY: ReadonlySet<string> = new Set([...FACILITY_NOUNS, ...COLLECTION_NOUNS]);
const FEASTS: ReadonlySet<string> = new Set(["christmas", "easter", "ramadan", "diwali", "hanukkah", "passover"]);
const EVENT: ReadonlySet<string> = new Set(EVENT_NOUNS);
const BODY: ReadonlySet<string> = new Set(BODY_NOUNS);
const SOLE: ReadonlySet<string> = new Set(SOLE_BODIES);
const HAPPENING: ReadonlySet<string> = new Set(HAPPENING_NOUNS);
const STORM: ReadonlySet<string> = new Set(STORM_NOUNS);
const LAW: ReadonlySet<string> = new Set(LAW_NOUNS);
const WORK: ReadonlySet<string> = new Set(WORK_NOUNS);
const PRODUCT: ReadonlySet<string> = new Set(PRODUCT_NOUNS);
/** Nouns that say of a name that it is a body: "bank", "front". */
export const ORGANISATION: ReadonlySet<string> = new Set([...ORGANISATION_NOUNS, ...COMPANY_NOUNS]);
const TONGUES: ReadonlySet<string> = new Set(LANGUAGES);
const TONGUES_ONLY: ReadonlySet<string> = new Set(ONLY_LANGUAGES);
const CLOCKS: ReadonlySet<string> = new Set(["gmt", "utc", "bst", "est", "edt", "cet", "cest", "pst", "pdt", "ist", "jst"]);
const CALENDAR: ReadonlySet<string> = new Set(CALENDAR_NAMES);
const QUOTES: ReadonlySet<string> = new Set(['"', "“", "”", "'", "‘", "’", "«", "»"]);
const SPEAKING: ReadonlySet<string> = new Set(["speak", "speaks", "spoke", "speaking", "language", "in", "into", "from"]);

/** The type of a name; null for what is no name after all, such as a month, or a name of no type of ours. */
export function typeOf(tokens: Tokens, firstToken: number, endToken: number, kind: NameKind): EntityType | null {
  const words = tokens.lowers.slice(firstToken, endToken).map(foldName);
  const name = words.join(" ");
  const last = words[words.length - 1];
  const next = endToken < tokens.count ? tokens.lowers[endToken] : "";
  // "May 2026", "Q4 2025", "H1 FY26".
  if (words.every((word) => CALENDAR.has(word) || /^(?:q[1-4]|[hq]|fy)?\d*$/.test(word)) && kind !== "PERSON") return null;
  if (isPartOfAmount(tokens, firstToken, endToken)) return null;
  // "0815 GMT"
  if (CLOCKS.has(last) && /^\d[\d:.]*$/.test(words[0])) return null;
  if (COUNTRIES.has(name) && kind !== "PERSON") return "GPE";
  if (TONGUES_ONLY.has(name)) return "LANGUAGE";
  if (PEOPLE_NAMES.has(name) && kind !== "PERSON") {
    const before = firstToken > 0 ? tokens.lowers[firstToken - 1] : "";
    const spoken = TONGUES.has(name) && (next === "language" || /^sp(?:eak|oke)/.test(before));
    return spoken ? "LANGUAGE" : "NORP";
  }
  if (isStorm(words) || (kind !== "PERSON" && FEASTS.has(name))) return "EVENT";
  if (kind === "PERSON") return kind;
  if (words.length > 1 && (HAPPENING.has(last) || (words[1] === "of" && HAPPENING.has(words[0])))) return "EVENT";
  // "Local 412" of a union.
  if (kind === "ORG" || (words.length === 2 && words[0] === "local" && /^\d+$/.test(last))) return "ORG";
  if (kind === "LOC" && words.length > 1 && (BODY.has(last) || (words[1] === "of" && BODY.has(words[0])))) return "ORG";
  return kind === "LOC"
    ? placeType(name, words, last, isWild(tokens, firstToken, endToken, next))
    : otherType(tokens, firstToken, words, last, next);
}

/** True for "cyclone nisha". */
export function isStorm(words: readonly string[]): boolean {
  return words.length === 2 && STORM.has(words[0]);
}

/** "HK" in "HK$5m", "EUR 3", "Celsius" in "20 degrees Celsius". */
function isPartOfAmount({ lowers, forms, starts, ends, count }: Tokens, first: number, end: number): boolean {
  const last = lowers[end - 1];
  if (end < count && lowers[end] === "$" && starts[end] === ends[end - 1] && CURRENCY_SIGNS.has(`${last}$`)) return true;
  if (first > 0 && end === first + 1 && WIDE_UNITS.has(`${lowers[first - 1]} ${last}`)) return true;
  return end === first + 2 && /^[A-Z]{3}$/.test(forms[first]) && /^\d/.test(last) && GAZETTEERS.currencies.has(lowers[first]);
}

/** "The Vamsadhara rose", "the Karim desert"; but "the Delhi mayor". */
function isWild({ lowers, upos }: Tokens, first: number, end: number, next: string): boolean {
  return first > 0 && lowers[first - 1] === "the" && (LAND.has(next) || !/^(?:NOUN|PROPN|ADJ)$/.test(upos[end] ?? ""));
}

function placeType(name: string, words: readonly string[], last: string, isWild: boolean): EntityType {
  if (WILD.has(name)) return "LOC";
  if (STATES.has(name) || GAZETTEERS.cities.has(name) || GAZETTEERS.capitals.has(name)) return "GPE";
  if (words.length > 1 && (LAND.has(last) || LAND.has(words[0]))) return "LOC";
  if (words.length > 1 && FACILITY.has(last)) return "FAC";
  if (words.includes("of") && FACILITY.has(words[0])) return "FAC";
  // "The Vamsadhara" is a river, a sea, a range.
  return isWild && words.length === 1 ? "LOC" : "GPE";
}

function otherType(tokens: Tokens, first: number, words: readonly string[], last: string, next: string): EntityType | null {
  const before = first > 0 ? tokens.lowers[first - 1] : "";
  const numbered = words.some((word) => /\d/.test(word));
  if (TONGUES.has(words[0]) && words.length === 1 && SPEAKING.has(before)) return "LANGUAGE";
  if (LAW.has(last) && (words.length > 1 || before === "the")) return "LAW";
  if (words.includes("of") && LAW.has(words[0])) return "LAW";
  if (WORK.has(last)) return "WORK_OF_ART";
  if (EVENT.has(last) || (words.includes("of") && EVENT.has(words[0])) || words.some((word) => word === "olympics" || word === "olympic"))
    return "EVENT";
  if (words.some((word) => EVENT.has(word)) && words.length > 1) return "EVENT";
  if (QUOTES.has(before) && QUOTES.has(next)) return "WORK_OF_ART";
  if (WORK.has(next) || WORK.has(before)) return "WORK_OF_ART";
  if (ORGANISATION.has(last) && words.length > 1) return "ORG";
  if (words.length > 1 && LAND.has(last)) return "LOC";
  if (words.length > 1 && FACILITY.has(last)) return "FAC";
  // "The Opposition said".
  if (words.length === 1 && before === "the" && (ORGANISATION.has(last) || SOLE.has(last))) return "ORG";
  if (PRODUCT.has(next) || PRODUCT.has(last) || numbered) return "PRODUCT";
  // "Microsoft's Azure": what a name owns and is no place, event, law or work is mostly a product.
  return before === "'s" || words.length === 1 ? "PRODUCT" : "WORK_OF_ART";
}
