// Mends of relative clauses: "the revenue it earns", "terms, which the companies announced", "Turkey, which brokered the pause, reaffirmed …".

import { child, childrenBy } from "../doc/tree.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import { NEEDS_OBJECT, UNPASSIVE } from "../lexicon/verb-forms.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang } from "./mend-draft.js";
import type { Parsed } from "./tree.js";
import { isBehindComma, isFiniteClause, isNounTag, isRelativeWord, isVerbTag, subjectOf, TIME_NOUN } from "./tree.js";

const NOMINATIVES: ReadonlySet<string> = new Set("i he she it we they".split(" "));

/** "a share of the revenue it earns", "a car the gang had stolen": a subject and its verb right behind a noun say which one is meant, where nothing is told. */
export function contactRelative(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const over = syntax.heads[verb];
  const subject = child(syntax, verb, "nsubj", "nsubj:pass");
  if (!/^(?:ccomp|advcl|parataxis)$/.test(syntax.deprels[verb]) || over < 0 || over > subject) return null;
  const first = syntax.subtreeFirst[subject];
  if (first !== syntax.subtreeFirst[verb] || !isVerbTag(syntax.tags[over]) || !isVerbTag(syntax.tags[verb])) return null;
  if (child(syntax, verb, "obj", "ccomp", "xcomp", "cop", "aux:pass") >= 0 || !isFiniteClause(doc, verb)) return null;
  const noun = first - 1;
  if (!/^NNS?$/.test(syntax.tags[noun]) || reportingVerb(syntax.lemmas[over]) !== null) return null;
  const isPronoun = NOMINATIVES.has(sentences.tokens.lowers[subject]);
  const isObject = syntax.deprels[noun] === "obj" && syntax.heads[noun] === over && !UNPASSIVE.has(syntax.lemmas[verb]);
  if (!isPronoun && !(isObject && /^(?:DT|PRP\$)$/.test(syntax.tags[first]))) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, noun, "acl:relcl");
  next.deprels[subject] = "nsubj";
  return next;
}

/** "terms, which the companies announced on Monday,": a past form with "which" and a subject in front is no participle. */
export function relativePast(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  if (syntax.tags[verb] !== "VBN" || !/^acl(?::relcl)?$/.test(syntax.deprels[verb])) return null;
  const [pronoun, subject] = childrenBy(syntax, verb, "nsubj", "nsubj:pass").filter((token) => token < verb);
  if (subject === undefined || !/^(?:WDT|WP)$/.test(syntax.tags[pronoun]) || !isNounTag(syntax.tags[subject])) return null;
  if (child(syntax, verb, "aux", "aux:pass", "cop", "obj") >= 0) return null;
  const next = copyOf(syntax, draft);
  next.tags[verb] = "VBD";
  next.deprels[verb] = "acl:relcl";
  next.deprels[pronoun] = "obj";
  return next;
}

/** "Turkey, which brokered the pause, reaffirmed that …": between commas the relative clause ends, and the sentence's verb follows. */
export function verbBehindRelative(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  if (syntax.deprels[verb] !== "acl" || syntax.tags[verb] !== "VBN" || !isBehindComma(doc, verb)) return null;
  if (child(syntax, verb, "obl:agent", "aux", "aux:pass", "mark") >= 0 || child(syntax, verb, "ccomp", "obj", "xcomp") < 0) return null;
  const { firstToken } = sentences.list[sentences.tokens.sentence[verb]];
  let relative = syntax.heads[verb];
  while (relative >= firstToken && !isVerbTag(syntax.tags[relative])) relative = syntax.heads[relative];
  const noun = relative < firstToken ? -1 : syntax.heads[relative];
  if (
    noun < firstToken ||
    syntax.heads[noun] >= 0 ||
    !isNounTag(syntax.tags[noun]) ||
    !/^(?:conj|acl:relcl)$/.test(syntax.deprels[relative])
  )
    return null;
  const pronoun = subjectOf(doc, relative);
  if (pronoun < 1 || !isRelativeWord(doc, pronoun) || lowers[pronoun - 1] !== "," || child(syntax, noun, "cop", "nsubj") >= 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, -1, "root");
  next.tags[verb] = "VBD";
  hang(next, noun, verb, "nsubj");
  hang(next, relative, noun, "acl:relcl");
  for (const mark of childrenBy(syntax, noun, "punct")) if (mark > verb) next.heads[mark] = verb;
  if (syntax.deprels[verb - 1] === "punct") next.heads[verb - 1] = noun;
  return next;
}

/** "rewritten the agreement that has bound them, loosening the alliance": behind a comma a gerund goes with the main verb, where no comma opens the relative clause. */
export function gerundOfMain(doc: Parsed, gerund: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const relative = syntax.heads[gerund];
  if (syntax.tags[gerund] !== "VBG" || syntax.deprels[gerund] !== "advcl" || relative < 0 || relative > gerund) return null;
  if (syntax.deprels[relative] !== "acl:relcl" || syntax.subtreeFirst[gerund] < gerund - 1 || lowers[gerund - 1] !== ",") return null;
  const pronoun = subjectOf(doc, relative);
  if (pronoun < 1 || !isRelativeWord(doc, pronoun) || lowers[pronoun - 1] === ",") return null;
  let main = syntax.heads[relative];
  while (main >= 0 && !isVerbTag(syntax.tags[main])) main = syntax.heads[main];
  if (main < 0 || main > relative || !isFiniteClause(doc, main)) return null;
  const next = copyOf(syntax, draft);
  next.heads[gerund] = main;
  for (const mark of childrenBy(syntax, gerund, "punct")) next.heads[mark] = gerund;
  return next;
}

/** "through Roos, who headed in a corner, and Ede": a name that "and" joins on is no circumstance of the relative clause. */
export function joinedBehindRelative(doc: Parsed, noun: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const relative = syntax.heads[noun];
  const joining = child(syntax, noun, "cc");
  if (!/^obl/.test(syntax.deprels[noun]) || relative < 0 || joining < 1 || joining > noun || child(syntax, noun, "case") >= 0) return null;
  const antecedent = syntax.heads[relative];
  if (syntax.deprels[relative] !== "acl:relcl" || antecedent > relative || !syntax.tags[noun].startsWith("NNP")) return null;
  if (sentences.tokens.lowers[joining - 1] !== "," || syntax.tags[antecedent] !== syntax.tags[noun]) return null;
  const next = copyOf(syntax, draft);
  hang(next, noun, antecedent, "conj");
  next.heads[joining - 1] = noun;
  return next;
}

/** "the tips of a man he never met": a relative clause without a pronoun stands right behind the noun that it speaks of. */
export function nearestContact(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const noun = syntax.heads[verb];
  const subject = child(syntax, verb, "nsubj", "nsubj:pass");
  const first = syntax.subtreeFirst[verb];
  const near = first - 1;
  if (syntax.deprels[verb] !== "acl:relcl" || noun < 0 || near <= noun || subject < 0 || first !== syntax.subtreeFirst[subject])
    return null;
  if (/^(?:W|IN)/.test(syntax.tags[first]) || !/^NNS?$/.test(syntax.tags[near]) || TIME_NOUN.test(syntax.lemmas[near])) return null;
  // "no pot of money we have hidden": what has no determiner of its own only says of what.
  if (syntax.tags[near] === "NN" && child(syntax, near, "det", "nmod:poss", "nummod") < 0) return null;
  let at = near;
  while (at > noun) at = syntax.heads[at];
  if (at !== noun) return null;
  const next = copyOf(syntax, draft);
  next.heads[verb] = near;
  return next;
}

/** "needs work, a sum the council says it cannot afford": who says it stands right behind the noun of which it is said. */
export function saidOfNoun(doc: Parsed, telling: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const subject = child(syntax, telling, "nsubj");
  if (reportingVerb(syntax.lemmas[telling]) === null || subject < 0 || subject > telling || !isFiniteClause(doc, telling)) return null;
  if (!/^(?:parataxis|punct|conj|advcl|ccomp|dep|appos)$/.test(syntax.deprels[telling])) return null;
  const told = child(syntax, telling, "ccomp");
  const first = syntax.subtreeFirst[subject];
  const noun = first - 1;
  if (told < telling || first !== syntax.subtreeFirst[telling] || !/^NNS?$/.test(syntax.tags[noun]) || !hasGap(doc, told)) return null;
  const opening = syntax.subtreeFirst[noun];
  const start = opening + (sentences.tokens.lowers[opening] === "," ? 1 : 0);
  const above = syntax.heads[noun];
  if (sentences.tokens.lowers[start - 1] !== "," || syntax.tags[start] !== "DT" || above < 0 || above > start) return null;
  const next = copyOf(syntax, draft);
  hang(next, telling, noun, "acl:relcl");
  return next;
}

/** True for a clause that lacks its subject, or an object that its verb must have. */
function hasGap(doc: Parsed, verb: number): boolean {
  const { syntax } = doc;
  if (child(syntax, verb, "mark", "expl") >= 0) return false;
  return (
    subjectOf(doc, verb) < 0 || (NEEDS_OBJECT.has(syntax.lemmas[verb]) && child(syntax, verb, "obj", "aux:pass", "ccomp", "xcomp") < 0)
  );
}

/** "the results, the first since Senn replaced the founder, showed": what is first is no subject of what it is counted from. */
export function firstSince(doc: Parsed, first: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const since = first + 1;
  const verb = syntax.heads[first];
  if (!/^nsubj/.test(syntax.deprels[first]) || lowers[since] !== "since" || lowers[first - 1] !== "the" || lowers[first - 2] !== ",")
    return null;
  if (syntax.heads[since] !== verb || !childrenBy(syntax, verb, "nsubj", "nsubj:pass").some((token) => token > since)) return null;
  const noun = syntax.heads[verb];
  if (noun < 0 || noun > first || !isNounTag(syntax.tags[noun])) return null;
  const next = copyOf(syntax, draft);
  hang(next, first, noun, "appos");
  hang(next, verb, first, "advcl");
  for (const mark of childrenBy(syntax, verb, "punct")) if (mark < first) next.heads[mark] = first;
  return next;
}

/** "for each day that it stands still": a clause with "that" right behind a time says which one is meant. */
export function relativeOfTime(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const that = syntax.subtreeFirst[verb];
  const time = that - 1;
  if (sentences.tokens.lowers[that] !== "that" || syntax.heads[that] !== verb || !TIME_NOUN.test(syntax.lemmas[time])) return null;
  if (!/^obl/.test(syntax.deprels[time]) || syntax.heads[time] !== syntax.heads[verb]) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, time, "acl:relcl");
  return next;
}

/** "among patients whose hearts had failed": what "whose" opens goes with the noun in front of it. */
export function strayWhose(doc: Parsed, whose: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const owned = syntax.heads[whose];
  const verb = owned < 0 ? -1 : syntax.heads[owned];
  const isApart = sentences.tokens.lowers[whose - 1] === ",";
  const noun = isApart ? whose - 2 : whose - 1;
  if (!/^nsubj/.test(syntax.deprels[owned]) || verb < owned || !/^NN/.test(syntax.tags[noun])) return null;
  if (
    !/^(?:advcl|ccomp|conj|parataxis|xcomp)$/.test(syntax.deprels[verb]) ||
    syntax.subtreeFirst[verb] !== noun + 1 ||
    syntax.heads[verb] > noun
  )
    return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, noun, "acl:relcl");
  return next;
}
