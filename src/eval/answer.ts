// Gold rows through the pipeline: each row is an article like any other, the gold itself is not looked at.

import { createHash } from "node:crypto";
import { z } from "zod";
import type { Article } from "../doc/doc.js";
import { annotate } from "../pipeline.js";
import { DEFAULT_SUMMARY, summarise } from "../summary/summary.js";
import { type Answer, type GoldLine, parseGold } from "./gold.js";

const rowSchema = z.object({ id: z.string(), text: z.string(), title: z.string().nullish(), publishedAt: z.string().nullish() });

/** Each gold row with the pipeline's result for its text. Throws `NewsError` for a row of another shape. */
export function answer<Row>(schema: z.ZodType<Row>, path: string, lines: readonly GoldLine[]): Answer<Row>[] {
  return lines.map((line) => {
    const row = parseGold(schema, path, line);
    const plain = parseGold(rowSchema, path, line);
    if (plain.text.trim() === "") return { row, result: null };
    const sha256 = createHash("sha256").update(line.text).digest("hex");
    const article = articleOf(plain, { path: `-:${line.number}`, format: "jsonl", sha256 });
    return { row, result: summarise(annotate(article), DEFAULT_SUMMARY, "0.0.0") };
  });
}

/** A gold row's text as an article, which the source it is given names. */
export function articleOf(row: z.infer<typeof rowSchema>, source: Article["source"]): Article {
  return {
    id: row.id,
    title: row.title ?? null,
    publishedAt: row.publishedAt ?? null,
    publishedAtSource: row.publishedAt == null ? null : "row",
    modifiedAt: null,
    byline: null,
    publisher: null,
    url: null,
    language: "en",
    source,
    text: row.text,
    layout: null,
    extra: {},
    warnings: [],
  };
}
