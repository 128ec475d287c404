// Mends of what "and" joins on the wrong word: "will close its plant in Linz, where 340 people work, and move", "leaves the rate where it was and scraps a rebate".

import { child, childrenBy } from "../doc/tree.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang } from "./mend-draft.js";
import type { Parsed } from "./tree.js";
import { finiteWord, infinitiveMark, isBehindComma, isFiniteClause, isNounTag, isVerbTag, subjectOf } from "./tree.js";

/** More steps than there are clauses above a verb that "and" may join it to. */
const STEPS = 12;

/** A conjunct that has the form of a verb farther up goes with that one: a bare form with "will" or "to", a gerund with a gerund, and past a comma that closes a relative clause whatever has its tense. */
export function joinedByForm(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const near = syntax.heads[verb];
  const joining = child(syntax, verb, "cc");
  if (near < 0 || near > verb || joining < near || joining > verb || !isVerbTag(syntax.tags[verb]) || subjectOf(doc, verb) >= 0)
    return null;
  if (!leavesNear(doc, verb, near, joining)) return null;
  const far = farther(doc, verb, near);
  // "is denying assault and carrying a knife": what is told may be a thing and an act.
  if (far < 0 || (isNounTag(syntax.tags[near]) && reportingVerb(syntax.lemmas[far]) !== null)) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, far, "conj");
  // "…, where 340 people work, by the end of June and move …": what the closing comma parts from the clause goes along.
  for (const phrase of childrenBy(syntax, near, "obl", "obl:unmarked", "advmod"))
    if (phrase > near && phrase < joining && isBehindComma(doc, phrase)) next.heads[phrase] = far;
  return next;
}

/** "She said her government would stay but had dropped a plan": what had been done by then is told too. */
export function toldBefore(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const telling = syntax.heads[verb];
  const joining = child(syntax, verb, "cc");
  if (telling < 0 || telling > joining || joining > verb || sentences.tokens.lowers[finiteWord(doc, verb)] !== "had") return null;
  if (finiteWord(doc, verb) === verb || subjectOf(doc, verb) >= 0 || syntax.tags[telling] !== "VBD") return null;
  if (finiteWord(doc, telling) !== telling || reportingVerb(syntax.lemmas[telling]) === null) return null;
  const told = child(syntax, telling, "ccomp");
  if (told < telling || told > joining || syntax.subtreeEnd[told] < joining - 1 || !isFiniteClause(doc, told) || subjectOf(doc, told) < 0)
    return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, told, "conj");
  return next;
}

/** True where the conjunct cannot stand beside the verb that it hangs on. */
function leavesNear(doc: Parsed, verb: number, near: number, joining: number): boolean {
  const { syntax, sentences } = doc;
  const own = child(syntax, verb, "aux", "aux:pass", "cop", "mark");
  // "are moving past the first phase and entering an era": what has an object of its own is joined to no bare noun.
  if (isNounTag(syntax.tags[near]))
    return syntax.tags[verb] === "VBG" && own < 0 && child(syntax, verb, "obj") > verb && child(syntax, near, "nsubj", "cop") < 0;
  const isApart = sentences.tokens.lowers[joining - 1] === ",";
  if (isApart && isSetApart(doc, near) && syntax.tags[verb] !== "VB") return true;
  // "said the sheet was fragile but did not expect a default": no thing expects.
  const thing = subjectOf(doc, near);
  const isMental = MENTAL.has(syntax.lemmas[verb]) && syntax.deprels[near] === "ccomp" && thing >= 0 && /^NNS?$/.test(syntax.tags[thing]);
  if (isMental && !NOUN_CLASSES.PERSON.has(syntax.lemmas[thing]) && !NOUN_CLASSES.ORG.has(syntax.lemmas[thing])) return true;
  // "had changed the way it works and would study": "would" goes with no present tense.
  if (own >= 0 && sentences.tokens.lowers[own] === "would" && /^acl/.test(syntax.deprels[near]))
    return /^VB[PZ]$/.test(syntax.tags[finiteWord(doc, near)]);
  // "is moving past the rush and entering an era": what has an object is joined to no thing.
  if (own < 0 && syntax.tags[verb] === "VBG" && isNounTag(syntax.tags[near])) return child(syntax, verb, "obj") > verb;
  if (own >= 0 || !isFiniteClause(doc, near)) return false;
  const finite = syntax.tags[finiteWord(doc, near)];
  // A plural's present looks like a bare form: "who work and live here".
  if (syntax.tags[verb] === "VB") return finite === "VBZ" || finite === "VBD" || (finite === "VBP" && isSetApart(doc, near));
  // "was ill and coughing" shares its "was"; "were about to collapse and demanding" does not.
  if (syntax.tags[verb] !== "VBG") return false;
  const opened = child(syntax, near, "xcomp", "ccomp");
  return child(syntax, near, "aux", "aux:pass", "cop") < 0 || (opened > near && opened < joining);
}

/** Verbs of minds. */
const MENTAL: ReadonlySet<string> = new Set(["believe", "doubt", "expect", "fear", "hope", "think", "want"]);

/** True for a relative clause that a comma opens, "where 340 people work" too, whatever that hangs on. */
function isSetApart(doc: Parsed, verb: number): boolean {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  if (!isBehindComma(doc, verb)) return false;
  const first = syntax.subtreeFirst[verb];
  const opening = lowers[first] === "," ? first + 1 : first;
  return syntax.deprels[verb] === "acl:relcl" || (syntax.deprels[verb] === "advcl" && lowers[opening] === "where");
}

/** The nearest verb above the clause whose form the conjunct shares; -1 for none. */
function farther(doc: Parsed, verb: number, near: number): number {
  const { syntax } = doc;
  const form = syntax.tags[verb];
  const isModal = syntax.tags[finiteWord(doc, verb)] === "MD";
  const isHelped = child(syntax, verb, "aux", "aux:pass", "cop") >= 0;
  for (let at = syntax.heads[near], steps = 0; at >= 0 && at < verb && steps < STEPS; at = syntax.heads[at], steps++) {
    if (!isVerbTag(syntax.tags[at])) continue;
    if (isModal) {
      if (syntax.tags[finiteWord(doc, at)] === "VBD") return at;
    } else if (form === "VB" && !isHelped) {
      if (syntax.tags[at] === "VB" && (child(syntax, at, "aux") >= 0 || infinitiveMark(doc, at) >= 0)) return at;
    } else if (form === "VBG" && !isHelped) {
      if (syntax.tags[at] === "VBG") return at;
    } else {
      const own = syntax.tags[finiteWord(doc, verb)];
      const fits = own === "VBN" ? child(syntax, at, "aux", "aux:pass") >= 0 : syntax.tags[finiteWord(doc, at)] === own;
      return fits ? at : -1;
    }
  }
  return -1;
}

/** Words that stand before a noun and may open a clause. */
const OPENING: ReadonlySet<string> = new Set(["after", "as", "before", "because", "once", "since", "until", "while"]);

/** True for two described nouns without article or owner, both people or both things, the first behind a word that may open a clause. */
export function areOneSubject(doc: Parsed, first: number, second: number): boolean {
  const { syntax, sentences } = doc;
  const opening = child(syntax, first, "case");
  if (opening < 0 || !OPENING.has(sentences.tokens.lowers[opening])) return false;
  const describing = sentences.tokens.lowers[opening] === "as" ? (["amod", "compound"] as const) : (["amod"] as const);
  const isPerson = (noun: number) => NOUN_CLASSES.PERSON.has(syntax.lemmas[noun]);
  const isDescribed = (noun: number) =>
    isNounTag(syntax.tags[noun]) && child(syntax, noun, "det", "nmod:poss") < 0 && child(syntax, noun, ...describing) >= 0;
  return isDescribed(first) && isDescribed(second) && isPerson(first) === isPerson(second);
}

/** ", rather than buy back shares": what is not done is no second thing that is. */
export function ratherThan(doc: Parsed, rather: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const verb = syntax.heads[rather];
  if (sentences.tokens.lowers[rather + 1] !== "than" || verb < rather || syntax.deprels[verb] !== "conj" || !isVerbTag(syntax.tags[verb]))
    return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, syntax.heads[verb], "advcl");
  for (const mark of childrenBy(syntax, verb, "punct")) if (mark < rather) next.heads[mark] = syntax.heads[verb];
  return next;
}

/** "was reviewing how the case had been handled and would publish": a question right behind a verb is what that is about, and a modal in front of what "and" joins on goes past it. */
export function questionBehindVerb(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const over = syntax.heads[verb];
  const opening = syntax.subtreeFirst[verb];
  if (over < 0 || opening !== over + 1 || !/^(?:how|why)$/.test(sentences.tokens.lowers[opening]) || subjectOf(doc, verb) < 0) return null;
  if (!isVerbTag(syntax.tags[over]) || child(syntax, over, "ccomp", "obj") >= 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, over, "ccomp");
  if (syntax.tags[finiteWord(doc, verb)] === "MD") return next;
  for (const joined of childrenBy(syntax, verb, "conj"))
    if (syntax.tags[finiteWord(doc, joined)] === "MD" && subjectOf(doc, joined) < 0) hang(next, joined, over, "conj");
  return next;
}

/** "leaves the rate where it was and scraps a rebate", "where they are once prices fall": what a joiner parts from "was" is not what "was" hands over to. */
export function bareCopula(doc: Parsed, copula: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const verb = syntax.heads[copula];
  const subject = copula - 1;
  const opening = subject - 1;
  const joining = copula + 1;
  if (verb < joining || !isVerbTag(syntax.tags[verb])) return null;
  const quality = qualityAsked(doc, verb, copula);
  if (quality >= 0) return howGood(doc, copula, verb, quality, draft);
  if (syntax.heads[subject] !== verb || syntax.tags[opening] !== "WRB") return null;
  if (syntax.tags[subject] !== "PRP" || syntax.heads[joining] !== verb || !/^(?:cc|mark)$/.test(syntax.deprels[joining])) return null;
  const noun = syntax.heads[verb];
  const above = noun >= 0 && isNounTag(syntax.tags[noun]) ? syntax.heads[noun] : noun;
  if (above < 0 || above > opening) return null;
  const next = copyOf(syntax, draft);
  hang(next, copula, above, "advcl");
  hang(next, subject, copula, "nsubj");
  hang(next, opening, copula, "advmod");
  hang(next, verb, above, syntax.deprels[joining] === "cc" ? "conj" : "advcl");
  return next;
}

/** "how warm the water was | and how fast it rose": the adjective behind "how" in front of a copula's subject, where "and" parts the copula from its verb; -1 elsewhere. */
function qualityAsked(doc: Parsed, verb: number, copula: number): number {
  const { syntax, sentences } = doc;
  const subject = childrenBy(syntax, verb, "nsubj").find((token) => syntax.subtreeEnd[token] === copula);
  if (subject === undefined || syntax.deprels[copula + 1] !== "cc" || syntax.heads[copula + 1] !== verb) return -1;
  const quality = syntax.subtreeFirst[subject] - 1;
  return quality > 0 && /^(?:JJ|RB)$/.test(syntax.tags[quality]) && sentences.tokens.lowers[quality - 1] === "how" ? quality : -1;
}

function howGood(doc: Parsed, copula: number, verb: number, quality: number, draft: Draft | null): Draft {
  const next = copyOf(doc.syntax, draft);
  hang(next, copula, quality, "cop");
  for (const subject of childrenBy(doc.syntax, verb, "nsubj")) if (subject < copula) hang(next, subject, quality, "nsubj");
  hang(next, verb, quality, "conj");
  return next;
}
