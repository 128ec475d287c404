// Statements that stand alone: whole, true to their sentence, and about what the sentence is about.

import { expect, test } from "vitest";
import { annotate } from "../src/pipeline.js";
import { plainArticle } from "./tables/articles.js";
import { STATEMENTS } from "./tables/statements.js";

test.each(STATEMENTS)("%s", (text, statements) => {
  expect(annotate(plainArticle(text)).claims.map((claim) => claim.statement)).toEqual(statements);
});
