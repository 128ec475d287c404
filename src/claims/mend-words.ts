// Mends of words that the parser took for another: "has since halved", "talks to form a government collapsed", "employs 900 and supplies most of the fuel".

import { child, children, childrenBy } from "../doc/tree.js";
import { FORMS } from "../model/inflections.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang, subjectRelation } from "./mend-draft.js";
import type { Parsed } from "./tree.js";
import { finiteWord, isFiniteClause, isNounTag, isVerbTag, subjectOf } from "./tree.js";

/** "has since halved the speed", "has since fallen": between a helper and its participle "since" is an adverb. */
export function sinceInside(doc: Parsed, since: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const have = since - 1;
  const verb = since + 1;
  if (syntax.lemmas[have] !== "have" || !/^VB[DPZ]$/.test(syntax.tags[have]) || syntax.tags[verb] !== "VBN" || syntax.heads[since] !== verb)
    return null;
  if (syntax.heads[have] === verb && syntax.deprels[have] === "aux") {
    const next = copyOf(syntax, draft);
    next.deprels[since] = "advmod";
    return next;
  }
  if (/^aux/.test(syntax.deprels[have]) || syntax.deprels[verb] !== "advcl") return null;
  const object = syntax.heads[verb];
  if (object !== have && (syntax.heads[object] !== have || object < verb)) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, syntax.heads[have], syntax.deprels[have]);
  for (const below of children(syntax, have)) if (below !== verb) next.heads[below] = verb;
  hang(next, have, verb, "aux");
  hang(next, since, verb, "advmod");
  if (object !== have) {
    hang(next, object, verb, "obj");
    for (const joined of childrenBy(syntax, object, "conj")) if (isVerbTag(syntax.tags[joined])) next.heads[joined] = verb;
  }
  return next;
}

/** "loses two of the seats still being counted": what is being done describes the noun in front. */
export function beingDone(doc: Parsed, participle: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const over = syntax.heads[participle];
  const being = child(syntax, participle, "aux:pass");
  if (syntax.deprels[participle] !== "advcl" || over < participle || being < 1 || sentences.tokens.lowers[being] !== "being") return null;
  const adverb = syntax.deprels[being - 1] === "advmod" ? being - 1 : being;
  const noun = adverb - 1;
  if (!isNounTag(syntax.tags[noun]) || subjectOf(doc, participle) >= 0 || child(syntax, participle, "aux", "mark") >= 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, participle, noun, "acl");
  for (const below of children(syntax, participle)) {
    if (below < adverb || syntax.deprels[below] === "punct") next.heads[below] = over;
  }
  return next;
}

/** "employs 2,300 and supplies most of the fuel": no noun stands right in front of a determiner, so that a plural there is a verb. */
export function nounWithObject(doc: Parsed, noun: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const first = syntax.heads[noun];
  if (syntax.tags[noun] !== "NNS" || syntax.deprels[noun] !== "conj" || child(syntax, noun, "cc") !== noun - 1 || first < 0) return null;
  const verb = isVerbTag(syntax.tags[first]) ? first : syntax.heads[first];
  if (verb < 0 || verb > noun || syntax.tags[finiteWord(doc, verb)] !== "VBZ") return null;
  const opening = noun + 1;
  const isPart = /^(?:most|some|all|many|half)$/.test(sentences.tokens.lowers[opening]) && sentences.tokens.lowers[opening + 1] === "of";
  if (!isPart && !/^(?:DT|PRP\$)$/.test(syntax.tags[opening])) return null;
  const object = /^(?:det|nmod:poss)$/.test(syntax.deprels[opening]) ? syntax.heads[opening] : opening;
  if (![noun, first, verb].includes(syntax.heads[object])) return null;
  const next = copyOf(syntax, draft);
  hang(next, noun, verb, "conj");
  next.tags[noun] = "VBZ";
  next.lemmas[noun] = FORMS.get(sentences.tokens.lowers[noun]) ?? sentences.tokens.lowers[noun].replace(/s$/, "");
  hang(next, object, noun, "obj");
  for (const below of [...children(syntax, first), ...children(syntax, verb)])
    if (below > object && below !== noun) next.heads[below] = noun;
  return next;
}

/** "The money was gone": nobody goes anything, so that it is no passive. */
export function goneForGood(doc: Parsed, gone: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const helper = child(syntax, gone, "aux:pass");
  if (helper < 0 || syntax.lemmas[helper] !== "be") return null;
  const next = copyOf(syntax, draft);
  next.deprels[helper] = "cop";
  for (const subject of childrenBy(syntax, gone, "nsubj:pass")) next.deprels[subject] = "nsubj";
  return next;
}

/** "a defector from the group called the Sea Org was persuaded": where a name and a finite verb follow, "called" says what something is called. */
export function calledByName(doc: Parsed, called: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const subject = subjectOf(doc, called);
  // "the group | called the Sea Org": a past that describes a noun is a participle.
  if (subject < 0 && syntax.deprels[called] === "acl") {
    const next = copyOf(syntax, draft);
    next.tags[called] = "VBN";
    return next;
  }
  if (subject < 0 || subject > called || child(syntax, called, "aux", "aux:pass") >= 0) return null;
  const told = childrenBy(syntax, called, "advcl", "ccomp", "xcomp", "conj", "parataxis").find((token) => token > called) ?? -1;
  if (told < 0 || !isFiniteClause(doc, told) || child(syntax, told, "mark", "cc") >= 0) return null;
  const name = finiteWord(doc, told) - 1;
  if (name <= called || syntax.tags[name] !== "NNP") return null;
  for (let token = called + 1; token < name; token++) if (!/^(?:DT|NNP?)$/.test(syntax.tags[token])) return null;
  // "the group within Scientology | called": the nearest noun that is no name itself.
  let noun = called - 1;
  while (noun !== subject && (!/^NNS?$/.test(syntax.tags[noun]) || syntax.subtreeEnd[noun] !== called)) {
    noun = syntax.heads[noun];
    if (noun < 0 || noun >= called) return null;
  }
  const next = copyOf(syntax, draft);
  hang(next, told, syntax.heads[called], syntax.deprels[called]);
  hang(next, subject, told, subjectRelation(syntax, told));
  for (const below of children(syntax, called)) if (below < subject || below > told) next.heads[below] = told;
  for (let token = called + 1; token < name; token++) if (next.heads[token] < called || next.heads[token] > name) next.heads[token] = name;
  hang(next, called, noun, "acl");
  hang(next, name, called, "xcomp");
  next.tags[called] = "VBN";
  return next;
}

/** "closed down 3.1%": in front of an amount that something moves by it says which way, and is no part of the verb. */
export function wayOfAmount(doc: Parsed, way: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const amount = syntax.heads[way + 1];
  if (syntax.tags[way + 1] !== "CD" || amount < way || !/^(?:%|percent|cent|point|basis_point)$/.test(syntax.lemmas[amount])) return null;
  const next = copyOf(syntax, draft);
  next.deprels[way] = "advmod";
  next.tags[way] = "RB";
  return next;
}

/** "has by no means accepted", "has in fact fallen": a helper and its participle, parted by a phrase. */
export function partedPerfect(doc: Parsed, have: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  if (/^aux/.test(syntax.deprels[have]) || syntax.tags[have + 1] !== "IN" || child(syntax, have, "obj", "ccomp") >= 0) return null;
  let noun = have + 2;
  while (noun < have + 5 && /^(?:DT|JJ[RS]?)$/.test(syntax.tags[noun] ?? "")) noun++;
  const verb = noun + 1;
  if (syntax.heads[noun] !== have || !/^(?:NNS?|JJS|RB)$/.test(syntax.tags[noun]) || !/^VB[DN]$/.test(syntax.tags[verb] ?? "")) return null;
  if (![noun, have].includes(syntax.heads[verb]) || child(syntax, verb, "nsubj", "aux", "aux:pass") >= 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, syntax.heads[have], syntax.deprels[have]);
  for (const below of children(syntax, have)) if (below !== verb) next.heads[below] = verb;
  hang(next, have, verb, "aux");
  next.tags[verb] = "VBN";
  return next;
}
