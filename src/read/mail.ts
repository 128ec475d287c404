// Mail: the words of a message, its subject as the title.

import PostalMime, { type Email } from "postal-mime";
import { NewsError } from "../doc/errors.js";
import type { Draft } from "./article.js";
import type { LooseBlock } from "./block-text.js";
import { draftOfEntry, isSpaced, paragraphsIn } from "./entry.js";
import { readMetadataDate } from "./iso-date.js";
import { normaliseLineEnds } from "./plain-text.js";

/** The draft of a message; attachments are left out. Rejects with a `NewsError` where there is no end to its parts or its head. */
export async function draftOfMail(bytes: Uint8Array, path: string): Promise<Draft> {
  const lines = countLines(bytes);
  if (lines > LINES_AT_MOST && bytes.length < SHORTEST_LINES * lines) throw new NewsError("too-large", { path, detail: `${lines} lines` });
  const mail = await parse(bytes, path);
  const isMarkup = mail.text === undefined || mail.text.trim() === "";
  return draftOfEntry({
    title: mail.subject ?? null,
    byline: mail.from?.name || null,
    // As the message has it: what the library makes of it is in UTC, and depends on where a date without a zone is read.
    publishedAt: readMetadataDate(mail.headers.find(({ key }) => key === "date")?.value ?? ""),
    ...(isMarkup ? { html: mail.html ?? null } : { blocks: blocksOfMail(mail.text ?? "") }),
  });
}

/** The library takes a kilobyte and more for each line: two million empty ones are three gigabytes. Those of attachments are long. */
const LINES_AT_MOST = 200_000;
const SHORTEST_LINES = 40;

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count++;
  return count;
}

async function parse(bytes: Uint8Array, path: string): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 50 });
  } catch (cause) {
    throw new NewsError("archive-invalid", { path, cause, detail: cause instanceof Error ? cause.message : String(cause) });
  }
}

/** "Begin forwarded message:", "---------- Forwarded message ---------": what follows is why the mail was sent, marks or not. */
const FORWARDED = /^-*\s?(?:begin )?forwarded message\b/i;
/** What some programs put over the mail that is answered, which goes on to the end. */
const ORIGINAL = /^\s*-{2,}\s*original message\s*-{2,}\s*$/i;
/** "On Tue, 3 Mar 2026, Ann Lee wrote:", over the words that are answered. */
const WROTE = /\bwrote:$/i;
const LONGEST_WROTE = 250;
/** Mailboxes put a mark before "From" at the start of a line, which quotes nobody. */
const QUOTED = /^\s{0,3}>(?!From )/;
/** A signature behind its two hyphens; longer ends are parts of a newsletter that are set off. */
const SIGNATURE_LINES = 15;
/** Without the blank behind them the hyphens may be a rule across the page: what follows is a signature where it is short, line for line. */
const SHORT_LINE = 70;

/** The words of a plain message: what it quotes of others, and the signature, are none of its own. */
function blocksOfMail(text: string): LooseBlock[] {
  const whole = normaliseLineEnds(text).trim();
  const lines = whole.split("\n");
  const hasSpaces = isSpaced(whole);
  const paragraphs = (from: number, to: number) => paragraphsIn(lines.slice(from, to).map(unquoted).join("\n"), hasSpaces);
  const isForward = lines.some((line) => FORWARDED.test(unquoted(line)));
  const signature = signatureStart(lines);
  const original = isForward ? -1 : lines.findIndex((line) => ORIGINAL.test(line));
  const isAside = (index: number) =>
    index >= signature || (original >= 0 && index >= original) || (!isForward && QUOTED.test(lines[index]));
  const blocks: LooseBlock[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && isAside(to) === isAside(from)) to++;
    const last = blocks.at(-1);
    const found = paragraphs(from, to);
    if (!isAside(from)) blocks.push(...found);
    else {
      if (last !== undefined && WROTE.test(last.text) && last.text.length <= LONGEST_WROTE)
        blocks.splice(-1, 1, { ...last, kind: "boilerplate" });
      blocks.push(...found.map((block) => ({ ...block, kind: "boilerplate" as const })));
    }
    from = to;
  }
  // A message of nothing but quoted lines is an article that was sent on.
  return blocks.some(({ kind }) => kind !== "boilerplate") ? blocks : paragraphs(0, lines.length);
}

function unquoted(line: string): string {
  return line.replace(/^(?:\s{0,3}>)+[ \t]?/, "");
}

/** The line of two hyphens that a signature stands behind; the number of lines where there is none. */
function signatureStart(lines: readonly string[]): number {
  const at = lines.findLastIndex((line) => /^-- ?$/.test(line));
  const behind = lines.slice(at + 1).filter((line) => line.trim() !== "");
  const isSignature = lines[at] === "-- " || behind.every((line) => line.length <= SHORT_LINE);
  return at >= 0 && behind.length <= SIGNATURE_LINES && isSignature ? at : lines.length;
}
