// Reporting clauses and phrases in a sentence: who says, thinks or knows what.

import type { Phrase, Sentence } from "../doc/doc.js";
import type { Factuality } from "../doc/labels.js";
import type { Span } from "../doc/span.js";
import { child, childrenBy } from "../doc/tree.js";
import { LINKING_VERBS } from "../lexicon/nominals.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import type { ReportingKind, ReportingVerb } from "../lexicon/reporting-verbs.js";
import { REPORTING_NOUNS, reportingVerb } from "../lexicon/reporting-verbs.js";
import { isAddress, isSupposed, isUnnamed } from "./asides.js";
import type { Clause } from "./clauses.js";
import { countNegations } from "./negations.js";
import { accordingReports, nounReport, viewReports } from "./phrase-reports.js";
import type { Names, Source } from "./phrases.js";
import { phraseOf } from "./phrases.js";
import { cueSpan, sharesSpeaker, sourceOf, speakerBefore, withoutCase } from "./sources.js";
import { stanceReport, TALKERS } from "./stance-reports.js";
import { infinitiveMark, isBehindComma, isFiniteClause, joiner } from "./tree.js";

/** A source's words or thoughts: who, by which cue, and the clauses that they are. */
export interface Report {
  readonly source: Phrase | null;
  readonly cue: Span;
  /** The token that the report stands at: its verb, noun or preposition. */
  readonly token: number;
  readonly factuality: Factuality;
  /** A stance (a plan, a charge, a view) is told by the claim itself, and lies on nothing below it. */
  readonly kind: ReportingKind | "stance";
  /** Position of the reporting clause, which is no claim itself; -1 for phrases and nouns. */
  readonly clause: number;
  /** Positions of the clauses that are its content; empty where only a quote beside it can be. */
  readonly content: readonly number[];
  /** True where the content is denied or doubted, or the telling itself is: "did not say that …". */
  readonly denies: boolean;
  /** True where the content is only hoped, feared or joked about. */
  readonly isWish?: boolean;
}

/** "The money was gone, the court heard", "the mill, he hopes, will reopen": who hears or hopes what stands around it only tells it. */
export function isParenthetical({ kind, clause, content, token }: Report, clauses: readonly Clause[]): boolean {
  if (clause >= 0 && clauses[clause].relation === "parataxis" && content.includes(clauses[clause].parent)) return true;
  return kind === "perception" && content.length > 0 && content.every((index) => clauses[index].head < token);
}

const DENYING: ReadonlySet<string> = new Set(["deny", "doubt", "dispute", "contest", "be doubtful", "be sceptical", "be skeptical"]);

/** Verbs of what need not come about, whoever tells of it. */
const WISHING: ReadonlySet<string> = new Set([
  "hope",
  "fear",
  "wish",
  "worry",
  "joke",
  "bet",
  "be hopeful",
  "be afraid",
  "be worried",
  "be fearful",
]);

/** Rows of operators that say that somebody, left unnamed, holds or says it: "is said to own". */
const HELD: ReadonlySet<string> = new Set([
  "op.be-believed",
  "op.be-thought",
  "op.be-said",
  "op.be-reported",
  "op.be-alleged",
  "op.be-understood",
  "op.be-rumoured",
  "op.be-expected",
]);

/** All reports in a sentence's clauses. Outer reports come before those inside their content. */
export function findReports(doc: Source, names: Names, sentence: Sentence, clauses: readonly Clause[]): Report[] {
  const clauseOf = new Map<number, number>();
  clauses.forEach((clause, index) => {
    for (const token of [...clause.outer, clause.head]) if (!clauseOf.has(token)) clauseOf.set(token, index);
  });
  const found: Report[] = [];
  const contents: number[][] = clauses.map(() => []);
  const raised: number[][] = clauses.map(() => []);
  clauses.forEach((clause, index) => {
    if (clause.parent >= 0 && clause.raised !== null) raised[clause.parent].push(index);
    if (clause.parent >= 0 && (clause.relation === "complement" || clause.relation === "parataxis")) contents[clause.parent].push(index);
  });
  clauses.forEach((clause, index) => {
    const told = verbReport(doc, names, clauses, index, contents[index], raised[index]) ?? heldReport(doc, names, clause, index);
    if (told !== null) found.push(sharesSpeaker(doc, clause, told) ? { ...told, source: speakerBefore(found, told) } : told);
    const own = told === null || told.content.length === 0 ? stanceReport(doc, names, clause, index) : null;
    if (own !== null) found.push(own);
    const noun = nounReport(doc, names, clause, index);
    if (noun !== null) found.push(noun);
  });
  const phrases = [...accordingReports(doc, names, sentence, clauseOf), ...viewReports(doc, names, sentence, clauseOf)];
  // A telling comes before a stance: "according to the paper, the bank plans to cut jobs"; and whoever is named before
  // nobody: "profit was expected to fall, according to analysts".
  const stances = found.filter((report) => report.kind === "stance");
  const unnamed = found.filter((report) => report.kind !== "stance" && report.source === null && report.clause < 0);
  const told = found.filter((report) => report.kind !== "stance" && !unnamed.includes(report));
  return [...told, ...phrases, ...unnamed, ...stances];
}

/** Verbs that join an adjective as "be" does: "remain confident that". */
const FEELING: ReadonlySet<string> = new Set([...LINKING_VERBS, "feel", "grow"]);

/** The reporting row for a clause's verb: by particle, adjective, or lemma. */
function rowOf(doc: Source, head: number): ReportingVerb | null {
  const { syntax, sentences } = doc;
  const lemma = syntax.lemmas[head];
  if (child(syntax, head, "cop") >= 0) return reportingVerb(`be ${lemma}`);
  const particle = child(syntax, head, "compound:prt");
  if (particle >= 0) return reportingVerb(`${lemma} ${sentences.tokens.lowers[particle]}`);
  if (lemma === "make") {
    const adjective = child(syntax, head, "xcomp", "amod", "advmod");
    return adjective >= 0 ? reportingVerb(`make ${syntax.lemmas[adjective]}`) : null;
  }
  const feeling = FEELING.has(lemma) ? child(syntax, head, "xcomp") : -1;
  if (feeling > head && /^(?:JJ|VBN)/.test(syntax.tags[feeling])) return reportingVerb(`be ${sentences.tokens.lowers[feeling]}`);
  if (syntax.tags[head] === "VBN") return reportingVerb(lemma) ?? reportingVerb(`be ${sentences.tokens.lowers[head]}`);
  return reportingVerb(lemma);
}

function verbReport(
  doc: Source,
  names: Names,
  clauses: readonly Clause[],
  index: number,
  below: readonly number[],
  raised: readonly number[],
): Report | null {
  const clause = clauses[index];
  const { syntax } = doc;
  const row = rowOf(doc, clause.head) ?? (putsIt(doc, clause) || hasIt(doc, clause) ? reportingVerb("say") : null);
  if (
    row === null ||
    isAddress(doc, clause) ||
    clause.rows.some((operator) => operator.effect === "telling") ||
    isImpersonal(doc, clause, row)
  )
    return null;
  const feeling = FEELING.has(syntax.lemmas[clause.head]) ? child(syntax, clause.head, "xcomp") : -1;
  const content: number[] = below.filter((at) => {
    const candidate = clauses[at];
    const top = candidate.outer[0] ?? candidate.head;
    if (syntax.heads[top] !== clause.head && syntax.heads[top] !== feeling) return false;
    if (candidate.relation === "complement")
      return candidate.asserted && isSpelledOut(doc, top) && !(row.kind === "perception" && isBareVerb(doc, top));
    if (isAddress(doc, candidate)) return false;
    const tells = rowOf(doc, candidate.head) !== null;
    // "The firm repeated its pledge, two directors said": the telling that closes the sentence is not what is told.
    // "The search will continue, police said": nor is it where only a quotation could be told.
    const isFull = child(syntax, clause.head, "obj") >= 0 || (row.takes === "quote" && candidate.ownSubject);
    // "It published its new list, and to mark the day it met its readers": what stands behind "and" is not published.
    if (isFull && candidate.relation === "parataxis" && childrenBy(syntax, clause.head, "conj").some((joined) => joined < top))
      return false;
    if (tells && (candidate.head < clause.head || (isFull && isBehindComma(doc, top)))) return false;
    return isQuotedAfter(doc, clause.head, top);
  });
  // "expects rates to fall"
  if (content.length === 0 && (row.lemma === "expect" || row.kind === "belief")) {
    for (const at of raised) if (clauses[at].raised?.lemma === "expect") content.push(at);
  }
  // "as Rao put it", "as officials say"
  if (
    content.length === 0 &&
    row.kind === "speech" &&
    row.takes !== "quote" &&
    clause.relation === "adverbial" &&
    clause.parent >= 0 &&
    isAside(doc, clause)
  )
    content.push(clause.parent);
  const isAlone = isAddress(doc, clause) || isUnnamed(doc, clause) || (clause.parent >= 0 && isAddress(doc, clauses[clause.parent]));
  if (
    content.length === 0 &&
    clause.relation === "parataxis" &&
    clause.parent >= 0 &&
    !isAlone &&
    !row.lemma.startsWith("be ") &&
    !hasComplement(doc, clause.head)
  )
    content.push(clause.parent);
  if (content.length === 0 && row.kind === "speech" && !isAlone) content.push(...trailed(doc, clauses, index));
  if (content.length === 0 && row.kind !== "speech") return null;
  const isSaid = row.kind === "knowledge" || row.kind === "perception" || !isSupposed(doc, clause);
  return {
    source: isSaid ? sourceOf(doc, names, clause) : null,
    cue: cueSpan(doc, feeling >= 0 && row.lemma.startsWith("be ") ? feeling : clause.head),
    token: clause.head,
    factuality: row.factuality,
    kind: tellsInNoun(doc, clauses, clause.head, content) ? "belief" : row.kind,
    clause: isSaid ? index : -1,
    content,
    denies:
      !isSaid || DENYING.has(row.lemma) || ((row.kind === "speech" || row.kind === "belief") && countNegations(doc, clause) % 2 === 1),
    // "I thought we were dead": what somebody says of their own mind
    isWish: WISHING.has(row.lemma) || hasIt(doc, clause) || (row.kind === "belief" && isSelf(doc, clause)),
  };
}

/** No bare infinitive; but "is yet to publish" is told like any other. */
function isSpelledOut(doc: Source, top: number): boolean {
  return infinitiveMark(doc, top) < 0 || isFiniteClause(doc, top);
}

/** "put it": said so. */
function putsIt(doc: Source, clause: Clause): boolean {
  const { head } = clause;
  return doc.syntax.lemmas[head] === "put" && doc.sentences.tokens.lowers[head + 1] === "it" && isAside(doc, clause);
}

/** "Legend has it that he slept there" */
function hasIt({ syntax, sentences }: Source, { head, ownSubject }: Clause): boolean {
  const { lowers } = sentences.tokens;
  return ownSubject && syntax.lemmas[head] === "have" && lowers[head + 1] === "it" && lowers[head + 2] === "that";
}

/** True where whoever speaks tells of themselves. */
function isSelf({ sentences }: Source, { subject }: Clause): boolean {
  return subject >= 0 && /^(?:i|we)$/.test(sentences.tokens.lowers[subject]);
}

/** True for a telling that "as" opens and that takes no content of its own. */
function isAside(doc: Source, { head, subject, ownSubject }: Clause): boolean {
  const { lowers } = doc.sentences.tokens;
  const as = joiner(doc, head);
  if (as < 0 || lowers[as] !== "as" || !ownSubject || subject < 0 || TALKERS.has(lowers[subject])) return false;
  // "The news came as the firm reported a loss": what it reports is named; "as he told reporters" only says to whom.
  const object = doc.syntax.lemmas[head] === "put" ? -1 : child(doc.syntax, head, "obj");
  const asked = object < 0 ? -1 : child(doc.syntax, object, "det");
  const isNamed =
    object >= 0 && !NOUN_CLASSES.PERSON.has(doc.syntax.lemmas[object]) && !(asked >= 0 && doc.syntax.tags[asked].startsWith("W"));
  if (isNamed) return false;
  return child(doc.syntax, head, "ccomp", "xcomp", "nsubj:pass") < 0;
}

/** "It's clear that …": nobody's view. */
function isImpersonal(doc: Source, clause: Clause, row: ReportingVerb): boolean {
  return row.lemma.startsWith("be ") && clause.subject >= 0 && doc.sentences.tokens.lowers[clause.subject] === "it";
}

/** "saw prices reach $90": what happened to them, not what they were told. */
function isBareVerb(doc: Source, verb: number): boolean {
  const { syntax } = doc;
  return /^VBP?$/.test(syntax.tags[verb]) && child(syntax, verb, "aux", "cop", "mark") < 0;
}

/** "reaffirmed its view that rates are low": the noun tells, and the verb is news of its own. */
function tellsInNoun(doc: Source, clauses: readonly Clause[], verb: number, content: readonly number[]): boolean {
  const { syntax } = doc;
  const noun = child(syntax, verb, "obj");
  return (
    noun > verb &&
    REPORTING_NOUNS.has(syntax.lemmas[noun]) &&
    content.some((at) => syntax.subtreeFirst[clauses[at].outer[0] ?? clauses[at].head] === noun + 1)
  );
}

/** Sentences with more clauses than this are lists or worse: nothing trails there. */
const MANY_CLAUSES = 200;

/** "The mine has closed, police said on Monday.": what stands before the comma, whatever the parser hangs it on. */
function trailed(doc: Source, clauses: readonly Clause[], index: number): number[] {
  const { syntax, sentences } = doc;
  const { head, subject, ownSubject } = clauses[index];
  if (clauses.length > MANY_CLAUSES || !ownSubject || subject < 0 || child(syntax, head, "obj", "ccomp", "xcomp") >= 0) return [];
  const first = Math.min(head, syntax.subtreeFirst[subject]);
  if (first < 2 || !TRAILS.has(sentences.tokens.lowers[first - 1]) || Math.abs(head - subject) > TRAIL_REACH) return [];
  const found: number[] = [];
  clauses.forEach((clause, at) => {
    if (at === index || clause.head >= first || isAddress(doc, clause)) return;
    const { parent } = clause;
    // "Hours before the meeting began, shelling was reported": when it was, not what
    if (clause.relation === "adverbial" && parent === index && joiner(doc, clause.outer[0] ?? clause.head) >= 0) return;
    if (parent < 0 || parent === index || clauses[parent].head >= first) found.push(at);
  });
  return found;
}

const TRAILS: ReadonlySet<string> = new Set([",", '"', "”", "''"]);
const TRAIL_REACH = 12;

function hasComplement({ syntax }: Source, head: number): boolean {
  const object = child(syntax, head, "obj");
  // "the plant, which critics say pollutes the river": "which" belongs to what they say
  const isOwn = object >= 0 && !(object < head && syntax.tags[object] === "WDT");
  return child(syntax, head, "ccomp") >= 0 || (isOwn && syntax.lemmas[head] !== "tell");
}

/** A clause set beside a reporting verb is its content after a colon, in quotation marks, or with nothing between: "is concerned the dam leaks". */
function isQuotedAfter(doc: Source, verb: number, top: number): boolean {
  const { lowers } = doc.sentences.tokens;
  const first = doc.syntax.subtreeFirst[top];
  if (top < verb || first === verb + 1) return true;
  for (let at = Math.max(verb, first - 2); at <= first; at++)
    if (lowers[at] === ":" || lowers[at] === '"' || lowers[at] === "“" || lowers[at] === ",") return true;
  return false;
}

function heldReport(doc: Source, names: Names, clause: Clause, index: number): Report | null {
  const level = clause.rows.findIndex((row) => HELD.has(row.id));
  if (level < 0) return null;
  const verb = clause.outer[level];
  const agent = child(doc.syntax, verb, "obl:agent");
  const source = agent >= 0 ? phraseOf(doc, names, agent, withoutCase(doc, agent)) : null;
  return {
    source,
    cue: cueSpan(doc, verb),
    token: verb,
    factuality: "possible",
    kind: "belief",
    clause: -1,
    content: [index],
    denies: false,
  };
}
