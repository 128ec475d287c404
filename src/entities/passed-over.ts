// Names that the name tagger has passed over, told by their place: what opens a sentence, and whom a photographer works for.

import type { SentenceLayer, Syntax, Tokens } from "../doc/doc.js";
import { CLUB_WORDS, OFFICE_TITLES } from "../lexicon/names.js";
import { WRITTEN } from "../model/lexemes.js";
import { NAME_KINDS } from "../model/names.js";
import type { NameSpan } from "./recognise.js";
import { IN, tableBits } from "./tables.js";
import type { Words } from "./words.js";
import { CASE, isCapital } from "./writing.js";

/** No kind is ahead of another: what stands beside the name decides, and firms are most of those that no list knows. */
const OPEN: readonly number[] = NAME_KINDS.map(() => 0);
/** A shorter sentence is a heading or a scrap. */
const FEWEST_TOKENS = 5;
const NO_NAME = IN.calendar | IN.title | IN.role | IN.nationality | IN.organisation | IN.location | IN.business | IN.event | IN.link;
/** Endings of words that are made in English: "cyclonic", "lithium", "vaccinations" are no names for being rare. */
const MADE = /(?:ic|al|ous|ive|[ai]ble|less|ful|ish|ism|ity|ness|ment|[st]ion|ium|[lt]ogy|graphy|scopy|ing|ed|ly|ist|er|or|ian)s?$/;
/** What a comma after a name is followed by in a sentence of news: in a letter it ends who is spoken to. */
const AFTER_COMMA: ReadonlySet<string> = new Set(["which", "a", "an", "the", "one", "once", "based", "whose"]);

const CLUBS: ReadonlySet<string> = new Set(CLUB_WORDS);
const OFFICES: ReadonlySet<string> = new Set(OFFICE_TITLES);

/** "Lidl and Aldi gained": the spans with the openers among them, in text order. */
export function withOpeners({ tokens, list }: SentenceLayer, words: Words, { tags }: Syntax, spans: readonly NameSpan[]): NameSpan[] {
  const taken = new Set(spans.map(({ firstToken }) => firstToken));
  const found: NameSpan[] = [];
  for (const { firstToken, endToken } of list) {
    let at = firstToken;
    while (at < endToken && words.first[at] === 0) at++;
    if (endToken - firstToken < FEWEST_TOKENS || at >= endToken - 2 || taken.has(at)) continue;
    if (/^NNPS?$/.test(tags[at]) && isRare(tokens, words, at) && goesOnAsName(tokens, words, tags, at + 1))
      found.push({ firstToken: at, endToken: at + 1, kind: "ORG", margin: 0, behind: OPEN });
  }
  const names = spans.filter((span) => !isCommonOpener(tokens, words, span) && !isCommonWord(tokens, words, tags, span));
  return [...names, ...found].sort((a, b) => a.firstToken - b.firstToken);
}

/** "Lawmakers rejected it": a plural noun of people that has its capital from the sentence alone. */
function isCommonOpener({ lowers }: Tokens, words: Words, { firstToken, endToken }: NameSpan): boolean {
  if (endToken - firstToken > 1 || words.first[firstToken] === 0 || (words.elsewhere[firstToken] & 2) !== 0) return false;
  const noun = lowers[firstToken];
  const one = noun.replace(/s$/, "");
  const isOfPeople = (tableBits(one, false) & (IN.role | IN.title)) !== 0 || OFFICES.has(one);
  return one !== noun && isOfPeople && !CLUBS.has(noun);
}

const LISTED_NAME = IN.land | IN.city | IN.nationality | IN.organisation | IN.calendar;

/** "Shelling had not resumed", "Power is back", "a Budget": a common word by its tag, whose capital the article never repeats inside a sentence. */
function isCommonWord({ lowers }: Tokens, words: Words, tags: readonly string[], { firstToken, endToken, kind }: NameSpan): boolean {
  if (endToken - firstToken > 1 || words.cases[firstToken] !== CASE.title || (words.elsewhere[firstToken] & 2) !== 0) return false;
  if (words.style[firstToken] !== 0 || words.listed[firstToken] !== 0) return false;
  if (words.first[firstToken] === 0)
    return (
      kind !== "PERSON" &&
      !CLUBS.has(lowers[firstToken]) &&
      /^an?$/.test(lowers[firstToken - 1]) &&
      words.writing[firstToken] === WRITTEN.lower
    );
  if ((words.tables[firstToken] & LISTED_NAME) !== 0) return false;
  // "Radiocarbon dating put it at 300 BC".
  const isOfAct =
    tags[endToken] === "NN" &&
    /ing$/.test(lowers[endToken]) &&
    words.writing[firstToken] === WRITTEN.unknown &&
    (words.tables[firstToken] & (IN.given | IN.family | IN.company)) === 0;
  const isCommon =
    words.writing[firstToken] === WRITTEN.lower || (words.writing[firstToken] !== WRITTEN.capital && MADE.test(lowers[firstToken]));
  // "Arsenal are without a goalkeeper".
  if (!/s$/.test(lowers[firstToken]) && /^(?:are|were|have)$/.test(lowers[endToken])) return false;
  return isOfAct || (isCommon && !CLUBS.has(lowers[firstToken]) && /^(?:NNS?|VB[GDN])$/.test(tags[firstToken]));
}

/** A word with a capital that no list of common words has, and that does not look like one. */
function isRare(tokens: Tokens, words: Words, at: number): boolean {
  if (!isCapital(words.cases[at]) || words.style[at] !== 0 || (words.elsewhere[at] & 1) !== 0) return false;
  const isListed = (words.tables[at] & NO_NAME) !== 0 || words.writing[at] === WRITTEN.lower || words.writing[at] === WRITTEN.both;
  return !isListed && /^\p{L}{3,}$/u.test(tokens.forms[at]) && !MADE.test(tokens.lowers[at]);
}

/** True before a verb, a possessive, another name, an apposition, and before a noun of people: "Avianca pilots", not "Pretax profit". */
function goesOnAsName({ forms, lowers }: Tokens, words: Words, tags: readonly string[], next: number): boolean {
  if (forms[next] === ",") return AFTER_COMMA.has(lowers[next + 1]);
  if (lowers[next] === "and" || lowers[next] === "&") return isCapital(words.cases[next + 1]);
  if (/^(?:VB[DPZ]|MD|POS)$/.test(tags[next])) return true;
  const people = IN.role | IN.business | IN.title;
  return /^NNS?$/.test(tags[next]) && ((tableBits(lowers[next], false) | tableBits(lowers[next].replace(/s$/, ""), false)) & people) !== 0;
}

/** "(Photo by Carlos Mamani/Getty Images)": capitals behind a person and a stroke are whom they work for; the spans with these among them. */
export function withEmployers({ tokens }: SentenceLayer, words: Words, spans: readonly NameSpan[]): NameSpan[] {
  const taken = new Set(spans.map(({ firstToken }) => firstToken));
  const found = spans.flatMap(({ kind, endToken: stroke }): NameSpan[] => {
    const firstToken = stroke + 1;
    if (kind !== "PERSON" || tokens.forms[stroke] !== "/" || taken.has(firstToken)) return [];
    let endToken = firstToken;
    while (endToken < tokens.count && isCapital(words.cases[endToken]) && tokens.sentence[endToken] === tokens.sentence[stroke]) endToken++;
    return endToken === firstToken ? [] : [{ firstToken, endToken, kind: "ORG", margin: 0, behind: OPEN }];
  });
  return [...spans, ...found].sort((a, b) => a.firstToken - b.firstToken);
}
