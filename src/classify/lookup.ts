// Which entry of the tables a word fires, given its clause.

import { entriesFor, isCompoundHead } from "../lexicon/entries.js";
import { type CuePos, type Entry, type Frame, fits } from "../lexicon/lexicon.js";
import { FORMS } from "../model/inflections.js";
import type { Scene } from "./scene.js";

function candidates(pos: CuePos, lemma: string, lower: string): readonly Entry[] {
  const direct = entriesFor(pos, lemma);
  if (direct.length > 0) return direct;
  const base = pos === "verb" ? FORMS.get(lower) : undefined;
  const byForm = base === undefined ? [] : entriesFor(pos, base);
  return byForm.length > 0 ? byForm : entriesFor(pos, lower);
}

/** The first entry whose conditions the clause meets; null when none does, or where a noun or adjective is part of a name. */
export function lookUp(scene: Scene, pos: CuePos, token: number, frame: Frame): Entry | null {
  if ((pos !== "verb" && scene.isName(token)) || isInCompound(scene, token)) return null;
  if (pos === "noun" && isCompoundHead(scene.syntax.lemmas[token])) {
    // "turning point", "status quo"
    const compound = entriesFor("noun", `${scene.tokens.lowers[token - 1]}_${scene.syntax.lemmas[token]}`);
    if (compound.length > 0) return compound[0];
  }
  const known = candidates(pos, scene.syntax.lemmas[token], scene.tokens.lowers[token]);
  for (const entry of known) if (fits(entry, frame, scene)) return entry;
  // A verb that always takes an object has lost it to the parser.
  if (pos !== "verb" || frame.object >= 0) return null;
  return known.find(({ row, particle }) => row.when === "obj" && particle === null) ?? null;
}

/** "closed-garden", "revenue-sharing": part of a compound written with a hyphen. */
function isInCompound({ tokens }: Scene, token: number): boolean {
  const { starts, ends, lowers } = tokens;
  const opens = lowers[token + 1] === "-" && ends[token] === starts[token + 1] && ends[token + 1] === starts[token + 2];
  const closes = lowers[token - 1] === "-" && ends[token - 1] === starts[token] && token > 1 && ends[token - 2] === starts[token - 1];
  return opens || (closes && !/^(?:re|co|de|un|over|out)$/.test(lowers[token - 2]));
}

/** True for a lemma that some table knows as a verb. */
export function isKnownVerb(lemma: string): boolean {
  return entriesFor("verb", lemma).length > 0;
}
