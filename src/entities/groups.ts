// Names under one spelling, before groups are tied to one another: their words, and what joins them.

import type { KnownName, Tokens } from "../doc/doc.js";
import type { EntityType } from "../doc/labels.js";
import { CORPORATE_SUFFIXES, TITLES } from "../lexicon/names.js";
import { foldName } from "../model/gazetteers.js";

/** A name with its type, before it is tied to others. */
export interface TypedName {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: EntityType;
  readonly confidence: number;
  /** The row of the user's list that it comes from. */
  readonly known?: KnownName;
}

/** Names of one type and spelling. */
export interface Group {
  readonly type: EntityType;
  readonly key: string;
  readonly words: readonly string[];
  readonly names: TypedName[];
  /** The group that this one turned out to mean; null where it stands alone. */
  merged: Group | null;
}

const SUFFIXES: ReadonlySet<string> = new Set(CORPORATE_SUFFIXES);
/** Genders that titles tell. */
export const GENDERS: ReadonlyMap<string, "male" | "female" | null> = new Map(TITLES.map(([title, gender]) => [title, gender]));
const QUOTES: ReadonlySet<string> = new Set(['"', "“", "”", "'", "‘", "’", "``", "''"]);
/** What tells a father from a son: "Jr.", "III". */
export const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** The words of a name that tell it apart: no article, title, corporate suffix, generation. */
export function coreWords(tokens: Tokens, name: TypedName): string[] {
  const words = withoutNickname(tokens, name)
    .map(foldName)
    .filter((word) => word !== "," && word !== ".");
  let from = words.length > 1 && words[0] === "the" ? 1 : 0;
  let to = words.length;
  if (name.type === "PERSON") {
    while (from < to - 1 && GENDERS.has(words[from].replace(/\.$/, ""))) from++;
    while (to > from + 2 && GENERATION.test(words[to - 1])) to--;
  }
  if (name.type === "ORG") while (to > from + 1 && SUFFIXES.has(words[to - 1].replace(/\.$/, ""))) to--;
  return words.slice(from, to);
}

/** A person's name without what stands between quotes. */
function withoutNickname(tokens: Tokens, name: TypedName): readonly string[] {
  const words = tokens.lowers.slice(name.firstToken, name.endToken);
  if (name.type !== "PERSON") return words;
  const open = words.findIndex((word, k) => k > 0 && QUOTES.has(word));
  const close = open < 0 ? -1 : words.findIndex((word, k) => k > open + 1 && QUOTES.has(word));
  return close < 0 ? words : [...words.slice(0, open), ...words.slice(close + 1)];
}

/** The words between quotes in a person's name, folded; "" where there are none. */
export function nicknameOf(tokens: Tokens, name: TypedName): string {
  const words = tokens.lowers.slice(name.firstToken, name.endToken);
  const rest = withoutNickname(tokens, name);
  if (rest.length === words.length) return "";
  const open = words.findIndex((word, k) => k > 0 && QUOTES.has(word));
  return words
    .slice(open + 1, open + words.length - rest.length - 1)
    .map(foldName)
    .join(" ");
}

/** The group that a group means in the end. */
export function rootOf(group: Group): Group {
  let root = group;
  while (root.merged !== null) root = root.merged;
  return root;
}

/** More than so many people of one surname are not told apart: a list of them would take its time squared. */
const MOST_NAMESAKES = 16;

/** Adds a group under a key. */
export function note(table: Map<string, Group[]>, key: string, group: Group): void {
  const list = table.get(key);
  if (list === undefined) table.set(key, [group]);
  else if (list.length < MOST_NAMESAKES) list.push(group);
}
