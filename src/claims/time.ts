// When a claim holds or happens: from the dates it governs, else from its sentence's.

import type { Interval, Timex } from "../doc/doc.js";

const USED: ReadonlySet<string> = new Set(["DATE", "TIME"]);

/** The interval that the dates give together; null when none of them has bounds. */
export function timeOf(dates: readonly Timex[]): Interval | null {
  const bounded = dates.filter((date) => USED.has(date.type) && (date.interval.from !== null || date.interval.to !== null));
  const narrow =
    bounded.length > 0
      ? bounded
      : dates.filter((date) => date.type === "DURATION" && (date.interval.from !== null || date.interval.to !== null));
  if (narrow.length === 0) return null;
  const froms = narrow.map((date) => date.interval.from);
  const tos = narrow.map((date) => date.interval.to);
  return { from: earliest(froms), to: latest(tos) };
}

/** ISO 8601 dates order as strings; an open end stays open. */
function earliest(values: readonly (string | null)[]): string | null {
  let best: string | null = values[0];
  for (const value of values) {
    if (value === null || best === null) return null;
    if (value < best) best = value;
  }
  return best;
}

function latest(values: readonly (string | null)[]): string | null {
  let best: string | null = values[0];
  for (const value of values) {
    if (value === null || best === null) return null;
    if (value > best) best = value;
  }
  return best;
}
