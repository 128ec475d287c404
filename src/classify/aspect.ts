// Event or state where no word says: what the trained weights look at.

import type { Claim } from "../doc/doc.js";
import { child } from "../doc/tree.js";
import { ACT_NOUNS } from "../lexicon/adverb-cues.js";
import { entriesFor, familyOf } from "../lexicon/entries.js";
import type { Frame } from "../lexicon/lexicon.js";
import type { Adverbial } from "./adverbials.js";
import type { Scene } from "./scene.js";
import { tagOf } from "./tense.js";
import type { Verdict } from "./verdict.js";

/** Features of a claim for the weights of `model/aspect.ts`: verb, tense, arguments, adverbials, place in the sentence. */
export function aspectFeatures(
  scene: Scene,
  claim: Claim,
  verdict: Verdict,
  frame: Frame,
  adverbials: readonly Adverbial[],
  prior: string,
  verbs: ReadonlyMap<string, number>,
): string[] {
  const { predicate } = claim;
  const { syntax, tokens } = scene;
  const content = predicate.chain.length === 0 ? predicate.head : predicate.chain[predicate.chain.length - 1];
  const lemma = syntax.lemmas[content];
  const tag = tagOf(scene, content);
  const family = verdict.family ?? "none";
  const time = `${predicate.tense}/${predicate.aspect}`;
  const top = syntax.deprels[predicate.head];
  const subject = nounForm(scene, claim.subject === null ? frame.subject : claim.subject.head);
  const object = nounForm(scene, frame.passive ? -1 : frame.object);
  const isVerb = tag.startsWith("V");
  const kindOfNoun = nounClass(scene, claim.subject === null ? frame.subject : claim.subject.head);
  const features = [
    "bias",
    `prior=${prior}`,
    `cue=${verdict.ground === "cue" ? verdict.kind : "none"}`,
    `class+time=${kindOfNoun}|${time}`,
    `cue+class=${verdict.ground === "cue" ? `${kindOfNoun}|${time}` : "none"}`,
    `cue+subject=${verdict.ground === "cue" ? subject : "none"}`,
    `family=${family}`,
    `time=${time}`,
    `family+time=${family}|${time}`,
    `family+voice=${family}|${predicate.voice}|${predicate.tense}`,
    `tag=${tag}`,
    `modality=${predicate.modality ?? "none"}`,
    `modality+family=${predicate.modality === null ? "none" : "some"}|${family}|${predicate.tense}`,
    `relation=${top}`,
    `relation+tag=${top}|${tag}`,
    `subject=${subject}`,
    `subject+time=${subject}|${time}`,
    `object=${object}`,
    `object+family=${object}|${family}`,
    `lemma=${isVerb ? lemma : "predicate"}`,
    `section=${scene.doc.sections.list[claim.section]?.kind ?? "none"}`,
    `to=${child(syntax, content, "mark") >= 0 ? tokens.lowers[child(syntax, content, "mark")] : "none"}`,
  ];
  if (tag === "VBN" || tag === "VBG") {
    const agent = frame.passive && frame.subject >= 0 ? "agent" : "none";
    const dated = adverbials.some(({ effect }) => effect === "date") || claim.dates.length > 0 ? "dated" : "undated";
    features.push(
      `participle=${tag}|${top}|${family}`,
      `participle+agent=${tag}|${agent}|${family}`,
      `participle+date=${tag}|${dated}|${family}`,
    );
  }
  for (const { effect } of adverbials) features.push(`adverbial=${effect}`, `adverbial+family=${effect}|${family}`);
  const leaning = isVerb ? verbs.get(lemma) : undefined;
  const lean = leaning === undefined ? "unseen" : Math.max(-3, Math.min(3, Math.round(leaning)));
  features.push(`verb=${isVerb ? lean : "predicate"}`, `verb+time=${isVerb ? lean : "predicate"}|${time}`);
  return features;
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
