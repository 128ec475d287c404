// Confidence: how often labels found this way are right.

import type { Claim } from "../doc/doc.js";
import { labelOf } from "../doc/labels.js";
import type { AspectModel } from "../model/aspect.js";
import { calibrated } from "../model/logistic.js";
import { type FeatureSink, WeightSum } from "../model/weights.js";
import { timeOf } from "./aspect.js";
import type { Told } from "./context.js";

const LEAST = 0.5;
const MOST = 0.99;
const DIGITS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;

/** What the weights of confidence look at. */
export function addRightFeatures(claim: Claim, { verdict, basis, score, tag }: Told, sink: FeatureSink): void {
  const label = labelOf(verdict.kind);
  const family = verdict.family ?? "none";
  const shortTag = tag.length > 2 ? tag.slice(0, 2) : tag;
  sink.add("basis", basis);
  sink.add("basis+label", basis, label);
  sink.add("kind", verdict.kind);
  sink.add("steps", DIGITS[Math.min(verdict.steps, 3)]);
  sink.add("flips", DIGITS[Math.min(verdict.flips, 2)]);
  sink.add("ground+family", verdict.ground, family);
  sink.add("weight", verdict.entry === null ? "none" : DIGITS[Math.min(3, Math.floor(verdict.entry.weight / 2))]);
  sink.add("claim", tenth(claim.confidence));
  sink.add("tag", shortTag);
  sink.add("tag+head", shortTag, claim.predicate.chain.length > 1 ? "many" : "one");
  sink.add("time", timeOf(claim));
  if (score !== null) {
    // Under a half where a rule holds against the weights.
    const sure = tenth(label === "change" ? score : 1 - score);
    sink.add("sure", sure);
    sink.add("sure+label", sure, label);
  }
}

/** A calibrated probability that a careful reader would give this label. */
export function confidenceOf({ right, steps }: Pick<AspectModel, "right" | "steps">, claim: Claim, told: Told): number {
  const sum = new WeightSum(right);
  addRightFeatures(claim, told, sum);
  const worth = calibrated(steps, sum.probability());
  return Math.round(Math.min(MOST, Math.max(LEAST, worth)) * 1000) / 1000;
}

function tenth(share: number): string {
  return DIGITS[Math.min(9, Math.floor(share * 10))];
}
