// Trains the name tagger: tables of names and words, then a conditional random field over marked names, written as small integers.

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { loadGazetteers } from "../model/gazetteers.js";
import { NAME_KINDS, SLOTS } from "../model/names.js";
import { buildGazetteers } from "./gazetteers.js";

/** Sources of marked names, and how much a sentence of each counts: those that mark names as news does count twice. */
const SOURCES = [
  ["gum-open", 2],
  ["wikigold", 2],
  ["uner-ewt-dev", 2],
  ["redocred", 1],
  ["btc", 1],
  ["crossner", 1],
] as const;

/** How much a sentence of our own news counts. */
const OWN_WEIGHT = 0.5;

/** The treebank whose tags tell where names are in text that has none marked. */
const HINTED = "ud.ewt.train.conllu.gz";
const TREEBANKS = [HINTED, "ud.gum-open.train.conllu.gz"] as const;

const SETTINGS = {
  epochs: 4,
  orders: 8,
  seed: 20260101,
  leastCount: 2,
  rate: 0.15,
  dropped: 0.4,
  most: Math.floor(SLOTS * 0.85),
} as const;

/** Where the files are and where the weights go. */
export interface TrainNamesOptions {
  readonly dataDir: string;
  readonly outDir: string;
}

/**
 * Builds `gazetteers.json`, `people.bin`, `lexemes.bin`, `names.bin` and `names.json` in `outDir`. The same files give the same bytes.
 * Tables come first: the features look words up in them, and read them when their modules are loaded.
 */
export async function trainNames({ dataDir, outDir }: TrainNamesOptions): Promise<void> {
  buildGazetteers(outDir);
  const files = SOURCES.map(([source, weight]) => ({ source, weight, bytes: readFileSync(join(dataDir, `ner.${source}.train.jsonl.gz`)) }));
  const treebanks = TREEBANKS.map((name) => ({ name, bytes: readFileSync(join(dataDir, name)) }));
  const { readNameDocuments } = await import("./name-documents.js");
  const { buildLexemes } = await import("./lexemes.js");
  const { readOwnNames } = await import("./own-names.js");
  const own = readOwnNames();
  const documents = readNameDocuments(
    [
      ...files.map(({ source, weight, bytes }) => ({ source, weight, rows: gunzipSync(bytes).toString("utf8") })),
      { source: "own", weight: OWN_WEIGHT, rows: own.rows },
    ],
    loadGazetteers(),
  );
  const trees = treebanks.map(({ bytes }) => gunzipSync(bytes).toString("utf8"));
  buildLexemes(documents, trees, outDir);
  const { readHintedDocuments } = await import("./name-hints.js");
  const { readExamples } = await import("./name-examples.js");
  const { learnTogether } = await import("./name-learner.js");
  const { packWeights } = await import("./name-pack.js");
  const examples = readExamples([...documents, ...readHintedDocuments(trees[TREEBANKS.indexOf(HINTED)])], SETTINGS.leastCount);
  const learnt = learnTogether(examples, SETTINGS, SETTINGS.orders);
  const packed = packWeights(learnt, examples.hashes, SETTINGS.most);
  writeFileSync(join(outDir, "names.bin"), packed.bytes);
  const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
  const head = {
    made: "npm run train: names",
    kinds: NAME_KINDS,
    settings: SETTINGS,
    sources: { ...Object.fromEntries(SOURCES), own: OWN_WEIGHT },
    hinted: HINTED,
    files: [
      ...files.map(({ source, bytes }) => ({ name: `ner.${source}.train.jsonl.gz`, sha256: sha256(bytes) })),
      ...treebanks.map(({ name, bytes }) => ({ name, sha256: sha256(bytes) })),
      ...own.sources,
    ],
    sentences: examples.sentences.length - 1,
    tokens: examples.labels.length,
    features: { seen: examples.hashes.length, kept: packed.kept },
    unit: packed.unit,
  };
  writeFileSync(join(outDir, "names.json"), `${JSON.stringify(head, null, 1)}\n`);
}
