// Trains all of the syntax stage: tagger, parser, relations.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readRows } from "../model/rows.js";
import { BITS, MOVES, RELATIONS, TAGS, unpackWords, type WordTables } from "../model/syntax.js";
import { learnClasses, wordsOfRows, wordsOfTreebank } from "./classes.js";
import { pack } from "./learner.js";
import { learnLemmas } from "./lemmas.js";
import { measure } from "./measure.js";
import { trainRelations, trainStructure } from "./parser.js";
import { jackknife, settledWords, trainTagger } from "./tagger.js";
import { lemmaHashes, looksOfTreebank, readSource, readTreebank } from "./treebank.js";

const SETTINGS = {
  classes: { seed: 20260100, leastCount: 3, neighbours: 1000, dimensions: 48, rounds: 5, fine: 255, coarse: 48 },
  tagger: { epochs: 6, seed: 20260101, leastCount: 2, margin: 1 },
  jackknife: { parts: 4, epochs: 4 },
  structure: { epochs: 8, seed: 20260102, leastCount: 2, margin: 1, explore: 0.9 },
  relations: { epochs: 5, seed: 20260103, leastCount: 3, margin: 1, explore: 0 },
} as const;

const FILES = ["ud.ewt.train", "ud.gum-open.train"].map((name) => `${name}.conllu.gz`);
const HELD_BACK = ["ud.ewt.dev", "ud.gum-open.dev"].map((name) => `${name}.conllu.gz`);

/** Running text for the classes of words; its names are not looked at. */
const TEXTS = ["crossner", "gum-open", "wikigold", "uner-ewt-dev", "redocred", "btc"].map((name) => `ner.${name}.train.jsonl.gz`);

/** Where the files are and where the weights go. */
export interface TrainSyntaxOptions {
  readonly dataDir: string;
  readonly outDir: string;
}

/** Builds `tagger.bin`, `parser.bin` and `syntax.json` in `outDir`. The same files give the same bytes. */
export function trainSyntax({ dataDir, outDir }: TrainSyntaxOptions): void {
  const sources = FILES.map((name) => readSource(dataDir, name));
  const texts = TEXTS.map((name) => readSource(dataDir, name));
  const treebank = readTreebank(sources.map(({ text }) => text));
  const tables: WordTables = {
    classes: learnClasses([...wordsOfTreebank(treebank), ...texts.flatMap(({ text }) => wordsOfRows(text))], SETTINGS.classes),
    settled: settledWords(treebank),
    ...learnLemmas(treebank),
  };
  const known = unpackWords(tables);
  const looks = looksOfTreebank(treebank, known);
  const all = Int32Array.from(treebank.ids.keys());
  const tagger = trainTagger(treebank, looks, all, SETTINGS.tagger);
  const taggerTable = pack(tagger.index, tagger.weights, TAGS.length, BITS.tagger);
  const tags = jackknife(treebank, looks, SETTINGS.jackknife.parts, { ...SETTINGS.tagger, epochs: SETTINGS.jackknife.epochs });
  const lemmas = lemmaHashes(treebank, tags, known.lemmas);
  const structure = trainStructure(treebank, looks, tags, lemmas, all, SETTINGS.structure);
  const structureTable = pack(structure.index, structure.weights, MOVES, BITS.structure);
  const relations = trainRelations(treebank, looks, tags, lemmas, all, SETTINGS.relations);
  const relationTable = pack(relations.index, relations.weights, RELATIONS.length, BITS.relations);
  const model = {
    tagger: readRows(taggerTable.bytes, 0, BITS.tagger, TAGS.length),
    structure: readRows(structureTable.bytes, 0, BITS.structure, MOVES),
    relations: readRows(relationTable.bytes, 0, BITS.relations, RELATIONS.length),
    lemmas: known.lemmas,
  };
  const heldBack = HELD_BACK.map((name) => {
    const { text, source } = readSource(dataDir, name);
    const bank = readTreebank([text]);
    const scores = measure(bank, looksOfTreebank(bank, known), model, Int32Array.from(bank.ids.keys()));
    return { ...source, ...scores };
  });
  writeFileSync(join(outDir, "words.json"), `${JSON.stringify(tables)}\n`);
  writeFileSync(join(outDir, "tagger.bin"), gzipSync(taggerTable.bytes, { level: 9 }));
  writeFileSync(join(outDir, "parser.bin"), gzipSync(Buffer.concat([structureTable.bytes, relationTable.bytes]), { level: 9 }));
  const size = ({ kept, seen, unit }: typeof taggerTable) => ({ seen, kept, unit });
  const head = {
    made: "npm run train: syntax",
    settings: SETTINGS,
    files: [...sources, ...texts].map(({ source }) => source),
    sentences: treebank.ids.length,
    tokens: treebank.forms.length,
    features: { tagger: size(taggerTable), structure: size(structureTable), relations: size(relationTable) },
    heldBack,
  };
  writeFileSync(join(outDir, "syntax.json"), `${JSON.stringify(head, null, 1)}\n`);
  console.error(JSON.stringify(head.heldBack, null, 1));
}
