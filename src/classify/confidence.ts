// Confidence: how often labels found this way are right.

import type { Claim } from "../doc/doc.js";
import { BASES, type Basis, KINDS, LABELS, type Label, labelOf } from "../doc/labels.js";
import type { AspectModel } from "../model/aspect.js";
import { calibrated, type Step, sigmoid } from "../model/logistic.js";
import { FeatureGrid, type FeatureSink, type Weights } from "../model/weights.js";
import { FAMILY_NAMES, familyPlace, kindPlace, TIME_NAMES, timeOf } from "./aspect.js";
import type { Told } from "./context.js";
import type { Verdict } from "./verdict.js";

const LEAST = 0.5;
const MOST = 0.99;
/** Beside the four steps of an entry's weight. */
const NO_ENTRY = 4;
const DIGITS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;

/** What the weights of confidence look at, as numbers, but for the tag. */
interface Looks {
  readonly verdict: Verdict;
  readonly basis: Basis;
  readonly label: Label;
  readonly steps: number;
  readonly flips: number;
  readonly weight: number;
  readonly claim: number;
  readonly tag: string;
  readonly hasChain: boolean;
  readonly time: number;
  /** Tenths of the label's share of the weights' probability, under five where a rule holds against the weights; -1 where they had no say. */
  readonly sure: number;
}

function looksOf(claim: Claim, { verdict, basis, score, tag }: Told): Looks {
  const label = labelOf(verdict.kind);
  return {
    verdict,
    basis,
    label,
    steps: Math.min(verdict.steps, 3),
    flips: Math.min(verdict.flips, 2),
    weight: verdict.entry === null ? NO_ENTRY : Math.min(3, Math.floor(verdict.entry.weight / 2)),
    claim: tenth(claim.confidence),
    tag,
    hasChain: claim.predicate.chain.length > 1,
    time: timeOf(claim),
    sure: score === null ? -1 : tenth(label === "change" ? score : 1 - score),
  };
}

function addVerdictFeatures({ verdict, basis, label, steps, flips, weight }: Looks, sink: FeatureSink): void {
  sink.add("basis", basis);
  sink.add("basis+label", basis, label);
  sink.add("kind", verdict.kind);
  sink.add("steps", DIGITS[steps]);
  sink.add("flips", DIGITS[flips]);
  sink.add("ground+family", verdict.ground, verdict.family ?? "none");
  sink.add("weight", weight === NO_ENTRY ? "none" : DIGITS[weight]);
}

function addClaimFeatures({ claim, tag, hasChain, time }: Looks, sink: FeatureSink): void {
  const shortTag = tag.slice(0, 2);
  sink.add("claim", DIGITS[claim]);
  sink.add("tag", shortTag);
  sink.add("tag+head", shortTag, hasChain ? "many" : "one");
  sink.add("time", TIME_NAMES[time]);
}

function addScoreFeatures({ label, sure }: Looks, sink: FeatureSink): void {
  if (sure < 0) return;
  sink.add("sure", DIGITS[sure]);
  sink.add("sure+label", DIGITS[sure], label);
}

/** Features of a labelled claim for the weights of confidence. */
export function addRightFeatures(claim: Claim, told: Told, sink: FeatureSink): void {
  const looks = looksOf(claim, told);
  addVerdictFeatures(looks, sink);
  addClaimFeatures(looks, sink);
  addScoreFeatures(looks, sink);
}

/** How likely a label is right, by the weights of a model; groups of features are added up once. */
export class Confidence {
  private readonly right: Weights;
  private readonly steps: readonly Step[];
  private readonly byVerdict: FeatureGrid<Looks>;
  private readonly byScore: FeatureGrid<Looks>;
  private readonly byTag = new Map<string, FeatureGrid<Looks>>();

  /** @param model the weights of confidence and the steps that calibrate them */
  constructor({ right, steps }: Pick<AspectModel, "right" | "steps">) {
    this.right = right;
    this.steps = steps;
    const verdicts = BASES.length * KINDS.length * 4 * 3 * 2 * FAMILY_NAMES.length * (NO_ENTRY + 1);
    this.byVerdict = new FeatureGrid(right, verdicts, addVerdictFeatures);
    this.byScore = new FeatureGrid(right, LABELS.length * (DIGITS.length + 1), addScoreFeatures);
  }

  /** A calibrated probability that a careful reader would give this label. */
  of(claim: Claim, told: Told): number {
    const looks = looksOf(claim, told);
    const { verdict, steps, flips, weight, sure } = looks;
    const found = (BASES.indexOf(looks.basis) * KINDS.length + kindPlace(verdict.kind)) * 2 + (verdict.ground === "cue" ? 1 : 0);
    const counted = ((found * 4 + steps) * 3 + flips) * FAMILY_NAMES.length + familyPlace(verdict.family);
    const sum =
      this.right.bias +
      this.byVerdict.at(counted * (NO_ENTRY + 1) + weight, looks) +
      this.gridOf(looks.tag).at((looks.claim * 2 + (looks.hasChain ? 1 : 0)) * TIME_NAMES.length + looks.time, looks) +
      this.byScore.at((sure + 1) * LABELS.length + (looks.label === "change" ? 1 : 0), looks);
    const worth = calibrated(this.steps, sigmoid(sum));
    return Math.round(Math.min(MOST, Math.max(LEAST, worth)) * 1000) / 1000;
  }

  private gridOf(tag: string): FeatureGrid<Looks> {
    const known = this.byTag.get(tag);
    if (known !== undefined) return known;
    const grid = new FeatureGrid(this.right, DIGITS.length * 2 * TIME_NAMES.length, addClaimFeatures);
    this.byTag.set(tag, grid);
    return grid;
  }
}

/** A share in whole tenths. */
function tenth(share: number): number {
  return Math.min(9, Math.floor(share * 10));
}
