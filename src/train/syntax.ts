// Trains all of the syntax stage: tagger, parser, relations.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readFourRows, readSparseRows } from "../model/rows.js";
import { BITS, type LemmaTables, MOVES, RELATIONS, type SyntaxModel, TAGS, unpackLemmas } from "../model/syntax.js";
import { readWords } from "../model/words.js";
import { newTagger, tagSentence } from "../syntax/tagger.js";
import { learnClasses, wordsOfRows, wordsOfTreebank } from "./classes.js";
import { fourRows, pack, sparseRows } from "./learner.js";
import { knownVerbs, learnLemmas } from "./lemmas.js";
import { measure } from "./measure.js";
import { learnParadigms } from "./paradigms.js";
import { together, trainRelations, trainStructure } from "./parser.js";
import { jackknife, settledWords, trainTagger } from "./tagger.js";
import { joined, type Lesson, teach } from "./teach.js";
import { readTexts } from "./texts.js";
import { lemmaHashes, looksOfTreebank, readSource, readTreebank, type Source, type Treebank } from "./treebank.js";
import { packWords, type WordLists } from "./word-pack.js";

/** How everything is trained. */
export const SYNTAX_SETTINGS = {
  classes: { seed: 20260100, leastCount: 3, neighbours: 1000, dimensions: 48, rounds: 5, fine: 255, coarse: 48 },
  tagger: { epochs: 5, seed: 20260101, leastCount: 2, margin: 1 },
  jackknife: { parts: 4, epochs: 3 },
  teachers: { epochs: 3, seeds: [20260102, 20260112], leastCount: 3, margin: 1, explore: 0.9 },
  structure: { epochs: 4, seeds: [20260102, 20260112], leastCount: 3, margin: 1, explore: 0.9 },
  relations: { epochs: 4, seeds: [20260103, 20260113], leastCount: 3, margin: 1, explore: 0, most: 98_304 },
} as const;

const TRAIN = ["ud.ewt.train", "ud.gum-open.train"].map((name) => `${name}.conllu.gz`);
/** Of these, every third document is held back, to be scored on. */
const DEV = ["ud.ewt.dev", "ud.gum-open.dev"].map((name) => `${name}.conllu.gz`);

/** Running text for the classes of words; its names are not looked at. */
const TEXTS = ["crossner", "gum-open", "wikigold", "uner-ewt-dev", "redocred", "btc"].map((name) => `ner.${name}.train.jsonl.gz`);

/** Of these, prose like that of the news: the parser learns from the trees that its teachers find here. */
const TAUGHT = /crossner|wikigold|redocred/;

/** Where the files are and where the weights go. */
export interface TrainSyntaxOptions {
  readonly dataDir: string;
  readonly outDir: string;
}

/** All that is trained on, and what is held back. */
export interface SyntaxData {
  readonly sources: readonly Source[];
  readonly treebank: Treebank;
  /** Held-back documents: GUM's and EWT's. */
  readonly heldBack: readonly { readonly name: string; readonly treebank: Treebank }[];
  /** Lines of running text as words. */
  readonly lines: readonly (readonly string[])[];
  /** Sentences without trees. */
  readonly untold: Treebank;
}

/** Reads treebanks and texts. */
export function readSyntaxData(dataDir: string): SyntaxData {
  const train = TRAIN.map((name) => readSource(dataDir, name));
  const dev = DEV.map((name) => readSource(dataDir, name));
  const texts = TEXTS.map((name) => readSource(dataDir, name));
  const documents = new Set(dev.flatMap(({ text }) => [...text.matchAll(/^# newdoc id = (.*)$/gm)].map((match) => match[1])));
  const held = new Set([...documents].filter((_, i) => i % 3 === 2));
  const treebank = readTreebank(
    [...train, ...dev].map(({ text }) => text),
    (document) => !held.has(document),
  );
  return {
    sources: [...train, ...dev, ...texts].map(({ source }) => source),
    treebank,
    heldBack: dev.map(({ text, source }) => ({ name: source.name, treebank: readTreebank([text], (document) => held.has(document)) })),
    lines: [...wordsOfTreebank(treebank), ...texts.flatMap(({ text }) => wordsOfRows(text))],
    untold: readTexts(texts.filter(({ source }) => TAUGHT.test(source.name)).map(({ text }) => text)),
  };
}

/** The lists of words that the looks come from, and the lemmas. */
export function learnTables({ treebank, lines }: SyntaxData): { readonly lists: WordLists; readonly lemmas: LemmaTables } {
  const verbs = knownVerbs(treebank);
  const lemmas = learnLemmas(treebank, verbs);
  const lists = {
    classes: learnClasses(lines, SYNTAX_SETTINGS.classes),
    settled: settledWords(treebank),
    paradigms: learnParadigms(verbs, lemmas),
  };
  return { lists, lemmas };
}

/** The treebank, and after it the sentences of `untold` with the trees that teachers find. */
function taught(gold: Lesson, untold: Treebank, model: Pick<SyntaxModel, "words" | "tagger" | "lemmas">): Lesson {
  const looks = looksOfTreebank(untold, model.words);
  const tags = new Uint8Array(untold.forms.length);
  const tagger = newTagger(model.tagger, { safeLead: Number.POSITIVE_INFINITY });
  untold.ids.forEach((_, s) => {
    tagSentence(looks, untold.starts[s], untold.starts[s + 1], tagger, tags);
  });
  const texts: Lesson = { treebank: untold, looks, tags, lemmas: lemmaHashes(untold, tags, model.lemmas) };
  const heads = teach(gold, texts, SYNTAX_SETTINGS.teachers);
  return joined(gold, { ...texts, treebank: { ...untold, heads } }, (bank) => looksOfTreebank(bank, model.words));
}

/** Builds `words.bin`, `lemmas.json`, `tagger.bin`, `parser.bin` and `syntax.json` in `outDir`. The same files give the same bytes. */
export function trainSyntax({ dataDir, outDir }: TrainSyntaxOptions): void {
  const data = readSyntaxData(dataDir);
  const { treebank } = data;
  const tables = learnTables(data);
  const words = packWords(tables.lists);
  const known = readWords(words.buffer);
  const rules = unpackLemmas(tables.lemmas);
  const looks = looksOfTreebank(treebank, known);
  const all = Int32Array.from(treebank.ids.keys());
  const tagger = trainTagger(treebank, looks, all, SYNTAX_SETTINGS.tagger);
  const taggerTable = pack(tagger.index, tagger.weights, TAGS.length, BITS.tagger);
  const taggerFile = sparseRows(taggerTable);
  const taggerRows = readSparseRows(taggerFile.buffer, 0, BITS.tagger, TAGS.length);
  const tags = jackknife(treebank, looks, SYNTAX_SETTINGS.jackknife.parts, {
    ...SYNTAX_SETTINGS.tagger,
    epochs: SYNTAX_SETTINGS.jackknife.epochs,
  });
  const hashes = lemmaHashes(treebank, tags, rules);
  const gold: Lesson = { treebank, looks, tags, lemmas: hashes };
  const lesson = taught(gold, data.untold, { words: known, tagger: taggerRows, lemmas: rules });
  // Gold trees count twice.
  const chosen = Int32Array.from([...all, ...lesson.treebank.ids.keys()]);
  const structure = together(
    SYNTAX_SETTINGS.structure.seeds.map((seed) =>
      trainStructure(lesson.treebank, lesson.looks, lesson.tags, lesson.lemmas, chosen, { ...SYNTAX_SETTINGS.structure, seed }),
    ),
  );
  const structureTable = pack(structure.index, structure.weights, MOVES, BITS.structure);
  const relations = together(
    SYNTAX_SETTINGS.relations.seeds.map((seed) =>
      trainRelations(treebank, looks, tags, hashes, all, { ...SYNTAX_SETTINGS.relations, seed }),
    ),
  );
  const relationTable = pack(relations.index, relations.weights, RELATIONS.length, BITS.relations, SYNTAX_SETTINGS.relations.most);
  const files = {
    structure: fourRows(structureTable),
    relations: sparseRows(relationTable),
  };
  const model = {
    tagger: taggerRows,
    structure: readFourRows(files.structure.buffer, BITS.structure),
    relations: readSparseRows(files.relations.buffer, 0, BITS.relations, RELATIONS.length),
    lemmas: rules,
  };
  const heldBack = data.heldBack.map(({ name, treebank: bank }) => ({
    name,
    documents: new Set(bank.documents).size,
    ...measure(bank, looksOfTreebank(bank, known), model, Int32Array.from(bank.ids.keys())),
  }));
  writeFileSync(join(outDir, "words.bin"), words);
  writeFileSync(join(outDir, "lemmas.json"), `${JSON.stringify(tables.lemmas)}\n`);
  writeFileSync(join(outDir, "tagger.bin"), taggerFile);
  writeFileSync(join(outDir, "parser.bin"), Buffer.concat([files.structure, files.relations]));
  const size = ({ kept, seen, unit }: typeof taggerTable) => ({ seen, kept, unit });
  const head = {
    made: "npm run train: syntax",
    settings: SYNTAX_SETTINGS,
    files: data.sources,
    sentences: treebank.ids.length,
    tokens: treebank.forms.length,
    features: { tagger: size(taggerTable), structure: size(structureTable), relations: size(relationTable) },
    heldBack,
  };
  writeFileSync(join(outDir, "syntax.json"), `${JSON.stringify(head, null, 1)}\n`);
  console.error(JSON.stringify(head.heldBack, null, 1));
}
