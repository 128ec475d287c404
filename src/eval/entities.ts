// Scoring names of people, organisations and places.

import type { EntityType } from "../doc/labels.js";
import { type Span, slice } from "../doc/span.js";
import type { Answer, EntitiesRow } from "./gold.js";
import { type Prf, prf, shown } from "./measures.js";
import { pairSpans } from "./pairing.js";
import { atPlace, type Scores } from "./scores.js";

const TYPES = ["PERSON", "ORG", "LOC"] as const;
type ScoredType = (typeof TYPES)[number];

/** Our types as the gold's three; the others are not scored. */
const SCORED = new Map<EntityType, ScoredType>([
  ["PERSON", "PERSON"],
  ["ORG", "ORG"],
  ["GPE", "LOC"],
  ["LOC", "LOC"],
  ["FAC", "LOC"],
]);

interface Name extends Span {
  readonly type: ScoredType;
}

const ARTICLE = /^(?:the|a|an)\s+(?=\S)/i;
const POSSESSIVE = /(?<=[^\s'’])(?:\s?['’]s|['’])$/i;

/** A name without a leading article and a trailing possessive, over which guidelines differ. */
export function nameCore(text: string, span: Span): Span {
  const name = slice(text, span);
  return { start: span.start + (ARTICLE.exec(name)?.[0].length ?? 0), end: span.end - (POSSESSIVE.exec(name)?.[0].length ?? 0) };
}

/** Names only, not nominals and pronouns; span and type equal, span alone equal, type equal with overlapping spans. */
export function scoreEntities(answers: readonly Answer<EntitiesRow>[]): Scores {
  const hits = new Map<ScoredType, { hit: number; pred: number; gold: number }>(TYPES.map((type) => [type, { hit: 0, pred: 0, gold: 0 }]));
  const add = (type: ScoredType, field: "hit" | "pred" | "gold") => {
    const own = hits.get(type);
    if (own !== undefined) own[field]++;
  };
  let untypedHits = 0;
  let relaxedHits = 0;
  const errors: string[] = [];
  for (const { row, result } of answers) {
    const gold = goldNames(row);
    const found = foundNames(row.text, result);
    for (const name of gold) add(name.type, "gold");
    for (const name of found) add(name.type, "pred");
    for (const pair of pairSpans(gold, found, (a, b) => isSameSpan(a, b) && a.type === b.type)) add(pair.gold.type, "hit");
    untypedHits += pairSpans(gold, found, isSameSpan).length;
    relaxedHits += pairSpans(gold, found, (a, b) => a.type === b.type).length;
    errors.push(...nameErrors(row, gold, found));
  }
  const total = (field: "hit" | "pred" | "gold") => [...hits.values()].reduce((sum, own) => sum + own[field], 0);
  const pred = total("pred");
  const gold = total("gold");
  const typed = prf(total("hit"), pred, gold);
  const untyped = prf(untypedHits, pred, gold);
  const relaxed = prf(relaxedHits, pred, gold);
  const byType = [...hits].map(([type, own]): readonly [string, Prf] => [type, prf(own.hit, own.pred, own.gold)]);
  const missing = answers.filter(({ result }) => result === null).length;
  const lines: (readonly [string, Prf])[] = [["typed", typed], ...byType, ["untyped", untyped], ["relaxed", relaxed]];
  return {
    json: { articles: answers.length, missing, repeated: 0, gold, pred, typed, untyped, relaxed, byType: Object.fromEntries(byType) },
    text: [
      `articles ${answers.length} (missing ${missing})   gold ${gold}   predicted ${pred}`,
      "              P      R     F1   gold  predicted",
      ...lines.map(
        ([name, own]) =>
          `${name.padEnd(9)} ${shown(own.p)}  ${shown(own.r)}  ${shown(own.f1)}  ${String(own.gold).padStart(5)}  ${String(own.pred).padStart(9)}`,
      ),
    ],
    headline: [
      ["typed F1", typed.f1],
      ["untyped F1", untyped.f1],
    ],
    errors,
  };
}

function goldNames(row: EntitiesRow): Name[] {
  return distinct(
    row.entities.flatMap((entity) => {
      const type = TYPES.find((name) => name === entity.type);
      return type === undefined ? [] : [{ ...nameCore(row.text, entity), type }];
    }),
  );
}

function foundNames(text: string, result: Answer<EntitiesRow>["result"]): Name[] {
  return distinct(
    (result?.entities ?? []).flatMap((entity) => {
      const type = SCORED.get(entity.type);
      if (type === undefined) return [];
      return entity.mentions.filter((mention) => mention.kind === "name").map((mention) => ({ ...nameCore(text, mention), type }));
    }),
  );
}

function distinct(names: readonly Name[]): Name[] {
  return [...new Map(names.map((name) => [`${name.start}-${name.end}-${name.type}`, name])).values()];
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function nameErrors(row: EntitiesRow, gold: readonly Name[], found: readonly Name[]): string[] {
  const show = (name: Name) => `${JSON.stringify(slice(row.text, name))} ${name.type}`;
  const pairs = pairSpans(gold, found);
  const pairedGold = new Set(pairs.map((pair) => pair.gold));
  const pairedFound = new Set(pairs.map((pair) => pair.found));
  return [
    ...gold.filter((name) => !pairedGold.has(name)).map((name) => `missed ${atPlace(row, name)} ${show(name)}`),
    ...found.filter((name) => !pairedFound.has(name)).map((name) => `false ${atPlace(row, name)} ${show(name)}`),
    ...pairs
      .filter((pair) => !pair.exact || pair.gold.type !== pair.found.type)
      .map((pair) => `${pair.exact ? "type" : "span"} ${atPlace(row, pair.gold)} ${show(pair.gold)} <> ${show(pair.found)}`),
  ];
}
