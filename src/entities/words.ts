// What the name tagger sees of each token: its word, shape, affixes, tables it is in, and where else the article has it.

import type { SentenceLayer, Tokens } from "../doc/doc.js";
import {
  CALENDAR_NAMES,
  CORPORATE_SUFFIXES,
  EVENT_NOUNS,
  LAW_NOUNS,
  NAME_LINKS,
  ORGANISATION_NOUNS,
  PRODUCT_NOUNS,
  TITLES,
  WORK_NOUNS,
} from "../lexicon/names.js";
import { COUNTRY_ALIASES, FACILITY_NOUNS, LAND_NOUNS, LANDS, PEOPLES, REGIONS } from "../lexicon/places.js";
import { foldName, type Gazetteers, loadGazetteers } from "../model/gazetteers.js";
import { hashText } from "../model/hash.js";

/** Tables that a word is in, as bits. */
export const IN = {
  people: 1,
  place: 2,
  nationality: 4,
  title: 8,
  suffix: 16,
  organisation: 32,
  location: 64,
  calendar: 128,
  event: 256,
  work: 512,
  law: 1024,
  link: 2048,
  product: 4096,
} as const;

/** How a token is written: `lower` covers all that has no capital. */
export const CASE = { lower: 0, title: 1, upper: 2, mixed: 3, digit: 4, mark: 5, initial: 6 } as const;

/** The tables of names, read once. */
export const GAZETTEERS: Gazetteers = loadGazetteers();

const WORD_TABLES: ReadonlyMap<string, number> = wordTables();
const PLACES: ReadonlySet<string> = new Set([
  ...GAZETTEERS.countries.keys(),
  ...GAZETTEERS.cities,
  ...GAZETTEERS.capitals,
  ...COUNTRY_ALIASES.map(([name]) => name),
  ...REGIONS,
  ...LANDS,
]);
const LONGEST_PLACE = 4;

function wordTables(): Map<string, number> {
  const bits = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number) => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  add([...GAZETTEERS.nationalities.keys(), ...PEOPLES], IN.nationality);
  add(
    TITLES.flatMap(([title]) => [title, `${title}.`]),
    IN.title,
  );
  add(
    CORPORATE_SUFFIXES.flatMap((suffix) => [suffix, `${suffix}.`]),
    IN.suffix,
  );
  add(ORGANISATION_NOUNS, IN.organisation);
  add([...LAND_NOUNS, ...FACILITY_NOUNS], IN.location);
  add(CALENDAR_NAMES, IN.calendar);
  add(EVENT_NOUNS, IN.event);
  add(WORK_NOUNS, IN.work);
  add(LAW_NOUNS, IN.law);
  add(NAME_LINKS, IN.link);
  add(PRODUCT_NOUNS, IN.product);
  return bits;
}

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
  readonly tables: Int32Array;
  /** 0 outside a place of several words, else its begin 1, inside 2, last 3. */
  readonly place: Uint8Array;
  /** Writing of the sentence: 0 plain, 1 nearly all words capitalised, 2 all in capitals. */
  readonly style: Uint8Array;
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
}

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
    place: new Uint8Array(n),
    style: new Uint8Array(n),
    first: new Uint8Array(n),
    runFirst: new Int32Array(n),
    runEnd: new Int32Array(n),
    elsewhere: new Uint8Array(n),
    twin: new Int32Array(n).fill(-1),
  };
  const forms = new Map<string, Form>();
  const tags = new Map<string, number>();
  for (let i = 0; i < n; i++) {
    let form = forms.get(tokens.forms[i]);
    if (form === undefined) {
      form = readForm(tokens.forms[i], tokens.lowers[i]);
      forms.set(tokens.forms[i], form);
    }
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
    words.upos[i] = tag;
  }
  for (const sentence of sentences.list) {
    markSentence(tokens, words, sentence.firstToken, sentence.endToken);
    markPlaces(tokens, words, sentence.firstToken, sentence.endToken);
    markRuns(words, sentence.firstToken, sentence.endToken);
  }
  markElsewhere(words);
  return words;
}

function readForm(form: string, lower: string): Form {
  const word = lower.replace(/\d/g, "0");
  const folded = foldName(lower);
  const letterCase = caseOf(form);
  const person = letterCase !== CASE.lower && letterCase !== CASE.mark && letterCase !== CASE.digit && GAZETTEERS.isPersonName(folded);
  return {
    lower: hashText(word),
    shape: hashText(shapeOf(form)),
    prefix: hashText(word.slice(0, 3), 1),
    suffix2: hashText(word.slice(-2), 2),
    suffix3: hashText(word.slice(-3), 3),
    suffix4: hashText(word.slice(-4), 4),
    letterCase,
    tables: (WORD_TABLES.get(folded) ?? 0) | (person ? IN.people : 0) | (PLACES.has(folded) ? IN.place : 0),
  };
}

function caseOf(form: string): number {
  if (!/\p{L}/u.test(form)) return /\d/.test(form) ? CASE.digit : CASE.mark;
  if (!/\p{Lu}/u.test(form)) return CASE.lower;
  if (/^(?:\p{Lu}\.?)+$/u.test(form)) return form.length <= 2 ? CASE.initial : CASE.upper;
  if (!/\p{Ll}/u.test(form)) return CASE.upper;
  return /^\p{Lu}[^\p{Lu}]*$/u.test(form) ? CASE.title : CASE.mixed;
}

/** "Microsoft" -> "Xx", "iPhone" -> "xXx", "J.K." -> "X.X.", "A330-200" -> "X0-0". */
function shapeOf(form: string): string {
  return form
    .slice(0, 24)
    .replace(/\p{Lu}+/gu, "X")
    .replace(/\p{Ll}+/gu, "x")
    .replace(/\d+/g, "0");
}

/** True for the cases that a name can be written in. */
export function isCapital(letterCase: number): boolean {
  return letterCase === CASE.title || letterCase === CASE.upper || letterCase === CASE.mixed || letterCase === CASE.initial;
}

function markSentence(tokens: Tokens, words: Words, from: number, to: number): void {
  let long = 0;
  let capital = 0;
  let upper = 0;
  for (let i = from; i < to; i++) {
    const letterCase = words.cases[i];
    if (tokens.ends[i] - tokens.starts[i] < 4 || letterCase === CASE.digit || letterCase === CASE.mark) continue;
    long++;
    if (isCapital(letterCase)) capital++;
    if (letterCase === CASE.upper) upper++;
  }
  const style = long >= 3 && upper >= 0.8 * long ? 2 : long >= 4 && capital >= 0.75 * long ? 1 : 0;
  let open = true;
  for (let i = from; i < to; i++) {
    words.style[i] = style;
    if (open && words.cases[i] !== CASE.mark) {
      words.first[i] = 1;
      open = false;
    }
  }
}

function markPlaces(tokens: Tokens, words: Words, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    if (!isCapital(words.cases[i])) continue;
    let name = tokens.lowers[i];
    let longest = 0;
    for (let k = 1; k < LONGEST_PLACE && i + k < to; k++) {
      name += (tokens.starts[i + k] === tokens.ends[i + k - 1] ? "" : " ") + tokens.lowers[i + k];
      if (PLACES.has(foldName(name))) longest = k;
    }
    for (let k = 0; k <= longest && longest > 0; k++) words.place[i + k] = k === 0 ? 1 : k === longest ? 3 : 2;
    i += longest;
  }
}

/** Runs: "Bank of England", "Jean-Pierre Dupont", "AT&T"; small words and hyphens only between capitals. */
function markRuns(words: Words, from: number, to: number): void {
  const links = (i: number) => (words.tables[i] & IN.link) !== 0;
  for (let i = from; i < to; i++) {
    words.runFirst[i] = i;
    words.runEnd[i] = i;
    if (!isCapital(words.cases[i])) continue;
    let end = i + 1;
    while (end < to) {
      if (isCapital(words.cases[end])) end++;
      else if (end + 1 < to && links(end) && isCapital(words.cases[end + 1])) end += 2;
      else if (end + 2 < to && links(end) && links(end + 1) && isCapital(words.cases[end + 2])) end += 3;
      else break;
    }
    for (let k = i; k < end; k++) {
      words.runFirst[k] = i;
      words.runEnd[k] = end;
    }
    i = end - 1;
  }
}

function markElsewhere(words: Words): void {
  const lowered = new Set<number>();
  const inside = new Map<number, number>();
  const latest = new Map<number, number>();
  const earliest = new Map<number, number>();
  for (let i = 0; i < words.count; i++) {
    const word = words.lower[i];
    if (words.cases[i] === CASE.lower) lowered.add(word);
    if (!isCapital(words.cases[i])) continue;
    if (words.style[i] === 0 && words.first[i] === 0) inside.set(word, (inside.get(word) ?? 0) + 1);
    const before = latest.get(word);
    if (before === undefined) earliest.set(word, i);
    else words.twin[before] = i;
    latest.set(word, i);
  }
  for (const [word, last] of latest) {
    const start = earliest.get(word) ?? last;
    if (start !== last) words.twin[last] = start;
  }
  for (let i = 0; i < words.count; i++) {
    const own = words.style[i] === 0 && words.first[i] === 0 && isCapital(words.cases[i]) ? 1 : 0;
    words.elsewhere[i] = (lowered.has(words.lower[i]) ? 1 : 0) | ((inside.get(words.lower[i]) ?? 0) > own ? 2 : 0);
  }
}
