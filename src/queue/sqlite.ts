// Results in an SQLite file, for the workers of one machine: one table by upsert, and views that read the results in it as tables.

import { NewsError } from "../doc/errors.js";
import type { Store } from "./store.js";

/** How long a worker waits for the others to have written: less than a lease, since nothing else goes on meanwhile. */
const PATIENCE_MS = 5_000;

/** Workers write at the same time and readers read meanwhile; what is stored is on the disk, as in a folder. */
const DURABLE = ["journal_mode = WAL", "synchronous = FULL"];

const SCHEMA = `
CREATE TABLE IF NOT EXISTS newsdelta_results (
  id TEXT NOT NULL, sha256 TEXT NOT NULL, version TEXT NOT NULL, settings TEXT NOT NULL, path TEXT NOT NULL, result TEXT NOT NULL,
  PRIMARY KEY (id, sha256, version, settings));
DROP VIEW IF EXISTS newsdelta_articles;
CREATE VIEW newsdelta_articles AS
  SELECT id, sha256, version, path, json_extract(result, '$.article.title') AS title,
    json_extract(result, '$.article.publishedAt') AS published_at, json_extract(result, '$.summary.headline') AS headline,
    json_extract(result, '$.summary.counts.change') AS changes, json_extract(result, '$.summary.counts.continuity') AS continuities
  FROM newsdelta_results;
DROP VIEW IF EXISTS newsdelta_claims;
CREATE VIEW newsdelta_claims AS
  SELECT r.id AS article, json_extract(c.value, '$.id') AS claim, json_extract(c.value, '$.statement') AS statement,
    json_extract(c.value, '$.classification.label') AS label, json_extract(c.value, '$.classification.kind') AS kind,
    json_extract(c.value, '$.classification.confidence') AS confidence, json_extract(c.value, '$.time.from') AS "from",
    json_extract(c.value, '$.time.to') AS "to", r.sha256, r.version
  FROM newsdelta_results r, json_each(r.result, '$.claims') c;
DROP VIEW IF EXISTS newsdelta_entities;
CREATE VIEW newsdelta_entities AS
  SELECT r.id AS article, json_extract(e.value, '$.id') AS entity, json_extract(e.value, '$.name') AS name,
    json_extract(e.value, '$.type') AS type, json_extract(e.value, '$.key') AS key, json_extract(e.value, '$.salience') AS salience,
    r.sha256, r.version
  FROM newsdelta_results r, json_each(r.result, '$.entities') e;`;

const UPSERT = `INSERT INTO newsdelta_results (id, sha256, version, settings, path, result) VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT (id, sha256, version, settings) DO UPDATE SET result = excluded.result, path = excluded.path`;

/** A store in a file that several workers may have open; its table and views are made where they are missing. Throws `NewsError`. */
export async function openSqlite(file: string): Promise<Store> {
  const Database = await loadSqlite();
  const attempt = <Out>(work: () => Out): Out => {
    try {
      return work();
    } catch (cause) {
      throw new NewsError("write-failed", { path: file, cause, detail: cause instanceof Error ? cause.message : String(cause) });
    }
  };
  const { database, upsert } = attempt(() => {
    const database = new Database(file, { timeout: PATIENCE_MS });
    for (const pragma of DURABLE) database.pragma(pragma);
    database.exec(`BEGIN IMMEDIATE; ${SCHEMA} COMMIT;`);
    return { database, upsert: database.prepare(UPSERT) };
  });
  return {
    put: async (job, content) => {
      attempt(() => upsert.run(job.id, job.sha256, job.version, job.settings, job.path, content));
    },
    close: async () => {
      database.close();
    },
  };
}

async function loadSqlite() {
  try {
    return (await import("libsql")).default;
  } catch (cause) {
    throw new NewsError("database-missing", { cause, hint: "npm install libsql, or use a folder" });
  }
}
