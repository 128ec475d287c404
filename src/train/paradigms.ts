// What a word can be, by lists of verbs, nouns, adjectives and names: bits that the tagger takes as a hint.

import nlp from "compromise";
import { z } from "zod";
import type { LemmaTables } from "../model/syntax.js";
import { wordKey } from "../syntax/words.js";

const modelSchema = z.object({
  one: z.object({ lexicon: z.record(z.string(), z.union([z.string(), z.array(z.string())])) }),
  two: z.object({ switches: z.record(z.string(), z.string()) }),
});

interface Conjugated {
  readonly PastTense?: string;
  readonly PresentTense?: string;
  readonly Gerund?: string;
  readonly Participle?: string;
}

const methodsSchema = z.object({
  two: z.object({
    transform: z.object({
      verb: z.object({ conjugate: z.custom<(verb: string, model: unknown) => Conjugated>((value) => typeof value === "function") }),
      noun: z.object({ toPlural: z.custom<(noun: string, model: unknown) => string>((value) => typeof value === "function") }),
    }),
  }),
});

const BIT = {
  base: 1,
  past: 2,
  participle: 4,
  third: 8,
  gerund: 16,
  noun: 32,
  plural: 64,
  adjective: 128,
  adverb: 256,
  given: 512,
  surname: 1024,
  place: 2048,
  organisation: 4096,
} as const;

const OF_TAG: Readonly<Record<string, number>> = {
  Singular: BIT.noun,
  Noun: BIT.noun,
  Actor: BIT.noun,
  Uncountable: BIT.noun,
  Plural: BIT.plural,
  Adjective: BIT.adjective,
  Adverb: BIT.adverb,
  MaleName: BIT.given,
  FemaleName: BIT.given,
  FirstName: BIT.given,
  LastName: BIT.surname,
  City: BIT.place,
  Country: BIT.place,
  Region: BIT.place,
  Place: BIT.place,
  Organization: BIT.organisation,
};

const ONE_WORD = /^[a-z][a-z'-]*$/;

/** "bits word word …" a line: forms of known verbs and nouns, adjectives, adverbs, names. */
export function learnParadigms(verbs: ReadonlySet<string>, { words }: LemmaTables): string {
  const bits = new Map<string, number>();
  const add = (word: string | undefined, bit: number) => {
    if (word !== undefined && ONE_WORD.test(word)) bits.set(wordKey(word), (bits.get(wordKey(word)) ?? 0) | bit);
  };
  const model = nlp.model();
  const { one, two } = modelSchema.parse(model);
  const { verb, noun } = methodsSchema.parse(nlp.methods()).two.transform;
  const addNoun = (word: string) => {
    add(word, BIT.noun);
    add(noun.toPlural(word, model), BIT.plural);
  };
  for (const [word, tags] of Object.entries(one.lexicon)) {
    const kinds = [tags].flat();
    for (const tag of kinds) {
      // "accountants" are actors, but many.
      if (kinds.includes("Plural")) add(word, BIT.plural);
      else if (tag === "Singular" || tag === "Actor") addNoun(word);
      else add(word, OF_TAG[tag] ?? 0);
    }
  }
  const bases = new Set(verbs);
  for (const [word, kinds] of Object.entries(two.switches)) {
    if (!ONE_WORD.test(word)) continue;
    if (kinds === "Noun|Verb") bases.add(word);
    if (kinds === "Noun|Verb" || kinds === "Adj|Noun") addNoun(word);
    if (kinds.startsWith("Adj|")) add(word, BIT.adjective);
  }
  for (const base of bases) {
    const forms = verb.conjugate(base, model);
    add(base, BIT.base);
    add(forms.PastTense, forms.Participle === undefined ? BIT.past | BIT.participle : BIT.past);
    add(forms.Participle, BIT.participle);
    add(forms.PresentTense, BIT.third);
    add(forms.Gerund, BIT.gerund);
  }
  // Irregular forms that the lemmas know: "fell/D fall".
  for (const row of words.split("\n")) {
    const known = /^(\S+)\/D (\S+)$/.exec(row);
    if (known !== null && bases.has(known[2]) && ((bits.get(known[1]) ?? 0) & (BIT.past | BIT.participle)) === 0)
      add(known[1], BIT.past | BIT.participle);
  }
  const lines = new Map<number, string[]>();
  for (const [word, mask] of bits) {
    if (mask === 0) continue;
    const line = lines.get(mask) ?? [];
    line.push(word);
    lines.set(mask, line);
  }
  return [...lines]
    .sort((a, b) => a[0] - b[0])
    .map(([mask, line]) => `${mask} ${line.sort().join(" ")}`)
    .join("\n");
}
