// Mends of clauses that the parser parts from the word that opens them: "divided on whether it would work", "cutting the limit halved noise".

import { child, children, childrenBy } from "../doc/tree.js";
import { copyOf, type Draft, hang } from "./mend-draft.js";
import { FINITE } from "./opening.js";
import { type Parsed, subjectOf } from "./tree.js";

/** "were divided on whether it would work": behind a preposition a question is what the verb is about, no circumstance. */
export function whetherBehindPreposition(doc: Parsed, whether: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const verb = syntax.heads[whether];
  const preposition = whether - 1;
  if (verb < whether || syntax.deprels[verb] !== "advcl" || syntax.heads[preposition] !== verb || syntax.tags[preposition] !== "IN")
    return null;
  const next = copyOf(syntax, draft);
  next.deprels[verb] = "obl";
  return next;
}

/** "Cutting the limit from 50 to 30 kilometres halved noise", "Handing out cash was a mistake": with no comma in front of the verb the gerund is what did it. */
export function gerundAsSubject(doc: Parsed, gerund: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const verb = syntax.heads[gerund];
  if (syntax.tags[gerund] !== "VBG" || syntax.deprels[gerund] !== "advcl" || verb < gerund || syntax.heads[verb] >= 0) return null;
  const noun = subjectOf(doc, verb);
  const isBare = noun < 0 && FINITE.test(syntax.tags[syntax.subtreeEnd[gerund]]);
  if (!isBare && (noun < gerund || noun > verb || !/^(?:IN|TO)$/.test(syntax.tags[syntax.subtreeFirst[noun]]))) return null;
  for (let token = gerund; token < verb; token++) if (sentences.tokens.lowers[token] === ",") return null;
  const next = copyOf(syntax, draft);
  if (!isBare) hang(next, noun, gerund, "obl");
  next.deprels[gerund] = "csubj";
  return next;
}

/** "What looks like a jail is in fact a hotel": behind what is meant and its phrase stands the copula of the sentence. */
export function whatIsSo(doc: Parsed, what: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const verb = childrenBy(syntax, what, "acl:relcl").find((token) => token > what) ?? -1;
  if (verb < 0 || child(syntax, what, "cop", "nsubj") >= 0) return null;
  const predicate = childrenBy(syntax, verb, "advcl", "ccomp", "xcomp", "conj", "parataxis").find((token) => token > verb) ?? -1;
  const copula = predicate < 0 ? -1 : child(syntax, predicate, "cop");
  const noun = predicate < 0 ? -1 : child(syntax, predicate, "nsubj");
  if (copula < 0 || noun < verb || noun > copula || syntax.subtreeEnd[noun] !== copula || child(syntax, predicate, "cc") >= 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, predicate, syntax.heads[what], syntax.deprels[what]);
  hang(next, what, predicate, "nsubj");
  for (const below of children(syntax, what)) if (below > predicate) next.heads[below] = predicate;
  const mark = childrenBy(syntax, predicate, "mark", "case").find((token) => token < noun) ?? -1;
  hang(next, noun, verb, mark < 0 ? "obj" : "obl");
  if (mark >= 0) hang(next, mark, noun, "case");
  return next;
}
