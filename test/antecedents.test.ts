// The marks that the choice of antecedents learns from: every row names words that its text has.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readConllu } from "../src/train/conllu.js";

const TRAIN = fileURLToPath(new URL("../src/train/", import.meta.url));
const WORDS = wordsOfTexts();
const MEANINGS: ReadonlySet<string> = new Set(["nothing", "event", "unnamed"]);

/** By name in the tables, each word of our own texts as it is written there. */
function wordsOfTexts(): Map<string, string> {
  const words = new Map<string, string>();
  for (const name of readdirSync(`${TRAIN}trees`))
    for (const sentence of readConllu(readFileSync(`${TRAIN}trees/${name}`, "utf8")))
      sentence.words.forEach(({ form }, i) => {
        words.set(`${sentence.id}:${i + 1}`, form);
      });
  for (const part of readFileSync(`${TRAIN}antecedents/own.txt`, "utf8").split("# newdoc id = ").slice(1)) {
    const end = part.indexOf("\n");
    for (const { 0: form, index } of part.slice(end + 1).matchAll(/[\p{L}\p{M}]+|\d[\d.,]*\d|\d/gu))
      words.set(`${part.slice(0, end)}:${index}`, form);
  }
  return words;
}

describe.each(readdirSync(`${TRAIN}antecedents`).filter((name) => name.endsWith(".tsv") && name !== "gum.tsv"))("%s", (name) => {
  const rows = readFileSync(`${TRAIN}antecedents/${name}`, "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));

  test("marks words that are there, each once", () => {
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter(([word, form]) => !form.startsWith(WORDS.get(word) ?? "?"))).toEqual([]);
    expect(new Set(rows.map(([word]) => word)).size).toBe(rows.length);
  });

  test("says of each what it stands for", () => {
    const wrong = rows.filter(([word, , stands]) => {
      const document = word.slice(0, word.search(/-\d+:|:/));
      return !MEANINGS.has(stands) && !stands.split("+").every((one) => one !== word && one.startsWith(document) && WORDS.has(one));
    });
    expect(wrong).toEqual([]);
  });
});
