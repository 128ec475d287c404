// Labels of single claims: minimal pairs, traps, evidence, both states of a change, and what a neighbour says.

import { describe, expect, test } from "vitest";
import { classify } from "../src/classify/classify.js";
import type { AnnotatedDoc, Classification } from "../src/doc/doc.js";
import { KINDS, type Label, labelOf } from "../src/doc/labels.js";
import { covers, type Span } from "../src/doc/span.js";
import { explainRule } from "../src/summary/explain-rule.js";
import { BEFORE_AFTER, CONTEXT, EVIDENCE, KIND_ROWS } from "./tables/classify.js";
import { FRESH_PAIRS, FRESH_PLAIN, FRESH_TRAPS } from "./tables/fresh-sentences.js";
import { JUDGED } from "./tables/judged.js";
import { JUDGED_VERBS } from "./tables/judged-verbs.js";
import { MISSES } from "./tables/misses.js";
import { NEWS_PAIRS, NEWS_TRAPS, NO_CUES } from "./tables/news-sentences.js";
import { PAIRS, TRAPS } from "./tables/pairs.js";
import { read } from "./tables/reading.js";
import { SENSES } from "./tables/senses.js";

/** The pairs that the labelling guide itself lists stand first. */
const HARD = 16;

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

/** Read once: only the classifier runs again for each test. */
const docs = new Map<string, AnnotatedDoc>();

function docOf(text: string): AnnotatedDoc {
  const known = docs.get(text) ?? read(text);
  docs.set(text, known);
  return known;
}

/** The classification of the claim with the shortest predicate over each marked word. */
function classified(sentence: string): (Classification | null)[] {
  const { text, anchors } = unmark(sentence);
  const doc = docOf(text);
  const found = classify.run(doc);
  return anchors.map((anchor) => {
    const over = doc.claims.map((claim, i) => ({ claim, i })).filter(({ claim }) => covers(claim.predicate, anchor));
    const [best] = over.sort((a, b) => a.claim.predicate.end - a.claim.predicate.start - (b.claim.predicate.end - b.claim.predicate.start));
    return best === undefined ? null : found[best.i];
  });
}

function labels(sentence: string): string[] {
  return classified(sentence).map((found) => found?.label ?? "no claim");
}

/** The sentences with another label than theirs that are not known to come out wrong. */
function newMisses(rows: readonly (readonly [sentence: string, label: Label, ...unknown[]])[]): string[] {
  return rows
    .filter(([sentence, label]) => !MISSES.has(sentence) && labels(sentence).some((said) => said !== label))
    .map(([sentence]) => sentence);
}

function shownEvidence(sentence: string, found: Classification | null | undefined): string[] | undefined {
  const { text } = unmark(sentence);
  return found?.evidence.map(
    ({ start, end, rule, effect }) => `${text.slice(start, end)} ${rule} ${effect.startsWith("score=") ? "score" : effect}`,
  );
}

describe("minimal pairs", () => {
  test("there are at least 300, over all rules", () => {
    expect(PAIRS.length + NEWS_PAIRS.length).toBeGreaterThanOrEqual(450);
    expect(new Set(PAIRS.map(([, , rule]) => rule)).size).toBe(15);
  });

  test.each(PAIRS.slice(0, HARD))("%s | %s", (change, continuity) => {
    expect(labels(change), change).toEqual(labels(change).map(() => "change"));
    expect(labels(continuity), continuity).toEqual(labels(continuity).map(() => "continuity"));
  });

  // Every short row and row of news came out right once: new weights of the parser may cost one in twenty-five, no more, and each that
  // they cost is listed. Fresh ones stay as they were written, those that never came out right among them: one in twenty.
  test.each([
    ["short", PAIRS, 0.04],
    ["news", NEWS_PAIRS, 0.04],
    ["fresh", FRESH_PAIRS, 0.05],
  ] as const)("the %s ones come out right on both sides", { timeout: 300_000 }, (_name, pairs, limit) => {
    const wrong = pairs.flatMap(([change, continuity]) => {
      const said = [...labels(change).map((label) => ["change", label]), ...labels(continuity).map((label) => ["continuity", label])];
      return said.every(([wanted, label]) => wanted === label)
        ? []
        : [{ pair: `${change} | ${continuity}`, isFalse: said.some(([wanted, label]) => label !== "no claim" && label !== wanted) }];
    });
    const sides = pairs.flatMap(([change, continuity]) => [[change, "change"] as const, [continuity, "continuity"] as const]);
    expect(newMisses(sides)).toEqual([]);
    expect(wrong.length / pairs.length, wrong.map(({ pair }) => pair).join("\n")).toBeLessThan(limit);
    expect(wrong.filter(({ isFalse }) => isFalse).length / pairs.length).toBeLessThan(0.03);
  });
});

describe("single sentences", () => {
  test.each([
    ["short traps", TRAPS],
    ["traps in news", NEWS_TRAPS],
    ["sentences without a cue", NO_CUES],
    ["fresh traps", FRESH_TRAPS],
    ["fresh sentences without a cue", FRESH_PLAIN],
    ["senses of verbs", SENSES],
  ] as const)("%s come out right", { timeout: 120_000 }, (_name, rows) => {
    expect(newMisses(rows)).toEqual([]);
    const wrong = rows.filter(([sentence, label]) => labels(sentence).some((said) => said !== label));
    expect(wrong.length / rows.length, wrong.map(([sentence]) => sentence).join("\n")).toBeLessThan(0.04);
  });
});

describe("rules in evidence", () => {
  test("each is explained by its id", { timeout: 60_000 }, () => {
    const sentences = [...PAIRS, ...NEWS_PAIRS].flatMap((pair) => [pair[0], pair[1]]);
    const rules = new Set(
      sentences.flatMap((sentence) => classified(sentence).flatMap((found) => found?.evidence.map(({ rule }) => rule) ?? [])),
    );
    expect(rules.size).toBeGreaterThan(200);
    expect([...rules].filter((rule) => explainRule(rule) === null)).toEqual([]);
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
    expect(shownEvidence(sentence, classified(sentence)[0])).toEqual(wanted);
  });
});

describe("judged sentences", () => {
  test.each([...JUDGED, ...JUDGED_VERBS])("%s is %s", (sentence, kind, evidence) => {
    const [found] = classified(sentence);
    expect(found?.kind).toBe(kind);
    if (evidence !== null) expect(shownEvidence(sentence, found)).toEqual(evidence);
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
