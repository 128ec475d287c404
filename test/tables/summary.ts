// Annotated articles made by hand, for what summary does with layers: no stage has a say in them.

import type { AnnotatedDoc, Article, Claim, Classification, Entity, Evidence, Phrase } from "../../src/doc/doc.js";
import type { Factuality, Kind } from "../../src/doc/labels.js";
import { labelOf } from "../../src/doc/labels.js";
import type { Span } from "../../src/doc/span.js";

/** A claim in short: words of the text, where they say more than the defaults. */
export interface ClaimSketch {
  readonly id: string;
  readonly words: string;
  readonly predicate: string;
  readonly kind: Kind;
  readonly salience?: number;
  readonly confidence?: number;
  readonly labelConfidence?: number;
  readonly restates?: string;
  readonly factuality?: Factuality;
  readonly entities?: readonly string[];
  readonly time?: readonly [from: string | null, to: string | null];
  readonly source?: { readonly words: string; readonly entity?: string };
  readonly evidence?: readonly { readonly words: string; readonly rule: string; readonly effect: string }[];
  readonly basis?: "cue" | "aspect" | "context";
}

/** An article in short. */
export interface DocSketch {
  readonly text: string;
  readonly title?: string;
  readonly claims: readonly ClaimSketch[];
  readonly entities?: readonly { readonly id: string; readonly name: string; readonly type: Entity["type"]; readonly salience: number }[];
  readonly publishedAt?: string | null;
}

/** The first place of some words in a text. */
export function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`no "${words}" in the text`);
  return { start, end: start + words.length };
}

/** The annotated document that a sketch stands for. */
export function sketchDoc(sketch: DocSketch): AnnotatedDoc {
  const { text } = sketch;
  const article: Article = {
    id: "sketch",
    title: sketch.title ?? null,
    publishedAt: sketch.publishedAt ?? null,
    publishedAtSource: sketch.publishedAt == null ? null : "row",
    modifiedAt: null,
    byline: null,
    publisher: null,
    url: null,
    language: "en",
    source: { path: "sketch.txt", format: "txt", sha256: "0".repeat(64) },
    text,
    layout: null,
    extra: { constructor: "a field of the user's own" },
    warnings: [{ code: "sketched", message: "made by hand", start: 0, end: text.length }],
  };
  const none = new Int32Array(0);
  return {
    article,
    sections: { list: [{ kind: "paragraph", start: 0, end: text.length }], title: null, byline: null, warnings: [] },
    sentences: {
      tokens: { count: 0, starts: none, ends: none, forms: [], lowers: [], upos: [], sentence: none },
      list: [],
      warnings: [],
    },
    syntax: {
      tags: [],
      lemmas: [],
      classes: none,
      heads: none,
      deprels: [],
      childStarts: none,
      children: none,
      subtreeFirst: none,
      subtreeEnd: none,
    },
    entities: {
      list: (sketch.entities ?? []).map(({ id, name, type, salience }) => ({
      id,
      name,
      type,
      key: `${type.toLowerCase()}:${name.toLowerCase()}`,
      aliases: [],
      confidence: 1 / 3,
      mentions: [{ ...spanOf(text, name), kind: "name", firstToken: 0, endToken: 1, value: null, unit: null }],
      salience,
      country: null,
    })),
      antecedents: [],
    },
    dates: { list: [], narrative: false, publishedAt: article.publishedAt, publishedAtSource: article.publishedAtSource, warnings: [] },
    claims: sketch.claims.map((claim) => sketchClaim(text, claim)),
    classify: sketch.claims.map((claim) => sketchLabel(text, claim)),
  };
}

function sketchClaim(text: string, sketch: ClaimSketch): Claim {
  const span = spanOf(text, sketch.words);
  const phrase = (words: string, entity: string | undefined): Phrase => ({ ...spanOf(text, words), head: 0, entity: entity ?? null });
  return {
    ...span,
    id: sketch.id,
    sentence: 0,
    section: 0,
    statement: sketch.words,
    subject: null,
    predicate: {
      ...spanOf(text, sketch.predicate, span.start),
      head: 0,
      lemma: sketch.predicate,
      tense: "past",
      aspect: "simple",
      voice: "active",
      modality: null,
      negated: false,
      tokens: [0],
      chain: [0],
    },
    arguments: [],
    factuality: sketch.factuality ?? "fact",
    attribution:
      sketch.source === undefined ? null : { source: phrase(sketch.source.words, sketch.source.entity), cue: null, quoted: false },
    entities: sketch.entities ?? [],
    dates: [],
    time: sketch.time === undefined ? null : { from: sketch.time[0], to: sketch.time[1] },
    restates: sketch.restates ?? null,
    confidence: sketch.confidence ?? 0.9,
    salience: sketch.salience ?? 0.5,
  };
}

function sketchLabel(text: string, sketch: ClaimSketch): Classification {
  const { start } = spanOf(text, sketch.words);
  const evidence: Evidence[] = (sketch.evidence ?? []).map(({ words, rule, effect }) => ({ ...spanOf(text, words, start), rule, effect }));
  return {
    claim: sketch.id,
    label: labelOf(sketch.kind),
    kind: sketch.kind,
    confidence: sketch.labelConfidence ?? 0.8,
    basis: sketch.basis ?? "cue",
    before: null,
    after: null,
    evidence,
  };
}

/** An article with a bit of everything that summary folds, sorts and groups. */
export const MINE: DocSketch = {
  text:
    "Vale bought the mine. The union kept its seat. Vale took over the mine on Monday. The strike ended in 2024. " +
    "A spokesman said the pit closes in 2031. A spokesman said jobs stay. Vale would have sold it. Output rose 😀 8%.",
  publishedAt: "2026-04-27",
  entities: [
    { id: "e1", name: "Vale", type: "ORG", salience: 0.6 },
    { id: "e2", name: "The union", type: "ORG", salience: 0.9 },
    { id: "e3", name: "8%", type: "PERCENT", salience: 0.95 },
    { id: "e4", name: "A spokesman", type: "PERSON", salience: 0.1 },
  ],
  claims: [
    { id: "c1", words: "Vale bought the mine", predicate: "bought", kind: "transfer", salience: 0.9, confidence: 0.7, entities: ["e1"] },
    { id: "c2", words: "The union kept its seat", predicate: "kept", kind: "retain", salience: 0.4, entities: ["e2"] },
    {
      id: "c3",
      words: "Vale took over the mine on Monday",
      predicate: "took over",
      kind: "transfer",
      salience: 0.8,
      restates: "c1",
      entities: ["e1"],
      time: ["2026-04-27", "2026-04-27"],
    },
    { id: "c4", words: "The strike ended in 2024", predicate: "ended", kind: "end", salience: 0.5, time: ["2024-01-01", "2024-12-31"] },
    {
      id: "c5",
      words: "the pit closes in 2031",
      predicate: "closes",
      kind: "end",
      salience: 0.5,
      time: [null, "2031-12-31"],
      source: { words: "A spokesman", entity: "e4" },
    },
    { id: "c6", words: "jobs stay", predicate: "stay", kind: "persist", salience: 0.45, source: { words: "A spokesman", entity: "e4" } },
    {
      id: "c7",
      words: "Vale would have sold it",
      predicate: "would have sold",
      kind: "transfer",
      salience: 0.99,
      factuality: "counterfactual",
      entities: ["e1"],
    },
    { id: "c8", words: "Output rose 😀 8%", predicate: "rose", kind: "increase", salience: 0.2, labelConfidence: 0.55, entities: ["e3"] },
  ],
};

/** A claim, and the sentence that explains its label. */
export const EXPLANATIONS: readonly (readonly [sketch: ClaimSketch, explanation: string, why: string])[] = [
  [
    {
      id: "c1",
      words: "The firm no longer sells phones",
      predicate: "no longer sells",
      kind: "end",
      labelConfidence: 0.94,
      evidence: [{ words: "no longer", rule: "no-longer", effect: "change" }],
    },
    'change (end), 0.94: "no longer" ends "sells"',
    "a cue that governs the rest of the predicate",
  ],
  [
    {
      id: "c1",
      words: "Acme will go on selling phones",
      predicate: "will go on selling",
      kind: "persist",
      evidence: [{ words: "go", rule: "go-on.go-on", effect: "continuity" }],
    },
    'continuity (persist), 0.80: "go on" carries on "selling"',
    "a particle belongs to its cue",
  ],
  [
    {
      id: "c1",
      words: "The firm will retain access",
      predicate: "will retain",
      kind: "retain",
      labelConfidence: 0.96,
      evidence: [{ words: "retain", rule: "retain.verb", effect: "continuity" }],
    },
    'continuity (retain), 0.96: "retain" says so: somebody keeps something',
    "a cue that is the head itself",
  ],
  [
    {
      id: "c1",
      words: "The bank did not cut rates",
      predicate: "did not cut",
      kind: "unchanged",
      evidence: [
        { words: "cut", rule: "cut.verb", effect: "change" },
        { words: "not", rule: "not", effect: "flip" },
      ],
    },
    'continuity (unchanged), 0.80: "cut" counts for change; "not" turns it round',
    "a flip",
  ],
  [
    {
      id: "c1",
      words: "Ministers agreed to scrap the tax",
      predicate: "agreed to scrap",
      kind: "end",
      evidence: [
        { words: "agreed to", rule: "agree.to", effect: "transparent" },
        { words: "scrap", rule: "scrap.verb", effect: "change" },
      ],
    },
    'change (end), 0.80: "agreed to" leaves it to what follows; "scrap" says so: a situation stops',
    "a word that passes the label up",
  ],
  [
    { id: "c1", words: "The city has two ports", predicate: "has", kind: "state", basis: "aspect", labelConfidence: 0.6 },
    "continuity (state), 0.60: no word names it: this is how things are",
    "no cue at all",
  ],
  [
    {
      id: "c1",
      words: "Police searched the flat",
      predicate: "searched",
      kind: "event",
      basis: "aspect",
      labelConfidence: 0.7,
      evidence: [{ words: "searched", rule: "aspect.weights", effect: "score=0.83" }],
    },
    "change (event), 0.70: no word names it: something else happened and is over; the weights for change give 0.83",
    "the trained weights are one item of evidence",
  ],
];

/** Articles with one good headline: which claim it comes from, and why. */
export const HEADLINES: readonly (readonly [sketch: DocSketch, headline: string, why: string])[] = [
  [
    {
      text: "Opera keeps its lease. The mill burned down on Monday. The opera renewed the lease on Friday.",
      title: "Opera keeps its lease",
      claims: [
        { id: "c1", words: "The mill burned down on Monday", predicate: "burned", kind: "remove", salience: 0.6 },
        { id: "c2", words: "The opera renewed the lease on Friday", predicate: "renewed", kind: "modify", salience: 0.5 },
      ],
    },
    "The opera renewed the lease on Friday.",
    "what has the words of the title comes before what is as salient",
  ],
  [
    {
      text: "Trains stay. The storm closed the port on Monday.",
      claims: [
        { id: "c1", words: "Trains stay", predicate: "stay", kind: "end", salience: 0.9 },
        { id: "c2", words: "The storm closed the port on Monday", predicate: "closed", kind: "end", salience: 0.8 },
      ],
    },
    "The storm closed the port on Monday.",
    "a remainder of a title stands behind a whole sentence",
  ],
  [
    {
      text: "Deficit ends fuel rebate now. The state ended the rebate on Monday.",
      claims: [
        { id: "c1", words: "Deficit ends fuel rebate now", predicate: "ends", kind: "end", salience: 0.9, confidence: 0.2 },
        { id: "c2", words: "The state ended the rebate on Monday", predicate: "ended", kind: "end", salience: 0.8, confidence: 0.8 },
      ],
    },
    "The state ended the rebate on Monday.",
    "a doubtful claim stands behind a likely one",
  ],
  [
    {
      text: "The bank cut its main rate. The bank's main rate stays cut. The port stays closed today.",
      claims: [
        { id: "c1", words: "The bank cut its main rate", predicate: "cut", kind: "decrease", salience: 0.9 },
        { id: "c2", words: "The bank's main rate stays cut", predicate: "stays", kind: "persist", salience: 0.9 },
        { id: "c3", words: "The port stays closed today", predicate: "stays closed", kind: "persist", salience: 0.5 },
      ],
    },
    "The bank cut its main rate. The port stays closed today.",
    "what holds is not what has just been told",
  ],
  [
    {
      text: "Vale plans to buy the mine.",
      entities: [{ id: "e1", name: "Vale", type: "ORG", salience: 0.9 }],
      claims: [
        {
          id: "c1",
          words: "Vale plans to buy the mine",
          predicate: "plans to buy",
          kind: "transfer",
          factuality: "planned",
          source: { words: "Vale", entity: "e1" },
        },
      ],
    },
    "Vale plans to buy the mine.",
    "whose plan it is, the sentence says",
  ],
  [
    {
      text: "A spokesman said all jobs stay safe.",
      entities: [{ id: "e1", name: "A spokesman", type: "PERSON", salience: 0.1 }],
      claims: [{ id: "c1", words: "all jobs stay safe", predicate: "stay", kind: "persist", source: { words: "A spokesman", entity: "e1" } }],
    },
    "all jobs stay safe, according to A spokesman.",
    "what somebody says stays theirs",
  ],
];
