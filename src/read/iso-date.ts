// Dates of metadata and rows as ISO 8601.

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?\s*([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;

/** A date that was understood; `loss` says what of it could not be kept. */
export interface ReadDate {
  /** ISO 8601 date, or date-time with offset. */
  readonly value: string;
  readonly loss: "time-without-offset" | null;
}

/**
 * An ISO 8601 date, or date-time with offset, in its usual spelling; null where the text is none or no such day exists.
 * A time without an offset says nothing that can be compared, so its day alone is kept.
 */
export function readIsoDate(text: string): ReadDate | null {
  const [whole, year, month, day, hour, minute, second = "", fraction, zone] = ISO.exec(text.trim()) ?? [];
  if (whole === undefined || !isDay(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return { value: date, loss: null };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  const offset = zone === undefined ? null : readOffset(zone);
  if (zone !== undefined && offset === null) return null;
  if (offset === null) return { value: date, loss: "time-without-offset" };
  const seconds = second === "" ? "" : `:${second}${fraction === undefined ? "" : `.${fraction}`}`;
  return { value: `${date}T${hour}:${minute}${seconds}${offset}`, loss: null };
}

/** "+0200" as "+02:00"; null where no place on earth keeps such a time. */
function readOffset(zone: string): string | null {
  if (/^z$/i.test(zone)) return "Z";
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(3).replace(":", "") || "0")];
  return hours > 15 || minutes > 59 ? null : `${zone[0]}${two(hours)}:${two(minutes)}`;
}

/** True for a day that the calendar has. */
function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ZONES: Readonly<Record<string, string>> = {
  GMT: "+00:00", UT: "+00:00", UTC: "+00:00", Z: "+00:00", EST: "-05:00", EDT: "-04:00",
  CST: "-06:00", CDT: "-05:00", MST: "-07:00", MDT: "-06:00", PST: "-08:00", PDT: "-07:00",
}; // biome-ignore format: pairs

/** "Mon, 27 Apr 2026 09:30:00 +0200", as mail and feeds write it. */
const MAIL =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[ -]([a-z]{3})[a-z]*\.?[ -](\d{4}|\d\d)(?:,?\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([+-]\d{4}|[a-z]{1,4})?)?/i;
/** "April 27, 2026". */
const MONTH_FIRST = /^(?:[a-z]{3,9},?\s+)?([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;
/** "20260427T093000Z", as news agencies write it. */
const BASIC = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z|[+-]\d{4}))?$/;

/** A date as metadata of files write them, as ISO 8601; null where it is none of these forms. */
export function readMetadataDate(text: string): string | null {
  const iso = readIsoDate(text.trim());
  if (iso !== null) return iso.value;
  const [, basicYear, basicMonth, basicDay, hh, mm, ss = "00", basicZone] = BASIC.exec(text.trim()) ?? [];
  if (basicYear !== undefined) {
    const time = hh === undefined ? "" : `T${hh}:${mm}:${ss}${basicZone}`;
    return readIsoDate(`${basicYear}-${basicMonth}-${basicDay}${time}`)?.value ?? null;
  }
  const [mail, day, monthName, year, hour, minute, second = "00", zone] = MAIL.exec(text.trim()) ?? [];
  if (mail !== undefined) return compose(fullYear(year), monthName, day, hour, minute, second, zone);
  const [named, name, dayNumber, yearNumber] = MONTH_FIRST.exec(text.trim()) ?? [];
  return named === undefined ? null : compose(yearNumber, name, dayNumber);
}

function fullYear(year: string): string {
  return year.length === 4 ? year : `${Number(year) < 70 ? "20" : "19"}${year}`;
}

function compose(year: string, name: string, day: string, hour?: string, minute = "", second = "", zone?: string): string | null {
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return null;
  const offset = zone === undefined ? undefined : (ZONES[zone.toUpperCase()] ?? (/^[+-]/.test(zone) ? zone : undefined));
  const time = hour === undefined || offset === undefined ? "" : `T${two(Number(hour))}:${minute}:${second}${offset}`;
  return readIsoDate(`${year}-${two(month)}-${two(Number(day))}${time}`)?.value ?? null;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
