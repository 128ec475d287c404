// Teachers: trees elected from several, sentences turned round, running text as sentences.

import { describe, expect, test } from "vitest";
import { readWords } from "../src/model/words.js";
import { mirrorHeads, turn } from "../src/train/mirror.js";
import type { Lesson } from "../src/train/parser.js";
import { joined } from "../src/train/teach.js";
import { readTexts } from "../src/train/texts.js";
import { looksOfTreebank } from "../src/train/treebank.js";
import { elect } from "../src/train/vote.js";
import { packWords } from "../src/train/word-pack.js";

describe("the vote", () => {
  test.each([
    [[[1, -1, 1]], [1, -1, 1], "one parser alone gets its tree"],
    [
      [
        [1, -1, 1],
        [1, -1, 0],
        [1, -1, 0],
      ],
      [1, -1, 1],
      "arcs that would cross are not elected, though two want them",
    ],
    [
      [
        [2, 2, -1],
        [1, -1, 1],
        [1, -1, 1],
      ],
      [1, -1, 1],
      "two against one",
    ],
    [
      [
        [1, -1],
        [-1, 0],
      ],
      [1, -1],
      "of two the first decides",
    ],
    [
      [
        [-1, 0],
        [1, -1],
      ],
      [-1, 0],
      "whatever it says",
    ],
    [
      [
        [-1, -1, -1],
        [-1, -1, -1],
      ],
      [-1, 0, 1],
      "there is one root",
    ],
    [
      [
        [1, 2, 3, -1],
        [1, 2, 3, -1],
        [-1, 0, 0, 0],
      ],
      [1, 2, 3, -1],
      "a chain to the left",
    ],
  ])("%j gives %j: %s", (ballot, heads) => {
    expect(Array.from(elect(ballot.map((one) => Int32Array.from(one))))).toEqual(heads);
  });
});

describe("turning round", () => {
  const starts = Int32Array.of(0, 3, 5);

  test("heads count from the other end of their sentence", () => {
    expect(Array.from(mirrorHeads(Int32Array.of(1, -1, 1, -1, 0), starts))).toEqual([1, -1, 1, 1, -1]);
    expect(Array.from(mirrorHeads(Int32Array.of(2, 0, -1, -1, 0), starts))).toEqual([-1, 2, 0, 1, -1]);
  });

  test("twice is not at all", () => {
    const heads = Int32Array.of(2, 0, -1, -1, 0);
    expect(mirrorHeads(mirrorHeads(heads, starts), starts)).toEqual(heads);
  });

  test("a column is turned sentence by sentence", () => {
    const column = Int32Array.of(1, 2, 3, 4, 5);
    turn(column, starts);
    expect(Array.from(column)).toEqual([3, 2, 1, 5, 4]);
  });
});

describe("running text", () => {
  const rows = [
    { id: "a", text: "The bank cut its rate. Prices fell.\nNo.\n\nThe mill closed in May." },
    { id: "b", text: `${"word ".repeat(90)}. It rained.` },
  ];
  const texts = readTexts([rows.map((row) => JSON.stringify(row)).join("\n")]);
  const sentences = texts.ids.map((_, s) => texts.forms.slice(texts.starts[s], texts.starts[s + 1]).join(" "));

  test("becomes sentences, without the shortest and the longest", () => {
    expect(sentences).toEqual(["The bank cut its rate .", "Prices fell .", "The mill closed in May .", "It rained ."]);
    expect(texts.documents).toEqual(["a", "a", "a", "b"]);
  });

  test("joins a treebank", () => {
    const known = readWords(packWords({ classes: "", settled: "", paradigms: "" }).buffer);
    const lesson = (tag: number): Lesson => ({
      treebank: texts,
      looks: looksOfTreebank(texts, known),
      tags: new Uint8Array(texts.forms.length).fill(tag),
      lemmas: new Int32Array(texts.forms.length),
    });
    const both = joined(lesson(1), lesson(2), (treebank) => looksOfTreebank(treebank, known));
    const { forms, starts, ids } = both.treebank;
    expect(ids).toHaveLength(8);
    expect(forms.slice(starts[5], starts[6])).toEqual(["Prices", "fell", "."]);
    expect(both.tags[starts[5]]).toBe(2);
    expect(both.looks.word[starts[5]]).toBe(both.looks.word[texts.starts[1]]);
  });
});
