// XML of news: RSS, Atom, NewsML-G2 and NITF, an article for each entry or item.

import type { AnyNode, Document, Element } from "domhandler";
import { getOuterHTML, isTag, textContent } from "domutils";
import { parseDocument } from "htmlparser2";
import type { Warning } from "../doc/doc.js";
import { NewsError } from "../doc/errors.js";
import type { Draft } from "./article.js";
import { squeeze } from "./block-text.js";
import { draftOfEntry, type Entry } from "./entry.js";
import { readMetadataDate } from "./iso-date.js";
import { levelTags } from "./level.js";

/** The articles in a file of XML. Throws `NewsError` "xml-invalid" for XML that is none of these. */
export function draftsOfXml(xml: string, path: string): Draft[] {
  const drafts = draftsIn(xml, path);
  return drafts.map((draft, index) => (index === drafts.length - 1 && isTorn(xml) ? { ...draft, warnings: [TORN] } : draft));
}

const TORN: Warning = {
  code: "xml-torn",
  message: "the file ends inside the article or behind it: more may be missing",
  start: null,
  end: null,
};

/** Whether the last thing in a file of XML is neither the end of an element nor a comment. */
function isTorn(xml: string): boolean {
  return !/(?:<\/[^<>]+|--)>\s*$/.test(xml.slice(-2000));
}

function draftsIn(xml: string, path: string): Draft[] {
  const document = parseDocument(levelTags(xml, { isXml: true }), { xmlMode: true, decodeEntities: true });
  const nitf = all(document, "nitf");
  const items = all(document, "newsItem");
  if (items.length > 0) return items.map((item) => draftOfEntry(newsItemEntry(item)));
  if (nitf.length > 0) return nitf.map((item) => draftOfEntry(nitfEntry(item)));
  const atom = all(document, "entry");
  if (first(document, "feed") !== null && atom.length > 0) {
    const publisher = words(child(first(document, "feed"), "title"));
    return atom.map((entry) => draftOfEntry({ ...atomEntry(entry), publisher }));
  }
  const channel = first(document, "channel");
  const rss = all(document, "item");
  if (channel === null || rss.length === 0) throw new NewsError("xml-invalid", { path });
  const publisher = words(child(channel, "title"));
  return rss.map((item) => draftOfEntry({ ...rssEntry(item), publisher: words(child(item, "source")) ?? publisher }));
}

function rssEntry(item: Element): Entry {
  const guid = child(item, "guid");
  const link = words(child(item, "link"));
  const categories = childrenOf(item, "category")
    .map((category) => words(category))
    .filter((category) => category !== null);
  return {
    id: words(guid),
    title: words(child(item, "title")),
    html: raw(child(item, "content:encoded")) ?? raw(child(item, "description")),
    publishedAt: date(child(item, "pubDate") ?? child(item, "dc:date") ?? child(item, "published")),
    modifiedAt: date(child(item, "atom:updated") ?? child(item, "dcterms:modified")),
    byline: words(child(item, "dc:creator")) ?? personOf(words(child(item, "author"))),
    url: link ?? addressIn(guid),
    extra: categories.length === 0 ? {} : { categories },
  };
}

/** An item's guid, where that is an address. */
function addressIn(guid: Element | null): string | null {
  const told = words(guid);
  return told !== null && guid?.attribs.isPermaLink !== "false" && /^https?:\/\//i.test(told) ? told : null;
}

/** RSS names authors as "ann@tavy.example (Ann Lee)". */
function personOf(author: string | null): string | null {
  return author === null ? null : (/\(([^()]+)\)/.exec(author)?.[1] ?? author);
}

function atomEntry(entry: Element): Entry {
  const content = child(entry, "content") ?? child(entry, "summary");
  const isMarkup = content !== null && /html/.test(content.attribs.type ?? "");
  const links = childrenOf(entry, "link");
  const link = links.find(({ attribs }) => attribs.rel === undefined || attribs.rel === "alternate");
  const authors = childrenOf(entry, "author")
    .map((author) => words(child(author, "name")))
    .filter((name) => name !== null);
  return {
    id: words(child(entry, "id")),
    title: words(child(entry, "title")),
    ...(isMarkup
      ? { html: content.attribs.type === "xhtml" ? getOuterHTML(content) : textContent(content) }
      : { text: content === null ? null : textContent(content) }),
    publishedAt: date(child(entry, "published") ?? child(entry, "updated")),
    modifiedAt: child(entry, "published") === null ? null : date(child(entry, "updated")),
    byline: authors.length === 0 ? null : authors.join(", "),
    url: link?.attribs.href ?? null,
  };
}

/** NewsML-G2: what is said of the content in contentMeta, when it was made in itemMeta, the words in inlineXML. */
function newsItemEntry(item: Element): Entry {
  const meta = child(item, "contentMeta");
  const itemMeta = child(item, "itemMeta");
  const inline = first(item, "inlineXML");
  const nitf = first(item, "nitf");
  const told = nitf === null ? {} : nitfEntry(nitf);
  const body = inline === null ? null : (first(inline, "body") ?? inline);
  const plain = first(item, "inlineData");
  const provider = itemMeta === null ? null : child(itemMeta, "provider");
  const names =
    meta === null ? [] : [...childrenOf(meta, "creator"), ...childrenOf(meta, "by")].map((by) => words(child(by, "name")) ?? words(by));
  return {
    ...told,
    id: item.attribs.guid ?? null,
    title: words(meta === null ? null : child(meta, "headline")) ?? told.title ?? words(first(item, "title")),
    ...(nitf !== null ? {} : body !== null ? { html: markup(body) } : { text: plain === null ? null : textContent(plain) }),
    publishedAt:
      date(itemMeta === null ? null : child(itemMeta, "firstCreated")) ??
      date(meta === null ? null : child(meta, "contentCreated")) ??
      told.publishedAt ??
      date(itemMeta === null ? null : child(itemMeta, "versionCreated")),
    modifiedAt: date(itemMeta === null ? null : child(itemMeta, "versionCreated")),
    byline: names.find((name) => name !== null)?.replace(/^by\s+/i, "") ?? told.byline ?? null,
    publisher: provider === null ? null : (words(child(provider, "name")) ?? provider.attribs.literal ?? null),
  };
}

function nitfEntry(nitf: Element): Entry {
  const issued = first(nitf, "date.issue") ?? first(nitf, "date.release");
  const content = first(nitf, "body.content") ?? first(nitf, "body");
  const byline = first(nitf, "byline");
  return {
    id: first(nitf, "doc-id")?.attribs["id-string"] ?? null,
    title: words(first(nitf, "hl1")) ?? words(first(nitf, "title")),
    html: content === null ? null : markup(content),
    publishedAt: readMetadataDate(issued?.attribs.norm ?? "") ?? date(issued),
    byline: words(byline === null ? null : (first(byline, "person") ?? byline))?.replace(/^by\s+/i, "") ?? null,
    publisher: words(first(nitf, "distributor")),
  };
}

const AS_HTML: Readonly<Record<string, string>> = {
  hl1: "h1",
  hl2: "h2",
  "media-caption": "figcaption",
  bq: "blockquote",
  block: "div",
  "body.content": "div",
  body: "div",
  media: "figure",
};

/** The words of an agency's own markup under the names that web pages have for it. */
function markup(content: Element): string {
  for (const element of [content, ...all(content)]) element.name = AS_HTML[element.name] ?? element.name.replace(/^(?:\w+:)?/, "");
  return getOuterHTML(content);
}

/** Elements below a node in the order of the text, by name, or all. */
function all(node: Document | Element, name?: string): Element[] {
  const found: Element[] = [];
  const open: AnyNode[] = [...node.children].reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!isTag(next)) continue;
    if (name === undefined || next.name === name) found.push(next);
    for (let k = next.children.length - 1; k >= 0; k--) open.push(next.children[k]);
  }
  return found;
}

function first(node: Document | Element, name: string): Element | null {
  return all(node, name)[0] ?? null;
}

function childrenOf(node: Element, name: string): Element[] {
  return node.children.filter(isTag).filter((element) => element.name === name);
}

function child(node: Element | null, name: string): Element | null {
  return node === null ? null : (childrenOf(node, name)[0] ?? null);
}

/** Titles come with the markup of their format: once more out of character references. */
function words(element: Element | null): string | null {
  if (element === null) return null;
  const text = textContent(element);
  const plain = /[<&]/.test(text) ? textContent(parseDocument(text)) : text;
  return squeeze(plain) || null;
}

function raw(element: Element | null): string | null {
  const text = element === null ? "" : textContent(element);
  return text.trim() === "" ? null : text;
}

function date(element: Element | null): string | null {
  return element === null ? null : readMetadataDate(squeeze(textContent(element)));
}
