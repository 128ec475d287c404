// "Neither … nor" in statements that stand alone.

import { childrenBy } from "../doc/tree.js";
import type { Clause } from "./clauses.js";
import type { Source } from "./phrases.js";
import { isVerbTag } from "./tree.js";
import type { Piece } from "./write.js";

/** "neither supports the deal", "nor opposes it": each alone is told with "not". */
export function denyPlainly(doc: Source, clause: Clause, pieces: Piece[]): void {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const { head } = clause;
  if (clause.outer.length > 0 || !isVerbTag(syntax.tags[head]) || pieces.some((piece) => piece.text === "not")) return;
  const denial = childrenBy(syntax, head, "cc", "cc:preconj").find(
    (token) => token < head && (lowers[token] === "neither" || lowers[token] === "nor"),
  );
  if (denial === undefined) return;
  // "Neither the city nor the port would say": it denies for both subjects.
  if (lowers[denial] === "neither" && joinsSubjects(doc, clause)) {
    if (!pieces.some((piece) => piece.token === denial)) pieces.unshift({ token: denial });
    return;
  }
  const present = new Set(pieces.map((piece) => piece.token));
  const helper = [head, ...(clause.lender >= 0 ? [clause.lender] : [])]
    .flatMap((verb) => childrenBy(syntax, verb, "aux"))
    .find((token) => present.has(token));
  const neither = pieces.findIndex((piece) => piece.token === denial);
  if (neither >= 0) pieces.splice(neither, 1);
  if (helper !== undefined) {
    pieces.splice(pieces.findIndex((piece) => piece.token === helper) + 1, 0, { text: "not" });
    return;
  }
  const at = pieces.findIndex((piece) => piece.token === head);
  const tag = syntax.tags[head];
  if (at < 0 || (tag !== "VBZ" && tag !== "VBP" && tag !== "VBD")) return;
  const isPlural = clause.subject >= 0 && syntax.tags[clause.subject] === "NNS";
  const auxiliary = tag === "VBZ" && !isPlural ? "does" : tag === "VBZ" ? "do" : tag === "VBP" ? "do" : "did";
  pieces.splice(at, 1, { text: `${auxiliary} not` }, { token: head, text: syntax.lemmas[head] });
}

function joinsSubjects({ syntax, sentences }: Source, { subject }: Clause): boolean {
  if (subject < 0) return false;
  return childrenBy(syntax, subject, "conj").some((joined) =>
    childrenBy(syntax, joined, "cc").some((token) => sentences.tokens.lowers[token] === "nor"),
  );
}
