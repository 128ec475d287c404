// Pronouns that stand for a noun without a name: "The court ruled on Monday. It upheld …", "A man was held. He …".

import type { Entity } from "../doc/doc.js";
import { child, children, childrenBy, isBelow } from "../doc/tree.js";
import { ACTS_OF_BODIES, ACTS_OF_COURTS, COURT_NOUNS, EMPTY_IT_VERBS } from "../lexicon/nominals.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import { REPORTING_VERBS } from "../lexicon/reporting-verbs.js";
import type { Candidate, Kind, PlainReference, Read } from "./plain-nouns.js";
import { candidateAt, isQuoted, isRivalled, nameAt, rivalsOf, teamAt, titledAt } from "./plain-nouns.js";

/** What a sentence leaves in the reader's mind: what it is about, and what else of each kind it speaks of. */
interface Scene {
  readonly section: number;
  readonly topic: Candidate | null;
  readonly rivals: ReadonlySet<Kind>;
}

const KINDS: ReadonlyMap<string, readonly Kind[]> = new Map<string, readonly Kind[]>([
  ...["it", "its"].map((word): [string, Kind[]] => [word, ["thing", "body"]]),
  ...["he", "his"].map((word): [string, Kind[]] => [word, ["person", "man"]]),
  ...["she", "her"].map((word): [string, Kind[]] => [word, ["person", "woman"]]),
  ...["they", "their"].map((word): [string, Kind[]] => [word, ["several", "people"]]),
]);
const REPORTING: ReadonlySet<string> = new Set(REPORTING_VERBS.map(({ lemma }) => lemma));
const ACTS: ReadonlySet<string> = new Set(ACTS_OF_BODIES);
const EMPTY: ReadonlySet<string> = new Set(EMPTY_IT_VERBS);
const COURTS: ReadonlySet<string> = new Set(COURT_NOUNS);
const COURT_VERBS: ReadonlySet<string> = new Set(ACTS_OF_COURTS);
/** A noun further back, or behind more words of a sentence, is no longer plainly meant. */
const NEAR_TOKENS = 60;
/** How many verbs up a subject is looked for. */
const HIGHEST = 6;

/** By token, what a pronoun stands for that the entities leave open; null elsewhere. Only where one noun is plainly meant. */
export function readPlain(doc: Read, entityAt: readonly (Entity | null)[]): (PlainReference | null)[] {
  const found = new Array<Candidate | null>(doc.sentences.tokens.count).fill(null);
  const { lowers } = doc.sentences.tokens;
  let before: Scene | null = null;
  for (const { firstToken, endToken, section } of doc.sentences.list) {
    const root = rootOf(doc, firstToken, endToken);
    const near = before !== null && section - before.section <= 1 ? before : null;
    for (let i = firstToken; i < endToken; i++) {
      const kinds = KINDS.get(lowers[i]);
      if (kinds === undefined || entityAt[i] !== null || !/^PRP/.test(doc.syntax.tags[i]) || isEmpty(doc, i)) continue;
      const fits = (candidate: Candidate) => kinds.includes(candidate.kind);
      found[i] = boundBy(doc, entityAt, found, i, firstToken, fits) ?? carriedOver(doc, entityAt, near, i, root, firstToken, fits);
    }
    if (root >= 0) before = sceneOf(doc, entityAt, found, root, firstToken, endToken, section);
  }
  return found;
}

/** The head of the sentence; behind what somebody says it is told: "its debts will shrink, it said" is about the debts. */
function rootOf({ syntax }: Read, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (syntax.heads[i] >= 0) continue;
    const told = child(syntax, i, "ccomp");
    return told >= 0 && told < i && child(syntax, i, "nsubj") > told ? told : i;
  }
  return -1;
}

/** "It is clear that …", "it rained": nothing is meant. As an object "it" is left alone. */
function isEmpty({ syntax, sentences }: Read, pronoun: number): boolean {
  if (syntax.tags[pronoun] === "PRP$") return false;
  if (!/^nsubj/.test(syntax.deprels[pronoun])) return true;
  if (sentences.tokens.lowers[pronoun] !== "it") return false;
  const verb = syntax.heads[pronoun];
  if (verb < 0 || EMPTY.has(syntax.lemmas[verb])) return true;
  const isAdjective = /^JJ|^RB|^IN/.test(syntax.tags[verb]) || child(syntax, verb, "cop") >= 0;
  if (child(syntax, verb, "csubj", "csubj:pass", "expl") >= 0) return true;
  return child(syntax, verb, ...(isAdjective ? ["ccomp", "xcomp", "advcl", "acl", "acl:relcl"] : [])) >= 0;
}

/** The subject of a clause around the pronoun: "The ministry said that it …"; null where none has no name or where another noun may be meant. */
function boundBy(
  doc: Read,
  entityAt: readonly (Entity | null)[],
  found: readonly (Candidate | null)[],
  pronoun: number,
  from: number,
  fits: (candidate: Candidate) => boolean,
): Candidate | null {
  const { syntax } = doc;
  let verb = syntax.heads[pronoun];
  for (let step = 0; verb >= 0 && step < HIGHEST; step++, verb = syntax.heads[verb]) {
    const subject = child(syntax, verb, "nsubj", "nsubj:pass");
    if (subject < 0 || subject >= pronoun || (isBelow(syntax, pronoun, subject) && !isDescribed(doc, pronoun, subject))) continue;
    if (pronoun - from > NEAR_TOKENS) return null;
    const isTeller = REPORTING.has(syntax.lemmas[verb]) && child(syntax, syntax.heads[pronoun], "cop") < 0;
    const told = isTeller ? teamAt(doc, entityAt, subject) : null;
    const candidate = found[subject] ?? candidateAt(doc, entityAt, subject) ?? told;
    const isJoined = isJoinedOn(doc, pronoun, verb);
    if (candidate === null || isQuoted(doc, subject, pronoun)) return null;
    // "Three cases were reported, but a panel found that they were not linked": one panel is no "they".
    if (!fits(candidate)) continue;
    // "The problem is how long it takes": what a thing is does not speak of the thing.
    if (child(syntax, verb, "cop") >= 0 && !isJoined) return null;
    const isTold = REPORTING.has(syntax.lemmas[verb]) && candidate.kind !== "thing";
    const rivals = rivalsOf(doc, entityAt, new Set([subject, candidate.head]), from, pronoun, isJoined ? subject : -1);
    return isTold || isAlone(doc, candidate, pronoun, rivals) ? candidate : null;
  }
  return null;
}

/** "A captain accused of the deaths when his vessel struck a dinghy": a person, from a participle that describes them. */
function isDescribed({ syntax, sentences }: Read, pronoun: number, noun: number): boolean {
  if (!/^(?:he|his|she|her)$/.test(sentences.tokens.lowers[pronoun])) return false;
  let at = syntax.heads[pronoun];
  for (let step = 0; at >= 0 && syntax.heads[at] !== noun && step < HIGHEST; step++) at = syntax.heads[at];
  return at > noun && syntax.heads[at] === noun && syntax.deprels[at] === "acl";
}

/** "The two sides are far apart on pensions, but they agreed …", "…, though it rose in the south": the pronoun opens a clause that is joined to the verb's. */
function isJoinedOn({ syntax }: Read, pronoun: number, verb: number): boolean {
  const own = syntax.heads[pronoun];
  if (!/^nsubj/.test(syntax.deprels[pronoun]) || own < 0 || syntax.heads[own] !== verb) return false;
  return syntax.deprels[own] === "conj" || (syntax.deprels[own] === "advcl" && child(syntax, own, "mark") >= 0);
}

/** True where nothing else can be meant: of what a body or people do, no other one; else no other of the kind. */
function isAlone(doc: Read, candidate: Candidate, pronoun: number, rivals: ReadonlySet<Kind>): boolean {
  return actsAs(doc, candidate, pronoun) ? !rivals.has(candidate.kind) : !isRivalled(candidate.kind, rivals);
}

/** Verbs with an object that things are the subject of as well: "the samples contain lead". */
const INERT: ReadonlySet<string> = new Set(
  "have contain include show cost cause mean make need require cover help hit affect carry reveal reflect represent follow bring reach exceed total face".split(
    " ",
  ),
);

/** True where a pronoun does what a body or people do and a thing does not. */
function actsAs(doc: Read, candidate: Candidate, pronoun: number): boolean {
  const { syntax } = doc;
  if (syntax.deprels[pronoun] !== "nsubj") return false;
  const verb = syntax.heads[pronoun];
  const isKnown = isAct(syntax.lemmas[verb]) || goesOn(doc, verb);
  if (candidate.kind === "body") return isKnown;
  return candidate.kind === "people" && (isKnown || (child(syntax, verb, "obj") > verb && !INERT.has(syntax.lemmas[verb])));
}

/** What the sentence before was about, where this one goes on with a pronoun as its subject or as its subject's owner. */
function carriedOver(
  doc: Read,
  entityAt: readonly (Entity | null)[],
  before: Scene | null,
  pronoun: number,
  root: number,
  from: number,
  fits: (candidate: Candidate) => boolean,
): Candidate | null {
  const { syntax } = doc;
  if (before === null || root < 0 || pronoun - from > NEAR_TOKENS) return null;
  const subject = child(syntax, root, "nsubj", "nsubj:pass");
  if (subject < 0 || !isBelow(syntax, pronoun, subject) || (pronoun !== subject && syntax.heads[pronoun] !== subject)) return null;
  const { topic, rivals } = before;
  if (topic === null || isQuoted(doc, topic.head, pronoun)) return null;
  const own = rivalsOf(doc, entityAt, new Set(), from, pronoun, -1);
  if (!fits(topic)) return isTeam(doc, topic, pronoun) && !isRivalled("several", new Set([...rivals, ...own])) ? topic : null;
  // "The court said the department had erred. It overturned …": no department does.
  if (COURTS.has(syntax.lemmas[topic.head]) && COURT_VERBS.has(syntax.lemmas[root]) && pronoun === subject) return topic;
  if (pronoun === subject && goesOn(doc, root)) return topic;
  if (hasStaff(doc, pronoun)) return rivals.has("body") || own.has("body") ? null : topic;
  return isAlone(doc, topic, pronoun, new Set([...rivals, ...own])) ? topic : null;
}

/** "Sri Lanka named an unchanged squad. They have not won …": a name of a body or country may be several. */
function isTeam({ syntax, sentences }: Read, { kind }: Candidate, pronoun: number): boolean {
  return kind === "body" && sentences.tokens.lowers[pronoun] === "they" && syntax.deprels[pronoun] === "nsubj";
}

/** "Its chief executive": a body has people. */
function hasStaff({ syntax, sentences }: Read, pronoun: number): boolean {
  return sentences.tokens.lowers[pronoun] === "its" && NOUN_CLASSES.PERSON.has(syntax.lemmas[syntax.heads[pronoun]]);
}

function isAct(lemma: string): boolean {
  return ACTS.has(lemma) || REPORTING.has(lemma);
}

/** "It also cut its forecast": the same one does more. */
function goesOn({ syntax, sentences }: Read, verb: number): boolean {
  return children(syntax, verb).some((part) => sentences.tokens.lowers[part] === "also");
}

function sceneOf(
  doc: Read,
  entityAt: readonly (Entity | null)[],
  found: readonly (Candidate | null)[],
  root: number,
  from: number,
  to: number,
  section: number,
): Scene {
  const subject = child(doc.syntax, root, "nsubj", "nsubj:pass");
  const topic =
    subject < 0
      ? null
      : (found[subject] ?? titledAt(doc, entityAt, subject) ?? candidateAt(doc, entityAt, subject) ?? nameAt(doc, entityAt, subject));
  const own = subject < 0 ? [] : childrenBy(doc.syntax, subject, "appos", "flat");
  return { section, topic, rivals: rivalsOf(doc, entityAt, new Set([subject, ...own]), from, to, subject) };
}
