// What a word looks like, as numbers: form, ends, shape, class. Worked out once for each form that is kept.

import type { Tokens } from "../doc/doc.js";
import { KeptForms } from "../doc/kept-forms.js";
import { hashText } from "../model/hash.js";
import { findWord, type WordTable } from "../model/words.js";

/** Looks of the tokens, columns by token number. All but classes and flags are hashes. */
export interface Looks {
  /** The form in lower case, digits as 0. */
  readonly word: Int32Array;
  readonly shape: Int32Array;
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly prefix2: Int32Array;
  readonly prefix3: Int32Array;
  /** Fine class from running text; 0 is unknown. */
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  readonly upos: Int32Array;
  /** 1 capital first, 2 all capitals, 4 digit inside, 8 hyphen or dot inside. */
  readonly flags: Int32Array;
  /** Tag number of a word that has but one; -1 for others. */
  readonly settled: Int32Array;
  /** What the word can be by the lists, hashed. */
  readonly paradigm: Int32Array;
  /** The same as bits: 1 base form of a verb, 2 past, 4 participle, 8 third person, 16 -ing, 32 noun, 64 plural … */
  readonly bits: Int32Array;
}

const COLUMNS = 15;
const UPOS = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
];
const UPOS_HASH = new Map(UPOS.map((name, i) => [name, (i + 1) * 0x3c6ef35f]));

/** What lists say of words, and the looks of forms that were seen lately. */
export interface LookBook {
  readonly known: WordTable;
  readonly rows: KeptForms<Int32Array>;
}

/** A book that no form has been looked up in. */
export function newLookBook(known: WordTable): LookBook {
  return { known, rows: new KeptForms() };
}

/** The looks of all tokens. */
export function looksOf(tokens: Pick<Tokens, "count" | "forms" | "lowers" | "upos">, { known, rows }: LookBook): Looks {
  const columns = Array.from({ length: COLUMNS }, () => new Int32Array(tokens.count));
  for (let i = 0; i < tokens.count; i++) {
    const form = tokens.forms[i];
    let row = rows.get(form);
    if (row === undefined) {
      row = look(form, tokens.lowers[i], known);
      rows.keep(form, row);
    }
    for (let c = 0; c < row.length; c++) columns[c][i] = row[c];
    columns[COLUMNS - 1][i] = UPOS_HASH.get(tokens.upos[i]) ?? 0;
  }
  const [word, shape, suffix1, suffix2, suffix3, suffix4, prefix2, prefix3, fine, coarse, flags, settled, paradigm, bits, upos] = columns;
  return { word, shape, suffix1, suffix2, suffix3, suffix4, prefix2, prefix3, fine, coarse, upos, flags, settled, paradigm, bits };
}

/** Longest form that is looked at in full; beyond it only its ends count. */
const LONGEST = 60;

/** The key under which a word is known: lower case, digits as 0. */
export function wordKey(lower: string): string {
  return lower.replace(/\d/g, "0");
}

function look(form: string, lower: string, known: WordTable): Int32Array {
  const key = wordKey(lower.length > LONGEST ? lower.slice(0, LONGEST / 2) + lower.slice(-LONGEST / 2) : lower);
  const written = form.slice(0, LONGEST);
  const word = hashText(key);
  const entry = findWord(known, key, word);
  const cls = entry < 0 ? 0 : known.classes[entry];
  const paradigm = entry < 0 ? 0 : known.paradigms[entry];
  const flags =
    (/^\p{Lu}/u.test(written) ? 1 : 0) |
    (/^[\p{Lu}\p{M}.]{2,}$/u.test(written) ? 2 : 0) |
    (/\d/.test(written) ? 4 : 0) |
    (/.[-.]./.test(written) ? 8 : 0);
  return Int32Array.of(
    word,
    hashText(shapeOf(written)),
    hashText(key.slice(-1), 1),
    hashText(key.slice(-2), 2),
    hashText(key.slice(-3), 3),
    hashText(key.slice(-4), 4),
    hashText(key.slice(0, 2), 5),
    hashText(key.slice(0, 3), 6),
    (cls >>> 8) * 0x2545f491,
    (cls & 255) * 0x5bd1e995,
    flags,
    entry < 0 ? -1 : known.settled[entry] - 1,
    paradigm * 0x27d4eb2f,
    paradigm,
  );
}

// "McDonald's" -> "XxXx'x", "U.S." -> "X.X.", "2004" -> "0000" -> "0".
function shapeOf(form: string): string {
  return form
    .replace(/\p{Lu}/gu, "X")
    .replace(/\p{L}/gu, "x")
    .replace(/\d/g, "0")
    .replace(/(.)\1+/gu, "$1");
}
