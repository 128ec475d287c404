// Determinism: an article gives the same bytes alone, after many others, in another order, place, language or year.

import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { annotate } from "../src/pipeline.js";
import { DEFAULT_SUMMARY, summarise } from "../src/summary/summary.js";
import { CORPUS_TEXTS, HOSTILE_PIECES, plainArticle } from "./tables/articles.js";
import { newsdelta, ROOT, resultsIn } from "./tables/runs.js";

/** A clock that stands at a day in another year, for every thread of a run. */
const OTHER_YEAR = `--import=data:text/javascript,${encodeURIComponent(
  "const Real = Date; globalThis.Date = class extends Real { constructor(...a) { a.length ? super(...a) : super(1893456000000); } static now() { return 1893456000000; } };",
)}`;

function bytes(text: string): string {
  return JSON.stringify(summarise(annotate(plainArticle(text)), DEFAULT_SUMMARY, "1.2.3"));
}

describe("an article by itself", () => {
  test("gives the same after every other article, and after words nobody has seen", () => {
    const alone = CORPUS_TEXTS.map(([, text]) => bytes(text));
    for (let i = 0; i < 300; i++)
      bytes(`Goldsmith${i.toString(36)}'s Veldt-${i} ${HOSTILE_PIECES[i % HOSTILE_PIECES.length]} rose, Lind${i}'s fell.`);
    const after = [...CORPUS_TEXTS].reverse().map(([, text]) => bytes(text));
    expect(after.reverse()).toEqual(alone);
  });

  test("possessives of new names do not teach the tokeniser", () => {
    const sentence = "The Quarbleys' and Goldzmith's houses were sold.";
    const alone = bytes(sentence);
    bytes("He left Goldzmith's, then the Quarbleys', for good.");
    expect(bytes(sentence)).toBe(alone);
  });
});

describe("a run over corpus/", () => {
  const scratch = mkdtempSync(join(tmpdir(), "newsdelta-determinism-"));
  const files = readdirSync(join(ROOT, "corpus"))
    .filter((name) => name !== "README.md")
    .map((name) => `corpus/${name}`)
    .sort();
  let first: Map<string, string>;
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  function run(name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Map<string, string> {
    const out = join(scratch, name);
    const { status, stderr } = newsdelta(["analyze", ...args, "--out", out, "--quiet"], env);
    expect(status, stderr).toBe(0);
    return resultsIn(out);
  }

  beforeAll(() => {
    first = run("first", ["corpus", "--workers", "1"]);
  });

  test("has results to compare", () => {
    expect(first.size).toBeGreaterThanOrEqual(16);
  });

  test.each([
    ["many-workers", ["corpus", "--workers", "4"], {}, "more workers"],
    ["other-order", [...files].reverse(), {}, "another order"],
    ["other-place", ["corpus"], { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }, "another zone and language"],
    ["other-year", ["corpus"], { NODE_OPTIONS: OTHER_YEAR }, "another system date"],
  ])("gives the same bytes: %s", (name, args, env, why) => {
    const again = run(name, args, env);
    expect([...again.keys()], why).toEqual([...first.keys()]);
    for (const [file, content] of first) expect(again.get(file), `${file} with ${why}`).toBe(content);
  });
});
