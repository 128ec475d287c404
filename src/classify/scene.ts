// What the classifier asks about an article's tokens: lemmas, classes of nouns, names and times.

import type { Claim, Doc, Syntax, Timex, Tokens } from "../doc/doc.js";
import type { EntityType } from "../doc/labels.js";
import { child } from "../doc/tree.js";
import { ACT_NOUNS } from "../lexicon/adverb-cues.js";
import { entriesFor, familyOf } from "../lexicon/entries.js";
import type { Reader } from "../lexicon/lexicon.js";
import { NOUN_CLASS_NAMES, NOUN_CLASSES, type NounClass } from "../lexicon/noun-classes.js";
import { ALONE, type FixedPhrase, OPENERS, phrasesBySentence } from "./fixed-phrases.js";
import { MOVES } from "./moved.js";
import { DENIALS } from "./negation.js";
import { CONTRASTS, FORMERS } from "./states.js";
import { ADVERB, CONTRAST, DENIAL, FORMER, type MarkedWords, MOVED, marksOf, markWords, OPENER } from "./words.js";

/** The layers the classifier reads. */
export type Needs = "sections" | "sentences" | "syntax" | "entities" | "dates" | "claims";

const YEAR = /^(?:19|20)\d\d$/;
/** The classes that hold a word. */
const CLASSES: ReadonlyMap<string, readonly NounClass[]> = classesByWord();
const NO_CLASSES: readonly NounClass[] = [];

function classesByWord(): Map<string, NounClass[]> {
  const found = new Map<string, NounClass[]>();
  for (const nounClass of NOUN_CLASS_NAMES)
    for (const word of NOUN_CLASSES[nounClass]) found.set(word, [...(found.get(word) ?? []), nounClass]);
  return found;
}

/** The classes of a lemma and of the form in the text. */
function classesOf(lemma: string, lower: string): readonly NounClass[] {
  const byLemma = CLASSES.get(lemma) ?? NO_CLASSES;
  const byForm = lemma === lower ? NO_CLASSES : (CLASSES.get(lower) ?? NO_CLASSES);
  return byForm.length === 0 ? byLemma : byForm.concat(byLemma);
}

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
  [MOVED, MOVES.keys()],
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
  for (const entity of doc.entities.list) {
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
  // Asked several times of the same few tokens, and never of most.
  const classes = new Array<readonly NounClass[] | null>(tokens.count).fill(null);
  const marks = markWords(tokens, doc.sentences.list.length, MARKS);
  const is = (token: number, nounClass: NounClass): boolean => {
    if (token < 0) return false;
    const code = codes[token];
    const lower = tokens.lowers[token];
    if (nounClass === "TIME" && (times[token] > 0 || (lower.length === 4 && YEAR.test(lower)))) return true;
    if (nounClass === "PERSON" && code === PERSON) return true;
    if (nounClass === "PLACE" && code === PLACE) return true;
    if (nounClass === "ORG" && code === ORG) return true;
    if (nounClass === "AMOUNT" && (code === AMOUNT || syntax.tags[token] === "CD") && times[token] === 0) return true;
    if (names[token] === 1 && nounClass === "TIME") return NOUN_CLASSES.TIME.has(lower);
    if (names[token] === 1 && nounClass !== "QUANTITY") return false;
    let known = classes[token];
    if (known === null) {
      known = classesOf(syntax.lemmas[token], lower);
      classes[token] = known;
    }
    return known.includes(nounClass);
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

const HEADLINES: ReadonlySet<string> = new Set(["title", "heading", "keyPoint", "caption"]);

/** True for claims in headlines and captions, told in the historic present; a line by itself without a full stop is one, whatever it is set as. */
export function isHeadline({ doc }: Scene, { section, sentence }: Claim): boolean {
  return HEADLINES.has(doc.sections.list[section]?.kind ?? "") || isOpenLine(doc, sentence);
}

/** "River bursts banks": the only sentence of its section, which ends in a word. */
function isOpenLine({ sentences: { list, tokens } }: Doc<Needs>, sentence: number): boolean {
  const { section, endToken } = list[sentence];
  if (list[sentence - 1]?.section === section || list[sentence + 1]?.section === section) return false;
  return /^[\p{L}\p{N}%]/u.test(tokens.lowers[endToken - 1]);
}

/** People and bodies, by noun or by name. */
export function isSomebody(scene: Scene, head: number): boolean {
  return (
    head >= 0 &&
    (scene.is(head, "PERSON") || scene.is(head, "ORG") || scene.is(head, "BUSINESS") || (scene.isName(head) && !scene.is(head, "LAW")))
  );
}

/** Determiners of all of a kind, one by one. */
export const EVERY: ReadonlySet<string> = new Set(["every", "each"]);

/** A noun phrase in the plural without determiner or number, or "each household": all of a kind. */
export function isAtLarge({ syntax, tokens, isName }: Scene, head: number): boolean {
  if (head >= 0 && syntax.tags[head] === "NN") return EVERY.has(tokens.lowers[child(syntax, head, "det")]);
  // "Airlines levy a surcharge", "cinemas admit dogs": a capital where the sentence starts makes no name, least of all before a plural's verb.
  const isPlural =
    syntax.tags[head] === "NNPS" ||
    (syntax.tags[head] === "NNP" && /s$/.test(tokens.lowers[head]) && syntax.tags[syntax.heads[head]] === "VBP");
  if (head < 0 || (syntax.tags[head] !== "NNS" && (!isPlural || isName(head)))) return false;
  for (let t = syntax.subtreeFirst[head]; t < head; t++) {
    if (syntax.deprels[t] === "det" || syntax.deprels[t] === "nummod" || syntax.deprels[t] === "nmod:poss") return false;
  }
  return true;
}

/** A noun for an act that happens once: "ruling", "strike". */
export function isActNoun({ syntax }: Scene, token: number): boolean {
  const lemma = syntax.lemmas[token];
  return ACT_NOUNS.has(lemma) || entriesFor("noun", lemma).some((entry) => familyOf(entry) === null);
}
