// Trees mended where the parser was led astray: in "said the mill had closed" the mill is no object of "said".

import type { Syntax } from "../doc/doc.js";
import { indexTree, isProjective } from "../doc/tree.js";
import type { Draft } from "./mend-draft.js";
import { PASSES } from "./mend-passes.js";
import type { Mend, MendRow } from "./mend-row.js";
import type { Parsed } from "./tree.js";

/** A mend that can start at a token: at any such token, or at these words only. All of one shape, which V8 reads faster. */
interface Starter {
  readonly group: number;
  readonly words: ReadonlySet<string> | null;
  readonly mend: Mend;
}

/** For each pass what can start at a token, by the token's code. */
const STARTERS: readonly (readonly Starter[])[][] = PASSES.map(() => []);

/** A code for each relation and tag that turn up, inside a sentence and at its start: the table is looked through once for each. */
const CODES = [new Map<string, Map<string, number>>(), new Map<string, Map<string, number>>()] as const;

function codeOf(deprel: string, tag: string, isFirst: boolean): number {
  const codes = CODES[isFirst ? 1 : 0];
  const known = codes.get(deprel)?.get(tag);
  if (known !== undefined) return known;
  const code = STARTERS[0].length;
  codes.set(deprel, (codes.get(deprel) ?? new Map<string, number>()).set(tag, code));
  const fits = ({ relations, tags, atStart }: MendRow) =>
    (isFirst || atStart !== true) && (relations?.test(deprel) ?? true) && (tags?.test(tag) ?? true);
  for (const [i, groups] of PASSES.entries()) {
    STARTERS[i].push(groups.flatMap((rows, group) => rows.filter(fits).map(({ words = null, mend }) => ({ group, words, mend }))));
  }
  return code;
}

/** The syntax with such slips mended; the same object where there are none. Trees stay projective: where two mends of a pass cross, the sentence keeps its own. */
export function mended(doc: Parsed): Syntax {
  const { list, tokens } = doc.sentences;
  let { syntax } = doc;
  const codes = new Int32Array(tokens.lowers.length);
  for (const { firstToken, endToken } of list)
    for (let token = firstToken; token < endToken; token++)
      codes[token] = codeOf(syntax.deprels[token], syntax.tags[token], token === firstToken);
  for (const starters of STARTERS) {
    const next = pass({ ...doc, syntax }, starters, codes);
    if (next === syntax) continue;
    for (const { firstToken, endToken } of list)
      for (let token = firstToken; token < endToken; token++)
        if (next.deprels[token] !== syntax.deprels[token] || next.tags[token] !== syntax.tags[token])
          codes[token] = codeOf(next.deprels[token], next.tags[token], token === firstToken);
    syntax = next;
  }
  return syntax;
}

function pass(doc: Parsed, starters: readonly (readonly Starter[])[], codes: Int32Array): Syntax {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  let draft: Draft | null = null;
  for (const sentence of sentences.list) {
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      const starting = starters[codes[token]];
      let settled = -1;
      // Counted, not "of": this is where iterators cost most.
      for (let i = 0; i < starting.length; i++) {
        const { group, words, mend } = starting[i];
        if (group === settled || (words !== null && !words.has(lowers[token]))) continue;
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
  return { ...syntax, ...draft, ...indexTree(draft.heads) };
}

function isMoved(drafted: Int32Array, own: Int32Array, from: number, end: number): boolean {
  for (let token = from; token < end; token++) if (drafted[token] !== own[token]) return true;
  return false;
}
