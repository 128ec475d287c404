// Results as lines for a terminal: label by sign, word and colour, evidence underlined, nothing that could steer the terminal.

import type { Label } from "../doc/labels.js";
import type { Result, ResultClaim } from "../doc/result.js";
import type { Span } from "../doc/span.js";

/** How to set text off; each is the identity where colour is not wanted. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  underline(text: string): string;
  red(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
}

/** A sign for each label, so that it shows without colour too. */
export const SIGNS: Readonly<Record<Label, string>> = { change: "▲", continuity: "=" };

/** Control characters, and marks that turn the direction of text: a terminal would obey them. */
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text on one line that a terminal only shows. */
export function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(STEERING, "�").trim();
}

/** The text of a label in its colour. */
export function paint(label: Label, text: string, style: Style): string {
  return label === "change" ? style.yellow(text) : style.green(text);
}

/**
 * An article's claims in text order, a line each: the claim with its evidence underlined, and why it has its label.
 * `reason` gives that in words, starting with the label.
 */
export function explainLines(result: Result, reason: (claim: ResultClaim) => string, style: Style): string[] {
  const { article, summary, claims } = result;
  const { change, continuity } = summary.counts;
  const heading = `${style.bold(plain(article.title ?? article.id))} ${style.dim(`(${plain(article.publishedAt ?? "no date")})`)}`;
  const counts = `${SIGNS.change} ${change} of change, ${SIGNS.continuity} ${continuity} of continuity`;
  return [heading, counts, ...claims.map((claim) => claimLine(claim, reason(claim), style))];
}

function claimLine(claim: ResultClaim, reason: string, style: Style): string {
  const { label, evidence } = claim.classification;
  const repeats = claim.restates === null ? "" : ` (repeats ${claim.restates})`;
  const sign = paint(label, SIGNS[label], style);
  return `${sign} ${style.dim(claim.id)} ${marked(claim, evidence, style)} ${style.dim(`— ${plain(reason)}${repeats}`)}`;
}

/** A claim's text with its evidence underlined; evidence elsewhere in the article is left to the reason. */
function marked(claim: ResultClaim, evidence: readonly Span[], style: Style): string {
  const inside = evidence
    .filter((item) => claim.start <= item.start && item.end <= claim.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let shown = "";
  let at = 0;
  for (const item of inside) {
    const start = item.start - claim.start;
    if (start < at) continue;
    shown += shownText(claim.text.slice(at, start)) + style.underline(shownText(claim.text.slice(start, item.end - claim.start)));
    at = item.end - claim.start;
  }
  return (shown + shownText(claim.text.slice(at))).trim();
}

/** As `plain`, blanks at the edges kept. */
function shownText(text: string): string {
  return text.replace(/\s+/g, " ").replace(STEERING, "�");
}

/** What changed and what held in one article, as `summary` tells it to people. */
export interface BriefView {
  readonly title: string;
  readonly publishedAt: string | null;
  readonly leads: readonly { readonly label: Label; readonly statements: readonly string[]; readonly count: number }[];
}

/** A short summary of an article: a heading and the foremost changes and continuities. */
export function briefLines(view: BriefView, style: Style): string[] {
  const heading = `${style.bold(plain(view.title))}${view.publishedAt === null ? "" : style.dim(` (${plain(view.publishedAt)})`)}`;
  const lines = view.leads.flatMap(({ label, statements, count }) => {
    const word = label === "change" ? "changed" : "held";
    const shown = statements.map((statement) => `  ${paint(label, `${SIGNS[label]} ${word}`.padEnd(9), style)}  ${plain(statement)}`);
    const more = count - statements.length;
    return more > 0 ? [...shown, style.dim(`             and ${more} more`)] : shown;
  });
  return [heading, ...lines];
}
