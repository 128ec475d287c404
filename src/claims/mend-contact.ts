// Mends of relative clauses without a relative word: taken for the clause around them, for part of a name, or for what a second clause hangs on.

import type { Sentence } from "../doc/doc.js";
import { child, children, childrenBy } from "../doc/tree.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import { copyOf, type Draft, hang, subjectRelation } from "./mend-draft.js";
import { finiteWord, isFiniteClause, type Parsed, subjectOf } from "./tree.js";

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

/** "The bill he introduced in March that would have shielded them died": a clause with "that" and no other subject speaks of the noun, and the finite verb behind it is the noun's. */
export function secondRelative(doc: Parsed, that: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const second = syntax.heads[that];
  const first = second < that ? -1 : syntax.heads[second];
  const noun = first < 0 || first > that ? -1 : syntax.heads[first];
  if (noun < 0 || noun > first || syntax.deprels[first] !== "acl:relcl" || syntax.tags[that] !== "WDT" || subjectOf(doc, second) >= 0)
    return null;
  if (!/^(?:ccomp|advcl|conj)$/.test(syntax.deprels[second]) || child(syntax, second, "cc") >= 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, second, noun, "acl:relcl");
  hang(next, that, second, "nsubj");
  const main = childrenBy(syntax, second, "xcomp", "ccomp", "conj", "advcl").find(
    (token) => isFiniteClause(doc, token) && subjectOf(doc, token) < 0 && child(syntax, token, "cc", "mark") < 0,
  );
  if (main === undefined || syntax.heads[noun] >= 0) return next;
  hang(next, main, -1, "root");
  hang(next, noun, main, subjectRelation(syntax, main));
  for (const below of children(syntax, noun)) if (below > main) next.heads[below] = main;
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
