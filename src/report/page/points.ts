// Key points against the body, to read.

import { labelOf } from "../../doc/labels.js";
import { comparePoints, IMPORTANT } from "../points.js";
import type { PageArticle } from "../shape.js";
import { el, outside } from "./dom.js";
import { labelMark, textHref } from "./statement.js";

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
    const bearers = [...new Set(borneOut.map(({ by }) => by))];
    return el(
      "tr",
      {},
      el("td", {}, outside(words)),
      el(
        "td",
        {},
        el("p", { class: "verdict" }, verdict(claims.length, borneOut.length)),
        bearers.length === 0 ? null : el("ul", { class: "plain" }, ...bearers.map(link)),
      ),
    );
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
  if (borneOut === 0) return "– not found in the body";
  if (borneOut === claims) return "✓ in the body";
  return `◐ ${borneOut} of its ${claims} claims in the body`;
}
