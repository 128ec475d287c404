// Trains the weights behind a claim's confidence: which claims of marked sentences say what a marked tuple says.

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findAll, readTrees } from "../claims/claims.js";
import { confidenceFeatures } from "../claims/scores.js";
import type { Claim, Phrase, Predicate } from "../doc/doc.js";
import { slice } from "../doc/span.js";
import { articleOf } from "../eval/answer.js";
import { matchTuples } from "../eval/carb.js";
import { benchmarkText, goldTuple } from "../eval/claims.js";
import { type ClaimsRow, GOLD_SCHEMAS, parseGold, readGoldLines } from "../eval/gold.js";
import { toTheEnds } from "../model/claims.js";
import { calibrated, probability } from "../model/logistic.js";
import { annotate } from "../pipeline.js";
import { isotonic, rounded, type Sample, storedSteps, storedWeights, trainLogistic } from "./logistic.js";

/** Where the rows lie and where the weights go. */
export interface TrainClaimsOptions {
  readonly goldDir: string;
  readonly outDir: string;
}

const FILE = "claims.dev.carb-natural.jsonl";
/**
 * A claim is right where a marked tuple shares so much of its words, and it so much of the tuple's. Rows leave claims without
 * an argument unmarked, right or wrong, so these weigh less and are left out of the calibration.
 */
const SETTINGS = { folds: 6, penalty: 2, rounds: 300, leastCount: 5, precision: 0.5, recall: 0.5, bareWeight: 0.5 } as const;
const BIN_COUNT = 10;

interface Example extends Sample {
  readonly fold: number;
  readonly isBare: boolean;
}

/** Builds `claims.json` in `outDir`. The same file and code give the same bytes. */
export function trainClaims({ goldDir, outDir }: TrainClaimsOptions): void {
  const path = join(outDir, "claims.json");
  const gold = join(goldDir, FILE);
  const examples = examplesOf(gold);
  const options = { penalty: SETTINGS.penalty, rounds: SETTINGS.rounds, leastCount: SETTINGS.leastCount };
  const weights = trainLogistic(examples, options);
  const outside = Array.from({ length: SETTINGS.folds }, (_, fold) =>
    trainLogistic(
      examples.filter((example) => example.fold !== fold),
      options,
    ),
  );
  const marked = examples.filter(({ isBare }) => !isBare);
  const outcomes = marked.map(({ features, isTrue, fold }) => ({
    raw: probability(outside[fold], features),
    isTrue,
    weight: 1,
    fold,
  }));
  const steps = isotonic(outcomes);
  // What each fold's claims are said to be worth by weights and steps that never saw them.
  const others = outside.map((_weights, fold) => toTheEnds(isotonic(outcomes.filter((outcome) => outcome.fold !== fold))));
  const told = outcomes.map(({ raw, isTrue, fold }) => ({ said: calibrated(others[fold], raw), isTrue }));
  const head = {
    made: "npm run train: claims",
    settings: SETTINGS,
    files: [{ name: FILE, sha256: createHash("sha256").update(readFileSync(gold)).digest("hex") }],
    examples: examples.length,
    heldOut: reliability(told),
    weights: storedWeights(weights),
    steps: storedSteps(steps),
  };
  writeFileSync(path, `${JSON.stringify(head, null, 1)}\n`);
  console.error(`claims: ${examples.length} claims, ${marked.length} with arguments`);
  for (const bin of head.heldOut) console.error(`  ${bin.from.toFixed(1)}  n ${bin.n}  said ${bin.said}  right ${bin.right}`);
}

function examplesOf(gold: string): Example[] {
  const examples: Example[] = [];
  readGoldLines(gold).forEach((line, index) => {
    const row = parseGold(GOLD_SCHEMAS.claims, gold, line);
    const doc = readTrees(annotate(articleOf(row, { path: FILE, format: "jsonl", sha256: "" })));
    for (const { claim, clause } of findAll(doc)) {
      const isBare = claim.arguments.length === 0;
      examples.push({
        features: confidenceFeatures(doc, clause, claim),
        isTrue: !isBare && isMarked(row, claim),
        weight: isBare ? SETTINGS.bareWeight : 1,
        fold: index % SETTINGS.folds,
        isBare,
      });
    }
  });
  return examples;
}

function isMarked(row: ClaimsRow, claim: Claim): boolean {
  const text = (part: Phrase | Predicate | null) => benchmarkText(row, part === null ? null : { ...part, text: slice(row.text, part) });
  const found = { rel: text(claim.predicate), args: [claim.subject, ...claim.arguments].map(text) };
  return row.tuples.some((tuple) => {
    const { precision, recall } = matchTuples(goldTuple(tuple), found);
    return precision >= SETTINGS.precision && recall >= SETTINGS.recall;
  });
}

interface Bin {
  readonly from: number;
  readonly n: number;
  readonly said: number;
  readonly right: number;
}

/** By tenths of what was said: how many, what was said on average, how many were right. */
function reliability(told: readonly { readonly said: number; readonly isTrue: boolean }[]): Bin[] {
  return Array.from({ length: BIN_COUNT }, (_, at) => {
    const own = told.filter(({ said }) => Math.min(BIN_COUNT - 1, Math.floor(said * BIN_COUNT)) === at);
    const mean = (sum: number) => (own.length === 0 ? 0 : rounded(sum / own.length));
    return {
      from: at / BIN_COUNT,
      n: own.length,
      said: mean(own.reduce((sum, { said }) => sum + said, 0)),
      right: mean(own.filter(({ isTrue }) => isTrue).length),
    };
  }).filter(({ n }) => n > 0);
}
