// Mends of participles taken for verbs: "The refinery, opened in 1964, employs 2,300", "Workers laid off in June have returned".

import { child, children, childrenBy } from "../doc/tree.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import { pastOf } from "../lexicon/verb-forms.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang, subjectRelation } from "./mend-draft.js";
import type { Parsed } from "./tree.js";
import { finiteWord, isFiniteClause, isNounTag, isVerbTag, joiner, subjectOf } from "./tree.js";

/** "The refinery, opened in 1964, employs 2,300", "Workers laid off in June have returned": of two verbs behind one subject the first is a participle. */
export function describedSubject(doc: Parsed, participle: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  if (!canDescribe(doc, participle)) return null;
  const noun = child(syntax, participle, "nsubj", "nsubj:pass");
  if (noun < 0 || noun > participle || !/^(?:NN|CD|FW)/.test(syntax.tags[noun])) return null;
  const opening = startOf(doc, participle) - 1;
  const isApart = sentences.tokens.lowers[opening] === ",";
  // "that cholera, absent since 2019, could return": what opens the clause goes with its verb.
  if (childrenBy(syntax, participle, "mark").some((token) => token > noun) || (!isApart && !isVerbTag(syntax.tags[participle])))
    return null;
  // A comma that opens: no other stands between the noun and the participle.
  for (let token = noun + 1; token < opening; token++) if (sentences.tokens.lowers[token] === ",") return null;
  if (!isApart && syntax.subtreeEnd[noun] <= opening) return null;
  const verb = verbBehind(doc, participle, noun, isApart);
  if (verb < 0) return null;
  const next = copyOf(syntax, draft);
  const isBelow = syntax.heads[participle] !== verb;
  for (const below of children(syntax, participle)) {
    // What stood beside the participle in front of the noun or behind the verb goes with the verb.
    if (below !== noun && below !== verb && (below < noun || below > verb)) next.heads[below] = verb;
  }
  for (const joined of childrenBy(syntax, participle, "conj"))
    if (joined < verb) for (const below of children(syntax, joined)) if (below > verb) next.heads[below] = verb;
  if (isBelow) hang(next, verb, syntax.heads[participle], syntax.deprels[participle]);
  hang(next, noun, verb, subjectRelation(syntax, verb));
  hang(next, participle, noun, "acl");
  if (isVerbTag(syntax.tags[participle])) next.tags[participle] = "VBN";
  for (const below of childrenBy(syntax, verb, "mark")) {
    hang(
      next,
      below,
      childrenBy(syntax, participle, "conj")
        .filter((token) => token < below)
        .at(-1) ?? participle,
      "advmod",
    );
    next.tags[below] = "RB";
  }
  for (const below of childrenBy(syntax, verb, "punct")) if (below < verb && below > participle) next.heads[below] = participle;
  for (const below of childrenBy(syntax, participle, "conj")) if (below < verb && syntax.tags[below] === "VBD") next.tags[below] = "VBN";
  return next;
}

/** Where a verb's group starts, with the adverbs right before it: "long hidden". */
function startOf(doc: Parsed, verb: number): number {
  let start = verb;
  while (start > 0 && doc.syntax.tags[start - 1].startsWith("RB") && doc.syntax.heads[start - 1] === verb) start--;
  return start;
}

/** True for a verb form without helper, object or joiner that may be a past participle. */
function canDescribe(doc: Parsed, verb: number): boolean {
  const { syntax, sentences } = doc;
  if (!/^(?:VB[DN]?|JJ)$/.test(syntax.tags[verb])) return false;
  // "shut", "cut": of the same form throughout
  if (syntax.tags[verb] === "VB" && pastOf(syntax.lemmas[verb]) !== sentences.tokens.lowers[verb]) return false;
  if (syntax.tags[verb] === "VBD" && !isParticiple(sentences.tokens.lowers[verb])) return false;
  // "said to be the most"
  const isTold = child(syntax, verb, "ccomp") >= 0 && sentences.tokens.lowers[verb + 1] !== "to";
  return !isTold && child(syntax, verb, "aux", "aux:pass", "cop", "cc", "obj", "expl") < 0;
}

/** Pasts whose participle has another form. */
const PASTS_ONLY: ReadonlySet<string> = new Set(
  "was were did went had took gave saw wrote fell rose drew came began became broke chose drove flew froze grew knew rode rang ran spoke stole swore threw tore wore woke wove shook sang sank swam sprang shrank ate forgot hid bore bit blew withdrew underwent undertook overtook overcame oversaw foresaw forgave mistook arose".split(
    " ",
  ),
);

/** True for a past form that is a participle as well. */
function isParticiple(form: string): boolean {
  return !PASTS_ONLY.has(form);
}

/** The finite verb without a subject that follows the participle's phrase, behind a comma where one stood before it; -1 for none. */
function verbBehind(doc: Parsed, participle: number, noun: number, isApart: boolean): number {
  const { syntax, sentences } = doc;
  const above = syntax.heads[participle];
  const fits = (verb: number) => {
    if (verb <= participle || !isFiniteClause(doc, verb) || child(syntax, verb, "cc", "expl", "csubj") >= 0) return false;
    // "expanded twice since, employs": what stands before a comma joins nothing on.
    if (childrenBy(syntax, verb, "mark").some((token) => sentences.tokens.lowers[token + 1] !== ",")) return false;
    const subject = subjectOf(doc, verb);
    if (subject >= 0 && subject !== noun) return false;
    const start = startOf(doc, finiteWord(doc, verb));
    return isApart ? sentences.tokens.lowers[start - 1] === "," : syntax.deprels[start - 1] !== "punct" && isPlainlyFinite(doc, verb);
  };
  if (above > participle && /^(?:advcl|ccomp|parataxis|csubj)$/.test(syntax.deprels[participle]) && isVerbLike(doc, above) && fits(above))
    return above;
  // "say that cholera, absent since 2019, could return", where the second verb hangs on "say"
  const over = syntax.deprels[participle] === "ccomp" && above < participle ? [above] : [];
  const joined = [participle, ...childrenBy(syntax, participle, "conj"), ...over];
  return joined.flatMap((token) => childrenBy(syntax, token, "conj", "advcl", "parataxis", "ccomp", "xcomp", "dep")).find(fits) ?? -1;
}

function isVerbLike(doc: Parsed, token: number): boolean {
  return isVerbTag(doc.syntax.tags[token]) || child(doc.syntax, token, "cop") >= 0;
}

/** True where a helper or a present form shows the verb to be finite: another past might be a participle itself. */
function isPlainlyFinite(doc: Parsed, verb: number): boolean {
  return /^(?:MD|VB[PZ])$/.test(doc.syntax.tags[finiteWord(doc, verb)]) || finiteWord(doc, verb) !== verb;
}

/** "mocked the project, delayed by the pandemic", "drew 9,000 visitors, said to be the most": a past form that a mere comma joins on describes the noun in front. */
export function trailingParticiple(doc: Parsed, participle: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const over = syntax.heads[participle];
  if (syntax.deprels[participle] !== "conj" || over < 0 || over > participle || !isVerbTag(syntax.tags[over])) return null;
  if (!/^VB[DN]$/.test(syntax.tags[participle]) || !canDescribe(doc, participle) || subjectOf(doc, participle) >= 0) return null;
  if (child(syntax, participle, "mark") >= 0) return null;
  const comma = startOf(doc, participle) - 1;
  if (lowers[comma] !== "," || childrenBy(syntax, over, "conj").some((token) => token > participle && child(syntax, token, "cc") >= 0))
    return null;
  // "came, saw, conquered": a list of verbs, unless an agent or an infinitive shows that this one is none.
  if (child(syntax, participle, "obl:agent", "xcomp", "ccomp") < 0) return null;
  const noun = childrenBy(syntax, over, "obj", "obl").find((token) => syntax.subtreeEnd[token] === comma && token > over);
  if (noun === undefined || !isNounTag(syntax.tags[noun])) return null;
  const next = copyOf(syntax, draft);
  hang(next, participle, noun, "acl");
  next.tags[participle] = "VBN";
  return next;
}

/** "4.7% of income agreed with the Fund": a participle right behind a noun describes it. */
export function nearParticiple(doc: Parsed, participle: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const noun = participle - 1;
  const above = syntax.heads[participle];
  if (!/^VB[DN]$/.test(syntax.tags[participle]) || !canDescribe(doc, participle) || subjectOf(doc, participle) >= 0) return null;
  // ", the grid operator Norlys Nett said": a past that tells has its speaker in front.
  if (child(syntax, participle, "mark") >= 0 || (syntax.tags[participle] === "VBD" && reportingVerb(syntax.lemmas[participle]) !== null))
    return null;
  if (syntax.deprels[participle] !== "advcl" || above < 0 || above >= noun) return null;
  if (!/^NN/.test(syntax.tags[noun]) || syntax.subtreeFirst[participle] < participle || child(syntax, participle, "obl", "obl:agent") < 0)
    return null;
  if (/^(?:obl:unmarked|advmod)$/.test(syntax.deprels[noun]) || syntax.subtreeEnd[noun] !== participle) return null;
  const next = copyOf(syntax, draft);
  hang(next, participle, noun, "acl");
  next.tags[participle] = "VBN";
  return next;
}

/** "passed in 2021 and amended last year": what "and" joins to a participle is one. */
export function joinedParticiple(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const first = syntax.heads[verb];
  if (syntax.deprels[verb] !== "conj" || first < 0) return null;
  const isTense = syntax.tags[first] === "VBD" && isFiniteClause(doc, first);
  if (isTense && syntax.tags[verb] === "VBN" && subjectOf(doc, verb) < 0) return joinedPast(doc, verb, draft);
  if (syntax.tags[verb] !== "VBD" || syntax.deprels[first] !== "acl" || syntax.tags[first] !== "VBN") return null;
  if (subjectOf(doc, verb) >= 0 || child(syntax, verb, "obj", "ccomp") >= 0) return null;
  if (!isParticiple(sentences.tokens.lowers[verb])) return null;
  const next = copyOf(syntax, draft);
  next.tags[verb] = "VBN";
  return next;
}

/** "lost the defender and finished with ten men": what "and" joins to a past tense is one, where nobody is named who did it. */
function joinedPast({ syntax }: Parsed, verb: number, draft: Draft | null): Draft | null {
  if (child(syntax, verb, "obl:agent", "aux", "aux:pass", "mark") >= 0 || child(syntax, verb, "cc") < 0) return null;
  const next = copyOf(syntax, draft);
  next.tags[verb] = "VBD";
  return next;
}

/** "The chart has risen and stay": behind "has" and a participle a bare form that "and" joins on is a present tense. */
export function joinedPresent(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const first = syntax.heads[verb];
  if (syntax.deprels[verb] !== "conj" || syntax.tags[verb] !== "VB" || first < 0 || syntax.tags[first] !== "VBN") return null;
  if (child(syntax, verb, "aux", "mark", "nsubj") >= 0 || !/^VB[PZ]$/.test(syntax.tags[finiteWord(doc, first)])) return null;
  const next = copyOf(syntax, draft);
  next.tags[verb] = "VBP";
  return next;
}

/** "Their coach, Rui Prates, rested five regulars but the side hardly missed them": of two subjects of a verb, with "but" between, the first goes with the form in between. */
export function verbOfFirst(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const [subject, second, third] = childrenBy(syntax, verb, "nsubj", "nsubj:pass").filter((token) => token < verb);
  if (second === undefined || third !== undefined) return null;
  const joining = childrenBy(syntax, verb, "cc").find((token) => token > subject && token < second);
  if (joining === undefined) return null;
  const first = childrenBy(syntax, subject, "acl", "acl:relcl").findLast((token) => token > subject && token < joining);
  if (first === undefined || !/^VB[DN]$/.test(syntax.tags[first]) || child(syntax, first, "obl:agent", "aux", "aux:pass", "mark") >= 0)
    return null;
  if (subjectOf(doc, first) >= 0 || doc.sentences.tokens.lowers[first - 1] !== ",") return null;
  const next = copyOf(syntax, draft);
  hang(next, first, syntax.heads[verb], syntax.deprels[verb]);
  hang(next, verb, first, "conj");
  hang(next, subject, first, "nsubj");
  for (const below of children(syntax, verb)) {
    if (below < subject || (syntax.deprels[below] === "punct" && below > verb)) next.heads[below] = first;
    else if (below < joining && below > first) next.heads[below] = first;
  }
  next.tags[first] = "VBD";
  return next;
}

/** "which have since left the coalition": "have" in front of a past form is its helper, whatever adverb stands between. */
export function helperHave(doc: Parsed, have: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  if (syntax.lemmas[have] !== "have" || !/^VB[DPZ]$/.test(syntax.tags[have]) || child(syntax, have, "obj", "aux") >= 0) return null;
  const verb = childrenBy(syntax, have, "xcomp", "ccomp", "advcl", "dep", "conj").find((token) => token > have);
  if (
    verb === undefined ||
    !/^VB[DN]$/.test(syntax.tags[verb]) ||
    subjectOf(doc, verb) >= 0 ||
    child(syntax, verb, "mark", "aux", "cc") >= 0
  )
    return null;
  let from = have + 1;
  // "has by no means accepted", "had in no way agreed"
  if (syntax.tags[from] === "IN" && doc.sentences.tokens.lowers[from + 1] === "no" && /^NN/.test(syntax.tags[from + 2])) from += 3;
  for (let token = from; token < verb; token++) if (!/^(?:RB|VBN$)/.test(syntax.tags[token])) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, syntax.heads[have], syntax.deprels[have]);
  for (const below of children(syntax, have)) if (below !== verb) next.heads[below] = verb;
  hang(next, have, verb, "aux");
  next.tags[verb] = "VBN";
  return next;
}

/** "when a storm brought down part of the fence": behind a joining word a form with a subject of its own and no helper is a past tense. */
export function joinedClausePast(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  if (syntax.deprels[verb] !== "advcl" || syntax.tags[verb] !== "VBN") return null;
  const mark = joiner(doc, verb);
  const subject = subjectOf(doc, verb);
  if (mark < 0 || subject < mark || subject > verb || sentences.tokens.lowers[mark] === "with") return null;
  if (child(syntax, verb, "aux", "aux:pass", "cop", "obl:agent") >= 0) return null;
  const next = copyOf(syntax, draft);
  next.tags[verb] = "VBD";
  return next;
}

/** "The project, paid for by a lottery and run by volunteers, …": what "and" joins to a participle is no second subject. */
export function participleOfNoun(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const noun = syntax.heads[verb];
  const joining = child(syntax, verb, "cc");
  if (syntax.deprels[verb] !== "conj" || noun < 0 || noun > verb || !isNounTag(syntax.tags[noun]) || joining < 0 || joining > verb)
    return null;
  const isBare = syntax.tags[verb] === "VB" && /^(?:run|come|become|overrun|overcome)$/.test(sentences.tokens.lowers[verb]);
  if ((!isBare && !canDescribe(doc, verb) && !/^VB[DN]$/.test(syntax.tags[verb])) || subjectOf(doc, verb) >= 0) return null;
  if (!isVerbTag(syntax.tags[verb]) || child(syntax, verb, "aux", "mark", "obj") >= 0) return null;
  const first = childrenBy(syntax, noun, "acl").find((token) => syntax.tags[token] === "VBN" && syntax.subtreeEnd[token] === joining);
  if (first === undefined) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, first, "conj");
  next.tags[verb] = "VBN";
  for (const below of childrenBy(syntax, noun, "nmod")) if (below > verb) hang(next, below, verb, "obl");
  return next;
}
