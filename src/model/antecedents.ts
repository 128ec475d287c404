// The weights that choose what a pronoun stands for: a hashed table of small integers, and its loader.

import { readFileSync } from "node:fs";

/** Slots of the table, a power of two. */
export const SLOTS = 2 ** 16;

/** A log-linear model over hashed features. */
export interface AntecedentModel {
  /** By `hash & (SLOTS - 1)`. */
  readonly weights: Int8Array;
  /** What one step of a weight adds to the log-odds. */
  readonly unit: number;
}

interface Head {
  readonly unit: number;
}

/** Reads `antecedents.bin` and `antecedents.json`. */
export function loadAntecedentModel(): AntecedentModel {
  const { unit }: Head = JSON.parse(readFileSync(urlOf("antecedents.json"), "utf8"));
  return { weights: new Int8Array(readFileSync(urlOf("antecedents.bin"))), unit };
}

function urlOf(name: string): URL {
  return new URL(`../../src/model/${name}`, import.meta.url);
}
