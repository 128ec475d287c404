// Mends of words that the parser has cut from their phrase: "offered to retrain 600 workers", "seeking a 12% pay rise", "land valued at $870,000".

import { child, children, childrenBy } from "../doc/tree.js";
import { operatorFor } from "../lexicon/operators.js";
import { reportingVerb, stanceVerb } from "../lexicon/reporting-verbs.js";
import { TELLING_SOMEBODY } from "./mend-attachments.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang, subjectRelation } from "./mend-draft.js";
import type { Parsed } from "./tree.js";
import { finiteWord, isFiniteClause, isNounTag, isVerbTag, subjectOf, TIME_NOUN } from "./tree.js";

/** "offered to retrain 600 workers": between "to" of a verb that governs infinitives and a noun phrase stands a verb. */
export function infinitiveAsNoun(doc: Parsed, word: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const verb = syntax.heads[word];
  const to = word - 1;
  if (lowers[to] !== "to" || syntax.heads[to] !== word || verb !== to - 1 || syntax.deprels[word] !== "obl") return null;
  if (!isVerbTag(syntax.tags[verb]) || operatorFor(syntax.lemmas[verb], "to", false) === null || children(syntax, word).length > 1)
    return null;
  const object = childrenBy(syntax, verb, "obj", "obl:unmarked").find((token) => syntax.subtreeFirst[token] === word + 1);
  if (object === undefined || !isNounTag(syntax.tags[object])) return null;
  const next = copyOf(syntax, draft);
  hang(next, word, verb, "xcomp");
  next.tags[word] = "VB";
  next.lemmas[word] = lowers[word];
  hang(next, to, word, "mark");
  next.tags[to] = "TO";
  for (const below of children(syntax, verb)) if (below >= object && syntax.deprels[below] !== "punct") next.heads[below] = word;
  next.deprels[object] = "obj";
  // "and to keep wages": what "and" joins is no circumstance.
  for (const joined of childrenBy(syntax, verb, "advcl", "xcomp"))
    if (joined > object && child(syntax, joined, "cc") >= 0) next.deprels[joined] = "conj";
  return next;
}

/** "seeking a 12% pay rise": a bare verb form does not go with one thing, so that behind an article it is part of a noun. */
export function nounBehindArticle(doc: Parsed, word: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const subject = child(syntax, word, "nsubj");
  const verb = syntax.heads[word];
  const noun = child(syntax, word, "obj");
  if (!/^VBP?$/.test(syntax.tags[word]) || subject !== word - 1 || noun !== word + 1 || verb < 0) return null;
  const article = syntax.subtreeFirst[word];
  if (article !== verb + 1 || !/^(?:an?|this|another)$/.test(sentences.tokens.lowers[article]) || !isVerbTag(syntax.tags[verb]))
    return null;
  if (child(syntax, word, "aux", "mark", "cop") >= 0 || !/^NN/.test(syntax.tags[noun]) || child(syntax, verb, "obj") >= 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, noun, verb, "obj");
  for (const below of children(syntax, word)) if (below !== noun) next.heads[below] = noun;
  hang(next, word, noun, "compound");
  hang(next, subject, noun, "compound");
  next.tags[word] = "NN";
  for (const below of children(syntax, subject)) if (syntax.deprels[below] === "det") next.heads[below] = noun;
  return next;
}

/** "a move that a court later ruled unlawful": the noun phrase behind the relative word is the subject, the word itself the object. */
export function relativeObject(doc: Parsed, word: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const verb = syntax.heads[word];
  if (!/^W(?:DT|P)$/.test(syntax.tags[word]) || !/^nsubj/.test(syntax.deprels[word]) || verb < word) return null;
  if (
    !/^VB[DNZP]$/.test(syntax.tags[verb]) ||
    syntax.deprels[verb] !== "acl:relcl" ||
    child(syntax, verb, "obj", "aux:pass", "cop", "case") >= 0
  )
    return null;
  if (!/^(?:DT|PRP\$?|NNPS?)$/.test(syntax.tags[word + 1])) return null;
  let subject = word + 1;
  while (syntax.heads[subject] > subject && syntax.heads[subject] < verb && isNounTag(syntax.tags[syntax.heads[subject]]))
    subject = syntax.heads[subject];
  if (!isNounTag(syntax.tags[subject]) || TIME_NOUN.test(syntax.lemmas[subject]) || !/^obl:unmarked$/.test(syntax.deprels[subject]))
    return null;
  for (let token = subject + 1; token < verb; token++) if (!/^(?:RB|MD|VB)/.test(syntax.tags[token])) return null;
  const next = copyOf(syntax, draft);
  hang(next, subject, verb, "nsubj");
  hang(next, word, verb, "obj");
  if (syntax.tags[verb] === "VBN" && finiteWord(doc, verb) === verb) next.tags[verb] = "VBD";
  return next;
}

/** "The deal, which analysts say will cost jobs": in front of those who tell it the relative word is no determiner. */
export function relativeOfTelling(doc: Parsed, word: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const subject = syntax.heads[word];
  const verb = subject < 0 ? -1 : syntax.heads[subject];
  if (syntax.tags[word] !== "WDT" || subject !== word + 1 || verb < subject || syntax.deprels[subject] !== "nsubj") return null;
  if (syntax.deprels[verb] !== "acl:relcl" || reportingVerb(syntax.lemmas[verb]) === null) return null;
  const next = copyOf(syntax, draft);
  hang(next, word, verb, "obj");
  return next;
}

/** "Hours before the meeting began, shelling was reported": the length of time is no subject, and the noun behind "before" is one. */
export function measuredClause(doc: Parsed, time: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const verb = syntax.heads[time];
  const main = verb < 0 ? -1 : syntax.heads[verb];
  const subject = child(syntax, time, "nmod");
  const mark = subject < 0 ? -1 : child(syntax, subject, "case");
  if (!MEASURE.test(syntax.lemmas[time].toLowerCase()) || mark !== time + 1 || !/^(?:before|after)$/.test(sentences.tokens.lowers[mark]))
    return null;
  if (syntax.deprels[verb] !== "advcl" || !isFiniteClause(doc, verb) || main < verb || syntax.subtreeEnd[subject] > verb) return null;
  const next = copyOf(syntax, draft);
  hang(next, time, main, "obl:unmarked");
  hang(next, subject, verb, subjectRelation(syntax, verb));
  hang(next, mark, verb, "mark");
  for (const below of children(syntax, verb)) if (below < time) next.heads[below] = main;
  const swallowed = childrenBy(syntax, verb, "xcomp", "obj", "obl").find(
    (token) =>
      token > verb && syntax.subtreeEnd[token] === finiteWord(doc, main) && sentences.tokens.lowers[syntax.subtreeFirst[token]] === ",",
  );
  if (swallowed === undefined || subjectOf(doc, main) >= 0 || child(syntax, swallowed, "case", "mark") >= 0) return next;
  hang(next, swallowed, main, subjectRelation(syntax, main));
  if (syntax.tags[swallowed] === "VBG") next.tags[swallowed] = "NN";
  return next;
}

/** Nouns that measure time. */
const MEASURE = /^(?:minute|hour|day|week|month|year|decade|moment)$/;

/** "sits on land valued at $870,000": a participle right behind a noun describes it, and what its preposition opens belongs to it. */
export function valuedNoun(doc: Parsed, participle: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const verb = syntax.heads[participle];
  const noun = participle - 1;
  if (syntax.tags[participle] !== "VBN" || !/^(?:parataxis|advcl|conj|dep)$/.test(syntax.deprels[participle]) || verb < 0 || verb >= noun)
    return null;
  if (!/^NN/.test(syntax.tags[noun]) || children(syntax, participle).length > 0 || syntax.subtreeEnd[noun] !== participle) return null;
  const phrase = childrenBy(syntax, verb, "obl").find((token) => syntax.subtreeFirst[token] === participle + 1);
  if (phrase === undefined || child(syntax, phrase, "case") !== participle + 1) return null;
  const next = copyOf(syntax, draft);
  hang(next, participle, noun, "acl");
  next.heads[phrase] = participle;
  return next;
}

/** "…, said the mayor.": a verb that hangs on a mark hangs on the word that the mark belongs to, and keeps its speaker. */
export function hungOnMark(doc: Parsed, word: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const mark = syntax.heads[word];
  if (mark < 0 || syntax.deprels[mark] !== "punct" || syntax.deprels[word] === "punct" || syntax.heads[mark] < 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, word, syntax.heads[mark], isFiniteClause(doc, word) ? "parataxis" : syntax.deprels[word]);
  for (const subject of childrenBy(syntax, mark, "nsubj")) if (subject > word) hang(next, subject, word, "nsubj");
  return next;
}

/** "It denied that it had broken off the talks and accused the union": a past of its own that judges somebody goes with whoever tells. */
export function judgingConjunct(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const told = syntax.heads[verb];
  const telling = told < 0 ? -1 : syntax.heads[told];
  if (syntax.deprels[verb] !== "conj" || telling < 0 || telling > told || syntax.deprels[told] !== "ccomp" || subjectOf(doc, verb) >= 0)
    return null;
  if (syntax.tags[verb] !== "VBD" || syntax.tags[telling] !== "VBD" || child(syntax, verb, "aux", "obj") === -1) return null;
  if (reportingVerb(syntax.lemmas[telling]) === null) return null;
  if (stanceVerb(syntax.lemmas[verb]) === null && reportingVerb(syntax.lemmas[verb]) === null) return null;
  const helper = finiteWord(doc, told);
  const isParted =
    helper !== told && helper < told && /^(?:had|would|will|was|were|is|are|has|have)$/.test(sentences.tokens.lowers[helper]);
  if (!isParted || child(syntax, verb, "aux", "aux:pass") >= 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, telling, "conj");
  return next;
}

/** "Weeks of talks to form a government collapsed": an infinitive right behind the subject is not the sentence's verb where a finite one follows. */
export function infinitiveOfSubject(doc: Parsed, infinitive: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const subject = child(syntax, infinitive, "nsubj");
  const to = infinitive - 1;
  if (syntax.tags[infinitive] !== "VB" || subject < 0 || sentences.tokens.lowers[to] !== "to" || syntax.heads[to] !== infinitive)
    return null;
  if (syntax.subtreeEnd[subject] !== to || !isNounTag(syntax.tags[to - 1]) || child(syntax, infinitive, "aux", "cop", "aux:pass") >= 0)
    return null;
  const verb = childrenBy(syntax, infinitive, "xcomp", "ccomp", "parataxis", "conj", "advcl").find((token) => token > infinitive);
  if (verb === undefined || !/^VB[DZ]$/.test(syntax.tags[verb]) || subjectOf(doc, verb) >= 0 || child(syntax, verb, "mark", "cc") >= 0)
    return null;
  for (let token = infinitive + 1; token < verb; token++) if (syntax.deprels[token] === "punct") return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, syntax.heads[infinitive], syntax.deprels[infinitive]);
  hang(next, subject, verb, subjectRelation(syntax, verb));
  hang(next, infinitive, to - 1, "acl");
  for (const below of children(syntax, infinitive)) if (below > verb || below < subject) next.heads[below] = verb;
  return next;
}

/** "An expert told the jury that the dinghy, which had no lights, would be lost": a verb that tells is no part of the subject of what is told. */
export function tellingInSubject(doc: Parsed, telling: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  if (!TELLING_SOMEBODY.has(syntax.lemmas[telling]) || child(syntax, telling, "aux", "aux:pass", "obl:agent") >= 0) return null;
  let top = telling;
  while (syntax.heads[top] >= 0 && syntax.heads[top] < telling) top = syntax.heads[top];
  const told = syntax.heads[top];
  if (told < telling || !/^nsubj/.test(syntax.deprels[top]) || !isFiniteClause(doc, told)) return null;
  const finite = finiteWord(doc, told);
  let that = telling + 1;
  while (that < finite && sentences.tokens.lowers[that] !== "that") that++;
  const subject = syntax.tags[that] === "IN" && that > telling + 1 ? syntax.heads[that] : -1;
  if (subject < that || subject > finite || !isNounTag(syntax.tags[subject])) return null;
  const next = copyOf(syntax, draft);
  hang(next, telling, syntax.heads[told], syntax.deprels[told]);
  next.tags[telling] = "VBD";
  if (top !== telling) hang(next, top, telling, "nsubj");
  for (const below of children(syntax, told)) if (below < top) next.heads[below] = telling;
  hang(next, told, telling, "ccomp");
  hang(next, that, told, "mark");
  hang(next, subject, told, subjectRelation(syntax, told));
  for (const mark of childrenBy(syntax, told, "punct")) if (mark > told) next.heads[mark] = telling;
  for (const mark of childrenBy(syntax, telling, "punct")) next.heads[mark] = mark > subject ? subject : top === telling ? telling : top;
  return next;
}

/** "Outside court, the twins' mother said": a place that opens the sentence is not who speaks. */
export function placeInFront(doc: Parsed, place: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const verb = syntax.heads[place];
  const first = syntax.subtreeFirst[place];
  if (!/^(?:outside|inside|across|elsewhere)$/.test(lowers[first]) || first === place || verb < place || lowers[place + 1] !== ",")
    return null;
  const subject = childrenBy(syntax, place, "appos", "conj", "dep").find((token) => syntax.subtreeFirst[token] <= place + 2);
  if (subject === undefined || child(syntax, subject, "det", "nmod:poss") < 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, place, verb, "obl");
  hang(next, first, place, "case");
  next.tags[first] = "IN";
  hang(next, subject, verb, subjectRelation(syntax, verb));
  for (const below of children(syntax, place))
    if (below > place && below !== subject)
      hang(next, below, subject, syntax.deprels[below] === "vocative" ? "appos" : syntax.deprels[below]);
  return next;
}

/** "has since halved the speed": between a helper and its participle "since" is an adverb. */
export function sinceInside(doc: Parsed, since: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const have = since - 1;
  const verb = since + 1;
  if (syntax.lemmas[have] !== "have" || !/^VB[DPZ]$/.test(syntax.tags[have]) || syntax.tags[verb] !== "VBN" || syntax.heads[since] !== verb)
    return null;
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
