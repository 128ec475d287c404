// Evaluation: each scorer on finds whose scores were worked out by hand, and the run over gold files.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { scoreAttribution } from "../src/eval/attribution.js";
import { scoreChange } from "../src/eval/change.js";
import { scoreClaims } from "../src/eval/claims.js";
import { canonicalValue, scoreDates } from "../src/eval/dates.js";
import { scoreEntities } from "../src/eval/entities.js";
import { type EvalOptions, runEval } from "../src/eval/eval.js";
import { checkFloors } from "../src/eval/floors.js";
import { ATTRIBUTION, CHANGE, CLAIMS, DATES, ENTITIES, LENGTHS } from "./tables/eval.js";

const folder = mkdtempSync(join(tmpdir(), "newsdelta-eval-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("dates", () => {
  test("extents, types and values", () => {
    expect(scoreDates([DATES], { calendar: false }).json).toMatchObject({
      gold: 4,
      pred: 4,
      strict: { hit: 2, p: 0.5, r: 0.5, f1: 0.5 },
      relaxed: { hit: 3, f1: 0.75 },
      type: { hit: 2, of: 3, accuracy: 2 / 3, f1: (2 / 3) * 0.75 },
      value: { hit: 2, of: 3 },
      valueEquivalent: { hit: 3, of: 3, accuracy: 1, f1: 0.75 },
      byType: { DATE: { gold: 3, found: 2, value: 2 }, DURATION: { gold: 1, found: 1, value: 0 } },
    });
  });

  test("calendar dates alone", () => {
    expect(scoreDates([DATES], { calendar: true }).json).toMatchObject({ gold: 2, pred: 3, strict: { hit: 1 }, relaxed: { hit: 2 } });
  });

  test("a row without a result has all its dates missed, and nothing to find is found in full", () => {
    expect(scoreDates([{ ...DATES, result: null }], { calendar: false }).json).toMatchObject({
      missing: 1,
      pred: 0,
      relaxed: { hit: 0, f1: 0 },
    });
    const nothing = { row: { id: "none", text: "No date.", dates: [] }, result: null };
    expect(scoreDates([nothing], { calendar: false }).json).toMatchObject({ relaxed: { f1: 1 }, value: { accuracy: 1 } });
  });

  test.each(LENGTHS)("%s is %s", (value, canonical, why) => {
    expect(canonicalValue(value), why).toBe(canonical);
  });
});

describe("entities", () => {
  test("spans less article and possessive, types as the gold's three, names only", () => {
    expect(scoreEntities([ENTITIES]).json).toMatchObject({
      gold: 4,
      pred: 4,
      typed: { hit: 1 },
      untyped: { hit: 2 },
      relaxed: { hit: 2 },
      byType: { ORG: { hit: 1, pred: 2, gold: 2 }, PERSON: { hit: 0, pred: 1, gold: 1 }, LOC: { hit: 0, pred: 1, gold: 1 } },
    });
  });

  test("errors say what went wrong", () => {
    expect(scoreEntities([ENTITIES]).errors.map((line) => line.split(" ")[0])).toEqual(["missed", "false", "type", "span"]);
  });
});

describe("change", () => {
  test("the claim whose predicate holds the anchor, else the claim around it, else a miss", () => {
    expect(scoreChange([CHANGE]).json).toMatchObject({
      anchors: 4,
      coverage: 0.75,
      viaPredicate: 0.5,
      accuracy: 0.25,
      accuracyOfCovered: 1 / 3,
      strictAccuracy: 0.25,
      confusion: { change: { change: 0, continuity: 1, missed: 0 }, continuity: { change: 1, continuity: 1, missed: 1 } },
      brier: ((1 - 0.9) ** 2 + 0.9 ** 2 + 0.6 ** 2) / 3,
    });
  });
});

describe("attribution", () => {
  test("pairs by content, heads of sources, and both", () => {
    expect(scoreAttribution([ATTRIBUTION]).json).toMatchObject({
      gold: 2,
      predicted: 3,
      contentPairs: { precision: 2 / 3, recall: 1 },
      sourceHead: { pairs: 2, accuracy: 0.5 },
      joint: { precision: 1 / 3, recall: 0.5 },
      words: { content: { precision: 6 / 7, recall: 6 / 7 } },
    });
  });
});

describe("claims", () => {
  test("words in common, at every confidence", () => {
    expect(scoreClaims([CLAIMS]).json).toMatchObject({
      mode: "carb",
      goldTuples: 2,
      predictedTuples: 2,
      best: { threshold: 0.9, precision: 1, recall: 5 / 7 / 2 },
      all: { precision: 0.5, recall: 5 / 7 / 2 },
    });
  });

  test("a telling may be reversed", () => {
    const row = { ...CLAIMS.row, tuples: [{ arg1: "the old mine", rel: "bought said", args: ["Vale"] }] };
    expect(scoreClaims([{ row, result: CLAIMS.result }]).json).toMatchObject({ best: { precision: 1, recall: 5 / 6 } });
  });
});

describe("floors", () => {
  const files = [{ name: "dates.dev.own.jsonl", task: "dates", scores: scoreDates([DATES], { calendar: false }) }] as const;
  test.each([
    [{ "dates.dev.own.jsonl": { "strict F1": 0.5 } }, 0, "a floor that is reached"],
    [{ "dates.dev.own.jsonl": { "strict F1": 0.51 } }, 1, "a floor that is not"],
    [{ "dates.dev.own.jsonl": { "lost F1": 0 } }, 1, "a score that was not measured"],
    [{ "dates.dev.gone.jsonl": { "strict F1": 0 } }, 1, "a file that is not there"],
  ])("%j leaves %i under", (floors, count, why) => {
    expect(checkFloors(floors, files), why).toHaveLength(count);
  });
});

describe("a run", () => {
  const options: EvalOptions = { task: "dates", goldPath: null, dataDir: null, floorsPath: null, errors: 0, calendar: false };
  const text = "The bank cut rates on 3 May 2024.";
  const gold = { id: "a", text, dates: [{ start: 22, end: 32, text: "3 May 2024", type: "DATE", value: "2024-05-03" }] };
  const write = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  test("over one file", async () => {
    const report = await runEval({ ...options, goldPath: write("one.jsonl", `${JSON.stringify(gold)}\n\n`) });
    expect(report.passed).toBe(true);
    expect(report.json).toMatchObject({ articles: 1, missing: 0, gold: 1, strict: { hit: 1 }, value: { hit: 1 } });
  });

  test("over a folder, with floors", async () => {
    write("dates.dev.own.jsonl", JSON.stringify(gold));
    const floorsPath = write("floors.json", JSON.stringify({ "dates.dev.own.jsonl": { "value F1": 1 } }));
    const report = await runEval({ ...options, task: null, dataDir: folder, floorsPath });
    expect(report.text).toContain("| dates | dates.dev.own.jsonl | strict F1 100.0 · relaxed F1 100.0 · value F1 100.0 |");
    expect(report.passed).toBe(true);
  });

  test.each([
    ["missing.jsonl", null, "path-missing"],
    ["broken.jsonl", "{", "json-invalid"],
    ["shape.jsonl", '{"id":"a","text":"b"}', "row-invalid"],
  ])("%s is refused", async (name, content, code) => {
    const goldPath = content === null ? join(folder, name) : write(name, content);
    await expect(runEval({ ...options, goldPath })).rejects.toMatchObject({ code });
  });

  test("without gold is a usage error", async () => {
    await expect(runEval(options)).rejects.toMatchObject({ code: "usage" });
  });
});
