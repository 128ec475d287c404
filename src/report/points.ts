// Key points against the body: which of them the body bears out, and which of its foremost claims they leave out.

import type { PageArticle } from "./shape.js";

/** Of the body's claims, so many of the most salient count as important. */
export const IMPORTANT = 10;

/** A key point: the claims it makes, and those of the body's that bear them out. */
export interface KeyPoint {
  readonly section: number;
  readonly claims: readonly number[];
  readonly borneOut: readonly { readonly claim: number; readonly by: number }[];
}

/** How key points and body compare, by numbers of claims. */
export interface Comparison {
  readonly points: readonly KeyPoint[];
  readonly leftOut: readonly number[];
}

/** Compares them; null where the article has no key points. A claim that repeats another stands for it too. */
export function comparePoints({ sections, claims, support }: PageArticle): Comparison | null {
  const inPoints = (number: number) => sections[claims[number].section]?.kind === "keyPoint";
  const inBody = (number: number) => !["keyPoint", "title"].includes(sections[claims[number].section]?.kind ?? "");
  const rootOf = (number: number) => claims[number].restates ?? number;
  const numbers = claims.map((_, number) => number);
  const bodyByRoot = new Map(numbers.filter(inBody).map((number) => [rootOf(number), number]));
  const supporting = new Map(support);
  const bearerOf = (number: number) => bodyByRoot.get(rootOf(number)) ?? supporting.get(number);
  const points = sections.flatMap(({ kind }, section) => {
    if (kind !== "keyPoint") return [];
    const own = numbers.filter((number) => claims[number].section === section);
    return [{ section, claims: own, borneOut: own.map((claim) => ({ claim, by: bearerOf(claim) })).filter(isBorneOut) }];
  });
  if (points.length === 0) return null;
  const told = new Set([...numbers.filter(inPoints), ...supporting.values()].map(rootOf));
  const important = numbers
    .filter((number) => inBody(number) && (claims[number].restates === null || !inBody(claims[number].restates ?? number)))
    .sort((a, b) => claims[b].salience - claims[a].salience || a - b)
    .slice(0, IMPORTANT);
  return { points, leftOut: important.filter((number) => !told.has(rootOf(number))) };
}

function isBorneOut(pair: { readonly claim: number; readonly by: number | undefined }): pair is KeyPoint["borneOut"][number] {
  return pair.by !== undefined;
}
