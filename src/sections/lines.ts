// From text to blocks: lines, bullets, and lines that were wrapped at a width put together again.

import type { Span } from "../doc/span.js";

/** A run of text that stands by itself, blanks at its edges cut off; the signs of a bullet are left out of it. */
export interface TextBlock extends Span {
  readonly isBullet: boolean;
  /** An empty line, or the start or end of the text, on either side. */
  readonly isAlone: boolean;
}

interface Line extends Span {
  readonly indent: number;
  readonly bullet: number;
  readonly isAfterBlank: boolean;
}

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** The blocks of a text without structure of its own: a line each, wrapped lines joined. */
export function blocksOfText(text: string): TextBlock[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const blocks: TextBlock[] = [];
  for (let i = 0; i < lines.length; ) {
    let next = i + 1;
    while (next < lines.length && isContinued(text, lines[next - 1], lines[next], width)) next++;
    const isAlone = lines[i].isAfterBlank && (next === lines.length || lines[next].isAfterBlank);
    blocks.push({ start: lines[i].start + lines[i].bullet, end: lines[next - 1].end, isBullet: lines[i].bullet > 0, isAlone });
    i = next;
  }
  return blocks;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let isAfterBlank = true;
  const add = (from: number, to: number) => {
    const raw = text.slice(from, to);
    const words = raw.trim();
    if (words === "") {
      isAfterBlank = true;
      return;
    }
    const indent = raw.length - raw.trimStart().length;
    const start = from + indent;
    lines.push({ start, end: start + words.length, indent, bullet: bulletLength(words), isAfterBlank });
    isAfterBlank = false;
  };
  let from = 0;
  for (const match of text.matchAll(LINE_END)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, text.length);
  return lines;
}

/** "• ", "- ", "* ", "- •": a bullet sign, or a dash with a blank behind it. */
const BULLET = /^(?:[-–—*+][ \t]*)?[•▪●◦‣⁃■□➤►▶·][ \t]*|^[-–—*+][ \t]+/;

/** Length of the signs before the words of a bullet; 0 where there are none, or nothing behind them. */
function bulletLength(line: string): number {
  const signs = BULLET.exec(line)?.[0].length ?? 0;
  return signs < line.length && /^["“‘'(\p{L}\p{N}$€£¥₹]/u.test(line.slice(signs, signs + 2)) ? signs : 0;
}

const NARROWEST = 45;
const WIDEST = 110;
const SLACK = 4;

/** The width at which lines of the text were wrapped; null where each line is a paragraph of its own. */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  let width = 0;
  let pairs = 0;
  let open = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const length = lines[i].end - lines[i].start + lines[i].indent;
    if (length > WIDEST && length > 0) return null;
    if (lines[i + 1].isAfterBlank || lines[i + 1].bullet > 0) continue;
    width = Math.max(width, length);
  }
  if (width < NARROWEST) return null;
  let full = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i + 1].isAfterBlank || lines[i + 1].bullet > 0 || isSetIn(text, lines[i], lines[i + 1])) continue;
    pairs++;
    if (isFull(text, lines[i], lines[i + 1], width)) full++;
    if (!endsSentence(text, lines[i])) open++;
  }
  return pairs >= 2 && full >= pairs * 0.6 && open >= pairs * 0.5 ? width : null;
}

/** True where the next line's first word would not have fitted. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const word = /^\S{1,40}/.exec(text.slice(next.start, next.start + 40))?.[0].length ?? 0;
  return line.end - line.start + line.indent + 1 + word > width - SLACK - word / 2;
}

function isContinued(text: string, line: Line, next: Line, width: number | null): boolean {
  if (next.isAfterBlank || next.bullet > 0) return false;
  // A line that breaks off and goes on in lower case was broken by hand or by a mailer: in a wrapped text at any width, "where they felt / they / needed it".
  const isOpen = !endsSentence(text, line) && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
  if (width === null) return isOpen && line.end - line.start >= 30;
  return !isSetIn(text, line, next) && (isOpen || isFull(text, line, next, width));
}

/** A line further in opens a paragraph, unless the line in front breaks off: in a hanging paragraph all lines but the first are further in. */
function isSetIn(text: string, line: Line, next: Line): boolean {
  return next.indent > line.indent + (line.bullet > 0 ? 8 : 0) && endsSentence(text, line);
}

function endsSentence(text: string, line: Span): boolean {
  return /[.!?…:]["'”’)\]]{0,3}$/.test(text.slice(Math.max(line.start, line.end - 6), line.end));
}
