// Every entry of the tables fires on its own sentence and keeps still in the other.

import { describe, expect, test } from "vitest";
import type { Evidence } from "../src/doc/doc.js";
import { ADVERBS } from "../src/lexicon/adverb-cues.js";
import { ENTRIES, familyOf } from "../src/lexicon/entries.js";
import type { Entry } from "../src/lexicon/lexicon.js";
import { PHRASES } from "../src/lexicon/phrases.js";
import { VERB_FORMS } from "../src/model/inflections.js";
import { read } from "./tables/reading.js";

/** The entry's sentence with the lemma in the form that it asks for. */
function fill(template: string, { lemma, particle, row }: Entry): string {
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

function evidenceIn(sentence: string): Evidence[] {
  return read(sentence).classify.flatMap(({ evidence }) => evidence);
}

describe("the tables of cues", () => {
  test("hold at least 1,500 entries, each with an id of its own", () => {
    const ids = ENTRIES.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1500);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test("no two senses of a lemma are told apart by the order of rows", () => {
    const conditions = ENTRIES.map(({ lemma, particle, row }) => `${row.pos} ${lemma} ${particle} ${row.when}`);
    expect(conditions.filter((key, i) => conditions.indexOf(key) !== i)).toEqual([]);
  });

  const rows = [...new Set(ENTRIES.map(({ row }) => row))];
  test.each(rows.map((row) => [row.pos, row.id, row.kind, ENTRIES.filter((entry) => entry.row === row)] as const))(
    "%s %s fires for each of its lemmas",
    (_pos, _id, _kind, entries) => {
      const silent = entries.filter((entry) => !evidenceIn(fill(entry.row.fires, entry)).some(({ rule }) => rule === entry.id));
      expect(silent.map((entry) => fill(entry.row.fires, entry))).toEqual([]);
    },
  );

  test("keep still where the sense is another", () => {
    const loud = ENTRIES.filter(({ row }) => row.never !== "").filter((entry) =>
      evidenceIn(fill(entry.row.never, entry)).some(({ rule }) => rule === entry.id),
    );
    expect(loud.map((entry) => `${entry.id}: ${fill(entry.row.never, entry)}`)).toEqual([]);
  });

  test("tell cues from classes of verbs", () => {
    expect(ENTRIES.filter((entry) => familyOf(entry) === null).length).toBeGreaterThan(1500);
  });
});

describe("adverbs", () => {
  test.each(ADVERBS.filter(({ effect }) => effect !== "negate" && effect !== "end"))("$id fires", ({ id, phrases, fires, never }) => {
    for (const phrase of phrases)
      expect(
        evidenceIn(fires.replace("{}", phrase)).map(({ rule }) => rule),
        phrase,
      ).toContain(id);
    if (never !== "") expect(evidenceIn(never).map(({ rule }) => rule)).not.toContain(id);
  });
});

describe("phrases after a copula", () => {
  test.each(PHRASES)("$id fires", ({ id, nouns, fires }) => {
    for (const noun of nouns)
      expect(
        evidenceIn(fires.replace("{}", noun)).map(({ rule }) => rule),
        noun,
      ).toContain(`phrase.${id}`);
  });
});
