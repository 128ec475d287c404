// Markdown: its structure as blocks, its marks left out of the text.

import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { type Draft, NO_METADATA } from "./article.js";
import { type LooseBlock, layOut, squeeze, withTitle } from "./block-text.js";
import type { Decoded } from "./encoding.js";
import { readFrontMatter, splitFrontMatter } from "./front-matter.js";
import { normaliseLineEnds } from "./plain-text.js";

/** The draft of a Markdown file: bare words, with blocks as its structure tells them. */
export function draftOfMarkdown({ text, warnings }: Decoded): Draft {
  const whole = normaliseLineEnds(text);
  const front = splitFrontMatter(whole);
  const {
    metadata,
    extra,
    warnings: more,
  } = front === null ? { metadata: NO_METADATA, extra: {}, warnings: [] } : readFrontMatter(front.yaml);
  const body = front === null ? whole : front.rest;
  if (isTangled(body)) {
    const note = { code: "markdown-tangled", message: "marks nested or repeated beyond sense: read as plain text", start: null, end: null };
    return { ...metadata, id: null, text: body, layout: null, extra, warnings: [...warnings, ...more, note] };
  }
  const blocks = blocksOf(fromMarkdown(body).children);
  const isBare = blocks.every(({ text: words }) => words === "");
  if (isBare) return { ...metadata, id: null, text: "", layout: [], extra, warnings: [] };
  const title = metadata.title ?? blocks.find(({ kind }) => kind === "title")?.text ?? null;
  return { ...metadata, title, id: null, ...layOut(withTitle(blocks, metadata.title)), extra, warnings: [...warnings, ...more] };
}

/** Marks that open and never close cost the parser quadratic time. */
function isTangled(text: string): boolean {
  return /[[\]*_`<>!~&\\(]{200}|^(?:[ \t]*(?:>|[-*+]|\d+[.)])){40}/m.test(text) || text.split("\n\n").some(isDense) || isEndless(text);
}

/** Quotations one after the other cost the parser quadratic time, lines and points of lists a kilobyte and more each. */
const QUOTES_AT_MOST = 500;
const LINES_AT_MOST = 20_000;

function isEndless(text: string): boolean {
  let lines = 0;
  let quotes = 0;
  let isInQuote = false;
  for (let at = 0; at >= 0 && at < text.length; lines++) {
    const isQuote = /^[ \t]{0,3}>/.test(text.slice(at, at + 4));
    if (isQuote && !isInQuote) quotes++;
    isInQuote = isQuote;
    const feed = text.indexOf("\n", at);
    at = feed < 0 ? -1 : feed + 1;
  }
  return quotes > QUOTES_AT_MOST || lines > LINES_AT_MOST;
}

const DENSE = 4_000;

/** A paragraph with more marks than prose can have. */
function isDense(paragraph: string): boolean {
  return paragraph.length > DENSE && (paragraph.match(/[[\]*_`<~]/g)?.length ?? 0) > paragraph.length / 20;
}

type Content = RootContent | BlockContent | DefinitionContent;

function blocksOf(nodes: readonly Content[]): LooseBlock[] {
  const blocks: LooseBlock[] = [];
  let isAfterImage = false;
  let isStart = true;
  for (const node of nodes) {
    switch (node.type) {
      case "heading": {
        const isTitle = node.depth === 1 && isStart;
        blocks.push({ kind: isTitle ? "title" : "heading", text: squeeze(wordsOf(node.children)) });
        break;
      }
      case "paragraph":
        blocks.push(...paragraphBlocks(node.children, isAfterImage));
        break;
      case "blockquote":
        blocks.push(
          ...blocksOf(node.children).map(({ kind, text }): LooseBlock => ({ kind: kind === "paragraph" ? "quote" : kind, text })),
        );
        break;
      case "list":
        for (const item of node.children) blocks.push(...itemBlocks(item.children));
        break;
      case "code":
        blocks.push({ kind: "boilerplate", text: node.value });
        break;
      case "html":
        blocks.push({ kind: "paragraph", text: squeeze(node.value.replace(/<!--[\s\S]*?(?:-->|$)|<[^>]*>?/g, " ")) });
        break;
    }
    isStart &&= node.type === "html" || node.type === "code" || isAfterImage;
    isAfterImage = node.type === "paragraph" && node.children.every(({ type }) => type === "image" || type === "imageReference");
  }
  return blocks;
}

/** Items are key points here; whether they stand where key points do is told later, with the whole article in view. */
function itemBlocks(nodes: readonly Content[]): LooseBlock[] {
  const isLink = nodes.length === 1 && nodes[0].type === "paragraph" && nodes[0].children.every(({ type }) => type === "link");
  return blocksOf(nodes).map(
    ({ kind, text }): LooseBlock => ({ kind: isLink ? "boilerplate" : kind === "paragraph" ? "keyPoint" : kind, text }),
  );
}

/** A paragraph is split at its hard line ends: those separate a byline from a date, or the lines of an address. */
function paragraphBlocks(nodes: readonly PhrasingContent[], isAfterImage: boolean): LooseBlock[] {
  const words = wordsOf(nodes);
  const isTable = words.includes("|") && words.split("\n").every((line) => (line.match(/\|/g)?.length ?? 0) > 1);
  const isEmphasis = nodes.length > 0 && nodes.every(({ type }) => type === "emphasis");
  const isCaption = nodes.some(({ type }) => type === "image") || (isAfterImage && isEmphasis);
  const kind = isTable ? "boilerplate" : isCaption ? "caption" : "paragraph";
  return words.split(HARD_BREAK).map((text) => ({ kind, text: squeeze(text) }));
}

const HARD_BREAK = "\u0000";

function wordsOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map(wordsOfOne).join("");
}

function wordsOfOne(node: PhrasingContent): string {
  switch (node.type) {
    case "text":
    case "inlineCode":
      return node.value.replaceAll(HARD_BREAK, "\ufffd");
    case "break":
      return HARD_BREAK;
    case "html":
      return /^<br\b/i.test(node.value) ? HARD_BREAK : "";
    case "emphasis":
    case "strong":
    case "delete":
    case "link":
    case "linkReference":
      return wordsOf(node.children);
    default:
      return "";
  }
}
