// Inflected forms of the verbs in the cue tables, made by compromise at build time: what a form is where the tagger's lemma is unknown.

import { readFileSync } from "node:fs";

/** The forms of a verb. */
export interface VerbForms {
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
  readonly third: string;
}

const packed: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL("../../src/model/inflections.json", import.meta.url), "utf8"),
);

const forms = new Map<string, VerbForms>();
const lemmas = new Map<string, string>();
for (const [lemma, written] of Object.entries(packed)) {
  const [past, participle, gerund, third] = written.split(" ");
  forms.set(lemma, { past, participle, gerund, third });
  for (const form of [past, participle, gerund, third]) if (!lemmas.has(form)) lemmas.set(form, lemma);
}

/** The forms of each verb of the tables, by lemma. */
export const VERB_FORMS: ReadonlyMap<string, VerbForms> = forms;

/** Lemma by form, lower case; of two lemmas the one that comes first in the alphabet. */
export const FORMS: ReadonlyMap<string, string> = lemmas;
