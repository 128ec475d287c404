// The sentence that proves an entry of the cue tables, written out.

import type { Entry } from "../../src/lexicon/lexicon.js";
import { VERB_FORMS } from "../../src/model/inflections.js";

/** The entry's sentence with the lemma in the form that it asks for. */
export function fill(template: string, { lemma, particle, row }: Entry): string {
  const after = particle === null ? "" : ` ${particle}`;
  const forms = VERB_FORMS.get(lemma);
  const article = /^[aeiou]/.test(lemma) ? "an" : "a";
  const noun = lemma.replaceAll("_", " ");
  return template
    .replace("{past}", `${forms?.past ?? lemma}${after}`)
    .replace("{pp}", `${forms?.participle ?? lemma}${after}`)
    .replace("{ing}", `${forms?.gerund ?? lemma}${after}`)
    .replace("{s}", `${forms?.third ?? lemma}${after}`)
    .replace("{base}", `${lemma}${after}`)
    .replace("{an}", `${article} ${noun}`)
    .replace("{a}", row.pos === "adj" ? noun : "");
}
