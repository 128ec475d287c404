// "Both firms", "the two countries": the two names that a plural stands for.

import type { Doc, Entity } from "../doc/doc.js";
import { child } from "../doc/tree.js";
import { PAIR_NOUNS } from "../lexicon/nominals.js";

/** The two that a plural stands for. */
export interface Pair {
  readonly entities: readonly [Entity, Entity];
  /** The last token of its phrase. */
  readonly last: number;
  /** True for "both firms' shares". */
  readonly owns: boolean;
}

const TYPES: ReadonlyMap<string, readonly string[]> = new Map(
  PAIR_NOUNS.flatMap(({ nouns, types }) => nouns.map((noun) => [noun, types] as const)),
);
const NAMED: ReadonlySet<string> = new Set(["PERSON", "ORG", "GPE", "LOC", "PRODUCT"]);
const APOSTROPHES: ReadonlySet<string> = new Set(["'", "’"]);
const LONGEST = 4;
/** How many sentences back the two may be named. */
const REACH = 2;
const NEAR_TOKENS = 120;

/** By first token, the plurals that stand for two names: of the kind wanted, two and no more are named in the sentences right before. */
export function readPairs(doc: Doc<"sentences" | "syntax">, entityAt: readonly (Entity | null)[]): Map<number, Pair> {
  const { lowers } = doc.sentences.tokens;
  const found = new Map<number, Pair>();
  for (let i = 0; i + 1 < doc.sentences.tokens.count; i++) {
    const opens = lowers[i] === "both" || ((lowers[i] === "the" || lowers[i] === "these") && lowers[i + 1] === "two");
    const last = opens ? pluralAt(doc, i) : -1;
    const types = last < 0 ? undefined : TYPES.get(lowers[last]);
    const entities = types === undefined ? null : twoBefore(doc, entityAt, i, types);
    const owns = APOSTROPHES.has(lowers[last + 1]);
    if (entities !== null) found.set(i, { entities, last: owns ? last + 1 : last, owns });
  }
  return found;
}

/** The plural noun that "both" or "the two" opens, with no word behind it that narrows it down; -1 elsewhere. */
function pluralAt({ sentences, syntax }: Doc<"sentences" | "syntax">, first: number): number {
  const { lowers, count } = sentences.tokens;
  for (let i = first + 1; i < Math.min(count, first + LONGEST); i++) {
    if (syntax.tags[i] !== "NNS") continue;
    const isWhole = syntax.subtreeFirst[i] === first && child(syntax, i, "nmod", "acl", "acl:relcl", "appos", "conj") < 0;
    return isWhole && !lowers.slice(first + 1, i).some((word) => word === "other" || word === "of") ? i : -1;
  }
  return -1;
}

/** The only two names of these types in the latest sentence that has any; null where there are more or fewer, or others in one list with them. */
function twoBefore(
  { sentences, syntax }: Doc<"sentences" | "syntax">,
  entityAt: readonly (Entity | null)[],
  before: number,
  types: readonly string[],
): [Entity, Entity] | null {
  const { sentence } = sentences.tokens;
  const named = new Set<Entity>();
  let isListed = false;
  for (let i = before - 1; i >= Math.max(0, before - NEAR_TOKENS) && sentence[before] - sentence[i] <= REACH; i--) {
    const entity = entityAt[i];
    if (entity !== null && types.includes(entity.type) && (entity.type !== "GPE" || entity.country !== null)) named.add(entity);
    else if (entity !== null && NAMED.has(entity.type)) isListed ||= syntax.deprels[i] === "conj" || child(syntax, i, "conj") >= 0;
    const opens = i === 0 || sentence[i - 1] !== sentence[i];
    if (!opens || named.size === 0) continue;
    // In text order: they were met from the end.
    const [second, first] = named;
    return named.size === 2 && !isListed ? [first, second] : null;
  }
  return null;
}
