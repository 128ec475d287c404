// Mends of speakers: "the department says" behind a comma, "she said" inside what was said.

import { child, childrenBy } from "../doc/tree.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang, subjectRelation } from "./mend-draft.js";
import type { Parsed } from "./tree.js";
import { isBehindComma, isNounTag, isRelativeWord, isVerbTag, subjectOf } from "./tree.js";

const MARKS: ReadonlySet<string> = new Set([",", '"', "“", "”", "''", "``", "—", "–"]);
const CLOSING: ReadonlySet<string> = new Set(['"', "”", "''"]);
/** Tokens that a telling's own words take on either side of its verb: ", the party's leader in the lower house said on Monday,". */
const REACH = 12;

/** A telling between two marks: "…, officials say, …". Token numbers; `close` is the sentence's end where nothing closes it. */
interface Telling {
  readonly verb: number;
  readonly open: number;
  readonly close: number;
  readonly speaker: number;
}

/** Mends around a verb that tells and stands between marks with its speaker; null where there is nothing to mend. */
export function mendSpeaker(doc: Parsed, verb: number, first: number, end: number, draft: Draft | null): Draft | null {
  const telling = tellingAt(doc, verb, first, end);
  if (telling === null) return null;
  return insertedTelling(doc, telling, first, end, draft) ?? strayTelling(doc, telling, draft);
}

function tellingAt(doc: Parsed, verb: number, first: number, end: number): Telling | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  if (!/^VB[DPZ]$/.test(syntax.tags[verb]) || reportingVerb(syntax.lemmas[verb]) === null || child(syntax, verb, "aux", "cc") >= 0)
    return null;
  const near = markFrom(doc, verb, first, -1);
  const open = near === verb - 1 && !hasSpeakerBehind(doc, verb) ? beforeAside(doc, near, first) : near;
  // “…,” the envoy told reporters at the hotel where he stayed: behind a closing mark and its speaker the telling goes on to the end.
  const isClosed = open >= 0 && open < verb - 1 && CLOSING.has(lowers[open]);
  const close = isClosed ? Math.max(markFrom(doc, verb, end - 1, 1), end - 1) : markFrom(doc, verb, end - 1, 1);
  if (open < 0 || close < 0 || syntax.tags[open + 1] === "CC") return null;
  // A speaker behind the verb stands where nothing stands before it: "…”, said the mayor, “…”.
  const inverted = open === verb - 1;
  const from = inverted ? verb + 1 : open + 1;
  const to = inverted ? close : verb;
  for (let token = from; token < to; token++) {
    const head = syntax.heads[token];
    if (!isNounTag(syntax.tags[token]) || child(syntax, token, "case") >= 0 || (head >= from && head < to)) continue;
    return MARKS.has(lowers[open]) ? { verb, open, close, speaker: token } : null;
  }
  return null;
}

/** "…”, said the mayor": the verb's subject, or a noun right behind it where nothing in front is. */
function hasSpeakerBehind(doc: Parsed, verb: number): boolean {
  return child(doc.syntax, verb, "nsubj") > verb;
}

/** "“…,” the firm's lawyer, Dana Wu, told the BBC": the closing quote in front of a speaker with an apposition; else the mark itself. */
function beforeAside(doc: Parsed, mark: number, first: number): number {
  const { lowers } = doc.sentences.tokens;
  const inner = markFrom(doc, mark, first, -1);
  if (inner < 0 || lowers[inner] !== ",") return mark;
  const outer = markFrom(doc, inner, first, -1);
  return outer > 0 && outer < inner - 1 && CLOSING.has(lowers[outer]) ? outer : mark;
}

/** The nearest mark in a direction with no other verb on the way; the sentence's end counts as one on the right; -1 for none. */
function markFrom(doc: Parsed, verb: number, limit: number, step: 1 | -1): number {
  const { syntax, sentences } = doc;
  for (let token = verb + step, steps = 0; steps < REACH; token += step, steps++) {
    if (token === limit) return step > 0 ? token : -1;
    if (step > 0 ? token > limit : token < limit) return -1;
    if (MARKS.has(sentences.tokens.lowers[token])) return token;
    if (isVerbTag(syntax.tags[token]) || syntax.tags[token].startsWith("W")) return -1;
  }
  return -1;
}

/** "The deal, officials say, will create 400 jobs": the deal is the subject of "create", and the telling a loose insertion. */
function insertedTelling(doc: Parsed, telling: Telling, first: number, end: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { verb, open, close, speaker } = telling;
  const noun = nounAt(doc, open, first);
  let finite = close + 1;
  while (finite < end && (MARKS.has(sentences.tokens.lowers[finite]) || syntax.tags[finite] === "RB")) finite++;
  if (noun < 0 || finite >= end || !/^(?:MD|VB[DPZ])$/.test(syntax.tags[finite])) return null;
  const told = /^(?:aux|aux:pass|cop)$/.test(syntax.deprels[finite]) ? syntax.heads[finite] : finite;
  const own = subjectOf(doc, told);
  if (told <= close || (own >= 0 && own !== noun)) return null;
  const next = copyOf(syntax, draft);
  if (!isUnder(doc, verb, told)) {
    if (!isUnder(doc, told, verb)) return null;
    hang(next, told, syntax.heads[verb], syntax.deprels[verb]);
  }
  for (let token = first; token < end; token++) {
    if (token === told || token === noun) continue;
    const within = token > open && token < close;
    if (syntax.heads[token] === verb && !within) next.heads[token] = told;
    else if (syntax.heads[token] === told && within) next.heads[token] = verb;
  }
  hang(next, verb, told, "parataxis");
  hang(next, noun, told, subjectRelation(syntax, told));
  hang(next, speaker, verb, "nsubj");
  return next;
}

/** The head of the noun phrase in front of a mark; -1 where something else stands there. */
function nounAt(doc: Parsed, mark: number, first: number): number {
  const { syntax, sentences } = doc;
  let at = mark - 1;
  while (at >= first && MARKS.has(sentences.tokens.lowers[at])) at--;
  if (at < first) return -1;
  const last = at;
  while (syntax.heads[at] >= first && syntax.heads[at] <= last) at = syntax.heads[at];
  const stands = isNounTag(syntax.tags[at]) || /^(?:that|this|these|those)$/.test(sentences.tokens.lowers[at]);
  return stands && child(syntax, at, "case", "cop") < 0 ? at : -1;
}

function isUnder(doc: Parsed, token: number, above: number): boolean {
  let at = token;
  for (let steps = 0; at >= 0 && at !== above && steps < REACH; steps++) at = doc.syntax.heads[at];
  return at === above;
}

/** "… by May, the department says": a telling behind a comma has its speaker in front of it, and hangs on nothing as a relative clause or a conjunct. */
function strayTelling(doc: Parsed, { verb, open, speaker }: Telling, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  if (sentences.tokens.lowers[open] === "—" || speaker > verb) return null;
  const own = subjectOf(doc, verb);
  if (own >= 0 && (own < open || own > verb || isRelativeWord(doc, own))) return null;
  const isLost = own < 0;
  const isLoose = /^(?:acl|acl:relcl|conj)$/.test(syntax.deprels[verb]) && childrenBy(syntax, verb, "ccomp").length === 0;
  const isTitled = own > speaker && syntax.heads[speaker] < open;
  if (!isLost && !isLoose && !isTitled) return null;
  const next = copyOf(syntax, draft);
  const subject = isLost ? speaker : own;
  // "executive director Joan Petrakis said", "police in Lyon said": what stands beside the speaker belongs to it.
  for (let token = open + 1; token < verb; token++) {
    const head = syntax.heads[token];
    if (token === subject || (head > open && head < verb) || (head === subject && token < subject)) continue;
    if (syntax.deprels[token] === "punct") next.heads[token] = head < open ? subject : head;
    else if (isNounTag(syntax.tags[token]) && (head < open || head === verb)) {
      hang(next, token, subject, token < subject ? "compound" : isBehindComma(doc, token) ? "appos" : "nmod");
    }
  }
  hang(next, subject, verb, "nsubj");
  // "…," the union's lawyer said: the comma goes with the closing mark.
  for (let mark = open; mark >= 0 && syntax.heads[mark] > open && syntax.deprels[mark] === "punct"; mark--) next.heads[mark] = verb;
  if (isLoose) {
    const above = verbAbove(doc, verb, open);
    if (above < 0) return null;
    hang(next, verb, above, "parataxis");
  }
  return next;
}

/** The topmost verb above that stands before a mark; -1 for none. */
function verbAbove(doc: Parsed, verb: number, mark: number): number {
  const { syntax } = doc;
  let found = -1;
  for (let at = syntax.heads[verb], steps = 0; at >= 0 && steps < REACH; at = syntax.heads[at], steps++)
    if (at < mark && (isVerbTag(syntax.tags[at]) || child(syntax, at, "cop") >= 0)) found = at;
  return found;
}
