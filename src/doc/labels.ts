// The closed sets of names that a result may hold: one list each, from which types, schema and glossary come.

/** Version of the shape of results: `schemaVersion`. Here, not beside the schema, so that who makes a result need not load the schema. */
export const SCHEMA_VERSION = "1.0";

export const SECTION_KINDS = ["title", "keyPoint", "heading", "paragraph", "quote", "caption", "dateline", "boilerplate"] as const;
export const PUBLISHED_SOURCES = ["metadata", "row", "dateline", "byline", "option"] as const;
export const ENTITY_TYPES = [
  "PERSON",
  "NORP",
  "FAC",
  "ORG",
  "GPE",
  "LOC",
  "PRODUCT",
  "EVENT",
  "WORK_OF_ART",
  "LAW",
  "LANGUAGE",
  "MONEY",
  "PERCENT",
  "QUANTITY",
  "ORDINAL",
  "CARDINAL",
] as const;
export const MENTION_KINDS = ["name", "nominal", "pronoun"] as const;
export const TIMEX_TYPES = ["DATE", "TIME", "DURATION", "SET"] as const;
export const TIMEX_MODS = [
  "START",
  "MID",
  "END",
  "APPROX",
  "MORE_THAN",
  "LESS_THAN",
  "EQUAL_OR_MORE",
  "EQUAL_OR_LESS",
  "BEFORE",
  "AFTER",
  "ON_OR_BEFORE",
  "ON_OR_AFTER",
] as const;
export const TENSES = ["past", "present", "future", "none"] as const;
export const ASPECTS = ["simple", "progressive", "perfect", "perfectProgressive"] as const;
export const VOICES = ["active", "passive"] as const;
export const ROLES = [
  "object",
  "indirectObject",
  "complement",
  "time",
  "place",
  "manner",
  "cause",
  "purpose",
  "condition",
  "agent",
  "other",
] as const;
export const FACTUALITIES = ["fact", "planned", "possible", "denied", "counterfactual", "conditional"] as const;
export const LABELS = ["change", "continuity"] as const;
export const CHANGE_KINDS = [
  "begin",
  "end",
  "resume",
  "increase",
  "decrease",
  "replace",
  "modify",
  "create",
  "remove",
  "transfer",
  "permit",
  "restrict",
  "event",
] as const;
export const CONTINUITY_KINDS = ["persist", "retain", "reaffirm", "renew", "unchanged", "blocked", "recur", "state"] as const;
export const KINDS = [...CHANGE_KINDS, ...CONTINUITY_KINDS] as const;
export const BASES = ["cue", "aspect", "context"] as const;

export type SectionKind = (typeof SECTION_KINDS)[number];
export type PublishedSource = (typeof PUBLISHED_SOURCES)[number];
export type EntityType = (typeof ENTITY_TYPES)[number];
export type MentionKind = (typeof MENTION_KINDS)[number];
export type TimexType = (typeof TIMEX_TYPES)[number];
export type TimexMod = (typeof TIMEX_MODS)[number];
export type Tense = (typeof TENSES)[number];
export type Aspect = (typeof ASPECTS)[number];
export type Voice = (typeof VOICES)[number];
export type Role = (typeof ROLES)[number];
export type Factuality = (typeof FACTUALITIES)[number];
export type Label = (typeof LABELS)[number];
export type ChangeKind = (typeof CHANGE_KINDS)[number];
export type ContinuityKind = (typeof CONTINUITY_KINDS)[number];
export type Kind = (typeof KINDS)[number];
export type Basis = (typeof BASES)[number];

const CHANGES: ReadonlySet<string> = new Set(CHANGE_KINDS);

/** The label a kind belongs to. */
export function labelOf(kind: Kind): Label {
  return CHANGES.has(kind) ? "change" : "continuity";
}
