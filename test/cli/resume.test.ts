// What is done is not done again, what changed is, what failed can be tried again; the account tells.

import { readFileSync, rmSync, symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { scratch, story } from "./scratch.js";

const NO_TEXT = { summary: { offsets: "utf16", text: false, minConfidence: 0 } } as const;

describe("resume", () => {
  const place = scratch();
  for (let i = 0; i < 3; i++) place.write(`in/${i}.txt`, story(i));

  test("what is done is not done again; what changed is", async () => {
    expect((await place.batch(["in"])).account).toMatchObject({ found: 3, done: 3 });
    const first = place.results();
    const { account } = await place.batch(["in"]);
    expect(account).toMatchObject({ found: 3, done: 0, skipped: 3, skips: { "already-done": 3 } });
    expect(place.account()).toEqual(account);

    place.write("in/1.txt", story(9));
    expect((await place.batch(["in"])).account).toMatchObject({ done: 1, skipped: 2 });
    expect(place.results().get("1.json")).not.toBe(first.get("1.json"));
    expect(place.results().get("2.json")).toBe(first.get("2.json"));
  });

  test.each([
    [NO_TEXT, 3, "another option"],
    [NO_TEXT, 0, "the same option again"],
    [{ ...NO_TEXT, workers: 2, failFast: true }, 0, "who does it does not matter"],
    [{ ...NO_TEXT, resume: false }, 3, "asked to"],
    [{ ...NO_TEXT, version: "9.9.9" }, 3, "another version"],
    [{ ...NO_TEXT, version: "9.9.9", tables: "csv" }, 0, "tables are made from what is there"],
  ] as const)("with %j, %i are done", async (options, done, why) => {
    expect((await place.batch(["in"], options)).account.done, why).toBe(done);
  });

  test("a result that was lost or spoilt is made again", async () => {
    await place.batch(["in"]);
    const whole = place.results();
    place.write("output/0.json", "{}");
    rmSync(`${place.path}/output/1.json`);
    expect((await place.batch(["in"])).account.done).toBe(2);
    expect(place.results()).toEqual(whole);
  });

  test("a torn journal is no harm", async () => {
    place.write("output/.newsdelta/journal.jsonl", '{"path":"in/0.txt","sha');
    expect((await place.batch(["in"])).account.done).toBe(3);
    expect((await place.batch(["in"])).account.done).toBe(0);
  });

  test("a journal that is a link is left alone: it could lead anywhere", async () => {
    rmSync(`${place.path}/output/.newsdelta/journal.jsonl`);
    place.write("elsewhere", "mine");
    symlinkSync("../../elsewhere", `${place.path}/output/.newsdelta/journal.jsonl`);
    await expect(place.batch(["in"])).rejects.toMatchObject({ code: "write-failed" });
    expect(readFileSync(`${place.path}/elsewhere`, "utf8")).toBe("mine");
  });
});

describe("trying failed inputs again", () => {
  const place = scratch();
  const rows = ['{"id":"a","text":"Rates rose."}', '{"id":"b"}', '{"id":"c","text":"Rates fell."}'];
  place.write("in/good.txt", story(1));
  place.write("in/empty.txt", "");
  place.write("in/rows.jsonl", rows.join("\n"));

  test("needs an account of an earlier run", async () => {
    await expect(place.batch(["in"], { retryFailed: true })).rejects.toMatchObject({ code: "usage" });
    place.write("output/run.json", "[]");
    await expect(place.batch(["in"], { retryFailed: true })).rejects.toMatchObject({ code: "usage" });
  });

  test("does those alone, mended or not, and no others even if they changed", async () => {
    expect((await place.batch(["in"])).account).toMatchObject({ found: 5, done: 3, failed: 2 });
    const before = place.results();
    place.write("in/good.txt", story(2));
    place.write("in/rows.jsonl", [rows[0], '{"id":"b","text":"Rates stood still."}', rows[2]].join("\n"));
    const { account } = await place.batch(["in"], { retryFailed: true });
    expect(account).toMatchObject({ found: 5, done: 1, skipped: 3, failed: 1, skips: { "not-retried": 3 } });
    expect(account.failures.map(({ path }) => path)).toEqual(["in/empty.txt"]);
    expect(place.results().get("good.json")).toBe(before.get("good.json"));
    expect([...place.results().keys()]).toEqual(["a.json", "b.json", "c.json", "good.json"]);
  });

  test("then those that are left; a run as usual does what changed", async () => {
    place.write("in/empty.txt", story(3));
    await place.batch(["in"], { retryFailed: true, signal: AbortSignal.abort() });
    expect((await place.batch(["in"], { retryFailed: true })).account).toMatchObject({ done: 1, failed: 0 });
    expect((await place.batch(["in"], { retryFailed: true })).account).toMatchObject({ done: 0, failed: 0, skips: { "not-retried": 5 } });
    expect((await place.batch(["in"])).account).toMatchObject({ done: 1, skips: { "already-done": 4 } });
  });
});
