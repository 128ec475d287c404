// Elements made from tags, attributes and text. Text goes in as text: nothing here reads markup.

import { shown } from "../markup.js";

export type Child = Node | string | null;

/** An element with its attributes and children; attributes that are null or false are left out, true ones have no value. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number | boolean | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, "");
    else if (value !== null && value !== false) made.setAttribute(name, shown(String(value)));
  }
  made.append(...kept(children));
  return made;
}

/** Children as nodes, text made harmless to look at. */
export function kept(children: readonly Child[]): (Node | string)[] {
  return children.flatMap((child) => (child === null ? [] : [typeof child === "string" ? shown(child) : child]));
}

/** Text from outside, which may run from right to left without turning its neighbours. */
export function outside(text: string): HTMLElement {
  return el("bdi", {}, text);
}

/** "1 article", "2 articles". */
export function countOf(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** Digits in threes, with narrow blanks between. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, "\u202f");
}

export interface PagerState {
  readonly total: number;
  readonly size: number;
  readonly page: number;
  readonly noun: string;
  readonly onPage: (page: number) => void;
}

/** Where one is in a long list, with ways back and on; without buttons where all fits. */
export function pager({ total, size, page, noun, onPage }: PagerState): HTMLElement {
  const last = Math.max(0, Math.ceil(total / size) - 1);
  const range =
    total === 0 ? `No ${noun}s` : `${grouped(page * size + 1)}–${grouped(Math.min(total, (page + 1) * size))} of ${countOf(total, noun)}`;
  const step = (text: string, to: number) => {
    const button = el("button", { type: "button", disabled: to < 0 || to > last }, text);
    button.addEventListener("click", () => onPage(to));
    return button;
  };
  const buttons = last === 0 ? [] : [step("Previous", page - 1), step("Next", page + 1)];
  return el("div", { class: "pager" }, el("span", { role: "status" }, range), ...buttons);
}
