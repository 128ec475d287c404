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

/** Bytes of each part of `names.bin`, in order: transitions, tags, weights. */
export const MODEL_BYTES = { transitions: LABEL_COUNT * LABEL_COUNT * 2, tags: SLOTS * 2, weights: SLOTS * LABEL_COUNT } as const;

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
  const file = readFileSync(new URL("../../src/model/names.bin", import.meta.url));
  const bytes = new Uint8Array(file).buffer;
  const tags = MODEL_BYTES.transitions;
  return {
    transitions: new Int16Array(bytes, 0, LABEL_COUNT * LABEL_COUNT),
    tags: new Uint16Array(bytes.slice(tags, tags + MODEL_BYTES.tags)),
    weights: new Int8Array(bytes, tags + MODEL_BYTES.tags, MODEL_BYTES.weights),
  };
}
