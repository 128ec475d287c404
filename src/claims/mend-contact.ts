// Mends of relative clauses without a relative word that the parser takes for the clause around them.

import type { Sentence } from "../doc/doc.js";
import { child, children, childrenBy } from "../doc/tree.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import { copyOf, type Draft, hang } from "./mend-draft.js";
import { isFiniteClause, type Parsed, subjectOf } from "./tree.js";

/** "In a statement he read out for her, she said …": the phrase belongs to the telling, and what was read to the phrase. */
export function contactInFront(doc: Parsed, verb: number, first: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const subject = child(syntax, verb, "nsubj");
  if (subject < 0 || subject > verb || syntax.tags[subject] !== "PRP" || syntax.subtreeFirst[subject] !== subject) return null;
  const noun = subject - 1;
  if (noun <= first || syntax.heads[noun] !== verb || syntax.deprels[noun] !== "obl" || syntax.subtreeFirst[noun] !== first) return null;
  if (!/^NNS?$/.test(syntax.tags[noun]) || child(syntax, verb, "obj") >= 0) return null;
  const telling = childrenBy(syntax, verb, "parataxis", "conj", "ccomp").find((token) => token > verb) ?? -1;
  if (telling < 0 || reportingVerb(syntax.lemmas[telling]) === null || child(syntax, telling, "nsubj") < verb) return null;
  const opening = syntax.subtreeFirst[child(syntax, telling, "nsubj")];
  if (sentences.tokens.lowers[opening] !== "," && sentences.tokens.lowers[opening - 1] !== ",") return null;
  const next = copyOf(syntax, draft);
  hang(next, telling, syntax.heads[verb], syntax.deprels[verb]);
  hang(next, noun, telling, "obl");
  hang(next, verb, noun, "acl:relcl");
  for (const mark of childrenBy(syntax, verb, "punct")) next.heads[mark] = telling;
  return next;
}

/** Verbs that take what is to be done with their object: "the bridge that the council wanted built". */
const TAKES_DONE: ReadonlySet<string> = new Set("want need get have see hear find keep leave like prefer report believe think".split(" "));

/** "The car that the thieves drove crashed": a noun with a full stop behind it needs a verb, and finds it right behind that of its relative clause. */
export function verbBehindRelative(doc: Parsed, noun: number, draft: Draft | null, { endToken }: Sentence): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  if (lowers[noun + 1] !== "that" || lowers[endToken - 1] !== "." || child(syntax, noun, "det", "nmod:poss", "amod") < 0) return null;
  if (child(syntax, noun, "cop", "nsubj", "case") >= 0) return null;
  const inner = childrenBy(syntax, noun, "acl:relcl", "advcl").find((token) => syntax.subtreeFirst[token] === noun + 1) ?? -1;
  if (inner < 0 || !isFiniteClause(doc, inner) || subjectOf(doc, inner) < noun + 2 || TAKES_DONE.has(syntax.lemmas[inner])) return null;
  const verb = childrenBy(syntax, inner, "xcomp", "ccomp").find((token) => syntax.subtreeFirst[token] === inner + 1) ?? -1;
  if (verb < 0 || !/^VB[DN]$/.test(syntax.tags[verb]) || child(syntax, verb, "nsubj", "mark", "aux", "aux:pass") >= 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, syntax.heads[noun], syntax.deprels[noun]);
  hang(next, noun, verb, "nsubj");
  hang(next, inner, noun, "acl:relcl");
  next.tags[verb] = "VBD";
  if (child(syntax, inner, "obj") < 0) hang(next, noun + 1, inner, "obj");
  for (const below of [...children(syntax, noun), ...children(syntax, inner)]) if (below > verb) next.heads[below] = verb;
  return next;
}
