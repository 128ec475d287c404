// Names that mean the same person: full names, surnames, given names, initials, nicknames.

import type { Tokens } from "../doc/doc.js";
import { SHORT_NAMES } from "../lexicon/names.js";
import { GENDERS, type Group, nicknameOf, note, rootOf, type TypedName } from "./groups.js";
import { GAZETTEERS } from "./tables.js";

/** Full given names by their short forms: "bill" -> "william". */
const FULL_NAMES: ReadonlyMap<string, readonly string[]> = new Map(SHORT_NAMES.map(([short, ...full]) => [short, full]));

/** "Barack Obama" and "Obama", "John F. Kennedy" and "John Kennedy"; two Clintons stay two. */
export function linkPeople(tokens: Tokens, groups: readonly Group[]): void {
  const byLast = new Map<string, Group[]>();
  const byFirst = new Map<string, Group[]>();
  const byNickname = new Map<string, Group[]>();
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
    for (const name of group.names) {
      const nickname = nicknameOf(tokens, name);
      if (nickname !== "") note(byNickname, nickname, group);
    }
  }
  for (const group of groups) {
    const nicknamed = byNickname.get(group.words.join(" "));
    if (nicknamed !== undefined && nicknamed[0] !== group && rootOf(nicknamed[0]) !== group) {
      group.merged = nicknamed[0];
      continue;
    }
    const called = group.words.length === 2 ? byNickname.get(group.words[0]) : undefined;
    if (called?.length === 1 && rootOf(called[0]) !== group && called[0].words[called[0].words.length - 1] === group.words[1])
      group.merged = called[0];
    if (group.words.length !== 1) continue;
    const full = byLast.get(group.words[0]) ?? byFirst.get(group.words[0]) ?? [];
    if (full.length === 1) group.merged = full[0];
    else if (full.length > 1) shareOut(tokens, group, full);
  }
}

/** "John F." fits "John" and "J.", "Bill" fits "William"; "Bill" does not fit "Hillary", nor "George W." "George H. W.". */
function sameGivenName(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a[0].replace(/\./g, ""), b[0].replace(/\./g, "")];
  const isInitial = (x.length <= 2 && y.startsWith(x[0])) || (y.length <= 2 && x.startsWith(y[0]));
  const isShort = FULL_NAMES.get(x)?.includes(y) === true || FULL_NAMES.get(y)?.includes(x) === true;
  if (x !== y && !isInitial && !isShort) return false;
  const [initialsA, middleA] = middleNames(a);
  const [initialsB, middleB] = middleNames(b);
  if (initialsA !== "" && initialsB !== "" && initialsA !== initialsB) return false;
  return middleA === "" || middleB === "" || middleA === middleB;
}

/** Middle initials run together, and middle names. */
function middleNames(words: readonly string[]): [initials: string, names: string] {
  const middle = words.slice(1, -1);
  const isInitial = (word: string) =>
    /^(?:\p{L}\.?)+$/u.test(word) && word.replace(/\./g, "").length <= 2 && (word.length === 1 || word.includes("."));
  const initials = middle.filter(isInitial).join("").replace(/\./g, "");
  return [initials, middle.filter((word) => !isInitial(word)).join(" ")];
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
