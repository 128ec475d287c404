// Labels of single claims: minimal pairs, traps, evidence, both states of a change, and what a neighbour says.

import { describe, expect, test } from "vitest";
import type { Classification } from "../src/doc/doc.js";
import { KINDS, labelOf } from "../src/doc/labels.js";
import { covers, type Span } from "../src/doc/span.js";
import { BEFORE_AFTER, CONTEXT, EVIDENCE, KIND_ROWS } from "./tables/classify.js";
import { PAIRS, TRAPS } from "./tables/pairs.js";
import { read } from "./tables/reading.js";

interface Marked {
  readonly text: string;
  readonly anchors: readonly Span[];
}

/** A sentence without its asterisks, and where the words between them stand. */
function unmark(sentence: string): Marked {
  const parts = sentence.split("*");
  const anchors: Span[] = [];
  let text = "";
  parts.forEach((part, i) => {
    if (i % 2 === 1) anchors.push({ start: text.length, end: text.length + part.length });
    text += part;
  });
  return { text, anchors };
}

/** The classification of the claim with the shortest predicate over each marked word. */
function classified(sentence: string): (Classification | null)[] {
  const { text, anchors } = unmark(sentence);
  const doc = read(text);
  return anchors.map((anchor) => {
    const over = doc.claims.map((claim, i) => ({ claim, i })).filter(({ claim }) => covers(claim.predicate, anchor));
    const [best] = over.sort((a, b) => a.claim.predicate.end - a.claim.predicate.start - (b.claim.predicate.end - b.claim.predicate.start));
    return best === undefined ? null : doc.classify[best.i];
  });
}

function labels(sentence: string): string[] {
  return classified(sentence).map((found) => found?.label ?? "no claim");
}

describe("minimal pairs", () => {
  test("there are at least 300, over all rules", () => {
    expect(PAIRS.length).toBeGreaterThanOrEqual(300);
    expect(new Set(PAIRS.map(([, , rule]) => rule)).size).toBe(15);
  });

  test.each(PAIRS)("%s | %s", (change, continuity) => {
    expect(labels(change), change).toEqual(labels(change).map(() => "change"));
    expect(labels(continuity), continuity).toEqual(labels(continuity).map(() => "continuity"));
  });
});

describe("traps", () => {
  test.each(TRAPS)("%s is %s: %s", (sentence, label) => {
    expect(labels(sentence)).toEqual(labels(sentence).map(() => label));
  });
});

describe("kinds", () => {
  test.each(KIND_ROWS)("%s is %s", (sentence, kind) => {
    expect(classified(sentence).map((found) => found?.kind)).toEqual([kind]);
  });

  test("every kind has a row", () => {
    expect(KINDS.filter((kind) => !KIND_ROWS.some(([, known]) => known === kind))).toEqual([]);
  });

  test("a label is that of its kind", () => {
    for (const [sentence] of KIND_ROWS)
      for (const found of classified(sentence)) if (found !== null) expect(found.label).toBe(labelOf(found.kind));
  });
});

describe("evidence", () => {
  test.each(EVIDENCE)("%s: %j", (sentence, wanted) => {
    const { text } = unmark(sentence);
    const [found] = classified(sentence);
    expect(
      found?.evidence.map(
        ({ start, end, rule, effect }) => `${text.slice(start, end)} ${rule} ${effect.startsWith("score=") ? "score" : effect}`,
      ),
    ).toEqual(wanted);
  });
});

describe("states before and after", () => {
  test.each(BEFORE_AFTER)("%s: %s, then %s", (sentence, before, after) => {
    const { text } = unmark(sentence);
    const [found] = classified(sentence);
    const words = (span: Span | null | undefined) => (span == null ? null : text.slice(span.start, span.end));
    expect([words(found?.before), words(found?.after)]).toEqual([before, after]);
  });
});

describe("context", () => {
  test.each(CONTEXT)("%s", (sentence, label, basis) => {
    const found = classified(sentence);
    expect(found.map((one) => one?.label)).toEqual([label]);
    expect(found.map((one) => one?.basis)).toEqual([basis]);
  });
});
