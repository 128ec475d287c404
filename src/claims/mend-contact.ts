// Mends of relative clauses without a relative word that the parser takes for the clause around them.

import { child, childrenBy } from "../doc/tree.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import { copyOf, type Draft, hang } from "./mend-draft.js";
import type { Parsed } from "./tree.js";

/** "In a statement he read out for her, she said …": the phrase belongs to the telling, and what was read to the phrase. */
export function contactInFront(doc: Parsed, verb: number, first: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const subject = child(syntax, verb, "nsubj");
  if (subject < 0 || subject > verb || syntax.tags[subject] !== "PRP" || syntax.subtreeFirst[subject] !== subject) return null;
  const noun = subject - 1;
  if (noun <= first || syntax.heads[noun] !== verb || syntax.deprels[noun] !== "obl" || syntax.subtreeFirst[noun] !== first) return null;
  if (!/^NNS?$/.test(syntax.tags[noun]) || child(syntax, verb, "obj") >= 0) return null;
  const telling = childrenBy(syntax, verb, "parataxis", "conj", "ccomp").find((token) => token > verb) ?? -1;
  if (telling < 0 || reportingVerb(syntax.lemmas[telling]) === null || child(syntax, telling, "nsubj") < verb) return null;
  const opening = syntax.subtreeFirst[child(syntax, telling, "nsubj")];
  if (sentences.tokens.lowers[opening] !== "," && sentences.tokens.lowers[opening - 1] !== ",") return null;
  const next = copyOf(syntax, draft);
  hang(next, telling, syntax.heads[verb], syntax.deprels[verb]);
  hang(next, noun, telling, "obl");
  hang(next, verb, noun, "acl:relcl");
  for (const mark of childrenBy(syntax, verb, "punct")) next.heads[mark] = telling;
  return next;
}
