// The library as a program uses it: the built package by its own name.

import { analyze, createAnalyzer, NewsError, type Outcome, resultSchema } from "newsdelta";
import { describe, expect, test } from "vitest";

const TEXT = "The bank raised its rate on Monday. It kept its forecast.";

async function collect(outcomes: AsyncIterable<Outcome>): Promise<Outcome[]> {
  const all: Outcome[] = [];
  for await (const outcome of outcomes) all.push(outcome);
  return all;
}

function numbered(count: number) {
  return Array.from({ length: count }, (_, i) => ({
    id: `a${i}`,
    text: `${TEXT} Mr Vale ${i} resigned. `.repeat(1 + ((i * 5) % 4)),
    mine: i,
  }));
}

describe("one article", () => {
  test("gives a whole result", () => {
    const result = analyze({ text: TEXT, title: "Rates", publishedAt: "2026-04-27", mine: { deep: [1] } });
    expect(resultSchema.parse(result)).toEqual(result);
    expect(result.article).toMatchObject({
      id: "article",
      title: "Rates",
      text: TEXT,
      publishedAt: "2026-04-27",
      publishedAtSource: "row",
      extra: { mine: { deep: [1] } },
    });
  });

  test("text is taken exactly, lone surrogates too", () => {
    const text = " \ud83d Rates rose.\r\n\u0000 ";
    expect(analyze({ text }).article.text).toBe(text);
  });

  test("options shape the result", () => {
    const analyzer = createAnalyzer({ offsets: "codepoint", text: false, publishedAt: "2026-04-27" });
    const { article } = analyzer.analyze({ text: `😀 ${TEXT}` });
    expect(article).toMatchObject({ offsets: "codepoint", publishedAt: "2026-04-27", publishedAtSource: "option" });
    expect("text" in article).toBe(false);
  });

  test.each([
    [{ text: " " }, "text-empty"],
    [{ text: TEXT, publishedAt: "soon" }, "date-invalid"],
    [{ text: "Die Bank hat am Montag ihren Zinssatz erhöht. Sie behielt ihre Prognose für das kommende Jahr bei." }, "not-english"],
  ])("%j is refused as %s", (article, code) => {
    expect(() => analyze(article)).toThrow(expect.objectContaining({ code, hint: expect.stringMatching(/\S/) }));
  });
});

describe("a stream", () => {
  test.each([[1], [3]])("gives outcomes in order, with %i workers", async (workers) => {
    const articles = numbered(20);
    const outcomes = await collect(createAnalyzer().stream(articles, { workers }));
    expect(outcomes.map(({ id, status }) => [id, status])).toEqual(articles.map(({ id }) => [id, "ok"]));
    for (const outcome of outcomes)
      if (outcome.status === "ok") expect(resultSchema.parse(outcome.result).article.extra).toEqual({ mine: outcome.index });
  });

  test("an article that fails does not stop the rest", async () => {
    const outcomes = await collect(createAnalyzer().stream([{ text: TEXT }, { text: "" }, { text: TEXT }]));
    expect(outcomes.map(({ status }) => status)).toEqual(["ok", "failed", "ok"]);
    const failed = outcomes[1];
    expect(failed.status === "failed" && failed.error).toBeInstanceOf(NewsError);
    expect(failed).toMatchObject({ error: { code: "text-empty" } });
  });

  test("an article that takes too long is cut off", async () => {
    const articles = [{ text: TEXT }, { text: TEXT.repeat(100_000) }, { text: TEXT }];
    const outcomes = await collect(createAnalyzer().stream(articles, { workers: 2, timeoutMs: 3000 }));
    expect(outcomes.map((outcome) => (outcome.status === "failed" ? outcome.error.code : outcome.status))).toEqual(["ok", "timeout", "ok"]);
  });

  test("takes no more articles than it has room for, and ends when it is told to", async () => {
    let taken = 0;
    async function* endless() {
      for (;;) yield { text: `${TEXT} ${taken++}` };
    }
    const controller = new AbortController();
    let seen = 0;
    for await (const outcome of createAnalyzer().stream(endless(), { workers: 2, signal: controller.signal })) {
      expect(outcome.status).toBe("ok");
      expect(taken - seen).toBeLessThanOrEqual(12);
      if (++seen === 30) controller.abort();
    }
    expect(seen).toBeLessThanOrEqual(40);
  });
});
