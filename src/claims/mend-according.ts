// Mends of "according to": its noun is the source, and what stands beyond its comma is the content.

import { child, children } from "../doc/tree.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang, subjectRelation } from "./mend-draft.js";
import type { Parsed } from "./tree.js";
import { isFiniteClause, isNounTag, isVerbTag, subjectOf } from "./tree.js";

/** Hangs the source on the clause that is its content, and gives that clause what it had lost to the source; null where there is nothing to mend. */
export function mendAccording(doc: Parsed, according: number, first: number, end: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  if (lowers[according] !== "according" || lowers[according + 1] !== "to") return null;
  let stop = according + 2;
  while (stop < end && lowers[stop] !== "," && lowers[stop] !== "." && !isFiniteVerb(doc, stop)) stop++;
  const source = sourceIn(doc, according + 2, stop);
  if (source < 0) return null;
  const isFronted = according - first <= 1;
  const content = isFronted ? verbAfter(doc, source, stop, end) : trailedVerb(doc, according, stop, first, end);
  if (content < 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, source, content, "obl");
  hang(next, according, source, "case");
  hang(next, according + 1, according, "fixed");
  if (isFronted) returnSubject(doc, next, source, stop, content);
  return next;
}

/** True for a finite verb in the way of the phrase: "According to Rathbun the property was returned". */
function isFiniteVerb(doc: Parsed, token: number): boolean {
  return /^(?:MD|VB[DPZ])$/.test(doc.syntax.tags[token]);
}

/** The head of the phrase: its first noun that hangs on nothing inside. */
function sourceIn(doc: Parsed, from: number, stop: number): number {
  const { syntax } = doc;
  for (let token = from; token < stop; token++) {
    const head = syntax.heads[token];
    if (!isNounTag(syntax.tags[token]) || (head >= from && head < stop)) continue;
    // "Saudi Arabia's Civil Defense Authority", with the owner hung on a noun that the parser has lost
    return syntax.deprels[token] === "nmod:poss" ? -1 : token;
  }
  return -1;
}

/** The verb that the source hangs on, or the sentence's, where it stands beyond the phrase. */
function verbAfter(doc: Parsed, source: number, stop: number, end: number): number {
  const { syntax } = doc;
  for (let at = syntax.heads[source]; at >= 0; at = syntax.heads[at])
    if (at >= stop && at < end && (isVerbTag(syntax.tags[at]) || child(syntax, at, "cop") >= 0)) return at;
  return -1;
}

/** ", according to police." at the end belongs to the whole sentence, unless the sentence tells itself; -1 where it hangs well. */
function trailedVerb(doc: Parsed, according: number, stop: number, first: number, end: number): number {
  const { syntax, sentences } = doc;
  if (stop < end - 2 || according <= first || sentences.tokens.lowers[according - 1] !== ",") return -1;
  let root = first;
  while (root < end && syntax.heads[root] >= 0) root++;
  if (root >= according || !isFiniteClause(doc, root)) return -1;
  return reportingVerb(syntax.lemmas[root])?.kind === "speech" ? -1 : root;
}

/** What the source has taken from beyond its comma: the subject of a verb that has none, and circumstances. */
function returnSubject(doc: Parsed, draft: Draft, source: number, stop: number, content: number): void {
  const { syntax } = doc;
  const own = subjectOf(doc, content);
  let subject = own >= 0 && own !== source ? own : -1;
  const lost: number[] = [];
  const gather = (token: number): void => {
    for (const below of children(syntax, token)) {
      if (below >= stop && below < content) lost.push(below);
      if (syntax.deprels[below] === "nmod" || syntax.deprels[below] === "appos") gather(below);
    }
  };
  gather(source);
  if (own === source) for (const below of children(syntax, source)) if (isAside(doc, source, below)) lost.push(below);
  for (const token of lost) {
    if (syntax.deprels[token] === "punct") continue;
    const isCased = child(syntax, token, "case") >= 0;
    if (!isCased && subject < 0 && isNounTag(syntax.tags[token])) {
      subject = token;
      hang(draft, token, content, subjectRelation(syntax, content));
    } else if (syntax.heads[token] === source) hang(draft, token, content, isCased ? "obl" : syntax.deprels[token]);
  }
}

/** "According to Rathbun | the property": no comma, but a new noun phrase. */
function isAside(doc: Parsed, source: number, token: number): boolean {
  const { syntax } = doc;
  return token > source && syntax.deprels[token] === "appos" && child(syntax, token, "det") === syntax.subtreeFirst[token];
}
