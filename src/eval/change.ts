// Scoring labels: for each anchor, the word that carries a label, the claim that holds it.

import { LABELS, type Label } from "../doc/labels.js";
import type { ResultClaim } from "../doc/result.js";
import { covers, type Span } from "../doc/span.js";
import type { Answer, ChangeRow } from "./gold.js";
import { harmonic, share, shown } from "./measures.js";
import { flat, type Scores } from "./scores.js";

type Anchor = ChangeRow["anchors"][number];
type Said = Label | "missed";

const BINS = 10;

/** The claim an anchor belongs to, and what covers the anchor: the claim's predicate, or only the claim. */
export interface AnchoredClaim {
  readonly claim: ResultClaim;
  readonly via: "predicate" | "claim";
}

/** The claim with the shortest predicate over the anchor; else the shortest claim over it; else null. Of equals the first. */
export function claimAt(anchor: Span, claims: readonly ResultClaim[]): AnchoredClaim | null {
  const byPredicate = shortest(anchor, claims, (claim) => claim.predicate);
  if (byPredicate !== null) return { claim: byPredicate, via: "predicate" };
  const bySpan = shortest(anchor, claims, (claim) => claim);
  return bySpan === null ? null : { claim: bySpan, via: "claim" };
}

function shortest(anchor: Span, claims: readonly ResultClaim[], spanOf: (claim: ResultClaim) => Span): ResultClaim | null {
  let best: ResultClaim | null = null;
  let length = Number.POSITIVE_INFINITY;
  for (const claim of claims) {
    const span = spanOf(claim);
    if (!covers(span, anchor) || span.end - span.start >= length) continue;
    best = claim;
    length = span.end - span.start;
  }
  return best;
}

interface KindCount {
  readonly label: Label;
  n: number;
  covered: number;
  correct: number;
}

/** Running counts over all anchors. */
class Tally {
  readonly confusion: Record<Label, Record<Said, number>> = {
    change: { change: 0, continuity: 0, missed: 0 },
    continuity: { change: 0, continuity: 0, missed: 0 },
  };
  readonly via = { predicate: 0, claim: 0 };
  readonly bins = Array.from({ length: BINS }, () => ({ n: 0, confidence: 0, correct: 0 }));
  readonly kinds = new Map<string, KindCount>();
  anchors = 0;
  strict = 0;
  squares = 0;

  add(anchor: Anchor, found: AnchoredClaim | null): boolean {
    const said = found?.claim.classification.label ?? "missed";
    const right = said === anchor.label;
    this.anchors++;
    this.confusion[anchor.label][said]++;
    if (found !== null) {
      this.via[found.via]++;
      if (right && found.via === "predicate") this.strict++;
      this.addConfidence(found.claim.classification.confidence, right);
    }
    const kind = this.kindOf(anchor);
    kind.n++;
    if (found !== null) kind.covered++;
    if (right) kind.correct++;
    return right;
  }

  private addConfidence(confidence: number, right: boolean): void {
    const bin = this.bins[Math.min(BINS - 1, Math.max(0, Math.floor(confidence * BINS)))];
    this.squares += (confidence - (right ? 1 : 0)) ** 2;
    bin.n++;
    bin.confidence += confidence;
    if (right) bin.correct++;
  }

  private kindOf(anchor: Anchor): KindCount {
    const key = `${anchor.label}/${anchor.kind ?? "–"}`;
    const known = this.kinds.get(key);
    if (known !== undefined) return known;
    const fresh = { label: anchor.label, n: 0, covered: 0, correct: 0 };
    this.kinds.set(key, fresh);
    return fresh;
  }
}

/** Coverage, accuracy and F1 of the labels, and how far their confidence can be trusted. A missed anchor is wrong. */
export function scoreChange(answers: readonly Answer<ChangeRow>[]): Scores {
  const tally = new Tally();
  const errors: string[] = [];
  for (const { row, result } of answers) {
    for (const anchor of row.anchors) {
      const found = claimAt(anchor, result?.claims ?? []);
      if (!tally.add(anchor, found)) errors.push(showError(row, anchor, found));
    }
  }
  const { confusion, via, anchors } = tally;
  const covered = via.predicate + via.claim;
  const correct = confusion.change.change + confusion.continuity.continuity;
  const labels = { change: labelScore(confusion, "change"), continuity: labelScore(confusion, "continuity") };
  const kinds = [...tally.kinds].sort(([, a], [, b]) => b.n - a.n);
  const totals = {
    coverage: share(covered, anchors),
    viaPredicate: share(via.predicate, anchors),
    accuracy: share(correct, anchors),
    accuracyOfCovered: share(correct, covered),
    strictAccuracy: share(tally.strict, anchors),
    macroF1: (labels.change.f1 + labels.continuity.f1) / 2,
  };
  const brier = covered > 0 ? tally.squares / covered : null;
  const ece = covered > 0 ? calibrationError(tally.bins, covered) : null;
  const calibration = tally.bins.map((bin, i) => ({
    from: i / BINS,
    to: (i + 1) / BINS,
    n: bin.n,
    confidence: bin.n > 0 ? bin.confidence / bin.n : null,
    accuracy: bin.n > 0 ? bin.correct / bin.n : null,
  }));
  return {
    json: {
      articles: answers.length,
      missing: answers.filter(({ result }) => result === null).length,
      anchors,
      ...totals,
      labels,
      confusion,
      kinds: Object.fromEntries(kinds.map(([name, kind]) => [name, { ...kind, accuracy: share(kind.correct, kind.n) }])),
      brier,
      ece,
      calibration,
    },
    text: [
      `articles ${answers.length}   anchors ${anchors} (change ${labels.change.gold}, continuity ${labels.continuity.gold})`,
      `coverage ${shown(totals.coverage)} (by predicate ${shown(totals.viaPredicate)})   accuracy ${shown(totals.accuracy)}   ` +
        `of covered ${shown(totals.accuracyOfCovered)}   strict ${shown(totals.strictAccuracy)}   macro-F1 ${shown(totals.macroF1)}`,
      ...LABELS.map((label) => {
        const own = labels[label];
        return `${label.padEnd(11)} P ${shown(own.precision)}  R ${shown(own.recall)}  F1 ${shown(own.f1)}`;
      }),
      "gold → said     change  continuity  missed",
      ...LABELS.map((label) => {
        const own = confusion[label];
        return `${label.padEnd(11)} ${String(own.change).padStart(10)}  ${String(own.continuity).padStart(10)}  ${String(own.missed).padStart(6)}`;
      }),
      ...kinds.map(
        ([name, kind]) =>
          `${name.padEnd(28)} n ${String(kind.n).padStart(5)}  covered ${shown(share(kind.covered, kind.n))}  accuracy ${shown(share(kind.correct, kind.n))}`,
      ),
      `Brier ${shown(brier)}   ECE ${shown(ece)}`,
      ...calibration
        .filter((bin) => bin.n > 0)
        .map(
          (bin) =>
            `${bin.from.toFixed(1)}–${bin.to.toFixed(1)}  n ${String(bin.n).padStart(5)}  confidence ${shown(bin.confidence)}  accuracy ${shown(bin.accuracy)}`,
        ),
    ],
    headline: [
      ["coverage", totals.coverage],
      ["accuracy", totals.accuracy],
      ["strict accuracy", totals.strictAccuracy],
      ["macro F1", totals.macroF1],
    ],
    errors,
  };
}

function labelScore(confusion: Tally["confusion"], label: Label) {
  const hit = confusion[label][label];
  const gold = confusion[label].change + confusion[label].continuity + confusion[label].missed;
  const precision = share(hit, confusion.change[label] + confusion.continuity[label]);
  const recall = share(hit, gold);
  return { precision, recall, f1: harmonic(precision, recall), gold };
}

/** Expected calibration error: how far confidence lies from accuracy, bin by bin, weighted by size. */
function calibrationError(bins: Tally["bins"], total: number): number {
  return bins.reduce((sum, bin) => sum + (bin.n > 0 ? (bin.n / total) * Math.abs(bin.confidence / bin.n - bin.correct / bin.n) : 0), 0);
}

function showError(row: ChangeRow, anchor: Anchor, found: AnchoredClaim | null): string {
  const { text } = row;
  const context = `${flat(text.slice(Math.max(0, anchor.start - 70), anchor.start))}[${flat(anchor.text)}]${flat(text.slice(anchor.end, anchor.end + 70))}`;
  const label = found?.claim.classification;
  const said = label === undefined ? "missed" : `${label.label}/${label.kind} ${label.confidence.toFixed(2)}`;
  return `${row.id} @${anchor.start} ${anchor.label}/${anchor.kind ?? "–"} → ${said}\t${context}`;
}
