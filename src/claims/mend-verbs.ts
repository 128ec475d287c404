// Mends of verbs that the parser takes for helpers, or helpers for verbs: "did away with it", "need not wear a tie".

import { child, children, childrenBy } from "../doc/tree.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang, subjectRelation } from "./mend-draft.js";
import { isNounTag, type Parsed, QUOTES } from "./tree.js";

/** "Pupils need not wear a tie", "need no longer wear": in front of a denied bare form "need" is a helper. */
export function needNot(doc: Parsed, need: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  let verb = need + 1;
  while (/^(?:not|n't|n’t|no|longer|never|ever|only)$/.test(lowers[verb] ?? "")) verb++;
  if (verb === need + 1 || syntax.tags[verb] !== "VB" || syntax.heads[verb] !== need || child(syntax, verb, "aux", "mark") >= 0)
    return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, syntax.heads[need], syntax.deprels[need]);
  for (const below of children(syntax, need)) if (below !== verb) next.heads[below] = verb;
  hang(next, need, verb, "aux");
  next.tags[need] = "MD";
  for (let at = need + 1; at < verb; at++) if (next.heads[at] === verb) next.deprels[at] = "advmod";
  return next;
}

/** "The chancellor did away with the toll": no helper, and the noun in front is its subject. */
export function didAway(doc: Parsed, does: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const noun = does - 1;
  if (lowers[does + 1] !== "away" || lowers[does + 2] !== "with" || !/^(?:aux|cop)$/.test(syntax.deprels[does]) || noun < 0) return null;
  if (!isNounTag(syntax.tags[noun]) || syntax.subtreeFirst[noun] > noun || syntax.heads[noun] > noun) return null;
  const next = copyOf(syntax, draft);
  hang(next, does, syntax.heads[noun], syntax.deprels[noun]);
  for (const below of children(syntax, noun)) if (below > does) next.heads[below] = does;
  hang(next, noun, does, subjectRelation(syntax, does));
  for (const own of [does + 1, ...childrenBy(syntax, syntax.heads[does], "obl")])
    if (own > does && own < syntax.subtreeEnd[noun]) next.heads[own] = does;
  return next;
}

/** Verbs by which somebody with power brings about what they tell. */
const RULING: ReadonlySet<string> = new Set(["rule", "decide", "vote", "agree", "order", "decree"]);

/** "ruled that villagers can sue, ending a dispute": the ruling ends it, not those who can. */
export function ruledEnding(doc: Parsed, ending: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const told = syntax.heads[ending];
  const verb = told < 0 ? -1 : syntax.heads[told];
  if (verb < 0 || verb > told || told > ending || syntax.deprels[told] !== "ccomp" || !RULING.has(syntax.lemmas[verb])) return null;
  if (sentences.tokens.lowers[ending - 1] !== "," || !childrenBy(syntax, told, "aux").some((helper) => syntax.tags[helper] === "MD"))
    return null;
  const next = copyOf(syntax, draft);
  next.heads[ending] = verb;
  if (syntax.heads[ending - 1] === told) next.heads[ending - 1] = verb;
  return next;
}

/** "ruled that they can sue, ending a dispute": a participle that tells what came of a ruling. */
export function isOutcome({ syntax, sentences }: Parsed, participle: number): boolean {
  const verb = syntax.heads[participle];
  if (verb < 0 || syntax.tags[participle] !== "VBG" || sentences.tokens.lowers[participle - 1] !== ",") return false;
  return RULING.has(syntax.lemmas[verb]) && child(syntax, verb, "ccomp") > verb && child(syntax, verb, "ccomp") < participle;
}

/** “He thrives on crises,” notes an adviser, “and makes most of them”: what is quoted in front of a telling is told, and what is quoted behind it goes with that. */
export function quotedInFront(doc: Parsed, told: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const verb = syntax.heads[told];
  const speaker = verb < told ? -1 : child(syntax, verb, syntax.deprels[told] === "csubj" ? "obj" : "nsubj");
  if (speaker < verb || !QUOTES.has(sentences.tokens.lowers[verb - 1]) || reportingVerb(syntax.lemmas[verb])?.kind !== "speech")
    return null;
  const more = childrenBy(syntax, verb, "conj").find(
    (token) => token > speaker && [-1, 0, 1].some((step) => QUOTES.has(sentences.tokens.lowers[syntax.subtreeFirst[token] + step] ?? "")),
  );
  if (more === undefined && syntax.deprels[told] !== "csubj") return null;
  const next = copyOf(syntax, draft);
  next.deprels[told] = "ccomp";
  hang(next, speaker, verb, "nsubj");
  if (more === undefined) return next;
  hang(next, told, syntax.heads[verb], syntax.deprels[verb]);
  for (const below of children(syntax, verb))
    if (below !== told && (below < verb - 2 || below >= syntax.subtreeEnd[speaker])) next.heads[below] = told;
  hang(next, verb, told, "parataxis");
  hang(next, more, told, "conj");
  return next;
}
