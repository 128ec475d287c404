// A job: one article on the queue, by reference to shared storage or as bytes, and what it must be worked on with.

import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { resolve, sep } from "node:path";
import { z } from "zod";
import { sha256 } from "../batch/journal.js";
import { INPUT_FORMATS, type Task } from "../batch/outcome.js";
import type { Unit } from "../batch/units.js";
import { NewsError } from "../doc/errors.js";

const content = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("file"), file: z.string().min(1), format: z.enum(INPUT_FORMATS) }),
  z.strictObject({ kind: z.literal("bytes"), base64: z.base64(), format: z.enum(INPUT_FORMATS) }),
]);

/** What lies on the queue for an article: checked before anything in it is used. */
export const jobSchema = z.strictObject({
  /** newsdelta's version and a hash of the options: a worker of another kind refuses the job. */
  version: z.string(),
  settings: z.string().regex(/^[0-9a-f]{64}$/),
  /** As `article.source.path`. */
  path: z.string(),
  line: z.int().min(1).nullable(),
  id: z.string().min(1),
  wanted: z.string(),
  /** Of the article's bytes. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  content,
});

export type Job = z.infer<typeof jobSchema>;

/** How articles get onto the queue. */
export interface Carriage {
  /** Storage that every worker sees at its own `--root`; null sends the bytes themselves. */
  readonly root: string | null;
  /** Most bytes of an article that go onto the queue. */
  readonly maxInline: number;
  readonly version: string;
  readonly settings: string;
}

/** The job of an article. Throws `NewsError` where it cannot be carried. */
export function jobOf(unit: Unit, { root, maxInline, version, settings }: Carriage): Job {
  const { task, sha256: hash, line } = unit;
  const base = { version, settings, path: task.path, line, id: task.name.id, wanted: task.name.wanted, sha256: hash };
  const place = { path: unit.path, ...(line === null ? {} : { line }) };
  if (!("bytes" in task.content)) throw new NewsError("internal", { ...place, detail: "an article without its bytes" });
  const { bytes, format } = task.content;
  if (root !== null && line === null && existsSync(unit.path)) {
    return { ...base, content: { kind: "file", file: below(root, unit.path), format } };
  }
  if (bytes.length > maxInline) {
    throw new NewsError("too-large", {
      ...place,
      detail: `${bytes.length} bytes do not go onto the queue`,
      hint: "put the file on storage that the workers share and name it with --root, or raise --max-inline",
    });
  }
  return { ...base, content: { kind: "bytes", base64: Buffer.from(bytes).toString("base64"), format } };
}

/** A file's path from the root, "/" between parts. Throws `NewsError` for a file elsewhere. */
function below(root: string, path: string): string {
  const real = realpathSync(path);
  const base = realpathSync(root);
  if (!real.startsWith(withSlash(base))) throw new NewsError("path-outside-root", { path, detail: `${path} is not below ${root}` });
  return real.slice(withSlash(base).length).split(sep).join("/");
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
  const place = { path: job.path, id: job.id };
  if (job.version !== worker.version || job.settings !== worker.settings) {
    throw new NewsError("job-refused", {
      ...place,
      detail: `the job is for version ${job.version}, options ${job.settings.slice(0, 12)}; this worker has version ${worker.version}, options ${worker.settings.slice(0, 12)}`,
    });
  }
  const bytes =
    job.content.kind === "bytes"
      ? Buffer.from(job.content.base64, "base64")
      : readBelow(worker.root, job.content.file, worker.maxBytes, place);
  if (sha256(bytes) !== job.sha256) throw new NewsError("source-changed", place);
  return { job, task: { path: job.path, name: { id: job.id, wanted: job.wanted }, content: { bytes, format: job.content.format } } };
}

function readBelow(root: string | null, file: string, maxBytes: number, place: { readonly path: string; readonly id: string }): Buffer {
  if (root === null) throw new NewsError("path-outside-root", { ...place, detail: "the job names a file, and this worker has no --root" });
  const real = realOf(resolve(root, file), place);
  if (!real.startsWith(withSlash(realpathSync(root))))
    throw new NewsError("path-outside-root", { ...place, detail: `${file} leads out of ${root}` });
  const { size } = statSync(real);
  if (size > maxBytes) throw new NewsError("too-large", { ...place, detail: `${size} bytes` });
  return readFileSync(real);
}

/** The path with all links followed; what cannot be found is told apart from what lies outside. */
function realOf(path: string, place: { readonly path: string; readonly id: string }): string {
  try {
    return realpathSync(path);
  } catch (cause) {
    throw new NewsError("path-missing", { ...place, cause });
  }
}

function withSlash(folder: string): string {
  return folder.endsWith(sep) ? folder : `${folder}${sep}`;
}
