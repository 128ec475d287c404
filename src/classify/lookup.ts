// Which entry of the tables a word fires, given its clause.

import { child } from "../doc/tree.js";
import { entriesFor, isCompoundHead } from "../lexicon/entries.js";
import { type CuePos, type Entry, type Frame, fits } from "../lexicon/lexicon.js";
import { type ComplementForm, type OperatorRow, operatorsOf } from "../lexicon/operators.js";
import { FORMS } from "../model/inflections.js";
import { isUsed } from "./attachment.js";
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

/** The operator that a word is over the word below it, the longest lemma first; null when it is none. */
export function operatorOver(scene: Scene, word: number, below: number, hasObject: boolean): OperatorRow | null {
  const { syntax, tokens } = scene;
  const lemma = syntax.lemmas[word];
  const form = formOf(scene, below);
  const companions: string[] = [];
  for (let k = syntax.childStarts[word]; k < syntax.childStarts[word + 1]; k++) {
    const dependent = syntax.children[k];
    const deprel = syntax.deprels[dependent];
    if (deprel === "compound:prt" || deprel === "advmod" || deprel === "obj" || deprel === "xcomp")
      companions.push(syntax.lemmas[dependent]);
  }
  for (let t = word + 1; t < below && t < word + 4; t++)
    if (syntax.tags[t].startsWith("RB") || syntax.deprels[t] === "det") companions.push(tokens.lowers[t]);
  const mark = child(syntax, below, "mark", "case");
  if (mark >= 0 && tokens.lowers[mark] !== "to" && tokens.lowers[mark] !== "from") companions.push(tokens.lowers[mark]);
  // "Has no plans to sell": what is denied comes before what is planned.
  if (companions.includes("no")) companions.unshift("no");
  const lemmas = [...companions.map((companion) => `${lemma} ${companion}`), `be ${lemma}`, lemma];
  let loose: OperatorRow | null = null;
  for (const written of lemmas) {
    for (const row of operatorsOf(written)) {
      if (row.id === "op.use" && isUsed(scene, word)) continue;
      const isObjectRight = row.object === "either" || (row.object === "yes") === hasObject;
      if (row.takes.includes(form) && isObjectRight) return row;
      if (loose === null && (row.takes.includes(form) || written !== lemma)) loose = row;
    }
  }
  return loose;
}

function formOf(scene: Scene, below: number): ComplementForm {
  const { syntax, tokens } = scene;
  // "Refused to pay or apologise": the second verb is marked by the first.
  const first = syntax.heads[below];
  if (syntax.deprels[below] === "conj" && first >= 0 && syntax.tags[first] === syntax.tags[below] && child(syntax, below, "mark") < 0)
    return formOf(scene, first);
  const mark = child(syntax, below, "mark", "case");
  const marked = mark < 0 ? "" : tokens.lowers[mark];
  // "Appears to be rising": the infinitive is that of the helper.
  if (marked === "to" && (syntax.tags[below] !== "VBG" || syntax.tags[child(syntax, below, "aux")] === "VB")) return "to";
  if (marked === "from") return "from";
  if (syntax.tags[below] === "VBG") return "ing";
  if (marked === "that" || syntax.deprels[below] === "ccomp") return "that";
  if (syntax.tags[below] === "VB") return tokens.lowers[below - 1] === "to" ? "to" : "bare";
  if (syntax.tags[below] === "VBN") return "participle";
  return child(syntax, below, "cop") >= 0 ? "to" : "none";
}
