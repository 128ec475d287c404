// Bad inputs: each is named with its code, everything else is done, and the account is whole.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Crew } from "../../src/batch/crew.js";
import { failure } from "../../src/batch/outcome.js";
import { ERRORS, type ErrorCode, NewsError } from "../../src/doc/errors.js";
import { FILE_FAULTS, makeLoop, ROW_FAULTS } from "../tables/faults.js";
import { scratch, story } from "./scratch.js";

describe("files that cannot be done", () => {
  const place = scratch();
  place.write("in/aa-good.txt", story(1));
  place.write("in/zz-good.txt", story(2));
  for (const [name, make] of FILE_FAULTS) make(`${place.path}/in/${name}`);
  makeLoop(`${place.path}/in`);
  const ran = place.begin(["analyze", "in", "missing.txt", "--max-bytes", "100000", "--json-errors"]);

  test("the rest is done, and the status says that some failed", async () => {
    expect((await ran).status).toBe(1);
    expect([...place.results().keys()]).toEqual(["aa-good.json", "zz-good.json"]);
  });

  test("there are twenty kinds of fault, each with its own code", async () => {
    await ran;
    expect(new Set(place.account().failures.map(({ code }) => code)).size).toBeGreaterThanOrEqual(20);
  });

  test("the account is whole", async () => {
    await ran;
    const account = place.account();
    expect(account.found).toBe(FILE_FAULTS.length + 4);
    expect(account.found).toBe(account.done + account.skipped + account.failed);
    expect(account.failures).toHaveLength(account.failed);
  });

  test.each([
    ...FILE_FAULTS.map(([name, , code, why]) => [`in/${name}`, code, why]),
    ["missing.txt", "path-missing", "one PATH of two"],
    ["in/inner/again", "link-loop", "a folder inside itself"],
  ])("%s is %s", async (path, code, why) => {
    const errors = (await ran).stderr
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line));
    expect(place.account().failures.find((failed) => failed.path === path)?.code, why).toBe(code);
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
  const ran = place.begin(["analyze", "-", "--from", "jsonl", "--to", "jsonl"], rows);

  test("the others come out, in order", async () => {
    const { status, stdout } = await ran;
    expect(status).toBe(1);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).article.id),
    ).toEqual(["good", "last"]);
  });

  test("each has a line of its own on standard error", async () => {
    const errors = (await ran).stderr
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const expected = ROW_FAULTS.flatMap(([, code], index) => (code === null ? [] : [{ line: index + 1, code }]));
    expect(errors.map(({ line, error }) => ({ line, code: error.code }))).toEqual(expected);
    for (const error of errors) expect(Object.keys(error)).toEqual(["id", "line", "error"]);
  });
});

describe("whatever becomes of each article", () => {
  /** What a crew may say of an article; null is done. */
  const fates = [null, null, null, ...(["timeout", "worker-crashed", "out-of-memory", "internal", "not-english"] as const)];

  test("found = done + skipped + failed, each failure is named, in the order of the inputs, whoever is ready first", async () => {
    const place = scratch();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ fate: fc.constantFrom(...fates), turns: fc.nat(6) }), { maxLength: 12 }),
        fc.constantFrom("out", null),
        async (articles, kind) => {
          const crew: Crew = {
            work: async ({ path }) => {
              const { fate, turns } = articles[Number(path.split(":")[1]) - 1];
              for (let i = 0; i < turns; i++) await new Promise((resolve) => setImmediate(resolve));
              if (fate !== null) return failure(new NewsError(fate));
              return { status: "done", content: new TextEncoder().encode(`${path}\n`), sha256: "", warnings: [], brief: null, shape: "" };
            },
            close: async () => {},
          };
          const stdin = articles.map((_, i) => `${JSON.stringify({ id: `a${i}`, text: "x" })}\n`).join("");
          const out = kind === null ? null : `${kind}${run++}`;
          const { account, written } = await place.batch(["-"], { stdin, from: "jsonl", to: "jsonl", out, openCrew: async () => crew });
          const fatesOf = (wanted: (fate: ErrorCode | null) => boolean) => articles.flatMap(({ fate }, i) => (wanted(fate) ? [i] : []));
          const done = fatesOf((fate) => fate === null);
          const failed = fatesOf((fate) => fate !== null && fate !== "not-english");
          expect(account).toMatchObject({ found: articles.length, done: done.length, failed: failed.length });
          expect(account.found).toBe(account.done + account.skipped + account.failed);
          expect(account.failures).toEqual(
            failed.map((i) => {
              const code = articles[i].fate ?? "internal";
              return { path: "-", line: i + 1, id: `a${i}`, code, message: ERRORS[code].message, hint: ERRORS[code].hint };
            }),
          );
          const lines = done.map((i) => `-:${i + 1}\n`);
          if (out === null) expect(written).toBe(lines.join(""));
          else expect([...place.files(out).keys()].sort()).toEqual([...done.map((i) => `a${i}.jsonl`), "run.json"].sort());
        },
      ),
      { numRuns: 60 },
    );
  });

  test("one in a hundred that is poisoned stops no other", async () => {
    const place = scratch();
    const poison = ["", "\u0000\u0001\u0002", " \n "];
    for (let i = 0; i < 300; i++)
      place.write(`in/${i}.txt`, i % 100 === 50 ? poison[Math.floor(i / 100)] : `Rates rose by ${i} points on Monday.`);
    place.write("in/z.jsonl", `{"text":\n{"text":"Rates fell."}`);
    const { account } = await place.batch(["in"]);
    expect(account).toMatchObject({ found: 302, done: 298, skipped: 0, failed: 4 });
    expect(new Set(account.failures.map(({ path }) => path))).toEqual(new Set(["in/50.txt", "in/150.txt", "in/250.txt", "in/z.jsonl"]));
  });
});
