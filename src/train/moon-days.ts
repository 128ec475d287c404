// Works out the days of the holidays that follow the moon, year by year: what a calendar library says once, for every machine.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill/full";
import { HOLIDAYS } from "../lexicon/holidays.js";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Writes `moon-days.json`: for each rule of the holiday table that counts by the moon, its day in every year, as MMDD. */
export function makeMoonDays({ outDir }: { readonly outDir: string }): void {
  const rules = [...new Set(HOLIDAYS.map(({ rule }) => rule))].filter((rule) => dayIn(rule, FIRST_YEAR) !== null);
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
  const days = rules.map((rule) => [rule, years.map((year) => written(dayIn(rule, year))).join(" ")]);
  writeFileSync(join(outDir, "moon-days.json"), `${JSON.stringify({ from: FIRST_YEAR, days: Object.fromEntries(days) }, null, 1)}\n`);
}

function written(day: Temporal.PlainDate | null): string {
  return day === null ? "" : day.toString().slice(5).replace("-", "");
}

/** The day of a rule in a year; null for a rule that does not count by the moon. */
function dayIn(rule: string, year: number): Temporal.PlainDate | null {
  const told = /^(hebrew|islamic-umalqura|chinese) (M\d\d)-(\d\d)$/.exec(rule);
  if (told !== null) return dayInCalendar(told[1], told[2], Number(told[3]), year);
  const dark = /^dark-moon (\d\d)-(\d\d)$/.exec(rule);
  return dark === null ? null : newMoonFrom(new Temporal.PlainDate(year, Number(dark[1]), Number(dark[2]))).subtract({ days: 1 });
}

/** The first day of a year on which a day of another calendar falls; the one after the year where the year has none. */
function dayInCalendar(calendar: string, monthCode: string, day: number, year: number): Temporal.PlainDate {
  const first = new Temporal.PlainDate(year, 1, 1).withCalendar(calendar).year;
  const [own, next] = [first, first + 1].map((of) =>
    Temporal.PlainDate.from({ calendar, year: of, monthCode, day }).withCalendar("iso8601"),
  );
  return own.year === year ? own : next;
}

/** The first day, from the given one on, that opens a month of the Chinese calendar: the day of a new moon. */
function newMoonFrom(day: Temporal.PlainDate): Temporal.PlainDate {
  const dom = day.withCalendar("chinese").day;
  if (dom === 1) return day;
  const next = day.add({ days: 30 - dom });
  return next.withCalendar("chinese").day === 1 ? next : next.add({ days: 1 });
}
