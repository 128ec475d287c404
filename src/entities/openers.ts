// Names that open a sentence and that the name tagger has passed over: one word that the tagger of syntax takes for a name.

import type { SentenceLayer, Syntax } from "../doc/doc.js";
import { WRITTEN } from "../model/lexemes.js";
import { NAME_KINDS } from "../model/names.js";
import type { NameSpan } from "./recognise.js";
import { IN } from "./tables.js";
import type { Words } from "./words.js";
import { isCapital } from "./writing.js";

/** No kind is ahead of another: what stands beside the name decides, and firms are most of those that no list knows. */
const OPEN: readonly number[] = NAME_KINDS.map(() => 0);
/** A shorter sentence is a heading or a scrap. */
const FEWEST_TOKENS = 5;
const NO_NAME = IN.calendar | IN.title | IN.role | IN.nationality | IN.organisation | IN.location | IN.business | IN.event | IN.link;
/** What a comma after a name is followed by in a sentence of news: in a letter it ends who is spoken to. */
const AFTER_COMMA: ReadonlySet<string> = new Set(["which", "a", "an", "the", "one", "once", "based", "whose"]);

/** "Lidl and Aldi gained": the spans with the openers among them, in text order. */
export function withOpeners({ tokens, list }: SentenceLayer, words: Words, { tags }: Syntax, spans: readonly NameSpan[]): NameSpan[] {
  const taken = new Set(spans.map(({ firstToken }) => firstToken));
  const found: NameSpan[] = [];
  for (const { firstToken, endToken } of list) {
    let at = firstToken;
    while (at < endToken && words.first[at] === 0) at++;
    if (endToken - firstToken < FEWEST_TOKENS || at >= endToken - 2 || taken.has(at)) continue;
    const isWhole = (words.glue[at] & 2) === 0 || /^['’,]/.test(tokens.forms[at + 1]);
    const isAlone = isWhole && isCapital(words.cases[at]) && !isCapital(words.cases[at + 1]) && words.style[at] === 0;
    const isUnlisted = (words.tables[at] & NO_NAME) === 0 && words.writing[at] !== WRITTEN.lower && (words.elsewhere[at] & 1) === 0;
    const isCalled = tokens.forms[at + 1] === "," && !AFTER_COMMA.has(tokens.lowers[at + 2]);
    if (isAlone && isUnlisted && !isCalled && /^NNPS?$/.test(tags[at]) && /^\p{L}{3}/u.test(tokens.forms[at]))
      found.push({ firstToken: at, endToken: at + 1, kind: "ORG", margin: 0, behind: OPEN });
  }
  return [...spans, ...found].sort((a, b) => a.firstToken - b.firstToken);
}
