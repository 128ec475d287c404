// A web page as a tree of elements, whatever the bytes: nesting is cut at a depth that readers of the tree can bear.

import { createRequire } from "node:module";
import { levelTags } from "./level.js";

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

/** The tree of a page. */
export function parsePage(html: string): Page {
  const { parseHTML }: typeof import("linkedom") = load("linkedom");
  const { document }: { readonly document: Page } = parseHTML(wrap(levelTags(html)));
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
