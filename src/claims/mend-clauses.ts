// Mends of clauses and their subjects: "Had the storm struck at night, …", "Hardly had the talks begun when …", "a cut in hours: from April, they open late".

import { child, children, childrenBy } from "../doc/tree.js";
import { copyOf, type Draft, followsOn, hang, subjectRelation } from "./mend-draft.js";
import { areOneSubject } from "./mend-joined.js";
import { finiteWord, isBehindComma, isFiniteClause, isNounTag, isVerbTag, type Parsed, QUOTES, subjectOf, TIME_NOUN } from "./tree.js";

/** Prepositions that also join clauses. */
const JOINERS: ReadonlySet<string> = new Set(["after", "before", "until", "till", "since", "as", "because", "while", "once"]);

/** "returned after a ship mended the cable": the noun behind "after" is the subject of the verb that follows it. */
export function timeClause(doc: Parsed, told: number, first: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const verb = syntax.heads[told];
  if (verb < 0 || verb > told || !/^(?:conj|parataxis|dep|advcl)$/.test(syntax.deprels[told]) || !/^VB[DNPZ]$/.test(syntax.tags[told]))
    return null;
  if (subjectOf(doc, told) >= 0 || childrenBy(syntax, told, "cc", "mark").some((below) => below < told)) return null;
  const helped = child(syntax, told, "aux", "aux:pass", "cop") >= 0;
  // "suspended the strike", tagged as a participle: with an object and no helper it is a past tense.
  if (syntax.tags[told] === "VBN" && !helped && child(syntax, told, "obj") < 0) return null;
  let start = told;
  // "after donors, among them Britain, reduced their pledges": the comma closes an insertion.
  for (const below of childrenBy(syntax, told, "aux", "aux:pass", "cop", "advmod", "punct")) if (below < start) start = below;
  // "after talks with the operator | broke down": a phrase of the subject's that hangs on the verb above.
  const phrases: number[] = [];
  const above = (noun: number) => {
    if (syntax.heads[noun] !== verb || child(syntax, noun, "case") < 0) return syntax.heads[noun];
    phrases.push(noun);
    return topBefore(doc, noun, verb);
  };
  for (let noun = start - 1; noun > verb && noun >= first && syntax.subtreeEnd[noun] <= start; noun = above(noun)) {
    const joining = child(syntax, noun, "case");
    // "…, as better weather in west Africa eased fears": the comma may hang on the noun.
    const opening = syntax.deprels[syntax.subtreeFirst[noun]] === "punct" ? syntax.subtreeFirst[noun] + 1 : syntax.subtreeFirst[noun];
    if (joining < 0 || !JOINERS.has(sentences.tokens.lowers[joining]) || joining !== opening) continue;
    if (!isNounTag(syntax.tags[noun]) || !followsOn(doc, noun, told)) return null;
    const next = copyOf(syntax, draft);
    for (const below of children(syntax, verb)) if (below > noun && below < told) next.heads[below] = told;
    for (const phrase of phrases) hang(next, phrase, noun, "nmod");
    next.heads[noun] = told;
    next.deprels[noun] = subjectRelation(syntax, told);
    next.heads[joining] = told;
    next.deprels[joining] = "mark";
    if (opening > syntax.subtreeFirst[noun]) next.heads[opening - 1] = told;
    next.deprels[told] = "advcl";
    if (syntax.tags[told] === "VBN" && !helped) next.tags[told] = "VBD";
    return next;
  }
  return null;
}

/** The dependent of the verb that ends right before the phrase; -1 for none. */
function topBefore({ syntax }: Parsed, phrase: number, verb: number): number {
  let at = syntax.subtreeFirst[phrase] - 1;
  while (at > verb && syntax.heads[at] !== verb && syntax.heads[at] >= 0) at = syntax.heads[at];
  return at > verb && syntax.heads[at] === verb ? at : -1;
}

/** "Had the storm struck at night, more would have died": the opening word is no verb of its own but the participle's helper. */
export function invertedCondition(doc: Parsed, had: number, end: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  if (lowers[had] !== "had") return null;
  let participle = had + 2;
  while (participle < end && lowers[participle] !== "," && (!/^VB[ND]$/.test(syntax.tags[participle]) || lowers[participle] === "been"))
    participle++;
  let comma = participle;
  while (comma < end && lowers[comma] !== ",") comma++;
  let modal = comma;
  while (modal < end && syntax.tags[modal] !== "MD") modal++;
  const main = modal < end && syntax.deprels[modal] === "aux" ? syntax.heads[modal] : -1;
  if (comma === participle || main < modal) return null;
  const next = copyOf(syntax, draft);
  const isInside = (token: number) => token > had && token < comma;
  for (let token = had; token < end; token++) {
    const over = syntax.heads[token];
    if (token === participle) hang(next, token, main, "advcl");
    else if (token === main) {
      // "…, said the mayor": what is told stays so.
      if (over <= comma) hang(next, token, -1, "root");
    } else if (token <= comma) {
      if (!isInside(over)) next.heads[token] = participle;
      if (token < participle && next.heads[token] === participle && isNounTag(syntax.tags[token])) next.deprels[token] = "nsubj";
    } else if (over >= 0 && over <= comma) {
      next.heads[token] = main;
      if (token < modal && isNounTag(syntax.tags[token]) && child(syntax, token, "case") < 0) next.deprels[token] = "nsubj";
    }
  }
  next.deprels[had] = "aux";
  next.tags[participle] = "VBN";
  return next;
}

/** "… since May, and Marco Denti did not answer": a noun joined on behind the verb above, with a finite verb right behind it that has no subject, is that verb's. */
export function joinedSubject(doc: Parsed, noun: number, end: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const joining = child(syntax, noun, "cc");
  if (!isNounTag(syntax.tags[noun]) || joining < 1 || joining > noun || child(syntax, noun, "case") >= 0) return null;
  const isApart = sentences.tokens.lowers[joining - 1] === ",";
  const before = syntax.heads[noun];
  if (!isApart && (syntax.deprels[noun] !== "conj" || !/^(?:obj|obl)/.test(syntax.deprels[before]))) return null;
  if (!isApart && areOneSubject(doc, before, noun)) return null;
  let finite = syntax.subtreeEnd[noun];
  while (finite < end && syntax.tags[finite] === "RB") finite++;
  const past = pastBehind(doc, noun, joining);
  if (past >= 0) return joinedWithPast(doc, { noun, joining, past }, draft);
  if (finite >= end || !/^(?:MD|VB[DPZ])$/.test(syntax.tags[finite])) return null;
  const verb = /^(?:aux|aux:pass|cop)$/.test(syntax.deprels[finite]) ? syntax.heads[finite] : finite;
  const over = syntax.heads[verb];
  if (verb < finite || subjectOf(doc, verb) >= 0 || over < 0 || over >= joining || child(syntax, verb, "cc", "mark") >= 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, noun, verb, subjectRelation(syntax, verb));
  next.heads[joining] = verb;
  if (isApart) next.heads[joining - 1] = verb;
  next.deprels[verb] = "conj";
  return next;
}

/** "came from fireworks, and soldiers posed for photographs": between two nouns no comma stands before "and", so that the participle behind the second is a past tense; -1 elsewhere. */
function pastBehind({ syntax, sentences }: Parsed, noun: number, joining: number): number {
  const first = syntax.heads[noun];
  if (syntax.deprels[noun] !== "conj" || sentences.tokens.lowers[joining - 1] !== "," || sentences.tokens.lowers[joining] !== "and")
    return -1;
  if (
    childrenBy(syntax, first, "conj").length > 1 ||
    !/^ob[jl]$/.test(syntax.deprels[first]) ||
    !isVerbTag(syntax.tags[syntax.heads[first]])
  )
    return -1;
  const past = childrenBy(syntax, noun, "acl").find((token) => token === noun + 1 && syntax.tags[token] === "VBN") ?? -1;
  return past >= 0 && child(syntax, past, "obl:agent", "aux", "mark") < 0 && syntax.subtreeEnd[past] === syntax.subtreeEnd[noun]
    ? past
    : -1;
}

function joinedWithPast(
  { syntax }: Parsed,
  { noun, joining, past }: { readonly noun: number; readonly joining: number; readonly past: number },
  draft: Draft | null,
): Draft {
  const next = copyOf(syntax, draft);
  hang(next, past, syntax.heads[syntax.heads[noun]], "conj");
  next.tags[past] = "VBD";
  hang(next, noun, past, "nsubj");
  hang(next, joining, past, "cc");
  next.heads[joining - 1] = past;
  return next;
}

/** Of two subjects before a verb the farther one is none: a time ("Every evening Flett climbed …") or an object ("which Switzerland hosts"). */
export function fartherSubject(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const [far, near] = childrenBy(syntax, verb, "nsubj", "nsubj:pass").filter((token) => token < verb);
  if (near === undefined || !isNounTag(syntax.tags[near]) || !isFiniteClause(doc, verb)) return null;
  const isObject = syntax.tags[far] === "WDT" && near > far && child(syntax, verb, "obj", "aux:pass", "cop") < 0;
  if (!isObject && !TIME_NOUN.test(syntax.lemmas[far])) return null;
  const next = copyOf(syntax, draft);
  next.deprels[far] = isObject ? "obj" : "obl:unmarked";
  return next;
}

/** Words that open a clause in front of the main one. */
const OPENERS: ReadonlySet<string> = new Set(["while", "although", "though", "whereas", "if", "unless", "because", "since", "once", "as"]);

/** "While it keeps the tie, the deal allows more", "said when he won, he wept": the clause that the first word opens hangs on the one behind the comma. */
export function openedClause(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  let first = syntax.subtreeFirst[verb];
  while (first < verb && syntax.deprels[first] === "punct") first++;
  const opens = OPENERS.has(lowers[first]) || (syntax.heads[verb] >= 0 && lowers[first] === "when");
  if (!opens || syntax.heads[verb] > first || syntax.heads[first] !== verb || subjectOf(doc, verb) < 0) return null;
  // "Because it has a link with Malta, the plan lets it ship", where what stands past the comma is hung on the last noun
  const nouns = childrenBy(syntax, verb, "obj", "obl", "nsubj").filter((noun) => noun > verb);
  const hung = nouns
    .flatMap((noun) => childrenBy(syntax, noun, "acl:relcl"))
    .filter((token) => !lowers[subjectOf(doc, token)]?.startsWith("wh"));
  const main = [...childrenBy(syntax, verb, "parataxis", "conj", "advcl", "dep"), ...hung].find((token) => {
    return (
      syntax.subtreeFirst[token] > verb &&
      isBehindComma(doc, token) &&
      isFiniteClause(doc, token) &&
      subjectOf(doc, token) >= 0 &&
      child(syntax, token, "mark", "cc") < 0
    );
  });
  if (main === undefined) return null;
  const next = copyOf(syntax, draft);
  for (const below of children(syntax, verb)) if (below > main) next.heads[below] = main;
  hang(next, main, syntax.heads[verb], syntax.deprels[verb]);
  hang(next, verb, main, "advcl");
  return next;
}

/** '"It may go on to rule," she wrote, "even if it may not say"': what "if" or "because" opens is no sentence of its own. */
export function markedBesideClause(doc: Parsed, mark: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const verb = syntax.heads[mark];
  if (verb < mark || syntax.deprels[verb] !== "parataxis" || subjectOf(doc, verb) < mark) return null;
  // "attributed to Einstein: If we knew …": only a comma leaves it in its sentence.
  let comma = mark - 1;
  while (comma >= syntax.subtreeFirst[verb] && (syntax.tags[comma] === "RB" || QUOTES.has(sentences.tokens.lowers[comma]))) comma--;
  if (sentences.tokens.lowers[comma] !== ",") return null;
  const next = copyOf(syntax, draft);
  next.deprels[verb] = "advcl";
  return next;
}

/** "Bed nets and spraying remained essential": of two subjects that "and" parts the second is joined to the first. */
export function twoSubjects(doc: Parsed, second: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const verb = syntax.heads[second];
  const joining = syntax.subtreeFirst[second] - 1;
  if (!syntax.deprels[second].startsWith("nsubj") || verb < second || joining < 1) return null;
  if (syntax.deprels[joining] !== "cc" || syntax.heads[joining] !== verb || syntax.tags[second] === "PRP") return null;
  if (!/^(?:and|or|nor)$/.test(sentences.tokens.lowers[joining])) return null;
  const first = childrenBy(syntax, verb, "nsubj", "nsubj:pass").find((token) =>
    [joining, syntax.deprels[joining - 1] === "punct" ? joining - 1 : joining].includes(syntax.subtreeEnd[token]),
  );
  if (first === undefined || !isNounTag(syntax.tags[first]) || !isNounTag(syntax.tags[second])) return null;
  const next = copyOf(syntax, draft);
  hang(next, second, first, "conj");
  next.heads[joining] = second;
  if (syntax.deprels[joining - 1] === "punct") next.heads[joining - 1] = second;
  return next;
}

/** Words that turn helper and subject round: "Hardly had the guests arrived", "Never has he lost", "Nor did it close". */
const TURNING: ReadonlySet<string> = new Set("hardly scarcely barely never rarely seldom nowhere sooner nor neither".split(" "));

/** "Hardly had the guests arrived when the lights went out": between such a helper and its verb stands the subject, no object. */
export function turnedRound(doc: Parsed, helper: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const opening = helper - 1;
  if (!TURNING.has(sentences.tokens.lowers[opening])) return null;
  const verb = syntax.deprels[helper] === "aux" ? syntax.heads[helper] : turnedVerb(doc, helper);
  if (verb < helper) return null;
  const between = child(syntax, helper, "obj");
  const subject = between < 0 ? subjectOf(doc, verb) : between;
  if (subject < helper || subject > verb) return null;
  if (syntax.deprels[helper] === "aux") {
    if (syntax.heads[opening] !== helper) return null;
    const next = copyOf(syntax, draft);
    next.heads[opening] = verb;
    return next;
  }
  const next = copyOf(syntax, draft);
  hang(next, verb, syntax.heads[helper], syntax.deprels[helper]);
  for (const below of children(syntax, helper)) if (below !== verb) next.heads[below] = verb;
  hang(next, subject, verb, "nsubj");
  hang(next, helper, verb, "aux");
  next.tags[verb] = "VBN";
  return next;
}

/** The participle that "have" was parted from; -1 for none. */
function turnedVerb(doc: Parsed, have: number): number {
  const { syntax } = doc;
  if (syntax.lemmas[have] !== "have" || subjectOf(doc, have) >= 0) return -1;
  const object = child(syntax, have, "obj");
  const below = [
    ...childrenBy(syntax, have, "xcomp", "ccomp", "conj", "parataxis"),
    ...(object < 0 ? [] : childrenBy(syntax, object, "acl")),
  ];
  return below.find((token) => /^VB[DN]$/.test(syntax.tags[token]) && child(syntax, token, "mark", "aux", "cc") < 0) ?? -1;
}

/** "a cut in hours: from April, the branches will open late": what stands between a colon and a finite verb goes with that verb. */
export function behindColon(doc: Parsed, colon: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const { firstToken, endToken } = sentences.list[sentences.tokens.sentence[colon]];
  if ((lowers[colon] !== ":" && lowers[colon] !== ";") || colon === firstToken) return null;
  const outside = (token: number) => syntax.heads[token] >= firstToken && syntax.heads[token] < colon;
  let verb = -1;
  for (let token = colon + 1; token < endToken && verb < 0; token++) {
    const isClause = isVerbTag(syntax.tags[token]) && isFiniteClause(doc, token) && outside(token);
    if (isClause && child(syntax, token, "mark", "cc") < 0 && /^(?:conj|advcl|parataxis|ccomp|xcomp|dep)$/.test(syntax.deprels[token]))
      verb = token;
  }
  if (verb < 0) return null;
  const start = finiteWord(doc, verb);
  const stray: number[] = [];
  for (let token = colon + 1; token < start; token++) if (outside(token) && syntax.deprels[token] !== "punct") stray.push(token);
  const subject = subjectOf(doc, verb);
  const noun = subject >= 0 ? -1 : subjectAmong(doc, stray, start);
  if (stray.length === 0 || (subject === -1 && noun < 0) || stray.some((token) => isVerbTag(syntax.tags[token]))) return null;
  const next = copyOf(syntax, draft);
  for (const token of stray) {
    if (token === noun) hang(next, token, verb, subjectRelation(syntax, verb));
    else hang(next, token, verb, /^(?:conj|parataxis)$/.test(syntax.deprels[token]) ? "appos" : syntax.deprels[token]);
  }
  for (let token = colon + 1; token < start; token++) if (outside(token) && syntax.deprels[token] === "punct") next.heads[token] = verb;
  hang(next, colon, verb, "punct");
  next.deprels[verb] = "conj";
  return next;
}

/** "two of the nine, among them Lim, voted": the noun right in front of the verb, else the first one; -1 for none. */
function subjectAmong(doc: Parsed, stray: readonly number[], start: number): number {
  const nouns = stray.filter((token) => isBareNoun(doc, token));
  return nouns.find((token) => doc.syntax.subtreeEnd[token] === start) ?? nouns[0] ?? -1;
}

/** A noun that no preposition opens. */
function isBareNoun({ syntax }: Parsed, token: number): boolean {
  return isNounTag(syntax.tags[token]) && child(syntax, token, "case") < 0;
}
