// The types of a row of cues, how a row's condition is written, and the one matcher.

import type { Kind } from "../doc/labels.js";
import { isNounClass, NOUN_CLASSES, type NounClass } from "./noun-classes.js";

/** What kind of word carries a cue. */
export type CuePos = "verb" | "noun" | "adj";

/** One sense shared by several lemmas: what it says of the situation, and where that sense is meant. */
export interface CueRow {
  /** With a lemma in front the id of an entry: "hold.rates". */
  readonly id: string;
  readonly pos: CuePos;
  readonly kind: Kind;
  /** Lemmas; a verb's particle follows after "_" ("break_out"). */
  readonly lemmas: readonly string[];
  /** Conditions that must all hold, as `parseCondition` reads them; "" for any use of the word. */
  readonly when: string;
  /** A sentence that each lemma fires in: {s} {past} {pp} {ing} {base} {n} {an} {pl} {a} stand for its forms. */
  readonly fires: string;
  /** A sentence in which the row must not fire; "" where the word has no other sense to be told from. */
  readonly never: string;
  /** What "not" makes of it; null for what its kind becomes. */
  readonly negated: Kind | null;
  /** "flip": a negative verb, which turns round what it governs; "pass": it leaves the label to what it governs. */
  readonly role: "cue" | "flip" | "pass";
  /** What the perfect makes of a state that something is brought into: "has been filled" happened. Null for a state in any tense. */
  readonly perfect: Kind | null;
}

/** One lemma of a row. */
export interface Entry {
  /** `lemma.row`: what evidence names. */
  readonly id: string;
  readonly lemma: string;
  readonly particle: string | null;
  readonly row: CueRow;
  readonly tests: readonly Test[];
  readonly weight: number;
}

type Slot = "obj" | "subj" | "iobj" | "adj" | "adv" | "inf" | "ing" | "that" | "pass" | "modal" | "prep" | "past" | "bare" | "det" | "plural";

interface Test {
  readonly slot: Slot;
  readonly negated: boolean;
  /** The prepositions, for slot "prep": any of them. */
  readonly prepositions: readonly string[];
  /** Words that the slot must hold one of; null where any will do. */
  readonly words: ReadonlySet<string> | null;
  readonly classes: readonly NounClass[];
}

/** A word in its clause, as the matcher needs to see it. Tokens are numbers, -1 for none. */
export interface Frame {
  readonly subject: number;
  readonly object: number;
  readonly indirect: number;
  readonly passive: boolean;
  /** Adjective or noun that the verb predicates of its subject or object. */
  readonly predicative: number;
  readonly hasInfinitive: boolean;
  readonly hasGerund: boolean;
  readonly hasClause: boolean;
  /** True under a modal and for an infinitive with "to". */
  readonly modal: boolean;
  readonly past: boolean;
  /** True for a noun without determiner. */
  readonly bare: boolean;
  readonly plural: boolean;
  readonly particles: readonly string[];
  readonly prepositions: readonly string[];
  /** Head of the phrase after each preposition. */
  readonly complements: readonly number[];
  readonly adverbs: readonly string[];
}

/** What the matcher asks about a token. */
export interface Reader {
  lemma(token: number): string;
  lower(token: number): string;
  is(token: number, nounClass: NounClass): boolean;
}

const SLOTS: readonly Slot[] = ["obj", "subj", "iobj", "adj", "adv", "inf", "ing", "that", "pass", "modal", "past", "bare", "det", "plural"];

/**
 * Tests of a condition: slots, each with words or classes of nouns after "=", parted by "|"; "!" denies.
 * "obj=RATE|share !to=PLACE": an object of rates, and no phrase with "to" and a place. What is no slot is a preposition, or several: "on|upon".
 */
export function parseCondition(when: string): Test[] {
  if (when === "") return [];
  return when.split(" ").map((part) => {
    const negated = part.startsWith("!");
    const [name, values] = (negated ? part.slice(1) : part).split("=");
    const slot = SLOTS.find((known) => known === name);
    const listed = values === undefined ? [] : values.split("|");
    const words = listed.filter((value) => !isNounClass(value));
    return {
      slot: slot ?? "prep",
      negated,
      prepositions: slot === undefined ? name.split("|") : [],
      words: listed.length === 0 ? null : new Set(words),
      classes: listed.filter(isNounClass),
    };
  });
}

/** How much a condition tells of the sense: a named object more than any object, an adjective more than either. */
const WEIGHTS: Readonly<Record<"any" | "words", Partial<Readonly<Record<Slot, number>>>>> = {
  any: { prep: 3, pass: 3, adj: 7 },
  words: { obj: 6, subj: 6, iobj: 6, prep: 5, adj: 9, adv: 8 },
};

/** A particle makes another verb: "fell through" is no fall, whatever fell. */
const PARTICLE_WEIGHT = 12;

function weigh(test: Test): number {
  if (test.negated) return 1;
  return (test.words === null ? WEIGHTS.any : WEIGHTS.words)[test.slot] ?? (test.words === null ? 2 : 4);
}

/** The entries of rows: one a lemma. */
export function entriesOf(rows: readonly CueRow[]): Entry[] {
  return rows.flatMap((row) => {
    const tests = parseCondition(row.when);
    return row.lemmas.map((written) => {
      const [lemma, particle = null] = row.pos === "verb" ? written.split("_") : [written];
      const weight = tests.reduce((sum, test) => sum + weigh(test), particle === null ? 0 : PARTICLE_WEIGHT);
      return { id: `${written.replace("_", "-")}.${row.id}`, lemma, particle, row, tests, weight };
    });
  });
}

/** Entries by part of speech and lemma, those with more conditions first; of equals the one whose id comes first. */
export function indexEntries(entries: readonly Entry[]): Readonly<Record<CuePos, ReadonlyMap<string, readonly Entry[]>>> {
  const index = { verb: new Map<string, Entry[]>(), noun: new Map<string, Entry[]>(), adj: new Map<string, Entry[]>() };
  for (const entry of entries) {
    const list = index[entry.row.pos].get(entry.lemma);
    if (list === undefined) index[entry.row.pos].set(entry.lemma, [entry]);
    else list.push(entry);
  }
  for (const lemmas of Object.values(index)) for (const list of lemmas.values()) list.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  return index;
}

/** True where the frame meets all of an entry's conditions. */
export function fits(entry: Entry, frame: Frame, reader: Reader): boolean {
  if (entry.particle !== null && !frame.particles.includes(entry.particle)) return false;
  for (const test of entry.tests) if (holds(test, frame, reader) === test.negated) return false;
  return true;
}

function holds(test: Test, frame: Frame, reader: Reader): boolean {
  switch (test.slot) {
    case "obj":
      return isOne(frame.object, test, reader);
    case "subj":
      return isOne(frame.subject, test, reader);
    case "iobj":
      return isOne(frame.indirect, test, reader);
    case "adj":
      return isOne(frame.predicative, test, reader) || (test.words !== null && frame.adverbs.some((adverb) => isListed(adverb, test)));
    case "inf":
      return frame.hasInfinitive;
    case "ing":
      return frame.hasGerund;
    case "that":
      return frame.hasClause;
    case "pass":
      return frame.passive;
    case "modal":
      return frame.modal;
    case "past":
      return frame.past;
    case "bare":
      return frame.bare;
    case "det":
      return !frame.bare;
    case "plural":
      return frame.plural;
    case "adv":
      if (test.words === null) return frame.adverbs.length > 0;
      return frame.adverbs.some((adverb) => test.words?.has(adverb) === true) || (frame.predicative >= 0 && isOne(frame.predicative, test, reader));
    case "prep":
      return frame.prepositions.some(
        (preposition, i) => test.prepositions.includes(preposition) && (test.words === null || isOne(frame.complements[i], test, reader)),
      );
  }
}

/** True for a word that a test names, by itself or by its class. */
function isListed(word: string, { words, classes }: Test): boolean {
  return words?.has(word) === true || classes.some((nounClass) => NOUN_CLASSES[nounClass].has(word));
}

function isOne(token: number, { words, classes }: Test, reader: Reader): boolean {
  if (token < 0) return false;
  if (words === null) return true;
  if (words.has(reader.lemma(token)) || words.has(reader.lower(token))) return true;
  for (const nounClass of classes) if (reader.is(token, nounClass)) return true;
  return false;
}

/** A row as the tables write it. */
export function verbs(id: string, kind: Kind, when: string, lemmas: string, fires: string, never = "", more: Partial<CueRow> = {}): CueRow {
  return { id, pos: "verb", kind, lemmas: lemmas.split(" "), when, fires, never, negated: null, role: "cue", perfect: null, ...more };
}

/** A row of nouns that an empty verb or a copula hands over to. */
export function nouns(id: string, kind: Kind, when: string, lemmas: string, fires: string, never = "", more: Partial<CueRow> = {}): CueRow {
  return { ...verbs(`noun-${id}`, kind, when, lemmas, fires, never, more), pos: "noun" };
}

/** A row of adjectives and adverbs that a copula hands over to. */
export function adjectives(id: string, kind: Kind, when: string, lemmas: string, fires: string, never = "", more: Partial<CueRow> = {}): CueRow {
  return { ...verbs(`adj-${id}`, kind, when, lemmas, fires, never, more), pos: "adj" };
}
