// The report of stored results: read one by one, written part by part, whole or absent.

import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { basename, dirname } from "node:path";
import { z } from "zod";
import { NewsError } from "../doc/errors.js";
import { type Result, resultSchema } from "../doc/result.js";
import { htmlReport, type PageAssets } from "../report/html.js";
import { markdownReport } from "../report/markdown.js";
import type { ReportFormat, RunAccount } from "../report/shape.js";
import { explainClaim } from "../summary/explain.js";
import { isFolder, statsOf } from "./discover.js";
import { resultFiles, resultsIn } from "./own.js";
import { ownVersion } from "./version.js";
import { writeError } from "./write.js";

/** What a report is made from. */
export interface ReportInput {
  /** An output folder, or a file of results. */
  readonly path: string;
  readonly format: ReportFormat;
  /** Hears of each result that cannot be used; the rest go on. */
  readonly onTrouble: (error: NewsError) => void;
}

/** Name of the page in an output folder. */
export const REPORT_NAME = "report.html";

/** Where a report goes when nobody says. */
export function reportPath(path: string): string {
  return isFolder(path) ? `${path.replace(/\/$/, "")}/${REPORT_NAME}` : REPORT_NAME;
}

/** The report in parts. Throws `NewsError` where there is nothing to report on. */
export function reportParts({ path, format, onTrouble }: ReportInput): Generator<string> {
  const files = resultFiles(path);
  const run = isFolder(path) ? readRun(`${path}/run.json`) : null;
  if (files.length === 0 && run === null) {
    throw new NewsError("usage", { path, detail: `no results in ${path}`, hint: "run newsdelta analyze first, or name its output" });
  }
  const results = readResults(withoutOlder(files), onTrouble);
  return format === "md" ? markdownReport(results, run) : htmlParts(results, run);
}

/** Results as a page of HTML, in parts. */
export function htmlParts(results: Iterable<Result>, run: RunAccount | null): Generator<string> {
  return htmlReport(results, { assets: readAssets(), reason: explainClaim, run, generator: `newsdelta ${ownVersion()}` });
}

/** The page's script and style, as the build puts them together. */
function readAssets(): PageAssets {
  const read = (name: string) => readFileSync(new URL(`../../dist/report/${name}`, import.meta.url), "utf8");
  return { script: read("page.js"), style: read("page.css") };
}

function* readResults(files: readonly string[], onTrouble: (error: NewsError) => void): Generator<Result> {
  for (const path of files) {
    for (const { text, line } of resultsIn(path, onTrouble)) {
      const result = parseResult(text);
      if (typeof result !== "string") yield result;
      else onTrouble(new NewsError("result-invalid", { path, detail: result, ...(line === null ? {} : { line }) }));
    }
  }
}

/** Of results of one article in two formats ("a.json", "a.jsonl", where --to was changed) the one written last; of an age, the first. */
function withoutOlder(files: readonly string[]): string[] {
  const all = new Set(files);
  const gone = new Set(
    files.flatMap((file) => {
      const other = `${file}l`;
      if (!file.endsWith(".json") || !all.has(other) || !isSameArticle(file, other)) return [];
      return [statSync(file).mtimeMs < statSync(other).mtimeMs ? file : other];
    }),
  );
  return files.filter((file) => !gone.has(file));
}

function isSameArticle(one: string, other: string): boolean {
  const [a, b] = [one, other].map((file) => {
    const [first, second] = resultsIn(file, () => {});
    const result = first === undefined || second !== undefined ? "" : parseResult(first.text);
    return typeof result === "string" ? null : result.article;
  });
  return a !== null && a.id === b?.id && a.source.path === b.source.path;
}

/** The result, or what is wrong with it. */
function parseResult(text: string): Result | string {
  const value = parseJson(text);
  if (value === undefined) return "not valid JSON";
  const parsed = resultSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return `${issue.path.join(".")}: ${issue.message}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const runSchema = z.object({
  found: z.int(),
  done: z.int(),
  skipped: z.int(),
  failed: z.int(),
  skips: z.record(z.string(), z.int()),
  failures: z.array(
    z.object({
      path: z.string(),
      line: z.int().nullable(),
      id: z.string().nullable(),
      code: z.string(),
      message: z.string(),
      hint: z.string(),
    }),
  ),
  nearDuplicates: z.array(z.object({ id: z.string(), of: z.string(), similarity: z.number() })).default([]),
});

/** The account of the run beside the results; null where there is none that can be read. */
function readRun(path: string): RunAccount | null {
  if (statsOf(path)?.isFile() !== true) return null;
  return runSchema.safeParse(parseJson(readFileSync(path, "utf8"))).data ?? null;
}

/** Writes the parts to a file, under another name until all is there; into a device or pipe as they come. Throws `NewsError`. */
export function writeReport(path: string, parts: Iterable<string>): void {
  if (isSpecial(path)) {
    writeInto(path, parts);
    return;
  }
  const temporary = `${dirname(path)}/.${basename(path)}.${process.pid}`;
  try {
    const file = openSync(temporary, "wx");
    try {
      for (const part of parts) writeAll(file, Buffer.from(part));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (cause) {
    if (statsOf(temporary) !== null) rmSync(temporary);
    throw writeError(path, cause);
  }
}

/** A file of the system's ("/dev/stdout"), which another file must not replace. */
function isSpecial(path: string): boolean {
  const stats = statsOf(path);
  return stats !== null && !stats.isFile() && !stats.isDirectory();
}

function writeInto(path: string, parts: Iterable<string>): void {
  try {
    const file = openSync(path, "w");
    try {
      for (const part of parts) writeAll(file, Buffer.from(part));
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    throw writeError(path, cause);
  }
}

/** A write can fall short on a full disk: it goes on until all is written or nothing more goes in. */
function writeAll(file: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) {
    const size = writeSync(file, bytes, written);
    if (size === 0) throw new NewsError("disk-full");
    written += size;
  }
}
