// Writes the parts of README.md that the code knows better: node .ci/readme.mjs [--check] [--data DIR]
// Flags and errors from their tables, the example from output/, with --data the scores on development data.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ERRORS } from "../dist/doc/errors.js";
import { flagTable } from "../dist/flags/flags.js";
import { explainClaim } from "../dist/summary/explain.js";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const PAGE = `${ROOT}README.md`;
const EXAMPLE = "microsoft-openai";
const SHOWN = 4;

const result = JSON.parse(readFileSync(`${ROOT}output/${EXAMPLE}.json`, "utf8"));
const claims = new Map(result.claims.map((claim) => [claim.id, claim]));

/** The leading claims of a label, each with why it has it. */
function leads(ids) {
  return ids.slice(0, SHOWN).map((id) => {
    const claim = claims.get(id);
    return `- ${claim.statement} — ${explainClaim(claim)}`;
  });
}

/** One claim of the example as its file has it: one that the article dates. */
function oneClaim() {
  const claim =
    result.claims.find(({ classification, dates }) => classification.label === "continuity" && dates.length > 0) ?? result.claims[0];
  return JSON.stringify(claim, null, 2)
    .replace(/\{\s*\n\s*("start"[^{}[\]]*?)\n\s*\}/g, (_, inner) => `{ ${inner.replace(/\s*\n\s*/g, " ")} }`)
    .replace(/\[\s*\n\s*("[^{}[\]]*?)\n\s*\]/g, (_, inner) => `[${inner.replace(/\s*\n\s*/g, " ")}]`);
}

const parts = {
  example: () =>
    ["**What changed**", "", ...leads(result.summary.changes), "", "**What held**", "", ...leads(result.summary.continuities)].join("\n"),
  claim: () => `\`\`\`json\n${oneClaim()}\n\`\`\``,
  flags: () => ["| flag | of | what it does |", "| --- | --- | --- |", ...flagTable()].join("\n"),
  errors: () =>
    [
      "| code | what it means | what to do |",
      "| --- | --- | --- |",
      ...Object.entries(ERRORS).map(([code, { message, hint }]) => `| \`${code}\` | ${message} | ${hint} |`),
    ].join("\n"),
};

/** What the run that made the shipped weights noted of pronouns on news that it did not learn from. */
function pronouns() {
  const { news } = JSON.parse(readFileSync(`${ROOT}src/model/antecedents.json`, "utf8")).heldBack;
  const row = (words, name) => `| ${words} | ${news[name].n} | ${Math.round(news[name].precision)} | ${Math.round(news[name].recall)} |`;
  return [
    "| on every sixth news text | marked | right of those tied, % | tied rightly of those that stand for something, % |",
    "| --- | ---: | ---: | ---: |",
    row("*he, him, his*", "he"),
    row("*she, her, hers*", "she"),
    row("*it, its*", "it"),
    row("*they, them, their*", "they"),
    row("all pronouns", "pronouns"),
    row("*the company, the minister*", "noun"),
  ].join("\n");
}
parts.pronouns = pronouns;
const dataAt = process.argv.indexOf("--data");
if (dataAt >= 0) {
  const args = ["dist/cli.js", "eval", "--data", process.argv[dataAt + 1]];
  parts.accuracy = () => execFileSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" }).trim();
}

const page = readFileSync(PAGE, "utf8");
let made = page;
for (const [name, write] of Object.entries(parts)) {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  if (!made.includes(begin) || !made.includes(end)) throw new Error(`README.md has no part called ${name}`);
  made = `${made.slice(0, made.indexOf(begin) + begin.length)}\n\n${write()}\n\n${made.slice(made.indexOf(end))}`;
}
if (!process.argv.includes("--check")) writeFileSync(PAGE, made);
else if (made !== page) {
  console.error("README.md is not what node .ci/readme.mjs writes");
  process.exitCode = 1;
}
