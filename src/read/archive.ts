// Archives: what gzip, zip and tar hold, with limits against those that grow without end.

import { gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import { parseTar } from "nanotar";
import { NewsError } from "../doc/errors.js";
import type { ArchiveKind } from "./archive-kind.js";
import { stem } from "./article.js";

/** A file in an archive. */
export interface Packed {
  /** Its path inside. */
  readonly name: string;
  readonly bytes: Uint8Array | NewsError;
}

/** What archives may hold in all, unpacked. */
export const UNPACKED_BYTES = 256_000_000;

/** The files in an archive, in the order of their paths. Throws `NewsError` for an archive that cannot be unpacked. */
export function unpack(bytes: Uint8Array, kind: ArchiveKind, path: string): Packed[] {
  const files = kind === "gz" ? [unpackGzip(bytes, path)] : kind === "zip" ? unpackZip(bytes, path) : unpackTar(bytes, path);
  const kept = files.filter(({ name }) => isArticle(name));
  if (kept.length === 0) throw new NewsError("text-empty", { path, detail: "the archive holds no files" });
  return kept.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Folders, hidden files, what systems add, and READMEs are passed over as they are in folders. */
function isArticle(name: string): boolean {
  return !name.endsWith("/") && !/(?:^|\/)(?:\.|__MACOSX\/|readme(?:\.|$))/i.test(name);
}

function unpackGzip(bytes: Uint8Array, path: string): Packed {
  const inner = (path.split("/").at(-1) ?? path).replace(/\.tgz$/i, ".tar").replace(/\.gz$/i, "");
  try {
    return { name: inner === "" ? stem(path) : inner, bytes: gunzipSync(bytes, { maxOutputLength: UNPACKED_BYTES }) };
  } catch (cause) {
    throw failure(cause, path);
  }
}

function unpackZip(bytes: Uint8Array, path: string): Packed[] {
  const refused: Packed[] = [];
  const names = new Set<string>();
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isArticle(name)) return false;
        total += originalSize;
        // The library keeps files by name in an object: a twin would take the place of the first, and this name that of no key.
        const isNamed = !names.has(name) && name !== "__proto__";
        const error = total > UNPACKED_BYTES ? tooLarge(`${path}/${name}`) : isNamed ? null : unnameable(`${path}/${name}`);
        if (error !== null) refused.push({ name, bytes: error });
        names.add(name);
        return error === null;
      },
    });
    return [...Object.entries(files).map(([name, content]) => ({ name, bytes: content })), ...refused];
  } catch (cause) {
    throw failure(cause, path);
  }
}

function unpackTar(bytes: Uint8Array, path: string): Packed[] {
  const torn = (cause?: unknown) => new NewsError("archive-invalid", { path, cause, detail: "it ends inside a file" });
  if (bytes.length % TAR_BLOCK !== 0) throw torn();
  try {
    // The library reads from the start of the memory that the bytes lie in: they get one of their own.
    const entries = parseTar(Uint8Array.from(bytes));
    if (entries.some(({ size }) => !(Number(size) >= 0))) throw new Error("the size of a file in it is none");
    const files = entries.filter(({ type }) => type === "file");
    return files.map(({ name, data }) => ({ name, bytes: Uint8Array.from(data ?? []) }));
  } catch (cause) {
    throw cause instanceof RangeError ? torn(cause) : failure(cause, path);
  }
}

/** A tar is made of blocks of so many bytes. */
const TAR_BLOCK = 512;

function tooLarge(path: string): NewsError {
  return new NewsError("too-large", { path, detail: `more than ${UNPACKED_BYTES} bytes when unpacked`, hint: "unpack it yourself" });
}

function unnameable(path: string): NewsError {
  return new NewsError("archive-invalid", { path, detail: "a name that it may not have, or a second file of one name", hint: "rename it" });
}

function failure(cause: unknown, path: string): NewsError {
  if (cause instanceof Error && "code" in cause && cause.code === "ERR_BUFFER_TOO_LARGE") return tooLarge(path);
  return new NewsError("archive-invalid", { path, cause, ...(cause instanceof Error ? { detail: cause.message } : {}) });
}
