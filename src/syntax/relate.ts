// Relations, chosen when the whole tree is known: heads before dependents, dependents from left to right.

import { addRows, type SparseRows } from "../model/rows.js";
import {
  ARC_FEATURES,
  ARC_VALUES,
  type Family,
  FURTHER_ARC,
  LEADING_ARC,
  linkFamily,
  newFamily,
  ROOT,
  writeArcValues,
} from "./relation-features.js";
import { bestOf, leadOf, RULED_OUT } from "./scores.js";
import { writeFeatures } from "./templates.js";
import type { View } from "./view.js";

/** Weights of relations, and how they are read. */
export interface Relater {
  readonly rows: SparseRows;
  readonly safeLead: number;
}

/** How far ahead a relation must be after the leading features that the others are not asked, in the weights' units. */
const SAFE_LEAD = 21_000;

/** A relater by these weights. One that is to ask all features always has an infinite safe lead. */
export function newRelater(rows: SparseRows, { safeLead } = { safeLead: SAFE_LEAD }): Relater {
  return { rows, safeLead };
}

/** Working memory for choosing relations. */
export interface Kin {
  readonly family: Family;
  readonly queue: Int32Array;
  readonly values: Int32Array;
  readonly features: Int32Array;
  readonly scores: Int32Array;
}

/** Working memory for sentences of up to `room` words. */
export function newKin(room: number, width: number): Kin {
  return {
    family: newFamily(room),
    queue: new Int32Array(room + 1),
    values: new Int32Array(ARC_VALUES.length),
    features: new Int32Array(ARC_FEATURES),
    scores: new Int32Array(width),
  };
}

/** Chooses the relation of every word to its head; they are in the family's column. */
export function relateSentence(view: View, heads: Int32Array, relater: Relater, kin: Kin): void {
  const { family, queue, values } = kin;
  linkFamily(family, view, heads);
  const order = fromTheRoot(family, view.size, queue);
  for (let k = 0; k < order; k++) {
    const word = queue[k];
    if (family.heads[word] === view.size) {
      family.relations[word] = ROOT;
      continue;
    }
    writeArcValues(family, view, word, values);
    family.relations[word] = choose(relater, kin);
  }
}

/** The best relation of an arc. */
function choose({ rows, safeLead }: Relater, { values, features, scores }: Kin): number {
  scores.fill(0);
  scores[ROOT] = RULED_OUT;
  addRows(rows, features, writeFeatures(LEADING_ARC, values, features, 0), scores);
  const early = bestOf(scores);
  if (leadOf(scores, early) >= safeLead) return early;
  addRows(rows, features, writeFeatures(FURTHER_ARC, values, features, 0), scores);
  return bestOf(scores);
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
