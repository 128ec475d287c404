// Mends of relative clauses: "the revenue it earns", "terms, which the companies announced", "Turkey, which brokered the pause, reaffirmed …".

import { child, childrenBy } from "../doc/tree.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang } from "./mend-draft.js";
import type { Parsed } from "./tree.js";
import { isBehindComma, isFiniteClause, isNounTag, isRelativeWord, isVerbTag, subjectOf } from "./tree.js";

const NOMINATIVES: ReadonlySet<string> = new Set("i he she it we they".split(" "));

/** "a share of the revenue it earns": a pronoun and its verb right behind a noun say which one is meant, where nothing is told. */
export function contactRelative(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const over = syntax.heads[verb];
  const subject = child(syntax, verb, "nsubj");
  if (!/^(?:ccomp|advcl)$/.test(syntax.deprels[verb]) || over < 0 || over > subject || subject !== syntax.subtreeFirst[verb]) return null;
  if (!NOMINATIVES.has(sentences.tokens.lowers[subject]) || !isVerbTag(syntax.tags[over]) || !isVerbTag(syntax.tags[verb])) return null;
  if (child(syntax, verb, "obj", "ccomp", "xcomp", "cop", "aux:pass") >= 0 || !isFiniteClause(doc, verb)) return null;
  const noun = subject - 1;
  if (!/^NNS?$/.test(syntax.tags[noun]) || reportingVerb(syntax.lemmas[over]) !== null) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, noun, "acl:relcl");
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
