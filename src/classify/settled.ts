// Where a rule decides between event and state, and the weights only tell how sure that is.

import type { Claim, Syntax } from "../doc/doc.js";
import { child } from "../doc/tree.js";
import { causeOf } from "./attachment.js";
import { isAtLarge, isHeadline, isSomebody, type Scene } from "./scene.js";
import { isAwaited, isNewsOfAct, isTimetabled } from "./tense.js";
import type { Verdict } from "./verdict.js";

/** True where the weights may not turn the verdict round. */
export function isSettled(scene: Scene, claim: Claim, verdict: Verdict): boolean {
  return (
    isStandingState(scene, claim, verdict) ||
    isPlainPresent(scene, claim, verdict) ||
    isPassedUp(scene, claim, verdict) ||
    isTimeSettled(scene, claim, verdict) ||
    isToldOnce(scene, claim, verdict)
  );
}

/** "The party has nine seats": a verb of state in the plain present, outside headlines, needs no weighing. */
function isStandingState(scene: Scene, claim: Claim, { family, kind, entry }: Verdict): boolean {
  const { tense, aspect, modality } = claim.predicate;
  return (
    family === "state" &&
    kind === "state" &&
    entry !== null &&
    entry.row.pos === "verb" &&
    tense === "present" &&
    aspect === "simple" &&
    modality === null &&
    !isHeadline(scene, claim)
  );
}

/** "Has been shelling the town for weeks", "has drawn the strip since 1988", "if he is jailed", "a decision is expected in May", "the move follows a strike": tense and time say it all. */
function isTimeSettled(scene: Scene, claim: Claim, verdict: Verdict): boolean {
  const { ground, kind, family } = verdict;
  const { aspect, modality, tense } = claim.predicate;
  if (ground !== "aspect") return false;
  // "The vaccine is made by Ashanti Biologics": again and again.
  if (kind === "recur" && verdict.entry?.lemma === "make" && claim.predicate.voice === "passive") return true;
  if (kind === "persist") return aspect === "perfectProgressive" || aspect === "perfect";
  if (kind !== "event") return false;
  if (aspect === "progressive" && (tense === "future" || modality === "would")) return true;
  // "If he is jailed", "the rebels may attack": an event that may come.
  if ((claim.factuality === "conditional" || /^(?:may|might|could)$/.test(modality ?? "")) && family === "event") return true;
  return isAwaited(claim, verdict) || (tense === "present" && aspect === "simple" && isNewsOfAct(scene, claim, verdict));
}

/** "The airline charges a fee", "cinemas admit dogs": what bodies and people of a kind do in the plain present, outside headlines, they do for a living. */
function isPlainPresent(scene: Scene, claim: Claim, { ground, family, kind }: Verdict): boolean {
  const subject = claim.subject?.head ?? -1;
  // "Systems for computers that brings …": what a relative clause hangs on is a guess.
  if (scene.syntax.deprels[claim.predicate.head] === "acl:relcl") return false;
  if (!isAtLarge(scene, subject) && (!isSomebody(scene, subject) || scene.syntax.tags[subject] !== "NN")) return false;
  const { tense, aspect, modality, voice } = claim.predicate;
  return (
    ground === "aspect" &&
    family === "event" &&
    kind === "recur" &&
    tense === "present" &&
    aspect === "simple" &&
    voice === "active" &&
    modality === null &&
    claim.factuality !== "conditional" &&
    !isHeadline(scene, claim)
  );
}

/** "Remembered to sign", "persuaded the rebels to disarm": what somebody got to, got others to, or brought about is told as one event. */
function isPassedUp(scene: Scene, { predicate, dates }: Claim, { family, kind }: Verdict): boolean {
  const { syntax, tokens } = scene;
  const { chain, head, tense } = predicate;
  if (kind !== "event") return false;
  if (isHadDone(syntax, head)) return true;
  // "Is the third minister to resign": who did it is told of.
  if (tense === "none" && family === "event" && syntax.tags[head] === "VB" && syntax.deprels[head] === "acl") return true;
  // "Analysts polled by the bank", "the film made in 2004": what somebody did to them, and what was done at a time.
  const isReduced = syntax.deprels[head] === "acl" && syntax.tags[head] === "VBN";
  if (isReduced && ((family === "event" && child(syntax, head, "obl:agent") >= 0) || (family !== "state" && dates.length > 0))) return true;
  // "Made its maiden flight after lifting off", "avoided the reef by turning north": what was done first, or how.
  const mark = syntax.tags[head] === "VBG" && tense === "none" && family === "event" ? child(syntax, head, "mark") : -1;
  const isHow = mark >= 0 && tokens.lowers[mark] === "by" && syntax.tags[syntax.heads[head]] === "VBD";
  if (isHow || (mark >= 0 && /^(?:after|since)$/.test(tokens.lowers[mark]))) return true;
  // "Crashed, killing nine", "closed, the firm blaming fees": what came of it, or went with it.
  const opening = syntax.subtreeFirst[head];
  const isApart = tokens.lowers[opening] === "," || tokens.lowers[opening - 1] === ",";
  const isBounded = family === null || (family === "activity" && syntax.tags[syntax.heads[head]] === "VBD");
  const isTold = family === "event" || (isBounded && child(syntax, head, "obj") > head);
  if (tense === "none" && isTold && syntax.tags[head] === "VBG" && syntax.deprels[head] === "advcl" && isApart)
    return syntax.heads[head] < head;
  if (chain.length > 1) return family === "event" && tense !== "none" && syntax.tags[chain[chain.length - 1]] === "VB";
  return tense === "none" && family !== "activity" && causeOf(scene, head) >= 0;
}

/** "Residents celebrated", "the choir has toured Japan", "convenes on 4 May": what was done, has been done, or is to be done once. */
function isToldOnce(scene: Scene, claim: Claim, { family, kind, entry }: Verdict): boolean {
  const { tense, aspect, modality, voice } = claim.predicate;
  // "The quarry has been filled": brought into the state.
  if (entry?.row.perfect === kind && aspect === "perfect") return true;
  if (kind !== "event" || family === "state") return false;
  // "The side would have advanced": that it did not come about makes it no state.
  if (claim.factuality === "counterfactual" && aspect === "perfect") return true;
  if (claim.factuality === "planned" || isTimetabled(scene, claim)) return true;
  if (modality !== null || voice !== "active") return false;
  // "Rivals hold talks on merger": the historic present of headlines.
  if (tense === "present" && aspect === "simple") return isTitleOrCaption(scene, claim);
  if (aspect === "perfect") return claim.dates.length === 0;
  // A verb that no table knows may be one of state.
  return family !== null && tense === "past" && aspect === "simple";
}

/** The main verb of a title, a caption or a line without a full stop; headings and key points also say how things are. */
function isTitleOrCaption(scene: Scene, claim: Claim): boolean {
  if (scene.syntax.deprels[claim.predicate.head] !== "root" || !isHeadline(scene, claim)) return false;
  return !/^(?:heading|keyPoint)$/.test(scene.doc.sections.list[claim.section]?.kind ?? "");
}

/** "Had her bag stolen": what was done to what somebody had. */
function isHadDone(syntax: Syntax, head: number): boolean {
  const governor = syntax.heads[head];
  return (
    syntax.tags[head] === "VBN" &&
    syntax.deprels[head] === "xcomp" &&
    syntax.lemmas[governor] === "have" &&
    child(syntax, governor, "obj") >= 0
  );
}
