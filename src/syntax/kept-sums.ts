// Sums of weights that are asked for again and again, kept by what decides them.

import { addRows, type SparseRows } from "../model/rows.js";
import { type TemplateGroup, writeFeatures } from "./templates.js";

/**
 * A table with one place for each hash of a key: a new sum takes the place of an old one, so that it does not grow. What is kept
 * changes nothing but the time that a sum takes.
 */
export class KeptSums {
  private readonly keys: Int32Array;
  private readonly sums: Int32Array;
  private readonly isKept: Uint8Array;
  private readonly features: Int32Array;
  private readonly fresh: Int32Array;

  /** @param bits how many are kept, as a power of two */
  constructor(
    private readonly rows: SparseRows,
    private readonly group: TemplateGroup,
    private readonly bits: number,
  ) {
    this.keys = new Int32Array(group.key.length << bits);
    this.sums = new Int32Array(rows.width << bits);
    this.isKept = new Uint8Array(1 << bits);
    this.features = new Int32Array(group.templates.count);
    this.fresh = new Int32Array(rows.width);
  }

  /** Adds the sum of the group's weights for these values. */
  add(values: Int32Array, scores: Int32Array): void {
    const { keys, sums, group, bits } = this;
    const places = group.key;
    let hash = 0;
    for (let k = 0; k < places.length; k++) hash = Math.imul(hash ^ (hash >>> 15) ^ values[places[k]], 0x85ebca6b);
    const slot = Math.imul(hash ^ (hash >>> 13), 0x9e3779b1) >>> (32 - bits);
    const at = slot * places.length;
    let isKnown = this.isKept[slot] === 1;
    for (let k = 0; k < places.length; k++) if (keys[at + k] !== values[places[k]]) isKnown = false;
    if (!isKnown) this.keep(slot, values);
    const width = scores.length;
    const from = slot * width;
    for (let k = 0; k < width; k++) scores[k] += sums[from + k];
  }

  private keep(slot: number, values: Int32Array): void {
    const { keys, sums, group, features, fresh } = this;
    const places = group.key;
    fresh.fill(0);
    addRows(this.rows, features, writeFeatures(group.templates, values, features, 0), fresh);
    for (let k = 0; k < places.length; k++) keys[slot * places.length + k] = values[places[k]];
    sums.set(fresh, slot * fresh.length);
    this.isKept[slot] = 1;
  }
}
