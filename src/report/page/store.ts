// The page's data: the index at once, articles when they are asked for.

import { decode } from "../codec.js";
import { type Laid, layOut } from "../laid.js";
import { articleElementId, INDEX_ID, type PageArticle, type PageIndex, SQUEEZED_TYPE } from "../shape.js";
import { DICTIONARY_RECORDS, dictionaryOf, unsqueeze } from "../squeeze.js";

/** What the page is made from. */
export interface Store extends Laid {
  article(number: number): PageArticle;
  /** The number of the entity with this key; null where claims are about no such thing. */
  entity(key: string): number | null;
}

/** Articles that stay read: a page of a list of claims may need as many as it has lines. */
const KEPT_ARTICLES = 200;

/** Reads the index of the page. */
export function openStore(): Store {
  const index: PageIndex = JSON.parse(jsonOf(INDEX_ID));
  const keys = new Map(index.entities.map(({ key }, number) => [key, number]));
  const opened = new Map<number, PageArticle>();
  return {
    ...layOut(index),
    entity: (key) => keys.get(key) ?? null,
    article: (number) => {
      const known = opened.get(number);
      if (known !== undefined) return known;
      const article: PageArticle = decode(jsonOf(articleElementId(number)));
      if (opened.size >= KEPT_ARTICLES) opened.clear();
      opened.set(number, article);
      return article;
    },
  };
}

/** The JSON of an element, squeezed or not. */
function jsonOf(id: string): string {
  const text = textOf(id);
  const isSqueezed = document.getElementById(id)?.getAttribute("type") === SQUEEZED_TYPE;
  return isSqueezed ? unsqueeze(text, dictionary()) : text;
}

let known: Uint8Array | null = null;

/** The first articles are never squeezed: the others are told by them. */
function dictionary(): Uint8Array {
  known ??= dictionaryOf(Array.from({ length: DICTIONARY_RECORDS }, (_, number) => textOf(articleElementId(number))));
  return known;
}

function textOf(id: string): string {
  return document.getElementById(id)?.textContent ?? "null";
}
