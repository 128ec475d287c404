// One claim by itself: its words first, then its place in time; the weights decide where no word does.

import type { Claim, Evidence } from "../doc/doc.js";
import { type Kind, labelOf } from "../doc/labels.js";
import { child, children } from "../doc/tree.js";
import { ACT_NOUNS, NEW_INSTRUMENT } from "../lexicon/adverb-cues.js";
import { entriesFor, familyOf, isEnabling } from "../lexicon/entries.js";
import type { Frame } from "../lexicon/lexicon.js";
import type { NounClass } from "../lexicon/noun-classes.js";
import { type Adverbial, adverbialsOf } from "./adverbials.js";
import type { AspectScorer } from "./aspect.js";
import { goesFromTo } from "./attachment.js";
import { contentOf } from "./content.js";
import { isInstrument, type Told } from "./context.js";
import { standingModal } from "./enabling.js";
import { moveOf } from "./moved.js";
import { operate } from "./operate.js";
import { isAtLarge, isHeadline, isSomebody, type Scene } from "./scene.js";
import { isSettled } from "./settled.js";
import { isTimetabled, tagOf, withoutEmphasis, withTense } from "./tense.js";
import { applyAdverbials, isHabitual, isResultingState, kindInTime, lastingActivity, leftSince, repeatedSince, TRADES } from "./timing.js";
import { evidenceOf, step, type Verdict } from "./verdict.js";

/** The claim's verdict, before its neighbours are asked. */
export function judge(scene: Scene, original: Claim, scorer: AspectScorer): Told {
  const claim = withoutEmphasis(scene, withTense(scene, original));
  const content = contentOf(scene, claim);
  const adverbials = adverbialsOf(scene, claim);
  const { frame } = content;
  // "Now lends to cities": new, so it is no habit yet.
  const isNew = adverbials.some(({ effect }) => effect === "new" || effect === "from");
  let start = content.verdict;
  const lasting = lastingActivity(claim, start, adverbials) ?? (content.at === 0 ? leftSince(claim, start, adverbials) : null);
  const repeated = repeatedSince(scene, claim, start, frame, adverbials);
  if (repeated !== null) {
    const { first, last, rule } = repeated;
    start = step(start, "recur", [evidenceOf(scene.tokens.starts[first], scene.tokens.ends[last], rule, "continuity")], { ground: "cue" });
  } else if (lasting !== null) {
    const { first, last, rule } = lasting;
    start = step(start, "state", [evidenceOf(scene.tokens.starts[first], scene.tokens.ends[last], rule, "continuity")], { ground: "cue" });
  } else if (start.ground === "aspect") start = inTime(scene, claim, start, adverbials);
  else if (content.at === 0 && !isNew && isHabitual(scene, claim, start, frame))
    start = step(start, "recur", [ownEvidence(scene, claim, "time.habit")], { ground: "aspect" });
  else if (content.at === 0 && labelOf(start.kind) === "change" && isResultingState(scene, claim, start, frame.subject, adverbials))
    start = step(start, "state", [ownEvidence(scene, claim, "time.result")], { family: "state", entry: null });
  // "Can make 12 million doses a year": what it is able to do, rather than what it does.
  const modal = labelOf(start.kind) === "change" || start.kind === "recur" ? standingModal(scene, claim) : -1;
  if (modal >= 0)
    start = step(start, "state", [evidenceOf(scene.tokens.starts[modal], scene.tokens.ends[modal], "modal.standing", "continuity")], {
      ground: "cue",
      family: "state",
      entry: null,
    });
  const operated = operate(scene, claim, { ...content, verdict: start }, adverbials);
  const verdict = applyAdverbials(scene, claim, applyMove(scene, claim, operated), adverbials);
  const tag = tagOf(scene, contentToken(claim));
  const isWeighable = verdict.ground === "aspect" || (verdict.steps === 0 && !isNew && isUnbounded(scene, claim, verdict, frame));
  if (!isWeighable || verdict.flips > 0) return { verdict, basis: "cue", score: null, isSettled: true, weighing: null, frame, tag };
  const at = contentToken(claim);
  const span = evidenceOf(scene.tokens.starts[at], scene.tokens.ends[at], verdict.entry?.id ?? "aspect", "score=0.50");
  const told: Told = {
    verdict: withEvidence(verdict, verdict.kind, [...verdict.evidence, span]),
    basis: verdict.ground,
    score: 0.5,
    isSettled: isSettled(scene, claim, verdict),
    weighing: { verdict: start, frame, adverbials },
    frame,
    tag,
  };
  return withScore(scene, claim, told, scorer);
}

/** "Turnout was 61 percent, up from 55": what is so much is more, or less, than it was; but what remained so did not move. */
function applyMove(scene: Scene, claim: Claim, verdict: Verdict): Verdict {
  const { kind, flips } = verdict;
  const isStanding = kind === "state" || kind === "recur" || (kind === "persist" && claim.predicate.aspect === "progressive");
  const move = isStanding && flips === 0 ? moveOf(scene, claim) : null;
  if (move === null) return verdict;
  const { starts, ends } = scene.tokens;
  return step(verdict, move.kind, [evidenceOf(starts[move.first], ends[move.last], "amount.moved", "change")], {
    ground: "cue",
    entry: null,
  });
}

/** What tense and adverbials make of a predicate without a cue: "meets every other Thursday" has one in its adverb. */
function inTime(scene: Scene, claim: Claim, start: Verdict, adverbials: readonly Adverbial[]): Verdict {
  const kind = kindInTime(scene, claim, start, adverbials);
  const again = kind === "recur" ? adverbials.find(({ effect }) => effect === "recur") : undefined;
  if (again === undefined) return { ...start, kind };
  const { starts, ends } = scene.tokens;
  return step(start, "recur", [evidenceOf(starts[again.first], ends[again.last], again.rule, "continuity")], { ground: "cue" });
}

/** Evidence on the word that carries the content, for what its tense makes of it. */
function ownEvidence({ tokens }: Scene, claim: Claim, rule: string): Evidence {
  const at = contentToken(claim);
  return evidenceOf(tokens.starts[at], tokens.ends[at], rule, "continuity");
}

function contentToken({ predicate }: Claim): number {
  return predicate.chain.length === 0 ? predicate.head : predicate.chain[predicate.chain.length - 1];
}

/** Kinds that a plain present with a date tells of ahead of time. */
const SCHEDULED: ReadonlySet<Kind> = new Set<Kind>(["begin", "end", "resume"]);

/** What one person does once with each post. */
const ONCE: ReadonlySet<string> = new Set(["join", "succeed", "inherit", "resign", "retire", "quit"]);

/** A verb of change in the plain present, or an -ing form after a noun: it may tell what happens now, or what happens always. */
function isUnbounded(scene: Scene, claim: Claim, verdict: Verdict, frame: Frame): boolean {
  const { tense, aspect, modality, voice, head } = claim.predicate;
  if (claim.factuality === "conditional") return false;
  if (
    labelOf(verdict.kind) !== "change" ||
    isHeadline(scene, claim) ||
    verdict.entry === null ||
    verdict.entry.row.pos !== "verb" ||
    isEnabling(verdict.entry)
  )
    return false;
  // "The new timetable cuts the journey": what is new does so for the first time.
  if (isNewThing(scene, claim.subject?.head ?? -1)) return false;
  // Nobody becomes something for a living, and what goes from one amount to another does so once.
  if (verdict.entry.lemma === "become" || goesFromTo(scene, frame)) return false;
  // "Dahl joins from Kartonex": neither does one whose name is given.
  if (ONCE.has(verdict.entry.lemma) && scene.isName(claim.subject?.head ?? -1)) return false;
  // "Her contract expires in June": one thing with a date is on a timetable, not a habit.
  // "The show transfers to Vienna in June" too; but "sells lamps in June".
  const isScheduled = SCHEDULED.has(verdict.kind) || (verdict.kind === "transfer" && frame.object < 0);
  if (isScheduled && claim.dates.length > 0 && !isAtLarge(scene, claim.subject?.head ?? -1)) return false;
  // "The exhibition opens on Friday"
  if (isTimetabled(scene, claim)) return false;
  const isPlain = tense === "present" && aspect === "simple" && modality === null;
  // "The ruling reverses a decision": what people and firms do for a living, or things do by lying there, may be a habit or a state.
  const subject = claim.subject?.head ?? -1;
  if (
    isPlain &&
    !(isTrade(verdict.kind, frame) && isSomebody(scene, subject)) &&
    !(isLying(verdict.kind, frame) && isThing(scene, subject))
  )
    return false;
  if (isPlain && (voice === "active" || isAtLarge(scene, claim.subject?.head ?? -1))) return true;
  // "Pumps draining the mine", but "their third win after losing five games"
  return scene.syntax.deprels[head] === "acl" && scene.syntax.tags[head] === "VBG" && child(scene.syntax, head, "mark") < 0;
}

/** "The new timetable", "new rules", but not "new mothers": one thing, or what sets rules. */
function isNewThing(scene: Scene, head: number): boolean {
  if (head < 0 || (scene.syntax.tags[head] !== "NN" && !isInstrument(scene, head))) return false;
  for (const dependent of children(scene.syntax, head))
    if (scene.syntax.deprels[dependent] === "amod" && NEW_INSTRUMENT.has(scene.tokens.lowers[dependent])) return true;
  return false;
}

/** What may be somebody's trade; to alter is one only with an object: "mends nets", but "transitions to another model". */
function isTrade(kind: Kind, { object }: Frame): boolean {
  return TRADES.has(kind) && (kind !== "modify" || object >= 0);
}

/** Kinds of change that a thing may do by where it lies, and those that it may do to another: "the blind cuts glare", but "the truce ends". */
const LYING: ReadonlySet<Kind> = new Set<Kind>(["restrict", "modify", "remove"]);
const LYING_ON: ReadonlySet<Kind> = new Set<Kind>(["end", "decrease", "increase", "transfer", "create", "event"]);

function isLying(kind: Kind, { object }: Frame): boolean {
  return LYING.has(kind) || (LYING_ON.has(kind) && object >= 0);
}

/** Classes of what makes news, rather than works in the same way every time. */
const OF_NEWS: readonly NounClass[] = ["PLAN", "CHANGE", "ORG", "BUSINESS", "NATURAL", "FIGHT", "TALKS"];

/** What is neither an act, a text nor an amount: "the tree blocks the path". */
function isThing(scene: Scene, head: number): boolean {
  if (head < 0 || scene.syntax.tags[head] !== "NN" || scene.isName(head) || scene.is(head, "QUANTITY")) return false;
  const lemma = scene.syntax.lemmas[head];
  return (
    !isInstrument(scene, head) &&
    !OF_NEWS.some((nounClass) => scene.is(head, nounClass)) &&
    !ACT_NOUNS.has(lemma) &&
    entriesFor("noun", lemma).every((entry) => familyOf(entry) !== null)
  );
}

/** What evidence says of a share of the probability, in hundredths. */
const SCORES = Array.from({ length: 101 }, (_, hundredths) => `score=${(hundredths / 100).toFixed(2)}` as const);

/** The label that the weights prefer, with the kind that tense suggests or the plainest of that label; the score is evidence. */
export function withScore(scene: Scene, claim: Claim, told: Told, scorer: AspectScorer): Told {
  if (told.weighing === null) return told;
  const score = scorer.probability(scene, claim, told.weighing);
  const { verdict } = told;
  const isChange = told.isSettled ? labelOf(verdict.kind) === "change" : score > 0.5;
  const kind: Kind = (labelOf(verdict.kind) === "change") === isChange ? verdict.kind : isChange ? "event" : plainHold(claim);
  const isTurned = verdict.ground === "cue" && labelOf(kind) !== labelOf(verdict.kind);
  // Where a rule holds against the weights, it is the rule that decided.
  const share = isChange ? score : 1 - score;
  const effect = share < 0.5 ? labelOf(kind) : SCORES[Math.round(share * 100)];
  const evidence = verdict.evidence.map((item) =>
    item.effect.startsWith("score=") ? evidenceOf(item.start, item.end, item.rule, effect) : item,
  );
  const { isSettled, weighing, frame, tag } = told;
  const basis = isTurned ? "aspect" : told.basis;
  return { verdict: withEvidence(verdict, kind, evidence), basis, score, isSettled, weighing, frame, tag };
}

/** The verdict with another kind and evidence, written field by field: it is made for most claims. */
function withEvidence({ ground, family, entry, flips, steps }: Verdict, kind: Kind, evidence: readonly Evidence[]): Verdict {
  return { kind, ground, family, entry, flips, steps, evidence };
}

function plainHold({ predicate }: Claim): Kind {
  if (predicate.tense === "present" && predicate.aspect === "simple" && predicate.voice === "active") return "recur";
  return predicate.aspect === "progressive" || predicate.aspect === "perfectProgressive" ? "persist" : "state";
}
