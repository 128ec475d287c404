// Sentences: where they end, whatever stands at the end; and that long ones cost no more than they are long.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ABBREVIATION_KINDS, ABBREVIATIONS } from "../src/lexicon/abbreviations.js";
import { LONGEST_SENTENCE } from "../src/sentences/breaks.js";
import { sentences } from "../src/sentences/sentences.js";
import { HOSTILE_PIECES, plainArticle } from "./tables/articles.js";
import { BREAKS } from "./tables/sentences.js";

function layerOf(text: string) {
  return sentences.run({
    article: plainArticle(text),
    sections: { list: [{ kind: "paragraph", start: 0, end: text.length }], title: null, byline: null, warnings: [] },
  });
}

function split(text: string): string[] {
  return layerOf(text).list.map(({ start, end }) => text.slice(start, end));
}

describe("sentences end where they end", () => {
  test.each(BREAKS)("%s", (marked, why) => {
    expect(split(marked.replaceAll(" | ", " ")).join(" | "), why).toBe(marked);
  });

  test("a blank that was lost between two sentences", () => {
    expect(split("The minister left.The bank did not.")).toEqual(["The minister left.", "The bank did not."]);
  });

  test.each(ABBREVIATIONS)("%s (%s)", (_id, _kind, _words, example) => {
    expect(split(`${example} The rest is quiet.`)).toEqual([example, "The rest is quiet."]);
  });

  test("every abbreviation has one kind", () => {
    const words = ABBREVIATIONS.flatMap(([, , list]) => list.split(" "));
    expect(ABBREVIATION_KINDS.size).toBe(new Set(words).size);
    expect(new Set(ABBREVIATIONS.map(([id]) => id)).size).toBe(ABBREVIATIONS.length);
  });
});

describe("sentences cover what is read", () => {
  test("any mixture of pieces: each token is in one sentence, in order, none is empty", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...HOSTILE_PIECES, ".", "?", '"', ")", " "), { minLength: 1, maxLength: 40 }), (pieces) => {
        const { list, tokens } = layerOf(`${pieces.join(" ")} Rates rose.`);
        expect(list[0].firstToken).toBe(0);
        expect(list.at(-1)?.endToken).toBe(tokens.count);
        for (let i = 0; i < list.length; i++) {
          expect(list[i].endToken).toBeGreaterThan(list[i].firstToken);
          if (i > 0) expect(list[i].firstToken).toBe(list[i - 1].endToken);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("a giant sentence is read in parts, and a warning says where", () => {
    const text = "and rates rose ".repeat(1500).trim();
    const { list, warnings } = layerOf(text);
    expect(list.length).toBe(Math.ceil(4500 / LONGEST_SENTENCE));
    expect(warnings).toMatchObject([{ code: "sentence-too-long", start: 0 }]);
    expect(layerOf("Rates rose. ".repeat(600).trim()).warnings).toEqual([]);
  });
});
