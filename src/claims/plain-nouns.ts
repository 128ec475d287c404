// Nouns that a pronoun may stand for: of what kind they are, how a statement says them, and which others may be meant as well.

import type { Doc, Entity } from "../doc/doc.js";
import { child, children, childrenBy } from "../doc/tree.js";
import { FEMALE_NOUNS, GROUP_NOUNS, MALE_NOUNS } from "../lexicon/nominals.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";

/** The layers that antecedents are read from. */
export type Read = Doc<"sections" | "sentences" | "syntax">;

/** The noun that a pronoun stands for, and how a statement says it. */
export interface PlainReference {
  readonly head: number;
  /** "the court", "the workers at the plant". */
  readonly text: string;
}

/** What a noun is: `people` are several persons, `several` any other plural, `body` a court or firm. */
export type Kind = "thing" | "body" | "person" | "man" | "woman" | "several" | "people";

/** A noun that the next pronoun may stand for. */
export interface Candidate extends PlainReference {
  readonly kind: Kind;
}

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

/** True where one of two tokens stands in a quote and the other outside it: someone else speaks. */
export function isQuoted({ sentences }: Read, from: number, to: number): boolean {
  let isInside = false;
  for (let i = from; i < to; i++) if (/^["“”]$/.test(sentences.tokens.forms[i])) isInside = !isInside;
  return isInside;
}

/** Kinds that share a pronoun are each other's rivals. */
export function isRivalled(kind: Kind, rivals: ReadonlySet<Kind>): boolean {
  if (kind === "several" || kind === "people") return rivals.has("several") || rivals.has("people");
  // Nobody takes a man for a woman.
  const alike: readonly Kind[] =
    kind === "thing" || kind === "body" ? ["thing", "body"] : kind === "person" ? ["person", "man", "woman"] : ["person", kind];
  return alike.some((other) => rivals.has(other));
}

/** Prepositions of whoever takes part: "clashed with police", "was found by a farmer". */
const TAKES_PART: ReadonlySet<string> = new Set(["by", "with", "against", "between"]);

/**
 * Kinds of what else stands between two tokens beside some. Beside a `topic` (-1 for none) what hangs on a preposition or stands in a
 * relative clause is none, nor what is no thing but a stuff: "will raise production".
 */
export function rivalsOf(
  doc: Read,
  entityAt: readonly (Entity | null)[],
  beside: ReadonlySet<number>,
  from: number,
  to: number,
  topic: number,
): Set<Kind> {
  const { syntax } = doc;
  const rivals = new Set<Kind>();
  for (let i = from; i < to; i++) {
    // "The workers of Vale": what the subject holds is a rival only where it may be meant as well: "Names of members".
    if (beside.has(i) || (beside.has(syntax.heads[i]) && syntax.deprels[i] === "conj")) continue;
    // "The hospice has replaced its board. Its head …": what is owned by what a pronoun stands for is no rival of it.
    if (syntax.tags[child(syntax, i, "nmod:poss")] === "PRP$") continue;
    if (!/^NN/.test(syntax.tags[i]) || /^(?:compound|flat|fixed)/.test(syntax.deprels[i])) continue;
    if (topic >= 0 && (syntax.deprels[i] === "nmod:poss" || isAside(doc, i, topic))) continue;
    const entity = entityAt[i];
    if (entity === null) {
      const kind = kindOf(doc, i);
      if (kind !== null) rivals.add(kind);
    } else if (entity.type === "PERSON") rivals.add(personKind(doc, entity));
    else if (BODY_TYPES.has(entity.type) && !isWhere(doc, i)) rivals.add("body");
    else if (THING_TYPES.has(entity.type)) rivals.add("thing");
    if (child(syntax, i, "conj") >= 0) rivals.add(entity?.type === "PERSON" ? "people" : "several");
  }
  return rivals;
}

/** How far up the clause that a noun stands in is looked for. */
const CLAUSE_REACH = 6;

function isAside({ syntax, sentences }: Read, noun: number, topic: number): boolean {
  const preposition = child(syntax, noun, "case");
  // "Names of members": either may be meant.
  if (preposition >= 0 && /^(?:obl|nmod)/.test(syntax.deprels[noun]) && syntax.heads[noun] !== topic)
    if (!TAKES_PART.has(sentences.tokens.lowers[preposition])) return true;
  if (syntax.tags[noun] === "NN" && syntax.deprels[noun] === "obj" && child(syntax, noun, "det", "nmod:poss", "nummod") < 0) return true;
  for (let at = noun, step = 0; at >= 0 && step < CLAUSE_REACH; at = syntax.heads[at], step++)
    if (syntax.deprels[at] === "acl:relcl" || (syntax.deprels[at] === "acl" && syntax.heads[at] === topic)) return true;
  return false;
}

function isWhere({ syntax, sentences }: Read, noun: number): boolean {
  const preposition = child(syntax, noun, "case");
  return preposition >= 0 && WHERE.has(sentences.tokens.lowers[preposition]);
}

/** What a common noun is; null for days, amounts and words that stand for no thing of their own. */
function kindOf({ syntax }: Read, noun: number): Kind | null {
  const lemma = syntax.lemmas[noun];
  if (NO_ANTECEDENTS.has(lemma)) return null;
  if (GROUPS.has(lemma)) return "people";
  if (syntax.tags[noun] === "NNS") return NOUN_CLASSES.PERSON.has(lemma) ? "people" : "several";
  if (syntax.tags[noun] !== "NN") return null;
  if (MEN.has(lemma)) return "man";
  if (WOMEN.has(lemma)) return "woman";
  if (NOUN_CLASSES.PERSON.has(lemma)) return "person";
  return NOUN_CLASSES.ORG.has(lemma) ? "body" : "thing";
}

/** A subject that a pronoun may go on with: a noun with an article, a bare plural, or several joined by "and". */
export function candidateAt(doc: Read, entityAt: readonly (Entity | null)[], noun: number): Candidate | null {
  const { syntax, sentences } = doc;
  const joined = child(syntax, noun, "conj");
  const isJoined = joined >= 0 && /^NN/.test(syntax.tags[joined]) && joinedByAnd(doc, joined);
  if (!isJoined && ((entityAt[noun] !== null && !isPlainPlural(doc, noun)) || !/^NNS?$/.test(syntax.tags[noun]))) return null;
  const kind = isJoined ? joinedKind(doc, entityAt, noun) : kindOf(doc, noun);
  const determiner = child(syntax, noun, "det");
  if (kind === null || (determiner >= 0 && !DETERMINERS.has(sentences.tokens.lowers[determiner]))) return null;
  const isPlural = kind === "several" || kind === "people";
  if (determiner < 0 && !isPlural && child(syntax, noun, "nmod:poss") < 0 && !isStuff(doc, noun)) return null;
  const both = isJoined ? namesOf(doc, entityAt, noun) : null;
  if (both !== null) return { head: noun, kind, text: both };
  const text = textOf(doc, entityAt, noun, isJoined ? joined : -1);
  return text === null ? null : { head: noun, kind, text };
}

/** The name of a body or country as what the text goes on about; null for other nouns. */
export function teamAt(doc: Read, entityAt: readonly (Entity | null)[], noun: number): Candidate | null {
  // "Neighbouring Varsia": the name may begin behind the first word.
  const entity = entityAt[noun] ?? entityAt[child(doc.syntax, noun, "flat")] ?? null;
  if (entity === null || !BODY_TYPES.has(entity.type) || !/^NNPS?$/.test(doc.syntax.tags[noun])) return null;
  const text = textOf(doc, entityAt, noun, -1);
  return text === null ? null : { head: noun, kind: "body", text };
}

/** A name as what the text goes on about: a body, a country or a person; null for other nouns. */
export function nameAt(doc: Read, entityAt: readonly (Entity | null)[], noun: number): Candidate | null {
  const entity = entityAt[noun];
  if (entity?.type !== "PERSON") return teamAt(doc, entityAt, noun);
  const kind = personKind(doc, entity);
  // A single word may be no person: "Arroyo accounts for a tenth of exports".
  const isSure = kind !== "person" || entity.name.includes(" ");
  return isSure && doc.syntax.tags[noun] === "NNP" ? { head: noun, kind, text: entity.name } : null;
}

/** "Assistant coach Jim Farrow": the person whose title the noun is; null for other nouns. */
export function titledAt(doc: Read, entityAt: readonly (Entity | null)[], noun: number): Candidate | null {
  if (doc.syntax.tags[noun] !== "NN") return null;
  const name = child(doc.syntax, noun, "appos", "flat");
  const entity = name === noun + 1 ? entityAt[name] : null;
  return entity?.type === "PERSON" ? { head: name, kind: personKind(doc, entity), text: entity.name } : null;
}

/** A man or a woman by the pronouns that stand for the name elsewhere; a person where none tells. */
function personKind({ sentences }: Read, { mentions }: Entity): Kind {
  for (const { kind, firstToken } of mentions) {
    if (kind !== "pronoun") continue;
    const word = sentences.tokens.lowers[firstToken];
    if (/^(?:he|him|his)$/.test(word)) return "man";
    if (/^(?:she|hers?)$/.test(word)) return "woman";
  }
  return "person";
}

/** "Turnout fell, though it rose in the south": what has no article, and no name either. */
function isStuff({ syntax, sentences }: Read, noun: number): boolean {
  return syntax.tags[noun] === "NN" && /^nsubj/.test(syntax.deprels[noun]) && !/\p{Lu}/u.test(sentences.tokens.forms[noun].slice(1));
}

function joinedKind({ syntax }: Read, entityAt: readonly (Entity | null)[], noun: number): Kind {
  return entityAt[noun]?.type === "PERSON" || NOUN_CLASSES.PERSON.has(syntax.lemmas[noun]) ? "people" : "several";
}

/** "Darren Pike, 29, and Mehmet Aksoy, 34": two people by their names alone; null for others. */
function namesOf({ syntax }: Read, entityAt: readonly (Entity | null)[], noun: number): string | null {
  const all = [noun, ...childrenBy(syntax, noun, "conj")].map((token) => entityAt[token]);
  if (!all.every((entity) => entity?.type === "PERSON")) return null;
  const named = all.map((entity) => entity?.name ?? "");
  return `${named.slice(0, -1).join(", ")} and ${named[named.length - 1]}`;
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
