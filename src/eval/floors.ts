// Floors: the scores on development data that must be reached.

import { z } from "zod";
import { NewsError } from "../doc/errors.js";
import { readText } from "./gold.js";
import type { ScoredFile } from "./table.js";

const floorsSchema = z.record(z.string(), z.record(z.string(), z.number()));

/** Least scores, by file and name of the score. */
export type Floors = z.infer<typeof floorsSchema>;

/** A score under its floor; `score` is null where it was not measured at all. */
export interface Fall {
  readonly file: string;
  readonly name: string;
  readonly floor: number;
  readonly score: number | null;
  readonly text: string;
}

/** The floors in a JSON file. Throws `NewsError`. */
export function readFloors(path: string): Floors {
  const parsed = floorsSchema.safeParse(parseJson(path));
  if (parsed.success) return parsed.data;
  throw new NewsError("json-shape", { path, hint: 'floors are written { "<file>": { "<score>": 0.5 } }' });
}

/** Every score under its floor. A floor for a file or score that was not measured counts as missed. */
export function checkFloors(floors: Floors, files: readonly ScoredFile[]): Fall[] {
  const measured = new Map(files.map(({ name, scores }) => [name, new Map(scores.headline)]));
  return Object.entries(floors).flatMap(([file, own]) =>
    Object.entries(own).flatMap(([name, floor]) => {
      const score = measured.get(file)?.get(name) ?? null;
      if (score !== null && score >= floor) return [];
      return [{ file, name, floor, score, text: `under its floor: ${file}, ${name} ${score?.toFixed(4) ?? "not measured"} < ${floor}` }];
    }),
  );
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readText(path));
  } catch (cause) {
    if (cause instanceof NewsError) throw cause;
    throw new NewsError("json-invalid", { path, cause, ...(cause instanceof Error ? { detail: cause.message } : {}) });
  }
}
