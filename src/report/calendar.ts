// Days as numbers and back, and how the report writes them: no clock, no locale.

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const DAYS_PER_ERA = 146_097;
const SHIFT = 719_468;

/** Milliseconds in a day, for scales that count in them. */
export const DAY_MS = 86_400_000;

/** Year, month and day at the start of an ISO 8601 date, months and days that it leaves open as 1; null where it is none. */
function parts(iso: string): readonly [year: number, month: number, day: number] | null {
  const found = /^([+-]?\d{4,6})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso);
  if (found === null) return null;
  const [, year, month = "1", day = "1"] = found;
  return [Number(year), Number(month), Number(day)];
}

/** Days since 1970-01-01 of an ISO 8601 date or date-time; null where it is none. Proleptic Gregorian, counted from March as leap days ask. */
export function dayNumber(iso: string | null): number | null {
  const found = iso === null ? null : parts(iso);
  if (found === null) return null;
  const [year, month, day] = found;
  if (month < 1 || month > 12) return null;
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return era * DAYS_PER_ERA + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - SHIFT;
}

/** The ISO 8601 date of a day number. */
export function isoDay(number: number): string {
  const shifted = number + SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / (DAYS_PER_ERA - 1))) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** "27 Apr 2026"; what is no date comes back as it is. */
export function sayDay(iso: string): string {
  const found = parts(iso);
  if (found === null || found[1] < 1 || found[1] > 12) return iso;
  const [year, month, day] = found;
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** When something holds or happens, in words: "until 31 Dec 2032"; empty where nothing is known. */
export function sayTime(from: string | null, to: string | null): string {
  if (from === null && to === null) return "";
  if (from === null) return `until ${sayDay(to ?? "")}`;
  if (to === null) return `from ${sayDay(from)}`;
  const [first, last] = [sayDay(from), sayDay(to)];
  return sayWhole(from, to) ?? (first === last ? first : `${first} – ${last}`);
}

/** A whole year or month under its name: "2026", "Mar 2026". */
function sayWhole(from: string, to: string): string | null {
  const [first, last] = [parts(from), parts(to)];
  if (first === null || last === null || first[0] !== last[0] || first[2] !== 1) return null;
  if (first[1] === 1 && last[1] === 12 && last[2] === 31) return String(first[0]);
  const lastDay = dayNumber(to);
  const isMonth = first[1] === last[1] && lastDay !== null && isoDay(lastDay + 1).endsWith("-01");
  return isMonth ? `${MONTHS[first[1] - 1]} ${first[0]}` : null;
}
