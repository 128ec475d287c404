// Files in: bytes to an article, by format.

import { createHash } from "node:crypto";
import { extname } from "node:path";
import type { Article } from "../doc/doc.js";
import { NewsError } from "../doc/errors.js";
import { type Draft, finish } from "./article.js";
import { type Declaration, type Decoded, decode, utf16Decoder } from "./encoding.js";
import { type Format, formatByName, formatByStart, formatOfText, looksLikeRows } from "./formats.js";
import { parseJson } from "./json.js";
import { draftOfText } from "./plain-text.js";
import { draftOfRow, type FieldNames } from "./row.js";

/** What is known of a page from where it was found; what it says of itself counts first. */
export interface Told {
  readonly url: string | null;
  readonly charset: string | null;
}

/** How to read bytes, and what to call them. */
export interface ReadOptions {
  /** As `article.source.path`. */
  readonly path: string;
  readonly maxBytes: number;
  /** The format, or "auto" to tell it by name and content. */
  readonly format: Format | "auto";
  readonly fields?: FieldNames;
  readonly told?: Told;
}

/** The article in a file that holds one. Rejects with a `NewsError`. */
export async function readArticle(bytes: Uint8Array, options: ReadOptions): Promise<Article> {
  const { path, maxBytes } = options;
  if (bytes.length === 0) throw new NewsError("file-empty", { path });
  if (bytes.length > maxBytes) throw new NewsError("too-large", { path, detail: `${bytes.length} bytes` });
  if (options.format === "jsonl") return readRow(bytes, options);
  const decoded = decode(bytes, path, declarationIn(options));
  const format = options.format === "auto" ? detect(decoded.text, path) : options.format;
  const draft = await draftOf(format, decoded, options);
  return finish(
    { ...draft, url: draft.url ?? options.told?.url ?? null },
    {
      path,
      format,
      sha256: sha256(bytes),
      publishedAtSource: format === "json" || format === "jsonl" ? "row" : "metadata",
    },
  );
}

/** The article of a row of JSON, its text taken exactly. Throws `NewsError` that names the field. */
export function readRow(bytes: Uint8Array, { path, maxBytes, fields }: Pick<ReadOptions, "path" | "maxBytes" | "fields">): Article {
  if (bytes.length > maxBytes) throw new NewsError("too-large", { path, detail: `${bytes.length} bytes` });
  const { text, warnings } = decode(bytes, path);
  const draft = draftOfRow(parseJson(text, path), path, fields);
  return finish(
    { ...draft, warnings: [...draft.warnings, ...warnings] },
    { path, format: "jsonl", sha256: sha256(bytes), publishedAtSource: "row" },
  );
}

/** Lower-case hexadecimal SHA-256. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Parsers of markup are large: they are loaded when such a file comes. */
async function draftOf(format: Format, decoded: Decoded, { path, fields }: ReadOptions): Promise<Draft> {
  if (!/[^\s\p{Cc}\p{Cf}]/u.test(decoded.text)) throw new NewsError("text-empty", { path });
  switch (format) {
    case "txt":
      return draftOfText(decoded);
    case "md":
      return (await import("./markdown.js")).draftOfMarkdown(decoded);
    case "html":
      return (await import("./html.js")).draftOfHtml(decoded, path);
    case "json":
    case "jsonl":
      return draftOfRow(parseJson(decoded.text, path), path, fields);
    default:
      throw new NewsError("format-unknown", { path, detail: `${format} holds several articles: they are read one by one` });
  }
}

/** The lines of a file that are not blank, by number from 1, without their ends; those of UTF-16 in UTF-8. */
export function* linesOf(written: Uint8Array): Generator<{ readonly line: number; readonly bytes: Uint8Array }> {
  const wide = utf16Decoder(written);
  const bytes = wide === null ? written : Buffer.from(wide.decode(written));
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const feed = bytes.indexOf(10, from);
    const end = feed < 0 ? bytes.length : feed;
    const row = bytes.subarray(from, end > from && bytes[end - 1] === 13 ? end - 1 : end);
    if (row.some((byte) => byte > 32)) yield { line, bytes: row };
    from = end + 1;
  }
}

/** The format of a file, by its name or else by its content; "auto" where only a closer look at the text can tell. */
export function tellFormat(asked: Format | "auto", path: string, bytes: Uint8Array): Format | "auto" {
  const named = asked === "auto" ? formatByName(path) : asked;
  if (named !== null && named !== "json") return named === "none" || isPage(named, bytes) ? "auto" : named;
  const start = Buffer.from(bytes.subarray(0, 2000))
    .toString("latin1")
    .replace(/^[\s\0ï»¿]+/, "");
  const told = named === null ? formatByStart(start) : null;
  if (told !== null) return told;
  if (named === null && !/^[[{]/.test(start)) return "auto";
  return looksLikeRows(Buffer.from(bytes.subarray(0, 1_000_000)).toString("utf8")) ? "jsonl" : (named ?? "json");
}

/** A page of XHTML under the name of an XML file. */
function isPage(named: Format | "none", bytes: Uint8Array): boolean {
  return named === "xml" && formatOfText(Buffer.from(bytes.subarray(0, 4000)).toString("latin1"), null) === "html";
}

/** The format of a decoded text. Throws `NewsError` "format-unknown". */
function detect(text: string, path: string): Format {
  const byName = formatByName(path);
  if (byName === "xml") return "html";
  if (byName === "none") throw new NewsError("format-unknown", { path, detail: extname(path) });
  return formatOfText(text, byName);
}

const META = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;
const PROLOG = /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]+)/i;

/** Web pages and XML say which encoding they are in. */
export function declarationIn({ format, path, told }: ReadOptions): Declaration {
  const isMarkup = format === "html" || (format === "auto" && /\.(?:x?html?|xml|rss|atom)$/i.test(path));
  return (start) =>
    isMarkup || /^\s*<[!?a-z]/i.test(start) ? (PROLOG.exec(start)?.[1] ?? META.exec(start)?.[1] ?? told?.charset ?? null) : null;
}
