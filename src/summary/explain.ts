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
  const { cue, governed } = aroundCue(claim, item);
  const word = `"${cue}"`;
  if (item.effect.startsWith("score=")) return `the weights for ${label} give ${item.effect.slice("score=".length)}`;
  if (item.effect === "flip") return `${word} turns it round`;
  if (item.effect === "transparent") return `${word} leaves it to what follows`;
  if (item.rule.startsWith("enable.")) return `${word} makes it new`;
  if (item.rule.startsWith("context.")) return `${word}, told before, says so`;
  if (item.effect !== label) return `${word} counts for ${item.effect}`;
  const does = DOES.get(kind);
  return governed !== "" && does !== undefined ? `${word} ${does} "${governed}"` : `${word} says so: ${meaning(kind)}`;
}

/** Roles that a phrasal verb governs: "Gives Up" ends "Exclusivity". */
const GOVERNED = new Set(["object", "complement", "other"]);

/**
 * The cue, with the particle that its rule names ("gives up" by `give-up.give-up`), and what such a phase word or negator
 * governs: the predicate's words after it, or where a particle ends the predicate what is next to it.
 */
function aroundCue({ predicate, arguments: phrases }: ResultClaim, item: Evidence): { cue: string; governed: string } {
  const cue = oneLine(item.text);
  if (!covers(predicate, item)) return { cue, governed: "" };
  const rest = oneLine(predicate.text.slice(item.end - predicate.start));
  const [first = "", ...others] = rest.split(" ");
  const particles = item.rule.split(".")[0].split("-").slice(1);
  if (!particles.includes(first.toLowerCase())) return { cue, governed: rest };
  if (others.length > 0) return { cue: `${cue} ${first}`, governed: others.join(" ") };
  const next = phrases.find(({ role, start }) => GOVERNED.has(role) && start >= predicate.end);
  return { cue: `${cue} ${first}`, governed: next === undefined ? "" : oneLine(next.text) };
}

function meaning(kind: Kind): string {
  const sentence = KIND_MEANING[kind];
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1, -1)}`;
}
