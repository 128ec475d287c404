// Who a telling's source is: its subject, the agent of a passive, or the speaker beside a quote.

import type { Phrase } from "../doc/doc.js";
import type { Span } from "../doc/span.js";
import { child, childrenBy } from "../doc/tree.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import type { Clause } from "./clauses.js";
import type { Names, Source, TokenRun } from "./phrases.js";
import { nounRun, phraseOf, phraseRun } from "./phrases.js";
import { isFiniteClause, isNounTag, subjectOf } from "./tree.js";

/** What a telling's speaker is looked for by. */
interface Told {
  readonly source: Phrase | null;
  readonly token: number;
  readonly kind: string;
  readonly clause: number;
}

/** The source: the subject; for a passive its agent, or nobody. */
export function sourceOf(doc: Source, names: Names, clause: Clause): Phrase | null {
  const { syntax } = doc;
  const beside = speakerBeside(doc, clause.head);
  if (beside >= 0) return phraseOf(doc, names, beside, nounRun(doc, beside, beside < clause.head ? clause.head : -1));
  // "Scientists had long warned" is no passive, whatever the parser calls its subject.
  const having = child(syntax, clause.head, "aux");
  const isActive = having >= 0 && syntax.lemmas[having] === "have";
  const passive =
    child(syntax, clause.head, "aux:pass") >= 0 || (!isActive && child(syntax, clause.head, "nsubj:pass") >= 0) || isToldToo(doc, clause);
  if (passive) {
    const agent = child(syntax, clause.head, "obl:agent");
    if (agent >= 0) return phraseOf(doc, names, agent, withoutCase(doc, agent));
    // "is convinced that": a state of mind, whose subject has it
    if (reportingVerb(`be ${doc.sentences.tokens.lowers[clause.head]}`) === null) return null;
  }
  if (clause.subject < 0 || syntax.deprels[clause.subject] === "expl") return null;
  // “That is a problem, said Susan Buchanan”, where the parser takes the words for the subject and the speaker for the object.
  const speaker = child(syntax, clause.head, "obj", "obl:unmarked", "nmod");
  if (
    clause.ownSubject &&
    clause.subject < clause.head &&
    speaker === clause.head + 1 &&
    (isFiniteClause(doc, clause.subject) || subjectOf(doc, clause.subject) >= 0)
  ) {
    return phraseOf(doc, names, speaker, nounRun(doc, speaker));
  }
  if (clause.ownSubject && isBehindQuote(doc, clause.subject, clause.head)) return null;
  return phraseOf(doc, names, clause.subject, nounRun(doc, clause.subject, clause.ownSubject ? -1 : (clause.outer[0] ?? clause.head)));
}

/** Verbs that need a hearer, which their passive has for its subject. */
const HEARD: ReadonlySet<string> = new Set(["tell", "inform", "notify", "assure", "remind", "convince"]);

/** "She was brought in and told that …": a passive joined to another, whose auxiliary it shares. */
function isToldToo({ syntax }: Source, { head, relation, ownSubject }: Clause): boolean {
  if (relation !== "conjunct" || ownSubject || !HEARD.has(syntax.lemmas[head])) return false;
  return child(syntax, syntax.heads[head], "aux:pass") >= 0 && child(syntax, head, "obj", "iobj", "aux") < 0;
}

/** “We have a plan,” said …: true where a closing quote parts a first person from the verb, so that somebody else tells it. */
function isBehindQuote(doc: Source, subject: number, verb: number): boolean {
  return /^(?:i|we|you)$/.test(doc.sentences.tokens.lowers[subject]) && subject < verb && closesQuote(doc, verb - 1);
}

/** The phrase without its preposition. */
export function withoutCase(doc: Source, head: number): TokenRun {
  const run = phraseRun(doc, head);
  const cases = childrenBy(doc.syntax, head, "case");
  const after = cases.length > 0 ? cases[cases.length - 1] + 1 : run.first;
  return { first: Math.min(Math.max(run.first, after), head), end: run.end };
}

const QUOTES: ReadonlySet<string> = new Set(['"', "”", "''", "’", "'"]);
/** Words between the verb and the noun that heads the speaker's phrase: "said the party's new leader in the lower house, Ana Rao". */
const SPEAKER_REACH = 8;

/** “The road is safe”, said the mayor / it added: whoever stands beside the verb behind a closing quote; -1 for nobody. */
function speakerBeside(doc: Source, verb: number): number {
  const { syntax } = doc;
  if (closesQuote(doc, verb - 1)) {
    let at = verb + 1;
    if (at >= syntax.tags.length || !/^(?:NN|DT|PRP|JJ|CD)/.test(syntax.tags[at])) return -1;
    while (syntax.heads[at] > at && syntax.heads[at] - verb <= SPEAKER_REACH && isNounTag(syntax.tags[syntax.heads[at]]))
      at = syntax.heads[at];
    // "analysts, who rate it a "hold", said the upgrade was big": what is told has a subject, and so has the telling.
    const isTold = /^nsubj/.test(syntax.deprels[at]) && syntax.heads[at] > at && child(syntax, verb, "nsubj") >= 0;
    return isNounTag(syntax.tags[at]) && isNear(doc, verb, at) && !isTold ? at : -1;
  }
  const before = verb - 1;
  return before > 0 && isNounTag(syntax.tags[before]) && closesQuote(doc, before - 1) ? before : -1;
}

/** True where the token is a closing quotation mark, or a comma beside one. */
function closesQuote(doc: Source, token: number): boolean {
  const { lowers } = doc.sentences.tokens;
  if (token < 1) return false;
  return QUOTES.has(lowers[token]) || (lowers[token] === "," && QUOTES.has(lowers[token - 1]));
}

/** True where only the noun's own words stand between the verb and it. */
function isNear(doc: Source, verb: number, noun: number): boolean {
  for (let token = verb + 1; token < noun; token++)
    if (doc.syntax.deprels[token] === "punct" || doc.syntax.tags[token].startsWith("VB")) return false;
  return true;
}

/** "…, adding that the road would reopen": a telling participle without a subject of its own; but "quoted him as saying". */
export function sharesSpeaker(doc: Source, clause: Clause, report: Pick<Told, "clause">): boolean {
  if (report.clause < 0 || clause.ownSubject || clause.relation !== "adverbial" || doc.syntax.tags[clause.head] !== "VBG") return false;
  const mark = child(doc.syntax, clause.head, "mark");
  return mark < 0 || doc.sentences.tokens.lowers[mark] !== "as";
}

/** The speaker of the telling in front of a participle, else the participle's own. */
export function speakerBefore(found: readonly Told[], report: Pick<Told, "source" | "token">): Phrase | null {
  for (let at = found.length - 1; at >= 0 && at > found.length - SPEAKERS_KEPT; at--) {
    const other = found[at];
    if (other.kind === "speech" && other.token < report.token && other.source !== null) return other.source;
  }
  return report.source;
}

const SPEAKERS_KEPT = 10;

/** The phrase without its "'s". */
export function withoutGenitive(doc: Source, head: number): TokenRun {
  const run = phraseRun(doc, head);
  return doc.syntax.tags[run.end - 1] === "POS" && run.end - 1 > run.first ? { first: run.first, end: run.end - 1 } : run;
}

/** A telling word with its particle: "pointed out". */
export function cueSpan(doc: Source, head: number): Span {
  const { tokens } = doc.sentences;
  const particle = child(doc.syntax, head, "compound:prt");
  return { start: tokens.starts[head], end: tokens.ends[particle === head + 1 ? particle : head] };
}
