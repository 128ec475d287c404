// A sentence as an annotated document, for tests that look at single claims.

import type { AnnotatedDoc } from "../../src/doc/doc.js";
import { annotate } from "../../src/pipeline.js";

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
