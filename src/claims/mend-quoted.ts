// Mends of what hangs on a word inside quotation marks from outside them: 'called the cuts "panic dressed up" and threatened action'.

import type { Sentence } from "../doc/doc.js";
import { child } from "../doc/tree.js";
import { copyOf, type Draft } from "./mend-draft.js";
import { isVerbTag, type Parsed, QUOTES } from "./tree.js";

/** More words than are quoted in the middle of a sentence. */
const REACH = 24;

/** A verb behind a few quoted words is joined to the verb in front of them, and to nothing that is quoted. */
export function joinedPastQuote(doc: Parsed, verb: number, { firstToken }: Sentence, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const inside = syntax.heads[verb];
  if (inside < firstToken || inside > verb || child(syntax, verb, "cc") < inside || child(syntax, verb, "nsubj", "nsubj:pass") >= 0)
    return null;
  let close = verb - 1;
  while (close > inside && !QUOTES.has(lowers[close])) close--;
  let open = inside - 1;
  while (open >= firstToken && close - open < REACH && !QUOTES.has(lowers[open])) open--;
  if (close === inside || open < firstToken || !QUOTES.has(lowers[open]) || !QUOTES.has(lowers[close])) return null;
  // Only where the quotation opens behind the verb that takes it: '"We fought," he said, and left'.
  let above = syntax.heads[inside];
  while (above > open) above = syntax.heads[above];
  if (above < firstToken || !isVerbTag(syntax.tags[above])) return null;
  for (let at = firstToken; at < open; at++) if (QUOTES.has(lowers[at])) return null;
  const next = copyOf(syntax, draft);
  next.heads[verb] = above;
  return next;
}
