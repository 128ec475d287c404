// Dates: every row of the tables, forms in running sentences, traps, and what must hold on any text.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dates } from "../src/dates/dates.js";
import type { Article, DateLayer } from "../src/doc/doc.js";
import { entities } from "../src/entities/entities.js";
import { DATE_FORMS, MODIFIERS } from "../src/lexicon/date-forms.js";
import { HOLIDAYS } from "../src/lexicon/holidays.js";
import { TIME_PHRASES } from "../src/lexicon/time-phrases.js";
import { TIME_WORDS } from "../src/lexicon/time-words.js";
import { annotate } from "../src/pipeline.js";
import { sections } from "../src/sections/sections.js";
import { sentences } from "../src/sentences/sentences.js";
import { syntax } from "../src/syntax/syntax.js";
import { DATE_DETAILS } from "./tables/date-details.js";
import { CLAIM_TIMES, DATELINES, DATES, INTERVALS, NEVER, STORY_TIMES } from "./tables/dates.js";

const PUBLISHED = "2024-05-15";

function articleOf(text: string, more: Partial<Article>): Article {
  return {
    id: "row",
    title: null,
    publishedAt: PUBLISHED,
    publishedAtSource: "row",
    modifiedAt: null,
    byline: null,
    publisher: null,
    url: null,
    language: "en",
    source: { path: "row.txt", format: "txt", sha256: "0".repeat(64) },
    text,
    layout: null,
    extra: {},
    warnings: [],
    ...more,
  };
}

function datesOf(text: string, more: Partial<Article> = {}): DateLayer {
  const read = { article: articleOf(text, more) };
  const sectioned = { ...read, sections: sections.run(read) };
  const split = { ...sectioned, sentences: sentences.run(sectioned) };
  const parsed = { ...split, syntax: syntax.run(split) };
  return dates.run({ ...parsed, entities: entities.run(parsed) });
}

function shown(text: string): string {
  return datesOf(text)
    .list.map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`)
    .join("; ");
}

/** Each date with its type, its modifier and the days it spans. */
function detailed(text: string): string[] {
  return datesOf(text).list.map(
    ({ start, end, value, type, mod, interval }) =>
      `${text.slice(start, end)} = ${value} ${type} ${mod ?? "-"} ${interval?.from ?? null}..${interval?.to ?? null}`,
  );
}

const ROWS = [...TIME_WORDS, ...DATE_FORMS, ...MODIFIERS, ...HOLIDAYS, ...TIME_PHRASES.filter((row) => !row.history)].map(
  ({ id, example, expect: expected }) => ({ id, example, expected }),
);

describe("every row of the tables of dates", () => {
  test("has an id of its own", () => {
    for (const table of [TIME_WORDS, [...DATE_FORMS, ...MODIFIERS], HOLIDAYS, TIME_PHRASES]) {
      const ids = table.map((row) => row.id);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    }
  });

  test.each(ROWS)("$id: $example", ({ example, expected }) => {
    expect(shown(example)).toBe(expected);
  });
});

describe("dates", () => {
  test.each(DATES)("%s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each(DATE_DETAILS)("in full: %s", (text, expected) => {
    expect(detailed(text)).toEqual(expected);
  });

  test.each(NEVER)("nothing in: %s", (text) => {
    expect(shown(text)).toBe("");
  });

  test.each(INTERVALS)("interval: %s", (text, from, to) => {
    expect(datesOf(text).list[0]?.interval).toEqual({ from, to });
  });

  test("numeric dates go by the article's own evidence", () => {
    const valuesOf = (text: string) => datesOf(text).list.map(({ value }) => value);
    expect(valuesOf("It shut on 27/02/2023 and opened on 04/03/2023.")).toEqual(["2023-02-27", "2023-03-04"]);
    expect(valuesOf("It shut on 02/27/2023 and opened on 04/03/2023.")).toEqual(["2023-02-27", "2023-04-03"]);
    expect(valuesOf("It shut on 27 February 2023 and opened on 04/03/2023.")).toEqual(["2023-02-27", "2023-03-04"]);
    expect(datesOf("It shut on 27 February 2023 and opened on 04/03/2023.").warnings).toEqual([]);
  });

  test("a numeric date that nothing decides is read with the month first, and says so", () => {
    const { list, warnings } = datesOf("It opened on 04/03/2023.");
    expect(list[0]?.value).toBe("2023-04-03");
    expect(warnings).toEqual([
      {
        code: "date-order-guessed",
        message: '"04/03/2023" is read with the month first: nothing in the article says which',
        start: 13,
        end: 23,
      },
    ]);
  });

  test("a year is what the same and the next sentence count from, in the day's news", () => {
    const more = { publishedAt: null, publishedAtSource: null };
    const valuesOf = (text: string) => datesOf(text, more).list.map(({ value }) => value);
    expect(valuesOf("The mill opened in 1931. A year earlier it was a field.")).toEqual(["1931", "1930"]);
    expect(valuesOf("The mill has run since 1931. It is let on Monday. Profit fell from that of a year earlier.")).toEqual([
      "1931",
      "XXXX-WXX-1",
      null,
    ]);
  });

  test("says what a value was worked out from", () => {
    const anchors = datesOf("It opened in 2019, burned the following year, and reopened on Friday.").list.map(({ anchor }) => anchor);
    expect(anchors).toEqual(["text", "d1", "publishedAt"]);
  });
});

describe("the article's own date", () => {
  test.each(DATELINES)("%j", (text, at, source) => {
    const { publishedAt, publishedAtSource } = datesOf(text, { publishedAt: null, publishedAtSource: null });
    expect([publishedAt, publishedAtSource]).toEqual([at, source]);
  });

  test("is read in a byline that is boilerplate, and has no tokens", () => {
    const text = "Bank cuts rates\nBy Ann Lee | Updated 3 May 2024, 10:00\nThe bank cut rates on Tuesday.";
    const article = articleOf(text, { publishedAt: null, publishedAtSource: null });
    const list = [
      { kind: "title" as const, start: 0, end: 15 },
      { kind: "boilerplate" as const, start: 16, end: 54 },
      { kind: "paragraph" as const, start: 55, end: text.length },
    ];
    const sectioned = { article, sections: { list, title: null, byline: { start: 19, end: 26 }, warnings: [] } };
    const split = { ...sectioned, sentences: sentences.run(sectioned) };
    const {
      publishedAt,
      publishedAtSource,
      list: found,
    } = dates.run({ ...split, syntax: syntax.run(split), entities: { list: [], antecedents: [] } });
    expect([publishedAt, publishedAtSource]).toEqual(["2024-05-03", "byline"]);
    expect(found.map(({ value, endToken }) => [value, endToken > 0])).toEqual([
      ["2024-05-03", false],
      ["2024-04-30", true],
    ]);
  });

  test("metadata go before a dateline, a dateline before the option", () => {
    const text = "LONDON, 3 May 2024 (Reuters) - The bank cut rates on Tuesday.";
    expect(datesOf(text, { publishedAt: "2024-05-04T10:00:00Z", publishedAtSource: "metadata" }).publishedAt).toBe("2024-05-04T10:00:00Z");
    expect(datesOf(text, { publishedAt: "2020-01-01", publishedAtSource: "option" }).publishedAt).toBe("2024-05-03");
    expect(datesOf("The bank cut rates.", { publishedAt: "2020-01-01", publishedAtSource: "option" }).publishedAt).toBe("2020-01-01");
  });

  test("without one, what hangs on it has no value of the calendar", () => {
    const { list } = datesOf("It shut on Tuesday, opened yesterday, and will shut in May and last week.", {
      publishedAt: null,
      publishedAtSource: null,
    });
    expect(list.map(({ value }) => value)).toEqual(["XXXX-WXX-2", null, "XXXX-05", null]);
  });
});

const WAR =
  "The war began in March 1871. " +
  "On 3 April the army took the bridge and held it, while the fleet lay off the coast and waited for the wind to turn at last. ".repeat(6) +
  "In 1872 peace was made. In 1873 the king fled. In 1874 he returned. In 1875 he died. " +
  "The following year his son was crowned. The country was then at peace, as the first chronicles say, and its former enemies traded with it. ".repeat(
    6,
  );

describe("history", () => {
  test("is resolved from its own story, not from the day of writing", () => {
    const values = datesOf(WAR).list.map(({ value }) => value);
    expect(values).toContain("1871-04-03");
    expect(values).toContain("1876");
    expect(values).toContain("PAST_REF");
  });

  test.each([
    ["They repeated the gains of the previous year. On 5 May it rained.", "1881-05-05"],
    ["Losses were down from a peak of 490 men in the summer of 1879. On 5 May it rained.", "1881-05-05"],
    ["For the first ten months of 1883 they fought elsewhere. On 5 May it rained.", "1883-05-05"],
    ["The first such levy since 1712 failed. On 5 May it rained.", "1881-05-05"],
    ["They came back in 1897. The town was taken on 5 May.", "1897-05-05"],
    ["After the levy of April 1872 failed, they fled on 5 May.", "1872-05-05"],
  ])("what the story is compared with leaves it where it was: %s", (text, expected) => {
    expect(datesOf(`${WAR}\n\n${text}`).list.at(-1)?.value).toBe(expected);
  });

  test("anchors say so", () => {
    const own = datesOf(WAR).list.find(({ value }) => value === "1871-04-03");
    expect(own?.anchor).toMatch(/^d\d+$/);
  });
});

const PIECES = [
  "on",
  "Monday",
  "3",
  "May",
  "2021",
  ",",
  "the",
  "last",
  "three",
  "weeks",
  "ago",
  "to",
  "-",
  "/",
  "1990s",
  "'80s",
  "9:30",
  "a.m.",
  "every",
  "day",
  "second",
  "half",
  "of",
  "Q3",
  "next",
  "year",
  "before",
  "Easter",
  "noon",
  "BC",
  "44",
  ".",
  "\n",
  "’",
  "é",
  "🙂",
  "\ud800",
  "1/1/1",
  "99:99",
  "__proto__",
  "constructor",
  "31 February 2021",
  "0/0/0000",
];

describe("on any text", () => {
  test("dates lie in the text, in order, on tokens, and come out the same again", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), fc.constantFrom(" ", "", "  "), (pieces, gap) => {
        const text = pieces.join(gap);
        const { list } = datesOf(text);
        let end = 0;
        for (const [i, timex] of list.entries()) {
          expect(timex.id).toBe(`d${i + 1}`);
          expect(timex.start).toBeGreaterThanOrEqual(end);
          expect(timex.end).toBeGreaterThan(timex.start);
          expect(timex.endToken).toBeGreaterThan(timex.firstToken);
          expect(timex.confidence).toBeGreaterThan(0);
          expect(timex.confidence).toBeLessThanOrEqual(1);
          end = timex.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(datesOf(text).list).toEqual(list);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    "1/",
    "last ",
    "9",
    "3 May ",
    "1-",
    "the first of the ",
    "twenty-",
    "two and a half ",
    "1990s",
    "from 8 to ",
    "12:30:",
    "Monday, Tuesday, ",
  ])("a long run of %j is read to its end", (piece) => {
    const text = `${piece.repeat(Math.ceil(20_000 / piece.length))} It opened on 9 April 2021.`;
    const { list } = datesOf(text);
    expect(list.at(-1)?.value).toBe("2021-04-09");
  });
});

function timeIn(text: string, predicate: string): string | null | undefined {
  const { claims } = annotate(articleOf(text, {}));
  const time = claims.findLast(({ predicate: { start, end } }) => text.slice(start, end) === predicate)?.time;
  return time === undefined || time === null ? time : `${time.from}..${time.to}`;
}

describe("the time of a claim", () => {
  test.each(CLAIM_TIMES)("%s: %s", (text, predicate, expected) => {
    expect(timeIn(text, predicate)).toBe(expected);
  });

  test.each(STORY_TIMES)("in a story, %s: %s", (text, predicate, expected) => {
    expect(timeIn(`${WAR}\n\nOn 3 April 1881 the army took the bridge. ${text}`, predicate)).toBe(expected);
  });
});
