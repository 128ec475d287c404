// What the classifier asks about an article's tokens: lemmas, classes of nouns, names and times.

import type { Claim, Doc, Syntax, Timex, Tokens } from "../doc/doc.js";
import type { EntityType } from "../doc/labels.js";
import type { Reader } from "../lexicon/lexicon.js";
import { NOUN_CLASSES, type NounClass } from "../lexicon/noun-classes.js";
import { ALONE, type FixedPhrase, OPENERS, phrasesBySentence } from "./fixed-phrases.js";
import { DENIALS } from "./negation.js";
import { CONTRASTS, FORMERS } from "./states.js";
import { ADVERB, CONTRAST, DENIAL, FORMER, type MarkedWords, marksOf, markWords, OPENER } from "./words.js";

/** The layers the classifier reads. */
export type Needs = "sections" | "sentences" | "syntax" | "entities" | "dates" | "claims";

const YEAR = /^(?:19|20)\d\d$/;
const NONE = 0;
const PERSON = 1;
const PLACE = 2;
const ORG = 3;
const AMOUNT = 5;

const CODE: Partial<Readonly<Record<EntityType, number>>> = {
  PERSON,
  NORP: PERSON,
  GPE: PLACE,
  LOC: PLACE,
  FAC: PLACE,
  ORG,
  MONEY: AMOUNT,
  PERCENT: AMOUNT,
  QUANTITY: AMOUNT,
  CARDINAL: AMOUNT,
};

const MARKS = marksOf([
  [ADVERB, ALONE],
  [OPENER, OPENERS],
  [DENIAL, DENIALS],
  [CONTRAST, CONTRASTS],
  [FORMER, FORMERS],
]);

/** An article as the classifier sees it. */
export interface Scene extends Reader {
  readonly doc: Doc<Needs>;
  readonly text: string;
  readonly tokens: Tokens;
  readonly syntax: Syntax;
  /** What each token may be by its word alone, and what the tokens of each sentence may be. */
  readonly marks: MarkedWords;
  /** Adverbial phrases of several words, by sentence. */
  readonly phrases: ReadonlyMap<number, readonly FixedPhrase[]>;
  /** True where the token is part of a name. */
  isName(token: number): boolean;
  /** The date or time that covers the token, if any. */
  timeAt(token: number): Timex | null;
}

/** Sets up what is looked up by token. */
export function sceneOf(doc: Doc<Needs>): Scene {
  const { tokens } = doc.sentences;
  const { syntax } = doc;
  const codes = new Uint8Array(tokens.count);
  const names = new Uint8Array(tokens.count);
  for (const entity of doc.entities) {
    const code = CODE[entity.type] ?? NONE;
    for (const mention of entity.mentions) {
      for (let t = mention.firstToken; t < mention.endToken; t++) {
        if (codes[t] === NONE) codes[t] = code;
        if (mention.kind === "name" && code !== AMOUNT) names[t] = 1;
      }
    }
  }
  const times = new Int32Array(tokens.count);
  doc.dates.list.forEach((timex, i) => {
    for (let t = timex.firstToken; t < timex.endToken; t++) times[t] = i + 1;
  });
  const marks = markWords(tokens, doc.sentences.list.length, MARKS);
  const is = (token: number, nounClass: NounClass): boolean => {
    if (token < 0) return false;
    const code = codes[token];
    const lower = tokens.lowers[token];
    if (nounClass === "TIME" && (times[token] > 0 || NOUN_CLASSES.TIME.has(lower) || (lower.length === 4 && YEAR.test(lower)))) return true;
    if (nounClass === "PERSON" && code === PERSON) return true;
    if (nounClass === "PLACE" && code === PLACE) return true;
    if (nounClass === "ORG" && code === ORG) return true;
    if (nounClass === "AMOUNT" && (code === AMOUNT || syntax.tags[token] === "CD") && times[token] === 0) return true;
    if (names[token] === 1 && nounClass !== "QUANTITY") return false;
    const words: ReadonlySet<string> = NOUN_CLASSES[nounClass];
    const lemma = syntax.lemmas[token];
    return words.has(lemma) || (lemma !== lower && words.has(lower));
  };
  return {
    doc,
    text: doc.article.text,
    tokens,
    syntax,
    marks,
    phrases: phrasesBySentence(tokens, marks.byToken),
    lower: (token) => (token < 0 ? "" : tokens.lowers[token]),
    lemma: (token) => (token < 0 ? "" : syntax.lemmas[token]),
    is,
    isName: (token) => names[token] === 1,
    timeAt: (token) => (times[token] === 0 ? null : doc.dates.list[times[token] - 1]),
  };
}

/** True where the token lies in the claim's sentence. */
export function inSentence(scene: Scene, claim: Claim, token: number): boolean {
  const { firstToken, endToken } = scene.doc.sentences.list[claim.sentence];
  return firstToken <= token && token < endToken;
}
