// What the name tagger sees of each token: its word, shape, affixes, tables it is in, and where else the article has it.

import type { SentenceLayer } from "../doc/doc.js";
import { KeptForms } from "../doc/kept-forms.js";
import { foldName } from "../model/gazetteers.js";
import { hashText } from "../model/hash.js";
import { classHash } from "../model/lexemes.js";
import { markElsewhere, markListed, markLive, markRuns, markSentence } from "./context.js";
import { canOpenListed, LEXEMES, tableBits } from "./tables.js";
import { caseOf, isCapital, shapeOf } from "./writing.js";

/** The columns that features are made from, by token number. Hashes are signed 32-bit. */
export interface Words {
  readonly count: number;
  readonly lower: Int32Array;
  readonly shape: Int32Array;
  readonly prefix: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly upos: Int32Array;
  readonly cases: Uint8Array;
  /** `IN` bits. */
  readonly tables: Int32Array;
  /** Class of the word by the company it keeps; 0 without one. */
  readonly classes: Uint8Array;
  /** How unmarked text mostly writes the word: `WRITTEN`. */
  readonly writing: Uint8Array;
  /** 1 for a word with which a listed phrase of several words can begin. */
  readonly opens: Uint8Array;
  /** 0 outside listed phrases, else 4 times `LISTED` plus begin 0, inside 1, last 2, unit 3. */
  readonly listed: Uint8Array;
  /** 1 where no blank stands before the token, 2 where none stands after it, as bits. */
  readonly glue: Uint8Array;
  /** Writing of the sentence: 0 plain, 1 nearly all words capitalised, 2 all in capitals. */
  readonly style: Uint8Array;
  /** Where in a name a token can stand: `PLACE`. */
  readonly live: Uint8Array;
  /** 1 where a token opens its sentence, quotes and brackets aside. */
  readonly first: Uint8Array;
  /** First token of the run of capitalised words a token is in, and the one after the last; equal outside runs. */
  readonly runFirst: Int32Array;
  readonly runEnd: Int32Array;
  /** Bit 1: the word is in the article in lower case; bit 2: capitalised inside a sentence elsewhere. */
  readonly elsewhere: Uint8Array;
  /** The next capitalised token with the same word, the last leading back to the first; -1 where there is none. */
  readonly twin: Int32Array;
}

interface Form {
  readonly lower: number;
  readonly shape: number;
  readonly prefix: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly letterCase: number;
  readonly tables: number;
  readonly wordClass: number;
  readonly writing: number;
  readonly opens: number;
}

/** Forms that were seen lately. */
const FORMS = new KeptForms<Form>();

/** The columns of an article. */
export function readWords(sentences: SentenceLayer): Words {
  const { tokens } = sentences;
  const n = tokens.count;
  const words = {
    count: n,
    lower: new Int32Array(n),
    shape: new Int32Array(n),
    prefix: new Int32Array(n),
    suffix2: new Int32Array(n),
    suffix3: new Int32Array(n),
    suffix4: new Int32Array(n),
    upos: new Int32Array(n),
    cases: new Uint8Array(n),
    tables: new Int32Array(n),
    classes: new Uint8Array(n),
    writing: new Uint8Array(n),
    opens: new Uint8Array(n),
    listed: new Uint8Array(n),
    glue: new Uint8Array(n),
    style: new Uint8Array(n),
    live: new Uint8Array(n),
    first: new Uint8Array(n),
    runFirst: new Int32Array(n),
    runEnd: new Int32Array(n),
    elsewhere: new Uint8Array(n),
    twin: new Int32Array(n).fill(-1),
  };
  const tags = new Map<string, number>();
  for (let i = 0; i < n; i++) {
    const form = formOf(tokens.forms[i], tokens.lowers[i]);
    let tag = tags.get(tokens.upos[i]);
    if (tag === undefined) {
      tag = hashText(tokens.upos[i]);
      tags.set(tokens.upos[i], tag);
    }
    words.lower[i] = form.lower;
    words.shape[i] = form.shape;
    words.prefix[i] = form.prefix;
    words.suffix2[i] = form.suffix2;
    words.suffix3[i] = form.suffix3;
    words.suffix4[i] = form.suffix4;
    words.cases[i] = form.letterCase;
    words.tables[i] = form.tables;
    words.classes[i] = form.wordClass;
    words.writing[i] = form.writing;
    words.opens[i] = form.opens;
    words.upos[i] = tag;
  }
  for (const { firstToken, endToken } of sentences.list) {
    markSentence(tokens, words, firstToken, endToken);
    markListed(tokens, words, firstToken, endToken);
    markRuns(words, firstToken, endToken);
    markLive(words, firstToken, endToken);
  }
  markElsewhere(words);
  return words;
}

function formOf(form: string, lower: string): Form {
  const known = FORMS.get(form);
  if (known !== undefined) return known;
  const read = readForm(form, lower);
  FORMS.keep(form, read);
  return read;
}

function readForm(form: string, lower: string): Form {
  const word = lower.replace(/\d/g, "0");
  const letterCase = caseOf(form);
  const hash = hashText(word);
  const folded = foldName(form);
  return {
    lower: hash,
    shape: hashText(shapeOf(form)),
    prefix: hashText(word.slice(0, 3), 1),
    suffix2: hashText(word.slice(-2), 2),
    suffix3: hashText(word.slice(-3), 3),
    suffix4: hashText(word.slice(-4), 4),
    letterCase,
    tables: tableBits(folded, isCapital(letterCase)),
    opens: canOpenListed(folded) ? 1 : 0,
    wordClass: LEXEMES.classOf(classHash(form)),
    writing: LEXEMES.writingOf(hash),
  };
}
