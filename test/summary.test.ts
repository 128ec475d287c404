// Summary: what it folds, sorts, groups and shapes, on articles annotated by hand.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as glossary from "../src/doc/glossary.js";
import { type Result, resultJsonSchema, resultSchema } from "../src/doc/result.js";
import { explainClaim } from "../src/summary/explain.js";
import { codePointOffsets } from "../src/summary/offsets.js";
import { DEFAULT_SUMMARY, type SummaryOptions, summarise } from "../src/summary/summary.js";
import { EXPLANATIONS, HEADLINES, MINE, sketchDoc } from "./tables/summary.js";

function resultOf(options: Partial<SummaryOptions> = {}): Result {
  return summarise(sketchDoc(MINE), { ...DEFAULT_SUMMARY, ...options }, "1.2.3");
}

describe("summary", () => {
  const result = resultOf();

  test("is valid, with keys in the order of the schema", () => {
    expect(resultSchema.safeParse(result).error).toBeUndefined();
    expect(misordered(resultJsonSchema(), JSON.parse(JSON.stringify(result)), "result")).toEqual([]);
  });

  test("lists changes and continuities by salience, then by place, repeated claims folded", () => {
    expect(result.summary.changes).toEqual(["c7", "c1", "c4", "c5", "c8"]);
    expect(result.summary.continuities).toEqual(["c6", "c2"]);
  });

  test("counts every claim, repeated ones too", () => {
    expect(result.summary.counts).toEqual({ claims: 8, change: 6, continuity: 2 });
  });

  test("groups by entity in the order of salience, without amounts", () => {
    expect(result.summary.byEntity).toEqual([
      { entity: "e2", changes: [], continuities: ["c2"] },
      { entity: "e1", changes: ["c7", "c1"], continuities: [] },
    ]);
  });

  test("says who said what", () => {
    expect(result.summary.bySource).toEqual([{ entity: "e4", name: "A spokesman", claims: ["c5", "c6"] }]);
  });

  test("puts dated claims in order: a repeated claim lends its date, an open time stands at its one bound", () => {
    expect(result.summary.timeline).toEqual([
      { from: "2024-01-01", to: "2024-12-31", claims: ["c4"] },
      { from: "2026-04-27", to: "2026-04-27", claims: ["c3"] },
      { from: "2031-12-31", to: "2031-12-31", claims: ["c5"] },
    ]);
  });

  test("makes the headline from what the text vouches for, whole sentences first", () => {
    expect(result.summary.headline).toBe("Vale bought the mine. The union kept its seat.");
  });

  test.each(HEADLINES)("picks a headline %#", (sketch, expected) => {
    expect(summarise(sketchDoc(sketch), DEFAULT_SUMMARY, "1.2.3").summary.headline).toBe(expected);
  });

  test("has no headline where there is no claim", () => {
    expect(summarise(sketchDoc({ text: "So what?", claims: [] }), DEFAULT_SUMMARY, "1.2.3").summary.headline).toBe("");
  });

  test("rounds scores to four decimals", () => {
    expect(result.entities[0].confidence).toBe(0.3333);
  });

  test("counts words: runs with a letter or digit", () => {
    expect(result.article.wordCount).toBe(42);
  });

  test("keeps a row's own fields", () => {
    expect(result.article.extra).toEqual({ constructor: "a field of the user's own" });
  });

  test("passes warnings on, and warns when there is no date to count from", () => {
    expect(result.warnings.map((warning) => warning.code)).toEqual(["sketched"]);
    const undated = summarise(sketchDoc({ ...MINE, publishedAt: null }), DEFAULT_SUMMARY, "1.2.3");
    expect(undated.warnings.map((warning) => warning.code)).toEqual(["sketched", "no-published-date"]);
  });

  test("leaves out the text when asked, and nothing else", () => {
    const { text, ...rest } = result.article;
    expect(text).toBe(MINE.text);
    expect(resultOf({ text: false })).toEqual({ ...result, article: rest });
  });

  test("leaves out claims of low confidence; the next of its like takes a repeated claim's place", () => {
    const sure = resultOf({ minConfidence: 0.75 });
    expect(sure.claims.map((claim) => claim.id)).toEqual(["c2", "c3", "c4", "c5", "c6", "c7"]);
    expect(sure.claims[1].restates).toBeNull();
    expect(sure.summary.changes).toEqual(["c7", "c3", "c4", "c5"]);
  });

  test("counts in code points when asked", () => {
    const points = resultOf({ offsets: "codepoint" });
    const units = [...MINE.text];
    expect(points.article.offsets).toBe("codepoint");
    for (const claim of points.claims) expect(units.slice(claim.start, claim.end).join("")).toBe(claim.text);
    expect(points.warnings[0].end).toBe(units.length);
  });
});

describe("code point offsets", () => {
  test("count as a walk over the code points does", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.string({ unit: "grapheme" }),
        fc.constantFrom("", "\ud800", "\udc00", "\udc00\ud800"),
        (a, b, lone) => {
          const text = `${a}${lone}${b}`;
          const offset = codePointOffsets(text);
          let units = 0;
          [...text].forEach((point, index) => {
            expect(offset(units)).toBe(index);
            units += point.length;
          });
          expect(offset(text.length)).toBe([...text].length);
        },
      ),
    );
  });
});

describe("explanation", () => {
  test.each(EXPLANATIONS)("%#", (sketch, explanation, why) => {
    const [claim] = summarise(sketchDoc({ text: `${sketch.words}.`, claims: [sketch] }), DEFAULT_SUMMARY, "1.2.3").claims;
    expect(explainClaim(claim), why).toBe(explanation);
  });
});

describe("glossary", () => {
  test("each meaning is one plain sentence, and none stands twice in a table", () => {
    const tables = Object.values(glossary).map((table) => Object.values(table));
    expect(tables.length).toBeGreaterThan(10);
    for (const sentences of tables) {
      expect(new Set(sentences).size).toBe(sentences.length);
      for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z“"].*[a-z0-9]\.$/);
    }
  });
});

/** Places where keys stand in another order than in the schema. */
function misordered(schema: unknown, value: unknown, path: string): string[] {
  if (!isRecord(schema)) return [];
  if (Array.isArray(schema.anyOf)) return value === null ? [] : schema.anyOf.flatMap((option) => misordered(option, value, path));
  if (Array.isArray(value)) return value.flatMap((item, index) => misordered(schema.items, item, `${path}[${index}]`));
  if (!isRecord(value) || !isRecord(schema.properties)) return [];
  const { properties } = schema;
  const wanted = Object.keys(properties).filter((key) => Object.hasOwn(value, key));
  const own = Object.keys(value);
  const here = wanted.join() === own.join() ? [] : [`${path}: ${own.join()} instead of ${wanted.join()}`];
  return [...here, ...own.flatMap((key) => misordered(properties[key], value[key], `${path}.${key}`))];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
