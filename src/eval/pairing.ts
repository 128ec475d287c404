// One-to-one pairs of gold and found spans.

import type { Span } from "../doc/span.js";

/** A gold span, the found span it is paired with, and whether they are equal. */
export interface Pair<G, F> {
  readonly gold: G;
  readonly found: F;
  readonly exact: boolean;
}

/**
 * Overlapping spans, each used once: equal spans first, then those that share most characters, then those that come first.
 * `may` can forbid pairs, of different types for instance.
 */
export function pairSpans<G extends Span, F extends Span>(
  gold: readonly G[],
  found: readonly F[],
  may: (gold: G, found: F) => boolean = () => true,
): Pair<G, F>[] {
  const candidates: { g: number; f: number; shared: number; exact: boolean }[] = [];
  gold.forEach((a, g) => {
    found.forEach((b, f) => {
      const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
      if (shared > 0 && may(a, b)) candidates.push({ g, f, shared, exact: a.start === b.start && a.end === b.end });
    });
  });
  candidates.sort((a, b) => Number(b.exact) - Number(a.exact) || b.shared - a.shared || a.g - b.g || a.f - b.f);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  const pairs: Pair<G, F>[] = [];
  for (const { g, f, exact } of candidates) {
    if (usedGold.has(g) || usedFound.has(f)) continue;
    usedGold.add(g);
    usedFound.add(f);
    pairs.push({ gold: gold[g], found: found[f], exact });
  }
  return pairs;
}
