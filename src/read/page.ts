// A web page as a tree of elements, whatever the bytes: nesting is cut at a depth that readers of the tree can bear.

import { createRequire } from "node:module";
import { Parser } from "htmlparser2";

/** Loaded with the first page: nobody who reads plain text should wait for it. */
const load = createRequire(import.meta.url);

/** What is used of a node of a page. */
export interface PageNode {
  /** 1 for elements, 3 for text. */
  readonly nodeType: number;
  readonly textContent: string;
  readonly childNodes: Iterable<PageNode>;
}

/** What is used of an element of a page. */
export interface PageElement extends PageNode {
  /** Lower case. */
  readonly localName: string;
  readonly childNodes: Iterable<PageElement>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

/** What is used of a page as a whole. */
export interface Page {
  readonly documentElement: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const DEEPEST = 120;
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

/** The tree of a page. */
export function parsePage(html: string): Page {
  const { parseHTML }: typeof import("linkedom") = load("linkedom");
  const { document }: { readonly document: Page } = parseHTML(wrap(depthOf(html) > DEEPEST ? flatten(html) : html));
  return document;
}

/** The body of a page; the whole page where it has none. */
export function bodyOf(page: Page): PageElement {
  return page.querySelector("body") ?? page.documentElement;
}

/** A part of a page is made whole. */
function wrap(html: string): string {
  return /<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
}

/** How deep elements may lie in each other at most, by a count of tags; too much where tags are left open. */
function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, close, name] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (VOID.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (close === "" ? 1 : -1));
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

/** The same page without the tags that lie too deep; their text stays where it is. */
function flatten(html: string): string {
  const parts: string[] = [];
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (depth < DEEPEST || VOID.has(name)) parts.push(`<${name}${attributesOf(attributes)}>`);
        if (!VOID.has(name)) depth++;
      },
      ontext: (text) => parts.push(escaped(text)),
      onclosetag: (name) => {
        if (VOID.has(name)) return;
        depth--;
        if (depth < DEEPEST) parts.push(`</${name}>`);
        else parts.push(" ");
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return parts.join("");
}

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .filter(([name]) => /^[a-z][\w:-]*$/i.test(name))
    .map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', "&quot;")}"`)
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
