// Trees mended where the parser was led astray: in "said the mill had closed" the mill is no object of "said".

import type { Syntax } from "../doc/doc.js";
import { isProjective, syntaxOf } from "../doc/tree.js";
import type { Draft } from "./mend-draft.js";
import { PASSES } from "./mend-passes.js";
import type { Mend, MendRow } from "./mend-row.js";
import type { Parsed } from "./tree.js";

/** A mend that can start at a token. All of one shape, which V8 reads faster. */
interface Starter {
  readonly group: number;
  readonly mend: Mend;
}

/** For each pass what can start at a token, by the token's code. */
const STARTERS: readonly (readonly Starter[])[][] = PASSES.map(() => []);

/** Words that some mend starts at, by number; all others are 0. */
const WORDS: ReadonlyMap<string, number> = new Map(
  [...new Set(PASSES.flat(2).flatMap(({ words = new Set<string>() }) => [...words]))].map((word, at) => [word, at + 1]),
);

/** By relation and tag: a code for each word, inside a sentence and at its start, or -1. The table of mends is looked through once for each. */
const CODES = new Map<string, Map<string, Int32Array>>();

function codeOf(deprel: string, tag: string, word: string, isFirst: boolean): number {
  const codes = CODES.get(deprel)?.get(tag) ?? newCodes(deprel, tag);
  const place = 2 * (WORDS.get(word) ?? 0) + (isFirst ? 1 : 0);
  if (codes[place] < 0) {
    codes[place] = STARTERS[0].length;
    const fits = ({ relations, tags, words, atStart }: MendRow) =>
      (isFirst || atStart !== true) && (relations?.test(deprel) ?? true) && (tags?.test(tag) ?? true) && (words?.has(word) ?? true);
    for (const [i, groups] of PASSES.entries())
      STARTERS[i].push(groups.flatMap((rows, group) => rows.filter(fits).map(({ mend }) => ({ group, mend }))));
  }
  return codes[place];
}

function newCodes(deprel: string, tag: string): Int32Array {
  const codes = new Int32Array(2 * (WORDS.size + 1)).fill(-1);
  CODES.set(deprel, (CODES.get(deprel) ?? new Map<string, Int32Array>()).set(tag, codes));
  return codes;
}

/** The syntax with such slips mended; the same object where there are none. Trees stay projective: where two mends of a pass cross, the sentence keeps its own. */
export function mended(doc: Parsed): Syntax {
  const { list, tokens } = doc.sentences;
  let { syntax } = doc;
  const codes = new Int32Array(tokens.lowers.length);
  for (const { firstToken, endToken } of list)
    for (let token = firstToken; token < endToken; token++)
      codes[token] = codeOf(syntax.deprels[token], syntax.tags[token], tokens.lowers[token], token === firstToken);
  for (const starters of STARTERS) {
    const next = pass({ ...doc, syntax }, starters, codes);
    if (next === syntax) continue;
    for (const { firstToken, endToken } of list)
      for (let token = firstToken; token < endToken; token++)
        if (next.deprels[token] !== syntax.deprels[token] || next.tags[token] !== syntax.tags[token])
          codes[token] = codeOf(next.deprels[token], next.tags[token], tokens.lowers[token], token === firstToken);
    syntax = next;
  }
  return syntax;
}

function pass(doc: Parsed, starters: readonly (readonly Starter[])[], codes: Int32Array): Syntax {
  const { syntax, sentences } = doc;
  let draft: Draft | null = null;
  for (const sentence of sentences.list) {
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      const starting = starters[codes[token]];
      let settled = -1;
      // Counted, not "of": this is where iterators cost most.
      for (let i = 0; i < starting.length; i++) {
        const { group, mend } = starting[i];
        if (group === settled) continue;
        const changed: Draft | null = mend(doc, token, draft, sentence);
        if (changed === null) continue;
        draft = changed;
        settled = group;
      }
    }
  }
  if (draft === null) return syntax;
  for (const { firstToken, endToken } of sentences.list) {
    if (!isMoved(draft.heads, syntax.heads, firstToken, endToken) || isProjective(draft.heads, firstToken, endToken)) continue;
    draft.heads.set(syntax.heads.subarray(firstToken, endToken), firstToken);
    for (let token = firstToken; token < endToken; token++) {
      draft.deprels[token] = syntax.deprels[token];
      draft.tags[token] = syntax.tags[token];
      draft.lemmas[token] = syntax.lemmas[token];
    }
  }
  return syntaxOf({ ...draft, classes: syntax.classes });
}

function isMoved(drafted: Int32Array, own: Int32Array, from: number, end: number): boolean {
  for (let token = from; token < end; token++) if (drafted[token] !== own[token]) return true;
  return false;
}
