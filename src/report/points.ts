// Key points against the body: which of them the body bears out, and which of its foremost claims they leave out.

import type { PageArticle } from "./shape.js";

/** Of the body's claims, so many of the most salient count as important. */
export const IMPORTANT = 10;

/** A key point, how many of its claims the body repeats, and how many it makes. */
export interface KeyPoint {
  readonly section: number;
  readonly claims: readonly number[];
  readonly borneOut: readonly number[];
}

/** How key points and body compare, by numbers of claims. */
export interface Comparison {
  readonly points: readonly KeyPoint[];
  readonly leftOut: readonly number[];
}

/** Compares them; null where the article has no key points. A claim that repeats another stands for it too. */
export function comparePoints({ sections, claims }: PageArticle): Comparison | null {
  const inPoints = (number: number) => sections[claims[number].section]?.kind === "keyPoint";
  const inBody = (number: number) => !["keyPoint", "title"].includes(sections[claims[number].section]?.kind ?? "");
  const rootOf = (number: number) => claims[number].restates ?? number;
  const numbers = claims.map((_, number) => number);
  const bodyRoots = new Set(numbers.filter(inBody).map(rootOf));
  const pointRoots = new Set(numbers.filter((number) => inPoints(number)).map(rootOf));
  const points = sections.flatMap(({ kind }, section) => {
    if (kind !== "keyPoint") return [];
    const own = numbers.filter((number) => claims[number].section === section);
    return [{ section, claims: own, borneOut: own.filter((number) => bodyRoots.has(rootOf(number))) }];
  });
  if (points.length === 0) return null;
  const important = numbers
    .filter((number) => inBody(number) && (claims[number].restates === null || !inBody(claims[number].restates ?? number)))
    .sort((a, b) => claims[b].salience - claims[a].salience || a - b)
    .slice(0, IMPORTANT);
  return { points, leftOut: important.filter((number) => !pointRoots.has(rootOf(number))) };
}
