// Mends of relative clauses without a relative word, taken for the clause around them: "ahead of the growth analysts had forecast".

import { child, children } from "../doc/tree.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import { copyOf, type Draft, hang } from "./mend-draft.js";
import { finiteWord, isFiniteClause, type Parsed, subjectOf } from "./tree.js";

/** "ahead of the growth analysts had forecast": people in the plural with a verb of their own behind another noun are no part of its name. */
export function contactRelative(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  if (subjectOf(doc, verb) >= 0 || !isFiniteClause(doc, verb) || child(syntax, verb, "mark", "obj", "cc") >= 0) return null;
  const people = finiteWord(doc, verb) - 1;
  const noun = people - 1;
  const isSubject =
    NOUN_CLASSES.PERSON.has(syntax.lemmas[people]) || NOUN_CLASSES.ORG.has(syntax.lemmas[people]) || syntax.lemmas[people] === "family";
  if (syntax.tags[people] !== "NNS" || !isSubject || !/^NNS?$/.test(syntax.tags[noun])) return null;
  if (syntax.heads[noun] !== people || syntax.deprels[noun] !== "compound" || !/^(?:obl|obj|nmod)$/.test(syntax.deprels[people]))
    return null;
  const next = copyOf(syntax, draft);
  // "Growth was ahead of the rise analysts had forecast", where the parser makes theirs the main verb
  let top = people;
  while (syntax.heads[top] >= 0 && syntax.heads[top] < people) top = syntax.heads[top];
  if (syntax.heads[top] === verb) {
    if (top === people) return null;
    hang(next, top, syntax.heads[verb], syntax.deprels[verb]);
    for (const below of children(syntax, verb)) if (below < people || syntax.deprels[below] === "punct") next.heads[below] = top;
    next.heads[top] = syntax.heads[verb];
  }
  hang(next, noun, syntax.heads[people], syntax.deprels[people]);
  for (const below of children(syntax, people)) if (below < noun) next.heads[below] = noun;
  hang(next, people, verb, "nsubj");
  hang(next, verb, noun, "acl:relcl");
  return next;
}
