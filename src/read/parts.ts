// What a file holds: one article, or the parts of lists, tables, feeds, crawls and archives.

import type { Article } from "../doc/doc.js";
import { NewsError } from "../doc/errors.js";
import type { Allowance } from "./archive.js";
import { archiveKind } from "./archive-kind.js";
import { finish, stem } from "./article.js";
import { decode } from "./encoding.js";
import type { Format } from "./formats.js";
import { declarationIn, linesOf, type ReadOptions, sha256, type Told, tellFormat } from "./read.js";
import { draftOfRow, idOfRow } from "./row.js";
import { crawledPages } from "./warc.js";

/** One article of a file: read, still in bytes, or what is wrong with it. */
export interface Part {
  /** As `article.source.path`: the file's path, of a row with ":" and its line, of a list with "#" and the place in it, of an archive with "/" and the path inside. */
  readonly path: string;
  /** Line of a row, from 1; null for all else. */
  readonly line: number | null;
  /** The id it asks for; null where it has none. */
  readonly asked: string | null;
  /** What to call it where it asks for nothing. */
  readonly name: string;
  readonly content: Article | NewsError | { readonly bytes: Uint8Array; readonly format: Format | "auto"; readonly told?: Told };
}

/** Archives may lie in each other so deep. */
const DEEPEST = 3;

/** The articles of a file, in its order. Throws nothing: what is wrong is a part too. */
export async function* partsOf(bytes: Uint8Array, options: ReadOptions, depth = 0, allowance?: Allowance): AsyncGenerator<Part> {
  const { path } = options;
  const whole = { path, line: null, asked: null, name: stem(path) };
  try {
    const kind = archiveKind(bytes, path);
    if (kind === null) yield* partsOfFile(bytes, options, whole);
    else if (depth >= DEEPEST)
      throw new NewsError("archive-invalid", { path, detail: `archives inside archives, more than ${DEEPEST} deep` });
    else {
      const { fullAllowance, unpack } = await import("./archive.js");
      const left = allowance ?? fullAllowance();
      for (const { name, bytes: inner } of await unpack(bytes, kind, path, left)) {
        const place = `${path}/${name}`;
        if (inner instanceof NewsError) yield { ...whole, path: place, name: stem(name), content: inner };
        else yield* partsOf(inner, { ...options, path: place }, depth + 1, left);
      }
    }
  } catch (cause) {
    // What nobody foresaw in one file must not end the run for all others.
    yield {
      ...whole,
      content: cause instanceof NewsError ? cause : new NewsError("internal", { path, cause, detail: String(cause).slice(0, 200) }),
    };
  }
}

type Whole = Pick<Part, "path" | "line" | "asked" | "name">;

async function* partsOfFile(bytes: Uint8Array, options: ReadOptions, whole: Whole): AsyncGenerator<Part> {
  const { path, maxBytes } = options;
  const format = bytes.length === 0 ? "auto" : tellFormat(options.format, path, bytes);
  switch (format) {
    case "json":
      yield* jsonParts(bytes, options, whole);
      return;
    case "jsonl":
      for (const { line, bytes: row } of linesOf(bytes)) yield rowPart(row, line, path);
      return;
    case "csv":
      yield* tableParts(bytes, options, whole);
      return;
    case "xml":
      yield* xmlParts(bytes, options, whole);
      return;
    case "eml": {
      limit(bytes.length, maxBytes, path);
      const { draftOfMail } = await import("./mail.js");
      yield {
        ...whole,
        content: finish(await draftOfMail(bytes, path), { path, format, sha256: sha256(bytes), publishedAtSource: "metadata" }),
      };
      return;
    }
    case "warc":
      yield* crawlParts(onePiece(bytes), path, maxBytes);
      return;
    default:
      yield { ...whole, content: { bytes, format } };
  }
}

/** The pages of a crawl, as the file comes. */
export async function* crawlParts(source: AsyncIterable<Uint8Array>, path: string, maxBytes: number): AsyncGenerator<Part> {
  let count = 0;
  for await (const page of crawledPages(source, path, maxBytes)) {
    const place = `${path}#${++count}`;
    const named = { path: place, line: null, asked: null, name: `${stem(path).replace(/\.warc$/, "")}-${count}` };
    yield { ...named, content: page instanceof NewsError ? page : { bytes: page.body, format: "html", told: page.told } };
  }
  if (count === 0) throw new NewsError("text-empty", { path, detail: "the crawl holds no pages" });
}

/** A row of a file of rows. */
export function rowPart(bytes: Uint8Array, line: number, path: string): Part {
  return {
    path: `${path}:${line}`,
    line,
    asked: null,
    name: `${stem(path)}-${line}`,
    content: { bytes: Uint8Array.from(bytes), format: "jsonl" },
  };
}

async function* jsonParts(bytes: Uint8Array, { path, maxBytes, fields }: ReadOptions, whole: Whole): AsyncGenerator<Part> {
  const { text, warnings } = decode(bytes, path);
  if (text.trim() === "") throw new NewsError("text-empty", { path });
  const { rowsOfJson } = await import("./json.js");
  const { rows, isList, format } = rowsOfJson(text, path, fields);
  if (!isList) {
    yield { ...whole, asked: idOfRow(rows[0], fields), content: { bytes, format: "json" } };
    return;
  }
  const hash = sha256(bytes);
  for (const [index, row] of rows.entries()) {
    const place = `${path}#${index + 1}`;
    const content = attempt(() => {
      const draft = format(row, place);
      limit(Buffer.byteLength(draft.text), maxBytes, place);
      return finish(
        { ...draft, warnings: [...draft.warnings, ...warnings] },
        { path: place, format: "json", sha256: hash, publishedAtSource: "row" },
      );
    });
    yield { path: place, line: null, asked: idOfRow(row, fields), name: `${whole.name}-${index + 1}`, content };
  }
}

async function* tableParts(bytes: Uint8Array, { path, maxBytes, fields }: ReadOptions, whole: Whole): AsyncGenerator<Part> {
  const { text, warnings } = decode(bytes, path);
  const { rowsOfTable } = await import("./table.js");
  for (const found of rowsOfTable(text.replace(/^\ufeff/, ""), path, fields)) {
    const { line } = found;
    const place = `${path}:${line}`;
    const name = `${whole.name}-${line}`;
    if ("error" in found) {
      yield { path: place, line, asked: null, name, content: found.error };
      continue;
    }
    const { row, bytes: record } = found;
    const content = attempt(() => {
      const draft = draftOfRow(row, place, fields);
      limit(record.length, maxBytes, place);
      return finish(
        { ...draft, warnings: [...draft.warnings, ...warnings] },
        { path: place, format: "csv", sha256: sha256(record), publishedAtSource: "row" },
      );
    });
    yield { path: place, line, asked: idOfRow(row, fields), name, content };
  }
}

async function* xmlParts(bytes: Uint8Array, options: ReadOptions, whole: Whole): AsyncGenerator<Part> {
  const { path, maxBytes } = options;
  const { text, warnings } = decode(bytes, path, declarationIn({ ...options, format: "html" }));
  const { draftsOfXml } = await import("./feed.js");
  const drafts = draftsOfXml(text, path);
  const hash = sha256(bytes);
  for (const [index, draft] of drafts.entries()) {
    const isOne = drafts.length === 1 && !/<(?:rss|feed|rdf:RDF)\b/i.test(text.slice(0, 2000));
    const place = isOne ? path : `${path}#${index + 1}`;
    const content = attempt(() => {
      limit(Buffer.byteLength(draft.text), maxBytes, place);
      return finish(
        { ...draft, warnings: [...draft.warnings, ...warnings] },
        { path: place, format: "xml", sha256: hash, publishedAtSource: "metadata" },
      );
    });
    yield { path: place, line: null, asked: draft.id, name: isOne ? whole.name : `${whole.name}-${index + 1}`, content };
  }
}

async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function limit(size: number, maxBytes: number, path: string): void {
  if (size > maxBytes) throw new NewsError("too-large", { path, detail: `${size} bytes` });
}

function attempt(read: () => Article): Article | NewsError {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof NewsError) return cause;
    throw cause;
  }
}
