// Mends of what is told without "that", read off the words: "noted the findings show pollution is worse".

import { child, children } from "../doc/tree.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang, subjectRelation, TIME_NOUN } from "./mend-draft.js";
import { TELLING_ONLY } from "./mend-tellings.js";
import type { Parsed } from "./tree.js";
import { isFiniteClause, isNounTag, isVerbTag } from "./tree.js";

/** More words than the subject of what is told takes. */
const SUBJECT_REACH = 24;
/** Prepositions inside a subject; whatever else is tagged so joins a clause. */
const INSIDE: ReadonlySet<string> = new Set(
  "of in on at for from with to by about between against over under near into among per like including such".split(" "),
);
const QUOTES: ReadonlySet<string> = new Set(['"', "“", "”", "''", "``"]);
/** Tags of the words that a noun phrase is made of, and of the participles that may follow its noun. */
const IN_PHRASE = /^(?:DT|PDT|PRP\$|JJ[RS]?|NNP?S?|CD|POS|IN|TO|RBR|RBS|HYPH|\$|VB[NG]|CC)$/;
const FINITE = /^(?:MD|VB[DPZ])$/;

/** What is told: its subject's words and head, its first finite word, and its head. */
interface Told {
  readonly first: number;
  readonly subject: number;
  readonly finite: number;
  readonly head: number;
}

/** A noun phrase right behind a verb that tells and a finite verb right behind that phrase are what is told, whatever the parser makes of them. */
export function bareTold(doc: Parsed, verb: number, end: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  if (!isVerbTag(syntax.tags[verb]) || child(syntax, verb, "aux:pass") >= 0) return null;
  const row = reportingVerb(syntax.lemmas[verb]);
  if (row === null || row.takes === "quote" || row.kind === "perception") return null;
  const told = toldBehind(doc, verb, end);
  if (told === null || isRead(doc, verb, told)) return null;
  return rebuilt(doc, verb, told, draft);
}

function toldBehind(doc: Parsed, verb: number, end: number): Told | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  let first = verb + 1;
  while (first < end && (lowers[first] === "that" || syntax.tags[first] === "RB")) first++;
  // "said Tuesday the bridge would close"
  if (first < end && TIME_NOUN.test(lowers[first]) && /^(?:DT|PRP\$?|NNP)$/.test(syntax.tags[first + 1] ?? "")) first++;
  let subject = -1;
  let isOpen = true;
  for (let at = first; at < end && at - first < SUBJECT_REACH; at++) {
    const tag = syntax.tags[at];
    const isName = syntax.deprels[at] === "flat";
    if (FINITE.test(tag) && !isName) return subject < 0 ? null : finiteAt(doc, { first, subject, finite: at }, verb, end);
    if (QUOTES.has(lowers[at])) continue;
    if (tag === "PRP")
      return at === first && FINITE.test(syntax.tags[at + 1] ?? "")
        ? finiteAt(doc, { first, subject: at, finite: at + 1 }, verb, end)
        : null;
    if (!IN_PHRASE.test(tag) && !isName) return null;
    if ((tag === "IN" && !INSIDE.has(lowers[at]) && lowers[at - 1] !== "such") || (tag === "TO" && /^VB/.test(syntax.tags[at + 1] ?? "")))
      return null;
    // "declared a war and closed the theatres": the second verb goes with the one that tells.
    if (tag === "CC" && /^(?:MD|VB|RB)/.test(syntax.tags[at + 1] ?? "")) return null;
    // A second phrase with nothing between: "told reporters the mill had closed".
    if (subject === at - 1 && /^(?:DT|PRP\$|PDT)$/.test(tag)) return null;
    if (tag === "IN" || tag === "TO" || tag === "VBN" || tag === "VBG") isOpen &&= subject < 0;
    else if (isOpen && isNounTag(tag)) subject = at;
  }
  return null;
}

function finiteAt(doc: Parsed, told: Omit<Told, "head">, verb: number, end: number): Told | null {
  const { syntax } = doc;
  const isHelper = /^(?:aux|aux:pass|cop)$/.test(syntax.deprels[told.finite]);
  const head = isHelper ? syntax.heads[told.finite] : told.finite;
  if (head < told.finite || head >= end || head === verb || head - told.finite > SUBJECT_REACH) return null;
  // "maintain the range for the funds rate at 3 percent": no plural verb goes with one thing.
  const isPlural = !isHelper && syntax.tags[head] === "VBP";
  if (isPlural && /^NNP?$/.test(syntax.tags[told.subject]) && !TELLING_ONLY.has(syntax.lemmas[verb])) return null;
  // "found money taken by the clerk": a participle that looks like a past tense.
  if (!isHelper && syntax.tags[head] === "VBD" && (doc.sentences.tokens.lowers[head + 1] === "by" || head + 1 >= end - 1)) return null;
  return { ...told, head };
}

/** True where the tree has it so already, or has taken the verb for one of a clause inside the subject. */
function isRead(doc: Parsed, verb: number, { first, subject, finite, head }: Told): boolean {
  const { syntax } = doc;
  if (syntax.deprels[head] === "acl" || syntax.deprels[head] === "acl:relcl")
    return syntax.heads[head] >= first && syntax.heads[head] < finite;
  const own = child(syntax, head, "nsubj", "nsubj:pass", "csubj", "expl");
  const isTold = syntax.heads[head] === verb && syntax.deprels[head] === "ccomp";
  return isTold && own >= first && own < finite && syntax.subtreeFirst[own] <= Math.min(first + 1, subject);
}

function rebuilt(doc: Parsed, verb: number, { first, subject, finite, head }: Told, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const next = copyOf(syntax, draft);
  const above = syntax.heads[verb];
  // The verb that tells may hang on what it tells, at any depth: what is told takes its place.
  let top = above;
  for (let steps = 0; top >= 0 && top !== head && steps < SUBJECT_REACH; steps++) top = syntax.heads[top];
  if (top === head) {
    if (above !== head || !isFiniteClause(doc, verb)) return null;
    hang(next, verb, syntax.heads[head], syntax.deprels[head]);
    for (const below of children(syntax, head)) if (below < verb) next.heads[below] = verb;
  }
  const from = first > verb + 1 && doc.sentences.tokens.lowers[first - 1] === "that" ? first - 1 : first;
  if (from < first) {
    hang(next, from, head, "mark");
    next.tags[from] = "IN";
  }
  for (let at = first; at < finite; at++) if (at !== subject) insidePhrase(doc, next, at, first, subject, finite);
  hang(next, subject, head, subjectRelation(syntax, head));
  hang(next, head, verb, "ccomp");
  for (let at = finite; at < head; at++)
    if (syntax.heads[at] !== head && (syntax.heads[at] < finite || syntax.heads[at] > head)) next.heads[at] = head;
  const { endToken } = doc.sentences.list[doc.sentences.tokens.sentence[verb]];
  for (let at = head + 1; at < endToken; at++) {
    const over = syntax.heads[at];
    if ((over === verb && LOWERED.has(syntax.deprels[at])) || (over >= first && over < finite)) next.heads[at] = head;
    else if (over === head && top === head && syntax.deprels[at] === "punct" && at === endToken - 1) next.heads[at] = verb;
  }
  return next;
}

/** What hangs on the verb that tells and stands behind what is told belongs to the latter. */
const LOWERED: ReadonlySet<string> = new Set(["obj", "xcomp", "obl", "obl:unmarked", "advmod", "advcl", "ccomp"]);

/** Words of the subject that hang outside it are hung inside: prepositions and determiners on the next noun, nouns on the subject's head. */
function insidePhrase(doc: Parsed, next: Draft, at: number, first: number, subject: number, finite: number): void {
  const { syntax } = doc;
  const over = syntax.heads[at];
  const isIn = over >= first && over < finite;
  const tag = syntax.tags[at];
  if (tag === "IN" || tag === "TO") {
    if (isIn && over > at) {
      if (syntax.deprels[at] === "mark") next.deprels[at] = "case";
      return;
    }
    const noun = nounFrom(doc, at + 1, finite);
    if (noun >= 0) hang(next, at, noun, "case");
    return;
  }
  if (isIn) return;
  if (isNounTag(tag)) {
    const preposition = prepositionBefore(doc, at, first);
    if (at < subject) hang(next, at, subject, preposition ? "nmod" : "compound");
    else hang(next, at, subject, preposition ? "nmod" : "appos");
  } else if (tag.startsWith("VB")) hang(next, at, subject, at < subject ? "amod" : "acl");
  else if (syntax.deprels[at] === "punct") next.heads[at] = subject;
  else {
    const noun = at < subject ? subject : nounFrom(doc, at + 1, finite);
    hang(next, at, noun >= 0 ? noun : subject, tag.startsWith("JJ") ? "amod" : syntax.deprels[at] === "root" ? "det" : syntax.deprels[at]);
  }
}

function nounFrom(doc: Parsed, from: number, end: number): number {
  const { syntax } = doc;
  let found = -1;
  for (let at = from; at < end; at++) {
    if (isNounTag(syntax.tags[at])) found = at;
    else if (found >= 0 || syntax.tags[at] === "IN") break;
  }
  return found;
}

function prepositionBefore(doc: Parsed, at: number, first: number): boolean {
  const { syntax } = doc;
  let before = at - 1;
  while (before >= first && /^(?:DT|JJ|CD|NN|PRP\$|POS)/.test(syntax.tags[before])) before--;
  return before >= first && (syntax.tags[before] === "IN" || syntax.tags[before] === "TO");
}
