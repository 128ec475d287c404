// Mends behind insertions and colons: "admitted, however, that he was wrong", "hours after they met", "a cut in hours: from April, they open late".

import { child, childrenBy } from "../doc/tree.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang, subjectRelation } from "./mend-draft.js";
import type { Parsed } from "./tree.js";
import { finiteWord, isFiniteClause, isNounTag, isVerbTag, subjectOf } from "./tree.js";

/** "admitted, however, that he had been wrong": what "that" opens behind a verb that tells is told, not joined. */
export function toldBehindInsertion(doc: Parsed, told: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const verb = syntax.heads[told];
  const mark = child(syntax, told, "mark");
  if (syntax.deprels[told] !== "conj" || verb < 0 || verb > told || mark < 0 || sentences.tokens.lowers[mark] !== "that") return null;
  if (child(syntax, told, "cc") >= 0 || child(syntax, verb, "ccomp", "obj") >= 0 || reportingVerb(syntax.lemmas[verb]) === null)
    return null;
  if (subjectOf(doc, told) < mark) return null;
  const next = copyOf(syntax, draft);
  next.deprels[told] = "ccomp";
  return next;
}

const SPANS_OF_TIME = /^(?:second|minute|hour|day|week|month|year|decade|moment)s$/;

/** "hours after the two sides met": the time says how long after, and is no subject of what happened. */
export function timeBetween(doc: Parsed, span: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const mark = span + 1;
  // "hours before lawmakers were due", where "before" is taken for a preposition
  const phrase = syntax.deprels[mark] === "case" ? syntax.heads[mark] : -1;
  const verb = phrase >= 0 && syntax.heads[span] === phrase ? syntax.heads[phrase] : syntax.heads[span];
  if (!SPANS_OF_TIME.test(sentences.tokens.lowers[span]) || !/^(?:nsubj|nmod:poss)/.test(syntax.deprels[span]) || verb < span) return null;
  if (!/^(?:after|before)$/.test(sentences.tokens.lowers[mark]) || ![verb, phrase].includes(syntax.heads[mark])) return null;
  const subject = childrenBy(syntax, verb, "nsubj", "nsubj:pass").find((token) => token > mark && token < verb);
  const above = syntax.heads[verb];
  if (subject === undefined || above < 0 || above > span) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, above, "advcl");
  hang(next, span, above, "obl:unmarked");
  hang(next, mark, verb, "mark");
  return next;
}

/** "a cut in hours: from April, the branches will open late": what stands between a colon and a finite verb goes with that verb. */
export function behindColon(doc: Parsed, colon: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const { firstToken, endToken } = sentences.list[sentences.tokens.sentence[colon]];
  if ((lowers[colon] !== ":" && lowers[colon] !== ";") || colon === firstToken) return null;
  const outside = (token: number) => syntax.heads[token] >= firstToken && syntax.heads[token] < colon;
  let verb = -1;
  for (let token = colon + 1; token < endToken && verb < 0; token++) {
    const isClause = isVerbTag(syntax.tags[token]) && isFiniteClause(doc, token) && outside(token);
    if (isClause && child(syntax, token, "mark", "cc") < 0 && /^(?:conj|advcl|parataxis|ccomp|xcomp|dep)$/.test(syntax.deprels[token]))
      verb = token;
  }
  if (verb < 0) return null;
  const start = finiteWord(doc, verb);
  const stray: number[] = [];
  for (let token = colon + 1; token < start; token++) if (outside(token) && syntax.deprels[token] !== "punct") stray.push(token);
  const subject = subjectOf(doc, verb);
  const noun = subject >= 0 ? -1 : subjectAmong(doc, stray, start);
  if (stray.length === 0 || (subject === -1 && noun < 0) || stray.some((token) => isVerbTag(syntax.tags[token]))) return null;
  const next = copyOf(syntax, draft);
  for (const token of stray) {
    if (token === noun) hang(next, token, verb, subjectRelation(syntax, verb));
    else hang(next, token, verb, /^(?:conj|parataxis)$/.test(syntax.deprels[token]) ? "appos" : syntax.deprels[token]);
  }
  for (let token = colon + 1; token < start; token++) if (outside(token) && syntax.deprels[token] === "punct") next.heads[token] = verb;
  hang(next, colon, verb, "punct");
  next.deprels[verb] = "conj";
  return next;
}

/** "two of the nine, among them Lim, voted": the noun right in front of the verb, else the first one; -1 for none. */
function subjectAmong(doc: Parsed, stray: readonly number[], start: number): number {
  const nouns = stray.filter((token) => isBareNoun(doc, token));
  return nouns.find((token) => doc.syntax.subtreeEnd[token] === start) ?? nouns[0] ?? -1;
}

/** A noun that no preposition opens. */
function isBareNoun({ syntax }: Parsed, token: number): boolean {
  return isNounTag(syntax.tags[token]) && child(syntax, token, "case") < 0;
}
