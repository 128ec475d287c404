// Attribution of clauses: each gets the nearest source above it, or the speaker of the quote it stands in.

import type { Attribution, Sentence } from "../doc/doc.js";
import type { Factuality } from "../doc/labels.js";
import { isAddress } from "./asides.js";
import type { Clause } from "./clauses.js";
import { headlineSource, outsideHeadline } from "./headline-source.js";
import type { Names, Source } from "./phrases.js";
import type { Quote } from "./quotes.js";
import { findQuotes, quoteOfTokens } from "./quotes.js";
import type { Report } from "./reports.js";
import { findReports, isParenthetical } from "./reports.js";

/** A sentence with its clauses and the reports among them. */
export interface ParsedSentence {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
}

/** What attribution says of a sentence's clauses, by position. */
export interface SentenceAttribution {
  readonly attributions: readonly (Attribution | null)[];
  /** The same for what pronouns in a clause stand for: in "I believe he will go" the speaker of the quote, not "I". */
  readonly voices: readonly (Attribution | null)[];
  /** What the source's verb leaves of a plain fact. */
  readonly factualities: readonly Factuality[];
  /** True for clauses that tell somebody's words, which are no claims; a belief is a state of its own beside what is believed. */
  readonly reporting: readonly boolean[];
  /** The clause that denies or doubts this one, by position; what is denied is told with it. Null for most. */
  readonly frames: readonly (number | null)[];
  /** True for what a noun denies ("no evidence that …"): the article tells of it, but nobody claims it. */
  readonly denied: readonly boolean[];
}

/** A quote of so many words is what was said; a shorter one may be a word in somebody else's sentence. */
const WHOLE_QUOTE = 5;

interface Draft {
  readonly reports: readonly Report[];
  /** Report per clause, by position in `reports`; -1 for none. */
  readonly reportOf: Int32Array;
  readonly reporting: boolean[];
}

/** Attributes all clauses of an article, sentence by sentence. */
export function attribute(doc: Source, names: Names, parsed: readonly ParsedSentence[]): SentenceAttribution[] {
  const quotes = findQuotes(doc);
  const inside = quoteOfTokens(doc.sentences.tokens.count, quotes);
  const drafts = parsed.map(({ sentence, clauses }) => draft(doc, names, sentence, clauses));
  const speakers = speakersOf(doc, parsed, drafts, quotes, inside);
  return parsed.map(({ sentence, clauses }, at) => {
    const { reports, reportOf, reporting } = drafts[at];
    const headline = headlineSource(doc, names, sentence);
    const chosen = clauses.map((clause, index): Report | null => {
      const own = reportOf[index] >= 0 ? reports[reportOf[index]] : null;
      const quote = inside[clause.head];
      const speaker = quote >= 0 ? speakers[quote] : null;
      // Inside a quote the nearest source may be one that the speaker names; a source outside the quote is the speaker.
      if (own !== null && own.kind !== "stance") return own;
      if (speaker !== null) return speaker;
      return headline !== null && outsideHeadline(headline, clause) ? headline.report : own;
    });
    const attributions = chosen.map((report, index): Attribution | null =>
      report === null
        ? null
        : {
            source: report.source,
            cue: report.cue,
            quoted: inside[clauses[index].head] >= 0 && inside[report.token] !== inside[clauses[index].head],
          },
    );
    const voices = attributions.map((attribution, index): Attribution | null => {
      const quote = inside[clauses[index].head];
      const speaker = quote >= 0 ? speakers[quote] : null;
      const isOwn = attribution?.source != null && SELVES.has(doc.sentences.tokens.lowers[attribution.source.head]);
      return isOwn && speaker !== null ? { source: speaker.source, cue: speaker.cue, quoted: true } : attribution;
    });
    return {
      attributions,
      voices,
      factualities: chosen.map((report) => report?.factuality ?? "fact"),
      reporting,
      // The clause that denies stands in the same sentence: a quote may go on in others.
      frames: chosen.map((report, index) =>
        report !== null && reports.includes(report) && report.clause >= 0 && (report.denies || isWished(report, clauses, index))
          ? report.clause
          : null,
      ),
      denied: chosen.map((report) => report?.denies === true && report.clause < 0),
    };
  });
}

/** "hopes that the road reopens and the shops return": what is hoped itself, and not what else is said of it. */
function isWished({ isWish, content, clause }: Report, clauses: readonly Clause[], index: number): boolean {
  const { relation, parent } = clauses[index];
  return (
    isWish === true &&
    clauses[clause].relation !== "parataxis" &&
    (content.includes(index) || (relation === "conjunct" && content.includes(parent)))
  );
}

/** Whoever speaks, in their own words. */
const SELVES: ReadonlySet<string> = new Set(["i", "we"]);

function draft(doc: Source, names: Names, sentence: Sentence, clauses: readonly Clause[]): Draft {
  const reports = findReports(doc, names, sentence, clauses);
  const reportOf = new Int32Array(clauses.length).fill(-1);
  const reporting = clauses.map((clause) => isAddress(doc, clause));
  reports.forEach((report, index) => {
    if (report.clause >= 0 && (report.content.length > 0 || opensContent(doc, report.token)))
      reporting[report.clause] = report.kind === "speech" || isParenthetical(report, clauses);
    for (const content of report.content) if (reportOf[content] < 0) reportOf[content] = index;
  });
  // "Heald noted that the figures show it": what they show is what she tells, and that they show it too.
  reports.forEach((report) => {
    const own = report.clause < 0 ? -1 : reportOf[report.clause];
    if (own >= 0 && isTellingOf(reports[own], report, clauses)) reporting[report.clause] = false;
  });
  // What hangs on a clause shares its source; a reporting clause's other dependents do not share what it reports.
  clauses.forEach((clause, index) => {
    const own = reportOf[index];
    // A telling comes before a stance here too: "he said the mill would close because Vale plans to sell it".
    if (clause.parent < 0 || (own >= 0 && reports[own].kind !== "stance")) return;
    const above = reportOf[clause.parent];
    if (above >= 0 && reports[above].clause !== index && reports[above].kind !== "stance") reportOf[index] = above;
  });
  return { reports, reportOf, reporting };
}

/** True where the outer report has the inner one's clause for its own complement. */
function isTellingOf(outer: Report, inner: Report, clauses: readonly Clause[]): boolean {
  const clause = clauses[inner.clause];
  return (
    outer.kind !== "stance" && outer.clause >= 0 && clause.parent === outer.clause && clause.ownSubject && clause.relation === "complement"
  );
}

/** "said that …": a telling with "that" behind it is no claim, whatever has become of what it tells. */
function opensContent(doc: Source, verb: number): boolean {
  return doc.sentences.tokens.lowers[verb + 1] === "that" && doc.syntax.tags[verb + 1] === "IN";
}

/** The report by which each quote is spoken; null where nobody is found. */
function speakersOf(
  doc: Source,
  parsed: readonly ParsedSentence[],
  drafts: readonly Draft[],
  quotes: readonly Quote[],
  inside: Int32Array,
): (Report | null)[] {
  const position = new Int32Array(doc.sentences.list.length).fill(-1);
  parsed.forEach(({ sentence }, at) => {
    position[sentence.index] = at;
  });
  const { tokens } = doc.sentences;
  const speakers: (Report | null)[] = [];
  quotes.forEach((quote, index) => {
    const before = index > 0 ? quotes[index - 1] : null;
    if (quote.continues && before !== null) {
      speakers.push(speakers[index - 1]);
      return;
    }
    const last = position[tokens.sentence[quote.end - 1]];
    const first = position[tokens.sentence[quote.first]];
    const found =
      nearest(drafts, last, quote, inside) ??
      nearest(drafts, first, quote, inside) ??
      introduced(doc, parsed, drafts, first, quote, inside);
    if (found !== null) {
      speakers.push(found);
      const at = position[tokens.sentence[found.token]];
      if (at >= 0 && found.clause >= 0 && quote.end - quote.first >= WHOLE_QUOTE && !isTitle(doc, quote))
        drafts[at].reporting[found.clause] = true;
      return;
    }
    // “…,” he said. “…”: the same paragraph, nothing but quotes since.
    const sentence = doc.sentences.list[tokens.sentence[quote.first]];
    const alone = quote.first - sentence.firstToken <= 1 && quote.end >= sentence.endToken - 2;
    const goesOn =
      before !== null && before.section === quote.section && alone && tokens.sentence[quote.first] - tokens.sentence[before.end] <= 1;
    speakers.push(goesOn ? speakers[index - 1] : null);
  });
  return speakers;
}

/** "A History of the Fall of Rome": words of four letters and more are capitalised throughout, as nobody speaks. */
function isTitle({ sentences }: Source, { first, end }: Quote): boolean {
  const long = sentences.tokens.forms.slice(first, end).filter((form) => /^\p{L}{4}/u.test(form));
  return long.length > 1 && long.every((form) => /^\p{Lu}/u.test(form));
}

/** How many tokens may stand between a quote and a telling that has no other content: “…”, said the tall man. */
const BESIDE = 5;

/** The report outside the quote, in a sentence the quote reaches into, that has content in it or stands right beside it. */
function nearest(drafts: readonly Draft[], at: number, quote: Quote, inside: Int32Array): Report | null {
  if (at < 0) return null;
  let best: Report | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const report of drafts[at].reports) {
    if (report.kind !== "speech" || inside[report.token] >= 0) continue;
    const away = report.token < quote.first ? quote.first - report.token : report.token - quote.end;
    if (report.content.length === 0 && away > BESIDE) continue;
    if (away < distance) {
      best = report;
      distance = away;
    }
  }
  return best;
}

/** “She added:” at the end of the sentence before. */
function introduced(
  doc: Source,
  parsed: readonly ParsedSentence[],
  drafts: readonly Draft[],
  at: number,
  quote: Quote,
  inside: Int32Array,
): Report | null {
  if (at <= 0) return null;
  const before = parsed[at - 1].sentence;
  const own = parsed[at].sentence;
  if (own.section - before.section > 1 || quote.first - own.firstToken > 1) return null;
  // Rao noted the figures show a fall. “It is a gift.”: not the figures' words
  const { reports, reportOf } = drafts[at - 1];
  const isOuter = ({ clause }: Report) => clause < 0 || reportOf[clause] < 0 || reports[reportOf[clause]].kind === "stance";
  const last = reports.findLast((report) => report.kind === "speech" && inside[report.token] < 0 && isOuter(report)) ?? null;
  if (doc.sentences.tokens.lowers[before.endToken - 1] === ":") return last ?? drafts[at - 1].reports.at(-1) ?? null;
  // Rao said the plan was dear. “It is a gift to the rich.”
  const isWhole = own.section === before.section && quote.end >= own.endToken - 2 && quote.end - quote.first >= WHOLE_QUOTE;
  return isWhole && last !== null && last.source !== null && last.content.length > 0 ? last : null;
}
