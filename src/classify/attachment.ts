// Where a word's phrases hang: subjects it shares with another verb, prepositions with what follows them, forms of complements.

import { child, children } from "../doc/tree.js";
import { entriesFor } from "../lexicon/entries.js";
import type { Frame } from "../lexicon/lexicon.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import { operatorFor } from "../lexicon/operators.js";
import type { Scene } from "./scene.js";

const RELATIVE: ReadonlySet<string> = new Set(["that", "which", "who", "whom", "whose"]);

/** "which" and "who" stand for the noun that the relative clause hangs on. */
export function throughRelative({ syntax, tokens }: Scene, argument: number, verb: number): number {
  if (argument < 0 || !RELATIVE.has(tokens.lowers[argument])) return argument;
  let top = verb;
  while (syntax.deprels[top] === "conj" || syntax.deprels[top] === "xcomp") top = syntax.heads[top];
  return syntax.deprels[top] === "acl:relcl" ? syntax.heads[top] : argument;
}

/** The subject of a verb that has none of its own: that of the verb it is coordinated with or a complement of, or the noun it modifies. */
export function inheritedSubject({ syntax }: Scene, token: number): number {
  let at = token;
  for (let step = 0; step < 4; step++) {
    const deprel = syntax.deprels[at];
    const head = syntax.heads[at];
    if (head < 0) return -1;
    if (deprel === "acl" || deprel === "acl:relcl") return head;
    if (deprel !== "conj" && deprel !== "xcomp" && deprel !== "advcl") return -1;
    const own = child(syntax, head, "nsubj", "nsubj:pass");
    if (own >= 0) return own;
    at = head;
  }
  return -1;
}

/** Adds the prepositions of a phrase, each with the phrase it opens; after "from 2029" also the "to 2031" that hangs on it. */
export function addPreposition(scene: Scene, dependent: number, prepositions: string[], complements: number[]): void {
  const { syntax, tokens } = scene;
  let isFrom = false;
  for (let k = syntax.childStarts[dependent]; k < syntax.childStarts[dependent + 1]; k++) {
    const word = syntax.children[k];
    const deprel = syntax.deprels[word];
    if (deprel === "case" || deprel === "mark") {
      prepositions.push(tokens.lowers[word]);
      complements.push(dependent);
      isFrom ||= tokens.lowers[word] === "from";
    } else if (isFrom && deprel === "nmod" && word > dependent && tokens.lowers[syntax.subtreeFirst[word]] === "to") {
      prepositions.push("to");
      complements.push(word);
    }
  }
}

/** The adverbs directly before a verb and its auxiliaries, the nearest first, wherever the parser hung them: "unions *no longer* back". */
export function adverbsBefore({ syntax, tokens }: Scene, verb: number): number[] {
  const found: number[] = [];
  for (let t = verb - 1; t >= 0 && tokens.sentence[t] === tokens.sentence[verb]; t--) {
    if (syntax.tags[t].startsWith("RB") || tokens.lowers[t] === "longer" || tokens.lowers[t] === "no") found.push(t);
    else if (syntax.heads[t] !== verb || !syntax.deprels[t].startsWith("aux")) break;
  }
  return found;
}

/** "At $60": true for a noun whose preposition stands before it. */
export function isAfterPreposition({ syntax }: Scene, token: number): boolean {
  const preposition = child(syntax, token, "case");
  return preposition >= 0 && preposition < token && syntax.tags[preposition] === "IN" && syntax.heads[preposition] === token;
}

/** "Will vote next month": a time by itself, which a parser may take for an object. */
export function isWhen(scene: Scene, token: number): boolean {
  if (scene.timeAt(token) === null) return false;
  const opens = scene.tokens.lowers[scene.syntax.subtreeFirst[token]];
  return /^(?:next|last|this|today|tomorrow|yesterday|tonight)$/.test(opens);
}

/** Verbs that make a passive. */
const MAKES_PASSIVE: ReadonlySet<string> = new Set(["be", "'s", "’s", "get", "become", "have", "remain", "stay", "feel"]);

/** "The two *coaches* quarrelled": a word that the parser took for the auxiliary of a passive and that can be none; -1 where there is none. */
export function falseAuxiliary({ syntax }: Scene, verb: number): number {
  const auxiliary = child(syntax, verb, "aux:pass");
  return auxiliary >= 0 && !MAKES_PASSIVE.has(syntax.lemmas[auxiliary]) ? auxiliary : -1;
}

const QUOTES: ReadonlySet<string> = new Set(['"', "“", "”", "'", "‘", "’"]);

/** "Kept its “hold” rating": a quoted word between determiner and noun, which a parser takes for a verb; the noun, -1 for none. */
export function objectBesideQuote({ syntax, tokens }: Scene, verb: number): number {
  const noun = verb + 5;
  if (noun >= tokens.count || tokens.sentence[noun] !== tokens.sentence[verb] || !/^(?:DT|PRP\$)$/.test(syntax.tags[verb + 1])) return -1;
  const isQuoted = QUOTES.has(tokens.lowers[verb + 2]) && QUOTES.has(tokens.lowers[verb + 4]);
  return isQuoted && /^NNS?$/.test(syntax.tags[noun]) ? noun : -1;
}

const NAMES: ReadonlySet<string> = new Set(["call", "name", "dub", "title", "entitle", "nickname"]);

/** "Opened a free zone, called Orsan City": a participle behind a comma and before a name, which a parser may take for a past tense. */
export function isCalledSo({ syntax, tokens }: Scene, verb: number): boolean {
  if (!NAMES.has(syntax.lemmas[verb]) || !/^VB[DN]$/.test(syntax.tags[verb]) || tokens.lowers[verb - 1] !== ",") return false;
  return /^NNPS?$/.test(syntax.tags[verb + 1] ?? "") && child(syntax, verb, "nsubj", "nsubj:pass", "cc", "aux") < 0;
}

/** "Cut short a visit", "left open the gate": an adjective between verb and article goes with the verb. */
export function isBeforeArticle({ syntax }: Scene, adjective: number, verb: number): boolean {
  return adjective === verb + 1 && /^(?:DT|PRP\$)$/.test(syntax.tags[adjective + 1] ?? "");
}

const STAYS: ReadonlySet<string> = new Set(["stay", "remain", "keep"]);

/** An adjective that the parser hung as an adverb; "rents stayed high": straight behind a verb of staying whatever the tagger calls it. */
export function isPredicated({ syntax, tokens }: Scene, adverb: number, verb: number): boolean {
  if (adverb > verb && syntax.tags[adverb].startsWith("JJ")) return true;
  const lower = tokens.lowers[adverb];
  return adverb === verb + 1 && STAYS.has(syntax.lemmas[verb]) && entriesFor("adj", lower).some(({ row }) => row.kind === "state");
}

/** What a thing that is "off" something lies near: "struck off the coast". */
const OFFSHORE: ReadonlySet<string> = new Set(["coast", "shore", "island", "cape", "headland"]);

const MOTION: ReadonlySet<string> = new Set(
  "go come walk run drive fall climb move travel sail fly ride march slide flow head crawl jump step wander".split(" "),
);

/** "Walked down the street", "struck off the coast", "listing off Jeddah": a way or a place, no particle. */
export function isWay(scene: Scene, verb: number, preposition: number): boolean {
  const { syntax, tokens } = scene;
  const place = syntax.heads[preposition];
  const isOff = tokens.lowers[preposition] === "off" && (OFFSHORE.has(syntax.lemmas[place]) || scene.is(place, "PLACE"));
  return isOff || MOTION.has(syntax.lemmas[verb]);
}

/** "Is used to track", "a drill used to open it": a passive of "use", no habit of the past. */
export function isUsed({ syntax }: Scene, verb: number): boolean {
  return child(syntax, verb, "aux:pass", "nsubj:pass", "obl:agent") >= 0 || syntax.deprels[verb] === "acl";
}

type Form = "inf" | "ing" | "that" | "adj" | "prep" | "none";

/** The form in which a dependent clause or predicate completes its governor. */
export function complementForm({ syntax, tokens }: Scene, dependent: number, deprel: string, governor: number): Form {
  const tag = syntax.tags[dependent];
  const mark = child(syntax, dependent, "mark", "case");
  const marked = mark < 0 ? "" : tokens.lowers[mark];
  const hasSubject = child(syntax, dependent, "nsubj", "nsubj:pass", "csubj") >= 0;
  if (marked === "to" && tag !== "VBG") return deprel === "xcomp" || deprel === "ccomp" ? "inf" : "none";
  if (marked !== "" && marked !== "that" && marked !== "whether" && marked !== "if") return "prep";
  // "Escaped being struck off": the gerund is that of the passive.
  const isGerund = tag === "VBG" || (tag === "VBN" && tokens.lowers[child(syntax, dependent, "aux:pass")] === "being");
  if (isGerund) return deprel === "xcomp" || deprel === "ccomp" || dependent <= governor + 2 ? "ing" : "none";
  if (deprel === "ccomp" && (hasSubject || marked === "that")) return "that";
  if (deprel === "xcomp" && (tag.startsWith("JJ") || tag.startsWith("N") || tag.startsWith("RB") || tag === "VBN" || tag === "IN"))
    return "adj";
  return "none";
}

/** "Leaves the rate where it was", "was left as it stood". */
export function isAsItWas({ syntax, tokens }: Scene, token: number): boolean {
  return (
    /^(?:where|as)$/.test(tokens.lowers[token]) &&
    /^(?:it|they)$/.test(tokens.lowers[token + 1] ?? "") &&
    /^(?:be|stand|begin|start|open)$/.test(syntax.lemmas[token + 2] ?? "") &&
    (token + 3 >= tokens.count || /^(?:[.,;:]|CC|IN)/.test(syntax.tags[token + 3]))
  );
}

/** "Was extended by *a year*", "cut by *40 percent*": how far, not by whom; a length of time or an amount of no thing. */
export function isExtent(scene: Scene, token: number): boolean {
  return scene.is(token, "TIME") ? !scene.isName(token) : NOUN_CLASSES.AMOUNT.has(scene.syntax.lemmas[token]);
}

/** Verbs that "on" makes verbs of going on. */
export const GOES_ON: ReadonlySet<string> = new Set(["go", "keep", "carry", "press", "push", "soldier", "plough"]);

/** A word in -ing without an article: "building data centres". */
export function isDoing({ syntax, tokens }: Scene, token: number): boolean {
  const isForm = /^(?:VBG|NN)$/.test(syntax.tags[token] ?? "") && tokens.lowers[token].length > 4 && tokens.lowers[token].endsWith("ing");
  return isForm && child(syntax, token, "det", "amod", "nmod:poss") < 0;
}

/** True where an auxiliary is a form of "have", under a modal or not. */
export function isHave({ syntax }: Scene, token: number): boolean {
  for (const aux of children(syntax, token)) if (syntax.deprels[aux] === "aux" && syntax.lemmas[aux] === "have") return true;
  return false;
}

/** "Slips from 2029 to 2031": between two amounts or two times a change is told once. */
export function goesFromTo(scene: Scene, { prepositions, complements }: Frame): boolean {
  return ["from", "to"].every((preposition) =>
    prepositions.some((word, i) => word === preposition && (scene.is(complements[i], "AMOUNT") || scene.is(complements[i], "TIME"))),
  );
}

/** "Caused the pipe to burst", "was forced to close": the verb that brings an infinitive about, wherever the parser hung it; -1 for none. */
export function causeOf({ syntax, tokens }: Scene, infinitive: number): number {
  if (tokens.lowers[infinitive - 1] !== "to" || !/^(?:xcomp|ccomp|acl|advcl)$/.test(syntax.deprels[infinitive])) return -1;
  const above = syntax.heads[infinitive];
  const cause = /^i?obj$/.test(syntax.deprels[above]) ? syntax.heads[above] : above;
  if (cause < 0 || child(syntax, cause, "obj", "iobj", "nsubj:pass") < 0) return -1;
  return operatorFor(syntax.lemmas[cause], "to", true)?.effect === "causative" ? cause : -1;
}
