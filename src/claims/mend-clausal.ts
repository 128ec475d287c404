// Mends of clauses that hang beside their noun or verb: "helped people lose weight", "the hospital, from which patients were moved", "had been missing since Sunday were found".

import { child, childrenBy } from "../doc/tree.js";
import { operatorFor } from "../lexicon/operators.js";
import { FORMS } from "../model/inflections.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang } from "./mend-draft.js";
import type { Parsed } from "./tree.js";
import { finiteWord, isFiniteClause, isNounTag, subjectOf } from "./tree.js";

/** Verbs over a noun and a bare verb. */
const OVER_BARE: ReadonlySet<string> = new Set("help let make".split(" "));

/** "helped people with obesity lose weight": the bare verb behind the object is what they were helped to do. */
export function bareBehindObject(doc: Parsed, bare: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const verb = syntax.heads[bare];
  if (!/^VBP?$/.test(syntax.tags[bare]) || !/^(?:parataxis|conj|advcl|ccomp|dep)$/.test(syntax.deprels[bare]) || verb < 0 || verb > bare)
    return null;
  const object = child(syntax, verb, "obj");
  if (!OVER_BARE.has(syntax.lemmas[verb]) || object < verb || object > bare || subjectOf(doc, bare) >= 0) return null;
  if (child(syntax, bare, "aux", "mark", "cc", "cop") >= 0 || syntax.subtreeFirst[bare] !== bare) return null;
  const next = copyOf(syntax, draft);
  for (const phrase of childrenBy(syntax, verb, "obl")) if (phrase > object && phrase < bare) hang(next, phrase, object, "nmod");
  hang(next, bare, verb, "xcomp");
  next.tags[bare] = "VB";
  return next;
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
  if (!/^NN/.test(syntax.tags[noun]) || syntax.subtreeFirst[verb] !== noun + 1 || syntax.heads[verb] > noun) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, noun, "acl:relcl");
  return next;
}

/** "hikers who had been missing since Sunday were found": the time behind "since" belongs to the relative clause in front. */
export function sinceOfRelative(doc: Parsed, since: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const main = syntax.heads[since];
  const time = since + 1;
  if (
    syntax.deprels[since] !== "mark" ||
    syntax.heads[time] !== main ||
    !/^nsubj/.test(syntax.deprels[time]) ||
    syntax.subtreeEnd[time] !== finiteWord(doc, main)
  )
    return null;
  const subject = childrenBy(syntax, main, "nsubj", "nsubj:pass").find((token) => token < since);
  const relative = subject === undefined ? -1 : child(syntax, subject, "acl:relcl", "acl");
  if (relative < 0 || syntax.subtreeEnd[relative] !== since || !isNounTag(syntax.tags[time])) return null;
  const next = copyOf(syntax, draft);
  hang(next, time, relative, "obl");
  hang(next, since, time, "case");
  return next;
}

/** "said it disagreed with the ruling": behind a subject, with no copula, a word in "-ed" is a past tense. */
export function pastAsAdjective(doc: Parsed, word: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const form = sentences.tokens.lowers[word];
  if (!/[a-z]{3}ed$/.test(form) || child(syntax, word, "nsubj") !== word - 1 || child(syntax, word, "cop", "aux", "aux:pass") >= 0)
    return null;
  const next = copyOf(syntax, draft);
  next.tags[word] = "VBD";
  next.lemmas[word] = FORMS.get(form) ?? form.slice(0, form.endsWith("eed") ? -1 : -2);
  return next;
}

/** "after an engineer offered to inspect it": whoever offers, agrees or refuses to do something is the subject. */
export function offeringBehindTime(doc: Parsed, participle: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const noun = participle - 1;
  const verb = syntax.heads[noun];
  const mark = child(syntax, noun, "case");
  if (syntax.heads[participle] !== noun || syntax.deprels[noun] !== "obl" || verb < 0 || verb > noun || mark < 0) return null;
  if (!/^(?:after|before|until|since|because)$/.test(sentences.tokens.lowers[mark]) || sentences.tokens.lowers[participle + 1] !== "to")
    return null;
  if (operatorFor(syntax.lemmas[participle], "to", false) === null || child(syntax, participle, "obl:agent", "aux") >= 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, participle, verb, "advcl");
  hang(next, noun, participle, "nsubj");
  hang(next, mark, participle, "mark");
  next.tags[participle] = "VBD";
  return next;
}
