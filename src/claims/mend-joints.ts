// Mends of joints: which of two verbs a conjunct, a helper or a noun between them goes with.

import { child, children, childrenBy } from "../doc/tree.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, followsOn, hang, joinedWithSubject, subjectRelation } from "./mend-draft.js";
import type { Parsed } from "./tree.js";
import { finiteWord, infinitiveMark, isFiniteClause, isNounTag, isVerbTag, subjectOf } from "./tree.js";

/** "The licence to models and technology stays in force but is not exclusive": what "and" joins to a noun of the subject is no subject of its own. */
export function partedSubject(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const noun = syntax.heads[verb];
  const joint = joinedWithSubject(doc, verb);
  if (joint === null || noun < 0 || !isNounTag(syntax.tags[noun]) || !isFiniteClause(doc, verb)) return null;
  const { subject: shared, joining } = joint;
  let subject = noun;
  while (syntax.deprels[subject] === "nmod" && syntax.heads[subject] >= 0) subject = syntax.heads[subject];
  const last = syntax.heads[subject];
  const mate = noun === subject ? childrenBy(syntax, noun, "nmod").find((token) => syntax.subtreeEnd[token] === joining) : noun;
  if (mate === undefined || !syntax.deprels[subject].startsWith("nsubj") || last < verb) return null;
  if (!childrenBy(syntax, last, "cc").some((token) => token > verb)) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, syntax.heads[last], syntax.deprels[last]);
  hang(next, last, verb, "conj");
  hang(next, subject, verb, syntax.deprels[shared]);
  hang(next, shared, mate, "conj");
  next.heads[joining] = shared;
  for (const mark of childrenBy(syntax, last, "punct")) if (mark > last) next.heads[mark] = verb;
  return next;
}

/** "said the sides were sitting in separate rooms and had yet to meet": with no comma, a verb with a helper is told too. */
export function toldConjunct(doc: Parsed, conjunct: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const telling = syntax.heads[conjunct];
  if (syntax.deprels[conjunct] !== "conj" || telling < 0 || telling > conjunct || subjectOf(doc, conjunct) >= 0) return null;
  if (
    !isVerbTag(syntax.tags[conjunct]) ||
    reportingVerb(syntax.lemmas[telling]) === null ||
    reportingVerb(syntax.lemmas[conjunct]) !== null
  )
    return null;
  const told = childrenBy(syntax, telling, "ccomp").find((token) => token > telling && token < conjunct && subjectOf(doc, token) > telling);
  const joining = syntax.subtreeFirst[conjunct];
  if (told === undefined || syntax.deprels[joining] !== "cc" || sentences.tokens.lowers[joining - 1] === ",") return null;
  if (!isFiniteClause(doc, conjunct) || syntax.subtreeEnd[told] !== joining) return null;
  const finite = finiteWord(doc, conjunct);
  // "He said the mill was safe and left": a past of its own may go with either.
  if (finite === conjunct && syntax.tags[finite] === syntax.tags[telling] && !/^(?:be|have)$/.test(syntax.lemmas[finite])) return null;
  const next = copyOf(syntax, draft);
  next.heads[conjunct] = told;
  return next;
}

/** "had agreed to swap prisoners and to reopen the pass": an infinitive is joined to the infinitive, not to the verb above. */
export function joinedInfinitive(doc: Parsed, conjunct: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const over = syntax.heads[conjunct];
  if (syntax.deprels[conjunct] !== "conj" || over < 0 || infinitiveMark(doc, conjunct) < 0 || infinitiveMark(doc, over) >= 0) return null;
  const first = childrenBy(syntax, over, "xcomp", "advcl").find(
    (token) => token > over && token < conjunct && infinitiveMark(doc, token) >= 0,
  );
  if (first === undefined || child(syntax, conjunct, "nsubj") >= 0) return null;
  const start = syntax.subtreeFirst[conjunct];
  const next = copyOf(syntax, draft);
  next.heads[conjunct] = first;
  for (const below of children(syntax, over)) if (below >= syntax.subtreeEnd[first] && below < start) next.heads[below] = first;
  return next;
}

/** "If that trend continues, contracts of the kind may look …": behind the comma a noun is no object but the subject of the finite verb that follows. */
export function nounBehindComma(doc: Parsed, noun: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const opened = syntax.heads[noun];
  if (!/^(?:obj|obl|obl:unmarked)$/.test(syntax.deprels[noun]) || opened < 0 || opened > noun || !isNounTag(syntax.tags[noun])) return null;
  let start = syntax.subtreeFirst[noun];
  if (sentences.tokens.lowers[start] === ",") start++;
  const end = syntax.subtreeEnd[noun];
  if (sentences.tokens.lowers[start - 1] !== "," || child(syntax, noun, "case", "cc") >= 0 || !isFiniteClause(doc, opened)) return null;
  const after = childrenBy(syntax, opened, "conj", "parataxis", "ccomp").find((token) => token > noun);
  const verb = syntax.deprels[opened] === "advcl" && syntax.heads[opened] > noun ? syntax.heads[opened] : after;
  if (verb === undefined || subjectOf(doc, verb) >= 0 || !isFiniteClause(doc, verb) || child(syntax, verb, "cc", "mark") >= 0) return null;
  let finite = end;
  while (finite < verb && syntax.tags[finite].startsWith("RB")) finite++;
  if (finite !== finiteWord(doc, verb) || !followsOn(doc, noun, verb)) return null;
  const next = copyOf(syntax, draft);
  hang(next, noun, verb, subjectRelation(syntax, verb));
  return next;
}

/** "Shifts are voluntary, and hundreds of trains are cancelled": the first of two joined clauses is no circumstance of the second. */
export function firstOfTwo(doc: Parsed, noun: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const first = syntax.heads[noun];
  const joining = child(syntax, noun, "cc");
  if (!/^(?:obj|obl|obl:unmarked|conj)$/.test(syntax.deprels[noun]) || first < 0 || joining < 1 || joining > noun) return null;
  if (sentences.tokens.lowers[joining - 1] !== "," || !isNounTag(syntax.tags[noun]) || child(syntax, noun, "case") >= 0) return null;
  const verb = syntax.heads[first];
  if (syntax.deprels[first] !== "advcl" || verb < noun || subjectOf(doc, verb) >= 0 || child(syntax, first, "mark") >= 0) return null;
  if (subjectOf(doc, first) < 0 || !isFiniteClause(doc, verb) || finiteWord(doc, verb) !== syntax.subtreeEnd[noun]) return null;
  const next = copyOf(syntax, draft);
  hang(next, first, syntax.heads[verb], syntax.deprels[verb]);
  hang(next, verb, first, "conj");
  hang(next, noun, verb, subjectRelation(syntax, verb));
  next.heads[joining] = verb;
  next.heads[joining - 1] = verb;
  return next;
}

/** "It did, however, cancel the show": a helper that an insertion parts from its verb. */
export function partedHelper(doc: Parsed, helper: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const isHelper = syntax.tags[helper] === "MD" || (syntax.lemmas[helper] === "do" && /^VB[DPZ]$/.test(syntax.tags[helper]));
  if (!isHelper || child(syntax, helper, "obj") >= 0) return null;
  const verb = childrenBy(syntax, helper, "parataxis", "ccomp", "xcomp", "conj").find((token) => token > helper);
  if (verb === undefined || syntax.tags[verb] !== "VB" || subjectOf(doc, verb) >= 0 || child(syntax, verb, "mark", "cc", "aux") >= 0)
    return null;
  if (syntax.deprels[verb - 1] !== "punct" || subjectOf(doc, helper) < 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, syntax.heads[helper], syntax.deprels[helper]);
  for (const below of children(syntax, helper)) if (below !== verb) next.heads[below] = verb;
  hang(next, helper, verb, "aux");
  return next;
}

/** "will keep their phones, provided they do not use them": a participle that opens a condition. */
export function providedClause(doc: Parsed, word: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const over = syntax.heads[word];
  if (sentences.tokens.lowers[word] !== "provided" || over < 0 || over > word || sentences.tokens.lowers[word - 1] !== ",") return null;
  const clause = child(syntax, word, "ccomp");
  if (clause < word || child(syntax, word, "nsubj", "obj", "aux", "cc") >= 0 || subjectOf(doc, clause) < 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, clause, over, "advcl");
  for (const below of children(syntax, word)) if (below !== clause) next.heads[below] = clause;
  hang(next, word, clause, "mark");
  next.tags[word] = "IN";
  return next;
}

/** "With counting completed, the Front has won": what "with" opens is a noun and what has become of it, no verb of the subject. */
export function absolutePhrase(doc: Parsed, noun: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const participle = syntax.heads[noun];
  const opening = syntax.subtreeFirst[noun];
  if (participle < noun || !/^VB[ND]$/.test(syntax.tags[participle]) || sentences.tokens.lowers[opening] !== "with") return null;
  if (syntax.heads[opening] !== noun || !/^obl|^advcl/.test(syntax.deprels[noun]) || syntax.deprels[participle] !== "advcl") return null;
  if (syntax.subtreeEnd[noun] !== participle || child(syntax, participle, "aux", "aux:pass", "nsubj", "obj") >= 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, noun, syntax.heads[participle], "obl");
  hang(next, participle, noun, "acl");
  next.tags[participle] = "VBN";
  if (syntax.tags[noun] === "VBG") next.tags[noun] = "NN";
  for (const mark of childrenBy(syntax, participle, "punct")) next.heads[mark] = syntax.heads[participle];
  return next;
}
