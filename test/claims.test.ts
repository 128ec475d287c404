// Claims: who does what in tables of sentences, what is no claim, the lexicon's own examples, and spans and ids on any text.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findClauses } from "../src/claims/clauses.js";
import type { AnnotatedDoc, Claim, Doc } from "../src/doc/doc.js";
import type { Span } from "../src/doc/span.js";
import { LIGHT_VERBS, lightVerb } from "../src/lexicon/light-verbs.js";
import { isNonNegator, NEGATORS, NON_NEGATORS, negatorAt, OPERATORS, operatorFor } from "../src/lexicon/operators.js";
import { pastOf, presentOf } from "../src/lexicon/verb-forms.js";
import { annotate } from "../src/pipeline.js";
import { sections } from "../src/sections/sections.js";
import { sentences } from "../src/sentences/sentences.js";
import { syntax } from "../src/syntax/syntax.js";
import { HOSTILE_PIECES, plainArticle } from "./tables/articles.js";
import { CLAIMS, FACTUALITIES, NO_CLAIMS, RESTATED, VERB_GROUPS } from "./tables/claims.js";

/** Sentences and trees alone: all that operators need. */
function parse(text: string): Doc<"sentences" | "syntax"> {
  const article = plainArticle(text);
  const sectioned = { article, sections: sections.run({ article }) };
  const split = { ...sectioned, sentences: sentences.run(sectioned) };
  return { ...split, syntax: syntax.run(split) };
}

const read = (text: string): AnnotatedDoc => annotate(plainArticle(text));

function lineOf(doc: AnnotatedDoc, claim: Claim): string {
  const words = (span: Span | null) => (span === null ? "-" : doc.article.text.slice(span.start, span.end));
  const list = claim.arguments.map((argument) => `${argument.role}: ${words(argument)}`).join("; ");
  return `${words(claim.subject)} | ${words(claim.predicate)} | ${list} | ${claim.statement}`;
}

describe("what a sentence claims", () => {
  test.each(CLAIMS)("%s", (text, claims) => {
    const doc = read(text);
    expect(doc.claims.map((claim) => lineOf(doc, claim))).toEqual(claims);
  });
});

describe("what is put forward as fact", () => {
  test.each(FACTUALITIES)("%s", (text, factualities) => {
    expect(read(text).claims.map(({ factuality }) => factuality)).toEqual(factualities);
  });
});

describe("verb groups", () => {
  test.each(VERB_GROUPS)("%s", (text, form, chain) => {
    const doc = read(text);
    const [{ predicate, factuality }] = doc.claims;
    const { lemma, tense, aspect, voice, modality, negated } = predicate;
    expect(`${lemma} ${tense} ${aspect} ${voice} ${modality} ${negated ? "negated" : "plain"} ${factuality}`).toBe(form);
    expect(predicate.chain.map((token) => doc.syntax.lemmas[token]).join(" > ")).toBe(chain);
  });
});

describe("what claims nothing", () => {
  test.each(NO_CLAIMS)("%s", (text) => {
    expect(read(text).claims.map((claim) => claim.statement)).toEqual([]);
  });
});

describe("restatements", () => {
  test.each(RESTATED)("%s", (text, restates) => {
    const { claims } = read(text);
    expect(claims[1].restates === claims[0].id).toBe(restates);
  });
});

describe("the lexicon's own examples", () => {
  /** Ids of the operators that stand over a clause of the sentence. */
  const operators = (text: string) => {
    const doc = parse(text);
    const clauses = doc.sentences.list.flatMap((sentence) => findClauses(doc, sentence));
    return clauses.flatMap((clause) => [...clause.rows.map((row) => row.id), ...(clause.raised === null ? [] : [clause.raised.id])]);
  };

  test("operators stand over a clause in their sentences, but for those that the parser misses", () => {
    const found = OPERATORS.filter((row) => operators(row.fires).includes(row.id));
    expect(found.length / OPERATORS.length).toBeGreaterThan(0.75);
  });

  test("operators are none where they govern a noun or nothing", () => {
    const wrong = OPERATORS.filter((row) => row.not !== undefined && operators(row.not).includes(row.id)).map((row) => row.id);
    expect(wrong).toEqual([]);
  });

  test("each row is found by its lemma, form and object", () => {
    const lost = OPERATORS.filter((row) => row.takes.every((form) => operatorFor(row.lemma, form, row.object === "yes") === null));
    expect(lost).toEqual([]);
  });

  test("ids are unique", () => {
    const ids = [...OPERATORS, ...NEGATORS, ...NON_NEGATORS, ...LIGHT_VERBS].map((row) => row.id);
    expect(ids.length).toBe(new Set(ids).size);
  });

  test("negators are found in their sentences, and phrases that only look negative are not", () => {
    const lowers = (text: string) => parse(text).sentences.tokens.lowers;
    const at = (text: string) => {
      const words = lowers(text);
      return words.map((_, token) => negatorAt(words, token)?.row.id);
    };
    expect(NEGATORS.filter((row) => !at(row.fires).includes(row.id)).map((row) => row.id)).toEqual([]);
    const negative = NON_NEGATORS.filter((row) => {
      const words = lowers(row.fires);
      return !words.some((_, token) => isNonNegator(words, token));
    });
    expect(negative.map((row) => row.id)).toEqual([]);
  });

  test("light verbs know their nouns, and only those", () => {
    expect(lightVerb("take", "control")?.id).toBe("light.take");
    expect(lightVerb("take", "coat")).toBeNull();
  });

  test("verb forms", () => {
    expect(["rise", "stop", "carry", "close", "be", "permit", "open"].map((lemma) => pastOf(lemma))).toEqual([
      "rose",
      "stopped",
      "carried",
      "closed",
      "was",
      "permitted",
      "opened",
    ]);
    expect(["rise", "carry", "reach", "have", "stay"].map((lemma) => presentOf(lemma))).toEqual([
      "rises",
      "carries",
      "reaches",
      "has",
      "stays",
    ]);
    expect(presentOf("be", true)).toBe("are");
  });
});

describe("any text", () => {
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...HOSTILE_PIECES), { maxLength: 30 }).map((pieces) => pieces.join(" ")),
    fc.array(fc.constantFrom(...CLAIMS.map(([text]) => text)), { maxLength: 6 }).map((rows) => rows.join(" ")),
    fc
      .array(
        fc.constantFrom("said", "the", "firm", "to", "“", "”", '"', "not", "which", "buy", ",", "and", "is", "Vale", ":", "that", "."),
        { maxLength: 40 },
      )
      .map((words) => words.join(" ")),
  );

  test("spans lie in the text, ids count up, chains lie in their groups, groups in their spans", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const doc = read(text);
        const { starts, ends } = doc.sentences.tokens;
        const inside = (span: Span) => span.start >= 0 && span.start < span.end && span.end <= doc.article.text.length;
        doc.claims.forEach((claim, index) => {
          expect(claim.id).toBe(`c${index + 1}`);
          const parts: Span[] = [claim.predicate, ...claim.arguments, ...(claim.subject === null ? [] : [claim.subject])];
          for (const part of parts) {
            expect(inside(part)).toBe(true);
            expect(part.start >= claim.start && part.end <= claim.end).toBe(true);
          }
          expect(claim.start).toBe(Math.min(...parts.map((part) => part.start)));
          expect(claim.end).toBe(Math.max(...parts.map((part) => part.end)));
          expect(claim.predicate.chain.every((token) => claim.predicate.tokens.includes(token))).toBe(true);
          expect(
            claim.predicate.tokens.every((token) => starts[token] >= claim.predicate.start && ends[token] <= claim.predicate.end),
          ).toBe(true);
          expect(claim.confidence > 0 && claim.confidence < 1 && claim.salience >= 0 && claim.salience <= 1).toBe(true);
          expect(claim.statement).toMatch(/\.$/);
        });
      }),
      { numRuns: 60 },
    );
  });
});
