// The tense that a verb's form tells where the tagger's guess cannot be right ("stole" is no present), and what a present tells of what is to come.

import { changed, mended } from "../doc/claim-shape.js";
import type { Claim } from "../doc/doc.js";
import type { Kind } from "../doc/labels.js";
import { child, children, childrenBy } from "../doc/tree.js";
import { entriesFor } from "../lexicon/entries.js";
import { FORMS, VERB_FORMS } from "../model/inflections.js";
import { falseAuxiliary } from "./attachment.js";
import { isActNoun, isAtLarge, type Scene } from "./scene.js";
import type { Verdict } from "./verdict.js";

const BASE = 1;
const PAST = 2;
const PARTICIPLE = 4;
/** A base form that is its own past: "cut". */
const SAME = 8;

/** What each form of a known verb may be, as bits. */
const READINGS: ReadonlyMap<string, number> = readings();

function readings(): Map<string, number> {
  const found = new Map<string, number>();
  const add = (form: string, reading: number) => found.set(form, (found.get(form) ?? 0) | reading);
  for (const [lemma, { past, participle }] of VERB_FORMS) {
    add(lemma, BASE);
    add(past, lemma === past ? PAST | SAME : PAST);
    add(participle, PARTICIPLE);
  }
  return found;
}

/** True for a form that is a past and no base form: "sang". */
function isOnlyPast(reading: number): boolean {
  return (reading & PAST) !== 0 && (reading & BASE) === 0;
}

/** Kinds of change that a noun in -ing after a copula tells of as in progress. */
const MOVING: ReadonlySet<Kind> = new Set<Kind>(["increase", "decrease", "begin", "end", "resume", "modify", "remove"]);

/** "The glacier is shrinking": a gerund that the tagger took for a noun, bare after a form of "be". */
export function isProgressiveNoun({ syntax, tokens }: Scene, token: number): boolean {
  if (syntax.tags[token] !== "NN" || !tokens.lowers[token].endsWith("ing")) return false;
  const copula = child(syntax, token, "cop");
  if (copula < 0 || child(syntax, token, "det", "amod", "compound", "nmod:poss", "case", "nummod") >= 0) return false;
  const lemma = FORMS.get(tokens.lowers[token]);
  return lemma !== undefined && entriesFor("noun", tokens.lowers[token]).length === 0 && MOVING.has(entriesFor("verb", lemma)[0]?.row.kind);
}

/** The tag of a verb, mended where its form rules the tagger's out: "sang" is no gerund. */
export function tagOf(scene: Scene, token: number): string {
  const { syntax, tokens } = scene;
  if (isProgressiveNoun(scene, token)) return "VBG";
  const tag = syntax.tags[token];
  return tag.startsWith("VB") && tag !== "VBN" && isOnlyPast(READINGS.get(tokens.lowers[token]) ?? 0) ? "VBD" : tag;
}

/** "It did, however, cancel a show", "have more than tripled": what stands behind "did" or "have" and its adverb carries the claim. */
export function withoutEmphasis({ syntax }: Scene, claim: Claim): Claim {
  const { predicate } = claim;
  if (predicate.chain.length > 1) return claim;
  if (syntax.lemmas[predicate.head] === "have" && child(syntax, predicate.head, "obj") < 0) {
    const done = child(syntax, predicate.head, "xcomp");
    const isPerfect = done > predicate.head && syntax.tags[done] === "VBN" && child(syntax, done, "nsubj", "mark") < 0;
    return isPerfect ? changed(claim, { predicate: mended(predicate, { chain: [done], aspect: "perfect" }) }) : claim;
  }
  if (syntax.lemmas[predicate.head] !== "do") return claim;
  for (const below of children(syntax, predicate.head)) {
    const isBare = below > predicate.head && syntax.tags[below] === "VB" && /^(?:parataxis|ccomp|xcomp|dep)$/.test(syntax.deprels[below]);
    if (isBare && child(syntax, below, "nsubj", "mark", "aux") < 0)
      return changed(claim, { predicate: mended(predicate, { chain: [below] }) });
  }
  return claim;
}

/** One thing, or certain ones: no pronoun of the plural, no noun for all of a kind. */
function isDefinite({ syntax, tokens }: Scene, subject: number): boolean {
  if (subject < 0) return false;
  const tag = syntax.tags[subject];
  if (tag === "PRP") return /^(?:he|she|it)$/.test(tokens.lowers[subject]);
  if (tag === "NNS") return child(syntax, subject, "det", "nummod", "nmod:poss") >= 0;
  return /^NNPS?$|^NN$/.test(tag);
}

/** "The valve", "his visit", "Leeds": this one. */
function isPointedAt({ syntax, tokens }: Scene, object: number): boolean {
  if (object < 0) return false;
  const determiner = child(syntax, object, "det");
  return determiner >= 0 ? tokens.lowers[determiner] === "the" : syntax.tags[object] === "NNP";
}

/**
 * "The side beat Leeds", "engineers shut the valve": of one thing or certain ones, so "beat" is past; but "nurses cut hair" and
 * "rules let the state intervene". "Sales hit a million": one amount is hit once.
 */
function isToldOnce(scene: Scene, { subject, predicate }: Claim): boolean {
  const head = subject?.head ?? -1;
  const object = child(scene.syntax, predicate.head, "obj");
  if (scene.is(head, "QUANTITY") && scene.is(object, "AMOUNT")) return true;
  if (scene.tokens.lowers[predicate.head] !== "let" && isPointedAt(scene, object)) return true;
  // "We put a few of them in a tank": people speak of a certain number once.
  const isSpoken =
    /^(?:i|we|they)$/.test(scene.tokens.lowers[head] ?? "") &&
    /^(?:an?|one|two|three|four|few)$/.test(scene.tokens.lowers[predicate.head + 1] ?? "");
  return isSpoken || isDefinite(scene, head);
}

/** A form that may be finite by its tag; a base form may have that of a third person: "Spain beat Peru". */
function isFiniteForm({ syntax }: Scene, head: number): boolean {
  const tag = syntax.tags[head];
  return tag === "VBP" || tag === "VBZ" || (tag === "VB" && syntax.deprels[head] === "root" && child(syntax, head, "mark") < 0);
}

/** Verbs of what somebody is to do. */
const MANDATING: ReadonlySet<string> = new Set("demand require request recommend propose urge order insist ask stipulate".split(" "));

/** "Demanded that it sell its factories": a bare form behind a singular subject has no tense. */
function isMandated({ syntax, tokens }: Scene, { predicate: { head, tense, aspect } }: Claim): boolean {
  const above = syntax.heads[head];
  if (tense !== "present" || aspect !== "simple" || above < 0 || above > head || !MANDATING.has(syntax.lemmas[above])) return false;
  if (syntax.deprels[head] !== "ccomp" || !/^VBP?$/.test(syntax.tags[head]) || child(syntax, head, "aux", "cop") >= 0) return false;
  const subject = child(syntax, head, "nsubj");
  return subject >= 0 && (syntax.tags[subject] === "NN" || /^(?:it|he|she)$/.test(tokens.lowers[subject]));
}

/** Verbs of what is seen or heard to happen. */
const WITNESSING: ReadonlySet<string> = new Set(["see", "watch", "hear", "witness"]);

/** "Fans saw the champions lose": a base form that looks finite, behind a past of seeing. */
function isSeen({ syntax, tokens }: Scene, { predicate: { head, tense, aspect } }: Claim): boolean {
  const above = syntax.heads[head];
  if (tense !== "present" || aspect !== "simple" || syntax.tags[head] !== "VBP" || above < 0 || !WITNESSING.has(syntax.lemmas[above]))
    return false;
  return (
    /^[cx]comp$/.test(syntax.deprels[head]) && isOnlyPast(READINGS.get(tokens.lowers[above]) ?? 0) && child(syntax, head, "mark", "aux") < 0
  );
}

/** The claim, its tense mended where the form of a lone verb rules the tagger's out. */
export function withTense(scene: Scene, claim: Claim): Claim {
  const { predicate } = claim;
  const { head, tense, aspect, modality } = predicate;
  const { syntax, tokens } = scene;
  if (aspect === "simple" && isProgressiveNoun(scene, head))
    return changed(claim, { predicate: mended(predicate, { aspect: "progressive" }) });
  if (predicate.voice === "passive" && modality === null && falseAuxiliary(scene, head) >= 0)
    return changed(claim, { predicate: mended(predicate, { voice: "active", tense: "past" }) });
  if (isMandated(scene, claim)) return changed(claim, { predicate: mended(predicate, { tense: "none" }) });
  if (isSeen(scene, claim)) return changed(claim, { predicate: mended(predicate, { tense: "past" }) });
  // "Remembered to sign": the tense is that of another verb.
  if (predicate.chain.length > 1 && predicate.chain[0] !== head) return claim;
  if (aspect !== "simple" || modality !== null || !syntax.tags[head].startsWith("V") || child(syntax, head, "aux", "aux:pass", "cop") >= 0)
    return claim;
  const lower = tokens.lowers[head];
  const reading = READINGS.get(lower) ?? 0;
  const isRoot = (syntax.deprels[head] === "root" && claim.subject !== null) || !/^VB[ND]$/.test(syntax.tags[head]);
  if ((tense === "present" || (tense === "none" && isRoot)) && isOnlyPast(reading))
    return changed(claim, { predicate: mended(predicate, { tense: "past" }) });
  if (tense !== "past" && (reading & SAME) !== 0 && isFiniteForm(scene, head) && isToldOnce(scene, claim))
    return changed(claim, { predicate: mended(predicate, { tense: "past" }) });
  // "The firms have an agreement": a bare form with a subject and no auxiliary is a present.
  if (
    tense === "none" &&
    syntax.tags[head] === "VB" &&
    syntax.deprels[head] === "root" &&
    claim.subject !== null &&
    child(syntax, head, "mark") < 0
  )
    return changed(claim, { predicate: mended(predicate, { tense: "present" }) });
  if (tense === "past" && reading === BASE) return changed(claim, { predicate: mended(predicate, { tense: "present", voice: "active" }) });
  return claim;
}

/** "A decision is expected next month", "he is due in court on Monday": what is to come on a day. */
export function isAwaited({ predicate, dates }: Claim, { entry }: Verdict): boolean {
  if (entry === null || dates.length === 0) return false;
  return (
    (entry.lemma === "expect" && predicate.voice === "passive" && predicate.chain.length === 1) ||
    (entry.lemma === "due" && entry.row.pos === "adj")
  );
}

/** Prepositions that tell what an act comes of or with, rather than when. */
const NOT_WHEN: ReadonlySet<string> = new Set(["from", "with", "under", "to", "into", "of"]);

/** "The decision comes a day after …", "the move follows months of protest": the present in which news sets one act beside another. */
export function isNewsOfAct(scene: Scene, { predicate, subject }: Claim, { entry }: Verdict): boolean {
  const { syntax, tokens } = scene;
  const head = subject?.head ?? -1;
  const lemma = syntax.lemmas[predicate.head];
  if (head < 0 || (entry !== null && entry.particle !== null) || !/^(?:come|follow)$/.test(lemma)) return false;
  if (
    childrenBy(syntax, predicate.head, "obl", "obl:unmarked").some((token) =>
      NOT_WHEN.has(tokens.lowers[child(syntax, token, "case")] ?? ""),
    )
  )
    return false;
  const isAct = syntax.tags[head] === "NN" && child(syntax, head, "det", "nmod:poss") >= 0 && isActNoun(scene, head);
  return isAct || (lemma === "come" && /^(?:it|this|that|which|all)$/.test(tokens.lowers[head]));
}

/** "Parliament convenes on 4 May": one thing, or certain ones, in the plain present on a day or in a week of the calendar. */
export function isTimetabled(scene: Scene, { predicate, subject, dates, factuality }: Claim): boolean {
  if (predicate.tense !== "present" || predicate.aspect !== "simple" || predicate.modality !== null || factuality === "conditional")
    return false;
  if (subject === null || isAtLarge(scene, subject.head)) return false;
  return scene.doc.dates.list.some(
    ({ id, type, value }) =>
      dates.includes(id) && /^(?:DATE|TIME)$/.test(type) && /^\d{4}-(?:W\d\d|\d\d-\d\d(?:T(?:MO|AF|EV|NI))?)$/.test(value ?? ""),
  );
}
