// One article: what changed and what held side by side, the text with its marks, key points, sources, dates and warnings.

import type { Label } from "../../doc/labels.js";
import { sayDay, sayTime } from "../calendar.js";
import type { PageArticle } from "../shape.js";
import { SIGNS } from "../terminal.js";
import { copiesLine } from "./copies.js";
import { detailPanel } from "./detail.js";
import { countOf, el, outside } from "./dom.js";
import { pointsSection } from "./points.js";
import { statementItem, textHref } from "./statement.js";
import type { Store } from "./store.js";
import { markedText } from "./text.js";

/** Statements of each label that show at first; on a phone it is half as many, so that both labels are seen at once. */
const SHOWN_FIRST = 6;
export const HEADINGS: Readonly<Record<Label, string>> = { change: "What changed", continuity: "What held" };

/** The view of an article by its number. */
export function articleView(store: Store, number: number): HTMLElement {
  const article = store.article(number);
  const text = markedText(article, number, (key) => {
    const entity = store.entity(key);
    return entity === null ? null : `#/name/${entity}`;
  });
  return el(
    "article",
    { class: "article", "data-article": number },
    heading(article),
    copiesLine(store, number),
    el("div", { class: "sides" }, side(article, number, "change"), side(article, number, "continuity")),
    el(
      "section",
      { class: "reading", "aria-labelledby": "text-title" },
      el("div", { class: "column" }, el("h2", { id: "text-title" }, "The text"), marksForm(text), text),
      detailPanel(article, number, text),
    ),
    pointsSection(article, number),
    sourcesSection(article, number),
    datesSection(article),
    warningsSection(article),
  );
}

function heading(article: PageArticle): HTMLElement {
  const repeats = article.claims.filter(({ restates }) => restates !== null).length;
  const facts = [
    article.publisher === null ? null : outside(article.publisher),
    article.publishedAt === null ? "no date of publication" : el("time", { datetime: article.publishedAt }, sayDay(article.publishedAt)),
    article.byline === null ? null : outside(article.byline),
    countOf(article.words, "word"),
    `${countOf(article.claims.length, "claim")}${repeats > 0 ? `, ${repeats} of them said before` : ""}`,
    webLink(article.url) ?? outside(article.path),
  ];
  return el(
    "header",
    { class: "heading" },
    el("h1", { tabindex: "-1" }, outside(article.title)),
    el("p", { class: "facts" }, ...facts.flatMap((fact) => (fact === null ? [] : [el("span", {}, fact)]))),
    isTold(article) ? null : el("p", { class: "headline" }, outside(article.headline)),
  );
}

/** Whether the headline says no more than the first changes and continuities, which stand below it on a phone too. */
function isTold(article: PageArticle): boolean {
  const leads = [listed(article, "change"), listed(article, "continuity")].flatMap((list) => list.slice(0, SHOWN_FIRST / 2));
  return leads.reduce((rest, lead) => rest.replace(article.claims[lead].statement, ""), article.headline).trim() === "";
}

/** The claims of a label in the order in which they are read. A title that makes a single claim comes last: it stands above them all. */
function listed({ claims, sections, changes, continuities }: PageArticle, label: Label): readonly number[] {
  const list = label === "change" ? changes : continuities;
  const ofTitle = claims.flatMap(({ section }, number) => (sections[section]?.kind === "title" ? [number] : []));
  const isTitle = (number: number) => ofTitle.length === 1 && ofTitle[0] === number;
  return [...list.filter((number) => !isTitle(number)), ...list.filter(isTitle)];
}

/** A link for addresses of the web alone: what else an address may hold stays text. */
function webLink(url: string | null): HTMLElement | null {
  if (url === null) return null;
  if (!/^https?:\/\//i.test(url)) return outside(url);
  return el("a", { href: url, rel: "noopener noreferrer" }, outside(url));
}

function side(article: PageArticle, number: number, label: Label): HTMLElement {
  const claims = listed(article, label);
  const list = el(
    "ol",
    { class: "statements" },
    ...claims.map((claim) => statementItem(article.claims[claim], { number, article, isAlone: false })),
  );
  const section = el(
    "section",
    { class: `side ${label}`, "aria-labelledby": `${label}-title` },
    el(
      "h2",
      { id: `${label}-title` },
      el("span", { class: "sign", "aria-hidden": "true" }, SIGNS[label]),
      ` ${HEADINGS[label]} `,
      el("span", { class: "count" }, String(claims.length)),
    ),
    claims.length === 0 ? el("p", { class: "note" }, "Nothing that the article says.") : list,
  );
  if (claims.length <= SHOWN_FIRST) return section;
  section.classList.add("short");
  const more = el("button", { type: "button", class: "more", "aria-expanded": "false" }, `Show all ${claims.length}`);
  more.addEventListener("click", () => {
    const isShort = section.classList.toggle("short");
    more.setAttribute("aria-expanded", String(!isShort));
    more.textContent = isShort ? `Show all ${claims.length}` : "Show fewer";
  });
  section.append(more);
  return section;
}

/** Which marks show in the text. */
function marksForm(text: HTMLElement): HTMLElement {
  const box = (name: string, title: string) => {
    const input = el("input", { type: "checkbox", checked: true, id: `marks-${name}` });
    input.addEventListener("change", () => text.classList.toggle(`no-${name}`, !input.checked));
    return el("label", { for: `marks-${name}` }, input, ` ${title}`);
  };
  return el(
    "fieldset",
    { class: "marks" },
    el("legend", {}, "Marks"),
    box("changes", `${SIGNS.change} changed`),
    box("continuities", `${SIGNS.continuity} held`),
    box("names", "names"),
    box("dates", "dates"),
  );
}

function sourcesSection(article: PageArticle, number: number): HTMLElement | null {
  if (article.sources.length === 0) return null;
  const items = article.sources.map(({ name, claims }) =>
    el(
      "li",
      {},
      el("strong", {}, outside(name)),
      el(
        "ul",
        { class: "plain" },
        ...claims.map((claim) =>
          el("li", {}, el("a", { href: textHref(number, article.claims[claim]) }, outside(article.claims[claim].statement))),
        ),
      ),
    ),
  );
  return el(
    "section",
    { class: "sources", "aria-labelledby": "sources-title" },
    el("h2", { id: "sources-title" }, "Who said what"),
    el("ul", { class: "plain" }, ...items),
  );
}

function datesSection({ dates }: PageArticle): HTMLElement | null {
  if (dates.length === 0) return null;
  const rows = dates.map(({ text, type, value, from, to }) =>
    el(
      "tr",
      {},
      el("th", { scope: "row" }, outside(text)),
      el("td", {}, type.toLowerCase()),
      el("td", {}, value ?? "not known"),
      el("td", {}, sayTime(from, to)),
    ),
  );
  return el(
    "section",
    { class: "dates", "aria-labelledby": "dates-title" },
    el("h2", { id: "dates-title" }, "Dates in the text"),
    el(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": "Table of dates" },
      el(
        "table",
        {},
        el("thead", {}, el("tr", {}, ...["Words", "Type", "Value", "Days"].map((name) => el("th", { scope: "col" }, name)))),
        el("tbody", {}, ...rows),
      ),
    ),
  );
}

function warningsSection({ warnings }: PageArticle): HTMLElement | null {
  if (warnings.length === 0) return null;
  return el(
    "section",
    { class: "warnings", "aria-labelledby": "warnings-title" },
    el("h2", { id: "warnings-title" }, "Warnings"),
    el("ul", {}, ...warnings.map(({ code, message }) => el("li", {}, el("code", {}, code), " ", outside(message)))),
  );
}

/** Brings a claim into view: in the text, or among the statements, which unfold for it. */
export function revealClaim(view: HTMLElement, article: PageArticle, place: string, id: string): void {
  const claim = article.claims.find((own) => own.id === id);
  if (claim === undefined) return;
  const shown = place === "statement" && claim.restates !== null ? article.claims[claim.restates].id : id;
  const target = document.getElementById(`${place}-${shown}`);
  const side = target?.closest(".side.short");
  if (target?.checkVisibility() === false) side?.querySelector<HTMLElement>(".more")?.click();
  for (const found of view.querySelectorAll(".found")) found.classList.remove("found");
  target?.classList.add("found");
  target?.scrollIntoView({ block: "center" });
  const focused = target?.matches("a") ? target : target?.querySelector("a");
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}
