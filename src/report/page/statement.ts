// A claim as a line of a list: what it says, and under it kind, confidence, time and source.

import { FACTUALITY_MEANING, KIND_MEANING } from "../../doc/glossary.js";
import { labelOf } from "../../doc/labels.js";
import { sayTime } from "../calendar.js";
import { WORDS } from "../markup.js";
import type { PageArticle, PageClaim } from "../shape.js";
import { SIGNS } from "../terminal.js";
import { el, outside } from "./dom.js";

/** Where a claim stands in the text of its article. */
export function textHref(article: number, claim: PageClaim): string {
  return `#/article/${article}/text/${claim.id}`;
}

/** Where a claim stands among the statements of its article. */
export function statementHref(article: number, claim: PageClaim): string {
  return `#/article/${article}/statement/${claim.id}`;
}

/** Confidence as people read it. */
export function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`;
}

/** Sign and word of a claim's label. */
export function labelMark(claim: PageClaim): HTMLElement {
  const label = labelOf(claim.kind);
  return el("span", { class: `label ${label}` }, el("span", { class: "sign", "aria-hidden": "true" }, SIGNS[label]), ` ${WORDS[label]}`);
}

export interface StatementOptions {
  readonly number: number;
  readonly article: PageArticle;
  /** Whether the label and the article stand in the line: where lists mix them. */
  readonly isAlone: boolean;
}

/** A statement, its predicate set off where the words stand in it as they do in the text: the eye finds what happened. */
function said({ statement, predicate }: PageClaim, { text }: PageArticle): HTMLElement {
  const words = text?.slice(...predicate) ?? "";
  const at = words === "" ? -1 : statement.indexOf(words);
  if (at < 0) return outside(statement);
  return el("bdi", {}, statement.slice(0, at), el("b", {}, words), statement.slice(at + words.length));
}

/** A claim as an item of a list, with a link to its place in the text. */
export function statementItem(claim: PageClaim, { number, article, isAlone }: StatementOptions): HTMLLIElement {
  const label = labelOf(claim.kind);
  const repeats = article.claims.filter(({ restates }) => restates !== null && article.claims[restates] === claim).length;
  const facts: (Node | string)[] = [
    el("span", { class: "kind", title: KIND_MEANING[claim.kind] }, claim.kind),
    el("span", { class: "sure", title: "Confidence that the label is right" }, percent(claim.confidence)),
  ];
  const when = sayTime(claim.from, claim.to);
  if (when !== "") facts.push(el("span", {}, when));
  if (claim.factuality !== "fact") facts.push(el("span", { title: FACTUALITY_MEANING[claim.factuality] }, claim.factuality));
  if (claim.source !== null) facts.push(el("span", {}, claim.isQuoted ? "quoted from " : "according to ", outside(claim.source)));
  if (repeats > 0) facts.push(el("span", {}, `said ${repeats + 1} times`));
  if (isAlone) facts.push(el("a", { href: `#/article/${number}` }, outside(article.title)));
  return el(
    "li",
    { class: `statement ${label}`, id: isAlone ? null : `statement-${claim.id}`, "data-claim": claim.id },
    el("p", { class: "said" }, isAlone ? labelMark(claim) : null, el("a", { href: textHref(number, claim) }, said(claim, article))),
    el("p", { class: "facts" }, ...facts),
  );
}
