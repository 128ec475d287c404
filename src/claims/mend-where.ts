// Mends of clauses with "where": "its plant in Linz, where 340 people work", "in a town where every job depends on it".

import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import { copyOf, type Draft, hang } from "./mend-draft.js";
import { isFiniteClause, type Parsed, subjectOf, TIME_NOUN } from "./tree.js";

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
