// Scoring claims as tuples of words, by the definitions of the gold rows' benchmark: CaRB, or WiRe57 where rows carry its parts.

import type { Result } from "../doc/result.js";
import { overlaps, type Span, slice } from "../doc/span.js";
import { type CarbItem, type CarbTuple, scoreCarb } from "./carb.js";
import type { Answer, ClaimsRow } from "./gold.js";
import { type Rates, shown } from "./measures.js";
import type { Scores } from "./scores.js";
import { scoreWire, type WireItem, type WirePart } from "./wire.js";

type Claim = Result["claims"][number];
type TextSpan = Span & { readonly text: string };

/** A claim's tuple is its subject, predicate and arguments in order. */
export function scoreClaims(answers: readonly Answer<ClaimsRow>[]): Scores {
  const missing = answers.filter(({ result }) => result === null).length;
  const counts = { sentences: answers.length, missing, unknown: 0 };
  return answers.some(({ row }) => row.tuples.some((tuple) => tuple.wire !== undefined))
    ? wireScores(answers, counts)
    : carbScores(answers, counts);
}

interface RowCounts {
  readonly sentences: number;
  readonly missing: number;
  readonly unknown: number;
}

function carbScores(answers: readonly Answer<ClaimsRow>[], counts: RowCounts): Scores {
  const { tuples, ...json } = scoreCarb(answers.map(carbItem));
  return {
    json: { ...counts, mode: "carb", ...json },
    text: [
      `mode carb   sentences ${counts.sentences}   gold ${json.goldTuples}   predicted ${json.predictedTuples}`,
      `best F1 ${shown(json.best.f1)}  (P ${shown(json.best.precision)}  R ${shown(json.best.recall)}  at confidence ≥ ${json.best.threshold ?? "–"})`,
      `AUC     ${shown(json.auc)}`,
      ratesLine("all  ", json.all),
    ],
    headline: [
      ["best F1", json.best.f1],
      ["AUC", json.auc],
    ],
    errors: [...tuples]
      .sort((a, b) => a.recall - b.recall)
      .map(({ id, gold, recall }) => `${id} recall ${recall.toFixed(2)} ${showTuple(gold)}`),
  };
}

function wireScores(answers: readonly Answer<ClaimsRow>[], counts: RowCounts): Scores {
  const { missed, ...json } = scoreWire(answers.map(wireItem));
  return {
    json: { ...counts, mode: "wire57", ...json },
    text: [
      `mode wire57   sentences ${counts.sentences}   gold ${json.goldTuples}   predicted ${json.predictedTuples}`,
      ratesLine("all  ", json),
      `matches ${json.matches}   P of matches ${shown(json.precisionOfMatches)}   R of matches ${shown(json.recallOfMatches)}`,
    ],
    headline: [["F1", json.f1]],
    errors: missed.map(({ id, tuple }) => `${id} missed ${tuple}`),
  };
}

function ratesLine(name: string, score: Rates): string {
  return `${name}   P ${shown(score.precision)}  R ${shown(score.recall)}  F1 ${shown(score.f1)}`;
}

/** A gold tuple of a row, as words. */
export function goldTuple(tuple: ClaimsRow["tuples"][number]): CarbTuple {
  return { rel: tuple.rel ?? "", args: [tuple.arg1, ...tuple.args].map((part) => part ?? "") };
}

function carbItem({ row, result }: Answer<ClaimsRow>): CarbItem {
  return {
    id: row.id,
    gold: row.tuples.map(goldTuple),
    found: (result?.claims ?? []).map((claim) => ({
      rel: benchmarkText(row, claim.predicate),
      args: [claim.subject, ...claim.arguments].map((part) => benchmarkText(row, part)),
      confidence: claim.confidence,
    })),
  };
}

/** The text of a part in the benchmark's own words, where the row says where these lie; else as it stands. */
export function benchmarkText(row: ClaimsRow, part: TextSpan | null): string {
  if (part === null) return "";
  const { words, tokens } = row;
  if (words === undefined || tokens === undefined) return part.text;
  return words.filter((_, i) => overlaps({ start: tokens[i][0], end: tokens[i][1] }, part)).join(" ");
}

function wireItem({ row, result }: Answer<ClaimsRow>): WireItem {
  const empty: WirePart = { words: [], inferred: [] };
  const plain = (part: WirePart): WirePart => ({ words: part.words.map(plainQuotes), inferred: part.inferred });
  return {
    id: row.id,
    gold: row.tuples.map(({ wire, ...tuple }) => ({
      shown: showTuple(goldTuple(tuple)),
      arg1: plain(wire?.arg1 ?? empty),
      rel: plain(wire?.rel ?? empty),
      args: (wire?.args ?? []).map(plain),
    })),
    found: (result?.claims ?? []).map((claim: Claim) => ({
      arg1: partWords(row, claim.subject),
      rel: partWords(row, claim.predicate),
      args: claim.arguments.map((part) => partWords(row, part)),
    })),
  };
}

/** A part as words: the row's own tokens where it has them, else split at blanks. */
function partWords(row: ClaimsRow, part: TextSpan | null): string[] {
  if (part === null) return [];
  if (row.tokens === undefined) return part.text.split(/\s+/).filter(Boolean).map(plainQuotes);
  return row.tokens
    .map(([start, end]) => ({ start, end }))
    .filter((token) => overlaps(token, part))
    .map((token) => plainQuotes(slice(row.text, token)));
}

const DOUBLE_QUOTES = new Set(["``", "''", "“", "”"]);

function plainQuotes(word: string): string {
  return DOUBLE_QUOTES.has(word) ? '"' : word.replaceAll("’", "'");
}

function showTuple(tuple: CarbTuple): string {
  return `(${[tuple.args[0], tuple.rel, ...tuple.args.slice(1)].join(" ; ")})`;
}
