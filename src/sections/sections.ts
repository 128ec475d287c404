// Stage: the article's sections, from the format's own layout or from the look of the text.

import type { Article, Block, Doc, Section, SectionLayer } from "../doc/doc.js";
import type { SectionKind } from "../doc/labels.js";
import { type Span, slice } from "../doc/span.js";
import type { Stage } from "../doc/stage.js";
import { KEY_HEADINGS, TAIL_HEADINGS } from "../lexicon/boilerplate.js";
import { isJob, readAuthorBox, readByline, readSignature } from "./bylines.js";
import { bylineDate, datelineLength, isDateLine, trailingDate } from "./datelines.js";
import { boilerplateRow, isWholeQuote, isWireCode, isWordless, LONG, looksLikeHeading, looksLikeTitle, pictureWords } from "./kinds.js";
import { blocksOfText } from "./lines.js";
import { bareText, bareWord, endsSentence, wordsOf } from "./words.js";

/** Finds title, dateline, byline, key points, headings, paragraphs, quotes, captions and boilerplate. */
export const sections: Stage<"sections"> = { adds: "sections", needs: [], run: addSections };

/** A block on the way to a section. */
interface Piece extends Span {
  readonly text: string;
  /** What the format or the bullet says; null where the look must tell. */
  readonly told: SectionKind | null;
  readonly isAlone: boolean;
}

function addSections({ article }: Doc): SectionLayer {
  const pieces = piecesOf(article);
  const list: Section[] = [];
  const state: Progress = {
    article,
    pieces,
    list,
    title: null,
    byline: null,
    hasStory: false,
    bodyStarted: false,
    isKeyList: false,
    inTail: false,
  };
  pieces.forEach((piece, index) => {
    place(state, piece, index);
  });
  // Nothing but boilerplate is no article: what looked like it was the text itself.
  const isEmpty = list.every(({ kind }) => kind === "boilerplate") && article.layout === null;
  if (isEmpty) return { list: list.map((section) => ({ ...section, kind: "paragraph" })), title: null, byline: null, warnings: [] };
  return { list, title: state.title, byline: state.byline, warnings: [] };
}

/** Where the reading of the blocks, one after the other, has got to. */
interface Progress {
  readonly article: Article;
  readonly pieces: readonly Piece[];
  readonly list: Section[];
  title: Span | null;
  byline: Span | null;
  /** After the first section that is no boilerplate. */
  hasStory: boolean;
  /** After the first paragraph of prose. */
  bodyStarted: boolean;
  /** Under a heading such as "Key points". */
  isKeyList: boolean;
  /** Under a heading such as "Related articles". */
  inTail: boolean;
}

function piecesOf({ text, layout }: Article): Piece[] {
  if (layout === null) {
    return blocksOfText(text).map(({ start, end, isBullet, isAlone }) => ({
      start,
      end,
      text: text.slice(start, end),
      told: isBullet ? "keyPoint" : null,
      isAlone,
    }));
  }
  return layout
    .flatMap((block) => trimmed(text, block))
    .map(({ start, end, kind }) => ({ start, end, text: text.slice(start, end), told: kind === "paragraph" ? null : kind, isAlone: true }));
}

function trimmed(text: string, block: Block): Block[] {
  const words = slice(text, block);
  const start = block.start + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  return end > start ? [{ kind: block.kind, start, end }] : [];
}

/** Settles what a block is and adds its section; a paragraph's dateline becomes a section of its own. */
function place(state: Progress, piece: Piece, index: number): void {
  const kind = kindOf(state, piece, index);
  state.hasStory ||= kind !== "boilerplate";
  if (kind === "title") state.title ??= { start: piece.start, end: piece.end };
  if (kind === "heading") {
    const words = wordsOf(piece.text).map(bareWord).join(" ");
    state.isKeyList = KEY_HEADINGS.has(words);
    state.inTail = false;
  }
  const byline = kind === "boilerplate" && state.byline !== null && state.byline.start >= piece.start ? state.byline : null;
  const day = byline === null ? 0 : bylineDate(piece.text, byline.end - piece.start);
  if (day > 0) {
    state.list.push({ kind, start: piece.start, end: piece.start + piece.text.slice(0, day).trimEnd().length });
    state.list.push({ kind: "dateline", start: piece.start + day, end: piece.end });
    return;
  }
  const dated = kind === "title" ? trailingDate(piece.text) : 0;
  if (dated > 0) {
    state.title = { start: piece.start, end: piece.start + dated };
    state.list.push({ kind, ...state.title });
    state.list.push({ kind: "dateline", start: piece.end - piece.text.slice(dated).trimStart().length, end: piece.end });
    return;
  }
  if (kind === "paragraph" && !state.bodyStarted) {
    const length = datelineLength(piece.text);
    if (length > 0) {
      const dateline = piece.text.slice(0, length).trimEnd().length;
      state.list.push({ kind: "dateline", start: piece.start, end: piece.start + dateline });
      state.list.push({ kind, start: piece.start + length, end: piece.end });
      state.bodyStarted = true;
      return;
    }
  }
  if (kind === "paragraph" && isProse(piece.text)) {
    state.bodyStarted = true;
    state.isKeyList = false;
  }
  state.list.push({ kind, start: piece.start, end: piece.end });
}

const PROSE_WORDS = 12;

function isProse(text: string): boolean {
  return text.length > LONG || (wordsOf(text).length >= PROSE_WORDS && (endsSentence(text) || text.length > 150));
}

function kindOf(state: Progress, piece: Piece, index: number): SectionKind {
  const { text, told } = piece;
  if (told === "boilerplate") {
    noteByline(state, piece);
    return "boilerplate";
  }
  if (told === "title" || (told === null && isTitle(state, piece, index))) return "title";
  if (told === "caption" || told === "dateline") return told;
  if (isTailHeading(text)) {
    state.inTail = true;
    return "boilerplate";
  }
  if (told === null && text.length <= LONG && isDateLine(text)) return "dateline";
  if (state.inTail && !endsTail(piece)) return "boilerplate";
  state.inTail = false;
  if (isWordless(text) || isWireCode(text) || boilerplateRow(text) !== null || isAuthorBox(state, piece, index)) return "boilerplate";
  if (told === "keyPoint") return state.bodyStarted && !state.isKeyList ? "paragraph" : "keyPoint";
  const line = told === null || told === "heading" ? kindOfLine(state, piece, index) : null;
  if (line !== null) return line;
  if (told !== null) return told;
  if (isWholeQuote(text) && state.pieces.length > 1) return "quote";
  return isHeading(state, piece, index) ? "heading" : "paragraph";
}

/** Lines that say who, when and what is in the picture. */
function kindOfLine(state: Progress, piece: Piece, index: number): SectionKind | null {
  const { text, told } = piece;
  if (text.length > LONG) return null;
  if (told === "heading" && isDateLine(text)) return "dateline";
  const nearEdge = !state.bodyStarted || index >= state.pieces.length - 3;
  if (nearEdge && noteByline(state, piece)) return "boilerplate";
  if (!state.bodyStarted && state.byline !== null && isJob(text)) return "boilerplate";
  const picture = pictureWords(text);
  return picture === "credit" ? "boilerplate" : picture;
}

const BOXES_AT_END = 3;

/** A box about the writer: it says how to reach them, or names who wrote the story, or stands where it ends. */
function isAuthorBox({ article, pieces, byline, bodyStarted }: Progress, { text }: Piece, index: number): boolean {
  const box = readAuthorBox(text);
  if (box === null) return false;
  const name = bareText(text.slice(box.names.start, box.names.end));
  const written = `${byline === null ? "" : slice(article.text, byline)} ${article.byline ?? ""}`;
  return box.isCertain || bareText(written).includes(name) || (bodyStarted && index >= pieces.length - BOXES_AT_END);
}

/** True for a byline; its names are kept from the first one. */
function noteByline(state: Progress, { start, text }: Piece): boolean {
  const found = readByline(text) ?? (state.bodyStarted || state.list.length === 0 ? null : readSignature(text));
  if (found !== null) {
    state.byline ??= { start: start + found.names.start, end: start + found.names.end };
    return true;
  }
  const { byline } = state.article;
  if (byline === null || text.length > byline.length + 60 || endsSentence(text)) return false;
  const isNamed = bareText(text).startsWith(bareText(byline));
  if (isNamed) state.byline ??= { start, end: start + Math.min(byline.length, text.length) };
  return isNamed;
}

/** The article's title by its own word, else the first line where it looks like one and something follows. */
function isTitle({ article, pieces, title, bodyStarted, hasStory }: Progress, { text }: Piece, index: number): boolean {
  if (title !== null || bodyStarted || text.length > LONG) return false;
  if (article.title !== null) return index < 4 && bareText(text) === bareText(article.title);
  if (article.layout !== null || hasStory || pieces.length < 2) return false;
  if (
    !looksLikeTitle(text) ||
    isWordless(text) ||
    isWireCode(text) ||
    isDateLine(text) ||
    boilerplateRow(text) !== null ||
    readByline(text) !== null ||
    isWholeQuote(text)
  )
    return false;
  // A sentence that ends in "?" or "!" is a title only over something longer.
  return !endsSentence(text) || pieces.slice(index + 1).some((piece) => piece.text.length > text.length);
}

function isTailHeading(text: string): boolean {
  return text.length < 60 && TAIL_HEADINGS.has(wordsOf(text).map(bareWord).join(" ").trim());
}

/** Prose after a list of links is the story again. */
function endsTail({ text, told }: Piece): boolean {
  return told === "heading" || (text.length > 120 && endsSentence(text));
}

/** A short line over text: not the last one, not after a bullet list's own lines, and in a text that has prose. */
function isHeading({ article, pieces, list, title, bodyStarted }: Progress, { text, isAlone }: Piece, index: number): boolean {
  if (article.layout !== null || index === pieces.length - 1 || pieces.length < 2) return false;
  if (!looksLikeHeading(text)) return false;
  if (list.length === 0 || (title !== null && !bodyStarted)) return true;
  const next = pieces[index + 1];
  return isAlone || isProse(next.text) || next.told === "keyPoint" || /^\d{1,2}[:.]\d{2}\b/.test(text);
}
