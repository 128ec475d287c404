// Makers of days and weeks that are counted: "the first Monday in May", "the last week of August", "a week on Friday".

import { TIME_PREPOSITIONS } from "../lexicon/trap-words.js";
import type { Point, Value } from "./meaning.js";
import { point } from "./meaning.js";
import type { Parts } from "./parts.js";

export const COUNTED_MAKERS: Readonly<Record<string, (parts: Parts, detail: string) => Value | null>> = {
  nthWeekday: (parts) => nth(parts, "weekday"),
  nthWeekdayOfMonth: (parts) =>
    point({ is: "nth", what: "weekday", n: countOf(parts), weekday: parts.number("WEEKDAY") ?? 0, of: monthOf(parts) }),
  weekOnWeekday: (parts) => weeksFrom(parts, 1),
  weeksAgoWeekday: (parts) => weeksFrom(parts, -1),
  weekdaysAgo: (parts) => {
    const n = parts.part("amount")?.n ?? null;
    return n === null ? null : point({ is: "weeks", weekday: parts.number("WEEKDAYS") ?? 0, weeks: -n }, { relation: "last" });
  },
  // "On Friday week"; but "Friday week-long talks", "on Friday week on week".
  weekdayAndWeek: (parts) =>
    TIME_PREPOSITIONS.has(parts.near(-1)?.lower ?? "") && !/^(-|on|after|by)$/.test(parts.after(0)?.lower ?? "")
      ? weeksFrom(parts, 1)
      : null,
  nthWeekend: (parts) => nth(parts, "weekend"),
  firstOfYear: (parts) => {
    const relation = parts.has("last") ? "last" : parts.has("next") ? "next" : "this";
    return point({ is: "nth", what: "day", n: 1, weekday: 0, of: point({ is: "unit", unit: "Y" }, { relation }) });
  },
  nthOfMonth: (parts) => {
    const what = parts.has("weekend") ? "weekend" : parts.has("week") ? "week" : "day";
    return point({ is: "nth", what, n: countOf(parts), weekday: 0, of: monthOf(parts) });
  },
  nthWeek: (parts) => nth(parts, "week"),
  nthDay: (parts) => nth(parts, "day"),
  weekOf: (parts) => {
    const day = parts.part("point");
    return day === null ? null : point({ is: "weekOf", day });
  },
};

/** Which one of its kind a form counts to; -1 for the last. */
function countOf(parts: Parts): number {
  return parts.part("amount")?.n ?? -1;
}

/** The month that a form ends with: "of last month". */
function monthOf(parts: Parts): Point {
  const pointing = parts.near(parts.end - parts.first - 2)?.lower;
  return point({ is: "unit", unit: "M" }, { relation: pointing === "last" || pointing === "next" ? pointing : "this" });
}

/** "A week on Friday", "two weeks ago Tuesday": so many weeks from the nearest such day on that side. */
function weeksFrom(parts: Parts, sign: 1 | -1): Point | null {
  const weekday = parts.number("WEEKDAY");
  const [item, ...more] = parts.part("length")?.items ?? [{ n: 1, unit: "W" }];
  if (weekday === null || item.n === null || (item.unit !== "W" && item.unit !== "FN") || more.length > 0) return null;
  return point({ is: "weeks", weekday, weeks: item.n * (item.unit === "FN" ? 2 : 1) * sign });
}

function nth(parts: Parts, what: "weekday" | "week" | "weekend" | "day"): Point | null {
  const of = parts.part("point");
  const n = parts.has("last") ? -1 : (parts.part("amount")?.n ?? null);
  if (of === null || n === null || of.base.is !== "date" || of.base.month === null || of.base.day !== null) return null;
  return point({ is: "nth", what, n, weekday: parts.number("WEEKDAY") ?? 0, of });
}
