// What unmarked text tells of words: how they are mostly written, and which words stand in the same places. Tables and their loader.

import { readFileSync } from "node:fs";
import { hashText } from "./hash.js";

/** Slots of each of the two tables, a power of two. */
export const LEXEME_SLOTS = 2 ** 16;
/** How far from its home slot a word may lie. */
export const LEXEME_REACH = 24;
/** Classes of words that stand in the same places; 0 is for words without one. */
export const CLASS_COUNT = 192;
/** How a word is mostly written inside a sentence. */
export const WRITTEN = { unknown: 0, lower: 1, both: 2, capital: 3 } as const;
/** Bytes of `lexemes.bin`: for each table the tags, then the values. */
export const LEXEME_BYTES = LEXEME_SLOTS * 3 * 2;

/** Looks words up by hash. */
export interface Lexemes {
  /** Class of a word as written, by `classHash`; 0 when it has none. */
  classOf(hash: number): number;
  /** `WRITTEN` of a word in lower case, by `hashText`. */
  writingOf(hash: number): number;
}

/** A table of one byte a word. */
export interface LexemeTable {
  readonly tags: Uint16Array;
  readonly values: Uint8Array;
}

/** The hash by which a form's class is looked up: digits are alike, case counts. */
export function classHash(form: string): number {
  return hashText(form.replace(/\d/g, "0"), 9);
}

/** Where a word's entry is, or the free slot where it would be; -1 when there is neither in reach. */
export function lexemeSlot(tags: Uint16Array, hash: number): number {
  const tag = (hash >>> 16) | 1;
  let slot = hash & (LEXEME_SLOTS - 1);
  for (let step = 0; step < LEXEME_REACH; step++) {
    if (tags[slot] === tag || tags[slot] === 0) return slot;
    slot = (slot + 1) & (LEXEME_SLOTS - 1);
  }
  return -1;
}

/** Reads `lexemes.bin`. */
export function loadLexemes(): Lexemes {
  const bytes = new Uint8Array(readFileSync(new URL("../../src/model/lexemes.bin", import.meta.url))).buffer;
  const classes = tableAt(bytes, 0);
  const writings = tableAt(bytes, LEXEME_SLOTS * 3);
  return { classOf: (hash) => look(classes, hash), writingOf: (hash) => look(writings, hash) };
}

function tableAt(bytes: ArrayBuffer, offset: number): LexemeTable {
  return {
    tags: new Uint16Array(bytes, offset, LEXEME_SLOTS),
    values: new Uint8Array(bytes, offset + LEXEME_SLOTS * 2, LEXEME_SLOTS),
  };
}

function look({ tags, values }: LexemeTable, hash: number): number {
  const slot = lexemeSlot(tags, hash);
  return slot < 0 || tags[slot] === 0 ? 0 : values[slot];
}
