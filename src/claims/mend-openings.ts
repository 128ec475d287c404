// Mends of clauses whose opening the parser has misread: "noted the findings show pollution is worse", "City, whose captain was sent off, remain top".

import { child, children } from "../doc/tree.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang, subjectRelation } from "./mend-draft.js";
import type { Opening } from "./opening.js";
import { FINITE, isInserted, openingAt, openingBehindTime } from "./opening.js";
import type { Parsed } from "./tree.js";
import { isFiniteClause, isNounTag, isVerbTag, TIME_NOUN } from "./tree.js";

/** A noun phrase right behind a verb that tells and a finite verb right behind that phrase are what is told, whatever the parser makes of them. */
export function bareTold(doc: Parsed, verb: number, end: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  if (!isVerbTag(syntax.tags[verb]) || (child(syntax, verb, "aux:pass") >= 0 && !HEARD.has(syntax.lemmas[verb]))) return null;
  const row = reportingVerb(syntax.lemmas[verb]);
  // "which means the alliance has no majority": what follows from it is a clause, as what is told is.
  if (row === null ? syntax.lemmas[verb] !== "mean" : row.takes === "quote" || (row.kind === "perception" && lowers[verb + 1] !== "that"))
    return null;
  let first = thatBehind(doc, verb, end);
  while (first < end && (lowers[first] === "that" || syntax.tags[first] === "RB")) first++;
  // "said Tuesday the bridge would close"
  if (first < end && TIME_NOUN.test(lowers[first]) && /^(?:DT|PRP\$?|NNP)$/.test(syntax.tags[first + 1] ?? "")) first++;
  const isBehindThat = lowers[first - 1] === "that";
  const told = openingAt(doc, first, end, isBehindThat) ?? (isBehindThat ? openingBehindTime(doc, first, end) : null);
  if (told === null || told.head === verb || isTold(doc, verb, told)) return null;
  const next = copyOf(syntax, draft);
  // The verb that tells may hang on what it tells: they change places.
  if (isUnder(doc, verb, told.head)) {
    if (syntax.heads[verb] !== told.head || !isFiniteClause(doc, verb)) return null;
    hang(next, verb, syntax.heads[told.head], syntax.deprels[told.head]);
    for (const below of children(syntax, told.head)) if (below < verb) next.heads[below] = verb;
  }
  const that = first - 1;
  if (that > verb && lowers[that] === "that") {
    hang(next, that, told.head, "mark");
    next.tags[that] = "IN";
  }
  hang(next, told.head, verb, "ccomp");
  for (const below of children(syntax, verb)) {
    const deprel = syntax.deprels[below];
    // "wrote that as of Friday the site was down"
    if (below >= first && below < told.first) next.heads[below] = told.head;
    if (below > told.head && (LOWERED.has(deprel) || (deprel === "punct" && below < end - 1))) next.heads[below] = told.head;
  }
  return rebuilt(doc, told, next);
}

/** Verbs whose passive is followed by what somebody hears: "was told no officer could come". */
const HEARD: ReadonlySet<string> = new Set(["tell", "inform", "warn", "assure", "advise"]);

/** Words between a verb that tells and its "that": "complained for years that". */
const THAT_REACH = 8;

/** The "that" that a phrase or two may part from the verb, else the word behind the verb. */
function thatBehind(doc: Parsed, verb: number, end: number): number {
  const { tags } = doc.syntax;
  const { lowers } = doc.sentences.tokens;
  for (let at = verb + 1; at < end && at - verb <= THAT_REACH; at++) {
    // "for years that the ferries break down": no time is what breaks down.
    if (lowers[at] === "that" && (tags[at] === "IN" || at === verb + 1 || TIME_NOUN.test(doc.syntax.lemmas[at - 1])))
      return /^(?:point|extent|degree)$/.test(lowers[at - 1]) ? verb + 1 : at;
    if (!/^(?:IN|DT|PRP\$?|JJ|NNP?S?|CD|RB)$/.test(tags[at])) break;
  }
  return verb + 1;
}

/** What hangs on the verb that tells and stands behind what is told belongs to the latter. */
const LOWERED: ReadonlySet<string> = new Set(["obj", "xcomp", "obl", "obl:unmarked", "advmod", "advcl", "ccomp"]);

/** True where the tree has it so already, or takes the verb for one of a clause inside the subject. */
function isTold(doc: Parsed, verb: number, told: Opening): boolean {
  const { syntax } = doc;
  const { head, first, finite } = told;
  // A mark that closes an insertion parts the verb from the subject: it is no participle of it.
  const isInside = syntax.heads[head] >= first && syntax.heads[head] < finite;
  if (/^acl/.test(syntax.deprels[head]) && (told.open < 0 || finite !== head)) return isInside;
  return syntax.heads[head] === verb && syntax.deprels[head] === "ccomp" && hasSubject(doc, told);
}

/** True where the tree gives the clause the subject that stands there. */
function hasSubject(doc: Parsed, opening: Opening): boolean {
  const { syntax } = doc;
  const { first, subject, finite, head } = opening;
  const own = child(syntax, head, "nsubj", "nsubj:pass", "csubj", "expl");
  return own >= first && own < finite && !isInserted(opening, own) && syntax.subtreeFirst[own] <= Math.min(first + 1, subject);
}

/** More steps than a tree is deep around a verb. */
const STEPS = 24;
function isUnder(doc: Parsed, token: number, above: number): boolean {
  let at = doc.syntax.heads[token];
  for (let steps = 0; at >= 0 && at !== above && steps < STEPS; steps++) at = doc.syntax.heads[at];
  return at === above;
}

/** "City, whose captain was sent off, remain top": the sentence's first words are the subject of the verb behind the insertion. */
export function openedSentence(doc: Parsed, first: number, end: number, draft: Draft | null): Draft | null {
  const opening = openingAt(doc, first, end);
  if (opening === null || lacksNothing(doc, opening)) return null;
  const next = copyOf(doc.syntax, draft);
  takePlace(doc, opening, next);
  return rebuilt(doc, opening, next);
}

/** "The currency fell, and yields on bonds, which move with it, rose": the noun behind "and" is the subject of the verb behind it. */
export function openedConjunct(doc: Parsed, joining: number, firstToken: number, end: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  if (syntax.tags[joining] !== "CC" || !/^(?:and|but|or|yet)$/.test(sentences.tokens.lowers[joining])) return null;
  const that = sentences.tokens.lowers[joining + 1] === "that" ? joining + 1 : -1;
  const opening = openingAt(doc, that >= 0 ? that + 1 : joining + 1, end);
  if (opening === null || lacksNothing(doc, opening)) return null;
  const { subject, head } = opening;
  if (!isWholePhrase(doc, opening)) return null;
  const own = child(syntax, head, "nsubj", "nsubj:pass");
  // "the mayor and his deputy were charged": one subject, as long as nobody has done anything before.
  const from = own >= 0 && own < joining ? own : firstToken;
  let verb = -1;
  for (let at = joining - 1; at > from && verb < 0; at--) {
    if (FINITE.test(syntax.tags[at]) && syntax.deprels[at] !== "flat")
      verb = /^(?:aux|aux:pass|cop)$/.test(syntax.deprels[at]) ? syntax.heads[at] : at;
  }
  if (verb < 0 || verb > joining || verb === head || (syntax.heads[subject] === own && own >= 0 && syntax.deprels[subject] === "conj"))
    return null;
  // A relative clause in front closes before its noun's sentence goes on.
  for (let steps = 0; /^acl/.test(syntax.deprels[verb]) && steps < STEPS; steps++) {
    const over = syntax.heads[verb];
    verb = over >= 0 && syntax.heads[over] >= 0 && syntax.heads[over] < joining ? syntax.heads[over] : over;
    if (verb < 0 || verb > joining) return null;
  }
  if (!isVerbTag(syntax.tags[verb]) && child(syntax, verb, "cop") < 0) return null;
  const next = copyOf(syntax, draft);
  if (isUnder(doc, verb, head)) takePlaceOf(doc, verb, head, next);
  hang(next, head, verb, "conj");
  hang(next, joining, head, "cc");
  if (that >= 0) {
    hang(next, that, head, "mark");
    next.tags[that] = "IN";
  }
  if (syntax.deprels[joining - 1] === "punct") next.heads[joining - 1] = head;
  // "have softened further and financial markets remain": what stands before "and" goes with the verb before it.
  for (let at = verb + 1; at < joining; at++) {
    if (syntax.heads[at] < opening.first || syntax.heads[at] > head || syntax.deprels[at] === "punct") continue;
    hang(next, at, verb, syntax.tags[at].startsWith("RB") ? "advmod" : syntax.deprels[at]);
  }
  return rebuilt(doc, opening, next);
}

/** A singular noun does not stand bare: in "classical and libertarian think tank" nobody thinks. */
function isWholePhrase(doc: Parsed, { first, subject }: Opening): boolean {
  const { tags } = doc.syntax;
  if (tags[subject] !== "NN") return !/^(?:more|less|fewer)$/.test(doc.sentences.tokens.lowers[first]);
  for (let at = first; at < subject; at++) if (/^(?:DT|PRP\$|POS|CD|JJ)/.test(tags[at])) return true;
  return false;
}

/** The verb in front, which hung below the one behind it, takes that one's place. */
function takePlaceOf(doc: Parsed, verb: number, head: number, next: Draft): void {
  hang(next, verb, doc.syntax.heads[head], doc.syntax.deprels[head]);
  for (const below of children(doc.syntax, head)) if (below < verb) next.heads[below] = verb;
}

/** True where the verb has the subject that stands there, or one of its own in front of it that may well be right. */
function lacksNothing(doc: Parsed, opening: Opening): boolean {
  const { syntax } = doc;
  const own = child(syntax, opening.head, "nsubj", "nsubj:pass", "csubj", "expl");
  if (/^acl/.test(syntax.deprels[opening.head]) && opening.open < 0) return true;
  if (opening.reduced >= 0 && own > opening.reduced) return false;
  return own >= opening.first && !isInserted(opening, own) && own < opening.head + STEPS;
}

/** The clause's verb takes the place of the word of its subject or insertion that it hung on. */
function takePlace(doc: Parsed, { first, finite, head }: Opening, next: Draft): void {
  const { heads, deprels } = doc.syntax;
  let at = head;
  for (let steps = 0; steps < STEPS && heads[at] >= 0 && (at === head || (at >= first && at < finite)); steps++) {
    const over = heads[at];
    if (over < first || over >= finite) break;
    at = over;
  }
  if (at !== head) hang(next, head, heads[at], deprels[at]);
}

/** Hangs the subject on the verb and what is inserted on the subject; what stands behind goes with the verb. */
export function rebuilt(doc: Parsed, opening: Opening, next: Draft): Draft {
  const { syntax, sentences } = doc;
  const { first, subject, finite, head, open, close } = opening;
  const { firstToken, endToken } = sentences.list[sentences.tokens.sentence[head]];
  for (let at = first; at < finite; at++) if (at !== subject && !isInserted(opening, at)) insidePhrase(doc, next, at, opening);
  hang(next, subject, head, subjectRelation(syntax, head));
  if (finite === head && !FINITE.test(syntax.tags[head])) {
    next.tags[head] = syntax.tags[head] === "NNS" ? "VBZ" : syntax.tags[head] === "VB" ? "VBP" : "VBD";
    for (const below of children(syntax, head))
      if (syntax.tags[head] === "NNS" && syntax.tags[below] === "VB") next.deprels[below] = "xcomp";
  }
  if (open >= 0) insertion(doc, next, opening);
  for (let at = Math.max(finite, close + 1); at < head; at++)
    if (next.heads[at] !== head && (next.heads[at] < finite || next.heads[at] > head)) next.heads[at] = head;
  for (let at = firstToken; at < endToken; at++) {
    if ((at >= first && at <= head) || next.heads[at] < first || next.heads[at] >= finite) continue;
    if (at > head || syntax.deprels[at] !== "case") next.heads[at] = head;
    // "the error … affected patients": what the insertion had for a conjunct is the object.
    if (at > head && /^(?:conj|nmod|appos)$/.test(syntax.deprels[at]) && isNounTag(syntax.tags[at]) && child(syntax, at, "case", "cc") < 0)
      next.deprels[at] = "obj";
  }
  return next;
}

/** What is inserted hangs on the subject by its topmost word. */
function insertion(doc: Parsed, next: Draft, { subject, open, close }: Opening): void {
  const { syntax } = doc;
  const isIn = (token: number) => token > open && token < close;
  let top = -1;
  for (let at = open + 1; at < close; at++) {
    if (isIn(next.heads[at]) || syntax.deprels[at] === "punct") continue;
    if (top < 0 || (isVerbTag(syntax.tags[at]) && !isVerbTag(syntax.tags[top]))) top = at;
  }
  if (top < 0) return;
  for (let at = open; at <= close; at++) if (at !== top && !isIn(next.heads[at])) next.heads[at] = top;
  if (syntax.tags[top] === "VB" && /^W(?:DT|P)$/.test(syntax.tags[top - 1])) next.tags[top] = "VBP";
  const isParticiple = top === open + 1 && syntax.tags[top] === "VBD";
  if (isParticiple) next.tags[top] = "VBN";
  const isRelative = !isParticiple && (next.tags[top] === "VBP" || isFiniteClause(doc, top));
  if (next.heads[top] === subject && !isRelative) return;
  hang(
    next,
    top,
    subject,
    isRelative
      ? "acl:relcl"
      : isVerbTag(syntax.tags[top])
        ? "acl"
        : isNounTag(syntax.tags[top]) && child(syntax, top, "case") < 0
          ? "appos"
          : "nmod",
  );
}

/** Words of the subject that hang outside it are hung inside: prepositions and determiners on the next noun, nouns on the subject's head. */
function insidePhrase(doc: Parsed, next: Draft, at: number, opening: Opening): void {
  const { syntax } = doc;
  const { first, subject, open, finite } = opening;
  const end = open >= 0 ? open : finite;
  const over = syntax.heads[at];
  const isIn = over >= first && over < end;
  const tag = syntax.tags[at];
  if (tag === "IN" || tag === "TO") {
    if (isIn && over > at) {
      if (syntax.deprels[at] === "mark") next.deprels[at] = "case";
      return;
    }
    const noun = nounFrom(doc, at + 1, end);
    if (noun >= 0) hang(next, at, noun, "case");
    return;
  }
  if (isIn) return;
  if (isNounTag(tag)) {
    const relation = hasPreposition(doc, at, first) ? "nmod" : at < subject ? "compound" : "appos";
    hang(next, at, subject, relation);
  } else if (tag.startsWith("VB")) {
    hang(next, at, subject, at < subject ? "amod" : "acl");
    if (tag === "VBD") next.tags[at] = "VBN";
  } else if (syntax.deprels[at] === "punct") next.heads[at] = subject;
  else {
    const noun = at < subject ? subject : nounFrom(doc, at + 1, end);
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

function hasPreposition(doc: Parsed, at: number, first: number): boolean {
  const { syntax } = doc;
  let before = at - 1;
  while (before >= first && /^(?:DT|JJ|CD|NN|PRP\$|POS)/.test(syntax.tags[before])) before--;
  return before >= first && (syntax.tags[before] === "IN" || syntax.tags[before] === "TO");
}
