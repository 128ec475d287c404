// Which entry of the tables a word fires, given its clause.

import { ACTIVITY_VERBS, EVENT_VERBS, STATE_VERBS } from "../lexicon/aspect.js";
import { ADJECTIVE_CUES } from "../lexicon/adjective-cues.js";
import { CHANGE_VERBS, ENABLING } from "../lexicon/change-cues.js";
import { CONTINUITY_VERBS } from "../lexicon/continuity-cues.js";
import { type CuePos, type Entry, entriesOf, type Frame, fits, indexEntries } from "../lexicon/lexicon.js";
import { NOUN_CUES, NOUN_STATES } from "../lexicon/noun-cues.js";
import { FORMS } from "../model/inflections.js";
import type { Scene } from "./scene.js";
import type { Family } from "./verdict.js";

const CUES = entriesOf([...CHANGE_VERBS, ...ENABLING, ...CONTINUITY_VERBS, ...NOUN_CUES, ...ADJECTIVE_CUES]);
const STATES = entriesOf(STATE_VERBS);
const ACTIVITIES = entriesOf(ACTIVITY_VERBS);
const EVENTS = entriesOf(EVENT_VERBS);
const NOUNS_AT_REST = entriesOf(NOUN_STATES);

/** Every entry there is. */
export const ENTRIES: readonly Entry[] = [...CUES, ...STATES, ...ACTIVITIES, ...EVENTS, ...NOUNS_AT_REST];

const INDEX = indexEntries(ENTRIES);
const NO_ENTRIES: readonly Entry[] = [];

const FAMILIES: ReadonlyMap<Entry, Family> = new Map<Entry, Family>([
  ...STATES.map((entry) => [entry, "state"] as const),
  ...ACTIVITIES.map((entry) => [entry, "activity"] as const),
  ...EVENTS.map((entry) => [entry, "event"] as const),
  ...NOUNS_AT_REST.map((entry) => [entry, "state"] as const),
]);
const ENABLING_ROWS: ReadonlySet<string> = new Set(ENABLING.map(({ id }) => id));

/** How the entry's verb unfolds in time; null for an entry that is a cue. */
export function familyOf(entry: Entry): Family {
  return FAMILIES.get(entry) ?? null;
}

/** True for verbs that give or take a freedom. */
export function isEnabling(entry: Entry): boolean {
  return ENABLING_ROWS.has(entry.row.id) && entry.row.pos === "verb";
}

function candidates(pos: CuePos, lemma: string, lower: string): readonly Entry[] {
  const direct = INDEX.get(`${pos}:${lemma}`);
  if (direct !== undefined) return direct;
  if (pos === "noun") return INDEX.get(`noun:${lower}`) ?? NO_ENTRIES;
  const base = FORMS.get(lower);
  return (base === undefined ? undefined : INDEX.get(`${pos}:${base}`)) ?? INDEX.get(`${pos}:${lower}`) ?? NO_ENTRIES;
}

/** The first entry whose conditions the clause meets; null when none does, or where the word is part of a name. */
export function lookUp(scene: Scene, pos: CuePos, token: number, frame: Frame): Entry | null {
  if (pos !== "verb" && scene.isName(token)) return null;
  for (const entry of candidates(pos, scene.syntax.lemmas[token], scene.tokens.lowers[token])) if (fits(entry, frame, scene)) return entry;
  return null;
}

/** True for a lemma that any table knows as a verb. */
export function isKnownVerb(lemma: string): boolean {
  return INDEX.has(`verb:${lemma}`);
}
