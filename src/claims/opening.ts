// How a clause opens, read off the words: a noun phrase, perhaps an insertion between commas, and a finite verb.

import { reportingVerb } from "../lexicon/reporting-verbs.js";
import { UNPASSIVE } from "../lexicon/verb-forms.js";
import type { Parsed } from "./tree.js";
import { isNounTag, QUOTES } from "./tree.js";

/** The opening of a clause. All numbers are token numbers. */
export interface Opening {
  /** First word and head of the subject. */
  readonly first: number;
  readonly subject: number;
  /** The first word of the verb group, and the head of the clause. */
  readonly finite: number;
  readonly head: number;
  /** The marks around what is inserted behind the subject; -1 for none. */
  readonly open: number;
  readonly close: number;
  /** A participle behind the subject that looks like its verb: "economists polled last week had"; -1 for none. */
  readonly reduced: number;
}

/** Tags of a finite verb's first word. */
export const FINITE = /^(?:MD|VB[DPZ])$/;
/** More words than a subject takes, and an insertion. */
const SUBJECT_REACH = 24;
const INSERTION_REACH = 45;
/** Prepositions inside a subject; whatever else is tagged so joins a clause. */
const INSIDE: ReadonlySet<string> = new Set(
  "of in on at for from with to by about between against over under near into among per like including such around behind within beyond".split(
    " ",
  ),
);
/** Tags of the words that a noun phrase is made of, and of the participles that may follow its noun. */
const IN_PHRASE = /^(?:DT|PDT|PRP\$|JJ[RS]?|NNP?S?|CD|POS|IN|TO|RBR|RBS|HYPH|\$|VB[NG]|CC)$/;
const OPENS_PHRASE = /^(?:DT|PDT|PRP\$?|JJ[RS]?|NNP?S?|CD|\$|VB[NG])$/;
const MARKS: Readonly<Record<string, string>> = { ",": ",", "–": "–", "—": "—", "--": "--" };

/** The opening that starts at a token; null where something else stands there. Behind "that" a gerund may be the subject: "that funding for mines fell". */
export function openingAt(doc: Parsed, first: number, end: number, isBehindThat = false): Opening | null {
  const { syntax, sentences } = doc;
  const { tags, deprels } = syntax;
  const { lowers } = sentences.tokens;
  if (first >= end || !(OPENS_PHRASE.test(tags[first]) || QUOTES.has(lowers[first]))) return null;
  // "Asked about the delay, …" is no subject; "leading banks" is one.
  const isGerund = isBehindThat && tags[first] === "VBG" && tags[first + 1] === "IN";
  if (/^VB/.test(tags[first]) && !isGerund && !/^(?:amod|compound|flat)$/.test(deprels[first])) return null;
  let subject = isGerund ? first : -1;
  let isOpen = true;
  let open = -1;
  let close = -1;
  let reduced = -1;
  for (let at = first; at < end && at - first < SUBJECT_REACH + (open < 0 ? 0 : close - open); at++) {
    const tag = tags[at];
    const isName = deprels[at] === "flat";
    if (FINITE.test(tag) && !isName && subject >= 0 && isReduced(doc, at, end)) {
      isOpen = false;
      reduced = at;
      continue;
    }
    if ((FINITE.test(tag) && !isName) || (close >= 0 && at > close && tag !== "RB"))
      return subject < 0 ? null : withHead(doc, { first, subject, finite: at, open, close, reduced }, end);
    if (QUOTES.has(lowers[at])) continue;
    if (subject >= 0 && open < 0 && MARKS[lowers[at]] !== undefined) {
      open = at;
      close = insertionEnd(doc, at, end);
      if (close < 0) return null;
      at = close;
      continue;
    }
    // "Montalvo allegedly left", "which runs buses, also runs ferries"
    if (subject >= 0 && tag === "RB" && (close >= 0 || FINITE.test(tags[at + 1] ?? ""))) continue;
    // "said the plant no longer makes engines"
    if (subject >= 0 && lowers[at] === "no" && lowers[at + 1] === "longer" && FINITE.test(tags[at + 2] ?? "")) {
      at++;
      continue;
    }
    // "much of the life around them has"
    if (tag === "PRP" && subject >= 0 && tags[at - 1] === "IN") continue;
    if (tag === "PRP") {
      if (at !== first || !FINITE.test(tags[at + 1] ?? "")) return null;
      return withHead(doc, { first, subject: at, finite: at + 1, open, close, reduced }, end);
    }
    if (close >= 0 || (!IN_PHRASE.test(tag) && !isName)) return null;
    if ((tag === "IN" && !INSIDE.has(lowers[at]) && lowers[at - 1] !== "such") || (tag === "TO" && tags[at + 1]?.startsWith("VB")))
      return null;
    // "declared a war and closed the theatres": the second verb goes with the one in front.
    if (tag === "CC" && (/^(?:MD|VB|RB)/.test(tags[at + 1] ?? "") || lowers[at] === "but")) return null;
    // A second phrase with nothing between: "told reporters the mill had closed".
    if (subject >= 0 && subject === at - 1 && /^(?:DT|PRP\$|PDT)$/.test(tag)) return null;
    if (tag === "IN" || tag === "TO" || ((tag === "VBN" || tag === "VBG") && subject >= 0)) isOpen &&= subject < 0;
    else if (isOpen && (isNounTag(tag) || (tag.startsWith("JJ") && (deprels[at].startsWith("nsubj") || isQuantity(lowers, at)))))
      subject = at;
  }
  return null;
}

/** "much of the life around them" */
function isQuantity(lowers: readonly string[], at: number): boolean {
  return /^(?:much|many|most|few|more|less)$/.test(lowers[at]) && lowers[at + 1] === "of";
}

const JOINING: ReadonlySet<string> = new Set("that because after before while as if although since until".split(" "));

/** The mark that closes an insertion, with a finite verb right behind it; -1 where there is none: relative clauses have verbs of their own, other insertions none. */
function insertionEnd(doc: Parsed, open: number, end: number): number {
  const { tags, deprels } = doc.syntax;
  const { lowers } = doc.sentences.tokens;
  const closing = MARKS[lowers[open]];
  let isRelative = tags[open + 1]?.startsWith("W") ?? false;
  for (let at = open + 2; at < open + 6 && at < end; at++) if (tags[at - 1] === "IN" && /^W(?:DT|P)/.test(tags[at])) isRelative = true;
  let hasVerb = false;
  let joined = false;
  for (let at = open + 1; at < end - 1 && at - open < INSERTION_REACH; at++) {
    // ", leaked to a newspaper in August,": behind the mark a past tense is a participle.
    if (FINITE.test(tags[at]) && deprels[at] !== "flat" && (isRelative || tags[at] !== "VBD" || at > open + 1)) {
      // ", discovered when a doctor noticed it,": a clause inside has a verb of its own.
      if (!isRelative && !joined) return -1;
      hasVerb = isRelative;
      joined = false;
    } else if (/^W/.test(tags[at]) || (tags[at] === "IN" && JOINING.has(lowers[at]))) joined = true;
    // "which move with it"
    if (isRelative && tags[at] === "VB" && /^W(?:DT|P)$/.test(tags[at - 1])) hasVerb = true;
    if (lowers[at] !== closing || at < open + 2) continue;
    let next = at + 1;
    while (next < end && tags[next] === "RB") next++;
    if (next < end && hasVerb === isRelative && (FINITE.test(tags[next]) || isDisguised(doc, next, end))) return at;
  }
  return -1;
}

/** "The striker, signed in July, levelled with a low drive", "The firm, which runs buses, plans to sell": a verb behind an insertion that is tagged as something else. */
function isDisguised(doc: Parsed, verb: number, end: number): boolean {
  const { tags } = doc.syntax;
  if (tags[verb] === "NNS") return tags[verb + 1] === "TO" && tags[verb + 2] === "VB" && verb + 2 < end;
  if (tags[verb] === "VB") return tags[verb - 1] === ",";
  if (tags[verb] !== "VBN" || doc.sentences.tokens.lowers[verb + 1] === "by") return false;
  let at = verb + 1;
  for (; at < end && tags[at] !== "," && tags[at] !== "CC"; at++) if (FINITE.test(tags[at])) return false;
  // "His cousin, Dale Marr, accused of fraud, was cleared": a second insertion, with the verb behind it
  return at + 1 >= end || tags[at] !== "," || !FINITE.test(tags[at + 1]);
}

/** "Economists polled last week had been split": a past tense with a time or a preposition behind it, and a helper behind that, is a participle. */
function isReduced(doc: Parsed, verb: number, end: number): boolean {
  const { tags, deprels, lemmas } = doc.syntax;
  const { lowers } = doc.sentences.tokens;
  if (tags[verb] !== "VBD" || /^(?:aux|cop)/.test(deprels[verb]) || reportingVerb(lemmas[verb]) !== null) return false;
  const isTime = /^(?:last|this|earlier|in|on|at|by|from|for|with|near|under|to)$/.test(lowers[verb + 1] ?? "");
  if (!isTime) return false;
  for (let at = verb + 1; at < end && at - verb < SUBJECT_REACH; at++) {
    if (FINITE.test(tags[at])) return /^(?:aux|cop)/.test(deprels[at]) && isNounTag(tags[at - 1]);
    if (!IN_PHRASE.test(tags[at]) || tags[at] === "CC" || tags[at] === "TO") return false;
  }
  return false;
}

function withHead(doc: Parsed, opening: Omit<Opening, "head">, end: number): Opening | null {
  const { syntax, sentences } = doc;
  const { finite } = opening;
  const isHelper = /^(?:aux|aux:pass|cop)$/.test(syntax.deprels[finite]);
  const head = isHelper ? syntax.heads[finite] : finite;
  if (head < finite || head >= end || head - finite > SUBJECT_REACH) return null;
  // "the range for the funds rate at 3 percent": no plural verb goes with one thing over a phrase.
  const { first, subject, open, close, reduced } = opening;
  if (syntax.tags[head] === "VBP" && !isHelper && /^NNP?$/.test(syntax.tags[subject]) && open < 0 && finite - subject > 2) return null;
  // "money taken by the clerk": a participle that looks like a past tense.
  const isPassive = sentences.tokens.lowers[head + 1] === "by" && !UNPASSIVE.has(syntax.lemmas[head]);
  if (!isHelper && syntax.tags[head] === "VBD" && (isPassive || head + 1 >= end - 1)) return null;
  return { first, subject, finite, head, open, close, reduced };
}

/** More words than a circumstance in front of a clause takes. */
const CIRCUMSTANCE_REACH = 14;

/** The opening behind a circumstance: "(wrote that) as of Friday the site was down", "(said that) by 2050, needs would rise"; null where there is none. */
export function openingBehindTime(doc: Parsed, first: number, end: number): Opening | null {
  const { tags } = doc.syntax;
  const { lowers } = doc.sentences.tokens;
  if (!/^(?:IN|TO)$/.test(tags[first] ?? "")) return null;
  for (let at = first + 2; at < end && at - first < CIRCUMSTANCE_REACH; at++) {
    if (FINITE.test(tags[at])) return null;
    if (lowers[at - 1] === "," || (/^(?:NNP?|CD)$/.test(tags[at - 1]) && /^(?:DT|PRP)$/.test(tags[at]))) {
      const opening = openingAt(doc, at, end);
      if (opening !== null) return opening;
    }
  }
  return null;
}

/** True for the tokens of an opening's insertion, its marks included. */
export function isInserted({ open, close }: Opening, token: number): boolean {
  return open >= 0 && token >= open && token <= close;
}
