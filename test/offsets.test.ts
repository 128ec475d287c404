// Offsets: every span of every layer and of every result slices to its text, whatever the text.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AnnotatedDoc } from "../src/doc/doc.js";
import type { Span } from "../src/doc/span.js";
import { annotate } from "../src/pipeline.js";
import { DEFAULT_SUMMARY, summarise } from "../src/summary/summary.js";
import { CORPUS_TEXTS, HOSTILE_PIECES, plainArticle } from "./tables/articles.js";

const LONE_SURROGATE = /\p{Surrogate}/u;

/** What is wrong with the spans of a document, layer by layer; empty when all is well. */
function faults(doc: AnnotatedDoc): string[] {
  const { text } = doc.article;
  const isWhole = !LONE_SURROGATE.test(text);
  const found: string[] = [];
  const check = (layer: string, span: Span, within: Span = { start: 0, end: text.length }) => {
    const isInside = Number.isInteger(span.start) && Number.isInteger(span.end) && within.start <= span.start && span.end <= within.end;
    if (!isInside || span.start >= span.end) found.push(`${layer}: ${span.start}–${span.end} not in ${within.start}–${within.end}`);
    else if (isWhole && LONE_SURROGATE.test(text.slice(span.start, span.end)))
      found.push(`${layer}: ${span.start}–${span.end} cuts a character`);
  };
  const checkOrder = (layer: string, spans: readonly Span[]) => {
    for (let i = 1; i < spans.length; i++) if (spans[i].start < spans[i - 1].end) found.push(`${layer}: ${i} starts before ${i - 1} ends`);
  };

  for (const section of doc.sections.list) check("section", section);
  checkOrder("sections", doc.sections.list);

  const { tokens, list } = doc.sentences;
  const tokenSpans = Array.from({ length: tokens.count }, (_, i) => ({ start: tokens.starts[i], end: tokens.ends[i] }));
  checkOrder("tokens", tokenSpans);
  checkOrder("sentences", list);
  for (const sentence of list) {
    check("sentence", sentence, doc.sections.list[sentence.section]);
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      check("token", tokenSpans[i], sentence);
      if (tokens.sentence[i] !== sentence.index) found.push(`token ${i}: sentence ${tokens.sentence[i]}, not ${sentence.index}`);
    }
  }
  tokenSpans.forEach((span, i) => {
    if (text.slice(span.start, span.end) !== tokens.forms[i]) found.push(`token ${i}: form differs from the text`);
    if (/^\s*$/.test(tokens.forms[i])) found.push(`token ${i} is blank`);
  });
  // Nothing readable is lost between the tokens of a section that is read.
  for (const sentence of list) {
    for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
      const gap = text.slice(tokens.ends[i - 1], tokens.starts[i]);
      if (/[\p{L}\p{N}]/u.test(gap)) found.push(`token ${i}: "${gap}" lost before it`);
    }
  }

  const mentions = doc.entities.list.flatMap((entity) => entity.mentions);
  for (const mention of mentions) check("mention", mention);
  const places = mentions.map((mention) => `${mention.start}–${mention.end}`);
  if (new Set(places).size !== places.length) found.push("two mentions at one place");
  for (const date of doc.dates.list) check("date", date);
  checkOrder("dates", doc.dates.list);

  doc.claims.forEach((claim, index) => {
    check("claim", claim, list[claim.sentence]);
    check("predicate", claim.predicate, list[claim.sentence]);
    for (const token of claim.predicate.chain) check("chain", tokenSpans[token], claim.predicate);
    if (claim.subject !== null) check("subject", claim.subject);
    for (const argument of claim.arguments) check("argument", argument);
    if (claim.attribution?.source) check("source", claim.attribution.source);
    if (claim.attribution?.cue) check("attribution cue", claim.attribution.cue);
    const label = doc.classify[index];
    if (label?.claim !== claim.id) found.push(`${claim.id}: its label is another claim's`);
    for (const span of [label?.before, label?.after]) if (span) check("state", span);
    for (const item of label?.evidence ?? []) check("evidence", item);
  });
  for (const layer of [doc.article, doc.sections, doc.sentences, doc.dates]) {
    for (const { start, end } of layer.warnings) if (start !== null && end !== null && start !== end) check("warning", { start, end });
  }
  return found;
}

/** Spans in a result whose text is not what stands at that place. */
function mistold(value: unknown, units: readonly string[] | string, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => mistold(item, units, `${path}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  const here: string[] = [];
  if ("start" in value && "end" in value && "text" in value && typeof value.start === "number" && typeof value.end === "number") {
    const slice = units.slice(value.start, value.end);
    const text = typeof slice === "string" ? slice : slice.join("");
    if (text !== value.text) here.push(`${path}: ${JSON.stringify(value.text)} but ${JSON.stringify(text)}`);
  }
  return [...here, ...Object.entries(value).flatMap(([key, item]) => mistold(item, units, `${path}.${key}`))];
}

function checkText(text: string): void {
  const doc = annotate(plainArticle(text));
  expect(faults(doc)).toEqual([]);
  const result = summarise(doc, DEFAULT_SUMMARY, "1.2.3");
  expect(result.article.text).toBe(text);
  expect(mistold(result, text, "result")).toEqual([]);
  if (LONE_SURROGATE.test(text)) return;
  const points = summarise(doc, { ...DEFAULT_SUMMARY, offsets: "codepoint" }, "1.2.3");
  expect(mistold(points, [...text], "result")).toEqual([]);
}

describe("offsets", () => {
  test.each(CORPUS_TEXTS)("in corpus/%s", (_name, text) => checkText(text));

  test.each(CORPUS_TEXTS)("in corpus/%s with line ends of Windows", (_name, text) => checkText(text.replaceAll("\n", "\r\n")));

  test("in every hostile piece by itself and inside a sentence", () => {
    for (const piece of HOSTILE_PIECES) {
      if (piece.trim() !== "") checkText(piece);
      checkText(`The bank ${piece} raised rates on Monday${piece}.\n\nShares of Vale${piece} fell.`);
    }
  });

  test("in any mixture of hostile pieces", () => {
    const mixtures = fc.array(fc.tuple(fc.constantFrom(...HOSTILE_PIECES), fc.constantFrom("", " ", " ", "\n")), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(mixtures, (pieces) => checkText(`${pieces.map(([piece, gap]) => piece + gap).join("")} Rates rose.`)),
      { numRuns: 150 },
    );
  });

  test("in any string at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 200 }), (text) => checkText(`${text} Rates rose.`)),
      { numRuns: 100 },
    );
  });
});
