// The JSON of one article: one schema, from which the types and the published JSON Schema come. Key order here is key order in the file.

import { z } from "zod";
import {
  ASPECTS,
  BASES,
  ENTITY_TYPES,
  FACTUALITIES,
  KINDS,
  LABELS,
  MENTION_KINDS,
  PUBLISHED_SOURCES,
  ROLES,
  SCHEMA_VERSION,
  SECTION_KINDS,
  TENSES,
  TIMEX_MODS,
  TIMEX_TYPES,
  VOICES,
} from "./labels.js";

const offset = z.int().min(0);
const unit = z.number().min(0).max(1);
const id = z.string().min(1);
const spanFields = { start: offset, end: offset };
const textSpan = z.strictObject({ ...spanFields, text: z.string() });
const phrase = z.strictObject({ ...spanFields, text: z.string(), entity: id.nullable() });
const interval = z.strictObject({ from: z.string().nullable(), to: z.string().nullable() });

const article = z.strictObject({
  id,
  title: z.string().nullable(),
  publishedAt: z.string().nullable(),
  publishedAtSource: z.enum(PUBLISHED_SOURCES).nullable(),
  modifiedAt: z.string().nullable(),
  byline: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string(),
  source: z.strictObject({ path: z.string(), format: z.string(), sha256: z.string() }),
  offsets: z.enum(["utf16", "codepoint"]),
  text: z.string().optional(),
  sections: z.array(z.strictObject({ kind: z.enum(SECTION_KINDS), ...spanFields })),
  wordCount: z.int().min(0),
  extra: z.record(z.string(), z.unknown()),
});

const entity = z.strictObject({
  id,
  name: z.string(),
  type: z.enum(ENTITY_TYPES),
  key: z.string(),
  aliases: z.array(z.string()),
  confidence: unit,
  mentions: z.array(
    z.strictObject({
      ...spanFields,
      text: z.string(),
      kind: z.enum(MENTION_KINDS),
      value: z.number().nullable(),
      unit: z.string().nullable(),
    }),
  ),
  salience: unit,
  externalId: z.string().nullable(),
  country: z.string().nullable(),
});

const date = z.strictObject({
  id,
  ...spanFields,
  text: z.string(),
  type: z.enum(TIMEX_TYPES),
  value: z.string().nullable(),
  mod: z.enum(TIMEX_MODS).nullable(),
  interval,
  confidence: unit,
  anchor: z.string(),
});

const evidence = z.strictObject({ ...spanFields, text: z.string(), rule: z.string(), effect: z.string() });

const classification = z.strictObject({
  label: z.enum(LABELS),
  kind: z.enum(KINDS),
  confidence: unit,
  basis: z.enum(BASES),
  before: textSpan.nullable(),
  after: textSpan.nullable(),
  evidence: z.array(evidence),
});

const claim = z.strictObject({
  id,
  sentence: z.int().min(0),
  section: z.int().min(0),
  ...spanFields,
  text: z.string(),
  statement: z.string(),
  subject: phrase.nullable(),
  predicate: z.strictObject({
    ...spanFields,
    text: z.string(),
    lemma: z.string(),
    tense: z.enum(TENSES),
    aspect: z.enum(ASPECTS),
    voice: z.enum(VOICES),
    modality: z.string().nullable(),
    negated: z.boolean(),
  }),
  arguments: z.array(z.strictObject({ role: z.enum(ROLES), ...spanFields, text: z.string(), entity: id.nullable(), date: id.nullable() })),
  factuality: z.enum(FACTUALITIES),
  attribution: z.strictObject({ source: phrase.nullable(), cue: textSpan.nullable(), quoted: z.boolean() }).nullable(),
  entities: z.array(id),
  dates: z.array(id),
  time: interval.nullable(),
  restates: id.nullable(),
  confidence: unit,
  salience: unit,
  classification,
});

const summary = z.strictObject({
  headline: z.string(),
  changes: z.array(id),
  continuities: z.array(id),
  counts: z.strictObject({ claims: z.int(), change: z.int(), continuity: z.int() }),
  byEntity: z.array(z.strictObject({ entity: id, changes: z.array(id), continuities: z.array(id) })),
  bySource: z.array(z.strictObject({ entity: id.nullable(), name: z.string(), claims: z.array(id) })),
  timeline: z.array(z.strictObject({ from: z.string().nullable(), to: z.string().nullable(), claims: z.array(id) })),
});

/** Runtime schema of one article's result. */
export const resultSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  generator: z.strictObject({ name: z.literal("newsdelta"), version: z.string() }),
  article,
  entities: z.array(entity),
  dates: z.array(date),
  claims: z.array(claim),
  summary,
  warnings: z.array(z.strictObject({ code: z.string(), message: z.string(), start: offset.nullable(), end: offset.nullable() })),
});

/** One article's result: what `output/<id>.json` holds. Offsets are UTF-16 code units unless `article.offsets` says otherwise. */
export type Result = z.infer<typeof resultSchema>;
export type ResultClaim = Result["claims"][number];
export type ResultEntity = Result["entities"][number];
export type ResultDate = Result["dates"][number];

/** The JSON Schema (draft 2020-12) of a result. */
export function resultJsonSchema(): object {
  return { title: "newsdelta result", ...z.toJSONSchema(resultSchema, { target: "draft-2020-12" }) };
}
