// Tables over a whole run, made at its end from the results it wrote: whole or absent, like these.

import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { NewsError } from "../doc/errors.js";
import type { Result } from "../doc/result.js";
import { csvHeader, csvRows } from "./csv.js";
import type { TableFormat } from "./outcome.js";
import { type Cell, type ColumnType, TABLES, type Table, type TableEntry } from "./tables.js";
import { temporaryName, writeError } from "./write.js";

/** An article of the run that has a result, in the order of the run. */
export interface Exported {
  readonly id: string;
  readonly nearDuplicateOf: string | null;
}

/** Writes tables of these results into the output folder, and gives the names of the files. Throws `NewsError`. */
export async function exportTables(out: string, format: TableFormat, articles: readonly Exported[]): Promise<string[]> {
  const names = { csv: ["claims.csv"], duckdb: ["newsdelta.duckdb"], parquet: TABLES.map(({ name }) => `${name}.parquet`) }[format];
  const files = names.map((name) => ({ name, temporary: temporaryName(out, name) }));
  const database = format === "duckdb" ? files[0].temporary : ":memory:";
  try {
    if (format === "csv") writeCsv(files[0].temporary, entries(out, articles));
    else await fillDatabase(database, entries(out, articles), format === "parquet" ? files.map(({ temporary }) => temporary) : []);
    for (const { name, temporary } of files) renameSync(temporary, `${out}/${name}`);
    return names;
  } catch (cause) {
    for (const { temporary } of files) for (const name of [temporary, `${temporary}.wal`]) rmSync(name, { force: true });
    throw tableError(`${out}/${names[0]}`, cause);
  }
}

/** What went wrong with a table: the database tells the system's reason in words alone. */
function tableError(path: string, cause: unknown): NewsError {
  if (!(cause instanceof Error) || cause instanceof NewsError || "code" in cause) return writeError(path, cause);
  const [detail] = cause.message.split("\n", 1);
  return new NewsError(/no space left|disk quota/i.test(detail) ? "disk-full" : "write-failed", { path, cause, detail });
}

/** The results one by one: there is never more than one in memory. */
function* entries(out: string, articles: readonly Exported[]): Generator<TableEntry> {
  for (const { id, nearDuplicateOf } of articles) {
    const result: Result = JSON.parse(readFileSync(`${out}/${id}.json`, "utf8"));
    yield { result, nearDuplicateOf };
  }
}

function writeCsv(path: string, all: Iterable<TableEntry>): void {
  const file = openSync(path, "wx");
  const write = (text: string) => {
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
  };
  try {
    write(csvHeader());
    for (const entry of all) write(csvRows(entry));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

type DuckDb = typeof import("@duckdb/node-api");
type Appender = Awaited<ReturnType<Awaited<ReturnType<InstanceType<DuckDb["DuckDBInstance"]>["connect"]>>["createAppender"]>>;

/** Loaded when it is asked for: it is large, optional, and not there on every machine. */
async function loadDuckDb(): Promise<DuckDb> {
  try {
    return await import("@duckdb/node-api");
  } catch (cause) {
    throw new NewsError("database-missing", { cause });
  }
}

/** Fills a database with the tables; with names of files, each table also goes into the file of its place, as Parquet. */
async function fillDatabase(path: string, all: Iterable<TableEntry>, parquet: readonly string[]): Promise<void> {
  const { DuckDBInstance, LIST, VARCHAR } = await loadDuckDb();
  rmSync(path, { force: true });
  const instance = await DuckDBInstance.create(path, { threads: "1" });
  try {
    const connection = await instance.connect();
    for (const { name, columns } of TABLES)
      await connection.run(`CREATE TABLE ${name} (${columns.map((column) => `${column.name} ${column.type}`).join(", ")})`);
    const list = LIST(VARCHAR);
    const appenders = new Map<Table, Appender>();
    for (const table of TABLES) appenders.set(table, await connection.createAppender(table.name));
    for (const entry of all)
      for (const [table, appender] of appenders)
        for (const row of table.rows(entry)) {
          for (const [index, cell] of row.entries()) appendCell(appender, cell, table.columns[index].type, list);
          appender.endRow();
        }
    for (const appender of appenders.values()) appender.closeSync();
    for (const [index, file] of parquet.entries())
      await connection.run(`COPY ${TABLES[index].name} TO '${file.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION zstd)`);
    // Closing keeps silent when what is still in the log does not fit into the file any more.
    await connection.run("CHECKPOINT");
    connection.closeSync();
  } finally {
    instance.closeSync();
  }
}

function appendCell(appender: Appender, cell: Cell, type: ColumnType, list: ReturnType<DuckDb["LIST"]>): void {
  if (cell === null) appender.appendNull();
  else if (typeof cell === "boolean") appender.appendBoolean(cell);
  else if (typeof cell === "string") appender.appendVarchar(cell);
  else if (typeof cell !== "number") appender.appendList(cell, list);
  else if (type === "INTEGER") appender.appendInteger(cell);
  else appender.appendDouble(cell);
}
