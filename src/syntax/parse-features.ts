// What the parser sees before a move, after Zhang and Nivre (2011): stack top, next words, their heads and dependents.

import { four, one, three, two } from "./mix.js";
import type { State } from "./state.js";
import type { View } from "./view.js";

/** Of the features that `furtherFeatures` writes, those that come first decide more moves. */
export const MIDDLE_FEATURES = 30;
/** Most features a state has. */
export const STATE_FEATURES = 112;

const NEAR = [0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 6, 7];

/** Distance in steps that grow: 1, 2, 3, 4, 5–6, 7–10, more. */
export function distanceOf(from: number, to: number): number {
  const gap = to - from;
  return gap < 0 ? 8 : gap < NEAR.length ? NEAR[gap] : 7;
}

/** Writes the features that decide most moves from place `n` on; gives the place after them. */
export function leadingFeatures(state: State, view: View, out: Int32Array, n = 0): number {
  const { size, stack, depth, next, heads, left1, left2, right1, leftCount, rightCount, kinds } = state;
  const { word, tag, both, fine, coarse } = view;
  const s0 = depth > 0 ? stack[depth - 1] : size;
  const s1 = depth > 1 ? stack[depth - 2] : size;
  const n0 = next;
  const n1 = state.ended ? size : Math.min(next + 1, size);
  const n2 = state.ended ? size : Math.min(next + 2, size);
  const n3 = state.ended ? size : Math.min(next + 3, size);
  const h = heads[s0] >= 0 ? heads[s0] : size;
  const h2 = heads[h] >= 0 ? heads[h] : size;
  const headed = heads[s0] >= 0 ? 1 : 0;
  const s0p = tag[s0];
  const n0w = word[n0];
  const n0p = tag[n0];
  const n0b = both[n0];
  const n1p = tag[n1];
  const hp = tag[h];
  const s0l = left1[s0];
  const s0r = right1[s0];
  const n0l = left1[n0];
  const s0lp = tag[s0l];
  const s0rp = tag[s0r];
  const n0lp = tag[n0l];
  const s0k = kinds[s0];
  const n0k = kinds[n0];
  const gap = gapOf(s0, n0, size);
  const leftOfN = Math.min(leftCount[n0], 5);
  const leftOfS = Math.min(leftCount[s0], 4);
  const rightOfS = Math.min(rightCount[s0], 5);
  const between = betweenOf(view, s0, n0);
  const ahead = verbsAhead(view, n0);
  const sides = (view.quotes[s0] & 1) * 2 + (view.quotes[n0] & 1);
  out[n++] = two(0, headed, state.ended ? 1 : 0);
  out[n++] = two(3, s0p, headed);
  out[n++] = one(4, n0b);
  out[n++] = one(5, n0w);
  out[n++] = one(6, n0p);
  out[n++] = one(7, both[n1]);
  out[n++] = one(8, word[n1]);
  out[n++] = one(9, n1p);
  out[n++] = one(10, both[n2]);
  out[n++] = one(11, tag[n2]);
  out[n++] = two(19, n0p, n1p);
  out[n++] = three(20, n0p, n1p, tag[n2]);
  out[n++] = three(21, s0p, n0p, n1p);
  out[n++] = three(25, s0p, n0p, n0lp);
  out[n++] = two(27, s0p, gap);
  out[n++] = two(29, n0p, gap);
  out[n++] = two(33, s0p, rightOfS);
  out[n++] = two(35, s0p, leftOfS);
  out[n++] = two(36, n0w, leftOfN);
  out[n++] = two(37, n0p, leftOfN);
  out[n++] = two(39, hp, s0p);
  out[n++] = one(40, word[s0l]);
  out[n++] = two(41, s0lp, s0p);
  out[n++] = one(42, word[s0r]);
  out[n++] = two(43, s0rp, s0p);
  out[n++] = one(44, word[n0l]);
  out[n++] = two(45, n0lp, n0p);
  out[n++] = two(46, word[h2], tag[h2]);
  out[n++] = three(48, s0p, s0lp, tag[left2[s0]]);
  out[n++] = three(50, n0p, n0lp, tag[left2[n0]]);
  out[n++] = three(51, tag[s1], s0p, n0p);
  out[n++] = three(55, s0p, n0p, between);
  out[n++] = three(61, s0p, n0p, s0 + 1 < size && s0 < size ? tag[s0 + 1] : 5);
  out[n++] = three(62, s0p, n0p, n0 > 0 ? tag[n0 - 1] : 5);
  out[n++] = four(64, s0p, s0lp, n0p, n0lp);
  out[n++] = two(66, fine[s0], n0p);
  out[n++] = two(67, s0p, fine[n0]);
  out[n++] = three(68, coarse[s0], coarse[n0], coarse[h]);
  out[n++] = three(79, tag[n3], n0p, s0p);
  out[n++] = four(81, s0p, s0k, n0p, headed);
  out[n++] = three(82, s0p, n0p, n0k);
  out[n++] = four(97, s0p, n0p, sides, ahead);
  return n;
}

/** Writes the other features from place `n` on, those that matter more first; gives the place after them. */
export function furtherFeatures(state: State, view: View, out: Int32Array, n = 0): number {
  const { size, stack, depth, next, heads, left1, right1, right2, leftCount, rightCount, kinds } = state;
  const { word, tag, both, fine, lemma } = view;
  const s0 = depth > 0 ? stack[depth - 1] : size;
  const s1 = depth > 1 ? stack[depth - 2] : size;
  const s2 = depth > 2 ? stack[depth - 3] : size;
  const n0 = next;
  const n1 = state.ended ? size : Math.min(next + 1, size);
  const n2 = state.ended ? size : Math.min(next + 2, size);
  const h = heads[s0] >= 0 ? heads[s0] : size;
  const h2 = heads[h] >= 0 ? heads[h] : size;
  const headed = heads[s0] >= 0 ? 1 : 0;
  const s0w = word[s0];
  const s0p = tag[s0];
  const s0b = both[s0];
  const s0m = lemma[s0];
  const s0k = kinds[s0];
  const n0w = word[n0];
  const n0p = tag[n0];
  const n0b = both[n0];
  const n0m = lemma[n0];
  const n0k = kinds[n0];
  const n1p = tag[n1];
  const hp = tag[h];
  const hk = kinds[h];
  const hm = lemma[h];
  const s0l = left1[s0];
  const s0r = right1[s0];
  const n0l = left1[n0];
  const s0lp = tag[s0l];
  const s0rp = tag[s0r];
  const gap = gapOf(s0, n0, size);
  const leftOfS = Math.min(leftCount[s0], 4);
  const rightOfS = Math.min(rightCount[s0], 5);
  const between = betweenOf(view, s0, n0);
  const ahead = verbsAhead(view, n0);
  // The nearest word on the stack that still waits for a head.
  const u = depth > 0 ? state.open[depth - 1] : size;
  const up = tag[u];
  // What a preposition or conjunction leads to: "carry workers to the docks", "stays in force but is no longer exclusive".
  const goal = n0 < size ? view.noun[n0 + 1] : size;
  const rest = n0 < size ? view.content[n0 + 1] : size;
  out[n++] = one(1, s0b);
  out[n++] = one(2, s0w);
  out[n++] = three(18, s0p, n0p, headed);
  out[n++] = three(22, hp, s0p, n0p);
  out[n++] = three(23, s0p, s0lp, n0p);
  out[n++] = three(24, s0p, s0rp, n0p);
  out[n++] = two(26, s0w, gap);
  out[n++] = two(28, n0w, gap);
  out[n++] = three(31, s0p, n0p, gap);
  out[n++] = two(32, s0w, rightOfS);
  out[n++] = two(34, s0w, leftOfS);
  out[n++] = two(38, word[h], s0p);
  out[n++] = three(47, tag[h2], hp, s0p);
  out[n++] = three(49, s0p, s0rp, tag[right2[s0]]);
  out[n++] = four(53, tag[s2], tag[s1], s0p, n0p);
  out[n++] = four(54, s0p, n0p, n1p, tag[n2]);
  out[n++] = two(56, s0b, between);
  out[n++] = two(57, n0b, between);
  out[n++] = four(63, s0p, s0rp, n0p, rightOfS);
  out[n++] = two(65, fine[s0], fine[n0]);
  out[n++] = three(69, fine[s0], n0p, n1p);
  out[n++] = three(70, s0p, fine[n0], n1p);
  out[n++] = three(73, s0p, n0p, both[n1]);
  out[n++] = three(80, word[s0l], s0p, n0p);
  out[n++] = four(83, s0p, s0k, n0p, n0k);
  out[n++] = three(85, n0m, n0k, s0p);
  out[n++] = four(91, tag[s1], kinds[s1], s0p, n0p);
  out[n++] = three(94, up, s0p, n0p);
  out[n++] = four(96, up, s0p, n0p, ahead);
  out[n++] = four(102, hp, hk, s0p, n0p);
  // Pairs of words and rarer sights.
  out[n++] = two(12, s0b, n0b);
  out[n++] = two(13, s0b, n0w);
  out[n++] = two(14, s0w, n0b);
  out[n++] = two(15, s0b, n0p);
  out[n++] = two(16, s0p, n0b);
  out[n++] = two(17, s0w, n0w);
  out[n++] = three(30, s0w, n0w, gap);
  out[n++] = two(52, word[s1], n0w);
  out[n++] = three(58, hp, s0b, n0p);
  out[n++] = three(59, hp, s0p, n0b);
  out[n++] = three(60, word[h], s0p, n0b);
  out[n++] = three(71, s0b, n0p, n1p);
  out[n++] = three(72, s0p, n0b, n1p);
  out[n++] = three(74, s0b, word[n0l], n0p);
  out[n++] = three(75, s0b, word[s0r], n0p);
  out[n++] = three(76, s0p, word[s0r], n0b);
  out[n++] = three(77, tag[s1], both[s0], n0p);
  out[n++] = three(78, both[s1], s0p, n0p);
  out[n++] = three(84, s0m, s0k, n0p);
  out[n++] = two(86, s0m, n0m);
  out[n++] = three(87, s0m, n0p, n1p);
  out[n++] = three(88, s0m, n0p, gap);
  out[n++] = three(89, s0p, n0m, gap);
  out[n++] = three(90, lemma[h], s0m, n0p);
  out[n++] = three(92, lemma[s1], s0p, n0m);
  out[n++] = two(93, s0m, word[n1]);
  out[n++] = two(95, lemma[u], n0m);
  out[n++] = three(98, s0m, n0m, lemma[goal]);
  out[n++] = three(99, hm, n0m, lemma[goal]);
  out[n++] = four(100, s0p, fine[s0], n0m, fine[goal]);
  out[n++] = four(101, hp, fine[h], n0m, fine[goal]);
  out[n++] = four(103, hm, hk, s0p, n0m);
  out[n++] = four(104, s0p, n0m, tag[rest], up);
  out[n++] = four(105, fine[s0], n0p, fine[rest], s0p);
  return n;
}

/** Writes all features; gives their number. */
export function stateFeatures(state: State, view: View, out: Int32Array): number {
  return leadingFeatures(state, view, out, furtherFeatures(state, view, out));
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
