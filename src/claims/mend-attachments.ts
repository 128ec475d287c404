// Mends of what hangs on the wrong word: "tabled a budget on Tuesday", a quotation on its speaker, a clause behind "and" on a telling.

import { child, childrenBy } from "../doc/tree.js";
import { WEEKDAY_WORDS } from "../lexicon/calendar-words.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang } from "./mend-draft.js";
import type { Parsed } from "./tree.js";
import { isFiniteClause, isNounTag, isVerbTag, subjectOf, TIME_NOUN } from "./tree.js";

/** "tabled a budget on Tuesday that …": a day with "on" tells when something was done, not which thing. */
export function dayOfVerb(doc: Parsed, day: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const noun = syntax.heads[day];
  if (syntax.deprels[day] !== "nmod" || !WEEKDAY_WORDS.has(sentences.tokens.lowers[day]) || noun < 0 || syntax.deprels[noun] !== "obj")
    return null;
  const preposition = child(syntax, day, "case");
  const verb = syntax.heads[noun];
  if (preposition < 0 || sentences.tokens.lowers[preposition] !== "on" || verb > noun || !isVerbTag(syntax.tags[verb])) return null;
  const next = copyOf(syntax, draft);
  hang(next, day, verb, "obl");
  // The clause that follows hangs beside it, so that no two arcs cross: what it speaks of is sought anew.
  for (const below of childrenBy(syntax, noun, "acl:relcl")) if (below > day) hang(next, below, verb, "parataxis");
  for (const below of childrenBy(syntax, noun, "punct")) if (below > day) next.heads[below] = verb;
  return next;
}

/** "The river all but dried up": a bare noun in front of a finite verb that has no other subject is its subject. */
export function lonelySubject(doc: Parsed, noun: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const above = syntax.heads[noun];
  const verb = above > noun && syntax.deprels[above] === "advmod" ? syntax.heads[above] : above;
  if (syntax.deprels[noun] !== "obl:unmarked" || verb < noun || !isNounTag(syntax.tags[noun]) || TIME_NOUN.test(syntax.lemmas[noun]))
    return null;
  if (!/^VB[DPZ]$/.test(syntax.tags[verb]) || child(syntax, verb, "nsubj", "nsubj:pass", "csubj", "expl", "aux", "cop") >= 0) return null;
  if (child(syntax, noun, "case", "nummod") >= 0 || syntax.deprels[verb] === "conj") return null;
  const next = copyOf(syntax, draft);
  hang(next, noun, verb, "nsubj");
  return next;
}

const NOUN_PARTS: ReadonlySet<string> = new Set(["compound", "amod", "nmod", "nummod", "dep"]);

/** "“We will appeal,” the firm's lawyer told the BBC": a clause is no part of a noun but what the noun tells. */
export function toldByNoun(doc: Parsed, clause: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const noun = syntax.heads[clause];
  if (!NOUN_PARTS.has(syntax.deprels[clause]) || noun < clause || !isVerbTag(syntax.tags[clause]) || subjectOf(doc, clause) < 0)
    return null;
  const verb = syntax.heads[noun];
  if (!isFiniteClause(doc, clause) || verb < noun || subjectOf(doc, verb) !== noun || reportingVerb(syntax.lemmas[verb]) === null)
    return null;
  const next = copyOf(syntax, draft);
  hang(next, clause, verb, "ccomp");
  return next;
}

/** "The lens stays, she said, and a clause forbids its removal": what "and" opens is not told by the verb but joined to what it tells. */
export function joinedBehindTelling(doc: Parsed, clause: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const telling = syntax.heads[clause];
  if (syntax.deprels[clause] !== "ccomp" || telling < 0 || telling > clause || syntax.deprels[telling] !== "parataxis") return null;
  let joining = syntax.subtreeFirst[clause];
  if (syntax.deprels[joining] === "punct") joining++;
  if (syntax.deprels[joining] !== "cc" || sentences.tokens.lowers[joining - 1] !== "," || !isFiniteClause(doc, clause)) return null;
  const next = copyOf(syntax, draft);
  hang(next, clause, syntax.heads[telling], "conj");
  next.heads[joining] = clause;
  next.heads[joining - 1] = clause;
  return next;
}
