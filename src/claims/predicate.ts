// The verb group of a clause: its tokens, span, chain, tense, aspect, voice, modality and negation.

import type { Predicate } from "../doc/doc.js";
import type { Aspect, Tense, Voice } from "../doc/labels.js";
import { child, childrenBy } from "../doc/tree.js";
import { lightVerb } from "../lexicon/light-verbs.js";
import { GROUP_ADVERBS } from "../lexicon/operators.js";
import type { Clause } from "./clauses.js";
import { countNegations } from "./negations.js";
import { isPassive } from "./operators.js";
import type { Parsed } from "./tree.js";
import { clausalCopula, infinitiveMark, isNounTag, isPastForm, isVerbTag, joiner } from "./tree.js";

const FUTURE: ReadonlySet<string> = new Set(["will", "shall", "'ll", "wo", "sha"]);
const PAST_MODALS: ReadonlySet<string> = new Set(["would", "could", "might", "'d"]);
/** Verbs that hand over to an adjective, noun or participle: "remained strong", "went bankrupt". */
const COPULAR: ReadonlySet<string> = new Set([
  "remain",
  "become",
  "stay",
  "seem",
  "appear",
  "look",
  "get",
  "go",
  "grow",
  "turn",
  "fall",
  "keep",
  "prove",
  "feel",
  "sound",
  "stand",
  "lie",
  "run",
  "come",
  "hold",
  "be",
  "end",
  "rank",
]);
/** Verbs that hand over to a noun under a preposition: "came into force", "put on hold", "went on strike". */
const LIGHT_WITH_PREPOSITION: ReadonlySet<string> = new Set([
  "come",
  "go",
  "put",
  "bring",
  "enter",
  "be",
  "remain",
  "stay",
  "get",
  "keep",
  "place",
  "stand",
]);
/** How far a predicate noun may stand from its copula and still be taken into the group. */
const NOUN_REACH = 4;

/** What a predicate hands over to: the token, -1 for none. */
export function complementOf(doc: Parsed, head: number): number {
  const { syntax } = doc;
  const lemma = syntax.lemmas[head];
  if (!isVerbTag(syntax.tags[head])) return -1;
  const object = child(syntax, head, "obj");
  if (object >= 0) {
    if (object <= head || object - head > NOUN_REACH) return -1;
    // "has an office", "have access": what somebody has is what the claim is about.
    const indefinite =
      lemma === "have" &&
      !childrenBy(syntax, object, "det", "nmod:poss", "nummod").some(
        (token) => !["a", "an", "no"].includes(doc.sentences.tokens.lowers[token]),
      );
    return indefinite || lightVerb(lemma, syntax.lemmas[object])?.empty === true ? object : -1;
  }
  const passive = child(syntax, head, "nsubj:pass");
  if (passive < 0 && COPULAR.has(lemma)) {
    const open = child(syntax, head, "xcomp", "advmod");
    if (open > head && open - head <= NOUN_REACH && syntax.deprels[open] === "xcomp" && !isClausal(doc, open)) return open;
  }
  if (LIGHT_WITH_PREPOSITION.has(lemma)) {
    const place = childrenBy(syntax, head, "obl").find((token) => token > head && isBareNoun(doc, token, lemma));
    if (place !== undefined) return place;
  }
  return -1;
}

function isClausal(doc: Parsed, token: number): boolean {
  const tag = doc.syntax.tags[token];
  return (isVerbTag(tag) && tag !== "VBN" && tag !== "VBG") || infinitiveMark(doc, token) >= 0;
}

/** "into force", "on hold", "to an end": a common noun under a preposition, bare or known to go with the verb. */
function isBareNoun(doc: Parsed, token: number, verb: string): boolean {
  const { syntax } = doc;
  if (syntax.tags[token] !== "NN" || child(syntax, token, "case") < 0) return false;
  if (lightVerb(verb, syntax.lemmas[token]) !== null) return true;
  const prepositions = childrenBy(syntax, token, "case");
  return (
    prepositions.length === 1 &&
    syntax.childStarts[token + 1] - syntax.childStarts[token] === 1 &&
    ["into", "on", "in", "under", "at", "out"].includes(doc.sentences.tokens.lowers[prepositions[0]]) &&
    token - prepositions[0] === 1
  );
}

/** The clause's verbs without those that it shares: of "agreed to sell or cut", the second clause has "cut" alone. */
export function ownVerbs(doc: Parsed, { outer, head, relation }: Clause): readonly number[] {
  const verbs = [...outer, head];
  if (relation !== "conjunct" || outer.length === 0) return verbs;
  const first = verbs.findLastIndex((verb) => doc.syntax.deprels[verb] === "conj" && !verbs.includes(doc.syntax.heads[verb]));
  return first <= 0 ? verbs : verbs.slice(first);
}

/** The verbs that decide the label: shared ones only where they do more than set a mood ("refused to pay or to apologise"). */
function labelVerbs(doc: Parsed, clause: Clause): readonly number[] {
  const own = ownVerbs(doc, clause);
  const shared = clause.rows.slice(0, clause.outer.length + 1 - own.length);
  return shared.every((row) => row.effect === "transparent") ? own : [...clause.outer, clause.head];
}

/** The verb group with all that the tree says of it. */
export function predicateOf(doc: Parsed, clause: Clause): Predicate {
  const { tokens } = doc.sentences;
  const { syntax } = doc;
  const { head, outer } = clause;
  const complement = complementOf(doc, head);
  const group = new Set<number>();
  const own = labelVerbs(doc, clause);
  for (const verb of own) addVerb(doc, verb, group, verb === own[0]);
  if (complement >= 0) {
    group.add(complement);
    for (const part of childrenBy(syntax, complement, "case")) group.add(part);
  }
  const cop = clausalCopula(doc, head) < 0 ? child(syntax, head, "cop") : -1;
  if (cop >= 0) for (const part of childrenBy(syntax, head, "case")) if (part > cop) group.add(part);
  // "Among them was a nurse": what stands in front of its copula and subject is no verb.
  if (cop > head && clause.subject > cop) group.delete(head);
  const far = cop >= 0 && isNounTag(syntax.tags[head]) && head - cop > NOUN_REACH;
  if (far) {
    // "was the first and only chief executive of …": too far away to be one group with its copula.
    for (const part of [...group]) if (part > cop) group.delete(part);
  }
  const inOrder = beside(
    doc,
    [...group].sort((a, b) => a - b),
    clause,
  );
  const chain = [...outer, ...(cop >= 0 ? [cop] : []), head, ...(complement >= 0 ? [complement] : [])].filter((token) =>
    inOrder.includes(token),
  );
  const auxiliaries = auxiliariesOf(doc, clause);
  const { tense, aspect, voice } = form(doc, clause, auxiliaries);
  const content = complement >= 0 && lightVerb(syntax.lemmas[head], syntax.lemmas[complement]) !== null ? complement : head;
  const last = inOrder[inOrder.length - 1];
  return {
    start: tokens.starts[firstOfCompound(doc, inOrder[0])],
    end: tokens.ends[Math.max(last, thereBeing(doc, head, last))],
    head,
    lemma: syntax.lemmas[content],
    tense,
    aspect,
    voice,
    modality: modality(doc, clause, auxiliaries),
    negated: countNegations(doc, clause) % 2 === 1,
    tokens: inOrder,
    chain: chain.length > 0 ? chain : [inOrder[inOrder.length - 1]],
  };
}

/** "There has been a drop in crime": the noun that "there is" hands over to; -1 elsewhere. */
function thereBeing({ syntax, sentences }: Parsed, be: number, last: number): number {
  const there = child(syntax, be, "expl");
  if (there < 0 || syntax.lemmas[be] !== "be" || sentences.tokens.lowers[there] !== "there" || !isVerbTag(syntax.tags[be])) return -1;
  const noun = child(syntax, be, "nsubj", "nsubj:pass");
  return noun > last && noun - last <= NOUN_REACH && isNounTag(syntax.tags[noun]) ? noun : -1;
}

/** "North Korea test-fired a missile": a verb begins where its compound does. */
function firstOfCompound({ sentences }: Parsed, verb: number): number {
  const { lowers, starts, ends } = sentences.tokens;
  const isWhole = lowers[verb - 1] === "-" && ends[verb - 1] === starts[verb] && ends[verb - 2] === starts[verb - 1];
  return isWhole ? verb - 2 : verb;
}

function addVerb(doc: Parsed, verb: number, group: Set<number>, top: boolean): void {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  group.add(verb);
  const copula = clausalCopula(doc, verb);
  for (const part of childrenBy(syntax, verb, "aux", "aux:pass", "cop", "compound:prt")) if (part > copula) group.add(part);
  for (const adverb of childrenBy(syntax, verb, "advmod"))
    if (GROUP_ADVERBS.has(lowers[adverb]) && isNear(doc, adverb, verb)) addAdverb(doc, adverb, group);
  const to = infinitiveMark(doc, verb);
  if (to >= 0) group.add(to);
  if (!top) {
    const mark = joiner(doc, verb);
    if (mark >= 0 && mark < verb) group.add(mark);
  }
}

/** True where only adverbs and helpers stand between an adverb and its verb. */
function isNear(doc: Parsed, adverb: number, verb: number): boolean {
  if (adverb > verb) return adverb - verb <= 2;
  for (let token = adverb + 1; token < verb; token++) {
    const deprel = doc.syntax.deprels[token];
    if (deprel === "nsubj" || deprel === "nsubj:pass" || deprel === "punct" || deprel === "obj") return false;
  }
  return true;
}

function addAdverb(doc: Parsed, adverb: number, group: Set<number>): void {
  group.add(adverb);
  // "no longer", "not yet": the first word hangs on the second.
  for (const part of childrenBy(doc.syntax, adverb, "advmod", "det")) group.add(part);
}

/** Group tokens on the far side of the subject ("Has the bank cut …") are left out of the group's run, and so is what stands too far off. */
function beside(doc: Parsed, group: readonly number[], clause: Clause): readonly number[] {
  const { subject, head, ownSubject } = clause;
  const { syntax } = doc;
  if (!ownSubject || subject < 0) return group;
  const top = clause.outer[0] ?? head;
  const first = syntax.subtreeFirst[subject];
  const end = syntax.subtreeEnd[subject];
  if (head >= first && head < end) return [head];
  const near = group.filter((token) => (top < first ? token < first : token >= end));
  return near.length > 0 ? near : [head];
}

/** Auxiliaries and copulas of the outermost verb, or those lent by the first conjunct. */
function auxiliariesOf(doc: Parsed, clause: Clause): number[] {
  const top = clause.outer[0] ?? clause.head;
  const copula = clausalCopula(doc, top);
  const own = childrenBy(doc.syntax, top, "aux", "aux:pass", "cop").filter(
    (token) => token > copula && doc.sentences.tokens.lowers[token] !== "to",
  );
  if (own.length > 0 || clause.lender < 0) return own;
  return childrenBy(doc.syntax, clause.lender, "aux", "aux:pass", "cop");
}

function form(doc: Parsed, clause: Clause, auxiliaries: readonly number[]): { tense: Tense; aspect: Aspect; voice: Voice } {
  const { syntax } = doc;
  const { lowers } = doc.sentences.tokens;
  const top = clause.outer[0] ?? clause.head;
  const finite = auxiliaries.length > 0 ? auxiliaries[0] : top;
  const perfect = auxiliaries.some((aux) => syntax.lemmas[aux] === "have" || lowers[aux] === "'ve");
  // "Is being built" is as progressive as "is building".
  const progressive =
    (syntax.tags[top] === "VBG" && auxiliaries.some((aux) => syntax.lemmas[aux] === "be")) ||
    auxiliaries.some((aux) => lowers[aux] === "being");
  const lent = clause.lender >= 0 && child(syntax, clause.lender, "aux:pass") >= 0 && child(syntax, clause.head, "aux", "aux:pass") < 0;
  const passive = isPassive(doc, clause.head) || (lent && (syntax.tags[clause.head] === "VBN" || syntax.tags[clause.head] === "VBD"));
  const aspect: Aspect = perfect ? (progressive ? "perfectProgressive" : "perfect") : progressive ? "progressive" : "simple";
  return { tense: tenseOf(syntax.tags[finite], lowers[finite], isPastForm(doc, finite)), aspect, voice: passive ? "passive" : "active" };
}

function tenseOf(tag: string, word: string, past: boolean): Tense {
  if (FUTURE.has(word)) return "future";
  if (tag === "VBD" || past || PAST_MODALS.has(word)) return "past";
  if (tag === "VBZ" || tag === "VBP" || tag === "MD") return "present";
  return "none";
}

/** The modal verb but for the future's, else the outermost word that sets a mood. */
function modality(doc: Parsed, clause: Clause, auxiliaries: readonly number[]): string | null {
  const { syntax } = doc;
  const modal = auxiliaries.find((aux) => syntax.tags[aux] === "MD" && !FUTURE.has(doc.sentences.tokens.lowers[aux]));
  if (modal !== undefined) return syntax.lemmas[modal];
  const word = clause.rows.find((row) => row.modality !== null)?.modality ?? null;
  return word?.startsWith("be ") === true && word !== "be" ? word.slice("be ".length) : word;
}
