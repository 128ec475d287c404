// Archives: what gzip, zip and tar hold, with limits against those that grow without end.

import { isUtf8 } from "node:buffer";
import { gunzipSync } from "node:zlib";
import type { Entry } from "@zip.js/zip.js";
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

/** How much may still be unpacked of a file and all archives inside it: archives of archives grow with every level. */
export interface Allowance {
  bytes: number;
}

/** What a file may hold in all its archives together. */
export function fullAllowance(): Allowance {
  return { bytes: 4 * UNPACKED_BYTES };
}

/** The files in an archive, in the order of their paths. Rejects with `NewsError` for an archive that cannot be unpacked. */
export async function unpack(bytes: Uint8Array, kind: ArchiveKind, path: string, allowance: Allowance): Promise<Packed[]> {
  const files = await filesIn(bytes, kind, path, allowance);
  const kept = files.filter(({ name }) => isArticle(name));
  if (kept.length === 0) throw new NewsError("text-empty", { path, detail: "the archive holds no files" });
  return kept.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

async function filesIn(bytes: Uint8Array, kind: ArchiveKind, path: string, allowance: Allowance): Promise<Packed[]> {
  switch (kind) {
    case "gz":
      return [unpackGzip(bytes, path, allowance)];
    case "zip":
      return unpackZip(bytes, path, allowance);
    case "tar":
      return unpackTar(bytes, path);
  }
}

/** Folders, hidden files, what systems add, and READMEs are passed over as they are in folders. */
function isArticle(name: string): boolean {
  return !name.endsWith("/") && !/(?:^|\/)(?:\.|__MACOSX\/|readme(?:\.|$))/i.test(name);
}

function unpackGzip(bytes: Uint8Array, path: string, allowance: Allowance): Packed {
  if (allowance.bytes <= 0) throw tooLarge(path);
  const inner = (path.split("/").at(-1) ?? path).replace(/\.tgz$/i, ".tar").replace(/\.gz$/i, "");
  try {
    const unpacked = gunzipSync(bytes, { maxOutputLength: Math.min(UNPACKED_BYTES, allowance.bytes) });
    allowance.bytes -= unpacked.length;
    return { name: inner === "" ? stem(path) : inner, bytes: unpacked };
  } catch (cause) {
    throw failure(cause, path);
  }
}

/** What is wrong with one file in a zip is no matter of the others. */
async function unpackZip(bytes: Uint8Array, path: string, allowance: Allowance): Promise<Packed[]> {
  const library = await import("@zip.js/zip.js");
  const zip = new library.ZipReader(new library.Uint8ArrayReader(bytes), ZIP_OPTIONS);
  const listed = await zip.getEntries().catch((cause: unknown) => {
    throw failure(cause, path);
  });
  const names = new Set<string>();
  const files: Packed[] = [];
  let total = 0;
  for (const file of listed.filter(({ filename }) => isArticle(filename))) {
    const name = file.filename;
    const place = `${path}/${name}`;
    const isTwin = names.has(name);
    names.add(name);
    // One that is too large takes nothing from the others.
    const isTooLarge = total + file.uncompressedSize > UNPACKED_BYTES || file.uncompressedSize > allowance.bytes;
    if (!isTooLarge) {
      total += file.uncompressedSize;
      allowance.bytes -= file.uncompressedSize;
    }
    if (isTooLarge) files.push({ name, bytes: tooLarge(place) });
    else if (isTwin) files.push({ name, bytes: broken(place, "a second file of one name", "rename it") });
    else files.push({ name, bytes: await contentOf(file, place, library) });
  }
  return files;
}

/** The bytes of a file in a zip, or why they cannot be had. The library stops where it holds more than it says. */
async function contentOf(file: Entry, place: string, library: typeof import("@zip.js/zip.js")): Promise<Uint8Array | NewsError> {
  if (file.directory) return broken(place, "it is marked as a folder");
  if (file.encrypted) return broken(place, "it is encrypted");
  if (!METHODS.has(file.compressionMethod)) return broken(place, `it is packed in a way that is not known: ${file.compressionMethod}`);
  try {
    return await file.getData(new library.Uint8ArrayWriter());
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    const isOther = detail === library.ERR_INVALID_CRC32;
    return broken(place, isOther ? "its bytes are not those that were packed: its checksum is another" : detail);
  }
}

/** Ways of packing: stored, deflate, deflate64. */
const METHODS: ReadonlySet<number> = new Set([0, 8, 9]);

/** Tolerant: names are only shown, never written to, and of a file's two heads that in the directory counts. */
const ZIP_OPTIONS = {
  checkCrc32: true,
  strictness: "tolerant",
  useWebWorkers: false,
  decodeText: (text: Uint8Array) => Buffer.from(text).toString(isUtf8(text) ? "utf8" : "latin1"),
} as const;

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

function broken(path: string, detail: string, hint?: string): NewsError {
  return new NewsError("archive-invalid", { path, detail, ...(hint === undefined ? {} : { hint }) });
}

function failure(cause: unknown, path: string): NewsError {
  if (cause instanceof Error && "code" in cause && cause.code === "ERR_BUFFER_TOO_LARGE") return tooLarge(path);
  return new NewsError("archive-invalid", { path, cause, ...(cause instanceof Error ? { detail: cause.message } : {}) });
}
