// The stages in order, and one article through all of them.

import type { AnnotatedDoc, Article, Layers } from "./doc/doc.js";
import type { Stage } from "./doc/stage.js";
import { sections } from "./sections/sections.js";
import { sentences } from "./sentences/sentences.js";

/** Every stage, in the order in which they run. */
export const STAGES: readonly Stage<keyof Layers, keyof Layers>[] = [sections, sentences];

/** An article with every layer; each stage sees only the layers it says it needs. */
export function annotate(article: Article): AnnotatedDoc {
  const read = { article };
  const sectioned = { ...read, sections: sections.run(read) };
  const split = { ...sectioned, sentences: sentences.run(sectioned) };
  return {
    ...split,
    syntax: {
      tags: [],
      lemmas: [],
      heads: new Int32Array(),
      deprels: [],
      childStarts: new Int32Array(1),
      children: new Int32Array(),
      subtreeFirst: new Int32Array(),
      subtreeEnd: new Int32Array(),
    },
    entities: [],
    dates: { list: [], publishedAt: article.publishedAt, publishedAtSource: article.publishedAtSource, warnings: [] },
    claims: [],
    classify: [],
  };
}
