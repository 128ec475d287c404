// The table of scores over a folder of development data.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { NewsError } from "../doc/errors.js";
import type { EvalTask } from "./gold.js";
import type { Scores } from "./scores.js";

/** A gold file in a data folder; `calendar` where its gold marks calendar dates alone. */
export interface GoldFile {
  readonly name: string;
  readonly path: string;
  readonly task: EvalTask;
  readonly calendar: boolean;
}

/** The scores of a gold file. */
export interface ScoredFile {
  readonly name: string;
  readonly task: EvalTask;
  readonly scores: Scores;
}

/** Gold files by the first part of their names; minimal pairs are scored for their labels. */
const OTHER_NAMES = new Map<string, EvalTask>([["flips", "change"]]);

/** GUM's dates come from TEI markup, which has calendar dates only. */
const CALENDAR_ONLY = /^dates\..*\bgum\.jsonl$/;

/** The gold files of a folder, by task and name. Throws `NewsError` where there is none. */
export function goldFiles(dataDir: string, tasks: readonly EvalTask[]): GoldFile[] {
  const files = listFolder(dataDir).flatMap((name) => {
    const first = name.split(".")[0];
    const task = tasks.find((known) => known === first) ?? OTHER_NAMES.get(first);
    return task === undefined || !name.endsWith(".jsonl")
      ? []
      : [{ name, path: join(dataDir, name), task, calendar: CALENDAR_ONLY.test(name) }];
  });
  if (files.length === 0)
    throw new NewsError("path-missing", {
      path: dataDir,
      detail: "no gold files in it",
      hint: "gold files are named as in dates.dev.own.jsonl",
    });
  return files.sort((a, b) => tasks.indexOf(a.task) - tasks.indexOf(b.task) || (a.name < b.name ? -1 : 1));
}

function listFolder(path: string): string[] {
  try {
    return readdirSync(path);
  } catch (cause) {
    throw new NewsError("path-missing", { path, cause });
  }
}

/** Lines of a Markdown table: a row a file, with the scores that stand for the rest, in per cent. */
export function scoreTable(files: readonly ScoredFile[]): string[] {
  return [
    "| task | development data | scores (%) |",
    "| --- | --- | --- |",
    ...files.map(({ name, task, scores }) => {
      const shown = scores.headline.map(([label, score]) => `${label} ${(100 * score).toFixed(1)}`).join(" · ");
      return `| ${task} | ${name} | ${shown} |`;
    }),
  ];
}
