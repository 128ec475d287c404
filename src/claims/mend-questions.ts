// Mends of clauses that the parser parts from the word that opens them: "divided on whether it would work", "cutting the limit halved noise".

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
