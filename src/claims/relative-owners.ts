// Who "whose", "of which" and "of whom" speak of, put in their place: "whose father serves" -> "the twins' father serves".

import type { Entity } from "../doc/doc.js";
import { childrenBy, isBelow } from "../doc/tree.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import { nounBefore } from "./antecedents.js";
import type { Clause } from "./clauses.js";
import type { Names, Source } from "./phrases.js";
import { nounRun, withoutAge } from "./phrases.js";
import { genitive } from "./speakers.js";
import { isPunctuation } from "./tree.js";
import type { Piece } from "./write.js";

/** "the twins, whose father serves" -> "the twins' father serves"; of a person no more than the name. */
export function nameOwner(doc: Source, names: Names, clause: Clause, pieces: Piece[]): void {
  const { lowers } = doc.sentences.tokens;
  const at = pieces.findIndex(({ token, text }) => token !== undefined && text === undefined && lowers[token] === "whose");
  const whose = pieces[at]?.token;
  if (whose === undefined || isNested(doc, clause, whose)) return;
  const { owner, tokens: phrase } = antecedentOf(doc, clause, whose);
  if (phrase.length === 0) return;
  // "the airport in Tacloban": an owner is named without the place behind it.
  const place = childrenBy(doc.syntax, owner, "nmod").find(
    (token) => token > owner && phrase.includes(token) && lowers[doc.syntax.subtreeFirst[token]] !== "of",
  );
  const tokens = place === undefined ? phrase : phrase.filter((token) => token < doc.syntax.subtreeFirst[place]);
  const named = names.entityAt[owner] ?? nameInside(doc, names, owner, tokens[tokens.length - 1] + 1);
  const person = named?.type === "PERSON" ? named : null;
  const mark = lowers[tokens[tokens.length - 1]].endsWith("s") ? "'" : "'s";
  const owned = person === null ? [...tokens.map((token): Piece => ({ token })), { text: mark }] : [{ text: genitive(person.name) }];
  // "Ede, whose free-kick": the owner may stand there already, with what is said of it.
  const isOwner = (token: number) => tokens.includes(token) || isBelow(doc.syntax, token, owner) || isPunctuation(doc, token);
  const before = pieces.slice(0, at);
  const isSaid = tokens.every((part) => before.some(({ token }) => token === part));
  const from = isSaid || before.every(({ token }) => token !== undefined && isOwner(token)) ? 0 : at;
  pieces.splice(from, at - from + 1, ...owned);
}

/** "the ferries, most of which were old" -> "Most of the ferries were old." */
export function namedInSubject(doc: Source, clause: Clause, pieces: readonly Piece[]): Piece[] {
  const { relativeWord, antecedent, subject } = clause;
  if (antecedent < 0 || relativeWord < subject || !/^W(?:DT|P)$/.test(doc.syntax.tags[relativeWord])) return [...pieces];
  return pieces.flatMap((piece) =>
    piece.token === relativeWord ? antecedentOf(doc, clause, relativeWord).tokens.map((token): Piece => ({ token })) : [piece],
  );
}

/** The name that a title stands before: "group leader Dev Malhotra"; null without one. */
function nameInside({ syntax }: Source, names: Names, title: number, end: number): Entity | null {
  const name = childrenBy(syntax, title, "flat", "appos").find((token) => token < end);
  return name === undefined ? null : names.entityAt[name];
}

/** "two parties, both of which have left" -> "both of the two parties have left". */
export function nameWhole(doc: Source, clause: Clause, pieces: Piece[]): void {
  const { lowers } = doc.sentences.tokens;
  const at = pieces.findIndex(
    ({ token, text }, index) =>
      token !== undefined && text === undefined && index > 0 && /^(?:which|whom)$/.test(lowers[token]) && lowers[token - 1] === "of",
  );
  const which = pieces[at]?.token;
  // "some of which", ", a third of which", at the start: elsewhere the clause may have an antecedent of its own.
  if (which === undefined || at >= PART_REACH) return;
  const tokens =
    (lowers[which] === "whom" ? peopleBefore(doc, which) : null) ?? pluralBefore(doc, which) ?? antecedentOf(doc, clause, which).tokens;
  if (tokens.length === 0) return;
  const isBare =
    /^(?:CD|JJ|NNS)/.test(doc.syntax.tags[tokens[0]]) ||
    (doc.syntax.tags[tokens[0]] === "NN" && doc.syntax.tags[tokens[tokens.length - 1]] === "NNS");
  pieces.splice(
    at,
    1,
    ...(isBare ? [{ text: "the" }] : []),
    ...tokens.map((token, k): Piece => (k === tokens.length - 1 ? { token, last: which } : { token })),
  );
}

/** "3,127 volunteers in nine countries, none of whom": the nearest people in the sentence, with the words right before; null for none. */
function peopleBefore(doc: Source, word: number): number[] | null {
  const { syntax, sentences } = doc;
  const { firstToken } = sentences.list[sentences.tokens.sentence[word]];
  for (let noun = word - 1; noun >= firstToken && word - noun < PEOPLE_REACH; noun--) {
    if (syntax.tags[noun] !== "NNS" || !NOUN_CLASSES.PERSON.has(syntax.lemmas[noun])) continue;
    let first = noun;
    while (first > firstToken && /^(?:DT|CD|JJ|NN)$/.test(syntax.tags[first - 1])) first--;
    return Array.from({ length: noun + 1 - first }, (_, k) => first + k);
  }
  return null;
}

/** Words between people and "of whom". */
const PEOPLE_REACH = 10;
/** More words than a list of nouns takes. */
const LIST_REACH = 24;

/** "the help of two parties, both of which": the plural that ends at the comma, with what stands before it; null where the noun there names one. */
function pluralBefore(doc: Source, word: number): number[] | null {
  const { syntax, sentences } = doc;
  let comma = word;
  while (comma > 0 && word - comma < PART_REACH && sentences.tokens.lowers[comma] !== ",") comma--;
  const noun = comma - 1;
  if (sentences.tokens.lowers[comma] !== "," || !/^NNP?S$/.test(syntax.tags[noun])) return null;
  // "corals, sponges and anemones, most of which": all of the list
  let whole = syntax.heads[noun];
  while (whole >= 0 && syntax.deprels[whole] === "conj" && /^NNP?S$/.test(syntax.tags[syntax.heads[whole]] ?? ""))
    whole = syntax.heads[whole];
  if (syntax.deprels[noun] === "conj" && /^NNP?S$/.test(syntax.tags[whole] ?? "") && noun - syntax.subtreeFirst[whole] < LIST_REACH)
    return Array.from({ length: noun + 1 - syntax.subtreeFirst[whole] }, (_, k) => syntax.subtreeFirst[whole] + k).filter(
      (token, k) => k > 0 || syntax.deprels[token] !== "case",
    );
  let first = noun;
  // "at least 14 drones": 14 of them
  const isOfSize = (word: number) =>
    /^(?:DT|CD|JJ[RS]?|NNP?|PRP\$|HYPH)$/.test(syntax.tags[word]) && sentences.tokens.lowers[word - 1] !== "at";
  while (isOfSize(first - 1) && syntax.heads[first - 1] >= first) first--;
  return Array.from({ length: noun + 1 - first }, (_, k) => first + k);
}

/** True for a word of a relative clause further down: "the twins, whose father serves, study law". */
function isNested({ syntax }: Source, clause: Clause, word: number): boolean {
  // "whose roof leaks and | has not been repaired": the same roof
  if (clause.relation === "conjunct" && syntax.heads[word] === clause.subject) return false;
  for (let at = syntax.heads[word], steps = 0; at >= 0 && steps < 8; at = syntax.heads[at], steps++) {
    if (at === clause.head || clause.outer.includes(at)) return false;
    if (syntax.deprels[at] === "acl:relcl") return true;
  }
  return false;
}

/** The noun that a relative word speaks of, up to the comma in front of the word's phrase. */
function antecedentOf(doc: Source, clause: Clause, word: number): { readonly owner: number; readonly tokens: readonly number[] } {
  const first = doc.sentences.list[doc.sentences.tokens.sentence[word]].firstToken;
  let opening = word;
  // "a former judge whose sons": nothing of its own stands in front of "whose".
  const reach = doc.sentences.tokens.lowers[word] === "whose" ? 0 : REACH;
  while (opening > first && word - opening < reach && !parts(doc, opening - 1)) opening--;
  const isApart = opening > first && parts(doc, opening - 1);
  // "who left and | whose daughter stayed"
  const top = clause.outer[0] ?? clause.head;
  const hanging = clause.relation === "conjunct" ? doc.syntax.heads[top] : top;
  const isRelative = clause.relation === "relative" || (hanging >= 0 && hanging !== top && doc.syntax.deprels[hanging] === "acl:relcl");
  const hung = isRelative ? doc.syntax.heads[hanging] : -1;
  const named = clause.antecedent >= 0 ? clause.antecedent : hung;
  const owner = named >= 0 && named < word ? named : nounBefore(doc, isApart ? opening : word, first);
  if (owner < 0) return { owner, tokens: [] };
  const run = nounRun(doc, owner, hung === owner ? hanging : top);
  const { first: from, end } = withoutAge(doc, { first: run.first, end: Math.min(run.end, isApart ? opening - 1 : word) });
  return { owner, tokens: Array.from({ length: Math.max(0, end - from) }, (_, k) => from + k) };
}

/** Words before a relative word in its phrase: "some of which", and with an article: "a third of which". */
const REACH = 3;
const PART_REACH = 5;

/** True for a mark between two phrases; the hyphens of "a 71-year-old man whose car" are inside one. */
function parts(doc: Source, token: number): boolean {
  return isPunctuation(doc, token) && doc.syntax.tags[token] !== "HYPH";
}
