// Mends of predicate nouns taken for subjects: "were members of one family whose car sank", "were without power after a storm swept in".

import { child, children, childrenBy } from "../doc/tree.js";
import { copyOf, type Draft, hang, subjectRelation } from "./mend-draft.js";
import { isFiniteClause, type Parsed } from "./tree.js";

/** "Four were members of one family | whose car was swept away": the predicate noun in front, where it is taken for a subject; -1 for none. */
export function copularInFront({ syntax }: Parsed, noun: number, verb: number): number {
  const predicate = childrenBy(syntax, verb, "nsubj", "nsubj:pass").find((token) => token <= noun && syntax.subtreeEnd[token] > noun) ?? -1;
  return predicate >= 0 && child(syntax, predicate, "cop") >= 0 && child(syntax, predicate, "nsubj", "nummod") >= 0 ? predicate : -1;
}

/** The predicate noun takes the verb's place, and the verb goes with the noun before "whose". */
export function underPredicate({ syntax }: Parsed, noun: number, verb: number, predicate: number, draft: Draft | null): Draft {
  const next = copyOf(syntax, draft);
  hang(next, predicate, syntax.heads[verb], syntax.deprels[verb]);
  hang(next, verb, noun, "acl:relcl");
  for (const below of children(syntax, verb)) {
    const isMark = syntax.deprels[below] === "punct" && below > verb;
    if (below !== predicate && (below < predicate || isMark)) next.heads[below] = predicate;
  }
  return next;
}

/** Words in front of a noun that may open a clause. */
const OPENING: ReadonlySet<string> = new Set(["after", "as", "before", "because", "since", "until", "when", "while"]);

/** "who was not part of the team but has studied it": a predicate with a copula is no subject, and what "but" joins to it is joined. */
export function joinedToPredicate(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const predicate = childrenBy(syntax, verb, "nsubj", "nsubj:pass").find((token) => token < verb) ?? -1;
  const and = child(syntax, verb, "cc");
  if (predicate < 0 || child(syntax, predicate, "cop") < 0 || and < predicate || child(syntax, predicate, "nsubj") < 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, predicate, syntax.heads[verb], syntax.deprels[verb]);
  hang(next, verb, predicate, "conj");
  for (const below of children(syntax, verb)) if (below < predicate || below === syntax.subtreeEnd[verb] - 1) next.heads[below] = predicate;
  next.heads[predicate] = syntax.heads[verb];
  return next;
}

/**
 * "Thousands were without power after a storm swept in", "The vote comes weeks before the panel, a UN body, is to meet": where the clause
 * in front has a subject of its own, the noun behind "after" is that of the verb behind it.
 */
export function clauseBehindTime(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  if (!isFiniteClause(doc, verb)) return null;
  const first = children(syntax, verb).find((token) => token < verb && isClauseInFront(doc, token)) ?? -1;
  if (first < 0) return null;
  const subject = lastNoun(doc, first);
  const opening = subject < 0 ? -1 : child(syntax, subject, "case");
  if (opening < first || !OPENING.has(sentences.tokens.lowers[opening]) || child(syntax, subject, "acl") >= 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, first, syntax.heads[verb], syntax.deprels[verb]);
  hang(next, verb, first, "advcl");
  hang(next, subject, verb, subjectRelation(syntax, verb));
  hang(next, opening, verb, "mark");
  const { endToken } = sentences.list[sentences.tokens.sentence[verb]];
  for (const below of children(syntax, verb))
    if (below < first || (below === endToken - 1 && syntax.deprels[below] === "punct")) next.heads[below] = first;
  return next;
}

/** A predicate with copula and subject that is taken for a subject, or a verb with a subject that nothing joins to the one behind. */
function isClauseInFront({ syntax }: Parsed, token: number): boolean {
  if (child(syntax, token, "nsubj") < 0 || child(syntax, token, "mark", "cc") >= 0) return false;
  if (/^nsubj/.test(syntax.deprels[token])) return child(syntax, token, "cop") >= 0;
  return syntax.deprels[token] === "advcl" && /^VB[DPZ]$/.test(syntax.tags[token]);
}

/** The noun behind a preposition that ends a clause's right edge. */
function lastNoun({ syntax, sentences }: Parsed, clause: number): number {
  const end = syntax.subtreeEnd[clause];
  for (let at = clause, steps = 0; steps < 6; steps++) {
    const below = childrenBy(syntax, at, "nmod", "obl", "obj").find((token) => token > at && syntax.subtreeEnd[token] === end) ?? -1;
    if (below < 0) return at === clause ? -1 : at;
    if (OPENING.has(sentences.tokens.lowers[child(syntax, below, "case")] ?? "")) return below;
    at = below;
  }
  return -1;
}

/** "The highest wave that the gauges recorded was 40 centimetres": a copula right behind a relative clause goes with the noun in front of it. */
export function copulaBehindRelative(doc: Parsed, predicate: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const relative = syntax.heads[predicate];
  const noun = relative < 0 || syntax.deprels[relative] !== "acl:relcl" ? -1 : syntax.heads[relative];
  const copula = child(syntax, predicate, "cop");
  if (noun < 0 || noun > relative || relative > copula || copula > predicate || syntax.subtreeFirst[predicate] !== copula) return null;
  if (!isFiniteClause(doc, relative) || child(syntax, noun, "cop") >= 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, predicate, syntax.heads[noun], syntax.deprels[noun]);
  hang(next, noun, predicate, "nsubj");
  for (const below of children(syntax, noun)) if (below > relative) next.heads[below] = predicate;
  for (const below of children(syntax, relative)) if (below > predicate) next.heads[below] = predicate;
  return next;
}

/** "has been with the firm for 33 years, and is currently its head": a predicate with a copula of its own that "and" joins is no circumstance of the one in front. */
export function joinedPredicate(doc: Parsed, predicate: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const first = syntax.heads[predicate];
  const and = child(syntax, predicate, "cc");
  if (first < 0 || first > and || and > predicate || child(syntax, predicate, "cop") < and || !isFiniteClause(doc, first)) return null;
  const next = copyOf(syntax, draft);
  hang(next, predicate, first, "conj");
  return next;
}

/** "That is all he said": where nothing parts "all" from who says it, he says no more than that. */
export function allThatIsSaid(doc: Parsed, all: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const verb = syntax.heads[all];
  const subject = all + 1;
  if (verb < subject || syntax.heads[subject] !== verb || syntax.deprels[subject] !== "nsubj" || child(syntax, verb, "obj", "cc") >= 0)
    return null;
  if (child(syntax, all, "cop") < 0 || child(syntax, all, "nsubj") < 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, all, syntax.heads[verb], syntax.deprels[verb]);
  hang(next, verb, all, "acl:relcl");
  for (const below of children(syntax, verb)) if (below < all || syntax.deprels[below] === "punct") next.heads[below] = all;
  next.heads[all] = syntax.heads[verb];
  return next;
}
