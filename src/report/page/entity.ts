// One name: all that changed and held for it, over articles, in the order of time.

import { ENTITY_MEANING } from "../../doc/glossary.js";
import { isoDay, sayDay } from "../calendar.js";
import { byTime, claimsAbout } from "../laid.js";
import { SIGNS } from "../terminal.js";
import { countOf, el, outside, pager } from "./dom.js";
import { statementItem } from "./statement.js";
import type { Store } from "./store.js";

const PAGE_SIZE = 50;

/** The view of an entity by its number in the index. */
export function entityView(store: Store, number: number): HTMLElement {
  const { name, type } = store.index.entities[number];
  const claims = byTime(store, claimsAbout(store, number));
  const change = claims.filter((claim) => store.labels[claim] === "change").length;
  const articles = new Set(claims.map((claim) => store.articleOf[claim])).size;
  const list = el("div");
  const showPage = (page: number) => list.replaceChildren(...claimsPage(store, claims, page, showPage));
  showPage(0);
  return el(
    "section",
    { class: "entity" },
    el("h1", { tabindex: "-1" }, outside(name)),
    el("p", { class: "facts" }, el("span", {}, ENTITY_MEANING[type]), el("span", {}, countOf(articles, "article"))),
    el(
      "p",
      { class: "tally" },
      el("span", { class: "label change" }, `${SIGNS.change} ${change} changed`),
      " ",
      el("span", { class: "label continuity" }, `${SIGNS.continuity} ${claims.length - change} held`),
    ),
    el("h2", {}, "In the order of time"),
    list,
  );
}

/** A page of claims under the days they stand at, with a pager. */
export function claimsPage(store: Store, claims: readonly number[], page: number, onPage: (page: number) => void): HTMLElement[] {
  const turn = () => pager({ total: claims.length, size: PAGE_SIZE, page, noun: "claim", onPage });
  const items: HTMLElement[] = [];
  let day = "";
  for (const claim of claims.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE)) {
    const own = Number.isNaN(store.from[claim]) ? "Without a day" : sayDay(isoDay(store.from[claim]));
    if (own !== day) items.push(el("h3", {}, own), el("ol", { class: "statements alone" }));
    day = own;
    const number = store.articleOf[claim];
    const article = store.article(number);
    items.at(-1)?.append(statementItem(article.claims[store.index.claims.at[claim]], { number, article, isAlone: true }));
  }
  return [turn(), el("div", { class: "days" }, ...items), ...(claims.length > PAGE_SIZE ? [turn()] : [])];
}
