// Trains all of the syntax stage: tagger, parser, relations.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readRows } from "../model/rows.js";
import { BITS, MOVES, RELATIONS, TAGS } from "../model/syntax.js";
import { pack } from "./learner.js";
import { learnLemmas } from "./lemmas.js";
import { measure } from "./measure.js";
import { trainRelations, trainStructure } from "./parser.js";
import { jackknife, trainTagger } from "./tagger.js";
import { looksOfTreebank, readSource, readTreebank } from "./treebank.js";

const SETTINGS = {
  tagger: { epochs: 8, seed: 20260101, leastCount: 2, margin: 1 },
  jackknife: { parts: 5, epochs: 5 },
  structure: { epochs: 10, seed: 20260102, leastCount: 2, margin: 1, explore: 0.9 },
  relations: { epochs: 8, seed: 20260103, leastCount: 2, margin: 1, explore: 0 },
} as const;

const FILES = ["ud.ewt.train", "ud.gum-open.train"].map((name) => `${name}.conllu.gz`);
const HELD_BACK = ["ud.ewt.dev", "ud.gum-open.dev"].map((name) => `${name}.conllu.gz`);

/** Where the files are and where the weights go. */
export interface TrainSyntaxOptions {
  readonly dataDir: string;
  readonly outDir: string;
}

/** Builds `tagger.bin`, `parser.bin` and `syntax.json` in `outDir`. The same files give the same bytes. */
export function trainSyntax({ dataDir, outDir }: TrainSyntaxOptions): void {
  const sources = FILES.map((name) => readSource(dataDir, name));
  const classes = new Map<string, number>();
  const treebank = readTreebank(sources.map(({ text }) => text));
  const lemmas = learnLemmas(treebank);
  writeFileSync(join(outDir, "words.json"), `${JSON.stringify({ classes: "", ...lemmas })}\n`);
  const looks = looksOfTreebank(treebank, classes);
  const all = Int32Array.from(treebank.ids.keys());
  const tagger = trainTagger(treebank, looks, all, SETTINGS.tagger);
  const taggerTable = pack(tagger.index, tagger.weights, TAGS.length, BITS.tagger);
  const tags = jackknife(treebank, looks, SETTINGS.jackknife.parts, { ...SETTINGS.tagger, epochs: SETTINGS.jackknife.epochs });
  const structure = trainStructure(treebank, looks, tags, all, SETTINGS.structure);
  const structureTable = pack(structure.index, structure.weights, MOVES, BITS.structure);
  const relations = trainRelations(treebank, looks, tags, all, SETTINGS.relations);
  const relationTable = pack(relations.index, relations.weights, RELATIONS.length, BITS.relations);
  const model = {
    tagger: readRows(taggerTable.bytes, 0, BITS.tagger, TAGS.length),
    structure: readRows(structureTable.bytes, 0, BITS.structure, MOVES),
    relations: readRows(relationTable.bytes, 0, BITS.relations, RELATIONS.length),
  };
  const heldBack = HELD_BACK.map((name) => {
    const { text, source } = readSource(dataDir, name);
    const bank = readTreebank([text]);
    const scores = measure(bank, looksOfTreebank(bank, classes), model, Int32Array.from(bank.ids.keys()));
    return { ...source, ...scores };
  });
  writeFileSync(join(outDir, "tagger.bin"), gzipSync(taggerTable.bytes, { level: 9 }));
  writeFileSync(join(outDir, "parser.bin"), gzipSync(Buffer.concat([structureTable.bytes, relationTable.bytes]), { level: 9 }));
  const size = ({ kept, seen, unit }: typeof taggerTable) => ({ seen, kept, unit });
  const head = {
    made: "npm run train: syntax",
    settings: SETTINGS,
    files: sources.map(({ source }) => source),
    sentences: treebank.ids.length,
    tokens: treebank.forms.length,
    features: { tagger: size(taggerTable), structure: size(structureTable), relations: size(relationTable) },
    heldBack,
  };
  writeFileSync(join(outDir, "syntax.json"), `${JSON.stringify(head, null, 1)}\n`);
  console.error(JSON.stringify(head.heldBack, null, 1));
}
