// A user's own names: rows of name, type, aliases and id from CSV, JSON or JSON lines.

import { readFileSync } from "node:fs";
import { CsvError, parse as parseCsv } from "csv-parse/sync";
import type { KnownName } from "../doc/doc.js";
import { NewsError } from "../doc/errors.js";
import { ENTITY_TYPES } from "../doc/labels.js";

/** Types that a user's name can have: amounts are read, not listed. */
const NAME_TYPES = ENTITY_TYPES.filter((type) => !["MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL"].includes(type));
const HINT = `a row has a name, a type (${NAME_TYPES.join(", ")}) and, if you like, aliases and an id`;

interface RawRow {
  readonly line: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The names in a file of UTF-8 text. Throws `path-missing` where it cannot be read, and what `readNames` throws. */
export function readNamesFile(path: string): KnownName[] {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    throw new NewsError("path-missing", { path, cause, detail: `--names ${path}` });
  }
  return readNames(text, path);
}

/**
 * The rows of a names file: CSV with a header line (aliases parted by ";"), a JSON list, or JSON lines. Throws `row-invalid` or
 * `json-invalid` with the line of the first bad row.
 */
export function readNames(text: string, path: string): KnownName[] {
  const content = text.replace(/^\uFEFF/, "");
  const start = content.trimStart()[0];
  const rows = start === "[" ? jsonRows(content, path) : start === "{" ? jsonLines(content, path) : csvRows(content, path);
  return rows.map((row) => knownName(row, path));
}

function knownName({ line, fields }: RawRow, path: string): KnownName {
  const bad = (detail: string) => invalid(path, line, detail);
  const read = (field: string): unknown => (Object.hasOwn(fields, field) ? fields[field] : undefined);
  const name = read("name");
  if (typeof name !== "string" || name.trim() === "") throw bad("name is missing");
  const written = read("type");
  const type = NAME_TYPES.find((known) => known === (typeof written === "string" ? written.trim().toUpperCase() : written));
  if (type === undefined) throw bad(`type ${JSON.stringify(written ?? null)} is none of ours`);
  const id = read("id") ?? null;
  if (id !== null && typeof id !== "string" && typeof id !== "number") throw bad("id is neither text nor a number");
  const aliases = aliasesOf(read("aliases") ?? []);
  if (aliases === null) throw bad("aliases are no list of texts");
  return { name: name.trim(), type, aliases, id: id === null || id === "" ? null : String(id) };
}

function invalid(path: string, line: number, detail: string): NewsError {
  return new NewsError("row-invalid", { path, line, detail: `line ${line}: ${detail}`, hint: HINT });
}

function aliasesOf(value: unknown): string[] | null {
  const list = typeof value === "string" ? value.split(";") : value;
  if (!Array.isArray(list) || list.some((alias) => typeof alias !== "string")) return null;
  return list.map((alias) => String(alias).trim()).filter((alias) => alias !== "");
}

function jsonRows(text: string, path: string): RawRow[] {
  const list = parse(text, path, 1);
  if (!Array.isArray(list)) throw new NewsError("json-shape", { path, line: 1, hint: HINT });
  let from = 0;
  let line = 1;
  return list.map((row): RawRow => {
    const at = Math.max(from, text.indexOf("{", from));
    for (let i = from; i < at; i++) if (text[i] === "\n") line++;
    const opened = line;
    from = endOfObject(text, at);
    for (let i = at; i < from; i++) if (text[i] === "\n") line++;
    return rowOf(row, opened, path);
  });
}

/** The place after the object that opens at `at`; strings may hold braces. */
function endOfObject(text: string, at: number): number {
  let depth = 0;
  let inString = false;
  for (let i = at; i < text.length; i++) {
    if (inString && text[i] === "\\") i++;
    else if (text[i] === '"') inString = !inString;
    else if (!inString && text[i] === "{") depth++;
    else if (!inString && text[i] === "}" && --depth === 0) return i + 1;
  }
  return text.length;
}

function jsonLines(text: string, path: string): RawRow[] {
  return text.split("\n").flatMap((line, number) => (line.trim() === "" ? [] : [rowOf(parse(line, path, number + 1), number + 1, path)]));
}

function rowOf(value: unknown, line: number, path: string): RawRow {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalid(path, line, "no object");
  return { line, fields: Object.fromEntries(Object.entries(value)) };
}

function parse(text: string, path: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new NewsError("json-invalid", { path, line, cause, detail: cause instanceof Error ? cause.message : String(cause) });
  }
}

function csvRows(text: string, path: string): RawRow[] {
  const [header, ...rows] = csvRecords(text, path);
  const fields = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  for (const field of ["name", "type"]) if (!fields.includes(field)) throw invalid(path, 1, `the header has no ${field}`);
  return rows.map(({ line, cells }) => {
    if (cells.length > fields.length) throw invalid(path, line, `${cells.length} cells under ${fields.length} headings`);
    return { line, fields: Object.fromEntries(cells.map((cell, k) => [fields[k], cell])) };
  });
}

/** Records that are not blank, each with the line on which it begins. */
function csvRecords(text: string, path: string): { readonly line: number; readonly cells: readonly string[] }[] {
  const records: { line: number; cells: string[] }[] = [];
  let line = 1;
  try {
    parseCsv(text, {
      relax_column_count: true,
      on_record: (cells: string[], { lines }) => {
        if (cells.length > 1 || cells[0].trim() !== "") records.push({ line, cells });
        line = lines + 1;
        return null;
      },
    });
  } catch (cause) {
    if (cause instanceof CsvError) throw invalid(path, line, cause.message);
    throw cause;
  }
  return records;
}
