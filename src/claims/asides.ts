// Words that look like a telling and tell nothing: "you know", "to say so", "will be shown".

import { child } from "../doc/tree.js";
import type { Clause } from "./clauses.js";
import type { Source } from "./phrases.js";
import { isFiniteClause } from "./tree.js";

/** "To say it failed is wrong": nobody has said so. */
export function isSupposed(doc: Source, { head, relation }: Clause): boolean {
  return relation === "subject" && !isFiniteClause(doc, head);
}

const ADDRESSES: ReadonlySet<string> = new Set(["know", "see"]);

/** "you know", "you see", set into a sentence: a word to the hearer. */
export function isAddress({ syntax, sentences }: Source, { head, subject }: Clause): boolean {
  return (
    ADDRESSES.has(sentences.tokens.lowers[head]) &&
    subject === head - 1 &&
    sentences.tokens.lowers[subject] === "you" &&
    (sentences.tokens.lowers[head + 1] === "," || child(syntax, head, "ccomp", "obj", "xcomp") < 0)
  );
}

/** "The games will be shown": a passive beside another clause tells it only of "it": "The mine, it was reported, has closed". */
export function isUnnamed({ syntax, sentences }: Source, { head, subject }: Clause): boolean {
  return child(syntax, head, "aux:pass") >= 0 && subject >= 0 && sentences.tokens.lowers[subject] !== "it";
}
