// Event or state where no word says: what the trained weights look at.

import type { Claim } from "../doc/doc.js";
import { ASPECTS, type Aspect, KINDS, type Kind, TENSES, type Tense } from "../doc/labels.js";
import { child } from "../doc/tree.js";
import type { Family } from "../lexicon/entries.js";
import type { Frame } from "../lexicon/lexicon.js";
import type { AspectModel } from "../model/aspect.js";
import { FeatureGrid, type FeatureSink, WeightSum, type Weights } from "../model/weights.js";
import type { Adverbial } from "./adverbials.js";
import { isActNoun, type Scene } from "./scene.js";
import { tagOf } from "./tense.js";
import type { Verdict } from "./verdict.js";

/** What the features of a claim are read from, beside the claim itself. */
export interface Weighing {
  readonly verdict: Verdict;
  readonly frame: Frame;
  readonly adverbials: readonly Adverbial[];
}

/** The look of a noun phrase: what it refers to and how definite it is. */
const FORMS = [
  "none",
  "thing",
  "anyone",
  "person",
  "name",
  "counted",
  "barePlural",
  "bare",
  "indefinite",
  "definitePlural",
  "definite",
] as const;
/** What a subject is: an act that happens once, a text that stands, somebody, or a thing. */
const SUBJECTS = ["none", "person", "act", "law", "org", "thing"] as const;
/** How a verb leans in treebanks, from the simple present to the simple past; what is no verb leans nowhere. */
const LEANS = ["-3", "-2", "-1", "0", "1", "2", "3", "unseen", "predicate"] as const;
const UNSEEN = 7;
const PREDICATE = 8;
const FAMILIES = ["none", "state", "activity", "event"] as const;
/** Tense and aspect in one word, written once. */
const TIMES = TENSES.flatMap((tense) => ASPECTS.map((aspect) => `${tense}/${aspect}`));
const TENSE_PLACES: ReadonlyMap<Tense, number> = new Map(TENSES.map((tense, i) => [tense, i * ASPECTS.length]));
const ASPECT_PLACES: ReadonlyMap<Aspect, number> = new Map(ASPECTS.map((aspect, i) => [aspect, i]));
const KIND_PLACES: ReadonlyMap<Kind, number> = new Map(KINDS.map((kind, i) => [kind, i]));

/** The names of tense and aspect in one word, "past/simple", by the number that `timeOf` gives. */
export const TIME_NAMES: readonly string[] = TIMES;
/** The names of families, by the number that `familyPlace` gives. */
export const FAMILY_NAMES: readonly string[] = FAMILIES;

/** Tense and aspect of a claim as one number. */
export function timeOf({ predicate }: Claim): number {
  return (TENSE_PLACES.get(predicate.tense) ?? 0) + (ASPECT_PLACES.get(predicate.aspect) ?? 0);
}

/** A family as a number. */
export function familyPlace(family: Family): number {
  return family === null ? 0 : family === "state" ? 1 : family === "activity" ? 2 : 3;
}

/** A kind as a number. */
export function kindPlace(kind: Kind): number {
  return KIND_PLACES.get(kind) ?? 0;
}

/** What the weights look at: closed values as numbers into the lists above, open ones as words. */
interface Looks {
  readonly kind: Kind;
  readonly isCue: boolean;
  readonly subjectClass: number;
  readonly subject: number;
  readonly object: number;
  readonly family: number;
  readonly time: number;
  readonly tense: Tense;
  readonly isPassive: boolean;
  readonly modality: string | null;
  readonly tag: string;
  readonly relation: string;
  readonly hasAgent: boolean;
  readonly isDated: boolean;
  readonly lean: number;
  /** Lemma of a verb. */
  readonly verb: string;
  readonly section: string;
  /** The word that opens the clause: "to". */
  readonly mark: string;
  readonly adverbials: readonly Adverbial[];
}

function looksOf(scene: Scene, claim: Claim, { verdict, frame, adverbials }: Weighing, verbs: ReadonlyMap<string, number>): Looks {
  const { predicate } = claim;
  const { syntax, tokens } = scene;
  const content = predicate.chain.length === 0 ? predicate.head : predicate.chain[predicate.chain.length - 1];
  const lemma = syntax.lemmas[content];
  const tag = tagOf(scene, content);
  const isVerb = tag.startsWith("V");
  const isParticiple = tag === "VBN" || tag === "VBG";
  const head = claim.subject === null ? frame.subject : claim.subject.head;
  const mark = child(syntax, content, "mark");
  return {
    kind: verdict.kind,
    isCue: verdict.ground === "cue",
    subjectClass: subjectClass(scene, head),
    subject: nounForm(scene, head),
    object: nounForm(scene, frame.passive ? -1 : frame.object),
    family: familyPlace(verdict.family),
    time: timeOf(claim),
    tense: predicate.tense,
    isPassive: predicate.voice === "passive",
    modality: predicate.modality,
    tag,
    relation: syntax.deprels[predicate.head],
    hasAgent: isParticiple && frame.passive && frame.subject >= 0,
    isDated: isParticiple && (claim.dates.length > 0 || adverbials.some(({ effect }) => effect === "date")),
    lean: isVerb ? leaning(verbs.get(lemma)) : PREDICATE,
    verb: isVerb ? lemma : "predicate",
    section: scene.doc.sections.list[claim.section]?.kind ?? "none",
    mark: mark >= 0 ? tokens.lowers[mark] : "none",
    adverbials,
  };
}

function leaning(odds: number | undefined): number {
  return odds === undefined ? UNSEEN : Math.max(-3, Math.min(3, Math.round(odds))) + 3;
}

function addSubjectFeatures({ kind, isCue, subjectClass, subject, time }: Looks, sink: FeatureSink): void {
  sink.add("prior", kind);
  sink.add("cue", isCue ? kind : "none");
  sink.add("class+time", SUBJECTS[subjectClass], TIMES[time]);
  if (isCue) {
    sink.add("cue+class", SUBJECTS[subjectClass], TIMES[time]);
    sink.add("cue+subject", FORMS[subject]);
  } else {
    sink.add("cue+class", "none");
    sink.add("cue+subject", "none");
  }
  sink.add("subject", FORMS[subject]);
  sink.add("subject+time", FORMS[subject], TIMES[time]);
}

function addFamilyFeatures({ family, time, tense, isPassive, modality, object }: Looks, sink: FeatureSink): void {
  sink.add("family", FAMILIES[family]);
  sink.add("time", TIMES[time]);
  sink.add("family+time", FAMILIES[family], TIMES[time]);
  sink.add("family+voice", FAMILIES[family], isPassive ? "passive" : "active", tense);
  sink.add("modality+family", modality === null ? "none" : "some", FAMILIES[family], tense);
  sink.add("object", FORMS[object]);
  sink.add("object+family", FORMS[object], FAMILIES[family]);
}

function addTagFeatures({ tag, relation, family, hasAgent, isDated }: Looks, sink: FeatureSink): void {
  sink.add("tag", tag);
  sink.add("relation", relation);
  sink.add("relation+tag", relation, tag);
  if (tag !== "VBN" && tag !== "VBG") return;
  sink.add("participle", tag, relation, FAMILIES[family]);
  sink.add("participle+agent", tag, hasAgent ? "agent" : "none", FAMILIES[family]);
  sink.add("participle+date", tag, isDated ? "dated" : "undated", FAMILIES[family]);
}

function addVerbFeatures({ lean, time }: Looks, sink: FeatureSink): void {
  sink.add("verb", LEANS[lean]);
  sink.add("verb+time", LEANS[lean], TIMES[time]);
}

function addOpenFeatures({ modality, verb, section, mark, adverbials, family }: Looks, sink: FeatureSink): void {
  sink.add("modality", modality ?? "none");
  sink.add("lemma", verb);
  sink.add("section", section);
  sink.add("to", mark);
  for (const { effect } of adverbials) {
    sink.add("adverbial", effect);
    sink.add("adverbial+family", effect, FAMILIES[family]);
  }
}

/** Features of a claim for the weights of `model/aspect.ts`: verb, tense, arguments, adverbials, place in the sentence. */
export function addAspectFeatures(
  scene: Scene,
  claim: Claim,
  weighing: Weighing,
  verbs: ReadonlyMap<string, number>,
  sink: FeatureSink,
): void {
  const looks = looksOf(scene, claim, weighing, verbs);
  addSubjectFeatures(looks, sink);
  addFamilyFeatures(looks, sink);
  addTagFeatures(looks, sink);
  addVerbFeatures(looks, sink);
  addOpenFeatures(looks, sink);
}

/** How likely it is that a claim tells a change, by the weights of a model; groups of features are added up once. */
export class AspectScorer {
  private readonly change: Weights;
  private readonly verbs: ReadonlyMap<string, number>;
  private readonly bySubject: FeatureGrid<Looks>;
  private readonly byFamily: FeatureGrid<Looks>;
  private readonly byVerb: FeatureGrid<Looks>;
  private readonly byTag = new Map<string, Map<string, FeatureGrid<Looks>>>();

  /** @param model the weights that tell events from states, and how verbs lean */
  constructor({ change, verbs }: Pick<AspectModel, "change" | "verbs">) {
    this.change = change;
    this.verbs = verbs;
    this.bySubject = new FeatureGrid(change, KINDS.length * 2 * SUBJECTS.length * FORMS.length * TIMES.length, addSubjectFeatures);
    this.byFamily = new FeatureGrid(change, FAMILIES.length * 2 * 2 * FORMS.length * TIMES.length, addFamilyFeatures);
    this.byVerb = new FeatureGrid(change, LEANS.length * TIMES.length, addVerbFeatures);
  }

  /** The probability of a change. */
  probability(scene: Scene, claim: Claim, weighing: Weighing): number {
    const looks = looksOf(scene, claim, weighing, this.verbs);
    const { kind, isCue, subjectClass, subject, family, isPassive, modality, object, time, lean } = looks;
    const sum = new WeightSum(this.change);
    const aboutSubject = ((kindPlace(kind) * 2 + (isCue ? 1 : 0)) * SUBJECTS.length + subjectClass) * FORMS.length + subject;
    const aboutFamily = ((family * 2 + (isPassive ? 1 : 0)) * 2 + (modality === null ? 0 : 1)) * FORMS.length + object;
    sum.total += this.bySubject.at(aboutSubject * TIMES.length + time, looks);
    sum.total += this.byFamily.at(aboutFamily * TIMES.length + time, looks);
    sum.total += this.byVerb.at(lean * TIMES.length + time, looks);
    sum.total += this.gridOf(looks).at((family * 2 + (looks.hasAgent ? 1 : 0)) * 2 + (looks.isDated ? 1 : 0), looks);
    addOpenFeatures(looks, sum);
    return sum.probability();
  }

  private gridOf({ tag, relation }: Looks): FeatureGrid<Looks> {
    const known = this.byTag.get(tag)?.get(relation);
    if (known !== undefined) return known;
    const grid = new FeatureGrid(this.change, FAMILIES.length * 2 * 2, addTagFeatures);
    this.byTag.set(tag, (this.byTag.get(tag) ?? new Map<string, FeatureGrid<Looks>>()).set(relation, grid));
    return grid;
  }
}

/** Which of `SUBJECTS` a subject is. */
function subjectClass(scene: Scene, head: number): number {
  if (head < 0) return SUBJECTS.indexOf("none");
  if (scene.is(head, "PERSON")) return SUBJECTS.indexOf("person");
  if (isActNoun(scene, head)) return SUBJECTS.indexOf("act");
  if (scene.is(head, "LAW") || scene.is(head, "DEAL")) return SUBJECTS.indexOf("law");
  return SUBJECTS.indexOf(scene.is(head, "ORG") ? "org" : "thing");
}

/** Which of `FORMS` a noun phrase has. */
function nounForm(scene: Scene, head: number): number {
  return FORMS.indexOf(formOf(scene, head));
}

function formOf(scene: Scene, head: number): (typeof FORMS)[number] {
  if (head < 0) return "none";
  const { syntax, tokens } = scene;
  const tag = syntax.tags[head];
  const lower = tokens.lowers[head];
  if (tag === "PRP" || tag === "WP" || tag === "DT" || tag === "WDT")
    return /^(?:it|this|that|which|what)$/.test(lower) ? "thing" : /^(?:you|one)$/.test(lower) ? "anyone" : "person";
  if (scene.isName(head) || tag === "NNP" || tag === "NNPS") return "name";
  const determiner = child(syntax, head, "det", "nmod:poss");
  const number = child(syntax, head, "nummod");
  if (number >= 0) return "counted";
  if (determiner < 0) return tag === "NNS" ? "barePlural" : "bare";
  return /^(?:a|an|some|any|no)$/.test(tokens.lowers[determiner]) ? "indefinite" : tag === "NNS" ? "definitePlural" : "definite";
}
