// Standard streams: rows in and out in order as they come, a reader that leaves, a device that is full, text that would steer a terminal.

import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { openSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Result, resultSchema } from "../../src/doc/result.js";
import { ROOT } from "../tables/runs.js";
import { type BatchOptions, SETTINGS, scratch, story } from "./scratch.js";

const ROWS = ["analyze", "-", "--from", "jsonl", "--to", "jsonl"];

function parseLines(text: string): Result[] {
  return text
    .trim()
    .split("\n")
    .map((line) => resultSchema.parse(JSON.parse(line)));
}

describe("rows", () => {
  const place = scratch();
  const rows = Array.from({ length: 30 }, (_, i) => ({
    id: `r${i}`,
    text: story(i).repeat(1 + ((i * 7) % 5)),
    mine: { i, deep: [null, "ü"] },
  }));
  const input = rows.map((row) => `${JSON.stringify(row)}\n`).join("");

  test("come out in the order in which they went in, from any number of workers", async () => {
    const run = await place.begin([...ROWS, "--workers", "3"], input);
    expect(run.status, run.stderr).toBe(0);
    expect(run.stderr).toBe("");
    const results = parseLines(run.stdout);
    expect(results.map(({ article }) => article.id)).toEqual(rows.map(({ id }) => id));
    expect(results.map(({ article }) => article.text)).toEqual(rows.map(({ text }) => text));
    expect(results.map(({ article }) => article.extra)).toEqual(rows.map(({ mine }) => ({ mine })));
    expect(place.exists("output")).toBe(false);
    const { version } = results[0].generator;
    expect((await place.batch(["-"], { stdin: input, from: "jsonl", to: "jsonl", out: null, version })).written).toBe(run.stdout);
  });

  test("a result comes without waiting for the next row", async () => {
    const child = place.start(ROWS);
    child.stdin?.write(`${JSON.stringify(rows[0])}\n`);
    const [first] = child.stdout === null ? [""] : await once(child.stdout, "data");
    expect(String(first)).toMatch(/^\{"schemaVersion"/);
    child.stdin?.end();
    expect((await once(child, "exit"))[0]).toBe(0);
  });

  test("a reader that leaves ends the run with 0 and no word", async () => {
    const child = place.start(ROWS);
    let errors = "";
    child.stderr?.on("data", (piece) => {
      errors += String(piece);
    });
    child.stdin?.on("error", () => {});
    for (let i = 0; i < 20; i++) child.stdin?.write(input);
    child.stdin?.end();
    if (child.stdout !== null) await once(child.stdout, "data");
    child.stdout?.destroy();
    expect((await once(child, "close"))[0]).toBe(0);
    expect(errors).toBe("");
  });

  test("a device that is full ends the run with 1 and says why", () => {
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, "dist", "cli.js"), ...ROWS], {
      input,
      encoding: "utf8",
      stdio: ["pipe", openSync("/dev/full", "w"), "pipe"],
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/the disk is full/);
  });
});

describe("a line of a hundred megabytes", () => {
  test("is named and passed over, and the next is done", async () => {
    const place = scratch();
    async function* pieces() {
      yield Buffer.from('{"id":"huge","text":"');
      for (let i = 0; i < 100; i++) yield Buffer.alloc(1_000_000, 97);
      yield Buffer.from('"}\n{"id":"next","text":"Rates rose."}\n');
    }
    const { account, written } = await place.batch(["-"], { stdin: pieces(), from: "jsonl", to: "jsonl", out: null });
    expect(account.failures).toMatchObject([{ path: "-", line: 1, code: "too-large" }]);
    expect(parseLines(written).map(({ article }) => article.id)).toEqual(["next"]);
  });
});

describe("what stands in rows", () => {
  const place = scratch();
  const resultsOf = async (stdin: string, options: BatchOptions = {}) =>
    parseLines((await place.batch(["-"], { stdin, from: "jsonl", to: "jsonl", out: null, ...options })).written);

  test("a line of Windows, a blank line and a last line without end are rows like others", async () => {
    const results = await resultsOf(`{"id":"a","text":"Rates rose."}\r\n\r\n  \n{"id":"b","text":"Rates fell."}`);
    expect(results.map(({ article }) => [article.id, article.source.path])).toEqual([
      ["a", "-:1"],
      ["b", "-:4"],
    ]);
  });

  test("twins in input order", async () => {
    const results = await resultsOf('{"id":"x","text":"Rates rose."}\n{"id":"x","text":"Rates fell."}\n{"id":"X","text":"Rates stood."}\n');
    expect(results.map(({ article }) => article.id)).toEqual(["x", "x-2", "X-3"]);
  });

  test("names that mean something to JavaScript are names like others", async () => {
    const [{ article }] = await resultsOf('{"id":"__proto__","text":"The constructor rose.","toString":1,"hasOwnProperty":"a"}\n');
    expect(article.id).toBe("__proto__");
    expect(JSON.stringify(article.extra)).toBe('{"toString":1,"hasOwnProperty":"a"}');
  });

  const text = "😀 The bank raised its rate on Monday. 👩‍👩‍👧‍👦 It kept its forecast.";
  const row = `${JSON.stringify({ id: "a", text, publishedAt: "2026-04-27" })}\n`;
  const summarised = async (summary: Partial<typeof SETTINGS.summary>) =>
    (await resultsOf(row, { summary: { ...SETTINGS.summary, ...summary } }))[0];

  test("offsets in code points slice as Python does", async () => {
    const result = await summarised({ offsets: "codepoint" });
    expect(result.article.offsets).toBe("codepoint");
    const points = [...text];
    for (const claim of result.claims) expect(points.slice(claim.start, claim.end).join("")).toBe(claim.text);
    expect(result.article.sections.at(-1)?.end).toBe(points.length);
  });

  test("without the text, all else stays", async () => {
    const whole = await summarised({});
    const { text: _, ...article } = whole.article;
    expect(await summarised({ text: false })).toEqual({ ...whole, article });
  });

  test("claims under the least confidence are left out", async () => {
    for (const claim of (await summarised({ minConfidence: 0.9 })).claims)
      expect(Math.min(claim.confidence, claim.classification.confidence)).toBeGreaterThanOrEqual(0.9);
    expect((await summarised({ minConfidence: 1 })).claims.length).toBeLessThanOrEqual((await summarised({})).claims.length);
  });

  test("a date for articles that carry none", async () => {
    const results = await resultsOf(`${row}{"id":"b","text":"Rates rose."}\n`, { publishedAt: "2025-01-02" });
    expect(results.map(({ article }) => [article.publishedAt, article.publishedAtSource])).toEqual([
      ["2026-04-27", "row"],
      ["2025-01-02", "option"],
    ]);
  });

  test("CoNLL-U holds every token with its place", async () => {
    const { written } = await place.batch(["-"], { stdin: row, from: "jsonl", to: "conllu", out: null });
    expect(written.startsWith("# newdoc id = a\n# sent_id = a-1\n# text = ")).toBe(true);
    expect(written.endsWith("\n\n")).toBe(true);
    const tokens = written.split("\n").filter((line) => /^\d/.test(line));
    expect(tokens.length).toBeGreaterThan(12);
    for (const token of tokens) {
      const [number, form, lemma, upos, xpos, , head, deprel, , misc] = token.split("\t");
      const [, start, end] = /TokenRange=(\d+):(\d+)/.exec(misc) ?? [];
      expect(text.slice(Number(start), Number(end))).toBe(form);
      expect(Number(head)).not.toBe(Number(number));
      expect([lemma, upos, xpos, deprel].every((field) => field !== "")).toBe(true);
    }
  });
});

describe("text that would steer a terminal", () => {
  test("shows as text: titles, paths, ids, messages and claims", async () => {
    const place = scratch();
    const attack = "\u001b[31mred\u001b]0;title\u0007\u009b2J\u202e";
    place.write(`in/a${attack.replaceAll("/", "")}.txt`, "");
    place.write("in/b.jsonl", `${JSON.stringify({ id: attack, title: attack, text: `Rates ${attack} rose on Monday.` })}\n${attack}\n`);
    place.write("one.txt", `Rates rose ${attack} on Monday. ${story(1).repeat(5)}`);
    const runs = await Promise.all([
      place.begin(["analyze", "in", "--summary", "--verbose"]),
      place.begin(["explain", "one.txt"]),
      place.begin(["analyze", `nowhere${attack}`]),
    ]);
    for (const { stdout, stderr } of runs) expect(`${stdout}${stderr}`.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(runs.map(({ status }) => status)).toEqual([1, 0, 2]);
  });
});
