// Event or state where no word says: what the trained weights look at.

import type { Claim } from "../doc/doc.js";
import { ASPECTS, type Aspect, TENSES, type Tense } from "../doc/labels.js";
import { child } from "../doc/tree.js";
import { ACT_NOUNS } from "../lexicon/adverb-cues.js";
import { entriesFor, familyOf } from "../lexicon/entries.js";
import type { Frame } from "../lexicon/lexicon.js";
import type { FeatureSink } from "../model/weights.js";
import type { Adverbial } from "./adverbials.js";
import type { Scene } from "./scene.js";
import { tagOf } from "./tense.js";
import type { Verdict } from "./verdict.js";

/** What the features of a claim are read from, beside the claim itself. */
export interface Weighing {
  readonly verdict: Verdict;
  readonly frame: Frame;
  readonly adverbials: readonly Adverbial[];
}

const LEANS = ["-3", "-2", "-1", "0", "1", "2", "3"] as const;
/** Tense and aspect in one word, written once. */
const TIMES: ReadonlyMap<Tense, ReadonlyMap<Aspect, string>> = new Map(
  TENSES.map((tense) => [tense, new Map(ASPECTS.map((aspect) => [aspect, `${tense}/${aspect}`] as const))] as const),
);

/** Tense and aspect of a claim in one word: "past/simple". */
export function timeOf({ predicate }: Claim): string {
  return TIMES.get(predicate.tense)?.get(predicate.aspect) ?? "none/simple";
}

/** Features of a claim for the weights of `model/aspect.ts`: verb, tense, arguments, adverbials, place in the sentence. */
export function addAspectFeatures(
  scene: Scene,
  claim: Claim,
  { verdict, frame, adverbials }: Weighing,
  verbs: ReadonlyMap<string, number>,
  sink: FeatureSink,
): void {
  const { predicate } = claim;
  const { syntax, tokens } = scene;
  const content = predicate.chain.length === 0 ? predicate.head : predicate.chain[predicate.chain.length - 1];
  const lemma = syntax.lemmas[content];
  const tag = tagOf(scene, content);
  const family = verdict.family ?? "none";
  const { tense, voice } = predicate;
  const time = timeOf(claim);
  const top = syntax.deprels[predicate.head];
  const head = claim.subject === null ? frame.subject : claim.subject.head;
  const subject = nounForm(scene, head);
  const object = nounForm(scene, frame.passive ? -1 : frame.object);
  const isVerb = tag.startsWith("V");
  const kindOfNoun = nounClass(scene, head);
  const isCue = verdict.ground === "cue";
  sink.add("prior", verdict.kind);
  sink.add("cue", isCue ? verdict.kind : "none");
  sink.add("class+time", kindOfNoun, time);
  if (isCue) {
    sink.add("cue+class", kindOfNoun, time);
    sink.add("cue+subject", subject);
  } else {
    sink.add("cue+class", "none");
    sink.add("cue+subject", "none");
  }
  sink.add("family", family);
  sink.add("time", time);
  sink.add("family+time", family, time);
  sink.add("family+voice", family, voice, tense);
  sink.add("tag", tag);
  sink.add("modality", predicate.modality ?? "none");
  sink.add("modality+family", predicate.modality === null ? "none" : "some", family, tense);
  sink.add("relation", top);
  sink.add("relation+tag", top, tag);
  sink.add("subject", subject);
  sink.add("subject+time", subject, time);
  sink.add("object", object);
  sink.add("object+family", object, family);
  sink.add("lemma", isVerb ? lemma : "predicate");
  sink.add("section", scene.doc.sections.list[claim.section]?.kind ?? "none");
  const mark = child(syntax, content, "mark");
  sink.add("to", mark >= 0 ? tokens.lowers[mark] : "none");
  if (tag === "VBN" || tag === "VBG") {
    sink.add("participle", tag, top, family);
    sink.add("participle+agent", tag, frame.passive && frame.subject >= 0 ? "agent" : "none", family);
    const isDated = claim.dates.length > 0 || adverbials.some(({ effect }) => effect === "date");
    sink.add("participle+date", tag, isDated ? "dated" : "undated", family);
  }
  for (const { effect } of adverbials) {
    sink.add("adverbial", effect);
    sink.add("adverbial+family", effect, family);
  }
  const leaning = isVerb ? verbs.get(lemma) : undefined;
  const lean = !isVerb ? "predicate" : leaning === undefined ? "unseen" : LEANS[Math.max(-3, Math.min(3, Math.round(leaning))) + 3];
  sink.add("verb", lean);
  sink.add("verb+time", lean, time);
}

/** What a subject is: an act that happens once, a text that stands, somebody, or a thing. */
function nounClass(scene: Scene, head: number): string {
  if (head < 0) return "none";
  const lemma = scene.syntax.lemmas[head];
  if (scene.is(head, "PERSON")) return "person";
  if (ACT_NOUNS.has(lemma) || entriesFor("noun", lemma).some((entry) => familyOf(entry) === null)) return "act";
  if (scene.is(head, "LAW") || scene.is(head, "DEAL")) return "law";
  return scene.is(head, "ORG") ? "org" : "thing";
}

/** The look of a noun phrase: what it refers to and how definite it is. */
function nounForm(scene: Scene, head: number): string {
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
