// Mends of a main clause's subject behind a clause in front of it: "If countries meet their pledges, | the increase | could be limited".

import { child } from "../doc/tree.js";
import { copyOf, type Draft, hang, subjectRelation } from "./mend-draft.js";
import { openingAt } from "./opening.js";
import { finiteWord, isFiniteClause, type Parsed, subjectOf } from "./tree.js";

/** More words than a subject takes. */
const REACH = 16;

/** A noun phrase between a comma and a finite verb that has no other subject is its subject, though the parser hangs it on the clause in front. */
export function subjectBehindFronted(doc: Parsed, verb: number, end: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  if (!/^(?:root|ccomp|parataxis|conj)$/.test(syntax.deprels[verb]) || !isFiniteClause(doc, verb)) return null;
  if (subjectOf(doc, verb) >= 0 || child(syntax, verb, "expl", "csubj", "cc", "mark") >= 0) return null;
  const finite = finiteWord(doc, verb);
  const { firstToken } = sentences.list[sentences.tokens.sentence[verb]];
  let comma = finite - 1;
  while (comma > firstToken && finite - comma < REACH && sentences.tokens.lowers[comma] !== ",") comma--;
  if (sentences.tokens.lowers[comma] !== ",") return null;
  const opening = openingAt(doc, comma + 1, end);
  if (opening === null || opening.head !== verb || opening.open >= 0 || opening.reduced >= 0) return null;
  const { first, subject } = opening;
  const over = syntax.heads[subject];
  // Hung on a word in front of the comma that lies in a clause below the verb.
  if (over < 0 || over >= comma) return null;
  const front = frontedOver(doc, over, verb);
  if (front < 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, subject, verb, subjectRelation(syntax, verb));
  for (let at = comma; at < finite; at++)
    if (at !== subject && (syntax.heads[at] < first || syntax.heads[at] >= finite)) next.heads[at] = at < first ? verb : subject;
  return next;
}

/** The adverbial clause of the verb that a word lies in; -1 for none. */
function frontedOver({ syntax }: Parsed, word: number, verb: number): number {
  let at = word;
  for (let steps = 0; at >= 0 && steps < REACH; steps++) {
    if (syntax.heads[at] === verb) return at < verb && syntax.deprels[at] === "advcl" ? at : -1;
    at = syntax.heads[at];
  }
  return -1;
}
