// Sentences in the order in which they are read: what is inserted stands behind its sentence, and comes back to its place in the tree.

import type { Sentence, Tokens } from "../doc/doc.js";
import { findInsertions, type Insertion } from "./insertions.js";
import { findPieces, type Piece } from "./pieces.js";
import type { Looks } from "./words.js";

/** A run of words that is tagged by itself, in the order of reading. */
export interface Unit {
  readonly first: number;
  readonly end: number;
  /** A sentence with its insertions, or the insertion that the words are. */
  readonly of: { readonly sentence: Sentence; readonly insertions: readonly Insertion[] } | Insertion;
  /** What is parsed by itself; one piece that is the whole where nothing parts it. */
  readonly pieces: readonly Piece[];
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
    units.push({ first, end: order.length, of: { sentence, insertions }, pieces: findPieces(tokens, looks, order, first, order.length) });
    for (const insertion of insertions) {
      const start = order.length;
      for (token = insertion.first; token < insertion.end; token++) order.push(token);
      units.push({ first: start, end: order.length, of: insertion, pieces: [{ first: start, end: order.length, speaks: false }] });
    }
  }
  return { units, order: units.length === list.length ? null : Int32Array.from(order) };
}

/** Looks in the order of reading. */
export function reorderLooks(looks: Looks, order: Int32Array): Looks {
  // Counted, not mapped: a call for each token of each of the columns takes several times as long.
  const moved = (column: Int32Array) => {
    const out = new Int32Array(order.length);
    for (let k = 0; k < order.length; k++) out[k] = column[order[k]];
    return out;
  };
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

/** Hangs the pieces of a sentence, given by their roots, on each other: clauses on the first, what is told on who tells it. */
export function joinPieces(pieces: readonly Piece[], [opening, ...further]: readonly number[], heads: Int32Array, deprels: string[]): void {
  further.forEach((root, at) => {
    const isSpeaker = pieces[at + 1].speaks;
    const [below, above] = isSpeaker ? [opening, root] : [root, opening];
    heads[below] = above;
    deprels[below] = isSpeaker ? "ccomp" : "parataxis";
  });
}

/** Words with their Penn tags. */
export interface Said {
  readonly tags: readonly string[];
  readonly lowers: readonly string[];
}

/** Hangs an insertion, whose words hang on each other, on the noun in front of it. */
export function hangInsertion(insertion: Insertion, said: Said, heads: Int32Array, deprels: string[]): void {
  const { from, first, end, resumes } = insertion;
  if (insertion.relation === "conj") {
    hangInName(insertion, heads, deprels);
    return;
  }
  let top = first;
  for (let token = first; token < end; token++) if (heads[token] < 0) top = token;
  // ", worth A$2.7 million,"
  if (said.lowers[first] === "worth" && heads[first] === top) deprels[first] = "case";
  heads[top] = antecedentOf(insertion, said, heads, deprels);
  deprels[top] = relationOf(insertion, top, said.tags, heads, deprels);
  for (let token = from; token < resumes; token++) if (token < first || token >= end) heads[token] = top;
}

/** "Pennine & Borders": the second part hangs on the first. */
function hangInName({ noun, first: sign, end }: Insertion, heads: Int32Array, deprels: string[]): void {
  const part = end - 1;
  heads[part] = noun;
  deprels[part] = "conj";
  heads[sign] = part;
  deprels[sign] = "cc";
}

/** The noun in front that an insertion speaks of: the nearest, or one of those over it in the same phrase. */
function antecedentOf(insertion: Insertion, said: Said, heads: Int32Array, deprels: readonly string[]): number {
  const { noun, first, relation, isLoose } = insertion;
  const { tags, lowers } = said;
  const isName = (token: number) => tags[token].startsWith("NNP");
  const inPhrase = (token: number) => {
    const over = heads[token];
    if (over < 0 || over > noun || lowers[over] === "%") return -1;
    if (IN_PHRASE.has(deprels[token]) || (deprels[token] === "conj" && lowers[token - 1] === "&")) return over;
    return deprels[token] === "nmod" && over < token ? over : -1;
  };
  let near = noun;
  while (inPhrase(near) >= 0 && deprels[near] !== "nmod") near = inPhrase(near);
  // "the Association of School Staff" is one name.
  while (isName(near) && inPhrase(near) >= 0 && isName(inPhrase(near))) near = inPhrase(near);
  if (!isLoose || inPhrase(near) < 0) return near;
  if (relation === "appos") return near;
  if (relation === "acl:relcl" && (lowers[first] === "where" || (lowers[first] === "who" && isName(near)))) return near;
  const number = relation === "acl" ? "" : numberOf(insertion, said);
  let found = -1;
  for (let at = near; at >= 0; at = inPhrase(at)) {
    const isPlural = /^NNP?S$/.test(tags[at]);
    if (number === "" || (number === "plural") === isPlural) found = at;
  }
  return found < 0 ? near : found;
}

/** The number that a relative clause's verb shows, where its pronoun is the subject. */
function numberOf({ first, end }: Insertion, { tags, lowers }: Said): "singular" | "plural" | "" {
  if (!/^(?:which|who)$/.test(lowers[first])) return "";
  for (let at = first + 1; at < end && at < first + 4; at++) {
    if (lowers[at] === "was" || tags[at] === "VBZ") return "singular";
    if (lowers[at] === "were" || tags[at] === "VBP") return "plural";
    if (!tags[at].startsWith("RB")) return "";
  }
  return "";
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
