// "Both firms", "the two countries": the two names that a plural stands for.

import type { Doc, Entity } from "../doc/doc.js";
import { child, childrenBy } from "../doc/tree.js";
import { PAIR_NOUNS } from "../lexicon/nominals.js";

/** The two that a plural stands for. */
export interface Pair {
  readonly entities: readonly [Entity, Entity];
  /** True for "neither". */
  readonly isNeither: boolean;
  /** The last token of its phrase. */
  readonly last: number;
  /** True for "both firms' shares". */
  readonly owns: boolean;
}

const TYPES: ReadonlyMap<string, readonly string[]> = new Map(
  PAIR_NOUNS.flatMap(({ nouns, types }) => nouns.map((noun) => [noun, types] as const)),
);
/** "Neither firm" by its singular. */
const SINGULAR_TYPES: ReadonlyMap<string, readonly string[]> = new Map(
  PAIR_NOUNS.flatMap(({ nouns, types }) => nouns.map((noun) => [singularOf(noun), types] as const)),
);
const NAMED: ReadonlySet<string> = new Set(["PERSON", "ORG", "GPE", "LOC", "PRODUCT"]);
const APOSTROPHES: ReadonlySet<string> = new Set(["'", "’"]);
const LONGEST = 4;
/** How many sentences back the two may be named. */
const REACH = 2;
const NEAR_TOKENS = 120;

/** By first token, the plurals that stand for two names: of the kind wanted, two and no more are named in the sentences right before. */
export function readPairs(doc: Doc<"sentences" | "syntax" | "entities">, entityAt: readonly (Entity | null)[]): Map<number, Pair> {
  const { lowers } = doc.sentences.tokens;
  const found = new Map<number, Pair>();
  for (let i = 0; i + 1 < doc.sentences.tokens.count; i++) {
    const opens = lowers[i] === "both" || ((lowers[i] === "the" || lowers[i] === "these") && lowers[i + 1] === "two");
    const isNeither = lowers[i] === "neither";
    const noun = isNeither ? i + 1 : opens ? pluralAt(doc, i) : -1;
    const types = noun < 0 ? undefined : (isNeither ? SINGULAR_TYPES : TYPES).get(lowers[noun]);
    const isOpen = entityAt[i] === null && doc.entities.antecedents[i] === null;
    const alone = types !== undefined ? -1 : isOpen && (isTheySubject(doc, i) || isOnlyPlural(doc, i)) ? i : aloneAt(doc, i);
    const entities = types !== undefined ? twoBefore(doc, entityAt, i, types) : alone < 0 ? null : joinedBefore(doc, entityAt, i);
    const owns = alone < 0 && APOSTROPHES.has(lowers[noun + 1]);
    if (entities !== null) found.set(i, { entities, isNeither, last: alone >= 0 ? alone : owns ? noun + 1 : noun, owns });
  }
  return found;
}

/** The last token of "both", "neither" or "the two" as a subject with no noun; -1 elsewhere. */
function aloneAt({ sentences, syntax }: Doc<"sentences" | "syntax">, first: number): number {
  const { lowers } = sentences.tokens;
  const head = lowers[first] === "the" && lowers[first + 1] === "two" ? first + 1 : first;
  if (head === first && lowers[first] !== "both" && lowers[first] !== "neither") return -1;
  const isSubject = syntax.deprels[head].startsWith("nsubj") && syntax.subtreeEnd[head] === head + 1;
  return isSubject && syntax.subtreeFirst[head] === first ? head : -1;
}

/** "Vale and Rio Tinto signed a pact. | They will share a port." */
function isTheySubject({ sentences, syntax }: Doc<"sentences" | "syntax">, token: number): boolean {
  const { lowers, sentence } = sentences.tokens;
  return lowers[token] === "they" && token === sentences.list[sentence[token]].firstToken && syntax.deprels[token] === "nsubj";
}

/** "Rao and Lind broke the pact that bound | them.": nothing else in the sentence is several. */
function isOnlyPlural({ sentences, syntax }: Doc<"sentences" | "syntax">, token: number): boolean {
  const { lowers, sentence } = sentences.tokens;
  if (lowers[token] !== "them") return false;
  let isJoined = false;
  for (let i = sentences.list[sentence[token]].firstToken; i < token; i++) {
    if (/^(?:NNP?S|CD)$/.test(syntax.tags[i])) return false;
    isJoined ||= syntax.deprels[i] === "conj" && syntax.deprels[syntax.heads[i]].startsWith("nsubj");
  }
  return isJoined;
}

/** The two names that "and" joins to a subject, in the sentence before or further up in the same one; null where there is another plural subject or none. */
function joinedBefore(
  { sentences, syntax }: Doc<"sentences" | "syntax">,
  entityAt: readonly (Entity | null)[],
  before: number,
): [Entity, Entity] | null {
  const { sentence, lowers } = sentences.tokens;
  for (let i = before - 1; i >= 0 && sentence[before] - sentence[i] < REACH; i--) {
    if (!syntax.deprels[i].startsWith("nsubj")) continue;
    const joined = childrenBy(syntax, i, "conj").filter((token) => token > i);
    const [one, other] = [entityAt[i], joined.length === 1 ? entityAt[joined[0]] : null];
    if (one !== null && other !== null && one !== other && NAMED.has(one.type) && NAMED.has(other.type))
      return childrenBy(syntax, joined[0], "cc").some((token) => lowers[token] === "and") ? [one, other] : null;
    if (joined.length > 0 || /^(?:NNP?S|CD)$/.test(syntax.tags[i])) return null;
  }
  return null;
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

function singularOf(plural: string): string {
  return /^(?:men|women)$/.test(plural) ? plural.replace("en", "an") : plural.replace(/ies$/, "y").replace(/s$/, "");
}
