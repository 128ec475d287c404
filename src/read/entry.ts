// An entry of a feed, an item of an agency or a mail: its words in HTML or plain, with what is said about them.

import { type Draft, type Metadata, NO_METADATA } from "./article.js";
import { type LooseBlock, layOut, squeeze, withTitle } from "./block-text.js";
import { blocksOfHtml } from "./html.js";
import { normaliseLineEnds } from "./plain-text.js";

/** What a feed, an agency or a mail says of one article. */
export interface Entry extends Partial<Metadata> {
  readonly id?: string | null;
  /** The words with markup; where there are none, `text` counts. */
  readonly html?: string | null;
  readonly text?: string | null;
  /** The words where they are told apart already. */
  readonly blocks?: readonly LooseBlock[] | null;
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** The draft of an entry, its title in front. */
export function draftOfEntry({ id = null, html = null, text = null, blocks: told = null, extra = {}, ...metadata }: Entry): Draft {
  const blocks = told ?? (html !== null ? blocksOfHtml(html) : paragraphsOf(text ?? ""));
  const hasWords = blocks.some((block) => block.text.trim() !== "");
  const known = { ...NO_METADATA, ...metadata };
  return { ...known, id: idOf(id), ...layOut(hasWords ? withTitle(blocks, known.title) : []), extra, warnings: [] };
}

/** Addresses make no names of files. */
function idOf(id: string | null): string | null {
  return id === null || id === "" || /[/:]/.test(id) ? null : id;
}

/** Plain text in a format with a layout of its own: paragraphs between empty lines, or a line each. */
function paragraphsOf(text: string): LooseBlock[] {
  const whole = normaliseLineEnds(text).trim();
  return paragraphsIn(whole, isSpaced(whole));
}

/** True for a text with empty lines between its paragraphs. */
export function isSpaced(text: string): boolean {
  return /\n[ \t]*\n/.test(text);
}

/** Paragraphs of a text, or of a part of it, with empty lines between them or a line each. */
export function paragraphsIn(text: string, isSpacedText: boolean): LooseBlock[] {
  const parts = isSpacedText ? text.split(/\n[ \t\n]*\n/) : text.split("\n");
  return parts.map((part) => ({ kind: "paragraph" as const, text: squeeze(part) })).filter((block) => block.text !== "");
}
