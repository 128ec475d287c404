// The claim under the pointer or the focus: its marks stand out, and a panel says kind, confidence, reason and source.

import { BASIS_MEANING, FACTUALITY_MEANING, KIND_MEANING } from "../../doc/glossary.js";
import { sayTime } from "../calendar.js";
import type { PageArticle, PageClaim } from "../shape.js";
import { el, outside } from "./dom.js";
import { labelMark, percent, statementHref } from "./statement.js";

/** Connects the marks of a text to the panel beside it; gives the panel. */
export function detailPanel(article: PageArticle, number: number, text: HTMLElement): HTMLElement {
  const hint = "Point at a mark in the text, or move to one with the Tab key: here it says what it is and why.";
  const panel = el("aside", { class: "detail", "aria-label": "Claim in focus" }, el("p", { class: "hint" }, hint));
  const byId = new Map(article.claims.map((claim) => [claim.id, claim]));
  let current = "";
  const show = (target: EventTarget | null) => {
    const mark = target instanceof Element ? target.closest("[data-claims]") : null;
    const id = mark?.getAttribute("data-claims")?.split(" ").at(-1) ?? "";
    const claim = byId.get(id);
    if (claim === undefined || id === current) return;
    current = id;
    for (const lit of text.querySelectorAll(".lit")) lit.classList.remove("lit");
    for (const part of text.querySelectorAll(`[data-claims~="${CSS.escape(id)}"]`)) part.classList.add("lit");
    panel.classList.add("open");
    panel.replaceChildren(...content(article, number, claim, close));
  };
  const close = () => {
    current = "";
    panel.classList.remove("open");
    panel.replaceChildren(el("p", { class: "hint" }, hint));
    for (const lit of text.querySelectorAll(".lit")) lit.classList.remove("lit");
  };
  text.addEventListener("mouseover", (event) => show(event.target));
  text.addEventListener("focusin", (event) => show(event.target));
  text.addEventListener("click", (event) => show(event.target));
  for (const place of [text, panel]) {
    place.addEventListener("keydown", (event) => {
      if (event.key === "Escape") close();
    });
  }
  return panel;
}

function content(article: PageArticle, number: number, claim: PageClaim, close: () => void): HTMLElement[] {
  const button = el("button", { type: "button", class: "close", "aria-label": "Close" }, "×");
  button.addEventListener("click", close);
  const when = sayTime(claim.from, claim.to);
  const rows: [name: string, value: Node | string][] = [
    ["Kind", el("span", {}, el("strong", {}, claim.kind), `: ${lower(KIND_MEANING[claim.kind])}`)],
    ["Confidence", percent(claim.confidence)],
    ["Reason", outside(claim.reason)],
    ["Rests on", BASIS_MEANING[claim.basis]],
    ["Source", claim.source === null ? "the article itself" : outside(claim.source)],
  ];
  if (claim.factuality !== "fact") rows.push(["Standing", `${claim.factuality}: ${lower(FACTUALITY_MEANING[claim.factuality])}`]);
  if (when !== "") rows.push(["When", when]);
  if (claim.restates !== null) {
    const first = article.claims[claim.restates];
    rows.push(["Repeats", el("a", { href: statementHref(number, first) }, outside(first.statement))]);
  }
  const list = el("dl", {}, ...rows.flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]));
  return [button, el("p", { class: "said" }, labelMark(claim), outside(claim.statement)), list];
}

function lower(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
