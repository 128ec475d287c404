// Mends of clauses beside their noun or verb: "helped people lose weight", "from which patients were moved", "Nor has the bank lost money".

import { child, children, childrenBy } from "../doc/tree.js";
import { operatorFor } from "../lexicon/operators.js";
import { FORMS } from "../model/inflections.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang } from "./mend-draft.js";
import type { Parsed } from "./tree.js";
import { finiteWord, isFiniteClause, isNounTag, subjectOf } from "./tree.js";

/** Verbs over a noun and a bare verb. */
const OVER_BARE: ReadonlySet<string> = new Set("help let make".split(" "));

/** "helped people with obesity lose weight": the bare verb behind the object is what they were helped to do. */
export function bareBehindObject(doc: Parsed, bare: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const verb = syntax.heads[bare];
  if (!/^VBP?$/.test(syntax.tags[bare]) || !/^(?:parataxis|conj|advcl|ccomp|dep)$/.test(syntax.deprels[bare]) || verb < 0 || verb > bare)
    return null;
  const object = child(syntax, verb, "obj");
  if (!OVER_BARE.has(syntax.lemmas[verb]) || object < verb || object > bare || subjectOf(doc, bare) >= 0) return null;
  if (child(syntax, bare, "aux", "mark", "cc", "cop") >= 0 || syntax.subtreeFirst[bare] !== bare) return null;
  const next = copyOf(syntax, draft);
  for (const phrase of childrenBy(syntax, verb, "obl")) if (phrase > object && phrase < bare) hang(next, phrase, object, "nmod");
  hang(next, bare, verb, "xcomp");
  next.tags[bare] = "VB";
  return next;
}

/** "the hospital, from which patients had been moved": a preposition and a relative word go with the noun before the comma. */
export function prepositionalRelative(doc: Parsed, word: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const verb = syntax.heads[word];
  const isApart = sentences.tokens.lowers[word - 2] === ",";
  const noun = isApart ? word - 3 : word - 2;
  if (syntax.deprels[word] !== "obl" || syntax.heads[word - 1] !== word || !/^(?:IN|TO)$/.test(syntax.tags[word - 1]) || verb < word)
    return null;
  if (!/^(?:advcl|conj|parataxis|ccomp)$/.test(syntax.deprels[verb]) || !isFiniteClause(doc, verb) || subjectOf(doc, verb) < word)
    return null;
  if (!/^NN/.test(syntax.tags[noun]) || syntax.subtreeFirst[verb] !== noun + 1 || syntax.heads[verb] > noun) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, noun, "acl:relcl");
  return next;
}

/** "hikers who had been missing since Sunday were found": the time behind "since" belongs to the relative clause in front. */
export function sinceOfRelative(doc: Parsed, since: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const main = syntax.heads[since];
  const time = since + 1;
  if (
    syntax.deprels[since] !== "mark" ||
    syntax.heads[time] !== main ||
    !/^nsubj/.test(syntax.deprels[time]) ||
    syntax.subtreeEnd[time] !== finiteWord(doc, main)
  )
    return null;
  const subject = childrenBy(syntax, main, "nsubj", "nsubj:pass").find((token) => token < since);
  const relative = subject === undefined ? -1 : child(syntax, subject, "acl:relcl", "acl");
  if (relative < 0 || syntax.subtreeEnd[relative] !== since || !isNounTag(syntax.tags[time])) return null;
  const next = copyOf(syntax, draft);
  hang(next, time, relative, "obl");
  hang(next, since, time, "case");
  return next;
}

/** "said it disagreed with the ruling": behind a subject, with no copula, a word in "-ed" is a past tense. */
export function pastAsAdjective(doc: Parsed, word: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const form = sentences.tokens.lowers[word];
  if (!/[a-z]{3}ed$/.test(form) || child(syntax, word, "nsubj") !== word - 1 || child(syntax, word, "cop", "aux", "aux:pass") >= 0)
    return null;
  const next = copyOf(syntax, draft);
  next.tags[word] = "VBD";
  next.lemmas[word] = FORMS.get(form) ?? form.slice(0, form.endsWith("eed") ? -1 : -2);
  return next;
}

/** "after an engineer offered to inspect it": whoever offers, agrees or refuses to do something is the subject. */
export function offeringBehindTime(doc: Parsed, participle: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const noun = participle - 1;
  const verb = syntax.heads[noun];
  const mark = child(syntax, noun, "case");
  if (syntax.heads[participle] !== noun || syntax.deprels[noun] !== "obl" || verb < 0 || verb > noun || mark < 0) return null;
  if (!/^(?:after|before|until|since|because)$/.test(sentences.tokens.lowers[mark]) || sentences.tokens.lowers[participle + 1] !== "to")
    return null;
  if (operatorFor(syntax.lemmas[participle], "to", false) === null || child(syntax, participle, "obl:agent", "aux") >= 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, participle, verb, "advcl");
  hang(next, noun, participle, "nsubj");
  hang(next, mark, participle, "mark");
  next.tags[participle] = "VBD";
  return next;
}

/** Words that turn helper and subject round: "Hardly had the guests arrived", "Never has he lost", "Nor did it close". */
const TURNING: ReadonlySet<string> = new Set("hardly scarcely barely never rarely seldom nowhere sooner nor neither".split(" "));

/** "Hardly had the guests arrived when the lights went out": between such a helper and its verb stands the subject, no object. */
export function turnedRound(doc: Parsed, helper: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const opening = helper - 1;
  if (!TURNING.has(sentences.tokens.lowers[opening])) return null;
  const verb = syntax.deprels[helper] === "aux" ? syntax.heads[helper] : turnedVerb(doc, helper);
  if (verb < helper) return null;
  const between = child(syntax, helper, "obj");
  const subject = between < 0 ? subjectOf(doc, verb) : between;
  if (subject < helper || subject > verb) return null;
  if (syntax.deprels[helper] === "aux") {
    if (syntax.heads[opening] !== helper) return null;
    const next = copyOf(syntax, draft);
    next.heads[opening] = verb;
    return next;
  }
  const next = copyOf(syntax, draft);
  hang(next, verb, syntax.heads[helper], syntax.deprels[helper]);
  for (const below of children(syntax, helper)) if (below !== verb) next.heads[below] = verb;
  hang(next, subject, verb, "nsubj");
  hang(next, helper, verb, "aux");
  next.tags[verb] = "VBN";
  return next;
}

/** The participle that "have" was parted from; -1 for none. */
function turnedVerb(doc: Parsed, have: number): number {
  const { syntax } = doc;
  if (syntax.lemmas[have] !== "have" || subjectOf(doc, have) >= 0) return -1;
  const object = child(syntax, have, "obj");
  const below = [
    ...childrenBy(syntax, have, "xcomp", "ccomp", "conj", "parataxis"),
    ...(object < 0 ? [] : childrenBy(syntax, object, "acl")),
  ];
  return below.find((token) => /^VB[DN]$/.test(syntax.tags[token]) && child(syntax, token, "mark", "aux", "cc") < 0) ?? -1;
}

/** "The port is by no means closed": what the participle tells is told of the port, not of the means. */
export function deniedParticiple(doc: Parsed, noun: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const be = child(syntax, noun, "cop");
  const participle = child(syntax, noun, "acl");
  if (be < 0 || be > noun || sentences.tokens.lowers[noun - 1] !== "no" || child(syntax, noun, "case") < be) return null;
  if (participle !== noun + 1 || !/^VB[DN]$/.test(syntax.tags[participle])) return null;
  const next = copyOf(syntax, draft);
  hang(next, participle, syntax.heads[noun], syntax.deprels[noun]);
  for (const below of children(syntax, noun)) {
    if (below !== participle && syntax.deprels[below] !== "case" && syntax.deprels[below] !== "det") next.heads[below] = participle;
  }
  hang(next, noun, participle, "obl");
  hang(next, be, participle, "aux:pass");
  next.tags[participle] = "VBN";
  return next;
}
