// Sections: told by the look of a text, or by the layout that its format gave.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../src/doc/doc.js";
import { BOILERPLATE } from "../src/lexicon/boilerplate.js";
import { readByline } from "../src/sections/bylines.js";
import { datelineLength, isDateLine } from "../src/sections/datelines.js";
import { boilerplateRow } from "../src/sections/kinds.js";
import { sections } from "../src/sections/sections.js";
import { HOSTILE_PIECES, plainArticle } from "./tables/articles.js";
import { AROUND, BYLINES, DATE_LINES, DATELINES, NEAR_AROUND, SECTIONS } from "./tables/sections.js";

function told(article: Article) {
  return sections.run({ article }).list.map(({ kind, start, end }) => [kind, article.text.slice(start, end)]);
}

describe("by the look of the text", () => {
  test.each(SECTIONS.map((row) => [row.why, row] as const))("%s", (_why, row) => {
    const article = plainArticle(row.text);
    expect(told(article)).toEqual(row.sections);
    const layer = sections.run({ article });
    if (row.title !== undefined) expect(article.text.slice(layer.title?.start, layer.title?.end)).toBe(row.title);
    if (row.byline !== undefined) expect(article.text.slice(layer.byline?.start, layer.byline?.end)).toBe(row.byline);
  });

  test("a title that the metadata tells is found where it stands, and nothing else is one", () => {
    const text = "Business\n\nTavy raises fees.\n\nThe board of the harbour raised its fees on Monday and kept the rest of its plan.";
    expect(told({ ...plainArticle(text), title: "Tavy raises fees." })[1]).toEqual(["title", "Tavy raises fees."]);
    expect(told({ ...plainArticle(text), title: "Another title" }).map(([kind]) => kind)).not.toContain("title");
  });

  test.each(DATELINES)("dateline: %s", (marked, why) => {
    const bar = marked.indexOf("|");
    expect(datelineLength(marked.replace("|", "")), why).toBe(Math.max(0, bar));
  });

  test.each(BYLINES)("byline: %s", (marked, why) => {
    const names = /\[(.*)\]/.exec(marked)?.[1] ?? null;
    const line = marked.replace(/[[\]]/g, "");
    const found = readByline(line);
    expect(found === null ? null : line.slice(found.names.start, found.names.end), why).toBe(names);
  });

  test.each(DATE_LINES)("date line: %s is %s", (line, expected) => {
    expect(isDateLine(line)).toBe(expected);
  });

  test.each(BOILERPLATE.map((row) => [row.id, row] as const))("boilerplate: %s", (id, row) => {
    expect(boilerplateRow(row.fires)?.id).toBe(id);
    expect(boilerplateRow(row.spares)).toBeNull();
  });
});

describe("lines around a story", () => {
  const STORY = "The harbour board of Tavy raised its fees on Monday and kept the rest of its plan as it was, officials said.";
  const kindsIn = (line: string, ends: boolean) =>
    told(plainArticle(["Tavy raises fees", STORY, STORY, STORY, line, ...(ends ? [] : [STORY, STORY, STORY])].join("\n\n")));
  const kindOf = (line: string, ends = true) => kindsIn(line, ends).find(([, text]) => text === line)?.[0];

  test.each(AROUND)("%s", (line) => {
    expect(kindOf(line)).toMatch(/^(?:boilerplate|caption)$/);
  });

  test.each(NEAR_AROUND)("news: %s", (line) => {
    expect([kindOf(line), kindOf(line, false)]).toEqual(["paragraph", "paragraph"]);
  });

  test("who somebody is, in the middle of a story, is news; who wrote it is not", () => {
    const box = "Ann Lee is a reporter for the Post.";
    expect(kindOf(box, false)).toBe("paragraph");
    expect(kindOf(box)).toBe("boilerplate");
    const signed = plainArticle(["Tavy raises fees", "By Ann Lee", box, STORY, STORY, STORY, STORY].join("\n\n"));
    expect(told(signed)[2]).toEqual(["boilerplate", box]);
    expect(told(plainArticle([box, "She was jailed in May."].join("\n\n")))[0]).toEqual(["paragraph", box]);
  });
});

describe("by layout", () => {
  const lines = [
    ["title", "Tavy raises fees"],
    ["keyPoint", "Fees rise by a tenth"],
    ["paragraph", "By Ann Lee | 3 March 2026"],
    ["paragraph", "The harbour board of Tavy raised its fees on Monday and kept the rest of its plan as it was."],
    ["keyPoint", "Ferries pay more"],
    ["quote", "We will not pay."],
    ["heading", "Related articles"],
    ["paragraph", "Pier shut for a year"],
  ] as const;
  const text = lines.map(([, line]) => line).join("\n\n");
  const layout = lines.map(([kind, line]) => ({ kind, start: text.indexOf(line), end: text.indexOf(line) + line.length }));

  test("kinds that the format tells stay; bylines, lists in the body and links are told apart", () => {
    expect(told({ ...plainArticle(text), layout }).map(([kind]) => kind)).toEqual([
      "title",
      "keyPoint",
      "boilerplate",
      "dateline",
      "paragraph",
      "paragraph",
      "quote",
      "boilerplate",
      "boilerplate",
    ]);
  });
});

describe("sections of any text", () => {
  test("lie in the text, in order, with no blanks at their edges, and leave no word out", () => {
    const mixtures = fc.array(fc.tuple(fc.constantFrom(...HOSTILE_PIECES), fc.constantFrom("", " ", "\n", "\n\n")), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(mixtures, (pieces) => {
        const text = pieces.map(([piece, gap]) => piece + gap).join("");
        let end = 0;
        for (const section of sections.run({ article: plainArticle(text) }).list) {
          const words = text.slice(section.start, section.end);
          expect(section.start).toBeGreaterThanOrEqual(end);
          expect(words).toBe(words.trim());
          expect(words).not.toBe("");
          expect(text.slice(end, section.start)).not.toMatch(/[\p{L}\p{N}]/u);
          end = section.end;
        }
        expect(text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 200 },
    );
  });
});
