// The text of a format with markup: blocks of bare words one after the other, with their kinds on the side.

import type { Block } from "../doc/doc.js";
import type { SectionKind } from "../doc/labels.js";

/** A block before it has a place in the text. */
export interface LooseBlock {
  readonly kind: SectionKind;
  readonly text: string;
}

/** Blanks of markup mean a single space; those that keep words together stay. */
export function squeeze(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, " ").trim();
}

/** Blocks put together to a text: key points a line each, all others with a blank line between. Blocks without words are dropped. */
export function layOut(blocks: readonly LooseBlock[]): { readonly text: string; readonly layout: readonly Block[] } {
  const layout: Block[] = [];
  const parts: string[] = [];
  let length = 0;
  let before: SectionKind | null = null;
  for (const { kind, text } of blocks) {
    const words = text.trim();
    if (words === "") continue;
    const gap = before === null ? "" : kind === "keyPoint" && before === "keyPoint" ? "\n" : "\n\n";
    parts.push(gap, words);
    layout.push({ kind, start: length + gap.length, end: length + gap.length + words.length });
    length += gap.length + words.length;
    before = kind;
  }
  return { text: parts.length === 0 ? "" : `${parts.join("")}\n`, layout };
}

/** Blocks with the title in front, unless it stands among the first already. */
export function withTitle(blocks: readonly LooseBlock[], title: string | null): readonly LooseBlock[] {
  const first = blocks.findIndex(({ kind }) => kind === "title");
  if (first >= 0 || title === null) return blocks;
  const words = bare(title);
  const same = blocks.slice(0, 3).findIndex(({ text }) => bare(text) === words);
  if (same >= 0) return blocks.map((block, index) => (index === same ? { ...block, kind: "title" } : block));
  return [{ kind: "title", text: title }, ...blocks];
}

/** A text by its letters and numbers alone. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
