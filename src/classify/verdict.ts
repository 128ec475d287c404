// What a claim's words say so far: a kind, how it was found, and the evidence; and what negation makes of it.

import type { Evidence } from "../doc/doc.js";
import { type Kind, type Label, labelOf } from "../doc/labels.js";
import type { Family } from "../lexicon/entries.js";
import type { Entry } from "../lexicon/lexicon.js";

/** What a verdict rests on: a word that names the label, or how the predicate unfolds in time. */
export type Ground = "cue" | "aspect";

/** The label so far. Later steps make a new one. */
export interface Verdict {
  readonly kind: Kind;
  readonly ground: Ground;
  readonly family: Family;
  /** The cue's entry, where one fired on the content. */
  readonly entry: Entry | null;
  /** Negations applied so far. */
  readonly flips: number;
  /** Operators and adverbs applied so far. */
  readonly steps: number;
  readonly evidence: readonly Evidence[];
}

/** Kinds of what goes on as it was. */
export const HELD: ReadonlySet<Kind> = new Set<Kind>(["persist", "retain", "reaffirm", "renew"]);

/** The kind under one negation; `blocking` where the negation is a refusal, a failure or a "not yet". */
export function negate(verdict: Verdict, blocking: boolean): Kind {
  const { kind, ground, entry } = verdict;
  if (entry?.row.negated != null && verdict.flips === 0) return entry.row.negated;
  // "Is not open", "is not in force": a negated state stays as it is.
  const isPredicate = ground === "cue" && verdict.steps === 0 && (entry === null || entry.row.pos === "adj");
  if (isPredicate && labelOf(kind) === "continuity") return blocking ? "blocked" : "state";
  if (ground === "cue" && HELD.has(kind)) return "end";
  if (labelOf(kind) === "change") return blocking ? "blocked" : "unchanged";
  if (ground === "cue" && kind === "unchanged") return verdict.flips > 0 ? "event" : "modify";
  if (ground === "cue" && kind === "blocked") return "event";
  if (blocking) return "blocked";
  return kind === "recur" || kind === "persist" || kind === "state" ? "state" : "unchanged";
}

/** The verdict after a step: another kind, with the evidence for it. */
export function step(
  verdict: Verdict,
  kind: Kind,
  evidence: readonly Evidence[],
  change: Partial<Pick<Verdict, "ground" | "family" | "entry" | "flips">> = {},
): Verdict {
  return {
    kind,
    ground: change.ground ?? verdict.ground,
    family: change.family === undefined ? verdict.family : change.family,
    entry: change.entry === undefined ? verdict.entry : change.entry,
    flips: change.flips ?? verdict.flips,
    steps: verdict.steps + 1,
    evidence: verdict.evidence.concat(evidence),
  };
}

/** One item of evidence. */
export function evidenceOf(start: number, end: number, rule: string, effect: Label | "flip" | "transparent" | `score=${string}`): Evidence {
  return { start, end, rule, effect };
}
