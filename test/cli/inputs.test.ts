// From inputs to files: each input once, ids that are safe, nothing written elsewhere, nothing of our own read as news.

import { chmodSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { discover } from "../../src/batch/discover.js";
import { units } from "../../src/batch/units.js";
import { resultSchema } from "../../src/doc/result.js";
import { SETTINGS, scratch, story } from "./scratch.js";

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
  const ran = place.batch(["in", "in/a/story.txt", "./in/b/../b/story.txt"]);

  test("twins are numbered in the order of paths; README and hidden files are passed over; a file is read once", async () => {
    await ran;
    expect(Object.fromEntries(place.articles().map(({ id, source }) => [id, source.path]))).toEqual({
      "-..-escape": "in/a/rows.jsonl:3",
      "rows-4": "in/a/rows.jsonl:4",
      story: "in/a/rows.jsonl:1",
      "story-2": "in/a/story.txt",
      "story-3": "in/b/story.txt",
    });
  });

  test("a changed id is a warning", async () => {
    await ran;
    const warningsOf = (name: string) => resultSchema.parse(JSON.parse(place.results().get(name) ?? "")).warnings.map(({ code }) => code);
    expect(warningsOf("-..-escape.json")).toContain("id-changed");
    expect(warningsOf("story-2.json")).toContain("id-duplicate");
    expect(warningsOf("story.json")).not.toContain("id-duplicate");
  });

  test("nothing but results, the account and the hidden folder is written", async () => {
    await ran;
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

  test("a hard link is a file of its own", async () => {
    place.write("hard/a.txt", story(1));
    linkSync(`${place.path}/hard/a.txt`, `${place.path}/hard/b.txt`);
    await place.batch(["hard"], { out: "hard-out" });
    expect([...place.results("hard-out").keys()]).toEqual(["a.json", "b.json"]);
  });

  test("a limit counts articles, and the first failure ends a run that asks for it", async () => {
    expect((await place.batch(["in"], { limit: 2, out: "few" })).account.found).toBe(2);
    place.write("bad/a.txt", "");
    place.write("bad/b.txt", story(1));
    expect((await place.batch(["bad"], { failFast: true, out: "fast" })).account).toMatchObject({ found: 1, failed: 1 });
    expect([...place.results("fast").keys()]).toEqual([]);
  });

  test("results that lie among the inputs are no news", async () => {
    place.write("mixed/a.txt", story(1));
    await place.batch(["mixed"], { out: "mixed", tables: "csv" });
    const second = await place.batch(["mixed", "output"], { out: "mixed" });
    expect(second.account).toMatchObject({ found: 1, skips: { "already-done": 1 } });
    expect(second.account.failures).toEqual([]);
    expect((await place.batch(["mixed/a.json"], { out: "named" })).account.failures, "a file that is named is read").toHaveLength(1);
  });
});

describe("names that mean something elsewhere", () => {
  const names = [
    "constructor",
    "__proto__",
    "toString",
    "hasOwnProperty",
    "valueOf",
    "con",
    "run",
    "LPT1",
    "..",
    "/etc/passwd",
    "a\u0000b",
  ];

  test("are names like others as ids, in the journal, in accounts and in fields", async () => {
    const place = scratch();
    const stdin = names.map((id) => `${JSON.stringify({ id, text: `The ${id} rose on Monday.`, [`${id}!`]: id })}\n`).join("");
    const options = { stdin, from: "jsonl" } as const;
    expect((await place.batch(["-"], options)).account).toMatchObject({ found: names.length, done: names.length, failed: 0 });
    expect((await place.batch(["-"], options)).account).toMatchObject({ done: 0, skips: { "already-done": names.length } });
    const fields = place.articles().flatMap(({ extra }) => Object.values(extra));
    expect(fields.sort()).toEqual([...names].sort());
    expect(readdirSync(place.path)).toEqual(["output"]);
    for (const file of ["con.json", "run.json", "LPT1.json"]) expect([...place.results().keys()]).not.toContain(file);
  });

  test("are names like others as files", async () => {
    const place = scratch();
    for (const name of names.slice(0, 5)) place.write(`in/${name}/${name}.txt`, story(1));
    place.write("in/constructor/toString", story(2));
    expect((await place.batch(["in"])).account).toMatchObject({ found: 6, done: 6 });
    expect((await place.batch(["in"])).account).toMatchObject({ found: 6, done: 0 });
  });
});

describe("nothing is written outside the output folder", () => {
  test("not through a link in a result's place, not through a hidden folder that is a link", async () => {
    const place = scratch();
    place.write("in/a.txt", story(1));
    place.write("precious.json", "mine");
    mkdirSync(`${place.path}/output`);
    symlinkSync("../precious.json", `${place.path}/output/a.json`);
    symlinkSync("../precious.json", `${place.path}/output/run.json`);
    await place.batch(["in"]);
    expect(readFileSync(`${place.path}/precious.json`, "utf8")).toBe("mine");
    expect([...place.results().keys()]).toEqual(["a.json"]);

    mkdirSync(`${place.path}/elsewhere`);
    mkdirSync(`${place.path}/trap`);
    symlinkSync("../elsewhere", `${place.path}/trap/.newsdelta`);
    await expect(place.batch(["in"], { out: "trap" })).rejects.toMatchObject({ code: "write-failed" });
    expect(readdirSync(`${place.path}/elsewhere`)).toEqual([]);
  });

  test("an id that ends in a number is no twin for that", async () => {
    const place = scratch();
    await place.batch(["-"], { stdin: '{"id":"news/2026/04","text":"Rates rose on Monday."}\n', from: "jsonl" });
    expect(resultSchema.parse(JSON.parse(place.results().get("news-2026-04.json") ?? "")).warnings.map(({ code }) => code)).toContain(
      "id-changed",
    );
  });

  test("ids of any length and kind stay inside", async () => {
    const place = scratch();
    const ids = ["../../up", "/root", "C:\\x", "a/../../b", "x".repeat(300), "é".repeat(200), ".hidden", "…/…", "\u202etxt", "~/home", "-"];
    const stdin = ids.map((id) => `${JSON.stringify({ id, title: id, text: "Rates rose on Monday." })}\n`).join("");
    expect((await place.batch(["-"], { stdin, from: "jsonl", out: "deep/out" })).account.done).toBe(ids.length);
    expect(readdirSync(place.path)).toEqual(["deep"]);
    expect(readdirSync(`${place.path}/deep`)).toEqual(["out"]);
    expect(place.results("deep/out").size).toBe(ids.length);
    for (const name of place.results("deep/out").keys()) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(205);
  });
});

describe("files that go while a run is under way", () => {
  test.each(["gone.warc.gz", "gone.warc", "gone.txt", "gone.jsonl", "gone.csv"])("%s is one failed input", async (path) => {
    const found: unknown[] = [];
    for await (const unit of units({ inputs: [{ path }], known: 1 }, null, SETTINGS)) found.push(unit);
    expect(found).toMatchObject([{ path, error: { code: "path-unreadable" } }]);
  });
});

describe("folders whose files cannot be looked at", () => {
  const place = scratch();
  place.write("in/a.txt", story(1));
  place.write("in/shut/b.txt", story(2));
  // The names in such a folder can be listed, and no more; but root may do all, so this is done as nobody.
  chmodSync(place.path, 0o755);
  chmodSync(`${place.path}/in/shut`, 0o744);
  const isRoot = process.geteuid?.() === 0;

  test("are failed inputs, and do not end the run", async () => {
    if (isRoot) process.seteuid?.(65_534);
    try {
      const { inputs } = await discover([`${place.path}/in`]);
      expect(inputs.map((input) => ("error" in input ? input.error.code : "found"))).toEqual(["found", "path-unreadable"]);
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });
});

describe("rows in UTF-16, as PowerShell writes them", () => {
  const rows = Buffer.from('\ufeff{"id":"a","text":"Rates rose to 5 €."}\r\n\r\n{"id":"b","text":"Rates fell."}\r\n', "utf16le");

  test.each([
    ["little end first", rows],
    ["big end first", Buffer.from(rows).swap16()],
  ])("%s", async (_what, bytes) => {
    const place = scratch();
    place.write("rows.jsonl", bytes);
    expect((await place.begin(["analyze", "rows.jsonl"])).status).toBe(0);
    expect(place.articles().map(({ text, source }) => [source.path, text])).toEqual([
      ["rows.jsonl:1", "Rates rose to 5 €."],
      ["rows.jsonl:3", "Rates fell."],
    ]);
    expect((await place.begin(["verify", "output"])).stdout).toBe("2 results checked, all valid\n");
  });
});

describe("archives", () => {
  test("results of files in an archive can be verified, and a report cannot lie in a file", async () => {
    const place = scratch();
    place.write("two.zip", zipSync({ "in/a.txt": Buffer.from("Rates rose."), "in/b.txt": Buffer.from("Rates fell.") }));
    expect((await place.begin(["analyze", "two.zip", "--out", "unpacked"])).status).toBe(0);
    expect((await place.begin(["verify", "unpacked"])).stdout).toBe("2 results checked, all valid\n");
    const { status, stderr } = await place.begin(["report", "unpacked", "--out", "two.zip/report.html"]);
    expect([status, stderr]).toEqual([1, expect.stringContaining("[write-failed]")]);
  });
});
