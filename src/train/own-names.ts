// Names marked in texts of our own: tables beside the news treebank, and newswire with its marks inside; as rows like those of the data folder.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { textsOfTrees } from "./marked-texts.js";
import { readOwnNews } from "./syntax-data.js";
import { type Source, sourceOf } from "./treebank.js";

/**
 * `*.tsv`: three columns (words as `sentence:first-last`, form, kind) for texts of the treebank. `*.txt`: items between lines of `====`, with
 * `[KIND name]` for each name.
 */
const MARKED = fileURLToPath(new URL("../../src/train/names/", import.meta.url));

/** One item of newswire in so many is kept back. */
const HELD = 6;

/** Rows of marked names, one JSON object a line: those to learn from, those to be scored on, and the files they come from. */
export interface OwnNames {
  readonly rows: string;
  readonly heldRows: string;
  readonly sources: readonly Source[];
}

interface Entity {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  readonly srcType: string;
}

interface MarkedRow {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly Entity[];
}

/** The types of the rows by what the marks say. */
const TYPES: Readonly<Record<string, string>> = { PER: "PERSON", ORG: "ORG", LOC: "LOC", MISC: "OTHER" };

/** All marked texts. */
export function readOwnNames(): OwnNames {
  const files = readdirSync(MARKED)
    .sort()
    .map((name) => sourceOf(name, readFileSync(join(MARKED, name))));
  const withEnding = (ending: string) => files.filter(({ source }) => source.name.endsWith(ending)).map(({ text }) => text);
  const news = readOwnNews();
  const marks = withEnding(".tsv").flatMap(readTable);
  const told = news.files.flatMap(({ text }) => textsOfTrees(text)).map((text) => markTree(text, marks));
  const wire = withEnding(".txt").flatMap((text) => text.split(/^====\n/m));
  const isHeld = (id: string) => news.held.has(id) || Number(/^wire-(\d+)$/.exec(id)?.[1] ?? 1) % HELD === 0;
  const rows = [...told, ...wire.map((text, i) => readMarkup(`wire-${i + 1}`, text))].filter(({ entities }) => entities.length > 0);
  const lines = (list: readonly MarkedRow[]) => list.map((row) => JSON.stringify(row)).join("\n");
  return {
    rows: lines(rows.filter(({ id }) => !isHeld(id))),
    heldRows: lines(rows.filter(({ id }) => isHeld(id))),
    sources: files.map(({ source }) => source),
  };
}

interface Mark {
  /** Name of the first word. */
  readonly word: string;
  readonly form: string;
  readonly kind: string;
}

function readTable(table: string): Mark[] {
  return table
    .split("\n")
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => {
      const [words, form, kind] = line.split("\t");
      return { word: words.slice(0, words.lastIndexOf("-")), form, kind };
    });
}

function markTree({ id, text, offsets }: ReturnType<typeof textsOfTrees>[number], marks: readonly Mark[]): MarkedRow {
  const entities = marks.flatMap(({ word, form, kind }) => {
    const start = offsets.get(word);
    if (start === undefined) return [];
    if (!text.startsWith(form, start)) throw new Error(`no "${form}" at ${word}`);
    return entity(start, form, kind);
  });
  return { id, text, entities };
}

function readMarkup(id: string, marked: string): MarkedRow {
  const entities: Entity[] = [];
  let text = "";
  let from = 0;
  for (const mark of marked.matchAll(/\[(PER|ORG|LOC|MISC) ([^[\]]+)\]/g)) {
    text += marked.slice(from, mark.index);
    entities.push(entity(text.length, mark[2], mark[1]));
    text += mark[2];
    from = mark.index + mark[0].length;
  }
  return { id, text: text + marked.slice(from), entities };
}

function entity(start: number, text: string, kind: string): Entity {
  const type = TYPES[kind];
  return { start, end: start + text.length, text, type, srcType: type };
}
