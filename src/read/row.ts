// An article as an object with a text: a line of JSON, an entry of a list, a record of a table.

import type { Warning } from "../doc/doc.js";
import { NewsError } from "../doc/errors.js";
import type { Draft } from "./article.js";
import { readIsoDate } from "./iso-date.js";

/** Names of fields in the user's own table, by the name that is understood here: `{ text: "body" }`. */
export type FieldNames = Readonly<Partial<Record<KnownField, string>>>;

/** Fields that are understood; all others are the user's own and come back as they are. */
export const KNOWN_FIELDS = ["text", "id", "title", "publishedAt", "modifiedAt", "byline", "publisher", "url"] as const;
export type KnownField = (typeof KNOWN_FIELDS)[number];

/** True for what may be a row: an object that is no list. */
export function isRow(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The name of a field in a row: the user's own where the row has it, else the one that is understood. */
function nameIn(row: Readonly<Record<string, unknown>>, known: KnownField, names: FieldNames): string {
  const own = names[known];
  return own !== undefined && Object.hasOwn(row, own) ? own : known;
}

/** True where a row has a field for its text. */
export function hasText(row: Readonly<Record<string, unknown>>, names: FieldNames): boolean {
  return Object.hasOwn(row, nameIn(row, "text", names));
}

/** The draft of a row; its text is taken exactly as it is. Throws `NewsError` that names the field. */
export function draftOfRow(row: unknown, path: string, names: FieldNames = {}): Draft {
  if (!isRow(row))
    throw new NewsError("json-shape", { path, detail: Array.isArray(row) ? "a list where an object is expected" : kindOf(row) });
  const field = (known: KnownField): unknown => {
    const name = nameIn(row, known, names);
    return Object.hasOwn(row, name) ? row[name] : undefined;
  };
  const text = field("text");
  const id = readId(field("id"), path, nameIn(row, "id", names));
  const place = { path, ...(id === null ? {} : { id }) };
  if (typeof text !== "string") {
    const name = text === undefined ? (names.text ?? "text") : nameIn(row, "text", names);
    throw new NewsError("text-not-string", {
      ...place,
      detail: text === undefined ? `there is no field ${name}` : `${name} is ${kindOf(text)}`,
    });
  }
  const warnings: Warning[] = isRounded(field("id"))
    ? [
        {
          code: "id-rounded",
          message: `the id is a number too large to be kept exactly: ${id}; put it in quotes`,
          start: null,
          end: null,
        },
      ]
    : [];
  const string = (known: KnownField): string | null => {
    const value = field(known);
    if (value === undefined || value === null) return null;
    if (typeof value !== "string")
      throw new NewsError("row-invalid", { ...place, detail: `${nameIn(row, known, names)} is ${kindOf(value)}, not a string` });
    return value.trim() === "" ? null : value.trim();
  };
  const date = (known: KnownField): string | null => {
    const value = string(known);
    if (value === null) return null;
    const found = readIsoDate(value);
    const name = nameIn(row, known, names);
    if (found === null) throw new NewsError("date-invalid", { ...place, detail: `${name} is ${JSON.stringify(value.slice(0, 60))}` });
    if (found.loss !== null)
      warnings.push({ code: found.loss, message: `${name} has a time without its offset: the day alone is used`, start: null, end: null });
    return found.value;
  };
  const used = new Set<string>(KNOWN_FIELDS.map((known) => nameIn(row, known, names)));
  const extra = Object.entries(row).filter(([name]) => !used.has(name));
  const deep = extra.find(([, value]) => isDeeper(value, DEEPEST));
  if (deep !== undefined) throw new NewsError("row-invalid", { ...place, detail: `${deep[0]} is nested more than ${DEEPEST} levels deep` });
  return {
    id,
    text,
    title: string("title"),
    publishedAt: date("publishedAt"),
    modifiedAt: date("modifiedAt"),
    byline: string("byline"),
    publisher: string("publisher"),
    url: string("url"),
    layout: null,
    extra: Object.fromEntries(extra),
    warnings,
  };
}

/** Fields of the user's own come back indented: much deeper ones would take quadratic room, and in the end the stack. */
const DEEPEST = 100;

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

/** JSON's numbers are exact up to 2^53: ids of posts and records are often larger. */
function isRounded(id: unknown): boolean {
  return typeof id === "number" && Number.isInteger(id) && !Number.isSafeInteger(id);
}

/** The id of a row; null where it has none. */
function readId(value: unknown, path: string, name: string): string | null {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  throw new NewsError("row-invalid", { path, detail: `${name} is ${kindOf(value)}, neither string nor number` });
}

/** The id that a row asks for, whether the rest of it is well or not; null where it has none. */
export function idOfRow(row: unknown, names: FieldNames = {}): string | null {
  const name = isRow(row) ? nameIn(row, "id", names) : "id";
  const value = isRow(row) && Object.hasOwn(row, name) ? row[name] : null;
  return (typeof value === "string" && value !== "") || typeof value === "number" ? String(value) : null;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : `a ${typeof value}`;
}
