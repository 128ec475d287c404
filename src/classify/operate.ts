// Operators over the content, from the inside out: phase verbs, negative verbs, transparent verbs, and negators, each counted once.

import type { Claim, Evidence } from "../doc/doc.js";
import { type Kind, type Label, labelOf } from "../doc/labels.js";
import { child } from "../doc/tree.js";
import { familyOf, isEnabling } from "../lexicon/entries.js";
import type { Adverbial } from "./adverbials.js";
import type { Content } from "./content.js";
import { enables } from "./enabling.js";
import { frameOf } from "./frame.js";
import { lookUp, operatorOver } from "./lookup.js";
import {
  causeNegations,
  endingAdverb,
  FUTILITY,
  type Negation,
  negationIn,
  negationsAt,
  phraseNegation,
  sharedNegations,
  statedNegation,
} from "./negation.js";
import type { Scene } from "./scene.js";
import { evidenceOf, negate, step, type Verdict } from "./verdict.js";
import { DENIAL } from "./words.js";

/** The verdict of the whole chain. */
export function operate(scene: Scene, claim: Claim, content: Content, adverbials: readonly Adverbial[]): Verdict {
  const { chain } = claim.predicate;
  let verdict = content.verdict;
  const seen: number[] = [];
  const denies = (scene.marks.bySentence[claim.sentence] & DENIAL) !== 0;
  if (denies) {
    const contentTokens = chain.slice(content.at);
    verdict = applyNegations(scene, claim, verdict, negationsOf(scene, claim, contentTokens, content, seen), adverbials, false);
  }
  for (let i = content.at - 1; i >= 0; i--) {
    const { verdict: after, blocking } = applyOperator(scene, claim, verdict, chain[i], chain[i + 1]);
    verdict = after;
    if (!denies) continue;
    const level = negationsAt(scene, chain[i]).filter(({ first }) => !seen.includes(first));
    for (const { first } of level) seen.push(first);
    if (i === 0) level.push(...outerNegations(scene, claim, chain[0], seen));
    verdict = applyNegations(scene, claim, verdict, level, adverbials, blocking);
  }
  const phrase = denies ? phraseNegation(scene, claim) : null;
  // "At no point": its "no" may have been counted with a subject.
  if (phrase !== null && !seen.includes(phrase.first) && !seen.includes(phrase.first + 1)) {
    seen.push(phrase.first);
    verdict = applyNegations(scene, claim, verdict, [phrase], adverbials, false);
  }
  const phase = phaseAuxiliary(scene, claim);
  if (phase >= 0 && verdict.flips === 0 && labelOf(verdict.kind) === "change") {
    const { starts, ends } = scene.tokens;
    verdict = step(verdict, "persist", [evidenceOf(starts[phase], ends[phase], "op.remain", "continuity")], { ground: "cue", entry: null });
  }
  if (denies && seen.length === 0 && claim.predicate.tense === "none")
    verdict = applyNegations(scene, claim, verdict, causeNegations(scene, chain[0] ?? claim.predicate.head), adverbials, false);
  if (seen.length === 0) {
    const stated = statedNegation(scene, claim);
    if (stated === null && verdict.flips === 0 && claim.factuality === "denied" && claim.attribution?.cue != null) {
      // "Denied that it had leaked the files": the denial stands outside the claim.
      const { start, end } = claim.attribution.cue;
      verdict = step(verdict, negate(verdict, false), [evidenceOf(start, end, "op.deny", "flip")], { flips: 1, ground: "cue" });
    }
    if (stated !== null && verdict.flips === 0) verdict = applyNegations(scene, claim, verdict, [stated], adverbials, false);
  }
  return verdict;
}

/** "Remained trapped": a parser may take the phase verb for the participle's auxiliary. */
function phaseAuxiliary({ syntax }: Scene, { predicate }: Claim): number {
  const at = child(syntax, predicate.head, "aux:pass", "aux", "cop");
  return at >= 0 && (syntax.lemmas[at] === "remain" || syntax.lemmas[at] === "stay") ? at : -1;
}

function negationsOf(scene: Scene, claim: Claim, words: readonly number[], { frame, at }: Content, seen: number[]): Negation[] {
  const found: Negation[] = [];
  const add = (negation: Negation | null) => {
    if (negation === null || seen.includes(negation.first)) return;
    seen.push(negation.first);
    found.push(negation);
  };
  const tokens = words.length === 0 ? [claim.predicate.head] : words;
  for (const token of tokens) for (const negation of negationsAt(scene, token)) add(negation);
  // "Has no plan to switch": "no" goes with what is had.
  const isOver = frame.object >= 0 && claim.predicate.chain.slice(0, at).includes(scene.syntax.heads[frame.object]);
  add(negationIn(scene, frame.passive || isOver ? -1 : frame.object));
  for (const token of tokens) if (scene.syntax.tags[token].startsWith("N") && tokens.length > 1) add(negationIn(scene, token));
  if (at === 0) found.push(...outerNegations(scene, claim, tokens[0], seen));
  return found;
}

/** Negators that reach the outermost word from its subject or from the verb it is coordinated with. */
function outerNegations(scene: Scene, claim: Claim, token: number, seen: number[]): Negation[] {
  const found: Negation[] = [];
  const subject = claim.subject === null ? child(scene.syntax, token, "nsubj", "nsubj:pass") : claim.subject.head;
  const inSubject = negationIn(scene, subject);
  if (inSubject !== null && !seen.includes(inSubject.first)) found.push(inSubject);
  for (const negation of sharedNegations(scene, token)) if (!seen.includes(negation.first)) found.push(negation);
  for (const { first } of found) seen.push(first);
  return found;
}

function applyNegations(
  scene: Scene,
  claim: Claim,
  verdict: Verdict,
  negations: readonly Negation[],
  adverbials: readonly Adverbial[],
  blocking: boolean,
): Verdict {
  let after = verdict;
  for (const negation of negations) {
    const ending = negation.ends
      ? negation
      : claim.predicate.chain.map((token) => endingAdverb(scene, token)).find((found) => found !== null);
    if (ending !== undefined) {
      after = step(after, "end", [spanOf(scene, ending, labelOf("end"))], { ground: "cue" });
      continue;
    }
    const until = adverbials.find(({ effect }) => effect === "until");
    if (until !== undefined && negation.rule !== "neg.never" && labelOf(after.kind) === "change") {
      after = step(
        after,
        after.kind,
        [
          spanOf(scene, negation, "flip"),
          spanOf(scene, { ...negation, first: until.first, last: until.last, rule: "neg.not-until" }, "change"),
        ],
        { ground: "cue" },
      );
      continue;
    }
    if (after.kind === "state") {
      after = step(after, "state", [spanOf(scene, negation, "flip")], { ground: "cue" });
      continue;
    }
    // "Has never missed a payment", "never fails to pay": always, rather than once.
    if (after.kind === "blocked" && negation.rule === "neg.never") {
      after = step(after, "recur", [spanOf(scene, negation, "flip")], { flips: after.flips + 1, ground: "cue" });
      continue;
    }
    // "Has not yet reopened": it may still.
    const isYet = scene.tokens.lowers[negation.last + 1] === "yet" || claim.predicate.tokens.some((t) => scene.tokens.lowers[t] === "yet");
    after = step(after, isYet ? awaited(after) : negate(after, blocking || negation.rule === FUTILITY), [spanOf(scene, negation, "flip")], {
      flips: after.flips + 1,
      ground: "cue",
    });
  }
  return after;
}

function spanOf({ tokens }: Scene, { first, last, rule }: Negation, effect: "flip" | Label): Evidence {
  return evidenceOf(tokens.starts[first], tokens.ends[last], rule, effect);
}

const EFFORTS: ReadonlySet<string> = new Set("op.work-to op.fight op.battle op.campaign op.lobby op.strive op.struggle".split(" "));

/** Degrees of a likelihood. */
const COMPARING: ReadonlySet<string> = new Set(["more", "less", "equally"]);

interface Operated {
  readonly verdict: Verdict;
  readonly blocking: boolean;
}

function applyOperator(scene: Scene, claim: Claim, verdict: Verdict, word: number, below: number): Operated {
  const { tokens } = scene;
  const frame = frameOf(scene, claim, word);
  const isVerb = scene.syntax.tags[word].startsWith("V");
  const entry = isVerb ? lookUp(scene, "verb", word, frame) : null;
  if (entry !== null && isEnabling(entry) && !frame.passive) {
    const evidence = enables(scene, claim, word, frame);
    const kind = evidence === null ? "state" : entry.row.kind;
    const own = evidenceOf(tokens.starts[word], tokens.ends[word], entry.id, labelOf(kind));
    return {
      verdict: step(verdict, kind, [own, ...(evidence ?? [])], {
        ground: "cue",
        family: evidence === null ? "state" : null,
        entry,
        flips: 0,
      }),
      blocking: false,
    };
  }
  const row = operatorOver(scene, word, below, frame.object >= 0 && !claim.predicate.chain.includes(frame.object));
  if (row === null) {
    if (entry !== null && familyOf(entry) === "event" && entry.row.role === "cue") {
      // "Swerved to avoid a deer": the purpose of something that happened.
      const own = evidenceOf(tokens.starts[word], tokens.ends[word], entry.id, "change");
      return { verdict: step(verdict, "event", [own], { ground: "cue", family: "event", entry, flips: 0 }), blocking: false };
    }
    if (entry === null || familyOf(entry) !== null)
      return {
        verdict: step(verdict, verdict.kind, [evidenceOf(tokens.starts[word], tokens.ends[word], "op.passes", "transparent")]),
        blocking: false,
      };
    const own = evidenceOf(tokens.starts[word], tokens.ends[word], entry.id, entry.row.role === "flip" ? "flip" : labelOf(entry.row.kind));
    if (entry.row.role === "flip")
      return { verdict: step(verdict, negate(verdict, true), [own], { flips: verdict.flips + 1, ground: "cue" }), blocking: false };
    if (entry.row.role === "pass") return { verdict: step(verdict, verdict.kind, [{ ...own, effect: "transparent" }]), blocking: false };
    return { verdict: step(verdict, entry.row.kind, [own], { ground: "cue", entry, flips: 0 }), blocking: false };
  }
  const start = tokens.starts[word];
  const end = tokens.ends[word];
  switch (row.effect) {
    case "begin":
    case "end":
    case "resume":
    case "persist": {
      const kind = row.id === "op.tend" ? "recur" : row.effect;
      return {
        verdict: step(verdict, kind, [evidenceOf(start, end, row.id, labelOf(kind))], { ground: "cue", entry: null, flips: 0 }),
        blocking: false,
      };
    }
    case "flip":
      // What is denied did not happen; what is refused or prevented was kept from happening.
      return {
        verdict: step(
          verdict,
          row.id === "op.have-yet" ? awaited(verdict) : negate(verdict, row.id !== "op.deny"),
          [evidenceOf(start, end, row.id, "flip")],
          {
            flips: verdict.flips + 1,
            ground: "cue",
          },
        ),
        blocking: false,
      };
    case "telling":
      return {
        verdict: step(verdict, "event", [evidenceOf(start, end, row.id, "change")], { ground: "cue", entry: null, flips: 0 }),
        blocking: false,
      };
    default:
      // "Are working to restore power": the effort itself goes on.
      if (EFFORTS.has(row.id) && verdict.ground === "cue" && (claim.predicate.aspect === "progressive" || isGoingOn(scene, word))) {
        return {
          verdict: step(verdict, "persist", [evidenceOf(start, end, row.id, "continuity")], { ground: "cue", entry: null, flips: 0 }),
          blocking: false,
        };
      }
      // "Are more likely to develop asthma": how two compare, rather than what will happen.
      if (row.id === "op.be-likely" && COMPARING.has(tokens.lowers[word - 1]) && verdict.flips === 0) {
        const span = evidenceOf(tokens.starts[word - 1], end, row.id, "continuity");
        return { verdict: step(verdict, "state", [span], { ground: "cue", family: "state", entry: null }), blocking: false };
      }
      // "Ended up staying" tells how it turned out, whatever it was.
      if ((row.id === "op.end-up" || row.id === "op.wind-up") && verdict.flips % 2 === 0) {
        return {
          verdict: step(verdict, "event", [evidenceOf(start, end, row.id, "change")], { ground: "cue", entry: null, flips: 0 }),
          blocking: false,
        };
      }
      return { verdict: step(verdict, verdict.kind, [evidenceOf(start, end, row.id, "transparent")]), blocking: false };
  }
}

/** What a prolonging that is only due has not been: refused. */
const RENEWALS: ReadonlySet<Kind> = new Set<Kind>(["renew", "reaffirm"]);

/** "Has yet to be renewed", "has not yet been renewed": the kind of what may still come. */
function awaited(verdict: Verdict): Kind {
  return verdict.flips === 0 && RENEWALS.has(verdict.kind) ? "blocked" : negate(verdict, true);
}

/** "Groups working to save the reef": an -ing form behind its noun. */
function isGoingOn({ syntax }: Scene, word: number): boolean {
  return syntax.tags[word] === "VBG" && syntax.deprels[word] === "acl";
}
