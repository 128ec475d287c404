// stub until src/read lands.

import { createHash } from "node:crypto";
import type { Article } from "../doc/doc.js";
import { NewsError } from "../doc/errors.js";

export interface ReadOptions {
  readonly path: string;
  readonly maxBytes: number;
}

export function readBytes(bytes: Uint8Array, options: ReadOptions & { readonly format: string }): Article {
  if (options.format === "jsonl") return readRow(bytes, options);
  if (bytes.length === 0) throw new NewsError("file-empty", { path: options.path });
  if (bytes.includes(0)) throw new NewsError("binary", { path: options.path });
  return article(Buffer.from(bytes).toString(), bytes, options.path, "txt", null);
}

export function readRow(bytes: Uint8Array, { path }: ReadOptions): Article {
  let row: unknown;
  try {
    row = JSON.parse(Buffer.from(bytes).toString());
  } catch (cause) {
    throw new NewsError("json-invalid", { path, cause, ...(cause instanceof Error ? { detail: cause.message } : {}) });
  }
  if (typeof row !== "object" || row === null || !("text" in row)) throw new NewsError("json-shape", { path });
  if (typeof row.text !== "string") throw new NewsError("text-not-string", { path });
  if (row.text.trim() === "") throw new NewsError("text-empty", { path });
  const date = "publishedAt" in row && typeof row.publishedAt === "string" ? row.publishedAt : null;
  return article(row.text, bytes, path, "jsonl", date);
}

function article(text: string, bytes: Uint8Array, path: string, format: string, publishedAt: string | null): Article {
  return {
    id: "x",
    title: null,
    publishedAt,
    publishedAtSource: publishedAt === null ? null : "row",
    modifiedAt: null,
    byline: null,
    publisher: null,
    url: null,
    language: "en",
    source: { path, format, sha256: createHash("sha256").update(bytes).digest("hex") },
    text,
    layout: null,
    extra: {},
    warnings: [],
  };
}
