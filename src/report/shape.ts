// What the report's page holds: one record an article, and an index over all of them by which it is searched.

import type { Basis, EntityType, Factuality, Kind, SectionKind, TimexType } from "../doc/labels.js";

/** What a report can be written as. */
export const REPORT_FORMATS = ["html", "md"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A place in the article's text, in UTF-16 code units: start and end. */
export type Place = readonly [start: number, end: number];

/** A claim as the page shows it. Numbers that name other claims or entities are places in the article's own lists. */
export interface PageClaim {
  readonly id: string;
  readonly section: number;
  readonly place: Place;
  readonly predicate: Place;
  readonly statement: string;
  readonly kind: Kind;
  readonly confidence: number;
  readonly basis: Basis;
  readonly factuality: Factuality;
  readonly source: string | null;
  readonly isQuoted: boolean;
  readonly from: string | null;
  readonly to: string | null;
  /** The claim that this one repeats; null where it repeats none. */
  readonly restates: number | null;
  readonly salience: number;
  /** Why it has its label, in words. */
  readonly reason: string;
  readonly cues: readonly Place[];
}

/** An entity as the page shows it. Those of no group in the summary (amounts, mostly) have no page of their own. */
export interface PageEntity {
  readonly name: string;
  readonly type: EntityType;
  readonly key: string;
  readonly hasPage: boolean;
  readonly mentions: readonly Place[];
}

/** A date as the page shows it. */
export interface PageDate {
  readonly place: Place;
  readonly text: string;
  readonly type: TimexType;
  readonly value: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** An article as the page shows it. */
export interface PageArticle {
  readonly id: string;
  readonly title: string;
  readonly publishedAt: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly path: string;
  readonly words: number;
  readonly headline: string;
  /** Null where results were written without it. */
  readonly text: string | null;
  readonly sections: readonly { readonly kind: SectionKind; readonly place: Place }[];
  readonly entities: readonly PageEntity[];
  readonly dates: readonly PageDate[];
  readonly claims: readonly PageClaim[];
  /** What changed and what held, the most salient first, repeats folded. */
  readonly changes: readonly number[];
  readonly continuities: readonly number[];
  readonly sources: readonly { readonly name: string; readonly claims: readonly number[] }[];
  /** Claims in key points, each with the body's claim that bears it out, where there is one. */
  readonly support: readonly (readonly [point: number, body: number])[];
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
}

/** A row of the table of articles. */
export interface IndexArticle {
  readonly id: string;
  readonly title: string;
  readonly publishedAt: string | null;
  readonly publisher: string | null;
  readonly headline: string;
  readonly words: number;
  /** Claims that repeat no other: so many rows of the claims' columns are this article's. */
  readonly claims: number;
  readonly warnings: number;
}

/** Someone or something that claims are about, over all articles. */
export interface IndexEntity {
  readonly key: string;
  readonly name: string;
  readonly type: EntityType;
}

/** The claims of all articles that repeat no other, in order, a list a property: quick to search. */
export interface ClaimColumns {
  /** Place of the claim in its article's list. */
  readonly at: readonly number[];
  /** Place in `KINDS`. */
  readonly kind: readonly number[];
  /** Of the label, in ten-thousandths. */
  readonly confidence: readonly number[];
  /** Days since 1970-01-01: the first and the last that the claim is about, else those of its article; null where neither is known. */
  readonly from: readonly (number | null)[];
  readonly to: readonly (number | null)[];
  /** Place in the index's sources; -1 for none. */
  readonly source: readonly number[];
  /** How many of `entity` are this claim's. */
  readonly entities: readonly number[];
  /** Places in the index's entities. */
  readonly entity: readonly number[];
}

/** The accounting of a run, as in `run.json`. */
export interface RunAccount {
  readonly found: number;
  readonly done: number;
  readonly skipped: number;
  readonly failed: number;
  readonly skips: Readonly<Record<string, number>>;
  readonly failures: readonly {
    readonly path: string;
    readonly line: number | null;
    readonly id: string | null;
    readonly code: string;
    readonly message: string;
    readonly hint: string;
  }[];
  /** Articles, by id, that say mostly what an earlier one says, and how much of it: 0..1. */
  readonly nearDuplicates: readonly { readonly id: string; readonly of: string; readonly similarity: number }[];
}

/** What the page searches. */
export interface PageIndex {
  readonly generator: string;
  readonly articles: readonly IndexArticle[];
  readonly entities: readonly IndexEntity[];
  readonly sources: readonly string[];
  readonly claims: ClaimColumns;
  readonly run: RunAccount | null;
}

/** Ids of the elements that carry the data. */
export const INDEX_ID = "index";
export const CHART_ID = "chart";
export const articleElementId = (number: number): string => `article-${number}`;

/** Type of an element whose text is squeezed JSON. */
export const SQUEEZED_TYPE = "application/x-squeezed";
