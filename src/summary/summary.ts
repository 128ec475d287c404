// The result of an article: every layer in the shape of the published JSON, with its summary. Nothing else shapes that JSON.

import type { AnnotatedDoc, Entity, Interval, Phrase, Warning } from "../doc/doc.js";
import { SCHEMA_VERSION } from "../doc/labels.js";
import type { Result, ResultClaim, ResultDate, ResultEntity } from "../doc/result.js";
import { type Span, slice } from "../doc/span.js";
import { type LabelledClaim, shownClaims } from "./fold.js";
import { groupByEntity, groupBySource, listLabel } from "./groups.js";
import { headline } from "./headline.js";
import { codePointOffsets, sameOffset } from "./offsets.js";
import { timeline } from "./timeline.js";

/** What a user can choose about the shape of a result. */
export interface SummaryOptions {
  /** Unit of every offset in the result. */
  readonly offsets: "utf16" | "codepoint";
  /** Whether the result carries the article's text. */
  readonly text: boolean;
  /** Claims are left out when their own confidence or their label's is under this. */
  readonly minConfidence: number;
}

/** The shape of a result when nobody chooses. */
export const DEFAULT_SUMMARY: SummaryOptions = { offsets: "utf16", text: true, minConfidence: 0 };

const NO_DATE: Warning = {
  code: "no-published-date",
  message: "the article does not say when it was published: dates such as Monday or last year have no value",
  start: null,
  end: null,
};

/** The text of an article and how to count in it. */
interface Ruler {
  readonly text: string;
  readonly offset: (utf16: number) => number;
}

/** The result of one annotated article. `version` is newsdelta's own. */
export function summarise(doc: AnnotatedDoc, options: SummaryOptions, version: string): Result {
  const { text } = doc.article;
  const ruler: Ruler = { text, offset: options.offsets === "codepoint" ? codePointOffsets(text) : sameOffset };
  const claims = shownClaims(doc, options.minConfidence);
  const article = articleOf(doc, options, ruler);
  return {
    schemaVersion: SCHEMA_VERSION,
    generator: { name: "newsdelta", version },
    article,
    entities: doc.entities.list.map((entity) => entityOf(ruler, entity)),
    dates: doc.dates.list.map((date) => dateOf(ruler, date)),
    claims: claims.map((item) => claimOf(ruler, item)),
    summary: {
      headline: headline(text, article.title ?? "", doc.entities.list, claims),
      changes: listLabel(claims, "change"),
      continuities: listLabel(claims, "continuity"),
      counts: {
        claims: claims.length,
        change: claims.filter((item) => item.label.label === "change").length,
        continuity: claims.filter((item) => item.label.label === "continuity").length,
      },
      byEntity: groupByEntity(doc.entities.list, claims),
      bySource: groupBySource(text, doc.entities.list, claims),
      timeline: timeline(claims),
    },
    warnings: warningsOf(doc).map(({ code, message, start, end }) => ({
      code,
      message,
      start: start === null ? null : ruler.offset(start),
      end: end === null ? null : ruler.offset(end),
    })),
  };
}

function articleOf(doc: AnnotatedDoc, options: SummaryOptions, ruler: Ruler): Result["article"] {
  const { article, sections, dates } = doc;
  return {
    id: article.id,
    title: article.title ?? (sections.title === null ? null : slice(article.text, sections.title)),
    publishedAt: dates.publishedAt,
    publishedAtSource: dates.publishedAtSource,
    modifiedAt: article.modifiedAt,
    byline: article.byline ?? (sections.byline === null ? null : slice(article.text, sections.byline)),
    publisher: article.publisher,
    url: article.url,
    language: article.language,
    source: { path: article.source.path, format: article.source.format, sha256: article.source.sha256 },
    offsets: options.offsets,
    ...(options.text ? { text: article.text } : {}),
    sections: sections.list.map((section) => ({ kind: section.kind, ...range(ruler, section) })),
    wordCount: countWords(article.text),
    extra: article.extra,
  };
}

function entityOf(ruler: Ruler, entity: Entity): ResultEntity {
  return {
    id: entity.id,
    name: entity.name,
    type: entity.type,
    key: entity.key,
    aliases: [...entity.aliases],
    confidence: round(entity.confidence),
    mentions: entity.mentions.map((mention) => {
      const { start, end, text } = quote(ruler, mention);
      return { start, end, text, kind: mention.kind, value: mention.value, unit: mention.unit };
    }),
    salience: round(entity.salience),
    externalId: entity.externalId ?? null,
    country: entity.country,
  };
}

function dateOf(ruler: Ruler, date: AnnotatedDoc["dates"]["list"][number]): ResultDate {
  const { start, end, text } = quote(ruler, date);
  return {
    id: date.id,
    start,
    end,
    text,
    type: date.type,
    value: date.value,
    mod: date.mod,
    interval: intervalOf(date.interval),
    confidence: round(date.confidence),
    anchor: date.anchor,
  };
}

function claimOf(ruler: Ruler, { claim, label, restates }: LabelledClaim): ResultClaim {
  const { predicate, attribution } = claim;
  const { start, end, text } = quote(ruler, claim);
  const verb = quote(ruler, predicate);
  return {
    id: claim.id,
    sentence: claim.sentence,
    section: claim.section,
    start,
    end,
    text,
    statement: claim.statement,
    subject: phraseOf(ruler, claim.subject),
    predicate: {
      start: verb.start,
      end: verb.end,
      text: verb.text,
      lemma: predicate.lemma,
      tense: predicate.tense,
      aspect: predicate.aspect,
      voice: predicate.voice,
      modality: predicate.modality,
      negated: predicate.negated,
    },
    arguments: claim.arguments.map((argument) => {
      const { start, end, text } = quote(ruler, argument);
      return { role: argument.role, start, end, text, entity: argument.entity, date: argument.date };
    }),
    factuality: claim.factuality,
    attribution:
      attribution === null
        ? null
        : { source: phraseOf(ruler, attribution.source), cue: quoteOrNull(ruler, attribution.cue), quoted: attribution.quoted },
    entities: [...claim.entities],
    dates: [...claim.dates],
    time: claim.time === null ? null : intervalOf(claim.time),
    restates,
    confidence: round(claim.confidence),
    salience: round(claim.salience),
    classification: {
      label: label.label,
      kind: label.kind,
      confidence: round(label.confidence),
      basis: label.basis,
      before: quoteOrNull(ruler, label.before),
      after: quoteOrNull(ruler, label.after),
      evidence: label.evidence.map((item) => {
        const { start, end, text } = quote(ruler, item);
        return { start, end, text, rule: item.rule, effect: item.effect };
      }),
    },
  };
}

function warningsOf(doc: AnnotatedDoc): Warning[] {
  const found = [...doc.article.warnings, ...doc.sections.warnings, ...doc.sentences.warnings, ...doc.dates.warnings];
  return doc.dates.publishedAt === null ? [...found, NO_DATE] : found;
}

function range(ruler: Ruler, span: Span): { start: number; end: number } {
  return { start: ruler.offset(span.start), end: ruler.offset(span.end) };
}

// Quotations are written out field by field wherever they go: what is spread is several times as slow to make and to turn into JSON.
function quote(ruler: Ruler, span: Span): { start: number; end: number; text: string } {
  return { start: ruler.offset(span.start), end: ruler.offset(span.end), text: slice(ruler.text, span) };
}

function quoteOrNull(ruler: Ruler, span: Span | null): { start: number; end: number; text: string } | null {
  return span === null ? null : quote(ruler, span);
}

function phraseOf(ruler: Ruler, phrase: Phrase | null): ResultClaim["subject"] {
  if (phrase === null) return null;
  const { start, end, text } = quote(ruler, phrase);
  return { start, end, text, entity: phrase.entity };
}

function intervalOf(interval: Interval): { from: string | null; to: string | null } {
  return { from: interval.from, to: interval.to };
}

/** Words are runs without blanks that hold a letter or a digit. */
function countWords(text: string): number {
  let words = 0;
  for (const [run] of text.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(run)) words++;
  return words;
}

/** Four decimals: the one place where scores are rounded. */
function round(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
