// The nouns without a name that pronouns stand for, as a statement says them: "a man" -> "the man".

import type { Doc, Entity, Mention } from "../doc/doc.js";
import { child, children } from "../doc/tree.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import type { KnownNoun } from "./known-nouns.js";

/** The layers that antecedents are read from. */
type Read = Doc<"sentences" | "syntax" | "entities">;

/** The noun that a pronoun stands for, and how a statement says it. */
export interface PlainReference {
  readonly head: number;
  /** "the court", "the workers at the plant". */
  readonly text: string;
  /** The same as an owner, without what hangs on it: "the court", "the workers". */
  readonly owner: string;
  /** True for one thing: "the council". */
  readonly isOne: boolean;
}

/** By token, the noun that a pronoun stands for where it has no name; null elsewhere, and where the noun cannot be said again. */
export function readPlain(
  doc: Read,
  { entityAt, mentionAt }: { readonly entityAt: readonly (Entity | null)[]; readonly mentionAt: readonly (Mention | null)[] },
  known: ReadonlyMap<number, KnownNoun>,
): (PlainReference | null)[] {
  const written = new Set(doc.sentences.tokens.forms);
  /** True for a word that keeps its capital wherever it stands. */
  const isName = (token: number) =>
    !written.has(doc.sentences.tokens.lowers[token]) &&
    (doc.syntax.tags[token].startsWith("NNP") || (mentionAt[token]?.kind === "name" && mentionAt[token].value === null));
  const { syntax, sentences } = doc;
  return doc.entities.antecedents.map((heads) => {
    if (heads === null) return null;
    const [head] = heads;
    const last = heads[heads.length - 1];
    const first = firstOf(doc, head);
    const told = last === head ? known.get(head - 1) : undefined;
    // "The talks … They": as what the talks are known by.
    if (told !== undefined && told.entity === null)
      return {
        head: told.origin,
        text: told.text,
        owner: told.short ?? `the ${sentences.tokens.lowers[head]}`,
        isOne: syntax.tags[head] === "NN",
      };
    const isBare = first === head && NOT_AGAIN.test(sentences.tokens.lowers[head]);
    const names = last === head ? null : namesOf(entityAt, heads);
    const text = names ?? (isBare ? null : textOf(doc, isName, first, endOf(doc, last)));
    if (text === null) return null;
    const owner = names ?? textOf(doc, isName, first, last + 1) ?? text;
    return { head, text, owner, isOne: last === head && /^NNP?$/.test(syntax.tags[head]) };
  });
}

const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "another", "this", "that", "these", "those"]);
/** What says nothing of whom or what is meant. */
const NOT_AGAIN =
  /^(?:(?:some|any|every|no)(?:one|body|thing)|none|one|ones|others?|some|many|most|few|all|both|each|this|that|these|those|\d+|two|three|four|five|six|seven|eight|nine|ten)$/;
/** A longer phrase is said by its noun and what stands before it. */
const LONGEST = 8;

/** "Darren Pike, 29, and Mehmet Aksoy, 34": people by their names alone; null for others. */
function namesOf(entityAt: readonly (Entity | null)[], tokens: readonly number[]): string | null {
  const all = tokens.map((token) => entityAt[token]);
  if (!all.every((entity) => entity?.type === "PERSON")) return null;
  const named = all.map((entity) => entity?.name ?? "");
  return `${named.slice(0, -1).join(", ")} and ${named[named.length - 1]}`;
}

/** Tokens as what is known already; null where they hang on another pronoun or are many. */
function textOf(doc: Read, isName: (token: number) => boolean, first: number, end: number): string | null {
  const { syntax, sentences, article } = doc;
  const { starts, ends, forms, lowers } = sentences.tokens;
  if (end - first > LONGEST) return null;
  for (let i = first; i < end; i++) if (/^(?:PRP|W|EX|VB[DZP]|MD)/.test(syntax.tags[i]) || /["“”(]/.test(forms[i])) return null;
  const rest = article.text.slice(starts[first + 1] ?? ends[first], ends[end - 1]).replace(/\s+/g, " ");
  if (ARTICLES.has(lowers[first])) return `the ${rest}`;
  const opens = first === sentences.list[sentences.tokens.sentence[first]].firstToken || /^["“]$/.test(forms[first - 1] ?? "");
  const whole = article.text.slice(starts[first], ends[end - 1]).replace(/\s+/g, " ");
  // "Trawler skipper rescued": a headline has no articles.
  if (isOffice(doc, first)) return `the ${whole}`;
  return opens && !isName(first) && /^\p{Lu}\p{Ll}/u.test(forms[first]) ? whole.charAt(0).toLowerCase() + whole.slice(1) : whole;
}

/** "lawyer", "ministry": one of them without an article. */
function isOffice({ syntax }: Read, noun: number): boolean {
  return syntax.tags[noun] === "NN" && (NOUN_CLASSES.PERSON.has(syntax.lemmas[noun]) || NOUN_CLASSES.ORG.has(syntax.lemmas[noun]));
}

const BEFORE_NOUN: ReadonlySet<string> = new Set(["det", "amod", "compound", "nummod", "nmod:poss", "nmod", "flat"]);

/** "Gunmen shot dead mayor": what the verb did, and not how he was before. */
function isOfVerb({ syntax, sentences }: Read, part: number): boolean {
  return sentences.tokens.lowers[part] === "dead" && part > 0 && syntax.tags[part - 1].startsWith("VB");
}

/** Where the noun's phrase starts: with its article, and not with a preposition or a word like "even". */
function firstOf(doc: Read, noun: number): number {
  const { syntax } = doc;
  let first = noun;
  for (const part of [...children(syntax, noun)].reverse())
    if (part < noun && BEFORE_NOUN.has(syntax.deprels[part]) && syntax.subtreeEnd[part] === first && !isOfVerb(doc, part))
      first = syntax.subtreeFirst[part];
  return first;
}

/** Where the noun's phrase ends: with the rest of its name, and what belongs to it by a preposition, short of clauses and appositions. */
function endOf({ syntax, sentences }: Read, noun: number): number {
  let end = noun + 1;
  for (const part of children(syntax, noun)) {
    if (part < noun || !/^(?:nmod|flat)$/.test(syntax.deprels[part]) || syntax.subtreeFirst[part] !== end) continue;
    if (NOUN_CLASSES.TIME.has(syntax.lemmas[part].toLowerCase())) break;
    // "sued the hospital for unfair dismissal": what is known already needs no purpose, and the verb may.
    const preposition = child(syntax, part, "case");
    if (preposition >= 0 && sentences.tokens.lowers[preposition] === "for" && child(syntax, noun, "det") >= 0) break;
    if (syntax.subtreeEnd[part] - syntax.subtreeFirst[noun] > LONGEST) break;
    end = syntax.subtreeEnd[part];
  }
  return end;
}
