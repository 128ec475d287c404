// The page: reads the address, shows the view it names, and keeps the way back.

import { BASIS_MEANING, FACTUALITY_MEANING, KIND_MEANING, LABEL_MEANING } from "../../doc/glossary.js";
import { articleView, revealClaim } from "./article.js";
import { batchView } from "./batch.js";
import { el } from "./dom.js";
import { entityView } from "./entity.js";
import { filterFrom } from "./form.js";
import { openStore } from "./store.js";

const store = openStore();
const { articles, entities, generator, run } = store.index;
const main = document.getElementById("main") ?? document.body;
const bar = document.getElementById("bar") ?? document.body;
const isSingle = articles.length === 1 && (run === null || run.failures.length === 0);

/** Shows what the address asks for; an address that leads nowhere shows all articles, a place in the page ("#main") is none of ours. */
function show(isFirst: boolean): void {
  const isRoute = location.hash.startsWith("#/");
  if (!isRoute && !isFirst) return;
  const [path, query = ""] = (isRoute ? location.hash.slice(1) : "/").split("?");
  const [, view = "", number = "", place = "", claim = ""] = path.split("/");
  const at = /^\d+$/.test(number) ? Number(number) : -1;
  const isArticle = (view === "article" && at >= 0 && at < articles.length) || (view === "" && isSingle);
  const wanted = isArticle ? Math.max(at, 0) : -1;
  const open = main.querySelector<HTMLElement>("[data-article]");
  if (!isArticle || open?.dataset.article !== String(wanted)) {
    if (isArticle) main.replaceChildren(articleView(store, wanted), glossary());
    else if (view === "name" && at >= 0 && at < entities.length) main.replaceChildren(entityView(store, at), glossary());
    else main.replaceChildren(batchView(store, filterFrom(new URLSearchParams(query))), glossary());
    const heading = main.querySelector("h1");
    document.title = `${heading?.textContent ?? ""} · newsdelta`;
    if (!isFirst) {
      scrollTo(0, 0);
      heading?.focus();
    }
  }
  const shown = main.querySelector<HTMLElement>("[data-article]");
  if (shown !== null && claim !== "") revealClaim(shown, store.article(wanted), place, claim);
}

/** What the words of the page mean. */
function glossary(): HTMLElement {
  const list = (meanings: Readonly<Record<string, string>>) =>
    el("dl", {}, ...Object.entries(meanings).flatMap(([word, meaning]) => [el("dt", {}, word), el("dd", {}, meaning)]));
  const group = (title: string, meanings: Readonly<Record<string, string>>) => el("div", {}, el("h2", {}, title), list(meanings));
  return el(
    "footer",
    { class: "foot" },
    el(
      "details",
      { class: "glossary" },
      el("summary", {}, "What the words mean"),
      group("Labels", LABEL_MEANING),
      group("Kinds", KIND_MEANING),
      group("What a label rests on", BASIS_MEANING),
      group("Standing of a claim", FACTUALITY_MEANING),
    ),
    el("p", {}, `Made by ${generator}. This page holds all it shows and asks the network for nothing.`),
  );
}

if (!isSingle) bar.append(el("nav", { "aria-label": "Report" }, el("a", { href: "#/articles" }, "All articles")));
addEventListener("hashchange", () => show(false));
addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("details.glossary")) details.removeAttribute("open");
});
show(true);
