// The nouns without a name that pronouns stand for, as a statement says them: "a man" -> "the man".

import type { Doc, Entity } from "../doc/doc.js";
import { children, childrenBy } from "../doc/tree.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";

/** The layers that antecedents are read from. */
type Read = Doc<"sentences" | "syntax" | "entities">;

/** The noun that a pronoun stands for, and how a statement says it. */
export interface PlainReference {
  readonly head: number;
  /** "the court", "the workers at the plant". */
  readonly text: string;
  /** True for one thing: "the council". */
  readonly isOne: boolean;
}

/** By token, the noun that a pronoun stands for where it has no name; null elsewhere, and where the noun's phrase is too long to be said. */
export function readPlain(doc: Read, entityAt: readonly (Entity | null)[]): (PlainReference | null)[] {
  const { syntax } = doc;
  return doc.entities.antecedents.map((antecedent) => {
    if (antecedent === null) return null;
    const { head, isJoined } = antecedent;
    const joined = isJoined ? childrenBy(syntax, head, "conj") : [];
    const text = (isJoined ? namesOf(entityAt, [head, ...joined]) : null) ?? textOf(doc, entityAt, head, joined.at(-1) ?? head);
    return text === null ? null : { head, text, isOne: !isJoined && /^NNP?$/.test(syntax.tags[head]) };
  });
}

const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "another", "this", "that", "these", "those"]);
/** A longer phrase is said by its noun and what stands before it. */
const LONGEST = 8;

/** "Darren Pike, 29, and Mehmet Aksoy, 34": people by their names alone; null for others. */
function namesOf(entityAt: readonly (Entity | null)[], tokens: readonly number[]): string | null {
  const all = tokens.map((token) => entityAt[token]);
  if (!all.every((entity) => entity?.type === "PERSON")) return null;
  const named = all.map((entity) => entity?.name ?? "");
  return `${named.slice(0, -1).join(", ")} and ${named[named.length - 1]}`;
}

/** The phrase as what is known already; null where it hangs on another pronoun or is long. */
function textOf(doc: Read, entityAt: readonly (Entity | null)[], noun: number, last: number): string | null {
  const { syntax, sentences, article } = doc;
  const { starts, ends, forms, lowers } = sentences.tokens;
  const first = syntax.subtreeFirst[noun];
  const end = endOf(doc, last);
  if (end - first > LONGEST) return null;
  for (let i = first; i < end; i++) if (/^(?:PRP|W|EX|VB[DZP]|MD)/.test(syntax.tags[i]) || /["“”(]/.test(forms[i])) return null;
  const rest = article.text.slice(starts[first + 1] ?? ends[first], ends[end - 1]).replace(/\s+/g, " ");
  if (ARTICLES.has(lowers[first])) return `the ${rest}`;
  const opens = first === sentences.list[sentences.tokens.sentence[first]].firstToken || /^["“]$/.test(forms[first - 1] ?? "");
  const isName = syntax.tags[first].startsWith("NNP") || (entityAt[first] !== null && syntax.tags[first] !== "NNS");
  const whole = article.text.slice(starts[first], ends[end - 1]).replace(/\s+/g, " ");
  return opens && !isName && /^\p{Lu}\p{Ll}/u.test(forms[first]) ? whole.charAt(0).toLowerCase() + whole.slice(1) : whole;
}

/** Where the noun's phrase ends: with the rest of its name, and what belongs to it by a preposition, short of clauses and appositions. */
function endOf({ syntax }: Read, noun: number): number {
  let end = noun + 1;
  for (const part of children(syntax, noun)) {
    if (part < noun || !/^(?:nmod|flat)$/.test(syntax.deprels[part]) || syntax.subtreeFirst[part] !== end) continue;
    if (NOUN_CLASSES.TIME.has(syntax.lemmas[part].toLowerCase())) break;
    if (syntax.subtreeEnd[part] - syntax.subtreeFirst[noun] > LONGEST) break;
    end = syntax.subtreeEnd[part];
  }
  return end;
}
