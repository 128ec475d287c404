// Names that mean the same, tied together inside one article: short forms, acronyms, suffixes, surnames.

import type { KnownName, Tokens } from "../doc/doc.js";
import type { EntityType } from "../doc/labels.js";
import { CORPORATE_SUFFIXES, ORGANISATION_NOUNS, TITLES } from "../lexicon/names.js";
import { foldName } from "../model/gazetteers.js";
import { GAZETTEERS } from "./tables.js";
import { COUNTRIES, PEOPLE_NAMES } from "./types.js";

/** A name with its type, before it is tied to others. */
export interface TypedName {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: EntityType;
  readonly confidence: number;
  /** The row of the user's list that it comes from. */
  readonly known?: KnownName;
}

/** Names that mean the same one. */
export interface NameGroup {
  readonly type: EntityType;
  /** The fullest form. */
  readonly name: string;
  readonly names: readonly TypedName[];
  /** All words of all its forms, folded. */
  readonly words: ReadonlySet<string>;
  readonly gender: "male" | "female" | null;
  readonly known: KnownName | null;
  /** Titles that stand before it or open it: "president", "sen". */
  readonly roles: ReadonlySet<string>;
}

interface Group {
  readonly type: EntityType;
  readonly key: string;
  readonly words: readonly string[];
  readonly names: TypedName[];
  merged: Group | null;
}

const SUFFIXES: ReadonlySet<string> = new Set(CORPORATE_SUFFIXES);
const GENERIC: ReadonlySet<string> = new Set([
  ...ORGANISATION_NOUNS,
  "national",
  "international",
  "royal",
  "federal",
  "european",
  "new",
  "first",
  "american",
]);
const GENDERS: ReadonlyMap<string, "male" | "female" | null> = new Map(TITLES.map(([title, gender]) => [title, gender]));
const SMALL: ReadonlySet<string> = new Set(["of", "and", "the", "for", "&", "in", "on", "de", "-", "to"]);
const GENERATIONS: ReadonlySet<string> = new Set(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]);

/** Ties names together; groups come in order of their first name. */
export function linkNames(text: string, tokens: Tokens, names: readonly TypedName[]): NameGroup[] {
  const groups = groupBySpelling(tokens, names);
  linkPeople(
    tokens,
    groups.filter((group) => group.type === "PERSON"),
  );
  linkOrganisations(groups.filter((group) => group.type === "ORG"));
  const whole = new Map<Group, TypedName[]>();
  for (const group of groups) {
    const root = rootOf(group);
    const list = whole.get(root);
    if (list === undefined) whole.set(root, [...group.names]);
    else for (const name of group.names) list.push(name);
  }
  return [...whole]
    .filter(([, list]) => list.length > 0)
    .map(([root, list]) =>
      describe(
        text,
        tokens,
        root,
        list.sort((a, b) => a.firstToken - b.firstToken),
      ),
    )
    .sort((a, b) => a.names[0].firstToken - b.names[0].firstToken);
}

/** The words of a name that tell it apart: no article, title, corporate suffix, generation. */
function coreWords(tokens: Tokens, name: TypedName): string[] {
  const words = tokens.lowers
    .slice(name.firstToken, name.endToken)
    .map(foldName)
    .filter((word) => word !== "," && word !== ".");
  let from = words.length > 1 && words[0] === "the" ? 1 : 0;
  let to = words.length;
  if (name.type === "PERSON") {
    while (from < to - 1 && GENDERS.has(words[from].replace(/\.$/, ""))) from++;
    while (to > from + 2 && GENERATIONS.has(words[to - 1])) to--;
  }
  if (name.type === "ORG") while (to > from + 1 && SUFFIXES.has(words[to - 1].replace(/\.$/, ""))) to--;
  return words.slice(from, to);
}

function groupBySpelling(tokens: Tokens, names: readonly TypedName[]): Group[] {
  const groups = new Map<string, Group>();
  for (const name of names) {
    const words = coreWords(tokens, name);
    const spelling = words.join(" ");
    const key =
      name.known !== undefined
        ? `known ${name.known.type} ${name.known.name}`
        : `${name.type} ${(name.type === "GPE" ? COUNTRIES.get(spelling) : undefined) ?? spelling}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { type: name.type, key, words, names: [name], merged: null });
    else group.names.push(name);
  }
  return [...groups.values()];
}

function rootOf(group: Group): Group {
  let root = group;
  while (root.merged !== null) root = root.merged;
  return root;
}

/** More than so many people of one surname are not told apart: a list of them would take its time squared. */
const MOST_NAMESAKES = 16;

function note(table: Map<string, Group[]>, key: string, group: Group): void {
  const list = table.get(key);
  if (list === undefined) table.set(key, [group]);
  else if (list.length < MOST_NAMESAKES) list.push(group);
}

/** "Barack Obama" and "Obama", "John F. Kennedy" and "John Kennedy"; two Clintons stay two. */
function linkPeople(tokens: Tokens, groups: readonly Group[]): void {
  const byLast = new Map<string, Group[]>();
  const byFirst = new Map<string, Group[]>();
  for (const group of groups) {
    if (group.words.length < 2) continue;
    const last = group.words[group.words.length - 1];
    const twin = (byLast.get(last) ?? []).find((other) => sameGivenName(other.words, group.words));
    if (twin !== undefined) {
      group.merged = twin;
      continue;
    }
    note(byLast, last, group);
    note(byFirst, group.words[0], group);
  }
  for (const group of groups) {
    if (group.words.length !== 1) continue;
    const full = byLast.get(group.words[0]) ?? byFirst.get(group.words[0]) ?? [];
    if (full.length === 1) group.merged = full[0];
    else if (full.length > 1) shareOut(tokens, group, full);
  }
}

/** "John F." fits "John" and "J."; "Bill" does not fit "Hillary". */
function sameGivenName(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a[0].replace(/\./g, ""), b[0].replace(/\./g, "")];
  if (x !== y && !(x.length <= 2 && y.startsWith(x[0])) && !(y.length <= 2 && x.startsWith(y[0]))) return false;
  const middleA = a.slice(1, -1).filter((word) => !/^\p{L}\.?$/u.test(word));
  const middleB = b.slice(1, -1).filter((word) => !/^\p{L}\.?$/u.test(word));
  return middleA.length === 0 || middleB.length === 0 || middleA.join(" ") === middleB.join(" ");
}

/**
 * A surname that two people share goes to the one whose full name stands last before it and whom its title fits ("Mrs Smith"); without
 * one, it stays alone.
 */
function shareOut(tokens: Tokens, group: Group, full: readonly Group[]): void {
  const bearers = full
    .flatMap((bearer) => bearer.names.map((name) => ({ bearer, token: name.firstToken, gender: genderOf(tokens, bearer) })))
    .sort((a, b) => a.token - b.token);
  const alone: TypedName[] = [];
  let next = 0;
  /** The last bearer so far who may be a man, a woman, and of any gender. */
  const latest: Record<"male" | "female" | "any", Group | null> = { male: null, female: null, any: null };
  for (const name of group.names) {
    for (; next < bearers.length && bearers[next].token < name.firstToken; next++) {
      const { bearer, gender } = bearers[next];
      latest.any = bearer;
      if (gender !== "female") latest.male = bearer;
      if (gender !== "male") latest.female = bearer;
    }
    const bearer = latest[titleGender(tokens, name.firstToken - 1) ?? "any"];
    if (bearer === null) alone.push(name);
    else bearer.names.push(name);
  }
  group.names.splice(0, group.names.length, ...alone);
}

function titleGender(tokens: Tokens, token: number): "male" | "female" | null {
  return (token < 0 ? null : GENDERS.get(tokens.lowers[token].replace(/\.$/, ""))) ?? null;
}

/** By the title before the first of its names, else by the given name. */
function genderOf(tokens: Tokens, group: Group): "male" | "female" | null {
  return titleGender(tokens, group.names[0].firstToken - 1) ?? GAZETTEERS.genders.get(group.words[0]) ?? null;
}

/** "European Central Bank" and "ECB", "Goldman Sachs" and "Goldman". */
function linkOrganisations(groups: readonly Group[]): void {
  const byInitials = new Map<string, Group[]>();
  const byFirst = new Map<string, Group[]>();
  for (const group of groups) {
    if (group.words.length < 2) continue;
    for (const initials of initialsOf(group.words)) note(byInitials, initials, group);
    note(byFirst, group.words[0], group);
  }
  for (const group of groups) {
    const acronym = group.words.length === 1 ? group.words[0].replace(/\./g, "") : "";
    const long = acronym.length >= 2 ? (byInitials.get(acronym) ?? []) : [];
    const longer = GENERIC.has(group.words[0]) && group.words.length === 1 ? [] : (byFirst.get(group.words[0]) ?? []);
    const extended = longer.filter((other) => other !== group && isPrefix(group.words, other.words) && rootOf(other) !== group);
    if (long.length === 1 && long[0] !== group) group.merged = long[0];
    else if (extended.length === 1 && !COUNTRIES.has(group.words.join(" ")) && !PEOPLE_NAMES.has(group.words.join(" ")))
      group.merged = extended[0];
  }
}

function isPrefix(short: readonly string[], long: readonly string[]): boolean {
  return short.length < long.length && short.every((word, k) => word === long[k]);
}

/** First letters, with and without the small words: "bank of england" -> "be", "boe". */
function initialsOf(words: readonly string[]): string[] {
  const large = words
    .filter((word) => !SMALL.has(word))
    .map((word) => word[0])
    .join("");
  const all = words
    .filter((word) => word !== "&" && word !== "-")
    .map((word) => word[0])
    .join("");
  return [...new Set([large, all])];
}

function describe(text: string, tokens: Tokens, root: Group, names: readonly TypedName[]): NameGroup {
  let best = names[0];
  let most = -1;
  for (const name of names) {
    const size = coreWords(tokens, name).length;
    const plain = name.endToken - name.firstToken === size ? 1 : 0;
    const acronym = size === 1 && /^[\p{Lu}.]+$/u.test(tokens.forms[name.endToken - 1]) ? 1 : 0;
    const rank = size * 4 + plain - acronym * 2;
    if (rank > most) {
      most = rank;
      best = name;
    }
  }
  const first = best.endToken - best.firstToken > 1 && tokens.lowers[best.firstToken] === "the" ? best.firstToken + 1 : best.firstToken;
  const roles = new Set<string>();
  let gender: "male" | "female" | null = null;
  if (root.type === "PERSON") {
    for (const name of names) {
      for (const token of [name.firstToken - 1, name.firstToken]) {
        const word = token < 0 ? "" : tokens.lowers[token].replace(/\.$/, "");
        const title = GENDERS.get(word);
        if (title === undefined) continue;
        roles.add(word);
        gender ??= title;
      }
    }
    gender ??= GAZETTEERS.genders.get(coreWords(tokens, best)[0]) ?? null;
  }
  return {
    type: root.type,
    name: text.slice(tokens.starts[first], tokens.ends[best.endToken - 1]).replace(/\s+/g, " "),
    names,
    words: new Set(names.flatMap((name) => tokens.lowers.slice(name.firstToken, name.endToken).map(foldName))),
    gender,
    known: names.find((name) => name.known !== undefined)?.known ?? null,
    roles,
  };
}
