// The choice of what a pronoun stands for: a log-linear model over what the text has spoken of, and over nothing named being meant.

import { child } from "../doc/tree.js";
import { type AntecedentModel, loadAntecedentModel, SLOTS } from "../model/antecedents.js";
import { candidateFeatures, noneFeatures } from "./antecedent-features.js";
import { doerOf, isLikenedTo, tellerOf } from "./binding.js";
import { fieldOf, type Read } from "./candidate-facts.js";
import { type Candidate, type Candidates, KIND, NUMBER } from "./candidates.js";
import { CASE, FAMILY, familyOf, type View } from "./pronoun-view.js";
import { CALLED } from "./said-of.js";

/** What a pronoun may stand for, with the features of each; the last features are those of nothing named being meant. */
export interface Options {
  readonly candidates: readonly Candidate[];
  readonly features: readonly (readonly number[])[];
  /** By candidate, true for what the sentence alone rules out. */
  readonly isRuledOut: readonly boolean[];
}

/** Picks one of the candidates by its place, or their number for none. */
export type Chooser = (options: Options, view: View) => number;

/** Candidates further back than so many sentences are not looked at: "the company" reaches further back than "it". */
const REACH = { pronoun: 6, noun: 60 } as const;

/** The candidates of a pronoun and their features. */
export function optionsFor(doc: Read, candidates: Candidates, view: View, quotes: Int32Array): Options {
  const { sentence } = doc.sentences.tokens;
  const field = fieldOf(doc, candidates, view);
  const isOut = outsideOf(doc, candidates, view);
  const chosen: Candidate[] = [];
  const features: (readonly number[])[] = [];
  const add = (candidate: Candidate) => {
    chosen.push(candidate);
    features.push(candidateFeatures(doc, candidates, view, field, candidate, quotes));
  };
  const isNoun = view.family === FAMILY.noun;
  const reach = isNoun ? REACH.noun : REACH.pronoun;
  const ahead = isNoun ? null : subjectAhead(doc, candidates, view);
  if (ahead !== null && !isOut(ahead)) add(ahead);
  for (let k = candidates.recent.length - 1; k >= 0; k--) {
    const one = candidates.recent[k];
    // "The union" is no town; a name that the text calls a union is one, whatever its kind.
    if (isNoun && (one.group < 0 || (view.called(one) <= CALLED.unknown && !view.agrees(one)))) continue;
    if (sentence[view.token] - sentence[one.latest] <= reach && !isOut(one)) add(one);
  }
  features.push(noneFeatures(doc, view, field));
  return { candidates: chosen, features, isRuledOut: chosen.map(ruledOut(doc, candidates, view)) };
}

/**
 * What no reader takes a pronoun for: anything where it only fills a place, or where the subject that binds it is open itself ("It has
 * rejected the offer and its members"); one for several and several for one; a man for "she"; whoever speaks for "he" in their words;
 * what its own phrase is called ("his replacement, Aled Pryce"); whom its own clause names behind it ("He thanked Rao").
 */
function outsideOf(doc: Read, candidates: Candidates, view: View): (candidate: Candidate) => boolean {
  const { barred, speaker, gender, isEmpty, family, binder, governor } = view;
  const subject = barred < 0 ? null : candidates.of(barred);
  const speaking = gender === null ? -1 : speaker;
  const said = speaking < 0 ? null : candidates.of(speaking);
  const saidBy = speaking < 0 ? -1 : candidates.groupOf(speaking);
  // "He is our best," said Reyes: who speaks stands behind what they say, and may be known already.
  const isSpeaker = (candidate: Candidate) =>
    speaking >= 0 && (candidate === said || candidate.latest === speaking || (candidate.group >= 0 && candidate.group === saidBy));
  const isOpen = binder >= 0 && candidates.of(binder) === null && familyOf(doc, binder) === family;
  const verb = view.case === CASE.subject ? governor : -1;
  const behind = verb < 0 ? NOBODY : candidates.namedIn(view.token + 1, Math.min(doc.syntax.subtreeEnd[verb], view.token + NEAR_TOKENS));
  const called = view.case === CASE.owner ? candidates.groupOf(governor) : -1;
  return (candidate) =>
    isEmpty ||
    isOpen ||
    candidate === subject ||
    isSpeaker(candidate) ||
    behind.has(candidate.group) ||
    (called >= 0 && candidate.group === called) ||
    (gender !== null && candidate.gender !== null && candidate.gender !== gender) ||
    (family === FAMILY.they ? !candidate.mayBeMany : candidate.number !== NUMBER.one && candidate.group < 0) ||
    (family === FAMILY.it && candidate.kind === KIND.human) ||
    (gender !== null && candidate.group < 0 && (candidate.kind === KIND.time || candidate.kind === KIND.amount));
}

const NOBODY: ReadonlySet<number> = new Set();
/** Who is named further on in a long sentence may be meant all the same. */
const NEAR_TOKENS = 40;

/**
 * Whoever comes before the subject that is set against what it owns ("Unlike its rival, Tesco grew"); who told another of "him"; who did it,
 * for whom it was done to ("cases, which led 88 of them to leave"); a school, for "the group".
 */
function ruledOut(doc: Read, candidates: Candidates, view: View): (candidate: Candidate) => boolean {
  const { token, governor, gender, family } = view;
  if (family === FAMILY.noun) {
    const isBusiness = /^(?:group|company|firm)$/.test(doc.syntax.lemmas[token]);
    return ({ nouns }) => isBusiness && nouns.some((noun) => SCHOOLS.test(doc.sentences.tokens.lowers[noun]));
  }
  const teller = gender === null ? -1 : tellerOf(doc.syntax, view.above);
  const doer = view.case === CASE.object ? doerOf(doc.sentences.tokens, doc.syntax, token) : -1;
  const others = [teller, doer].flatMap((head) => (head < 0 ? [] : [candidates.of(head)]));
  const isLikened = view.case === CASE.owner && isLikenedTo(doc.sentences.tokens, doc.syntax, governor);
  return (candidate) => (isLikened && candidate.latest < token) || others.includes(candidate);
}

/** What a school, a court or a church may be called by. */
const SCHOOLS = /^(?:school|juniors|infants|primary|college|university|hospital|court|church|cathedral|museum|library)$/;

/** "Asked if he would go, Rao said": the subject of the clause above, where it comes behind the pronoun; null where it does not. */
function subjectAhead({ syntax }: Read, candidates: Candidates, { token, above }: View): Candidate | null {
  for (const verb of above) {
    const subject = child(syntax, verb, "nsubj", "nsubj:pass");
    if (subject > token && verb > token && /^NN/.test(syntax.tags[subject])) return candidates.ahead(subject);
  }
  return null;
}

const shipped = loadAntecedentModel();
/** Least probability of the best, by family: "it" and "they" have more that they may mean, and precision comes first. */
const LEAST: readonly number[] = [0.45, 0.45, 0.5, 0.53, 0.55];
/** "Its spokesman": what has one is no thing, which leaves less to choose from. */
const LEAST_OF_OFFICE = 0.35;
const HOLDS_OFFICES: ReadonlySet<number> = new Set([KIND.body, KIND.country, KIND.people, KIND.office]);

/** The place of the likeliest option, the last one (none) where none is likely enough. */
export function chooseAntecedent(features: Options["features"], family: number, model: AntecedentModel = shipped): number {
  const { best, probability } = likeliest(features, model);
  return probability >= LEAST[family] ? best : features.length - 1;
}

/** The same by the shipped model among what is not ruled out, with less asked of a body whose office it is. */
export function chooseReference({ features, candidates, isRuledOut }: Options, { family, isOfOffice }: View): number {
  const places = features.map((_, place) => place).filter((place) => isRuledOut[place] !== true);
  const left = places.map((place) => features[place]);
  const chosen = places[chooseAntecedent(left, family)];
  if (chosen < candidates.length || !isOfOffice) return chosen;
  const { best, probability } = likeliest(left, shipped);
  return probability >= LEAST_OF_OFFICE && HOLDS_OFFICES.has(candidates[places[best]]?.kind ?? -1) ? places[best] : chosen;
}

/** The option with the highest score, and its probability. */
function likeliest(features: Options["features"], { weights, unit }: AntecedentModel): { best: number; probability: number } {
  const scores = features.map((hashes) => {
    let score = 0;
    for (const hash of hashes) score += weights[hash & (SLOTS - 1)];
    return score * unit;
  });
  let best = 0;
  for (let k = 1; k < scores.length; k++) if (scores[k] > scores[best]) best = k;
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - scores[best]);
  return { best, probability: 1 / sum };
}
