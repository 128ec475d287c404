// Prepositional phrases after a copula that carry a label: "is in force", "is at an end", "is on the rise".

import type { Kind } from "../doc/labels.js";

/** A preposition with the nouns that make the phrase; {} in the sentence stands for a noun. */
export interface PhraseRow {
  readonly id: string;
  readonly kind: Kind;
  readonly preposition: string;
  readonly nouns: ReadonlySet<string>;
  readonly fires: string;
}

function phrase(id: string, kind: Kind, preposition: string, nouns: string, fires: string): PhraseRow {
  return { id, kind, preposition, nouns: new Set(nouns.split(" ")), fires };
}

/** Every phrase. */
export const PHRASES: readonly PhraseRow[] = [
  phrase("at-an-end", "end", "at", "end", "The war is at an {}."),
  phrase("over", "end", "out_of", "office business action contract service print", "The mill is out of {}."),
  phrase("on-the-rise", "increase", "on", "rise increase up upswing", "Crime is on the {}."),
  phrase("on-the-wane", "decrease", "on", "wane decline decrease slide", "Crime is on the {}."),
  phrase("in-decline", "decrease", "in", "decline retreat freefall", "The trade is in {}."),
  phrase("in-flux", "modify", "in", "flux transition", "The market is in {}."),
  phrase("in-force", "persist", "in", "force place effect use operation power office charge progress custody control contact touch talk session existence prison jail hospital hiding exile business play bloom motion doubt danger debt ruin demand trouble crisis shock", "The rule is in {}."),
  phrase("at-work", "persist", "at", "work war large peace risk play stake sea odds loggerheads standstill", "The crew is at {}."),
  phrase("on-strike", "persist", "on", "strike hold track course schedule sale display trial duty leave alert standby fire guard loan offer record call bail parole show air target agenda table market", "The crew is on {}."),
  phrase("under-way", "persist", "under", "way pressure control review investigation threat attack fire construction siege arrest consideration guard scrutiny discussion repair", "The case is under {}."),
];
