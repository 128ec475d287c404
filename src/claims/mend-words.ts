// Mends of words that the parser took for another: "a group called the Sea Org was", "closed down 3.1%", "has by no means accepted".

import { child, children, childrenBy } from "../doc/tree.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang, subjectRelation } from "./mend-draft.js";
import type { Parsed } from "./tree.js";
import { finiteWord, isFiniteClause, subjectOf } from "./tree.js";

/** "a defector from the group called the Sea Org was persuaded": where a name and a finite verb follow, "called" says what something is called. */
export function calledByName(doc: Parsed, called: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const subject = subjectOf(doc, called);
  // "the group | called the Sea Org": a past that describes a noun is a participle.
  if (subject < 0 && syntax.deprels[called] === "acl") {
    const next = copyOf(syntax, draft);
    next.tags[called] = "VBN";
    return next;
  }
  if (subject < 0 || subject > called || child(syntax, called, "aux", "aux:pass") >= 0) return null;
  const told = childrenBy(syntax, called, "advcl", "ccomp", "xcomp", "conj", "parataxis").find((token) => token > called) ?? -1;
  if (told < 0 || !isFiniteClause(doc, told) || child(syntax, told, "mark", "cc") >= 0) return null;
  const name = finiteWord(doc, told) - 1;
  if (name <= called || syntax.tags[name] !== "NNP") return null;
  for (let token = called + 1; token < name; token++) if (!/^(?:DT|NNP?)$/.test(syntax.tags[token])) return null;
  // "the group within Scientology | called": the nearest noun that is no name itself.
  let noun = called - 1;
  while (noun !== subject && (!/^NNS?$/.test(syntax.tags[noun]) || syntax.subtreeEnd[noun] !== called)) {
    noun = syntax.heads[noun];
    if (noun < 0 || noun >= called) return null;
  }
  const next = copyOf(syntax, draft);
  hang(next, told, syntax.heads[called], syntax.deprels[called]);
  hang(next, subject, told, subjectRelation(syntax, told));
  for (const below of children(syntax, called)) if (below < subject || below > told) next.heads[below] = told;
  for (let token = called + 1; token < name; token++) if (next.heads[token] < called || next.heads[token] > name) next.heads[token] = name;
  hang(next, called, noun, "acl");
  hang(next, name, called, "xcomp");
  next.tags[called] = "VBN";
  return next;
}

/** "closed down 3.1%": in front of an amount that something moves by it says which way, and is no part of the verb. */
export function wayOfAmount(doc: Parsed, way: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const amount = syntax.heads[way + 1];
  if (syntax.tags[way + 1] !== "CD" || amount < way || !/^(?:%|percent|cent|point|basis_point)$/.test(syntax.lemmas[amount])) return null;
  const next = copyOf(syntax, draft);
  next.deprels[way] = "advmod";
  next.tags[way] = "RB";
  return next;
}

/** "has by no means accepted", "has in fact fallen": a helper and its participle, parted by a phrase. */
export function partedPerfect(doc: Parsed, have: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  if (/^aux/.test(syntax.deprels[have]) || syntax.tags[have + 1] !== "IN" || child(syntax, have, "obj", "ccomp") >= 0) return null;
  let noun = have + 2;
  while (noun < have + 5 && /^(?:DT|JJ[RS]?)$/.test(syntax.tags[noun] ?? "")) noun++;
  const verb = noun + 1;
  if (syntax.heads[noun] !== have || !/^(?:NNS?|JJS|RB)$/.test(syntax.tags[noun]) || !/^VB[DN]$/.test(syntax.tags[verb] ?? "")) return null;
  if (![noun, have].includes(syntax.heads[verb]) || child(syntax, verb, "nsubj", "aux", "aux:pass") >= 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, syntax.heads[have], syntax.deprels[have]);
  for (const below of children(syntax, have)) if (below !== verb) next.heads[below] = verb;
  hang(next, have, verb, "aux");
  next.tags[verb] = "VBN";
  return next;
}
