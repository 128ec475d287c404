// Mends of clauses with "where": "its plant in Linz, where 340 people work", "poured into the square, where the protests began", "no hint of where he would go".

import { child, children, childrenBy } from "../doc/tree.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import { copyOf, type Draft, hang } from "./mend-draft.js";
import { isBehindComma, isFiniteClause, type Parsed, subjectOf, TIME_NOUN } from "./tree.js";

/** "its plant in Linz, where 340 people work", "in a town where every job depends on it": "where" stands for the place in front of it. */
export function strayWhere(doc: Parsed, where: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const verb = syntax.heads[where];
  const over = verb < 0 ? -1 : syntax.heads[verb];
  const isApart = sentences.tokens.lowers[where - 1] === ",";
  const place = isApart ? where - 2 : where - 1;
  if (syntax.deprels[verb] !== "advcl" || over < 0 || over >= place) return null;
  if (!/^NNP?$/.test(syntax.tags[place]) || subjectOf(doc, verb) < 0 || !isFiniteClause(doc, verb)) return null;
  if (TIME_NOUN.test(sentences.tokens.lowers[place])) return null;
  let noun = place;
  while (/^(?:flat|compound)$/.test(syntax.deprels[noun]) && syntax.heads[noun] > over && syntax.heads[noun] < where)
    noun = syntax.heads[noun];
  if (!syntax.tags[noun].startsWith("NNP") && !NOUN_CLASSES.PLACE.has(syntax.lemmas[noun])) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, noun, "acl:relcl");
  if (isApart && syntax.heads[where - 1] === over) next.heads[where - 1] = verb;
  return next;
}

/** "Thousands of people poured into the square, where the protests began, waving flags": a sentence whose first words are a number of people has its verb right behind them. */
export function pastOfNumber(doc: Parsed, past: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const people = syntax.heads[past];
  const number = people < 0 ? -1 : syntax.heads[people];
  if (number < 0 || people !== past - 1 || syntax.heads[number] >= 0 || syntax.deprels[people] !== "nmod" || syntax.tags[number] !== "NNS")
    return null;
  if (child(syntax, past, "obl:agent", "aux", "aux:pass") >= 0 || child(syntax, number, "cop", "nsubj", "nsubj:pass") >= 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, past, -1, "root");
  next.tags[past] = "VBD";
  for (const below of children(syntax, number)) if (below > past) next.heads[below] = past;
  hang(next, number, past, "nsubj");
  if (!NOUN_CLASSES.PERSON.has(syntax.lemmas[people])) return next;
  // No protest waves anything.
  for (let where = past + 1; where < syntax.subtreeEnd[past]; where++) {
    const clause = syntax.heads[where];
    if (doc.sentences.tokens.lowers[where] !== "where" || syntax.deprels[clause] !== "acl:relcl" || !isBehindComma(doc, clause)) continue;
    const subject = subjectOf(doc, clause);
    if (subject < 0 || !/^NNS?$/.test(syntax.tags[subject]) || NOUN_CLASSES.PERSON.has(syntax.lemmas[subject])) continue;
    for (const gerund of childrenBy(syntax, clause, "advcl"))
      if (gerund > clause && syntax.tags[gerund] === "VBG" && isBehindComma(doc, gerund)) next.heads[gerund] = past;
  }
  return next;
}

/** "gave no hint of where he would go": a clause behind a preposition and a question word tells nothing of the noun in front. */
export function whereBehindPreposition(doc: Parsed, where: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const noun = syntax.heads[where];
  if (syntax.deprels[where] !== "nmod" || noun > where || child(syntax, where, "case") !== where - 1) return null;
  const verb = childrenBy(syntax, noun, "acl:relcl", "acl").find((token) => syntax.subtreeFirst[token] === where + 1);
  if (verb === undefined || !isFiniteClause(doc, verb) || subjectOf(doc, verb) < 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, where, "ccomp");
  return next;
}
