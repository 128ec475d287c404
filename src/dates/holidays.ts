// The day of a holiday in a year, by its rule in the table.

import { isOfMoon, moonDay } from "../model/moon-days.js";
import { addTo, type Day, easterOf, nthWeekday } from "./calendar.js";

/** The day on which a rule of the holiday table falls in a year; null for one that follows the moon, far from our time. */
export function holidayIn(rule: string, year: number): Day | null {
  const easter = /^easter([+-]\d+)$/.exec(rule);
  if (easter !== null) return addTo(easterOf(year), { days: Number(easter[1]) });
  const nth = /^nth (\d\d) (\d) (-?\d)(?: \+(\d))?$/.exec(rule);
  if (nth !== null) return addTo(nthWeekday(year, Number(nth[1]), Number(nth[2]), Number(nth[3])), { days: Number(nth[4] ?? 0) });
  const once = /^(\d{4})-(\d\d)-(\d\d)$/.exec(rule);
  if (once !== null) return { year: Number(once[1]), month: Number(once[2]), day: Number(once[3]) };
  if (!isOfMoon(rule)) return { year, month: Number(rule.slice(0, 2)), day: Number(rule.slice(3)) };
  const day = moonDay(rule, year);
  return day === null ? null : { year, month: Number(day.slice(0, 2)), day: Number(day.slice(2)) };
}
