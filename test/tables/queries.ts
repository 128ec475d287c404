// The README's queries over the tables that --to duckdb writes.

/** What a query asks, and how. */
export type Query = readonly [asks: string, sql: string];

export const QUERIES: readonly Query[] = [
  ["Whom the news changes most for: organisations by claims of change, copies of the same story and repeated claims left out", `\
SELECT min(e.name) AS organisation,
       count(*) FILTER (c.label = 'change') AS changes,
       count(*) FILTER (c.label = 'continuity') AS continuities
FROM claims c
JOIN articles a ON a.article = c.article
JOIN entities e ON e.article = c.article AND list_contains(c.entities, e.entity)
WHERE e.type = 'ORG' AND a.near_duplicate_of IS NULL AND c.restates IS NULL
GROUP BY e.key
ORDER BY changes DESC, organisation
LIMIT 20;
`],
  ["What is still to come: planned changes by the day from which or until which they hold", `\
SELECT coalesce(c.from_date, c.to_date) AS day, c.kind, c.statement, a.title
FROM claims c
JOIN articles a ON a.article = c.article
WHERE c.label = 'change' AND c.factuality = 'planned' AND coalesce(c.from_date, c.to_date) > a.published_at
ORDER BY day, a.article, c.start_offset;
`],
  ["Who says that things change: sources by how much of what they say is change", `\
SELECT coalesce(e.name, c.source) AS source,
       count(*) AS claims,
       round(100 * avg((c.label = 'change')::INTEGER)) AS percent_change
FROM claims c
LEFT JOIN entities e ON e.article = c.article AND e.entity = c.source_entity
WHERE c.source IS NOT NULL
GROUP BY ALL
ORDER BY claims DESC, source
LIMIT 20;
`],
];
