// What a form of words means before it is known when it was said: the grammar makes these, resolution turns them into values.

import type { TimexMod } from "../doc/labels.js";

/** Units of length: the codes of TIMEX3, with T before those of the clock. */
export type Unit = "TS" | "TM" | "TH" | "D" | "NI" | "W" | "WE" | "FN" | "M" | "Q" | "Y" | "DE" | "CE" | "ML";

/** Parts of the day and seasons, as TIMEX3 writes them. */
export type DayPart = "MO" | "MI" | "AF" | "EV" | "NI";

/** A count; `n` is null for "several". */
export interface Amount {
  readonly kind: "amount";
  readonly n: number | null;
}

/** A length of time: its items add up. */
export interface Length {
  readonly kind: "length";
  readonly items: readonly { readonly n: number | null; readonly unit: Unit }[];
}

/** A time of day; `half` is null where neither a.m. nor p.m. is said. Hours run to 24. */
export interface Clock {
  readonly kind: "clock";
  readonly hour: number;
  readonly minute: number;
  readonly second: string | null;
  readonly half: "am" | "pm" | null;
}

/** A year as written: BC years count from one. */
export interface Year {
  readonly kind: "year";
  readonly n: number;
  readonly bc: boolean;
  /** True for "'98", whose century must be worked out. */
  readonly short: boolean;
}

/**
 * Which one is meant: "last", "this", "next" look from the time of writing, "previous", "same", "following" from a date before in the
 * text.
 */
export type Relation = "last" | "this" | "next" | "previous" | "same" | "following" | "beforeLast" | "afterNext" | "new";

/** "The 1988 quarter": the quarter that the text speaks of, in another year. */
export const SAME_QUARTER = "Q0";
/** "The same month of 2022": the month that the text speaks of. */
export const SAME_MONTH = "same month";

export type Base =
  | {
      readonly is: "date";
      readonly year: Year | null;
      readonly month: number | null;
      readonly day: number | null;
      readonly weekday: number | null;
    }
  | { readonly is: "numeric"; readonly text: string }
  | { readonly is: "stamp"; readonly text: string }
  /** A stretch of a year: "Q1", "H2", "SU". */
  | { readonly is: "part"; readonly part: string; readonly year: Year | null; readonly yearOf: Relation | null }
  /** A decade or century: the leading digits of its years. */
  | { readonly is: "era"; readonly prefix: string }
  | { readonly is: "fiscal"; readonly year: number | null }
  | { readonly is: "unit"; readonly unit: Unit }
  | { readonly is: "dayword"; readonly days: number }
  | { readonly is: "dom"; readonly day: number }
  | { readonly is: "holiday"; readonly rule: string; readonly year: Year | null; readonly weekend: boolean }
  | {
      readonly is: "nth";
      readonly what: "weekday" | "week" | "weekend" | "day";
      readonly n: number;
      readonly weekday: number;
      readonly of: Point;
    }
  | { readonly is: "weekOf"; readonly day: Point }
  /** A weekday so many weeks on from the next one, or back from the last. */
  | { readonly is: "weeks"; readonly weekday: number; readonly weeks: number }
  /**
   * "Period" counts from the stretch that the sentence compares with: "the year-ago period"; "told" from a date in the text alone:
   * "ten years on".
   */
  | { readonly is: "shift"; readonly length: Length; readonly from: "now" | "text" | "told" | "period"; readonly sign: 1 | -1 }
  /** A value as it stands; one of history is left out of the day's news. */
  | { readonly is: "ref"; readonly value: string; readonly history: boolean }
  /** The time of the last date in a story: "at that time"; one of history is left out of the day's news. */
  | { readonly is: "then"; readonly history: boolean }
  /** A time of day whose day is found around it. */
  | { readonly is: "someday" };

/** A place on the time line, by the calendar or from another. */
export interface Point {
  readonly kind: "point";
  readonly base: Base;
  readonly relation: Relation | null;
  /** For "October of last year": which year. */
  readonly yearOf: Relation | null;
  readonly part: DayPart | null;
  readonly clock: Clock | null;
  readonly mod: TimexMod | null;
}

/** A length that is a date's own: "six weeks". */
export interface Duration {
  readonly kind: "duration";
  readonly length: Length;
  readonly mod: TimexMod | null;
  /** The stretch that it is part of: "the first nine months of 2023"; null where none is said. */
  readonly of: Point | null;
}

/** Times that recur, with their value as TIMEX3 writes it. */
export interface Recurrence {
  readonly kind: "set";
  readonly value: string;
}

/** How near a length is. */
export interface Modifier {
  readonly kind: "modifier";
  readonly mod: TimexMod | null;
}

export type Meaning = Point | Duration | Recurrence;
export type Value = Amount | Length | Clock | Year | Modifier | Meaning;

const NOWHERE = { relation: null, yearOf: null, part: null, clock: null, mod: null } as const;

/** A point with nothing said but its base and what is added. */
export function point(base: Base, more: Partial<Omit<Point, "kind" | "base">> = {}): Point {
  return { kind: "point", base, ...NOWHERE, ...more };
}

/** A calendar date, as far as it is said. */
export function date(said: { year?: Year | null; month?: number | null; day?: number | null; weekday?: number | null }): Base {
  return { is: "date", year: said.year ?? null, month: said.month ?? null, day: said.day ?? null, weekday: said.weekday ?? null };
}
