// Treebanks as the pipeline sees them: trees over our own tokens, with the looks of their words.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Upos } from "../doc/doc.js";
import { type LemmaRules, RELATIONS, TAGS } from "../model/syntax.js";
import type { WordTable } from "../model/words.js";
import { tokenise } from "../sentences/tokenise.js";
import { openWink } from "../sentences/wink.js";
import { lemmaHash, lemmatise } from "../syntax/lemmatise.js";
import { type Looks, looksOf, newLookBook } from "../syntax/words.js";
import { readConllu } from "./conllu.js";
import { project } from "./project.js";

/** Sentences one after another, as columns by token; sentence s is tokens `starts[s]` to `starts[s + 1]`. */
export interface Treebank {
  readonly forms: readonly string[];
  readonly lowers: readonly string[];
  readonly upos: readonly Upos[];
  readonly lemmas: readonly (string | null)[];
  readonly tags: Uint8Array;
  readonly relations: Uint8Array;
  /** Number of the head within its sentence; -1 for the root. */
  readonly heads: Int32Array;
  readonly starts: Int32Array;
  readonly ids: readonly string[];
  readonly documents: readonly string[];
}

/** A file with its name and the sum of its bytes, for the head of a model. */
export interface Source {
  readonly name: string;
  readonly sha256: string;
}

/** The text of a file of the data folder, and what to say of it. */
export function readSource(dataDir: string, name: string): { text: string; source: Source } {
  return sourceOf(name, readFileSync(join(dataDir, name)));
}

/** The text of a file, unpacked where it is packed, and what to say of it. */
export function sourceOf(name: string, bytes: Buffer): { text: string; source: Source } {
  const source = { name, sha256: createHash("sha256").update(bytes).digest("hex") };
  return { text: (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"), source };
}

const TAG_NUMBERS = new Map<string, number>(TAGS.map((tag, i) => [tag, i]));
const RELATION_NUMBERS = new Map<string, number>(RELATIONS.map((relation, i) => [relation, i]));

/** The sentences of CoNLL-U texts on our tokens. Documents that `keep` refuses are left out. */
export function readTreebank(texts: readonly string[], keep: (document: string) => boolean = () => true): Treebank {
  const forms: string[] = [];
  const lowers: string[] = [];
  const upos: Upos[] = [];
  const lemmas: (string | null)[] = [];
  const tags: number[] = [];
  const relations: number[] = [];
  const heads: number[] = [];
  const starts: number[] = [0];
  const ids: string[] = [];
  const documents: string[] = [];
  for (const text of texts) {
    let read = openWink();
    for (const sentence of readConllu(text)) {
      if (sentence.document !== documents.at(-1)) read = openWink();
      if (!keep(sentence.document)) continue;
      const tree = project(sentence, tokenise(sentence.text, { start: 0, end: sentence.text.length }, read));
      tree.tokens.forEach((token, i) => {
        forms.push(token.form);
        lowers.push(token.form.toLowerCase().replaceAll("’", "'"));
        upos.push(token.upos);
        lemmas.push(tree.lemmas[i]);
        tags.push(TAG_NUMBERS.get(tree.tags[i]) ?? TAGS.indexOf("XX"));
        relations.push(RELATION_NUMBERS.get(tree.relations[i]) ?? RELATIONS.indexOf("dep"));
        heads.push(tree.heads[i]);
      });
      starts.push(forms.length);
      ids.push(sentence.id);
      documents.push(sentence.document);
    }
  }
  return {
    forms,
    lowers,
    upos,
    lemmas,
    tags: Uint8Array.from(tags),
    relations: Uint8Array.from(relations),
    heads: Int32Array.from(heads),
    starts: Int32Array.from(starts),
    ids,
    documents,
  };
}

/** The looks of a treebank's words. */
export function looksOfTreebank(treebank: Treebank, known: WordTable): Looks {
  return looksOf({ count: treebank.forms.length, forms: treebank.forms, lowers: treebank.lowers, upos: treebank.upos }, newLookBook(known));
}

/** Most words that a sentence has. */
export function longest(treebank: Treebank): number {
  let most = 0;
  for (let s = 0; s + 1 < treebank.starts.length; s++) most = Math.max(most, treebank.starts[s + 1] - treebank.starts[s]);
  return most;
}

/** The lemmas of a treebank's words as the parser sees them, by tags that need not be gold. */
export function lemmaHashes(treebank: Treebank, tags: Uint8Array, rules: LemmaRules): Int32Array {
  return Int32Array.from(tags, (tag, i) => lemmaHash(lemmatise(treebank.forms[i], treebank.lowers[i], TAGS[tag], rules)));
}
