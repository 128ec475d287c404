// News in which readers marked what pronouns and noun phrases stand for: texts of our treebank, of GUM, and some without trees.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type GoldSentence, readConllu } from "./conllu.js";
import { everyNth, readOwnNews } from "./syntax-data.js";
import { readSource, type Source, sourceOf } from "./treebank.js";

/**
 * Tables of three columns (word, form, what it stands for) and texts without trees. A word is `sentence:number` where there are trees,
 * else `document:offset`; what it stands for is a word, several joined by "+", or `nothing`, `event` or `unnamed`.
 */
const MARKED = fileURLToPath(new URL("../../src/train/antecedents/", import.meta.url));
const TREEBANK = "ud.gum-open.train.conllu.gz";

/** A text with what its words stand for: by offset of the word, offsets of the heads meant; none where nothing named is meant. */
export interface MarkedText {
  readonly id: string;
  readonly text: string;
  readonly marks: ReadonlyMap<number, readonly number[]>;
  /** True for what is not learnt from, to be scored on. */
  readonly isHeld: boolean;
}

/** All marked texts, and the files that they come from. */
export function readMarked(dataDir: string): { readonly texts: MarkedText[]; readonly sources: readonly Source[] } {
  const files = readdirSync(MARKED)
    .sort()
    .map((name) => sourceOf(name, readFileSync(join(MARKED, name))));
  const rows = new Map<string, string>();
  for (const { text } of files.filter(({ source }) => source.name.endsWith(".tsv")))
    for (const line of text.split("\n").slice(1)) if (line !== "") rows.set(line.split("\t")[0], line.split("\t")[2]);
  const news = readOwnNews();
  const plain = files.filter(({ source }) => source.name.endsWith(".txt"));
  const held = new Set([...news.held, ...everyNth(6, plain)]);
  const trees = [...news.files.map(({ text }) => text), readSource(dataDir, TREEBANK).text];
  const told = [...trees.flatMap(textsOfTrees), ...plain.flatMap(({ text }) => plainTexts(text, rows))];
  const texts = told.map(({ id, text, offsets }) => ({ id, text, marks: marksOf(offsets, rows), isHeld: held.has(id) }));
  return { texts, sources: files.map(({ source }) => source) };
}

/** A text with the places of its words. */
export interface PlacedText {
  readonly id: string;
  readonly text: string;
  /** Offset of each word by its name in the tables. */
  readonly offsets: ReadonlyMap<string, number>;
}

/** The documents of a treebank, each sentence a paragraph of its own; words are called `sentence:number`. */
export function textsOfTrees(conllu: string): PlacedText[] {
  const documents = new Map<string, GoldSentence[]>();
  for (const sentence of readConllu(conllu)) {
    const list = documents.get(sentence.document);
    if (list === undefined) documents.set(sentence.document, [sentence]);
    else list.push(sentence);
  }
  return [...documents].map(([id, sentences]) => {
    const offsets = new Map<string, number>();
    let text = "";
    for (const sentence of sentences) {
      sentence.words.forEach((word, i) => {
        offsets.set(`${sentence.id}:${i + 1}`, text.length + word.start);
      });
      text += `${sentence.text}\n\n`;
    }
    return { id, text, offsets };
  });
}

/** Documents that lie one after another under "# newdoc id = …". */
function plainTexts(file: string, rows: ReadonlyMap<string, string>): PlacedText[] {
  const words = [...rows].flatMap(([word, stands]) => [word, ...stands.split("+")]);
  return file
    .split(/^# newdoc id = /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf("\n");
      const id = part.slice(0, end);
      const own = words.filter((word) => word.startsWith(`${id}:`));
      return { id, text: part.slice(end + 1), offsets: new Map(own.map((word) => [word, Number(word.slice(id.length + 1))])) };
    });
}

function marksOf(offsets: ReadonlyMap<string, number>, rows: ReadonlyMap<string, string>): Map<number, readonly number[]> {
  const marks = new Map<number, readonly number[]>();
  for (const [word, offset] of offsets) {
    const stands = rows.get(word);
    if (stands === undefined) continue;
    const heads = stands.split("+").flatMap((one) => offsets.get(one) ?? []);
    marks.set(offset, heads);
  }
  return marks;
}

/** "The company", then what that stands for, and so on back to the first. */
export function chainOf({ marks }: MarkedText, offset: number): number[] {
  const chain = [offset];
  for (let next = marks.get(offset); next !== undefined && next.length === 1 && !chain.includes(next[0]); next = marks.get(next[0]))
    chain.push(next[0]);
  return chain;
}
