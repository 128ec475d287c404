// Which tokens are subjects, or end a phrase that stands where subjects stand.

import type { Doc } from "../doc/doc.js";
import { child } from "../doc/tree.js";

/**
 * 1 for each token that heads a subject and for the last token of its name. Where the parser saw none, a phrase right before a
 * verb counts unless a preposition or determiner-less verb leads to it.
 */
export function findSubjects(doc: Doc<"sentences" | "syntax">): Uint8Array {
  const { tokens, list } = doc.sentences;
  const { syntax } = doc;
  const marks = new Uint8Array(tokens.count);
  for (const { firstToken, endToken } of list) {
    let parsed = false;
    for (let i = firstToken; i < endToken; i++) {
      if (syntax.deprels[i] !== "nsubj" && syntax.deprels[i] !== "nsubj:pass") continue;
      parsed = true;
      marks[i] = 1;
      for (let part = child(syntax, i, "flat"); part >= 0 && part < i + 6 && syntax.heads[part] === i; part++) marks[part] = 1;
    }
    if (!parsed) markBeforeVerbs(doc, firstToken, endToken, marks);
  }
  return marks;
}

function markBeforeVerbs(doc: Doc<"sentences">, from: number, to: number, marks: Uint8Array): void {
  const { upos } = doc.sentences.tokens;
  let governed = false;
  for (let i = from; i < to; i++) {
    const nominal = upos[i] === "PROPN" || upos[i] === "NOUN" || upos[i] === "PRON";
    if (upos[i] === "ADP" || upos[i] === "VERB") governed = true;
    if (upos[i] === "PUNCT" || upos[i] === "CCONJ" || upos[i] === "SCONJ") governed = false;
    if (nominal && !governed && i + 1 < to && (upos[i + 1] === "VERB" || upos[i + 1] === "AUX" || upos[i + 1] === "ADV")) marks[i] = 1;
  }
}
