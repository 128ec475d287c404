// What statements say for pronouns and plurals that stand for nouns without a name or for two names.

import { expect, test } from "vitest";
import { annotate } from "../src/pipeline.js";
import { plainArticle } from "./tables/articles.js";
import { PLAIN } from "./tables/plain.js";

test.each(PLAIN)("%s", (text, statements) => {
  expect(annotate(plainArticle(text)).claims.map((claim) => claim.statement)).toEqual(statements);
});
