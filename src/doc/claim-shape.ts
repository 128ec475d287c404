// Claims as later stages read them: every one an object of the same shape, whatever was mended on it.

import type { Claim, Predicate } from "./doc.js";

/**
 * The same claim, its fields written one by one. Claims that were mended by spreading come in many hidden shapes, some as hash tables,
 * and reading their fields costs the classifier more than half as much again.
 */
export function inOneShape(claim: Claim): Claim {
  return withPredicate(claim, mended(claim.predicate, {}));
}

/** The claim with another predicate, in the same shape. */
export function withPredicate(claim: Claim, predicate: Predicate): Claim {
  return {
    start: claim.start,
    end: claim.end,
    id: claim.id,
    sentence: claim.sentence,
    section: claim.section,
    statement: claim.statement,
    subject: claim.subject,
    predicate,
    arguments: claim.arguments,
    factuality: claim.factuality,
    attribution: claim.attribution,
    entities: claim.entities,
    dates: claim.dates,
    time: claim.time,
    restates: claim.restates,
    confidence: claim.confidence,
    salience: claim.salience,
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
