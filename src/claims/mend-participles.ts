// Mends of participles taken for verbs: "4.7% of income agreed with the Fund", "passed in 2021 and amended last year".

import { child, children } from "../doc/tree.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import { pastOf } from "../lexicon/verb-forms.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang, subjectRelation } from "./mend-draft.js";
import type { Parsed } from "./tree.js";
import { isFiniteClause, isPunctuation, subjectOf } from "./tree.js";

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

/** What is done to plans and things, and not to the people who speak of them. */
const DONE_TO_THINGS: ReadonlySet<string> = new Set(
  "delay postpone cancel shelve fund finance draft write design build commission publish propose introduce adopt launch sign".split(" "),
);

/** What is done to plans, and to no firm. */
const PLANS_ONLY: ReadonlySet<string> = new Set(["enact", "introduce", "postpone", "propose", "shelve", "suspend"]);

/** "Critics mocked the project, | delayed by the pandemic": people are not delayed as projects are; -1 where the comma parts nothing like it. */
function thingBeforeComma({ syntax, sentences }: Parsed, participle: number): number {
  const subject = child(syntax, Math.max(syntax.heads[participle], 0), "nsubj");
  // "It will resume share buybacks, suspended in 2022"
  if (subject >= 0 && sentences.tokens.lowers[participle - 1] === "," && PLANS_ONLY.has(syntax.lemmas[participle])) {
    const isSomebody = syntax.lemmas[participle] === "suspend" && sentences.tokens.lowers[subject] !== "it";
    if (!isSomebody && syntax.deprels[participle - 2] === "obj") return participle - 2;
  }
  const isApart = sentences.tokens.lowers[participle - 1] === "," && child(syntax, participle, "obl:agent") > participle;
  if (!isApart || subject < 0 || !NOUN_CLASSES.PERSON.has(syntax.lemmas[subject])) return -1;
  const thing = participle - 2;
  const isThing = DONE_TO_THINGS.has(syntax.lemmas[participle]) && !NOUN_CLASSES.PERSON.has(syntax.lemmas[thing]);
  return isThing && syntax.deprels[thing] === "obj" ? thing : -1;
}

/** "4.7% of income agreed with the Fund": a participle right behind a noun describes it. */
export function nearParticiple(doc: Parsed, participle: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const thing = thingBeforeComma(doc, participle);
  const noun = thing < 0 ? participle - 1 : thing;
  const above = syntax.heads[participle];
  if (!/^VB[DN]$/.test(syntax.tags[participle]) || !canDescribe(doc, participle) || subjectOf(doc, participle) >= 0) return null;
  // ", the grid operator Norlys Nett said": a past that tells has its speaker in front.
  if (child(syntax, participle, "mark") >= 0 || (syntax.tags[participle] === "VBD" && reportingVerb(syntax.lemmas[participle]) !== null))
    return null;
  if (syntax.deprels[participle] !== "advcl" || above < 0 || above >= noun) return null;
  if (
    !/^NN/.test(syntax.tags[noun]) ||
    (thing < 0 && syntax.subtreeFirst[participle] < participle) ||
    child(syntax, participle, "obl", "obl:agent") < 0
  )
    return null;
  if (/^(?:obl:unmarked|advmod)$/.test(syntax.deprels[noun]) || (thing < 0 && syntax.subtreeEnd[noun] !== participle)) return null;
  const next = copyOf(syntax, draft);
  hang(next, participle, noun, "acl");
  next.tags[participle] = "VBN";
  return next;
}

/** "Barriers bought after the flood | remain in a depot": nothing joins a second finite verb to the first, which describes its subject. */
export function describedSubject(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const participle = syntax.heads[verb];
  const noun = participle < 0 ? -1 : participle - 1;
  if (noun < 0 || participle > verb || syntax.heads[noun] !== participle || !/^nsubj/.test(syntax.deprels[noun])) return null;
  if (!/^NN/.test(syntax.tags[noun]) || !/^(?:root|ccomp)$/.test(syntax.deprels[participle]) || !canDescribe(doc, participle)) return null;
  if (!isFiniteClause(doc, verb) || subjectOf(doc, verb) >= 0 || child(syntax, verb, "cc", "mark", "expl") >= 0) return null;
  const first = syntax.subtreeFirst[verb];
  for (let token = participle; token <= first; token++) if (isPunctuation(doc, token)) return null;
  if (child(syntax, participle, "obl", "obl:agent", "obl:unmarked", "advmod") < participle || first === participle + 1) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, syntax.heads[participle], syntax.deprels[participle]);
  for (const below of children(syntax, participle)) if (below > first && below !== verb) next.heads[below] = verb;
  hang(next, participle, noun, "acl");
  hang(next, noun, verb, subjectRelation(syntax, verb));
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

/** "with a law expected next month": what "with" opens has no tense. */
export function doneBehindWith(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const mark = child(syntax, verb, "mark");
  if (mark < 0 || sentences.tokens.lowers[mark] !== "with" || child(syntax, verb, "nsubj") < mark || child(syntax, verb, "obj") >= 0)
    return null;
  if (child(syntax, verb, "aux") >= 0) return null;
  const next = copyOf(syntax, draft);
  next.tags[verb] = "VBN";
  next.deprels[child(syntax, verb, "nsubj")] = "nsubj:pass";
  return next;
}
