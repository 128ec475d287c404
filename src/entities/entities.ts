// Stage: names and amounts as entities, with everything in the article that refers to them.

import type { Doc, Entity, EntityLayer, Mention, Tokens } from "../doc/doc.js";
import type { EntityType } from "../doc/labels.js";
import type { Stage } from "../doc/stage.js";
import { foldName } from "../model/gazetteers.js";
import type { TypedName } from "./groups.js";
import { harmonise } from "./harmonise.js";
import { withKnown } from "./known.js";
import { linkNames, type NameGroup } from "./link.js";
import { withEmployers, withOpeners } from "./passed-over.js";
import { type Amount, readAmounts } from "./quantities.js";
import { recognise } from "./recognise.js";
import { readReferences } from "./refer.js";
import { salienceOf } from "./salience.js";
import { findSubjects } from "./subjects.js";
import { countryOf } from "./types.js";
import { readWords } from "./words.js";

/** Finds people, organisations, places and other names, amounts, and what refers to them. */
export const entities: Stage<"entities", "sections" | "sentences" | "syntax"> = {
  adds: "entities",
  needs: ["sections", "sentences", "syntax"],
  run: addEntities,
};

interface Draft {
  readonly name: string;
  readonly type: EntityType;
  readonly key: string;
  readonly confidence: number;
  readonly mentions: Mention[];
  readonly externalId: string | null;
}

/** The names of an article, tied to one another where they mean the same. */
export function readNames({ article, sentences, syntax }: Doc<"sentences" | "syntax">): NameGroup[] {
  const { tokens } = sentences;
  const words = readWords(sentences);
  const found = withEmployers(sentences, words, recognise(sentences, words));
  const tagged = withOpeners(sentences, words, syntax, found);
  const names = withKnown(tokens, harmonise(tokens, words, tagged), article.names ?? []);
  return linkNames(article.text, tokens, names);
}

function addEntities(doc: Doc<"sections" | "sentences" | "syntax">): EntityLayer {
  const { text } = doc.article;
  const { tokens } = doc.sentences;
  const groups = readNames(doc);
  const subjects = findSubjects(doc);
  const subject = (token: number) => subjects[token] !== 0;
  const drafts: Draft[] = groups.map((group) => ({
    name: group.known?.name ?? group.name,
    type: group.type,
    key: `${group.type.toLowerCase()}:${slug(group.known?.name ?? group.name)}`,
    externalId: group.known?.id ?? null,
    confidence: confidenceOf(group.names),
    mentions: group.names.map((name) => mention(tokens, name, "name")),
  }));
  const references = readReferences(doc, groups);
  for (const reference of references.list) {
    drafts[reference.group].mentions.push(mention(tokens, reference, reference.kind));
  }
  drafts.push(...amountDrafts(text, tokens, readAmounts(doc.sentences, takenBy(tokens, drafts))));
  for (const draft of drafts) draft.mentions.sort((a, b) => a.start - b.start);
  drafts.sort((a, b) => a.mentions[0].start - b.mentions[0].start);
  const salience = salienceOf(
    doc,
    drafts.map((draft) => draft.mentions),
    subject,
  );
  const list = drafts.map(
    (draft, number): Entity => ({
      id: `e${number + 1}`,
      name: draft.name,
      type: draft.type,
      key: draft.key,
      aliases: aliasesOf(text, draft),
      confidence: draft.confidence,
      mentions: draft.mentions,
      salience: salience[number],
      externalId: draft.externalId,
      country: countryOf(draft.name, draft.type),
    }),
  );
  return { list, antecedents: references.antecedents };
}

function mention(tokens: Tokens, span: { readonly firstToken: number; readonly endToken: number }, kind: Mention["kind"]): Mention {
  const { firstToken, endToken } = span;
  return { kind, start: tokens.starts[firstToken], end: tokens.ends[endToken - 1], firstToken, endToken, value: null, unit: null };
}

function takenBy(tokens: Tokens, drafts: readonly Draft[]): Uint8Array {
  const taken = new Uint8Array(tokens.count);
  for (const draft of drafts) for (const { firstToken, endToken } of draft.mentions) taken.fill(1, firstToken, endToken);
  return taken;
}

const AMOUNT_CONFIDENCE = 0.95;

/** Amounts of the same type, value and unit are one entity: "$5m" and "five million dollars"; bare numbers only of the same noun. */
function amountDrafts(text: string, tokens: Tokens, amounts: readonly Amount[]): Draft[] {
  const drafts = new Map<string, Draft>();
  for (const amount of amounts) {
    const one: Mention = { ...mention(tokens, amount, "name"), value: amount.value, unit: amount.unit };
    const value = amount.value ?? text.slice(one.start, one.end);
    const unit = amount.unit ?? countedNoun(tokens, amount);
    const key = `${amount.type.toLowerCase()}:${value}${unit === null ? "" : `-${slug(unit)}`}`;
    const draft = drafts.get(key);
    if (draft !== undefined) draft.mentions.push(one);
    else
      drafts.set(key, {
        name: text.slice(one.start, one.end),
        type: amount.type,
        key,
        confidence: AMOUNT_CONFIDENCE,
        mentions: [one],
        externalId: null,
      });
  }
  return [...drafts.values()];
}

/** The noun right behind a bare number: "two" of "two people" is not that of "two ships"; null where there is none. */
function countedNoun({ lowers, upos }: Tokens, { type, endToken }: Amount): string | null {
  return (type === "CARDINAL" || type === "ORDINAL") && upos[endToken] === "NOUN" ? lowers[endToken] : null;
}

/** The mean over the names, the nearer to 1 the more of them there are. */
function confidenceOf(names: readonly TypedName[]): number {
  let sum = 0;
  for (const name of names) sum += name.confidence;
  const mean = sum / names.length;
  return mean + ((1 - mean) * (1 - 1 / names.length)) / 2;
}

/** The other ways in which the article names it, pronouns aside, in text order. */
function aliasesOf(text: string, draft: Draft): string[] {
  const forms = new Set<string>();
  for (const { kind, start, end } of draft.mentions) if (kind !== "pronoun") forms.add(text.slice(start, end).replace(/\s+/g, " "));
  forms.delete(draft.name);
  return [...forms];
}

/** "Côte d'Ivoire" -> "cote-d-ivoire"; names without letters or digits keep their characters. */
function slug(name: string): string {
  const plain = foldName(name)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return plain === "" ? name : plain;
}
