// Web pages: the article in them, its blocks and what the page says about it.

import { createRequire } from "node:module";
import { NewsError } from "../doc/errors.js";
import type { SectionKind } from "../doc/labels.js";
import type { Draft } from "./article.js";
import { type LooseBlock, layOut, squeeze, withTitle } from "./block-text.js";
import type { Decoded } from "./encoding.js";
import { bodyOf, type Page, type PageElement, parsePage } from "./page.js";
import { readPageMetadata } from "./page-metadata.js";
import { isLinks, proseLength, removeNoise } from "./page-noise.js";

/** Loaded with the first page: nobody who reads plain text should wait for it. */
const load = createRequire(import.meta.url);

/** The draft of a web page. Throws `NewsError` "html-no-article" where no article is found. */
export function draftOfHtml({ text, warnings }: Decoded, path: string): Draft {
  const page = parsePage(text);
  const { body, ...metadata } = readPageMetadata(page);
  removeNoise(page);
  const found = storyBlocks(page);
  const told = body === null ? [] : blocksOfBody(body);
  const blocks = isStory(found) && storyLength(told) <= STUB * storyLength(found) ? found : told;
  if (!isStory(blocks)) throw new NewsError("html-no-article", { path });
  return { ...metadata, id: null, ...layOut(withTitle(blocks, metadata.title)), extra: {}, warnings };
}

/** Blocks of the body that metadata hold: with tags, or a paragraph a line. */
function blocksOfBody(body: string): LooseBlock[] {
  if (/<(?:p|br|div)\b/i.test(body)) return blocksOfHtml(body);
  return body.split(/\n+/).map((line) => ({ kind: "paragraph", text: squeeze(line) }));
}

/** Blocks of a piece of a page: the content of a feed's entry, the body of a mail. */
export function blocksOfHtml(html: string): LooseBlock[] {
  const page = parsePage(html);
  removeNoise(page);
  return blocksOf(bodyOf(page));
}

/** A page that shows so small a part of the body that its metadata hold is the stub before a paywall. */
const STUB = 3;

function isStory(blocks: readonly LooseBlock[]): boolean {
  return proseOf(blocks).some(({ text }) => /\p{L}+\P{L}+\p{L}+/u.test(text));
}

function storyLength(blocks: readonly LooseBlock[]): number {
  return proseOf(blocks).reduce((length, { text }) => length + text.length, 0);
}

function proseOf(blocks: readonly LooseBlock[]): LooseBlock[] {
  return blocks.filter(({ kind }) => kind !== "boilerplate" && kind !== "title" && kind !== "heading");
}

/** The element that the page itself marks as the article, else the one that most looks like it. */
function storyBlocks(page: Page): LooseBlock[] {
  const root = bodyOf(page);
  const marked = markedStory(page, root);
  if (marked !== null) return blocksOf(marked);
  const { Readability }: typeof import("@mozilla/readability") = load("@mozilla/readability");
  const { content } = new Readability<PageElement>(page, { keepClasses: true, serializer: (element) => element }).parse() ?? {};
  return blocksOf(content ?? root);
}

const STORY_PROSE = 150;

function markedStory(page: Page, root: PageElement): PageElement | null {
  const whole = proseLength(root);
  for (const selector of ["article", "[itemprop='articleBody']", "[role='article']"]) {
    const [best] = [...page.querySelectorAll(selector)].slice(0, 200).sort((a, b) => proseLength(b) - proseLength(a));
    if (best !== undefined && proseLength(best) >= STORY_PROSE && proseLength(best) * 2 >= whole) return best;
  }
  return null;
}

const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);
const HEADING = /^h[1-6]$/;
const STANDFIRST = /(?:^|[\s_-])(?:standfirst|subtitle|sub-title|subheadline|dek|deck|strapline|article-summary)(?:$|[\s_-])/i;
const BYLINE = /(?:^|[\s_-])(?:byline|author|authors|by)(?:$|[\s_-])/i;
const PULL_QUOTE = /(?:^|[\s_-])pull-?quote(?:$|[\s_-])/i;
const CREDIT = /(?:^|[\s_-])(?:credit|credits|copyright|photo-credit)(?:$|[\s_-])/i;

/** What programs for mail put around the words that are answered, and around signatures. */
const MAIL_ASIDE = /(?:^|\s)(?:gmail_attr|gmail_signature|moz-signature|moz-cite-prefix)(?:$|\s)/;

/** The words of an element as blocks, by what its elements are. */
function blocksOf(root: PageElement): LooseBlock[] {
  const blocks: LooseBlock[] = [];
  let words = "";
  let hasTitle = false;
  const flush = (kind: SectionKind) => {
    for (const text of linesOf(words)) blocks.push({ kind, text });
    words = "";
  };
  const walk = (element: PageElement, kind: SectionKind) => {
    for (const node of element.childNodes) {
      if (node.nodeType === 3) words += node.textContent.replace(/[ \t\n\r\f]+/g, " ");
      else if (node.nodeType !== 1) continue;
      else if (node.localName === "br") words += "\n";
      else if (node.localName === "sup" && /^\[?\d{1,3}\]?$/.test(node.textContent.trim())) continue;
      else if (INLINE.has(node.localName) && !isCredit(node, kind)) walk(node, kind);
      else {
        flush(kind);
        const inner = kindOf(node, kind);
        const settled = inner === "title" && hasTitle ? "heading" : inner;
        hasTitle ||= inner === "title";
        walk(node, settled);
        flush(settled);
      }
    }
  };
  walk(root, "paragraph");
  flush("paragraph");
  return blocks;
}

function isCredit(element: PageElement, kind: SectionKind): boolean {
  return kind === "caption" && CREDIT.test(element.getAttribute("class") ?? "");
}

/** A mail that is answered, or a signature. */
function isAnswered(element: PageElement): boolean {
  const names = element.getAttribute("class") ?? "";
  return (
    MAIL_ASIDE.test(names) ||
    (element.localName === "blockquote" && (element.getAttribute("type") === "cite" || /(?:^|\s)gmail_quote(?:$|\s)/.test(names)))
  );
}

function kindOf(element: PageElement, outer: SectionKind): SectionKind {
  const name = element.localName;
  const names = element.getAttribute("class") ?? "";
  if (outer === "boilerplate" || name === "pre" || name === "table" || name === "address" || isAnswered(element)) return "boilerplate";
  if (outer === "caption") return isCredit(element, outer) ? "boilerplate" : "caption";
  if (name === "figcaption" || (name === "p" && /(?:^|[\s_-])caption/i.test(names))) return "caption";
  if (STANDFIRST.test(names)) return "keyPoint";
  if (name === "h1") return "title";
  if (HEADING.test(name)) return "heading";
  if (name === "blockquote" || PULL_QUOTE.test(names)) return "quote";
  if (name === "li") return isLinks(element) ? "boilerplate" : "keyPoint";
  if (BYLINE.test(names) && element.textContent.length < 200) return "boilerplate";
  if (name === "p") return isLinks(element) ? "boilerplate" : outer;
  return outer === "title" || outer === "heading" || outer === "keyPoint" || outer === "quote" ? outer : "paragraph";
}

/** Two breaks part paragraphs; a single one does after a short line or the end of a sentence, else it only wraps a line. */
function linesOf(words: string): string[] {
  const lines: string[] = [];
  for (const part of words.split(/\n\s*\n/)) {
    let line = "";
    for (const piece of part.split("\n")) {
      if (line !== "" && (line.length < 60 || /[.!?:"”’)]$/.test(line))) {
        lines.push(line);
        line = "";
      }
      line = squeeze(`${line} ${piece}`);
    }
    lines.push(line);
  }
  return lines.filter((line) => line !== "");
}
