// Mends of what hangs on the wrong side of a comma, or on the wrong word beside it: "If rates fall, he said, homes will sell", "could not, in effect, ban".

import { child, children, childrenBy } from "../doc/tree.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang } from "./mend-draft.js";
import type { Parsed } from "./tree.js";
import { infinitiveMark, isBehindComma, isFiniteClause, isNounTag, joiner, opensAt, subjectOf } from "./tree.js";

/** "A spokeswoman for the governor, Amy Salas, declined": a name in front of the verb is that of whoever is told of first. */
export function nameOfSpeaker(doc: Parsed, name: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const represented = syntax.heads[name];
  const speaker = syntax.heads[represented];
  if (speaker < 0 || name < represented || syntax.deprels[represented] !== "nmod" || !syntax.tags[name].startsWith("NNP")) return null;
  if (!syntax.deprels[speaker].startsWith("nsubj") || !NOUN_CLASSES.PERSON.has(syntax.lemmas[speaker])) return null;
  const preposition = child(syntax, represented, "case");
  const article = child(syntax, speaker, "det");
  if (preposition < 0 || lowers[preposition] !== "for" || article < 0 || !/^an?$/.test(lowers[article])) return null;
  if (!isBehindComma(doc, name) || lowers[syntax.subtreeEnd[name]] !== ",") return null;
  const next = copyOf(syntax, draft);
  next.heads[name] = speaker;
  return next;
}

/** "provisions more than doubled", "prices have more than halved": how far, and no subject; "have" is no verb of its own. */
export function moreThanVerb(doc: Parsed, more: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const verb = more + 2;
  const have = more - 1;
  if (sentences.tokens.lowers[more + 1] !== "than" || syntax.heads[more] !== verb || !/^VB[DN]$/.test(syntax.tags[verb])) return null;
  const next = copyOf(syntax, draft);
  if (syntax.heads[verb] === have && syntax.lemmas[have] === "have" && syntax.deprels[verb] === "xcomp") {
    hang(next, verb, syntax.heads[have], syntax.deprels[have]);
    for (const below of children(syntax, have)) if (below !== verb) next.heads[below] = verb;
    hang(next, have, verb, "aux");
    next.tags[verb] = "VBN";
  }
  for (const noun of childrenBy(syntax, more, "nsubj", "nmod", "obl:unmarked"))
    if (noun < more && child(syntax, noun, "case") < 0) hang(next, noun, verb, "nsubj");
  hang(next, more, verb, "advmod");
  hang(next, more + 1, more, "fixed");
  return next;
}

/** "If rates fall, he said, homes will sell": a clause in front of an inserted telling belongs to what is told. */
export function frontedBeforeTelling(doc: Parsed, clause: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const telling = syntax.heads[clause];
  const told = telling < 0 ? -1 : syntax.heads[telling];
  if (clause < telling && doc.sentences.tokens.lowers[telling + 1] === ",") {
    const whole = splitCondition(doc, clause, telling, draft);
    if (whole !== null) return whole;
  }
  if (clause > telling || told < telling || !isInsertedTelling(doc, telling)) return null;
  const mark = joiner(doc, clause);
  if (mark < 0 || !opensAt(doc, clause, mark)) return null;
  const next = copyOf(syntax, draft);
  hang(next, clause, told, "advcl");
  next.deprels[telling] = "parataxis";
  return next;
}

/** ", he said,": what nothing joins on, and a verb that tells is that whatever it is taken for. */
function isInsertedTelling(doc: Parsed, telling: number): boolean {
  const { syntax, sentences } = doc;
  if (syntax.deprels[telling] === "parataxis") return true;
  if (syntax.deprels[telling] !== "advcl" || sentences.tokens.lowers[telling + 1] !== "," || joiner(doc, telling) >= 0) return false;
  return reportingVerb(syntax.lemmas[telling]) !== null && subjectOf(doc, telling) >= 0;
}

/** “If it is a girl,” she said, “I know her name”: a condition in front of the telling belongs to what is told behind it, and the telling is inserted. */
function splitCondition(doc: Parsed, clause: number, telling: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const mark = joiner(doc, clause);
  const told = childrenBy(syntax, telling, "ccomp").find((token) => token > telling && isFiniteClause(doc, token));
  if (told === undefined || mark < 0 || !/^(?:if|unless)$/.test(sentences.tokens.lowers[mark]) || !opensAt(doc, clause, mark)) return null;
  const next = copyOf(syntax, draft);
  hang(next, told, syntax.heads[telling], syntax.deprels[telling]);
  hang(next, telling, told, "parataxis");
  hang(next, clause, told, "advcl");
  for (const mark of childrenBy(syntax, telling, "punct")) if (mark > told || mark < clause) next.heads[mark] = told;
  return next;
}

/** "was told the shop would close": a finite clause with a subject of its own leaves nothing open. */
export function openWithSubject(doc: Parsed, clause: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const subject = child(syntax, clause, "nsubj", "nsubj:pass");
  if (subject < syntax.heads[clause] || subject > clause || !isFiniteClause(doc, clause) || infinitiveMark(doc, clause) >= 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, clause, syntax.heads[clause], "ccomp");
  return next;
}

/** "could not, in effect, ban": a helper before an inserted phrase is the verb's behind it. */
export function helperBeforeInsertion(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const over = syntax.heads[verb];
  // The phrase in front, where the verb hangs beside it.
  const beside = childrenBy(syntax, Math.max(over, 0), syntax.deprels[verb]).find(
    (token) => syntax.subtreeEnd[token] === syntax.subtreeFirst[verb],
  );
  const noun = over >= 0 && beside !== undefined && isNounTag(syntax.tags[beside]) ? beside : over;
  if (noun < 0 || noun > verb || !/^NN/.test(syntax.tags[noun]) || child(syntax, verb, "nsubj", "aux", "mark", "cc") >= 0) return null;
  const modal = child(syntax, noun, "aux");
  const preposition = child(syntax, noun, "case");
  if (modal < 0 || syntax.tags[modal] !== "MD" || preposition < modal || preposition > noun) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, syntax.heads[noun], syntax.deprels[noun]);
  hang(next, noun, verb, "obl");
  for (const below of children(syntax, noun)) if (below < preposition) next.heads[below] = verb;
  return next;
}

/** "You see, the shops are closing": a word to the hearer is not what is done. */
export function wordToHearer(doc: Parsed, word: number, draft: Draft | null): Draft | null {
  const { lowers } = doc.sentences.tokens;
  if (lowers[word - 1] !== "you" || doc.syntax.heads[word - 1] !== word || lowers[word + 1] !== "," || doc.syntax.heads[word] < word)
    return null;
  const next = copyOf(doc.syntax, draft);
  next.deprels[word] = "parataxis";
  return next;
}
