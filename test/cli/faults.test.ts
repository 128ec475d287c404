// Bad inputs: each is named with its code, everything else is done, and the account is whole.

import { describe, expect, test } from "vitest";
import { FILE_FAULTS, makeLoop, ROW_FAULTS, USAGE_FAULTS } from "../tables/faults.js";
import { scratch, story } from "./scratch.js";

describe("files that cannot be done", () => {
  const place = scratch();
  place.write("in/aa-good.txt", story(1));
  place.write("in/zz-good.txt", story(2));
  for (const [name, make] of FILE_FAULTS) make(`${place.path}/in/${name}`);
  makeLoop(`${place.path}/in`);
  const run = place.run(["analyze", "in", "missing.txt", "--max-bytes", "100000", "--json-errors"]);
  const errors = run.stderr
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));
  const account = place.account();

  test("the rest is done, and the status says that some failed", () => {
    expect(run.status).toBe(1);
    expect([...place.results().keys()]).toEqual(["aa-good.json", "zz-good.json"]);
  });

  test("the account is whole", () => {
    expect(account.found).toBe(FILE_FAULTS.length + 4);
    expect(account.found).toBe(account.done + account.skipped + account.failed);
    expect(account.failures).toHaveLength(account.failed);
  });

  test.each([
    ...FILE_FAULTS.map(([name, , code, why]) => [`in/${name}`, code, why]),
    ["missing.txt", "path-missing", "one PATH of two"],
    ["in/inner/again", "link-loop", "a folder inside itself"],
  ])("%s is %s", (path, code, why) => {
    expect(account.failures.find((failure) => failure.path === path)?.code, why).toBe(code);
    expect(errors.find((error) => error.path === path)?.error, why).toMatchObject({
      code,
      message: expect.stringMatching(/\S/),
      hint: expect.stringMatching(/\S/),
    });
  });
});

describe("rows that cannot be done", () => {
  const place = scratch();
  const rows = `${ROW_FAULTS.map(([row]) => row).join("\n")}\n`;
  const run = place.run(["analyze", "-", "--from", "jsonl", "--to", "jsonl"], rows);
  const errors = run.stderr
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

  test("the others come out, in order", () => {
    expect(run.status).toBe(1);
    expect(
      run.stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).article.id),
    ).toEqual(["good", "last"]);
  });

  test("each has a line of its own on standard error", () => {
    const expected = ROW_FAULTS.flatMap(([, code], index) => (code === null ? [] : [{ line: index + 1, code }]));
    expect(errors.map(({ line, error }) => ({ line, code: error.code }))).toEqual(expected);
    for (const error of errors) expect(Object.keys(error)).toEqual(["id", "line", "error"]);
  });
});

describe("wrong usage", () => {
  const place = scratch();
  test.each(USAGE_FAULTS)("newsdelta %j", (args, hint, why) => {
    const { status, stdout, stderr } = place.run(args);
    expect(status, why).toBe(2);
    expect(stderr).toMatch(/\[usage\]/);
    expect(stderr).toMatch(hint);
    expect(stdout).toBe("");
    expect(place.exists("output")).toBe(false);
  });
});
