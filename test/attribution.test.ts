// Attribution: who said, thinks or knows what, in tables of texts.

import { describe, expect, test } from "vitest";
import type { AnnotatedDoc, Claim } from "../src/doc/doc.js";
import type { Span } from "../src/doc/span.js";
import { REPORTING_VERBS, reportingVerb, STANCE_VERBS, stanceVerb } from "../src/lexicon/reporting-verbs.js";
import { annotate } from "../src/pipeline.js";
import { plainArticle } from "./tables/articles.js";
import { ATTRIBUTIONS } from "./tables/attribution.js";

const read = (text: string): AnnotatedDoc => annotate(plainArticle(text));

function lineOf(doc: AnnotatedDoc, { predicate, attribution }: Claim): string {
  const words = (span: Span | null) => (span === null ? "-" : doc.article.text.slice(span.start, span.end));
  if (attribution === null) return `${words(predicate)} < -`;
  return `${words(predicate)} < ${words(attribution.source)} / ${words(attribution.cue)}${attribution.quoted ? " / quoted" : ""}`;
}

describe("who said what", () => {
  test.each(ATTRIBUTIONS)("%s", (text, claims) => {
    const doc = read(text);
    expect(doc.claims.map((claim) => lineOf(doc, claim))).toEqual(claims);
  });
});

describe("reporting verbs", () => {
  test("ids are unique and every lemma is found", () => {
    expect(new Set(REPORTING_VERBS.map((row) => row.id)).size).toBe(REPORTING_VERBS.length);
    expect(REPORTING_VERBS.filter((row) => reportingVerb(row.lemma) === null)).toEqual([]);
  });

  test("they attribute in their sentences, but for those that the parser misses", () => {
    const found = REPORTING_VERBS.filter((row) => read(row.fires).claims.some((claim) => claim.attribution !== null));
    expect(found.length / REPORTING_VERBS.length).toBeGreaterThan(0.85);
  });

  test("they attribute nothing without a clause", () => {
    const wrong = REPORTING_VERBS.filter(
      (row) => row.not !== undefined && read(row.not).claims.some((claim) => claim.attribution !== null),
    );
    expect(wrong.map((row) => row.id)).toEqual([]);
  });
});

describe("verbs that give a view in a phrase", () => {
  const gives = (text: string) => read(text).claims.some((claim) => claim.attribution !== null);

  test("ids are unique and every lemma is found", () => {
    expect(new Set(STANCE_VERBS.map((row) => row.id)).size).toBe(STANCE_VERBS.length);
    expect(STANCE_VERBS.filter((row) => stanceVerb(row.lemma) === null)).toEqual([]);
  });

  test.each(STANCE_VERBS.map(({ id, fires, not }): [string, string, string] => [id, fires, not]))("%s", (_, fires, not) => {
    expect([gives(fires), gives(not)]).toEqual([true, false]);
  });
});
