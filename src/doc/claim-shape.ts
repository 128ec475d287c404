// Claims as later stages read them: every one an object of the same shape, whatever was mended on it.

import type { Claim, Predicate } from "./doc.js";

/** What later stages and steps change on a claim. */
export type Change = Partial<
  Pick<Claim, "id" | "statement" | "predicate" | "factuality" | "time" | "restates" | "confidence" | "salience">
>;

/**
 * The claim with some of its fields changed, all of them written one by one. Claims that are changed by spreading come in many hidden
 * shapes, some as hash tables, and reading their fields costs the classifier more than half as much again.
 */
export function changed(claim: Claim, change: Change): Claim {
  return {
    start: claim.start,
    end: claim.end,
    id: change.id ?? claim.id,
    sentence: claim.sentence,
    section: claim.section,
    statement: change.statement ?? claim.statement,
    subject: claim.subject,
    predicate: change.predicate ?? claim.predicate,
    arguments: claim.arguments,
    factuality: change.factuality ?? claim.factuality,
    attribution: claim.attribution,
    entities: claim.entities,
    dates: claim.dates,
    time: change.time ?? claim.time,
    restates: change.restates ?? claim.restates,
    confidence: change.confidence ?? claim.confidence,
    salience: change.salience ?? claim.salience,
  };
}

/** The predicate with some of its fields changed, in the same shape. */
export function mended(predicate: Predicate, change: Partial<Pick<Predicate, "tense" | "aspect" | "voice" | "chain">>): Predicate {
  return {
    start: predicate.start,
    end: predicate.end,
    head: predicate.head,
    lemma: predicate.lemma,
    tense: change.tense ?? predicate.tense,
    aspect: change.aspect ?? predicate.aspect,
    voice: change.voice ?? predicate.voice,
    modality: predicate.modality,
    negated: predicate.negated,
    tokens: predicate.tokens,
    chain: change.chain ?? predicate.chain,
  };
}
