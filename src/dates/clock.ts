// Values of times of day: which day they belong to, and which half of it.

import type { Clock, DayPart } from "./meaning.js";
import { two } from "./values.js";

/** What stands around a time of day. */
export interface ClockContext {
  /** The part of the day that its day is told with: "twenty to nine on Sunday night". */
  readonly part: DayPart | null;
  /** True where midnight begins the day: "just after midnight on Monday". */
  readonly startsDay: boolean;
}

/** The time as TIMEX3 writes it after the day: "T20:40". */
export function clockValue(clock: Clock, { part, startsDay }: ClockContext): string {
  if (clock.hour === 24) return startsDay ? "T00:00" : "T24:00";
  const half =
    clock.half ??
    (clock.hour >= 1 && clock.hour < 12 && (part === "AF" || part === "EV" || (part === "NI" && clock.hour > 5)) ? "pm" : null);
  const hour = half === "pm" && clock.hour < 12 ? clock.hour + 12 : half === "am" && clock.hour === 12 ? 0 : clock.hour;
  return `T${two(hour)}:${two(clock.minute)}${clock.second === null ? "" : `:${clock.second}`}`;
}
