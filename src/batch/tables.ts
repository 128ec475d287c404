// Results as tables: which tables there are, their columns, and what stands in each.

import type { Result, ResultClaim, ResultDate, ResultEntity } from "../doc/result.js";

/** What a cell may hold. */
export type Cell = string | number | boolean | null | readonly string[];

/** Types of columns, by their SQL names. */
export type ColumnType = "VARCHAR" | "INTEGER" | "DOUBLE" | "BOOLEAN" | "VARCHAR[]";

/** A result, and the earlier article that it nearly repeats. */
export interface TableEntry {
  readonly result: Result;
  readonly nearDuplicateOf: string | null;
}

/** A table: its columns, and its rows for one article. */
export interface Table {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
  rows(entry: TableEntry): Cell[][];
}

type Column<Item> = readonly [name: string, type: ColumnType, cell: (item: Item, entry: TableEntry) => Cell];

function table<Item>(name: string, items: (entry: TableEntry) => readonly Item[], columns: readonly Column<Item>[]): Table {
  return {
    name,
    columns: columns.map(([column, type]) => ({ name: column, type })),
    rows: (entry) => items(entry).map((item) => columns.map(([, , cell]) => cell(item, entry))),
  };
}

const ARTICLE_COLUMNS: readonly Column<unknown>[] = [
  ["article", "VARCHAR", (_, { result }) => result.article.id],
  ["title", "VARCHAR", (_, { result }) => result.article.title],
  ["published_at", "VARCHAR", (_, { result }) => result.article.publishedAt],
  ["publisher", "VARCHAR", (_, { result }) => result.article.publisher],
  ["url", "VARCHAR", (_, { result }) => result.article.url],
  ["path", "VARCHAR", (_, { result }) => result.article.source.path],
  ["near_duplicate_of", "VARCHAR", (_, { nearDuplicateOf }) => nearDuplicateOf],
];

const [ARTICLE, ...ABOUT_ARTICLE] = ARTICLE_COLUMNS;

/** What a claim says: columns shared by the table of claims and by CSV. */
const CLAIM_COLUMNS: readonly Column<ResultClaim>[] = [
  ["claim", "VARCHAR", ({ id }) => id],
  ["label", "VARCHAR", ({ classification }) => classification.label],
  ["kind", "VARCHAR", ({ classification }) => classification.kind],
  ["label_confidence", "DOUBLE", ({ classification }) => classification.confidence],
  ["basis", "VARCHAR", ({ classification }) => classification.basis],
  ["rules", "VARCHAR[]", ({ classification }) => classification.evidence.map(({ rule }) => rule)],
  ["statement", "VARCHAR", ({ statement }) => statement],
  ["text", "VARCHAR", ({ text }) => text],
  ["start_offset", "INTEGER", ({ start }) => start],
  ["end_offset", "INTEGER", ({ end }) => end],
  ["sentence", "INTEGER", ({ sentence }) => sentence],
  ["section", "INTEGER", ({ section }) => section],
  ["subject", "VARCHAR", ({ subject }) => subject?.text ?? null],
  ["subject_entity", "VARCHAR", ({ subject }) => subject?.entity ?? null],
  ["predicate", "VARCHAR", ({ predicate }) => predicate.text],
  ["lemma", "VARCHAR", ({ predicate }) => predicate.lemma],
  ["tense", "VARCHAR", ({ predicate }) => predicate.tense],
  ["aspect", "VARCHAR", ({ predicate }) => predicate.aspect],
  ["voice", "VARCHAR", ({ predicate }) => predicate.voice],
  ["modality", "VARCHAR", ({ predicate }) => predicate.modality],
  ["negated", "BOOLEAN", ({ predicate }) => predicate.negated],
  ["factuality", "VARCHAR", ({ factuality }) => factuality],
  ["source", "VARCHAR", ({ attribution }) => attribution?.source?.text ?? null],
  ["source_entity", "VARCHAR", ({ attribution }) => attribution?.source?.entity ?? null],
  ["quoted", "BOOLEAN", ({ attribution }) => attribution?.quoted ?? null],
  ["from_date", "VARCHAR", ({ time }) => time?.from ?? null],
  ["to_date", "VARCHAR", ({ time }) => time?.to ?? null],
  ["restates", "VARCHAR", ({ restates }) => restates],
  ["confidence", "DOUBLE", ({ confidence }) => confidence],
  ["salience", "DOUBLE", ({ salience }) => salience],
  ["entities", "VARCHAR[]", ({ entities }) => entities],
  ["dates", "VARCHAR[]", ({ dates }) => dates],
];

/** The tables of a database; `article` is the id of the article in each, other ids are unique within an article. */
export const TABLES: readonly Table[] = [
  table("articles", (entry) => [entry.result], [
    ...ARTICLE_COLUMNS,
    ["published_at_source", "VARCHAR", ({ article }) => article.publishedAtSource],
    ["modified_at", "VARCHAR", ({ article }) => article.modifiedAt],
    ["byline", "VARCHAR", ({ article }) => article.byline],
    ["language", "VARCHAR", ({ article }) => article.language],
    ["format", "VARCHAR", ({ article }) => article.source.format],
    ["sha256", "VARCHAR", ({ article }) => article.source.sha256],
    ["words", "INTEGER", ({ article }) => article.wordCount],
    ["headline", "VARCHAR", ({ summary }) => summary.headline],
    ["claims", "INTEGER", ({ summary }) => summary.counts.claims],
    ["changes", "INTEGER", ({ summary }) => summary.counts.change],
    ["continuities", "INTEGER", ({ summary }) => summary.counts.continuity],
  ] satisfies readonly Column<Result>[]),
  table("entities", ({ result }) => result.entities, [
    ARTICLE,
    ["entity", "VARCHAR", ({ id }) => id],
    ["key", "VARCHAR", ({ key }) => key],
    ["name", "VARCHAR", ({ name }) => name],
    ["type", "VARCHAR", ({ type }) => type],
    ["aliases", "VARCHAR[]", ({ aliases }) => aliases],
    ["mentions", "INTEGER", ({ mentions }) => mentions.length],
    ["confidence", "DOUBLE", ({ confidence }) => confidence],
    ["salience", "DOUBLE", ({ salience }) => salience],
  ] satisfies readonly Column<ResultEntity>[]),
  table("mentions", ({ result }) => result.entities.flatMap(({ id, mentions }) => mentions.map((mention) => ({ id, mention }))), [
    ARTICLE,
    ["entity", "VARCHAR", ({ id }) => id],
    ["start_offset", "INTEGER", ({ mention }) => mention.start],
    ["end_offset", "INTEGER", ({ mention }) => mention.end],
    ["text", "VARCHAR", ({ mention }) => mention.text],
    ["kind", "VARCHAR", ({ mention }) => mention.kind],
    ["value", "DOUBLE", ({ mention }) => mention.value],
    ["unit", "VARCHAR", ({ mention }) => mention.unit],
  ]),
  table("dates", ({ result }) => result.dates, [
    ARTICLE,
    ["date", "VARCHAR", ({ id }) => id],
    ["start_offset", "INTEGER", ({ start }) => start],
    ["end_offset", "INTEGER", ({ end }) => end],
    ["text", "VARCHAR", ({ text }) => text],
    ["type", "VARCHAR", ({ type }) => type],
    ["value", "VARCHAR", ({ value }) => value],
    ["mod", "VARCHAR", ({ mod }) => mod],
    ["from_date", "VARCHAR", ({ interval }) => interval.from],
    ["to_date", "VARCHAR", ({ interval }) => interval.to],
    ["confidence", "DOUBLE", ({ confidence }) => confidence],
    ["anchor", "VARCHAR", ({ anchor }) => anchor],
  ] satisfies readonly Column<ResultDate>[]),
  table("claims", ({ result }) => result.claims, [ARTICLE, ...CLAIM_COLUMNS]),
];

/** One row a claim that stands alone, with what is known of its article. */
export const CLAIM_ROWS: Table = table("claims", ({ result }) => result.claims, [ARTICLE, ...CLAIM_COLUMNS, ...ABOUT_ARTICLE]);
