// The report as Markdown, to paste into a newsletter or an issue: what changed and what held, article by article.

import type { Label } from "../doc/labels.js";
import type { Result, ResultClaim } from "../doc/result.js";
import { sayDay, sayTime } from "./calendar.js";
import { shown } from "./markup.js";
import { sourceName, titleOf } from "./pack.js";
import type { RunAccount } from "./shape.js";
import { SIGNS } from "./terminal.js";

/** Statements of each label that an article shows. */
const STATEMENTS_AT_MOST = 8;
const HEADINGS: Readonly<Record<Label, string>> = { change: "What changed", continuity: "What held" };

/** The report in parts, one an article, then the run's failures, and the totals. */
export function* markdownReport(results: Iterable<Result>, run: RunAccount | null): Generator<string> {
  const totals = { articles: 0, change: 0, continuity: 0 };
  for (const result of results) {
    yield `${articlePart(result)}\n`;
    totals.articles++;
    totals.change += result.summary.changes.length;
    totals.continuity += result.summary.continuities.length;
  }
  if (run !== null && run.failures.length > 0) {
    const lines = run.failures.map(
      ({ path, line, code, message }) => `- ${inert(path)}${line === null ? "" : `:${line}`}: ${inert(message)} (${inert(code)})`,
    );
    yield `## Not read\n\n${lines.join("\n")}\n\n`;
  }
  const { articles, change, continuity } = totals;
  yield `*${articles} ${articles === 1 ? "article" : "articles"}: ${SIGNS.change} ${change} changed, ${SIGNS.continuity} ${continuity} held.*\n`;
}

function articlePart(result: Result): string {
  const { article, summary, claims } = result;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const names = new Map(result.entities.map(({ id, name }) => [id, name]));
  const facts = [article.publishedAt === null ? "" : sayDay(article.publishedAt), article.publisher ?? ""].filter((fact) => fact !== "");
  const part = (label: Label, ids: readonly string[]) => {
    const lines = ids
      .slice(0, STATEMENTS_AT_MOST)
      .flatMap((id) => byId.get(id) ?? [])
      .map((claim) => statementLine(claim, label, names));
    const more = ids.length - lines.length;
    const rest = more > 0 ? [`- … and ${more} more`] : [];
    return `### ${HEADINGS[label]} (${ids.length})\n\n${ids.length === 0 ? "Nothing." : [...lines, ...rest].join("\n")}\n`;
  };
  return [
    `## ${inert(titleOf(result))}\n`,
    ...(facts.length === 0 ? [] : [`${facts.map(inert).join(" · ")}\n`]),
    part("change", summary.changes),
    part("continuity", summary.continuities),
  ].join("\n");
}

function statementLine(claim: ResultClaim, label: Label, names: ReadonlyMap<string, string>): string {
  const { kind, confidence } = claim.classification;
  const source = sourceName(claim, names);
  const when = sayTime(claim.time?.from ?? null, claim.time?.to ?? null);
  const facts = [kind, `${Math.round(confidence * 100)} %`, when, source === null ? "" : `according to ${source}`].filter(
    (fact) => fact !== "",
  );
  return `- ${SIGNS[label]} ${inert(claim.statement)} *(${facts.map(inert).join(", ")})*`;
}

/**
 * Text on one line in which Markdown finds no markup, HTML or link. An empty comment keeps "@name" and "#1" from being
 * taken for a person or an issue, which backslashes do not.
 */
export function inert(text: string): string {
  return shown(text)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>&|~!$^]|:(?=\/\/)|\.(?=\w)(?<=www\.)/gi, "\\$&")
    .replace(/[@#](?=\w)/g, "$&<!-- -->");
}
