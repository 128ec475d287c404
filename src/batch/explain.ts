// One article file as results, to be shown rather than written.

import { NewsError } from "../doc/errors.js";
import type { Result } from "../doc/result.js";
import { annotate } from "../pipeline.js";
import { summarise } from "../summary/summary.js";
import { discover } from "./discover.js";
import type { Settings } from "./outcome.js";
import { units } from "./units.js";
import { prepare, readTask, withLanguage } from "./work.js";

/** The results of the articles in a file, or on standard input. Throws `NewsError` for a file or article that gives none. */
export async function explainFile(path: string, settings: Settings): Promise<Result[]> {
  const discovery = path === "-" ? { inputs: [], known: 0 } : await discover([path]);
  const results: Result[] = [];
  for await (const found of units(discovery, path === "-" ? process.stdin : null, settings)) {
    if ("error" in found) throw found.error;
    const article = prepare(await withLanguage(await readTask(found.task, settings)), found.task.name, settings);
    results.push(summarise(annotate(article), settings.summary, settings.version));
  }
  if (results.length === 0) throw new NewsError("text-empty", { path });
  return results;
}
