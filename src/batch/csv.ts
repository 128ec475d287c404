// CSV: claims as rows, by RFC 4180, safe to open in a spreadsheet.

import { type Cell, CLAIM_ROWS, type TableEntry } from "./tables.js";

const LINE_END = "\r\n";

/** A spreadsheet takes a text that starts like this for a formula, and runs it. */
const FORMULA = /^[=+\-@\t\r]/;

/** The first line: names of columns. */
export function csvHeader(): string {
  return csvLine(CLAIM_ROWS.columns.map(({ name }) => name));
}

/** A line for each claim of an article, in text order. */
export function csvRows(entry: TableEntry): string {
  return CLAIM_ROWS.rows(entry).map(csvLine).join("");
}

function csvLine(cells: readonly Cell[]): string {
  return cells.map(csvCell).join(",") + LINE_END;
}

/** Nothing for null, ids of a list with blanks between; a text that looks like a formula gets an apostrophe before it. */
function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  const text = typeof cell === "string" ? cell : cell.join(" ");
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
