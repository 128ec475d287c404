// The report: what its pages hold is what results hold, and no text in them can do more than be read.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Result } from "../src/doc/result.js";
import { annotate } from "../src/pipeline.js";
import { DAY_MS, dayNumber, isoDay, sayTime } from "../src/report/calendar.js";
import { decode, encode } from "../src/report/codec.js";
import { htmlReport } from "../src/report/html.js";
import { byTime, claimsAbout, entityCounts, layOut } from "../src/report/laid.js";
import { inert, markdownReport } from "../src/report/markdown.js";
import { openIndex, packArticle } from "../src/report/pack.js";
import { comparePoints } from "../src/report/points.js";
import { asksForClaims, search } from "../src/report/search.js";
import type { PageArticle, PageIndex, RunAccount } from "../src/report/shape.js";
import { DICTIONARY_RECORDS, dictionaryOf, squeeze, unsqueeze } from "../src/report/squeeze.js";
import { bornOutBy } from "../src/report/support.js";
import { timelineFigure } from "../src/report/timeline.js";
import { explainClaim } from "../src/summary/explain.js";
import { DEFAULT_SUMMARY, summarise } from "../src/summary/summary.js";
import { plainArticle } from "./tables/articles.js";
import {
  BORNE_OUT,
  filterOf,
  HOSTILE,
  hostile,
  MARKDOWN,
  mine,
  runWith,
  runWithCopies,
  SEARCHES,
  TIMES,
  withKeyPoints,
} from "./tables/report.js";
import { newsdelta } from "./tables/runs.js";

const ASSETS = { script: "0", style: "p { color: red }" };

function page(results: readonly Result[], run: RunAccount | null = null): string {
  return [...htmlReport(results, { assets: ASSETS, reason: explainClaim, run, generator: "newsdelta 1.2.3" })].join("");
}

function indexOf(results: readonly Result[], run: RunAccount | null = null): PageIndex {
  const builder = openIndex("newsdelta 1.2.3", run);
  for (const result of results) builder.add(result);
  return builder.index;
}

describe("days", () => {
  test("are numbered as the calendar has them, and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 2_932_896 }), (number) => {
        expect(dayNumber(isoDay(number))).toBe(number);
        if (number > -719_162) expect(isoDay(number)).toBe(new Date(number * DAY_MS).toISOString().slice(0, 10));
      }),
    );
  });

  test("are null for what is no date", () => {
    expect([null, "", "soon", "2026-13-01", "26-01-01"].map(dayNumber)).toEqual([null, null, null, null, null]);
  });

  test.each(TIMES)("%s to %s", (from, to, said, why) => {
    expect(sayTime(from, to), why).toBe(said);
  });
});

describe("records as text", () => {
  const leaf = fc.oneof(fc.string({ unit: "binary" }), fc.integer(), fc.constant(null), fc.boolean(), fc.constantFrom(...HOSTILE));
  const key = fc.constantFrom("a", "b", "constructor", "a,b");
  const row = fc.record({ a: leaf, b: fc.array(fc.tuple(fc.nat(), fc.nat())) });
  const record = fc.dictionary(key, fc.oneof(leaf, fc.array(leaf), fc.array(row), fc.array(fc.dictionary(key, leaf)), row), {
    noNullPrototype: true,
  });

  test("come back as they were, and hold nothing that ends a script", () => {
    fc.assert(
      fc.property(record, (value) => {
        const json = encode(value);
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
        expect(decode(json)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test("come back from squeezing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (first, text) => {
        const dictionary = dictionaryOf([first]);
        const squeezed = squeeze(text, dictionary);
        expect(squeezed).toMatch(/^[A-Za-z0-9+/=]*$/);
        expect(unsqueeze(squeezed, dictionary)).toBe(text);
      }),
    );
  });

  test("get shorter where they are like the first", () => {
    const json = encode(packArticle(mine("a", "2026-04-27"), explainClaim));
    const other = encode(packArticle(mine("b", "2026-04-28"), explainClaim));
    expect(squeeze(other, dictionaryOf([json])).length).toBeLessThan(other.length / 8);
  });
});

describe("the page's data", () => {
  const results = [mine("alpha", "2026-04-27"), mine("beta", null), withKeyPoints()];
  const index = indexOf(results);

  test("count what results count", () => {
    const laid = layOut(index);
    const sum = (label: "changes" | "continuities") => results.reduce((total, { summary }) => total + summary[label].length, 0);
    expect(laid.totals).toEqual({ change: sum("changes"), continuity: sum("continuities") });
    expect(index.articles.map(({ claims }) => claims)).toEqual(
      results.map(({ summary }) => summary.changes.length + summary.continuities.length),
    );
    const byKey = new Map<string, number[]>();
    for (const { summary, entities } of results) {
      for (const { entity, changes, continuities } of summary.byEntity) {
        const key = entities.find(({ id }) => id === entity)?.key ?? "";
        const [change, continuity, articles] = byKey.get(key) ?? [0, 0, 0];
        byKey.set(key, [change + changes.length, continuity + continuities.length, articles + 1]);
      }
    }
    const counted = entityCounts(laid).map(({ change, continuity, articles }, number) => [
      index.entities[number].key,
      [change, continuity, articles],
    ]);
    expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(byKey));
    expect(byKey.size).toBeGreaterThan(1);
    index.entities.forEach((_, number) => {
      const [, [change, continuity]] = counted[number];
      expect(claimsAbout(laid, number)).toHaveLength(Number(change) + Number(continuity));
    });
  });

  test("keep every claim with its place", () => {
    for (const result of results) {
      const packed = packArticle(result, explainClaim);
      expect(packed.claims.map(({ place }) => packed.text?.slice(...place))).toEqual(result.claims.map(({ text }) => text));
      expect(packed.changes.map((number) => packed.claims[number].id)).toEqual(result.summary.changes);
      expect(packed.claims.map(({ reason }) => reason)).toEqual(result.claims.map(explainClaim));
    }
  });

  test("count in UTF-16, whatever the result counts in", () => {
    const text = "😀 Output rose 😀.";
    const [sample] = results;
    const [claim] = sample.claims;
    const span = { start: 2, end: 13, text: "Output rose" };
    const own = { ...claim, ...span, predicate: { ...claim.predicate, start: 9, end: 13 }, section: 0 };
    const article = {
      ...sample.article,
      text,
      offsets: "codepoint" as const,
      sections: [{ kind: "paragraph" as const, start: 0, end: 16 }],
    };
    const packed = packArticle({ ...sample, article, entities: [], dates: [], claims: [own] }, explainClaim);
    expect(packed.claims[0].place).toEqual([3, 14]);
    expect(packed.sections[0].place).toEqual([0, text.length]);
  });

  test("stand in the order of time, those without a day last", () => {
    const laid = layOut(index);
    const days = byTime(laid, [...laid.labels.keys()]).map((claim) => laid.from[claim]);
    const known = days.filter((day) => !Number.isNaN(day));
    expect(known).toEqual([...known].sort((a, b) => a - b));
    expect(days.slice(known.length).every(Number.isNaN)).toBe(true);
    expect(days.length - known.length).toBe(5);
  });

  test.each(SEARCHES)("search %j", (ask, articles, claims, why) => {
    const found = search(layOut(indexOf(results.slice(0, 2), runWithCopies([["beta", "alpha"]]))), filterOf(ask));
    expect(found.articles, why).toEqual(articles);
    expect(found.claims, why).toHaveLength(claims);
    expect([...found.change, ...found.continuity].reduce((a, b) => a + b)).toBe(claims);
    expect(asksForClaims(filterOf(ask))).toBe(Object.keys(ask).some((key) => !["text", "once"].includes(key)));
  });

  test("near-duplicates are known by number, those without a result in the report are left out", () => {
    const { copies } = layOut(
      indexOf(
        results.slice(0, 2),
        runWithCopies([
          ["beta", "alpha"],
          ["beta-2", "alpha"],
          ["alpha", "gone"],
        ]),
      ),
    );
    expect([...copies]).toEqual([[1, { of: 0, similarity: 0.92 }]]);
  });

  test("keeps articles without claims in the table until a filter asks for claims", () => {
    const empty = { ...mine("c", null), claims: [], summary: { ...mine("c", null).summary, changes: [], continuities: [], byEntity: [] } };
    const laid = layOut(indexOf([empty]));
    expect(search(laid, filterOf({})).articles).toEqual([0]);
    expect(search(laid, filterOf({ label: "change" })).articles).toEqual([]);
  });
});

describe("key points", () => {
  const packed = packArticle(withKeyPoints(), explainClaim);

  test("are held against the body, claim by claim", () => {
    const ids = (numbers: readonly number[]) => numbers.map((number) => packed.claims[number].id);
    const comparison = comparePoints(packed);
    const pairs = comparison?.points.map(({ claims, borneOut }) => [
      ids(claims),
      borneOut.map(({ claim, by }) => ids([claim, by]).join(" by ")),
    ]);
    expect(pairs).toEqual([
      [["c1"], ["c1 by c5"]],
      [["c2", "c3"], ["c2 by c6"]],
      [["c4"], []],
    ]);
    expect(ids(comparison?.leftOut ?? [])).toEqual(["c7", "c8", "c9"]);
  });

  test.each(BORNE_OUT)("are borne out where the body says the same in other words: %s %s", (point, body, bearer, why) => {
    const text = `Report of the day\n\n- ${point}\n- It is raining.\n\n${body}\n`;
    const { claims, article, ...result } = summarise(annotate(plainArticle(text)), DEFAULT_SUMMARY, "1.2.3");
    const found = [...bornOutBy({ claims, article, ...result })].filter(([number]) => article.sections[claims[number].section].start < 25);
    expect(found.map(([, by]) => claims[by].text).join(), why).toContain(bearer ?? "");
    expect(found.length > 0, why).toBe(bearer !== null);
  });

  test("are not there where the article has none", () => {
    expect(comparePoints(packArticle(mine("a", null), explainClaim))).toBeNull();
  });
});

describe("the timeline", () => {
  const results = [mine("a", "2026-04-27"), mine("b", "2026-05-04")];

  test("gives each row its counts, and draws every claim or says that it does not", () => {
    const index = indexOf(results);
    const { document } = parseHTML(`<html><body>${timelineFigure(index)}</body></html>`);
    const totals = [...document.querySelectorAll("svg .totals")].map(({ textContent }) => textContent);
    const counts = entityCounts(layOut(index)).map(({ change, continuity }) => `▲ ${change}  = ${continuity}`);
    expect(totals.slice(1).sort()).toEqual(counts.sort());
    expect(totals[0]).toBe("▲ 10  = 4");
    const drawn = [...document.querySelectorAll("tbody td")].map(({ textContent }) => Number(textContent)).reduce((a, b) => a + b);
    const left = [...(document.querySelector("figcaption")?.textContent ?? "").matchAll(/(\d+) (?:earlier|later|without)/g)];
    expect(drawn + left.map(([, count]) => Number(count)).reduce((a, b) => a + b, 0)).toBe(14);
  });

  test("is not squeezed by one claim about another age", () => {
    const many = Array.from({ length: 30 }, (_, day) => mine(`m${day}`, `2026-04-${String(day + 1).padStart(2, "0")}`));
    const [old] = many;
    const claims = old.claims.map((claim, number) => (number === 0 ? { ...claim, time: { from: "1858-01-01", to: "1858-12-31" } } : claim));
    const figure = timelineFigure(indexOf([{ ...old, claims }, ...many.slice(1)]));
    expect(figure).toContain("1 earlier");
    expect(figure).not.toContain("1858");
  });

  test("is not there where no claim has a day", () => {
    expect(timelineFigure(indexOf([]))).toBe("");
  });

  test("is the same picture each time", () => {
    expect(timelineFigure(indexOf(results))).toBe(timelineFigure(indexOf(results)));
  });
});

describe("the page", () => {
  test("lets only its own script and style in, by their hashes, and nothing from outside", () => {
    const { document } = parseHTML(page([mine("a", "2026-04-27")], runWith("x")));
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content") ?? "";
    const hash = (content: string) => `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src ${hash(ASSETS.script)};`);
    expect(policy).toContain(`style-src ${hash(ASSETS.style)};`);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const scripts = [...document.querySelectorAll("script")];
    expect(scripts.filter((script) => !script.hasAttribute("type")).map(({ textContent }) => textContent)).toEqual([ASSETS.script]);
    expect(document.querySelectorAll("[src], link, [style], iframe, object, embed, base, form").length).toBe(0);
    const hrefs = [...document.querySelectorAll("[href]")].map((element) => element.getAttribute("href") ?? "");
    expect(hrefs.filter((href) => !href.startsWith("#"))).toEqual([]);
  });

  test.each(HOSTILE.map((harm) => [harm]))("has the same elements, whatever the text says: %j", (harm) => {
    const shape = (text: string) => {
      const html = page([mine("a", "2026-04-27"), hostile(text)], runWith(text));
      const { document } = parseHTML(html);
      return [...document.querySelectorAll("*")].map((element) => [element.localName, element.getAttributeNames().join()].join(" "));
    };
    expect(shape(harm)).toEqual(shape("harmless"));
  });

  test("carries the text of every article unchanged", () => {
    for (const harm of HOSTILE) {
      const { document } = parseHTML(page([hostile(harm)]));
      const article: PageArticle = decode(document.getElementById("article-0")?.textContent ?? "");
      expect(article.text).toBe(`${harm} did it.`);
      expect(article.title).toBe(harm.trim());
    }
  });

  test("carries the hundred-and-first article squeezed, and no less of it", () => {
    const results = Array.from({ length: 102 }, (_, number) => mine(`m${number}`, "2026-04-27"));
    const { document } = parseHTML(page(results));
    const texts = results.map((_, number) => document.getElementById(`article-${number}`)?.textContent ?? "");
    expect(document.getElementById("article-99")?.getAttribute("type")).toBe("application/json");
    expect(document.getElementById("article-101")?.getAttribute("type")).toBe("application/x-squeezed");
    const last: PageArticle = decode(unsqueeze(texts[101], dictionaryOf(texts.slice(0, DICTIONARY_RECORDS))));
    expect(last).toEqual(decode(encode(packArticle(results[101], explainClaim))));
  });
});

describe("Markdown", () => {
  test.each(MARKDOWN)("%j is only text", (text, markdown) => {
    expect(inert(text)).toBe(markdown);
  });

  test("shows what changed and what held, with counts, and what was not read", () => {
    const text = [...markdownReport([mine("a", "2026-04-27"), mine("b", null)], runWith("x.txt"))].join("");
    expect(text).toContain("## The mine, a\n\n27 Apr 2026\n\n### What changed (5)\n\n- ▲ Vale would have sold it *(transfer, 80 %)*\n");
    expect(text).toContain("### What held (2)\n\n- = jobs stay *(persist, 80 %, according to A spokesman)*\n");
    expect(text).toContain("## Not read\n\n- x.txt:3: x.txt (x.txt)\n");
    expect(text.match(/^## /gm)).toHaveLength(3);
    expect(text.endsWith("\n\n*2 articles: ▲ 10 changed, = 4 held.*\n")).toBe(true);
  });

  test("says how many it leaves out", () => {
    const sample = mine("a", null);
    const claims = Array.from({ length: 11 }, (_, number) => ({ ...sample.claims[0], id: `x${number}` }));
    const summary = { ...sample.summary, changes: claims.map(({ id }) => id), continuities: [] };
    const text = [...markdownReport([{ ...sample, claims, summary }], null)].join("");
    expect(text).toContain("### What changed (11)");
    expect(text.match(/^- ▲/gm)).toHaveLength(8);
    expect(text).toContain("- … and 3 more");
    expect(text).toContain("### What held (0)\n\nNothing.");
  });

  test("holds no link, picture or markup that a text brought along", () => {
    for (const harm of HOSTILE) {
      const tree = fromMarkdown([...markdownReport([hostile(harm)], runWith(harm))].join(""));
      const kinds = new Set<string>();
      const walk = (node: Nodes) => {
        kinds.add(node.type === "html" ? `html ${node.value}` : node.type);
        if ("children" in node) for (const child of node.children) walk(child);
      };
      walk(tree);
      expect([...kinds].filter((kind) => !/^(root|heading|paragraph|list|listItem|text|emphasis|html <!-- -->)$/.test(kind))).toEqual([]);
    }
  });
});

describe("the command", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "newsdelta-report-"));
    for (const result of [mine("a", "2026-04-27"), mine("b", null)]) {
      writeFileSync(join(folder, `${result.article.id}.json`), JSON.stringify(result));
    }
    writeFileSync(join(folder, "run.json"), JSON.stringify(runWith("lost.txt")));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("writes report.html into the folder of results, the same bytes each time", () => {
    const first = newsdelta(["report", folder]);
    expect([first.status, first.stdout]).toEqual([0, ""]);
    const html = readFileSync(join(folder, "report.html"), "utf8");
    newsdelta(["report", folder, "--out", join(folder, "again.html")], { TZ: "Asia/Tokyo", LANG: "de_DE.UTF-8" });
    expect(readFileSync(join(folder, "again.html"), "utf8")).toBe(html);
    const index: PageIndex = JSON.parse(parseHTML(html).document.getElementById("index")?.textContent ?? "");
    expect(index.articles.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(index.run?.failures.map(({ path }) => path)).toEqual(["lost.txt", "b.txt"]);
  });

  test("reads a file of lines, and prints Markdown unless told where to", () => {
    const lines = [mine("a", "2026-04-27"), mine("b", null)].map((result) => `${JSON.stringify(result)}\n`).join("\n");
    writeFileSync(join(folder, "all.jsonl"), lines);
    const { status, stdout } = newsdelta(["report", join(folder, "all.jsonl"), "--format", "md"]);
    expect(status).toBe(0);
    expect(stdout.match(/^## .*/gm)).toEqual(["## The mine, a", "## The mine, b"]);
    rmSync(join(folder, "all.jsonl"));
  });

  test("names a result that is none, leaves it out, and fails", () => {
    writeFileSync(join(folder, "c.json"), '{"schemaVersion":"9"}');
    const { status, stdout, stderr } = newsdelta(["report", folder, "--format", "md"]);
    rmSync(join(folder, "c.json"));
    expect(status).toBe(1);
    expect(stderr).toContain("c.json");
    expect(stderr).toContain("[result-invalid]");
    expect(stdout.match(/^## The mine/gm)).toHaveLength(2);
  });

  test("touches nothing where there are no results", () => {
    const empty = mkdtempSync(join(tmpdir(), "newsdelta-empty-"));
    expect(newsdelta(["report", empty]).status).toBe(2);
    expect(newsdelta(["report", join(empty, "gone")]).status).toBe(2);
    expect(existsSync(join(empty, "report.html"))).toBe(false);
    rmSync(empty, { recursive: true });
  });

  test("says so where it cannot write, and leaves nothing behind", () => {
    const { status, stderr } = newsdelta(["report", folder, "--out", join(folder, "no", "such.html")]);
    expect(status).toBe(1);
    expect(stderr).toContain("[write-failed]");
  });

  test("explain --html prints a page of the article", () => {
    const path = join(folder, "story.txt");
    writeFileSync(path, "Mine sold\n\nVale bought the mine on Monday. The union kept its seat.\n");
    const { status, stdout } = newsdelta(["explain", path, "--html"]);
    rmSync(path);
    expect(status).toBe(0);
    const article: PageArticle = decode(parseHTML(stdout).document.getElementById("article-0")?.textContent ?? "");
    expect(article.title).toBe("Mine sold");
  });

  test("ends quietly when the reader has had enough", () => {
    const command = `"${process.execPath}" dist/cli.js report "${folder}" --out - | head -c 10`;
    const { status, stdout, stderr } = spawnSync("bash", ["-o", "pipefail", "-c", command], { encoding: "utf8" });
    expect([status, stdout, stderr]).toEqual([0, "<!doctype ", ""]);
  });
});
