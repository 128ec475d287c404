// Text into HTML, inert: nothing in it can be taken for markup, and nothing can turn the direction of what stands around it.

import type { Label } from "../doc/labels.js";

/** How each label is said of a claim, beside its sign. */
export const WORDS: Readonly<Record<Label, string>> = { change: "changed", continuity: "held" };

/** Control characters other than tab and line ends, and marks that turn the direction of text over. */
const STEERING = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/gu;

/** The text with what would steer its display made visible, one character for one, so that places in it stay. */
export function shown(text: string): string {
  return text.replace(STEERING, "\ufffd");
}

const ENTITIES = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

/** Text for the inside of an element or of a quoted attribute. */
export function escapeHtml(text: string): string {
  return shown(text).replace(/[&<>"']/g, (char) => ENTITIES.get(char) ?? char);
}
