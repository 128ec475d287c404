// Mends of predicate nouns taken for subjects: "were members of one family whose car sank", "were without power after a storm swept in".

import { child, children, childrenBy } from "../doc/tree.js";
import { copyOf, type Draft, hang, subjectRelation } from "./mend-draft.js";
import { infinitiveMark, isFiniteClause, isVerbTag, type Parsed } from "./tree.js";

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

/** "was like pouring petrol on a fire": behind a copula "like" is part of what is said, and joins no clause on. */
export function likeDoing(doc: Parsed, like: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const gerund = syntax.heads[like];
  const copula = like - 1;
  if (gerund !== like + 1 || syntax.tags[gerund] !== "VBG" || syntax.heads[copula] !== gerund || syntax.lemmas[copula] !== "be")
    return null;
  const next = copyOf(syntax, draft);
  next.deprels[like] = "advmod";
  next.deprels[copula] = "cop";
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

/** "has been with General Motors for 33 years, and is currently its head": what has a joiner and a copula of its own is joined as a predicate. */
export function joinedCopula(doc: Parsed, predicate: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const joining = child(syntax, predicate, "cc");
  const copula = child(syntax, predicate, "cop");
  const head = syntax.heads[predicate];
  if (joining < 0 || copula < joining || copula > predicate || head < 0 || head > joining || child(syntax, predicate, "case") >= 0)
    return null;
  if (!isVerbTag(syntax.tags[head]) && child(syntax, head, "cop") < 0) return null;
  const next = copyOf(syntax, draft);
  next.deprels[predicate] = "conj";
  return next;
}

/** "The dispute is nowhere near over": subject and copula go with what "near" measures. */
export function measuredPredicate(doc: Parsed, copula: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const adverb = syntax.heads[copula];
  const predicate = syntax.heads[adverb];
  if (syntax.deprels[adverb] !== "advmod" || predicate < adverb || child(syntax, predicate, "nsubj", "cop", "aux") >= 0) return null;
  // "sales were up 13 percent, and took …": what has words of its own behind it is the predicate.
  if (syntax.subtreeEnd[adverb] !== adverb + 1 || syntax.subtreeFirst[predicate] > adverb || child(syntax, predicate, "cc") >= 0)
    return null;
  const next = copyOf(syntax, draft);
  for (const below of childrenBy(syntax, adverb, "nsubj", "cop", "aux", "mark", "expl")) next.heads[below] = predicate;
  return next;
}

/** "The port is by no means closed": a phrase that denies is no predicate where one follows. */
export function deniedPredicate(doc: Parsed, noun: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const predicate = noun + 1;
  if (lowers[noun - 1] !== "no" || lowers[noun - 2] !== "by" || syntax.heads[predicate] !== noun) return null;
  const be = child(syntax, noun, "cop");
  if (be < 0 || !/^(?:VB[DNG]|JJ)/.test(syntax.tags[predicate] ?? "")) return null;
  const next = copyOf(syntax, draft);
  hang(next, predicate, syntax.heads[noun], syntax.deprels[noun]);
  hang(next, noun, predicate, "obl");
  const isDone = /^VB[DN]$/.test(syntax.tags[predicate]);
  for (const below of children(syntax, noun)) if (below !== predicate && (below <= be || below > predicate)) next.heads[below] = predicate;
  if (isDone) {
    next.tags[predicate] = "VBN";
    next.deprels[be] = "aux:pass";
    for (const subject of childrenBy(syntax, noun, "nsubj")) next.deprels[subject] = "nsubj:pass";
  }
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

/** Verbs whose participle looks like the bare form. */
const UNCHANGING: ReadonlySet<string> = new Set("cut set shut hit put split shed spread hurt beset offset cast broadcast".split(" "));

/** "is no longer cut off": no bare form follows a copula, but a participle that looks like one may. */
export function bareParticiple(doc: Parsed, copula: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const verb = syntax.heads[copula];
  if (verb < copula || !/^VBP?$/.test(syntax.tags[verb]) || !UNCHANGING.has(sentences.tokens.lowers[verb])) return null;
  if (infinitiveMark(doc, verb) >= 0 || child(syntax, verb, "obj", "ccomp") >= 0) return null;
  const next = copyOf(syntax, draft);
  next.tags[verb] = "VBN";
  next.deprels[copula] = "aux:pass";
  for (const subject of childrenBy(syntax, verb, "nsubj")) next.deprels[subject] = "nsubj:pass";
  return next;
}
