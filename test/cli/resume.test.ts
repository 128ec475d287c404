// What is done is not done again, what changed is, what failed can be tried again; the account tells.

import { readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { zipSync } from "fflate";
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

describe("a retry that does not come to all failures", () => {
  const place = scratch();
  for (const name of ["in/a.txt", "in/b.txt", "in/c.txt", "more/d.txt"]) place.write(name, "");
  const failed = (): string[] => place.account().failures.map(({ path }) => path);

  test.each([
    [{ limit: 1 }, "it looks at no more"],
    [{ failFast: true }, "it ends at the first"],
    [{ signal: AbortSignal.abort() }, "it is interrupted"],
  ] as const)("with %j they stay listed: %s", async (options, _why) => {
    await place.batch(["in", "more"], { resume: false });
    const { account } = await place.batch(["in", "more"], { retryFailed: true, ...options });
    expect(account.failed).toBeLessThanOrEqual(1);
    expect(failed().sort()).toEqual(["in/a.txt", "in/b.txt", "in/c.txt", "more/d.txt"]);
    const { found, done, skipped, failed: count, failures } = place.account();
    expect([found, count, failures[0].code]).toEqual([done + skipped + count, failures.length, "file-empty"]);
  });

  test("over other inputs they stay too, but for those whose file is gone", async () => {
    place.write("in/a.txt", story(1));
    rmSync(`${place.path}/in/b.txt`);
    expect((await place.batch(["in"], { retryFailed: true })).account).toMatchObject({ found: 2, done: 1, failed: 1 });
    expect(failed()).toEqual(["in/c.txt", "more/d.txt"]);
    rmSync(`${place.path}/more`, { recursive: true });
    await place.batch(["in"], { retryFailed: true });
    expect(failed()).toEqual(["in/c.txt"]);
  });
});

describe("names in a folder that holds results of other runs", () => {
  const place = scratch();
  const ids = (events: Awaited<ReturnType<typeof place.batch>>["events"]) =>
    events.flatMap((event) => (event.kind === "done" ? [event.id] : []));
  const isTwin = (id: string) => place.results().get(`${id}.json`)?.includes('"id-duplicate"');
  place.write("a/x.txt", story(1));
  place.write("b/x.txt", story(2));
  place.write("c/x.txt", story(3));

  test("another input's result keeps its name; the newcomer's is numbered and says so", async () => {
    expect(ids((await place.batch(["a"])).events)).toEqual(["x"]);
    const first = place.results().get("x.json");
    expect(ids((await place.batch(["b"])).events)).toEqual(["x-2"]);
    expect(ids((await place.batch(["c"])).events)).toEqual(["x-3"]);
    expect(place.results().get("x.json")).toBe(first);
    expect(["x", "x-2", "x-3"].map(isTwin)).toEqual([false, true, true]);
  });

  test.each([["a"], ["b"], ["c"], ["b", "c"], ["a", "b", "c"]])("a rerun over %j does nothing anew", async (...paths) => {
    expect((await place.batch(paths)).account).toMatchObject({ done: 0, failed: 0 });
    expect([...place.results().keys()]).toEqual(["x-2.json", "x-3.json", "x.json"]);
  });

  test("another way to write its path makes no newcomer", async () => {
    expect(ids((await place.batch(["b/../b"])).events)).toEqual(["x-2"]);
    expect(ids((await place.batch(["b"])).events)).toEqual(["x-2"]);
  });

  test("nor does one that was broken off give other bytes than a whole one", async () => {
    const whole = place.results();
    rmSync(`${place.path}/output/x-2.json`);
    await place.batch(["b"], { limit: 1 });
    expect(place.results()).toEqual(whole);
  });

  test("the run's own inputs get their names as in an empty folder, whatever they were called before", async () => {
    await place.batch(["b"], { out: "late" });
    expect(place.articles("late").map(({ id }) => id)).toEqual(["x"]);
    await place.batch(["a", "b"], { out: "late" });
    await place.batch(["a", "b"], { out: "fresh" });
    expect(place.results("late")).toEqual(place.results("fresh"));
  });

  test("an input that is gone, or a result that was changed, holds no name", async () => {
    renameSync(`${place.path}/a`, `${place.path}/moved`);
    expect(ids((await place.batch(["moved"])).events)).toEqual(["x"]);
    place.write("output/x.json", "{}");
    await place.batch(["c"]);
    expect(place.articles().map(({ id }) => id)).toContain("x");
    expect(isTwin("x")).toBe(false);
  });

  test("rows and files in archives hold the names of their results as long as their file is there", async () => {
    place.write("rows/one.jsonl", `${JSON.stringify({ id: "r", text: story(4) })}\n`);
    place.write("rows/two.jsonl", `${JSON.stringify({ id: "R", text: story(5) })}\n`);
    place.write("rows/three.zip", zipSync({ "in/r.txt": Buffer.from(story(6)) }));
    place.write("rows/four.zip", zipSync({ "in/r.txt": Buffer.from(story(7)) }));
    for (const name of ["one.jsonl", "two.jsonl", "three.zip", "four.zip"]) await place.batch([`rows/${name}`], { out: "lists" });
    expect(place.articles("lists").map(({ id }) => id)).toEqual(["R-2", "r-3", "r-4", "r"]);
    rmSync(`${place.path}/rows/one.jsonl`);
    expect(ids((await place.batch(["rows/three.zip"], { out: "lists", resume: false })).events)).toEqual(["r"]);
  });

  test("a result in another format holds its name too", async () => {
    await place.batch(["b"], { out: "kinds", to: "jsonl" });
    await place.batch(["c"], { out: "kinds" });
    expect([...place.files("kinds").keys()].filter((name) => name.startsWith("x"))).toEqual(["x-2.json", "x.jsonl"]);
  });
});
