// Articles for tests that do not go through files, and the corpus as the files give it.

import { readdirSync, readFileSync } from "node:fs";
import type { Article } from "../../src/doc/doc.js";

/** An article of plain text. */
export function plainArticle(text: string, publishedAt: string | null = "2026-04-27"): Article {
  return {
    id: "plain",
    title: null,
    publishedAt,
    publishedAtSource: publishedAt === null ? null : "row",
    modifiedAt: null,
    byline: null,
    publisher: null,
    url: null,
    language: "en",
    source: { path: "-:1", format: "jsonl", sha256: "0".repeat(64) },
    text,
    layout: null,
    extra: {},
    warnings: [],
  };
}

const CORPUS = new URL("../../corpus/", import.meta.url);

/** The plain-text and Markdown files of corpus/, read as plain text: name and text. */
export const CORPUS_TEXTS: readonly (readonly [name: string, text: string])[] = readdirSync(CORPUS)
  .filter((name) => /\.(?:txt|md)$/.test(name) && name !== "README.md")
  .sort()
  .map((name) => [name, readFileSync(new URL(name, CORPUS), "utf8")]);

/** Pieces of text that break naive offsets, tokenisers and lookups. */
export const HOSTILE_PIECES: readonly string[] = [
  "The bank raised rates on Monday.",
  "Ms. Lee, of Vale Corp., said it would close on 3 May 2024.",
  "“Why now?” she asked.",
  "He didn't, they've said, won't sell the company's house.",
  "U.S. The Fed. met (D-Calif.) at 4pm today",
  "Rates fell 0.25% to $1.2bn, €3m and £4,000.50.",
  "👩‍👩‍👧‍👦",
  "😀",
  "🇳🇴",
  "e\u0301a\u0308o\u0327",
  "\u0301",
  "naïve café Ångström",
  "\r\n",
  "\r",
  "\n",
  "\n\n",
  "\t",
  "\u00a0",
  "\u200b",
  "\u200d",
  "\ufeff",
  "\u2028",
  "\u2029",
  "\u0085",
  "\u000b",
  "\u3000",
  "\u0000",
  "\ud83d",
  "\ude00",
  "שלום עולם",
  "مرحبا بالعالم",
  "\u202e",
  "中文没有空格",
  "İstanbul",
  "ﬁnance ligature ﬀ",
  "ß ẞ SS",
  "constructor",
  "__proto__",
  "toString hasOwnProperty valueOf",
  "The constructor sold toString to __proto__.",
  "- • bullet",
  "* item",
  "1. first",
  "## Heading",
  "> quoted words",
  "LONDON, April 27 (Reuters) —",
  "By Ann Lee",
  "((((",
  "]]]]",
  "“““",
  "''''",
  "----",
  "....",
  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  "2024-05-01T10:00:00+02:00",
  "last week next year the 1990s",
  "99999999999999999999",
  "https://example.com/a?b=c#d",
  "a@b.example",
  "<script>alert(1)</script>",
  " ",
  " ",
  " ",
];
