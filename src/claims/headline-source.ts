// Headlines that name their source beside a colon: "Minister: no new tax", "Fire was arson: police".

import type { Sentence } from "../doc/doc.js";
import type { Clause } from "./clauses.js";
import type { Names, Source } from "./phrases.js";
import { phraseOf, trim } from "./phrases.js";
import type { Report } from "./reports.js";

/** Who says a headline. */
export interface HeadlineSource {
  readonly report: Report;
  /** Tokens of the headline that are the source's words. */
  readonly first: number;
  readonly end: number;
}

const COLON_WORDS = 6;
/** Headline words before or after a colon that are no source: "Live: …", "Analysis: …". */
const NOT_SPEAKERS: ReadonlySet<string> = new Set([
  "live",
  "analysis",
  "opinion",
  "update",
  "breaking",
  "exclusive",
  "video",
  "watch",
  "profile",
  "explainer",
  "factbox",
  "timeline",
  "review",
  "q&a",
  "interview",
  "correction",
]);
const SPEAKER_NOUNS: ReadonlySet<string> = new Set([
  "police",
  "minister",
  "ministry",
  "officials",
  "official",
  "report",
  "reports",
  "study",
  "survey",
  "poll",
  "court",
  "judge",
  "mayor",
  "president",
  "government",
  "union",
  "lawyer",
  "lawyers",
  "experts",
  "expert",
  "analysts",
  "source",
  "sources",
  "witness",
  "witnesses",
  "chief",
  "boss",
  "spokesman",
  "spokeswoman",
  "researchers",
  "scientists",
  "doctors",
  "media",
  "army",
  "data",
  "figures",
  "senator",
  "premier",
  "governor",
  "agency",
  "regulator",
  "company",
  "firm",
  "coach",
  "watchdog",
]);

/** “Minister: no new tax”, “Fire was arson: police”. */
export function headlineSource(doc: Source, names: Names, sentence: Sentence): HeadlineSource | null {
  const kind = doc.sections.list[sentence.section].kind;
  if (kind !== "title" && kind !== "heading" && sentence.index > 0) return null;
  const { tokens } = doc.sentences;
  for (let at = sentence.firstToken + 1; at < sentence.endToken - 1; at++) {
    if (tokens.lowers[at] !== ":") continue;
    const left = speaker(doc, names, sentence.firstToken, at);
    if (left !== null) return { report: left(at), first: at + 1, end: sentence.endToken };
    const right = speaker(doc, names, at + 1, sentence.endToken);
    return right === null ? null : { report: right(at), first: sentence.firstToken, end: at };
  }
  return null;
}

function speaker(doc: Source, names: Names, from: number, to: number): ((colon: number) => Report) | null {
  const run = trim(doc, { first: from, end: to });
  const { syntax, sentences } = doc;
  const { lowers, starts, ends } = sentences.tokens;
  if (run.end - run.first > COLON_WORDS || run.end <= run.first) return null;
  for (let token = run.first; token < run.end; token++)
    if (/^(VB[DZP]|MD)$/.test(syntax.tags[token]) || NOT_SPEAKERS.has(lowers[token])) return null;
  const last = run.end - 1;
  const type = names.entityAt[last]?.type;
  if (type !== "PERSON" && type !== "ORG" && !SPEAKER_NOUNS.has(lowers[last]) && !SPEAKER_NOUNS.has(lowers[run.first])) return null;
  const source = phraseOf(doc, names, last, run);
  return (colon) => ({
    source,
    cue: { start: starts[colon], end: ends[colon] },
    token: colon,
    factuality: "fact",
    kind: "speech",
    clause: -1,
    content: [],
    denies: false,
  });
}

/** True for a clause of the words that the source says. */
export function outsideHeadline(headline: HeadlineSource, clause: Clause): boolean {
  return clause.head >= headline.first && clause.head < headline.end;
}
