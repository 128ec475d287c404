// Tables: a row an article, the first line the names of the fields.

import { CsvError, parse } from "csv-parse/sync";
import { NewsError } from "../doc/errors.js";
import type { FieldNames } from "./row.js";

/** A record of a table as a row. */
export interface TableRow {
  /** Line at which the record starts, from 1. */
  readonly line: number;
  readonly row: Readonly<Record<string, string>>;
  /** The record as it is written, in UTF-8. */
  readonly bytes: Uint8Array;
}

/** A record that never ends. */
export interface TornRow {
  readonly line: number;
  readonly error: NewsError;
}

/** The rows of a table in CSV, or with tabs, semicolons or bars; a torn one comes last. Throws `NewsError` where there is no other. */
export function rowsOfTable(text: string, path: string, names: FieldNames = {}): (TableRow | TornRow)[] {
  const { records, torn } = parseRecords(text, path);
  const [head, ...others] = records;
  if (others.length === 0 && torn !== null) throw torn.error;
  if (head === undefined || others.length === 0) throw new NewsError("text-empty", { path, detail: "the table has no rows" });
  const textName = names.text ?? "text";
  const columns = head.record.map((name) => name.trim());
  if (!columns.includes(textName) && !columns.includes("text")) {
    throw new NewsError("text-not-string", {
      path,
      detail: `there is no column ${textName}`,
      hint: "name the column with --field text=NAME",
    });
  }
  const whole = Buffer.from(text);
  const rows = others.map(({ record, bytes }, index) => ({
    line: records[index].end + 1,
    row: Object.fromEntries(columns.map((name, column) => [name, record[column] ?? ""])),
    bytes: whole.subarray(records[index].bytes, bytes),
  }));
  return torn === null ? rows : [...rows, torn];
}

interface ParsedRecord {
  readonly record: readonly string[];
  /** Its last line, and where it ends in the bytes of the table. */
  readonly end: number;
  readonly bytes: number;
}

/** Quotes where they do not belong are read as they stand; one that is never closed ends the table. */
function parseRecords(text: string, path: string): { readonly records: readonly ParsedRecord[]; readonly torn: TornRow | null } {
  const records: ParsedRecord[] = [];
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (record: string[], { lines, bytes }) => {
        records.push({ record, end: lines, bytes });
        return null;
      },
    });
    return { records, torn: null };
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = (records.at(-1)?.end ?? 0) + 1;
    return { records, torn: { line, error: new NewsError("table-invalid", { path, line, cause, detail: cause.message }) } };
  }
}

/** The sign that parts the names in the first line most often. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 10_000).split("\n", 1)[0];
  const counts = [",", "\t", ";", "|"].map((sign) => [sign, head.split(sign).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
