// Plain text: line ends made one, everything else as it is.

import { type Draft, NO_METADATA } from "./article.js";
import type { Decoded } from "./encoding.js";

/** The line ends of Windows and of old Macs as line feeds. Nothing else in a text is changed. */
export function normaliseLineEnds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** The draft of a plain text; its sections are told from its looks later. */
export function draftOfText({ text, warnings }: Decoded): Draft {
  return { ...NO_METADATA, id: null, text: normaliseLineEnds(text), layout: null, extra: {}, warnings };
}
