// How a mend is written down: what it does, and the tokens it can start at.

import type { Sentence } from "../doc/doc.js";
import type { Draft } from "./mend-draft.js";
import type { Parsed } from "./tree.js";

/** Changes the draft around a token; null where there is nothing to mend. */
export type Mend = (doc: Parsed, token: number, draft: Draft | null, sentence: Sentence) => Draft | null;

/** A mend, and the tokens it can start at; what is left out bars none. */
export interface MendRow {
  readonly relations?: RegExp;
  readonly tags?: RegExp;
  readonly words?: ReadonlySet<string>;
  /** Only at the first token of a sentence. */
  readonly atStart?: true;
  readonly mend: Mend;
}

/** The groups of a pass, in their order. */
export type Groups = readonly (readonly MendRow[])[];

/** Tags of nouns and what stands for them. */
export const NOUNS = /^(?:NN.*|CD|PRP|\$)$/;
/** Tags of verbs. */
export const VERBS = /^(?:VB|MD)/;
/** Tags of finite verbs. */
export const FINITE = /^VB[DPZ]$/;
/** What is joined on. */
export const CONJUNCT = /^conj$/;
/** The head of a sentence. */
export const ROOT = /^root$/;
/** Relations of words that something may hang on. */
export const HEADS = /^(?!(?:det|case|punct|cc|mark|aux|aux:pass|cop)$)/;
