// Sentences read from right to left: a parser trained on them goes wrong in other places than one that reads forwards.

import type { Looks } from "../syntax/words.js";
import type { Treebank } from "./treebank.js";

/** A treebank whose sentences run backwards. Only heads are turned: a parser learns from these. */
export function mirrorTreebank(treebank: Treebank): Treebank {
  return { ...treebank, heads: mirrorHeads(treebank.heads, treebank.starts) };
}

/** The looks of words whose sentences run backwards. */
export function mirrorLooks(looks: Looks, starts: Int32Array): Looks {
  const turned = (column: Int32Array) => {
    const copy = column.slice();
    turn(copy, starts);
    return copy;
  };
  return {
    word: turned(looks.word),
    shape: turned(looks.shape),
    suffix1: turned(looks.suffix1),
    suffix2: turned(looks.suffix2),
    suffix3: turned(looks.suffix3),
    suffix4: turned(looks.suffix4),
    prefix2: turned(looks.prefix2),
    prefix3: turned(looks.prefix3),
    fine: turned(looks.fine),
    coarse: turned(looks.coarse),
    upos: turned(looks.upos),
    flags: turned(looks.flags),
    settled: turned(looks.settled),
    paradigm: turned(looks.paradigm),
    bits: turned(looks.bits),
  };
}

/** Heads, numbers within their sentences, for sentences turned round. Twice gives the heads again. */
export function mirrorHeads(heads: Int32Array, starts: Int32Array): Int32Array {
  const turned = heads.slice();
  turn(turned, starts);
  for (let s = 0; s + 1 < starts.length; s++) {
    const last = starts[s + 1] - starts[s] - 1;
    for (let i = starts[s]; i < starts[s + 1]; i++) if (turned[i] >= 0) turned[i] = last - turned[i];
  }
  return turned;
}

/** Turns each sentence's part of a column by token round, in place. */
export function turn(column: Int32Array | Uint8Array, starts: Int32Array): void {
  for (let s = 0; s + 1 < starts.length; s++) column.subarray(starts[s], starts[s + 1]).reverse();
}
