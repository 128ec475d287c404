// From bytes to text: byte order mark, strict UTF-8, what the file declares, UTF-16 by its zeros, and a guess at last.

import { isUtf8 } from "node:buffer";
import { TextDecoder } from "node:util";
import { analyse } from "chardet";
import iconv from "iconv-lite";
import type { Warning } from "../doc/doc.js";
import { NewsError } from "../doc/errors.js";

/** Text as it was in the file, and what was odd about its bytes. */
export interface Decoded {
  readonly text: string;
  readonly warnings: readonly Warning[];
}

/** Where to look for a declaration: the tag or prolog of a web page or of XML; null for formats that have none. */
export type Declaration = (start: string) => string | null;

const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe, 0, 0], "utf-32le"],
  [[0, 0, 0xfe, 0xff], "utf-32be"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** Bytes looked at to tell what kind of file it is. */
const SAMPLE = 65_536;

/** First bytes of what is never text, whatever its name: pictures, sound, documents, programs, archives. */
const MAGIC: readonly string[] = [
  "\x89PNG", "\xff\xd8\xff", "GIF87a", "GIF89a", "%PDF-", "PK\x03\x04", "PK\x05\x06", "\x1f\x8b", "BZh", "\xfd7zXZ", "7z\xbc\xaf",
  "\x28\xb5\x2f\xfd", "Rar!", "\x7fELF", "MZ\x90", "\xd0\xcf\x11\xe0", "OggS", "ID3", "SQLite format 3", "\0asm", "wOFF", "wOF2",
]; // biome-ignore format: a list of short signatures

/**
 * The text of a file. A character that the bytes do not give is U+FFFD, and a warning names the first such byte.
 * Throws `NewsError`: "binary" for what is no text, "encoding" for bytes that are text in no encoding known here.
 */
export function decode(bytes: Uint8Array, path: string, declaration: Declaration = () => null): Decoded {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return decodeMarked(bytes.subarray(marked[0].length), marked[1], marked[0].length, path);
  const sample = bytes.subarray(0, SAMPLE);
  const start = Buffer.from(sample.subarray(0, 1024)).toString("latin1");
  if (MAGIC.some((magic) => start.startsWith(magic))) throw new NewsError("binary", { path });
  const wide = utf16ByZeros(sample);
  if (wide !== null) return decodeMarked(bytes, wide, 0, path);
  refuseBinary(sample, path);
  if (isUtf8(bytes)) return { text: Buffer.from(bytes).toString("utf8"), warnings: controlWarnings(bytes) };
  return decodeOther(bytes, start, path, declaration);
}

/** The decoder for bytes that start with a mark of UTF-16; null for all others. */
export function utf16Decoder(start: Uint8Array): TextDecoder | null {
  const [first, second] = start;
  return first === 0xff && second === 0xfe
    ? new TextDecoder("utf-16le")
    : first === 0xfe && second === 0xff
      ? new TextDecoder("utf-16be")
      : null;
}

function decodeMarked(bytes: Uint8Array, encoding: string, offset: number, path: string): Decoded {
  if (encoding === "utf-8") {
    return isUtf8(bytes) ? { text: Buffer.from(bytes).toString("utf8"), warnings: [] } : damagedUtf8(bytes, offset, path);
  }
  const unit = encoding.startsWith("utf-32") ? 4 : 2;
  const whole = bytes.subarray(0, bytes.length - (bytes.length % unit));
  const text = iconv.decode(Buffer.from(whole), encoding, { stripBOM: false }).replace(/\p{Surrogate}/gu, "\ufffd");
  const torn =
    bytes.length === whole.length ? [] : [damage(offset + whole.length, bytes[whole.length], encoding, "the file ends inside it")];
  const lost = text.indexOf("\ufffd");
  const broken = lost < 0 ? [] : [damage(offset + lost * unit, bytes[lost * unit], encoding, "it stands as \ufffd in the text")];
  refuseGarbage(text, path);
  return { text: torn.length > 0 ? `${text}\ufffd` : text, warnings: [...broken, ...torn].slice(0, 1) };
}

/** Which way round UTF-16 without a mark is: of English text every other byte is zero. */
function utf16ByZeros(sample: Uint8Array): string | null {
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i & 1]++;
  const half = sample.length / 2;
  if (half < 4) return null;
  if (zeros[1] > half * 0.6 && zeros[0] < half * 0.05) return "utf-16le";
  return zeros[0] > half * 0.6 && zeros[1] < half * 0.05 ? "utf-16be" : null;
}

const CONTROLS_AT_MOST = 0.02;

/** Text holds next to no control characters besides tabs, line and page ends and the escapes of terminals. */
function refuseBinary(sample: Uint8Array, path: string): void {
  const controls = sample.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  if (controls > sample.length * CONTROLS_AT_MOST) throw new NewsError("binary", { path });
}

function isControl(byte: number): boolean {
  return byte < 32 && !(byte >= 8 && byte <= 13) && byte !== 27;
}

function controlWarnings(bytes: Uint8Array): Warning[] {
  const zero = bytes.indexOf(0);
  return zero < 0 ? [] : [warning("control-character", `byte ${zero} is NUL, which has no place in a text`)];
}

/** What is no UTF-8 as a whole: UTF-8 with damage, or another encoding. */
function decodeOther(bytes: Uint8Array, start: string, path: string, declaration: Declaration): Decoded {
  const declared = known(declaration(start));
  const { good, bad } = countSequences(bytes);
  if (good > bad * 2 || (good === 0 && isTruncated(bytes)) || (declared === "utf-8" && good >= bad)) return damagedUtf8(bytes, 0, path);
  const encoding = declared !== null && declared !== "utf-8" ? declared : guess(bytes);
  const text = iconv.decode(Buffer.from(bytes), encoding);
  refuseGarbage(text, path);
  const lost = text.indexOf("\ufffd");
  if (lost >= 0) {
    const at = iconv.encode(text.slice(0, lost), encoding).length;
    return { text, warnings: [damage(at, bytes[at], encoding, "it stands as \ufffd in the text")] };
  }
  const first = bytes.findIndex((byte) => byte > 127);
  const message = `not valid UTF-8 from byte ${first} (${hex(bytes[first])}) on and no encoding declared: read as ${encoding}`;
  return { text, warnings: declared === encoding ? [] : [warning("encoding-guessed", message)] };
}

/** A name of an encoding as iconv knows it; Latin-1 and ASCII are read as what they are in practice. */
function known(label: string | null): string | null {
  if (label === null) return null;
  const name = label.trim().toLowerCase();
  if (/^(?:iso[-_]?8859[-_]?1|latin-?1|l1|us-ascii|ascii|cp819)$/.test(name)) return "windows-1252";
  if (/^utf-?8$/.test(name)) return "utf-8";
  // A declaration that can be read byte by byte is itself no UTF-16.
  if (/^utf-?(?:16|32)|^ucs/.test(name)) return null;
  return iconv.encodingExists(name) ? name : null;
}

const SURE = 50;

/** English in bytes above ASCII is Windows-1252 unless much speaks for another script. */
function guess(bytes: Uint8Array): string {
  const [best] = analyse(bytes.subarray(0, SAMPLE));
  if (best === undefined || best.confidence < SURE || /^(?:ISO-8859-|windows-125|UTF-8|ASCII|ISO-2022)/i.test(best.name)) {
    const isOtherScript = best !== undefined && best.confidence >= SURE && /^(?:ISO-8859-[5-8]|windows-125[1356])$/i.test(best.name);
    return isOtherScript ? best.name : "windows-1252";
  }
  return iconv.encodingExists(best.name) ? best.name : "windows-1252";
}

/** How many characters of more than one byte are whole, and how many bytes above ASCII belong to none. */
function countSequences(bytes: Uint8Array): { readonly good: number; readonly bad: number } {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    if (length === 0) bad++;
    else if (length > 1) good++;
    i += length === 0 ? (isSurrogate(bytes, i) ? 3 : 1) : length;
  }
  return { good, bad };
}

/** Half of a pair, written as a character of its own: no valid UTF-8, but no other encoding either. */
function isSurrogate(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0xed && bytes[at + 1] >= 0xa0 && bytes[at + 1] < 0xc0 && (bytes[at + 2] & 0xc0) === 0x80;
}

/** What the second byte must be behind these first ones, half-open: no surrogate, nothing longer than it need be (Unicode, table 3-7). */
const SECOND: ReadonlyMap<number, readonly [from: number, to: number]> = new Map([
  [0xe0, [0xa0, 0xc0]],
  [0xed, [0x80, 0xa0]],
  [0xf0, [0x90, 0xc0]],
  [0xf4, [0x80, 0x90]],
]);

/** Length of the UTF-8 character at a place; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte < 0x80) return 1;
  const length = byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
  if (at + length > bytes.length) return 0;
  const [from, to] = SECOND.get(byte) ?? [0x80, 0xc0];
  if (length > 1 && (bytes[at + 1] < from || bytes[at + 1] >= to)) return 0;
  for (let i = 1; i < length; i++) if ((bytes[at + i] & 0xc0) !== 0x80) return 0;
  return length;
}

/** True where only the last character is broken, cut off by the end of the file. */
function isTruncated(bytes: Uint8Array): boolean {
  for (let cut = 1; cut <= 3 && cut < bytes.length; cut++) {
    const lead = bytes[bytes.length - cut];
    if ((lead & 0xc0) === 0x80) continue;
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
    return length > cut && isUtf8(bytes.subarray(0, bytes.length - cut));
  }
  return false;
}

function damagedUtf8(bytes: Uint8Array, offset: number, path: string): Decoded {
  const text = Buffer.from(bytes).toString("utf8");
  refuseGarbage(text, path);
  let at = 0;
  for (let length = sequenceLength(bytes, at); at < bytes.length && length > 0; length = sequenceLength(bytes, at)) at += length;
  const end = isTruncated(bytes) ? "the file ends inside it" : "it stands as \ufffd in the text";
  return { text, warnings: [damage(offset + at, bytes[at], "UTF-8", end)] };
}

const LOST_AT_MOST = 0.05;

/** A text in which much stands for nothing is not in the encoding it was taken for. */
function refuseGarbage(text: string, path: string): void {
  const lost = text.match(/[\ufffd\u0080-\u0084\u0086-\u009f]/g)?.length ?? 0;
  if (lost > Math.max(3, text.length * LOST_AT_MOST)) throw new NewsError("encoding", { path });
}

function damage(at: number, byte: number, encoding: string, what: string): Warning {
  return warning("encoding-damaged", `byte ${at} (${hex(byte)}) is not valid ${encoding}: ${what}`);
}

function hex(byte: number): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}

function warning(code: string, message: string): Warning {
  return { code, message, start: null, end: null };
}
