// Finds against gold, with the scores worked out by hand.

import type { Result, ResultClaim, ResultDate, ResultEntity } from "../../src/doc/result.js";
import type { AttributionRow, ChangeRow, ClaimsRow, DatesRow, EntitiesRow } from "../../src/eval/gold.js";
import { DEFAULT_SUMMARY, summarise } from "../../src/summary/summary.js";
import { sketchDoc, spanOf } from "./summary.js";

/** An empty result for a text, with these finds in place of none. */
export function resultWith(text: string, finds: Partial<Pick<Result, "dates" | "entities" | "claims">>): Result {
  return { ...summarise(sketchDoc({ text, claims: [] }), DEFAULT_SUMMARY, "1.2.3"), ...finds };
}

/** A date on the first place of these words. */
export function date(text: string, words: string, type: ResultDate["type"], value: string | null): ResultDate {
  return {
    id: "d1",
    ...spanOf(text, words),
    text: words,
    type,
    value,
    mod: null,
    interval: { from: null, to: null },
    confidence: 1,
    anchor: "text",
  };
}

/** An entity with one mention. */
export function entity(text: string, words: string, type: ResultEntity["type"], kind: "name" | "nominal" = "name"): ResultEntity {
  const mention = { ...spanOf(text, words), text: words, kind, value: null, unit: null };
  return { id: "e1", name: words, type, key: words, aliases: [], confidence: 1, mentions: [mention], salience: 0, externalId: null, country: null };
}

/** A claim by the words of its parts. */
export function claim(
  text: string,
  parts: {
    readonly words: string;
    readonly predicate: string;
    readonly subject?: string;
    readonly args?: readonly string[];
    readonly confidence?: number;
    readonly label?: "change" | "continuity";
    readonly labelConfidence?: number;
    readonly source?: string;
    readonly cue?: string;
  },
): ResultClaim {
  const sketch = { id: "c1", words: parts.words, predicate: parts.predicate, kind: "event" as const };
  const [plain] = summarise(sketchDoc({ text, claims: [sketch] }), DEFAULT_SUMMARY, "1.2.3").claims;
  const phrase = (words: string) => ({ ...spanOf(text, words), text: words, entity: null });
  return {
    ...plain,
    subject: parts.subject === undefined ? null : phrase(parts.subject),
    arguments: (parts.args ?? []).map((words) => ({ role: "other", ...phrase(words), date: null })),
    confidence: parts.confidence ?? 1,
    attribution:
      parts.source === undefined && parts.cue === undefined
        ? null
        : {
            source: parts.source === undefined ? null : phrase(parts.source),
            cue: parts.cue === undefined ? null : { ...spanOf(text, parts.cue), text: parts.cue },
            quoted: false,
          },
    classification: { ...plain.classification, label: parts.label ?? "change", confidence: parts.labelConfidence ?? 1 },
  };
}

function goldSpan(text: string, words: string): { start: number; end: number; text: string } {
  return { ...spanOf(text, words), text: words };
}

const DATES_TEXT = "It rained on Monday, two weeks ago and for a week in early 2019; it stops on 5 May.";

export const DATES: { readonly row: DatesRow; readonly result: Result } = {
  row: {
    id: "dates",
    text: DATES_TEXT,
    dates: [
      { ...goldSpan(DATES_TEXT, "Monday"), type: "DATE", value: "2026-04-27" },
      { ...goldSpan(DATES_TEXT, "a week"), type: "DURATION", value: "P1W" },
      { ...goldSpan(DATES_TEXT, "early 2019"), type: "DATE", value: "2019" },
      { ...goldSpan(DATES_TEXT, "5 May"), type: "DATE", value: null },
    ],
  },
  result: resultWith(DATES_TEXT, {
    dates: [
      date(DATES_TEXT, "Monday", "DATE", "2026-04-27"),
      date(DATES_TEXT, "two weeks ago", "DATE", "2026-W16"),
      date(DATES_TEXT, "a week", "DURATION", "P7D"),
      date(DATES_TEXT, "2019", "TIME", "2019"),
    ],
  }),
};

const NAMES_TEXT = "The Vale Group's chair Ann Lee met Rio in Oslo. It said the company left.";

export const ENTITIES: { readonly row: EntitiesRow; readonly result: Result } = {
  row: {
    id: "names",
    text: NAMES_TEXT,
    entities: [
      { ...goldSpan(NAMES_TEXT, "Vale Group"), type: "ORG" },
      { ...goldSpan(NAMES_TEXT, "Ann Lee"), type: "PERSON" },
      { ...goldSpan(NAMES_TEXT, "Rio"), type: "ORG" },
      { ...goldSpan(NAMES_TEXT, "Oslo"), type: "LOC" },
    ],
  },
  result: resultWith(NAMES_TEXT, {
    entities: [
      entity(NAMES_TEXT, "The Vale Group's", "ORG"),
      entity(NAMES_TEXT, "Lee", "PERSON"),
      entity(NAMES_TEXT, "Rio", "GPE"),
      entity(NAMES_TEXT, "It", "ORG"),
      entity(NAMES_TEXT, "the company", "ORG", "nominal"),
    ],
  }),
};

const LABELS_TEXT = "Prices kept rising while wages fell; the bank holds rates and nobody moved.";

export const CHANGE: { readonly row: ChangeRow; readonly result: Result } = {
  row: {
    id: "labels",
    text: LABELS_TEXT,
    anchors: [
      { ...goldSpan(LABELS_TEXT, "kept"), label: "continuity", kind: "persist" },
      { ...goldSpan(LABELS_TEXT, "fell"), label: "change", kind: "decrease" },
      { ...goldSpan(LABELS_TEXT, "holds"), label: "continuity", kind: "unchanged" },
      { ...goldSpan(LABELS_TEXT, "moved"), label: "continuity", kind: "unchanged" },
    ],
  },
  result: resultWith(LABELS_TEXT, {
    claims: [
      claim(LABELS_TEXT, {
        words: "Prices kept rising while wages fell",
        predicate: "kept rising",
        label: "continuity",
        labelConfidence: 0.9,
      }),
      claim(LABELS_TEXT, { words: "the bank holds rates", predicate: "holds", label: "change", labelConfidence: 0.6 }),
    ],
  }),
};

const QUOTES_TEXT = "Ann Lee, the chair of Vale, said that profits fell again. Rio denies the talks failed. One worker hopes for more.";

export const ATTRIBUTION: { readonly row: AttributionRow; readonly result: Result } = {
  row: {
    id: "quotes",
    text: QUOTES_TEXT,
    quotes: [
      { source: range("Ann Lee, the chair of Vale"), cue: range("said"), content: range("that profits fell again") },
      { source: range("Rio"), cue: range("denies"), content: range("the talks failed") },
    ],
  },
  result: resultWith(QUOTES_TEXT, {
    claims: [
      claim(QUOTES_TEXT, { words: "profits fell again", predicate: "fell", source: "Ann Lee", cue: "said" }),
      claim(QUOTES_TEXT, { words: "the talks failed", predicate: "failed", source: "Vale", cue: "denies" }),
      claim(QUOTES_TEXT, { words: "more", predicate: "more", source: "One worker", cue: "hopes" }),
    ],
  }),
};

function range(words: string): [number, number] {
  const { start, end } = spanOf(QUOTES_TEXT, words);
  return [start, end];
}

const TUPLES_TEXT = "Vale bought the old mine in May and Rio sold its port.";

export const CLAIMS: { readonly row: ClaimsRow; readonly result: Result } = {
  row: {
    id: "tuples",
    text: TUPLES_TEXT,
    tuples: [
      { arg1: "Vale", rel: "bought", args: ["the old mine", "in May"] },
      { arg1: "Rio", rel: "sold", args: ["its port"] },
    ],
  },
  result: resultWith(TUPLES_TEXT, {
    claims: [
      claim(TUPLES_TEXT, { words: TUPLES_TEXT, subject: "Vale", predicate: "bought", args: ["the old mine"], confidence: 0.9 }),
      claim(TUPLES_TEXT, { words: TUPLES_TEXT, subject: "Rio", predicate: "sold", confidence: 0.8 }),
    ],
  }),
};

/** TIMEX3 values, and what they come to in the smallest unit of their kind. */
export const LENGTHS: readonly (readonly [value: string | null, canonical: string | null, why: string])[] = [
  ["P1W", "P7D", "a week is seven days"],
  ["P2DE", "P240M", "decades are months"],
  ["PT1.5H", "PT5400S", "hours are seconds"],
  ["P1Q", "P3M", "a quarter is three months"],
  ["PXW", "PXW", "an unknown number stays"],
  ["2026-W12", "2026-W12", "a week of the calendar is no length"],
  [null, null, "no value stays none"],
];
