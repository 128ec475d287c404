// What the text behind a flag means. Each of these throws `NewsError` "usage" for what it does not take.

import { NewsError } from "../doc/errors.js";
import { type FieldNames, KNOWN_FIELDS } from "../read/row.js";

function wrong(text: string, hint: string): NewsError {
  return new NewsError("usage", { detail: `${JSON.stringify(text)} is not what it takes`, hint });
}

/** An empty name comes of a variable that is not set; it would lead to the root of the file system. */
export function place(text: string): string {
  if (text !== "") return text;
  throw wrong(text, "name a folder or file; is the variable set that should hold it?");
}

/** A whole number from 1 on. */
export function count(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 1 && Number.isSafeInteger(value)) return value;
  throw wrong(text, "write a whole number from 1 on");
}

const WORKERS_AT_MOST = 256;

/** How many articles may be worked on at once. */
export function workers(text: string): number {
  const value = count(text);
  if (value <= WORKERS_AT_MOST) return value;
  throw wrong(text, `write at most ${WORKERS_AT_MOST}`);
}

/** The pipeline with its weights does not fit into less. */
const MEGABYTES_AT_LEAST = 128;

/** Megabytes of a worker. */
export function megabytes(text: string): number {
  const value = count(text);
  if (value >= MEGABYTES_AT_LEAST && value <= 1_000_000) return value;
  throw wrong(text, `write megabytes, at least ${MEGABYTES_AT_LEAST}`);
}

/** A whole number from 0 on, or "all". */
export function countOrAll(text: string): number {
  if (text === "all") return Number.POSITIVE_INFINITY;
  return text === "0" ? 0 : count(text);
}

/** Seconds above 0, up to a day. */
export function seconds(text: string): number {
  const value = Number(text);
  if (/^\d*\.?\d+$/.test(text) && value > 0 && value <= 86_400) return value;
  throw wrong(text, "write seconds above 0, at most 86400");
}

/** Checks "text=body,publishedAt=date"; the text itself is the value. */
export function fieldPairs(text: string): string {
  fieldNames(text);
  return text;
}

/** Names of the user's own fields by the names that are understood, from "text=body,publishedAt=date". Throws `NewsError` "usage". */
export function fieldNames(text: string | undefined): FieldNames {
  if (text === undefined) return {};
  const pairs = text.split(",").map((pair) => {
    const at = pair.indexOf("=");
    const known = KNOWN_FIELDS.find((field) => field === pair.slice(0, Math.max(0, at)).trim());
    const name = pair.slice(at + 1).trim();
    if (known === undefined || name === "") throw wrong(text, `write pairs of ${KNOWN_FIELDS.join(", ")} with = and the name in your rows`);
    return [known, name] as const;
  });
  return Object.fromEntries(pairs);
}

/** A number from 0 to 1. */
export function probability(text: string): number {
  const value = Number(text);
  if (/^\d*\.?\d+$/.test(text) && value <= 1) return value;
  throw wrong(text, "write a number from 0 to 1");
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/;

/** A day, or a time with its offset, that the calendar has. */
export function isoDate(text: string): string {
  const [, year, month, day] = (ISO_DATE.exec(text) ?? []).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() === month - 1 && date.getUTCDate() === day) return text;
  throw wrong(text, "write a day as YYYY-MM-DD, or a time with its offset as 2026-04-27T09:30:00+02:00");
}
