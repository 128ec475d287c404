// The day of a holiday in a year, by its rule in the table.

import { addTo, type Day, easterOf, nthWeekday } from "./calendar.js";

/** The day on which a rule of the holiday table falls in a year. */
export function holidayIn(rule: string, year: number): Day {
  const easter = /^easter([+-]\d+)$/.exec(rule);
  if (easter !== null) return addTo(easterOf(year), { days: Number(easter[1]) });
  const nth = /^nth (\d\d) (\d) (-?\d)(?: \+(\d))?$/.exec(rule);
  if (nth !== null) return addTo(nthWeekday(year, Number(nth[1]), Number(nth[2]), Number(nth[3])), { days: Number(nth[4] ?? 0) });
  return { year, month: Number(rule.slice(0, 2)), day: Number(rule.slice(3)) };
}
