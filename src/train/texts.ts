// Running text as a treebank without trees: sentences of our tokens, whose tags and heads are still to be found.

import { z } from "zod";
import type { Upos } from "../doc/doc.js";
import { sentenceStarts } from "../sentences/breaks.js";
import { tokenise } from "../sentences/tokenise.js";
import { openWink } from "../sentences/wink.js";
import type { Treebank } from "./treebank.js";

const rowSchema = z.object({ id: z.string(), text: z.string() });

/** Sentences outside these lengths are lists and headings, or were not told apart. */
const LENGTHS = { least: 3, most: 80 } as const;

/** The sentences of rows of JSON with a `text`. Tags, heads and relations are zeros, lemmas null. */
export function readTexts(files: readonly string[]): Treebank {
  const forms: string[] = [];
  const upos: Upos[] = [];
  const starts: number[] = [0];
  const ids: string[] = [];
  const documents: string[] = [];
  for (const row of files.flatMap((rows) => rows.split("\n").filter((line) => line !== ""))) {
    const { id, text } = rowSchema.parse(JSON.parse(row));
    const read = openWink();
    for (const line of text.matchAll(/[^\n]*\S[^\n]*/g)) {
      const tokens = tokenise(text, { start: line.index, end: line.index + line[0].length }, read);
      const opens = sentenceStarts(text, tokens);
      for (let first = 0, end = 1; first < tokens.length; first = end++) {
        while (end < tokens.length && !opens[end]) end++;
        if (end - first < LENGTHS.least || end - first > LENGTHS.most) continue;
        for (const token of tokens.slice(first, end)) {
          forms.push(token.form);
          upos.push(token.upos);
        }
        starts.push(forms.length);
        ids.push(`${id}-${first}`);
        documents.push(id);
      }
    }
  }
  return {
    forms,
    lowers: forms.map((form) => form.toLowerCase().replaceAll("’", "'")),
    upos,
    lemmas: forms.map(() => null),
    tags: new Uint8Array(forms.length),
    relations: new Uint8Array(forms.length),
    heads: new Int32Array(forms.length),
    starts: Int32Array.from(starts),
    ids,
    documents,
  };
}
