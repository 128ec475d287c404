// Trees mended where the parser was led astray: in "said the mill had closed" the mill is no object of "said".

import type { Syntax } from "../doc/doc.js";
import { child, children, childrenBy, indexTree, isProjective } from "../doc/tree.js";
import { operatorFor } from "../lexicon/operators.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import type { Parsed } from "./tree.js";
import { infinitiveMark, isFiniteClause, isNounTag, isPunctuation, isVerbTag, subjectOf } from "./tree.js";

/** Verbs that tell and hardly ever take a noun for what they tell, so that one behind them is the subject of what follows. */
const TELLING_ONLY: ReadonlySet<string> = new Set(
  "say think believe hope insist argue add contend warn conclude feel note claim estimate suggest assert allege".split(" "),
);

interface Draft {
  readonly heads: Int32Array;
  readonly deprels: string[];
  readonly tags: string[];
}

/** The syntax with such slips mended; the same object where there are none. Trees stay projective: where two mends cross, the sentence keeps its own. */
export function mended(doc: Parsed): Syntax {
  const { syntax } = doc;
  let draft: Draft | null = null;
  for (const { firstToken, endToken } of doc.sentences.list) {
    draft = invertedCondition(doc, firstToken, draft) ?? draft;
    for (let verb = firstToken; verb < endToken; verb++) {
      draft = nearerConjunct(doc, verb, draft) ?? timeClause(doc, verb, firstToken, draft) ?? draft;
      draft = speakerInList(doc, verb, firstToken, draft) ?? draft;
      if (!takesClause(doc, verb)) continue;
      draft = toldInPhrase(doc, verb, draft) ?? draft;
      const object = objectOf(doc, verb);
      if (object < 0) continue;
      draft = verbInDisguise(doc, verb, object, draft) ?? toldClause(doc, verb, object, endToken, draft) ?? draft;
    }
  }
  if (draft === null) return syntax;
  for (const { firstToken, endToken } of doc.sentences.list) {
    if (isProjective(draft.heads, firstToken, endToken)) continue;
    draft.heads.set(syntax.heads.subarray(firstToken, endToken), firstToken);
    for (let token = firstToken; token < endToken; token++) {
      draft.deprels[token] = syntax.deprels[token];
      draft.tags[token] = syntax.tags[token];
    }
  }
  return { ...syntax, ...draft, ...indexTree(draft.heads) };
}

/** "deficit widens as Ottawa keeps rates, ends rebate": a verb joined by a mere comma goes with the nearest verb of its form. */
function nearerConjunct(doc: Parsed, conjunct: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const over = syntax.heads[conjunct];
  if (syntax.deprels[conjunct] !== "conj" || over < 0 || !/^VB[DPZ]$/.test(syntax.tags[conjunct]) || subjectOf(doc, conjunct) >= 0)
    return null;
  if (child(syntax, conjunct, "cc", "aux") >= 0) return null;
  const start = syntax.subtreeFirst[conjunct];
  const nearer = childrenBy(syntax, over, "advcl", "ccomp").find(
    (token) =>
      token > over &&
      start - syntax.subtreeEnd[token] >= 0 &&
      start - syntax.subtreeEnd[token] <= 1 &&
      syntax.tags[token] === syntax.tags[conjunct] &&
      subjectOf(doc, token) >= 0,
  );
  if (nearer === undefined) return null;
  const next = copyOf(syntax, draft);
  next.heads[conjunct] = nearer;
  for (const below of children(syntax, over)) if (below >= syntax.subtreeEnd[nearer] && below < start) next.heads[below] = conjunct;
  return next;
}

/** Prepositions that also join clauses. */
const JOINERS: ReadonlySet<string> = new Set(["after", "before", "until", "till", "since", "as", "because", "while", "once"]);

/** "returned after a ship mended the cable": the noun behind "after" is the subject of the verb that follows it. */
function timeClause(doc: Parsed, told: number, first: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const verb = syntax.heads[told];
  if (verb < 0 || verb > told || !/^(?:conj|parataxis|dep)$/.test(syntax.deprels[told]) || !/^VB[DNPZ]$/.test(syntax.tags[told]))
    return null;
  if (subjectOf(doc, told) >= 0 || childrenBy(syntax, told, "cc", "mark", "punct").some((below) => below < told)) return null;
  const helped = child(syntax, told, "aux", "aux:pass", "cop") >= 0;
  // "suspended the strike", tagged as a participle: with an object and no helper it is a past tense.
  if (syntax.tags[told] === "VBN" && !helped && child(syntax, told, "obj") < 0) return null;
  let start = told;
  for (const below of childrenBy(syntax, told, "aux", "aux:pass", "cop", "advmod")) if (below < start) start = below;
  for (let noun = start - 1; noun > verb && noun >= first && syntax.subtreeEnd[noun] <= start; noun = syntax.heads[noun]) {
    const joining = child(syntax, noun, "case");
    if (joining < 0 || !JOINERS.has(sentences.tokens.lowers[joining]) || joining !== syntax.subtreeFirst[noun]) continue;
    if (!isNounTag(syntax.tags[noun]) || !followsOn(doc, noun, told)) return null;
    const next = copyOf(syntax, draft);
    for (const below of children(syntax, verb)) if (below > noun && below < told) next.heads[below] = told;
    next.heads[noun] = told;
    next.deprels[noun] = child(syntax, told, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj";
    next.heads[joining] = told;
    next.deprels[joining] = "mark";
    next.deprels[told] = "advcl";
    if (syntax.tags[told] === "VBN" && !helped) next.tags[told] = "VBD";
    return next;
  }
  return null;
}

/** "Had the storm struck at night, more would have died": the opening word is no verb of its own but the participle's helper. */
function invertedCondition(doc: Parsed, had: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  if (sentences.tokens.lowers[had] !== "had" || syntax.heads[had] >= 0) return null;
  const subject = child(syntax, had, "obj", "nsubj");
  const participle = subject < 0 ? -1 : child(syntax, subject, "acl");
  const main = childrenBy(syntax, had, "advcl", "ccomp", "conj", "parataxis").find(
    (token) => token > participle && childrenBy(syntax, token, "aux").some((helper) => syntax.tags[helper] === "MD"),
  );
  if (participle < 0 || main === undefined || syntax.tags[participle] !== "VBN") return null;
  const next = copyOf(syntax, draft);
  for (const below of children(syntax, had)) next.heads[below] = below < participle ? participle : main;
  next.heads[main] = -1;
  next.deprels[main] = "root";
  next.heads[participle] = main;
  next.deprels[participle] = "advcl";
  next.heads[had] = participle;
  next.deprels[had] = "aux";
  next.heads[subject] = participle;
  next.deprels[subject] = "nsubj";
  for (const below of children(syntax, subject)) if (below > participle) next.heads[below] = participle;
  return next;
}

/** "… by May, the department says": a noun between a comma and a verb that tells is its subject, no apposition. */
function speakerInList(doc: Parsed, verb: number, first: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  if (
    !/^VB[DPZ]$/.test(syntax.tags[verb]) ||
    reportingVerb(syntax.lemmas[verb]) === null ||
    subjectOf(doc, verb) >= 0 ||
    child(syntax, verb, "aux", "cc") >= 0
  )
    return null;
  let noun = verb - 1;
  while (noun > first && syntax.heads[noun] >= 0 && syntax.heads[noun] < verb && !/^(?:appos|conj)$/.test(syntax.deprels[noun]))
    noun = syntax.heads[noun];
  const start = syntax.subtreeFirst[noun];
  const comma = sentences.tokens.lowers[start] === "," || (start > first && sentences.tokens.lowers[start - 1] === ",");
  if (!comma || !isNounTag(syntax.tags[noun]) || !/^(?:appos|conj)$/.test(syntax.deprels[noun])) return null;
  if (syntax.subtreeEnd[noun] !== verb || child(syntax, noun, "cc") >= 0) return null;
  const next = copyOf(syntax, draft);
  next.heads[noun] = verb;
  next.deprels[noun] = "nsubj";
  if (start < noun && syntax.deprels[start] === "punct") next.heads[start] = verb;
  return next;
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
  const { syntax, sentences } = doc;
  for (const phrase of childrenBy(syntax, verb, "obl", "obl:unmarked", "iobj")) {
    if (phrase < verb) continue;
    const told = childrenBy(syntax, phrase, "acl", "acl:relcl", "ccomp").find((token) => {
      const that = child(syntax, token, "mark");
      return (
        token > phrase &&
        that >= 0 &&
        sentences.tokens.lowers[that] === "that" &&
        isFiniteClause(doc, token) &&
        subjectOf(doc, token) > that
      );
    });
    if (told === undefined || syntax.subtreeEnd[told] !== syntax.subtreeEnd[phrase]) continue;
    const next = copyOf(syntax, draft);
    next.heads[told] = verb;
    next.deprels[told] = "ccomp";
    return next;
  }
  return null;
}

function copyOf(syntax: Syntax, draft: Draft | null): Draft {
  return draft ?? { heads: Int32Array.from(syntax.heads), deprels: [...syntax.deprels], tags: [...syntax.tags] };
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
  deprels[object] = syntax.tags[object] === "VBG" ? "csubj" : child(syntax, told, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj";
  return next;
}

const HANGS: ReadonlySet<string> = new Set(["conj", "parataxis", "xcomp", "advcl", "dep", "acl", "acl:relcl", "ccomp", "appos"]);

/** The finite verb right behind the object that has no subject and is not joined by a word of its own; -1 for none. */
function strandedVerb(doc: Parsed, verb: number, object: number, end: number): number {
  const { syntax } = doc;
  const candidates = [
    ...childrenBy(syntax, verb, ...HANGS),
    ...childrenBy(syntax, object, ...HANGS),
    ...childrenBy(syntax, verb, "advmod", "obl", "obl:unmarked").filter((token) => child(syntax, token, "cop") >= 0),
    ...(syntax.heads[verb] > verb && HANGS.has(syntax.deprels[verb]) ? [syntax.heads[verb]] : []),
  ];
  for (const told of candidates) {
    if (told <= object || told >= end || !isFiniteClause(doc, told) || subjectOf(doc, told) >= 0) continue;
    if (childrenBy(syntax, told, "cc", "mark", "expl").some((token) => token < told && token > verb)) continue;
    const helped = child(syntax, told, "aux", "aux:pass", "cop") >= 0 || /^VB[PZ]$/.test(syntax.tags[told]);
    if (!helped && !TELLING_ONLY.has(syntax.lemmas[verb]) && child(syntax, told, "obj", "ccomp", "xcomp") < 0) continue;
    if (followsOn(doc, object, told)) return told;
  }
  return -1;
}

/** True where only the object's own words, adverbs and helpers stand between the object and the verb; a comma only where it closes another. */
function followsOn(doc: Parsed, object: number, told: number): boolean {
  const { syntax } = doc;
  let commas = 0;
  for (let token = object + 1; token < told; token++) {
    if (isPunctuation(doc, token) && syntax.deprels[token] !== "cc") {
      if (doc.sentences.tokens.lowers[token] !== ",") return false;
      commas++;
    } else if (syntax.heads[token] === told && !/^(?:RB|MD|VB|TO|EX)/.test(syntax.tags[token])) return false;
  }
  return commas % 2 === 0;
}
