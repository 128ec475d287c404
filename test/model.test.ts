// Model files: their size, and that what training writes is what is read.

import { readdirSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { LABEL_COUNT, readNameModel, SLOTS } from "../src/model/names.js";
import { nameBytes } from "../src/train/name-pack.js";

const FOLDER = new URL("../src/model/", import.meta.url);
const MOST_BYTES = 12_000_000;

test("all files together are no larger than the package promises", () => {
  const files = readdirSync(FOLDER).filter((name) => /\.(?:bin|json)$/.test(name));
  expect(files.length).toBeGreaterThan(5);
  expect(files.reduce((sum, name) => sum + statSync(new URL(name, FOLDER)).size, 0)).toBeLessThanOrEqual(MOST_BYTES);
});

test.each([
  ["the first and the last slot", [0, SLOTS - 1]],
  ["slots that follow one another", [5, 6, 7, 9, 1000]],
  ["all slots", Array.from({ length: SLOTS }, (_, slot) => slot)],
  ["no slot", []],
])("rows of names lie in their own slots: %s", (_which, slots) => {
  const tags = new Uint16Array(SLOTS);
  const table = new Int8Array(SLOTS * LABEL_COUNT);
  for (const slot of slots) {
    tags[slot] = (slot & 0xffff) | 1;
    for (let label = 0; label < LABEL_COUNT; label++) table[slot * LABEL_COUNT + label] = (slot * 31 + label * 7) % 127;
  }
  const steps = Int16Array.from({ length: LABEL_COUNT * LABEL_COUNT }, (_, k) => k - 100);
  const read = readNameModel(nameBytes(steps, tags, table).buffer);
  expect([read.transitions, read.tags]).toEqual([steps, tags]);
  const rowOf = (weights: Int8Array, slot: number) => weights.slice(slot * LABEL_COUNT, (slot + 1) * LABEL_COUNT).join(" ");
  expect(slots.filter((slot) => rowOf(read.weights, slot) !== rowOf(table, slot))).toEqual([]);
});
