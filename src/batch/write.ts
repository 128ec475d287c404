// Files that are whole or absent: written under another name, counted, flushed, renamed.

import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { NewsError } from "../doc/errors.js";
import { codeOf } from "./discover.js";

/** The hidden folder for the journal and unfinished files, inside the output folder. */
export const HIDDEN = ".newsdelta";

/** Makes the output folder and clears away what dead runs left unfinished. Throws `NewsError`. */
export function openOutput(out: string): void {
  const hidden = `${out}/${HIDDEN}`;
  try {
    makeFolder(hidden);
    if (lstatSync(hidden).isSymbolicLink())
      throw new NewsError("write-failed", {
        path: hidden,
        detail: "it is a link",
        hint: "remove the link: nothing is written outside the output folder",
      });
    for (const name of readdirSync(hidden)) {
      const owner = /^tmp-(\d+)-/.exec(name)?.[1] ?? /^journal\.jsonl\.(\d+)$/.exec(name)?.[1];
      if (owner !== undefined && !isAlive(Number(owner))) rmSync(`${hidden}/${name}`, { force: true });
    }
  } catch (cause) {
    throw writeError(out, cause);
  }
}

/** Makes a folder and those above it. Node's own way goes round for ever where the system lets nothing be made, as in /proc. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (cause) {
    const reason = codeOf(cause);
    if (reason === "EEXIST" && statSync(path).isDirectory()) return;
    if (reason !== "ENOENT" || existsSync(dirname(path))) throw cause;
    makeFolder(dirname(path));
    makeFolder(path);
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return codeOf(cause) === "EPERM";
  }
}

/**
 * Name of a file in the making, which a later run clears away should this one die. Where several machines share the
 * folder, `owner` tells their unfinished files apart.
 */
export function temporaryName(out: string, name: string, owner = String(process.pid)): string {
  return `${out}/${HIDDEN}/tmp-${owner}-${name}`;
}

/** Writes `out/name` so that at no moment half of it can be seen. Throws `NewsError`. */
export async function writeWhole(out: string, name: string, content: string | Uint8Array, owner?: string): Promise<void> {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const temporary = temporaryName(out, name, owner);
  try {
    // Never through a link that somebody put there: the name must be free.
    const file = await open(temporary, "wx");
    try {
      await writeAll(file, bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, `${out}/${name}`);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => {});
    throw writeError(`${out}/${name}`, cause);
  }
}

/** A write can fall short on a full disk: it goes on until all is written or nothing more goes in. */
async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, written);
    if (bytesWritten === 0) throw new NewsError("disk-full");
    written += bytesWritten;
  }
}

/** What the system's reason for a failed write means to the user. */
export function writeError(path: string, cause: unknown): NewsError {
  if (cause instanceof NewsError) return cause;
  const reason = codeOf(cause);
  const isFull = reason === "ENOSPC" || reason === "EDQUOT";
  return new NewsError(isFull ? "disk-full" : "write-failed", { path, cause, ...(reason === "" ? {} : { detail: reason }) });
}
