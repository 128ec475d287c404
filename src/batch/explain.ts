// One article file as results, to be shown rather than written.

import { readFileSync } from "node:fs";
import { NewsError } from "../doc/errors.js";
import type { Result } from "../doc/result.js";
import { annotate } from "../pipeline.js";
import { readAll } from "../read/read.js";
import { summarise } from "../summary/summary.js";
import { idGiver } from "./ids.js";
import type { Settings } from "./outcome.js";
import { prepare, withLanguage } from "./work.js";

/** The results of the articles in a file. Throws `NewsError` for a file or article that gives none. */
export async function explainFile(path: string, settings: Settings): Promise<Result[]> {
  const give = idGiver();
  const untold = readAll(readInput(path), { path, format: settings.from, maxBytes: settings.maxBytes });
  const read = await Promise.all(untold.map(withLanguage));
  return read.map((article) => summarise(annotate(prepare(article, give(article.id), settings)), settings.summary, settings.version));
}

function readInput(path: string): Buffer {
  try {
    return readFileSync(path === "-" ? 0 : path);
  } catch (cause) {
    const isMissing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw new NewsError(isMissing ? "path-missing" : "path-unreadable", { path, cause });
  }
}
