// Why a claim has its label, in one plain sentence made from its evidence.

import { KIND_MEANING } from "../doc/glossary.js";
import type { Kind } from "../doc/labels.js";
import type { ResultClaim } from "../doc/result.js";
import { covers } from "../doc/span.js";
import { oneLine } from "./groups.js";

type Evidence = ResultClaim["classification"]["evidence"][number];

/** What a word of this kind does to the words it governs: "no longer" ends "sells". */
const DOES = new Map<Kind, string>([
  ["begin", "starts"],
  ["end", "ends"],
  ["resume", "restarts"],
  ["persist", "carries on"],
  ["retain", "keeps up"],
  ["blocked", "holds off"],
  ["unchanged", "rules out"],
  ["recur", "repeats"],
  ["reaffirm", "affirms"],
  ["permit", "permits"],
  ["restrict", "restricts"],
]);

/** The label, its kind and confidence, and what decided, e.g. `change (end), 0.94: "no longer" ends "sells"`. */
export function explainClaim(claim: ResultClaim): string {
  const { label, kind, confidence, basis, evidence } = claim.classification;
  const reasons = evidence.map((item) => reason(claim, item));
  const hasCue = basis === "cue" && reasons.length > 0;
  const start = hasCue ? [] : [`${basis === "context" ? "told by its surroundings" : "no word names it"}: ${meaning(kind)}`];
  return `${label} (${kind}), ${confidence.toFixed(2)}: ${[...start, ...reasons].join("; ")}`;
}

function reason(claim: ResultClaim, item: Evidence): string {
  const { label, kind } = claim.classification;
  const word = `"${oneLine(item.text)}"`;
  if (item.effect.startsWith("score=")) return `the weights for ${label} give ${item.effect.slice("score=".length)}`;
  if (item.effect === "flip") return `${word} turns it round`;
  if (item.effect === "transparent") return `${word} leaves it to what follows`;
  if (item.rule.startsWith("enable.")) return `${word} makes it new`;
  if (item.rule.startsWith("context.")) return `${word}, told before, says so`;
  if (item.effect !== label) return `${word} counts for ${item.effect}`;
  const governed = governedBy(claim, item);
  const does = DOES.get(kind);
  return governed !== "" && does !== undefined ? `${word} ${does} "${governed}"` : `${word} says so: ${meaning(kind)}`;
}

/** The predicate's words after the cue: those that a phase word or negator such as "no longer" governs. */
function governedBy({ predicate }: ResultClaim, item: Evidence): string {
  if (!covers(predicate, item)) return "";
  return oneLine(predicate.text.slice(item.end - predicate.start));
}

function meaning(kind: Kind): string {
  const sentence = KIND_MEANING[kind];
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1, -1)}`;
}
