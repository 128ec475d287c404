// Mends of what hangs on the wrong word: "tabled a budget on Tuesday", a quotation on its speaker, a clause behind "and" on a telling.

import { child, childrenBy } from "../doc/tree.js";
import { WEEKDAY_WORDS } from "../lexicon/calendar-words.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import { CONTENT_NOUNS } from "./mend-content.js";
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

/** "rejected claims that the drug had killed patients": what "that" opens right behind an object is what the object says. */
export function contentOfNoun(doc: Parsed, content: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const verb = syntax.heads[content];
  const that = syntax.subtreeFirst[content];
  const noun = that - 1;
  if (syntax.deprels[content] !== "advcl" || verb < 0 || noun < verb || sentences.tokens.lowers[that] !== "that") return null;
  if (syntax.heads[noun] !== verb || syntax.deprels[noun] !== "obj" || !CONTENT_NOUNS.has(syntax.lemmas[noun])) return null;
  if (child(syntax, noun, "nmod:poss") >= 0 || subjectOf(doc, content) < 0 || !isFiniteClause(doc, content)) return null;
  const next = copyOf(syntax, draft);
  hang(next, content, noun, "acl");
  return next;
}

/** Verbs that tell somebody something. */
export const TELLING_SOMEBODY: ReadonlySet<string> = new Set("tell inform warn assure remind notify convince persuade".split(" "));

/** "told the court that Tolley had spent the money on cruises, a van and tips": what follows "that" is told, and what the comma lists goes with it. */
export function toldSomebody(doc: Parsed, told: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const hearer = syntax.heads[told];
  const verb = hearer < 0 ? -1 : syntax.heads[hearer];
  if (!/^acl/.test(syntax.deprels[told]) || verb < 0 || verb > hearer || !TELLING_SOMEBODY.has(syntax.lemmas[verb])) return null;
  const that = syntax.subtreeFirst[told];
  const subject = childrenBy(syntax, told, "nsubj", "nsubj:pass").find((token) => token > that && token < told);
  if (sentences.tokens.lowers[that] !== "that" || that < hearer || subject === undefined || !isFiniteClause(doc, told)) return null;
  const next = copyOf(syntax, draft);
  hang(next, told, verb, "ccomp");
  hang(next, that, told, "mark");
  next.tags[that] = "IN";
  const last = childrenBy(syntax, told, "obj", "obl").findLast((token) => token > told);
  for (const listed of [...childrenBy(syntax, hearer, "appos", "conj"), ...childrenBy(syntax, verb, "conj", "appos")])
    if (last !== undefined && listed > last && isNounTag(syntax.tags[listed])) hang(next, listed, last, "conj");
  return next;
}

/** Participles of what moves an amount: they speak of the whole that is told, whatever noun stands in front of the comma. */
const DRIVEN: ReadonlySet<string> = new Set(
  "help boost drive hit hurt lift buoy drag aid fuel spur prompt support dent squeeze cushion offset lead propel weigh".split(" "),
);
const AMOUNT = /^(?:%|percent|cent|point|euro|dollar|pound|yen)$/;

/** "Sales climbed 12% to 1.4 billion euros, helped by a weak euro": the climb was helped, not the euros. */
export function trailingCause(doc: Parsed, participle: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const noun = syntax.heads[participle];
  if (syntax.deprels[participle] !== "acl" || !/^VB[NG]$/.test(syntax.tags[participle]) || noun < 0 || noun > participle) return null;
  if (sentences.tokens.lowers[participle - 1] !== "," || syntax.subtreeFirst[participle] < participle - 1) return null;
  const isCause = DRIVEN.has(syntax.lemmas[participle]) && child(syntax, participle, "obl:agent") >= 0;
  const isAmount = AMOUNT.test(syntax.lemmas[noun]) || /^(?:CD|\$)$/.test(syntax.tags[noun]);
  const verb = verbAbove(doc, noun);
  if ((!isCause && !isAmount) || verb < 0 || verb > noun) return null;
  const next = copyOf(syntax, draft);
  hang(next, participle, verb, "advcl");
  next.heads[participle - 1] = participle;
  return next;
}

/** The finite verb whose object or circumstance a noun stands in; -1 where it stands in a subject or a clause of its own. */
function verbAbove(doc: Parsed, noun: number): number {
  const { syntax } = doc;
  let at = noun;
  while (at >= 0 && /^(?:nmod|obl|obl:unmarked|obj|conj|compound|nummod|appos)$/.test(syntax.deprels[at])) {
    at = syntax.heads[at];
    if (at >= 0 && isVerbTag(syntax.tags[at])) return isFiniteClause(doc, at) ? at : -1;
  }
  return -1;
}

/** "work estimated at £3 million": a phrase right behind a participle goes with it. */
export function phraseOfParticiple(doc: Parsed, phrase: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const verb = syntax.heads[phrase];
  const preposition = syntax.subtreeFirst[phrase];
  const participle = preposition - 1;
  if (syntax.deprels[phrase] !== "obl" || verb < 0 || verb > participle || syntax.deprels[preposition] !== "case") return null;
  // "fees, estimated at $1.1 million,"
  const noun = syntax.deprels[participle - 1] === "punct" ? participle - 2 : participle - 1;
  if (syntax.deprels[participle] !== "acl" || syntax.tags[participle] !== "VBN" || syntax.heads[participle] !== noun) return null;
  if (syntax.heads[noun] !== verb || syntax.subtreeEnd[participle] !== preposition) return null;
  const next = copyOf(syntax, draft);
  hang(next, phrase, participle, "obl");
  return next;
}

/** "Only one train in five is expected to run": a number behind "in" says of how many. */
export function ratio(doc: Parsed, of: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const number = of + 1;
  let noun = of - 1;
  if (!/^(?:in|of)$/.test(sentences.tokens.lowers[of])) return null;
  if (sentences.tokens.lowers[of] === "of" && sentences.tokens.lowers[noun] === "out") noun--;
  if (!/^(?:NNS?|CD)$/.test(syntax.tags[noun]) || syntax.tags[number] !== "CD" || /^(?:CD|NN|JJ|\$|,)/.test(syntax.tags[number + 1]))
    return null;
  const isCounted = syntax.tags[noun] === "CD" || child(syntax, noun, "nummod") >= 0;
  if (
    !isCounted ||
    !/^nsubj/.test(syntax.deprels[noun]) ||
    syntax.heads[number] === noun ||
    /^\d{4}$/.test(sentences.tokens.lowers[number])
  )
    return null;
  const next = copyOf(syntax, draft);
  hang(next, number, noun, "nmod");
  for (let token = noun + 1; token < number; token++) hang(next, token, number, "case");
  return next;
}

/** "had doubled since the spring, making up for losses in parts, where sales fell": a time that "since" opens and a comma closes is no subject. */
export function timeBehindSince(doc: Parsed, time: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const verb = syntax.heads[time];
  if (!/^nsubj/.test(syntax.deprels[time]) || !TIME_NOUN.test(syntax.lemmas[time]) || verb < time) return null;
  const since = sentences.tokens.lowers[time - 1] === "since" ? time - 1 : time - 2;
  const above = syntax.heads[verb];
  if (sentences.tokens.lowers[since] !== "since" || syntax.heads[since] !== verb || sentences.tokens.lowers[time + 1] !== ",") return null;
  if (above < 0 || above > since || childrenBy(syntax, verb, "nsubj", "nsubj:pass").length < 2) return null;
  const next = copyOf(syntax, draft);
  hang(next, time, above, "obl");
  hang(next, since, time, "case");
  for (const gerund of childrenBy(syntax, time, "acl", "advcl")) {
    hang(next, gerund, above, "advcl");
    // "… in car parts, where sales fell": the clause goes with what stands in front of it.
    hang(next, verb, gerund, "advcl");
    for (const mark of childrenBy(syntax, gerund, "punct")) if (mark > gerund) next.heads[mark] = verb;
  }
  return next;
}
