// Every entry of the cue tables, by part of speech and lemma.

import { ADJECTIVE_CUES } from "./adjective-cues.js";
import { ACTIVITY_VERBS, EVENT_VERBS, STATE_VERBS } from "./aspect.js";
import { CHANGE_VERBS, ENABLING } from "./change-cues.js";
import { CONTINUITY_VERBS } from "./continuity-cues.js";
import { type CuePos, type Entry, entriesOf, indexEntries } from "./lexicon.js";
import { NOUN_CUES, NOUN_STATES } from "./noun-cues.js";

/** How a predicate unfolds in time where no cue names its label; null for a verb of no known class. */
export type Family = "state" | "activity" | "event" | null;

const ENABLING_ENTRIES = entriesOf(ENABLING);
const CUES = entriesOf([...CHANGE_VERBS, ...CONTINUITY_VERBS, ...NOUN_CUES, ...ADJECTIVE_CUES]);
const STATES = entriesOf([...STATE_VERBS, ...NOUN_STATES]);
const ACTIVITIES = entriesOf(ACTIVITY_VERBS);
const EVENTS = entriesOf(EVENT_VERBS);

/** Every entry there is. */
export const ENTRIES: readonly Entry[] = [...CUES, ...ENABLING_ENTRIES, ...STATES, ...ACTIVITIES, ...EVENTS];

const INDEX = indexEntries(ENTRIES);
const NO_ENTRIES: readonly Entry[] = [];
const ENABLERS: ReadonlySet<Entry> = new Set(ENABLING_ENTRIES);
const FAMILIES: ReadonlyMap<Entry, Family> = new Map<Entry, Family>([
  ...STATES.map((entry) => [entry, "state"] as const),
  ...ACTIVITIES.map((entry) => [entry, "activity"] as const),
  ...EVENTS.map((entry) => [entry, entry.row.kind === "state" ? "state" : "event"] as const),
]);

const COMPOUND_HEADS: ReadonlySet<string> = new Set(
  [...INDEX.noun.keys()].filter((lemma) => lemma.includes("_")).map((lemma) => lemma.slice(lemma.lastIndexOf("_") + 1)),
);

/** True for a noun that some entry in two words ends in: "point" of "turning_point". */
export function isCompoundHead(lemma: string): boolean {
  return COMPOUND_HEADS.has(lemma);
}

/** The entries of a lemma, those with more conditions first; empty for a lemma in no table. */
export function entriesFor(pos: CuePos, lemma: string): readonly Entry[] {
  return INDEX[pos].get(lemma) ?? NO_ENTRIES;
}

/** How the entry's verb unfolds in time; null for an entry that is a cue. */
export function familyOf(entry: Entry): Family {
  return FAMILIES.get(entry) ?? null;
}

/** True for verbs that give or take a freedom (rule 10). */
export function isEnabling(entry: Entry): boolean {
  return ENABLERS.has(entry);
}
