// Near-duplicates: articles that say mostly the same words, as copies of one wire story do, told by MinHash.

/** Articles are near-duplicates when so much of their runs of three words is the same (Jaccard, as MinHash estimates it). */
export const SIMILARITY = 0.7;

/** How many earlier articles are kept to compare with; older ones are forgotten, so that memory is bounded. */
export const COMPARED = 32_768;

const RUN = 3;
const BANDS = 32;
const ROWS = 4;
const HASHES = BANDS * ROWS;
const BUCKETS = 32_768;
/** So many candidates of a bucket are looked at, the latest first: articles from one template must not cost quadratic time. */
const LOOKED_AT = 64;
const WORD = /[\p{L}\p{N}]+/gu;

const MULTIPLIERS = new Uint32Array(HASHES);
const ADDENDS = new Uint32Array(HASHES);
for (let i = 0; i < HASHES; i++) {
  MULTIPLIERS[i] = mix(2 * i + 1) | 1;
  ADDENDS[i] = mix(2 * i + 2);
}

/** The finaliser of MurmurHash3: every bit of the number bears on every bit of the hash. */
export function mix(number: number): number {
  let hash = number;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return mix(hash);
}

/**
 * The MinHash of a text given in pieces, in base64: 128 values of 16 bits. Empty where there are no words.
 * Case, punctuation and layout do not count.
 */
export function shapeOf(pieces: Iterable<string>): string {
  const least = new Uint32Array(HASHES).fill(0xffffffff);
  let words = 0;
  let before = 0;
  let last = 0;
  const add = (run: number) => {
    for (let i = 0; i < HASHES; i++) {
      const value = (Math.imul(run, MULTIPLIERS[i]) + ADDENDS[i]) >>> 0;
      if (value < least[i]) least[i] = value;
    }
  };
  for (const piece of pieces) {
    for (const [word] of piece.toLowerCase().matchAll(WORD)) {
      const hash = hashWord(word);
      words++;
      if (words >= RUN) add(mix(mix(mix(before) ^ last) ^ hash));
      before = last;
      last = hash;
    }
  }
  if (words === 0) return "";
  if (words < RUN) add(mix(mix(before) ^ last));
  return Buffer.from(Uint16Array.from(least, (value) => mix(value) >>> 16).buffer).toString("base64");
}

function parseShape(shape: string): Uint16Array | null {
  const bytes = Buffer.from(shape, "base64");
  if (bytes.length !== 2 * HASHES) return null;
  return Uint16Array.from({ length: HASHES }, (_, i) => bytes.readUInt16LE(2 * i));
}

/** An earlier article that says mostly the same. */
export interface Similar {
  readonly of: string;
  /** 0..1 */
  readonly similarity: number;
}

/** Articles seen so far. What it says depends on their order alone. */
export interface SimilarIndex {
  /**
   * The most similar of the articles before, the earlier one of equals; null where none is similar enough, and then this
   * article is kept for later ones to compare with.
   */
  place(id: string, shape: string): Similar | null;
}

/** An index of at most `capacity` articles; all its memory is taken at once. */
export function similarIndex(capacity: number): SimilarIndex {
  const room = Math.max(1, Math.min(capacity, COMPARED));
  const shapes = new Uint16Array(room * HASHES).fill(0);
  // Chains by bucket, latest first: numbers of articles, counted from 0 for ever; -1 ends a chain.
  const heads = new Int32Array(BANDS * BUCKETS).fill(-1);
  const next = new Int32Array(BANDS * room).fill(-1);
  const ids: string[] = [];
  let kept = 0;

  const bucketOf = (shape: Uint16Array, band: number) => {
    let hash = band;
    for (let row = 0; row < ROWS; row++) hash = mix(hash ^ (shape[band * ROWS + row] + 0x10000));
    return band * BUCKETS + (hash % BUCKETS);
  };
  const sameValues = (shape: Uint16Array, slot: number) => {
    let same = 0;
    for (let i = 0; i < HASHES; i++) if (shapes[slot * HASHES + i] === shape[i]) same++;
    return same;
  };
  return {
    place: (id, text) => {
      const shape = parseShape(text);
      if (shape === null) return null;
      let best = -1;
      let most = Math.ceil(SIMILARITY * HASHES) - 1;
      for (let band = 0; band < BANDS; band++) {
        let number = heads[bucketOf(shape, band)];
        for (let looked = 0; looked < LOOKED_AT && number >= 0 && number >= kept - room; looked++) {
          const same = sameValues(shape, number % room);
          if (same > most || (same === most && best >= 0 && number < best)) {
            most = same;
            best = number;
          }
          number = next[band * room + (number % room)];
        }
      }
      if (best >= 0) return { of: ids[best % room], similarity: Math.round((100 * most) / HASHES) / 100 };
      const slot = kept % room;
      shapes.set(shape, slot * HASHES);
      ids[slot] = id;
      for (let band = 0; band < BANDS; band++) {
        const bucket = bucketOf(shape, band);
        next[band * room + slot] = heads[bucket];
        heads[bucket] = kept;
      }
      kept++;
      return null;
    },
  };
}
