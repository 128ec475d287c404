// Tables of names made at build time from packages: countries, nationalities, cities, currencies, people's names.

import { readFileSync } from "node:fs";
import { hashText, mixHash } from "./hash.js";

/** What names are known, all keys in lower case without diacritics. */
export interface Gazetteers {
  /** Country by name, as ISO 3166 code. */
  readonly countries: ReadonlyMap<string, string>;
  /** Country by adjective ("german" -> "DE"). */
  readonly nationalities: ReadonlyMap<string, string>;
  readonly cities: ReadonlySet<string>;
  readonly capitals: ReadonlySet<string>;
  /** ISO 4217 code by itself and by the currency's name. */
  readonly currencies: ReadonlyMap<string, string>;
  /** True for given names and surnames, and by chance for one other word in a hundred: a feature, not an answer. */
  isPersonName(lower: string): boolean;
}

/** Bits of the Bloom filter of people's names, a power of two. */
export const PEOPLE_BITS = 2 ** 21;
/** Probes of the Bloom filter. */
export const PEOPLE_PROBES = 6;

/** The n-th bit of a name in the Bloom filter. */
export function peopleBit(hash: number, probe: number): number {
  return mixHash(hash, probe) & (PEOPLE_BITS - 1);
}

/** The form under which a name is looked up: lower case, no diacritics, straight apostrophes. */
export function foldName(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}+/gu, "").replaceAll("’", "'").toLowerCase();
}

/** Reads the tables; about 10 ms. */
export function loadGazetteers(): Gazetteers {
  const head: Readonly<Record<"countries" | "nationalities" | "currencies" | "cities" | "capitals", string>> = JSON.parse(
    readFileSync(new URL("../../src/model/gazetteers.json", import.meta.url), "utf8"),
  );
  const people = readFileSync(new URL("../../src/model/people.bin", import.meta.url));
  return {
    countries: pairs(head.countries),
    nationalities: pairs(head.nationalities),
    currencies: pairs(head.currencies),
    cities: new Set(head.cities.split("|")),
    capitals: new Set(head.capitals.split("|")),
    isPersonName(lower) {
      const hash = hashText(lower);
      for (let probe = 0; probe < PEOPLE_PROBES; probe++) {
        const bit = peopleBit(hash, probe);
        if ((people[bit >>> 3] & (1 << (bit & 7))) === 0) return false;
      }
      return true;
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
