// All that the syntax stage learns from: treebanks, trees of our own, running text; and what is held back to be scored on.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { wordsOfRows, wordsOfTreebank } from "./classes.js";
import { readTexts } from "./texts.js";
import { readSource, readTreebank, type Source, sourceOf, type Treebank } from "./treebank.js";

const TRAIN = ["ud.ewt.train", "ud.gum-open.train"].map((name) => `${name}.conllu.gz`);
/** Of these, every third document is held back, to be scored on. */
const DEV = ["ud.ewt.dev", "ud.gum-open.dev"].map((name) => `${name}.conllu.gz`);

/** News of our own writing with trees corrected by hand: the treebanks have little of it. Every sixth document is held back. */
const OWN = fileURLToPath(new URL("../../src/train/trees/", import.meta.url));
/** Of these, sentences of the tests: what is told of them is known to be right, and nothing is scored on them. */
const TESTS = "tests.conllu";

/** Running text for the classes of words; its names are not looked at. */
const TEXTS = ["crossner", "gum-open", "wikigold", "uner-ewt-dev", "redocred", "btc"].map((name) => `ner.${name}.train.jsonl.gz`);

/** Of these, prose like that of the news: the parser learns from the trees that its teachers find here. */
const TAUGHT = /crossner|wikigold|redocred/;

/** All that is trained on, and what is held back. */
export interface SyntaxData {
  readonly sources: readonly Source[];
  readonly treebank: Treebank;
  /** Held-back documents: EWT's, GUM's and our own. */
  readonly heldBack: readonly { readonly name: string; readonly treebank: Treebank }[];
  /** Lines of running text as words. */
  readonly lines: readonly (readonly string[])[];
  /** Sentences without trees. */
  readonly untold: Treebank;
}

/** News of our own with the names of the documents that are held back, whatever is learnt from it. */
export function readOwnNews(): {
  readonly files: readonly { readonly text: string; readonly source: Source }[];
  readonly held: ReadonlySet<string>;
} {
  const files = readOwn().filter(({ source }) => source.name !== TESTS);
  return { files, held: new Set(everyNth(6, files)) };
}

function readOwn(): { readonly text: string; readonly source: Source }[] {
  return readdirSync(OWN)
    .filter((name) => name.endsWith(".conllu"))
    .sort()
    .map((name) => sourceOf(name, readFileSync(join(OWN, name))));
}

/** Reads treebanks and texts. */
export function readSyntaxData(dataDir: string): SyntaxData {
  const train = TRAIN.map((name) => readSource(dataDir, name));
  const dev = DEV.map((name) => readSource(dataDir, name));
  const texts = TEXTS.map((name) => readSource(dataDir, name));
  const own = readOwn();
  const news = readOwnNews();
  const held = new Set([...everyNth(3, dev), ...news.held]);
  const treebank = readTreebank(
    [...train, ...dev, ...own].map(({ text }) => text),
    (document) => !held.has(document),
  );
  const heldBack = (name: string, all: readonly { readonly text: string }[]) => {
    const texts = all.map(({ text }) => text);
    return { name, treebank: readTreebank(texts, (document) => held.has(document)) };
  };
  return {
    sources: [...train, ...dev, ...own, ...texts].map(({ source }) => source),
    treebank,
    heldBack: [...dev.map((file) => heldBack(file.source.name, [file])), heldBack("own news", news.files)],
    lines: [...wordsOfTreebank(treebank), ...texts.flatMap(({ text }) => wordsOfRows(text))],
    untold: readTexts(texts.filter(({ source }) => TAUGHT.test(source.name)).map(({ text }) => text)),
  };
}

/** Every n-th document of the files. */
export function everyNth(n: number, files: readonly { readonly text: string }[]): string[] {
  const documents = new Set(files.flatMap(({ text }) => [...text.matchAll(/^# newdoc id = (.*)$/gm)].map((match) => match[1])));
  return [...documents].filter((_, i) => i % n === n - 1);
}
