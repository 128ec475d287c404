// The times that relative dates are worked out from: the day of writing, and the last date in the text.

import { addTo, compareDays, type Day } from "./calendar.js";

/** How exactly a date is known. */
export type Grain = "time" | "day" | "week" | "month" | "quarter" | "season" | "year" | "decade" | "century";

/** A resolved place on the time line: the first day of the stretch, and how long it is. */
export interface Place {
  readonly day: Day;
  readonly grain: Grain;
}

/** A place with the date that gave it: "publishedAt", "text" or the number of a date. */
export interface Anchor extends Place {
  readonly source: "publishedAt" | number;
}

/** What is known when a date is resolved. */
export interface Reference {
  /** The day of writing; null when unknown. */
  readonly published: Anchor | null;
  /** The last date in the text that can be counted from; null before the first. */
  readonly last: Anchor | null;
  /** The last date, where it stands in the same sentence; null where none does. */
  readonly near: Anchor | null;
  /** The last date, where it stands in the same sentence or one shortly before it; null where none does. */
  readonly recent: Anchor | null;
  /** The last day in the text; null before the first. */
  readonly lastDay: Anchor | null;
  /** The last month in the text, in the same sentence or one shortly before it; null where none is. */
  readonly lastMonth: Anchor | null;
  /** The last time of the clock in the text, in minutes of its day; null where none is near. */
  readonly lastClock: { readonly at: Anchor; readonly minutes: number } | null;
  readonly narrative: boolean;
  readonly dayFirst: boolean;
}

/** Where "last", "this", "next" look from: in history the text itself, in news the day of writing. */
export function deictic(reference: Reference): Anchor | null {
  return reference.narrative ? (reference.last ?? reference.published) : reference.published;
}

/** Where "the same", "the following", "later" look from: the last date in the text, else the day of writing. */
export function anaphoric(reference: Reference): Anchor | null {
  return reference.last ?? reference.published;
}

/** So many days before the writing, a day is one on which the news was told: "the office said on Thursday". */
const TOLD_DAYS = 14;

/** What "the month" and "the previous month" look from, in the day's news: the month it tells of, whenever it was told. Null elsewhere. */
export function monthOfNews({ narrative, lastMonth, last, published }: Reference): Anchor | null {
  if (narrative || lastMonth === null || last === null || published === null || last.source === lastMonth.source) return null;
  const isTold = (last.grain === "day" || last.grain === "week") && compareDays(addTo(last.day, { days: TOLD_DAYS }), published.day) >= 0;
  return isTold && compareDays(last.day, published.day) <= 0 ? lastMonth : null;
}

/** From so many months back on, a story has gone on into the next year. */
const TURNED_MONTHS = 9;
/** Fewer do after a winter. */
const WINTER_MONTHS = 6;

/** True where a story goes on in the next year: "in December … on 14 January", "that winter … in April". */
export function turnsYear({ day: { month }, grain }: Place, ahead: number, dom: number | null): boolean {
  if (grain === "season") return month === 12 && month - ahead >= WINTER_MONTHS;
  return dom !== null && (grain === "time" || grain === "day" || grain === "month") && month - ahead >= TURNED_MONTHS;
}

/** The month or quarter of the same sentence that "a year earlier" is told against, in the day's news; null where there is none. */
export function comparedWith({ near, narrative }: Reference): Anchor | null {
  return !narrative && (near?.grain === "month" || near?.grain === "quarter") ? near : null;
}
