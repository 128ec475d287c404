// The weights of tagger, parser and relation chooser, the words' classes and the lemmas, and their loader.

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type Rows, readRows, rowBytes } from "./rows.js";

/** Penn Treebank tags in the order of the tagger's weights. */
// biome-ignore format: a table
export const TAGS = [
  "$", "''", ",", "-LRB-", "-RRB-", ".", ":", "ADD", "AFX", "CC", "CD", "DT", "EX", "FW", "GW", "HYPH", "IN", "JJ", "JJR", "JJS", "LS",
  "MD", "NFP", "NN", "NNP", "NNPS", "NNS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG",
  "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "XX", "``",
] as const;

/** Relations in the order of the weights. "root" is not chosen but follows from the tree. */
// biome-ignore format: a table
export const RELATIONS = [
  "acl", "acl:relcl", "advcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc", "ccomp", "compound", "compound:prt", "conj",
  "cop", "csubj", "dep", "det", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod", "nmod:poss",
  "nsubj", "nsubj:pass", "nummod", "obj", "obl", "obl:agent", "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "root",
  "vocative", "xcomp",
] as const;

/** Transitions of the parser, in the order of its weights. */
export const MOVES = 4;

/** Slots of each table as powers of two. */
export const BITS = { tagger: 17, structure: 19, relations: 17 } as const;

/** All that the syntax stage reads. */
export interface SyntaxModel {
  readonly tagger: Rows;
  readonly structure: Rows;
  readonly relations: Rows;
  /** Fine and coarse class of a word: `fine * 256 + coarse`. */
  readonly classes: ReadonlyMap<string, number>;
  /** Tag number of words that have but one tag. */
  readonly settled: ReadonlyMap<string, number>;
  /** What a word can be by lists of verbs, nouns and names, as bits. */
  readonly paradigms: ReadonlyMap<string, number>;
  readonly lemmas: LemmaRules;
}

/** How lemmas are made. */
export interface LemmaRules {
  /** Lemma of a whole word, by `form/class`. */
  readonly words: ReadonlyMap<string, string>;
  /** By `ending/class`: how many letters go, and what is put in their place ("3y"). */
  readonly endings: ReadonlyMap<string, string>;
}

/** Reads the files; about 60 ms. */
export function loadSyntaxModel(): SyntaxModel {
  // Tables are mostly zeros: on disk they are a third as large. Each is unpacked in one piece.
  const parserBytes = rowBytes(BITS.structure, MOVES) + rowBytes(BITS.relations, RELATIONS.length);
  const tagger = gunzipSync(bytesOf("tagger.bin"), { chunkSize: rowBytes(BITS.tagger, TAGS.length) });
  const parser = gunzipSync(bytesOf("parser.bin"), { chunkSize: parserBytes });
  const words: WordTables = JSON.parse(bytesOf("words.json").toString("utf8"));
  return {
    tagger: readRows(tagger, 0, BITS.tagger, TAGS.length),
    structure: readRows(parser, 0, BITS.structure, MOVES),
    relations: readRows(parser, rowBytes(BITS.structure, MOVES), BITS.relations, RELATIONS.length),
    ...unpackWords(words),
  };
}

/** `words.json`: tables as lines. */
export interface WordTables {
  /** "fine coarse word word …" */
  readonly classes: string;
  /** "tag word word …" */
  readonly settled: string;
  /** "bits word word …" */
  readonly paradigms: string;
  /** "form/class lemma" */
  readonly words: string;
  /** "ending/class 3y" */
  readonly endings: string;
}

/** The tables of `words.json`, ready to be looked up. */
export function unpackWords(tables: WordTables): Pick<SyntaxModel, "classes" | "settled" | "paradigms" | "lemmas"> {
  return {
    classes: readClasses(tables.classes),
    settled: readSettled(tables.settled),
    paradigms: readNumbered(tables.paradigms),
    lemmas: { words: readPairs(tables.words), endings: readPairs(tables.endings) },
  };
}

function bytesOf(name: string): Buffer {
  return readFileSync(new URL(`../../src/model/${name}`, import.meta.url));
}

function readClasses(packed: string): Map<string, number> {
  const map = new Map<string, number>();
  for (const line of packed.split("\n")) {
    const [fine, coarse, ...words] = line.split(" ");
    const both = Number(fine) * 256 + Number(coarse);
    for (const word of words) map.set(word, both);
  }
  return map;
}

function readNumbered(packed: string): Map<string, number> {
  const map = new Map<string, number>();
  for (const line of packed.split("\n")) {
    const [bits, ...words] = line.split(" ");
    const number = Number(bits);
    for (const word of words) map.set(word, number);
  }
  return map;
}

function readSettled(packed: string): Map<string, number> {
  const map = new Map<string, number>();
  for (const line of packed.split("\n")) {
    const [tag, ...words] = line.split(" ");
    const number = TAGS.findIndex((name) => name === tag);
    for (const word of words) map.set(word, number);
  }
  return map;
}

function readPairs(packed: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const line of packed.split("\n")) {
    const cut = line.indexOf(" ");
    if (cut >= 0) map.set(line.slice(0, cut), line.slice(cut + 1));
  }
  return map;
}
