// Near-duplicates: copies of one story are told, other stories of one kind are not, whatever the order of work.

import { describe, expect, test } from "vitest";
import { SIMILARITY, shapeOf, similarIndex } from "../src/batch/similar.js";
import { scratch } from "./cli/scratch.js";
import { CORPUS_TEXTS } from "./tables/articles.js";

/** Sentences of words nobody else has: as alike as two texts without a shared word are. */
function unlike(seed: number, sentences = 12): string[] {
  return Array.from({ length: sentences }, (_, i) => Array.from({ length: 9 }, (_, k) => `w${seed}x${i * 9 + k}`).join(" "));
}

const BASE = unlike(1, 20);
const text = (sentences: readonly string[]) => `${sentences.join(". ")}.`;
const shape = (sentences: readonly string[]) => shapeOf([text(sentences)]);

describe("two texts", () => {
  test.each([
    [BASE, 1, "the same"],
    [BASE.map((sentence) => sentence.toUpperCase()), 1, "in capitals"],
    [["LONDON (Wire)", ...BASE], 0.95, "a dateline more"],
    [BASE.slice(0, 17), 0.85, "the end cut off"],
    [[...BASE.slice(0, 18), ...unlike(2, 2)], 0.8, "a tenth rewritten"],
  ])("are near-duplicates: %#", (other, similarity, why) => {
    const index = similarIndex(10);
    expect(index.place("a", shape(BASE))).toBeNull();
    const near = index.place("b", shape(other));
    expect(near?.of, why).toBe("a");
    expect(Math.abs((near?.similarity ?? 0) - similarity), why).toBeLessThan(0.12);
  });

  test.each([
    [unlike(3, 20), "no word in common"],
    [[...BASE.slice(0, 8), ...unlike(4, 12)], "two fifths in common"],
    [[...BASE].map((sentence) => sentence.split(" ").reverse().join(" ")), "the same words in another order"],
    [[], "nothing at all"],
  ])("are not: %#", (other, why) => {
    const index = similarIndex(10);
    index.place("a", shape(BASE));
    expect(index.place("b", shape(other)), why).toBeNull();
  });

  test("articles of the corpus are not near-duplicates of each other", () => {
    const index = similarIndex(100);
    expect(CORPUS_TEXTS.map(([name, content]) => index.place(name, shapeOf([content])))).toEqual(CORPUS_TEXTS.map(() => null));
  });

  test("pieces count as one text, and words next to each other in it", () => {
    expect(shapeOf(["one two", "three four"])).toBe(shapeOf(["One, two three; four!"]));
    expect(shapeOf(["", "—"])).toBe("");
    expect(shapeOf(["one"])).not.toBe(shapeOf(["two"]));
  });

  test("the estimate is near the truth", () => {
    for (let same = 1; same < 20; same++) {
      const other = [...BASE.slice(0, same), ...unlike(100 + same, 20 - same)];
      const truth = same / (40 - same);
      const index = similarIndex(2);
      index.place("a", shape(BASE));
      const near = index.place("b", shape(other));
      if (truth > SIMILARITY + 0.12) expect(near).not.toBeNull();
      if (truth < SIMILARITY - 0.12) expect(near).toBeNull();
    }
  });
});

describe("many texts", () => {
  test("the most similar counts, the first of equals, and only articles that are no near-duplicates themselves", () => {
    const index = similarIndex(10);
    index.place("first", shape(BASE));
    expect(index.place("copy", shape(BASE))?.of).toBe("first");
    expect(index.place("copy of the copy", shape(BASE))?.of).toBe("first");
    index.place("nearer", shape([...BASE.slice(0, 15), ...unlike(5, 5)]));
    expect(index.place("last", shape([...BASE.slice(0, 15), ...unlike(5, 4)]))?.of).toBe("nearer");
  });

  test("what is too long ago is forgotten", () => {
    const index = similarIndex(3);
    index.place("old", shape(BASE));
    for (let i = 0; i < 2; i++) index.place(`other${i}`, shape(unlike(10 + i)));
    expect(index.place("in time", shape(BASE))?.of).toBe("old");
    index.place("other2", shape(unlike(12)));
    expect(index.place("too late", shape(BASE))).toBeNull();
    expect(index.place("again", shape(BASE))?.of).toBe("too late");
  });
});

describe("a run", () => {
  const place = scratch();
  const stories: Readonly<Record<string, readonly string[]>> = {
    "a/wire": BASE,
    "b/paper": ["By Ann Lee", ...BASE],
    "c/other": unlike(6, 20),
    "d/blog": BASE.slice(0, 17),
  };
  for (const [name, sentences] of Object.entries(stories)) place.write(`in/${name}.txt`, text(sentences));
  const expected = [
    { id: "paper", path: "in/b/paper.txt", line: null, of: "wire" },
    { id: "blog", path: "in/d/blog.txt", line: null, of: "wire" },
  ];
  const anyLanguage = { anyLanguage: true };

  test("marks them in its account, in the order of paths", async () => {
    const { account } = await place.batch(["in"], anyLanguage);
    expect(account.nearDuplicates).toMatchObject(expected);
    expect(place.account().nearDuplicates).toEqual(account.nearDuplicates);
  });

  test.each([
    ["resumed", ["in"], {}],
    ["in another order", ["in/d", "in/c", "in/b", "in/a"], { resume: false }],
    ["retried", ["in"], { retryFailed: true }],
  ])("the same when %s", async (_how, paths, options) => {
    const { nearDuplicates } = place.account();
    expect((await place.batch(paths, { ...anyLanguage, ...options })).account.nearDuplicates).toEqual(nearDuplicates);
  });
});
