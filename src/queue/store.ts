// Where a worker's results go: a shared folder, or tables in SQLite or PostgreSQL. Delivered at least once, stored once.

import { readdirSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import type { Settings } from "../batch/outcome.js";
import { resultName } from "../batch/run.js";
import { HIDDEN, openOutput, writeWhole } from "../batch/write.js";
import { NewsError } from "../doc/errors.js";
import type { Job } from "./job.js";
import { openPostgres } from "./postgres.js";
import { openSqlite } from "./sqlite.js";

/** Keeps results. Storing one again changes nothing. */
export interface Store {
  /** Throws `NewsError`. */
  put(job: Job, content: string): Promise<void>;
  close(): Promise<void>;
}

/** The store that `--out` names: a folder, sqlite:FILE or postgres://… Throws `NewsError`. */
export async function openStore(out: string, settings: Settings): Promise<Store> {
  const [, scheme] = /^(sqlite:|postgres(?:ql)?:\/\/)/.exec(out) ?? [];
  if (scheme === undefined) return openFolder(out, settings);
  if (settings.to === "conllu")
    throw new NewsError("usage", {
      detail: "--to conllu: a database takes results in JSON",
      hint: "use --to json, or --out with a folder",
    });
  return scheme === "sqlite:" ? openSqlite(fileOf(out)) : openPostgres(out);
}

/** The file of sqlite:FILE or, as other programs write it, sqlite:///FILE. */
function fileOf(out: string): string {
  const file = out.replace(/^sqlite:(?:\/\/)?/, "");
  if (file === "") throw new NewsError("usage", { detail: "--out sqlite: names no file", hint: "write it as sqlite:results.sqlite" });
  return file;
}

function openFolder(out: string, settings: Settings): Store {
  openOutput(out);
  const owner = `${hostname()}.${process.pid}`;
  clearDead(out);
  return {
    put: (job, content) => writeWhole(out, resultName(job.id, settings), content, owner),
    close: async () => {},
  };
}

/** Unfinished files of this machine's dead workers; other machines' are theirs to clear. */
function clearDead(out: string): void {
  const prefix = `tmp-${hostname()}.`;
  for (const name of readdirSync(`${out}/${HIDDEN}`)) {
    const pid = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN;
    if (Number.isInteger(pid) && !isAlive(pid)) rmSync(`${out}/${HIDDEN}/${name}`, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
