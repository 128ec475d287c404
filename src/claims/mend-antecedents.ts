// Mends of antecedents: which noun a relative clause speaks of, and which verbs belong to it.

import { child, children, childrenBy } from "../doc/tree.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang } from "./mend-draft.js";
import type { Parsed } from "./tree.js";
import { finiteWord, isFiniteClause, isNounTag, isVerbTag, subjectOf } from "./tree.js";

/** "pressure from the Commission, which has been investigating", "by Reiter and Vogt, who left": behind a comma the nearest noun that agrees with the verb, names first. */
export function nearerAntecedent(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const noun = syntax.heads[verb];
  if (syntax.deprels[verb] !== "acl:relcl" || noun < 0 || noun > verb || !/^(?:NN|CD|JJ)/.test(syntax.tags[noun])) return null;
  const where = childrenBy(syntax, verb, "advmod").find((token) => lowers[token] === "where") ?? -1;
  const pronoun = where < 0 ? child(syntax, verb, "nsubj", "nsubj:pass") : where;
  if (pronoun < 2 || pronoun > verb || !/^(?:who|which|where)$/.test(lowers[pronoun]) || lowers[pronoun - 1] !== ",") return null;
  const near = nearest(doc, noun, pronoun - 1);
  if (near < 0 || !isNounTag(syntax.tags[near])) return null;
  const number = where < 0 ? numberOf(doc, verb) : "";
  const isName = syntax.tags[near].startsWith("NNP") || childrenBy(syntax, near, "flat").some((token) => syntax.tags[token] === "NNP");
  if (
    number !== "" &&
    number !== (isPlural(doc, near) ? "plural" : "singular") &&
    !(isName && number === "plural" && lowers[pronoun] === "who")
  )
    return null;
  const isJoined = syntax.deprels[near] === "conj" && syntax.heads[near] === noun;
  // "Reiter and Vogt, who were": both; a past form leaves it open, and the nearer one is meant.
  const disagrees = number !== "" && number !== (isPlural(doc, noun) ? "plural" : "singular");
  // "points behind Castleton, who beat …", "the first under Wanjiku, who campaigned": no amount does anything.
  const isThing = !/^NN/.test(syntax.tags[noun]) || child(syntax, noun, "cop") >= 0;
  const isBare = isThing || (!syntax.tags[noun].startsWith("NNP") && child(syntax, noun, "det", "nmod:poss", "nummod") < 0);
  if (!disagrees && !(isName && (isJoined ? number !== "plural" : isBare))) return null;
  const next = copyOf(syntax, draft);
  next.heads[verb] = near;
  if (syntax.heads[pronoun - 1] === noun) next.heads[pronoun - 1] = verb;
  return next;
}

/** The head of the innermost phrase below a noun that ends at a comma; -1 where the noun itself does. */
function nearest({ syntax }: Parsed, noun: number, comma: number): number {
  let head = comma - 1;
  while (head > noun && /^(?:flat|compound|fixed|nummod)$/.test(syntax.deprels[head]) && syntax.heads[head] > noun)
    head = syntax.heads[head];
  for (let at = head, steps = 0; at >= 0 && steps < 12; at = syntax.heads[at], steps++) if (at === noun) return head > noun ? head : -1;
  return -1;
}

function numberOf(doc: Parsed, verb: number): "singular" | "plural" | "" {
  const finite = finiteWord(doc, verb);
  const form = doc.sentences.tokens.lowers[finite];
  if (form === "was" || doc.syntax.tags[finite] === "VBZ") return "singular";
  return form === "were" || doc.syntax.tags[finite] === "VBP" ? "plural" : "";
}

function isPlural({ syntax }: Parsed, noun: number): boolean {
  return /^NN(?:P?S)$/.test(syntax.tags[noun]) || childrenBy(syntax, noun, "conj").length > 0;
}

/** "dropped a plan to close the pool, which has been handed over and attracts visitors": a present that "and" joins on goes with the present of the relative clause. */
export function presentOfRelative(doc: Parsed, conjunct: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const main = syntax.heads[conjunct];
  if (syntax.deprels[conjunct] !== "conj" || main < 0 || main > conjunct || subjectOf(doc, conjunct) >= 0) return null;
  if (!/^VB[PZ]$/.test(syntax.tags[finiteWord(doc, conjunct)]) || syntax.tags[finiteWord(doc, main)] !== "VBD") return null;
  const joining = syntax.subtreeFirst[conjunct];
  if (syntax.deprels[joining] !== "cc" || syntax.deprels[joining - 1] === "punct") return null;
  let relative = joining - 1;
  while (relative > main && (syntax.deprels[relative] !== "acl:relcl" || syntax.subtreeEnd[relative] !== joining))
    relative = syntax.heads[relative];
  if (relative <= main || syntax.tags[finiteWord(doc, relative)] !== syntax.tags[finiteWord(doc, conjunct)]) return null;
  const pronoun = subjectOf(doc, relative);
  if (pronoun < 0 || !/^W/.test(syntax.tags[pronoun])) return null;
  const next = copyOf(syntax, draft);
  next.heads[conjunct] = relative;
  return next;
}

/** "which has since been handed over": the helpers in front of a participle that hangs elsewhere are its own. */
export function partedPerfect(doc: Parsed, have: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  if (syntax.lemmas[have] !== "have" || !/^VB[DPZ]$/.test(syntax.tags[have]) || child(syntax, have, "obj", "aux", "xcomp") >= 0)
    return null;
  let at = have + 1;
  while (/^RB/.test(syntax.tags[at]) || sentences.tokens.lowers[at] === "since") at++;
  if (at === have + 1 || syntax.tags[at] !== "VBN") return null;
  const verb = syntax.deprels[at] === "aux:pass" ? syntax.heads[at] : at;
  if (
    verb < at ||
    syntax.tags[verb] !== "VBN" ||
    subjectOf(doc, verb) >= 0 ||
    !/^(?:advcl|conj|ccomp|parataxis)$/.test(syntax.deprels[verb])
  )
    return null;
  if (child(syntax, verb, "cc") >= 0 || subjectOf(doc, have) < 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, syntax.heads[have], syntax.deprels[have]);
  for (const below of children(syntax, have)) next.heads[below] = verb;
  hang(next, have, verb, "aux");
  for (let token = have + 1; token < at; token++) {
    hang(next, token, verb, "advmod");
    next.tags[token] = "RB";
  }
  return next;
}

/** "since fighting erupted in May": a gerund between a joining word and a verb without a subject is its subject. */
export function gerundSubject(doc: Parsed, gerund: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const mark = child(syntax, gerund, "mark", "case");
  if (syntax.tags[gerund] !== "VBG" || mark !== gerund - 1 || !/^(?:advcl|acl|obl)$/.test(syntax.deprels[gerund])) return null;
  const verb = childrenBy(syntax, gerund, "advcl", "xcomp", "ccomp", "conj", "dep", "parataxis").find(
    (token) => isVerbTag(syntax.tags[token]) && finiteWord(doc, token) === gerund + 1,
  );
  if (verb === undefined || subjectOf(doc, verb) >= 0 || child(syntax, verb, "cc", "mark") >= 0) return null;
  if (!isFiniteClause(doc, verb) && syntax.tags[verb] !== "VBN") return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, syntax.heads[gerund], "advcl");
  for (const below of children(syntax, gerund)) if (below !== verb) next.heads[below] = verb;
  hang(next, mark, verb, "mark");
  hang(next, gerund, verb, "nsubj");
  next.tags[gerund] = "NN";
  if (syntax.tags[verb] === "VBN" && finiteWord(doc, verb) === verb) next.tags[verb] = "VBD";
  return next;
}

/** "revenue of between €410m and €430m": what "and" joins on behind "between" goes with the first amount. */
export function betweenTwo(doc: Parsed, second: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const joining = child(syntax, second, "cc");
  if (syntax.deprels[second] !== "conj" || joining < 2 || joining > second || lowers[joining] !== "and") return null;
  if (!/^(?:CD|\$|NN.*)$/.test(syntax.tags[second])) return null;
  let first = joining - 1;
  while (first > syntax.heads[second] && syntax.heads[first] >= 0 && !hasBetween(doc, first)) first = syntax.heads[first];
  if (first <= syntax.heads[second] || !hasBetween(doc, first) || syntax.subtreeEnd[first] !== joining) return null;
  const next = copyOf(syntax, draft);
  next.heads[second] = first;
  return next;
}

function hasBetween({ syntax, sentences }: Parsed, noun: number): boolean {
  return childrenBy(syntax, noun, "case", "mark", "advmod").some((token) => sentences.tokens.lowers[token] === "between");
}
