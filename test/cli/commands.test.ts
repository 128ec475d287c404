// The other commands, and what the command line says of itself.

import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { resultJsonSchema } from "../../src/doc/result.js";
import { COMMANDS } from "../../src/flags/flags.js";
import { USAGE_FAULTS } from "../tables/faults.js";
import { scratch, story } from "./scratch.js";

describe("commands", () => {
  const place = scratch();
  place.write("in/news.txt", story(1));
  place.write("in/b/rows.jsonl", '{"text":"Rates rose."}\n');

  test("the schema is the one results are made by", async () => {
    const [printed, written] = await Promise.all([place.begin(["schema"]), place.begin(["schema", "--out", "schema.json"])]);
    expect(JSON.parse(printed.stdout)).toEqual(resultJsonSchema());
    expect(written.stdout).toBe("");
    expect(place.exists("schema.json")).toBe(true);
  });

  test("where a file cannot be written, it says so", async () => {
    const run = await place.begin(["schema", "--out", "nowhere/schema.json"]);
    expect([run.status, run.stderr]).toEqual([1, expect.stringMatching(/nowhere\/schema\.json.*\[write-failed\]/)]);
  });

  test("a report into a pipe goes through it and leaves it there", async () => {
    await place.batch(["in"]);
    spawnSync("mkfifo", [`${place.path}/pipe`]);
    const read = readFile(`${place.path}/pipe`, "utf8");
    const run = await place.begin(["report", "output", "--out", "pipe"]);
    expect(run.status).toBe(0);
    expect(await read).toMatch(/^<!doctype html>/);
    expect(statSync(`${place.path}/pipe`).isFIFO()).toBe(true);
  });

  test("help names every command, and a flag's values", async () => {
    const [all, one] = await Promise.all([place.begin(["--help"]), place.begin(["analyze", "--help"])]);
    expect(all.status).toBe(0);
    for (const { name } of COMMANDS) expect(all.stdout).toMatch(new RegExp(`^ {2}${name}\\b`, "m"));
    expect(one.stdout).toMatch(/codepoint/);
  });

  test("a dry run names inputs and writes nothing", async () => {
    const run = await place.begin(["analyze", "in", "--dry-run", "--out", "dry"]);
    const named = run.stdout.trim().split("\n");
    expect(named.map((line) => line.split(/\s+/)[1])).toEqual(["in/b/rows.jsonl", "in/news.txt"]);
    expect(place.exists("dry")).toBe(false);
  });

  test("verify tells good results from bad, as status and as lines of JSON", async () => {
    await place.batch(["in"]);
    const good = await place.begin(["verify", "output"]);
    expect([good.status, good.stdout]).toEqual([0, "2 results checked, all valid\n"]);
    place.write("output/news.json", "{}");
    const bad = await place.begin(["verify", "output", "--json-errors"]);
    expect(bad.status).toBe(1);
    expect(JSON.parse(bad.stderr.split("\n")[0])).toMatchObject({ path: "output/news.json", error: { code: "result-invalid" } });
  });
});

describe("wrong usage touches nothing", () => {
  const place = scratch();

  test.concurrent.each(USAGE_FAULTS)("newsdelta %j", async (args, hint, why) => {
    const { status, stdout, stderr } = await place.begin(args);
    expect(status, why).toBe(2);
    expect(stderr).toMatch(/\[usage\]/);
    expect(stderr).toMatch(hint);
    expect(stdout).toBe("");
    expect(place.exists("output")).toBe(false);
  });
});
