// Near-duplicates: which article says mostly what another one says.

import { el, outside } from "./dom.js";
import { percent } from "./statement.js";
import type { Store } from "./store.js";

/** Stands for likeness, beside words. */
export const COPY_SIGN = "≈";

/** Marks an article as a near-duplicate, with the one that it is like; null where it is none. */
export function copyMark(store: Store, number: number): HTMLElement | null {
  const copy = store.copies.get(number);
  if (copy === undefined) return null;
  return el("span", { class: "copy" }, `${COPY_SIGN} ${percent(copy.similarity)} the same as `, articleLink(store, copy.of));
}

/** For one article: what it is like, and what is like it; null where there is neither. */
export function copiesLine(store: Store, number: number): HTMLElement | null {
  const own = copyMark(store, number);
  const others = [...store.copies].filter(([, { of }]) => of === number);
  if (own === null && others.length === 0) return null;
  const items = others.map(([other, { similarity }]) =>
    el("li", {}, `${COPY_SIGN} ${percent(similarity)} the same: `, articleLink(store, other)),
  );
  return el(
    "div",
    { class: "copies" },
    own === null ? null : el("p", {}, own),
    items.length === 0 ? null : el("ul", { class: "plain" }, ...items),
  );
}

function articleLink({ index }: Store, number: number): HTMLElement {
  return el("a", { href: `#/article/${number}` }, outside(index.articles[number].title));
}
