// What an article says a name is: "Fennick, a supermarket chain", "the probe, called Suzume", "Tolland is a brewer".

import type { Doc, Syntax } from "../doc/doc.js";
import { child, childrenBy } from "../doc/tree.js";
import { COMPANY_NOUNS, CORPORATE_SUFFIXES } from "../lexicon/names.js";
import { LEVELS, OWNED_BY_SORTS, SORTS_OF_BODIES } from "../lexicon/nominals.js";
import type { NameGroup } from "./link.js";
import { PEOPLE_NAMES } from "./types.js";

/** How a noun goes with a name, from what speaks against it to what speaks for it. */
export const CALLED = {
  /** The name is said to be something else: a university is no company. */
  other: 0,
  unknown: 1,
  /** Said to be of the same sort: a retailer is a company. */
  sort: 2,
  /** A word of the name itself: "Nordvik Bank". */
  word: 3,
  /** What the article calls it. */
  noun: 4,
} as const;

/** What names are said to be. */
export class Said {
  /** By group, the nouns that are said of it, each with what stands before it: "prime", "heart". */
  private readonly nouns: readonly Map<string, Set<string>>[];
  private readonly sorts: readonly Set<string>[];
  private readonly all = new Set<string>();

  constructor(
    doc: Doc<"sentences" | "syntax">,
    private readonly groups: readonly NameGroup[],
    owner: Int32Array,
  ) {
    this.nouns = groups.map(() => new Map<string, Set<string>>());
    this.sorts = groups.map(({ words }) => sortsOfWords(words));
    for (let token = 0; token < owner.length; token++) {
      const group = owner[token];
      if (group < 0 || isInside(doc.syntax, owner, token)) continue;
      for (const noun of nounsBeside(doc, owner, token)) this.add(group, doc.syntax.lemmas[noun].toLowerCase(), modifiersOf(doc, noun));
      const sort = sortOfOwner(doc, token);
      if (sort !== undefined) this.sorts[group].add(sort);
    }
  }

  private add(group: number, noun: string, modifiers: readonly string[]): void {
    const before = this.nouns[group].get(noun) ?? new Set();
    for (const word of modifiers) before.add(word);
    this.nouns[group].set(noun, before);
    this.all.add(noun);
    for (const sort of sortsOf(noun)) this.sorts[group].add(sort);
  }

  /** True for a noun that is said of some name. */
  has(noun: string): boolean {
    return this.all.has(noun);
  }

  /** True for a word that stands before a noun that is said of some name: "prime minister". */
  isBefore(word: string, noun: string): boolean {
    return this.nouns.some((nouns) => nouns.get(noun)?.has(word));
  }

  /** True for the Court of Appeal and "county", a level that another body of its kind is of. */
  isOfOtherLevel(group: number, modifiers: readonly string[]): boolean {
    const { words } = this.groups[group];
    return modifiers.some((word) => LEVEL_WORDS.has(word) && !words.has(word)) && [...words].some((word) => LEVEL_WORDS.has(word));
  }

  /** One of `CALLED`; "the finance minister" is no foreign minister. */
  of(group: number, noun: string, modifiers: readonly string[]): number {
    const before = this.nouns[group].get(noun);
    if (before !== undefined)
      return modifiers.every((word) => before.has(word))
        ? CALLED.noun
        : before.size > 0 && modifiers.length > 0
          ? CALLED.other
          : CALLED.sort;
    if (this.isOfOtherLevel(group, modifiers)) return CALLED.other;
    if (this.groups[group].words.has(noun)) return CALLED.word;
    const [sort, wider] = sortsOf(noun);
    const sorts = this.sorts[group];
    if (sort === undefined || sorts.size === 0) return CALLED.unknown;
    if (sorts.has(sort)) return CALLED.sort;
    // Some company may be a retailer, and no bank is.
    return wider !== undefined && sorts.size === 1 && sorts.has(wider) ? CALLED.unknown : CALLED.other;
  }
}

/** What stands before a noun and tells it apart: "prime", "heart"; not where it is from. */
export function modifiersOf({ syntax, sentences }: Doc<"sentences" | "syntax">, noun: number): string[] {
  return childrenBy(syntax, noun, "amod", "compound")
    .filter((token) => token < noun && (/^(?:NN|JJ)$/.test(syntax.tags[token]) || syntax.tags[noun] === "NNP"))
    .map((token) => sentences.tokens.lowers[token])
    .filter((word) => !PEOPLE_NAMES.has(word) && !/^(?:former|then|late|based|.+-based)$/.test(word));
}

const LEVEL_WORDS: ReadonlySet<string> = new Set(LEVELS);
const SORTS: ReadonlyMap<string, string> = new Map(
  Object.entries(SORTS_OF_BODIES).flatMap(([sort, nouns]) => nouns.map((noun) => [noun, sort] as const)),
);
/** The widest sort of bodies or places that a noun is of; null for other nouns. */
export function bodySort(noun: string): string | null {
  return sortsOf(noun).at(-1) ?? null;
}

/** "bank" -> "company.bank", "company". */
function sortsOf(noun: string): readonly string[] {
  const sort = SORTS.get(noun);
  if (sort === undefined) return [];
  const [wide] = sort.split(".");
  return wide === sort ? [sort] : [sort, wide];
}

const FIRM_WORDS: ReadonlySet<string> = new Set([...COMPANY_NOUNS, ...CORPORATE_SUFFIXES]);
const OWNERS: ReadonlyMap<string, string> = new Map(
  Object.entries(OWNED_BY_SORTS).flatMap(([sort, nouns]) => nouns.map((noun) => [noun, sort] as const)),
);
const CALLING: ReadonlySet<string> = new Set(["call", "name", "dub", "know"]);

function sortsOfWords(words: ReadonlySet<string>): Set<string> {
  const sorts = new Set<string>();
  for (const word of words) {
    const own = sortsOf(word);
    for (const sort of own.length === 0 && FIRM_WORDS.has(word) ? ["company"] : own) sorts.add(sort);
  }
  return sorts;
}

/** True for a word of a name that hangs on another word of it. */
function isInside({ heads }: Syntax, owner: Int32Array, token: number): boolean {
  return heads[token] >= 0 && owner[heads[token]] === owner[token];
}

/** The common nouns that a name is set beside, or is said to be. */
function nounsBeside(doc: Doc<"sentences" | "syntax">, owner: Int32Array, name: number): number[] {
  const { syntax } = doc;
  // "Prime Minister Tomas Ferrow"
  const isTitle = (token: number) => token < name && owner[token + 1] === owner[name];
  const isCommon = (token: number) =>
    owner[token] < 0 && (/^NNS?$/.test(syntax.tags[token]) || (syntax.tags[token] === "NNP" && isTitle(token)));
  const over = syntax.heads[name];
  const beside = childrenBy(syntax, name, "appos", "nmod", "compound").filter(
    (token) => syntax.deprels[token] === "appos" || (isTitle(token) && child(syntax, token, "case") < 0),
  );
  if (over >= 0) {
    const relation = syntax.deprels[name];
    if (relation === "appos" || (relation === "flat" && over < name)) beside.push(over);
    else if (relation === "nsubj" && isCopular(doc, over)) beside.push(over);
    else if (/^(?:xcomp|obj)$/.test(relation) && syntax.deprels[over] === "acl" && CALLING.has(syntax.lemmas[over]))
      beside.push(syntax.heads[over]);
    // "Castellan Partners and Byrne Hall, two private equity firms"
    else if (relation === "conj" && owner[over] >= 0)
      beside.push(...childrenBy(syntax, over, "appos").filter((token) => syntax.tags[token] === "NNS"));
  }
  // "a teacher and mother of two"
  return beside.flatMap((token) => (isCommon(token) ? [token, ...childrenBy(syntax, token, "conj").filter(isCommon)] : []));
}

/** "is a brewer", and not "is no brewer", "may be a brewer". */
function isCopular({ syntax }: Doc<"sentences" | "syntax">, noun: number): boolean {
  return (
    child(syntax, noun, "cop") >= 0 &&
    child(syntax, noun, "aux", "case") < 0 &&
    childrenBy(syntax, noun, "advmod", "det").every((token) => !/^(?:not|n't|n’t|no|never)$/.test(syntax.lemmas[token]))
  );
}

/** "Harrowgate's revenue", "Harrowgate shares", "shares in Harrowgate", "the mayor of Delby": the sort of whoever has such things. */
function sortOfOwner({ sentences, syntax }: Doc<"sentences" | "syntax">, name: number): string | undefined {
  const over = syntax.heads[name];
  const sort = over < 0 ? undefined : OWNERS.get(syntax.lemmas[over]);
  const relation = syntax.deprels[name];
  if (sort === undefined || relation === "nmod:poss" || relation === "compound") return sort;
  const preposition = relation === "nmod" ? child(syntax, name, "case") : -1;
  return preposition >= 0 && /^(?:in|of)$/.test(sentences.tokens.lowers[preposition]) ? sort : undefined;
}
