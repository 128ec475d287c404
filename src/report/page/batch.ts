// All articles: what there is in numbers, filters, a table to sort, the timeline, the busiest names and what failed.

import { sayDay } from "../calendar.js";
import { byTime, entityCounts } from "../laid.js";
import { asksForClaims, type Filter, type Found, search } from "../search.js";
import { CHART_ID } from "../shape.js";
import { SIGNS } from "../terminal.js";
import { COPY_SIGN, copyMark } from "./copies.js";
import { countOf, el, grouped, outside, pager } from "./dom.js";
import { claimsPage } from "./entity.js";
import { filterForm, queryOf } from "./form.js";
import type { Store } from "./store.js";

const PAGE_SIZE = 50;
const NAMES_SIZE = 20;

/** Columns of the table, what each sorts by, and whether it starts from the greatest. */
interface Column {
  readonly name: string;
  readonly isNumber: boolean;
  readonly key: (store: Store, found: Found, article: number) => string | number;
}

const COLUMNS: readonly Column[] = [
  { name: "Article", isNumber: false, key: ({ index }, _, article) => index.articles[article].title.toLowerCase() },
  { name: "Published", isNumber: true, key: ({ index }, _, article) => index.articles[article].publishedAt ?? "" },
  { name: `${SIGNS.change} changed`, isNumber: true, key: (_, found, article) => found.change[article] },
  { name: `${SIGNS.continuity} held`, isNumber: true, key: (_, found, article) => found.continuity[article] },
  { name: "Words", isNumber: true, key: ({ index }, _, article) => index.articles[article].words },
  { name: "Warnings", isNumber: true, key: ({ index }, _, article) => index.articles[article].warnings },
];
const PUBLISHED = 1;

/** The view of all articles, under a filter. */
export function batchView(store: Store, filter: Filter): HTMLElement {
  const names = busiest(store);
  const form = filterForm(filter, { names: names.map(({ name }) => name), sources: store.index.sources, copies: store.copies.size }, () =>
    refresh(),
  );
  const results = el("div", { class: "results" });
  const state = { column: PUBLISHED, isDescending: true, page: 0, claimPage: 0 };
  const show = (found: Found, asked: Filter) => {
    const turnClaims = (page: number) => {
      state.claimPage = page;
      show(found, asked);
    };
    const parts = tableParts(store, found, state, (change) => {
      Object.assign(state, change);
      show(found, asked);
      if ("column" in change) results.querySelector<HTMLElement>("th[aria-sort] button")?.focus();
    });
    const isAsked = asksForClaims(asked);
    const claims = isAsked ? claimsPage(store, byTime(store, found.claims), state.claimPage, turnClaims) : [];
    results.replaceChildren(...parts, ...(isAsked ? [el("h2", {}, `Claims found (${grouped(found.claims.length)})`), ...claims] : []));
  };
  const refresh = () => {
    const asked = form.read();
    Object.assign(state, { page: 0, claimPage: 0 });
    const query = queryOf(asked);
    history.replaceState(null, "", query === "" ? "#/articles" : `#/articles?${query}`);
    show(search(store, asked), asked);
  };
  show(search(store, filter), filter);
  return el(
    "section",
    { class: "batch" },
    el("h1", { tabindex: "-1" }, "What changed and what held"),
    tiles(store),
    form.element,
    results,
    timelineSection(),
    namesSection(names),
    runSection(store),
  );
}

function tiles({ index, totals, copies }: Store): HTMLElement {
  const days = index.articles.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
  const range = days.length === 0 ? "" : [...new Set([sayDay(days[0]), sayDay(days[days.length - 1])])].join(" – ");
  const tile = (count: number, word: string, look = "") => el("li", { class: look }, el("strong", {}, grouped(count)), ` ${word}`);
  return el(
    "div",
    {},
    el(
      "p",
      { class: "facts" },
      el("span", {}, range === "" ? "no dates of publication" : range),
      el("span", {}, "a claim said twice in an article counts once"),
    ),
    el(
      "ul",
      { class: "tiles" },
      tile(index.articles.length, index.articles.length === 1 ? "article" : "articles"),
      tile(totals.change, `${SIGNS.change} changed`, "change"),
      tile(totals.continuity, `${SIGNS.continuity} held`, "continuity"),
      tile(index.entities.length, index.entities.length === 1 ? "name" : "names"),
      copies.size === 0 ? null : tile(copies.size, `${COPY_SIGN} ${copies.size === 1 ? "near-duplicate" : "near-duplicates"}`),
      index.run === null ? null : tile(index.run.failed, "failed", index.run.failed > 0 ? "failed" : ""),
    ),
  );
}

interface TableState {
  readonly column: number;
  readonly isDescending: boolean;
  readonly page: number;
}

function tableParts(store: Store, found: Found, state: TableState, onState: (change: Partial<TableState>) => void): HTMLElement[] {
  const { key } = COLUMNS[state.column];
  const keys = new Map(found.articles.map((article) => [article, key(store, found, article)]));
  const compare = (a: number, b: number) => {
    const [x, y] = [keys.get(a) ?? 0, keys.get(b) ?? 0];
    if (x === y) return a - b;
    return x < y === state.isDescending ? 1 : -1;
  };
  const articles = [...found.articles].sort(compare);
  const page = articles.slice(state.page * PAGE_SIZE, (state.page + 1) * PAGE_SIZE);
  const header = COLUMNS.map(({ name, isNumber }, column) => {
    const isOwn = column === state.column;
    const button = el(
      "button",
      { type: "button" },
      name,
      el("span", { class: "arrow", "aria-hidden": "true" }, isOwn ? (state.isDescending ? " ↓" : " ↑") : ""),
    );
    button.addEventListener("click", () => onState({ column, isDescending: isOwn ? !state.isDescending : isNumber, page: 0 }));
    return el("th", { scope: "col", "aria-sort": isOwn ? (state.isDescending ? "descending" : "ascending") : null }, button);
  });
  const rows = page.map((article) => articleRow(store, found, article));
  const sum = (counts: Uint32Array) => found.articles.reduce((total, article) => total + counts[article], 0);
  const turn = pager({ total: articles.length, size: PAGE_SIZE, page: state.page, noun: "article", onPage: (to) => onState({ page: to }) });
  turn.append(
    el(
      "span",
      { class: "sums" },
      `${SIGNS.change} ${grouped(sum(found.change))} changed, ${SIGNS.continuity} ${grouped(sum(found.continuity))} held`,
    ),
  );
  return [
    turn,
    el(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": "Table of articles" },
      el("table", { class: "articles" }, el("thead", {}, el("tr", {}, ...header)), el("tbody", {}, ...rows)),
    ),
  ];
}

function articleRow(store: Store, found: Found, number: number): HTMLElement {
  const { index } = store;
  const { title, headline, publishedAt, words, warnings } = index.articles[number];
  return el(
    "tr",
    {},
    el(
      "th",
      { scope: "row" },
      el("a", { href: `#/article/${number}` }, outside(title)),
      headline === "" ? null : el("span", { class: "headline" }, outside(headline)),
      copyMark(store, number),
    ),
    el("td", { class: "day" }, publishedAt === null ? "–" : sayDay(publishedAt)),
    el("td", { class: "number change" }, String(found.change[number])),
    el("td", { class: "number continuity" }, String(found.continuity[number])),
    el("td", { class: "number" }, String(words)),
    el("td", { class: "number" }, String(warnings)),
  );
}

function timelineSection(): HTMLElement | null {
  const template = document.getElementById(CHART_ID);
  if (!(template instanceof HTMLTemplateElement) || template.content.childElementCount === 0) return null;
  const section = el("section", { "aria-labelledby": "timeline-title" }, el("h2", { id: "timeline-title" }, "Timeline"));
  section.append(template.content.cloneNode(true));
  return section;
}

interface Busy {
  readonly number: number;
  readonly name: string;
  readonly type: string;
  readonly change: number;
  readonly continuity: number;
  readonly articles: number;
}

/** Names by how many claims are about them. */
function busiest(store: Store): Busy[] {
  const counts = entityCounts(store);
  return store.index.entities
    .map(({ name, type }, number) => ({ number, name, type, ...counts[number] }))
    .sort((a, b) => b.change + b.continuity - (a.change + a.continuity) || a.number - b.number);
}

function namesSection(names: readonly Busy[]): HTMLElement | null {
  if (names.length === 0) return null;
  const holder = el("div");
  const show = (page: number) => {
    const rows = names
      .slice(page * NAMES_SIZE, (page + 1) * NAMES_SIZE)
      .map(({ number, name, type, change, continuity, articles }) =>
        el(
          "tr",
          {},
          el("th", { scope: "row" }, el("a", { href: `#/name/${number}` }, outside(name))),
          el("td", {}, type),
          el("td", { class: "number change" }, String(change)),
          el("td", { class: "number continuity" }, String(continuity)),
          el("td", { class: "number" }, String(articles)),
        ),
      );
    const header = ["Name", "Type", `${SIGNS.change} changed`, `${SIGNS.continuity} held`, "Articles"];
    holder.replaceChildren(
      pager({ total: names.length, size: NAMES_SIZE, page, noun: "name", onPage: show }),
      el(
        "div",
        { class: "scroll", tabindex: "0", role: "region", "aria-label": "Table of names" },
        el(
          "table",
          { class: "names" },
          el("thead", {}, el("tr", {}, ...header.map((name) => el("th", { scope: "col" }, name)))),
          el("tbody", {}, ...rows),
        ),
      ),
    );
  };
  show(0);
  return el("section", { "aria-labelledby": "names-title" }, el("h2", { id: "names-title" }, "Busiest names"), holder);
}

function runSection({ index }: Store): HTMLElement | null {
  const { run } = index;
  if (run === null) return null;
  const skips = Object.entries(run.skips).map(([code, count]) => `${code} ${count}`);
  const items = run.failures.map(({ path, line, code, message, hint }) =>
    el(
      "li",
      {},
      el("strong", {}, outside(path), line === null ? "" : `:${line}`),
      " ",
      el("code", {}, code),
      " ",
      outside(`${message}. ${hint}.`),
    ),
  );
  return el(
    "section",
    { class: "run", "aria-labelledby": "run-title" },
    el("h2", { id: "run-title" }, "The run"),
    el(
      "p",
      {},
      `${countOf(run.found, "input")} found = ${run.done} done + ${run.skipped} skipped${skips.length > 0 ? ` (${skips.join(", ")})` : ""} + ${run.failed} failed`,
    ),
    items.length === 0 ? null : el("h3", {}, `Failures (${items.length})`),
    items.length === 0 ? null : el("ul", { class: "failures" }, ...items),
  );
}
