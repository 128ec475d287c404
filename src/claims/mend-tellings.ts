// Mends of what is told: in "said the mill had closed" the mill is no object of "said".

import { child, children, childrenBy } from "../doc/tree.js";
import { operatorFor } from "../lexicon/operators.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, followsOn, hang, subjectRelation } from "./mend-draft.js";
import type { Parsed } from "./tree.js";
import { infinitiveMark, isFiniteClause, isNounTag, isVerbTag, subjectOf } from "./tree.js";

/** Verbs that tell and hardly ever take a noun for what they tell, so that one behind them is the subject of what follows. */
export const TELLING_ONLY: ReadonlySet<string> = new Set(
  "say think believe hope insist argue add contend warn conclude feel note claim estimate suggest assert allege".split(" "),
);

/** Verbs that tell somebody something. */
const TELLING_SOMEBODY: ReadonlySet<string> = new Set("tell inform warn assure remind notify convince persuade".split(" "));

/** Mends around a verb that tells: the clause behind it is what is told. Null where there is nothing to mend. */
export function mendTold(doc: Parsed, verb: number, end: number, draft: Draft | null): Draft | null {
  if (!takesClause(doc, verb)) return null;
  const told = toldInPhrase(doc, verb, draft);
  const object = objectOf(doc, verb);
  if (object < 0) return told;
  return verbInDisguise(doc, verb, object, told ?? draft) ?? toldClause(doc, verb, object, end, told ?? draft) ?? told;
}

function takesClause(doc: Parsed, verb: number): boolean {
  const { syntax } = doc;
  if (!isVerbTag(syntax.tags[verb]) || child(syntax, verb, "ccomp", "aux:pass") >= 0) return false;
  const row = reportingVerb(syntax.lemmas[verb]);
  return row !== null && row.takes !== "quote";
}

/** The object behind the verb with nothing but adverbs between. */
function objectOf(doc: Parsed, verb: number): number {
  const { syntax } = doc;
  const objects = childrenBy(syntax, verb, "obj", "nsubj", "obl:unmarked", "xcomp").filter(
    (token) => token > verb && (syntax.deprels[token] !== "xcomp" || isGerund(doc, verb, token)),
  );
  const object = objects[objects.length - 1] ?? -1;
  if (object < 0 || child(syntax, object, "case", "mark") >= 0) return -1;
  if (!isNounTag(syntax.tags[object]) && !/^(?:JJ|DT)$/.test(syntax.tags[object]) && !isGerund(doc, verb, object)) return -1;
  // "told a board meeting that 62 of the beds were empty": what stands in front of "that" hears it.
  for (let token = object + 1; token < syntax.subtreeEnd[object]; token++)
    if (TELLING_SOMEBODY.has(syntax.lemmas[verb]) && doc.sentences.tokens.lowers[token] === "that" && syntax.tags[token] === "IN")
      return -1;
  for (let token = verb + 1; token < syntax.subtreeFirst[object]; token++) {
    const top = syntax.heads[token] === verb ? token : syntax.heads[token];
    if (!["advmod", "iobj", "obl:unmarked", "obj"].includes(syntax.deprels[top])) return -1;
  }
  return object;
}

/** "say adding salt is safe": a gerund right behind a verb that tells is the subject of what is told. */
function isGerund(doc: Parsed, verb: number, token: number): boolean {
  return doc.syntax.tags[token] === "VBG" && token === verb + 1 && TELLING_ONLY.has(doc.syntax.lemmas[verb]);
}

/** "told the paper in a statement that the case was closed": the clause is what is told, not what the statement is about. */
function toldInPhrase(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  for (const phrase of childrenBy(syntax, verb, "obl", "obl:unmarked", "iobj")) {
    if (phrase < verb) continue;
    // Down the right edge: "in testimony before the panel that …".
    for (let noun: number | undefined = phrase; noun !== undefined; noun = childrenBy(syntax, noun, "nmod").at(-1)) {
      const told = childrenBy(syntax, noun, "acl", "acl:relcl", "ccomp").find((token) => token > phrase && isWholeBehindThat(doc, token));
      if (told === undefined || syntax.subtreeEnd[told] !== syntax.subtreeEnd[phrase]) continue;
      const next = copyOf(syntax, draft);
      const that = firstWord(doc, told);
      hang(next, told, verb, "ccomp");
      hang(next, that, told, "mark");
      next.tags[that] = "IN";
      return next;
    }
  }
  return null;
}

/** True for a finite clause that "that" opens and in which no noun is missing for it to stand for. */
function isWholeBehindThat(doc: Parsed, token: number): boolean {
  const { syntax, sentences } = doc;
  const that = firstWord(doc, token);
  if (sentences.tokens.lowers[that] !== "that" || syntax.heads[that] !== token || !isFiniteClause(doc, token)) return false;
  if (childrenBy(syntax, token, "nsubj", "nsubj:pass", "csubj").every((subject) => subject <= that)) return false;
  // "that the two had little in common"
  const hasObject = childrenBy(syntax, token, "obj").some((object) => object > token);
  return syntax.deprels[that] === "mark" || hasObject || child(syntax, token, "aux:pass", "cop") >= 0;
}

function firstWord(doc: Parsed, token: number): number {
  const { syntax } = doc;
  let first = syntax.subtreeFirst[token];
  while (first < token && syntax.deprels[first] === "punct") first++;
  return first;
}

/** "said the company plans to sell": a verb that looks like a plural noun, between a singular noun and an infinitive. */
function verbInDisguise(doc: Parsed, verb: number, plans: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  if (syntax.tags[plans] !== "NNS" || !TELLING_ONLY.has(syntax.lemmas[verb])) return null;
  const infinitive = childrenBy(syntax, plans, "acl").find((token) => infinitiveMark(doc, token) === plans + 1);
  const subject = plans - 1;
  if (infinitive === undefined || syntax.heads[subject] !== plans || !/^NNP?$/.test(syntax.tags[subject])) return null;
  if (operatorFor(syntax.lemmas[plans], "to", false) === null) return null;
  const next = copyOf(syntax, draft);
  next.tags[plans] = "VBZ";
  next.deprels[plans] = "ccomp";
  next.deprels[infinitive] = "xcomp";
  for (const below of children(syntax, plans)) if (below < subject) next.heads[below] = subject;
  next.deprels[subject] = "nsubj";
  return next;
}

/** "found the yield exceeded 10%", "insists that history is over": the finite verb behind the object is what is told, the object its subject. */
function toldClause(doc: Parsed, verb: number, object: number, end: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const told = strandedVerb(doc, verb, object, end);
  if (told < 0) return null;
  const next = attachTold(doc, verb, object, told, draft);
  // "insists that history is over": the word ties the clause on.
  const that = child(syntax, object, "det");
  if (that >= 0 && that === syntax.subtreeFirst[object] && doc.sentences.tokens.lowers[that] === "that") {
    next.heads[that] = told;
    next.deprels[that] = "mark";
    next.tags[that] = "IN";
  }
  return next;
}

/** The stranded verb below the verb in front, with the noun between them for its subject. */
function attachTold(doc: Parsed, verb: number, object: number, told: number, draft: Draft | null): Draft {
  const { syntax } = doc;
  const next = copyOf(syntax, draft);
  const { heads, deprels } = next;
  if (syntax.heads[verb] === told) {
    // The verb that tells hangs on what it tells: they change places.
    heads[verb] = syntax.heads[told];
    deprels[verb] = syntax.deprels[told];
    for (const below of children(syntax, told)) if (below < verb) heads[below] = verb;
  }
  for (const below of children(syntax, verb)) if (below > object && below < told) heads[below] = object;
  for (const below of children(syntax, object)) if (below > told) heads[below] = told;
  heads[told] = verb;
  deprels[told] = "ccomp";
  heads[object] = told;
  deprels[object] = syntax.tags[object] === "VBG" ? "csubj" : subjectRelation(syntax, told);
  return next;
}

const HANGS: ReadonlySet<string> = new Set(["conj", "parataxis", "xcomp", "advcl", "dep", "acl", "acl:relcl", "ccomp", "appos"]);

/** The finite verb right behind the object that has no subject and is not joined by a word of its own; -1 for none. */
function strandedVerb(doc: Parsed, verb: number, object: number, end: number): number {
  const { syntax } = doc;
  const above = syntax.heads[verb];
  const candidates = [
    // "said he believes cutting it now has a case", where the verb behind the object hangs beside the one that tells
    ...(above >= 0 && above < verb ? childrenBy(syntax, above, "ccomp") : []),
    ...childrenBy(syntax, verb, ...HANGS),
    ...childrenBy(syntax, object, ...HANGS),
    ...childrenBy(syntax, verb, "advmod", "obl", "obl:unmarked").filter((token) => child(syntax, token, "cop") >= 0),
    // "They say adding salt is safe", where "say" is taken for a helper of what is told
    ...(syntax.heads[verb] > verb && (HANGS.has(syntax.deprels[verb]) || syntax.deprels[verb] === "aux") ? [syntax.heads[verb]] : []),
  ];
  for (const told of candidates) {
    if (told <= object || told >= end || !isFiniteClause(doc, told)) continue;
    // A subject in front of the verb that tells is that one's.
    const subject = subjectOf(doc, told);
    const own = subjectOf(doc, verb);
    if (subject >= verb || (subject >= 0 && (syntax.heads[verb] !== told || (own >= 0 && own !== subject)))) continue;
    if (childrenBy(syntax, told, "cc", "mark", "expl").some((token) => token < told && token > verb)) continue;
    // "maintain the range for the funds rate": no plural verb goes with one thing, but "saw the side face off".
    const isBare = !/^NNP?$/.test(syntax.tags[object]) || reportingVerb(syntax.lemmas[verb])?.kind === "perception";
    const isPresent = syntax.tags[told] === "VBZ" || (syntax.tags[told] === "VBP" && isBare);
    const helped = child(syntax, told, "aux", "aux:pass", "cop") >= 0 || isPresent;
    if (!helped && !TELLING_ONLY.has(syntax.lemmas[verb]) && child(syntax, told, "obj", "ccomp", "xcomp") < 0) continue;
    if (followsOn(doc, object, told)) return told;
  }
  return -1;
}
