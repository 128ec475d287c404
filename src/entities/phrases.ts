// "The company", "the 54-year-old": noun phrases that can stand for a name, and what that name must be.

import type { Doc } from "../doc/doc.js";
import { NOMINALS, type NominalRow, ROLES_AS_NAMES } from "../lexicon/nominals.js";
import type { NameGroup } from "./link.js";
import { CALLED, modifiersOf, type Said } from "./said-of.js";
import { COUNTRIES, PEOPLE_NAMES } from "./types.js";

/** A phrase that may stand for a name. */
export interface Phrase {
  readonly head: number;
  readonly end: number;
  /** True where a group, by its number, is of the kind that is called so. */
  readonly fits: (group: number) => boolean;
  /** How the noun goes with a group: one of `CALLED`. */
  readonly called: (group: number) => number;
  readonly gender: "male" | "female" | null;
  /** True for "the 54-year-old". */
  readonly isAge: boolean;
}

/** The names of an article, and what it says of them. */
export interface Naming {
  readonly groups: readonly NameGroup[];
  readonly said: Said;
  readonly inName: (token: number) => boolean;
}

const NOUN_ROWS: ReadonlyMap<string, NominalRow> = new Map(NOMINALS.flatMap((row) => row.nouns.map((noun) => [noun, row] as const)));
const ROLES: ReadonlySet<string> = new Set(ROLES_AS_NAMES);
const PEOPLE: NominalRow["types"] = ["PERSON"];
const POINTERS: ReadonlySet<string> = new Set(["the", "this", "that"]);
const LONGEST_PHRASE = 5;
const COUNTRY = "#country";

/**
 * The phrase that begins at token `i`; null where there is none or it is told apart by more than "the". Plurals ("both firms", "the two
 * countries") stand for several names at once and a mention belongs to one: they are left out. `inName` is true inside names of other
 * things than peoples.
 */
export function readPhrase(doc: Doc<"sentences" | "syntax">, i: number, to: number, naming: Naming): Phrase | null {
  const { lowers } = doc.sentences.tokens;
  if (!POINTERS.has(lowers[i])) return null;
  return readAge(doc, i, to, naming) ?? readNominal(doc, i, to, naming);
}

/** "the 54-year-old" */
function readAge({ sentences }: Doc<"sentences">, i: number, to: number, { groups }: Naming): Phrase | null {
  const { lowers, upos } = sentences.tokens;
  let end = i + 1;
  while (end < to && end < i + 7 && /^(?:\d{1,3}|-|‐|‑|year|old|\d{1,3}-year-old|year-old)$/.test(lowers[end])) end++;
  const phrase = lowers.slice(i + 1, end).join("");
  if (!/^\d{1,3}[-‐‑]?year[-‐‑]?old$/.test(phrase) || (end < to && ["NOUN", "PROPN", "ADJ"].includes(upos[end]))) return null;
  return {
    head: end - 1,
    end,
    fits: (group) => groups[group].type === "PERSON",
    called: () => CALLED.unknown,
    gender: null,
    isAge: true,
  };
}

function readNominal(doc: Doc<"sentences" | "syntax">, i: number, to: number, { groups, said, inName }: Naming): Phrase | null {
  const { tokens } = doc.sentences;
  const head = headOf(doc, i, to, said);
  if (head < 0) return null;
  for (let k = i + 1; k <= head; k++) if (inName(k)) return null;
  const noun = tokens.lowers[head];
  const row = NOUN_ROWS.get(noun);
  const modifiers = modifiersOf(doc, head);
  const types = row?.types ?? (ROLES.has(noun) ? PEOPLE : null);
  const called = (group: number) => {
    const call = said.of(group, noun, modifiers);
    return call === CALLED.unknown && types?.includes(groups[group].type) === false ? CALLED.other : call;
  };
  const fits = (group: number) => {
    const call = called(group);
    if (call === CALLED.noun) return true;
    if (said.isOfOtherLevel(group, modifiers)) return false;
    if (row === undefined) return groups[group].roles.has(noun);
    return fitsNoun(row, groups[group], call);
  };
  return { head, end: head + 1, fits, called, gender: row?.gender ?? null, isAge: false };
}

/** The noun that "the" at token `i` belongs to, with nothing after it and only harmless words between; -1 otherwise. */
function headOf({ sentences, syntax }: Doc<"sentences" | "syntax">, i: number, to: number, said: Said): number {
  const { lowers } = sentences.tokens;
  const head = syntax.heads[i];
  if (head <= i || head >= Math.min(to, i + LONGEST_PHRASE)) return -1;
  const isKnown = NOUN_ROWS.has(lowers[head]) || ROLES.has(lowers[head]) || (syntax.tags[head] === "NN" && said.has(lowers[head]));
  if (!isKnown) return -1;
  if (syntax.subtreeFirst[head] !== i) return -1;
  const end = syntax.subtreeEnd[head];
  if (end > head + 2 || (end === head + 2 && lowers[head + 1] !== "'s")) return -1;
  for (let k = i + 1; k < head; k++) {
    const tag = syntax.tags[k];
    // "the software firm", "the German company", "the Seattle-based group"; not "the other company", "the new bank", nor "the German business".
    if (lowers[head] === "business" && PEOPLE_NAMES.has(lowers[k])) return -1;
    const harmless =
      /^NNP?$/.test(tag) ||
      tag === "HYPH" ||
      PEOPLE_NAMES.has(lowers[k]) ||
      /^(?:-|based|[a-z]+-based)$/.test(lowers[k]) ||
      said.isBefore(lowers[k], lowers[head]);
    if (!harmless) return -1;
  }
  return head;
}

function fitsNoun(row: NominalRow, group: NameGroup, call: number): boolean {
  // "St Brannoc's Hospital" may pass for a town.
  if (!row.types.includes(group.type) && !(call === CALLED.word && group.type !== "PERSON")) return false;
  const has = (word: string) => (word === COUNTRY ? COUNTRIES.has(group.name.toLowerCase()) : group.words.has(word));
  return (row.needs.length === 0 || call === CALLED.sort || row.needs.some(has)) && !row.not.some(has);
}
