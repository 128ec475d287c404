// The report as one page of HTML that asks the network for nothing: data as inert JSON, one script and one style known by their hashes.

import { createHash } from "node:crypto";
import type { Result } from "../doc/result.js";
import { encode, scriptSafe } from "./codec.js";
import { openIndex, packArticle, type Reason } from "./pack.js";
import { articleElementId, CHART_ID, INDEX_ID, type RunAccount, SQUEEZED_TYPE } from "./shape.js";
import { DICTIONARY_RECORDS, dictionaryOf, squeeze } from "./squeeze.js";
import { timelineFigure } from "./timeline.js";

/** What stands around the data: the page's own script and style, as built. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

/** What a report is made from besides results. */
export interface ReportOptions {
  readonly assets: PageAssets;
  /** The reason of a claim's label in words. */
  readonly reason: Reason;
  /** The run that made the results; null where nobody knows. */
  readonly run: RunAccount | null;
  /** Such as "newsdelta 0.1.0". */
  readonly generator: string;
}

/** So many articles stay JSON that people and other programs can read; a page of ten thousand would open too slowly that way. */
const PLAIN_ARTICLES = 100;

/** The page in parts, to be written one after the other: an article's part is dropped before the next is made. */
export function* htmlReport(results: Iterable<Result>, { assets, reason, run, generator }: ReportOptions): Generator<string> {
  yield head(assets);
  const builder = openIndex(generator, run);
  let number = 0;
  const first: string[] = [];
  let dictionary: Uint8Array | null = null;
  for (const result of results) {
    builder.add(result);
    const json = encode(packArticle(result, reason));
    if (first.length < DICTIONARY_RECORDS) first.push(json);
    const id = articleElementId(number);
    if (number < PLAIN_ARTICLES) yield dataElement(id, "application/json", json);
    else {
      dictionary ??= dictionaryOf(first);
      yield dataElement(id, SQUEEZED_TYPE, squeeze(json, dictionary));
    }
    number++;
  }
  const index = scriptSafe(JSON.stringify(builder.index));
  if (dictionary === null) yield dataElement(INDEX_ID, "application/json", index);
  else yield dataElement(INDEX_ID, SQUEEZED_TYPE, squeeze(index, dictionary));
  yield `<template id="${CHART_ID}">${timelineFigure(builder.index)}</template>\n<script>${assets.script}</script>\n</body>\n</html>\n`;
}

/** Data that no browser runs: its type is no script's. */
function dataElement(id: string, type: string, content: string): string {
  return `<script type="${type}" id="${id}">${content}</script>\n`;
}

function head({ script, style }: PageAssets): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>What changed and what held</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="bar" id="bar"><a class="brand" href="#/">newsdelta</a></header>
<main id="main" tabindex="-1"><p class="opening">Opening the report…</p><noscript><p>This page shows its data by a script of its own. It sends nothing anywhere: allow scripts to read it.</p></noscript></main>
`;
}

function hash(content: string): string {
  return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}
