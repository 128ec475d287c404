// The trees of our own that the parser learns from.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { isProjective } from "../src/doc/tree.js";
import { RELATIONS, TAGS } from "../src/model/syntax.js";
import { tokenise } from "../src/sentences/tokenise.js";
import { openWink } from "../src/sentences/wink.js";
import { readConllu } from "../src/train/conllu.js";

const FOLDER = fileURLToPath(new URL("../src/train/trees/", import.meta.url));
const FILES = readdirSync(FOLDER);
const NAMES: ReadonlySet<string> = new Set([...TAGS, ...RELATIONS]);

describe.each(FILES)("%s", (name) => {
  const sentences = readConllu(readFileSync(FOLDER + name, "utf8"));

  test("has sentences, each with a name of its own", () => {
    expect(sentences.length).toBeGreaterThan(100);
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
  });

  test("has trees over the tokens that the pipeline makes", () => {
    const read = openWink();
    const differing = sentences.filter(({ text, words }) => {
      const tokens = tokenise(text, { start: 0, end: text.length }, read);
      return tokens.map(({ start, end }) => `${start} ${end}`).join() !== words.map(({ start, end }) => `${start} ${end}`).join();
    });
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  test("has one root a tree, no arcs that cross, known tags and relations", () => {
    const wrong = sentences.filter(({ words }) => {
      const heads = Int32Array.from(words, ({ head }) => head);
      const roots = words.filter(({ head, relation }) => head < 0 && relation === "root");
      const names = words.every(({ tag, relation }) => NAMES.has(tag) && NAMES.has(relation));
      return roots.length !== 1 || words.filter(({ head }) => head < 0).length !== 1 || !isProjective(heads, 0, heads.length) || !names;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
