// The choice of what a pronoun stands for: a log-linear model over what the text has spoken of, and over nothing named being meant.

import { child } from "../doc/tree.js";
import { type AntecedentModel, loadAntecedentModel, SLOTS } from "../model/antecedents.js";
import { candidateFeatures, fieldOf, MOST_FEATURES, noneFeatures, type Read } from "./antecedent-features.js";
import type { Candidate, Candidates } from "./candidates.js";
import type { PronounView } from "./pronoun-view.js";

/** What a pronoun may stand for, with the features of each; the last features are those of nothing named being meant. */
export interface Options {
  readonly candidates: readonly Candidate[];
  readonly features: readonly Int32Array[];
}

/** Picks one of the candidates by its place, or their number for none. */
export type Chooser = (options: Options, view: PronounView) => number;

/** Candidates further back than so many sentences are not looked at. */
const REACH = 6;

/** The candidates of a pronoun and their features. */
export function optionsFor(doc: Read, candidates: Candidates, view: PronounView, quotes: Int32Array): Options {
  const { sentence } = doc.sentences.tokens;
  const field = fieldOf(doc, candidates, view);
  const chosen: Candidate[] = [];
  const features: Int32Array[] = [];
  const room = new Int32Array(MOST_FEATURES);
  const add = (candidate: Candidate) => {
    const count = candidateFeatures(doc, candidates, view, field, candidate, quotes, room);
    chosen.push(candidate);
    features.push(room.slice(0, count));
  };
  const ahead = subjectAhead(doc, candidates, view);
  if (ahead !== null) add(ahead);
  for (let k = candidates.recent.length - 1; k >= 0; k--) {
    const one = candidates.recent[k];
    if (sentence[view.token] - sentence[one.latest] <= REACH) add(one);
  }
  features.push(room.slice(0, noneFeatures(doc, view, field, room)));
  return { candidates: chosen, features };
}

/** "Asked if he would go, Rao said": the subject of the clause above, where it comes behind the pronoun; null where it does not. */
function subjectAhead({ syntax }: Read, candidates: Candidates, { token, above }: PronounView): Candidate | null {
  for (const verb of above) {
    const subject = child(syntax, verb, "nsubj", "nsubj:pass");
    if (subject > token && verb > token && /^NN/.test(syntax.tags[subject])) return candidates.ahead(subject);
  }
  return null;
}

const model = loadAntecedentModel();
/** Least probability of the best: precision comes first. */
const LEAST = 0.5;

/** The likeliest candidate, where it is likely enough. */
export function chooseAntecedent(options: Options): number {
  const { best, probability } = likeliest(options.features, model);
  return probability >= LEAST ? best : options.candidates.length;
}

/** The option with the highest score, and its probability. */
export function likeliest(features: readonly Int32Array[], { weights, unit }: AntecedentModel): { best: number; probability: number } {
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
