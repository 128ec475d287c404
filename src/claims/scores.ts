// How sure and how weighty a claim is.

import type { Claim, Phrase, Predicate } from "../doc/doc.js";
import type { SectionKind } from "../doc/labels.js";
import { loadClaimModel } from "../model/claims.js";
import { calibrated, probability } from "../model/logistic.js";
import type { Clause } from "./clauses.js";
import type { Names, Source } from "./phrases.js";

/** What tells how well a claim came out: its clause, its subject, how many arguments it has and how long they are. */
export function confidenceFeatures(doc: Source, clause: Clause | null, claim: Claim): string[] {
  const { syntax } = doc;
  const { subject, predicate } = claim;
  const words = claim.arguments.reduce((sum, argument) => sum + wordsIn(doc, argument), 0);
  const found = [
    "bias",
    `clause=${clause === null ? (predicate.lemma === "be" ? "copula" : "apposition") : clause.relation}`,
    `arguments=${Math.min(4, claim.arguments.length)}`,
    `length=${LENGTHS.findLast((least) => words >= least) ?? 0}`,
    `subject=${subject === null ? "none" : syntax.tags[subject.head].slice(0, 3)}`,
    `predicate=${Math.min(5, predicate.tokens.length)}`,
    `head=${syntax.tags[predicate.head].slice(0, 3)}`,
  ];
  if (subject !== null) found.push(`subjectLength=${SUBJECT_LENGTHS.findLast((least) => wordsIn(doc, subject) >= least) ?? 1}`);
  if (clause?.ownSubject === true) found.push("ownSubject");
  if (clause !== null && clause.outer.length > 0) found.push("operator");
  for (const role of TELLING_ROLES) if (claim.arguments.some((argument) => argument.role === role)) found.push(role);
  if (claim.attribution !== null) found.push("attributed");
  if (predicate.tense === "none") found.push("noTense");
  if (predicate.end - predicate.start > STRETCHED) found.push("stretched");
  if (subject !== null && disagrees(doc, subject.head, predicate)) found.push("disagrees");
  if (subject !== null && isUnresolved(doc, subject)) found.push("unresolved");
  if (clause?.ownSubject === true && subject !== null && predicate.start - subject.end > FAR) found.push("farSubject");
  return found;
}

const LENGTHS = [0, 3, 6, 10, 15, 22, 30] as const;
const SUBJECT_LENGTHS = [1, 2, 5, 9] as const;
const TELLING_ROLES = ["object", "complement", "agent", "time", "manner"] as const;
/** Code units; longer verb groups have swallowed something. */
const STRETCHED = 45;

function wordsIn(doc: Source, span: { readonly start: number; readonly end: number; readonly head: number }): number {
  const { starts, ends } = doc.sentences.tokens;
  let count = 0;
  for (let token = span.head; token >= 0 && starts[token] >= span.start; token--) count++;
  for (let token = span.head + 1; token < starts.length && ends[token] <= span.end; token++) count++;
  return count;
}

/** Code units between a subject and its verb; more than a helper and an adverb take. */
const FAR = 20;

/** "The models removes": number of subject and verb at odds, which the parser's slips betray. */
function disagrees(doc: Source, subject: number, predicate: Predicate): boolean {
  const { tags, deprels, children, childStarts } = doc.syntax;
  for (let k = childStarts[subject]; k < childStarts[subject + 1]; k++) if (deprels[children[k]] === "conj") return false;
  const finite = predicate.tokens.find((token) => tags[token] === "VBZ" || tags[token] === "VBP");
  if (finite === undefined) return false;
  return tags[finite] === "VBZ" ? tags[subject] === "NNS" : tags[subject] === "NN";
}

function isUnresolved(doc: Source, subject: Phrase): boolean {
  const { lowers } = doc.sentences.tokens;
  return subject.entity === null && lowers[subject.head] === "they";
}

const MODEL = loadClaimModel();

/** Probability that the claim says what its sentence says. */
export function confidenceOf(doc: Source, clause: Clause | null, claim: Claim): number {
  return calibrated(MODEL.steps, probability(MODEL.weights, confidenceFeatures(doc, clause, claim)));
}

const BY_SECTION: Readonly<Record<SectionKind, number>> = {
  title: 1,
  keyPoint: 0.95,
  heading: 0.6,
  paragraph: 0.6,
  quote: 0.5,
  caption: 0.35,
  dateline: 0.2,
  boilerplate: 0.1,
};

/** 0..1: where the claim stands, whom it is about, and whether it is a main clause and a fact. */
export function salienceOf(doc: Source, names: Names, clause: Clause | null, claim: Claim, firstParagraph: number): number {
  const section = doc.sections.list[claim.section];
  let score = BY_SECTION[section.kind];
  if (claim.section === firstParagraph) score += 0.2;
  if (clause === null || clause.relation === "adnominal" || clause.relation === "relative" || clause.relation === "adverbial")
    score -= 0.15;
  if (claim.factuality === "possible" || claim.factuality === "conditional" || claim.factuality === "counterfactual") score -= 0.1;
  const subject = claim.subject === null ? null : names.entityAt[claim.subject.head];
  const about = subject?.salience ?? 0;
  return Math.min(1, Math.max(0, 0.75 * score + 0.25 * about));
}
