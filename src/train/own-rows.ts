// Sentences made from the tables of verbs: what tense and aspect make of a state, an activity and an event.

import type { Label } from "../doc/labels.js";
import { ENTRIES, familyOf } from "../lexicon/entries.js";
import { VERB_FORMS } from "../model/inflections.js";

/** A sentence whose only verb has this label. */
export interface OwnRow {
  readonly text: string;
  readonly verb: string;
  readonly label: Label;
}

/** One verb in so many is used: the rest are left for the labelled rows to speak of. */
const EVERY = 4;

/** One or two sentences for every fourth verb of each class. */
export function ownRows(): OwnRow[] {
  const rows: OwnRow[] = [];
  ENTRIES.filter(({ row, particle }) => row.pos === "verb" && particle === null && (row.when === "obj" || row.when === "!obj" || row.when === "")).forEach((entry, i) => {
    const forms = VERB_FORMS.get(entry.lemma);
    const family = familyOf(entry);
    if (i % EVERY !== 0 || forms === undefined || family === null) return;
    const object = entry.row.when === "obj" ? " the old mill" : "";
    const things = entry.row.when === "obj" ? " mills" : "";
    const add = (text: string, verb: string, label: Label) => rows.push({ text, verb, label });
    if (family === "state") {
      add(`The group ${forms.third}${object} near the river.`, forms.third, "continuity");
      add(`She ${forms.past}${object} in those years.`, forms.past, "continuity");
    } else if (family === "event") {
      add(`Officials ${forms.past}${object} on Tuesday.`, forms.past, "change");
      add(`The group has ${forms.participle}${object}, a clerk said.`, forms.participle, "change");
      add(`Clerks ${entry.lemma}${things} for a living.`, entry.lemma, "continuity");
    } else {
      add(`Officials ${forms.past}${object} on Tuesday.`, forms.past, "change");
      add(`The men are ${forms.gerund}${object} in the hills.`, forms.gerund, "continuity");
      add(`Farmers ${entry.lemma}${things} in the hills.`, entry.lemma, "continuity");
    }
  });
  return rows;
}
