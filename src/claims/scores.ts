// How sure and how weighty a claim is.

import type { Claim, Predicate } from "../doc/doc.js";
import type { SectionKind } from "../doc/labels.js";
import type { TokenArgument } from "./arguments.js";
import type { Clause } from "./clauses.js";
import type { Names, Source } from "./phrases.js";

/** What confidence is worked out from. */
export interface Scored {
  readonly clause: Clause;
  readonly predicate: Predicate;
  readonly hasSubject: boolean;
  readonly arguments: readonly TokenArgument[];
}

const BY_RELATION: Readonly<Record<string, number>> = {
  main: 0.85,
  conjunct: 0.78,
  complement: 0.75,
  parataxis: 0.68,
  relative: 0.72,
  adverbial: 0.66,
  adnominal: 0.62,
  open: 0.55,
  subject: 0.5,
};

/** Probability that the claim is a well-formed extraction. */
export function confidenceOf({ clause, predicate, hasSubject, arguments: list }: Scored): number {
  let score = BY_RELATION[clause.relation] ?? 0.6;
  if (!hasSubject) score -= 0.3;
  if (list.length === 0) score -= 0.25;
  if (predicate.end - predicate.start > 60) score -= 0.15;
  return Math.min(0.98, Math.max(0.05, score));
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
