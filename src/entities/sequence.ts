// Labels of a sequence: begin, inside, last, unit of each kind and outside, what may follow what, and the best legal sequence.

import { LABEL_COUNT, NAME_KINDS } from "../model/names.js";

/** Labels that may follow each label; the last of the list is what may open or close a sentence. */
export const NEXT: readonly (readonly number[])[] = legalNext();
/** The score of a name's labels on a token that can be in none. */
export const DEAD = -20_000;
/** The score of what cannot be. */
export const IMPOSSIBLE = -1e9;

/** Outside is 0; kind k has begin, inside, last, unit at 1 + 4k and after. */
export function labelOf(kind: number, position: "begin" | "inside" | "last" | "unit"): number {
  return 1 + 4 * kind + ["begin", "inside", "last", "unit"].indexOf(position);
}

function legalNext(): number[][] {
  const openers = [0, ...NAME_KINDS.flatMap((_, kind) => [labelOf(kind, "begin"), labelOf(kind, "unit")])];
  return Array.from({ length: LABEL_COUNT }, (_, label) => {
    const kind = Math.floor((label - 1) / 4);
    const open = label > 0 && (label - 1) % 4 < 2;
    return open ? [labelOf(kind, "inside"), labelOf(kind, "last")] : openers;
  });
}

/**
 * The best legal labels by Viterbi of tokens in a row, before and after which the sentence has only tokens outside names; ties go to
 * the lower label. `isEnd` where the row closes its sentence.
 */
export function bestLabels(scores: Int16Array, transitions: Int16Array, { isEnd }: { readonly isEnd: boolean }): Uint8Array {
  const n = scores.length / LABEL_COUNT;
  const back = new Uint8Array(scores.length);
  let best = new Int32Array(LABEL_COUNT).fill(IMPOSSIBLE);
  let next = new Int32Array(LABEL_COUNT);
  for (const label of NEXT[0]) best[label] = scores[label] + transitions[label];
  for (let i = 1; i < n; i++) {
    next.fill(IMPOSSIBLE);
    const row = i * LABEL_COUNT;
    for (let a = 0; a < LABEL_COUNT; a++) {
      if (best[a] <= IMPOSSIBLE) continue;
      for (const b of NEXT[a]) {
        const score = best[a] + transitions[a * LABEL_COUNT + b];
        if (score > next[b]) {
          next[b] = score;
          back[row + b] = a;
        }
      }
    }
    for (let b = 0; b < LABEL_COUNT; b++) if (next[b] > IMPOSSIBLE) next[b] += scores[row + b];
    [best, next] = [next, best];
  }
  if (!isEnd) for (let label = 0; label < LABEL_COUNT; label++) best[label] += transitions[label * LABEL_COUNT];
  let last = 0;
  // A sentence cannot end inside a name, nor can a name go on outside one.
  for (let label = 0; label < LABEL_COUNT; label++) if (NEXT[label].length > 2 && best[label] > best[last]) last = label;
  const labels = new Uint8Array(n);
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = last;
    last = back[i * LABEL_COUNT + last];
  }
  return labels;
}

/** For each place where a token can stand in a name, the labels that it cannot have. */
const BARRED: readonly (readonly number[])[] = [
  ["begin", "inside", "last", "unit"] as const,
  ["begin", "last", "unit"] as const,
  ["last", "unit"] as const,
  [],
  ["begin", "unit"] as const,
].map((positions) => NAME_KINDS.flatMap((_, kind) => positions.map((position) => labelOf(kind, position))));

/** Rules out the labels that a token cannot have: `place` is where in a name it can stand. */
export function bar(scores: Int16Array | Float64Array, row: number, place: number): void {
  for (const label of BARRED[place]) scores[row + label] = DEAD;
}

/** True where a token can have the label. */
export function isOpen(place: number, label: number): boolean {
  return !BARRED[place].includes(label);
}
