// Phrases of a claim: a head word's subtree as a span, cut back to what belongs to it, with the entity and date it names.

import type { Doc, Entity, Mention, Phrase, Timex } from "../doc/doc.js";
import type { Span } from "../doc/span.js";
import { child, children } from "../doc/tree.js";
import { type EntityNames, readEntityNames } from "./entity-names.js";
import type { KnownNoun } from "./known-nouns.js";
import { readKnownNouns } from "./known-nouns.js";
import { readOffices } from "./offices.js";
import { type OwnedNoun, readOwners } from "./owners.js";
import type { Pair } from "./pairs.js";
import { readPairs } from "./pairs.js";
import { type PlainReference, readPlain } from "./plain.js";
import { findQuotes } from "./quotes.js";
import type { Parsed } from "./tree.js";
import { isPunctuation } from "./tree.js";

/** The layers that claims are made from. */
export type Source = Doc<"sections" | "sentences" | "syntax" | "entities" | "dates">;

/** A run of tokens, half-open. */
export interface TokenRun {
  readonly first: number;
  readonly end: number;
}

/** Which mention and which date each token lies in, and what statements call what is meant. */
export interface Names extends EntityNames {
  readonly mentionAt: readonly (Mention | null)[];
  readonly entityAt: readonly (Entity | null)[];
  readonly dateAt: readonly (Timex | null)[];
  /** What a pronoun stands for that has no name. */
  readonly plainAt: readonly (PlainReference | null)[];
  /** Plurals that stand for two names, by their first token. */
  readonly pairs: ReadonlyMap<number, Pair>;
  /** Nouns with "the" that an earlier phrase tells more of, by first token. */
  readonly known: ReadonlyMap<number, KnownNoun>;
  /** Nouns of somebody whom their sentence does not name, by first token. */
  readonly owned: ReadonlyMap<number, OwnedNoun>;
  /** By id of a person, the body whose office they hold. */
  readonly offices: ReadonlyMap<string, Entity>;
  /** By token, 1 inside quotation marks. */
  readonly isQuoted: Uint8Array;
}

/** Looks up mentions and dates by token; of nested mentions the shorter one wins, but a name wins over an amount. */
export function indexNames(doc: Source): Names {
  const { count } = doc.sentences.tokens;
  const mentionAt = new Array<Mention | null>(count).fill(null);
  const entityAt = new Array<Entity | null>(count).fill(null);
  const dateAt = new Array<Timex | null>(count).fill(null);
  for (const entity of doc.entities.list) {
    for (const mention of entity.mentions) {
      for (let token = mention.firstToken; token < mention.endToken; token++) {
        const other = mentionAt[token];
        if (other !== null && other.endToken - other.firstToken <= mention.endToken - mention.firstToken) continue;
        mentionAt[token] = mention;
        entityAt[token] = entity;
      }
    }
  }
  for (const timex of doc.dates.list) for (let token = timex.firstToken; token < timex.endToken; token++) dateAt[token] = timex;
  const isQuoted = new Uint8Array(count);
  for (const { first, end } of findQuotes(doc)) isQuoted.fill(1, first, end);
  const known = readKnownNouns(doc, { entityAt, mentionAt, isQuoted });
  return {
    mentionAt,
    entityAt,
    dateAt,
    plainAt: readPlain(doc, { entityAt, mentionAt }, known),
    pairs: readPairs(doc, entityAt),
    known,
    owned: readOwners(doc, entityAt, isQuoted),
    offices: readOffices(doc, entityAt),
    ...readEntityNames(doc),
    isQuoted,
  };
}

/** Dependents that stand apart behind a comma: they are claims of their own. */
const LOOSE: ReadonlySet<string> = new Set(["acl:relcl", "acl", "appos", "parataxis", "advcl", "dep", "orphan", "list"]);

/** The head's subtree without what stands apart behind it, and without `cut` (a token) and all that follows. */
export function phraseRun(doc: Parsed, head: number, cut = -1): TokenRun {
  const { syntax } = doc;
  let first = syntax.subtreeFirst[head];
  let end = syntax.subtreeEnd[head];
  // A sentence's full stop hangs on its head, and is no part of the phrase.
  if (end - 1 > head && syntax.heads[end - 1] === head && doc.sentences.tokens.lowers[end - 1] === ".") end--;
  // Down the right edge: "the idea of workshops for artists, which became the trust" ends at "artists".
  for (let at: number = head, last = end; at >= 0 && last === end; ) {
    let next = -1;
    for (const below of children(syntax, at)) {
      if (below < at || syntax.deprels[below] === "punct") continue;
      const start = syntax.subtreeFirst[below];
      if (start <= at || start >= end) continue;
      const apart = LOOSE.has(syntax.deprels[below]) && (isPunctuation(doc, start) || (start - 1 > at && isPunctuation(doc, start - 1)));
      if (apart || (cut >= 0 && below === cut)) {
        end = start;
        break;
      }
      next = below;
      last = syntax.subtreeEnd[below];
    }
    at = next;
  }
  // A predicate noun's phrase starts behind its copula.
  const copula = child(syntax, head, "cop");
  if (copula >= 0 && copula < head) first = copula + 1;
  if (cut >= 0 && cut < head) first = Math.max(first, syntax.subtreeEnd[cut]);
  return trim(doc, { first, end });
}

/** The same without the preposition in front: a noun phrase that becomes a subject. */
export function nounRun(doc: Parsed, head: number, cut = -1): TokenRun {
  const run = phraseRun(doc, head, cut);
  const { syntax } = doc;
  let { first } = run;
  for (const below of children(syntax, head)) {
    // "but not for a policy"; "not chefs" are those who do not.
    const denies = doc.sentences.tokens.lowers[below] === "not" && syntax.deprels[below + 1] === "case" && syntax.heads[below + 1] === head;
    // "several, among them Bursa Yarn, which": the name itself
    const among = child(syntax, below, "case");
    const isAmong = syntax.deprels[below] === "nmod" && among >= 0 && doc.sentences.tokens.lowers[among] === "among";
    if (below >= head || (!denies && !isAmong && !/^(?:case|cc|mark)$/.test(syntax.deprels[below]))) continue;
    // "About one in ten stopped": how many, not what about.
    if (/^(?:about|around|over|under|nearly|almost)$/.test(doc.sentences.tokens.lowers[below]) && syntax.tags[below + 1] === "CD") continue;
    if (syntax.subtreeFirst[below] <= first) first = Math.max(first, syntax.subtreeEnd[below]);
  }
  return first < run.end && first <= head ? wholeWord(doc, trim(doc, { first, end: run.end })) : run;
}

/** "Eleven-year-old Mateo" where the run starts at "old": no word is cut at its hyphen. */
function wholeWord({ syntax }: Parsed, { first, end }: TokenRun): TokenRun {
  let from = first;
  while (from > 1 && syntax.tags[from - 1] === "HYPH") from -= 2;
  return { first: from, end };
}

/** Cuts punctuation and conjunctions off the edges; brackets and quotes stay where both of a pair are inside. */
export function trim(doc: Parsed, run: TokenRun): TokenRun {
  let { first, end } = run;
  const { forms } = doc.sentences.tokens;
  while (first < end && isEdge(doc, first) && !opensPair(forms, first, end)) first++;
  while (end > first && isEdge(doc, end - 1) && !closesPair(forms, first, end)) end--;
  return { first, end };
}

/** "Maarja Lepp, 49," without the age: what only commas tie to a name does not stand in front of a verb. */
export function withoutAge({ syntax, sentences }: Parsed, { first, end }: TokenRun): TokenRun {
  const isAge = end - first > 2 && syntax.tags[end - 1] === "CD" && sentences.tokens.lowers[end - 2] === ",";
  return { first, end: isAge && syntax.tags[end - 3].startsWith("NNP") ? end - 2 : end };
}

function isEdge(doc: Parsed, token: number): boolean {
  return isPunctuation(doc, token) || doc.syntax.deprels[token] === "cc";
}

const OPENS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "“": "”", "‘": "’", '"': '"' };
const CLOSES: Readonly<Record<string, string>> = { ")": "(", "]": "[", "”": "“", "’": "‘", '"': '"' };
/** How far the other one of a pair is looked for, so that the time stays linear. */
const PAIR_REACH = 60;

function opensPair(forms: readonly string[], first: number, end: number): boolean {
  const other = OPENS[forms[first]];
  if (other === undefined) return false;
  for (let at = first + 1; at < end && at < first + PAIR_REACH; at++) if (forms[at] === other) return true;
  return false;
}

function closesPair(forms: readonly string[], first: number, end: number): boolean {
  const other = CLOSES[forms[end - 1]];
  if (other === undefined) return false;
  for (let at = end - 2; at >= first && at > end - PAIR_REACH; at--) if (forms[at] === other) return true;
  return false;
}

/** The tokens inside a span, found from the one at its head. */
export function runOf(doc: Parsed, { head, start, end }: Span & { readonly head: number }): TokenRun {
  const { starts, ends } = doc.sentences.tokens;
  let first = head;
  while (first > 0 && starts[first - 1] >= start) first--;
  let last = head + 1;
  while (last < starts.length && ends[last] <= end) last++;
  while (first < last && starts[first] < start) first++;
  return { first, end: last };
}

/** The run as a phrase with the entity that its head names, else the only name inside. */
export function phraseOf(doc: Source, names: Names, head: number, run: TokenRun): Phrase {
  const { starts, ends } = doc.sentences.tokens;
  // A run that cuts have emptied is its head.
  const { first, end } = run.first < run.end ? run : { first: head, end: head + 1 };
  return { head, start: starts[first], end: ends[end - 1], entity: entityOf(names, head, run) };
}

const AMOUNTS: ReadonlySet<string> = new Set(["MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL"]);

function entityOf(names: Names, head: number, run: TokenRun): string | null {
  const own = names.entityAt[head];
  if (own !== null) return own.id;
  let only: Entity | null = null;
  for (let token = run.first; token < run.end; token++) {
    const entity = names.entityAt[token];
    if (entity === null || AMOUNTS.has(entity.type) || entity === only) continue;
    if (only !== null) return null;
    only = entity;
  }
  return only?.id ?? null;
}
