// Trains the choice of what a pronoun stands for, on news of our own in which readers marked it.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Options } from "../entities/antecedents.js";
import type { View } from "../entities/pronoun-view.js";
import { type AntecedentModel, SLOTS } from "../model/antecedents.js";
import { chance, shuffle } from "./learner.js";
import { rounded } from "./logistic.js";
import { chainOf, type MarkedText, readMarked } from "./marked-texts.js";
import { bareArticle } from "./name-documents.js";

/** Texts that were written to be full of pronouns are named so. */
const OWN = "own-";

const SETTINGS = { epochs: 6, seed: 20260101, rate: 0.05, penalty: 0.01 } as const;

/** What a pronoun or noun phrase may stand for, and which of it is right. */
interface Example {
  readonly family: number;
  readonly features: Options["features"];
  /** Options that are right, by their places. */
  readonly right: readonly number[];
  /** False where what is meant is none of the candidates. */
  readonly isThere: boolean;
}

/** Builds `antecedents.bin` and `antecedents.json` in `outDir`. The same files give the same bytes. */
export async function trainAntecedents({ dataDir, outDir }: { readonly dataDir: string; readonly outDir: string }): Promise<void> {
  const { texts, sources } = readMarked(dataDir);
  const read = await exampleReader();
  const examples = texts.filter(({ isHeld }) => !isHeld).flatMap((text) => read(text, null));
  const model = learn(examples);
  const examplesOf = (wanted: (text: MarkedText) => boolean) =>
    texts.filter((text) => text.isHeld && wanted(text)).flatMap((text) => read(text, model));
  writeFileSync(join(outDir, "antecedents.bin"), model.weights);
  const head = {
    made: "npm run train: antecedents",
    settings: SETTINGS,
    files: sources,
    unit: model.unit,
    phrases: examples.length,
    heldBack: {
      news: await scoreOf(
        examplesOf(({ id }) => !id.startsWith(OWN)),
        model,
      ),
      dense: await scoreOf(
        examplesOf(({ id }) => id.startsWith(OWN)),
        model,
      ),
    },
  };
  writeFileSync(join(outDir, "antecedents.json"), `${JSON.stringify(head, null, 1)}\n`);
  console.error(JSON.stringify(head.heldBack));
}

/** Reads texts as the pipeline does. What later pronouns see is what the model makes of the earlier ones, or without a model what is marked. */
async function exampleReader(): Promise<(text: MarkedText, model: AntecedentModel | null) => Example[]> {
  const { sections } = await import("../sections/sections.js");
  const { sentences } = await import("../sentences/sentences.js");
  const { syntax } = await import("../syntax/syntax.js");
  const { readNames } = await import("../entities/entities.js");
  const { readReferences } = await import("../entities/refer.js");
  const { chooseAntecedent } = await import("../entities/antecedents.js");
  return (marked, model) => {
    const article = bareArticle(marked.text);
    const read = { article };
    const sectioned = { ...read, sections: sections.run(read) };
    const split = { ...sectioned, sentences: sentences.run(sectioned) };
    const doc = { ...split, syntax: syntax.run(split) };
    const groups = readNames(doc);
    const groupAt = new Map<number, number>();
    groups.forEach((group, number) => {
      for (const name of group.names) for (let token = name.firstToken; token < name.endToken; token++) groupAt.set(token, number);
    });
    const tokenAt = new Map<number, number>();
    doc.sentences.tokens.starts.forEach((start, token) => {
      tokenAt.set(start, token);
    });
    const found: Example[] = [];
    const choose = ({ candidates, features }: Options, { token, family }: View): number => {
      const offsets = marked.marks.get(doc.sentences.tokens.starts[token]);
      if (offsets === undefined) return candidates.length;
      const heads = offsets.flatMap((offset) => tokenAt.get(offset) ?? []);
      const chain = offsets.length === 1 ? chainOf(marked, offsets[0]).flatMap((offset) => tokenAt.get(offset) ?? []) : [];
      const same = new Set(chain.flatMap((head) => groupAt.get(head) ?? []));
      const right = candidates.flatMap((candidate, place) => {
        const isSame =
          heads.length > 1
            ? heads.every((head) => candidate.nouns.includes(head)) && candidate.number === JOINED
            : candidate.number !== JOINED && (chain.some((head) => candidate.nouns.includes(head)) || same.has(candidate.group));
        return isSame ? [place] : [];
      });
      const isThere = right.length > 0 || heads.length === 0;
      found.push({ family, features, right: right.length > 0 ? right : [candidates.length], isThere });
      if (model !== null) return chooseAntecedent(features, family, model);
      return right.length > 0 ? right[0] : candidates.length;
    };
    readReferences(doc, groups, choose);
    return found;
  };
}

/** `NUMBER.joined` of the candidates. */
const JOINED = 2;

/** Weights by slot: the likelihood of what is right made as great as it can be, by gradient steps of their own size for each weight. */
function learn(examples: readonly Example[]): AntecedentModel {
  const weights = new Float64Array(SLOTS);
  const rates = new Float64Array(SLOTS);
  const order = Int32Array.from(examples.keys());
  const draw = chance(SETTINGS.seed);
  for (let epoch = 0; epoch < SETTINGS.epochs; epoch++) {
    shuffle(order, draw);
    for (const number of order) {
      const { features, right } = examples[number];
      const shares = softmax(features.map((hashes) => scoreBy(weights, hashes)));
      const all = right.reduce((sum, place) => sum + shares[place], 0);
      features.forEach((hashes, place) => {
        const wanted = right.includes(place) ? shares[place] / all : 0;
        const miss = shares[place] - wanted;
        if (Math.abs(miss) < LEAST_MISS) return;
        for (const hash of hashes) {
          const slot = hash & (SLOTS - 1);
          const gradient = miss + SETTINGS.penalty * weights[slot];
          rates[slot] += gradient * gradient;
          weights[slot] -= (SETTINGS.rate * gradient) / Math.sqrt(rates[slot]);
        }
      });
    }
  }
  const unit = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0) / MOST_WEIGHT;
  return { weights: Int8Array.from(weights, (weight) => Math.round(weight / unit)), unit };
}

const MOST_WEIGHT = 127;
const LEAST_MISS = 1e-4;

function scoreBy(weights: ArrayLike<number>, hashes: readonly number[]): number {
  let score = 0;
  for (const hash of hashes) score += weights[hash & (SLOTS - 1)];
  return score;
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const worths = scores.map((score) => Math.exp(score - top));
  const sum = worths.reduce((total, worth) => total + worth, 0);
  return worths.map((worth) => worth / sum);
}

/** What the shipped code makes of examples, by family and in all, in percent: of those that are given something, how many rightly; of those that stand for something, how many are found. */
async function scoreOf(examples: readonly Example[], model: AntecedentModel): Promise<Record<string, Score>> {
  const { chooseAntecedent } = await import("../entities/antecedents.js");
  const { FAMILY } = await import("../entities/pronoun-view.js");
  const told = examples.map(({ features, right, isThere, family }) => {
    const none = features.length - 1;
    const chosen = chooseAntecedent(features, family, model);
    return { family, isGiven: chosen !== none, isRight: chosen !== none && right.includes(chosen), stands: right[0] !== none || !isThere };
  });
  const score = (rows: typeof told): Score => {
    const right = rows.filter(({ isRight }) => isRight).length;
    const percent = (of: typeof told) => rounded((100 * right) / of.length);
    return {
      n: rows.length,
      precision: percent(rows.filter(({ isGiven }) => isGiven)),
      recall: percent(rows.filter(({ stands }) => stands)),
    };
  };
  const byFamily = Object.entries(FAMILY).map(([name, number]) => [name, score(told.filter(({ family }) => family === number))] as const);
  return { ...Object.fromEntries(byFamily), pronouns: score(told.filter(({ family }) => family !== FAMILY.noun)) };
}

interface Score {
  readonly n: number;
  readonly precision: number;
  readonly recall: number;
}
