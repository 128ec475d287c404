// A noun phrase as what is known already: "a man in a boat" -> "the man in a boat".

import type { Doc, Mention } from "../doc/doc.js";
import { child, children } from "../doc/tree.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";

/** The layers that phrases are read from. */
type Read = Doc<"sentences" | "syntax">;

const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "another", "this", "that", "these", "those"]);
/** A longer phrase is said by its noun and what stands before it. */
const LONGEST = 8;

/** Tells for each word whether it keeps its capital wherever it stands. */
export function readCapitals({ sentences, syntax }: Read, mentionAt: readonly (Mention | null)[]): (token: number) => boolean {
  const written = new Set(sentences.tokens.forms);
  return (token) =>
    !written.has(sentences.tokens.lowers[token]) &&
    (syntax.tags[token].startsWith("NNP") || (mentionAt[token]?.kind === "name" && mentionAt[token].value === null));
}

/** Tokens as what is known already; null where they hang on another pronoun or are many. */
export function textOf(doc: Read, isName: (token: number) => boolean, first: number, end: number): string | null {
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
export function firstOf(doc: Read, noun: number): number {
  const { syntax } = doc;
  let first = noun;
  for (const part of [...children(syntax, noun)].reverse())
    if (part < noun && BEFORE_NOUN.has(syntax.deprels[part]) && syntax.subtreeEnd[part] === first && !isOfVerb(doc, part))
      first = syntax.subtreeFirst[part];
  return first;
}

/** Where the noun's phrase ends: with the rest of its name, and what belongs to it by a preposition, short of clauses and appositions. */
export function endOf({ syntax, sentences }: Read, noun: number): number {
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
