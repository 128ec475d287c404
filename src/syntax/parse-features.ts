// What the parser sees before a move, after Zhang and Nivre (2011): stack top, next words, their heads and dependents.

import type { State } from "./state.js";
import { readTemplates } from "./templates.js";
import type { View } from "./view.js";

/**
 * Values of a state, in the order in which `writeValues` gives them. A word's are: w the word, p its tag, b both, f and c its fine and its
 * coarse class, m its lemma, k what kinds of dependents it has. The words are: s0, s1, s2 on top of the stack, n0 to n3 the next ones, h
 * and h2 the head of the top and that one's, u the nearest on the stack that waits for a head, l and l2 the first dependents, r and r2 the last.
 */
// biome-ignore format: a table
export const STATE_VALUES = [
  "s0w", "s0p", "s0b", "s0f", "s0c", "s0m", "s0k", "n0w", "n0p", "n0b", "n0f", "n0c", "n0m", "n0k",
  "n1w", "n1p", "n1b", "n2p", "n2b", "n3p", "s1w", "s1p", "s1b", "s1m", "s1k", "s2p",
  "hw", "hp", "hf", "hc", "hm", "hk", "h2w", "h2p", "um", "up",
  "s0lw", "s0lp", "s0l2p", "s0rw", "s0rp", "s0r2p", "n0lw", "n0lp", "n0l2p",
  "afterp", "beforep", "goalf", "goalm", "restf", "restp",
  "headed", "ended", "gap", "leftOfS", "rightOfS", "leftOfN", "between", "ahead", "sides",
] as const;

/** Templates that decide most moves. */
export const LEADING = readTemplates(
  STATE_VALUES,
  `
  0 headed ended, 3 s0p headed, 4 n0b, 5 n0w, 6 n0p, 7 n1b, 8 n1w, 9 n1p, 10 n2b, 11 n2p, 19 n0p n1p, 20 n0p n1p n2p,
  21 s0p n0p n1p, 25 s0p n0p n0lp, 27 s0p gap, 29 n0p gap, 33 s0p rightOfS, 35 s0p leftOfS, 36 n0w leftOfN, 37 n0p leftOfN,
  39 hp s0p, 40 s0lw, 41 s0lp s0p, 42 s0rw, 43 s0rp s0p, 44 n0lw, 45 n0lp n0p, 46 h2w h2p, 48 s0p s0lp s0l2p, 50 n0p n0lp n0l2p,
  51 s1p s0p n0p, 55 s0p n0p between, 61 s0p n0p afterp, 62 s0p n0p beforep, 64 s0p s0lp n0p n0lp, 66 s0f n0p, 67 s0p n0f,
  68 s0c n0c hc, 79 n3p n0p s0p, 81 s0p s0k n0p headed, 82 s0p n0p n0k, 97 s0p n0p sides ahead
`,
);

/** Templates that decide most of the others. */
export const MIDDLE = readTemplates(
  STATE_VALUES,
  `
  1 s0b, 2 s0w, 18 s0p n0p headed, 22 hp s0p n0p, 23 s0p s0lp n0p, 24 s0p s0rp n0p, 26 s0w gap, 28 n0w gap, 31 s0p n0p gap,
  32 s0w rightOfS, 34 s0w leftOfS, 38 hw s0p, 47 h2p hp s0p, 49 s0p s0rp s0r2p, 53 s2p s1p s0p n0p, 54 s0p n0p n1p n2p,
  56 s0b between, 57 n0b between, 63 s0p s0rp n0p rightOfS, 65 s0f n0f, 69 s0f n0p n1p, 70 s0p n0f n1p, 73 s0p n0p n1b,
  80 s0lw s0p n0p, 83 s0p s0k n0p n0k, 85 n0m n0k s0p, 91 s1p s1k s0p n0p, 94 up s0p n0p, 96 up s0p n0p ahead, 102 hp hk s0p n0p
`,
);

/** Pairs of words and rarer sights. */
export const RARE = readTemplates(
  STATE_VALUES,
  `
  12 s0b n0b, 13 s0b n0w, 14 s0w n0b, 15 s0b n0p, 16 s0p n0b, 17 s0w n0w, 30 s0w n0w gap, 52 s1w n0w, 58 hp s0b n0p,
  59 hp s0p n0b, 60 hw s0p n0b, 71 s0b n0p n1p, 72 s0p n0b n1p, 74 s0b n0lw n0p, 75 s0b s0rw n0p, 76 s0p s0rw n0b,
  77 s1p s0b n0p, 78 s1b s0p n0p, 84 s0m s0k n0p, 86 s0m n0m, 87 s0m n0p n1p, 88 s0m n0p gap, 89 s0p n0m gap, 90 hm s0m n0p,
  92 s1m s0p n0m, 93 s0m n1w, 95 um n0m, 98 s0m n0m goalm, 99 hm n0m goalm, 100 s0p s0f n0m goalf, 101 hp hf n0m goalf,
  103 hm hk s0p n0m, 104 s0p n0m restp up, 105 s0f n0p restf s0p
`,
);

/** Features of a state. */
export const STATE_FEATURES = LEADING.count + MIDDLE.count + RARE.count;

/** Stands for a neighbour that is not there. */
const NO_NEIGHBOUR = 5;

/** Writes the values of a state, in the order of `STATE_VALUES`. */
export function writeValues(state: State, view: View, out: Int32Array): void {
  const { size, stack, depth, next: n0, heads, left1, left2, right1, right2, leftCount, rightCount, kinds } = state;
  const { word, tag, both, fine, coarse, lemma, quotes } = view;
  const s0 = depth > 0 ? stack[depth - 1] : size;
  const s1 = depth > 1 ? stack[depth - 2] : size;
  const s2 = depth > 2 ? stack[depth - 3] : size;
  const n1 = state.ended ? size : Math.min(n0 + 1, size);
  const n2 = state.ended ? size : Math.min(n0 + 2, size);
  const n3 = state.ended ? size : Math.min(n0 + 3, size);
  const h = heads[s0] >= 0 ? heads[s0] : size;
  const h2 = heads[h] >= 0 ? heads[h] : size;
  const u = depth > 0 ? state.open[depth - 1] : size;
  const s0l = left1[s0];
  const s0r = right1[s0];
  const n0l = left1[n0];
  // What a preposition or conjunction leads to: "carry workers to the docks", "stays in force but is no longer exclusive".
  const goal = n0 < size ? view.noun[n0 + 1] : size;
  const rest = n0 < size ? view.content[n0 + 1] : size;
  out[0] = word[s0];
  out[1] = tag[s0];
  out[2] = both[s0];
  out[3] = fine[s0];
  out[4] = coarse[s0];
  out[5] = lemma[s0];
  out[6] = kinds[s0];
  out[7] = word[n0];
  out[8] = tag[n0];
  out[9] = both[n0];
  out[10] = fine[n0];
  out[11] = coarse[n0];
  out[12] = lemma[n0];
  out[13] = kinds[n0];
  out[14] = word[n1];
  out[15] = tag[n1];
  out[16] = both[n1];
  out[17] = tag[n2];
  out[18] = both[n2];
  out[19] = tag[n3];
  out[20] = word[s1];
  out[21] = tag[s1];
  out[22] = both[s1];
  out[23] = lemma[s1];
  out[24] = kinds[s1];
  out[25] = tag[s2];
  out[26] = word[h];
  out[27] = tag[h];
  out[28] = fine[h];
  out[29] = coarse[h];
  out[30] = lemma[h];
  out[31] = kinds[h];
  out[32] = word[h2];
  out[33] = tag[h2];
  out[34] = lemma[u];
  out[35] = tag[u];
  out[36] = word[s0l];
  out[37] = tag[s0l];
  out[38] = tag[left2[s0]];
  out[39] = word[s0r];
  out[40] = tag[s0r];
  out[41] = tag[right2[s0]];
  out[42] = word[n0l];
  out[43] = tag[n0l];
  out[44] = tag[left2[n0]];
  out[45] = s0 + 1 < size && s0 < size ? tag[s0 + 1] : NO_NEIGHBOUR;
  out[46] = n0 > 0 ? tag[n0 - 1] : NO_NEIGHBOUR;
  out[47] = fine[goal];
  out[48] = lemma[goal];
  out[49] = fine[rest];
  out[50] = tag[rest];
  out[51] = heads[s0] >= 0 ? 1 : 0;
  out[52] = state.ended ? 1 : 0;
  out[53] = gapOf(s0, n0, size);
  out[54] = Math.min(leftCount[s0], 4);
  out[55] = Math.min(rightCount[s0], 5);
  out[56] = Math.min(leftCount[n0], 5);
  out[57] = betweenOf(view, s0, n0);
  out[58] = verbsAhead(view, n0);
  out[59] = (quotes[s0] & 1) * 2 + (quotes[n0] & 1);
}

const NEAR = [0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 6, 7];

/** Distance in steps that grow: 1, 2, 3, 4, 5–6, 7–10, more. */
export function distanceOf(from: number, to: number): number {
  const gap = to - from;
  return gap < 0 ? 8 : gap < NEAR.length ? NEAR[gap] : 7;
}

function gapOf(s0: number, n0: number, size: number): number {
  return s0 === size || n0 === size ? 9 : distanceOf(s0, n0);
}

/** Whether verbs are still to come. */
function verbsAhead({ size, finite }: View, n0: number): number {
  return n0 < size ? Math.min(finite[size] - finite[n0 + 1], 2) : 3;
}

/** Verbs, commas, quotation marks and links between two words, each counted up to a few, in one number. */
function betweenOf(view: View, s0: number, n0: number): number {
  const from = s0 + 1;
  // After a word has gone back, what stands between was read before: the counts stay defined.
  if (s0 === view.size || n0 === view.size || n0 <= from) return 0;
  const verbs = Math.min(view.verbs[n0] - view.verbs[from], 2);
  const commas = Math.min(view.commas[n0] - view.commas[from], 2);
  const quotes = Math.min(view.quotes[n0] - view.quotes[from], 2);
  const links = Math.min(view.links[n0] - view.links[from], 1);
  return 1 + verbs + 3 * commas + 9 * quotes + 27 * links;
}
