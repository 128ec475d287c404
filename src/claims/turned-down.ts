// Clauses that the text says are not so: "It is not true that …", "rejected claims that …", "had the grant been refused".

import { child, childrenBy } from "../doc/tree.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import type { Clause } from "./clauses.js";
import { countNegations } from "./negations.js";
import type { Parsed } from "./tree.js";
import { finiteWord, joiner, subjectOf } from "./tree.js";

/** Adjectives that say of what "that" opens that it is not so, or hardly. */
const DOUBTING: ReadonlySet<string> = new Set(
  "untrue false wrong incorrect inaccurate unclear uncertain doubtful unlikely impossible improbable".split(" "),
);
/** Adjectives that leave open what "that" opens: "it is possible that it closed". */
const LEAVING_OPEN: ReadonlySet<string> = new Set("possible likely probable conceivable plausible".split(" "));
/** Adjectives that, denied, leave open what "that" opens; "not happy that it closed" does not. */
const VOUCHING: ReadonlySet<string> = new Set(
  "true clear certain sure obvious evident correct right accurate definite confident convinced inevitable necessary".split(" "),
);
/** Verbs of what is not so. */
const FEIGNING: ReadonlySet<string> = new Set("pretend feign imagine dream fantasise fantasize".split(" "));
/** Verbs that turn down what their object says. */
const REJECTING: ReadonlySet<string> = new Set("reject dismiss refute rebut dispute deny counter contest discount debunk".split(" "));

/** Verbs that, denied, leave open what they would show; tellings that do so are read with what they tell. */
const PROVING: ReadonlySet<string> = new Set("prove establish mean imply demonstrate substantiate corroborate signify entail".split(" "));
/** Nouns that, denied, leave open what "that" opens. */
const EVIDENCE: ReadonlySet<string> = new Set("evidence proof sign indication suggestion hint guarantee confirmation".split(" "));

/** Forms of being made to believe. */
const ASSURED = /^(?:convinced|persuaded|satisfied|assured|sure|certain|confident)$/;

/** "Not everyone", "not all of them": a subject that leaves some out. */
function isNotEverybody({ syntax, sentences }: Parsed, over: Clause | null): boolean {
  return over !== null && over.subject >= 0 && sentences.tokens.lowers[syntax.subtreeFirst[over.subject]] === "not";
}

/** "It is not true that it fired its staff", "rejected claims that it had": said to be otherwise, or not said to be so. */
export function isTurnedDown(doc: Parsed, token: number, over: Clause | null): boolean {
  const { syntax, sentences } = doc;
  const above = syntax.heads[token];
  if (above < 0 || above > token) return false;
  const isDenied = over !== null && over.head === above && countNegations(doc, over) % 2 === 1;
  // "did not prove that traffic caused the illnesses": not shown to be so, with "that" or without
  if (isDenied && PROVING.has(syntax.lemmas[above]) && /^c(?:comp|subj)$/.test(syntax.deprels[token])) return true;
  if (FEIGNING.has(syntax.lemmas[above]) && syntax.deprels[token] === "ccomp") return true;
  if (sentences.tokens.lowers[syntax.subtreeFirst[token]] !== "that") return false;
  if (FEIGNING.has(syntax.lemmas[above])) return true;
  // "Not everyone was persuaded that it would work"
  if (ASSURED.test(sentences.tokens.lowers[above]) && (isDenied || isNotEverybody(doc, over))) return true;
  if (/^JJ/.test(syntax.tags[above]) && child(syntax, above, "cop") >= 0)
    return (
      DOUBTING.has(syntax.lemmas[above]) ||
      LEAVING_OPEN.has(syntax.lemmas[above]) ||
      (VOUCHING.has(syntax.lemmas[above]) && over !== null && countNegations(doc, over) % 2 === 1)
    );
  // "The rumour that he had died was false", "rejected claims that he had"
  const verdict = syntax.heads[above];
  // "found no evidence that anyone else was involved"
  const isUnproven = EVIDENCE.has(syntax.lemmas[above]) && over !== null && countNegations(doc, over) % 2 === 1;
  if (isUnproven && syntax.deprels[token] !== "acl:relcl") return true;
  if (!syntax.deprels[token].startsWith("acl") || verdict < 0) return false;
  // "The union's claim that the vote was rigged was rejected": what the union says.
  if (child(syntax, above, "nmod:poss") >= 0) return false;
  if (syntax.deprels[above].startsWith("nsubj")) {
    const lemmas = [syntax.lemmas[verdict], ...childrenBy(syntax, verdict, "xcomp").map((below) => syntax.lemmas[below])];
    return lemmas.some((lemma) => DOUBTING.has(lemma) || (syntax.deprels[above] === "nsubj:pass" && REJECTING.has(lemma)));
  }
  return syntax.deprels[above] === "obj" && REJECTING.has(syntax.lemmas[verdict]);
}

/** "It is possible that it closed": true for the adjective, whose own clause is all that is told. */
export function leavesOpen({ syntax, sentences }: Parsed, head: number): boolean {
  if (!LEAVING_OPEN.has(syntax.lemmas[head]) || child(syntax, head, "expl") < 0) return false;
  return childrenBy(syntax, head, "csubj", "ccomp").some((told) => sentences.tokens.lowers[syntax.subtreeFirst[told]] === "that");
}

/** "would have closed the plant had the grant been refused": behind what would have been, "had" without a joining word is a condition. */
export function isConditionBehind(doc: Parsed, token: number): boolean {
  const { syntax, sentences } = doc;
  const above = syntax.heads[token];
  if (above < 0 || above > token || sentences.tokens.lowers[finiteWord(doc, token)] !== "had" || joiner(doc, token) >= 0) return false;
  if (!/^(?:ccomp|advcl|parataxis|xcomp)$/.test(syntax.deprels[token]) || reportingVerb(syntax.lemmas[above]) !== null) return false;
  const helpers = childrenBy(syntax, above, "aux");
  return helpers.some((helper) => syntax.tags[helper] === "MD") && helpers.some((helper) => syntax.lemmas[helper] === "have");
}

/** "Nobody should go to bed thinking the lights will go out": what nobody does while doing something else. */
export function isOfNobody(doc: Parsed, token: number, over: Clause | null): boolean {
  if (over === null || over.subject < 0 || doc.syntax.tags[token] !== "VBG" || subjectOf(doc, token) >= 0) return false;
  return /^(?:nobody|none|no-one|neither)$/.test(doc.sentences.tokens.lowers[over.subject]);
}

/** Verbs of settling or asking something with somebody. */
const SETTLING: ReadonlySet<string> = new Set("agree argue ask clash debate decide discuss disagree negotiate quarrel settle".split(" "));

/** "has not agreed with the agency | who should pay": behind such a verb "who should" asks. */
export function asksWhoShould({ syntax, sentences }: Parsed, token: number): boolean {
  const noun = syntax.heads[token];
  const { lowers } = sentences.tokens;
  if (noun < 0 || lowers[noun + 1] !== "who" || lowers[noun + 2] !== "should" || syntax.heads[noun + 2] !== token) return false;
  return /^ob[jl]/.test(syntax.deprels[noun]) && SETTLING.has(syntax.lemmas[syntax.heads[noun]]);
}
