// Rules 7 to 9: what tense, aspect and adverbials make of a verb, with or without a cue.

import type { Claim } from "../doc/doc.js";
import { type Kind, labelOf } from "../doc/labels.js";
import { child, children, childrenBy } from "../doc/tree.js";
import { ACT_NOUNS, DEGREE_LEMMAS } from "../lexicon/adverb-cues.js";
import { CLEARED, HOLDS_SINCE, LEFT, LEFT_SINCE, STANDS } from "../lexicon/aspect.js";
import { isEnabling } from "../lexicon/entries.js";
import type { Frame } from "../lexicon/lexicon.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import type { Adverbial } from "./adverbials.js";
import { goesFromTo } from "./attachment.js";
import { isAtLarge, isHeadline, type Scene } from "./scene.js";
import { isAwaited, isNewsOfAct, isTimetabled } from "./tense.js";
import { evidenceOf, step, type Verdict } from "./verdict.js";

/** Kinds that a plain present passive tells of as a habit: "services are built"; but "roads are closed" is news. */
const MAKING: ReadonlySet<Kind> = new Set<Kind>(["create", "transfer", "event", "modify"]);
/** Kinds that are somebody's trade when the object is all of its kind: sells maps, builds ships. */
export const TRADES: ReadonlySet<Kind> = new Set<Kind>(["transfer", "create", "event", "remove", "begin", "modify", "permit"]);
/** Kinds of change that are made once, and hold from then on. */
const LASTING: ReadonlySet<Kind> = new Set<Kind>(["resume", "end", "permit", "restrict"]);
/** Kinds that an adverb of novelty turns into a beginning. */
const STANDING: ReadonlySet<Kind> = new Set<Kind>(["state", "recur"]);

/** The kind that tense and aspect give a predicate no cue names. */
export function kindInTime(scene: Scene, claim: Claim, verdict: Verdict, adverbials: readonly Adverbial[]): Kind {
  const { family, kind } = verdict;
  const { tense, aspect, voice, modality } = claim.predicate;
  const has = (effect: Adverbial["effect"]) => adverbials.some((adverbial) => adverbial.effect === effect);
  // "The quarry has been filled": brought into the state.
  if (verdict.entry?.row.perfect != null && aspect === "perfect" && !has("since") && !has("forLong")) return verdict.entry.row.perfect;
  if (isAwaited(claim, verdict)) return "event";
  if (family === "state") return kind === "recur" ? "recur" : "state";
  if (has("recur")) return tense === "future" ? "event" : "recur";
  // "Will be meeting farmers": what is to be done, rather than what will be going on.
  const isAhead = tense === "future" || modality === "would";
  if (aspect === "progressive" || aspect === "perfectProgressive")
    return aspect === "progressive" && (family === "event" || (family === "activity" && isAhead)) ? "event" : "persist";
  if (aspect === "perfect") {
    if (family === "activity" && (has("since") || has("sinceEvent") || has("for") || has("forLong"))) return "persist";
    // "Has long called for reform": again and again.
    if (adverbials.some(({ first }) => scene.tokens.lowers[first] === "long")) return "persist";
    if (family === null && (has("since") || has("forLong"))) return "persist";
    return "event";
  }
  if (tense === "present" && modality === null && claim.factuality !== "planned") {
    if (isTimetabled(scene, claim) || isNewsOfAct(scene, claim, verdict)) return "event";
    // "If he is jailed": what happens first.
    if (claim.factuality === "conditional" && family === "event") return "event";
    if (isHeadline(scene, claim)) return voice === "passive" && family !== "event" ? "state" : "event";
    return voice === "passive" && family === "activity" ? "state" : "recur";
  }
  // "Led the union for years"; "will be the first woman to lead a firm": a spell of it, rather than a turn.
  const isNth =
    tense === "none" && scene.syntax.tags[claim.predicate.head] === "VB" && scene.syntax.deprels[claim.predicate.head] === "acl";
  if (family === "activity" && (isNth || ((tense === "past" || tense === "none") && has("forLong")))) return "state";
  return "event";
}

/** A past passive of such a participle. */
function isLeftSoFar({ predicate }: Claim, { entry }: Verdict): boolean {
  if (predicate.voice !== "passive" || predicate.tense !== "past" || predicate.aspect !== "simple") return false;
  const lemma = entry?.lemma ?? predicate.lemma;
  return LEFT.has(lemma) || LEFT_SINCE.has(lemma);
}

/** Since when, or how long, a thing has been left, by a perfect passive or a participle ("the road, closed since May, …"); null where neither says. */
export function leftSince({ predicate }: Claim, { entry }: Verdict, adverbials: readonly Adverbial[]): Adverbial | null {
  const { aspect, voice, modality, tense } = predicate;
  // "Have been blocking the road for days"
  if (aspect === "perfectProgressive" && entry !== null && HOLDS_SINCE.has(entry.lemma))
    return adverbials.find(({ effect }) => effect === "since" || /^for/.test(effect)) ?? null;
  const isReduced = tense === "none" && voice === "passive";
  if ((aspect !== "perfect" && !isReduced) || modality !== null || entry === null) return null;
  if (voice === "active") return HOLDS_SINCE.has(entry.lemma) ? (adverbials.find(({ effect }) => effect === "since") ?? null) : null;
  const isLeft = LEFT.has(entry.lemma);
  if (!isLeft && !LEFT_SINCE.has(entry.lemma)) return null;
  return adverbials.find(({ effect }) => effect === "since" || effect === "sinceEvent" || (isLeft && /^for/.test(effect))) ?? null;
}

/** "Rye bread", "maps": any of its kind. */
function isStuff(scene: Scene, noun: number): boolean {
  if (noun < 0 || scene.isName(noun)) return false;
  return isAtLarge(scene, noun) || (scene.syntax.tags[noun] === "NN" && child(scene.syntax, noun, "det", "nummod", "nmod:poss") < 0);
}

/** The time since which acts of one sort have been done: "The college has admitted women since 1971"; null where there is none. */
export function repeatedSince(
  scene: Scene,
  { predicate }: Claim,
  { ground, family, kind }: Verdict,
  frame: Frame,
  adverbials: readonly Adverbial[],
): Adverbial | null {
  if (predicate.aspect !== "perfect" || predicate.modality !== null) return null;
  // "Has sold rye bread since 1922": a trade.
  const isTrade = kind === "transfer" && predicate.voice === "active" && isStuff(scene, frame.object);
  if (!isTrade && (ground !== "aspect" || family !== "event" || !isAtLarge(scene, frame.object))) return null;
  return adverbials.find(({ effect }) => effect === "since" || effect === "forLong") ?? null;
}

/** Kinds whose present passive tells how a thing is made: "The office is painted yellow", "the drug is sold in nine countries". */
const MADE: ReadonlySet<Kind> = new Set<Kind>(["create", "modify", "transfer"]);

/** "The drug is approved for use in adults": what for. */
function isClearedFor({ syntax, tokens }: Scene, { predicate }: Claim, lemma: string): boolean {
  return (
    CLEARED.has(lemma) && childrenBy(syntax, predicate.head, "obl").some((token) => tokens.lowers[child(syntax, token, "case")] === "for")
  );
}

/** A present passive that tells how things are: of such a verb, with neither agent nor time. */
export function isResultingState(
  scene: Scene,
  claim: Claim,
  { kind, entry }: Verdict,
  agent: number,
  adverbials: readonly Adverbial[],
): boolean {
  const { tense, aspect, voice, modality } = claim.predicate;
  // "The windows were shut even in summer": all through it.
  const isAllSeason = adverbials.some(({ effect, first }) => effect === "season" && scene.tokens.lowers[first] === "in");
  if (tense === "past" && entry !== null && LEFT.has(entry.lemma) && agent < 0 && isAllSeason)
    return aspect === "simple" && voice === "passive";
  if (tense !== "present" || aspect !== "simple" || voice !== "passive" || modality !== null) return false;
  if (agent >= 0 || adverbials.length > 0 || claim.dates.length > 0 || isHeadline(scene, claim)) return false;
  if (claim.factuality === "conditional" || claim.factuality === "planned") return false;
  return (
    MADE.has(kind) || (entry !== null && (LEFT.has(entry.lemma) || STANDS.has(entry.lemma) || isClearedFor(scene, claim, entry.lemma)))
  );
}

/** The duration that makes a past activity a state (rule 8): "She led the union for nine years"; null where there is none. */
export function lastingActivity({ predicate }: Claim, { family }: Verdict, adverbials: readonly Adverbial[]): Adverbial | null {
  const isPast = predicate.tense === "past" && predicate.aspect === "simple" && predicate.modality === null;
  if (!isPast || family !== "activity") return null;
  return adverbials.find(({ effect }) => effect === "forLong") ?? null;
}

/** Adverbs that say how widely something holds, as well as how often. */
const MOSTLY: ReadonlySet<string> = new Set(["generally", "mostly", "commonly", "normally", "typically"]);

/** Adverbs over the whole predicate: still, now, again, once, every spring, nearly. */
export function applyAdverbials(scene: Scene, claim: Claim, verdict: Verdict, adverbials: readonly Adverbial[]): Verdict {
  let after = verdict;
  for (const adverbial of adverbials) {
    const under = kindUnder(scene, claim, after, adverbial);
    if (under === null) continue;
    // "Shops now open on Sundays": a habit that is new begins.
    const newly = under === "recur" ? adverbials.find(({ effect }) => effect === "new") : undefined;
    const kind = newly === undefined ? under : "begin";
    const { first, last, rule } = newly ?? adverbial;
    const evidence = evidenceOf(scene.tokens.starts[first], scene.tokens.ends[last], rule, labelOf(kind));
    after = step(after, kind, [evidence], { ground: "cue" });
  }
  return after;
}

/** Going on as a verb's tense tells, or as an adjective or a phrase behind a copula does: "is now open", "is now in force". */
function isBareHold({ ground, entry, steps }: Verdict): boolean {
  return ground === "aspect" || (steps === 0 && (entry === null || entry.row.pos === "adj"));
}

function kindUnder(scene: Scene, claim: Claim, verdict: Verdict, { effect, first, rule }: Adverbial): Kind | null {
  const { kind, ground, flips, family } = verdict;
  const { tense, aspect, modality, chain } = claim.predicate;
  const label = labelOf(kind);
  const isSimplePresent = tense === "present" && aspect === "simple";
  const isProgressive = aspect === "progressive" || aspect === "perfectProgressive";
  switch (effect) {
    case "new":
    case "from":
    case "sinceEvent":
      // "Since Monday's ruling, visas are required": a present with a starting point is new.
      if (effect === "sinceEvent" && !isSimplePresent && (aspect !== "perfect" || ground === "cue")) return null;
      // "Tickets cost 9 euros from Monday": a present or a plan with a starting point.
      if (effect === "from" && (tense === "past" || aspect !== "simple")) return null;
      // "We did not need it right now": what is denied does not begin; but "is now not needed".
      if (flips % 2 === 1 || (claim.predicate.negated && first > claim.predicate.head)) return null;
      return STANDING.has(kind) || (kind === "persist" && effect !== "sinceEvent" && isBareHold(verdict)) ? "begin" : null;
    case "still":
      if (flips % 2 === 1) return kind === "unchanged" ? "blocked" : null;
      if (label === "continuity") return ground === "aspect" ? "persist" : null;
      // "Has been limited ever since"
      if (aspect === "perfect" && scene.tokens.lowers[first] === "ever") return "persist";
      // "Were still trapped on Monday": how they were left goes on.
      if (isLeftSoFar(claim, verdict) && first < claim.predicate.head) return "persist";
      // "Will still allow late transfers": a freedom, or a bar to one, goes on.
      if ((kind === "permit" || kind === "restrict") && modality === null && aspect === "simple") return "persist";
      // "Will still park free": what has no cue and no date goes on; so does a plan: "still plans to sell".
      if (ground === "aspect" && tense === "future" && modality === null && claim.dates.length === 0) return "persist";
      // "Still worked at the mill": an activity that had not ended; but "still won".
      if (ground === "aspect" && family === "activity" && tense === "past" && aspect === "simple" && modality === null) return "persist";
      return isProgressive || (isSimplePresent && (modality === null || (chain.length > 1 && first < chain[0]))) ? "persist" : null;
    case "again":
      if (flips > 0) return null;
      return STANDING.has(kind) || (kind === "persist" && isBareHold(verdict)) ? "resume" : null;
    case "past":
      if (flips > 0 || tense !== "past" || aspect === "perfect") return null;
      return kind === "state" ||
        kind === "retain" ||
        (ground === "aspect" && (family === "state" || family === "activity" || kind === "recur" || kind === "persist"))
        ? "end"
        : null;
    case "season":
      // "The amended statute permits fishing at night": what is allowed has its hours.
      if (kind === "permit" || kind === "restrict") return null;
      return flips === 0 && verdict.steps === 0 && isSimplePresent && modality === null && label === "change" ? "recur" : null;
    case "recur":
      if (flips > 0 || verdict.steps > 0) return null;
      // "Have generally eased": on the whole, rather than again and again.
      if (aspect === "perfect" && MOSTLY.has(scene.tokens.lowers[first])) return null;
      // "The council reinstated the night bus on Fridays": what is done once has a part that recurs.
      if (tense === "past" && LASTING.has(kind)) return null;
      // "Is spending 9 million a year": a rate is kept up, "is often falling" moves all the same.
      return label === "change" && tense !== "future" && (aspect !== "progressive" || rule === "time.every" || rule === "time.set")
        ? "recur"
        : ground === "aspect" && kind === "state"
          ? "recur"
          : null;
    case "nearly": {
      const content = chain.length === 0 ? claim.predicate.head : chain[chain.length - 1];
      const isDegree = kind === "increase" || kind === "decrease" || DEGREE_LEMMAS.has(scene.syntax.lemmas[content]);
      return label === "change" && !isDegree && first < content && flips === 0 ? "blocked" : null;
    }
    default:
      return null;
  }
}

const PERIODIC: ReadonlySet<string> = new Set(["annual", "yearly", "monthly", "weekly", "daily", "nightly", "biennial", "traditional"]);

/** "The annual fair opens in June". */
function isPeriodic({ syntax, tokens }: Scene, head: number): boolean {
  if (head < 0) return false;
  for (const dependent of children(syntax, head))
    if (syntax.deprels[dependent] === "amod" && PERIODIC.has(tokens.lowers[dependent])) return true;
  return false;
}

/** What starts and ends at its hour each day. */
const DAILY: ReadonlySet<string> = new Set(["shift", "school", "lesson", "class", "day", "train", "tram", "bus", "ferry"]);

/** "The office closes at six", "the shift starts at six", "the last train leaves at ten": opening hours. */
function keepsHours(scene: Scene, { subject, predicate }: Claim, { prepositions, complements }: Frame): boolean {
  if (subject === null || predicate.voice === "passive") return false;
  const isDaily = DAILY.has(scene.syntax.lemmas[subject.head]) && /^(?:start|begin|end|finish|leave|depart|arrive)$/.test(predicate.lemma);
  if (!isDaily && !/^(?:open|close|shut)$/.test(predicate.lemma)) return false;
  // "The Blue Brewery opens at noon": a name too says what it is.
  const noun = scene.tokens.lowers[subject.head];
  if (!isDaily && !NOUN_CLASSES.BUSINESS.has(noun) && !scene.is(subject.head, "BUSINESS") && scene.syntax.lemmas[subject.head] !== "office")
    return false;
  return prepositions.some(
    (word, i) =>
      word === "at" && (scene.syntax.tags[complements[i]] === "CD" || /^(?:noon|midnight)$/.test(scene.tokens.lowers[complements[i]])),
  );
}

/** "When the river falls, the mill stops": two plain presents that "when" or "as" joins tell what happens each time. */
function isWhenever({ syntax, tokens }: Scene, verb: number): boolean {
  const isPlain = (token: number) => /^VB[PZ]$/.test(syntax.tags[token] ?? "") && child(syntax, token, "aux", "cop") < 0;
  const isOpened = (token: number) =>
    syntax.deprels[token] === "advcl" && /^(?:when(?:ever)?|as)$/.test(tokens.lowers[child(syntax, token, "mark", "advmod")] ?? "");
  if (isOpened(verb)) return isPlain(syntax.heads[verb]);
  for (const below of children(syntax, verb)) if (isOpened(below) && isPlain(below)) return true;
  return false;
}

/** "Within ten days": how long, rather than when. */
function isSpan({ doc }: Scene, id: string): boolean {
  return doc.dates.list.some((time) => time.id === id && time.type === "DURATION");
}

/** "In October", with no year: "Growers plant tulips in October". */
function isMonth({ doc }: Scene, id: string): boolean {
  return doc.dates.list.some((time) => time.id === id && time.endToken - time.firstToken === 1 && /^\d{4}-\d\d$/.test(time.value ?? ""));
}

/** A verb of change in the plain present that tells what happens again and again: "Prices rise in winter". */
export function isHabitual(scene: Scene, claim: Claim, verdict: Verdict, frame: Frame): boolean {
  const { predicate, subject } = claim;
  if (
    verdict.steps > 0 ||
    verdict.entry === null ||
    verdict.entry.row.pos === "adj" ||
    predicate.tense !== "present" ||
    predicate.aspect !== "simple" ||
    predicate.modality !== null ||
    claim.factuality === "conditional" ||
    // "New rules require …": what enables is new, however many do.
    isEnabling(verdict.entry) ||
    (predicate.voice === "passive" && !MAKING.has(verdict.kind))
  )
    return false;
  if (isHeadline(scene, claim) || labelOf(verdict.kind) !== "change" || subject === null) return false;
  if (isPeriodic(scene, subject.head) || keepsHours(scene, claim, frame) || isWhenever(scene, predicate.head)) return true;
  const object = frame.passive ? -1 : frame.object;
  const isEachYear = isAtLarge(scene, subject.head) && isStuff(scene, object) && claim.dates.every((id) => isMonth(scene, id));
  const isDated = claim.dates.some((id) => !isSpan(scene, id));
  if ((isDated && !isEachYear) || goesFromTo(scene, frame)) return false;
  return (
    isAtLarge(scene, subject.head) ||
    (predicate.voice === "active" && scene.is(subject.head, "VEHICLE")) ||
    (TRADES.has(verdict.kind) && isAtLarge(scene, object) && !ACT_NOUNS.has(scene.syntax.lemmas[subject.head]))
  );
}
