// From PATHs to files: folders read recursively in path order, globs, links followed once; what cannot be read is named.

import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { NewsError } from "../doc/errors.js";

/** A file to read, by the path as the user would write it. */
export interface FoundFile {
  readonly path: string;
}

/** A PATH or an entry of a folder that cannot be read. */
export interface LostFile {
  readonly path: string;
  readonly error: NewsError;
}

/** All that PATHs lead to, in path order, each file once; `known` is how many PATHs exist. */
export interface Discovery {
  readonly inputs: readonly (FoundFile | LostFile)[];
  readonly known: number;
}

interface Search {
  /** By real path. A file that is found again keeps its straight path, without links and "..", else the first in path order. */
  readonly inputs: Map<string, { readonly input: FoundFile | LostFile; readonly isDetour: boolean }>;
}

const README = /^readme(?:\.|$)/i;

/** Finds the files that PATHs lead to. A file is read once, however many PATHs and links lead to it. */
export async function discover(paths: readonly string[]): Promise<Discovery> {
  const search: Search = { inputs: new Map() };
  let known = 0;
  for (const given of paths) {
    const path = tidy(given);
    if (given !== "" && exists(path)) {
      known++;
      addPath(search, path);
      continue;
    }
    const matches = isGlob(given) ? await expandGlob(given) : [];
    if (matches.length > 0) known++;
    else lose(search, given, new NewsError("path-missing", { path: given, ...(isGlob(given) ? { detail: "nothing matches" } : {}) }));
    for (const match of matches) addPath(search, match);
  }
  const inputs = [...search.inputs.values()].map(({ input }) => input).sort((a, b) => byPath(a.path, b.path));
  return { inputs, known };
}

/** Path order: folder by folder, by code units. */
function byPath(a: string, b: string): number {
  const left = a.replaceAll("/", "\u0000");
  const right = b.replaceAll("/", "\u0000");
  return left < right ? -1 : left > right ? 1 : 0;
}

function tidy(path: string): string {
  const slashed = process.platform === "win32" ? path.replaceAll("\\", "/") : path;
  const parts = slashed.split("/").filter((part, index) => part !== "." && (part !== "" || index === 0));
  return parts.join("/") || (slashed.startsWith("/") ? "/" : ".");
}

/** A name that the system cannot even look up (too long, a NUL in it) is the name of nothing. */
function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function isGlob(path: string): boolean {
  return /[*?[\]{}!]/.test(path);
}

async function expandGlob(pattern: string): Promise<string[]> {
  const { glob } = await import("tinyglobby");
  const found = await glob(pattern, { onlyFiles: true, dot: false, expandDirectories: false, followSymbolicLinks: false });
  return found.filter((path) => !isPassedOver(path.split("/").at(-1) ?? "")).map(tidy);
}

function isPassedOver(name: string): boolean {
  return name.startsWith(".") || README.test(name);
}

function lose(search: Search, path: string, error: NewsError): void {
  search.inputs.set(`lost ${path}`, { input: { path, error }, isDetour: false });
}

/** Adds a path that exists: a file, a folder, or a link to either. */
function addPath(search: Search, path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) addLink(search, path, []);
  else addReal(search, path, []);
}

function addReal(search: Search, path: string, above: readonly string[]): void {
  const real = resolve(path);
  if (real instanceof NewsError) lose(search, path, real);
  else if (isFolder(real)) addFolder(search, path, real, above);
  else addFile(search, path, real, { isLink: false });
}

function addLink(search: Search, path: string, above: readonly string[]): void {
  const real = resolve(path);
  if (real instanceof NewsError) {
    lose(search, path, real);
  } else if (!isFolder(real)) {
    addFile(search, path, real, { isLink: true });
  } else if (above.some((folder) => folder === real || folder.startsWith(`${real}/`))) {
    lose(search, path, new NewsError("link-loop", { path }));
  } else {
    addFolder(search, path, real, above);
  }
}

/** What stands under a path: null where there is nothing, or nothing that this user may look at. */
export function statsOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** True for a folder, and a link to one. */
export function isFolder(path: string): boolean {
  return statsOf(path)?.isDirectory() === true;
}

/** The real path, all links followed. */
function resolve(path: string): string | NewsError {
  try {
    return realpathSync(path);
  } catch (cause) {
    const reason = codeOf(cause);
    if (reason === "ELOOP") return new NewsError("link-loop", { path, cause });
    return new NewsError(reason === "ENOENT" ? "link-dangling" : "path-unreadable", { path, cause });
  }
}

function addFile(search: Search, path: string, real: string, { isLink }: { readonly isLink: boolean }): void {
  const stats = statsOf(real);
  if (stats === null) {
    lose(
      search,
      path,
      new NewsError("path-unreadable", {
        path,
        detail: "its folder may not be entered, its name is not valid in UTF-8, or it is gone by now",
        hint: "check permissions and name",
      }),
    );
    return;
  }
  if (!stats.isFile()) {
    lose(search, path, new NewsError("not-a-file", { path }));
    return;
  }
  const isDetour = isLink || path.includes("/../");
  const before = search.inputs.get(real);
  const stays = before !== undefined && (isDetour === before.isDetour ? byPath(before.input.path, path) <= 0 : isDetour);
  if (!stays) search.inputs.set(real, { input: { path }, isDetour });
}

/** Adds a folder's files; `above` holds the real paths of the folders it lies in, to tell loops. */
function addFolder(search: Search, path: string, real: string, above: readonly string[]): void {
  const entries = listFolder(path);
  if (entries instanceof NewsError) {
    lose(search, path, entries);
    return;
  }
  const here = [...above, real];
  for (const entry of entries) {
    if (isPassedOver(entry.name)) continue;
    const inside = path === "." ? entry.name : `${path.replace(/\/$/, "")}/${entry.name}`;
    if (entry.isSymbolicLink()) addLink(search, inside, here);
    else if (entry.isDirectory()) addFolder(search, inside, `${real}/${entry.name}`, here);
    else addFile(search, inside, `${real}/${entry.name}`, { isLink: false });
  }
}

function listFolder(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (cause) {
    return new NewsError("path-unreadable", { path, cause, detail: "the folder cannot be listed" });
  }
}

/** The files that a `source.path` may mean, the likeliest first: of "a.zip/in/b.jsonl:3" itself, without its row, and what it lies in. */
export function filesOf(path: string): string[] {
  const files = [path];
  let file = path.replace(/[:#]\d+$/, "");
  if (file !== path) files.push(file);
  for (let slash = file.lastIndexOf("/"); slash > 0; slash = file.lastIndexOf("/")) {
    file = file.slice(0, slash);
    files.push(file);
  }
  return files;
}

/** The path of a file with all links followed; null where there is none. */
export function realFile(path: string): string | null {
  try {
    return statsOf(path)?.isFile() === true ? realpathSync(path) : null;
  } catch {
    return null;
  }
}

/** The system's own code of an error ("ENOENT"); empty where it has none. */
export function codeOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : "";
}
