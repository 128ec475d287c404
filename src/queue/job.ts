// A job: one article on the queue, by reference to shared storage, as bytes or as read, and what it must be worked on with.

import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { resolve, sep } from "node:path";
import { z } from "zod";
import { sha256 } from "../batch/journal.js";
import { INPUT_FORMATS, type Task } from "../batch/outcome.js";
import type { Unit } from "../batch/units.js";
import type { Article } from "../doc/doc.js";
import { NewsError } from "../doc/errors.js";
import { PUBLISHED_SOURCES, SECTION_KINDS } from "../doc/labels.js";
import { isRow } from "../read/row.js";

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const place = z.int().min(0);

/** An article that its file gave beside others, as it was read. */
const articleSchema = z
  .strictObject({
    id: z.string(),
    title: z.string().nullable(),
    publishedAt: z.string().nullable(),
    publishedAtSource: z.enum(PUBLISHED_SOURCES).nullable(),
    modifiedAt: z.string().nullable(),
    byline: z.string().nullable(),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    language: z.string(),
    source: z.strictObject({ path: z.string(), format: z.string(), sha256: hash }),
    text: z.string().min(1),
    layout: z.array(z.strictObject({ kind: z.enum(SECTION_KINDS), start: place, end: place })).nullable(),
    // Taken as it is: a record of zod's loses fields with names like __proto__.
    extra: z.custom<Readonly<Record<string, unknown>>>(isRow),
    warnings: z.array(z.strictObject({ code: z.string(), message: z.string(), start: place.nullable(), end: place.nullable() })),
  })
  .refine(({ text, layout }) => isLaidOut(layout ?? [], text.length), "the blocks do not lie in the text one after the other");

function isLaidOut(blocks: readonly { readonly start: number; readonly end: number }[], length: number): boolean {
  return blocks.every(({ start, end }, k) => start >= (blocks[k - 1]?.end ?? 0) && start <= end && end <= length);
}

/** What a crawl knows of a page. */
const toldSchema = z.strictObject({ url: z.string().nullable(), charset: z.string().nullable() });

const content = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("file"), file: z.string().min(1), format: z.enum(INPUT_FORMATS) }),
  z.strictObject({ kind: z.literal("bytes"), base64: z.base64(), format: z.enum(INPUT_FORMATS), told: toldSchema.optional() }),
  z.strictObject({ kind: z.literal("article"), article: articleSchema }),
]);

/** What lies on the queue for an article: checked before anything in it is used. */
export const jobSchema = z.strictObject({
  /** newsdelta's version and a hash of the options: a worker of another kind refuses the job. */
  version: z.string(),
  settings: hash,
  /** As `article.source.path`. */
  path: z.string(),
  line: z.int().min(1).nullable(),
  id: z.string().min(1),
  wanted: z.string(),
  /** Of the article's bytes; of one that its file gave beside others, as `article.source.sha256`. */
  sha256: hash,
  content,
});

export type Job = z.infer<typeof jobSchema>;

/** How articles get onto the queue. */
export interface Carriage {
  /** Storage that every worker sees at its own `--root`, as `openRoot` gives it; null sends the bytes themselves. */
  readonly root: string | null;
  /** Most bytes of an article that go onto the queue. */
  readonly maxInline: number;
  readonly version: string;
  readonly settings: string;
}

/** The folder that `--root` names, links followed: once, not for each article. Throws `NewsError` "usage" where it is none. */
export function openRoot(root: string | null): string | null {
  if (root === null) return null;
  if (!existsSync(root) || !statSync(root).isDirectory())
    throw new NewsError("usage", {
      detail: `--root: there is no folder ${root}`,
      hint: "name the storage that submitter and workers share",
    });
  return realpathSync.native(root);
}

/** The job of an article. Throws `NewsError` where it cannot be carried. */
export function jobOf(unit: Unit, { root, maxInline, version, settings }: Carriage): Job {
  const { task, line } = unit;
  const base = { version, settings, path: task.path, line, id: task.name.id, wanted: task.name.wanted, sha256: unit.sha256 };
  const checked = (size: number) => {
    if (size <= maxInline) return;
    throw new NewsError("too-large", {
      path: unit.path,
      ...(line === null ? {} : { line }),
      detail: `${size} bytes do not go onto the queue`,
      hint: `${"article" in task.content ? "" : "put the file on storage that the workers share and name it with --root, or "}raise --max-inline`,
    });
  };
  if ("article" in task.content) {
    const { article } = task.content;
    checked(Buffer.byteLength(JSON.stringify(article)));
    return { ...base, content: { kind: "article", article: copyOf(article) } };
  }
  const { bytes, format, told } = task.content;
  if (root !== null && line === null && existsSync(unit.path)) {
    return { ...base, content: { kind: "file", file: below(root, unit.path), format } };
  }
  checked(bytes.length);
  return {
    ...base,
    content: { kind: "bytes", base64: Buffer.from(bytes).toString("base64"), format, ...(told === undefined ? {} : { told }) },
  };
}

/** The article with lists of its own, as a job holds it; names come from the worker's own settings. */
function copyOf({ names: _, layout, warnings, ...article }: Article): z.infer<typeof articleSchema> {
  return { ...article, layout: layout === null ? null : [...layout], warnings: [...warnings] };
}

/** A file's path from the root, "/" between parts. Throws `NewsError` for a file elsewhere. */
function below(root: string, path: string): string {
  const real = realpathSync.native(path);
  if (!real.startsWith(withSlash(root))) throw new NewsError("path-outside-root", { path, detail: `${path} is not below ${root}` });
  return real.slice(withSlash(root).length).split(sep).join("/");
}

/** Checks a job and gives the work it stands for. Throws `NewsError`: of another shape, for other workers, outside the root, changed since. */
export function taskOf(
  data: unknown,
  worker: Pick<Carriage, "root" | "version" | "settings"> & { readonly maxBytes: number },
): { readonly job: Job; readonly task: Task } {
  const parsed = jobSchema.safeParse(data);
  if (!parsed.success)
    throw new NewsError("job-invalid", {
      detail: parsed.error.issues
        .map(({ path, message }) => `${path.join(".")}: ${message}`)
        .join("; ")
        .slice(0, 300),
    });
  const job = parsed.data;
  const named = { path: job.path, id: job.id };
  if (job.version !== worker.version || job.settings !== worker.settings) {
    throw new NewsError("job-refused", {
      ...named,
      detail: `the job is for version ${job.version}, options ${job.settings.slice(0, 12)}; this worker has version ${worker.version}, options ${worker.settings.slice(0, 12)}`,
    });
  }
  const task = (read: Task["content"]) => ({ job, task: { path: job.path, name: { id: job.id, wanted: job.wanted }, content: read } });
  if (job.content.kind === "article") {
    const { article } = job.content;
    if (Buffer.byteLength(article.text) > worker.maxBytes) throw new NewsError("too-large", named);
    if (article.source.sha256 !== job.sha256) throw new NewsError("source-changed", named);
    return task({ article });
  }
  const bytes =
    job.content.kind === "bytes"
      ? Buffer.from(job.content.base64, "base64")
      : readBelow(worker.root, job.content.file, worker.maxBytes, named);
  if (sha256(bytes) !== job.sha256) throw new NewsError("source-changed", named);
  const told = job.content.kind === "bytes" ? job.content.told : undefined;
  return task({ bytes, format: job.content.format, ...(told === undefined ? {} : { told }) });
}

function readBelow(root: string | null, file: string, maxBytes: number, at: { readonly path: string; readonly id: string }): Buffer {
  if (root === null) throw new NewsError("path-outside-root", { ...at, detail: "the job names a file, and this worker has no --root" });
  const real = realOf(resolve(root, file), at);
  if (!real.startsWith(withSlash(root))) throw new NewsError("path-outside-root", { ...at, detail: `${file} leads out of ${root}` });
  const { size } = statSync(real);
  if (size > maxBytes) throw new NewsError("too-large", { ...at, detail: `${size} bytes` });
  return readFileSync(real);
}

/** The path with all links followed; what cannot be found is told apart from what lies outside. */
function realOf(path: string, at: { readonly path: string; readonly id: string }): string {
  try {
    return realpathSync.native(path);
  } catch (cause) {
    throw new NewsError("path-missing", { ...at, cause });
  }
}

function withSlash(folder: string): string {
  return folder.endsWith(sep) ? folder : `${folder}${sep}`;
}
