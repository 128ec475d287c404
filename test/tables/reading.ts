// A sentence as an annotated document, for tests that look at single claims; a text with its dates alone.

import { dates } from "../../src/dates/dates.js";
import type { AnnotatedDoc, DateLayer } from "../../src/doc/doc.js";
import { entities } from "../../src/entities/entities.js";
import { annotate } from "../../src/pipeline.js";
import { sections } from "../../src/sections/sections.js";
import { sentences } from "../../src/sentences/sentences.js";
import { syntax } from "../../src/syntax/syntax.js";
import { plainArticle } from "./articles.js";

/** The document of a text, with every layer. */
export function read(text: string): AnnotatedDoc {
  return annotate({
    id: "t",
    title: null,
    publishedAt: "2026-04-27",
    publishedAtSource: "row",
    modifiedAt: null,
    byline: null,
    publisher: null,
    url: null,
    language: "en",
    source: { path: "t.txt", format: "txt", sha256: "" },
    text,
    layout: null,
    extra: {},
    warnings: [],
  });
}

/** The dates of a text written on that day, by the stages that dates need. */
export function datesOf(text: string, publishedAt: string | null): DateLayer {
  const read = { article: plainArticle(text, publishedAt) };
  const sectioned = { ...read, sections: sections.run(read) };
  const split = { ...sectioned, sentences: sentences.run(sectioned) };
  const parsed = { ...split, syntax: syntax.run(split) };
  return dates.run({ ...parsed, entities: entities.run(parsed) });
}
