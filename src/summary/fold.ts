// The claims a result shows, with their labels; repeated claims are tied to the first one that is shown.

import type { AnnotatedDoc, Claim, Classification } from "../doc/doc.js";

/** A claim and its label, as the summary lists them. */
export interface LabelledClaim {
  readonly claim: Claim;
  readonly label: Classification;
  /** Id of the earlier shown claim that this one repeats; null for the first of its like. */
  readonly restates: string | null;
}

/**
 * Claims whose own confidence and label's confidence both reach `minConfidence`, in text order.
 * Where the first of some repeated claims falls away, the next one takes its place.
 */
export function shownClaims(doc: AnnotatedDoc, minConfidence: number): LabelledClaim[] {
  const origins = new Map<string, string>();
  const firstShown = new Map<string, string>();
  const shown: LabelledClaim[] = [];
  doc.claims.forEach((claim, index) => {
    const origin = claim.restates === null ? claim.id : (origins.get(claim.restates) ?? claim.restates);
    origins.set(claim.id, origin);
    const label = doc.classify[index];
    if (claim.confidence < minConfidence || label.confidence < minConfidence) return;
    const first = firstShown.get(origin);
    if (first === undefined) firstShown.set(origin, claim.id);
    shown.push({ claim, label, restates: first ?? null });
  });
  return shown;
}

/** The most salient first; of equals the one that stands first in the text. */
export function bySalience(a: LabelledClaim, b: LabelledClaim): number {
  return b.claim.salience - a.claim.salience || a.claim.start - b.claim.start || a.claim.end - b.claim.end;
}
