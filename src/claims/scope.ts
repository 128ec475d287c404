// Times of claims that say none themselves, from what stands over them: the clause they are joined to, their twin, their paragraph.

import { changed } from "../doc/claim-shape.js";
import type { Claim, Interval, Timex } from "../doc/doc.js";
import { labelOf } from "../doc/labels.js";
import { child, children } from "../doc/tree.js";
import { entriesFor, familyOf } from "../lexicon/entries.js";
import type { Clause } from "./clauses.js";
import type { Source } from "./phrases.js";

/** A claim with the clause that it comes from; an apposition has none. */
interface Told {
  readonly claim: Claim;
  readonly clause: Clause | null;
}

/** The claims, in the same order, with times from what stands over them. A claim keeps no time rather than another event's. */
export function timedByScope<T extends Told>(doc: Source, found: readonly T[]): T[] {
  const claims = found.map(({ claim }) => claim);
  const scene: Scene = {
    doc,
    found,
    claims,
    byToken: indexTokens(claims),
    datesOf: new Map(doc.dates.list.map((date) => [date.id, date])),
  };
  claims.forEach((_, at) => {
    timeInSentence(scene, at, new Set());
  });
  claims.forEach((claim, at) => {
    const time = claim.time ?? timeInParagraph(scene, at);
    if (time !== null) claims[at] = changed(claim, { time });
  });
  return found.map((told, at) => ({ ...told, claim: claims[at] }));
}

/** So many timed claims of one content are looked at. */
const TWINS_AT_MOST = 8;

/** Claims that repeat each other in the same words, as a headline and its story do, with the time that one of them says. */
export function timedByRestatement(claims: readonly Claim[]): Claim[] {
  const timed = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.time === null) continue;
    const group = timed.get(claim.restates ?? claim.id);
    if (group === undefined) timed.set(claim.restates ?? claim.id, [claim]);
    else if (group.length < TWINS_AT_MOST) group.push(claim);
  }
  return claims.map((claim) => {
    if (claim.time !== null) return claim;
    const twin = timed.get(claim.restates ?? claim.id)?.find((other) => isTwin(claim, other));
    return twin === undefined ? claim : changed(claim, { time: twin.time });
  });
}

function isTwin(claim: Claim, other: Claim): boolean {
  return (
    claim.sentence !== other.sentence &&
    claim.factuality === other.factuality &&
    claim.predicate.lemma === other.predicate.lemma &&
    claim.predicate.negated === other.predicate.negated
  );
}

interface Scene {
  readonly doc: Source;
  readonly found: readonly Told[];
  /** Replaced one by one as times are found. */
  readonly claims: Claim[];
  /** The number of the claim whose predicate holds a token. */
  readonly byToken: ReadonlyMap<number, number>;
  readonly datesOf: ReadonlyMap<string, Timex>;
}

function indexTokens(claims: readonly Claim[]): Map<number, number> {
  const byToken = new Map<number, number>();
  claims.forEach(({ predicate }, at) => {
    for (const token of [...predicate.tokens, predicate.head]) if (!byToken.has(token)) byToken.set(token, at);
  });
  return byToken;
}

/** The claim's own time, else that of the clause it hangs on where both are one event or one day's. */
function timeInSentence(scene: Scene, at: number, seen: Set<number>): Interval | null {
  const claim = scene.claims[at];
  if (claim.time !== null || seen.has(at) || isLong(scene.doc, claim) || saysDate(scene, at)) return claim.time;
  seen.add(at);
  const top = topOf(scene.doc, claim);
  const over = scene.byToken.get(scene.doc.syntax.heads[top]) ?? -1;
  if (over < 0 || over === at || !isInScope(scene, at, top, over)) return null;
  const time = timeInSentence(scene, over, seen);
  if (time !== null) scene.claims[at] = changed(claim, { time });
  return time;
}

/** Longer sentences are lists, which no date stands over. */
const TOKENS_AT_MOST = 300;

function isLong({ sentences }: Source, { sentence }: Claim): boolean {
  const { firstToken, endToken } = sentences.list[sentence];
  return endToken - firstToken > TOKENS_AT_MOST;
}

/** A date among its words that did not tell when ("fell to 68 per cent from 70 in 2020") still speaks against another's. */
function saysDate(scene: Scene, at: number): boolean {
  return scene.claims[at].dates.some((id) => {
    const date = scene.datesOf.get(id);
    return date !== undefined && date.type !== "SET" && date.value !== "PRESENT_REF" && holderOf(scene, date) === at;
  });
}

const STEPS_AT_MOST = 12;

/** The number of the claim whose predicate a date hangs on, over however many nouns; -1 for none. */
function holderOf({ doc: { syntax }, byToken }: Scene, { firstToken }: Timex): number {
  let at = firstToken;
  for (let step = 0; step < STEPS_AT_MOST && at >= 0; step++) {
    const holder = byToken.get(at);
    if (holder !== undefined) return holder;
    at = syntax.heads[at];
  }
  return -1;
}

/** The token of the predicate that hangs on a word outside it. */
function topOf({ syntax }: Source, { predicate }: Claim): number {
  const own = new Set(predicate.tokens);
  let at = predicate.head;
  for (let step = 0; step < predicate.tokens.length && own.has(syntax.heads[at]); step++) at = syntax.heads[at];
  return at;
}

function isInScope(scene: Scene, at: number, top: number, over: number): boolean {
  const { doc, claims } = scene;
  const { syntax, sentences } = doc;
  const own = claims[at];
  const above = claims[over];
  if (own.predicate.negated || own.factuality !== above.factuality) return false;
  switch (syntax.deprels[top]) {
    case "conj":
      return isOneTelling(scene, at, over);
    case "advcl": {
      const opening = child(syntax, top, "mark", "advmod");
      const word = opening < 0 || opening > top ? "" : sentences.tokens.lowers[opening];
      // "Will resume on Monday, ending the strike"; "the strike began on 9 September when talks broke down".
      if (word === "") return syntax.tags[top] === "VBG" && own.predicate.tense === "none" && own.predicate.aspect !== "perfect";
      return /^(when|as|while)$/.test(word) && isPastEvent(doc, own) && above.predicate.tense === "past";
    }
    default:
      return false;
  }
}

/** "On Tuesday the court upheld the ban and ordered a recount": a date before the first verb stands over both. */
function isOneTelling({ doc, found, claims, datesOf }: Scene, at: number, over: number): boolean {
  const own = claims[at];
  const above = claims[over];
  const { clause } = found[at];
  if (clause === null || own.predicate.tense !== above.predicate.tense || own.predicate.aspect !== above.predicate.aspect) return false;
  if (own.predicate.tense !== "past" && own.predicate.tense !== "future") return false;
  if (movesOn(doc, own)) return false;
  const dates = above.dates.flatMap((id) => datesOf.get(id) ?? []).filter(({ interval }) => interval.from !== null || interval.to !== null);
  const isShared = !clause.ownSubject || (own.subject !== null && isPronoun(doc, own.subject.head));
  const isBefore = dates.some(({ start }) => start < above.predicate.start);
  const isFronted = dates.some(({ start }) => above.subject !== null && start < above.subject.start);
  if (isFronted || (isBefore && isShared)) return true;
  // "Held on to power on Friday but lost its majority": one day's news; "opened in 2019 and shut" is not one year's.
  return isShared && isPastEvent(doc, own) && dates.length === 1 && /^\d{4}-\d\d-\d\d/.test(dates[0].value ?? "");
}

function isPronoun({ syntax }: Source, token: number): boolean {
  return syntax.tags[token] === "PRP";
}

/** Words that move a story on or back: "and then left", "later resigned". */
const MOVING: ReadonlySet<string> = new Set(
  "then later earlier eventually subsequently afterwards afterward thereafter since soon previously originally already before after once former formerly finally meanwhile now again ago initially long until till still".split(
    " ",
  ),
);

/** True where the claim's words or its clause's adverbs say that its time is another. */
function movesOn({ syntax, sentences }: Source, claim: Claim): boolean {
  const { lowers, starts } = sentences.tokens;
  const { firstToken, endToken } = sentences.list[claim.sentence];
  for (let token = firstToken; token < endToken; token++)
    if (starts[token] >= claim.start && starts[token] < claim.end && MOVING.has(lowers[token])) return true;
  return children(syntax, claim.predicate.head).some((token) => MOVING.has(lowers[token]));
}

/** True for what happened and was over, as far as the verb tells: a figure moved, or most of its senses are events or changes. */
function isPastEvent(doc: Source, claim: Claim): boolean {
  const { predicate, factuality } = claim;
  if (predicate.tense !== "past" || predicate.aspect !== "simple" || factuality !== "fact" || predicate.negated) return false;
  if (predicate.lemma === "be" || predicate.lemma === "have") return false;
  if (isFigure(doc, claim)) return true;
  const entries = entriesFor("verb", predicate.lemma);
  const happen = entries.filter((entry) => familyOf(entry) === "event" || labelOf(entry.row.kind) === "change");
  return happen.length > 0 && happen.length * 2 >= entries.length;
}

/** So many sentences on, a paragraph has left the stretch that it told of. */
const SENTENCES_AT_MOST = 3;
const CLAIMS_AT_MOST = 24;

/**
 * The stretch that a paragraph tells of. In history the month or year of its last dated event, for main clauses that carry the story
 * on; in business news the period whose figures are told, for a figure beside it.
 */
function timeInParagraph({ doc, found, claims, datesOf }: Scene, at: number): Interval | null {
  const own = claims[at];
  const { clause } = found[at];
  if (doc.sections.list[own.section]?.kind !== "paragraph" || own.attribution !== null || clause === null || !isStoryLine(clause))
    return null;
  if (isLong(doc, own) || !isPastEvent(doc, own) || movesOn(doc, own) || own.dates.length > 0 || isElsewhere(doc, own)) return null;
  for (let k = at - 1; k >= 0 && k >= at - CLAIMS_AT_MOST; k--) {
    const before = claims[k];
    if (before.section !== own.section || own.sentence - before.sentence > SENTENCES_AT_MOST) return null;
    if (before.dates.length === 0) continue;
    const dates = before.dates.flatMap((id) => datesOf.get(id) ?? []);
    const clauseBefore = found[k].clause;
    if (before.time === null || clauseBefore === null || !isStoryLine(clauseBefore) || !isPastEvent(doc, before)) return null;
    if (hasDateBetween(doc, before, own)) return null;
    if (isFigure(doc, own) && isFigure(doc, before)) return isPeriod(before.time) ? before.time : null;
    return doc.dates.narrative && dates.every((date) => date.type === "DATE") ? monthOf(before.time) : null;
  }
  return null;
}

function isStoryLine({ relation }: Clause): boolean {
  return relation === "main" || relation === "conjunct";
}

/** "Two earlier attempts failed": an adverb or adjective of its sentence that looks elsewhere. */
function isElsewhere({ sentences }: Source, { sentence }: Claim): boolean {
  const { firstToken, endToken } = sentences.list[sentence];
  for (let token = firstToken; token < endToken; token++) if (MOVING.has(sentences.tokens.lowers[token])) return true;
  return false;
}

/** A date after the earlier claim and before the end of the later one's sentence. */
function hasDateBetween({ dates, sentences }: Source, before: Claim, own: Claim): boolean {
  const { endToken } = sentences.list[own.sentence];
  const end = sentences.tokens.ends[endToken - 1];
  let low = 0;
  for (let high = dates.list.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (dates.list[middle].start < before.end) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < dates.list.length && dates.list[i].start < end; i++) if (dates.list[i].type !== "SET") return true;
  return false;
}

/** A figure that rose or fell: "provisions rose to 295 million pounds". */
function isFigure({ syntax, sentences }: Source, claim: Claim): boolean {
  const { predicate, sentence } = claim;
  if (!entriesFor("verb", predicate.lemma).some(({ row }) => row.kind === "increase" || row.kind === "decrease")) return false;
  const { firstToken, endToken } = sentences.list[sentence];
  for (let token = firstToken; token < endToken; token++)
    if (sentences.tokens.starts[token] >= claim.start && sentences.tokens.starts[token] < claim.end && syntax.tags[token] === "CD")
      return true;
  return false;
}

/** Longer than a day, and shut on both sides. */
function isPeriod({ from, to }: Interval): boolean {
  return from !== null && to !== null && from.slice(0, 10) !== to.slice(0, 10);
}

/** What follows a day of a story took place in its month, as far as the text says. */
function monthOf({ from, to }: Interval): Interval | null {
  if (from === null || to === null || !/^\d{4}/.test(from)) return null;
  const month = from.slice(0, 7);
  if (to.slice(0, 7) !== month) return { from: from.slice(0, 10), to: to.slice(0, 10) };
  const days = DAYS_IN_MONTH[Number(month.slice(5)) - 1];
  return { from: `${month}-01`, to: `${month}-${month.endsWith("-02") && isLeap(Number(month.slice(0, 4))) ? 29 : days}` };
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
