// Clauses of what has not come yet: "wait for consent before it signs", "was expected to peak before falling".

import { childrenBy } from "../doc/tree.js";
import type { Clause } from "./clauses.js";
import type { Parsed } from "./tree.js";
import { finiteWord, infinitiveMark, isFiniteClause, subjectOf } from "./tree.js";

/** "was expected to peak before falling": what follows something that has not come yet has not come either. */
export function isAhead({ syntax }: Parsed, token: number, joining: string, over: Clause | null): boolean {
  if (syntax.tags[token] !== "VBG" || (joining !== "before" && joining !== "after") || over === null) return false;
  // "requires owners to seek permits before filling streams"
  const above = syntax.heads[token];
  if (joining === "before" && above >= 0 && childrenBy(syntax, above, "mark").some((mark) => syntax.tags[mark] === "TO")) return true;
  return over.rows.some((row) => row.factuality !== null);
}

/** "no money would be spent before the review was complete": what would come after it has not come; "would have been spent" looks back. */
function isUnderModal({ syntax }: Parsed, token: number): boolean {
  const above = syntax.heads[token];
  if (above < 0) return false;
  const helpers = childrenBy(syntax, above, "aux").filter((helper) => helper < above);
  return helpers.some((helper) => syntax.tags[helper] === "MD") && !helpers.some((helper) => syntax.lemmas[helper] === "have");
}

/** "wait for consent before it signs", "until mines had been cleared": what has not come yet is not put forward; "before the guns fell silent" is. */
export function isAwaited(doc: Parsed, token: number, joining: string): boolean {
  if (joining !== "before" && joining !== "until" && joining !== "till") return false;
  // "was not required to wait until the last salmon was gone"
  if (joining !== "before" && doc.syntax.heads[token] >= 0 && infinitiveMark(doc, doc.syntax.heads[token]) >= 0) return true;
  const finite = finiteWord(doc, token);
  if (!isFiniteClause(doc, token) || subjectOf(doc, token) < 0) return false;
  if (isUnderModal(doc, token)) return true;
  return finite !== token
    ? doc.sentences.tokens.lowers[finite] !== "was" && doc.sentences.tokens.lowers[finite] !== "were"
    : /^VB[PZ]$/.test(doc.syntax.tags[finite]);
}
