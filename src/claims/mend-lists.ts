// Mends of lists and of what follows a noun: "forfeit the horses, a boat and a house", "a deal with Hanbit that was extended".

import { child, children, childrenBy } from "../doc/tree.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import { copyOf, type Draft, hang } from "./mend-draft.js";
import { finiteWord, isBehindComma, isNounTag, isVerbTag, type Parsed } from "./tree.js";

/** More steps than a phrase is deep. */
const STEPS = 12;

/** "forfeit the horses, a boat and a house", "prices that have tripled and a strike": a noun phrase is joined to a noun phrase, and never to a verb. */
export function joinedNoun(doc: Parsed, noun: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const verb = syntax.heads[noun];
  if (verb < 0 || verb > noun || !isVerbTag(syntax.tags[verb]) || child(syntax, noun, "nsubj", "cop", "aux", "case", "mark") >= 0)
    return null;
  if (child(syntax, noun, "det", "nmod:poss", "nummod") < 0) return null;
  const { lowers } = sentences.tokens;
  let first = syntax.subtreeFirst[noun];
  if (lowers[first] === ",") first++;
  const isJoined = child(syntax, noun, "cc") === first && /^(?:and|or)$/.test(lowers[first]);
  // "the horses, a boat and a house": the one in the middle
  const behind = syntax.subtreeEnd[noun];
  const isListed =
    syntax.deprels[noun] === "parataxis" &&
    lowers[first - 1] === "," &&
    (childrenBy(syntax, noun, "conj").some((part) => isNounTag(syntax.tags[part])) ||
      (/^(?:and|or)$/.test(lowers[behind] ?? "") && /^(?:DT|PRP\$|CD|JJ)$/.test(syntax.tags[behind + 1] ?? "")));
  if (!isJoined && !isListed) return null;
  const before = nounInFront(doc, first - (lowers[first - 1] === "," ? 2 : 1), verb, draft);
  if (before < 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, noun, before, "conj");
  // "prices that have tripled and a strike at its bakery": what stands behind the second noun is no part of the first one's clause.
  for (const below of before < verb ? children(syntax, verb) : [])
    if (below > noun) hang(next, below, noun, isNounTag(syntax.tags[below]) ? "nmod" : syntax.deprels[below]);
  return next;
}

/** The noun without a preposition whose phrase ends at a token, or whose relative clause does; -1 for none. */
function nounInFront({ syntax }: Parsed, last: number, verb: number, draft: Draft | null): number {
  const heads = draft?.heads ?? syntax.heads;
  const deprels = draft?.deprels ?? syntax.deprels;
  for (let at = last, steps = 0; at >= 0 && steps < STEPS; at = heads[at], steps++) {
    if (at === verb && deprels[at] !== "acl:relcl") return -1;
    if (!isNounTag(syntax.tags[at]) || !/^(?:obj|conj)$/.test(deprels[at])) continue;
    const whole = deprels[at] === "conj" ? heads[at] : at;
    return isNounTag(syntax.tags[whole]) && child(syntax, whole, "case") < 0 ? whole : -1;
  }
  return -1;
}

/** "a supply deal with Hanbit Materials that was extended", "a pass by the captain, Lewis Barr, that took": without a comma of its own "that" speaks of no name or person, and of none that its verb does not agree with. */
export function fartherAntecedent(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const near = syntax.heads[verb];
  const word = child(syntax, verb, "nsubj", "nsubj:pass");
  if (near < 0 || word < near || word > verb || sentences.tokens.lowers[word] !== "that" || !/^NN/.test(syntax.tags[near])) return null;
  const number = numberOf(doc, verb);
  const agrees = (noun: number) => number === "" || (number === "plural") === isPlural(doc, noun);
  const isName = syntax.tags[near].startsWith("NNP") && child(syntax, near, "det") < 0;
  // "a version, adopted by the cabinet, that excluded most": the commas close what is said of the version.
  const inserted = insertedAround(doc, near, word);
  if (inserted >= 0 && agrees(inserted)) {
    const next = copyOf(syntax, draft);
    next.heads[verb] = inserted;
    if (syntax.heads[word - 1] === verb) next.heads[word - 1] = inserted;
    return next;
  }
  const isPerson = NOUN_CLASSES.PERSON.has(syntax.lemmas[near]) && sentences.tokens.lowers[word - 1] === ",";
  if (agrees(near) && !isName && !isPerson) return null;
  let at = near;
  for (let steps = 0; steps < STEPS; steps++) {
    const above = over(doc, at);
    if (above < 0) return null;
    at = above;
    const fits = agrees(at) && /^NNS?$/.test(syntax.tags[at]) && !(isPerson && NOUN_CLASSES.PERSON.has(syntax.lemmas[at]));
    if (!fits) continue;
    const next = copyOf(syntax, draft);
    next.heads[verb] = at;
    // "cut a deal with Hanbit that was extended", where the phrase hangs on the verb
    for (let below = near; below !== at; below = over(doc, below)) if (syntax.deprels[below] === "obl") hang(next, below, at, "nmod");
    return next;
  }
  return null;
}

/** The noun in front of a participle between commas that a word stands in, where "that" follows the second; -1 elsewhere. */
function insertedAround({ syntax, sentences }: Parsed, near: number, word: number): number {
  const participle = syntax.heads[near];
  if (participle < 1 || syntax.tags[participle] !== "VBN" || syntax.deprels[participle] !== "acl") return -1;
  const first = syntax.subtreeFirst[participle];
  const opens = sentences.tokens.lowers[first] === "," || sentences.tokens.lowers[first - 1] === ",";
  return opens && sentences.tokens.lowers[word - 1] === "," ? syntax.heads[participle] : -1;
}

/** The noun that a phrase right behind it belongs to, or may; -1 for none. */
function over({ syntax }: Parsed, noun: number): number {
  const above = syntax.heads[noun];
  if (above < 0 || above > noun) return -1;
  if (syntax.deprels[noun] === "nmod") return isNounTag(syntax.tags[above]) ? above : -1;
  if (syntax.deprels[noun] !== "obl") return -1;
  const object = child(syntax, above, "obj");
  return object > above && syntax.subtreeEnd[object] === syntax.subtreeFirst[noun] ? object : -1;
}

function numberOf(doc: Parsed, verb: number): "singular" | "plural" | "" {
  const finite = finiteWord(doc, verb);
  const form = doc.sentences.tokens.lowers[finite];
  if (form === "was" || doc.syntax.tags[finite] === "VBZ") return "singular";
  return form === "were" || doc.syntax.tags[finite] === "VBP" ? "plural" : "";
}

/** Nouns that a plural verb goes with all the same. */
const GROUPS: ReadonlySet<string> = new Set(
  "group number majority minority team couple pair police staff family crew range series".split(" "),
);

function isPlural({ syntax }: Parsed, noun: number): boolean {
  return /^NNP?S$/.test(syntax.tags[noun]) || GROUPS.has(syntax.lemmas[noun]) || childrenBy(syntax, noun, "conj").length > 0;
}

/** "chairs a committee examining how it was run": a gerund right behind a body or a text that is the object is that one's. */
export function gerundOfObject(doc: Parsed, gerund: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const object = gerund - 1;
  const verb = syntax.heads[gerund];
  if (syntax.heads[object] !== verb || syntax.deprels[object] !== "obj" || syntax.subtreeFirst[gerund] !== gerund) return null;
  if (child(syntax, object, "det", "nmod:poss") < 0) return null;
  const isText = NOUN_CLASSES.TEXT.has(syntax.lemmas[object]) || NOUN_CLASSES.LAW.has(syntax.lemmas[object]);
  const isBody = NOUN_CLASSES.ORG.has(syntax.lemmas[object]) && reportingVerb(syntax.lemmas[gerund]) === null;
  if (!isText && !isBody) return null;
  const next = copyOf(syntax, draft);
  hang(next, gerund, object, "acl");
  return next;
}

/** "stepped down eight years after joining": a length of time in front of "after" is no object. */
export function lengthAsObject(doc: Parsed, time: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const end = syntax.subtreeEnd[time];
  if (!NOUN_CLASSES.TIME.has(syntax.lemmas[time]) || child(syntax, time, "nummod", "det") < 0 || child(syntax, time, "amod", "nmod") >= 0)
    return null;
  if (sentences.tokens.lowers[end] !== "after" || !/^(?:mark|case)$/.test(syntax.deprels[end])) return null;
  const next = copyOf(syntax, draft);
  next.deprels[time] = "obl:unmarked";
  return next;
}

/** "Eleven people were killed, seven of them in wall collapses": a number behind a comma with no verb of its own goes with the clause in front. */
function countedOfThem(doc: Parsed, number: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const isOfThem = childrenBy(syntax, number, "nmod").some((token) => sentences.tokens.lowers[token] === "them");
  if (!isOfThem || syntax.heads[number] > number || !isBehindComma(doc, number) || child(syntax, number, "cop", "aux", "mark") >= 0)
    return null;
  const next = copyOf(syntax, draft);
  next.deprels[number] = "obl:unmarked";
  return next;
}

/** "killed 600,000 people, most of them children under five in Africa": what follows the part without a verb says something of it. */
export function partWithoutVerb(doc: Parsed, noun: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const over = syntax.heads[noun];
  const part = child(syntax, noun, "nsubj");
  if (part < 0 && syntax.tags[noun] === "CD") return countedOfThem(doc, noun, draft);
  if (over < 0 || over > noun || part < 0 || part > noun || child(syntax, noun, "cop", "aux", "mark") >= 0) return null;
  const isOfThem = childrenBy(syntax, part, "nmod").some((token) => sentences.tokens.lowers[token] === "them");
  const first = syntax.subtreeFirst[noun];
  if (!isOfThem || ![first, first - 1].some((token) => sentences.tokens.lowers[token] === ",")) return null;
  let end = syntax.subtreeEnd[noun];
  let next: Draft | null = null;
  for (const below of children(syntax, over)) {
    if (below < noun || syntax.subtreeFirst[below] !== end || !/^(?:obl|nmod)$/.test(syntax.deprels[below])) continue;
    next ??= copyOf(syntax, draft);
    hang(next, below, noun, "nmod");
    end = syntax.subtreeEnd[below];
  }
  return next;
}

/** Nouns of parts: what is done is done with the whole. */
const PARTS: ReadonlySet<string> = new Set("share part portion fraction proportion percentage slice bulk chunk".split(" "));

/** "a share of the revenue | it earns": a clause without a relative word behind a part speaks of the whole, which has "the" for it. */
export function wholeAntecedent(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const part = syntax.heads[verb];
  const first = syntax.subtreeFirst[verb];
  const whole = first - 1;
  if (part < 0 || !PARTS.has(syntax.lemmas[part]) || syntax.tags[first] !== "PRP" || syntax.heads[whole] !== part) return null;
  const article = child(syntax, whole, "det");
  if (syntax.deprels[whole] !== "nmod" || article < 0 || sentences.tokens.lowers[article] !== "the") return null;
  const next = copyOf(syntax, draft);
  next.heads[verb] = whole;
  return next;
}
