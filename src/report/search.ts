// Filters: which claims and articles they let through. A claim must pass all of them.

import { KINDS, type Kind, type Label } from "../doc/labels.js";
import { dayNumber } from "./calendar.js";
import type { Laid } from "./laid.js";

/** What the user asks for; an empty text or null asks for nothing. */
export interface Filter {
  /** In the title, id, publisher or headline of the article. */
  readonly text: string;
  /** In the name of somebody or something that the claim is about. */
  readonly name: string;
  readonly source: string;
  readonly label: Label | null;
  readonly kind: Kind | null;
  /** ISO 8601 days. */
  readonly from: string;
  readonly to: string;
  /** Least confidence of the label, in per cent. */
  readonly sure: number;
  /** Whether articles that say mostly what another one says are left out. */
  readonly once: boolean;
}

/** A filter that lets everything through. */
export const NO_FILTER: Filter = { text: "", name: "", source: "", label: null, kind: null, from: "", to: "", sure: 0, once: false };

/** What a filter lets through. */
export interface Found {
  /** Articles, by number. */
  readonly articles: number[];
  /** Claims of these articles, by number. */
  readonly claims: number[];
  /** For each article of all, its claims let through. */
  readonly change: Uint32Array;
  readonly continuity: Uint32Array;
}

/** True where a filter is about claims: then an article passes only with a claim that does. */
export function asksForClaims({ text: _, once: __, ...rest }: Filter): boolean {
  return Object.values(rest).some((value) => value !== "" && value !== null && value !== 0);
}

/** The articles and claims that pass. */
export function search(laid: Laid, filter: Filter): Found {
  const { index, labels, articleOf, firstEntity, from, to, copies } = laid;
  const { claims } = index;
  const open = index.articles.map(
    (article, number) =>
      !(filter.once && copies.has(number)) &&
      matches(`${article.title}\n${article.id}\n${article.publisher ?? ""}\n${article.headline}`, filter.text),
  );
  const names = filter.name === "" ? null : index.entities.map(({ name }) => matches(name, filter.name));
  const sources = filter.source === "" ? null : index.sources.map((name) => matches(name, filter.source));
  const kind = filter.kind === null ? null : KINDS.indexOf(filter.kind);
  const [first, last] = [dayNumber(filter.from), dayNumber(filter.to)];
  const least = filter.sure * 100;
  const isAboutOne = (claim: number, wanted: readonly boolean[]) => {
    for (let at = firstEntity[claim]; at < firstEntity[claim + 1]; at++) if (wanted[claims.entity[at]]) return true;
    return false;
  };
  const passes = (claim: number) =>
    open[articleOf[claim]] &&
    (filter.label === null || labels[claim] === filter.label) &&
    (kind === null || claims.kind[claim] === kind) &&
    claims.confidence[claim] >= least &&
    (first === null || to[claim] >= first) &&
    (last === null || from[claim] <= last) &&
    (sources === null || (claims.source[claim] >= 0 && sources[claims.source[claim]])) &&
    (names === null || isAboutOne(claim, names));

  const found: Found = {
    articles: [],
    claims: [],
    change: new Uint32Array(index.articles.length),
    continuity: new Uint32Array(index.articles.length),
  };
  for (let claim = 0; claim < labels.length; claim++) {
    if (!passes(claim)) continue;
    found.claims.push(claim);
    found[labels[claim]][articleOf[claim]]++;
  }
  const needsClaim = asksForClaims(filter);
  index.articles.forEach((_, number) => {
    if (open[number] && (!needsClaim || found.change[number] + found.continuity[number] > 0)) found.articles.push(number);
  });
  return found;
}

/** True where every word asked for stands in the text, whatever its case. */
function matches(text: string, asked: string): boolean {
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const lower = text.toLowerCase();
  return words.every((word) => lower.includes(word));
}
