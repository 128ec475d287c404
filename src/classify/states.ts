// The state before and the state after, where a change names both: "from 4 % to 5 %", "replaces A with B".

import type { Claim } from "../doc/doc.js";
import type { Label } from "../doc/labels.js";
import type { Span } from "../doc/span.js";
import { child } from "../doc/tree.js";
import type { Frame } from "../lexicon/lexicon.js";
import type { Scene } from "./scene.js";

interface States {
  readonly before: Span | null;
  readonly after: Span | null;
}

const NEITHER: States = { before: null, after: null };
/** Verbs whose object is what was, and whose phrase with "with", "by", "for" or "into" is what is. */
const EXCHANGES: ReadonlySet<string> = new Set([
  "replace",
  "swap",
  "exchange",
  "switch",
  "trade",
  "supplant",
  "supersede",
  "convert",
  "turn",
  "transform",
  "change",
]);
const INTO: ReadonlySet<string> = new Set(["with", "by", "for", "into"]);
/** Verbs whose subject takes the place of the object. */
const SUCCEEDS: ReadonlySet<string> = new Set(["replace", "succeed", "supplant", "supersede", "displace", "oust"]);

/** Both states of a change, or neither. */
export function statesOf(scene: Scene, claim: Claim, frame: Frame, label: Label): States {
  if (label !== "change") return NEITHER;
  const from = frame.prepositions.indexOf("from");
  const to = frame.prepositions.findIndex((preposition, i) => i !== from && (preposition === "to" || preposition === "into"));
  if (from >= 0 && to >= 0)
    return paired(
      phraseOf(scene, frame.complements[from], frame.complements[to]),
      phraseOf(scene, frame.complements[to], frame.complements[from]),
    );
  if (from >= 0) {
    const inner = nestedTo(scene, frame.complements[from]);
    if (inner >= 0) return paired(phraseOf(scene, frame.complements[from], inner), phraseOf(scene, inner, -1));
  }
  const lemma = claim.predicate.lemma;
  if (frame.object < 0) return NEITHER;
  if (EXCHANGES.has(lemma)) {
    const into = frame.prepositions.findIndex((preposition, i) => INTO.has(preposition) && frame.complements[i] !== frame.subject);
    if (into >= 0) return paired(phraseOf(scene, frame.object, frame.complements[into]), phraseOf(scene, frame.complements[into], -1));
  }
  if (SUCCEEDS.has(lemma) && frame.subject >= 0) return paired(phraseOf(scene, frame.object, -1), phraseOf(scene, frame.subject, -1));
  return NEITHER;
}

function paired(before: Span | null, after: Span | null): States {
  return before === null || after === null ? NEITHER : { before, after };
}

/** The phrase "to X" that the parser hung on the one with "from". */
function nestedTo({ syntax, tokens }: Scene, token: number): number {
  for (let t = syntax.subtreeFirst[token]; t < syntax.subtreeEnd[token]; t++) {
    if (tokens.lowers[t] === "to" && syntax.deprels[t] === "case" && syntax.heads[t] !== token) return syntax.heads[t];
  }
  return -1;
}

/** A phrase without its preposition, cut before the other phrase. */
function phraseOf(scene: Scene, token: number, other: number): Span | null {
  const { syntax, tokens } = scene;
  const preposition = child(syntax, token, "case");
  const first = preposition >= 0 && preposition < token ? preposition + 1 : syntax.subtreeFirst[token];
  let end = syntax.subtreeEnd[token];
  if (other > token && other < end) end = Math.max(token + 1, syntax.subtreeFirst[other]);
  while (end > token + 1 && tokens.lowers[end - 1] === ",") end--;
  // "From 4 percent": the unit belongs to its number, wherever the parser hung it.
  while (end < tokens.count && tokens.sentence[end] === tokens.sentence[token] && scene.is(end - 1, "AMOUNT") && scene.is(end, "AMOUNT"))
    end++;
  return first < end ? { start: tokens.starts[first], end: tokens.ends[end - 1] } : null;
}
