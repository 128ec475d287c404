// From results to what the page holds: a record an article, and the index, which grows as articles pass by.

import { KINDS } from "../doc/labels.js";
import type { Result, ResultClaim } from "../doc/result.js";
import type { Span } from "../doc/span.js";
import { dayNumber } from "./calendar.js";
import type { IndexArticle, IndexEntity, PageArticle, PageClaim, PageIndex, Place, RunAccount } from "./shape.js";
import { bornOutBy } from "./support.js";

/** Gives the reason of a claim's label in words. */
export type Reason = (claim: ResultClaim) => string;

/** The title of an article, or what stands for it. */
export function titleOf({ article }: Result): string {
  const title = article.title?.trim() ?? "";
  return title === "" ? article.id : title;
}

/** An article as the page shows it. */
export function packArticle(result: Result, reason: Reason): PageArticle {
  const { article, summary } = result;
  const place = placer(result);
  const numbers = new Map(result.claims.map((claim, number) => [claim.id, number]));
  const numbersOf = (ids: readonly string[]) => ids.flatMap((id) => numbers.get(id) ?? []);
  const grouped = new Set(summary.byEntity.map(({ entity }) => entity));
  const names = new Map(result.entities.map(({ id, name }) => [id, name]));
  return {
    id: article.id,
    title: titleOf(result),
    publishedAt: article.publishedAt,
    byline: article.byline,
    publisher: article.publisher,
    url: article.url,
    path: article.source.path,
    words: article.wordCount,
    headline: summary.headline,
    text: article.text ?? null,
    sections: article.sections.map((section) => ({ kind: section.kind, place: place(section) })),
    entities: result.entities.map(({ id, name, type, key, mentions }) => ({
      name,
      type,
      key,
      hasPage: grouped.has(id),
      mentions: mentions.filter(({ kind }) => kind !== "pronoun").map(place),
    })),
    dates: result.dates.map((date) => ({
      place: place(date),
      text: date.text,
      type: date.type,
      value: date.value,
      from: date.interval.from,
      to: date.interval.to,
    })),
    claims: result.claims.map((claim) => packClaim(claim, { place, numbers, names, reason })),
    changes: numbersOf(summary.changes),
    continuities: numbersOf(summary.continuities),
    sources: summary.bySource.map(({ name, claims }) => ({ name, claims: numbersOf(claims) })),
    support: [...bornOutBy(result)],
    warnings: result.warnings.map(({ code, message }) => ({ code, message })),
  };
}

interface Around {
  readonly place: (span: Span) => Place;
  readonly numbers: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, string>;
  readonly reason: Reason;
}

function packClaim(claim: ResultClaim, { place, numbers, names, reason }: Around): PageClaim {
  const { classification } = claim;
  return {
    id: claim.id,
    section: claim.section,
    place: place(claim),
    predicate: place(claim.predicate),
    statement: claim.statement,
    kind: classification.kind,
    confidence: classification.confidence,
    basis: classification.basis,
    factuality: claim.factuality,
    source: sourceName(claim, names),
    isQuoted: claim.attribution?.quoted ?? false,
    from: claim.time?.from ?? null,
    to: claim.time?.to ?? null,
    restates: claim.restates === null ? null : (numbers.get(claim.restates) ?? null),
    salience: claim.salience,
    reason: reason(claim),
    cues: classification.evidence.filter(({ start, end }) => end > start && claim.start <= start && end <= claim.end).map(place),
  };
}

/** Who says a claim, by name where the article names them; null where it is the article itself or nobody in particular. */
export function sourceName({ attribution }: ResultClaim, names: ReadonlyMap<string, string>): string | null {
  const source = attribution?.source ?? null;
  if (source === null) return null;
  const name = source.entity === null ? undefined : names.get(source.entity);
  return name ?? source.text.replace(/\s+/g, " ").trim();
}

/** Turns spans into UTF-16 places: browsers count in those, results may count in code points. */
function placer({ article }: Result): (span: Span) => Place {
  if (article.offsets === "utf16" || article.text === undefined) return ({ start, end }) => [start, end];
  const offsets = [0];
  for (const point of article.text) offsets.push((offsets.at(-1) ?? 0) + point.length);
  return ({ start, end }) => [offsets[start], offsets[end]];
}

interface Gathered extends PageIndex {
  readonly articles: IndexArticle[];
  readonly entities: IndexEntity[];
  readonly sources: string[];
  readonly claims: { readonly [Name in keyof PageIndex["claims"]]: PageIndex["claims"][Name][number][] };
}

/** An index that takes in one result after the other. */
export interface IndexBuilder {
  add(result: Result): void;
  readonly index: PageIndex;
}

/** An empty index. */
export function openIndex(generator: string, run: RunAccount | null): IndexBuilder {
  const index: Gathered = {
    generator,
    articles: [],
    entities: [],
    sources: [],
    claims: { at: [], kind: [], confidence: [], from: [], to: [], source: [], entities: [], entity: [] },
    run,
  };
  const entityNumbers = new Map<string, number>();
  const sourceNumbers = new Map<string, number>();
  return { index, add: (result) => addResult(result, index, entityNumbers, sourceNumbers) };
}

function addResult(result: Result, index: Gathered, entityNumbers: Map<string, number>, sourceNumbers: Map<string, number>): void {
  const { article, summary } = result;
  const names = new Map(result.entities.map(({ id, name }) => [id, name]));
  const byId = new Map(result.entities.map((entity) => [entity.id, entity]));
  const about = new Map<string, Set<number>>();
  for (const group of summary.byEntity) {
    const entity = byId.get(group.entity);
    if (entity === undefined) continue;
    const number = numberOf(entity.key, entityNumbers, () =>
      index.entities.push({ key: entity.key, name: entity.name, type: entity.type }),
    );
    for (const id of [...group.changes, ...group.continuities]) about.set(id, (about.get(id) ?? new Set()).add(number));
  }
  const published = dayNumber(article.publishedAt);
  const listed = new Set([...summary.changes, ...summary.continuities]);
  const { claims } = index;
  result.claims.forEach((claim, at) => {
    if (!listed.has(claim.id)) return;
    const source = sourceName(claim, names);
    const own = about.get(claim.id) ?? new Set();
    const [from, to] = [dayNumber(claim.time?.from ?? null), dayNumber(claim.time?.to ?? null)];
    claims.at.push(at);
    claims.kind.push(KINDS.indexOf(claim.classification.kind));
    claims.confidence.push(Math.round(claim.classification.confidence * 10_000));
    claims.from.push(from ?? to ?? published);
    claims.to.push(to ?? from ?? published);
    claims.source.push(source === null ? -1 : numberOf(source, sourceNumbers, () => index.sources.push(source)));
    claims.entities.push(own.size);
    claims.entity.push(...own);
  });
  index.articles.push({
    id: article.id,
    title: titleOf(result),
    publishedAt: article.publishedAt,
    publisher: article.publisher,
    headline: summary.headline,
    words: article.wordCount,
    claims: listed.size,
    warnings: result.warnings.length,
  });
}

/** The number of a name, given out in the order in which names come. */
function numberOf(name: string, numbers: Map<string, number>, first: () => void): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  first();
  numbers.set(name, numbers.size);
  return numbers.size - 1;
}
