// Trains the name tagger: an averaged structured perceptron over marked names, written as a hashed table of small integers.

import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { LABEL_COUNT, MODEL_BYTES, NAME_KINDS, REACH, SLOTS, tagOf } from "../model/names.js";
import { buildGazetteers } from "./gazetteers.js";

/** Sentences as features and labels, one after another. */
interface Examples {
  /** Feature numbers of all tokens; those of token t are at `starts[t]` to `starts[t + 1]`. */
  readonly features: Int32Array;
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  /** First token of each sentence, and the end of the last. */
  readonly sentences: Int32Array;
  /** Number of the source of each sentence. */
  readonly sources: Uint8Array;
}

const SOURCES = ["gum-open", "wikigold", "uner-ewt-dev", "redocred", "btc", "crossner"] as const;

const SETTINGS = { epochs: 10, seed: 20260101, leastCount: 2, margin: 1, most: Math.floor(SLOTS * 0.88) } as const;

/** Where the files are and where the weights go. */
export interface TrainNamesOptions {
  readonly dataDir: string;
  readonly outDir: string;
}

/**
 * Builds `gazetteers.json`, `people.bin`, `names.bin` and `names.json` in `outDir`. The same files give the same bytes.
 * Tables come first: the features look words up in them.
 */
export async function trainNames({ dataDir, outDir }: TrainNamesOptions): Promise<void> {
  buildGazetteers(outDir);
  const weightsPath = join(outDir, "names.bin");
  if (!existsSync(weightsPath))
    writeFileSync(weightsPath, new Uint8Array(MODEL_BYTES.transitions + MODEL_BYTES.tags + MODEL_BYTES.weights));
  // The tagger's own code makes the features, and it reads tables and weights when it is loaded.
  const { readExamples } = await import("./name-examples.js");
  const files = SOURCES.map((source) => ({ source, bytes: readFileSync(join(dataDir, `ner.${source}.train.jsonl.gz`)) }));
  const { examples, hashes } = readExamples(
    files.map(({ source, bytes }) => ({ source, rows: gunzipSync(bytes).toString("utf8") })),
    SETTINGS.leastCount,
  );
  const { weights, transitions } = await learn(examples, hashes.length);
  const packed = packWeights(weights, transitions, hashes);
  writeFileSync(weightsPath, packed.bytes);
  const head = {
    made: "npm run train: names",
    kinds: NAME_KINDS,
    settings: SETTINGS,
    files: files.map(({ source, bytes }) => ({
      name: `ner.${source}.train.jsonl.gz`,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    })),
    sentences: examples.sentences.length - 1,
    tokens: examples.labels.length,
    features: { seen: hashes.length, kept: packed.kept },
    unit: packed.unit,
  };
  writeFileSync(join(outDir, "names.json"), `${JSON.stringify(head, null, 1)}\n`);
}

async function learn(examples: Examples, featureCount: number): Promise<{ weights: Float32Array; transitions: Float64Array }> {
  const { bestLabels } = await import("../entities/recognise.js");
  const weights = new Float32Array(featureCount * LABEL_COUNT);
  const sums = new Float64Array(featureCount * LABEL_COUNT);
  const transitions = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  const transitionSums = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  const order = Array.from({ length: examples.sentences.length - 1 }, (_, s) => s);
  let state = SETTINGS.seed;
  const draw = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  let step = 0;
  let scores = new Float64Array(0);
  const { features, starts, labels, sentences } = examples;
  const bump = (token: number, label: number, by: number) => {
    for (let f = starts[token]; f < starts[token + 1]; f++) {
      const at = features[f] * LABEL_COUNT + label;
      weights[at] += by;
      sums[at] += by * step;
    }
  };
  for (let epoch = 0; epoch < SETTINGS.epochs; epoch++) {
    for (let k = order.length - 1; k > 0; k--) {
      const other = draw(k + 1);
      [order[k], order[other]] = [order[other], order[k]];
    }
    for (const s of order) {
      step++;
      const from = sentences[s];
      const n = sentences[s + 1] - from;
      if (scores.length < n * LABEL_COUNT) scores = new Float64Array(n * LABEL_COUNT * 2);
      for (let i = 0; i < n; i++) {
        const row = i * LABEL_COUNT;
        // Wrong labels start ahead by the margin: the right ones have to win clearly.
        scores.fill(SETTINGS.margin, row, row + LABEL_COUNT);
        scores[row + labels[from + i]] = 0;
        for (let f = starts[from + i]; f < starts[from + i + 1]; f++) {
          const at = features[f] * LABEL_COUNT;
          for (let label = 0; label < LABEL_COUNT; label++) scores[row + label] += weights[at + label];
        }
      }
      const guess = bestLabels(scores, n, transitions);
      let goldBefore = 0;
      let guessBefore = 0;
      for (let i = 0; i < n; i++) {
        const gold = labels[from + i];
        if (gold !== guess[i]) {
          bump(from + i, gold, 1);
          bump(from + i, guess[i], -1);
        }
        if (gold !== guess[i] || goldBefore !== guessBefore) {
          const up = goldBefore * LABEL_COUNT + gold;
          const down = guessBefore * LABEL_COUNT + guess[i];
          transitions[up] += 1;
          transitionSums[up] += step;
          transitions[down] -= 1;
          transitionSums[down] -= step;
        }
        goldBefore = gold;
        guessBefore = guess[i];
      }
    }
  }
  for (let k = 0; k < weights.length; k++) weights[k] -= sums[k] / (step + 1);
  for (let k = 0; k < transitions.length; k++) transitions[k] -= transitionSums[k] / (step + 1);
  return { weights, transitions };
}

interface Packed {
  readonly bytes: Uint8Array;
  readonly kept: number;
  /** One step of the small integers, in the perceptron's weights. */
  readonly unit: number;
}

/** The weightiest features, as int8 in an open-addressed table; a feature that finds no free slot in reach is left out. */
function packWeights(weights: Float32Array, transitions: Float64Array, hashes: Int32Array): Packed {
  const peaks = new Float32Array(hashes.length);
  for (let f = 0; f < hashes.length; f++) {
    for (let label = 0; label < LABEL_COUNT; label++) peaks[f] = Math.max(peaks[f], Math.abs(weights[f * LABEL_COUNT + label]));
  }
  const ranked = Array.from(hashes.keys()).sort((a, b) => peaks[b] - peaks[a] || hashes[a] - hashes[b]);
  const unit = peaks[ranked[Math.floor(ranked.length / 2000)]] / 127;
  const tags = new Uint16Array(SLOTS);
  const table = new Int8Array(SLOTS * LABEL_COUNT);
  let kept = 0;
  for (const f of ranked.slice(0, SETTINGS.most)) {
    if (peaks[f] < unit / 2) break;
    const tag = tagOf(hashes[f]);
    let slot = hashes[f] & (SLOTS - 1);
    let step = 0;
    while (step < REACH && tags[slot] !== 0 && tags[slot] !== tag) {
      slot = (slot + 1) & (SLOTS - 1);
      step++;
    }
    if (step === REACH || tags[slot] === tag) continue;
    tags[slot] = tag;
    kept++;
    for (let label = 0; label < LABEL_COUNT; label++) {
      table[slot * LABEL_COUNT + label] = Math.max(-127, Math.min(127, Math.round(weights[f * LABEL_COUNT + label] / unit)));
    }
  }
  const steps = Int16Array.from(transitions, (weight) => Math.round(weight / unit));
  const bytes = new Uint8Array(MODEL_BYTES.transitions + MODEL_BYTES.tags + MODEL_BYTES.weights);
  bytes.set(new Uint8Array(steps.buffer), 0);
  bytes.set(new Uint8Array(tags.buffer), MODEL_BYTES.transitions);
  bytes.set(new Uint8Array(table.buffer), MODEL_BYTES.transitions + MODEL_BYTES.tags);
  return { bytes, kept, unit };
}
