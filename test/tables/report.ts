// Results for the report made by hand, texts that would do harm if they could, and cases of days and searches.

import type { Result } from "../../src/doc/result.js";
import { type Filter, NO_FILTER } from "../../src/report/search.js";
import type { RunAccount } from "../../src/report/shape.js";
import { DEFAULT_SUMMARY, summarise } from "../../src/summary/summary.js";
import { MINE, sketchDoc } from "./summary.js";

/** An article with a bit of everything, under another id. */
export function mine(id: string, publishedAt: string | null): Result {
  const result = summarise(sketchDoc({ ...MINE, publishedAt }), DEFAULT_SUMMARY, "1.2.3");
  return { ...result, article: { ...result.article, id, title: `The mine, ${id}` } };
}

/** An article with key points: the body says the first again, the second only in part, the third not at all. */
export function withKeyPoints(): Result {
  const text =
    "Vale bought the mine\nThe union kept its seat and the strike ended\nOutput rose\n" +
    "Vale took over the mine. The union keeps a seat. The pit closes. The town stays. A road opened.";
  const lines = text.split("\n");
  const starts = lines.map((_, line) => lines.slice(0, line).join("\n").length + (line === 0 ? 0 : 1));
  const claim = (id: string, words: string, predicate: string, kind: "transfer" | "retain" | "end" | "increase" | "persist" | "begin", salience: number, restates?: string) =>
    ({ id, words, predicate, kind, salience, ...(restates === undefined ? {} : { restates }) });
  const result = summarise(
    sketchDoc({
      text,
      publishedAt: "2026-04-27",
      claims: [
        claim("c1", "Vale bought the mine", "bought", "transfer", 0.9),
        claim("c2", "The union kept its seat", "kept", "retain", 0.8),
        claim("c3", "the strike ended", "ended", "end", 0.7),
        claim("c4", "Output rose", "rose", "increase", 0.6),
        claim("c5", "Vale took over the mine", "took over", "transfer", 0.5, "c1"),
        claim("c6", "The union keeps a seat", "keeps", "retain", 0.4, "c2"),
        claim("c7", "The pit closes", "closes", "end", 0.95),
        claim("c8", "The town stays", "stays", "persist", 0.3),
        claim("c9", "A road opened", "opened", "begin", 0.2),
      ],
    }),
    DEFAULT_SUMMARY,
    "1.2.3",
  );
  const sections = lines.map((line, number) => ({
    kind: number < 3 ? ("keyPoint" as const) : ("paragraph" as const),
    start: starts[number],
    end: starts[number] + line.length,
  }));
  const sectionOf = (start: number) => sections.findIndex((section) => section.start <= start && start < section.end);
  return {
    ...result,
    article: { ...result.article, id: "points", title: "Points", sections },
    claims: result.claims.map((own) => ({ ...own, section: sectionOf(own.start) })),
  };
}

/** A key point, a body, and words of the body's claim that bears it out; null where none does. */
export const BORNE_OUT: readonly (readonly [point: string, body: string, bearer: string | null, why: string])[] = [
  ["The fare rises to $3.50 in March.", "The single fare goes up to $3.50 from $3.00 in March. Passes stay at $90.", "goes up", "another verb of the same kind"],
  ["Rebels still hold the airport.", "The mayor fled. The rebels continue to control the airport.", "continue to control", "the same words, another way to go on"],
  ["The bank keeps its profit forecast.", "The bank confirmed its forecast of a higher profit.", "confirmed", "kept and confirmed"],
  ["Licensing of the design becomes non-exclusive.", "The firm will keep using the design, but the exclusivity of its license ends.", "exclusivity", "words in other forms, over a sentence"],
  ["The fare rises to $3.50 in March.", "The single fare went up to $2.80 last year.", null, "another number"],
  ["Rebels hold the airport.", "The rebels do not hold the airport.", null, "the other polarity"],
  ["The firm raised its price.", "The firm raised its dividend.", null, "another object: a name alone is not enough"],
  ["Bird numbers have recovered, wardens say.", "Wardens resumed their patrols.", null, "who says it is not what it says"],
  ["The bakery sold its ovens.", "The dairy bought a truck.", null, "what one gains another loses"],
];

/** Texts that break out, run, steer or link, where they are not made harmless. */
export const HOSTILE: readonly string[] = [
  "<script>window.hacked = true</script>",
  "</script><script>window.hacked = true</script>",
  "<!--<script>",
  "]]><img src=x onerror='window.hacked = true'>",
  "\" onmouseover=\"window.hacked = true",
  "' onfocus='window.hacked = true' autofocus='",
  "javascript:window.hacked=true",
  "</style><style>*{display:none}</style>",
  "</template><script>window.hacked = true</script>",
  "{{constructor.constructor('window.hacked = true')()}} $\u007bwindow.hacked = true}",
  "\u202egnol si siht\u202c \u2066x",
  "\u001b[2J\u0000\u0007\u2028\u2029",
  "\ud800 lone \udc00",
  "__proto__",
  "constructor",
];

/** An article that holds a hostile text wherever an article's text or a user's field can go. */
export function hostile(harm: string): Result {
  const sample = mine("hostile", "2026-04-27");
  const text = `${harm} did it.`;
  const whole = { start: 0, end: text.length, text };
  const own = { start: 0, end: harm.length, text: harm };
  const [entity] = sample.entities;
  const [claim] = sample.claims;
  return {
    ...sample,
    article: {
      ...sample.article, id: harm, title: harm, byline: harm, publisher: harm, url: harm, text,
      source: { ...sample.article.source, path: harm },
      sections: [{ kind: "paragraph", start: 0, end: text.length }],
    },
    entities: [{ ...entity, name: harm, key: harm, aliases: [harm], mentions: [{ ...own, kind: "name", value: null, unit: null }] }],
    dates: [{ id: "d1", ...own, type: "DATE", value: harm, mod: null, interval: { from: harm, to: harm }, confidence: 1, anchor: "text" }],
    claims: [{
      ...claim, ...whole, statement: text, subject: { ...own, entity: entity.id },
      predicate: { ...claim.predicate, start: harm.length + 1, end: harm.length + 4, text: "did", lemma: harm },
      attribution: { source: { ...own, entity: null }, cue: null, quoted: true },
      entities: [entity.id], dates: ["d1"], time: { from: harm, to: harm }, section: 0,
      classification: { ...claim.classification, evidence: [{ ...own, rule: harm, effect: harm }] },
    }],
    summary: {
      headline: harm, changes: [claim.id], continuities: [], counts: { claims: 1, change: 1, continuity: 0 },
      byEntity: [{ entity: entity.id, changes: [claim.id], continuities: [] }],
      bySource: [{ entity: null, name: harm, claims: [claim.id] }],
      timeline: [{ from: harm, to: harm, claims: [claim.id] }],
    },
    warnings: [{ code: harm, message: harm, start: null, end: null }],
  };
}

/** The account of a run with two failures. */
export function runWith(harm: string): RunAccount {
  const failure = { path: harm, line: 3, id: harm, code: harm, message: harm, hint: harm };
  return { found: 5, done: 2, skipped: 1, failed: 2, skips: { "not-english": 1 }, failures: [failure, { ...failure, line: null, path: "b.txt" }], nearDuplicates: [] };
}

/** The account of a run in which some articles say mostly what earlier ones say: pairs of ids. */
export function runWithCopies(pairs: readonly (readonly [id: string, of: string])[]): RunAccount {
  const done = { found: 3, done: 3, skipped: 0, failed: 0, skips: {}, failures: [] };
  return { ...done, nearDuplicates: pairs.map(([id, of]) => ({ id, of, similarity: 0.92 })) };
}

/** Bounds of a time, and how the report says them. */
export const TIMES: readonly (readonly [from: string | null, to: string | null, said: string, why: string])[] = [
  [null, null, "", "nothing known"],
  ["2026-04-27", "2026-04-27", "27 Apr 2026", "a day"],
  ["2026-04-27T09:30:00+02:00", "2026-04-27", "27 Apr 2026", "a time of day stands for its day"],
  ["2026-01-01", "2026-12-31", "2026", "a whole year"],
  ["2026-01-01", "2027-12-31", "1 Jan 2026 – 31 Dec 2027", "two years"],
  ["2024-02-01", "2024-02-29", "Feb 2024", "a whole month of a leap year"],
  ["2023-02-01", "2023-02-27", "1 Feb 2023 – 27 Feb 2023", "a month but for a day"],
  ["2026-12-01", "2026-12-31", "Dec 2026", "the last month"],
  ["2019-01-01", null, "from 1 Jan 2019", "no end"],
  [null, "2032-12-31", "until 31 Dec 2032", "no start"],
  ["2026", "2026", "1 Jan 2026", "a year alone is its first day"],
  ["soon", null, "from soon", "what is no date comes back as it is"],
  ["2026-13-01", null, "from 2026-13-01", "there is no month 13"],
];

/** A filter, and the articles and claims it lets through: of `mine("alpha")`, published 2026-04-27, and `mine("beta")`, undated and a near-duplicate of the first. */
export const SEARCHES: readonly (readonly [ask: Partial<Filter>, articles: readonly number[], claims: number, why: string])[] = [
  [{}, [0, 1], 14, "no filter: all but repeats"],
  [{ text: "MINE, alpha" }, [0], 7, "words of the title, whatever their case"],
  [{ text: "mine nowhere" }, [], 0, "every word must be there"],
  [{ label: "change" }, [0, 1], 10, "changes"],
  [{ label: "continuity" }, [0, 1], 4, "continuities"],
  [{ kind: "retain" }, [0, 1], 2, "a kind"],
  [{ kind: "retain", label: "change" }, [], 0, "a kind of the other label"],
  [{ name: "vale" }, [0, 1], 4, "claims about a name"],
  [{ name: "nobody" }, [], 0, "a name that is not there"],
  [{ source: "spokes" }, [0, 1], 4, "claims of a source"],
  [{ sure: 56 }, [0, 1], 12, "confidence: the one at 0.55 in each falls out"],
  [{ sure: 55 }, [0, 1], 14, "confidence: the bound itself passes"],
  [{ sure: 81 }, [], 0, "confidence: none so sure"],
  [{ from: "2031-12-31" }, [0, 1], 2, "from a day on: the pit closes in 2031"],
  [{ to: "2024-01-01" }, [0, 1], 2, "up to a day: the strike ended in 2024"],
  [{ from: "2024-06-01", to: "2024-06-01" }, [0, 1], 2, "a day inside a year counts for the year"],
  [{ from: "2026-04-27", to: "2026-04-27" }, [0], 5, "a claim without a day has its article's; an article without one gives none"],
  [{ text: "beta", label: "continuity", source: "spokesman" }, [1], 1, "filters together"],
  [{ once: true }, [0], 7, "near-duplicates left out"],
  [{ once: true, text: "beta" }, [], 0, "a near-duplicate is left out even where nothing else is found"],
];

/** A whole filter from what is asked for. */
export function filterOf(ask: Partial<Filter>): Filter {
  return { ...NO_FILTER, ...ask };
}

/** Text, and the Markdown in which it is only text. */
export const MARKDOWN: readonly (readonly [text: string, markdown: string])[] = [
  ["*bold* _and_ `code`", "\\*bold\\* \\_and\\_ \\`code\\`"],
  ["[a](javascript:b) ![c](d)", "\\[a\\](javascript:b) \\!\\[c\\](d)"],
  ["<img src=x>", "\\<img src=x\\>"],
  ["ask @octocat about #12", "ask @<!-- -->octocat about #<!-- -->12"],
  ["https://example.com www.example.com", "https\\://example.com www\\.example.com"],
  ["two\nlines\r\nand a | b", "two lines and a \\| b"],
  ["$38 billion ~ 2^3", "\\$38 billion \\~ 2\\^3"],
];
