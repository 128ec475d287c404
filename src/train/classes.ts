// Classes of words by the company that they keep in running text: neighbours as vectors, fewer dimensions, then k-means.

import { z } from "zod";
import { wordKey } from "../syntax/words.js";
import { chance } from "./learner.js";
import type { Treebank } from "./treebank.js";

/** How classes are made. */
export interface ClassSettings {
  readonly seed: number;
  /** Fewest sightings of a word that gets a class. */
  readonly leastCount: number;
  /** The commonest words, which are the dimensions at first. */
  readonly neighbours: number;
  readonly dimensions: number;
  readonly rounds: number;
  readonly fine: number;
  readonly coarse: number;
}

const TOKEN = /\p{L}[\p{L}\p{M}]*(?:\.\p{L}\.?)*|\d[\d.,]*\d|\d|['’]\p{L}{1,2}\b|\S/gu;

/** The sentences of a treebank as `wordKey`s. */
export function wordsOfTreebank({ lowers, starts }: Treebank): string[][] {
  return Array.from({ length: starts.length - 1 }, (_, s) => lowers.slice(starts[s], starts[s + 1]).map(wordKey));
}

/** The lines of rows of JSON with a `text`, as `wordKey`s of words near enough to our tokens; a full stop before a capital ends a line. */
export function wordsOfRows(rows: string): string[][] {
  return rows
    .split("\n")
    .filter((row) => row !== "")
    .flatMap((row) => textSchema.parse(JSON.parse(row)).text.split(LINE_END))
    .map((line) => (line.match(TOKEN) ?? []).map((form) => wordKey(form.toLowerCase().replaceAll("’", "'"))));
}

const textSchema = z.object({ text: z.string() });
const LINE_END = /\n+|(?<=[.!?]) (?=\p{Lu})/u;

/** "fine coarse word word …" a line, from texts as lists of words. */
export function learnClasses(texts: readonly (readonly string[])[], settings: ClassSettings): string {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vocabulary = [...counts]
    .filter(([, count]) => count >= settings.leastCount)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word);
  const numbers = new Map(vocabulary.map((word, i) => [word, i]));
  const rows = neighbourRows(texts, numbers, settings.neighbours);
  const vectors = reduce(rows, settings);
  const fine = kMeans(vectors, settings.dimensions, settings.fine, settings);
  const coarse = kMeans(vectors, settings.dimensions, settings.coarse, settings);
  const lines = new Map<string, string[]>();
  vocabulary.forEach((word, i) => {
    const key = `${fine[i] + 1} ${coarse[i] + 1}`;
    const line = lines.get(key) ?? [];
    line.push(word);
    lines.set(key, line);
  });
  return [...lines].map(([key, words]) => `${key} ${words.join(" ")}`).join("\n");
}

/** Sparse rows: columns and values of word w are at `starts[w]` to `starts[w + 1]`. */
interface Rows {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly width: number;
}

/** Square roots of the shares of each word's neighbours, left ones and right ones apart. */
function neighbourRows(texts: readonly (readonly string[])[], numbers: ReadonlyMap<string, number>, neighbours: number): Rows {
  // The last dimension on each side stands for all rarer words, the one before for an edge.
  const side = neighbours + 2;
  const seen = Array.from({ length: numbers.size }, () => new Map<number, number>());
  const note = (word: number, column: number) => seen[word].set(column, (seen[word].get(column) ?? 0) + 1);
  const dimensionOf = (word: string | undefined) => {
    if (word === undefined) return neighbours;
    const number = numbers.get(word);
    return number === undefined || number >= neighbours ? neighbours + 1 : number;
  };
  for (const words of texts) {
    words.forEach((word, i) => {
      const number = numbers.get(word);
      if (number === undefined) return;
      note(number, dimensionOf(words[i - 1]));
      note(number, side + dimensionOf(words[i + 1]));
    });
  }
  const starts = new Int32Array(numbers.size + 1);
  seen.forEach((row, word) => {
    starts[word + 1] = starts[word] + row.size;
  });
  const columns = new Int32Array(starts[numbers.size]);
  const values = new Float64Array(starts[numbers.size]);
  seen.forEach((row, word) => {
    let at = starts[word];
    const total = [...row.values()].reduce((a, b) => a + b, 0);
    for (const [column, count] of [...row].sort((a, b) => a[0] - b[0])) {
      columns[at] = column;
      values[at++] = Math.sqrt(count / total);
    }
  });
  return { starts, columns, values, width: side * 2 };
}

/** Vectors of `dimensions` numbers and length 1 that keep most of the rows' differences, by subspace iteration. */
function reduce(rows: Rows, { seed, dimensions, rounds }: ClassSettings): Float64Array {
  const draw = chance(seed);
  const size = rows.starts.length - 1;
  let basis = Float64Array.from({ length: rows.width * dimensions }, () => draw() - 0.5);
  const vectors = new Float64Array(size * dimensions);
  for (let round = 0; round < rounds; round++) {
    orthonormalise(basis, rows.width, dimensions);
    project(rows, basis, vectors, dimensions);
    if (round === rounds - 1) break;
    const next = new Float64Array(basis.length);
    for (let w = 0; w < size; w++) {
      for (let k = rows.starts[w]; k < rows.starts[w + 1]; k++) {
        const to = rows.columns[k] * dimensions;
        for (let d = 0; d < dimensions; d++) next[to + d] += rows.values[k] * vectors[w * dimensions + d];
      }
    }
    basis = next;
  }
  for (let w = 0; w < size; w++) normalise(vectors, w * dimensions, dimensions);
  return vectors;
}

function project(rows: Rows, basis: Float64Array, vectors: Float64Array, dimensions: number): void {
  vectors.fill(0);
  for (let w = 0; w + 1 < rows.starts.length; w++) {
    for (let k = rows.starts[w]; k < rows.starts[w + 1]; k++) {
      const from = rows.columns[k] * dimensions;
      for (let d = 0; d < dimensions; d++) vectors[w * dimensions + d] += rows.values[k] * basis[from + d];
    }
  }
}

/** Columns of the basis made to stand at right angles, each of length 1 (Gram and Schmidt). */
function orthonormalise(basis: Float64Array, height: number, dimensions: number): void {
  for (let d = 0; d < dimensions; d++) {
    for (let e = 0; e < d; e++) {
      let dot = 0;
      for (let r = 0; r < height; r++) dot += basis[r * dimensions + d] * basis[r * dimensions + e];
      for (let r = 0; r < height; r++) basis[r * dimensions + d] -= dot * basis[r * dimensions + e];
    }
    let square = 0;
    for (let r = 0; r < height; r++) square += basis[r * dimensions + d] ** 2;
    const length = Math.sqrt(square) || 1;
    for (let r = 0; r < height; r++) basis[r * dimensions + d] /= length;
  }
}

function normalise(vectors: Float64Array, from: number, dimensions: number): void {
  let square = 0;
  for (let d = 0; d < dimensions; d++) square += vectors[from + d] ** 2;
  const length = Math.sqrt(square) || 1;
  for (let d = 0; d < dimensions; d++) vectors[from + d] /= length;
}

const PASSES = 12;

/** Number of the nearest of `groups` centres, by angle; the commonest words are the first centres. */
function kMeans(vectors: Float64Array, dimensions: number, groups: number, { seed }: ClassSettings): Int32Array {
  const size = vectors.length / dimensions;
  const draw = chance(seed + groups);
  const centres = new Float64Array(groups * dimensions);
  for (let g = 0; g < groups; g++) {
    const word = g * 2 < groups ? g : Math.floor(draw() * Math.min(size, groups * 20));
    centres.set(vectors.subarray(word * dimensions, (word + 1) * dimensions), g * dimensions);
  }
  const nearest = new Int32Array(size);
  for (let pass = 0; pass < PASSES; pass++) {
    for (let w = 0; w < size; w++) {
      let best = Number.NEGATIVE_INFINITY;
      for (let g = 0; g < groups; g++) {
        let dot = 0;
        for (let d = 0; d < dimensions; d++) dot += vectors[w * dimensions + d] * centres[g * dimensions + d];
        if (dot > best) {
          best = dot;
          nearest[w] = g;
        }
      }
    }
    const next = new Float64Array(centres.length);
    for (let w = 0; w < size; w++) {
      for (let d = 0; d < dimensions; d++) next[nearest[w] * dimensions + d] += vectors[w * dimensions + d];
    }
    for (let g = 0; g < groups; g++) {
      normalise(next, g * dimensions, dimensions);
      centres.set(next.subarray(g * dimensions, (g + 1) * dimensions), g * dimensions);
    }
  }
  return nearest;
}
