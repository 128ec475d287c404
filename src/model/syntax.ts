// The weights of tagger, parser and relation chooser, the words' classes and the lemmas, and their loader.

import { readFileSync } from "node:fs";
import { type FourRows, fourRowBytes, readFourRows, readSparseRows, type SparseRows } from "./rows.js";
import { readWords, type WordTable } from "./words.js";

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
  readonly tagger: SparseRows;
  readonly structure: FourRows;
  readonly relations: SparseRows;
  readonly words: WordTable;
  readonly lemmas: LemmaRules;
}

/** How lemmas are made. */
export interface LemmaRules {
  /** Lemma of a whole word, by `form/class`. */
  readonly words: ReadonlyMap<string, string>;
  /** By `ending/class`: how many letters go, and what is put in their place ("3y"). */
  readonly endings: ReadonlyMap<string, string>;
}

/** Reads the files. Weights are used as they lie there: nothing is unpacked, which would take longer than reading an article. */
export function loadSyntaxModel(): SyntaxModel {
  const parser = bytesOf("parser.bin");
  return {
    tagger: readSparseRows(bytesOf("tagger.bin"), 0, BITS.tagger, TAGS.length),
    structure: readFourRows(parser, BITS.structure),
    relations: readSparseRows(parser, fourRowBytes(BITS.structure), BITS.relations, RELATIONS.length),
    words: readWords(bytesOf("words.bin")),
    lemmas: unpackLemmas(JSON.parse(readFileSync(urlOf("lemmas.json"), "utf8"))),
  };
}

/** `lemmas.json`: tables as lines. */
export interface LemmaTables {
  /** "form/class lemma" */
  readonly words: string;
  /** "ending/class 3y" */
  readonly endings: string;
}

/** The tables of `lemmas.json`, ready to be looked up. */
export function unpackLemmas({ words, endings }: LemmaTables): LemmaRules {
  return { words: readPairs(words), endings: readPairs(endings) };
}

function urlOf(name: string): URL {
  return new URL(`../../src/model/${name}`, import.meta.url);
}

/** A file in memory of its own, so that numbers of any size lie where they may. */
function bytesOf(name: string): ArrayBuffer {
  return new Uint8Array(readFileSync(urlOf(name))).buffer;
}

function readPairs(packed: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const line of packed.split("\n")) {
    const cut = line.indexOf(" ");
    if (cut >= 0) map.set(line.slice(0, cut), line.slice(cut + 1));
  }
  return map;
}
