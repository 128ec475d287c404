// Words, lemmas and tagger, and with them the lessons that the parser learns from.

import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readSparseRows, type SparseRows } from "../model/rows.js";
import { BITS, type LemmaRules, type LemmaTables, TAGS, unpackLemmas } from "../model/syntax.js";
import { readWords, type WordTable } from "../model/words.js";
import { newTagger, tagSentence } from "../syntax/tagger.js";
import { learnClasses } from "./classes.js";
import { type Packed, pack, sparseRows } from "./learner.js";
import { knownVerbs, learnLemmas } from "./lemmas.js";
import { learnParadigms } from "./paradigms.js";
import { type Lesson, trainRelations, trainStructure } from "./parser.js";
import { readSyntaxData, type SyntaxData } from "./syntax-data.js";
import { jackknife, settledWords, trainTagger } from "./tagger.js";
import { lemmaHashes, looksOfTreebank, type Treebank } from "./treebank.js";
import { packWords } from "./word-pack.js";

/** How words and tagger are trained. */
export const TAGGER_SETTINGS = {
  classes: { seed: 20260100, leastCount: 3, neighbours: 1000, dimensions: 48, rounds: 5, fine: 255, coarse: 48 },
  tagger: { epochs: 5, seed: 20260101, leastCount: 2, margin: 1 },
  jackknife: { parts: 4, epochs: 3 },
} as const;

/** What comes before the parser, and what the parser learns from. */
export interface Lessons {
  readonly words: Uint8Array<ArrayBuffer>;
  readonly known: WordTable;
  readonly lemmaTables: LemmaTables;
  readonly lemmas: LemmaRules;
  readonly taggerTable: Packed;
  readonly tagger: SparseRows;
  /** The treebank with tags by taggers that have not seen it. */
  readonly gold: Lesson;
  /** Running text; its heads are still zeros. */
  readonly texts: Lesson;
}

/** Trains words, lemmas and tagger, and reads treebank and texts with them. */
export function makeLessons({ treebank, lines, untold }: SyntaxData): Lessons {
  const verbs = knownVerbs(treebank);
  const lemmaTables = learnLemmas(treebank, verbs);
  const lemmas = unpackLemmas(lemmaTables);
  const words = packWords({
    classes: learnClasses(lines, TAGGER_SETTINGS.classes),
    settled: settledWords(treebank),
    paradigms: learnParadigms(verbs, lemmaTables),
  });
  const known = readWords(words.buffer);
  const looks = looksOfTreebank(treebank, known);
  const learnt = trainTagger(treebank, looks, Int32Array.from(treebank.ids.keys()), TAGGER_SETTINGS.tagger);
  const taggerTable = pack(learnt, TAGS.length, BITS.tagger);
  const tagger = readSparseRows(sparseRows(taggerTable).buffer, 0, BITS.tagger, TAGS.length);
  const { parts, epochs } = TAGGER_SETTINGS.jackknife;
  const tags = jackknife(treebank, looks, parts, { ...TAGGER_SETTINGS.tagger, epochs });
  const gold = { treebank, looks, tags, lemmas: lemmaHashes(treebank, tags, lemmas) };
  return { words, known, lemmaTables, lemmas, taggerTable, tagger, gold, texts: tagged(untold, { known, tagger, lemmas }) };
}

function tagged(treebank: Treebank, { known, tagger, lemmas }: Pick<Lessons, "known" | "tagger" | "lemmas">): Lesson {
  const looks = looksOfTreebank(treebank, known);
  const tags = new Uint8Array(treebank.forms.length);
  const desk = newTagger(tagger, { safeLead: Number.POSITIVE_INFINITY });
  treebank.ids.forEach((_, s) => {
    tagSentence(looks, treebank.starts[s], treebank.starts[s + 1], desk, tags);
  });
  return { treebank, looks, tags, lemmas: lemmaHashes(treebank, tags, lemmas) };
}

/**
 * Builds `words.bin`, `lemmas.json`, `tagger.bin` and `tagger.json` in `outDir`. The same files give the same bytes. The sums in
 * `tagger.json` change with whatever the parser learns from and with how it learns: where they hold, so do its weights, which take
 * a quarter of an hour.
 */
export function trainWords({ dataDir, outDir }: { readonly dataDir: string; readonly outDir: string }): void {
  const data = readSyntaxData(dataDir);
  const { words, lemmaTables, taggerTable, gold, texts } = makeLessons(data);
  const { seen, kept, unit } = taggerTable;
  const head = {
    made: "npm run train: tagger",
    settings: TAGGER_SETTINGS,
    files: data.sources,
    sentences: data.treebank.ids.length,
    tokens: data.treebank.forms.length,
    features: { seen, kept, unit },
    sums: { gold: sumOf(gold), texts: sumOf(texts), learner: sumOfLearner(gold) },
  };
  writeFileSync(join(outDir, "words.bin"), words);
  writeFileSync(join(outDir, "lemmas.json"), `${JSON.stringify(lemmaTables)}\n`);
  writeFileSync(join(outDir, "tagger.bin"), sparseRows(taggerTable));
  writeFileSync(join(outDir, "tagger.json"), `${JSON.stringify(head, null, 1)}\n`);
}

/** SHA-256 of all columns of a lesson that the parser sees. */
function sumOf({ treebank, looks, tags, lemmas }: Lesson): string {
  const columns = [treebank.starts, treebank.heads, treebank.relations, tags, lemmas, ...Object.values(looks)];
  const hash = createHash("sha256").update(JSON.stringify(treebank.forms));
  for (const column of columns) hash.update(Buffer.from(column.buffer, column.byteOffset, column.byteLength));
  return hash.digest("hex");
}

/** Enough sentences for a change of features, oracle or learner to show. */
const FIRST = 300;

/** SHA-256 of what the parser's learners make of the first sentences. */
function sumOfLearner(lesson: Lesson): string {
  const first = Int32Array.from({ length: FIRST }, (_, s) => s);
  const settings = { epochs: 2, seed: 1, leastCount: 1, margin: 1, explore: 0.9 };
  const hash = createHash("sha256");
  for (const train of [trainStructure, trainRelations]) {
    const { hashes, weights } = train(lesson, first, settings);
    const width = weights.length / hashes.length;
    // Features are numbered as they are met: in the order of their hashes they are the same whatever template comes first.
    for (const number of Int32Array.from(hashes.keys()).sort((a, b) => hashes[a] - hashes[b]))
      hash.update(`${hashes[number]}`).update(new Uint8Array(weights.slice(number * width, (number + 1) * width).buffer));
  }
  return hash.digest("hex");
}
