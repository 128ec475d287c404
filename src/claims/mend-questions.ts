// Mends of clauses that the parser parts from the word that opens them: "asks why we do not move", "a town where one in five jobs depends on it", "cutting the limit halved noise".

import { child, children, childrenBy } from "../doc/tree.js";
import { copyOf, type Draft, hang } from "./mend-draft.js";
import { FINITE } from "./opening.js";
import { finiteWord, isFiniteClause, isNounTag, isVerbTag, type Parsed, subjectOf } from "./tree.js";

/** "asks me why we do not move": the clause right behind "why" is the question. */
export function questionBeside(doc: Parsed, word: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const asking = syntax.heads[word];
  if (asking < 0 || asking > word || !isVerbTag(syntax.tags[asking])) return null;
  const beside = [...childrenBy(syntax, asking, "parataxis", "ccomp", "advcl"), ...childrenBy(syntax, word, "acl:relcl")];
  const verb = beside.find((token) => syntax.subtreeFirst[token] === word + 1);
  if (verb === undefined || !isFiniteClause(doc, verb) || subjectOf(doc, verb) < 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, word, verb, "advmod");
  hang(next, verb, asking, "ccomp");
  return next;
}

/** "were divided on whether it would work": behind a preposition a question is what the verb is about, no circumstance. */
export function whetherBehindPreposition(doc: Parsed, whether: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const verb = syntax.heads[whether];
  const preposition = whether - 1;
  if (verb < whether || syntax.deprels[verb] !== "advcl" || syntax.heads[preposition] !== verb || syntax.tags[preposition] !== "IN")
    return null;
  const next = copyOf(syntax, draft);
  next.deprels[verb] = "obl";
  return next;
}

/** "in a town where one in five jobs depends on it": the noun phrase behind "where" is the subject of the verb behind that. */
export function whereBeforeSubject(doc: Parsed, where: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const subject = syntax.heads[where];
  const place = where - 1;
  if (subject < where || !isNounTag(syntax.tags[place] ?? "") || !isNounTag(syntax.tags[subject])) return null;
  if (syntax.subtreeFirst[subject] !== where || syntax.heads[subject] > place || syntax.heads[subject] < 0) return null;
  const over = syntax.heads[place];
  const finite = syntax.subtreeEnd[subject];
  const verb = /^(?:aux|aux:pass|cop)$/.test(syntax.deprels[finite] ?? "") ? syntax.heads[finite] : finite;
  if (over < 0 || !/^(?:MD|VB[DPZ])$/.test(syntax.tags[finite] ?? "") || verb < finite || subjectOf(doc, verb) >= 0) return null;
  if (syntax.heads[verb] < 0 || syntax.heads[verb] > place || child(syntax, verb, "cc", "mark") >= 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, subject, verb, "nsubj");
  hang(next, where, verb, "advmod");
  hang(next, verb, place, "acl:relcl");
  return next;
}

/** "Cutting the limit from 50 to 30 kilometres halved noise", "Handing out cash was a mistake": with no comma in front of the verb the gerund is what did it. */
export function gerundAsSubject(doc: Parsed, gerund: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const verb = syntax.heads[gerund];
  if (syntax.tags[gerund] !== "VBG" || syntax.deprels[gerund] !== "advcl" || verb < gerund || syntax.heads[verb] >= 0) return null;
  const noun = subjectOf(doc, verb);
  const isBare = noun < 0 && FINITE.test(syntax.tags[syntax.subtreeEnd[gerund]]);
  if (!isBare && (noun < gerund || noun > verb || !/^(?:IN|TO)$/.test(syntax.tags[syntax.subtreeFirst[noun]]))) return null;
  for (let token = gerund; token < verb; token++) if (sentences.tokens.lowers[token] === ",") return null;
  const next = copyOf(syntax, draft);
  if (!isBare) hang(next, noun, gerund, "obl");
  next.deprels[gerund] = "csubj";
  return next;
}

/** "…, he said, and cost almost nothing": what "and" joins on behind an inserted telling goes with what is told. */
export function joinedPastTelling(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const telling = syntax.heads[verb];
  const told = telling < 0 ? -1 : syntax.heads[telling];
  const joining = child(syntax, verb, "cc");
  if (told < 0 || told > telling || syntax.deprels[telling] !== "parataxis" || joining < telling || subjectOf(doc, verb) >= 0) return null;
  if (sentences.tokens.lowers[joining - 1] !== "," || !isVerbTag(syntax.tags[verb])) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, told, "conj");
  if (syntax.tags[verb] === "VB" && child(syntax, verb, "aux") < 0 && syntax.tags[finiteWord(doc, told)] === "VBD") next.tags[verb] = "VBD";
  return next;
}

/** "They fitted noise meters and asked parents": no adjective stands right behind a pronoun. */
export function pastBehindPronoun(doc: Parsed, past: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const object = syntax.heads[past];
  const pronoun = past - 1;
  const verb = object < 0 ? -1 : syntax.heads[object];
  if (!/^(?:i|he|she|it|we|they)$/.test(sentences.tokens.lowers[pronoun] ?? "") || !sentences.tokens.lowers[past].endsWith("ed"))
    return null;
  if (object < past || verb < object || syntax.heads[pronoun] !== object || !/^nsubj/.test(syntax.deprels[object])) return null;
  const joining = child(syntax, object, "cc") >= 0 ? -1 : child(syntax, verb, "cc");
  if (joining < object || joining > verb || syntax.tags[verb] !== "VBD") return null;
  const next = copyOf(syntax, draft);
  hang(next, past, syntax.heads[verb], syntax.deprels[verb]);
  next.tags[past] = "VBD";
  hang(next, pronoun, past, "nsubj");
  hang(next, object, past, "obj");
  hang(next, verb, past, "conj");
  for (const below of children(syntax, verb)) {
    const { endToken } = sentences.list[sentences.tokens.sentence[verb]];
    if (below < pronoun || (below === endToken - 1 && syntax.deprels[below] === "punct")) next.heads[below] = past;
  }
  return next;
}
