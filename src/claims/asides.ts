// Words that look like a telling and tell nothing: "you know", "to say so", "will be shown".

import { child } from "../doc/tree.js";
import type { Clause } from "./clauses.js";
import type { Source } from "./phrases.js";
import { infinitiveMark, isFiniteClause } from "./tree.js";

/** Adjectives of whoever says what is not so, or of saying it. */
const WRONGLY: ReadonlySet<string> = new Set("wrong incorrect false mistaken misleading untrue premature absurd foolish".split(" "));

/** "To say it failed is wrong", "was wrong to say that it failed": nobody vouches for it. */
export function isSupposed(doc: Source, { head, relation }: Clause): boolean {
  const above = doc.syntax.heads[head];
  if (above >= 0 && above < head && infinitiveMark(doc, head) >= 0 && WRONGLY.has(doc.syntax.lemmas[above])) return true;
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
