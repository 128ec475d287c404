// WiRe57 (Léchelle, Gotti and Langlais 2019): tuples paired one to one by the words of their parts.

import { harmonic, share } from "./measures.js";

/** Words of a gold part; `inferred` marks those that do not stand in the text and need not be found. */
export interface WirePart {
  readonly words: readonly string[];
  readonly inferred: readonly boolean[];
}

/** A gold tuple by its parts, and as text. */
export interface WireTuple {
  readonly shown: string;
  readonly arg1: WirePart;
  readonly rel: WirePart;
  readonly args: readonly WirePart[];
}

/** A found tuple by the words of its parts. */
export interface FoundTuple {
  readonly arg1: readonly string[];
  readonly rel: readonly string[];
  readonly args: readonly (readonly string[])[];
}

/** A sentence: its gold tuples and the found ones. */
export interface WireItem {
  readonly id: string;
  readonly gold: readonly WireTuple[];
  readonly found: readonly FoundTuple[];
}

interface Match {
  readonly precision: number;
  readonly recall: number;
}

/** Scores over all sentences. */
export interface WireScores {
  readonly goldTuples: number;
  readonly predictedTuples: number;
  readonly matches: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly precisionOfMatches: number;
  readonly recallOfMatches: number;
  readonly missed: readonly { readonly id: string; readonly tuple: string }[];
}

const NOTHING: WirePart = { words: [], inferred: [] };

/** Word overlap; null where the relation or one of the first two arguments has no word in common and is not all inferred. */
export function matchWire(gold: WireTuple, found: FoundTuple): Match | null {
  const needed = [
    { part: gold.arg1, words: found.arg1 },
    { part: gold.rel, words: found.rel },
    { part: gold.args.at(0) ?? NOTHING, words: found.args.at(0) ?? [] },
  ];
  let hits = 0;
  let foundWords = 0;
  let goldWords = 0;
  for (const { part, words } of needed) {
    const isInferred = part.inferred.every(Boolean);
    if (words.length === 0) {
      if (part.words.length > 0 && !isInferred) return null;
      continue;
    }
    const own = hitsIn(part, words);
    if (own === 0 && !isInferred) return null;
    hits += own;
    foundWords += words.length;
    goldWords += statedWords(part);
  }
  gold.args.slice(1).forEach((part, index) => {
    goldWords += statedWords(part);
    const words = found.args.at(index + 1);
    if (words === undefined) return;
    hits += hitsIn(part, words);
    foundWords += words.length;
  });
  return { precision: share(hits, foundWords), recall: share(hits, goldWords) };
}

function hitsIn(part: WirePart, words: readonly string[]): number {
  return words.filter((word) => part.words.includes(word)).length;
}

function statedWords(part: WirePart): number {
  return part.inferred.filter((isInferred) => !isInferred).length;
}

/** Pairs with the best F1 first; precision over all found tuples, recall over all gold ones. */
export function scoreWire(items: readonly WireItem[]): WireScores {
  let goldTuples = 0;
  let predictedTuples = 0;
  let matches = 0;
  let precisionSum = 0;
  let recallSum = 0;
  const missed: { id: string; tuple: string }[] = [];
  for (const { id, gold, found } of items) {
    goldTuples += gold.length;
    predictedTuples += found.length;
    const pairs = pairWire(gold, found);
    for (const { match } of pairs) {
      precisionSum += match.precision;
      recallSum += match.recall;
      matches++;
    }
    const paired = new Set(pairs.map((pair) => pair.g));
    gold.forEach((tuple, g) => {
      if (!paired.has(g)) missed.push({ id, tuple: tuple.shown });
    });
  }
  const precision = share(precisionSum, predictedTuples);
  const recall = share(recallSum, goldTuples);
  return {
    goldTuples,
    predictedTuples,
    matches,
    precision,
    recall,
    f1: harmonic(precision, recall),
    precisionOfMatches: share(precisionSum, matches),
    recallOfMatches: share(recallSum, matches),
    missed,
  };
}

function pairWire(gold: readonly WireTuple[], found: readonly FoundTuple[]): { readonly g: number; readonly match: Match }[] {
  const cells = gold.flatMap((tuple, g) =>
    found.flatMap((other, f) => {
      const match = matchWire(tuple, other);
      const f1 = match === null ? 0 : harmonic(match.precision, match.recall);
      return match === null || f1 === 0 ? [] : [{ g, f, match, f1 }];
    }),
  );
  cells.sort((a, b) => b.f1 - a.f1);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  return cells.filter(({ g, f }) => {
    if (usedGold.has(g) || usedFound.has(f)) return false;
    usedGold.add(g);
    usedFound.add(f);
    return true;
  });
}
