// One sentence as columns for the parser: words, tags, classes, and running counts of what stands between two words.

import { TAGS } from "../model/syntax.js";
import type { Looks } from "./words.js";

/** Row `size` of each column stands for "no word"; running counts have the count before word i at i. */
export interface View {
  size: number;
  word: Int32Array;
  tag: Int32Array;
  /** Word and tag in one. */
  both: Int32Array;
  fine: Int32Array;
  coarse: Int32Array;
  suffix: Int32Array;
  lemma: Int32Array;
  /** What a word is to its head from the left, and from the right, as bits: subject-like, marker, auxiliary … */
  leftKind: Int32Array;
  rightKind: Int32Array;
  /** The last of the first nouns from word i on, and the first word from there that is more than a link or a determiner. */
  noun: Int32Array;
  content: Int32Array;
  /** Tag numbers, for tables. */
  tagIndex: Uint8Array;
  verbs: Int32Array;
  finite: Int32Array;
  commas: Int32Array;
  /** Quotation marks and brackets. */
  quotes: Int32Array;
  /** Conjunctions and subordinators. */
  links: Int32Array;
}

const VERB = TAGS.map((tag) => (tag.startsWith("VB") || tag === "MD" ? 1 : 0));
const FINITE = TAGS.map((tag) => (tag === "VBD" || tag === "VBZ" || tag === "VBP" || tag === "MD" ? 1 : 0));
const COMMA = TAGS.map((tag) => (tag === "," || tag === ":" ? 1 : 0));
const QUOTE = TAGS.map((tag) => (tag === "``" || tag === "''" || tag === "-LRB-" || tag === "-RRB-" ? 1 : 0));
const LINK = TAGS.map((tag) => (tag === "CC" || tag === "WDT" || tag === "WP" || tag === "WRB" ? 1 : 0));
const NOUN = TAGS.map((tag) => tag.startsWith("NN") || tag === "PRP");
const CONTENT = TAGS.map((tag) => /^(NN|VB|MD|JJ|PRP$|CD)/.test(tag));
const TAG_HASH = TAGS.map((_, i) => Math.imul(i + 1, 0x6c8e9cf5));

const NO_WORD = 0x1234567;
const NO_TAG = 0x3456789;

/** A view with room for sentences of `room` words. */
export function newView(room: number): View {
  const column = () => new Int32Array(room + 1);
  return {
    size: 0,
    word: column(),
    tag: column(),
    both: column(),
    fine: column(),
    coarse: column(),
    suffix: column(),
    lemma: column(),
    leftKind: column(),
    rightKind: column(),
    noun: column(),
    content: column(),
    tagIndex: new Uint8Array(room + 1),
    verbs: column(),
    finite: column(),
    commas: column(),
    quotes: column(),
    links: column(),
  };
}

const bitsOf = (bit: (tag: string) => boolean, value: number) => TAGS.map((tag) => (bit(tag) ? value : 0));
const LEFT_KIND = sum([
  bitsOf((tag) => /^(NN|PRP$|EX|CD)/.test(tag), 1),
  bitsOf((tag) => tag === "IN", 2),
  bitsOf((tag) => tag === "TO", 4),
  bitsOf((tag) => tag === "MD" || tag.startsWith("VB"), 8),
  bitsOf((tag) => /^W/.test(tag), 16),
  bitsOf((tag) => tag === "DT" || tag === "PRP$", 32),
]);
const RIGHT_KIND = sum([
  bitsOf((tag) => /^(NN|PRP$|CD)/.test(tag), 64),
  bitsOf((tag) => tag === "IN" || tag === "TO", 128),
  bitsOf((tag) => tag.startsWith("VB"), 256),
  bitsOf((tag) => tag === "." || tag === "," || tag === ":", 512),
  bitsOf((tag) => tag === "CC", 1024),
]);

function sum(tables: readonly (readonly number[])[]): number[] {
  return TAGS.map((_, i) => tables.reduce((total, table) => total + table[i], 0));
}

/** Fills the view with the tokens from `first` to `end`. `lemmas` are hashes. */
export function fillView(view: View, looks: Looks, tags: Uint8Array, lemmas: Int32Array, first: number, end: number): void {
  const size = end - first;
  view.size = size;
  for (let i = 0; i < size; i++) {
    const token = first + i;
    const tag = tags[token];
    view.word[i] = looks.word[token];
    view.tag[i] = TAG_HASH[tag];
    view.both[i] = Math.imul(looks.word[token], 0x01000193) ^ TAG_HASH[tag];
    view.fine[i] = looks.fine[token];
    view.coarse[i] = looks.coarse[token];
    view.suffix[i] = looks.suffix3[token];
    view.lemma[i] = lemmas[token];
    view.leftKind[i] = LEFT_KIND[tag];
    view.rightKind[i] = RIGHT_KIND[tag];
    view.tagIndex[i] = tag;
    view.verbs[i + 1] = view.verbs[i] + VERB[tag];
    view.finite[i + 1] = view.finite[i] + FINITE[tag];
    view.commas[i + 1] = view.commas[i] + COMMA[tag];
    view.quotes[i + 1] = view.quotes[i] + QUOTE[tag];
    view.links[i + 1] = view.links[i] + LINK[tag];
  }
  view.noun[size] = size;
  view.content[size] = size;
  for (let i = size - 1; i >= 0; i--) {
    const tag = tags[first + i];
    view.noun[i] = NOUN[tag] && !(i + 1 < size && NOUN[tags[first + i + 1]]) ? i : view.noun[i + 1];
    view.content[i] = CONTENT[tag] ? i : view.content[i + 1];
  }
  view.word[size] = NO_WORD;
  view.tag[size] = NO_TAG;
  view.both[size] = NO_WORD ^ NO_TAG;
  view.fine[size] = NO_WORD;
  view.coarse[size] = NO_WORD;
  view.suffix[size] = NO_WORD;
  view.lemma[size] = NO_WORD;
}
