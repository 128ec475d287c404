// Mends of clauses: verbs joined to the wrong one, nouns that are subjects of the verb behind them.

import { child, children, childrenBy } from "../doc/tree.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, followsOn, hang, subjectRelation } from "./mend-draft.js";
import type { Parsed } from "./tree.js";
import { isBehindComma, isFiniteClause, isNounTag, isVerbTag, subjectOf, TIME_NOUN } from "./tree.js";

/** "deficit widens as Ottawa keeps rates, ends rebate": a verb joined by a mere comma goes with the nearest verb of its form. */
export function nearerConjunct(doc: Parsed, conjunct: number, draft: Draft | null): Draft | null {
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
export function timeClause(doc: Parsed, told: number, first: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const verb = syntax.heads[told];
  if (verb < 0 || verb > told || !/^(?:conj|parataxis|dep|advcl)$/.test(syntax.deprels[told]) || !/^VB[DNPZ]$/.test(syntax.tags[told]))
    return null;
  if (subjectOf(doc, told) >= 0 || childrenBy(syntax, told, "cc", "mark").some((below) => below < told)) return null;
  const helped = child(syntax, told, "aux", "aux:pass", "cop") >= 0;
  // "suspended the strike", tagged as a participle: with an object and no helper it is a past tense.
  if (syntax.tags[told] === "VBN" && !helped && child(syntax, told, "obj") < 0) return null;
  let start = told;
  // "after donors, among them Britain, reduced their pledges": the comma closes an insertion.
  for (const below of childrenBy(syntax, told, "aux", "aux:pass", "cop", "advmod", "punct")) if (below < start) start = below;
  // "after talks with the operator | broke down": a phrase of the subject's that hangs on the verb above.
  const phrases: number[] = [];
  const above = (noun: number) => {
    if (syntax.heads[noun] !== verb || child(syntax, noun, "case") < 0) return syntax.heads[noun];
    phrases.push(noun);
    return topBefore(doc, noun, verb);
  };
  for (let noun = start - 1; noun > verb && noun >= first && syntax.subtreeEnd[noun] <= start; noun = above(noun)) {
    const joining = child(syntax, noun, "case");
    if (joining < 0 || !JOINERS.has(sentences.tokens.lowers[joining]) || joining !== syntax.subtreeFirst[noun]) continue;
    if (!isNounTag(syntax.tags[noun]) || !followsOn(doc, noun, told)) return null;
    const next = copyOf(syntax, draft);
    for (const below of children(syntax, verb)) if (below > noun && below < told) next.heads[below] = told;
    for (const phrase of phrases) hang(next, phrase, noun, "nmod");
    next.heads[noun] = told;
    next.deprels[noun] = subjectRelation(syntax, told);
    next.heads[joining] = told;
    next.deprels[joining] = "mark";
    next.deprels[told] = "advcl";
    if (syntax.tags[told] === "VBN" && !helped) next.tags[told] = "VBD";
    return next;
  }
  return null;
}

/** The dependent of the verb that ends right before the phrase; -1 for none. */
function topBefore({ syntax }: Parsed, phrase: number, verb: number): number {
  let at = syntax.subtreeFirst[phrase] - 1;
  while (at > verb && syntax.heads[at] !== verb && syntax.heads[at] >= 0) at = syntax.heads[at];
  return at > verb && syntax.heads[at] === verb ? at : -1;
}

/** Words that open a clause in front of the main one. */
const OPENERS: ReadonlySet<string> = new Set(["while", "although", "though", "whereas", "if", "unless", "because", "since", "once", "as"]);

/** "While it keeps the tie, the deal allows more": the clause that the first word opens hangs on the one behind the comma. */
export function openedClause(doc: Parsed, verb: number, first: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  if (syntax.heads[verb] >= 0 || !OPENERS.has(lowers[first]) || syntax.heads[first] !== verb || subjectOf(doc, verb) < 0) return null;
  const main = childrenBy(syntax, verb, "parataxis", "conj", "advcl", "dep").find((token) => {
    return (
      syntax.subtreeFirst[token] > verb &&
      isBehindComma(doc, token) &&
      isFiniteClause(doc, token) &&
      subjectOf(doc, token) >= 0 &&
      child(syntax, token, "mark", "cc") < 0
    );
  });
  if (main === undefined) return null;
  const next = copyOf(syntax, draft);
  for (const below of children(syntax, verb)) if (below > main) next.heads[below] = main;
  hang(next, main, -1, "root");
  hang(next, verb, main, "advcl");
  return next;
}

/** "Had the storm struck at night, more would have died": the opening word is no verb of its own but the participle's helper. */
export function invertedCondition(doc: Parsed, had: number, end: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  if (lowers[had] !== "had") return null;
  let participle = had + 2;
  while (participle < end && lowers[participle] !== "," && (!/^VB[ND]$/.test(syntax.tags[participle]) || lowers[participle] === "been"))
    participle++;
  let comma = participle;
  while (comma < end && lowers[comma] !== ",") comma++;
  let modal = comma;
  while (modal < end && syntax.tags[modal] !== "MD") modal++;
  const main = modal < end && syntax.deprels[modal] === "aux" ? syntax.heads[modal] : -1;
  if (comma === participle || main < modal) return null;
  const next = copyOf(syntax, draft);
  const isInside = (token: number) => token > had && token < comma;
  for (let token = had; token < end; token++) {
    const over = syntax.heads[token];
    if (token === participle) hang(next, token, main, "advcl");
    else if (token === main) {
      // "…, said the mayor": what is told stays so.
      if (over <= comma) hang(next, token, -1, "root");
    } else if (token <= comma) {
      if (!isInside(over)) next.heads[token] = participle;
      if (token < participle && next.heads[token] === participle && isNounTag(syntax.tags[token])) next.deprels[token] = "nsubj";
    } else if (over <= comma) {
      next.heads[token] = main;
      if (token < modal && isNounTag(syntax.tags[token]) && child(syntax, token, "case") < 0) next.deprels[token] = "nsubj";
    }
  }
  next.deprels[had] = "aux";
  next.tags[participle] = "VBN";
  return next;
}

/** "… since May, and Marco Denti did not answer": a noun joined on behind the verb above, with a finite verb right behind it that has no subject, is that verb's. */
export function joinedSubject(doc: Parsed, noun: number, end: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const joining = child(syntax, noun, "cc");
  if (!isNounTag(syntax.tags[noun]) || joining < 1 || joining > noun || child(syntax, noun, "case") >= 0) return null;
  const isApart = sentences.tokens.lowers[joining - 1] === ",";
  if (!isApart && (syntax.deprels[noun] !== "conj" || !/^(?:obj|obl)/.test(syntax.deprels[syntax.heads[noun]]))) return null;
  let finite = syntax.subtreeEnd[noun];
  while (finite < end && syntax.tags[finite] === "RB") finite++;
  if (finite >= end || !/^(?:MD|VB[DPZ])$/.test(syntax.tags[finite])) return null;
  const verb = /^(?:aux|aux:pass|cop)$/.test(syntax.deprels[finite]) ? syntax.heads[finite] : finite;
  const over = syntax.heads[verb];
  if (verb < finite || subjectOf(doc, verb) >= 0 || over < 0 || over >= joining || child(syntax, verb, "cc", "mark") >= 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, noun, verb, subjectRelation(syntax, verb));
  next.heads[joining] = verb;
  if (isApart) next.heads[joining - 1] = verb;
  next.deprels[verb] = "conj";
  return next;
}

/** "took off a defender, sent on Okafor and changed everything": the middle one of three pasts is no participle. */
export function listedVerb(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const noun = syntax.heads[verb];
  if (syntax.deprels[verb] !== "acl" || syntax.tags[verb] !== "VBN" || noun < 0 || noun > verb) return null;
  const over = syntax.heads[noun];
  if (over < 0 || over > noun || syntax.tags[over] !== "VBD" || sentences.tokens.lowers[verb - 1] !== ",") return null;
  const last = childrenBy(syntax, verb, "conj").find((token) => syntax.tags[token] === "VBD" && child(syntax, token, "cc") >= 0);
  if (last === undefined || subjectOf(doc, last) >= 0 || child(syntax, verb, "obl:agent", "aux", "aux:pass") >= 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, over, "conj");
  next.tags[verb] = "VBD";
  next.heads[last] = over;
  return next;
}

/** "Asked about the delay, the minister said …": a past form in front that has no subject is a participle. */
export function frontedParticiple(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  if (syntax.deprels[verb] !== "advcl" || syntax.tags[verb] !== "VBD" || syntax.heads[verb] < verb) return null;
  const { firstToken } = sentences.list[sentences.tokens.sentence[verb]];
  if (verb !== firstToken || subjectOf(doc, verb) >= 0 || child(syntax, verb, "aux", "mark") >= 0) return null;
  const next = copyOf(syntax, draft);
  next.tags[verb] = "VBN";
  return next;
}

/** "demands that the company reinstate them": the noun behind "that" is the subject, whatever the parser calls it. */
export function demandedSubject(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  if (syntax.deprels[verb] !== "ccomp" || !isVerbTag(syntax.tags[verb]) || subjectOf(doc, verb) >= 0) return null;
  const that = child(syntax, verb, "mark");
  if (that < 0 || sentences.tokens.lowers[that] !== "that") return null;
  const noun = childrenBy(syntax, verb, "obl:unmarked", "obj", "vocative", "dep").find((token) => token > that && token < verb);
  if (noun === undefined || !isNounTag(syntax.tags[noun]) || child(syntax, noun, "case") >= 0) return null;
  const next = copyOf(syntax, draft);
  next.deprels[noun] = "nsubj";
  return next;
}

/** Of two subjects before a verb the farther one is none: a time ("Every evening Flett climbed …") or an object ("which Switzerland hosts"). */
export function fartherSubject(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const [far, near] = childrenBy(syntax, verb, "nsubj", "nsubj:pass").filter((token) => token < verb);
  if (near === undefined || !isNounTag(syntax.tags[near]) || !isFiniteClause(doc, verb)) return null;
  const isObject = syntax.tags[far] === "WDT" && near > far && child(syntax, verb, "obj", "aux:pass", "cop") < 0;
  if (!isObject && !TIME_NOUN.test(syntax.lemmas[far])) return null;
  const next = copyOf(syntax, draft);
  next.deprels[far] = isObject ? "obj" : "obl:unmarked";
  return next;
}

const CURRENCY = /^(?:[A-Za-z]{0,3}[$£€¥₹]|Rs\.?|[A-Z]{3})$/;

/** "to C$ | 61.4 billion": the sum belongs to its currency. */
export function partedAmount(doc: Parsed, symbol: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const next = symbol + 1;
  const { forms, starts, ends, sentence } = sentences.tokens;
  if (next >= forms.length || sentence[next] !== sentence[symbol] || syntax.tags[next] !== "CD" || !CURRENCY.test(forms[symbol]))
    return null;
  if (/^[A-Z]{3}$/.test(forms[symbol]) && starts[next] > ends[symbol] + 1) return null;
  let sum = next;
  while (syntax.heads[sum] > sum && syntax.heads[sum] <= next + 1 && syntax.tags[syntax.heads[sum]] === "CD") sum = syntax.heads[sum];
  if (
    syntax.heads[sum] === symbol ||
    syntax.heads[symbol] === sum ||
    (syntax.heads[sum] === syntax.heads[symbol] && syntax.heads[sum] > sum)
  )
    return null;
  if (child(syntax, sum, "nsubj", "cop") >= 0) return null;
  const mended = copyOf(syntax, draft);
  hang(mended, sum, symbol, "nummod");
  return mended;
}
