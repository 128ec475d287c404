// The weights of the name tagger: a hashed table of features, a row of small integers each, and their loader.

import { readFileSync } from "node:fs";

/** Kinds of name that the tagger tells apart; finer types come from tables. */
export const NAME_KINDS = ["PERSON", "ORG", "LOC", "MISC"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** Outside, then begin, inside, last and unit for each kind. */
export const LABEL_COUNT = 1 + 4 * NAME_KINDS.length;
/** Slots of the table. */
export const SLOTS = 200_000;
/** How far from its home slot a feature may lie. */
export const REACH = 12;

/** Tags and rows by slot: a feature's slot is the first of `REACH` after its home whose tag is its own. */
export interface NameModel {
  /** 0 is an empty slot. */
  readonly tags: Uint16Array;
  /** `LABEL_COUNT` weights a slot. */
  readonly weights: Int8Array;
  /** Score of label b after label a at `a * LABEL_COUNT + b`. */
  readonly transitions: Int16Array;
}

/** Bytes of the parts of `names.bin`, in order: transitions, tags, and a row of weights for each slot that is not empty. */
export const MODEL_BYTES = { transitions: LABEL_COUNT * LABEL_COUNT * 2, tags: SLOTS * 2, row: LABEL_COUNT } as const;

/** The tag of a feature's hash, never 0. */
export function tagOf(hash: number): number {
  return (hash & 0xffff) | 1;
}

/** The home slot of a feature's hash, from its upper bits. */
export function homeOf(hash: number): number {
  return Math.floor((hash >>> 0) * (SLOTS / 2 ** 32));
}

/** Reads `names.bin`. */
export function loadNameModel(): NameModel {
  return readNameModel(new Uint8Array(readFileSync(new URL("../../src/model/names.bin", import.meta.url))).buffer);
}

/** The model out of a file's bytes. */
export function readNameModel(file: ArrayBuffer): NameModel {
  const { transitions, tags: tagBytes } = MODEL_BYTES;
  const tags = new Uint16Array(file.slice(transitions, transitions + tagBytes));
  return {
    transitions: new Int16Array(file, 0, LABEL_COUNT * LABEL_COUNT),
    tags,
    weights: spreadRows(tags, new Int8Array(file, transitions + tagBytes)),
  };
}

/** Rows that lie one after another, each moved to the place of its slot; what is left in the places of empty slots is never read. */
function spreadRows(tags: Uint16Array, rows: Int8Array): Int8Array {
  const weights = new Int8Array(SLOTS * MODEL_BYTES.row);
  let from = weights.length - rows.length;
  weights.set(rows, from);
  for (let slot = 0; slot < SLOTS; slot++) {
    if (tags[slot] === 0) continue;
    const first = slot;
    while (slot < SLOTS && tags[slot] !== 0) slot++;
    const end = from + (slot - first) * MODEL_BYTES.row;
    weights.copyWithin(first * MODEL_BYTES.row, from, end);
    from = end;
  }
  return weights;
}
