// The form of filters: a field each, and what they hold at any moment.

import { CHANGE_KINDS, CONTINUITY_KINDS, KINDS, LABELS } from "../../doc/labels.js";
import { WORDS } from "../markup.js";
import { type Filter, NO_FILTER } from "../search.js";
import { SIGNS } from "../terminal.js";
import { el } from "./dom.js";

const SUGGESTED = 200;

export interface FilterForm {
  readonly element: HTMLFormElement;
  read(): Filter;
}

/** The form, filled from a filter. Suggests the first of the names and sources given. `onChange` hears of every change. */
export function filterForm(
  filter: Filter,
  { names, sources, copies }: Readonly<Record<"names" | "sources", readonly string[]>> & { readonly copies: number },
  onChange: () => void,
): FilterForm {
  const text = input("text", { type: "search", value: filter.text, placeholder: "title, id, publisher, headline" });
  const name = input("name", { type: "search", value: filter.name, list: "names" });
  const source = input("source", { type: "search", value: filter.source, list: "sources" });
  const from = input("from", { type: "date", value: filter.from });
  const to = input("to", { type: "date", value: filter.to });
  const sure = input("sure", { type: "range", min: 0, max: 100, step: 1, value: filter.sure });
  const output = el("output", { for: "filter-sure" }, `${filter.sure} %`);
  const label = select("label", filter.label, [["Both", LABELS.map((value) => [value, `${SIGNS[value]} ${WORDS[value]}`])]]);
  const kind = select("kind", filter.kind, [
    ["Any", []],
    ["Changes", CHANGE_KINDS.map((value) => [value, value])],
    ["Continuities", CONTINUITY_KINDS.map((value) => [value, value])],
  ]);
  const once = input("once", { type: "checkbox" });
  once.checked = filter.once;
  const reset = el("button", { type: "reset" }, "Clear");
  const element = el(
    "form",
    { class: "filters", role: "search", "aria-label": "Articles" },
    field("Search", text, "wide"),
    field("Label", label),
    field("Kind", kind),
    field("Name", name),
    field("Source", source),
    field("From", from),
    field("To", to),
    field("Confidence at least", sure, "", output),
    el("datalist", { id: "names" }, ...names.slice(0, SUGGESTED).map((value) => el("option", { value }))),
    el("datalist", { id: "sources" }, ...sources.slice(0, SUGGESTED).map((value) => el("option", { value }))),
    copies === 0
      ? null
      : el(
          "div",
          { class: "check" },
          once,
          el("label", { for: once.id }, ` Hide ${copies === 1 ? "the near-duplicate" : `${copies} near-duplicates`}`),
        ),
    reset,
  );
  element.addEventListener("submit", (event) => event.preventDefault());
  element.addEventListener("input", () => {
    output.textContent = `${sure.value} %`;
    onChange();
  });
  element.addEventListener("reset", (event) => {
    event.preventDefault();
    for (const own of [text, name, source, from, to]) own.value = "";
    for (const own of [label, kind]) own.value = "";
    sure.value = String(NO_FILTER.sure);
    once.checked = false;
    output.textContent = `${NO_FILTER.sure} %`;
    onChange();
  });
  const read = (): Filter => ({
    text: text.value,
    name: name.value,
    source: source.value,
    label: LABELS.find((value) => value === label.value) ?? null,
    kind: KINDS.find((value) => value === kind.value) ?? null,
    from: from.value,
    to: to.value,
    sure: Number(sure.value),
    once: once.checked,
  });
  return { element, read };
}

function input(id: string, attributes: Readonly<Record<string, string | number>>): HTMLInputElement {
  return el("input", { id: `filter-${id}`, autocomplete: "off", ...attributes });
}

type Options = readonly (readonly [group: string, options: readonly (readonly [value: string, text: string])[]])[];

/** A list to choose from; its first group's name is the choice of nothing. */
function select(id: string, chosen: string | null, groups: Options): HTMLSelectElement {
  const option = ([value, text]: readonly [string, string]) => el("option", { value, selected: value === chosen }, text);
  const made = groups.flatMap(([name, options], number) =>
    number === 0 ? [el("option", { value: "" }, name), ...options.map(option)] : [el("optgroup", { label: name }, ...options.map(option))],
  );
  return el("select", { id: `filter-${id}` }, ...made);
}

function field(title: string, control: HTMLElement, look = "", beside: HTMLElement | null = null): HTMLElement {
  return el("div", { class: `field ${look}`.trim() }, el("label", { for: control.id }, title), control, beside);
}

/** A filter from the query of an address. */
export function filterFrom(query: URLSearchParams): Filter {
  const sure = Number(query.get("sure") ?? 0);
  return {
    text: query.get("text") ?? "",
    name: query.get("name") ?? "",
    source: query.get("source") ?? "",
    label: LABELS.find((value) => value === query.get("label")) ?? null,
    kind: KINDS.find((value) => value === query.get("kind")) ?? null,
    from: query.get("from") ?? "",
    to: query.get("to") ?? "",
    sure: Number.isInteger(sure) && sure >= 0 && sure <= 100 ? sure : 0,
    once: query.get("once") === "true",
  };
}

/** The query of an address that `filterFrom` reads. */
export function queryOf(filter: Filter): string {
  const asked = Object.entries(filter).filter(([, value]) => value !== "" && value !== null && value !== 0 && value !== false);
  return new URLSearchParams(asked.map(([key, value]) => [key, String(value)])).toString();
}
