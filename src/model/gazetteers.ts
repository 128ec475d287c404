// Tables of names made at build time from packages: countries, nationalities, cities, currencies, organisations, people's names.

import { readFileSync } from "node:fs";
import { hashText, mixHash } from "./hash.js";

/** What names are known, all keys in lower case without diacritics. */
export interface Gazetteers {
  /** Country by name, as ISO 3166 code. */
  readonly countries: ReadonlyMap<string, string>;
  /** Country by adjective ("german" -> "DE"). */
  readonly nationalities: ReadonlyMap<string, string>;
  /** Cities of more than 15,000 people. */
  readonly cities: ReadonlySet<string>;
  /** Those of more than 300,000. */
  readonly largeCities: ReadonlySet<string>;
  readonly capitals: ReadonlySet<string>;
  /** Parts of countries: states, provinces. */
  readonly regions: ReadonlySet<string>;
  /** ISO 4217 code by itself and by the currency's name. */
  readonly currencies: ReadonlyMap<string, string>;
  /** Whole names of companies, public bodies and teams. */
  readonly organisations: ReadonlySet<string>;
  /** Words that companies' names are made of. */
  readonly companyWords: ReadonlySet<string>;
  /** Nouns for what people are by trade or place in life: "actor", "accountant". */
  readonly roles: ReadonlySet<string>;
  /** Gender that a given name tells, for names that are given to one alone. */
  readonly genders: ReadonlyMap<string, "male" | "female">;
  /** `PERSON` bits of a word; by chance one other word in a hundred has some: a feature, not an answer. */
  personBits(lower: string): number;
}

/** Given names and family names of well-kept lists, and words that a large and noisy list has as either. */
export const PERSON = { given: 1, family: 2, listed: 4 } as const;

/** Bits of the Bloom filter of people's names, a power of two. */
export const PEOPLE_BITS = 2 ** 22;
/** Probes of the Bloom filter. */
export const PEOPLE_PROBES = 6;

/** The n-th bit of a name of a kind in the Bloom filter. */
export function peopleBit(hash: number, kind: number, probe: number): number {
  return mixHash(hash, probe * 8 + kind) & (PEOPLE_BITS - 1);
}

/** The form under which a name is looked up: lower case, no diacritics, straight apostrophes. */
export function foldName(name: string): string {
  return (PLAIN.test(name) ? name : name.normalize("NFKD").replace(/\p{M}+/gu, "").replaceAll("’", "'")).toLowerCase();
}

const PLAIN = /^[ -~]*$/;

type Packed = Readonly<
  Record<
    | "countries"
    | "nationalities"
    | "currencies"
    | "cities"
    | "largeCities"
    | "capitals"
    | "regions"
    | "organisations"
    | "companyWords"
    | "roles"
    | "male"
    | "female",
    string
  >
>;

/** Reads the tables; about 20 ms. */
export function loadGazetteers(): Gazetteers {
  const head: Packed = JSON.parse(readFileSync(new URL("../../src/model/gazetteers.json", import.meta.url), "utf8"));
  const people = readFileSync(new URL("../../src/model/people.bin", import.meta.url));
  const largeCities = new Set(head.largeCities.split("|"));
  const isIn = (hash: number, kind: number) => {
    for (let probe = 0; probe < PEOPLE_PROBES; probe++) {
      const bit = peopleBit(hash, kind, probe);
      if ((people[bit >>> 3] & (1 << (bit & 7))) === 0) return 0;
    }
    return kind;
  };
  return {
    countries: pairs(head.countries),
    nationalities: pairs(head.nationalities),
    currencies: pairs(head.currencies),
    cities: new Set([...largeCities, ...head.cities.split("|")]),
    largeCities,
    capitals: new Set(head.capitals.split("|")),
    regions: new Set(head.regions.split("|")),
    organisations: new Set(head.organisations.split("|")),
    companyWords: new Set(head.companyWords.split("|")),
    roles: new Set(head.roles.split("|")),
    genders: new Map([
      ...head.male.split("|").map((name) => [name, "male"] as const),
      ...head.female.split("|").map((name) => [name, "female"] as const),
    ]),
    personBits(lower) {
      const hash = hashText(lower);
      return isIn(hash, PERSON.given) | isIn(hash, PERSON.family) | isIn(hash, PERSON.listed);
    },
  };
}

function pairs(packed: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const row of packed.split("|")) {
    const cut = row.indexOf("=");
    map.set(row.slice(0, cut), row.slice(cut + 1));
  }
  return map;
}
