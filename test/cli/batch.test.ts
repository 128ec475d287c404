// A batch loses nothing: resume, kill, interrupt, twins, links, folders, time limits, any number of workers.

import { once } from "node:events";
import { linkSync, mkdirSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { resultSchema } from "../../src/doc/result.js";
import { scratch, story } from "./scratch.js";

const MANY = 60;

function folderOfMany() {
  const place = scratch();
  for (let i = 0; i < MANY; i++) place.write(`in/${String(i).padStart(3, "0")}.txt`, story(i).repeat(40));
  return place;
}

describe("resume", () => {
  const place = scratch();
  for (let i = 0; i < 3; i++) place.write(`in/${i}.txt`, story(i));

  test("what is done is not done again; what changed is", () => {
    expect(place.run(["analyze", "in"]).status).toBe(0);
    const first = place.results();
    expect(place.run(["analyze", "in"]).status).toBe(0);
    expect(place.account()).toMatchObject({ found: 3, done: 0, skipped: 3, skips: { "already-done": 3 } });

    place.write("in/1.txt", story(9));
    place.run(["analyze", "in"]);
    expect(place.account()).toMatchObject({ done: 1, skipped: 2 });
    expect(place.results().get("1.json")).not.toBe(first.get("1.json"));
    expect(place.results().get("2.json")).toBe(first.get("2.json"));
  });

  test.each([
    [["--no-text"], 3, "another option"],
    [["--no-text"], 0, "the same option again"],
    [["--no-text", "--workers", "2"], 0, "who does it does not matter"],
    [["--no-text", "--force"], 3, "asked to"],
    [["--no-text", "--no-resume"], 3, "asked to, in other words"],
  ])("with %j, %i are done", (flags, done, why) => {
    place.run(["analyze", "in", ...flags]);
    expect(place.account().done, why).toBe(done);
  });

  test("a result that was lost or spoilt is made again", () => {
    const whole = place.results();
    place.write("output/0.json", "{}");
    rmSync(`${place.path}/output/1.json`);
    place.run(["analyze", "in", "--no-text"]);
    expect(place.account().done).toBe(2);
    expect(place.results()).toEqual(whole);
  });

  test("a torn journal is no harm", () => {
    const journal = `${place.path}/output/.newsdelta/journal.jsonl`;
    place.write("output/.newsdelta/journal.jsonl", '{"path":"in/0.txt","sha');
    expect(place.run(["analyze", "in", "--no-text"]).status).toBe(0);
    expect(place.account().done).toBe(3);
    place.run(["analyze", "in", "--no-text"]);
    expect(place.account().done, journal).toBe(0);
  });

  test("failed inputs are done once they are mended, and those alone", () => {
    place.write("in/3.txt", "");
    expect(place.run(["analyze", "in", "--no-text"]).status).toBe(1);
    place.write("in/3.txt", story(3));
    expect(place.run(["analyze", "in", "--no-text"]).status).toBe(0);
    expect(place.account()).toMatchObject({ done: 1, skipped: 3, failed: 0 });
  });
});

describe("kill", () => {
  const place = folderOfMany();

  test("at any moment leaves whole results, and the next run ends with the same bytes", async () => {
    place.run(["analyze", "in", "--out", "whole"]);
    for (const ms of [300, 450, 600, 800]) {
      rmSync(`${place.path}/cut`, { recursive: true, force: true });
      const child = place.start(["analyze", "in", "--out", "cut"]);
      const exit = once(child, "exit");
      await sleep(ms);
      child.kill("SIGKILL");
      await exit;
      if (place.exists("cut")) for (const content of place.results("cut").values()) resultSchema.parse(JSON.parse(content));
      expect(place.run(["analyze", "in", "--out", "cut"]).status).toBe(0);
      expect(place.results("cut")).toEqual(place.results("whole"));
      expect(readdirSync(`${place.path}/cut/.newsdelta`)).toEqual(["journal.jsonl"]);
    }
  });

  test("an interrupt ends with 130 and leaves whole results", async () => {
    const child = place.start(["analyze", "-", "in", "--out", "stopped", "--from", "jsonl"]);
    const exit = once(child, "exit");
    child.stdin?.write(`${JSON.stringify({ id: "first", text: story(1) })}\n`);
    while (!place.exists("stopped/.newsdelta/journal.jsonl")) await sleep(50);
    child.kill("SIGINT");
    expect((await exit)[0]).toBe(130);
    for (const content of place.results("stopped").values()) resultSchema.parse(JSON.parse(content));
  });
});

describe("the same bytes", () => {
  const place = folderOfMany();
  place.run(["analyze", "in", "--out", "one", "--workers", "1"]);

  test.each([["2"], ["8"]])("with %s workers", (workers) => {
    expect(place.run(["analyze", "in", "--out", `w${workers}`, "--workers", workers]).status).toBe(0);
    expect(place.results(`w${workers}`)).toEqual(place.results("one"));
  });
});

describe("a time limit", () => {
  const place = scratch();
  place.write("in/a.txt", story(1));
  place.write("in/b.txt", story(2).repeat(60_000));
  place.write("in/c.txt", story(3));

  test.each([["1"], ["2"]])("cuts off a stuck article and goes on, with %s workers", (workers) => {
    const run = place.run(["analyze", "in", "--out", `out${workers}`, "--timeout", "0.5", "--workers", workers]);
    expect(run.status, run.stderr).toBe(1);
    expect([...place.results(`out${workers}`).keys()]).toEqual(["a.json", "c.json"]);
    expect(place.account(`out${workers}`).failures).toMatchObject([{ path: "in/b.txt", code: "timeout" }]);
  });
});

describe("a worker that fails", () => {
  /** In worker threads alone: what happens when the result of the article with this id is about to be written down. */
  const hook = `
    import { isMainThread } from "node:worker_threads";
    const { stringify } = JSON;
    if (!isMainThread) JSON.stringify = (value, ...rest) => {
      const id = value?.article?.id;
      if (id === "crash") process.exit(7);
      if (id === "stuck") for (;;);
      if (id === "greedy") for (const all = [[]]; ; ) all.push(Array.from({ length: 1e6 }, () => ({ all })));
      if (id === "bug") throw new RangeError("a bug");
      return stringify(value, ...rest);
    };`;
  const place = scratch();
  for (const name of ["a", "bug", "crash", "greedy", "stuck", "z"]) place.write(`in/${name}.txt`, story(1));

  test.each([["1"], ["2"]])("is replaced, its article named and the rest done, with %s workers", (workers) => {
    const flags = ["--workers", workers, "--timeout", "10", "--out", workers];
    const run = place.run(["analyze", "in", ...flags], "", {
      NODE_OPTIONS: `--max-old-space-size=200 --import=data:text/javascript,${encodeURIComponent(hook)}`,
    });
    expect(run.status, run.stderr).toBe(1);
    expect([...place.results(workers).keys()]).toEqual(["a.json", "z.json"]);
    expect(place.account(workers).failures.map(({ path, code }) => [path, code])).toEqual([
      ["in/bug.txt", "internal"],
      ["in/crash.txt", "worker-crashed"],
      ["in/greedy.txt", "out-of-memory"],
      ["in/stuck.txt", "timeout"],
    ]);
  });
});

describe("inputs", () => {
  const place = scratch();
  place.write("in/b/story.txt", story(1));
  place.write("in/a/story.txt", story(2));
  place.write("in/README.md", "# Not news");
  place.write("in/.hidden/story.txt", story(3));
  place.write("in/a/.story.txt", story(3));
  place.write(
    "in/a/rows.jsonl",
    `{"id":"story","text":"Rates rose."}\n\n{"id":"../../escape","text":"Rates fell."}\n{"text":"Rates stood still."}\n`,
  );
  mkdirSync(`${place.path}/in/c`);
  symlinkSync("../a/story.txt", `${place.path}/in/c/link.txt`);
  symlinkSync("../a", `${place.path}/in/c/folder`);
  place.run(["analyze", "in", "in/a/story.txt", "./in/b/../b/story.txt"]);

  test("twins are numbered in the order of paths; README and hidden files are passed over; a file is read once", () => {
    const sources = [...place.results().values()].map((content) => resultSchema.parse(JSON.parse(content)).article);
    expect(Object.fromEntries(sources.map(({ id, source }) => [id, source.path]))).toEqual({
      "-..-escape": "in/a/rows.jsonl:3",
      "rows-4": "in/a/rows.jsonl:4",
      story: "in/a/rows.jsonl:1",
      "story-2": "in/a/story.txt",
      "story-3": "in/b/story.txt",
    });
  });

  test("a changed id is a warning", () => {
    const warningsOf = (name: string) => resultSchema.parse(JSON.parse(place.results().get(name) ?? "")).warnings.map(({ code }) => code);
    expect(warningsOf("-..-escape.json")).toContain("id-changed");
    expect(warningsOf("story-2.json")).toContain("id-duplicate");
    expect(warningsOf("story.json")).not.toContain("id-duplicate");
  });

  test("nothing but results, the account and the hidden folder is written", () => {
    expect(readdirSync(`${place.path}/output`).sort()).toEqual([
      "-..-escape.json",
      ".newsdelta",
      "rows-4.json",
      "run.json",
      "story-2.json",
      "story-3.json",
      "story.json",
    ]);
    expect(readdirSync(place.path).sort()).toEqual(["in", "output"]);
  });

  test("a hard link is a file of its own", () => {
    place.write("hard/a.txt", story(1));
    linkSync(`${place.path}/hard/a.txt`, `${place.path}/hard/b.txt`);
    place.run(["analyze", "hard", "--out", "hard-out"]);
    expect([...place.results("hard-out").keys()]).toEqual(["a.json", "b.json"]);
  });

  test("a dry run names inputs and writes nothing", () => {
    const run = place.run(["analyze", "in", "--dry-run", "--out", "dry"]);
    expect(
      run.stdout
        .trim()
        .split("\n")
        .map((line) => line.split(/\s+/)[1]),
    ).toEqual(["in/a/rows.jsonl", "in/a/story.txt", "in/b/story.txt"]);
    expect(place.exists("dry")).toBe(false);
  });

  test("a limit counts articles, and the first failure ends a run that asks for it", () => {
    place.run(["analyze", "in", "--limit", "2", "--out", "few"]);
    expect(place.account("few").found).toBe(2);
    place.write("bad/a.txt", "");
    place.write("bad/b.txt", story(1));
    expect(place.run(["analyze", "bad", "--fail-fast", "--workers", "1", "--out", "fast"]).status).toBe(1);
    expect(place.account("fast")).toMatchObject({ found: 1, failed: 1 });
  });
});
