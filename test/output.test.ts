// output/ is what the code writes from corpus/ now, byte for byte; every result in it holds what the contract says.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Result, resultJsonSchema, resultSchema } from "../src/doc/result.js";
import { explainClaim } from "../src/summary/explain.js";
import { filesIn, newsdelta, ROOT, resultsIn } from "./tables/runs.js";

const committed = filesIn(join(ROOT, "output"));
const results: readonly (readonly [name: string, result: Result])[] = [...resultsIn(join(ROOT, "output"))].map(([name, content]) => [
  name,
  resultSchema.parse(JSON.parse(content)),
]);

describe("output/", () => {
  const scratch = mkdtempSync(join(tmpdir(), "newsdelta-output-"));
  let written: Map<string, string>;
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  beforeAll(() => {
    const { status, stderr } = newsdelta(["analyze", "corpus", "--out", scratch, "--force", "--quiet"]);
    expect(status, stderr).toBe(0);
    written = filesIn(scratch);
  });

  test("holds a file for each that is written now", () => {
    expect([...committed.keys()].filter((name) => name.endsWith(".json"))).toEqual(
      [...written.keys()].filter((name) => name.endsWith(".json")),
    );
  });

  test.each([...committed.keys()].filter((name) => name.endsWith(".json")))("%s is current: npm start writes it", (name) => {
    expect(written.get(name)).toBe(committed.get(name));
  });
});

describe("results", () => {
  const validate = new Ajv2020({ allErrors: true }).compile(resultJsonSchema());

  test("there are at least sixteen", () => {
    expect(results.length).toBeGreaterThanOrEqual(16);
  });

  test.each(results)("%s", (name, result) => {
    expect(validate(result), JSON.stringify(validate.errors)).toBe(true);
    expect(`${result.article.id}.json`).toBe(name);
    expect(danglingIds(result)).toEqual([]);
    expect(result.claims.length).toBeGreaterThan(0);
    const { counts, changes, continuities } = result.summary;
    expect(counts.claims).toBe(result.claims.length);
    expect(counts.change + counts.continuity).toBe(counts.claims);
    expect(changes.length + continuities.length).toBe(result.claims.filter((claim) => claim.restates === null).length);
    for (const claim of result.claims) expect(explainClaim(claim)).toMatch(/^(change|continuity) \([a-z]+\), [01]\.\d\d: \S/);
  });
});

/** Ids that lead nowhere, occur twice, or do not follow the text. */
function danglingIds(result: Result): string[] {
  const claims = new Map(result.claims.map((claim, index) => [claim.id, index]));
  const entities = new Set(result.entities.map((entity) => entity.id));
  const dates = new Set(result.dates.map((date) => date.id));
  const found: string[] = [];
  if (claims.size !== result.claims.length || entities.size !== result.entities.length || dates.size !== result.dates.length)
    found.push("an id twice");
  const need = (set: { has(id: string): boolean }, id: string | null, where: string) => {
    if (id !== null && !set.has(id)) found.push(`${where}: ${id}`);
  };
  result.claims.forEach((claim, index) => {
    if (claim.restates !== null && (claims.get(claim.restates) ?? index) >= index) found.push(`${claim.id} restates ${claim.restates}`);
    for (const id of claim.entities) need(entities, id, claim.id);
    for (const id of claim.dates) need(dates, id, claim.id);
    need(entities, claim.subject?.entity ?? null, claim.id);
    need(entities, claim.attribution?.source?.entity ?? null, claim.id);
    for (const argument of claim.arguments) {
      need(entities, argument.entity, claim.id);
      need(dates, argument.date, claim.id);
    }
  });
  for (const date of result.dates) if (date.anchor !== "text" && date.anchor !== "publishedAt") need(dates, date.anchor, date.id);
  const { changes, continuities, byEntity, bySource, timeline } = result.summary;
  const listed = [...changes, ...continuities, ...byEntity.flatMap((group) => [...group.changes, ...group.continuities])];
  for (const id of [...listed, ...bySource.flatMap((group) => group.claims), ...timeline.flatMap((place) => place.claims)])
    need(claims, id, "summary");
  for (const group of byEntity) need(entities, group.entity, "byEntity");
  for (const group of bySource) need(entities, group.entity, "bySource");
  return found;
}
