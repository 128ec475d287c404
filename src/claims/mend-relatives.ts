// Mends of relative clauses: "patients whose hearts had failed", "900 people, a third of whom work in Leeds", ", said Rosa Whyte, who runs the shop".

import { child, children, childrenBy } from "../doc/tree.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import { PARTITIVES } from "../lexicon/quantities.js";
import { copyOf, type Draft, hang, subjectRelation } from "./mend-draft.js";
import { copularInFront, underPredicate } from "./mend-predicates.js";
import { FINITE } from "./opening.js";
import { finiteWord, isFiniteClause, isNounTag, type Parsed, subjectOf, TIME_NOUN } from "./tree.js";

/** "among patients whose hearts had failed": what "whose" opens goes with the noun in front of it. */
export function strayWhose(doc: Parsed, whose: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const owned = syntax.heads[whose];
  const verb = owned < 0 ? -1 : syntax.heads[owned];
  const isApart = sentences.tokens.lowers[whose - 1] === ",";
  const noun = isApart ? whose - 2 : whose - 1;
  if (!/^nsubj/.test(syntax.deprels[owned]) || verb < owned || !/^NN/.test(syntax.tags[noun])) return null;
  const copular = copularInFront(doc, noun, verb);
  if (copular >= 0) return underPredicate(doc, noun, verb, copular, draft);
  const swapped = mainBehindWhose(doc, noun, verb);
  if (swapped >= 0) return underMain(doc, noun, verb, swapped, draft);
  if (!/^(?:advcl|ccomp|conj|parataxis|xcomp)$/.test(syntax.deprels[verb])) return null;
  const main = syntax.heads[verb];
  // "The captain whose vessel struck a boat was cleared": of two subjects the first is that of the verb above.
  const isTaken = syntax.heads[noun] === verb && /^nsubj/.test(syntax.deprels[noun]) && main > verb && subjectOf(doc, main) < 0;
  // "Malik, 67, a former judge whose sons built an empire, has denied it": a noun set beside the name in front
  const isBeside = syntax.heads[noun] === verb && /^nsubj/.test(syntax.deprels[noun]) && main < noun && syntax.tags[main].startsWith("NN");
  if (!isTaken && !isBeside && (syntax.subtreeFirst[verb] !== noun + 1 || main > noun)) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, noun, "acl:relcl");
  if (isBeside) {
    hang(next, noun, main, "appos");
    for (const below of children(syntax, verb)) if (below < noun) next.heads[below] = noun;
  }
  if (isTaken) {
    hang(next, noun, main, subjectRelation(syntax, main));
    for (const below of children(syntax, verb)) if (below < noun) next.heads[below] = main;
  }
  return next;
}

/** "A captain whose vessel struck a boat, killing two, | was acquitted": the verb without a subject behind a comma, where the one behind "whose" is taken for the main one; -1 elsewhere. */
function mainBehindWhose(doc: Parsed, noun: number, verb: number): number {
  const { syntax, sentences } = doc;
  if (syntax.deprels[verb] !== "root" || syntax.heads[noun] !== verb || !/^nsubj/.test(syntax.deprels[noun])) return -1;
  return (
    childrenBy(syntax, verb, "advcl", "conj", "parataxis", "ccomp").find(
      (token) =>
        token > verb &&
        isFiniteClause(doc, token) &&
        subjectOf(doc, token) < 0 &&
        child(syntax, token, "cc", "mark") < 0 &&
        sentences.tokens.lowers[finiteWord(doc, token) - 1] === ",",
    ) ?? -1
  );
}

/** The two verbs change places, and the noun in front of "whose" is the subject of the main one. */
function underMain(doc: Parsed, noun: number, verb: number, main: number, draft: Draft | null): Draft {
  const { syntax } = doc;
  const next = copyOf(syntax, draft);
  hang(next, main, -1, "root");
  hang(next, noun, main, subjectRelation(syntax, main));
  hang(next, verb, noun, "acl:relcl");
  for (const below of children(syntax, verb))
    if (below < noun || (below > main && syntax.deprels[below] === "punct")) next.heads[below] = main;
  next.heads[noun] = main;
  return next;
}

/** ", said Rosa Whyte, who runs the shop": the clause goes with the noun before its pronoun, not with the verb above. */
export function strayRelative(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const over = syntax.heads[verb];
  if (!/^(?:ccomp|advcl|conj|parataxis|xcomp|obl)$/.test(syntax.deprels[verb]) || over < 0 || over > verb || !isFiniteClause(doc, verb))
    return null;
  // ", which he said had been beaten out of him": what he said lacks a subject.
  const told = child(syntax, verb, "ccomp");
  const isLent = told > verb && subjectOf(doc, told) < 0 && isFiniteClause(doc, told);
  const pronoun = childrenBy(syntax, verb, "nsubj", "nsubj:pass", ...(isLent ? ["obj"] : [])).find(
    (token) => token < verb && /^(?:WP|WDT)$/.test(syntax.tags[token]),
  );
  if (pronoun === undefined || !/^(?:who|which)$/.test(sentences.tokens.lowers[pronoun]) || sentences.tokens.lowers[pronoun - 1] !== ",")
    return null;
  // "the stake that the state owns, which would give …": two relative clauses have one noun.
  let noun = pronoun - 2 === over && syntax.deprels[over] === "acl:relcl" ? syntax.heads[over] : pronoun - 2;
  const floor = Math.min(over, noun - 1);
  // Up the right edge of the phrase that the comma closes.
  while (noun > over && syntax.heads[noun] > over && syntax.heads[noun] < pronoun && isNounTag(syntax.tags[syntax.heads[noun]]))
    noun = syntax.heads[noun];
  if (noun <= floor || !isNounTag(syntax.tags[noun]) || syntax.subtreeEnd[noun] < pronoun - 1) return null;
  if (sentences.tokens.lowers[pronoun] === "who" && !/^(?:NNP?S?)$/.test(syntax.tags[noun])) return null;
  // "rose by a tenth, which drivers say has cut traffic": the whole of it
  if (syntax.deprels[pronoun] === "obj" && !/^(?:obj|conj)$/.test(syntax.deprels[noun])) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, noun, "acl:relcl");
  if (syntax.heads[pronoun - 1] === over) next.heads[pronoun - 1] = verb;
  return next;
}

/** Words for parts that only several can have. */
const OF_SEVERAL = /^(?:all|both|each|none|many|several|two|three|four|five|six)$/;

/** What there is of a text, a picture or a speech. */
const COPIES: ReadonlySet<string> = new Set(
  "copy version draft extract excerpt transcript recording summary photograph part details".split(" "),
);

/** "two small parties, both of which have left": what "both of which" opens goes with the noun before the comma. */
export function partitiveRelative(doc: Parsed, word: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  if (!/^(?:which|whom)$/.test(lowers[word]) || lowers[word - 1] !== "of" || word < 4) return null;
  const part = word - 2;
  let opening = /^(?:a|an|the)$/.test(lowers[part - 1]) ? part - 1 : part;
  // "more than half of whom", "at least two of which"
  if (opening === part && /^(?:than|least|most|about|nearly|almost|around)$/.test(lowers[part - 1]))
    opening -= /^(?:than|least|most)$/.test(lowers[part - 1]) ? 2 : 1;
  const isPart = PARTITIVES.has(lowers[part]) || syntax.tags[part] === "CD" || (COPIES.has(lowers[part]) && opening < part);
  if (!isPart || lowers[opening - 1] !== ",") return null;
  // "two of which had been set up", where the verb hangs on its subject
  const verb = verbRightBehind(doc, word) ?? (syntax.heads[word] === part ? syntax.heads[part] : syntax.heads[word]);
  if (verb < word || !isFiniteClause(doc, verb)) return null;
  // "the horses, a boat and a house, all of which": all of the list, where the last of it is but one
  const isOfList = (last: number) =>
    syntax.deprels[last] === "conj" &&
    /^NNP?$/.test(syntax.tags[last]) &&
    OF_SEVERAL.test(lowers[part]) &&
    isNounTag(syntax.tags[syntax.heads[last]]);
  const owner = syntax.heads[verb];
  if (syntax.deprels[verb] === "acl:relcl" && isNounTag(syntax.tags[owner]) && owner < part) {
    if (!isOfList(owner)) return null;
    const next = copyOf(syntax, draft);
    next.heads[verb] = syntax.heads[owner];
    return next;
  }
  const over = syntax.heads[verb] === part ? syntax.heads[part] : syntax.heads[verb];
  // "a memo, a copy of which": where the copy is set beside the memo, that is what it is of.
  const above = over >= 0 && over < part && !isNounTag(syntax.tags[over]) ? over : -1;
  let noun = opening - 2;
  while (
    syntax.deprels[noun] !== "conj" &&
    syntax.heads[noun] > above &&
    syntax.heads[noun] < part &&
    isNounTag(syntax.tags[syntax.heads[noun]])
  )
    noun = syntax.heads[noun];
  if (!isNounTag(syntax.tags[noun]) || noun <= above || subjectOf(doc, verb) > word) return null;
  while (isOfList(noun)) noun = syntax.heads[noun];
  const next = copyOf(syntax, draft);
  // "the two holdouts, Ann Wu and Bo Li, both of whom represent", where the names hang on the verb behind them
  if (syntax.heads[noun] === verb) {
    const before = syntax.subtreeFirst[noun] - 1;
    const over = sentences.tokens.lowers[before] === "," && isNounTag(syntax.tags[before - 1]) ? before - 1 : above;
    if (over < 0) return null;
    hang(next, noun, over, isNounTag(syntax.tags[over]) ? "appos" : "parataxis");
  }
  hang(next, verb, noun, "acl:relcl");
  hang(next, part, verb, subjectRelation(syntax, verb));
  hang(next, word, part, "nmod");
  hang(next, word - 1, word, "case");
  next.heads[opening - 1] = verb;
  if (opening === part - 1 && syntax.tags[opening] === "DT") hang(next, opening, part, "det");
  else for (let at = opening; at < part; at++) if (syntax.heads[at] < opening || syntax.heads[at] > part) hang(next, at, part, "advmod");
  for (const below of children(syntax, part)) if (below > word && below !== verb) next.heads[below] = verb;
  return next;
}

/** The verb of the finite form right behind a word, adverbs apart; null where another word stands there. */
function verbRightBehind({ syntax, sentences }: Parsed, word: number): number | null {
  const { endToken } = sentences.list[sentences.tokens.sentence[word]];
  let finite = word + 1;
  while (finite < endToken && syntax.tags[finite].startsWith("RB")) finite++;
  if (finite >= endToken || !FINITE.test(syntax.tags[finite])) return null;
  return /^(?:aux|aux:pass|cop)$/.test(syntax.deprels[finite]) ? syntax.heads[finite] : finite;
}

/** "pressure from the Commission, which has been investigating", "by Reiter and Vogt, who left": behind a comma the nearest noun that agrees with the verb, names first. */
export function nearerAntecedent(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const noun = syntax.heads[verb];
  if (syntax.deprels[verb] !== "acl:relcl" || noun < 0 || noun > verb || !/^(?:NN|CD|JJ)/.test(syntax.tags[noun])) return null;
  if (isMeasure(doc, noun) && lowers[syntax.subtreeFirst[verb]] === ",") return behindMeasure(doc, verb, noun, draft);
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
  // "Rates on the route to Rotterdam, which peaked": a place that something goes to or stands in is not meant.
  const preposition = child(syntax, near, "case");
  if (
    !isThing &&
    syntax.tags[noun] === "NNS" &&
    lowers[pronoun] === "which" &&
    !disagrees &&
    number === "" &&
    /^(?:to|from|in|at|near)$/.test(lowers[preposition] ?? "")
  )
    return null;
  const isBare = isThing || (!syntax.tags[noun].startsWith("NNP") && child(syntax, noun, "det", "nmod:poss", "nummod") < 0);
  // "Marta Rao, the mayor of Port Sellen, where the river burst": nobody is a place.
  const isNobodysPlace = where >= 0 && isSomebody(doc, noun) && !isSomebody(doc, near);
  // "Work on a new stand, which will add": what has an article rather than a noun without, unless that one can begin or end.
  const isUncounted =
    isBare && !isThing && syntax.tags[noun] === "NN" && child(syntax, near, "det") >= 0 && !OF_EVENTS.has(syntax.lemmas[verb]);
  // "a manager at Orrin Bank, which holds": nobody is "which".
  const isNobody = lowers[pronoun] === "which" && isSomebody(doc, noun) && !isSomebody(doc, near);
  if (!disagrees && !isNobodysPlace && !isNobody && !isUncounted && !(isName && (isJoined ? number !== "plural" : isBare))) return null;
  const next = copyOf(syntax, draft);
  next.heads[verb] = near;
  if (syntax.heads[pronoun - 1] === noun) next.heads[pronoun - 1] = verb;
  return next;
}

/** "a delay of six months, which they accepted": true for so many months, per cent or pounds of something with an article. */
function isMeasure({ syntax, sentences }: Parsed, noun: number): boolean {
  const whole = syntax.heads[noun];
  const preposition = child(syntax, noun, "case");
  if (syntax.deprels[noun] !== "nmod" || whole > noun || preposition < 0 || sentences.tokens.lowers[preposition] !== "of") return false;
  if (child(syntax, whole, "det", "nmod:poss") < 0 || !/^NN$/.test(syntax.tags[whole])) return false;
  const isUnit = TIME_NOUN.test(syntax.lemmas[noun]) || /^(?:%|percent|cent)$/.test(syntax.lemmas[noun]);
  return syntax.tags[noun] === "$" || (isUnit && child(syntax, noun, "nummod") >= 0);
}

function behindMeasure({ syntax }: Parsed, verb: number, noun: number, draft: Draft | null): Draft {
  const next = copyOf(syntax, draft);
  next.heads[verb] = syntax.heads[noun];
  return next;
}

/** What work, talk and trade do, and no thing that they are about. */
const OF_EVENTS: ReadonlySet<string> = new Set("end begin start last continue resume stop follow take be have cost rise fall".split(" "));

/** True for a noun that names people, and for a name that such a noun explains. */
function isSomebody({ syntax }: Parsed, noun: number): boolean {
  return [noun, ...childrenBy(syntax, noun, "appos", "compound", "nmod")].some(
    (token) => NOUN_CLASSES.PERSON.has(syntax.lemmas[token]) && child(syntax, token, "case") < 0,
  );
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

/** "the hospital, from which patients had been moved": a preposition and a relative word go with the noun before the comma. */
export function prepositionalRelative(doc: Parsed, word: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const verb = syntax.heads[word];
  const isApart = sentences.tokens.lowers[word - 2] === ",";
  const noun = isApart ? word - 3 : word - 2;
  if (syntax.deprels[word] !== "obl" || syntax.heads[word - 1] !== word || !/^(?:IN|TO)$/.test(syntax.tags[word - 1]) || verb < word)
    return null;
  if (!/^(?:advcl|conj|parataxis|ccomp)$/.test(syntax.deprels[verb]) || !isFiniteClause(doc, verb) || subjectOf(doc, verb) < word)
    return null;
  // "in 2002, after which the state promised a dam"
  const isYear = /^(?:1[5-9]|20)\d\d$/.test(sentences.tokens.lowers[noun]) && syntax.deprels[noun] !== "conj";
  const isSince = isYear && /^(?:in|after|before|since)$/.test(sentences.tokens.lowers[word - 1]);
  if ((!isSince && !/^NN/.test(syntax.tags[noun])) || syntax.subtreeFirst[verb] !== noun + 1 || syntax.heads[verb] > noun) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, noun, "acl:relcl");
  return next;
}
