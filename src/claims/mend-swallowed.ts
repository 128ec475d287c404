// Mends of subjects and clauses that the words around them have swallowed: "The glacier, which fed the valley, has gone, scientists said".

import { child, childrenBy } from "../doc/tree.js";
import { REPORTING_NOUNS, reportingVerb } from "../lexicon/reporting-verbs.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang, subjectRelation } from "./mend-draft.js";
import type { Parsed } from "./tree.js";
import { finiteWord, infinitiveMark, isFiniteClause, isNounTag, isRelativeWord, isVerbTag, joiner, subjectOf } from "./tree.js";

/** Words between the start of a sentence and the telling that closes it, over which its verb is looked for. */
const TELLING_REACH = 80;

/** "The glacier, which fed the valley, has gone, scientists said": of two subjects of a verb that tells the first belongs to the verb before the comma. */
export function trailingTelling(doc: Parsed, verb: number, first: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  if (!isVerbTag(syntax.tags[verb]) || reportingVerb(syntax.lemmas[verb]) === null) return null;
  const [subject, speaker, third] = childrenBy(syntax, verb, "nsubj", "nsubj:pass").filter((token) => token < verb);
  if (speaker === undefined || third !== undefined || verb - first > TELLING_REACH) return null;
  const comma = syntax.subtreeFirst[speaker] - (sentences.tokens.lowers[syntax.subtreeFirst[speaker]] === "," ? 0 : 1);
  if (sentences.tokens.lowers[comma] !== "," || child(syntax, verb, "ccomp") >= 0 || !isNounTag(syntax.tags[subject])) return null;
  // "Most are in tourism, he said"
  if (child(syntax, subject, "cop") >= 0 && subjectOf(doc, subject) >= 0) {
    const next = copyOf(syntax, draft);
    hang(next, subject, verb, "ccomp");
    return next;
  }
  let told = -1;
  for (let at = subject + 1; at < comma && told < 0; at++) {
    if (!LOOSE.has(syntax.deprels[at]) || !isFiniteClause(doc, at) || subjectOf(doc, at) >= 0) continue;
    if (joiner(doc, at) < 0 && child(syntax, at, "cc") < 0) told = at;
  }
  if (told < 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, told, verb, "ccomp");
  hang(next, subject, told, subjectRelation(syntax, told));
  // What stood between the swallowed verb and the telling hung on one of the two nouns.
  const start = finiteWord(doc, told);
  for (let at = told + 1; at < comma; at++) if (syntax.heads[at] < start) next.heads[at] = told;
  for (let at = subject + 1; at < told; at++) if (syntax.heads[at] === told && syntax.deprels[at] === "punct") next.heads[at] = subject;
  if (syntax.heads[comma] < verb) next.heads[comma] = verb;
  return next;
}

const LOOSE: ReadonlySet<string> = new Set(["conj", "advcl", "acl", "acl:relcl", "ccomp", "parataxis", "xcomp"]);

/** "arguments by three companies that the state had acted": what the noun tells, not something about those who tell it. */
export function toldByOwner(doc: Parsed, clause: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const owner = syntax.heads[clause];
  if (!/^acl/.test(syntax.deprels[clause]) || owner < 0 || !isNounTag(syntax.tags[owner])) return null;
  const that = syntax.subtreeFirst[clause];
  const subject = child(syntax, clause, "nsubj", "nsubj:pass");
  if (sentences.tokens.lowers[that] !== "that" || subject <= that || !isFiniteClause(doc, clause)) return null;
  const preposition = child(syntax, owner, "case");
  const noun = preposition < 1 ? -1 : preposition - 1;
  if (noun < 0 || !/^(?:by|from|of|among)$/.test(sentences.tokens.lowers[preposition])) return null;
  if (!/^NNS?$/.test(syntax.tags[noun]) || !REPORTING_NOUNS.has(syntax.lemmas[noun])) return null;
  const next = copyOf(syntax, draft);
  hang(next, owner, noun, "nmod");
  hang(next, clause, noun, "acl");
  hang(next, that, clause, "mark");
  next.tags[that] = "IN";
  return next;
}

/** ", said Rosa Whyte, who runs the shop": the clause goes with the noun before its pronoun, not with the verb above. */
export function strayRelative(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const over = syntax.heads[verb];
  if (!/^(?:ccomp|advcl|conj|parataxis|xcomp)$/.test(syntax.deprels[verb]) || over < 0 || over > verb || !isFiniteClause(doc, verb))
    return null;
  const pronoun = childrenBy(syntax, verb, "nsubj", "nsubj:pass").find((token) => token < verb && /^(?:WP|WDT)$/.test(syntax.tags[token]));
  if (pronoun === undefined || !/^(?:who|which)$/.test(sentences.tokens.lowers[pronoun]) || sentences.tokens.lowers[pronoun - 1] !== ",")
    return null;
  let noun = pronoun - 2;
  // Up the right edge of the phrase that the comma closes.
  while (noun > over && syntax.heads[noun] > over && syntax.heads[noun] < pronoun && isNounTag(syntax.tags[syntax.heads[noun]]))
    noun = syntax.heads[noun];
  if (noun <= over || !isNounTag(syntax.tags[noun]) || syntax.subtreeEnd[noun] < pronoun - 1) return null;
  if (sentences.tokens.lowers[pronoun] === "who" && !/^(?:NNP?S?)$/.test(syntax.tags[noun])) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, noun, "acl:relcl");
  if (syntax.heads[pronoun - 1] === over) next.heads[pronoun - 1] = verb;
  return next;
}

/** "where the pier collapsed", "which the firm sold": a participle with a subject of its own behind such a word is a past tense. */
export function pastOfPlace(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  if (syntax.tags[verb] !== "VBN" || !/^acl(?::relcl)?$/.test(syntax.deprels[verb])) return null;
  const where = childrenBy(syntax, verb, "advmod").find((token) => token < verb && syntax.tags[token] === "WRB");
  const subject = child(syntax, verb, "nsubj", "nsubj:pass");
  if (where === undefined || subject < where || subject > verb || isRelativeWord(doc, subject)) return null;
  if (child(syntax, verb, "aux", "aux:pass", "cop") >= 0) return null;
  const next = copyOf(syntax, draft);
  next.tags[verb] = "VBD";
  next.deprels[verb] = "acl:relcl";
  return next;
}

/** ", which fears that tourists will stay away": a verb that looks like a plural noun right behind such a word. */
export function verbBehindWho(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  if (syntax.tags[verb] !== "NNS" || verb < 3 || !/^(?:who|which)$/.test(lowers[verb - 1]) || lowers[verb - 2] !== ",") return null;
  if (!/^(?:that|to|the|a|an|its|their|his|her)$/.test(lowers[verb + 1] ?? "") || !isNounTag(syntax.tags[verb - 3])) return null;
  const next = copyOf(syntax, draft);
  next.tags[verb] = "VBZ";
  hang(next, verb - 1, verb, "nsubj");
  let noun = verb - 3;
  for (
    let steps = 0;
    steps < 6 && syntax.heads[noun] >= 0 && syntax.heads[noun] < verb && isNounTag(syntax.tags[syntax.heads[noun]]);
    steps++
  )
    noun = syntax.heads[noun];
  hang(next, verb, noun, "acl:relcl");
  if (lowers[verb + 1] === "that") {
    next.tags[verb + 1] = "IN";
    next.deprels[verb + 1] = "mark";
  }
  for (const below of childrenBy(syntax, verb, "acl", "acl:relcl"))
    next.deprels[below] = infinitiveMark(doc, below) >= 0 ? "xcomp" : "ccomp";
  return next;
}

/** Verbs of amounts that have no object where nothing follows: a "participle" of theirs behind its noun is a past tense. */
const AMOUNT_VERBS: ReadonlySet<string> = new Set(
  "double treble triple quadruple halve soar climb rise fall plunge slump tumble shrink collapse surge".split(" "),
);
const JOINING: ReadonlySet<string> = new Set(["after", "as", "before", "since", "because", "while", "until", "once"]);

/** "after provisions for bad loans more than doubled": the noun phrase behind the joining word is the subject. */
export function amountMoved(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  if (!/^VB[ND]$/.test(syntax.tags[verb]) || syntax.deprels[verb] !== "acl") return null;
  // "after environmental groups sued.": a participle would have more behind it.
  const isLast = /^[.,;]$/.test(sentences.tokens.lowers[verb + 1] ?? "") && child(syntax, verb, "obl", "advmod", "xcomp") < 0;
  if (!AMOUNT_VERBS.has(syntax.lemmas[verb]) && !isLast) return null;
  if (child(syntax, verb, "aux", "aux:pass", "cop", "obl:agent", "obj", "mark") >= 0) return null;
  let noun = syntax.heads[verb];
  while (noun >= 0 && syntax.deprels[noun] === "nmod" && syntax.heads[noun] < noun) noun = syntax.heads[noun];
  const over = noun < 0 ? -1 : syntax.heads[noun];
  if (over < 0 || over > noun || !/^(?:obl|obj|nmod|obl:unmarked)$/.test(syntax.deprels[noun])) return null;
  const first = syntax.subtreeFirst[noun];
  const joining = JOINING.has(sentences.tokens.lowers[first]) ? first : -1;
  if (joining < 0 || syntax.subtreeFirst[verb] <= noun) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, over, "advcl");
  hang(next, noun, verb, "nsubj");
  hang(next, joining, verb, "mark");
  next.tags[joining] = "IN";
  next.tags[verb] = "VBD";
  return next;
}

/** "Castle & Hume, due to report next week, is expected to post a loss": "due" describes, and the sentence's verb follows. */
export function dueTo(doc: Parsed, due: number, end: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const report = due + 2;
  if (lowers[due] !== "due" || lowers[due + 1] !== "to" || report >= end || syntax.tags[report] !== "VB") return null;
  if (syntax.heads[due] !== report || syntax.deprels[due] !== "case" || lowers[due - 1] !== ",") return null;
  const noun = childrenBy(syntax, report, "nsubj", "nsubj:pass").find((token) => token < due);
  const verb = childrenBy(syntax, report, "advcl", "ccomp", "conj", "parataxis", "xcomp").find(
    (token) => token > report && isFiniteClause(doc, token) && subjectOf(doc, token) < 0 && lowers[finiteWord(doc, token) - 1] === ",",
  );
  if (noun === undefined || verb === undefined) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, syntax.heads[report], syntax.deprels[report]);
  hang(next, noun, verb, subjectRelation(syntax, verb));
  hang(next, due, noun, "acl");
  hang(next, due + 1, report, "mark");
  hang(next, report, due, "xcomp");
  for (const mark of childrenBy(syntax, report, "punct")) next.heads[mark] = mark < due ? due : mark < verb ? due : verb;
  return next;
}
