// Relations, chosen when the whole tree is known: heads before dependents, dependents from left to right.

import { addRows, type SparseRows } from "../model/rows.js";
import { ARC_FEATURES, arcFeatures, type Family, linkFamily, newFamily, ROOT } from "./relation-features.js";
import type { View } from "./view.js";

/** Working memory for choosing relations. */
export interface Kin {
  readonly family: Family;
  readonly queue: Int32Array;
  readonly features: Int32Array;
  readonly scores: Int32Array;
}

/** Working memory for sentences of up to `room` words. */
export function newKin(room: number, width: number): Kin {
  return {
    family: newFamily(room),
    queue: new Int32Array(room + 1),
    features: new Int32Array(ARC_FEATURES),
    scores: new Int32Array(width),
  };
}

/** Chooses the relation of every word to its head; they are in the family's column. */
export function relateSentence(view: View, heads: Int32Array, rows: SparseRows, kin: Kin): void {
  const { family, queue, features, scores } = kin;
  linkFamily(family, view, heads);
  const order = fromTheRoot(family, view.size, queue);
  for (let k = 0; k < order; k++) {
    const word = queue[k];
    if (family.heads[word] === view.size) {
      family.relations[word] = ROOT;
      continue;
    }
    const count = arcFeatures(family, view, word, features);
    scores.fill(0);
    addRows(rows, features, count, scores);
    let best = ROOT === 0 ? 1 : 0;
    for (let k = 0; k < scores.length; k++) if (k !== ROOT && scores[k] > scores[best]) best = k;
    family.relations[word] = best;
  }
}

/** Writes the words into `queue`, each after its head, and gives their number. */
export function fromTheRoot(family: Family, size: number, queue: Int32Array): number {
  let filled = 0;
  for (let i = 0; i < size; i++) if (family.heads[i] === size) queue[filled++] = i;
  for (let k = 0; k < filled; k++) {
    for (let c = family.firstChild[queue[k]]; c < size; c = family.after[c]) queue[filled++] = c;
  }
  return filled;
}
