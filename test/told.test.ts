// What statements say for nouns that leave open which one is meant, or whose it is.

import { expect, test } from "vitest";
import { EVENT_NOUNS } from "../src/lexicon/event-nouns.js";
import { RELATIONAL_NOUNS } from "../src/lexicon/relational-nouns.js";
import { annotate } from "../src/pipeline.js";
import { plainArticle } from "./tables/articles.js";
import { TOLD } from "./tables/told.js";

test.each(TOLD)("%s", (text, statements) => {
  expect(annotate(plainArticle(text)).claims.map((claim) => claim.statement)).toEqual(statements);
});

test.each(RELATIONAL_NOUNS.map(({ id, fires, says }) => [id, fires, says] as const))("%s: %s", (_, fires, says) => {
  expect(annotate(plainArticle(fires)).claims.map((claim) => claim.statement)).toContain(says);
});

test.each(EVENT_NOUNS.map(({ id, fires, says }) => [id, fires, says] as const))("%s: %s", (_, fires, says) => {
  expect(annotate(plainArticle(fires)).claims.map((claim) => claim.statement)).toContain(says);
});

test("a noun with an owner is in one row only", () => {
  const nouns = RELATIONAL_NOUNS.flatMap((row) => row.nouns);
  expect(nouns.filter((noun, at) => nouns.indexOf(noun) !== at)).toEqual([]);
});
