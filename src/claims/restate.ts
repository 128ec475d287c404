// Which claims repeat an earlier one: a key point or headline and its sentence in the body.

import type { Claim } from "../doc/doc.js";

/** What two claims are compared by. */
export interface Comparable {
  readonly claim: Claim;
  /** Lemmas of the content words of subject and arguments. */
  readonly words: ReadonlySet<string>;
  /** Lemmas of the predicate's chain and content. */
  readonly predicate: ReadonlySet<string>;
}

/** How many of the words of the shorter claim must stand in the other. */
const SHARE = 0.6;
/** Claims with the same predicate lemma that are compared, so that a long article costs no more than its length. */
const COMPARED = 40;

/** Id of the earlier claim that each one repeats; null for most. Precision first: same predicate and polarity, most words shared. */
export function restatements(list: readonly Comparable[]): (string | null)[] {
  const byLemma = new Map<string, Comparable[]>();
  return list.map((item) => {
    let found: string | null = null;
    let best = 0;
    for (const lemma of item.predicate) {
      for (const earlier of (byLemma.get(lemma) ?? []).slice(-COMPARED)) {
        const share = likeness(item, earlier);
        if (share > best) {
          best = share;
          found = earlier.claim.restates ?? earlier.claim.id;
        }
      }
    }
    for (const lemma of item.predicate) byLemma.set(lemma, [...(byLemma.get(lemma) ?? []).slice(-COMPARED), item]);
    return best >= SHARE ? found : null;
  });
}

function likeness(a: Comparable, b: Comparable): number {
  if (a.claim.sentence === b.claim.sentence || a.claim.predicate.negated !== b.claim.predicate.negated) return 0;
  const shorter = a.words.size <= b.words.size ? a : b;
  const longer = shorter === a ? b : a;
  if (shorter.words.size < 2) return 0;
  let shared = 0;
  for (const word of shorter.words) if (longer.words.has(word)) shared++;
  const subjects = a.claim.subject?.entity ?? null;
  const others = b.claim.subject?.entity ?? null;
  if (subjects !== null && others !== null && subjects !== others && !a.claim.entities.includes(others)) return 0;
  return shared >= 2 ? shared / shorter.words.size : 0;
}
