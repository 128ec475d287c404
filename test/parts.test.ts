// Files that hold several articles: tables, feeds, agencies' XML, mail, crawls, archives, and those that grow without end.

import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter, type ZipWriterConstructorOptions } from "@zip.js/zip.js";
import { zipSync } from "fflate";
import iconv from "iconv-lite";
import { createTar } from "nanotar";
import { describe, expect, test } from "vitest";
import type { Article } from "../src/doc/doc.js";
import { NewsError } from "../src/doc/errors.js";
import { fullAllowance, UNPACKED_BYTES, unpack } from "../src/read/archive.js";
import { type Part, partsOf } from "../src/read/parts.js";
import { readArticle } from "../src/read/read.js";
import type { FieldNames } from "../src/read/row.js";

const STORY = "The harbour board of Tavy raised its fees on Monday, for the first time since 2019, it said.";
const HTML = `<html><body><article><h1>Tavy raises fees</h1><p>${STORY}</p></article></body></html>`;

/** Articles of a file by path; what is wrong by its code. */
async function read(
  path: string,
  content: string | Uint8Array,
  fields: FieldNames = {},
  maxBytes = 1_000_000,
): Promise<Map<string, Article | string>> {
  const found = new Map<string, Article | string>();
  const options = { path, maxBytes, fields, format: "auto" } as const;
  for await (const part of partsOf(Buffer.from(content), options)) {
    found.set(part.path, await articleOf(part.content, part.path, maxBytes));
  }
  return found;
}

async function articleOf(content: Part["content"], path: string, maxBytes: number): Promise<Article | string> {
  if (content instanceof NewsError) return content.code;
  if (!("bytes" in content)) return content;
  try {
    const { bytes, ...how } = content;
    return await readArticle(bytes, { path, maxBytes, ...how });
  } catch (cause) {
    return cause instanceof NewsError ? cause.code : String(cause);
  }
}

async function one(path: string, content: string | Uint8Array): Promise<Article | string | undefined> {
  const found = await read(path, content);
  expect([...found.keys()]).toEqual([path]);
  return found.get(path);
}

describe("tables", () => {
  test("a row an article, by line, other columns as extra; quotes and line ends inside fields stay", async () => {
    const csv = 'id,text,publishedAt,desk,__proto__\r\na,"Rates rose,\nhe said ""no"".",2026-03-03,world,x\r\nb,Rates fell.,,,\r\n';
    const found = await read("in/a.csv", csv);
    expect([...found.keys()]).toEqual(["in/a.csv:2", "in/a.csv:4"]);
    const article = found.get("in/a.csv:2");
    expect(article).toMatchObject({ id: "a", text: 'Rates rose,\nhe said "no".', publishedAt: "2026-03-03", publishedAtSource: "row" });
    expect(typeof article === "object" && JSON.stringify(article.extra)).toBe('{"desk":"world","__proto__":"x"}');
    expect(found.get("in/a.csv:4")).toMatchObject({ id: "b", publishedAt: null });
  });

  test.each([
    ["tabs", "text\tid\nRates rose.\ta\n"],
    ["semicolons", "text;id\nRates rose.;a\n"],
    ["a mark", "\ufefftext,id\nRates rose.,a\n"],
    ["blanks around names", "text , id\nRates rose.,a\n"],
  ])("with %s", async (_what, csv) => {
    expect((await read("a.csv", csv)).get("a.csv:2")).toMatchObject({ id: "a", text: "Rates rose." });
  });

  test("columns of other names are mapped", async () => {
    const found = await read("a.csv", "body,when,nr\nRates rose.,2026-03-03,7\n", { text: "body", publishedAt: "when", id: "nr" });
    expect(found.get("a.csv:2")).toMatchObject({ id: "7", text: "Rates rose.", publishedAt: "2026-03-03", extra: {} });
  });

  test("a mapping leaves files alone that have the usual names", async () => {
    expect((await read("a.csv", "text,id\nRates rose.,7\n", { text: "body", id: "nr" })).get("a.csv:2")).toMatchObject({
      id: "7",
      text: "Rates rose.",
    });
    expect((await read("a.json", '{"text":"Rates rose.","body":1}', {})).get("a.json")).toMatchObject({ extra: { body: 1 } });
  });

  test("a record that is torn takes none before it along, and quotes in odd places are read as they stand", async () => {
    const csv = 'text,id\nA 5" pipe broke.,a\n"He said "no" twice.",b\n"Rates fell.,c\n';
    const found = await read("a.csv", csv);
    expect(found.get("a.csv:2")).toMatchObject({ id: "a", text: 'A 5" pipe broke.' });
    expect(found.get("a.csv:3")).toMatchObject({ id: "b", text: '"He said "no" twice."' });
    expect([...found.keys()]).toEqual(["a.csv:2", "a.csv:3", "a.csv:4"]);
  });

  test("tables in UTF-16 and with a mark", async () => {
    const csv = "\ufeffid;text\r\na;Rates rose to 5 €.\r\n";
    expect((await read("a.csv", Buffer.from(csv, "utf16le"))).get("a.csv:2")).toMatchObject({ id: "a", text: "Rates rose to 5 €." });
  });

  test("rows in UTF-16, each way round", async () => {
    const rows = Buffer.from('\ufeff{"text":"Rates rose to 5 €."}\r\n{"text":"Rates fell."}\r\n', "utf16le");
    for (const bytes of [rows, Buffer.from(rows).swap16()])
      expect([...(await read("a.jsonl", bytes)).values()]).toMatchObject([{ text: "Rates rose to 5 €." }, { text: "Rates fell." }]);
  });

  test.each([
    ["body,id\nRates rose.,a\n", "a.csv", "text-not-string"],
    ["text\n", "a.csv", "text-empty"],
    ['text\n"Rates rose', "a.csv", "table-invalid"],
    ["text,publishedAt\nRates rose.,soon\n", "a.csv:2", "date-invalid"],
    ['text,id\nRates rose.,a\n"Rates fell.,b\nRates stood.,c\n', "a.csv:3", "table-invalid"],
  ])("%j is named by %s as %s", async (csv, path, code) => {
    expect((await read("a.csv", csv)).get(path)).toBe(code);
  });
});

describe("feeds and agencies", () => {
  test("RSS", async () => {
    const rss = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>Tavy Post</title>
      <item><title>Fees &amp;amp; fares</title><link>https://tavy.example/1</link><guid isPermaLink="false">n1</guid><pubDate>Tue, 03 Mar 2026 09:30:00 +0100</pubDate>
      <dc:creator>Ann Lee</dc:creator><category>Harbour</category><content:encoded><![CDATA[<p>${STORY}</p><p>Nobody objected.</p>]]></content:encoded></item>
      <item><title>Pier shut</title><description>${STORY}</description><author>tom@tavy.example (Tom Fox)</author></item><item><title>Empty</title></item></channel></rss>`;
    const found = await read("a.xml", rss);
    expect(found.get("a.xml#1")).toMatchObject({
      id: "n1",
      title: "Fees & fares",
      publisher: "Tavy Post",
      byline: "Ann Lee",
      publishedAt: "2026-03-03T09:30:00+01:00",
      url: "https://tavy.example/1",
      extra: { categories: ["Harbour"] },
      text: `Fees & fares\n\n${STORY}\n\nNobody objected.\n`,
    });
    expect(found.get("a.xml#2")).toMatchObject({ title: "Pier shut", byline: "Tom Fox" });
    expect(found.get("a.xml#3")).toBe("text-empty");
  });

  test("Atom", async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Tavy Post</title><entry><id>tag:x,1</id><title>Tavy raises fees</title><link rel="self" href="no"/><link href="https://tavy.example/1"/>
      <published>2026-03-03T09:30:00Z</published><updated>2026-03-04T09:30:00Z</updated><author><name>Ann Lee</name></author><content type="html">&lt;p&gt;${STORY}&lt;/p&gt;</content></entry></feed>`;
    expect((await read("feed.atom", atom)).get("feed.atom#1")).toMatchObject({
      title: "Tavy raises fees",
      url: "https://tavy.example/1",
      publishedAt: "2026-03-03T09:30:00Z",
      modifiedAt: "2026-03-04T09:30:00Z",
      byline: "Ann Lee",
      text: `Tavy raises fees\n\n${STORY}\n`,
    });
  });

  test("JSON Feed", async () => {
    const feed = {
      version: "https://jsonfeed.org/version/1.1",
      title: "Tavy Post",
      items: [
        { id: "1", title: "Fees", content_html: `<p>${STORY}</p>`, date_published: "2026-03-03T09:30:00Z", authors: [{ name: "Ann Lee" }] },
      ],
    };
    expect((await read("a.json", JSON.stringify(feed))).get("a.json#1")).toMatchObject({
      title: "Fees",
      publisher: "Tavy Post",
      byline: "Ann Lee",
      text: `Fees\n\n${STORY}\n`,
    });
  });

  test("NewsML-G2", async () => {
    const item = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><itemMeta><provider literal="Tavy Press"/><firstCreated>2026-03-03T09:30:00Z</firstCreated><versionCreated>2026-03-03T10:00:00Z</versionCreated></itemMeta>
      <contentMeta><headline>Tavy raises fees</headline><by>By Ann Lee</by></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title></head><body><p>${STORY}</p></body></html></inlineXML></contentSet></newsItem>`;
    expect(await one("a.xml", item)).toMatchObject({
      title: "Tavy raises fees",
      byline: "Ann Lee",
      publisher: "Tavy Press",
      publishedAt: "2026-03-03T09:30:00Z",
      modifiedAt: "2026-03-03T10:00:00Z",
      text: `Tavy raises fees\n\n${STORY}\n`,
    });
  });

  test("NITF", async () => {
    const nitf = `<?xml version="1.0"?><nitf><head><docdata><doc-id id-string="n7"/><date.issue norm="20260303T093000Z"/></docdata></head><body><body.head><hedline><hl1>Tavy raises fees</hl1></hedline><byline>By <person>Ann Lee</person></byline></body.head><body.content><p>${STORY}</p><hl2>Next</hl2><p>Nobody objected.</p></body.content></body></nitf>`;
    const article = await one("a.xml", nitf);
    expect(article).toMatchObject({ id: "n7", title: "Tavy raises fees", byline: "Ann Lee", publishedAt: "2026-03-03T09:30:00Z" });
    expect(typeof article === "object" && article.layout?.map(({ kind }) => kind)).toEqual(["title", "paragraph", "heading", "paragraph"]);
  });

  test("a guid that is no address is no address of the article", async () => {
    const rss = (guid: string) => `<rss><channel><item><guid>${guid}</guid><description>${STORY}</description></item></channel></rss>`;
    expect((await read("a.xml", rss("n1"))).get("a.xml#1")).toMatchObject({ id: "n1", url: null });
    expect((await read("a.xml", rss("https://tavy.example/1"))).get("a.xml#1")).toMatchObject({ url: "https://tavy.example/1" });
  });

  test("XML that is cut off says so in its last article", async () => {
    const rss = `<rss><channel><item><description>${STORY}</description></item><item><description>Rates fell. The ba`;
    const codes = [...(await read("a.xml", rss)).values()].map(
      (found) => typeof found === "object" && found.warnings.map(({ code }) => code),
    );
    expect(codes).toEqual([[], ["xml-torn"]]);
  });

  test("other XML, entities that multiply, nesting without end", async () => {
    expect(await one("a.xml", "<config><a>1</a></config>")).toBe("xml-invalid");
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i} "&a${i - 1};&a${i - 1};&a${i - 1};">`).join("")}]><rss><channel><item><title>a</title><description>&a19; ${STORY}</description></item></channel></rss>`;
    const found = (await read("a.xml", bomb)).get("a.xml#1");
    expect(typeof found === "object" && found.text.length).toBeLessThan(1000);
    expect(await one("a.xml", `<rss>${"<a>".repeat(50_000)}`)).toBe("xml-invalid");
  });
});

describe("mail and crawls", () => {
  test("a message: its plain words, else its HTML", async () => {
    const head =
      "From: Ann Lee <ann@tavy.example>\r\nTo: all@tavy.example\r\nSubject: =?utf-8?q?Tavy_raises_fees?=\r\nDate: Tue, 3 Mar 2026 09:30:00 +0100\r\nMIME-Version: 1.0\r\n";
    const plain = await one("a.eml", `${head}Content-Type: text/plain; charset=utf-8\r\n\r\n${STORY}\r\n\r\nNobody objected.\r\n`);
    expect(plain).toMatchObject({
      title: "Tavy raises fees",
      byline: "Ann Lee",
      publishedAt: "2026-03-03T09:30:00+01:00",
      text: `Tavy raises fees\n\n${STORY}\n\nNobody objected.\n`,
    });
    const html = await one("a.eml", `${head}Content-Type: text/html; charset=utf-8\r\n\r\n<p>${STORY}</p>\r\n`);
    expect(html).toMatchObject({ text: `Tavy raises fees\n\n${STORY}\n` });
    expect(await one("letter", `${head}Content-Type: text/plain\r\n\r\n${STORY}\r\n`)).toMatchObject({ source: { format: "eml" } });
  });

  test.each([
    ["Mon, 2 Mar 2026 23:30:00 -0700", "2026-03-02T23:30:00-07:00", "the day where it was written, not in Greenwich"],
    ["Mon, 2 Mar 2026 23:30:00", "2026-03-02", "without a zone, no time: it would be that of the machine"],
    ["soon", null, "no date at all"],
  ])("a message of %j is of %j: %s", async (date, publishedAt, _why) => {
    expect(await one("a.eml", `From: Ann Lee <a@tavy.example>\r\nDate: ${date}\r\n\r\n${STORY}\r\n`)).toMatchObject({ publishedAt });
  });

  describe("what a message says itself", () => {
    const head = "From: Ann Lee <a@tavy.example>\r\nSubject: Fees\r\nMIME-Version: 1.0\r\n";
    /** Kinds and texts of the blocks, the title left out. */
    const blocks = async (body: string, type = "text/plain; charset=utf-8") => {
      const article = await one("a.eml", `${head}Content-Type: ${type}\r\n\r\n${body.replaceAll("\n", "\r\n")}\r\n`);
      if (typeof article !== "object") return article;
      return (article.layout ?? []).slice(1).map(({ kind, start, end }) => `${kind[0]} ${article.text.slice(start, end)}`);
    };
    const wrote = "On Tue, 3 Mar 2026 at 09:30, Tom Fox <tom@tavy.example>\nwrote:";

    test.each<readonly [why: string, body: string, expected: readonly string[]]>([
      [
        "quoted lines are another's",
        `The board agreed.\n\n${wrote}\n> Did the board agree?\n>> It must.\n\nIt met on Monday.`,
        ["p The board agreed.", `b ${wrote.replace("\n", " ")}`, "b Did the board agree? It must.", "p It met on Monday."],
      ],
      [
        "a signature behind two hyphens and a blank",
        "The board agreed.\n-- \nAnn Lee\nHarbour Ledger, 1 Quay Road",
        ["p The board agreed.", "b --", "b Ann Lee", "b Harbour Ledger, 1 Quay Road"],
      ],
      ["without the blank too, where its lines are short", "The board agreed.\n\n--\nAnn Lee", ["p The board agreed.", "b -- Ann Lee"]],
      [
        "a rule between parts of a newsletter is none",
        `The board agreed.\n\n--\n\n${STORY}`,
        ["p The board agreed.", "p --", `p ${STORY}`],
      ],
      [
        "nor is one far from the end",
        `The board agreed.\n\n-- \n\n${"It met.\n\n".repeat(16)}`,
        ["p The board agreed.", "p --", ...Array.from({ length: 16 }, () => "p It met.")],
      ],
      [
        "the mail below an answer",
        "The board agreed.\n\n-----Original Message-----\nFrom: Tom Fox\n\nDid it?",
        ["p The board agreed.", "b -----Original Message----- From: Tom Fox", "b Did it?"],
      ],
      [
        "a message that is sent on is read, marks or not",
        `See below.\n\nBegin forwarded message:\n\n> ${STORY}`,
        ["p See below.", "p Begin forwarded message:", `p ${STORY}`],
      ],
      ["one of quoted lines alone too", `> ${STORY}\n> \n> Nobody objected.`, [`p ${STORY}`, "p Nobody objected."]],
      [
        "lines that were wrapped stay together on either side of quoted ones",
        "The board\nagreed.\n\n> Did\n> it?\n\nIt met\non Monday.",
        ["p The board agreed.", "b Did it?", "p It met on Monday."],
      ],
      ["a mark that a mailbox put before From", ">From Monday on fees rise.", ["p From Monday on fees rise."]],
      ["an arrow inside a line is no mark", "Fees > taxes, the board said.", ["p Fees > taxes, the board said."]],
      ["she wrote: a sentence like any other", `In her book she wrote:\n\n${STORY}`, ["p In her book she wrote:", `p ${STORY}`]],
    ])("%s", async (_why, body, expected) => {
      expect(await blocks(body)).toEqual(expected);
    });

    test("in HTML by what the programs call it", async () => {
      const html = `<p>${STORY}</p><div class="gmail_attr">On Tuesday Tom Fox wrote:</div><blockquote type="cite"><p>Did it?</p></blockquote><blockquote><p>It was time.</p></blockquote><div class="gmail_signature">Ann Lee</div>`;
      expect(await blocks(html, "text/html; charset=utf-8")).toEqual([
        `p ${STORY}`,
        "b On Tuesday Tom Fox wrote:",
        "b Did it?",
        "q It was time.",
        "b Ann Lee",
      ]);
    });
  });

  test("a message of ever more empty lines fails by itself, before it takes all memory", async () => {
    const head = "From: Ann Lee <a@tavy.example>\r\nSubject: Fees\r\nMIME-Version: 1.0\r\n\r\n";
    expect(await one("a.eml", `${head}${STORY}${"\n".repeat(200_001)}`)).toBe("too-large");
  });

  test("a message of parts inside parts without end fails by itself", async () => {
    const nested = Array.from({ length: 60 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`);
    expect(await one("a.eml", `MIME-Version: 1.0\r\n${nested.join("")}\r\n${STORY}\r\n`)).toBe("archive-invalid");
  });

  function record(type: string, url: string, body: string, head = ""): string {
    return `WARC/1.0\r\nWARC-Type: ${type}\r\n${head}WARC-Target-URI: ${url}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`;
  }

  const answer = (head: string, body: string) => `HTTP/1.1 200 OK\r\n${head}\r\n\r\n${body}`;
  const warc = [
    record("warcinfo", "", "software: x"),
    record("request", "https://tavy.example/1", "GET /1 HTTP/1.1\r\n\r\n"),
    record("response", "https://tavy.example/1", answer("Content-Type: text/html; charset=utf-8", HTML)),
    record("response", "https://tavy.example/x.png", answer("Content-Type: image/png", "no")),
    record("resource", "https://tavy.example/y.png", "no", "Content-Type: image/png\r\n"),
    record("response", "https://tavy.example/2", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nno"),
    record(
      "response",
      "https://tavy.example/3",
      answer("Content-Type: text/html\r\nTransfer-Encoding: chunked", `${HTML.length.toString(16)}\r\n${HTML}\r\n0\r\n\r\n`),
    ),
  ].join("");

  test("a crawl: its pages, packed or not", async () => {
    const expected = expect.objectContaining({ title: "Tavy raises fees", text: `Tavy raises fees\n\n${STORY}\n` });
    expect([...(await read("a.warc", warc))]).toEqual([
      ["a.warc#1", expected],
      ["a.warc#2", expected],
    ]);
    expect([...(await read("a.warc.gz", gzipSync(warc))).values()]).toEqual([expected, expected]);
    expect(await one("a.warc", record("warcinfo", "", "software: x"))).toBe("text-empty");
    expect(await one("a.warc", "WARC/1.0\r\nContent-Length: 2\r\n\r\nab\r\n\r\nnonsense\r\n\r\n")).toBe("archive-invalid");
  });
});

describe("what a crawl says of its pages", () => {
  const crawled = async (type: string, page: Uint8Array, url = "https://tavy.example/1") => {
    const answer = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`), page]);
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${answer.length}\r\n\r\n`;
    return (await read("a.warc", Buffer.concat([Buffer.from(head), answer, Buffer.from("\r\n\r\n")]))).get("a.warc#1");
  };
  const page = (head: string) => `<html><head>${head}</head><body><article><p>${STORY} “Банк”.</p></article></body></html>`;

  test.each([
    ["text/html; charset=windows-1251", "", "the head of the answer, where the page says nothing"],
    ['text/html;charset="Windows-1251"', "", "in quotes"],
    ["text/html; charset=iso-8859-1", '<meta charset="windows-1251">', "the page's own word counts first"],
  ])("its encoding: %s, %s", async (type, head, why) => {
    const article = await crawled(type, iconv.encode(page(head), "windows-1251"));
    expect(article, why).toMatchObject({ text: `${STORY} “Банк”.\n`, warnings: [] });
  });

  test.each([
    ["", "https://tavy.example/1", "https://tavy.example/1", "where it was found"],
    ["", "<https://tavy.example/1>", "https://tavy.example/1", "in brackets, as some crawlers write it"],
    ["", "urn:uuid:1", null, "no address of a page"],
    ['<link rel="canonical" href="https://tavy.example/own">', "https://tavy.example/1", "https://tavy.example/own", "its own word"],
  ])("its address: %s %s is %j: %s", async (head, url, expected, _why) => {
    expect(await crawled("text/html; charset=utf-8", Buffer.from(page(head)), url)).toMatchObject({ url: expected });
  });
});

describe("bodies of pages in crawls", () => {
  const chunked = (body: Uint8Array) => Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from("\r\n0\r\n\r\n")]);
  const crawl = (head: string, body: Uint8Array) => {
    const answer = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${head}\r\n\r\n`), body]);
    const start = `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${answer.length}\r\n\r\n`;
    return Buffer.concat([Buffer.from(start), answer, Buffer.from("\r\n\r\n")]);
  };
  const page = Buffer.from(HTML);
  const title = { title: "Tavy raises fees" };

  test.each<readonly [head: string, body: Uint8Array, expected: object | string, why: string]>([
    ["Content-Encoding: gzip", gzipSync(page), title, "packed on its way"],
    ["content-encoding:GZIP\r\nTransfer-Encoding: chunked", chunked(gzipSync(page)), title, "packed and in chunks"],
    ["Content-Encoding: deflate", deflateSync(page), title, "packed another way"],
    ["Content-Encoding: deflate", deflateRawSync(page), title, "the bare form of it"],
    ["Content-Encoding: br", brotliCompressSync(page), title, "and another"],
    ["Content-Encoding: gzip", page, title, "unpacked already, with the old head"],
    ["Content-Encoding: gzip", gzipSync(page).subarray(0, 30), "archive-invalid", "torn on its way"],
    ["Content-Encoding: gzip", gzipSync(Buffer.alloc(1_000_001)), "too-large", "grows without end"],
  ])("%s", async (head, body, expected, why) => {
    const found = (await read("a.warc", crawl(head, body))).get("a.warc#1");
    if (typeof expected === "string") expect(found, why).toBe(expected);
    else expect(found, why).toMatchObject(expected);
  });

  test("a crawl that is cut off gives the pages before, and says so", async () => {
    const whole = Buffer.concat([crawl("X: y", page), crawl("X: y", page)]);
    const found = await read("a.warc", whole.subarray(0, whole.length - 50));
    expect([...found.keys()]).toEqual(["a.warc#1", "a.warc"]);
    expect(found.get("a.warc")).toBe("archive-invalid");
  });
});

describe("archives", () => {
  const files = {
    "b/a.html": Buffer.from(HTML),
    "a.txt": Buffer.from(STORY),
    "README.md": Buffer.from("no"),
    "rows.jsonl": Buffer.from('{"text":"Rates rose."}\n\n{"text":"Rates fell."}\n'),
  };
  const inside = ["a.txt", "b/a.html", "rows.jsonl:1", "rows.jsonl:3"];

  const tar = () =>
    createTar(
      Object.entries(files).map(([name, data]) => ({ name, data })),
      { attrs: { mtime: 0 } },
    );

  test("hold files as folders do, in the order of their paths", async () => {
    expect([...(await read("in/x.zip", zipSync(files))).keys()]).toEqual(inside.map((name) => `in/x.zip/${name}`));
    expect([...(await read("x.tar", tar())).keys()]).toEqual(inside.map((name) => `x.tar/${name}`));
    expect([...(await read("x.tgz", gzipSync(tar()))).keys()]).toEqual(inside.map((name) => `x.tgz/x.tar/${name}`));
    const packed = await read("a.html.gz", gzipSync(HTML));
    expect([...packed.keys()]).toEqual(["a.html.gz/a.html"]);
    expect(packed.get("a.html.gz/a.html")).toMatchObject({ title: "Tavy raises fees", source: { format: "html" } });
  });

  test("are read wherever in memory their bytes lie", async () => {
    const memory = Buffer.concat([Buffer.alloc(100), tar()]);
    expect([...(await read("x.tar", memory.subarray(100))).keys()]).toEqual(inside.map((name) => `x.tar/${name}`));
  });

  test("that are torn, or no archives of articles, have their codes", async () => {
    expect(await one("x.zip", zipSync(files).subarray(0, 60))).toBe("archive-invalid");
    expect(await one("x.gz", gzipSync(STORY).subarray(0, 30))).toBe("archive-invalid");
    expect(await one("x.tar", tar().subarray(0, 900))).toBe("archive-invalid");
    const noSize = Buffer.from(tar());
    noSize.write("99999999999", 124, "latin1");
    expect(await one("x.tar", noSize)).toBe("archive-invalid");
    expect(await one("x.docx", zipSync(files))).toBe("binary");
    expect(await one("x.zip", zipSync({ "README.md": Buffer.from("no") }))).toBe("text-empty");
  });

  test.each([
    ["a.txt", ["x.zip/a.txt archive-invalid"], "second file of one name"],
    ["__proto__", ["x.zip/__proto__"], "a name that no object has as a key of its own"],
    ["__MACOSX/a", [], "what systems add is passed over, not lost"],
  ] as const)("lose no file that is called %s: %j, %s", async (name, more, _why) => {
    // The library that packs knows no twins: the name is written over another of the same length.
    const other = "b".repeat(name.length);
    const packed = zipSync({ "a.txt": Buffer.from(STORY), constructor: Buffer.from(STORY), [other]: Buffer.from(STORY) });
    const renamed = Buffer.from(Buffer.from(packed).toString("latin1").replaceAll(other, name), "latin1");
    const found: string[] = [];
    for await (const { path, content } of partsOf(renamed, { path: "x.zip", maxBytes: 1000, fields: {}, format: "auto" }))
      found.push(content instanceof NewsError ? `${path} ${content.code}` : path);
    expect(found.sort()).toEqual(["x.zip/a.txt", "x.zip/constructor", ...more].sort());
  });

  describe("zips", () => {
    const stored = { level: 0 } as const;
    const three = { "a.txt": Buffer.from(`A. ${STORY}`), "b.txt": Buffer.from(`B. ${STORY}`), "c.txt": Buffer.from(`C. ${STORY}`) };
    /** The archive with something changed about its second file: in its bytes, or in its line in the directory. */
    const changed = (packed: Uint8Array, change: (zip: Buffer, line: number, words: number) => void) => {
      const zip = Buffer.from(packed);
      change(zip, zip.lastIndexOf("b.txt") - 46, zip.indexOf("b.txt") + 5);
      return zip;
    };

    test.each<readonly [what: string, zip: Buffer, says: RegExp]>([
      [
        "a bit turned round in what is stored as it is",
        changed(zipSync(three, stored), (zip, _, words) => zip.writeUInt8(zip[words + 9] ^ 4, words + 9)),
        /checksum/,
      ],
      ["bytes that cannot be unpacked", changed(zipSync(three), (zip, _, words) => zip.fill(255, words, words + 20)), /./],
      ["a size that is not its own", changed(zipSync(three), (zip, line) => zip.writeUInt32LE(7, line + 24)), /./],
      ["another checksum", changed(zipSync(three), (zip, line) => zip.writeUInt32LE(7, line + 16)), /checksum/],
      ["a way of packing that nobody knows", changed(zipSync(three), (zip, line) => zip.writeUInt16LE(99, line + 10)), /not known: 99/],
      ["a password", changed(zipSync(three), (zip, line) => zip.writeUInt16LE(1, line + 8)), /encrypted/],
      ["the mark of a folder", changed(zipSync(three), (zip, line) => zip.writeUInt8(16, line + 38)), /folder/],
      ["a place beyond the end", changed(zipSync(three), (zip, line) => zip.writeUInt32LE(99_999, line + 42)), /./],
    ])("one file with %s fails alone, and says why", async (_what, zip, says) => {
      const found = new Map<string, string>();
      for await (const { path, content } of partsOf(zip, { path: "x.zip", maxBytes: 1000, fields: {}, format: "auto" }))
        found.set(path, content instanceof NewsError ? `${content.code} ${content.place.detail}` : "read");
      expect([...found.keys()]).toEqual(["x.zip/a.txt", "x.zip/b.txt", "x.zip/c.txt"]);
      expect([found.get("x.zip/a.txt"), found.get("x.zip/c.txt")]).toEqual(["read", "read"]);
      expect(found.get("x.zip/b.txt")).toMatch(/^archive-invalid /);
      expect(found.get("x.zip/b.txt")).toMatch(says);
    });

    test("a directory that is broken fails the archive", async () => {
      expect(
        await one(
          "x.zip",
          changed(zipSync(three), (zip, line) => zip.writeUInt32LE(7, line)),
        ),
      ).toBe("archive-invalid");
    });

    test("a file that says it is small is unpacked no further than that", async () => {
      const million = new Uint8Array(1_000_000).fill(97);
      const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, level: 1 });
      await writer.add("a.txt", new Uint8ArrayReader(three["a.txt"]));
      await writer.add("b.txt", ReadableStream.from(Array.from({ length: 300 }, () => million)));
      const lying = changed(await writer.close(), (zip, line) => zip.writeUInt32LE(1000, line + 24));
      const before = process.resourceUsage().maxRSS;
      expect((await read("x.zip", lying)).get("x.zip/b.txt")).toBe("archive-invalid");
      expect(process.resourceUsage().maxRSS - before).toBeLessThan(100_000);
    });

    test.each<readonly [what: string, options: ZipWriterConstructorOptions & { remark?: string }, change: (zip: Buffer) => Uint8Array]>([
      ["with sizes for the largest files", { zip64: true }, (zip) => zip],
      ["written as they came, their sizes behind them", { dataDescriptor: true }, (zip) => zip],
      ["behind something else, their places counted from there", {}, (zip) => Buffer.concat([Buffer.from("#!/bin/sh\n"), zip])],
      ["before something else", {}, (zip) => Buffer.concat([zip, Buffer.alloc(100_000, "x")])],
      ["with a remark that looks like a directory", { remark: "PK\u0005\u0006 and more of it, for the length" }, (zip) => zip],
    ])("are read %s", async (_what, { remark = "", ...options }, change) => {
      const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, ...options });
      for (const [name, words] of Object.entries(three)) await writer.add(name, new Uint8ArrayReader(words));
      const zip = change(Buffer.from(await writer.close(Buffer.from(remark))));
      const names: string[] = [];
      for (const { name, bytes } of await unpack(zip, "zip", "x.zip", fullAllowance())) {
        expect(bytes).toEqual(Uint8Array.from(three[name as keyof typeof three]));
        names.push(name);
      }
      expect(names).toEqual(Object.keys(three));
    });

    test.each([
      ["\u00e9\u00fc\u00df.txt", "as old systems write them, a byte a letter"],
      ["C:/bc.txt", "with a drive: nothing is written there"],
      ["/bc.txt", "from the root"],
    ])("names in them may be %s, %s", async (name, _why) => {
      const other = "b".repeat(name.length - 4).concat(".txt");
      const packed = zipSync({ "a.txt": Buffer.from(STORY), [other]: Buffer.from(STORY) });
      const renamed = Buffer.from(Buffer.from(packed).toString("latin1").replaceAll(other, name), "latin1");
      expect([...(await read("x.zip", renamed)).keys()].sort()).toEqual(["x.zip/a.txt", `x.zip/${name}`].sort());
    });

    test("files in them may be empty, stored or packed, with names in any letters", async () => {
      const zip = zipSync({ "ü.txt": [Buffer.from(STORY), stored], "é.html": Buffer.from(HTML), "none.txt": Buffer.alloc(0) });
      const found = await read("x.zip", zip);
      expect([...found.keys()]).toEqual(["x.zip/none.txt", "x.zip/é.html", "x.zip/ü.txt"]);
      expect(found.get("x.zip/none.txt")).toBe("file-empty");
      expect(found.get("x.zip/ü.txt")).toMatchObject({ text: STORY });
    });
  });

  test("one that says it is larger than all may be takes nothing from the others", async () => {
    const zip = Buffer.from(zipSync({ "a.txt": Buffer.from(STORY), "b.txt": Buffer.from(STORY) }));
    zip.writeUInt32LE(UNPACKED_BYTES + 1, zip.indexOf("PK\x01\x02") + 24);
    const found = await read("x.zip", zip);
    expect(found.get("x.zip/a.txt")).toBe("too-large");
    expect(found.get("x.zip/b.txt")).toMatchObject({ text: STORY });
  });

  test("that grow without end are cut off", async () => {
    const bomb = gzipSync(Buffer.alloc(UNPACKED_BYTES + 1), { level: 1 });
    expect(await one("x.gz", bomb)).toBe("too-large");
    let nested: Uint8Array = gzipSync(STORY);
    for (let i = 0; i < 5; i++) nested = gzipSync(nested);
    expect([...(await read("x", nested)).values()]).toEqual(["archive-invalid"]);
    expect([...(await read("x.zip", zipSync({ "a.txt": Buffer.alloc(2_000_000, 97) }))).values()]).toEqual(["too-large"]);
    // Archives in archives share what may be unpacked: here enough for the outer one and the first inside.
    const inner = zipSync({ "a.txt": Buffer.alloc(3000, 97) });
    const outer = zipSync({ "1.zip": inner, "2.zip": inner, "3.gz": gzipSync(Buffer.alloc(3000, 97)) });
    const found: string[] = [];
    const options = { path: "x.zip", maxBytes: 10_000, format: "auto" } as const;
    for await (const { path, content } of partsOf(outer, options, 0, { bytes: 4500 }))
      found.push(content instanceof NewsError ? `${path} ${content.code}` : path);
    expect(found).toEqual(["x.zip/1.zip/a.txt", "x.zip/2.zip/a.txt too-large", "x.zip/3.gz too-large"]);
  });
});
