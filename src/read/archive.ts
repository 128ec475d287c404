// Archives: what gzip, zip and tar hold, with limits against those that grow without end.

import { isUtf8 } from "node:buffer";
import { gunzipSync, inflateRawSync } from "node:zlib";
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

/** The files in an archive, in the order of their paths. Throws `NewsError` for an archive that cannot be unpacked. */
export function unpack(bytes: Uint8Array, kind: ArchiveKind, path: string, allowance: Allowance): Packed[] {
  const files =
    kind === "gz" ? [unpackGzip(bytes, path, allowance)] : kind === "zip" ? unpackZip(bytes, path, allowance) : unpackTar(bytes, path);
  const kept = files.filter(({ name }) => isArticle(name));
  if (kept.length === 0) throw new NewsError("text-empty", { path, detail: "the archive holds no files" });
  return kept.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
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

/** A file as the directory of a zip has it. */
interface Listed {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own head starts. */
  readonly at: number;
}

/** What is wrong with one file in a zip is no matter of the others. */
function unpackZip(bytes: Uint8Array, path: string, allowance: Allowance): Packed[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const names = new Set<string>();
  let total = 0;
  return listZip(zip, path)
    .filter(({ name }) => isArticle(name))
    .map((file) => {
      const place = `${path}/${file.name}`;
      const isTwin = names.has(file.name);
      names.add(file.name);
      total += file.size;
      allowance.bytes -= file.size;
      if (total > UNPACKED_BYTES || allowance.bytes < 0) return { name: file.name, bytes: tooLarge(place) };
      if (isTwin) return { name: file.name, bytes: broken(place, "a second file of one name", "rename it") };
      try {
        return { name: file.name, bytes: unpackListed(zip, file) };
      } catch (cause) {
        return { name: file.name, bytes: broken(place, cause instanceof Error ? cause.message : String(cause)) };
      }
    });
}

/** The files in the directory at the end of a zip. Throws `NewsError` where there is none, or it breaks off. */
function listZip(zip: Buffer, path: string): Listed[] {
  try {
    const end = zip.lastIndexOf(Buffer.from("PK\x05\x06"));
    if (end < 0) throw new Error("it has no directory: it is torn");
    let count = zip.readUInt16LE(end + 10);
    let at = zip.readUInt32LE(end + 16);
    const isLarge = end >= 20 && zip.readUInt32LE(end - 20) === 0x07064b50;
    if (isLarge) {
      const wide = bigAt(zip, end - 12);
      count = bigAt(zip, wide + 32);
      at = bigAt(zip, wide + 48);
    }
    const files: Listed[] = [];
    for (let number = 0; number < count; number++) {
      if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error("its directory is broken");
      const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
      const extraEnd = nameEnd + zip.readUInt16LE(at + 30);
      const name = zip.subarray(at + 46, nameEnd);
      const sizes = sizesOf(zip, at, zip.subarray(nameEnd, extraEnd));
      files.push({
        name: name.toString(isUtf8(name) ? "utf8" : "latin1"),
        flags: zip.readUInt16LE(at + 8),
        method: zip.readUInt16LE(at + 10),
        crc: zip.readUInt32LE(at + 16),
        ...sizes,
      });
      at = extraEnd + zip.readUInt16LE(at + 32);
    }
    return files;
  } catch (cause) {
    throw failure(cause, path);
  }
}

/** Sizes and place of a file: in large archives some stand behind its name, in this order, instead of in their own fields. */
function sizesOf(zip: Buffer, at: number, extra: Buffer): Pick<Listed, "size" | "packedSize" | "at"> {
  const fields = [zip.readUInt32LE(at + 24), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
  for (let from = 0; from + 4 <= extra.length; from += 4 + extra.readUInt16LE(from + 2)) {
    if (extra.readUInt16LE(from) !== 1) continue;
    let next = from + 4;
    for (const [index, field] of fields.entries()) {
      if (field !== 0xffffffff) continue;
      fields[index] = bigAt(extra, next);
      next += 8;
    }
    break;
  }
  const [size, packedSize, place] = fields;
  return { size, packedSize, at: place };
}

function bigAt(bytes: Buffer, at: number): number {
  return Number(bytes.readBigUInt64LE(at));
}

/** The bytes of a file in a zip. Throws where they cannot be had, or are not those that were packed. */
function unpackListed(zip: Buffer, { flags, method, crc, packedSize, size, at }: Listed): Uint8Array {
  if ((flags & 1) !== 0) throw new Error("it is encrypted");
  if (method !== 0 && method !== 8) throw new Error(`it is packed in a way that is not known: ${method}`);
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const packed = zip.subarray(start, start + packedSize);
  const bytes = method === 0 ? Uint8Array.from(packed) : Uint8Array.from(inflateRawSync(packed, { maxOutputLength: Math.max(1, size) }));
  if (bytes.length !== size || crc32(bytes) !== crc) throw new Error("its bytes are not those that were packed: its checksum is another");
  return bytes;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 0 ? crc >>> 1 : (crc >>> 1) ^ 0xedb88320;
  return crc;
});

/** CRC-32 as in ISO 3309; that of zlib is younger than the oldest Node we run on. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = CRC_TABLE[(crc ^ byte) & 255] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
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

function broken(path: string, detail: string, hint?: string): NewsError {
  return new NewsError("archive-invalid", { path, detail, ...(hint === undefined ? {} : { hint }) });
}

function failure(cause: unknown, path: string): NewsError {
  if (cause instanceof Error && "code" in cause && cause.code === "ERR_BUFFER_TOO_LARGE") return tooLarge(path);
  return new NewsError("archive-invalid", { path, cause, ...(cause instanceof Error ? { detail: cause.message } : {}) });
}
