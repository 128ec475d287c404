// Confidence: how often labels found this way are right.

import type { Claim } from "../doc/doc.js";
import { labelOf } from "../doc/labels.js";
import { type AspectModel, probability } from "../model/aspect.js";
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

/** What is known of a model's confidences: few ways of finding a label differ, and most claims come by the same ones. */
const KNOWN = new WeakMap<AspectModel, Map<string, number>>();

/** A calibrated probability that a careful reader would give this label. */
export function confidenceOf(model: AspectModel, claim: Claim, told: Told): number {
  const { verdict, basis, score, tag } = told;
  const { tense, aspect, chain } = claim.predicate;
  const sure = score === null ? "none" : tenth(Math.max(score, 1 - score));
  const weight = verdict.entry === null ? "none" : Math.min(3, Math.floor(verdict.entry.weight / 2));
  const key =
    `${basis}|${verdict.kind}|${Math.min(verdict.steps, 3)}|${Math.min(verdict.flips, 2)}|${verdict.ground}|${verdict.family}|${weight}` +
    `|${tenth(claim.confidence)}|${tag.slice(0, 2)}|${chain.length > 1}|${tense}|${aspect}|${sure}`;
  const known = KNOWN.get(model) ?? new Map<string, number>();
  KNOWN.set(model, known);
  const before = known.get(key);
  if (before !== undefined) return before;
  const raw = probability(model.right, rightFeatures(claim, told));
  const confidence = Math.round(calibrated(model, raw) * 1000) / 1000;
  known.set(key, confidence);
  return confidence;
}

function tenth(share: number): number {
  return Math.min(9, Math.floor(share * 10));
}

/** The worth of a raw probability, linear between the steps of the calibration. */
export function calibrated({ steps }: Pick<AspectModel, "steps">, raw: number): number {
  if (steps.length === 0) return clamp(raw);
  const upper = steps.findIndex((known) => known.raw >= raw);
  if (upper === 0) return clamp(steps[0].worth);
  if (upper < 0) return clamp(steps[steps.length - 1].worth);
  const [low, high] = [steps[upper - 1], steps[upper]];
  const share = high.raw === low.raw ? 1 : (raw - low.raw) / (high.raw - low.raw);
  return clamp(low.worth + share * (high.worth - low.worth));
}

function clamp(value: number): number {
  return Math.min(MOST, Math.max(LEAST, value));
}
