// Trains the tagger, and tags the training text itself by taggers that have not seen it.

import { TAGS } from "../model/syntax.js";
import { lineOf, NEIGHBOUR_TAG, OTHER_TAG, TAG_FEATURES, TAG_GROUPS, TAG_VALUES, writeTagValues } from "../syntax/tag-features.js";
import { writeFeatures } from "../syntax/templates.js";
import { type Looks, wordKey } from "../syntax/words.js";
import { chance, FeatureCounter, FeatureIndex, Learner, type Learnt, shuffle } from "./learner.js";
import type { Treebank } from "./treebank.js";

/** How the tagger is trained. */
export interface TaggerSettings {
  readonly epochs: number;
  readonly seed: number;
  readonly leastCount: number;
  readonly margin: number;
}

const TEMPLATES = [NEIGHBOUR_TAG, ...TAG_GROUPS.map(({ templates }) => templates), OTHER_TAG];

/**
 * Goes through a sentence; `choose` gives the tag of a word from the first `count` of `features`, which are none where the word has
 * but one tag.
 */
function walk(looks: Looks, first: number, end: number, features: Int32Array, choose: (i: number, count: number) => number): void {
  const line = lineOf(looks, first, end);
  const values = new Int32Array(TAG_VALUES.length);
  let last = -1;
  let last2 = -1;
  for (let i = first; i < end; i++) {
    writeTagValues(looks, line, i, last, last2, values);
    last2 = last;
    last = choose(i, looks.settled[i] < 0 ? TEMPLATES.reduce((n, templates) => writeFeatures(templates, values, features, n), 0) : 0);
  }
}

/** Weights learned from the sentences in `chosen`. */
export function trainTagger(treebank: Treebank, looks: Looks, chosen: Int32Array, settings: TaggerSettings): Learnt {
  const { starts, tags } = treebank;
  const features = new Int32Array(TAG_FEATURES);
  const counter = new FeatureCounter();
  for (const s of chosen) {
    walk(looks, starts[s], starts[s + 1], features, (i, count) => {
      counter.see(features, count);
      return tags[i];
    });
  }
  const index = counter.keep(settings.leastCount);
  const learner = new Learner(index, TAGS.length, TAG_FEATURES);
  const draw = chance(settings.seed);
  const order = chosen.slice();
  const scores = new Int32Array(TAGS.length);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, draw);
    for (const s of order) {
      walk(looks, starts[s], starts[s + 1], features, (i, count) => {
        if (count === 0) return looks.settled[i];
        const known = learner.look(features, count);
        learner.score(known, scores);
        const gold = tags[i];
        scores[gold] -= settings.margin;
        let best = 0;
        for (let k = 1; k < scores.length; k++) if (scores[k] > scores[best]) best = k;
        if (best !== gold) learner.update(known, gold, best);
        learner.tick();
        return best;
      });
    }
  }
  return learner.averaged();
}

/** Tags the sentences in `chosen` into `out`. */
export function tagWith({ hashes, weights }: Learnt, treebank: Treebank, looks: Looks, chosen: Int32Array, out: Uint8Array): void {
  const { starts } = treebank;
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(TAGS.length);
  const index = new FeatureIndex();
  for (const hash of hashes) index.add(hash);
  for (const s of chosen) {
    walk(looks, starts[s], starts[s + 1], features, (i, count) => {
      out[i] = looks.settled[i];
      if (count === 0) return out[i];
      scores.fill(0);
      for (let f = 0; f < count; f++) {
        const number = index.find(features[f]);
        if (number < 0) continue;
        for (let k = 0; k < scores.length; k++) scores[k] += weights[number * scores.length + k];
      }
      let best = 0;
      for (let k = 1; k < scores.length; k++) if (scores[k] > scores[best]) best = k;
      out[i] = best;
      return best;
    });
  }
}

/** Tags every sentence of the treebank by a tagger that was trained on the other parts; parts are cut between documents. */
export function jackknife(treebank: Treebank, looks: Looks, parts: number, settings: TaggerSettings): Uint8Array {
  const tags = new Uint8Array(treebank.tags.length);
  const part = partsOf(treebank, parts);
  for (let p = 0; p < parts; p++) {
    const inside = Int32Array.from(part.keys()).filter((s) => part[s] === p);
    const outside = Int32Array.from(part.keys()).filter((s) => part[s] !== p);
    tagWith(trainTagger(treebank, looks, outside, settings), treebank, looks, inside, tags);
  }
  return tags;
}

function partsOf(treebank: Treebank, parts: number): Int32Array {
  const part = new Int32Array(treebank.ids.length);
  let document = -1;
  treebank.documents.forEach((name, s) => {
    if (s === 0 || name !== treebank.documents[s - 1]) document++;
    part[s] = document % parts;
  });
  return part;
}

// Open classes stay out: "offers" is a verb in one treebank and a noun in the news.
const CLOSED = /^(\$|''|``|,|\.|-[LR]RB-|CC|CD|DT|IN|MD|PRP\$?|TO|WDT|WP\$?|WRB)$/;
const BE = ["am", "are", "is", "was", "were", "been", "'m"];

/** Words seen often that have but one tag, as "tag word word …" a line. */
export function settledWords(treebank: Treebank): string {
  const counts = new Map<string, Int32Array>();
  treebank.lowers.forEach((lower, i) => {
    const key = wordKey(lower);
    const by = counts.get(key) ?? new Int32Array(TAGS.length);
    by[treebank.tags[i]]++;
    counts.set(key, by);
  });
  return TAGS.map((tag, t) => {
    const words = [...counts].filter(([word, by]) => {
      if (!CLOSED.test(tag) && !BE.includes(word)) return false;
      const total = by.reduce((a, b) => a + b, 0);
      return total >= OFTEN && by[t] >= total * PURE;
    });
    return [tag, ...words.map(([word]) => word).sort()].join(" ");
  }).join("\n");
}

const OFTEN = 20;
const PURE = 0.998;
