// The index laid out for counting and searching: everything about a claim by its number.

import { KINDS, type Label, labelOf } from "../doc/labels.js";
import type { PageIndex } from "./shape.js";

/** How many claims there are of each label. */
export interface Counts {
  change: number;
  continuity: number;
}

/** The index, and what follows from it. */
export interface Laid {
  readonly index: PageIndex;
  readonly labels: readonly Label[];
  readonly articleOf: Uint32Array;
  /** First of `index.claims.entity` of each claim, and one past the last. */
  readonly firstEntity: Uint32Array;
  /** Days; not a number where unknown. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly totals: Counts;
  /** By number of an article that says mostly what another says: which one, and how much of it. */
  readonly copies: ReadonlyMap<number, Copy>;
}

/** What a near-duplicate is like. */
export interface Copy {
  /** Number of the other article. */
  readonly of: number;
  /** 0..1 */
  readonly similarity: number;
}

/** Lays out an index. */
export function layOut(index: PageIndex): Laid {
  const { claims, articles } = index;
  const count = claims.kind.length;
  const kindLabels = KINDS.map(labelOf);
  const labels = claims.kind.map((kind) => kindLabels[kind]);
  const articleOf = new Uint32Array(count);
  let first = 0;
  articles.forEach((article, number) => {
    articleOf.fill(number, first, first + article.claims);
    first += article.claims;
  });
  const firstEntity = new Uint32Array(count + 1);
  claims.entities.forEach((own, number) => {
    firstEntity[number + 1] = firstEntity[number] + own;
  });
  const change = labels.filter((label) => label === "change").length;
  return {
    index,
    labels,
    articleOf,
    firstEntity,
    from: daysOf(claims.from),
    to: daysOf(claims.to),
    totals: { change, continuity: count - change },
    copies: copiesIn(index),
  };
}

/** A plain loop: a report may hold hundreds of thousands of claims, and the page opens no sooner than this ends. */
function daysOf(days: readonly (number | null)[]): Float64Array {
  const made = new Float64Array(days.length);
  for (let claim = 0; claim < days.length; claim++) made[claim] = days[claim] ?? Number.NaN;
  return made;
}

function copiesIn({ articles, run }: PageIndex): Map<number, Copy> {
  const numbers = new Map(articles.map(({ id }, number) => [id, number]));
  const pairs = (run?.nearDuplicates ?? []).map(({ id, of, similarity }) => ({ own: numbers.get(id), of: numbers.get(of), similarity }));
  return new Map(pairs.flatMap(({ own, of, similarity }) => (own === undefined || of === undefined ? [] : [[own, { of, similarity }]])));
}

/** The claims of an entity, by number. */
export function claimsAbout({ index, firstEntity }: Laid, entity: number): number[] {
  const found: number[] = [];
  index.claims.kind.forEach((_, claim) => {
    for (let at = firstEntity[claim]; at < firstEntity[claim + 1]; at++) if (index.claims.entity[at] === entity) found.push(claim);
  });
  return found;
}

/** Claims by the first day that they are about, or their article's; those without a day last. */
export function byTime({ from }: Laid, claims: readonly number[]): number[] {
  const day = (claim: number) => (Number.isNaN(from[claim]) ? Number.POSITIVE_INFINITY : from[claim]);
  return [...claims].sort((a, b) => (day(a) === day(b) ? a - b : day(a) - day(b)));
}

/** For each entity, how many claims of each label are about it, and in how many articles. */
export function entityCounts({ index, labels, articleOf, firstEntity }: Laid): (Counts & { articles: number })[] {
  const counts = index.entities.map(() => ({ change: 0, continuity: 0, articles: 0, last: -1 }));
  labels.forEach((label, claim) => {
    for (let at = firstEntity[claim]; at < firstEntity[claim + 1]; at++) {
      const own = counts[index.claims.entity[at]];
      own[label]++;
      if (own.last !== articleOf[claim]) own.articles++;
      own.last = articleOf[claim];
    }
  });
  return counts;
}
