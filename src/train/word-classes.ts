// Sorts words into classes by the words that stand beside them: the exchange algorithm over bigrams of classes.

/** Counts of word pairs: for each word its followers and its predecessors, with how often. */
interface Bigrams {
  readonly after: readonly ReadonlyMap<number, number>[];
  readonly before: readonly ReadonlyMap<number, number>[];
  readonly totals: Float64Array;
}

/**
 * A class from 0 for each word of a running text given as word numbers (-1 breaks it), so that the text's class bigrams say most about
 * each other. Words start in classes by rank of frequency and are moved while that helps, in that order: no chance is involved.
 */
export function wordClasses(text: Int32Array, wordCount: number, classCount: number, rounds: number): Uint8Array {
  const bigrams = countBigrams(text, wordCount);
  const order = Array.from({ length: wordCount }, (_, word) => word).sort((a, b) => bigrams.totals[b] - bigrams.totals[a] || a - b);
  const classes = new Uint8Array(wordCount);
  order.forEach((word, rank) => {
    classes[word] = rank < classCount ? rank : rank % classCount;
  });
  const pairs = new Float64Array(classCount * classCount);
  const sizes = new Float64Array(classCount);
  for (let word = 0; word < wordCount; word++) {
    sizes[classes[word]] += bigrams.totals[word];
    for (const [next, count] of bigrams.after[word]) pairs[classes[word] * classCount + classes[next]] += count;
  }
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (const word of order) if (moveWord(word, bigrams, classes, pairs, sizes, classCount)) moved++;
    if (moved === 0) break;
  }
  return classes;
}

function countBigrams(text: Int32Array, wordCount: number): Bigrams {
  const after = Array.from({ length: wordCount }, () => new Map<number, number>());
  const before = Array.from({ length: wordCount }, () => new Map<number, number>());
  const totals = new Float64Array(wordCount);
  for (let k = 0; k + 1 < text.length; k++) {
    const [word, next] = [text[k], text[k + 1]];
    if (word >= 0) totals[word]++;
    if (word < 0 || next < 0) continue;
    after[word].set(next, (after[word].get(next) ?? 0) + 1);
    before[next].set(word, (before[next].get(word) ?? 0) + 1);
  }
  return { after, before, totals };
}

/** n log n, from a table where it can be. */
const LOGS = Float64Array.from({ length: 1 << 16 }, (_, n) => (n === 0 ? 0 : n * Math.log(n)));

function nLogN(n: number): number {
  return n < LOGS.length ? LOGS[n] : n * Math.log(n);
}

function moveWord(
  word: number,
  bigrams: Bigrams,
  classes: Uint8Array,
  pairs: Float64Array,
  sizes: Float64Array,
  classCount: number,
): boolean {
  const own = classes[word];
  const total = bigrams.totals[word];
  if (sizes[own] === total) return false;
  const self = bigrams.after[word].get(word) ?? 0;
  const right = new Map<number, number>();
  const left = new Map<number, number>();
  for (const [next, count] of bigrams.after[word]) if (next !== word) right.set(classes[next], (right.get(classes[next]) ?? 0) + count);
  for (const [previous, count] of bigrams.before[word])
    if (previous !== word) left.set(classes[previous], (left.get(classes[previous]) ?? 0) + count);
  const put = (to: number, sign: number) => {
    for (const [other, count] of right) pairs[to * classCount + other] += sign * count;
    for (const [other, count] of left) pairs[other * classCount + to] += sign * count;
    pairs[to * classCount + to] += sign * self;
    sizes[to] += sign * total;
  };
  put(own, -1);
  let best = own;
  let top = Number.NEGATIVE_INFINITY;
  for (let to = 0; to < classCount; to++) {
    let gain = 2 * (nLogN(sizes[to]) - nLogN(sizes[to] + total));
    for (const [other, count] of right) {
      if (other === to) continue;
      const n = pairs[to * classCount + other];
      gain += nLogN(n + count) - nLogN(n);
    }
    for (const [other, count] of left) {
      if (other === to) continue;
      const n = pairs[other * classCount + to];
      gain += nLogN(n + count) - nLogN(n);
    }
    const inner = pairs[to * classCount + to];
    gain += nLogN(inner + self + (right.get(to) ?? 0) + (left.get(to) ?? 0)) - nLogN(inner);
    if (gain > top) {
      top = gain;
      best = to;
    }
  }
  put(best, 1);
  classes[word] = best;
  return best !== own;
}
