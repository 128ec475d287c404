// Sentences in the order in which they are read: what is inserted stands behind its sentence, and comes back to its place in the tree.

import type { Sentence, Tokens } from "../doc/doc.js";
import { findInsertions, type Insertion } from "./insertions.js";
import type { Looks } from "./words.js";

/** A run of words that is parsed by itself, in the order of reading. */
export interface Unit {
  readonly first: number;
  readonly end: number;
  /** A sentence with its insertions, or the insertion that the words are. */
  readonly of: { readonly sentence: Sentence; readonly insertions: readonly Insertion[] } | Insertion;
}

/** The order of reading. */
export interface Reading {
  readonly units: readonly Unit[];
  /** Token number of each word in the order of reading; null where that is the order of the text. */
  readonly order: Int32Array | null;
}

/** Sentences with their insertions taken out, each with these behind it; marks around an insertion that nobody else needs are left out. */
export function readApart(tokens: Tokens, looks: Looks, list: readonly Sentence[]): Reading {
  const order: number[] = [];
  const units: Unit[] = [];
  for (const sentence of list) {
    const { firstToken, endToken } = sentence;
    const insertions = findInsertions(tokens, looks, sentence);
    const first = order.length;
    let token = firstToken;
    for (const { from, resumes } of insertions) {
      for (; token < from; token++) order.push(token);
      token = resumes;
    }
    for (; token < endToken; token++) order.push(token);
    units.push({ first, end: order.length, of: { sentence, insertions } });
    for (const insertion of insertions) {
      const start = order.length;
      for (token = insertion.first; token < insertion.end; token++) order.push(token);
      units.push({ first: start, end: order.length, of: insertion });
    }
  }
  return { units, order: units.length === list.length ? null : Int32Array.from(order) };
}

/** Looks in the order of reading. */
export function reorderLooks(looks: Looks, order: Int32Array): Looks {
  const moved = (column: Int32Array) => order.map((token) => column[token]);
  return {
    word: moved(looks.word),
    shape: moved(looks.shape),
    suffix1: moved(looks.suffix1),
    suffix2: moved(looks.suffix2),
    suffix3: moved(looks.suffix3),
    suffix4: moved(looks.suffix4),
    prefix2: moved(looks.prefix2),
    prefix3: moved(looks.prefix3),
    fine: moved(looks.fine),
    coarse: moved(looks.coarse),
    upos: moved(looks.upos),
    flags: moved(looks.flags),
    settled: moved(looks.settled),
    paradigm: moved(looks.paradigm),
    bits: moved(looks.bits),
  };
}

/** Relations by which a word hangs on the head of its own noun phrase. */
const IN_PHRASE: ReadonlySet<string> = new Set(["flat", "compound", "nummod", "amod", "goeswith"]);

/** Words with their Penn tags. */
export interface Said {
  readonly tags: readonly string[];
  readonly lowers: readonly string[];
}

/** Hangs an insertion, whose words hang on each other, on the noun in front of it. */
export function hangInsertion(insertion: Insertion, said: Said, heads: Int32Array, deprels: string[]): void {
  const { from, first, end, resumes } = insertion;
  let top = first;
  for (let token = first; token < end; token++) if (heads[token] < 0) top = token;
  heads[top] = antecedentOf(insertion, said, heads, deprels);
  deprels[top] = relationOf(insertion, top, said.tags, heads, deprels);
  for (let token = from; token < resumes; token++) if (token < first || token >= end) heads[token] = top;
}

/** Nouns of people by what they do, before the name of whom they speak for: "a spokeswoman for the governor, Amy Salas". */
const PERSON = /(?:man|woman|person|er|or|ist|ian|chief|head|president|secretary|boss|wife|husband|son|daughter|friend|aide)$/;

/** The head of the noun phrase in front: of the last one, or of the whole for a participle, and for the name of a person. */
function antecedentOf({ noun, first, relation, isLoose }: Insertion, said: Said, heads: Int32Array, deprels: readonly string[]): number {
  const { tags, lowers } = said;
  let head = noun;
  while (heads[head] >= 0 && IN_PHRASE.has(deprels[head])) head = heads[head];
  const isName = relation === "appos" && tags[first] === "NNP" && /^NNS?$/.test(tags[head]);
  const over = (token: number) => (deprels[token] === "nmod" && heads[token] >= 0 && heads[token] < token ? heads[token] : -1);
  while (over(head) >= 0 && ((relation === "acl" && isLoose) || (isName && PERSON.test(lowers[over(head)])))) head = over(head);
  return head;
}

function relationOf(
  { relation, first }: Insertion,
  top: number,
  tags: readonly string[],
  heads: Int32Array,
  deprels: readonly string[],
): string {
  if (relation !== "appos") return relation;
  // "the deal, officials said, was": somebody's words
  for (let token = first; token < top; token++)
    if (heads[token] === top && deprels[token].startsWith("nsubj") && tags[top].startsWith("VB")) return "parataxis";
  // ", absent since 2019,"
  return /^(?:JJ|VB)/.test(tags[top]) ? "acl" : relation;
}
