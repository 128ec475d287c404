// Evaluation: runs the pipeline over gold rows and scores what it finds.

import { NewsError } from "../doc/errors.js";
import { answer } from "./answer.js";
import { scoreAttribution } from "./attribution.js";
import { scoreChange } from "./change.js";
import { scoreClaims } from "./claims.js";
import { scoreDates } from "./dates.js";
import { scoreEntities } from "./entities.js";
import { checkFloors, readFloors } from "./floors.js";
import { type EvalTask, GOLD_SCHEMAS, readGoldLines } from "./gold.js";
import type { Scores } from "./scores.js";
import { goldFiles, type ScoredFile, scoreTable } from "./table.js";

/** What gold rows can be about, in the order of the table of scores. */
export const EVAL_TASKS = ["dates", "entities", "claims", "change", "attribution"] as const satisfies readonly EvalTask[];

/** One gold file, or with `dataDir` every development file in a folder. */
export interface EvalOptions {
  /** Needed with `goldPath`; null with `dataDir`. */
  readonly task: EvalTask | null;
  /** JSONL of gold rows. */
  readonly goldPath: string | null;
  /** A folder of files named `<task>.dev.<source>.jsonl`: makes the table of scores. */
  readonly dataDir: string | null;
  /** A JSON file of the scores to be reached, `{ "<file>": { "<score>": 0.5 } }`; only with `dataDir`. */
  readonly floorsPath: string | null;
  /** How many errors to list; 0 for none, Infinity for all. */
  readonly errors: number;
  /** Dates only: score calendar dates alone. */
  readonly calendar: boolean;
}

/** A report as text for people and as JSON for scripts; `passed` is false where a score is under its floor. */
export interface EvalReport {
  readonly text: string;
  readonly json: unknown;
  readonly passed: boolean;
}

/** Reads gold, runs the pipeline on each row, scores. Throws `NewsError` for a file or row that cannot be read. */
export async function runEval(options: EvalOptions): Promise<EvalReport> {
  if (options.dataDir !== null) return evalFolder(options.dataDir, options);
  if (options.task === null || options.goldPath === null) {
    throw new NewsError("usage", { detail: "eval needs what to score and --gold FILE, or --data DIR" });
  }
  const scores = scoreFile(options.task, options.goldPath, options.calendar);
  const listed = scores.errors.slice(0, options.errors);
  return {
    text: [...scores.text, ...listed].join("\n"),
    json: listed.length === 0 ? scores.json : { ...scores.json, errors: listed },
    passed: true,
  };
}

function evalFolder(dataDir: string, options: EvalOptions): EvalReport {
  const files: ScoredFile[] = goldFiles(dataDir, EVAL_TASKS).map(({ name, path, task, calendar }) => ({
    name,
    task,
    scores: scoreFile(task, path, calendar),
  }));
  const floors = options.floorsPath === null ? [] : checkFloors(readFloors(options.floorsPath), files);
  const errors = files.flatMap(({ name, scores }) => scores.errors.slice(0, options.errors).map((line) => `${name}\t${line}`));
  return {
    text: [...scoreTable(files), ...floors.map((fall) => fall.text), ...errors].join("\n"),
    json: {
      files: Object.fromEntries(files.map(({ name, scores }) => [name, Object.fromEntries(scores.headline)])),
      ...(options.floorsPath === null ? {} : { underFloor: floors.map(({ text: _, ...fall }) => fall) }),
    },
    passed: floors.length === 0,
  };
}

function scoreFile(task: EvalTask, path: string, calendar: boolean): Scores {
  const lines = readGoldLines(path);
  switch (task) {
    case "dates":
      return scoreDates(answer(GOLD_SCHEMAS.dates, path, lines), { calendar });
    case "entities":
      return scoreEntities(answer(GOLD_SCHEMAS.entities, path, lines));
    case "claims":
      return scoreClaims(answer(GOLD_SCHEMAS.claims, path, lines));
    case "change":
      return scoreChange(answer(GOLD_SCHEMAS.change, path, lines));
    case "attribution":
      return scoreAttribution(answer(GOLD_SCHEMAS.attribution, path, lines));
  }
}
