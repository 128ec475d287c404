// Tables over a run: CSV, Parquet and a database hold what the results hold, and the README's queries run on them.

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { beforeAll, describe, expect, test } from "vitest";
import { csvHeader, csvRows } from "../src/batch/csv.js";
import { exportTables } from "../src/batch/export.js";
import { TABLES } from "../src/batch/tables.js";
import { openOutput } from "../src/batch/write.js";
import type { Result } from "../src/doc/result.js";
import { DEFAULT_SUMMARY, summarise } from "../src/summary/summary.js";
import { scratch, story } from "./cli/scratch.js";
import { QUERIES } from "./tables/queries.js";
import { ROOT } from "./tables/runs.js";
import { MINE, sketchDoc } from "./tables/summary.js";

const HARD = 'a "quoted", title\r\nover two lines; it\'s ünïcode 😀';

/** Two articles annotated by hand, the second a copy of the first, with a title that is hard to write down. */
const results: readonly Result[] = ["mine", "mine-copy"].map((id) => {
  const result = summarise(sketchDoc(MINE), DEFAULT_SUMMARY, "1.2.3");
  const claims = result.claims.map((claim) => (claim.id === "c5" ? { ...claim, factuality: "planned" as const } : claim));
  return { ...result, claims, article: { ...result.article, id, title: HARD } };
});
const exported = [
  { id: "mine", nearDuplicateOf: null },
  { id: "mine-copy", nearDuplicateOf: "mine" },
];

/** Rows of a query as arrays of plain values. */
async function rowsOf(database: string, sql: string): Promise<unknown[][]> {
  const instance = await DuckDBInstance.create(database);
  try {
    const connection = await instance.connect();
    const rows = (await connection.runAndReadAll(sql)).getRowsJson();
    connection.closeSync();
    return rows;
  } finally {
    instance.closeSync();
  }
}

/** What the tables must hold: each table's rows over all articles, by name. */
const expected = new Map(
  TABLES.map((table) => [table.name, results.flatMap((result, i) => table.rows({ result, nearDuplicateOf: exported[i].nearDuplicateOf }))]),
);

describe("tables of results", () => {
  const place = scratch();
  const out = join(place.path, "out");

  beforeAll(async () => {
    openOutput(out);
    for (const result of results) place.write(`out/${result.article.id}.json`, JSON.stringify(result));
    for (const format of ["csv", "duckdb", "parquet"] as const) await exportTables(out, format, exported);
  });

  test("hold something in every column but those that these articles leave empty", () => {
    const empty = TABLES.flatMap(({ name, columns }) =>
      columns.filter((_, at) => (expected.get(name) ?? []).every((row) => row[at] === null)).map((column) => `${name}.${column.name}`),
    );
    for (const column of ["claims.statement", "claims.source", "claims.from_date", "entities.key", "mentions.text", "articles.title"])
      expect(empty).not.toContain(column);
  });

  test.each(TABLES.map(({ name }) => name))("%s are the same in the database and in Parquet", async (name) => {
    const database = join(out, "newsdelta.duckdb");
    expect(await rowsOf(database, `SELECT * FROM ${name}`)).toEqual(expected.get(name));
    expect(await rowsOf(":memory:", `SELECT * FROM '${out}/${name}.parquet'`)).toEqual(expected.get(name));
  });

  test("a CSV reader reads back each claim", async () => {
    const claims = await rowsOf(
      ":memory:",
      `SELECT article, claim, statement, title, near_duplicate_of FROM read_csv('${out}/claims.csv', all_varchar = true)`,
    );
    expect(claims).toEqual(
      results.flatMap(({ article, claims: all }, i) =>
        all.map(({ id, statement }) => [article.id, id, statement, HARD, exported[i].nearDuplicateOf]),
      ),
    );
  });

  test("nothing is left of the making", () => {
    expect(readdirSync(join(out, ".newsdelta"))).toEqual([]);
  });

  test("what cannot be finished leaves nothing behind, and what was there stays", async () => {
    const before = readFileSync(join(out, "claims.csv"));
    for (const format of ["csv", "duckdb", "parquet"] as const)
      await expect(exportTables(out, format, [...exported, { id: "gone", nearDuplicateOf: null }])).rejects.toMatchObject({
        code: "write-failed",
      });
    expect(readdirSync(join(out, ".newsdelta"))).toEqual([]);
    expect(readFileSync(join(out, "claims.csv"))).toEqual(before);
  });

  test.each(QUERIES)("answer: %s", async (_asks, sql) => {
    const rows = await rowsOf(join(out, "newsdelta.duckdb"), sql);
    expect(rows.length).toBeGreaterThan(0);
  });

  test("every query in the README is one of these", () => {
    const readme = readFileSync(join(ROOT, "README.md"), "utf8");
    const queries = [...readme.matchAll(/^```sql\n([\s\S]*?)^```$/gm)].map(([, sql]) => sql);
    expect(queries.filter((query) => !QUERIES.some(([, sql]) => sql === query))).toEqual([]);
  });
});

describe("CSV", () => {
  test("has a name for each column, once", () => {
    const names = csvHeader().trim().split(",");
    expect(new Set(names).size).toBe(names.length);
    expect(csvHeader().endsWith("\r\n")).toBe(true);
  });

  test.each([
    ["=1+1", "'=1+1"],
    ["+49 30 1234", "'+49 30 1234"],
    ["-5 points", "'-5 points"],
    ["@sum", "'@sum"],
    ["a = b", "a = b"],
    ['say "no"', '"say ""no"""'],
  ])("%j is written as %j: no spreadsheet runs it", (title, cell) => {
    const [{ article, ...result }] = results;
    expect(csvRows({ result: { ...result, article: { ...article, title } }, nearDuplicateOf: null })).toContain(`,${cell},`);
  });

  test("goes to standard output with its header, and row by row", async () => {
    const place = scratch();
    place.write("in/a.txt", story(1));
    const { written } = await place.batch(["in"], { out: null, tables: "csv" });
    const lines = written.split("\r\n");
    expect(`${lines[0]}\r\n`).toBe(csvHeader());
    expect(written.endsWith("\r\n")).toBe(true);
    expect(place.exists("output")).toBe(false);
  });

  test("of a run lies beside its results, which stay what they are", async () => {
    const place = scratch();
    place.write("in/a.txt", story(1));
    await place.batch(["in"]);
    const plain = place.results();
    const { account, events } = await place.batch(["in"], { tables: "csv" });
    expect(account.skips).toEqual({ "already-done": 1 });
    expect(place.results()).toEqual(plain);
    expect(events.at(-1)).toEqual({ kind: "table", name: "claims.csv" });
    expect(existsSync(join(place.path, "output", "claims.csv"))).toBe(true);
  });
});

describe("a database that does not fit where it should go", () => {
  test("is an error and no file, though it fails only when its log is worked in", () => {
    const place = scratch();
    place.write("in/a.txt", story(1));
    // A limit on the size of files stands for a full disk: the log of so few rows fits, the database does not.
    const command = `ulimit -f 200; exec "$0" "$1" analyze in --to duckdb --workers 1`;
    const args = ["-c", command, process.execPath, join(ROOT, "dist/cli.js")];
    const { status, stderr } = spawnSync("sh", args, { cwd: place.path, encoding: "utf8" });
    expect(stderr).toMatch(/newsdelta\.duckdb: .*\[write-failed\]/);
    expect(status).toBe(1);
    expect(readdirSync(join(place.path, "output")).filter((name) => name.includes("duckdb"))).toEqual([]);
    expect(readdirSync(join(place.path, "output/.newsdelta"))).toEqual(["journal.jsonl"]);
  });
});
