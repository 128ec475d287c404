// Days of the holidays that follow the moon, worked out at build time: what a calendar says must not hang on the machine.

import { readFileSync } from "node:fs";

/** `days`: for each rule of the holiday table its day in every year from `from` on, as MMDD, blanks between. */
interface Stored {
  readonly from: number;
  readonly days: Readonly<Record<string, string>>;
}

const stored: Stored = JSON.parse(readFileSync(new URL("../../src/model/moon-days.json", import.meta.url), "utf8"));
const DAYS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(stored.days).map(([rule, days]) => [rule, days.split(" ")]));

/** True where a rule of the holiday table counts by the moon. */
export function isOfMoon(rule: string): boolean {
  return DAYS.has(rule);
}

/** Month and day, MMDD, on which a rule falls in a year; null outside the years that were worked out. */
export function moonDay(rule: string, year: number): string | null {
  return DAYS.get(rule)?.[year - stored.from] ?? null;
}
