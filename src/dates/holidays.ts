// The day of a holiday in a year, by its rule in the table.

import { addTo, type Day, dayInCalendar, easterOf, type HolidayCalendar, newMoonFrom, nthWeekday } from "./calendar.js";

const CALENDARS: readonly HolidayCalendar[] = ["hebrew", "islamic-umalqura", "chinese"];

/** The day on which a rule of the holiday table falls in a year. */
export function holidayIn(rule: string, year: number): Day {
  const easter = /^easter([+-]\d+)$/.exec(rule);
  if (easter !== null) return addTo(easterOf(year), { days: Number(easter[1]) });
  const nth = /^nth (\d\d) (\d) (-?\d)(?: \+(\d))?$/.exec(rule);
  if (nth !== null) return addTo(nthWeekday(year, Number(nth[1]), Number(nth[2]), Number(nth[3])), { days: Number(nth[4] ?? 0) });
  const once = /^(\d{4})-(\d\d)-(\d\d)$/.exec(rule);
  if (once !== null) return { year: Number(once[1]), month: Number(once[2]), day: Number(once[3]) };
  const calendar = CALENDARS.find((name) => rule.startsWith(name));
  if (calendar !== undefined) {
    const [code, day] = rule.slice(calendar.length + 1).split("-");
    return dayInCalendar(calendar, code, Number(day), year);
  }
  if (rule.startsWith("dark-moon"))
    return addTo(newMoonFrom({ year, month: Number(rule.slice(10, 12)), day: Number(rule.slice(13)) }), { days: -1 });
  return { year, month: Number(rule.slice(0, 2)), day: Number(rule.slice(3)) };
}
