// Mends of subjects that a reduced or joined clause has swallowed: "the 340 people hired for the first will keep their jobs".

import { child, children, childrenBy } from "../doc/tree.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang, joinedWithSubject, subjectRelation } from "./mend-draft.js";
import type { Parsed } from "./tree.js";
import { isFiniteClause, isNounTag, isVerbTag, subjectOf } from "./tree.js";

/** "Bed nets and spraying remained essential": a noun joined to a verb with a subject of its own is that verb's subject too. */
export function sharedVerb(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const noun = syntax.heads[verb];
  const joint = joinedWithSubject(doc, verb);
  if (joint === null || noun < 0 || !isNounTag(syntax.tags[noun]) || !isFiniteClause(doc, verb)) return null;
  if (!/^(?:root|ccomp|parataxis)$/.test(syntax.deprels[noun]) || child(syntax, noun, "cop", "nsubj", "nsubj:pass", "acl:relcl") >= 0)
    return null;
  const { subject, joining } = joint;
  const next = copyOf(syntax, draft);
  hang(next, verb, syntax.heads[noun], syntax.deprels[noun]);
  hang(next, noun, verb, syntax.deprels[subject]);
  hang(next, subject, noun, "conj");
  next.heads[joining] = subject;
  for (const mark of childrenBy(syntax, noun, "punct")) if (mark > verb) next.heads[mark] = verb;
  return next;
}

/** "The people hired for the first will keep their jobs": what a preposition opens is no clause, so "hired" is a participle and "keep" the verb. */
export function reducedRelative(doc: Parsed, participle: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const subject = child(syntax, participle, "nsubj");
  if (syntax.tags[participle] !== "VBD" || subject < 0 || subject > participle || child(syntax, participle, "obj", "aux") >= 0) return null;
  const verb = childrenBy(syntax, participle, "ccomp").find((token) => token > participle && isFiniteClause(doc, token));
  const mark = verb === undefined ? -1 : child(syntax, verb, "mark");
  if (verb === undefined || mark !== participle + 1 || !PREPOSITIONS.has(sentences.tokens.lowers[mark])) return null;
  const object = subjectOf(doc, verb);
  if (object < mark || object > verb) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, syntax.heads[participle], syntax.deprels[participle]);
  hang(next, participle, subject, "acl");
  next.tags[participle] = "VBN";
  hang(next, subject, verb, "nsubj");
  hang(next, object, participle, "obl");
  hang(next, mark, object, "case");
  for (const below of childrenBy(syntax, participle, "punct")) if (below > verb) next.heads[below] = verb;
  return next;
}

const PREPOSITIONS: ReadonlySet<string> = new Set("for in at on with from by under near".split(" "));

/** "Contractors who were preparing the ground for the plant finished up on Friday.": the sentence's verb hangs on the last noun of the relative clause. */
export function swallowedVerb(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  if (syntax.deprels[verb] !== "acl" || syntax.tags[verb] !== "VBN" || child(syntax, verb, "obl:agent", "aux", "aux:pass", "mark") >= 0)
    return null;
  const { firstToken, endToken } = sentences.list[sentences.tokens.sentence[verb]];
  if (sentences.tokens.lowers[endToken - 1] !== "." || syntax.subtreeEnd[verb] < endToken - 1) return null;
  let relative = syntax.heads[verb];
  while (relative >= 0 && syntax.deprels[relative] !== "acl:relcl" && !hasRelativeSubject(doc, relative)) relative = syntax.heads[relative];
  const noun = relative < 0 ? -1 : syntax.heads[relative];
  if (noun < firstToken || syntax.heads[noun] >= 0 || !isNounTag(syntax.tags[noun]) || subjectOf(doc, relative) < 0) return null;
  if (child(syntax, noun, "cop", "nsubj", "nsubj:pass") >= 0 || syntax.deprels[verb - 1] === "punct") return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, -1, "root");
  next.tags[verb] = "VBD";
  hang(next, noun, verb, "nsubj");
  next.deprels[relative] = "acl:relcl";
  for (const mark of childrenBy(syntax, noun, "punct")) if (mark > verb) next.heads[mark] = verb;
  return next;
}

/** "contractors who were preparing the ground", whatever the parser calls the clause. */
function hasRelativeSubject(doc: Parsed, verb: number): boolean {
  const subject = subjectOf(doc, verb);
  return subject >= 0 && subject < verb && /^(?:WP|WDT)$/.test(doc.syntax.tags[subject]);
}

const SUBORDINATORS: ReadonlySet<string> = new Set("though although because while whereas if unless until since".split(" "));

/** "fell to 68 per cent, though it rose in the south": a clause that such a word opens hangs on no noun. */
export function strayClause(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const mark = child(syntax, verb, "mark");
  if (!/^acl(?::relcl)?$/.test(syntax.deprels[verb]) || mark < 0 || !SUBORDINATORS.has(sentences.tokens.lowers[mark])) return null;
  let above = syntax.heads[verb];
  while (above >= 0 && !syntax.tags[above].startsWith("VB")) above = syntax.heads[above];
  if (above < 0 || above > mark || !isFiniteClause(doc, verb)) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, above, "advcl");
  return next;
}

/** "More than half of Americans disapprove": an amount in front of a finite verb that has no other subject is its subject. */
export function comparedAmount(doc: Parsed, amount: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const verb = syntax.heads[amount];
  if (!/^obl/.test(syntax.deprels[amount]) || verb < amount || !isFiniteClause(doc, verb) || subjectOf(doc, verb) >= 0) return null;
  const than = child(syntax, amount, "case");
  if (than < 1 || sentences.tokens.lowers[than] !== "than" || !/^(?:more|less|fewer|other)$/.test(sentences.tokens.lowers[than - 1]))
    return null;
  if (child(syntax, verb, "expl") >= 0 || syntax.subtreeFirst[amount] < than - 1) return null;
  const next = copyOf(syntax, draft);
  hang(next, amount, verb, subjectRelation(syntax, verb));
  hang(next, than, amount, "advmod");
  return next;
}

/** "did not trust either candidate": no second noun without a first, so what "either" opens is the object. */
export function eitherObject(doc: Parsed, noun: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const verb = syntax.heads[noun];
  if (syntax.deprels[noun] !== "conj" || verb < 0 || verb > noun || !isVerbTag(syntax.tags[verb]) || !isNounTag(syntax.tags[noun]))
    return null;
  const first = syntax.subtreeFirst[noun];
  if (first !== verb + 1 || !/^(?:either|neither|both)$/.test(sentences.tokens.lowers[first])) return null;
  const next = copyOf(syntax, draft);
  hang(next, noun, verb, "obj");
  hang(next, first, noun, "det");
  next.tags[first] = "DT";
  return next;
}

/** "beating the 188 million expected by analysts": behind a verb that has no other object, a noun and a participle without helpers are one phrase. */
export function objectWithParticiple(doc: Parsed, participle: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const verb = syntax.heads[participle];
  const object = child(syntax, participle, "nsubj", "nsubj:pass");
  if (!/^(?:advcl|ccomp|xcomp)$/.test(syntax.deprels[participle]) || syntax.tags[participle] !== "VBN") return null;
  if (verb < 0 || verb > object || object !== participle - 1 || !isVerbTag(syntax.tags[verb])) return null;
  if (child(syntax, participle, "aux", "aux:pass", "mark", "obj") >= 0 || child(syntax, participle, "obl:agent", "obl") < participle)
    return null;
  if (child(syntax, verb, "obj", "ccomp") >= 0 && child(syntax, verb, "ccomp") !== participle) return null;
  if (syntax.subtreeFirst[participle] !== verb + 1 || !isNounTag(syntax.tags[object])) return null;
  const next = copyOf(syntax, draft);
  hang(next, object, verb, "obj");
  hang(next, participle, object, "acl");
  for (const below of childrenBy(syntax, participle, "det", "amod", "nummod")) next.heads[below] = object;
  return next;
}

/** "Its managing director, Ana Rao, had hoped": no verb, but what sort of director. */
export function managingDirector(doc: Parsed, managing: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const director = managing + 1;
  const owner = managing - 1;
  if (!/^(?:directors?|editors?|partners?)$/.test(lowers[director]) || syntax.heads[director] !== managing) return null;
  if (owner < 0 || !/^PRP/.test(syntax.tags[owner]) || syntax.heads[owner] !== managing) return null;
  const above = syntax.heads[managing];
  const verb =
    above > director
      ? above
      : (childrenBy(syntax, managing, "conj", "ccomp", "parataxis", "advcl").find((token) => isFiniteClause(doc, token)) ?? -1);
  if (verb < 0 || !isVerbTag(syntax.tags[verb]) || subjectOf(doc, verb) >= 0) return null;
  const next = copyOf(syntax, draft);
  if (above !== verb) hang(next, verb, above, syntax.deprels[managing]);
  hang(next, director, verb, subjectRelation(syntax, verb));
  hang(next, managing, director, "compound");
  hang(next, owner, director, "nmod:poss");
  next.tags[owner] = "PRP$";
  next.tags[managing] = "NN";
  let name = director + 1;
  for (const below of children(syntax, managing))
    if (below > director && below !== verb) next.heads[below] = below < verb ? director : verb;
  if (lowers[name] === "," && syntax.tags[name + 1].startsWith("NNP")) {
    name++;
    while (name < verb && syntax.heads[name] > name && syntax.tags[syntax.heads[name]].startsWith("NNP")) name = syntax.heads[name];
    hang(next, name, director, "appos");
  }
  return next;
}
