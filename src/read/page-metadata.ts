// What a web page says about its article: JSON-LD first, then Open Graph and other meta tags, then the page itself.

import type { Metadata } from "./article.js";
import { squeeze } from "./block-text.js";
import { readMetadataDate } from "./iso-date.js";
import type { Page, PageElement } from "./page.js";
import { isRow } from "./row.js";

/** What a page says, and the body of the article where its metadata holds that too. */
export interface PageMetadata extends Metadata {
  readonly body: string | null;
}

/** Reads the metadata of a page; what a source leaves out, or gives as null or as no date, the next one may tell. */
export function readPageMetadata(page: Page): PageMetadata {
  const metas = metaTags(page);
  const { article, nodes } = descriptionOf(page);
  const meta = (...names: readonly string[]): string | null => firstOf(names.map((name) => metas.get(name) ?? null));
  const publisher = firstOf([
    nameOf(article?.publisher, nodes),
    meta("og:site_name", "publisher", "dc.publisher", "application-name"),
    siteOf(page),
  ]);
  const dates = (...values: readonly (string | null)[]): string | null =>
    firstOf(values.map((value) => (value === null ? null : readMetadataDate(value))));
  return {
    title: titleOf(page, [stringOf(article?.headline), meta("og:title", "twitter:title", "dc.title"), stringOf(article?.name)], publisher),
    publishedAt: dates(
      stringOf(article?.datePublished),
      ...["article:published_time", "og:published_time", "datepublished", "article:published", "parsely-pub-date", "sailthru.date"].map(
        (name) => meta(name),
      ),
      ...[
        "dc.date.issued",
        "dcterms.created",
        "dc.date",
        "publishdate",
        "publish-date",
        "pubdate",
        "date",
        "cxenseparse:recs:publishtime",
      ].map((name) => meta(name)),
      timeOf(page),
    ),
    modifiedAt: dates(
      stringOf(article?.dateModified),
      meta("article:modified_time"),
      meta("og:updated_time"),
      meta("datemodified"),
      meta("last-modified"),
    ),
    byline: firstOf([
      nameOf(article?.author, nodes),
      personOf(meta("author", "article:author", "byl", "parsely-author", "dc.creator", "sailthru.author")),
      authorOf(page),
    ]),
    publisher,
    url: firstOf([linkOf(page), meta("og:url"), urlOf(article?.mainEntityOfPage), urlOf(article?.url)]),
    body: bodyOf(article?.articleBody),
  };
}

function firstOf(values: readonly (string | null)[]): string | null {
  return values.find((value) => value !== null && value !== "") ?? null;
}

/** Meta tags by name, property or itemprop in lower case; the first of a name counts, but authors are all named. */
function metaTags(page: Page): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const tag of page.querySelectorAll("meta")) {
    const name = (tag.getAttribute("property") ?? tag.getAttribute("name") ?? tag.getAttribute("itemprop") ?? "").trim().toLowerCase();
    const content = squeeze(tag.getAttribute("content") ?? "");
    if (name === "" || content === "") continue;
    const before = tags.get(name);
    if (before === undefined) tags.set(name, content);
    else if (name === "article:author" && !before.includes(content)) tags.set(name, `${before}, ${content}`);
  }
  return tags;
}

type Fields = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Newsletter)$/;

/** What JSON-LD describes by its "@id": parts of a graph name each other so. */
type Nodes = ReadonlyMap<string, Fields>;

/** The description of the article in JSON-LD, by itself, in a list or in a graph (null where there is none), and what it may point to. */
function descriptionOf(page: Page): { readonly article: Fields | null; readonly nodes: Nodes } {
  const found: Fields[] = [];
  const nodes = new Map<string, Fields>();
  for (const script of page.querySelectorAll('script[type="application/ld+json"]'))
    collect(parseLoose(script.textContent), found, nodes, 0);
  return { article: found.find((fields) => stringOf(fields.headline) !== null) ?? found[0] ?? null, nodes };
}

function collect(value: unknown, found: Fields[], nodes: Map<string, Fields>, depth: number): void {
  if (depth > 4) return;
  if (Array.isArray(value)) for (const item of value.slice(0, 200)) collect(item, found, nodes, depth + 1);
  if (!isRow(value)) return;
  const types = Array.isArray(value["@type"]) ? value["@type"] : [value["@type"]];
  if (types.some((type) => typeof type === "string" && ARTICLE.test(type))) found.push(value);
  if (typeof value["@id"] === "string" && value.name !== undefined) nodes.set(value["@id"], value);
  collect(value["@graph"], found, nodes, depth + 1);
  collect(value.mainEntity, found, nodes, depth + 1);
}

/** Sites wrap their JSON-LD in comments, and break lines inside strings. */
function parseLoose(text: string): unknown {
  const bare = text.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g, "");
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, " ")]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return null;
}

function stringOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? squeeze(decodeTwice(value)) : null;
}

/** The body of an article with its line ends, or with its tags where it has any. */
function bodyOf(value: unknown): string | null {
  if (typeof value !== "string" || value.trim() === "") return null;
  return /<(?:p|br|div)\b[^>]{0,300}>/i.test(value) ? value : decodeTwice(value);
}

/** In JSON-LD character references are often left standing. */
function decodeTwice(text: string): string {
  const named: Readonly<Record<string, string>> = {
    amp: "&",
    quot: '"',
    apos: "'",
    lt: "<",
    gt: ">",
    rsquo: "’",
    lsquo: "‘",
    rdquo: "”",
    ldquo: "“",
    ndash: "–",
    mdash: "—",
    nbsp: " ",
  };
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return Object.hasOwn(named, name) ? named[name] : whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Name of a person or organisation, or of several: strings, objects with a name or the "@id" of one, lists of these. */
function nameOf(value: unknown, nodes: Nodes): string | null {
  if (Array.isArray(value)) {
    const names = value
      .slice(0, 50)
      .map((item) => nameOf(item, nodes))
      .filter((name) => name !== null);
    return names.length === 0 ? null : [...new Set(names)].join(", ");
  }
  if (!isRow(value)) return personOf(stringOf(value));
  const named = value.name ?? (typeof value["@id"] === "string" ? nodes.get(value["@id"])?.name : undefined);
  return Array.isArray(named) ? personOf(stringOf(named[0])) : personOf(stringOf(named));
}

/** A name without "By"; null for addresses of profiles. */
function personOf(text: string | null): string | null {
  if (text === null || /^(?:https?:|@|\/)/.test(text)) return null;
  return text.replace(/^by:?\s+/i, "") || null;
}

function urlOf(value: unknown): string | null {
  const url = isRow(value) ? stringOf(value["@id"]) : stringOf(value);
  return url !== null && /^https?:\/\//.test(url) ? url : null;
}

function linkOf(page: Page): string | null {
  return urlOf(page.querySelector('link[rel="canonical"]')?.getAttribute("href"));
}

function siteOf(page: Page): string | null {
  return personOf(squeeze(page.querySelector('[itemprop="publisher"] [itemprop="name"]')?.textContent ?? ""));
}

/** The first time in the page's article that a machine can read. */
function timeOf(page: Page): string | null {
  const marked = page.querySelector('[itemprop="datePublished"], time[pubdate]');
  const time = marked ?? page.querySelector("article time[datetime], main time[datetime]") ?? page.querySelector("time[datetime]");
  return time === null ? null : (time.getAttribute("datetime") ?? time.getAttribute("content") ?? squeeze(time.textContent));
}

const AUTHORS =
  '[itemprop="author"] [itemprop="name"], [itemprop="author"], [rel="author"], article address, .byline .author, .author-name, .byline';

function authorOf(page: Page): string | null {
  const element = page.querySelector(AUTHORS);
  if (element === null) return null;
  const words = squeeze(firstWords(element));
  return words.length > 120 ? null : personOf(words);
}

/** Of an address with a name and what the person is, the name. */
function firstWords(element: PageElement): string {
  if (element.localName !== "address") return element.textContent;
  for (const child of element.childNodes) if (squeeze(child.textContent) !== "") return child.textContent;
  return "";
}

/** The title by itself, or the one of the window without the name of the site. */
function titleOf(page: Page, told: readonly (string | null)[], publisher: string | null): string | null {
  const title = firstOf(told);
  if (title !== null) return withoutSite(title, publisher);
  const headings = [...page.querySelectorAll("h1")].map((heading) => squeeze(heading.textContent)).filter((text) => text !== "");
  const ofWindow = squeeze(page.querySelector("title")?.textContent ?? "");
  if (headings.length > 0)
    return (
      headings.find((heading) => ofWindow.startsWith(heading)) ??
      (headings.length === 1 ? headings[0] : withoutSite(ofWindow, publisher)) ??
      headings[0]
    );
  return withoutSite(ofWindow, publisher);
}

function withoutSite(title: string, publisher: string | null): string | null {
  const [head, ...rest] = title.split(/\s+[|–—\-»·:]\s+(?=[^|–—»·]*$)/);
  const site = rest.at(-1);
  const isSite =
    site !== undefined && (publisher === null ? site.length < head.length / 2 : site.toLowerCase().includes(publisher.toLowerCase()));
  return (isSite ? withoutSite(head, publisher) : title) || null;
}
