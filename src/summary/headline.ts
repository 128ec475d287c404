// The headline: the article's main change and what held beside it, in the claims' own words.

import type { Entity } from "../doc/doc.js";
import type { Label } from "../doc/labels.js";
import { covers, overlaps, slice } from "../doc/span.js";
import { bySalience, type LabelledClaim } from "./fold.js";
import { oneLine } from "./groups.js";

/**
 * One or two sentences: the statements of the weightiest change and of the weightiest continuity.
 * What somebody says stays theirs. Empty where there is no claim that the text vouches for.
 */
export function headline(text: string, title: string, entities: readonly Entity[], claims: readonly LabelledClaim[]): string {
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const repeated = new Set(claims.flatMap(({ restates }) => restates ?? []));
  const topic = beginnings(wordsOf(title));
  const ranked = claims
    .filter((item) => item.restates === null && isVouchedFor(item))
    .map((item) => ({ item, weight: weight(item, repeated.has(item.claim.id), topic) }))
    .sort((a, b) => b.weight - a.weight || bySalience(a.item, b.item))
    .map(({ item }) => item);
  const picked: LabelledClaim[] = [];
  for (const label of ["change", "continuity"] satisfies Label[]) {
    const main = ranked.find((item) => item.label.label === label && picked.every((other) => !saysTheSame(item, other)));
    if (main !== undefined) picked.push(main);
  }
  return picked.map((item) => sentence(text, names, item)).join(" ");
}

/** "It would have closed", "if it closes" and "denied that it closed" are no news of a closure. */
function isVouchedFor({ claim }: LabelledClaim): boolean {
  return claim.factuality === "fact" || claim.factuality === "planned" || claim.factuality === "possible";
}

/** How much a claim's confidence counts beside its salience, up to where it is good enough. */
const TRUST = 0.28;
const TRUSTED = 0.7;
/** What a remainder of a sentence ("Trains stay.") costs, and a telling that has lost what it tells. */
const BROKEN = 0.5;
/** What it costs a claim to tell what had been before, and to be no fact; what one gains that the text repeats. */
const EARLIER = 0.15;
const UNSURE = 0.05;
const REPEATED = 0.1;
/** What it gains by the words of the title that it has, where it has them all. */
const ON_TOPIC = 0.5;
/** Words of a statement that can stand for an article. */
const ENOUGH = 4;

/** Titles are salient, and parsed worst: a claim must be likely to be right, and a whole sentence. */
function weight({ claim }: LabelledClaim, isRepeated: boolean, topic: ReadonlySet<string>): number {
  const { predicate } = claim;
  const words = wordsOf(claim.statement);
  const isBroken = words.length < ENOUGH || predicate.lemma === "say";
  const trust = Math.min(TRUSTED, claim.confidence) / TRUSTED;
  const isEarlier = predicate.tense === "past" && predicate.aspect === "perfect";
  return (
    claim.salience +
    TRUST * trust -
    (isBroken ? BROKEN : 0) -
    (isEarlier ? EARLIER : 0) -
    (claim.factuality === "fact" ? 0 : UNSURE) +
    (isRepeated ? REPEATED : 0) +
    ON_TOPIC * shareOf(topic, beginnings(words)) * (0.5 + trust / 2)
  );
}

function wordsOf(statement: string): string[] {
  return statement.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** From so many letters on a word is taken to tell what a text is about. */
const LONGER = 4;

/** Words that tell what a text is about. */
function longerWords(words: readonly string[]): string[] {
  return words.filter((word) => word.length >= LONGER);
}

/** Such words by their first letters, so that "bans" is "banned". */
function beginnings(words: readonly string[]): Set<string> {
  return new Set(longerWords(words).map((word) => word.slice(0, LONGER)));
}

/** The share of `words` that `others` have, 0 where there are none. */
function shareOf(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return words.size === 0 ? 0 : [...words].filter((word) => others.has(word)).length / words.size;
}

/** How many of the longer words of the shorter statement stand in the other, where they tell one story twice. */
const SAME = 0.6;

function saysTheSame(a: LabelledClaim, b: LabelledClaim): boolean {
  if (overlaps(a.claim.predicate, b.claim.predicate)) return true;
  const [few, many] = [a, b].map(({ claim }) => new Set(longerWords(wordsOf(claim.statement)))).sort((one, other) => one.size - other.size);
  return shareOf(few, many) >= SAME;
}

function sentence(text: string, names: ReadonlyMap<string, string>, { claim }: LabelledClaim): string {
  const statement = oneLine(claim.statement);
  const source = claim.attribution?.source ?? null;
  // "Vale plans to sell the mine": whose plan it is, the statement says.
  const isTold = source !== null && !(covers(claim, source) && source.end <= claim.predicate.start);
  const name = source === null ? "" : ((source.entity === null ? undefined : names.get(source.entity)) ?? oneLine(slice(text, source)));
  // What somebody says of themselves needs no "according to".
  if (!isTold || statement.startsWith(`${name} `)) return /[.!?]["”’)]?$/.test(statement) ? statement : `${statement}.`;
  return `${statement.replace(/[.!?]$/, "")}, according to ${name}.`;
}
