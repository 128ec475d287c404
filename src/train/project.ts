// Gold trees on our own tokens: words that we join or split are carried over, crossing arcs are lifted.

import type { RawToken } from "../sentences/tokenise.js";
import type { GoldSentence } from "./conllu.js";

/** A tree over tokens of ours; heads are indices into `tokens`, -1 for the root. */
export interface Tree {
  readonly tokens: readonly RawToken[];
  readonly tags: readonly string[];
  /** Lemma where the token is one word of the treebank, else null. */
  readonly lemmas: readonly (string | null)[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

const KEPT_SUBTYPES = new Set(["acl:relcl", "aux:pass", "compound:prt", "nmod:poss", "nsubj:pass", "obl:agent", "obl:unmarked"]);

/** The relation as we name it: subtypes that we do not tell apart are cut off. */
export function relationOf(relation: string): string {
  return KEPT_SUBTYPES.has(relation) ? relation : relation.split(":")[0];
}

/**
 * The gold tree on our tokens. A token of several words takes head, tag and relation of the topmost; the further tokens of a word
 * hang on its first letters' token.
 */
export function project(sentence: GoldSentence, tokens: readonly RawToken[]): Tree {
  const { words } = sentence;
  const home = homes(sentence, tokens);
  const covered: number[][] = tokens.map(() => []);
  home.forEach((token, word) => {
    covered[token].push(word);
  });
  const heads: number[] = [];
  const tags: string[] = [];
  const relations: string[] = [];
  const lemmas: (string | null)[] = [];
  tokens.forEach((token, i) => {
    const inside = covered[i];
    if (inside.length === 0) {
      const whole = words.findIndex((word) => word.start < token.end && token.start < word.end);
      heads.push(whole < 0 ? -2 : home[whole]);
      tags.push(markTag(token.form) ?? (whole < 0 ? "XX" : words[whole].tag));
      relations.push(markTag(token.form) === null ? "goeswith" : "punct");
      lemmas.push(null);
      return;
    }
    const top = inside.find((word) => words[word].head < 0 || home[words[word].head] !== i) ?? inside[0];
    const { head, tag, relation } = words[top];
    heads.push(head < 0 ? -1 : home[head]);
    tags.push(tag);
    relations.push(head < 0 ? "root" : relationOf(relation));
    const alone = inside.length === 1 && words[top].start === token.start && words[top].end === token.end;
    lemmas.push(alone ? words[top].lemma : null);
  });
  const root = heads.indexOf(-1);
  return { tokens, tags, lemmas, heads: lift(heads.map((head) => (head === -2 ? root : head))), relations };
}

/** For each gold word the token that it shares most letters with. */
function homes(sentence: GoldSentence, tokens: readonly RawToken[]): number[] {
  let from = 0;
  return sentence.words.map((word) => {
    while (from + 1 < tokens.length && tokens[from].end <= word.start) from++;
    let best = from;
    let most = 0;
    for (let t = from; t < tokens.length && tokens[t].start < word.end; t++) {
      const shared = Math.min(tokens[t].end, word.end) - Math.max(tokens[t].start, word.start);
      if (shared > most) {
        most = shared;
        best = t;
      }
    }
    return best;
  });
}

function markTag(form: string): string | null {
  if (/^-+$/.test(form)) return "HYPH";
  if (/^[.!?]+$/.test(form)) return ".";
  if (form === ",") return ",";
  if (form === "(" || form === "[") return "-LRB-";
  if (form === ")" || form === "]") return "-RRB-";
  if (form === "/" || form === ":") return form === "/" ? "," : ":";
  return /^[^\p{L}\p{N}]+$/u.test(form) ? "NFP" : null;
}

/** Heads without crossing arcs: the shortest arc that crosses is lifted to its head's head until none does. */
export function lift(heads: readonly number[]): number[] {
  const lifted = [...heads];
  for (;;) {
    let worst = -1;
    let shortest = Number.POSITIVE_INFINITY;
    for (let d = 0; d < lifted.length; d++) {
      const h = lifted[d];
      if (h < 0 || !crosses(lifted, d)) continue;
      const length = Math.abs(h - d);
      if (length < shortest && lifted[h] >= 0) {
        shortest = length;
        worst = d;
      }
    }
    if (worst < 0) return lifted;
    lifted[worst] = lifted[lifted[worst]];
  }
}

// An arc is projective where every word under it lies below its head.
function crosses(heads: readonly number[], d: number): boolean {
  const h = heads[d];
  const from = Math.min(d, h);
  const to = Math.max(d, h);
  for (let k = from + 1; k < to; k++) {
    let up = k;
    while (up >= 0 && up !== h) up = heads[up];
    if (up !== h) return true;
  }
  return false;
}
