// A pronoun or noun phrase as the choice of what it stands for sees it: its form, its place in the tree, who binds it, whose words it stands in.

import type { Doc, Syntax } from "../doc/doc.js";
import { child, isBelow, isOfClause } from "../doc/tree.js";
import { ACTS_OF_BODIES, OFFICES_OF_BODIES } from "../lexicon/nominals.js";
import { REPORTING_VERBS } from "../lexicon/reporting-verbs.js";
import { hashText } from "../model/hash.js";
import { barredSubject, binderOf, speakerOf } from "./binding.js";
import { type Candidate, KIND, NUMBER } from "./candidates.js";
import type { Phrase } from "./phrases.js";
import { CALLED } from "./said-of.js";

/** Families of pronouns, in the order of the weights, and noun phrases that may stand for a name: "the company". */
export const FAMILY = { he: 0, she: 1, it: 2, they: 3, noun: 4 } as const;

const FORMS: ReadonlyMap<string, number> = new Map([
  ...["he", "him", "his", "himself"].map((form) => [form, FAMILY.he] as const),
  ...["she", "her", "hers", "herself"].map((form) => [form, FAMILY.she] as const),
  ...["it", "its", "itself"].map((form) => [form, FAMILY.it] as const),
  ...["they", "them", "their", "theirs", "themselves", "themself"].map((form) => [form, FAMILY.they] as const),
]);

/** Where a pronoun stands: subject, other, owner, turned back on its subject. */
export const CASE = { subject: 0, object: 1, owner: 2, reflexive: 3 } as const;

/** What is the same for all that a pronoun or noun phrase may stand for. */
export interface View {
  readonly token: number;
  readonly family: number;
  /** True where number, gender and kind of a candidate go with it. */
  readonly agrees: (candidate: Candidate) => boolean;
  /** True for a person's age: "the 54-year-old". */
  readonly isAge: boolean;
  /** How the noun of a noun phrase goes with a candidate: one of `CALLED`. */
  readonly called: (candidate: Candidate) => number;
  /** The noun of a noun phrase, hashed, and its class; 0 for a pronoun. */
  readonly noun: number;
  readonly nounClass: number;
  /** Gender that it tells. */
  readonly gender: "male" | "female" | null;
  readonly case: number;
  /** Its governor: the verb, or the noun that it owns; -1 for none. */
  readonly governor: number;
  /** Tokens above it, nearest first. */
  readonly above: readonly number[];
  /** Subjects of the clauses around it, nearest first. */
  readonly binders: readonly number[];
  /** The nearest of them, as grammar has it; -1 for none. */
  readonly binder: number;
  /** True where it does what people and bodies do and things do not: "it overturned the ban". */
  readonly isAct: boolean;
  /** True for "its spokesman", "their leader": whose office it is. */
  readonly isOfOffice: boolean;
  /** True for that of which some are told: "one of them". */
  readonly isWhole: boolean;
  /** Number of the quotation that it stands in; 0 for none. */
  readonly quote: number;
  /** Who speaks there; -1 where nobody is named. */
  readonly speaker: number;
  /** The subject that grammar keeps it from meaning; -1 for none. */
  readonly barred: number;
  /** True where "it" only fills the subject's place: "it looked as though". */
  readonly isEmpty: boolean;
}

/** Family of a pronoun of the third person; -1 for other words. */
export function familyOf({ sentences, syntax }: Doc<"sentences" | "syntax">, token: number): number {
  const family = FORMS.get(sentences.tokens.lowers[token]);
  return family !== undefined && syntax.tags[token].startsWith("PRP") ? family : -1;
}

const HIGHEST = 8;
const MOST_BINDERS = 3;

/** The view of the pronoun at a token. `quotes` is by token. */
export function viewOfPronoun(doc: Doc<"sentences" | "syntax">, token: number, family: number, quotes: Int32Array): View {
  const gender = family === FAMILY.he ? "male" : family === FAMILY.she ? "female" : null;
  return viewOf(doc, token, quotes, {
    family,
    gender,
    noun: 0,
    nounClass: 0,
    agrees: (candidate) => agrees(candidate, family),
    isAge: false,
    called: () => CALLED.unknown,
  });
}

/** The view of a noun phrase that may stand for one of the groups of names. */
export function viewOfPhrase(doc: Doc<"sentences" | "syntax">, { head, gender, fits, called, isAge }: Phrase, quotes: Int32Array): View {
  const { syntax } = doc;
  return viewOf(doc, head, quotes, {
    family: FAMILY.noun,
    gender,
    noun: hashText(syntax.lemmas[head]),
    nounClass: syntax.classes[head],
    agrees: ({ group }) => group >= 0 && fits(group),
    isAge,
    called: ({ group }) => (group < 0 ? CALLED.other : called(group)),
  });
}

/** True where number, gender and kind of a candidate go with a pronoun's family. */
function agrees({ kind, number, gender }: Candidate, family: number): boolean {
  const isHuman = kind === KIND.person || kind === KIND.human;
  if (family === FAMILY.he) return isHuman && number === NUMBER.one && gender !== "female";
  if (family === FAMILY.she) return isHuman && number === NUMBER.one && gender !== "male";
  if (family === FAMILY.it) return !isHuman && number === NUMBER.one && kind !== KIND.group;
  return number !== NUMBER.one || kind === KIND.body || kind === KIND.country || kind === KIND.group || kind === KIND.office;
}

function viewOf(
  doc: Doc<"sentences" | "syntax">,
  token: number,
  quotes: Int32Array,
  own: Pick<View, "family" | "gender" | "noun" | "nounClass" | "agrees" | "isAge" | "called">,
): View {
  const { syntax, sentences } = doc;
  const above: number[] = [];
  const binders: number[] = [];
  for (let at = syntax.heads[token]; at >= 0 && above.length < HIGHEST; at = syntax.heads[at]) {
    above.push(at);
    const subject = binders.length < MOST_BINDERS ? subjectOf(syntax, at, token) : -1;
    if (subject >= 0) binders.push(subject);
  }
  // Field by field: what is spread and then added to is slow to make, and slow to read for each candidate.
  return {
    family: own.family,
    gender: own.gender,
    noun: own.noun,
    nounClass: own.nounClass,
    agrees: own.agrees,
    isAge: own.isAge,
    called: own.called,
    token,
    case: caseOf(doc, token),
    governor: syntax.heads[token],
    above,
    binders,
    binder: binderOf(sentences.tokens, syntax, token),
    isAct: isAct(syntax, token),
    isOfOffice: own.family !== FAMILY.noun && syntax.deprels[token] === "nmod:poss" && OFFICES.has(syntax.lemmas[syntax.heads[token]]),
    isWhole: isWhole(doc, token),
    quote: quotes[token],
    speaker: quotes[token] > 0 ? speakerOf(sentences.tokens, syntax, token) : -1,
    barred: barredSubject(sentences.tokens, syntax, token),
    isEmpty: own.family === FAMILY.it && isEmpty(syntax, token),
  };
}

/** The subject of a word that does not hold the token; the noun in front for a relative pronoun; -1 for none. */
function subjectOf(syntax: Syntax, head: number, token: number): number {
  const subject = child(syntax, head, "nsubj", "nsubj:pass");
  if (subject < 0 || isBelow(syntax, token, subject)) return -1;
  return /^W/.test(syntax.tags[subject]) && syntax.heads[head] >= 0 ? syntax.heads[head] : subject;
}

const ACTS: ReadonlySet<string> = new Set([...ACTS_OF_BODIES, ...REPORTING_VERBS.map(({ lemma }) => lemma)]);

/** Offices that bodies have, and things have not. */
const OFFICES: ReadonlySet<string> = new Set(OFFICES_OF_BODIES);

function isAct({ heads, lemmas, deprels }: Syntax, token: number): boolean {
  return deprels[token] === "nsubj" && heads[token] >= 0 && ACTS.has(lemmas[heads[token]]);
}

const SEEMING = /^(?:look|feel|sound|seem|appear)$/;

function isEmpty(syntax: Syntax, token: number): boolean {
  const { heads, lemmas, deprels } = syntax;
  // "This is it."
  if (deprels[token] === "expl" || child(syntax, token, "cop") >= 0) return true;
  if (isOfClause(syntax, token)) return true;
  const verb = heads[token];
  return verb === token + 1 && SEEMING.test(lemmas[verb]) && /^(?:as|like|that)$/.test(lemmas[verb + 1] ?? "");
}

/** Tags of what is some of a whole: "one", "some", "many", "most". */
const PART = /^(?:CD|DT|JJ[RS]?|RB[RS]?|NN)$/;

function isWhole({ syntax, sentences }: Doc<"sentences" | "syntax">, token: number): boolean {
  const part = syntax.heads[token];
  return part === token - 2 && sentences.tokens.lowers[token - 1] === "of" && PART.test(syntax.tags[part]);
}

function caseOf({ sentences, syntax }: Doc<"sentences" | "syntax">, token: number): number {
  if (/sel(?:f|ves)$/.test(sentences.tokens.lowers[token])) return CASE.reflexive;
  if (syntax.deprels[token] === "nmod:poss") return CASE.owner;
  return syntax.deprels[token].startsWith("nsubj") ? CASE.subject : CASE.object;
}

/** By token, the number of the quotation that it stands in; 0 outside. A paragraph ends one. */
export function readQuotes({ sentences }: Doc<"sentences">): Int32Array {
  const { forms, count, sentence } = sentences.tokens;
  const quotes = new Int32Array(count);
  let number = 0;
  let isOpen = false;
  for (let i = 0; i < count; i++) {
    const starts = i > 0 && sentences.list[sentence[i]].section !== sentences.list[sentence[i - 1]].section;
    if (starts) isOpen = false;
    const mark = forms[i];
    if (mark === "“" || mark === "``" || ((mark === '"' || mark === "''") && !isOpen)) {
      isOpen = true;
      number++;
    } else if (mark === "”" || mark === '"' || mark === "''") isOpen = false;
    else if (isOpen) quotes[i] = number;
  }
  return quotes;
}
