// Gold rows: an article's text and what is to be found in it, one JSON object a line.

import { readFileSync } from "node:fs";
import { z } from "zod";
import { NewsError } from "../doc/errors.js";
import { LABELS } from "../doc/labels.js";
import type { Result } from "../doc/result.js";

const offset = z.int().min(0);
const range = z.tuple([offset, offset]);
const rowFields = { id: z.string(), text: z.string() };
const spanFields = { start: offset, end: offset, text: z.string() };
const wirePart = z.object({ words: z.array(z.string()), inferred: z.array(z.boolean()) });

const dates = z.object({
  ...rowFields,
  dates: z.array(z.object({ ...spanFields, type: z.string(), value: z.string().nullish() })),
});

const entities = z.object({ ...rowFields, entities: z.array(z.object({ ...spanFields, type: z.string() })) });

const claims = z.object({
  ...rowFields,
  /** Where the benchmark's own words lie in the text, and how it writes them. */
  tokens: z.array(range).optional(),
  words: z.array(z.string()).optional(),
  tuples: z.array(
    z.object({
      arg1: z.string().nullish(),
      rel: z.string().nullish(),
      args: z.array(z.string().nullable()),
      wire: z.object({ arg1: wirePart, rel: wirePart, args: z.array(wirePart) }).optional(),
    }),
  ),
});

const change = z.object({
  ...rowFields,
  anchors: z.array(z.object({ ...spanFields, label: z.enum(LABELS), kind: z.string().nullish() })),
});

const attribution = z.object({
  ...rowFields,
  quotes: z.array(z.object({ source: range.nullable(), cue: range.nullable(), content: range, contentParts: z.array(range).nullish() })),
});

/** Schema of a gold row, by what it is about. */
export const GOLD_SCHEMAS = { dates, entities, claims, change, attribution } as const;

/** What gold rows can be about. */
export type EvalTask = keyof typeof GOLD_SCHEMAS;

export type DatesRow = z.infer<typeof dates>;
export type EntitiesRow = z.infer<typeof entities>;
export type ClaimsRow = z.infer<typeof claims>;
export type ChangeRow = z.infer<typeof change>;
export type AttributionRow = z.infer<typeof attribution>;

/** A gold row and what the pipeline made of it; null where it made nothing. */
export interface Answer<Row> {
  readonly row: Row;
  readonly result: Result | null;
}

/** A line of a gold file. */
export interface GoldLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** The lines of a gold file that are not blank. Throws `NewsError` when the file cannot be read. */
export function readGoldLines(path: string): GoldLine[] {
  return readText(path)
    .split("\n")
    .map((text, index) => ({ number: index + 1, text }))
    .filter(({ text }) => text.trim() !== "");
}

/** The text of a file. Throws `NewsError`. */
export function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new NewsError(cause instanceof Error && "code" in cause && cause.code === "ENOENT" ? "path-missing" : "path-unreadable", {
      path,
      cause,
    });
  }
}

/** The gold row of a line. Throws `NewsError` with file, line and field. */
export function parseGold<Row>(schema: z.ZodType<Row>, path: string, line: GoldLine): Row {
  const parsed = schema.safeParse(parseJson(path, line));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new NewsError("row-invalid", {
    path,
    line: line.number,
    detail: `${issue.path.join(".")}: ${issue.message}`,
    hint: "gold rows hold id, text and the list of what is to be found",
  });
}

function parseJson(path: string, line: GoldLine): unknown {
  try {
    return JSON.parse(line.text);
  } catch (cause) {
    throw new NewsError("json-invalid", { path, line: line.number, cause, ...(cause instanceof Error ? { detail: cause.message } : {}) });
  }
}
