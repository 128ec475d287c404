// Which claims repeat an earlier one: a key point or headline and its sentence in the body.

import type { Claim } from "../doc/doc.js";
import type { EntityType, Kind } from "../doc/labels.js";
import { entriesFor } from "../lexicon/entries.js";
import type { Names, Source } from "./phrases.js";
import { runOf } from "./phrases.js";

/** What two claims are compared by. */
export interface Comparable {
  readonly claim: Claim;
  /** Lemmas of the content words of subject and arguments; names by the entity that they stand for. */
  readonly words: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
  /** Numbers that are part of no date. */
  readonly numbers: ReadonlySet<string>;
  /** Lemmas of the predicate's chain, and the kinds of change that they can name ("buy" and "acquire"). */
  readonly predicate: ReadonlySet<string>;
}

/** How many of the words of the shorter claim must stand in the other. */
const SHARE = 0.6;
/** Claims with the same predicate that are compared, so that a long article costs no more than its length. */
const COMPARED = 40;
/** More words than any comparison needs. */
const WORDS_COMPARED = 40;
const AMOUNTS: ReadonlySet<EntityType> = new Set<EntityType>(["MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL"]);

/** What a claim is compared by. */
export function comparable(doc: Source, names: Names, claim: Claim): Comparable {
  const { syntax } = doc;
  const words = new Set<string>();
  const entities = new Set<string>();
  const numbers = new Set<string>();
  const visit = (token: number) => {
    const entity = names.entityAt[token];
    if (entity !== null && !AMOUNTS.has(entity.type)) {
      entities.add(entity.id);
      words.add(entity.id);
    } else if (/^(?:NN|CD|JJ|VB)/.test(syntax.tags[token])) {
      words.add(syntax.lemmas[token].toLowerCase());
      if (syntax.tags[token] === "CD" && names.dateAt[token] === null) numbers.add(syntax.lemmas[token].toLowerCase());
    }
  };
  for (const phrase of [...(claim.subject === null ? [] : [claim.subject]), ...claim.arguments]) {
    const { first, end } = runOf(doc, phrase);
    for (let token = first; token < end && words.size < WORDS_COMPARED; token++) visit(token);
  }
  const lemmas = claim.predicate.chain.map((token) => syntax.lemmas[token]).filter((lemma) => lemma !== "be");
  const predicate = new Set(lemmas);
  for (const lemma of lemmas)
    for (const { row } of entriesFor("verb", lemma)) if (TELLING_KINDS.has(row.kind)) predicate.add(`${KIND}${row.kind}`);
  return { claim, words, entities, numbers, predicate };
}

const KIND = "kind=";
/** Kinds of change that are named narrowly enough for one verb to stand for another: "buy" and "acquire", "fall" and "slip". */
const TELLING_KINDS: ReadonlySet<Kind> = new Set<Kind>([
  "transfer",
  "increase",
  "decrease",
  "replace",
  "remove",
  "create",
  "renew",
  "resume",
]);

/** Id of the earlier claim that each one repeats; null for most. Precision first: same predicate and polarity, most words shared. */
export function restatements(list: readonly Comparable[]): (string | null)[] {
  const byPredicate = new Map<string, Comparable[]>();
  return list.map((item) => {
    let found: string | null = null;
    let best = 0;
    for (const key of item.predicate) {
      for (const earlier of (byPredicate.get(key) ?? []).slice(-COMPARED)) {
        const share = likeness(item, earlier, key.startsWith(KIND));
        if (share > best) {
          best = share;
          found = earlier.claim.restates ?? earlier.claim.id;
        }
      }
    }
    for (const key of item.predicate) byPredicate.set(key, [...(byPredicate.get(key) ?? []).slice(-COMPARED), item]);
    return best >= SHARE ? found : null;
  });
}

/**
 * Share of the shorter claim's words that the other has; 0 where they speak of different things. By kind alone a name must be
 * shared, and a word, and the subject must be the same: who buys is not who sells.
 */
function likeness(a: Comparable, b: Comparable, byKind: boolean): number {
  if (a.claim.sentence === b.claim.sentence || a.claim.predicate.negated !== b.claim.predicate.negated) return 0;
  if (isSupposed(a.claim) !== isSupposed(b.claim)) return 0;
  const shorter = a.words.size <= b.words.size ? a : b;
  const longer = shorter === a ? b : a;
  if (shorter.words.size < 2) return 0;
  if (a.numbers.size > 0 && b.numbers.size > 0 && !sharesAny(a.numbers, b.numbers)) return 0;
  if (byKind && !sharesAny(a.entities, b.entities)) return 0;
  const subject = a.claim.subject?.entity ?? null;
  const other = b.claim.subject?.entity ?? null;
  if (byKind && (subject === null) !== (other === null)) return 0;
  if (subject !== null && other !== null && subject !== other && !a.claim.entities.includes(other)) return 0;
  let shared = 0;
  let plain = 0;
  for (const word of shorter.words) {
    if (!longer.words.has(word)) continue;
    shared++;
    if (!shorter.entities.has(word)) plain++;
  }
  if (byKind && plain === 0) return 0;
  return shared >= 2 ? shared / shorter.words.size : 0;
}

/** What would be if something else were so is not said again by what is. */
function isSupposed({ factuality }: Claim): boolean {
  return factuality === "conditional" || factuality === "counterfactual";
}

function sharesAny(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}
