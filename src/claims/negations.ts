// Negations in a clause: on its verbs, its subject, its object, and what the first conjunct lends.

import { children, childrenBy } from "../doc/tree.js";
import { isNonNegator, negatorAt } from "../lexicon/operators.js";
import type { Clause } from "./clauses.js";
import type { Parsed } from "./tree.js";

/** How many negations bear on the clause: negators on its verbs, subject and object, negative operators, and what the first conjunct lends. */
export function countNegations(doc: Parsed, clause: Clause): number {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  let count = 0;
  for (const row of clause.rows) if (row.effect === "flip") count++;
  for (const verb of [...clause.outer, clause.head]) count += onVerb(doc, verb);
  const joined = childrenBy(syntax, clause.outer[0] ?? clause.head, "cc").some((token) => lowers[token] === "nor");
  if (joined) count++;
  else if (clause.lender >= 0 && !clause.outer.includes(clause.lender) && !isContrasted(doc, clause.outer[0] ?? clause.head)) {
    count += negatorsBefore(doc, clause.lender);
  }
  if (clause.subject >= 0) count += inNounPhrase(doc, clause.subject);
  for (const object of childrenBy(syntax, clause.head, "obj", "obl")) count += inNounPhrase(doc, object);
  // "is yet to be set", where "yet" is a mere adverb
  const top = clause.head;
  if (
    !clause.rows.some((row) => row.lemma.endsWith(" yet")) &&
    childrenBy(syntax, top, "advmod").some((token) => lowers[token] === "yet" && lowers[token + 1] === "to")
  )
    count++;
  return count;
}

function isContrasted(doc: Parsed, conjunct: number): boolean {
  return childrenBy(doc.syntax, conjunct, "cc").some((token) => doc.sentences.tokens.lowers[token] === "but");
}

function onVerb(doc: Parsed, verb: number): number {
  const { syntax, sentences } = doc;
  let count = 0;
  let last = -1;
  for (const part of children(syntax, verb)) {
    const deprel = syntax.deprels[part];
    if (deprel !== "advmod" && deprel !== "det" && deprel !== "cc:preconj" && deprel !== "cc" && deprel !== "mark") continue;
    const first = syntax.subtreeFirst[part];
    const match = negatorAt(sentences.tokens.lowers, first) ?? (first === part ? null : negatorAt(sentences.tokens.lowers, part));
    if (match === null || match.row.kind === "conjunction" || match.firstToken <= last) continue;
    // "not … any more" is one negation.
    if (match.row.words.startsWith("any") && match.row.kind === "adverb" && match.row.ends) continue;
    last = match.endToken - 1;
    count++;
  }
  return count;
}

function negatorsBefore(doc: Parsed, verb: number): number {
  const { syntax, sentences } = doc;
  return childrenBy(syntax, verb, "advmod").filter(
    (token) => token < verb && negatorAt(sentences.tokens.lowers, syntax.subtreeFirst[token]) !== null,
  ).length;
}

/** "no visitors", "none of them", "neither side"; "few" counts as a subject only. */
function inNounPhrase(doc: Parsed, noun: number): number {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const self = negatorAt(lowers, noun);
  if (self !== null && (self.row.kind === "pronoun" || self.row.kind === "determiner")) return isNonNegator(lowers, noun) ? 0 : 1;
  for (const part of childrenBy(syntax, noun, "det", "amod", "advmod", "nummod")) {
    const match = negatorAt(lowers, syntax.subtreeFirst[part]);
    // "no one"
    const isNobody = match?.row.kind === "pronoun" && match.endToken === noun + 1;
    if (match === null || part > noun || (match.row.kind !== "determiner" && !isNobody)) continue;
    const isSubject = syntax.deprels[noun].startsWith("nsubj");
    if ((match.row.words === "few" || match.row.words === "little") && !isSubject) continue;
    // "Little children died": small ones.
    if (match.row.words === "little" && syntax.tags[noun] === "NNS") continue;
    return 1;
  }
  return 0;
}
