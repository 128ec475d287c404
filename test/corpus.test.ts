// Each article of corpus/, read and analysed by itself in this process, gives the bytes that lie in output/: neither the command, its
// workers nor the articles beside it leave a trace in a result.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Task, textOf } from "../src/batch/outcome.js";
import { ownVersion } from "../src/batch/version.js";
import { work } from "../src/batch/work.js";
import { NewsError } from "../src/doc/errors.js";
import { resultSchema } from "../src/doc/result.js";
import { partsOf } from "../src/read/parts.js";
import { SETTINGS } from "./cli/scratch.js";
import { ROOT, resultsIn } from "./tables/runs.js";

const committed = [...resultsIn(join(ROOT, "output")).values()].map((content) => ({
  content,
  article: resultSchema.parse(JSON.parse(content)).article,
}));

/** Every article of the corpus as a task, under the id that the run gave it. */
async function tasks(): Promise<Task[]> {
  const found: Task[] = [];
  for (const name of readdirSync(join(ROOT, "corpus")).filter((file) => file !== "README.md")) {
    const options = { path: `corpus/${name}`, maxBytes: SETTINGS.maxBytes, format: "auto" } as const;
    for await (const { path, content } of partsOf(readFileSync(join(ROOT, "corpus", name)), options)) {
      if (content instanceof NewsError) throw content;
      const id = committed.find(({ article }) => article.source.path === path)?.article.id ?? path;
      found.push({ path, name: { id, wanted: id }, content: "bytes" in content ? content : { article: content } });
    }
  }
  return found;
}

describe("an article by itself", async () => {
  const all = await tasks();

  test("is in output/, each of them", () => {
    expect(all.map(({ name }) => name.id).sort()).toEqual(committed.map(({ article }) => article.id).sort());
  });

  test.each(all.map((task) => [task.name.id, task] as const))("%s", async (id, task) => {
    const made = await work(task, { ...SETTINGS, version: ownVersion() });
    expect(made.status === "done" ? textOf(made) : made.fault.message).toBe(committed.find(({ article }) => article.id === id)?.content);
  });
});
