// Mends of main verbs: those that a relative clause or a noun in front has swallowed, with the subject they should have.

import { child, children, childrenBy } from "../doc/tree.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang, subjectRelation } from "./mend-draft.js";
import { FINITE } from "./opening.js";
import type { Parsed } from "./tree.js";
import { finiteWord, infinitiveMark, isFiniteClause, isNounTag, isRelativeWord, isVerbTag, subjectOf } from "./tree.js";

/** "Those who remain have switched", "The wave that the gauges recorded was small": the finite verb behind a relative clause is the sentence's. */
export function verbOfRelative(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const relative = syntax.heads[verb];
  if (!/^(?:ccomp|xcomp|obj|parataxis)$/.test(syntax.deprels[verb]) || relative < 0 || relative > verb) return null;
  if (syntax.deprels[relative] !== "acl:relcl" || !isVerbTag(syntax.tags[relative])) return null;
  if (syntax.deprels[verb] === "obj" && child(syntax, verb, "cop") < 0) return null;
  if (!isFiniteClause(doc, verb) || subjectOf(doc, verb) >= 0 || child(syntax, verb, "mark", "cc") >= 0) return null;
  const pronoun = children(syntax, relative).find((token) => token < relative && isRelativeWord(doc, token));
  const start = finiteWord(doc, verb);
  if (pronoun === undefined || start <= relative || syntax.deprels[start - 1] === "punct") return null;
  let noun = syntax.heads[relative];
  while (noun >= 0 && syntax.deprels[noun] === "nmod" && syntax.heads[noun] < noun) noun = syntax.heads[noun];
  if (noun < 0 || noun > pronoun || child(syntax, noun, "cop", "nsubj", "nsubj:pass") >= 0) return null;
  const passive = subjectRelation(syntax, verb);
  if (syntax.heads[noun] < 0) {
    const next = copyOf(syntax, draft);
    hang(next, verb, -1, "root");
    hang(next, noun, verb, passive);
    for (const below of children(syntax, noun)) if (below > verb) next.heads[below] = verb;
    return next;
  }
  // "A ban that began in May will continue, and strikes are planned", with "strikes" taken for an object
  const last = syntax.heads[noun];
  const second = [...childrenBy(syntax, verb, "obj", "obl", "conj"), ...childrenBy(syntax, last, "nsubj", "nsubj:pass")].find(
    (token) => token > verb && joinedAt(doc, token) > 0 && syntax.subtreeEnd[token] === finiteWord(doc, last),
  );
  if (
    second === undefined ||
    !syntax.deprels[noun].startsWith("nsubj") ||
    sentences.tokens.sentence[last] !== sentences.tokens.sentence[verb]
  )
    return null;
  const joining = joinedAt(doc, second);
  const next = copyOf(syntax, draft);
  hang(next, verb, syntax.heads[last], syntax.deprels[last]);
  hang(next, noun, verb, passive);
  hang(next, last, verb, "conj");
  hang(next, second, last, subjectRelation(syntax, last));
  next.heads[joining] = last;
  if (syntax.deprels[joining - 1] === "punct") next.heads[joining - 1] = last;
  return next;
}

/** "Not one of the nine schools closed.": the only finite verb of a sentence is its main verb, and all that stands in front its subject. */
export function onlyVerb(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  if (syntax.deprels[verb] !== "acl" || syntax.tags[verb] !== "VBD" || subjectOf(doc, verb) >= 0) return null;
  let noun = syntax.heads[verb];
  while (syntax.deprels[noun] === "nmod" && syntax.heads[noun] < noun) noun = syntax.heads[noun];
  if (syntax.heads[noun] >= 0 || noun > verb || child(syntax, noun, "cop", "nsubj", "nsubj:pass") >= 0) return null;
  const { firstToken, endToken } = sentences.list[sentences.tokens.sentence[verb]];
  if (sentences.tokens.lowers[endToken - 1] !== ".") return null;
  for (let token = firstToken; token < endToken; token++) if (token !== verb && FINITE.test(syntax.tags[token])) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, -1, "root");
  hang(next, noun, verb, "nsubj");
  for (const below of children(syntax, noun)) if (below > verb) next.heads[below] = verb;
  return next;
}

/** "The decision to close the school angered parents": the finite verb behind an infinitive and its object is the sentence's. */
export function verbOfInfinitive(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const infinitive = syntax.heads[verb];
  if (!/^(?:xcomp|ccomp|advcl|parataxis)$/.test(syntax.deprels[verb]) || infinitive < 0 || infinitive > verb) return null;
  const noun = syntax.heads[infinitive];
  if (syntax.deprels[infinitive] !== "acl" || noun > infinitive || !isNounTag(syntax.tags[noun])) return null;
  const over = syntax.heads[noun];
  // "said the decision to close the school angered parents": the clause is what is told.
  const isTold = over >= 0 && syntax.deprels[noun] === "obj" && /^(?:clause|either)$/.test(reportingVerb(syntax.lemmas[over])?.takes ?? "");
  if (over >= 0 && !isTold) return null;
  if (infinitiveMark(doc, infinitive) < 0 || child(syntax, noun, "cop", "nsubj", "nsubj:pass") >= 0) return null;
  if (!isFiniteClause(doc, verb) || subjectOf(doc, verb) >= 0 || child(syntax, verb, "mark", "cc") >= 0) return null;
  for (let token = infinitive + 1; token < verb; token++) if (syntax.deprels[token] === "punct") return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, over, isTold ? "ccomp" : "root");
  hang(next, noun, verb, subjectRelation(syntax, verb));
  for (const below of children(syntax, noun)) if (below > verb) next.heads[below] = verb;
  return next;
}

/** The conjunction that opens a noun phrase or stands right in front of it; -1 for none. */
function joinedAt(doc: Parsed, noun: number): number {
  const { syntax } = doc;
  const first = syntax.subtreeFirst[noun];
  const own = child(syntax, noun, "cc");
  if (own >= 0 && own < noun) return own;
  return first > 0 && syntax.deprels[first - 1] === "cc" ? first - 1 : -1;
}

const JOINERS: ReadonlySet<string> = new Set(["after", "before", "until", "since", "because", "once"]);

/** "…, after the trust agreed to keep them": the noun between "after" and its finite verb is the subject. */
export function joinedByTime(doc: Parsed, noun: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const verb = syntax.heads[noun];
  const joining = child(syntax, noun, "case");
  if (syntax.deprels[noun] !== "obl" || verb < noun || joining < 0 || !JOINERS.has(sentences.tokens.lowers[joining])) return null;
  if (!isNounTag(syntax.tags[noun]) || subjectOf(doc, verb) >= 0 || !isFiniteClause(doc, verb)) return null;
  if (!/^(?:parataxis|advcl|conj|ccomp)$/.test(syntax.deprels[verb]) || finiteWord(doc, verb) !== syntax.subtreeEnd[noun]) return null;
  const next = copyOf(syntax, draft);
  next.deprels[noun] = subjectRelation(syntax, verb);
  hang(next, joining, verb, "mark");
  for (const mark of childrenBy(syntax, noun, "punct")) if (mark < joining) next.heads[mark] = verb;
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

/** "Gavi, the vaccine alliance, cut its budget": nobody is called; the name is the subject, and what follows describes it. */
export function calledSubject(doc: Parsed, name: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const verb = syntax.heads[name];
  if (syntax.deprels[name] !== "vocative" || !syntax.tags[name].startsWith("NNP") || verb < name) return null;
  const described = child(syntax, verb, "nsubj", "nsubj:pass");
  if (described < name || described > verb || child(syntax, described, "det", "nmod:poss") < 0) return null;
  const end = syntax.subtreeEnd[described];
  if (lowers[syntax.subtreeFirst[described] - 1] !== "," || (lowers[end - 1] !== "," && lowers[end] !== ",")) return null;
  const next = copyOf(syntax, draft);
  hang(next, name, verb, syntax.deprels[described]);
  hang(next, described, name, "appos");
  for (const mark of childrenBy(syntax, verb, "punct")) if (mark > name && mark <= end && mark < verb) next.heads[mark] = described;
  if (syntax.tags[verb] === "VB" && child(syntax, verb, "aux") < 0) next.tags[verb] = "VBD";
  return next;
}

/** "have died and more than 400 are injured": the amount is the subject of the verb behind it. */
export function comparedSubject(doc: Parsed, more: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const over = syntax.heads[more];
  const amount = more + 2;
  const joining = child(syntax, more, "cc");
  if (syntax.deprels[more] !== "conj" || over < 0 || joining < 0 || !/^(?:more|fewer|less)$/.test(sentences.tokens.lowers[more]))
    return null;
  if (sentences.tokens.lowers[more + 1] !== "than" || syntax.tags[amount] !== "CD" || syntax.heads[amount] !== over) return null;
  const verb = childrenBy(syntax, over, "conj").find((token) => token > amount && finiteWord(doc, token) === syntax.subtreeEnd[amount]);
  if (verb === undefined || !isFiniteClause(doc, verb) || subjectOf(doc, verb) >= 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, amount, verb, subjectRelation(syntax, verb));
  hang(next, more, amount, "advmod");
  hang(next, more + 1, more, "fixed");
  next.heads[joining] = verb;
  return next;
}

/** "loses two of the seats still being counted": what is being done describes the noun in front. */
export function beingDone(doc: Parsed, participle: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const over = syntax.heads[participle];
  const being = child(syntax, participle, "aux:pass");
  if (syntax.deprels[participle] !== "advcl" || over < participle || being < 1 || sentences.tokens.lowers[being] !== "being") return null;
  const adverb = syntax.deprels[being - 1] === "advmod" ? being - 1 : being;
  const noun = adverb - 1;
  if (!isNounTag(syntax.tags[noun]) || subjectOf(doc, participle) >= 0 || child(syntax, participle, "aux", "mark") >= 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, participle, noun, "acl");
  for (const below of children(syntax, participle)) {
    if (below < adverb || syntax.deprels[below] === "punct") next.heads[below] = over;
  }
  return next;
}

/** "Among them was Finance Minister Pathak": a copula belongs to the whole name or noun phrase, not to its first word. */
export function copulaOfWhole(doc: Parsed, part: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const copula = child(syntax, part, "cop");
  if (syntax.deprels[part] !== "compound" || copula < 0 || copula > part) return null;
  let whole = syntax.heads[part];
  while (/^(?:compound|nmod)$/.test(syntax.deprels[whole]) && syntax.heads[whole] > whole) whole = syntax.heads[whole];
  if (child(syntax, whole, "cop", "nsubj", "nsubj:pass") >= 0) return null;
  const next = copyOf(syntax, draft);
  for (const below of children(syntax, part)) if (below <= copula) next.heads[below] = whole;
  return next;
}

/** "Among the dead was a nurse", "To close the ward would be a mistake": what stands in front of a copula without a subject; the first is where, the second is the subject. */
export function invertedCopula(doc: Parsed, copula: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const noun = syntax.heads[copula];
  if (syntax.deprels[copula] !== "cop" || noun < copula || child(syntax, noun, "nsubj", "nsubj:pass", "csubj", "expl") >= 0) return null;
  const front = childrenBy(syntax, noun, "obl", "nmod", "advcl").find((token) => syntax.subtreeEnd[token] === finiteWord(doc, noun));
  if (front === undefined || syntax.heads[noun] >= 0 || syntax.subtreeFirst[front] !== syntax.subtreeFirst[noun]) return null;
  if (syntax.deprels[front] === "advcl") {
    if (infinitiveMark(doc, front) < 0) return null;
    const next = copyOf(syntax, draft);
    next.deprels[front] = "csubj";
    return next;
  }
  if (syntax.tags[child(syntax, front, "case")] !== "IN" || child(syntax, noun, "aux") >= 0 || isNounTag(syntax.tags[copula - 1]))
    return null;
  for (let token = syntax.subtreeFirst[front]; token < copula; token++) if (doc.sentences.tokens.lowers[token] === ",") return null;
  const next = copyOf(syntax, draft);
  hang(next, copula, -1, "root");
  hang(next, noun, copula, "nsubj");
  hang(next, front, copula, "obl");
  for (const mark of childrenBy(syntax, noun, "punct")) next.heads[mark] = copula;
  return next;
}

/** "Labour markets have softened and financial markets remain tense": behind "and" the noun right before a finite verb is its subject, no object of the verb above. */
export function joinedClause(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const over = syntax.heads[verb];
  if (!/^(?:xcomp|ccomp|advcl|parataxis)$/.test(syntax.deprels[verb]) || over < 0 || over > verb) return null;
  if (!isFiniteClause(doc, verb) || subjectOf(doc, verb) >= 0 || child(syntax, verb, "mark", "cc") >= 0) return null;
  const noun = childrenBy(syntax, over, "obj", "obl:unmarked").find((token) => syntax.subtreeEnd[token] === finiteWord(doc, verb));
  const joining = noun === undefined ? -1 : joinedAt(doc, noun);
  if (noun === undefined || joining <= over || !/^(?:and|but|while)$/.test(doc.sentences.tokens.lowers[joining])) return null;
  const next = copyOf(syntax, draft);
  next.deprels[verb] = "conj";
  hang(next, noun, verb, subjectRelation(syntax, verb));
  hang(next, joining, verb, "cc");
  for (let token = joining + 1; token < noun; token++) if (syntax.heads[token] < joining) next.heads[token] = noun;
  // "have softened further": what stands before the joint is the first verb's.
  for (const below of children(syntax, noun)) if (below < joining) next.heads[below] = over;
  return next;
}

/** "had his licence revoked": behind "have" and its object stands a participle, not a past tense. */
export function undergone({ syntax }: Parsed, verb: number, draft: Draft | null): Draft | null {
  const over = syntax.heads[verb];
  if (syntax.deprels[verb] !== "xcomp" || syntax.tags[verb] !== "VBD" || syntax.lemmas[over] !== "have") return null;
  const object = child(syntax, over, "obj");
  if (object < over || object > verb || child(syntax, verb, "nsubj", "obj", "aux") >= 0) return null;
  const next = copyOf(syntax, draft);
  next.tags[verb] = "VBN";
  return next;
}

/** "has neither cut jobs nor closed mills", "it neither supports nor opposes the deal": behind "neither" stands a verb. */
export function verbBehindNeither(doc: Parsed, neither: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const verb = neither + 1;
  const over = syntax.heads[neither];
  if (sentences.tokens.lowers[neither] !== "neither" || over < 0 || !isVerbTag(syntax.tags[verb])) return null;
  const subject = child(syntax, neither, "nsubj");
  if (subject >= 0 && syntax.heads[verb] === over && subjectOf(doc, verb) < 0) {
    const next = copyOf(syntax, draft);
    hang(next, subject, verb, "nsubj");
    for (const below of children(syntax, neither)) if (below !== subject) next.heads[below] = verb;
    hang(next, neither, verb, "cc:preconj");
    return next;
  }
  const object = syntax.heads[verb];
  if (syntax.deprels[verb] !== "amod" || object < 0 || syntax.deprels[object] !== "obj" || over !== verb) return null;
  const have = syntax.heads[object];
  if (syntax.lemmas[have] !== "have" || have !== neither - 1) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, syntax.heads[have], syntax.deprels[have]);
  for (const below of children(syntax, have)) next.heads[below] = verb;
  hang(next, have, verb, "aux");
  hang(next, object, verb, "obj");
  hang(next, neither, verb, "cc:preconj");
  return next;
}
