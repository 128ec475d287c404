// Which format a file has: by its name, and by its content where the name does not say.

import { splitFrontMatter } from "./front-matter.js";

/** Formats of articles. */
export const FORMATS = ["txt", "md", "html", "json", "jsonl", "csv", "xml", "eml", "warc"] as const;
export type Format = (typeof FORMATS)[number];

/** Endings of names, by format. */
const ENDINGS: Readonly<Record<Format, RegExp>> = {
  txt: /\.(?:txt|text)$/i,
  md: /\.(?:md|markdown|mdown|mkd)$/i,
  html: /\.(?:html?|xhtml|shtml)$/i,
  json: /\.json$/i,
  jsonl: /\.(?:jsonl|ndjson)$/i,
  csv: /\.(?:csv|tsv)$/i,
  xml: /\.(?:xml|rss|atom|nitf|newsml)$/i,
  eml: /\.eml$/i,
  warc: /\.warc$/i,
};

/** Endings of files that are text but no articles. */
const NO_ARTICLE =
  /\.(?:[cm]?[jt]sx?|css|scss|less|py|rb|go|rs|java|c|cc|cpp|h|hpp|sh|bat|ps1|php|pl|sql|ya?ml|toml|ini|cfg|conf|lock|log|svg|map|rtf|tex|bib|srt|vtt)$/i;

/** The format that a file's name tells; null where it tells none, "none" for files that hold no articles. */
export function formatByName(path: string): Format | "none" | null {
  const found = FORMATS.find((format) => ENDINGS[format].test(path));
  return found ?? (NO_ARTICLE.test(path) ? "none" : null);
}

const HTML = /^<(?:!doctype\s+html|html|head|body|article|main)\b/i;
const TAGGED = /^<(?:div|section|p|h1|header|title|meta|table)\b[\s\S]*<\/[a-z]/i;
const MARKDOWN = /^#{1,4} \S/m;

/** The format of a text by the look of it. A page that is called .txt is a page all the same; the name rules otherwise. */
export function formatOfText(text: string, byName: Format | null): Format {
  const start = text.slice(0, 4000).trimStart();
  const body = afterProlog(start);
  if (HTML.test(body)) return "html";
  if (byName !== null) return byName;
  if (/^[[{]/.test(start)) return looksLikeRows(text) ? "jsonl" : isJson(text) ? "json" : "txt";
  if (TAGGED.test(body)) return "html";
  return splitFrontMatter(text) !== null || MARKDOWN.test(start) ? "md" : "txt";
}

const XML = /^<(?:rss|feed|rdf:RDF|newsMessage|newsItem|nitf|newsml)\b/i;
const MAIL = /^[\w-]+:[^\n]*\r?\n[\w\t -]+/;

/** Formats that are told by how a file begins, whatever its name does not say: XML of news, mail, crawls. */
export function formatByStart(start: string): Format | null {
  if (start.startsWith("WARC/1.")) return "warc";
  const body = afterProlog(start.trimStart());
  if (XML.test(body)) return "xml";
  return MAIL.test(start) && /^(?:from|received|return-path|message-id):/im.test(start) && /^subject:/im.test(start) ? "eml" : null;
}

/** What follows an XML declaration and comments. */
function afterProlog(start: string): string {
  let rest = start;
  for (;;) {
    const end = rest.startsWith("<?xml") ? rest.indexOf("?>") + 2 : rest.startsWith("<!--") ? rest.indexOf("-->") + 3 : 0;
    if (end < 3) return rest;
    rest = rest.slice(end).trimStart();
  }
}

/** Several lines, each an object of its own. */
export function looksLikeRows(text: string): boolean {
  const [first, ...others] = text.split("\n", 50).filter((line) => line.trim() !== "");
  return others.length > 0 && first.trimStart().startsWith("{") && isJson(first);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
