// Headlines whose verb the parser takes for a noun: "Fiat plans to buy stake", "Apple to lower prices".

import { child, childrenBy } from "../doc/tree.js";
import type { OperatorRow } from "../lexicon/operators.js";
import { operatorFor } from "../lexicon/operators.js";
import type { Parsed } from "./tree.js";
import { infinitiveMark, isNounTag } from "./tree.js";

/** The reading of an infinitive below the root noun of a verbless sentence: its subject, and the verb in noun's clothing over it (null for none). */
export interface HeadlineInfinitive {
  readonly subject: number;
  readonly operator: { readonly token: number; readonly row: OperatorRow } | null;
}

/** Null where the infinitive hangs on a mere noun. */
export function headlineInfinitive(doc: Parsed, token: number): HeadlineInfinitive | null {
  const { syntax, sentences } = doc;
  const noun = syntax.heads[token];
  if (noun < 0 || syntax.heads[noun] >= 0 || token < noun || !isNounTag(syntax.tags[noun]) || infinitiveMark(doc, token) < 0) return null;
  if (child(syntax, noun, "cop", "nsubj", "nsubj:pass", "aux") >= 0) return null;
  const { list, tokens } = sentences;
  const stopped = tokens.lowers[list[tokens.sentence[token]].endToken - 1] === ".";
  const row = operatorFor(syntax.lemmas[noun], "to", false);
  if (row !== null && syntax.tags[noun] !== "NNP") {
    const left = childrenBy(syntax, noun, "compound", "nmod:poss", "amod", "nmod").filter((below) => below < noun);
    const subject = left.length > 0 ? left[left.length - 1] : -1;
    return subject >= 0 && child(syntax, noun, "det") < 0 ? { subject, operator: { token: noun, row } } : null;
  }
  return stopped || child(syntax, noun, "det") >= 0 || infinitiveMark(doc, token) - noun > 2 ? null : { subject: noun, operator: null };
}
