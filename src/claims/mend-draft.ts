// A tree under repair: what mends change of the parser's syntax, made when the first of them has something to change.

import type { Syntax } from "../doc/doc.js";
import { child } from "../doc/tree.js";
import type { Parsed } from "./tree.js";
import { isPunctuation } from "./tree.js";

/** The columns that mends may change. */
export interface Draft {
  readonly heads: Int32Array;
  readonly deprels: string[];
  readonly tags: string[];
  readonly lemmas: string[];
}

/** The draft, or one made from the parser's columns where there is none yet. */
export function copyOf(syntax: Syntax, draft: Draft | null): Draft {
  return (
    draft ?? { heads: Int32Array.from(syntax.heads), deprels: [...syntax.deprels], tags: [...syntax.tags], lemmas: [...syntax.lemmas] }
  );
}

/** Hangs a token elsewhere. */
export function hang(draft: Draft, token: number, head: number, deprel: string): void {
  draft.heads[token] = head;
  draft.deprels[token] = deprel;
}

/** The relation of a subject to a verb: that of a passive where it has such a helper. */
export function subjectRelation(syntax: Syntax, verb: number): "nsubj" | "nsubj:pass" {
  return child(syntax, verb, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj";
}

/** True where only the object's own words, adverbs and helpers stand between the object and the verb; a comma only where it closes another. */
export function followsOn(doc: Parsed, object: number, told: number): boolean {
  const { syntax } = doc;
  let commas = 0;
  // "say closing the mill was a mistake": what stands behind a copula is no longer between.
  const copula = child(syntax, told, "cop");
  for (let token = object + 1; token < (copula > object ? copula : told); token++) {
    if (isPunctuation(doc, token) && syntax.deprels[token] !== "cc") {
      if (doc.sentences.tokens.lowers[token] !== ",") return false;
      commas++;
    } else if (syntax.heads[token] === told && !/^(?:RB|MD|VB|TO|EX)/.test(syntax.tags[token])) return false;
  }
  return commas % 2 === 0;
}
