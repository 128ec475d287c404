// The article the user gave, sentence by sentence: node .ci/seed.mjs FILE. Fails where a claim has another label than a reader gives it.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const CLI = new URL("../dist/cli.js", import.meta.url).pathname;

/** Words around each word that carries a label, the word itself, its label. */
const LABELS = [
  ["Revise Partnership", "Revise", "change"],
  ["OpenAI gains", "gains", "change"],
  ["Microsoft transitions", "transitions", "change"],
  ["Companies continue", "continue", "continuity"],
  ["entered a new", "entered", "change"],
  ["have restructured", "restructured", "change"],
  ["isn't just", "isn't", "continuity"],
  ["represents a significant shift", "shift", "change"],
  ["update is a move", "move", "change"],
  ["maintains a deep", "maintains", "continuity"],
  ["deal allows", "allows", "change"],
  ["represents a distinct departure", "departure", "change"],
  ["granting OpenAI", "granting", "change"],
  ["terms have shifted", "shifted", "change"],
  ["will retain", "retain", "continuity"],
  ["has been removed", "removed", "change"],
  ["will cease", "cease", "change"],
  ["simplifying the", "simplifying", "change"],
  ["remains intact", "remains", "continuity"],
  ["companies reaffirming", "reaffirming", "continuity"],
  ["amendments highlight", "highlight", "continuity"],
  ["moving past", "moving", "change"],
  ["entering a more", "entering", "change"],
  ["is shifting from", "shifting", "change"],
  ["it is useful", "useful", "continuity"],
];

const path = process.argv[2];
const text = readFileSync(path, "utf8");
const row = JSON.stringify({ id: "seed", text, publishedAt: "2026-04-27" });
const line = execFileSync(process.execPath, [CLI, "analyze", "-", "--from", "jsonl", "--to", "jsonl", "--quiet"], {
  input: row,
  encoding: "utf8",
});
const { article, entities, dates, claims } = JSON.parse(line);

const wrong = [];
const expect = (holds, what) => {
  if (!holds) wrong.push(what);
};
const covers = (span, start, end) => span.start <= start && end <= span.end;
const length = ({ start, end }) => end - start;
for (const [around, word, label] of LABELS) {
  const start = text.indexOf(around) + around.indexOf(word);
  const holding = claims.filter(({ predicate }) => covers(predicate, start, start + word.length));
  const claim = holding.sort((a, b) => length(a.predicate) - length(b.predicate))[0];
  expect(claim?.classification.label === label, `${around}: ${claim?.classification.label ?? "no claim"}, not ${label}`);
  const evidence = claim?.classification.evidence ?? [];
  if (claim?.classification.basis === "cue")
    expect(
      evidence.some((item) => covers(claim.predicate, item.start, item.end)),
      `${around}: no evidence`,
    );
}
for (const name of ["Microsoft", "OpenAI"]) {
  const named = entities.filter((entity) => entity.name === name);
  expect(named.length === 1 && named[0].type === "ORG", `${name}: ${named.map(({ type }) => type).join(", ") || "not found"}`);
}
const company = text.indexOf("The company will retain");
const microsoft = entities.find(({ name }) => name === "Microsoft");
expect(
  microsoft?.mentions.some(({ start }) => start === company),
  "The company is no mention of Microsoft",
);
expect(dates.filter(({ value }) => value === "2032").length === 2, "2032 is not found twice");
expect(article.sections.filter(({ kind }) => kind === "keyPoint").length === 3, "there are not three key points");
expect(article.sections[0].kind === "title" && article.title?.endsWith("Agreement"), "the title is not a section of its own");

for (const what of wrong) console.error(what);
console.log(`${LABELS.length + 7 - wrong.length} of ${LABELS.length + 7} things right in ${article.wordCount} words`);
process.exitCode = wrong.length > 0 ? 1 : 0;
