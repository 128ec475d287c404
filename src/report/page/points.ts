// Key points against the body: which of them the body bears out, and which of its foremost claims they leave out.

import { labelOf } from "../../doc/labels.js";
import type { PageArticle } from "../shape.js";
import { el, outside } from "./dom.js";
import { labelMark, textHref } from "./statement.js";

/** Of the body's claims, so many of the most salient count as important. */
const IMPORTANT = 10;

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

/** The comparison to read; null where there are no key points. */
export function pointsSection(article: PageArticle, number: number): HTMLElement | null {
  const comparison = comparePoints(article);
  if (comparison === null) return null;
  const { points, leftOut } = comparison;
  const link = (claim: number) =>
    el(
      "li",
      { class: labelOf(article.claims[claim].kind) },
      labelMark(article.claims[claim]),
      " ",
      el("a", { href: textHref(number, article.claims[claim]) }, outside(article.claims[claim].statement)),
    );
  const rows = points.map(({ section, claims, borneOut }) => {
    const [start, end] = article.sections[section].place;
    const words = article.text?.slice(start, end) ?? claims.map((claim) => article.claims[claim].statement).join(" ");
    return el("tr", {}, el("td", {}, outside(words)), el("td", { class: "verdict" }, verdict(claims.length, borneOut.length)));
  });
  return el(
    "section",
    { class: "points", "aria-labelledby": "points-title" },
    el("h2", { id: "points-title" }, "Key points against the body"),
    el(
      "table",
      {},
      el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Key point"), el("th", { scope: "col" }, "In the body"))),
      el("tbody", {}, ...rows),
    ),
    el("h3", {}, `Important claims that the key points leave out (${leftOut.length})`),
    leftOut.length === 0
      ? el("p", { class: "note" }, `None of the body’s ${IMPORTANT} most salient claims.`)
      : el("ul", { class: "plain" }, ...leftOut.map(link)),
  );
}

function verdict(claims: number, borneOut: number): string {
  if (claims === 0) return "– makes no claim";
  if (borneOut === 0) return `✕ 0 of ${claims} claims said again`;
  return `${borneOut === claims ? "✓" : "◐"} ${borneOut} of ${claims} claims said again`;
}
