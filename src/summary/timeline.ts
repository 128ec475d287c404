// The timeline: dated claims in the order of the calendar.

import type { Result } from "../doc/result.js";
import type { LabelledClaim } from "./fold.js";

type Timeline = Result["summary"]["timeline"];

/**
 * Dated claims by the time they hold or happen, the earliest first. A time with one bound stands at that bound.
 * Of claims that repeat each other the first dated one is listed.
 */
export function timeline(claims: readonly LabelledClaim[]): Timeline {
  const dated = new Set<string>();
  const places = new Map<string, { from: string; to: string; claims: string[] }>();
  for (const { claim, restates } of claims) {
    const from = claim.time?.from ?? claim.time?.to ?? null;
    const to = claim.time?.to ?? claim.time?.from ?? null;
    if (from === null || to === null || dated.has(restates ?? claim.id)) continue;
    dated.add(restates ?? claim.id);
    const key = `${from} ${to}`;
    const place = places.get(key);
    if (place === undefined) places.set(key, { from, to, claims: [claim.id] });
    else place.claims.push(claim.id);
  }
  return [...places.values()].sort((a, b) => compareIso(a.from, b.from) || compareIso(a.to, b.to));
}

/** Calendar order of ISO 8601 dates and date-times; years before Christ carry a minus sign. */
function compareIso(a: string, b: string): number {
  const order = yearOf(a) - yearOf(b);
  if (order !== 0) return order;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function yearOf(date: string): number {
  return Number.parseInt(date, 10);
}
