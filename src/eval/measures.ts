// Precision, recall and F1 from counts.

/** Scores of one kind of find, with the counts they come from. */
export interface Prf {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly hit: number;
  readonly pred: number;
  readonly gold: number;
}

/** Scores without their counts. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** `part` of `whole`; `empty` where there is no whole. */
export function share(part: number, whole: number, empty = 0): number {
  return whole > 0 ? part / whole : empty;
}

/** Harmonic mean of precision and recall. */
export function harmonic(p: number, r: number): number {
  return p + r > 0 ? (2 * p * r) / (p + r) : 0;
}

/** Scores of `hit` right ones among `pred` found and `gold` wanted; finding nothing where nothing is wanted is perfect. */
export function prf(hit: number, pred: number, gold: number): Prf {
  const p = share(hit, pred, gold > 0 ? 0 : 1);
  const r = share(hit, gold, pred > 0 ? 0 : 1);
  return { p, r, f1: harmonic(p, r), hit, pred, gold };
}

/** Scores of `hit` right ones; 0 where undefined. */
export function rates(hit: number, pred: number, gold: number): Rates {
  const precision = share(hit, pred);
  const recall = share(hit, gold);
  return { precision, recall, f1: harmonic(precision, recall) };
}

/** A score between 0 and 1 in a column: three decimals, a dash where there is none. */
export function shown(score: number | null): string {
  return score === null ? "    –" : score.toFixed(3);
}
