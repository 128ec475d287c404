// Small text for a page that holds much: deflated, with the page's first records as the dictionary, and written in base64.

import { deflateSync, inflateSync } from "fflate";

/** Deflate looks back no further. */
const REACH_BYTES = 32_768;

/** The length of what was deflated goes ahead of it. */
const SIZE_BYTES = 4;

/** So many arguments fit into a call. */
const PIECE_BYTES = 8192;

/** So many of a page's records make the dictionary. */
export const DICTIONARY_RECORDS = 4;

/** What the records of a page have in common, from its first ones. */
export function dictionaryOf(first: readonly string[]): Uint8Array {
  return new TextEncoder().encode(first.join("")).subarray(-REACH_BYTES);
}

/** The text squeezed; the same on every machine, since no library of the system's does it. */
export function squeeze(text: string, dictionary: Uint8Array): string {
  const plain = new TextEncoder().encode(text);
  const deflated = deflateSync(plain, { dictionary });
  const bytes = new Uint8Array(SIZE_BYTES + deflated.length);
  new DataView(bytes.buffer).setUint32(0, plain.length);
  bytes.set(deflated, SIZE_BYTES);
  const binary: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) binary.push(String.fromCharCode(...bytes.subarray(at, at + PIECE_BYTES)));
  return btoa(binary.join(""));
}

/** The text that `squeeze` was given, with the same dictionary. */
export function unsqueeze(base64: string, dictionary: Uint8Array): string {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  // Room for all of it at once: growing step by step takes as long again.
  const out = new Uint8Array(new DataView(bytes.buffer).getUint32(0));
  return new TextDecoder().decode(inflateSync(bytes.subarray(SIZE_BYTES), { dictionary, out }));
}
