// Builds the table of words in model/: how each is mostly written, and its class, from all text that training has, marked or not.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashText } from "../model/hash.js";
import { CLASS_COUNT, classHash, LEXEME_BYTES, LEXEME_SLOTS, lexemeSlot, WRITTEN } from "../model/lexemes.js";
import type { NameDocument } from "./name-documents.js";
import { wordClasses } from "./word-classes.js";

/** Words rarer than this have no class. */
const LEAST_COUNT = 3;
const ROUNDS = 8;
/** A word needs this many sightings inside sentences before its writing counts. */
const LEAST_SEEN = 2;
const MOSTLY = 0.9;

/** Writes `lexemes.bin` into `outDir`. `treebanks` are CoNLL-U texts. */
export function buildLexemes(documents: readonly NameDocument[], treebanks: readonly string[], outDir: string): void {
  const sentences = [...documents.flatMap(sentencesOf), ...treebanks.flatMap(treebankSentences)];
  const bytes = new Uint8Array(LEXEME_BYTES);
  fill(bytes, 0, classesOf(sentences));
  fill(bytes, LEXEME_SLOTS * 3, writingsOf(sentences));
  writeFileSync(join(outDir, "lexemes.bin"), bytes);
}

function sentencesOf({ doc }: NameDocument): string[][] {
  const { tokens, list } = doc.sentences;
  return list.map(({ firstToken, endToken }) => tokens.forms.slice(firstToken, endToken));
}

/** Forms of each sentence. Development articles are left out: scores on them would look better than they are. */
function treebankSentences(conllu: string): string[][] {
  const list: string[][] = [];
  let words: string[] = [];
  let skipped = false;
  for (const line of conllu.split("\n")) {
    if (line.startsWith("# newdoc id")) skipped = line.includes("= GUM_news_");
    else if (line === "") {
      if (words.length > 0 && !skipped) list.push(words);
      words = [];
    } else if (/^\d+\t/.test(line)) words.push(line.split("\t")[1]);
  }
  return list;
}

function classesOf(sentences: readonly (readonly string[])[]): [hash: number, value: number][] {
  const counts = new Map<string, number>();
  const alike = (form: string) => form.replace(/\d/g, "0");
  for (const words of sentences) for (const form of words) counts.set(alike(form), (counts.get(alike(form)) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= LEAST_COUNT).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const numbers = new Map(kept.map(([form], number) => [form, number + 1]));
  // Number 0 is the edge of a sentence.
  const text: number[] = [0];
  for (const words of sentences) {
    for (const form of words) text.push(numbers.get(alike(form)) ?? -1);
    text.push(0);
  }
  const classes = wordClasses(Int32Array.from(text), kept.length + 1, CLASS_COUNT - 1, ROUNDS);
  return kept.map(([form], number) => [classHash(form), classes[number + 1] + 1]);
}

function writingsOf(sentences: readonly (readonly string[])[]): [hash: number, value: number][] {
  const lower = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const words of sentences) {
    const long = words.filter((word) => /\p{L}{4}/u.test(word));
    // Headlines and shouted lines tell nothing.
    if (long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length / 2) continue;
    for (const form of words.slice(1)) {
      if (!/^\p{L}/u.test(form)) continue;
      const counts = /^\p{Lu}/u.test(form) ? capital : lower;
      const key = form.toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...new Set([...lower.keys(), ...capital.keys()])].flatMap((word): [number, number][] => {
    const [small, large] = [lower.get(word) ?? 0, capital.get(word) ?? 0];
    if (small + large < LEAST_SEEN) return [];
    const share = large / (small + large);
    const value = share >= MOSTLY ? WRITTEN.capital : share <= 1 - MOSTLY ? WRITTEN.lower : WRITTEN.both;
    return [[hashText(word.replace(/\d/g, "0")), value]];
  });
}

/** A word that finds no free slot in reach is left out. */
function fill(bytes: Uint8Array, offset: number, entries: readonly (readonly [hash: number, value: number])[]): void {
  const tags = new Uint16Array(bytes.buffer, offset, LEXEME_SLOTS);
  for (const [hash, value] of entries) {
    const slot = lexemeSlot(tags, hash);
    if (slot < 0 || tags[slot] !== 0) continue;
    tags[slot] = (hash >>> 16) | 1;
    bytes[offset + LEXEME_SLOTS * 2 + slot] = value;
  }
}
