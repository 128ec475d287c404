// The report in a real browser: what it shows is what the results hold, by mouse, by keyboard, on a phone and on paper.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Result, resultSchema } from "../../src/doc/result.js";
import { dayNumber } from "../../src/report/calendar.js";
import { HOSTILE, hostile, mine, runWith, runWithCopies, withKeyPoints } from "../tables/report.js";
import { newsdelta, resultsIn } from "../tables/runs.js";
import { follow, go, type Surfer, surf, texts, type Visit, violations, visit } from "./browser.js";

const CORPUS = ["microsoft-openai.txt", "rate-decision.txt", "cyclone-nisha.html", "regional-desk.jsonl"];

let surfer: Surfer;
let results: Result[];
let batch: Visit;

beforeAll(async () => {
  surfer = await surf();
  const out = join(surfer.folder, "out");
  const { status, stderr } = newsdelta(["analyze", ...CORPUS.map((name) => `corpus/${name}`), "--out", out, "--quiet"]);
  if (status !== 0) throw new Error(stderr);
  results = [...resultsIn(out).values()].map((text) => resultSchema.parse(JSON.parse(text)));
  batch = await visit(surfer, results, runWith("lost.txt"));
});
afterAll(async () => {
  await surfer?.close();
});

const numbers = (words: readonly string[]) => words.map((word) => Number(/\d[\d\u202f]*/.exec(word)?.[0].replace(/\u202f/g, "")));
const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
const changesOf = (all: readonly Result[]) => sum(all.map(({ summary }) => summary.changes.length));
const heldOf = (all: readonly Result[]) => sum(all.map(({ summary }) => summary.continuities.length));

/** The claims that the page counts: all but repeats. */
const listed = ({ claims, summary }: Result) => {
  const ids = new Set([...summary.changes, ...summary.continuities]);
  return claims.filter(({ id }) => ids.has(id));
};

/** Number of the result that stands in the page's data at a place. */
const seed = () => results.findIndex(({ article }) => article.id === "microsoft-openai");

describe("all articles", () => {
  test("every number is a count over the results", async () => {
    const { page } = batch;
    await go(page, "#/articles");
    const keys = new Map<string, [number, number, number]>();
    for (const { summary, entities } of results) {
      for (const { entity, changes, continuities } of summary.byEntity) {
        const key = entities.find(({ id }) => id === entity)?.key ?? "";
        const [change, held, articles] = keys.get(key) ?? [0, 0, 0];
        keys.set(key, [change + changes.length, held + continuities.length, articles + 1]);
      }
    }
    expect(numbers(await texts(page, ".tiles li"))).toEqual([results.length, changesOf(results), heldOf(results), keys.size, 2]);
    const rows = await texts(page, ".articles tbody tr td:nth-child(n + 3)");
    const found = Array.from({ length: rows.length / 4 }, (_, row) =>
      rows
        .slice(row * 4, row * 4 + 4)
        .map(Number)
        .join(),
    );
    const wanted = results.map(({ summary, article, warnings }) =>
      [summary.changes.length, summary.continuities.length, article.wordCount, warnings.length].join(),
    );
    expect(found.sort()).toEqual(wanted.sort());
    const names = await texts(page, ".names tbody td:nth-child(n + 3)");
    const busiest = [...keys.values()].sort((a, b) => b[0] + b[1] - (a[0] + a[1])).slice(0, 20);
    const total = names.filter((_, cell) => cell % 3 < 2).map(Number);
    expect(sum(total)).toBe(sum(busiest.flatMap((counts) => counts.slice(0, 2))));
    expect(await texts(page, ".run > p")).toEqual(["5 inputs found = 2 done + 1 skipped (not-english 1) + 2 failed"]);
    expect(await page.locator(".failures li").count()).toBe(2);
    expect(await texts(page, ".sums")).toEqual([`▲ ${changesOf(results)} changed, = ${heldOf(results)} held`]);
  });

  test("filters by label, kind, name, source, confidence and date, as a count over the results says", async () => {
    const { page } = batch;
    const all = results.flatMap((result) => listed(result).map((claim) => ({ claim, result })));
    type One = (typeof all)[number];
    const day = ({ claim, result }: One, bound: "from" | "to") => {
      const own = bound === "from" ? (claim.time?.from ?? claim.time?.to) : (claim.time?.to ?? claim.time?.from);
      return dayNumber(own ?? result.article.publishedAt);
    };
    const kind = all[3].claim.classification.kind;
    const source = results.flatMap(({ summary }) => summary.bySource)[0].name;
    const [name] = results[seed()].entities.filter(({ id }) => results[seed()].summary.byEntity.some(({ entity }) => entity === id));
    const surest = Math.floor(Math.max(...all.map(({ claim }) => claim.classification.confidence)) * 100);
    const cases: readonly [query: string, passes: (one: One) => boolean][] = [
      ["label=change", ({ claim }) => claim.classification.label === "change"],
      [`kind=${kind}`, ({ claim }) => claim.classification.kind === kind],
      [`sure=${surest}`, ({ claim }) => Math.round(claim.classification.confidence * 10_000) >= surest * 100],
      ["from=2026-03-01&to=2026-12-31", (one) => (day(one, "to") ?? 0) >= 20_513 && (day(one, "from") ?? 99_999) <= 20_818],
      [
        `name=${encodeURIComponent(name.name)}`,
        ({ claim, result }) =>
          result.summary.byEntity.some(
            ({ entity, changes, continuities }) =>
              [...changes, ...continuities].includes(claim.id) &&
              result.entities
                .find(({ id }) => id === entity)
                ?.name.toLowerCase()
                .includes(name.name.toLowerCase()),
          ),
      ],
      [
        `source=${encodeURIComponent(source)}`,
        ({ claim, result }) => {
          const said = claim.attribution?.source ?? null;
          if (said === null) return false;
          const known = result.entities.find(({ id }) => id === said.entity)?.name ?? said.text;
          return source
            .toLowerCase()
            .split(" ")
            .every((word) => known.toLowerCase().includes(word));
        },
      ],
    ];
    for (const [query, passes] of cases) {
      await go(page, `#/articles?${query}`);
      const passing = all.filter(passes);
      const changes = passing.filter(({ claim }) => claim.classification.label === "change").length;
      expect(passing.length, query).toBeGreaterThan(0);
      expect(await texts(page, ".sums"), query).toEqual([`▲ ${changes} changed, = ${passing.length - changes} held`]);
      expect(await page.locator(".articles tbody tr").count(), query).toBe(new Set(passing.map(({ result }) => result)).size);
      expect(await texts(page, ".results h2"), query).toEqual([`Claims found (${passing.length})`]);
    }
  });

  test("filters as one types, keeps the filter in the address, and clears it", async () => {
    const { page } = batch;
    await go(page, "#/articles");
    await page.getByLabel("Search").fill("openai");
    expect(await texts(page, ".articles tbody th a")).toEqual([results[seed()].article.title]);
    await page.getByLabel("Label").selectOption("continuity");
    expect(await texts(page, ".results h2")).toEqual([`Claims found (${results[seed()].summary.continuities.length})`]);
    await page.reload();
    expect(await page.getByLabel("Search").inputValue()).toBe("openai");
    expect(await texts(page, ".results h2")).toEqual([`Claims found (${results[seed()].summary.continuities.length})`]);
    await page.getByRole("button", { name: "Clear" }).click();
    expect(await page.locator(".articles tbody tr").count()).toBe(results.length);
    expect(await page.evaluate("location.hash")).toBe("#/articles");
  });

  test("sorts by any column, both ways, by keyboard too", async () => {
    const { page } = batch;
    await go(page, "#/articles");
    const changed = page.getByRole("button", { name: "▲ changed" });
    await changed.click();
    const down = (await texts(page, ".articles td.change")).map(Number);
    expect(down).toEqual([...down].sort((a, b) => b - a));
    expect(await page.locator("th[aria-sort]").getAttribute("aria-sort")).toBe("descending");
    await page.keyboard.press("Enter");
    const up = (await texts(page, ".articles td.change")).map(Number);
    expect(up).toEqual([...up].sort((a, b) => a - b));
    expect(await page.locator("th[aria-sort]").getAttribute("aria-sort")).toBe("ascending");
  });

  test("draws the timeline with the counts of its rows", async () => {
    const { page } = batch;
    await go(page, "#/articles");
    expect((await texts(page, ".timeline .totals"))[0]).toBe(`▲ ${changesOf(results)}  = ${heldOf(results)}`);
    expect(await page.getByRole("img", { name: /Timeline of/ }).isVisible()).toBe(true);
  });
});

describe("near-duplicates", () => {
  test("are marked in the table and in both articles, counted, and hidden at a click", async () => {
    const all = [mine("a", "2026-04-27"), mine("b", "2026-04-28"), mine("c", "2026-04-29")];
    const { page } = await visit(surfer, all, runWithCopies([["b", "a"]]));
    expect(numbers(await texts(page, ".tiles li"))).toEqual([3, 15, 6, 2, 1, 0]);
    expect(await texts(page, ".articles .copy")).toEqual(["≈ 92 % the same as The mine, a"]);
    await page.getByLabel("Hide the near-duplicate").check();
    expect(await texts(page, ".articles tbody th > a")).toEqual(["The mine, c", "The mine, a"]);
    expect(await texts(page, ".sums")).toEqual(["▲ 10 changed, = 4 held"]);
    expect(await page.evaluate("location.hash")).toBe("#/articles?once=true");
    await follow(page, page.getByRole("link", { name: "The mine, a" }));
    expect(await texts(page, ".copies li")).toEqual(["≈ 92 % the same: The mine, b"]);
    await follow(page, page.getByRole("link", { name: "The mine, b" }).first());
    expect(await texts(page, ".copies p")).toEqual(["≈ 92 % the same as The mine, a"]);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

describe("one article", () => {
  test("shows the text exactly, with a mark for every claim", async () => {
    const { page } = batch;
    for (const [number, { article, claims }] of results.entries()) {
      await go(page, `#/article/${number}`);
      expect(await page.locator(".chip").count()).toBe(claims.length);
      const shown = await page.evaluate<string[]>(`[...document.querySelectorAll(".text .section")].map((section) => {
        const copy = section.cloneNode(true);
        for (const chip of copy.querySelectorAll(".chip")) chip.remove();
        return copy.textContent;
      })`);
      expect(shown).toEqual(article.sections.map(({ start, end }) => article.text?.slice(start, end)));
      const predicates = await page.evaluate<string[]>(`[...document.querySelectorAll(".chip")].map((chip) => {
        const id = chip.dataset.claims;
        return [...document.querySelectorAll('.predicate[data-claims$="' + id + '"]')].filter((part) => part.dataset.claims.split(" ").at(-1) === id).map((part) => part.textContent).join("");
      })`);
      expect(predicates.filter((words) => words === "").length).toBeLessThan(claims.length / 4);
    }
  });

  test("lists what changed beside what held, as many as it says, in the order of the summary, the only claim of a title last", async () => {
    const { page } = batch;
    const { summary, claims } = results[seed()];
    await go(page, `#/article/${seed()}`);
    const statement = new Map(claims.map((claim) => [claim.id, claim.statement]));
    for (const [side, ids] of [
      ["change", summary.changes],
      ["continuity", summary.continuities],
    ] as const) {
      expect(await texts(page, `.side.${side} .count`)).toEqual([String(ids.length)]);
      expect(await texts(page, `.side.${side} .said`)).toEqual(ids.map((id) => statement.get(id)));
    }
    const [left, right] = await Promise.all([page.locator(".side.change").boundingBox(), page.locator(".side.continuity").boundingBox()]);
    expect(left?.y).toBe(right?.y);
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
    expect(await page.locator(".side.change h2").isVisible()).toBe(true);
    const more = page.locator(".side.change").getByRole("button", { name: `Show all ${summary.changes.length}` });
    expect(await more.isVisible()).toBe(true);
  });

  test("reads the only claim of a title last: it stands above them all", async () => {
    const made = withKeyPoints();
    const { section } = made.claims[0];
    const sections = made.article.sections.map((own, at) => (at === section ? { ...own, kind: "title" as const } : own));
    const { page } = await visit(surfer, [{ ...made, article: { ...made.article, sections } }]);
    const statement = new Map(made.claims.map((claim) => [claim.id, claim.statement]));
    const others = made.summary.changes.filter((id) => id !== made.claims[0].id);
    expect(made.summary.changes[made.summary.changes.length - 1]).not.toBe(made.claims[0].id);
    expect(await texts(page, ".side.change .said")).toEqual([...others, made.claims[0].id].map((id) => statement.get(id)));
    await page.close();
  });

  test("leads from a statement to the text and back, each way to the right claim", async () => {
    const { page } = batch;
    await go(page, `#/article/${seed()}`);
    const { summary } = results[seed()];
    const last = summary.continuities[summary.continuities.length - 1];
    await page
      .locator(".side.continuity")
      .getByRole("button", { name: `Show all ${summary.continuities.length}` })
      .click();
    await page.locator(`#statement-${last} .said a`).click();
    // The page follows an address a turn of its event loop later.
    await expect.poll(() => page.evaluate("document.activeElement.id")).toBe(`text-${last}`);
    expect(await page.locator(`#text-${last}`).getAttribute("class")).toContain("found");
    await go(page, "#/articles");
    await go(page, `#/article/${seed()}`);
    await page.locator(`#text-${last}`).click();
    await expect.poll(() => page.evaluate("document.activeElement.closest('li')?.id")).toBe(`statement-${last}`);
    expect(await page.locator(`#statement-${last}`).isVisible()).toBe(true);
    await page.goBack();
    await expect.poll(() => page.locator("h1").textContent()).toBe(results[seed()].article.title);
  });

  test("says kind, confidence, reason and source of the claim under pointer or focus, and closes on Escape", async () => {
    const { page } = batch;
    const number = results.findIndex(({ claims }) => claims.some(({ attribution }) => attribution?.source != null));
    const claim = results[number].claims.find(({ attribution }) => attribution?.source != null);
    const { kind, confidence, label } = claim?.classification ?? { kind: "", confidence: 0, label: "change" };
    await go(page, `#/article/${number}`);
    const detail = page.getByRole("complementary", { name: "Claim in focus" });
    const check = async () => {
      const said = (await detail.textContent()) ?? "";
      for (const part of [
        label === "change" ? "▲ changed" : "= held",
        `${kind}: `,
        `${Math.round(confidence * 100)} %`,
        "Reason",
        `${label} (${kind})`,
        "Source",
      ]) {
        expect(said).toContain(part);
      }
    };
    // The pointer rests where an earlier test left it, which may be on a mark.
    await page.mouse.move(0, 0);
    await page.locator(`#text-${claim?.id}`).focus();
    await check();
    await page.keyboard.press("Escape");
    expect(await detail.textContent()).not.toContain("Reason");
    await page.locator(`#text-${claim?.id}`).hover();
    await check();
    expect(await page.locator(`#text-${claim?.id}`).getAttribute("aria-label")).toContain(`${label} (${kind})`);
  });

  test("turns marks off, label by label", async () => {
    const { page } = batch;
    await go(page, `#/article/${seed()}`);
    await page.getByLabel("▲ changed").uncheck();
    expect(await page.locator(".chip.change").first().isVisible()).toBe(false);
    expect(await page.locator(".chip.continuity").first().isVisible()).toBe(true);
  });

  test("holds key points against the body", async () => {
    const { page } = await visit(surfer, [withKeyPoints()]);
    expect(await texts(page, ".points .verdict")).toEqual(["✓ in the body", "◐ 1 of its 2 claims in the body", "– not found in the body"]);
    expect(await texts(page, ".points h3")).toEqual(["Important claims that the key points leave out (3)"]);
    expect(await texts(page, ".points td li a")).toEqual(["Vale took over the mine", "The union keeps a seat"]);
    expect(await texts(page, ".points > ul li a")).toEqual(["The pit closes", "The town stays", "A road opened"]);
    await page.close();
  });
});

describe("one name", () => {
  test("tells all that changed and held over articles, in the order of time", async () => {
    const { page } = await visit(surfer, [mine("a", "2026-04-27"), mine("b", "2020-01-02"), mine("c", null)]);
    await follow(page, page.getByRole("link", { name: "Vale", exact: true }));
    expect(await texts(page, "h1")).toEqual(["Vale"]);
    expect(await texts(page, ".tally .label")).toEqual(["▲ 6 changed", "= 0 held"]);
    expect(await texts(page, ".days h3")).toEqual(["2 Jan 2020", "27 Apr 2026", "Without a day"]);
    expect(await page.locator(".days .statement").count()).toBe(6);
    await follow(page, page.getByRole("link", { name: "The mine, b" }).first());
    expect(await texts(page, "h1")).toEqual(["The mine, b"]);
    await page.close();
  });
});

describe("everyone", () => {
  const views = () => ["#/articles", "#/articles?label=change", `#/article/${seed()}`, "#/name/0"];

  test.each(["light", "dark"] as const)("axe finds no fault in any view, %s, wide and narrow", async (colorScheme) => {
    const { page } = batch;
    await page.emulateMedia({ colorScheme });
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      for (const view of views()) {
        await go(page, view);
        for (const summary of await page.locator("summary").all()) await summary.click();
        expect(await violations(page), `${view} ${width} ${colorScheme}`).toEqual([]);
      }
    }
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  test("finds its way by keyboard alone: past the top, into the table, to an article, to a mark", async () => {
    const { page } = batch;
    await go(page, "#/articles");
    await page.reload();
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the content");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("main");
    expect(await texts(page, "h1")).toEqual(["What changed and what held"]);
    const seen = new Set<string>();
    for (let press = 0; press < 30 && !seen.has("articles"); press++) {
      await page.keyboard.press("Tab");
      seen.add(
        await page.evaluate<string>("document.activeElement.id || (document.activeElement.closest('.articles tbody') ? 'articles' : '')"),
      );
    }
    for (const field of ["text", "label", "kind", "name", "source", "from", "to", "sure"]) expect([...seen]).toContain(`filter-${field}`);
    expect([...seen]).toContain("articles");
    await page.keyboard.press("Enter");
    await page.locator(".chip").first().waitFor();
    expect(await page.evaluate("document.activeElement.localName")).toBe("h1");
    let isMark = false;
    for (let press = 0; press < 60 && !isMark; press++) {
      await page.keyboard.press("Tab");
      isMark = await page.evaluate<boolean>("document.activeElement.matches('.chip')");
    }
    expect(isMark).toBe(true);
    expect(await page.getByRole("complementary", { name: "Claim in focus" }).textContent()).toContain("Reason");
  });

  test("what changed and what held both begin on a phone's first screen, their predicates set off", async () => {
    const { page } = batch;
    await page.setViewportSize({ width: 390, height: 844 });
    await go(page, "#/articles");
    await go(page, `#/article/${seed()}`);
    for (const side of ["change", "continuity"]) {
      const box = await page.locator(`.side.${side} .statement`).first().boundingBox();
      expect((box?.y ?? 9999) + (box?.height ?? 0), side).toBeLessThan(844);
    }
    const { summary, claims } = results[seed()];
    const lead = claims.find(({ id }) => id === summary.changes[0]);
    expect(await page.locator(".side.change .said b").first().textContent()).toBe(lead?.predicate.text);
    const hidden = summary.changes[4];
    await go(page, `#/article/${seed()}/statement/${hidden}`);
    expect(await page.locator(`#statement-${hidden}`).isVisible()).toBe(true);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  test("nothing runs over the side of a phone", async () => {
    const { page } = batch;
    await page.setViewportSize({ width: 360, height: 740 });
    for (const view of views()) {
      await go(page, view);
      expect(await page.evaluate("document.documentElement.scrollWidth"), view).toBeLessThanOrEqual(360);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  test("prints every statement and no controls", async () => {
    const { page } = batch;
    await go(page, `#/article/${seed()}`);
    await page.emulateMedia({ media: "print" });
    const { summary } = results[seed()];
    const visible = await page.evaluate(
      "[...document.querySelectorAll('.side .statement')].filter((item) => item.checkVisibility()).length",
    );
    expect(visible).toBe(summary.changes.length + summary.continuities.length);
    expect(
      await page.evaluate("[...document.querySelectorAll('button, .marks, .bar')].filter((item) => item.checkVisibility()).length"),
    ).toBe(0);
    expect((await page.pdf()).subarray(0, 5).toString()).toBe("%PDF-");
    await page.emulateMedia({ media: "screen" });
  });

  test("nothing was asked of the network and nothing went wrong, in all of the above", () => {
    expect(batch.requests).toEqual([]);
    expect(batch.troubles).toEqual([]);
  });
});

describe("hostile text", () => {
  test("is only text, in every view", async () => {
    const { page, requests, troubles } = await visit(surfer, HOSTILE.map(hostile), runWith(HOSTILE[0]));
    for (const view of [
      "#/articles",
      "#/articles?label=change",
      ...HOSTILE.flatMap((_, number) => [`#/article/${number}`, `#/name/${number}`]),
    ]) {
      await go(page, view);
      for (const mark of await page.locator(".chip").all()) await mark.hover();
      expect(await page.evaluate("window.hacked"), view).toBeUndefined();
      const odd =
        "[...document.querySelectorAll('main a')].map((link) => link.getAttribute('href')).filter((href) => !/^(#|https?:)/i.test(href))";
      expect(await page.evaluate(odd), view).toEqual([]);
      expect(
        await page.evaluate("document.querySelectorAll('main script, main img, main style, main [onmouseover], main [onfocus]').length"),
        view,
      ).toBe(0);
      expect(await page.evaluate<string>("document.querySelector('main').textContent"), view).not.toMatch(
        /[\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\t\n\r]/u,
      );
    }
    await go(page, "#/article/0");
    expect(await texts(page, "h1")).toEqual([HOSTILE[0]]);
    expect(requests).toEqual([]);
    expect(troubles).toEqual([]);
    await page.close();
  });

  test("the policy stops what would get past all that", async () => {
    const { page, requests } = await visit(surfer, [mine("a", null)]);
    const attempt = (code: string) => page.evaluate(`(() => { try { ${code}; return "let in" } catch { return "refused" } })()`);
    expect(await attempt("document.body.setAttribute('onclick', 'window.hacked = true')")).toBe("refused");
    expect(await attempt("document.body.innerHTML = '<img src=x>'")).toBe("refused");
    await page
      .evaluate(
        "(() => { const script = document.createElement('script'); script.append('window.hacked = true'); document.body.append(script); })()",
      )
      .catch(() => {});
    await page.evaluate("fetch('https://example.com/').catch(() => {})");
    expect(await page.evaluate("window.hacked")).toBeUndefined();
    expect(requests.filter((url) => !url.startsWith("https://example.com"))).toEqual([]);
    await page.close();
  });
});

describe("a large batch", () => {
  test("is paged, searched and opened like a small one", async () => {
    const many = function* () {
      for (let number = 0; number < 3000; number++) yield mine(`m${number}`, `2026-04-${String((number % 30) + 1).padStart(2, "0")}`);
    };
    const { page, troubles } = await visit(surfer, many());
    expect(numbers(await texts(page, ".tiles li"))).toEqual([3000, 15_000, 6000, 2]);
    expect(await page.locator(".articles tbody tr").count()).toBe(50);
    await page.getByRole("button", { name: "Next" }).first().click();
    expect((await texts(page, ".pager [role=status]"))[0]).toBe("51–100 of 3\u202f000 articles");
    await page.getByLabel("Search").fill("m2999");
    expect(await page.locator(".articles tbody tr").count()).toBe(1);
    await follow(page, page.getByRole("link", { name: "The mine, m2999" }));
    expect(await texts(page, ".side.change .count")).toEqual(["5"]);
    expect(troubles).toEqual([]);
    await page.close();
  });
});

test("the page that is written is the page that was tested", () => {
  const path = join(surfer.folder, "out");
  expect(newsdelta(["report", path, "--quiet"]).status).toBe(0);
  expect(readFileSync(join(path, "report.html"), "utf8")).toContain("Content-Security-Policy");
});
