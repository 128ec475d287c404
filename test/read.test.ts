// Reading: bytes to articles, whatever the encoding and format; what is wrong has its code, and nothing takes for ever.

import { readFileSync } from "node:fs";
import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import type { Article } from "../src/doc/doc.js";
import { NewsError } from "../src/doc/errors.js";
import { readIsoDate, readMetadataDate } from "../src/read/iso-date.js";
import { languageOf } from "../src/read/language.js";
import { partsOf } from "../src/read/parts.js";
import { type ReadOptions, readArticle, readRow, tellFormat } from "../src/read/read.js";
import { draftOfRow } from "../src/read/row.js";
import { BYTES, PAGES } from "./tables/pages.js";

const LIMITS = { maxBytes: 50_000_000, format: "auto" } as const;

function read(path: string, content: string | Uint8Array): Promise<Article> {
  return readArticle(Buffer.from(content), { path, ...LIMITS });
}

/** All articles of a file; the first thing that is wrong is thrown. */
async function readAll(bytes: Uint8Array, options: ReadOptions): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const { content, path } of partsOf(bytes, options)) {
    if (content instanceof NewsError) throw content;
    articles.push("bytes" in content ? await readArticle(content.bytes, { ...options, path, format: content.format }) : content);
  }
  return articles;
}

/** The code of what is thrown; null where nothing is. */
async function codeIn(work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (cause) {
    return cause instanceof NewsError ? cause.code : String(cause);
  }
}

function codeOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (cause) {
    return cause instanceof NewsError ? cause.code : String(cause);
  }
}

function blocksOf({ text, layout }: Article): (readonly [string, string])[] {
  return (layout ?? []).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

describe("encodings", () => {
  test.each(BYTES.map((row) => [row.why, row] as const))("%s", async (_why, { bytes, text, warning, error }) => {
    if (error !== undefined) {
      expect(await codeIn(() => read("a.txt", bytes))).toBe(error);
      return;
    }
    const article = await read("a.txt", bytes);
    expect(article.text).toBe(text);
    expect(article.warnings.map(({ code }) => code)).toEqual(warning === undefined ? [] : [warning]);
  });

  test("damage is named by its byte, and shown in the text", async () => {
    const [warning] = (await read("a.txt", Buffer.concat([Buffer.from("é é é "), Buffer.from([0xfe]), Buffer.from(" Rates rose.")])))
      .warnings;
    expect(warning).toMatchObject({ start: 6, end: 7 });
    expect(warning.message).toMatch(/byte 9 \(0xFE\)/);
  });

  test.each([
    ["half a surrogate pair", [0xed, 0xa0, 0x80]],
    ["more bytes than a character needs", [0xe0, 0x80, 0xaf]],
    ["four of them", [0xf0, 0x80, 0x80, 0xaf]],
    ["beyond the last character", [0xf4, 0x90, 0x80, 0x80]],
  ] as const)("%s is damage, named by its byte", async (_what, bytes) => {
    const [warning] = (await read("a.txt", Buffer.concat([Buffer.from("é ".repeat(60)), Buffer.from(bytes), Buffer.from(" Rates rose.")])))
      .warnings;
    expect(warning.message).toMatch(/^byte 180 /);
  });

  test("a page says which encoding it is in", async () => {
    const html = `<html><head><meta charset="windows-1251"></head><body><article><p>Rates rose. ${"Банк. ".repeat(30)}</p></article></body></html>`;
    expect((await read("a.html", iconv.encode(html, "windows-1251"))).text).toContain("Банк");
    const latin = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head><body><article><p>It’s over – he said.</p></article></body></html>`;
    const article = await read("a.html", iconv.encode(latin, "windows-1252"));
    expect(article.text).toContain("It’s over –");
    expect(article.warnings).toEqual([]);
  });

  test("any bytes give an article or a code", async () => {
    const endings = fc.constantFrom("txt", "md", "html", "json", "jsonl", "csv", "xml", "eml", "warc", "zip", "dat");
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), endings, async (bytes, ending) => {
        const code = await codeIn(() => readAll(bytes, { path: `a.${ending}`, ...LIMITS }));
        expect(code === null || /^[a-z-]+$/.test(code), String(code)).toBe(true);
        expect(code).not.toBe("internal");
      }),
      { numRuns: 300 },
    );
  });
});

describe("Markdown without end", () => {
  test.each([
    ["quotations one after the other", "> a\n\n".repeat(4000)],
    ["points of a list", "- a\n".repeat(60_000)],
  ])("%s is read as plain text, and soon", async (_what, marks) => {
    const start = performance.now();
    const { warnings, layout } = await read("a.md", `The bank raised its rate on Monday.\n\n${marks}`);
    expect([layout, warnings.map(({ code }) => code)]).toEqual([null, ["markdown-tangled"]]);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test("an article with many quotations keeps them", async () => {
    const { layout } = await read("a.md", `# Rates rise\n\n${"> It was time.\n\nThe bank agreed.\n\n".repeat(60)}`);
    expect(layout?.filter(({ kind }) => kind === "quote")).toHaveLength(60);
  });
});

describe("formats", () => {
  test.each([
    ["a.txt", "Rates rose.", "txt"],
    ["a.txt", "<!DOCTYPE html><html><body><article><p>Rates rose on Monday.</p></article></body></html>", "html"],
    ["a.markdown", "Rates rose.", "md"],
    ["story", "# Rates\n\nRates rose.", "md"],
    ["story", "---\ntitle: Rates\n---\n\nRates rose.", "md"],
    ["story", "Rates rose.", "txt"],
    ["-", "<div><p>Rates rose on Monday.</p></div>", "html"],
    ["-", "<!-- a --><html><p>Rates rose on Monday.</p></html>", "html"],
  ])("%s with %j is %s", async (path, content, format) => {
    expect((await read(path, content)).source.format).toBe(format);
  });

  test.each([
    ["a.json", '{"text":"Rates rose."}', "json"],
    ["a.json", '{"text":"Rates rose."}\n{"text":"Rates fell."}\n', "jsonl"],
    ["-", '[{"text":"Rates rose."}]', "json"],
    ["-", '{"text":"Rates rose."}\n{"text":"Rates fell."}\n', "jsonl"],
    ["a.txt", '{"text":"Rates rose."}', "txt"],
  ])("%s with %j is told to be %s", (path, content, format) => {
    expect(tellFormat("auto", path, Buffer.from(content))).toBe(format);
  });

  test.each([
    ["a.css", "p { color: red }", "format-unknown"],
    ["a.html", "<html><body><nav><a href='/'>Home</a> <a href='/x'>News</a></nav></body></html>", "html-no-article"],
    ["a.json", '{"text":', "json-invalid"],
    ["a.json", "42", "json-shape"],
    ["a.json", "[]", "json-shape"],
    ["a.json", '{"body":"Rates rose."}', "text-not-string"],
    ["a.md", "---\ntitle: Rates\n---\n", "text-empty"],
  ])("%s with %j is %s", async (path, content, code) => {
    expect(await codeIn(() => readAll(Buffer.from(content), { path, ...LIMITS }))).toBe(code);
  });
});

describe("rows", () => {
  const row = (value: unknown) => readRow(Buffer.from(JSON.stringify(value)), { path: "-:1", maxBytes: 1000 });

  test("the text is taken exactly, known fields are understood, all others come back", () => {
    const text = " Rates\r\nrose.\u0000\ufeff ";
    const json = `{"id":7,"text":${JSON.stringify(text)},"title":"Rates","byline":"Ann Lee","publisher":"Post","url":"https://a.example","publishedAt":"2026-03-03T10:00:00+0100","modifiedAt":null,"__proto__":{"x":1},"toString":[null],"author":"Tom"}`;
    const article = readRow(Buffer.from(json), { path: "-:1", maxBytes: 1000 });
    expect(article).toMatchObject({ id: "7", text, title: "Rates", byline: "Ann Lee", publisher: "Post", url: "https://a.example" });
    expect(article).toMatchObject({ publishedAt: "2026-03-03T10:00:00+01:00", publishedAtSource: "row", modifiedAt: null, layout: null });
    expect(JSON.stringify(article.extra)).toBe('{"__proto__":{"x":1},"toString":[null],"author":"Tom"}');
  });

  test.each([
    [[1, 2], "json-shape", "list"],
    [{ title: "No text" }, "text-not-string", "text"],
    [{ text: 7 }, "text-not-string", "text"],
    [{ text: " \n" }, "text-empty", ""],
    [{ text: "Rates rose.", title: 7 }, "row-invalid", "title"],
    [{ text: "Rates rose.", byline: ["Ann"] }, "row-invalid", "byline"],
    [{ text: "Rates rose.", id: true }, "row-invalid", "id"],
    [{ text: "Rates rose.", publishedAt: 20260303 }, "row-invalid", "publishedAt"],
    [{ text: "Rates rose.", publishedAt: "next week" }, "date-invalid", "publishedAt"],
    [{ text: "Rates rose.", modifiedAt: "2026-02-30" }, "date-invalid", "modifiedAt"],
    [{ text: "a".repeat(2000) }, "too-large", ""],
    [{ text: "Rates rose.", own: JSON.parse(`${"[".repeat(101)}${"]".repeat(101)}`) }, "row-invalid", "own"],
  ])("%j is %s and names %j", (value, code, name) => {
    expect(codeOf(() => row(value))).toBe(code);
    try {
      row(value);
    } catch (cause) {
      expect(String(cause)).toContain(name);
    }
  });

  test("an id that is too large a number to be kept says so", () => {
    const read = (id: string) => readRow(Buffer.from(`{"id":${id},"text":"Rates rose."}`), { path: "-:1", maxBytes: 1000 }).warnings;
    expect(read("1234567890123456789").map(({ code }) => code)).toEqual(["id-rounded"]);
    expect(read("123456789012345")).toEqual([]);
    expect(read('"1234567890123456789"')).toEqual([]);
  });

  test("a fault names the field that the row has, whatever the text was to be called", () => {
    expect(() => draftOfRow({ text: 7 }, "a.jsonl", { text: "story" })).toThrow("text is a number");
    expect(() => draftOfRow({ story: 7 }, "a.jsonl", { text: "story" })).toThrow("story is a number");
    expect(() => draftOfRow({ title: "None" }, "a.jsonl", { text: "story" })).toThrow("no field story");
  });

  test("a time without an offset leaves its day, and a warning", () => {
    const article = row({ text: "Rates rose.", publishedAt: "2026-03-03T10:00:00" });
    expect(article.publishedAt).toBe("2026-03-03");
    expect(article.warnings.map(({ code }) => code)).toEqual(["time-without-offset"]);
  });

  test("lists give an article each, by themselves or inside an object", async () => {
    for (const json of [
      '[{"text":"Rates rose.","id":"a"},{"text":"Rates fell."}]',
      '{"next":null,"articles":[{"text":"Rates rose.","id":"a"},{"text":"Rates fell."}]}',
    ]) {
      const articles = await readAll(Buffer.from(json), { path: "in/a.json", ...LIMITS });
      expect(articles.map(({ source }) => source.path)).toEqual(["in/a.json#1", "in/a.json#2"]);
      expect(articles.map(({ text }) => text)).toEqual(["Rates rose.", "Rates fell."]);
      expect(new Set(articles.map(({ source }) => source.sha256)).size).toBe(1);
    }
  });
});

describe("web pages", () => {
  test.each(PAGES.map((row) => [row.why, row] as const))("%s", async (_why, { html, metadata, blocks }) => {
    const article = await read("a.html", html);
    if (metadata !== undefined) expect(article).toMatchObject(metadata);
    if (blocks !== undefined) expect(blocksOf(article)).toEqual(blocks);
    for (const [, text] of blocksOf(article)) expect(text).toBe(text.trim());
  });

  test("nesting, open tags and entities without end are read all the same", async () => {
    const story = "<p>The harbour board of Tavy raised its fees on Monday, it said.</p>";
    expect((await read("a.html", `${"<div>".repeat(20_000)}${story}`)).text).toContain("raised its fees");
    expect((await read("a.html", `<article>${"<b><i>".repeat(20_000)}${story}</article>`)).text).toContain("raised its fees");
    expect((await read("a.html", `${story.repeat(3_000)}`)).text.length).toBeGreaterThan(100_000);
    expect(
      (
        await read(
          "a.html",
          `<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><article>${story}<p>${"&b;".repeat(1000)}</p></article>`,
        )
      ).text,
    ).toContain("raised");
    expect(await codeIn(() => read("a.html", "<".repeat(100_000)))).toMatch(/^(?:html-no-article|text-empty)$/);
  });
});

describe("Markdown", () => {
  const text = [
    "---",
    "title: Tavy raises fees",
    "date: 2026-03-03",
    "authors: [Ann Lee, {name: Tom Fox}]",
    "section: Harbour",
    "---",
    "",
    "# Tavy *raises* fees",
    "",
    "- Fees **rise**",
    "- [Pier](https://a.example) stays",
    "",
    "The harbour board of **Tavy** raised its `fees` on",
    "Monday &amp; kept [the rest](https://a.example) of its plan.",
    "",
    "## Next",
    "",
    "> We will not pay.",
    "",
    "![The pier](pier.jpg)",
    "",
    "*The pier at dusk*",
    "",
    "```",
    "code",
    "```",
  ].join("\n");

  test("front matter, headings, lists, quotes; no mark in the text", async () => {
    const article = await read("a.md", text);
    expect(article).toMatchObject({
      title: "Tavy raises fees",
      publishedAt: "2026-03-03",
      publishedAtSource: "metadata",
      byline: "Ann Lee, Tom Fox",
    });
    expect(article.extra).toEqual({ section: "Harbour" });
    expect(blocksOf(article)).toEqual([
      ["title", "Tavy raises fees"],
      ["keyPoint", "Fees rise"],
      ["keyPoint", "Pier stays"],
      ["paragraph", "The harbour board of Tavy raised its fees on Monday & kept the rest of its plan."],
      ["heading", "Next"],
      ["quote", "We will not pay."],
      ["caption", "The pier at dusk"],
      ["boilerplate", "code"],
    ]);
  });

  test("broken front matter is a warning; a rule at the start is none", async () => {
    expect((await read("a.md", "---\na: [\n---\n\nRates rose.")).warnings.map(({ code }) => code)).toEqual(["front-matter-invalid"]);
    expect((await read("a.md", "---\n\nRates rose.\n\n---\n")).text).toBe("Rates rose.\n");
    expect((await read("a.md", "---\ndate: soon\n---\nRates rose.")).warnings.map(({ code }) => code)).toEqual(["metadata-date-invalid"]);
  });

  test("marks without end are read as plain text", async () => {
    for (const mark of ["[", "*", "_", "`", "> ", "- ", "![](", "&"]) {
      expect((await read("a.md", `${mark.repeat(20_000)} Rates rose.`)).text, mark).toContain("Rates rose.");
    }
  });
});

describe("dates of metadata", () => {
  test.each([
    ["2026-03-03", "2026-03-03"],
    ["2026-03-03T10:00:00Z", "2026-03-03T10:00:00Z"],
    ["2026-03-03 10:00 +0530", "2026-03-03T10:00+05:30"],
    ["2026-02-29", null],
    ["2024-02-29", "2024-02-29"],
    ["2026-03-03T25:00:00Z", null],
    ["03/04/2026", null],
    ["", null],
  ])("ISO: %j is %j", (text, value) => {
    expect(readIsoDate(text)?.value ?? null).toBe(value);
  });

  test.each([
    ["Tue, 3 Mar 2026 09:30:00 +0200", "2026-03-03T09:30:00+02:00"],
    ["Tue, 03 Mar 2026 09:30:00 GMT", "2026-03-03T09:30:00+00:00"],
    ["3 March 2026", "2026-03-03"],
    ["March 3, 2026", "2026-03-03"],
    ["20260303T093000Z", "2026-03-03T09:30:00Z"],
    ["soon", null],
  ])("%j is %j", (text, value) => {
    expect(readMetadataDate(text)).toBe(value);
  });
});

describe("languages", () => {
  test.each([
    ["Rates rose.", "en"],
    ["Volkswagen, Porsche und BMW", "en"],
    ["Bank of Tavy", "en"],
    ["Die Bank hat am Montag ihren Zinssatz erhöht. Sie behielt ihre Prognose für das kommende Jahr bei.", "de"],
    ["Le gouvernement a annoncé lundi une nouvelle réforme des retraites, selon le ministre.", "fr"],
    ["Банк повысил ставку в понедельник.", "ru"],
    ["The minister said: „Wir haben das Gesetz heute beschlossen“, and left the room with the others.", "en"],
  ])("%j is %s", (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});

test("the corpus is read without a warning", async () => {
  for (const name of ["port-merger.html", "battery-plant.md", "rail-strike.txt", "city-desks.json", "wire-briefs.jsonl"]) {
    const articles = await readAll(readFileSync(new URL(`../corpus/${name}`, import.meta.url)), { path: name, ...LIMITS });
    for (const article of articles) expect([article.language, article.warnings]).toEqual(["en", []]);
  }
});
