// The tense that a verb's form tells, where the tagger's guess cannot be right: "stole" is no present, "graze" no past.

import type { Claim } from "../doc/doc.js";
import { child } from "../doc/tree.js";
import { VERB_FORMS } from "../model/inflections.js";
import type { Scene } from "./scene.js";

const BASES: ReadonlySet<string> = new Set(VERB_FORMS.keys());
const PASTS: ReadonlySet<string> = new Set([...VERB_FORMS.values()].map(({ past }) => past).filter((past) => !BASES.has(past)));
const SAME: ReadonlySet<string> = new Set([...VERB_FORMS].filter(([lemma, { past }]) => lemma === past).map(([lemma]) => lemma));
const OTHER_PASTS: ReadonlySet<string> = new Set([...VERB_FORMS.values()].flatMap(({ past, participle }) => [past, participle]));

/** The tag of a verb, mended where its form rules the tagger's out: "sang" is no gerund. */
export function tagOf({ syntax, tokens }: Scene, token: number): string {
  const tag = syntax.tags[token];
  return tag.startsWith("VB") && tag !== "VBN" && PASTS.has(tokens.lowers[token]) ? "VBD" : tag;
}

/** The claim, its tense mended where the form of a lone verb rules the tagger's out. */
export function withTense(scene: Scene, claim: Claim): Claim {
  const { predicate } = claim;
  const { head, tense, aspect, modality } = predicate;
  const { syntax, tokens } = scene;
  if (aspect !== "simple" || modality !== null || !syntax.tags[head].startsWith("V") || child(syntax, head, "aux", "aux:pass", "cop") >= 0) return claim;
  const lower = tokens.lowers[head];
  const isRoot = (syntax.deprels[head] === "root" && claim.subject !== null) || !/^VB[ND]$/.test(syntax.tags[head]);
  if ((tense === "present" || (tense === "none" && isRoot)) && PASTS.has(lower)) return { ...claim, predicate: { ...predicate, tense: "past" } };
  const isBase = BASES.has(lower) && !SAME.has(lower) && !OTHER_PASTS.has(lower);
  if (tense === "past" && isBase) return { ...claim, predicate: { ...predicate, tense: "present", voice: "active" } };
  return claim;
}
