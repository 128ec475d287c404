// Mends of plural nouns that the parser took for verbs: "unwind its output cuts", "made two fine saves".

import { child, children, childrenBy } from "../doc/tree.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang } from "./mend-draft.js";
import type { Parsed } from "./tree.js";
import { isPunctuation, isVerbTag, subjectOf } from "./tree.js";

/** Relations of nouns, which no finite verb has. */
const OF_NOUNS = /^(?:obj|iobj|nmod|nsubj|nsubj:pass|compound)$/;

/** "unwind its output cuts": what is an object is no verb, and what was its subject goes in front of it. */
export function objectAsVerb(doc: Parsed, word: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const verb = syntax.heads[word];
  const first = child(syntax, word, "nsubj");
  if (first !== word - 1 || !/^NNP?$/.test(syntax.tags[first]) || verb < 0 || verb > word || !isVerbTag(syntax.tags[verb])) return null;
  const isObject = OF_NOUNS.test(syntax.deprels[word]);
  if (!isObject && !(/^[cx]comp$/.test(syntax.deprels[word]) && isNounPhrase(doc, word))) return null;
  if (child(syntax, word, "obj", "aux", "mark", "xcomp", "ccomp") >= 0 && !isObject) return null;
  const next = copyOf(syntax, draft);
  hang(next, word, verb, isObject ? syntax.deprels[word] : "obj");
  asPlural(doc, word, next);
  hang(next, first, word, "compound");
  for (const below of children(syntax, first)) next.heads[below] = word;
  // "its output cuts last year": the time is the verb's.
  for (const time of childrenBy(syntax, word, "obj", "obl:unmarked")) if (time > word) hang(next, time, verb, "obl:unmarked");
  return next;
}

/** "two fine saves": what has a number, an article or an owner in front of it is a noun. */
function isNounPhrase({ syntax }: Parsed, word: number): boolean {
  return child(syntax, word, "nummod", "det", "nmod:poss") >= 0;
}

function asPlural({ sentences }: Parsed, word: number, draft: Draft): void {
  draft.tags[word] = "NNS";
  draft.lemmas[word] = sentences.tokens.lowers[word].replace(/s$/, "");
}

/** "First Airbus A380 delivered": no bare noun right in front of a participle tells when or how, unless it is a time. */
export function nounBeforeDone(doc: Parsed, noun: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const verb = syntax.heads[noun];
  if (verb < noun || syntax.subtreeEnd[noun] !== verb || syntax.tags[verb] !== "VBN" || syntax.deprels[verb] !== "root") return null;
  if (child(syntax, noun, "case") >= 0 || subjectOf(doc, verb) >= 0 || NOUN_CLASSES.TIME.has(syntax.lemmas[noun])) return null;
  const next = copyOf(syntax, draft);
  next.deprels[noun] = "nsubj:pass";
  return next;
}

/** "buy tickets for his Christmas show": behind one thing with an owner or article, with nothing of its own, stands no plural verb but the noun. */
export function nounBehindNoun(doc: Parsed, word: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const before = word - 1;
  if (before < 0 || !/^NNP?$/.test(syntax.tags[before]) || !/^(?:parataxis|conj|dep|advcl)$/.test(syntax.deprels[word])) return null;
  if (syntax.childStarts[word] !== syntax.childStarts[word + 1] || !isPunctuation(doc, word + 1)) return null;
  if (!/^ob[jl]$|^nmod$/.test(syntax.deprels[before]) || child(syntax, before, "det", "nmod:poss") < 0) return null;
  if (syntax.subtreeEnd[before] !== word || syntax.heads[word] > before) return null;
  const next = copyOf(syntax, draft);
  hang(next, word, syntax.heads[before], syntax.deprels[before]);
  for (const below of children(syntax, before)) next.heads[below] = word;
  hang(next, before, word, "compound");
  next.tags[word] = "NN";
  return next;
}

/** "a margin of between 12% and 13% unchanged": what "and" joins to the first bound is the second. */
export function secondBound(doc: Parsed, between: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const first = syntax.heads[between];
  if (first < between || syntax.deprels[between] !== "case") return null;
  const and = syntax.subtreeEnd[first];
  if (sentences.tokens.lowers[and] !== "and" || syntax.deprels[and] !== "cc" || syntax.tags[and + 1] !== "CD") return null;
  const over = syntax.heads[and];
  const second = syntax.tags[first] === "CD" ? and + 1 : syntax.heads[and + 1];
  if (syntax.lemmas[second] !== syntax.lemmas[first] && syntax.tags[first] !== "CD") return null;
  if (second < and || syntax.heads[second] !== over || syntax.subtreeFirst[second] !== and + 1 || over < second) return null;
  const next = copyOf(syntax, draft);
  hang(next, second, first, "conj");
  hang(next, and, second, "cc");
  if (syntax.tags[over].startsWith("JJ") && syntax.deprels[over] === "conj") next.deprels[over] = "xcomp";
  return next;
}
