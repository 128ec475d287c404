// The page's data: the index at once, articles when they are asked for.

import { KINDS, type Label, labelOf } from "../../doc/labels.js";
import { decode } from "../codec.js";
import { articleElementId, INDEX_ID, type PageArticle, type PageIndex } from "../shape.js";

/** How many claims there are of each label. */
export interface Counts {
  change: number;
  continuity: number;
}

/** The index with its claims laid out for searching: everything by the number of the claim. */
export interface Store {
  readonly index: PageIndex;
  readonly labels: readonly Label[];
  readonly articleOf: Uint32Array;
  /** First claim of each article, and one past the last. */
  readonly firstClaim: Uint32Array;
  /** First of `index.claims.entity` of each claim, and one past the last. */
  readonly firstEntity: Uint32Array;
  /** Days; not a number where unknown. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly totals: Counts;
  article(number: number): PageArticle;
  /** The number of the entity with this key; null where claims are about no such thing. */
  entity(key: string): number | null;
}

const KEPT_ARTICLES = 50;

/** Reads the index of the page. */
export function openStore(): Store {
  const index: PageIndex = JSON.parse(textOf(INDEX_ID));
  const { claims, articles, entities } = index;
  const count = claims.kind.length;
  const kindLabels = KINDS.map(labelOf);
  const labels = claims.kind.map((kind) => kindLabels[kind]);
  const articleOf = new Uint32Array(count);
  const firstClaim = new Uint32Array(articles.length + 1);
  articles.forEach((article, number) => {
    firstClaim[number + 1] = firstClaim[number] + article.claims;
    articleOf.fill(number, firstClaim[number], firstClaim[number + 1]);
  });
  const firstEntity = new Uint32Array(count + 1);
  claims.entities.forEach((own, number) => {
    firstEntity[number + 1] = firstEntity[number] + own;
  });
  const change = labels.filter((label) => label === "change").length;
  const keys = new Map(entities.map(({ key }, number) => [key, number]));
  const opened = new Map<number, PageArticle>();
  return {
    index,
    labels,
    articleOf,
    firstClaim,
    firstEntity,
    from: Float64Array.from(claims.from, (day) => day ?? Number.NaN),
    to: Float64Array.from(claims.to, (day) => day ?? Number.NaN),
    totals: { change, continuity: count - change },
    entity: (key) => keys.get(key) ?? null,
    article: (number) => {
      const known = opened.get(number);
      if (known !== undefined) return known;
      const article: PageArticle = decode(textOf(articleElementId(number)));
      if (opened.size >= KEPT_ARTICLES) opened.clear();
      opened.set(number, article);
      return article;
    },
  };
}

function textOf(id: string): string {
  return document.getElementById(id)?.textContent ?? "null";
}

/** The claims of an entity, by number. */
export function claimsAbout({ index, firstEntity }: Store, entity: number): number[] {
  const found: number[] = [];
  index.claims.kind.forEach((_, claim) => {
    for (let at = firstEntity[claim]; at < firstEntity[claim + 1]; at++) if (index.claims.entity[at] === entity) found.push(claim);
  });
  return found;
}

/** For each entity, how many claims of each label are about it, and in how many articles. */
export function entityCounts({ index, labels, articleOf, firstEntity }: Store): (Counts & { articles: number })[] {
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
