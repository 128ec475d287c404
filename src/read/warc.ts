// Crawls in WARC: the pages among their records, one after the other, as the file comes.

import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { NewsError } from "../doc/errors.js";
import type { Told } from "./read.js";

/** A page in a crawl. */
export interface CrawledPage {
  /** Place among the file's pages, from 1. */
  readonly number: number;
  /** What the crawl knows of it. */
  readonly told: Told;
  readonly body: Uint8Array;
}

const HEAD_BYTES = 65_536;

/** The pages of a crawl. A record that is larger than `maxBytes` comes as an error. Throws `NewsError` where the file is no WARC, or torn. */
export async function* crawledPages(
  source: AsyncIterable<Uint8Array>,
  path: string,
  maxBytes: number,
): AsyncGenerator<CrawledPage | NewsError> {
  const reader = openReader(source);
  let number = 0;
  const whole = (isWhole: boolean) => {
    if (!isWhole) throw new NewsError("archive-invalid", { path, detail: "the file ends within a record" });
  };
  for (;;) {
    const head = await reader.head();
    if (head === null) return;
    if (!head.startsWith("WARC/")) throw new NewsError("archive-invalid", { path, detail: "a record of no WARC" });
    const field = (name: string) => new RegExp(`^${name}:(.*)$`, "im").exec(head)?.[1].trim() ?? null;
    const length = Number(field("Content-Length") ?? "0");
    const isPage =
      field("WARC-Type") === "response" || (field("WARC-Type") === "resource" && isMarkup(field("Content-Type") ?? "text/html"));
    if (!isPage || length > maxBytes * 2) {
      whole(await reader.skip(length));
      if (isPage) yield new NewsError("too-large", { path: `${path}#${++number}`, detail: `${length} bytes` });
      continue;
    }
    const record = await reader.take(length);
    whole(record.length === length);
    const page =
      field("WARC-Type") === "response"
        ? answered(record, { path: `${path}#${number + 1}`, maxBytes })
        : { body: Uint8Array.from(record), type: field("Content-Type") ?? "" };
    if (page === null) continue;
    number++;
    // Some crawlers write the address in brackets.
    const url = field("WARC-Target-URI")?.replace(/^<(.*)>$/, "$1") ?? "";
    const told = { url: /^https?:\/\//.test(url) ? url : null, charset: CHARSET.exec(page.type)?.[1] ?? null };
    yield page.body instanceof NewsError ? page.body : { number, told, body: page.body };
  }
}

/** Of what crawlers store as it is, beside answers: pictures of pages, texts from them, and pages. */
function isMarkup(type: string): boolean {
  return /^(?:text\/html|application\/xhtml)/i.test(type);
}

/** What a page is said to be: "text/html; charset=windows-1251". */
const CHARSET = /;[ \t]*charset[ \t]*=[ \t]*["']?([\w.:-]+)/i;

/** The page in an answer of a server, with its type; null where it is none, or was not given whole. */
function answered(
  record: Uint8Array,
  place: { readonly path: string; readonly maxBytes: number },
): { readonly body: Uint8Array | NewsError; readonly type: string } | null {
  const head = Buffer.from(record.subarray(0, HEAD_BYTES)).toString("latin1");
  const end = head.indexOf("\r\n\r\n");
  const fields = head.slice(0, end + 2);
  const type = /^content-type:[ \t]*((?:text\/html|application\/xhtml).*)/im.exec(fields)?.[1];
  if (end < 0 || !/^HTTP\/\S+ 200/.test(head) || type === undefined) return null;
  const body = record.subarray(end + 4);
  const sent = /^transfer-encoding:[ \t]*chunked/im.test(fields) ? dechunk(body) : Uint8Array.from(body);
  const coding = /^content-encoding:[ \t]*(\S+)/im.exec(fields)?.[1].toLowerCase();
  return { body: coding === undefined ? sent : decoded(sent, coding, place), type };
}

/** How bodies are packed on their way, by the name that heads give it. */
const CODINGS: Readonly<Record<string, (body: Uint8Array, options: { readonly maxOutputLength: number }) => Buffer>> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  deflate: inflateEither,
  br: brotliDecompressSync,
};

/** "deflate" means zlib's form; some servers send the bare one, and browsers take both. */
function inflateEither(body: Uint8Array, options: { readonly maxOutputLength: number }): Buffer {
  return (body[0] & 15) === 8 && ((body[0] << 8) | body[1]) % 31 === 0 ? inflateSync(body, options) : inflateRawSync(body, options);
}

function decoded(body: Uint8Array, coding: string, { path, maxBytes }: { readonly path: string; readonly maxBytes: number }) {
  const unpack = Object.hasOwn(CODINGS, coding) ? CODINGS[coding] : null;
  // Crawlers often store the body unpacked already, with the old head.
  if (unpack === null || /^\s*</.test(Buffer.from(body.subarray(0, 100)).toString("latin1"))) return body;
  try {
    return Uint8Array.from(unpack(body, { maxOutputLength: maxBytes }));
  } catch (cause) {
    const isLarge = cause instanceof RangeError && "code" in cause && cause.code === "ERR_BUFFER_TOO_LARGE";
    if (isLarge) return new NewsError("too-large", { path, detail: `more than ${maxBytes} bytes when unpacked` });
    return new NewsError("archive-invalid", { path, cause, detail: `the page is said to be packed as ${coding}, and is not` });
  }
}

function dechunk(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < body.length; ) {
    const line = Buffer.from(body.subarray(at, at + 20)).toString("latin1");
    const size = Number.parseInt(line, 16);
    const start = at + line.indexOf("\n") + 1;
    // Crawlers mostly store the body put together already, with the old head.
    if (Number.isNaN(size) || !/^[\da-f]+[^\n]*\n/i.test(line)) return at === 0 ? Uint8Array.from(body) : Buffer.concat(parts);
    if (size === 0) break;
    parts.push(body.subarray(start, start + size));
    at = start + size + 2;
  }
  return Uint8Array.from(Buffer.concat(parts));
}

/** Takes pieces of a stream as they are asked for. */
function openReader(source: AsyncIterable<Uint8Array>) {
  const pieces = source[Symbol.asyncIterator]();
  let held = Buffer.alloc(0);
  const more = async (): Promise<boolean> => {
    const next = await pieces.next();
    if (next.done === true) return false;
    held = held.length === 0 ? Buffer.from(next.value) : Buffer.concat([held, next.value]);
    return true;
  };
  return {
    /** The lines up to the next empty one; null at the end. */
    async head(): Promise<string | null> {
      for (;;) {
        while (held[0] === 13 || held[0] === 10) held = held.subarray(1);
        const end = held.indexOf("\r\n\r\n");
        if (end >= 0) {
          const text = held.subarray(0, end).toString("utf8");
          held = held.subarray(end + 4);
          return text;
        }
        if (held.length > HEAD_BYTES || !(await more())) return held.length === 0 ? null : held.subarray(0, 100).toString("latin1");
      }
    },
    async take(length: number): Promise<Uint8Array> {
      const parts: Uint8Array[] = [];
      let left = length;
      while (left > 0 && (held.length > 0 || (await more()))) {
        const part = held.subarray(0, left);
        parts.push(part);
        left -= part.length;
        held = held.subarray(part.length);
      }
      return Buffer.concat(parts);
    },
    /** False where the stream ended before. */
    async skip(length: number): Promise<boolean> {
      let left = length;
      while (left > 0 && (held.length > 0 || (await more()))) {
        const part = Math.min(left, held.length);
        left -= part;
        held = held.subarray(part);
      }
      return left === 0;
    },
  };
}
