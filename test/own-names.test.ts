// The names marked in texts of our own: what is learnt from lies where its text says, and in what is kept back most is found.

import { describe, expect, test } from "vitest";
import { answer } from "../src/eval/answer.js";
import { scoreEntities } from "../src/eval/entities.js";
import { type EntitiesRow, GOLD_SCHEMAS } from "../src/eval/gold.js";
import { readOwnNames } from "../src/train/own-names.js";

const { rows, heldRows } = readOwnNames();

/** Rows of a text, one JSON object a line. */
function rowsOf(lines: string): EntitiesRow[] {
  return lines.split("\n").map((line) => JSON.parse(line));
}

describe("marked names", () => {
  test("slice to their text, one behind the other", () => {
    const all = [...rowsOf(rows), ...rowsOf(heldRows)];
    expect(all.length).toBeGreaterThan(500);
    for (const { text, entities } of all) {
      let end = 0;
      for (const entity of entities) {
        expect(entity.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(entity.start, entity.end)).toBe(entity.text);
        expect(entity.text).toMatch(/^\S(?:.*\S)?$/);
        end = entity.end;
      }
    }
  });

  test("of texts that are kept back are no others", () => {
    const learnt = new Set(rowsOf(rows).map(({ id }) => id));
    expect(rowsOf(heldRows).filter(({ id }) => learnt.has(id))).toEqual([]);
  });

  test("are mostly found in texts that are kept back", () => {
    const lines = heldRows.split("\n").map((text, i) => ({ number: i + 1, text }));
    const scores = new Map(scoreEntities(answer(GOLD_SCHEMAS.entities, "own", lines)).headline);
    expect(scores.get("typed F1")).toBeGreaterThan(0.82);
  });
});
