// The stages in order, and one article through all of them.

import { claims } from "./claims/claims.js";
import { classify } from "./classify/classify.js";
import { dates } from "./dates/dates.js";
import type { AnnotatedDoc, Article } from "./doc/doc.js";
import { entities } from "./entities/entities.js";
import { sections } from "./sections/sections.js";
import { sentences } from "./sentences/sentences.js";
import { syntax } from "./syntax/syntax.js";

/** Every stage, in the order in which they run. */
export const STAGES = [sections, sentences, syntax, entities, dates, claims, classify] as const;

/** An article with every layer; each stage sees only the layers it says it needs. */
export function annotate(article: Article): AnnotatedDoc {
  const read = { article };
  const sectioned = { ...read, sections: sections.run(read) };
  const split = { ...sectioned, sentences: sentences.run(sectioned) };
  const parsed = { ...split, syntax: syntax.run(split) };
  const named = { ...parsed, entities: entities.run(parsed) };
  const dated = { ...named, dates: dates.run(named) };
  const claimed = { ...dated, claims: claims.run(dated) };
  return { ...claimed, classify: classify.run(claimed) };
}
