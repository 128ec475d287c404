// What a statement leaves out of its clause: what is a claim of its own, or ties it to others; and what no verb can do without.

import { child, childrenBy } from "../doc/tree.js";
import type { Source } from "./phrases.js";
import type { Statable } from "./statement.js";
import { finiteWord, isPerceived, isPunctuation, isVerbTag, joiner, subjectOf } from "./tree.js";

/** Dependents of the verb that stay out of its sentence: what is a claim of its own, or joins it to others. */
const LEFT_OUT: ReadonlySet<string> = new Set(["conj", "cc", "parataxis", "discourse", "vocative", "dep", "cc:preconj", "list"]);

/** True where a dependent of one of the clause's verbs stays out of its statement. */
export function isLeftOut(doc: Source, claim: Statable, verb: number, token: number): boolean {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const deprel = syntax.deprels[token];
  if (claim.clause.outer.includes(token) || token === claim.clause.head) return false;
  if (deprel === "conj")
    return (
      isVerbTag(syntax.tags[token]) || (isVerbTag(syntax.tags[verb]) && !isGapped(doc, token)) || child(syntax, token, "nsubj", "cop") >= 0
    );
  if (deprel === "cc" || deprel === "cc:preconj") return !isInnerConjunction(doc, verb, token);
  // "was like pouring petrol on a fire"
  if (deprel === "discourse" && lowers[token] === "like" && token === verb - 1) return false;
  // "would be better spent on shoes"
  if (token === verb + 1 && /^(?:better|best)$/.test(lowers[verb]) && syntax.tags[token] === "VBN") return false;
  // "voted no"
  if (deprel === "discourse" && token === verb + 1 && /^(?:no|yes)$/.test(lowers[token])) return false;
  if (LEFT_OUT.has(deprel)) return true;
  if (deprel === "obl:unmarked") return measuresOwn(doc, verb, token) || measuresLeftOut(doc, claim, verb, token);
  // "is far from finished"
  if (deprel === "mark" && lowers[token] === "from" && lowers[token - 1] === "far") return false;
  if (deprel === "mark") return lowers[token] !== "to" && token < verb && verb === (claim.clause.outer[0] ?? claim.clause.head);
  // "so far" tells a time
  if (deprel === "advmod" && lowers[token] === "so" && lowers[token + 1] === "far") return false;
  // "is so close that the year lasts nine hours": how close, where "so" joined nothing
  if (deprel === "advmod" && lowers[token] === "so" && token === verb - 1 && /^(?:JJ|RB|VBN)$/.test(syntax.tags[verb])) return false;
  // "only when the firm gave way", "even when it had"
  if (deprel === "advmod" && /^(?:only|even|just)$/.test(lowers[token]) && joiner(doc, verb) === token + 1) return true;
  if (deprel === "advmod") return token < verb && (syntax.tags[token] === "WRB" || OPENERS.has(lowers[token]));
  if (deprel === "advcl") {
    const mark = joiner(doc, token);
    const word = mark >= 0 ? lowers[mark] : "";
    if (isNeeded(doc, claim, verb, token, word)) return false;
    if (CONCESSIVE.has(word)) return true;
    return !KEPT_CLAUSES.has(claim.arguments.find((argument) => argument.head === token)?.role ?? "");
  }
  if (deprel === "obl" || deprel === "nmod") return isAccording(doc, token);
  return false;
}

/** "was flooded in 2007 and again in 2020", "had money from the council but none from the agency": what stands for a clause of its own and has no verb stays. */
function isGapped(doc: Source, token: number): boolean {
  const { syntax } = doc;
  if (!/^(?:RB.*|NNS?|DT|CD)$/.test(syntax.tags[token]) || child(syntax, token, "nsubj", "cop", "aux") >= 0) return false;
  const first = syntax.subtreeFirst[token];
  const and = child(syntax, token, "cc");
  if (and !== first && !(and === first + 1 && isPunctuation(doc, first))) return false;
  for (let at = first; at < syntax.subtreeEnd[token]; at++)
    if (/^(?:MD|VB[DPZ])$/.test(syntax.tags[at]) && !isInRelative(doc, at, token)) return false;
  // "and growth in business | has slowed": a clause that the parser has cut in two
  const next = syntax.tags[syntax.subtreeEnd[token]] ?? ".";
  // ", but growth in business": the same behind a comma
  const stands = and === first || /^(?:RB|DT|CD)/.test(syntax.tags[token]) || doc.sentences.tokens.lowers[token] === "none";
  return !/^(?:VB|MD|JJ|NN|RB|DT)/.test(next) && (stands || !/^(?:IN|TO)$/.test(next));
}

/** True below a relative clause that a noun has. */
function isInRelative({ syntax }: Source, token: number, noun: number): boolean {
  for (let at = token; at >= 0 && at !== noun; at = syntax.heads[at]) if (syntax.deprels[at] === "acl:relcl") return true;
  return false;
}

/** Joiners of comparisons, which no verb can do without: "remain as it was", "look as though it would rain". */
const COMPARING: ReadonlySet<string> = new Set(["as", "than", "like"]);

/** A clause without which the verb says something else: a comparison, a gerund that it governs, or what is denied with it. */
function isNeeded(doc: Source, claim: Statable, verb: number, token: number, joining: string): boolean {
  const { syntax } = doc;
  // "so close to its star that its year lasts nine hours"
  // … and "Legend has it that he slept there", "It is feared that 40 died"
  const subject = subjectOf(doc, verb);
  const isFeared = subject >= 0 && doc.sentences.tokens.lowers[subject] === "it" && child(syntax, verb, "aux:pass") >= 0;
  const hasIt = isFeared || (syntax.lemmas[verb] === "have" && doc.sentences.tokens.lowers[verb + 1] === "it");
  if (isPerceived(doc, token) || (joining === "that" && token > verb && (hasIt || isMeasured(doc, verb)))) return true;
  // "the lowest since the country gained independence"
  const before = syntax.subtreeFirst[token] - 1;
  if (joining === "since" && /^(?:JJS|RBS)$/.test(syntax.tags[syntax.tags[before] === "NN" ? before - 1 : before])) return true;
  const isApart = isPunctuation(doc, syntax.subtreeFirst[token]) || isPunctuation(doc, before);
  if (token < verb || (isApart && !isBehindApposition(doc, verb, token))) return false;
  // "ended only when the firm gave way": without its condition nothing ended.
  const start = syntax.subtreeFirst[token];
  if (doc.sentences.tokens.lowers[start] === "only" || doc.sentences.tokens.lowers[start - 1] === "only") return true;
  // "as the river rose" tells of a time, "as it was" of a likeness: the pronoun or the bare copula gives it away.
  // "The announcement came as sales fell": nothing else is said of it.
  if (
    syntax.lemmas[verb] === "come" &&
    /^(?:as|after|before|amid|when|hours|days)$/.test(joining) &&
    child(syntax, verb, "obl", "xcomp", "advmod", "compound:prt") < 0
  )
    return true;
  // "spent weeks courting voters"
  if (joining === "" && syntax.lemmas[verb] === "spend" && syntax.tags[token] === "VBG") return true;
  if (COMPARING.has(joining)) return joining !== "as" || subjectOf(doc, token) < 0 || isLikeness(doc, token);
  // "leaves the rate where it was"
  if (/^(?:JJ|RB)/.test(syntax.tags[token]) || (joining === "where" && syntax.lemmas[token] === "be")) return true;
  // … and "charged him with taking bribes", but "with one deputy comparing it to a ship"
  const isGoverned = GOVERNED.has(joining) || (joining === "with" && subjectOf(doc, token) < 0);
  if (syntax.tags[finiteWord(doc, token)] === "VBG" && isGoverned) return true;
  // "Nobody should go to bed thinking the lights will go out": with nothing between, what is denied is both.
  return claim.negated && (joining !== "" || syntax.tags[token] === "VBG") && !CONCESSIVE.has(joining);
}

/** "so close", "so tired", "damning": what a clause with "that" may measure or explain. */
function isMeasured({ syntax, sentences }: Source, head: number): boolean {
  return syntax.tags[head] === "JJ" || (/^(?:RB|VBN)$/.test(syntax.tags[head]) && sentences.tokens.lowers[head - 1] === "so");
}

/** "accused the referee, Paul Amery, | of losing control": the comma closes what is said of the object. */
function isBehindApposition({ syntax }: Source, verb: number, token: number): boolean {
  const object = child(syntax, verb, "obj");
  const apposition = object < 0 ? -1 : child(syntax, object, "appos");
  const start = syntax.subtreeFirst[token];
  return apposition > object && (syntax.subtreeEnd[apposition] === start || syntax.subtreeEnd[apposition] === start - 1);
}

/** Prepositions of gerunds that belong to the verb: "walked away from building", "insists on paying". */
const GOVERNED: ReadonlySet<string> = new Set(["from", "of", "on", "about", "to", "into", "against", "at", "for", "without"]);

function isLikeness(doc: Source, token: number): boolean {
  const { syntax, sentences } = doc;
  const opening = sentences.tokens.lowers[syntax.subtreeFirst[token] + 1];
  return opening === "if" || opening === "though" || child(syntax, token, "obj", "obl", "xcomp", "ccomp", "aux:pass") < 0;
}

const OPENERS: ReadonlySet<string> = new Set([
  "however",
  "meanwhile",
  "also",
  "moreover",
  "furthermore",
  "nevertheless",
  "therefore",
  "thus",
  "instead",
  "nor",
  "so",
  "then",
]);
const CONCESSIVE: ReadonlySet<string> = new Set(["though", "although", "while", "whereas", "even"]);
const KEPT_CLAUSES: ReadonlySet<string> = new Set(["purpose", "condition", "complement"]);

/** "two days before the contract ran out": the length of time in front of the clause's own joiner. */
export function measuresOwn(doc: Source, verb: number, token: number): boolean {
  const mark = joiner(doc, verb);
  return mark === doc.syntax.subtreeEnd[token] && mark < verb && /^(?:after|before)$/.test(doc.sentences.tokens.lowers[mark]);
}

/** ", a week after he was charged": a length of time in front of a clause that is left out goes with it. */
function measuresLeftOut(doc: Source, claim: Statable, verb: number, token: number): boolean {
  const { syntax } = doc;
  // "last month, after it emerged": a point in time, and no length
  if (POINTING.has(doc.sentences.tokens.lowers[syntax.subtreeFirst[token]])) return false;
  const end = syntax.subtreeEnd[token];
  // "this year, before it narrows": past a comma the time is the verb's own.
  const clause = childrenBy(syntax, verb, "advcl").find((below) => syntax.subtreeFirst[below] === end && !isPunctuation(doc, end));
  return (
    clause !== undefined &&
    /^(?:after|before)$/.test(doc.sentences.tokens.lowers[joiner(doc, clause)]) &&
    isLeftOut(doc, claim, verb, clause)
  );
}

/** Words that make a time of a length. */
const POINTING: ReadonlySet<string> = new Set("last next this that early late earlier later yesterday today every each".split(" "));

/** "and" between two predicate nouns of the same copula stays. */
function isInnerConjunction(doc: Source, verb: number, token: number): boolean {
  const { syntax } = doc;
  if (token < verb) return false;
  const isVerb = isVerbTag(syntax.tags[verb]);
  return childrenBy(syntax, verb, "conj").some(
    (conjunct) =>
      conjunct > token &&
      !isVerbTag(syntax.tags[conjunct]) &&
      (isVerb ? isGapped(doc, conjunct) : child(syntax, conjunct, "nsubj", "cop") < 0),
  );
}

function isAccording(doc: Source, token: number): boolean {
  const { lowers } = doc.sentences.tokens;
  const first = doc.syntax.subtreeFirst[token];
  return lowers[first] === "according" || lowers[first + 1] === "according";
}
