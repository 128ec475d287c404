// verify finds every kind of corruption, and none in what was just written.

import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { reportParts } from "../src/batch/report.js";
import { verify } from "../src/batch/verify.js";
import { type Result, resultSchema } from "../src/doc/result.js";
import { scratch, story } from "./cli/scratch.js";

type Spoil = readonly [what: string, spoil: (result: Result) => unknown];

const spoils: readonly Spoil[] = [
  ["a span", (result) => ({ ...result, article: { ...result.article, text: ` ${result.article.text ?? ""}` } })],
  [
    "a section outside",
    (result) => ({ ...result, article: { ...result.article, sections: [{ kind: "paragraph", start: 0, end: 1_000_000 }] } }),
  ],
  [
    "sections that overlap",
    (result) => ({
      ...result,
      article: { ...result.article, sections: [0, 1].map((start) => ({ kind: "paragraph" as const, start, end: 5 })) },
    }),
  ],
  ["the source's hash", (result) => ({ ...result, article: { ...result.article, source: { ...result.article.source, sha256: "0" } } })],
  ["the id", (result) => ({ ...result, article: { ...result.article, id: "other" } })],
  ["a missing key", ({ summary: _, ...result }) => result],
  ["an unknown key", (result) => ({ ...result, more: 1 })],
  ["a list of the summary", (result) => ({ ...result, summary: { ...result.summary, changes: ["c99"] } })],
  ["a count", (result) => ({ ...result, summary: { ...result.summary, counts: { ...result.summary.counts, claims: 99 } } })],
  ["a source of claims", (result) => ({ ...result, summary: { ...result.summary, bySource: [{ entity: "e99", name: "a", claims: [] }] } })],
  [
    "a group by entity",
    (result) => ({ ...result, summary: { ...result.summary, byEntity: [{ entity: "e99", changes: [], continuities: [] }] } }),
  ],
  ["a point in time", (result) => ({ ...result, summary: { ...result.summary, timeline: [{ from: null, to: null, claims: ["c99"] }] } })],
  ["the version", (result) => ({ ...result, schemaVersion: "0.9" })],
  ["the file as a whole", () => null],
];

describe("verify", () => {
  const place = scratch();
  place.write("in/news.txt", story(1));
  const file = `${place.path}/output/news.json`;

  /** The result, its source named so that it is found from here. */
  async function result(): Promise<Result> {
    await place.batch(["in"], { resume: false });
    const made = resultSchema.parse(JSON.parse(place.results().get("news.json") ?? ""));
    return { ...made, article: { ...made.article, source: { ...made.article.source, path: `${place.path}/in/news.txt` } } };
  }

  test("finds no fault with a result as it is", async () => {
    writeFileSync(file, JSON.stringify(await result()));
    expect(verify(`${place.path}/output`)).toEqual({ checked: 1, flaws: [] });
  });

  test.each(spoils)("finds fault with %s", async (_what, spoil) => {
    writeFileSync(file, JSON.stringify(spoil(await result())));
    const { flaws } = verify(`${place.path}/output`);
    expect(flaws.length).toBeGreaterThan(0);
    for (const flaw of flaws) expect(flaw.file).toBe(file);
  });

  test("a folder without results and without a run is not all valid: it is the wrong one", () => {
    expect(() => verify(`${place.path}/in`)).toThrowError(expect.objectContaining({ code: "usage" }));
  });

  test("finds fault with a torn file", async () => {
    writeFileSync(file, JSON.stringify(await result()).slice(0, 200));
    expect(verify(file).flaws).toMatchObject([{ file, message: "not valid JSON" }]);
  });
});

describe("one article in two formats, where --to was changed", () => {
  const place = scratch();
  const count = () =>
    [...reportParts({ path: `${place.path}/output`, format: "md", onTrouble: () => {} })].join("").match(/^.*Mr Vale 1.*$/gm)?.length;

  test("is no twin to verify, and counts once in the report, as it was written last", async () => {
    place.write("in/news.txt", story(1));
    await place.batch(["in"]);
    const once = count();
    expect(once).toBeGreaterThan(0);
    await place.batch(["in"], { to: "jsonl" });
    expect(verify(`${place.path}/output`)).toEqual({ checked: 2, flaws: [] });
    expect(count()).toBe(once);
    place.write("in/news.txt", story(2));
    await place.batch(["in"], { to: "jsonl" });
    utimesSync(`${place.path}/output/news.json`, 1, 1);
    expect(count()).toBeUndefined();
  });

  test("two articles of one name are twins", async () => {
    place.write("in/news.txt", story(1));
    await place.batch(["in"]);
    const line = JSON.stringify(JSON.parse(place.results().get("news.json") ?? "")).replace("in/news.txt", "elsewhere.txt");
    place.write("output/news.jsonl", line);
    expect(verify(`${place.path}/output`).flaws).toMatchObject([{ place: "article.id" }]);
  });
});

test("what cannot be read among results is named, and folders are none", async () => {
  const place = scratch();
  place.write("in/news.txt", story(1));
  await place.batch(["in"]);
  mkdirSync(`${place.path}/output/folder.json`);
  symlinkSync("nowhere", `${place.path}/output/lost.json`);
  symlinkSync("nowhere", `${place.path}/output/lost.jsonl`);
  const { checked, flaws } = verify(`${place.path}/output`);
  expect([checked, flaws.map(({ file }) => file.split("/").at(-1))]).toEqual([1, ["lost.json", "lost.jsonl"]]);
  const troubles: string[] = [];
  const parts = reportParts({ path: `${place.path}/output`, format: "md", onTrouble: ({ code }) => troubles.push(code) });
  expect([...parts].join("")).toContain("Mr Vale 1");
  expect(troubles).toEqual(["path-unreadable", "path-unreadable"]);
});
