// Names that mean the same organisation: acronyms, short forms in brackets, first words, nouns with a capital.

import type { Tokens } from "../doc/doc.js";
import { TOWN_OR_CLUB } from "./agree.js";
import { type Group, note, rootOf } from "./groups.js";
import { COUNTRIES, ORGANISATION, PEOPLE_NAMES } from "./types.js";

const GENERIC: ReadonlySet<string> = new Set([
  ...ORGANISATION,
  "national",
  "international",
  "royal",
  "federal",
  "european",
  "new",
  "first",
  "american",
]);
const SMALL: ReadonlySet<string> = new Set(["of", "and", "the", "for", "&", "in", "on", "de", "-", "to"]);

/** "European Central Bank" and "ECB", "Petróleos Mexicanos (Pemex)", "Goldman Sachs" and "Goldman", "Jan Vikas Front" and "the Front". */
export function linkOrganisations(tokens: Tokens, groups: readonly Group[]): void {
  const byInitials = new Map<string, Group[]>();
  const byFirst = new Map<string, Group[]>();
  const byNoun = new Map<string, Group[]>();
  const byLast = new Map<string, Group[]>();
  const byEnd = new Map<number, Group>();
  for (const group of groups) {
    if (group.words.length < 2) continue;
    for (const initials of initialsOf(group.words)) note(byInitials, initials, group);
    note(byFirst, group.words[0], group);
    const last = group.words[group.words.length - 1];
    if (group.words.length === 2 || TOWN_OR_CLUB.has(last)) note(byLast, last, group);
    const noun = nounOf(group.words);
    if (noun !== "") note(byNoun, noun, group);
    for (const name of group.names) byEnd.set(name.endToken, group);
  }
  for (const group of groups) {
    const acronym = group.words.length === 1 ? group.words[0].replace(/\./g, "") : "";
    const long = acronym.length >= 2 ? (byInitials.get(acronym) ?? []) : [];
    const longer = GENERIC.has(group.words[0]) && group.words.length === 1 ? [] : (byFirst.get(group.words[0]) ?? []);
    const extended = longer.filter((other) => other !== group && isPrefix(group.words, other.words) && rootOf(other) !== group);
    const bracketed = group.words.length > 1 ? undefined : bracketedAfter(tokens, group, byEnd);
    const ofNoun = group.words.length === 1 && ORGANISATION.has(group.words[0]) ? (byNoun.get(group.words[0]) ?? []) : [];
    if (bracketed !== undefined) group.merged = bracketed;
    else if (long.length === 1 && long[0] !== group) group.merged = long[0];
    else if (ofNoun.length === 1 && isCalled(tokens, group)) group.merged = ofNoun[0];
    else if (extended.length > 0 && !COUNTRIES.has(group.words.join(" ")) && !PEOPLE_NAMES.has(group.words.join(" ")))
      // Of several longer names the one that comes first is what the short form was made from.
      group.merged = extended[0];
    else if (isLastWord(group)) {
      // "County" of Marlow County, "Vale" of Ashcombe Vale.
      const ending = (byLast.get(group.words[0]) ?? []).filter((other) => rootOf(other) !== group);
      if (ending.length === 1) group.merged = ending[0];
    }
  }
}

function isLastWord({ words: [word, ...more] }: Group): boolean {
  return more.length === 0 && (TOWN_OR_CLUB.has(word) || !GENERIC.has(word)) && !COUNTRIES.has(word) && !PEOPLE_NAMES.has(word);
}

/** The group of the name right before a short form in brackets. */
function bracketedAfter(tokens: Tokens, group: Group, byEnd: ReadonlyMap<number, Group>): Group | undefined {
  for (const { firstToken, endToken } of group.names) {
    const long = tokens.forms[firstToken - 1] === "(" && tokens.forms[endToken] === ")" ? byEnd.get(firstToken - 1) : undefined;
    if (long !== undefined && long !== group && rootOf(long) !== group) return long;
  }
  return undefined;
}

/** True where a noun with a capital has "the" before it: "the Front". */
function isCalled(tokens: Tokens, group: Group): boolean {
  return group.names.every(({ firstToken }) => firstToken > 0 && tokens.lowers[firstToken - 1] === "the");
}

/** "Jan Vikas Front" -> "front", "Bank of England" -> "bank", "Independent Commission Against Corruption" -> "commission"; "" without one. */
function nounOf(words: readonly string[]): string {
  const last = words[words.length - 1];
  if (ORGANISATION.has(last)) return last;
  if (words[1] === "of") return words[0];
  return words.find((word, k) => ORGANISATION.has(word) && LINKING.has(words[k + 1])) ?? "";
}

const LINKING: ReadonlySet<string> = new Set(["of", "for", "on", "against", "in", "to"]);

/** The Royal Court is not the Royal Court Orchestra: what is a body by itself is no short form of another. */
function isPrefix(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length || !short.every((word, k) => word === long[k])) return false;
  return short.length < 2 || !ORGANISATION.has(short[short.length - 1]) || !ORGANISATION.has(long[long.length - 1]);
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
