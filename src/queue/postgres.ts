// Results in PostgreSQL: one table by upsert, and views that read the results in it as tables.

import { NewsError } from "../doc/errors.js";
import type { Store } from "./store.js";

/** Made once; the views read the results as tables. */
const SCHEMA = `
CREATE TABLE IF NOT EXISTS newsdelta_results (
  id text NOT NULL, sha256 text NOT NULL, version text NOT NULL, settings text NOT NULL, path text NOT NULL, result jsonb NOT NULL,
  PRIMARY KEY (id, sha256, version, settings));
CREATE OR REPLACE VIEW newsdelta_articles AS
  SELECT id, sha256, version, path, result->'article'->>'title' AS title, result->'article'->>'publishedAt' AS published_at,
    result->'summary'->>'headline' AS headline, (result->'summary'->'counts'->>'change')::int AS changes,
    (result->'summary'->'counts'->>'continuity')::int AS continuities FROM newsdelta_results;
CREATE OR REPLACE VIEW newsdelta_claims AS
  SELECT r.id AS article, c->>'id' AS claim, c->>'statement' AS statement, c->'classification'->>'label' AS label,
    c->'classification'->>'kind' AS kind, (c->'classification'->>'confidence')::float AS confidence,
    c->'time'->>'from' AS "from", c->'time'->>'to' AS "to", r.sha256, r.version
  FROM newsdelta_results r, jsonb_array_elements(r.result->'claims') c;
CREATE OR REPLACE VIEW newsdelta_entities AS
  SELECT r.id AS article, e->>'id' AS entity, e->>'name' AS name, e->>'type' AS type, e->>'key' AS key,
    (e->>'salience')::float AS salience, r.sha256, r.version FROM newsdelta_results r, jsonb_array_elements(r.result->'entities') e;`;

const UPSERT = `INSERT INTO newsdelta_results (id, sha256, version, settings, path, result) VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (id, sha256, version, settings) DO UPDATE SET result = EXCLUDED.result, path = EXCLUDED.path`;

/** Two workers that make the schema at once would trip over each other; the number is ours alone. */
const SCHEMA_LOCK = 7_205_614;

/** A store in the database that the URL names; its table and views are made where they are missing. Throws `NewsError` "write-failed". */
export async function openPostgres(url: string): Promise<Store> {
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  // A connection that is lost while idle is opened again when it is needed.
  pool.on("error", () => {});
  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (cause) {
      throw new NewsError("write-failed", {
        cause,
        detail: cause instanceof Error ? cause.message : String(cause),
        hint: "check the database's address and rights",
      });
    }
  };
  await attempt(() => pool.query(`BEGIN; SELECT pg_advisory_xact_lock(${SCHEMA_LOCK}); ${SCHEMA} COMMIT;`));
  return {
    put: (job, content) => attempt(() => pool.query(UPSERT, [job.id, job.sha256, job.version, job.settings, job.path, storable(content)])),
    close: () => pool.end(),
  };
}

/** jsonb holds neither NULs nor lone surrogates, which JSON writes as escapes; each becomes one other character, so offsets stay true. */
const UNSTORABLE = /(?<!\\)((?:\\\\)*)\\u(?:0000|d[89a-f][0-9a-f]{2})/g;

function storable(json: string): string {
  return json.replace(UNSTORABLE, "$1\\ufffd");
}
