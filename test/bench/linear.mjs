// Linear time: for each shape of text, how much longer twice as much of it takes.
// node test/bench/linear.mjs [--size N] [--limit RATIO]   exits with 1 where a shape costs more than RATIO (default 2.3)

import { annotate, STAGES } from "../../dist/pipeline.js";
import { DEFAULT_SUMMARY, summarise } from "../../dist/summary/summary.js";

const SIZE = numberOption("--size", 20_000);
const LIMIT = numberOption("--limit", 2.3);

const SHAPES = new Map([
  ["ordinary sentences", "The bank raised rates on Monday, Ann Lee of Vale Corp. said. "],
  ["ordinary paragraphs", "The bank raised rates on Monday. Vale will keep its mine through 2032.\n\n"],
  ["one word without blanks", "abcdefghij"],
  ["capitals without blanks", "ABCDEFGHIJ"],
  ["brackets", "(["],
  ["quotes", "“\"'"],
  ["digits", "1234567890"],
  ["hyphens", "a-"],
  ["dots", "."],
  ["commas", "word, "],
  ["slashes", "a/b"],
  ["at signs", "a@b."],
  ["dates", "3 May 2024 "],
  ["days of the week", "Monday, Tuesday, "],
  ["ranges of dates", "from May to July 2024, "],
  ["money", "$1.2bn "],
  ["names", "Ann Lee Vale Rio "],
  ["initials", "A. B. C. "],
  ["list items", "- • item one\n"],
  ["line ends", "\n"],
  ["blanks", " "],
  ["one giant sentence", "and the bank that raised the rate which Ann kept "],
  ["a chain of verbs", "began to stop to continue to try to "],
  ["conjuncts", "rose and fell and "],
  ["negations", "not never no longer "],
  ["titles in capitals", "BANK RAISES RATES AGAIN "],
  ["tellings", "he said that she said that "],
  ["pronouns", "he it they she "],
  ["the same name", "Vale "],
  ["emoji", "👩‍👩‍👧‍👦"],
  ["combining marks", "e\u0301\u0301\u0301"],
  ["zero-width spaces", "a\u200b"],
  ["no-break spaces", "a\u00a0"],
  ["right to left", "שלום "],
  ["brackets that close", "word) "],
  ["quotation marks that open", "“x "],
  ["bylines", "By Ann Lee\n"],
  ["datelines", "LONDON (Reuters) - Rates rose.\n\n"],
  ["quotations", "“We rose,” he said. "],
  ["quotation in quotation", "“he said ‘"],
  ["headings", "## Heading\n\n"],
]);

function numberOption(name, otherwise) {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

function articleOf(text) {
  const source = { path: "shape", format: "txt", sha256: "" };
  const unknown = { title: null, modifiedAt: null, byline: null, publisher: null, url: null, layout: null };
  return {
    ...unknown,
    id: "shape",
    publishedAt: "2026-04-27",
    publishedAtSource: "row",
    language: "en",
    source,
    text,
    extra: {},
    warnings: [],
  };
}

/** The least of three times, in milliseconds. */
function fastest(work) {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const start = process.hrtime.bigint();
    work();
    least = Math.min(least, Number(process.hrtime.bigint() - start) / 1e6);
  }
  return least;
}

function slowestStage(article) {
  let doc = { article };
  let worst = { name: "", ms: -1 };
  for (const stage of STAGES) {
    const before = doc;
    const start = process.hrtime.bigint();
    doc = { ...doc, [stage.adds]: stage.run(before) };
    const ms = Number(process.hrtime.bigint() - start) / 1e6;
    if (ms > worst.ms) worst = { name: stage.adds, ms };
  }
  return worst.name;
}

const fill = (piece, length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const run = (text) => summarise(annotate(articleOf(text)), DEFAULT_SUMMARY, "bench");

let failed = 0;
run(fill("The bank raised rates on Monday. ", SIZE));
console.log(
  `| shape | ${SIZE} characters, ms | ${2 * SIZE}, ms | ${4 * SIZE}, ms | ratios | slowest stage |\n| --- | ---: | ---: | ---: | ---: | --- |`,
);
for (const [name, piece] of SHAPES) {
  const times = [1, 2, 4].map((factor) => fastest(() => run(fill(piece, factor * SIZE))));
  const ratios = [times[1] / times[0], times[2] / times[1]];
  // Below 20 ms the machine's own hiccups decide, not the shape.
  const isSlow = times[2] > 20 && ratios[1] > LIMIT;
  if (isSlow) failed++;
  const shown = ratios.map((ratio) => ratio.toFixed(2)).join(" ");
  console.log(
    `| ${isSlow ? "**" : ""}${name}${isSlow ? "**" : ""} | ${times.map((ms) => ms.toFixed(1)).join(" | ")} | ${shown} | ${slowestStage(articleOf(fill(piece, 4 * SIZE)))} |`,
  );
}
if (failed > 0) console.log(`\n${failed} shapes cost more than ${LIMIT} times as much when twice as long`);
process.exitCode = failed > 0 ? 1 : 0;
