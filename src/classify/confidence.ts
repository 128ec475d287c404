// Confidence: how often labels found this way are right.

import type { Claim } from "../doc/doc.js";
import { labelOf } from "../doc/labels.js";
import type { AspectModel } from "../model/aspect.js";
import { calibrated, probability } from "../model/logistic.js";
import type { Told } from "./context.js";

const LEAST = 0.5;
const MOST = 0.99;

/** What the weights of confidence look at. */
export function rightFeatures(claim: Claim, { verdict, basis, score, tag }: Told): string[] {
  const label = labelOf(verdict.kind);
  const family = verdict.family ?? "none";
  const features = [
    "bias",
    `basis=${basis}`,
    `basis+label=${basis}|${label}`,
    `kind=${verdict.kind}`,
    `steps=${Math.min(verdict.steps, 3)}`,
    `flips=${Math.min(verdict.flips, 2)}`,
    `ground+family=${verdict.ground}|${family}`,
    `weight=${verdict.entry === null ? "none" : Math.min(3, Math.floor(verdict.entry.weight / 2))}`,
    `claim=${tenth(claim.confidence)}`,
    `tag=${tag.slice(0, 2)}`,
    `tag+head=${tag.slice(0, 2)}|${claim.predicate.chain.length > 1 ? "many" : "one"}`,
    `time=${claim.predicate.tense}/${claim.predicate.aspect}`,
  ];
  if (score !== null) {
    const sure = tenth(Math.max(score, 1 - score));
    features.push(`sure=${sure}`, `sure+label=${sure}|${label}`);
  }
  return features;
}

/** A calibrated probability that a careful reader would give this label. */
export function confidenceOf(model: AspectModel, claim: Claim, told: Told): number {
  const worth = calibrated(model.steps, probability(model.right, rightFeatures(claim, told)));
  return Math.round(Math.min(MOST, Math.max(LEAST, worth)) * 1000) / 1000;
}

function tenth(share: number): number {
  return Math.min(9, Math.floor(share * 10));
}
