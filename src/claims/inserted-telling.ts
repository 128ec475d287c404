// Tellings in the middle of what is told, which its statement leaves out: "If rates fall, | Rao said, | homes will sell".

import { reportingVerb } from "../lexicon/reporting-verbs.js";
import type { Source } from "./phrases.js";
import { QUOTES } from "./tree.js";
import type { Piece } from "./write.js";

/** Tags of the words that whoever tells is named by. */
const NAMING = /^(?:NN|DT|PRP|JJ|POS)/;

/** Takes ", the director said," out of the pieces, but for the verb that the statement is about. */
export function dropTelling({ syntax, sentences: { tokens } }: Source, pieces: Piece[], own: number): void {
  const tokenAt = (at: number) => (pieces[at]?.text === undefined ? (pieces[at]?.token ?? -1) : -1);
  const isComma = (at: number) => tokens.lowers[tokenAt(at)] === ",";
  const isQuote = (at: number) => QUOTES.has(tokens.lowers[tokenAt(at)] ?? "");
  const isNaming = (at: number, beside: number) => tokenAt(at) === beside && NAMING.test(syntax.tags[beside]);
  for (let at = 2; at < pieces.length - 1; at++) {
    const verb = tokenAt(at);
    if (verb < 0 || verb === own || !/^VB[DZ]$/.test(syntax.tags[verb]) || reportingVerb(syntax.lemmas[verb])?.kind !== "speech") continue;
    let from = at - 1;
    while (from > 0 && isNaming(from, verb - (at - from))) from--;
    let to = at + 1;
    while (to < pieces.length && isNaming(to, verb + (to - at))) to++;
    // A name stands on one side of the verb.
    if (to - from < 3) continue;
    if (isQuote(from)) from--;
    if (from < 1 || !isComma(from) || !isComma(to)) continue;
    if (isQuote(to + 1)) to++;
    // ", said Ana Roy, a scientist,": what sets whoever tells apart goes too.
    let apart = to + 1;
    while (apart < pieces.length && NAMING.test(syntax.tags[tokenAt(apart)] ?? "")) apart++;
    if (/^an?$/.test(tokens.lowers[tokenAt(to + 1)] ?? "") && isComma(apart)) to = apart;
    pieces.splice(from, to - from + 1, { text: "," });
    return;
  }
}
