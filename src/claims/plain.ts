// Pronouns that stand for a noun without a name: "The court ruled on Monday. It upheld …", "A man was held. He …".

import type { Doc, Entity } from "../doc/doc.js";
import { child, children, isBelow } from "../doc/tree.js";
import { ACTS_OF_BODIES, ACTS_OF_COURTS, COURT_NOUNS, EMPTY_IT_VERBS, FEMALE_NOUNS, GROUP_NOUNS, MALE_NOUNS } from "../lexicon/nominals.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import { REPORTING_VERBS } from "../lexicon/reporting-verbs.js";

/** The layers that antecedents are read from. */
type Read = Doc<"sections" | "sentences" | "syntax">;

/** The noun that a pronoun stands for, and how a statement says it. */
export interface PlainReference {
  readonly head: number;
  /** "the court", "the workers at the plant". */
  readonly text: string;
}

type Kind = "thing" | "body" | "person" | "man" | "woman" | "several";

/** A noun that the next pronoun may stand for. */
interface Candidate extends PlainReference {
  readonly kind: Kind;
}

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
  ...["they", "their"].map((word): [string, Kind[]] => [word, ["several"]]),
]);
const REPORTING: ReadonlySet<string> = new Set(REPORTING_VERBS.map(({ lemma }) => lemma));
const ACTS: ReadonlySet<string> = new Set(ACTS_OF_BODIES);
const EMPTY: ReadonlySet<string> = new Set(EMPTY_IT_VERBS);
const COURTS: ReadonlySet<string> = new Set(COURT_NOUNS);
const COURT_VERBS: ReadonlySet<string> = new Set(ACTS_OF_COURTS);
const GROUPS: ReadonlySet<string> = new Set(GROUP_NOUNS);
const MEN: ReadonlySet<string> = new Set(MALE_NOUNS);
const WOMEN: ReadonlySet<string> = new Set(FEMALE_NOUNS);
const DETERMINERS: ReadonlySet<string> = new Set([
  ...["the", "a", "an", "this", "that", "these", "those", "another", "both", "some", "many", "several", "most"],
]);
const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "another", "this", "that", "these", "those"]);
const NO_ANTECEDENTS: ReadonlySet<string> = new Set([
  ...NOUN_CLASSES.TIME,
  ...NOUN_CLASSES.AMOUNT,
  ...["number", "lot", "part", "rest", "one", "percent", "way", "case", "fact", "people", "thing", "things"],
]);
const BODY_TYPES: ReadonlySet<string> = new Set(["ORG", "GPE"]);
const THING_TYPES: ReadonlySet<string> = new Set(["PRODUCT", "EVENT", "FAC", "LOC", "WORK_OF_ART", "LAW"]);
/** Prepositions before a place in which something happens: no rival. */
const WHERE: ReadonlySet<string> = new Set(["in", "at", "near", "from", "on"]);
/** A longer phrase is said by its noun and what stands before it. */
const LONGEST = 8;
const HIGHEST = 6;
/** A noun further back, or behind more words of a sentence, is no longer plainly meant. */
const NEAR_TOKENS = 60;

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
    if (subject < 0 || subject >= pronoun || isBelow(syntax, pronoun, subject)) continue;
    if (pronoun - from > NEAR_TOKENS) return null;
    const candidate = found[subject] ?? candidateAt(doc, entityAt, subject);
    const isJoined = isJoinedOn(doc, pronoun, verb);
    if (candidate === null || !fits(candidate) || isQuoted(doc, subject, pronoun)) return null;
    // "The problem is how long it takes": what a thing is does not speak of the thing.
    if (child(syntax, verb, "cop") >= 0 && !isJoined) return null;
    const isTold = REPORTING.has(syntax.lemmas[verb]) && candidate.kind !== "thing";
    const rivals = rivalsOf(doc, entityAt, new Set([subject, candidate.head]), from, pronoun, isJoined);
    const isAlone = actsAs(doc, candidate, pronoun) ? !rivals.has("body") : !isRivalled(candidate.kind, rivals);
    return isTold || isAlone ? candidate : null;
  }
  return null;
}

/** "The two sides are far apart on pensions, but they agreed …": the pronoun opens a clause that is joined to the verb's. */
function isJoinedOn({ syntax }: Read, pronoun: number, verb: number): boolean {
  const own = syntax.heads[pronoun];
  return /^nsubj/.test(syntax.deprels[pronoun]) && own >= 0 && syntax.deprels[own] === "conj" && syntax.heads[own] === verb;
}

/** True where a pronoun does what a body does and a thing does not. */
function actsAs(doc: Read, candidate: Candidate, pronoun: number): boolean {
  const { syntax } = doc;
  if (candidate.kind !== "body" || syntax.deprels[pronoun] !== "nsubj") return false;
  const verb = syntax.heads[pronoun];
  return isAct(syntax.lemmas[verb]) || goesOn(doc, verb);
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
  const { topic } = before;
  if (topic === null || !fits(topic) || isQuoted(doc, topic.head, pronoun)) return null;
  const rivals = new Set([...before.rivals, ...rivalsOf(doc, entityAt, new Set(), from, pronoun)]);
  // "The court said the department had erred. It overturned …": no department does.
  if (COURTS.has(syntax.lemmas[topic.head]) && COURT_VERBS.has(syntax.lemmas[root]) && pronoun === subject) return topic;
  const isBody = actsAs(doc, topic, pronoun) || hasStaff(doc, pronoun);
  return (isBody ? rivals.has("body") : isRivalled(topic.kind, rivals)) ? null : topic;
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

/** Kinds that share a pronoun are each other's rivals. */
function isRivalled(kind: Kind, rivals: ReadonlySet<Kind>): boolean {
  if (kind === "several") return rivals.has("several");
  const alike: readonly Kind[] = kind === "thing" || kind === "body" ? ["thing", "body"] : ["person", "man", "woman"];
  return alike.some((other) => rivals.has(other));
}

/** True where a quote opens or closes between two tokens: someone else speaks. */
function isQuoted({ sentences }: Read, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^["“”]$/.test(sentences.tokens.forms[i])) return true;
  return false;
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
  const topic = subject < 0 ? null : (found[subject] ?? candidateAt(doc, entityAt, subject));
  return { section, topic, rivals: rivalsOf(doc, entityAt, new Set([subject]), from, to) };
}

/** Kinds of what else stands between two tokens beside some; where it is named `apart`, what hangs on a preposition is none. */
function rivalsOf(
  doc: Read,
  entityAt: readonly (Entity | null)[],
  beside: ReadonlySet<number>,
  from: number,
  to: number,
  apart = false,
): Set<Kind> {
  const { syntax } = doc;
  const rivals = new Set<Kind>();
  for (let i = from; i < to; i++) {
    // "The workers of Vale": what the subject holds is a rival only where it may be meant as well: "Names of members".
    if (beside.has(i) || (beside.has(syntax.heads[i]) && syntax.deprels[i] === "conj")) continue;
    // "The hospice has replaced its board. Its head …": what is owned by what a pronoun stands for is no rival of it.
    if (syntax.tags[child(syntax, i, "nmod:poss")] === "PRP$") continue;
    if (!/^NN/.test(syntax.tags[i]) || /^(?:compound|flat|fixed)/.test(syntax.deprels[i])) continue;
    if (apart && /^(?:obl|nmod)/.test(syntax.deprels[i]) && child(syntax, i, "case") >= 0) continue;
    const entity = entityAt[i];
    if (entity === null) {
      const kind = kindOf(doc, i);
      if (kind !== null) rivals.add(kind);
    } else if (entity.type === "PERSON") rivals.add("person");
    else if (BODY_TYPES.has(entity.type) && !isWhere(doc, i)) rivals.add("body");
    else if (THING_TYPES.has(entity.type)) rivals.add("thing");
    if (child(syntax, i, "conj") >= 0) rivals.add("several");
  }
  return rivals;
}

function isWhere({ syntax, sentences }: Read, noun: number): boolean {
  const preposition = child(syntax, noun, "case");
  return preposition >= 0 && WHERE.has(sentences.tokens.lowers[preposition]);
}

/** What a common noun is; null for days, amounts and words that stand for no thing of their own. */
function kindOf({ syntax }: Read, noun: number): Kind | null {
  const lemma = syntax.lemmas[noun];
  if (NO_ANTECEDENTS.has(lemma)) return null;
  if (syntax.tags[noun] === "NNS" || GROUPS.has(lemma)) return "several";
  if (syntax.tags[noun] !== "NN") return null;
  if (MEN.has(lemma)) return "man";
  if (WOMEN.has(lemma)) return "woman";
  if (NOUN_CLASSES.PERSON.has(lemma)) return "person";
  return NOUN_CLASSES.ORG.has(lemma) ? "body" : "thing";
}

/** A subject that a pronoun may go on with: a noun with an article, a bare plural, or several joined by "and". */
function candidateAt(doc: Read, entityAt: readonly (Entity | null)[], noun: number): Candidate | null {
  const { syntax, sentences } = doc;
  const joined = child(syntax, noun, "conj");
  const isJoined = joined >= 0 && /^NN/.test(syntax.tags[joined]) && joinedByAnd(doc, joined);
  if (!isJoined && ((entityAt[noun] !== null && !isPlainPlural(doc, noun)) || !/^NNS?$/.test(syntax.tags[noun]))) return null;
  const kind = isJoined ? "several" : kindOf(doc, noun);
  const determiner = child(syntax, noun, "det");
  if (kind === null || (determiner >= 0 && !DETERMINERS.has(sentences.tokens.lowers[determiner]))) return null;
  if (determiner < 0 && kind !== "several" && child(syntax, noun, "nmod:poss") < 0) return null;
  const text = textOf(doc, entityAt, noun, isJoined ? joined : -1);
  return text === null ? null : { head: noun, kind, text };
}

/** "Campaigners said they …": a plural that only its place at the start writes like a name. */
function isPlainPlural({ syntax, sentences }: Read, noun: number): boolean {
  const { firstToken } = sentences.list[sentences.tokens.sentence[noun]];
  return noun === firstToken && syntax.tags[noun] === "NNS" && NOUN_CLASSES.PERSON.has(syntax.lemmas[noun].toLowerCase());
}

function joinedByAnd({ syntax, sentences }: Read, joined: number): boolean {
  const and = child(syntax, joined, "cc");
  return and >= 0 && (sentences.tokens.lowers[and] === "and" || sentences.tokens.lowers[and] === "&");
}

/** The phrase as what is known already: "a man" -> "the man"; null where it hangs on another pronoun. */
function textOf(doc: Read, entityAt: readonly (Entity | null)[], noun: number, joined: number): string | null {
  const { syntax, sentences, article } = doc;
  const { starts, ends, forms, lowers } = sentences.tokens;
  const first = syntax.subtreeFirst[noun];
  const end = endOf(doc, joined >= 0 ? joined : noun);
  if (end - first > LONGEST) return null;
  for (let i = first; i < end; i++) if (/^(?:PRP|W|EX|VB[DZP]|MD)/.test(syntax.tags[i]) || /["“”(]/.test(forms[i])) return null;
  const rest = article.text.slice(starts[first + 1] ?? ends[first], ends[end - 1]).replace(/\s+/g, " ");
  if (ARTICLES.has(lowers[first])) return `the ${rest}`;
  const opening = doc.sentences.list[sentences.tokens.sentence[first]].firstToken;
  const opens = first === opening || (first === opening + 1 && isQuoted(doc, opening, first));
  const isLower =
    opens &&
    (entityAt[first] === null || isPlainPlural(doc, first)) &&
    !syntax.tags[first].startsWith("NNP") &&
    /^\p{Lu}\p{Ll}/u.test(forms[first]);
  const whole = article.text.slice(starts[first], ends[end - 1]).replace(/\s+/g, " ");
  return isLower ? whole.charAt(0).toLowerCase() + whole.slice(1) : whole;
}

/** Where the noun's phrase ends: with the rest of its name, and what belongs to it by a preposition, short of clauses and appositions. */
function endOf({ syntax }: Read, noun: number): number {
  let end = noun + 1;
  for (const part of children(syntax, noun)) {
    if (part < noun || !/^(?:nmod|flat)$/.test(syntax.deprels[part]) || syntax.subtreeFirst[part] !== end) continue;
    if (NOUN_CLASSES.TIME.has(syntax.lemmas[part].toLowerCase())) break;
    if (syntax.subtreeEnd[part] - syntax.subtreeFirst[noun] > LONGEST) break;
    end = syntax.subtreeEnd[part];
  }
  return end;
}
