// One verb after another in the frames of English: what tense, mood, negation and a word above do to a claim, the same for each verb.

import type { Kind } from "../../src/doc/labels.js";

/** Forms of a verb with its object, and its kind when nothing stands over it. */
export interface FramedVerb {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
  readonly object: string;
  readonly kind: Kind;
}

function verb(base: string, past: string, participle: string, gerund: string, object: string, kind: Kind): FramedVerb {
  return { base, past, participle, gerund, object, kind };
}

export const CHANGE_VERBS: readonly FramedVerb[] = [
  verb("close", "closed", "closed", "closing", "the plant", "end"),
  verb("raise", "raised", "raised", "raising", "its rate", "increase"),
  verb("reduce", "reduced", "reduced", "reducing", "its budget", "decrease"),
  verb("buy", "bought", "bought", "buying", "the mine", "transfer"),
  verb("replace", "replaced", "replaced", "replacing", "its buses", "replace"),
  verb("build", "built", "built", "building", "a bridge", "create"),
  verb("revise", "revised", "revised", "revising", "the plan", "modify"),
];

export const CONTINUITY_VERBS: readonly FramedVerb[] = [
  verb("renew", "renewed", "renewed", "renewing", "the lease", "renew"),
  verb("uphold", "upheld", "upheld", "upholding", "the ban", "reaffirm"),
  verb("retain", "retained", "retained", "retaining", "the title", "retain"),
];

/**
 * A frame with {base}, {past}, {participle}, {gerund} and {object}, the kind in it (null: the verb's own), and factuality, tense,
 * aspect, voice, modality and polarity of the predicate.
 */
export type Frame = readonly [frame: string, kind: Kind | null, form: string];

/** Labels.md, rules 2, 3, 4, 7, 8 and 13. */
export const CHANGE_FRAMES: readonly Frame[] = [
  ["The council {past} {object}.", null, "fact past simple active null plain"],
  ["The council has {participle} {object}.", null, "fact present perfect active null plain"],
  ["The council had {participle} {object}.", null, "fact past perfect active null plain"],
  ["The council is {gerund} {object}.", null, "fact present progressive active null plain"],
  ["The council was {gerund} {object}.", null, "fact past progressive active null plain"],
  ["The council will {base} {object}.", null, "planned future simple active null plain"],
  ["The council may {base} {object}.", null, "possible present simple active may plain"],
  ["The council could {base} {object}.", null, "possible past simple active could plain"],
  ["The council must {base} {object}.", null, "possible present simple active must plain"],
  ["The council should {base} {object}.", null, "possible present simple active should plain"],
  ["The council plans to {base} {object}.", null, "planned present simple active plan plain"],
  ["The council has agreed to {base} {object}.", null, "planned present perfect active agree plain"],
  ["The council is expected to {base} {object}.", null, "planned present simple active expect plain"],
  ["The council is about to {base} {object}.", null, "planned present simple active about plain"],
  ["The council was forced to {base} {object}.", null, "fact past simple active null plain"],
  ["The council managed to {base} {object}.", null, "fact past simple active null plain"],
  ["{object} was {participle}.", null, "fact past simple passive null plain"],
  ["{object} has been {participle}.", null, "fact present perfect passive null plain"],
  ["{object} will be {participle}.", null, "planned future simple passive null plain"],
  ["The council would have {participle} {object}.", null, "counterfactual past perfect active would plain"],
  ["If the council {past} {object}, people would leave.", null, "conditional past simple active null plain"],
  ["The council did not {base} {object}.", "unchanged", "fact past simple active null negated"],
  ["The council has not {participle} {object}.", "unchanged", "fact present perfect active null negated"],
  ["The council will not {base} {object}.", "unchanged", "planned future simple active null negated"],
  ["The council never {past} {object}.", "unchanged", "fact past simple active null negated"],
  ["{object} was not {participle}.", "unchanged", "fact past simple passive null negated"],
  ["The council denied that it had {participle} {object}.", "unchanged", "denied past perfect active null plain"],
  ["The council continued to {base} {object}.", "persist", "fact past simple active null plain"],
  ["The council is still {gerund} {object}.", "persist", "fact present progressive active null plain"],
  ["The council began to {base} {object}.", "begin", "fact past simple active null plain"],
  ["The council stopped {gerund} {object}.", "end", "fact past simple active null plain"],
  ["The council used to {base} {object}.", "end", "fact past simple active null plain"],
  ["The council refused to {base} {object}.", "blocked", "fact past simple active null negated"],
  ["The council failed to {base} {object}.", "blocked", "fact past simple active null negated"],
];

/** What holds and is negated ends. */
export const CONTINUITY_FRAMES: readonly Frame[] = [
  ["The council {past} {object}.", null, "fact past simple active null plain"],
  ["The council has {participle} {object}.", null, "fact present perfect active null plain"],
  ["The council will {base} {object}.", null, "planned future simple active null plain"],
  ["The council may {base} {object}.", null, "possible present simple active may plain"],
  ["The council agreed to {base} {object}.", null, "planned past simple active agree plain"],
  ["The council did not {base} {object}.", "end", "fact past simple active null negated"],
  ["The council will not {base} {object}.", "end", "planned future simple active null negated"],
  ["The council has not {participle} {object}.", "end", "fact present perfect active null negated"],
  ["The council failed to {base} {object}.", "end", "fact past simple active null negated"],
  ["The council refused to {base} {object}.", "end", "fact past simple active null negated"],
  ["The council no longer {base}s {object}.", "end", "fact present simple active null negated"],
];
