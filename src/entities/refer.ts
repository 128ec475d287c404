// "The company", "the 54-year-old", "she", "its": noun phrases and pronouns tied to the name they stand for, where that is plain.

import type { Doc, Tokens } from "../doc/doc.js";
import { NOMINALS, type NominalRow, PRONOUNS, type PronounRow, ROLES_AS_NAMES } from "../lexicon/nominals.js";
import type { NameGroup } from "./link.js";
import { COUNTRIES, PEOPLE_NAMES } from "./types.js";

/** A phrase that stands for a name, and the number of its group. */
export interface Reference {
  readonly group: number;
  readonly kind: "nominal" | "pronoun";
  readonly firstToken: number;
  readonly endToken: number;
}

/** What an antecedent must be. */
interface Wanted {
  readonly fits: (group: NameGroup, number: number) => boolean;
  readonly gender: "male" | "female" | null;
  readonly reach: number;
  /** How far the best must be ahead of the second. */
  readonly lead: number;
}

/** The latest mention of a group. */
interface Place {
  readonly token: number;
  readonly sentence: number;
  readonly subject: boolean;
  /** True for the first name of its sentence. */
  readonly topic: boolean;
}

const NOUN_ROWS: ReadonlyMap<string, NominalRow> = new Map(NOMINALS.flatMap((row) => row.nouns.map((noun) => [noun, row] as const)));
const PRONOUN_ROWS: ReadonlyMap<string, PronounRow> = new Map(PRONOUNS.flatMap((row) => row.forms.map((form) => [form, row] as const)));
const ROLES: ReadonlySet<string> = new Set(ROLES_AS_NAMES);
const POINTERS: ReadonlySet<string> = new Set(["the", "this", "that"]);
/** What follows a noun that is told apart by more than "the": "the company that …", "the bank of …". */
const NARROWING: ReadonlySet<string> = new Set([
  "of",
  "that",
  "which",
  "who",
  "whose",
  "where",
  "in",
  "with",
  "from",
  "at",
  "behind",
  "for",
  "to",
]);
const WEATHER: ReadonlySet<string> = new Set([
  "is",
  "was",
  "'s",
  "seems",
  "seemed",
  "appears",
  "takes",
  "took",
  "has been",
  "would",
  "will",
  "may",
  "remains",
]);

/** References in text order, each to a group by its number, none inside a name. */
export function readReferences(
  doc: Doc<"sentences" | "syntax">,
  groups: readonly NameGroup[],
  subject: (token: number) => boolean,
): Reference[] {
  const { tokens, list } = doc.sentences;
  const owner = new Int32Array(tokens.count).fill(-1);
  const opens = new Map<number, number>();
  groups.forEach((group, number) => {
    for (const name of group.names) {
      owner.fill(number, name.firstToken, name.endToken);
      opens.set(name.firstToken, number);
    }
  });
  const latest = new Map<number, Place>();
  const counts = groups.map(() => 0);
  const genders = groups.map((group) => group.gender);
  const found: Reference[] = [];
  for (const sentence of list) {
    let topic = true;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const named = opens.get(i);
      const wanted = named === undefined && owner[i] < 0 ? readPhrase(tokens, groups, owner, i, sentence.endToken) : null;
      let number = named ?? -1;
      let end = i + 1;
      if (wanted !== null) {
        const place: Place = { token: i, sentence: sentence.index, subject: subject(wanted.head), topic };
        number = choose(groups, genders, counts, latest, wanted, place);
        end = wanted.end;
        if (number >= 0) {
          found.push({ group: number, kind: wanted.kind, firstToken: i, endToken: end });
          genders[number] ??= wanted.gender;
        }
      }
      if (number < 0) continue;
      if (named !== undefined) while (end < sentence.endToken && owner[end] === number && !opens.has(end)) end++;
      latest.set(number, { token: i, sentence: sentence.index, subject: subject(end - 1), topic });
      counts[number]++;
      topic = false;
      i = end - 1;
    }
  }
  return found;
}

interface Phrase extends Wanted {
  readonly kind: "nominal" | "pronoun";
  readonly head: number;
  readonly end: number;
}

function readPhrase(tokens: Tokens, groups: readonly NameGroup[], owner: Int32Array, i: number, to: number): Phrase | null {
  const pronoun = PRONOUN_ROWS.get(tokens.lowers[i]);
  if (pronoun !== undefined) return readPronoun(tokens, pronoun, i, to);
  if (!POINTERS.has(tokens.lowers[i])) return null;
  return readAge(tokens, i, to) ?? readNominal(tokens, groups, owner, i, to);
}

function readPronoun(tokens: Tokens, row: PronounRow, i: number, to: number): Phrase | null {
  const next = i + 1 < to ? tokens.lowers[i + 1] : "";
  // "It is clear that …", "it takes time to …": nothing is meant.
  if (tokens.lowers[i] === "it" && WEATHER.has(next)) return null;
  return {
    kind: "pronoun",
    head: i,
    end: i + 1,
    fits: (group) => row.types.includes(group.type),
    gender: row.gender,
    reach: 1,
    lead: row.types.length === 1 ? 0.9 : 1.2,
  };
}

/** "the 54-year-old" */
function readAge(tokens: Tokens, i: number, to: number): Phrase | null {
  let end = i + 2;
  while (end < to && end < i + 6 && (tokens.lowers[end] === "-" || tokens.lowers[end] === "year" || tokens.lowers[end] === "old")) end++;
  const phrase = tokens.lowers.slice(i + 1, end).join("");
  if (!/^\d{1,3}-?year-?old$/.test(phrase) || (end < to && ["NOUN", "PROPN", "ADJ"].includes(tokens.upos[end]))) return null;
  return { kind: "nominal", head: end - 1, end, fits: (group) => group.type === "PERSON", gender: null, reach: 2, lead: 0.9 };
}

function readNominal(tokens: Tokens, groups: readonly NameGroup[], owner: Int32Array, i: number, to: number): Phrase | null {
  let head = i + 1;
  // "the German company", "the software firm"
  if (head + 1 < to && !isNominal(tokens.lowers[head]) && (PEOPLE_NAMES.has(tokens.lowers[head]) || tokens.upos[head] === "NOUN")) head++;
  if (head >= to || !isNominal(tokens.lowers[head])) return null;
  for (let k = i + 1; k <= head; k++) if (owner[k] >= 0 && groups[owner[k]].type !== "NORP") return null;
  const next = head + 1 < to ? tokens.lowers[head + 1] : "";
  const nextTag = head + 1 < to ? tokens.upos[head + 1] : "X";
  if (NARROWING.has(next) || next === "-" || nextTag === "NOUN" || nextTag === "PROPN" || (head + 1 < to && owner[head + 1] >= 0))
    return null;
  const noun = tokens.lowers[head];
  const row = NOUN_ROWS.get(noun);
  if (row === undefined) {
    return { kind: "nominal", head, end: head + 1, fits: (group) => hasRole(tokens, group, noun), gender: null, reach: 1000, lead: 0.4 };
  }
  return { kind: "nominal", head, end: head + 1, fits: (group) => fitsNoun(row, group), gender: row.gender, reach: 2, lead: 0.7 };
}

function isNominal(word: string): boolean {
  return NOUN_ROWS.has(word) || ROLES.has(word);
}

/** "President Obama … the president" */
function hasRole(tokens: Tokens, group: NameGroup, role: string): boolean {
  return (
    group.type === "PERSON" &&
    group.names.some(
      (name) => tokens.lowers[name.firstToken] === role || (name.firstToken > 0 && tokens.lowers[name.firstToken - 1] === role),
    )
  );
}

const COUNTRY = "#country";

function fitsNoun(row: NominalRow, group: NameGroup): boolean {
  if (!row.types.includes(group.type)) return false;
  const has = (word: string) => (word === COUNTRY ? COUNTRIES.has(group.name.toLowerCase()) : group.words.has(word));
  return (row.needs.length === 0 || row.needs.some(has)) && !row.not.some(has);
}

/** The number of the group that a phrase at `place` stands for; -1 where none is clearly ahead. */
function choose(
  groups: readonly NameGroup[],
  genders: readonly ("male" | "female" | null)[],
  counts: readonly number[],
  latest: ReadonlyMap<number, Place>,
  wanted: Phrase,
  place: Place,
): number {
  let best = -1;
  let top = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const [number, mention] of latest) {
    const distance = place.sentence - mention.sentence;
    if (distance > wanted.reach || !wanted.fits(groups[number], number)) continue;
    if (wanted.gender !== null && genders[number] !== null && genders[number] !== wanted.gender) continue;
    // A full noun phrase that is no subject does not stand for a name of its own sentence: "Google bought the company".
    if (wanted.kind === "nominal" && distance === 0 && !place.subject) continue;
    const score =
      3 - 1.2 * Math.min(distance, 3) + (mention.subject ? 1.5 : 0) + (mention.topic ? 0.5 : 0) + Math.min(counts[number], 5) * 0.1;
    if (score > top) {
      second = top;
      top = score;
      best = number;
    } else if (score > second) second = score;
  }
  return top - second >= wanted.lead ? best : -1;
}
