// Standard streams: rows in and out in order as they come, a reader that leaves, units of offsets, the other commands.

import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { type Result, resultJsonSchema, resultSchema } from "../../src/doc/result.js";
import { scratch, story } from "./scratch.js";

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

  test.each([["1"], ["3"]])("come out in the order in which they went in, with %s workers", (workers) => {
    const run = place.run([...ROWS, "--workers", workers], input);
    expect(run.status, run.stderr).toBe(0);
    const results = parseLines(run.stdout);
    expect(results.map(({ article }) => article.id)).toEqual(rows.map(({ id }) => id));
    expect(results.map(({ article }) => article.text)).toEqual(rows.map(({ text }) => text));
    expect(results.map(({ article }) => article.extra)).toEqual(rows.map(({ mine }) => ({ mine })));
    expect(place.exists("output")).toBe(false);
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

  test("a line of Windows, a blank line and a last line without end are rows like others", () => {
    const run = place.run(ROWS, `{"id":"a","text":"Rates rose."}\r\n\r\n  \n{"id":"b","text":"Rates fell."}`);
    expect(parseLines(run.stdout).map(({ article }) => [article.id, article.source.path])).toEqual([
      ["a", "-:1"],
      ["b", "-:4"],
    ]);
  });

  test("twins in input order", () => {
    const run = place.run(ROWS, '{"id":"x","text":"Rates rose."}\n{"id":"x","text":"Rates fell."}\n{"id":"X","text":"Rates stood."}\n');
    expect(parseLines(run.stdout).map(({ article }) => article.id)).toEqual(["x", "x-2", "X-3"]);
  });

  test("names that mean something to JavaScript are names like others", () => {
    const run = place.run(ROWS, '{"id":"__proto__","text":"The constructor rose.","toString":1,"hasOwnProperty":"a"}\n');
    const [{ article }] = parseLines(run.stdout);
    expect(article.id).toBe("__proto__");
    expect(JSON.stringify(article.extra)).toBe('{"toString":1,"hasOwnProperty":"a"}');
  });
});

describe("options of a result", () => {
  const place = scratch();
  const text = "😀 The bank raised its rate on Monday. 👩‍👩‍👧‍👦 It kept its forecast.";
  const row = `${JSON.stringify({ id: "a", text, publishedAt: "2026-04-27" })}\n`;
  const resultOf = (...flags: string[]) => parseLines(place.run([...ROWS, ...flags], row).stdout)[0];

  test("offsets in code points slice as Python does", () => {
    const result = resultOf("--offsets", "codepoint");
    expect(result.article.offsets).toBe("codepoint");
    const points = [...text];
    for (const claim of result.claims) expect(points.slice(claim.start, claim.end).join("")).toBe(claim.text);
    expect(result.article.sections.at(-1)?.end).toBe(points.length);
  });

  test("without the text, all else stays", () => {
    const { text: _, ...article } = resultOf().article;
    expect(resultOf("--no-text")).toEqual({ ...resultOf(), article });
  });

  test("claims under the least confidence are left out", () => {
    for (const claim of resultOf("--min-confidence", "0.9").claims)
      expect(Math.min(claim.confidence, claim.classification.confidence)).toBeGreaterThanOrEqual(0.9);
    expect(resultOf("--min-confidence", "1").claims.length).toBeLessThanOrEqual(resultOf().claims.length);
  });

  test("a date for articles that carry none", () => {
    const run = place.run([...ROWS, "--published-at", "2025-01-02"], `${row}{"id":"b","text":"Rates rose."}\n`);
    expect(parseLines(run.stdout).map(({ article }) => [article.publishedAt, article.publishedAtSource])).toEqual([
      ["2026-04-27", "row"],
      ["2025-01-02", "option"],
    ]);
  });
});

describe("other commands", () => {
  const place = scratch();
  place.write("news.txt", story(1));

  test("the schema is the one results are made by", () => {
    expect(JSON.parse(place.run(["schema"]).stdout)).toEqual(resultJsonSchema());
    expect(place.run(["schema", "--out", "schema.json"]).stdout).toBe("");
    expect(place.exists("schema.json")).toBe(true);
  });

  test("help names every command, and a flag's values", () => {
    const { status, stdout } = place.run(["--help"]);
    expect(status).toBe(0);
    for (const command of ["analyze", "explain", "verify", "schema", "eval"]) expect(stdout).toMatch(new RegExp(`^ {2}${command}\\b`, "m"));
    expect(place.run(["analyze", "--help"]).stdout).toMatch(/codepoint/);
  });

  test("explain does not obey escapes in a text", () => {
    place.write("attack.txt", "Rates rose \u001b[31mred\u001b]0;title\u0007 on \u202eMonday.\n");
    const { status, stdout } = place.run(["explain", "attack.txt"]);
    expect(status).toBe(0);
    expect(/[\p{Cc}\u202e]/u.test(stdout.replaceAll("\n", ""))).toBe(false);
  });

  test.each([
    ["a span", (result: Result) => ({ ...result, article: { ...result.article, text: ` ${result.article.text ?? ""}` } })],
    [
      "a section outside",
      (result: Result) => ({ ...result, article: { ...result.article, sections: [{ kind: "paragraph", start: 0, end: 1_000_000 }] } }),
    ],
    [
      "the source's hash",
      (result: Result) => ({ ...result, article: { ...result.article, source: { ...result.article.source, sha256: "0" } } }),
    ],
    ["the id", (result: Result) => ({ ...result, article: { ...result.article, id: "other" } })],
    ["a missing key", ({ summary: _, ...result }: Result) => result],
    ["an unknown key", (result: Result) => ({ ...result, more: 1 })],
    ["a list of the summary", (result: Result) => ({ ...result, summary: { ...result.summary, changes: ["c99"] } })],
    ["a count", (result: Result) => ({ ...result, summary: { ...result.summary, counts: { ...result.summary.counts, claims: 99 } } })],
    [
      "a source of claims",
      (result: Result) => ({ ...result, summary: { ...result.summary, bySource: [{ entity: "e99", name: "a", claims: [] }] } }),
    ],
    ["the version", (result: Result) => ({ ...result, schemaVersion: "0.9" })],
    ["the file as a whole", () => null],
  ])("verify finds fault with %s", (_what, spoil) => {
    place.run(["analyze", "news.txt", "--force"]);
    expect(place.run(["verify"]).status).toBe(0);
    const result = resultSchema.parse(JSON.parse(place.results().get("news.json") ?? ""));
    place.write("output/news.json", JSON.stringify(spoil(result)));
    const { status, stderr } = place.run(["verify", "output", "--json-errors"]);
    expect(status).toBe(1);
    expect(JSON.parse(stderr.split("\n")[0])).toMatchObject({ path: "output/news.json", error: { code: "result-invalid" } });
  });
});
