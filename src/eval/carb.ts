// CaRB (Bhardwaj, Aggarwal and Mausam 2019): tuples matched by their words, precision and recall over all confidences.

import { harmonic, type Rates, share } from "./measures.js";

/** A tuple as text; `args[0]` is the first argument. */
export interface CarbTuple {
  readonly rel: string;
  readonly args: readonly string[];
}

/** A sentence: its gold tuples and the found ones. */
export interface CarbItem {
  readonly id: string;
  readonly gold: readonly CarbTuple[];
  readonly found: readonly (CarbTuple & { readonly confidence: number })[];
}

interface Match {
  readonly precision: number;
  readonly recall: number;
}

/** Scores over all sentences. */
export interface CarbScores {
  readonly goldTuples: number;
  readonly predictedTuples: number;
  /** Area under precision over recall. */
  readonly auc: number;
  readonly best: Rates & { readonly threshold: number | null };
  /** With every found tuple, however low its confidence. */
  readonly all: Rates & { readonly threshold?: number };
  /** Each gold tuple with the best recall that a found one reaches. */
  readonly tuples: readonly { readonly id: string; readonly gold: CarbTuple; readonly recall: number }[];
}

const NO_MATCH: Match = { precision: 0, recall: 0 };
const BE_FORMS = ["be", "is", "am", "are", "was", "were", "been", "being"];
const TELLINGS = ["said", "told", "added", "adds", "says"];

/** A bag of words that can be taken out one by one. */
class Bag {
  readonly size: number;
  private readonly counts = new Map<string, number>();

  constructor(text: string) {
    const words = wordsOf(text);
    this.size = words.length;
    for (const word of words) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
  }

  has(word: string): boolean {
    return (this.counts.get(word) ?? 0) > 0;
  }

  /** Takes out each word once for each time it is asked for; the number that was there. */
  take(words: readonly string[]): number {
    let taken = 0;
    for (const word of words) {
      if (!this.has(word)) continue;
      this.counts.set(word, (this.counts.get(word) ?? 0) - 1);
      taken++;
    }
    return taken;
  }
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** Word overlap, argument by argument. Without a word of the relation in common, or a second argument, there is no match. */
function matchInOrder(gold: CarbTuple, found: CarbTuple): Match {
  const goldRel = wordsOf(gold.rel);
  const foundRel = new Bag(found.rel);
  let goldWords = goldRel.length;
  let foundWords = foundRel.size;
  let hits = foundRel.take(goldRel);
  if (foundRel.has("be") && goldRel.some((word) => BE_FORMS.includes(word))) hits++;
  if (hits === 0) return NO_MATCH;
  for (let i = 0; i < gold.args.length; i++) {
    const words = wordsOf(gold.args[i]);
    goldWords += words.length;
    if (i < found.args.length) {
      const bag = new Bag(found.args[i]);
      foundWords += bag.size;
      hits += bag.take(words);
    } else if (i < 2) return NO_MATCH;
  }
  return { precision: share(hits, foundWords), recall: share(hits, goldWords) };
}

function asBinary(tuple: CarbTuple): CarbTuple {
  return tuple.args.length < 2 ? tuple : { rel: tuple.rel, args: [tuple.args[0], tuple.args.slice(1).join(" ")] };
}

function reversed(tuple: CarbTuple): CarbTuple {
  return tuple.args.length < 2 ? tuple : { rel: tuple.rel, args: [...tuple.args].reverse() };
}

/** Match of two tuples, all arguments but the first as one. In a telling the one who tells may come second. */
export function matchTuples(gold: CarbTuple, found: CarbTuple): Match {
  const straight = matchInOrder(asBinary(gold), asBinary(found));
  if (!TELLINGS.some((telling) => gold.rel.includes(telling))) return straight;
  const turned = matchInOrder(asBinary(gold), reversed(asBinary(found)));
  const isBetter = turned.precision > straight.precision || (turned.precision === straight.precision && turned.recall > straight.recall);
  return isBetter ? turned : straight;
}

/** Sum of precisions when each gold tuple is paired with one found tuple at most, the best pairs first. */
function pairedPrecision(matches: readonly (readonly Match[])[], columns: readonly number[]): number {
  const cells = matches.flatMap((row, g) => columns.map((f) => ({ g, f, precision: row[f].precision })));
  cells.sort((a, b) => b.precision - a.precision);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  let sum = 0;
  for (const { g, f, precision } of cells) {
    if (usedGold.has(g) || usedFound.has(f)) continue;
    usedGold.add(g);
    usedFound.add(f);
    sum += precision;
  }
  return sum;
}

/** Scores at every confidence that occurs, the best of them, and the area under the curve. */
export function scoreCarb(items: readonly CarbItem[]): CarbScores {
  const thresholds = ascending(items.flatMap((item) => item.found.map((tuple) => tuple.confidence)));
  const place = new Map(thresholds.map((threshold, index) => [threshold, index]));
  const precisionSum = new Float64Array(thresholds.length);
  const foundCount = new Float64Array(thresholds.length);
  const recallSum = new Float64Array(thresholds.length);
  const scored = items.filter((item) => item.gold.length > 0);
  const tuples: { id: string; gold: CarbTuple; recall: number }[] = [];
  for (const { id, gold, found } of scored) {
    const matches = gold.map((tuple) => found.map((other) => matchTuples(tuple, other)));
    gold.forEach((tuple, g) => {
      tuples.push({ id, gold: tuple, recall: Math.max(0, ...matches[g].map((match) => match.recall)) });
    });
    let from = 0;
    for (const threshold of ascending(found.map((tuple) => tuple.confidence))) {
      const columns = found.flatMap((tuple, index) => (tuple.confidence >= threshold ? [index] : []));
      const precise = pairedPrecision(matches, columns);
      const recalled = matches.reduce((sum, row) => sum + Math.max(0, ...columns.map((f) => row[f].recall)), 0);
      const until = place.get(threshold) ?? -1;
      for (let k = from; k <= until; k++) {
        precisionSum[k] += precise;
        foundCount[k] += columns.length;
        recallSum[k] += recalled;
      }
      from = until + 1;
    }
  }
  const goldTuples = tuples.length;
  const curve = thresholds.map((threshold, k) => {
    const precision = share(precisionSum[k], foundCount[k], 1);
    const recall = share(recallSum[k], goldTuples);
    return { threshold, precision, recall, f1: harmonic(precision, recall) };
  });
  let best: CarbScores["best"] = { threshold: null, precision: 0, recall: 0, f1: 0 };
  for (const point of curve) if (point.f1 > best.f1) best = point;
  return {
    goldTuples,
    predictedTuples: scored.reduce((sum, item) => sum + item.found.length, 0),
    auc: areaUnder(curve),
    best,
    all: curve.length > 0 ? curve[0] : { precision: 0, recall: 0, f1: 0 },
    tuples,
  };
}

/** Area by trapezoids under a curve of falling recall, closed at recall 0 with precision 1; 0 where there is no curve. */
function areaUnder(curve: readonly Match[]): number {
  let area = 0;
  for (let k = 0; k < curve.length; k++) {
    const next = k + 1 < curve.length ? curve[k + 1] : { precision: 1, recall: 0 };
    area += ((curve[k].recall - next.recall) * (curve[k].precision + next.precision)) / 2;
  }
  return area;
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
