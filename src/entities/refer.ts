// Noun phrases and pronouns tied to what they stand for: names by their groups, nouns without a name by their tokens.

import type { Doc } from "../doc/doc.js";
import { type Chooser, chooseReference, optionsFor } from "./antecedents.js";
import { type Candidate, Candidates, NUMBER } from "./candidates.js";
import type { NameGroup } from "./link.js";
import { type Naming, readPhrase } from "./phrases.js";
import { familyOf, readQuotes, type View, viewOfPhrase, viewOfPronoun } from "./pronoun-view.js";
import { Said } from "./said-of.js";

/** A phrase that stands for a name, and the number of its group. */
export interface Reference {
  readonly group: number;
  readonly kind: "nominal" | "pronoun";
  readonly firstToken: number;
  readonly endToken: number;
}

/** What the phrases of an article stand for. */
export interface References {
  /** In text order, each to a group by its number, none inside a name. */
  readonly list: readonly Reference[];
  /** By token: heads of what a pronoun stands for that has no name, several where they are joined; null elsewhere. */
  readonly antecedents: readonly (readonly number[] | null)[];
}

/** Reads what stands for what; `choose` picks the antecedent of each pronoun. */
export function readReferences(
  doc: Doc<"sections" | "sentences" | "syntax">,
  groups: readonly NameGroup[],
  choose: Chooser = chooseReference,
): References {
  const { tokens, list: sentences } = doc.sentences;
  const owner = new Int32Array(tokens.count).fill(-1);
  groups.forEach((group, number) => {
    for (const name of group.names) owner.fill(number, name.firstToken, name.endToken);
  });
  const candidates = new Candidates(doc, groups, owner.slice());
  const inName = (token: number) => owner[token] >= 0 && groups[owner[token]].type !== "NORP" && groups[owner[token]].type !== "GPE";
  const naming: Naming = { groups, said: new Said(doc, groups, owner), inName };
  const quotes = readQuotes(doc);
  const list: Reference[] = [];
  const antecedents = new Array<readonly number[] | null>(tokens.count).fill(null);
  /** What is chosen, entered for what comes later; null where nothing is. */
  const enter = (view: View, span: Omit<Reference, "group">): Candidate | null => {
    const options = optionsFor(doc, candidates, view, quotes);
    const agreeing = view.isAge ? options.candidates.filter(view.agrees) : [];
    // "The 54-year-old" is somebody; where one person alone may be meant there is nothing to choose.
    const chosen = agreeing.length === 1 ? agreeing[0] : options.candidates[choose(options, view)];
    if (chosen === undefined) return null;
    const known = candidates.refer(chosen, view.token, span.kind === "pronoun");
    if (known.group >= 0) {
      list.push({ group: known.group, ...span });
      owner.fill(known.group, span.firstToken, span.endToken);
    }
    known.gender ??= view.gender;
    return known;
  };
  for (const sentence of sentences) {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const family = owner[i] < 0 ? familyOf(doc, i) : -1;
      if (family >= 0) {
        const chosen = enter(viewOfPronoun(doc, i, family, quotes), { kind: "pronoun", firstToken: i, endToken: i + 1 });
        if (chosen !== null && chosen.group < 0) antecedents[i] = headsOf(chosen);
        continue;
      }
      const phrase = owner[i] < 0 ? readPhrase(doc, i, sentence.endToken, naming) : null;
      if (phrase === null) candidates.read(i);
      else if (enter(viewOfPhrase(doc, phrase, quotes), { kind: "nominal", firstToken: i, endToken: phrase.end }) !== null)
        i = phrase.end - 1;
    }
  }
  return { list, antecedents };
}

/** A noun by its latest mention, several joined ones by all of them. */
function headsOf({ nouns, number }: Candidate): readonly number[] {
  return number === NUMBER.joined ? [...nouns] : nouns.slice(-1);
}
