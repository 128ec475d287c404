// Trains the choice of what a pronoun stands for, on news of our own in which readers marked it.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Article } from "../doc/doc.js";
import type { Options } from "../entities/antecedents.js";
import type { View } from "../entities/pronoun-view.js";
import { type AntecedentModel, SLOTS } from "../model/antecedents.js";
import { type GoldSentence, readConllu } from "./conllu.js";
import { chance, shuffle } from "./learner.js";
import { rounded } from "./logistic.js";
import { readOwnNews } from "./syntax-data.js";
import { readSource } from "./treebank.js";

const MARKED = fileURLToPath(new URL("../../src/train/antecedents/", import.meta.url));

/** The treebank of whose texts some are marked as well. */
const TREEBANK = "ud.gum-open.train.conllu.gz";

const SETTINGS = { epochs: 6, seed: 20260101, rate: 0.05, penalty: 0.01 } as const;

/** Part of what a pronoun may stand for that is right. */
export interface Example {
  readonly family: number;
  readonly features: readonly Int32Array[];
  /** Options that are right, by their places. */
  readonly right: readonly number[];
  /** False where what is meant is none of the candidates. */
  readonly isThere: boolean;
}

/** A text with what its pronouns stand for: by offset of the word, offsets of the heads; none where nothing named is meant. */
interface MarkedText {
  readonly id: string;
  readonly text: string;
  readonly marks: ReadonlyMap<number, readonly number[]>;
}

/** Builds `antecedents.bin` and `antecedents.json` in `outDir`. The same files give the same bytes. */
export async function trainAntecedents({ dataDir, outDir }: { readonly dataDir: string; readonly outDir: string }): Promise<void> {
  const files = readdirSync(MARKED).sort();
  const news = readOwnNews();
  const texts = readMarked(
    [...news.files.map(({ text }) => text), readSource(dataDir, TREEBANK).text],
    files.map((name) => readFileSync(join(MARKED, name), "utf8")),
  );
  const read = await exampleReader();
  const examples = texts.filter(({ id }) => !news.held.has(id)).flatMap((text) => read(text, null));
  const model = learn(examples);
  const held = texts.filter(({ id }) => news.held.has(id)).flatMap((text) => read(text, model));
  writeFileSync(join(outDir, "antecedents.bin"), model.weights);
  const head = {
    made: "npm run train: antecedents",
    settings: SETTINGS,
    files: files.map((name) => ({
      name,
      sha256: createHash("sha256")
        .update(readFileSync(join(MARKED, name)))
        .digest("hex"),
    })),
    unit: model.unit,
    pronouns: examples.length,
    heldBack: await scoreOf(held, model),
  };
  writeFileSync(join(outDir, "antecedents.json"), `${JSON.stringify(head, null, 1)}\n`);
  console.error(JSON.stringify(head.heldBack));
}

/** The marked texts, sentence by sentence as paragraphs of their own. */
function readMarked(trees: readonly string[], tables: readonly string[]): MarkedText[] {
  const rows = new Map<string, string>();
  for (const table of tables)
    for (const line of table.split("\n").slice(1)) if (line !== "") rows.set(line.split("\t")[0], line.split("\t")[2]);
  const documents = new Map<string, GoldSentence[]>();
  for (const text of trees)
    for (const sentence of readConllu(text)) {
      const list = documents.get(sentence.document);
      if (list === undefined) documents.set(sentence.document, [sentence]);
      else list.push(sentence);
    }
  return [...documents].map(([id, sentences]) => {
    const offsets = new Map<string, number>();
    let text = "";
    for (const sentence of sentences) {
      sentence.words.forEach((word, i) => {
        offsets.set(`${sentence.id}:${i + 1}`, text.length + word.start);
      });
      text += `${sentence.text}\n\n`;
    }
    const marks = new Map<number, readonly number[]>();
    for (const [word, offset] of offsets) {
      const told = rows.get(word);
      if (told !== undefined)
        marks.set(
          offset,
          told.split("+").flatMap((one) => offsets.get(one) ?? []),
        );
    }
    return { id, text, marks };
  });
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
    const article = articleOf(marked);
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

/** "The company", then what that stands for, and so on back to the first. */
function chainOf({ marks }: MarkedText, offset: number): number[] {
  const chain = [offset];
  for (let next = marks.get(offset); next !== undefined && next.length === 1 && !chain.includes(next[0]); next = marks.get(next[0]))
    chain.push(next[0]);
  return chain;
}

/** `NUMBER.joined` of the candidates. */
const JOINED = 2;

function articleOf({ id, text }: MarkedText): Article {
  return {
    id,
    title: null,
    publishedAt: null,
    publishedAtSource: null,
    modifiedAt: null,
    byline: null,
    publisher: null,
    url: null,
    language: "en",
    source: { path: id, format: "txt", sha256: "" },
    text,
    layout: null,
    extra: {},
    warnings: [],
  };
}

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

function scoreBy(weights: ArrayLike<number>, hashes: Int32Array): number {
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

/** Of those that are given an antecedent, how many are right; of those that have one, how many are found. */
async function scoreOf(examples: readonly Example[], model: AntecedentModel): Promise<unknown> {
  const { likeliest } = await import("../entities/antecedents.js");
  const told = examples.map(({ features, right, isThere, family }) => {
    const { best, probability } = likeliest(features, model);
    const none = features.length - 1;
    return { family, probability, isNone: best === none, isRight: right.includes(best), has: right[0] !== none || !isThere };
  });
  const rows = [0, 0.4, 0.5, 0.6, 0.7].map((least) => {
    const sure = told.filter(({ isNone, probability }) => !isNone && probability >= least);
    const right = sure.filter(({ isRight }) => isRight).length;
    return {
      least,
      n: sure.length,
      precision: rounded(right / sure.length),
      recall: rounded(right / told.filter(({ has }) => has).length),
    };
  });
  const families = [0, 1, 2, 3, 4].map((family) => {
    const own = told.filter((one) => one.family === family);
    const sure = own.filter(({ isNone, probability }) => !isNone && probability >= 0.5);
    const right = sure.filter(({ isRight }) => isRight).length;
    return { family, n: own.length, precision: rounded(right / sure.length), recall: rounded(right / own.filter(({ has }) => has).length) };
  });
  return { n: told.length, reachable: examples.filter(({ isThere }) => isThere).length, rows, families };
}
