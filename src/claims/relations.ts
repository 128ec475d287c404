// How a clause hangs on what stands above it: told, joined, beside it, or describing a noun.

import { child } from "../doc/tree.js";
import { isOfTime } from "./antecedents.js";
import type { Parsed } from "./tree.js";
import { clausalCopula, isFiniteClause, isNounTag, isPredicate, isRelativeWord, isVerbTag, joiner, opensAt, subjectOf } from "./tree.js";

/** How a clause hangs on what stands above it. */
export type ClauseRelation = "main" | "conjunct" | "complement" | "open" | "adverbial" | "adnominal" | "relative" | "parataxis" | "subject";

const CLAUSAL: Readonly<Record<string, ClauseRelation>> = {
  root: "main",
  conj: "conjunct",
  ccomp: "complement",
  xcomp: "open",
  advcl: "adverbial",
  acl: "adnominal",
  "acl:relcl": "relative",
  parataxis: "parataxis",
  csubj: "subject",
};

/** How the clause at a token hangs on what stands above it; null where there is none, or a part of another. */
export function relationOf(doc: Parsed, token: number, clauseOf: ReadonlyMap<number, number>): ClauseRelation | null {
  const { syntax, sentences } = doc;
  if (!isPredicate(doc, token) || syntax.tags[token] === "MD") return null;
  if (clausalCopula(doc, token) >= 0) return "complement";
  const deprel = syntax.deprels[token];
  const tag = syntax.tags[token];
  const relation = CLAUSAL[deprel];
  const own = subjectOf(doc, token);
  if (relation === "conjunct" && !clauseOf.has(syntax.heads[token])) {
    // A verb joined to a noun is a clause only with a subject of its own or a finite form.
    return own >= 0 || (isVerbTag(tag) && isFiniteClause(doc, token)) ? "parataxis" : null;
  }
  // "it is alleged that he left", where the parser takes the clause for a circumstance
  const mark = joiner(doc, token);
  const circumstance = relation === "adverbial" || (relation === "subject" && syntax.heads[token] < mark);
  const isTold = mark >= 0 && sentences.tokens.lowers[mark] === "that" && opensAt(doc, token, mark);
  // "complained to the point that nobody listened": what came of it
  const isOutcome = isTold && /^(?:point|extent|degree)$/.test(sentences.tokens.lowers[mark - 1]);
  if (relation === "complement" && (isOutcome || isFrontedClause(doc, token, mark))) return "adverbial";
  if (relation === "conjunct" && own > 0 && isContentBeside(doc, token)) return "complement";
  if (circumstance && isTold && !isOutcome) return "complement";
  // "the breakaway Orsan highlands", where the parser makes a clause of two nouns
  if (relation === "relative" && isNounTag(tag) && child(syntax, token, "cop", "aux") < 0) return null;
  // "take the presses when he dies": nothing but a time is told of by "when".
  if (relation === "relative" && mark >= 0 && isOfTime(doc, token, mark)) return "adverbial";
  // "said Ruth Amado, 54, who runs a stall": past a comma nobody is told who
  if (relation === "complement" && own > 0 && syntax.tags[own] === "WP" && sentences.tokens.lowers[own - 1] === ",") return "parataxis";
  // "made its maiden flight after lifting off": a gerund behind a word of time tells what came first, whatever it hangs on.
  const isTimed = tag === "VBG" && mark >= 0 && TIMING.has(sentences.tokens.lowers[mark]);
  if (relation === "adnominal" && isTimed) return "adverbial";
  if (relation !== undefined) return relation;
  if (tag === "VBG" && (deprel === "obl" || deprel === "nmod") && mark >= 0) return isTimed ? "adverbial" : null;
  // A finite verb with its subject asserts something wherever the parser has hung it.
  if (own < 0 || deprel === "punct" || deprel.startsWith("aux") || deprel === "cop" || !isFiniteClause(doc, token)) return null;
  // "less than it costs to carry one": a measure
  if (mark >= 0 && sentences.tokens.lowers[mark] === "than") return null;
  return isRelativeWord(doc, own) && syntax.heads[token] >= 0 && syntax.heads[token] < own ? "relative" : "parataxis";
}

/** Words in front of a gerund that tells of something done. */
const TIMING: ReadonlySet<string> = new Set(["by", "after", "before", "since", "while", "when"]);

/** Words that open a clause of time, cause or condition in front of its verb. */
const FRONTING: ReadonlySet<string> = new Set("when while after before although though because since if unless once until".split(" "));

/** "When a paper has been found, the council then says …": what stands in front of the telling is no more than when. */
function isFrontedClause(doc: Parsed, token: number, mark: number): boolean {
  const { syntax, sentences } = doc;
  return mark >= 0 && token < syntax.heads[token] && FRONTING.has(sentences.tokens.lowers[mark]) && opensAt(doc, token, mark);
}

/** "are concerned the dam will break": a clause right behind an adjective, with neither "and" nor a comma, is its content. */
function isContentBeside(doc: Parsed, token: number): boolean {
  const { syntax } = doc;
  const above = syntax.heads[token];
  if (syntax.subtreeFirst[token] !== above + 1 || child(syntax, token, "cc", "mark") >= 0) return false;
  return /^(?:JJ|VBN)$/.test(syntax.tags[above]) && child(syntax, above, "cop", "aux:pass") >= 0 && isFiniteClause(doc, token);
}
