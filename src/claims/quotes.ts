// Quoted stretches of an article, paragraph by paragraph, and which of them go on with the one before.

import type { Doc } from "../doc/doc.js";

/** Tokens between two quotation marks, the marks left out. */
export interface Quote {
  readonly first: number;
  readonly end: number;
  /** Index of the section. */
  readonly section: number;
  /** True where the quote before was left open at its paragraph's end and this one opens the next paragraph. */
  readonly continues: boolean;
}

const OPENING: ReadonlySet<string> = new Set(["“", "``", "«", "„"]);
const CLOSING: ReadonlySet<string> = new Set(["”", "''", "»"]);

/** All quotes in text order. Straight marks open and close by turns; a paragraph's end closes what is open. */
export function findQuotes(doc: Doc<"sections" | "sentences">): Quote[] {
  const { tokens, list } = doc.sentences;
  const found: Quote[] = [];
  let open = -1;
  let leftOpen = false;
  let section = -1;
  let firstOfSection = 0;
  const close = (end: number, continues: boolean) => {
    if (open >= 0 && end > open) found.push({ first: open, end, section, continues });
    open = -1;
  };
  let pending = false;
  for (const sentence of list) {
    if (sentence.section !== section) {
      leftOpen = open >= 0;
      close(sentence.firstToken, pending);
      section = sentence.section;
      firstOfSection = sentence.firstToken;
    }
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      const form = tokens.forms[token];
      const opens = OPENING.has(form) || (form === '"' && open < 0);
      const closes = CLOSING.has(form) || (form === '"' && open >= 0);
      if (opens && open < 0) {
        pending = leftOpen && token === firstOfSection;
        open = token + 1;
      } else if (closes && open >= 0) close(token, pending);
    }
  }
  close(tokens.count, pending);
  return found;
}

/** For each token the index of the quote that holds it; -1 outside. */
export function quoteOfTokens(count: number, quotes: readonly Quote[]): Int32Array {
  const inside = new Int32Array(count).fill(-1);
  quotes.forEach((quote, index) => {
    inside.fill(index, quote.first, quote.end);
  });
  return inside;
}
