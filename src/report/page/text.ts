// The article's text with claims, names and dates marked in place.

import type { Label, SectionKind } from "../../doc/labels.js";
import { labelOf } from "../../doc/labels.js";
import { WORDS } from "../markup.js";
import type { PageArticle, Place } from "../shape.js";
import { SIGNS } from "../terminal.js";
import { el, kept } from "./dom.js";
import { statementHref } from "./statement.js";

const TAGS: Readonly<Record<SectionKind, "h3" | "p" | "blockquote">> = {
  title: "h3",
  keyPoint: "p",
  heading: "h3",
  paragraph: "p",
  quote: "blockquote",
  caption: "p",
  dateline: "p",
  boilerplate: "p",
};

/** What lies over a stretch of text: numbers in the article's lists, -1 for none. */
interface Cover {
  readonly claims: readonly number[];
  readonly entity: number;
  readonly date: number;
  readonly isPredicate: boolean;
  readonly isCue: boolean;
}

interface Marked {
  readonly article: PageArticle;
  readonly number: number;
  readonly text: string;
  /** The page of an entity, where it has one. */
  readonly entityHref: (key: string) => string | null;
  readonly mentions: readonly { readonly place: Place; readonly entity: number }[];
}

/** The text, a block a section. Each stretch under claims names them in `data-claims`, the outermost first. */
export function markedText(article: PageArticle, number: number, entityHref: (key: string) => string | null): HTMLElement {
  const holder = el("div", { class: "text" });
  const { text } = article;
  if (text === null) return el("p", { class: "note" }, "The results were written without the text (--no-text), so there is none to show.");
  const mentions = article.entities.flatMap(({ mentions: places }, entity) => places.map((place) => ({ place, entity })));
  const marked: Marked = { article, number, text, entityHref, mentions };
  let at = 0;
  for (const { kind, place } of article.sections) {
    holder.append(...between(text.slice(at, place[0])));
    holder.append(el(TAGS[kind], { class: `section ${kind}` }, ...block(marked, place)));
    at = place[1];
  }
  holder.append(...between(text.slice(at)));
  return holder;
}

/** What stands between sections, where it is more than blanks, bullets and rules. */
function between(text: string): HTMLElement[] {
  return /[\p{L}\p{N}]/u.test(text) ? [el("p", { class: "rest" }, text.trim())] : [];
}

function block(marked: Marked, [start, end]: Place): (Node | string)[] {
  const { article, mentions, text } = marked;
  const near = ({ place }: { readonly place: Place }) => place[0] < end && place[1] > start;
  const claims = article.claims.flatMap((claim, number) => (near(claim) ? [{ ...claim, number }] : []));
  const names = mentions.filter(near);
  const dates = article.dates.flatMap((date, number) => (near(date) ? [{ place: date.place, number }] : []));
  const edges = new Set([start, end]);
  const places = [
    ...claims.flatMap(({ place, predicate, cues }) => [place, predicate, ...cues]),
    ...[...names, ...dates].map(({ place }) => place),
  ];
  for (const edge of places.flat()) if (edge > start && edge < end) edges.add(edge);
  const cuts = [...edges].sort((a, b) => a - b);
  const made: (Node | string)[] = [];
  let group: HTMLElement | null = null;
  let groupKey = "";
  for (let cut = 0; cut + 1 < cuts.length; cut++) {
    const stretch: Place = [cuts[cut], cuts[cut + 1]];
    const cover = coverOf(stretch, { claims, names, dates });
    const starting = claims.filter(({ predicate }) => predicate[0] === stretch[0]);
    const key = cover.entity < 0 && cover.date < 0 ? "" : `${cover.entity} ${cover.date}`;
    if (key === "" || key !== groupKey || starting.length > 0) group = null;
    groupKey = key;
    made.push(...starting.map((claim) => chip(marked, claim.number)));
    const piece = segment(article, cover, text.slice(...stretch));
    if (key === "") {
      made.push(...kept([piece]));
      continue;
    }
    if (group === null) {
      group = wrapper(marked, cover);
      made.push(group);
    }
    group.append(...kept([piece]));
  }
  return made;
}

interface Near {
  readonly claims: readonly {
    readonly place: Place;
    readonly predicate: Place;
    readonly cues: readonly Place[];
    readonly number: number;
  }[];
  readonly names: readonly { readonly place: Place; readonly entity: number }[];
  readonly dates: readonly { readonly place: Place; readonly number: number }[];
}

/** More than any predicate: the claim that a stretch is the predicate of counts as the innermost, then the shortest. */
const LONG = 1e9;

function coverOf(stretch: Place, { claims, names, dates }: Near): Cover {
  const inside = (place: Place) => place[0] <= stretch[0] && stretch[1] <= place[1];
  const rank = ({ place, predicate }: Near["claims"][number]) =>
    inside(predicate) ? predicate[1] - predicate[0] : LONG + place[1] - place[0];
  const over = claims.filter(({ place }) => inside(place)).sort((a, b) => rank(b) - rank(a));
  return {
    claims: over.map(({ number }) => number),
    entity: names.find(({ place }) => inside(place))?.entity ?? -1,
    date: dates.find(({ place }) => inside(place))?.number ?? -1,
    isPredicate: over.some(({ predicate }) => inside(predicate)),
    isCue: over.at(-1)?.cues.some(inside) ?? false,
  };
}

/** A stretch of text in the look of the innermost claim over it. */
function segment(article: PageArticle, { claims, isPredicate, isCue }: Cover, text: string): Node | string {
  const inner = claims.at(-1);
  if (inner === undefined) return text;
  const label = labelOf(article.claims[inner].kind);
  const looks = ["claim", label, isPredicate ? "predicate" : "", isCue ? "cue" : ""].filter(Boolean).join(" ");
  return el("span", { class: looks, "data-claims": claims.map((claim) => article.claims[claim].id).join(" ") }, text);
}

/** What stands around a name or a date. */
function wrapper({ article, entityHref }: Marked, { entity, date }: Cover): HTMLElement {
  if (entity < 0) {
    const { value, type } = article.dates[date];
    return el("time", { class: "date", datetime: value, title: `${type.toLowerCase()}: ${value ?? "value not known"}` });
  }
  const { name, type, key, hasPage } = article.entities[entity];
  const href = hasPage ? entityHref(key) : null;
  const attributes = { class: hasPage ? "name" : "amount", title: `${name}, ${type}` };
  return href === null ? el("span", attributes) : el("a", { ...attributes, href });
}

/** Sign and kind before the word that carries the label: a link to the statement, which says all when it has the focus. */
function chip({ article, number }: Marked, claim: number): HTMLElement {
  const own = article.claims[claim];
  const label: Label = labelOf(own.kind);
  return el(
    "a",
    {
      class: `chip ${label}`,
      id: `text-${own.id}`,
      href: statementHref(number, own),
      "data-claims": own.id,
      "aria-label": `${SIGNS[label]} ${own.kind}, ${WORDS[label]}: ${own.reason}`,
    },
    `${SIGNS[label]} ${own.kind}`,
  );
}
