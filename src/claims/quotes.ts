// Quoted stretches of an article, paragraph by paragraph, and which of them go on with the one before.

import type { Doc } from "../doc/doc.js";

/** Tokens between two quotation marks, the marks left out. */
export interface Quote {
  readonly first: number;
  readonly end: number;
  /** Index of the section that it starts in. */
  readonly section: number;
  /** True where the quote before was left open at its paragraph's end and this one opens the next paragraph. */
  readonly continues: boolean;
}

interface Mark {
  readonly token: number;
  readonly opens: boolean;
}

const OPENING: ReadonlySet<string> = new Set(["“", "``", "«", "„"]);
const CLOSING: ReadonlySet<string> = new Set(["”", "''", "»"]);
/** An open quote runs on over a paragraph's end when its closing mark comes within so many tokens. */
const RUNS_ON = 200;
const SPACE_OR_OPEN = /[\s([{—–-]/;

/** All quotes in text order. */
export function findQuotes(doc: Doc<"sections" | "sentences">): Quote[] {
  const { tokens, list } = doc.sentences;
  const marks = findMarks(doc);
  const found: Quote[] = [];
  const sectionOf = (token: number) => list[tokens.sentence[token]].section;
  const sectionEnd = sectionEnds(doc);
  let open = -1;
  let continues = false;
  let leftOpenAt = -1;
  const close = (end: number) => {
    if (end > open) found.push({ first: open, end, section: sectionOf(open), continues });
    open = -1;
  };
  marks.forEach((mark, index) => {
    if (open >= 0 && sectionOf(open) !== sectionOf(mark.token)) {
      const end = sectionEnd[sectionOf(open)];
      if (mark.opens || mark.token - end > RUNS_ON) {
        leftOpenAt = end;
        close(end);
      }
    }
    if (mark.opens) {
      if (open >= 0 || mark.token + 1 >= tokens.count) return;
      continues = leftOpenAt >= 0 && mark.token - leftOpenAt <= 1;
      leftOpenAt = -1;
      open = mark.token + 1;
    } else if (open >= 0) close(mark.token);
    if (index === marks.length - 1 && open >= 0) close(sectionEnd[sectionOf(open)]);
  });
  return found;
}

/** Quotation marks and which way they face: by their shape, for straight ones by the blanks around, else by turns. */
function findMarks(doc: Doc<"sentences">): Mark[] {
  const { tokens } = doc.sentences;
  const { text } = doc.article;
  const found: Mark[] = [];
  let open = false;
  for (let token = 0; token < tokens.count; token++) {
    const form = tokens.forms[token];
    const straight = form === '"';
    if (!straight && !OPENING.has(form) && !CLOSING.has(form)) continue;
    const blankBefore = tokens.starts[token] === 0 || SPACE_OR_OPEN.test(text.charAt(tokens.starts[token] - 1));
    const blankAfter = tokens.ends[token] === text.length || /\s/.test(text.charAt(tokens.ends[token]));
    // said," We …: a mark that sticks to the comma in front opens where none is open
    const sticks: boolean = !open && /[,:]/.test(text.charAt(tokens.starts[token] - 1));
    if (straight) open = blankBefore === blankAfter ? !open : blankBefore || sticks;
    else open = OPENING.has(form);
    found.push({ token, opens: open });
  }
  return found;
}

/** The token after the last one of each section. */
function sectionEnds(doc: Doc<"sections" | "sentences">): Int32Array {
  const ends = new Int32Array(doc.sections.list.length);
  for (const sentence of doc.sentences.list) ends[sentence.section] = Math.max(ends[sentence.section], sentence.endToken);
  return ends;
}

/** For each token the index of the quote that holds it; -1 outside. */
export function quoteOfTokens(count: number, quotes: readonly Quote[]): Int32Array {
  const inside = new Int32Array(count).fill(-1);
  quotes.forEach((quote, index) => {
    inside.fill(index, quote.first, quote.end);
  });
  return inside;
}
