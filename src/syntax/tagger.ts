// Penn tags, left to right, each the best by the weights of what is seen there.

import { addRows, type Rows } from "../model/rows.js";
import { caseOf, TAG_FEATURES, tagFeatures, wordFeatures } from "./tag-features.js";
import type { Looks } from "./words.js";

/** Writes the tag number of each token of a sentence into `tags`. */
export function tagSentence(looks: Looks, first: number, end: number, rows: Rows, tags: Uint8Array): void {
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Int32Array(rows.width);
  const casing = caseOf(looks, first, end);
  let last = -1;
  let last2 = -1;
  for (let i = first; i < end; i++) {
    let best = looks.settled[i];
    if (best < 0) {
      const words = wordFeatures(looks, i, first, end, casing, features);
      const count = tagFeatures(looks, i, end, last, last2, features, words);
      scores.fill(0);
      addRows(rows, features, count, scores);
      best = argmax(scores);
    }
    tags[i] = best;
    last2 = last;
    last = best;
  }
}

function argmax(scores: Int32Array): number {
  let best = 0;
  for (let k = 1; k < scores.length; k++) if (scores[k] > scores[best]) best = k;
  return best;
}
