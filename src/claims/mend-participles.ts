// Mends of participles taken for verbs: "The refinery, opened in 1964, employs 2,300", "Workers laid off in June have returned".

import { child, children, childrenBy } from "../doc/tree.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import { pastOf } from "../lexicon/verb-forms.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang } from "./mend-draft.js";
import type { Parsed } from "./tree.js";
import { isBehindComma, isFiniteClause, isVerbTag, subjectOf } from "./tree.js";

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

/** "Critics mocked the project, | delayed by the pandemic": people are not delayed as projects are; -1 where the comma parts nothing like it. */
function thingBeforeComma({ syntax, sentences }: Parsed, participle: number): number {
  const subject = child(syntax, Math.max(syntax.heads[participle], 0), "nsubj");
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

/** "In a statement read to the court, her daughter said", "With counting completed, they have won": a past right behind the phrase that opens the sentence describes its noun where somebody else has a verb behind the comma. */
export function participleInOpening(doc: Parsed, participle: number, firstToken: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const noun = participle - 1;
  if (syntax.tags[firstToken] !== "IN" || noun <= firstToken || !canDescribe(doc, participle)) return null;
  if (syntax.heads[noun] !== participle || syntax.deprels[noun] !== "obl" || syntax.subtreeFirst[noun] !== firstToken) return null;
  const over = syntax.heads[participle];
  if (over >= 0) {
    if (over < participle || doc.sentences.tokens.lowers[firstToken] !== "with") return null;
    const hung = copyOf(syntax, draft);
    hang(hung, noun, over, "obl");
    hang(hung, participle, noun, "acl");
    for (const mark of childrenBy(syntax, participle, "punct")) hung.heads[mark] = noun;
    return hung;
  }
  const verb = childrenBy(syntax, participle, "conj", "parataxis", "ccomp", "advcl").find(
    (token) => token > participle && isFiniteClause(doc, token),
  );
  if (verb === undefined || child(syntax, verb, "cc", "mark") >= 0) return null;
  // ", Ruth Pell, whose husband died there, said": a name may pass for what the court is called.
  const beside = childrenBy(syntax, participle, "obl").flatMap((phrase) => childrenBy(syntax, phrase, "appos"));
  const speaker =
    subjectOf(doc, verb) < 0
      ? [...childrenBy(syntax, participle, "parataxis", "conj", "obl"), ...beside].find(
          (token) => isBehindComma(doc, token) && token < verb && child(syntax, token, "case") < 0,
        )
      : -1;
  if (speaker === undefined) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, -1, "root");
  hang(next, noun, verb, "obl");
  hang(next, participle, noun, "acl");
  next.tags[participle] = "VBN";
  if (speaker >= 0) {
    hang(next, speaker, verb, "nsubj");
    for (const mark of childrenBy(syntax, speaker, "punct")) if (mark === syntax.subtreeFirst[speaker]) next.heads[mark] = verb;
  }
  for (const below of children(syntax, participle)) {
    if (below === noun || below === verb || below === speaker) continue;
    const start = speaker >= 0 ? syntax.subtreeFirst[speaker] : syntax.subtreeFirst[verb];
    if (below >= start || (syntax.deprels[below] === "punct" && below === start - 1)) next.heads[below] = verb;
  }
  return next;
}

/** "Some held photographs; others stared": with a subject and an object and no helper a form is a past tense. */
export function pastWithObject(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const subject = child(syntax, verb, "nsubj");
  if (subject < 0 || subject > verb || child(syntax, verb, "obj") < verb) return null;
  if (child(syntax, verb, "aux", "aux:pass", "cop", "mark", "case", "cc", "obl:agent") >= 0) return null;
  const next = copyOf(syntax, draft);
  next.tags[verb] = "VBD";
  return next;
}

/** Verbs whose passive keeps an object: "Staff given notice". */
const GIVING: ReadonlySet<string> = new Set(
  "allocate allow ask award bring buy call charge cost deny elect fine give grant guarantee hand leave lend make name offer owe pay promise refuse sell send serve set show teach tell".split(
    " ",
  ),
);

/** "Gunmen shot dead a mayor as he left home": with an object behind it no passive describes the noun, so that it is what the headline tells. */
export function pastOfHeadline(doc: Parsed, past: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const noun = syntax.heads[past];
  const object = child(syntax, past, "obj");
  if (noun < 0 || noun !== past - 1 || object < past || syntax.tags[past] !== "VBN" || GIVING.has(syntax.lemmas[past])) return null;
  if (!/^NN/.test(syntax.tags[object]) || child(syntax, past, "obl:agent", "aux", "mark", "case", "cc") >= 0) return null;
  const next = copyOf(syntax, draft);
  if (syntax.heads[noun] < 0) {
    hang(next, past, -1, "root");
    for (const below of children(syntax, noun)) if (below > past) next.heads[below] = past;
  } else {
    // "Floods cut off towns as thousands flee": the joiner parts the noun from the verb that was taken for its own.
    const verb = syntax.heads[noun];
    const mark = child(syntax, verb, "mark");
    if (syntax.heads[verb] >= 0 || mark < object || mark !== syntax.subtreeEnd[noun] || !syntax.deprels[noun].startsWith("nsubj"))
      return null;
    if (!childrenBy(syntax, verb, "nsubj", "nsubj:pass").some((token) => token > mark)) return null;
    hang(next, past, -1, "root");
    hang(next, verb, past, "advcl");
    const { endToken } = sentences.list[sentences.tokens.sentence[past]];
    for (const below of children(syntax, verb))
      if (below < noun || (below === endToken - 1 && syntax.deprels[below] === "punct")) next.heads[below] = past;
  }
  hang(next, noun, past, "nsubj");
  next.tags[past] = "VBD";
  return next;
}

/** What is done to texts, and to nobody. */
const PUBLISHING: ReadonlySet<string> = new Set(["broadcast", "issue", "leak", "post", "print", "publish", "release"]);

/** "a survey of managers published on Wednesday": it is the text in front that is published. */
export function publishedText(doc: Parsed, participle: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const near = syntax.heads[participle];
  if (near < 0 || near > participle || !PUBLISHING.has(syntax.lemmas[participle]) || !NOUN_CLASSES.PERSON.has(syntax.lemmas[near]))
    return null;
  let text = syntax.heads[near];
  for (let steps = 0; text >= 0 && text < near && !isText(syntax.lemmas[text]) && steps < 4; steps++) text = syntax.heads[text];
  if (text < 0 || text > near || !isText(syntax.lemmas[text])) return null;
  const next = copyOf(syntax, draft);
  hang(next, participle, text, "acl");
  return next;
}

function isText(lemma: string): boolean {
  return NOUN_CLASSES.TEXT.has(lemma) || lemma === "survey" || lemma === "poll";
}

/** "began when the council froze pay, having promised to raise it": a perfect participle behind a comma says what the one who did the last thing had done. */
export function perfectBehindComma(doc: Parsed, having: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  if (sentences.tokens.lowers[having - 1] !== "," || syntax.tags[having] !== "VBG") return null;
  let verb = having + 1;
  while (syntax.tags[verb]?.startsWith("RB")) verb++;
  const isOwn = syntax.heads[having] === verb;
  if (!/^VB[DN]$/.test(syntax.tags[verb] ?? "") || (!isOwn && syntax.heads[verb] !== having)) return null;
  const over = syntax.heads[isOwn ? verb : having];
  if (over < 0 || over > having || !isVerbTag(syntax.tags[over])) return null;
  // The last clause in front that has a subject and ends at the comma.
  const near = childrenBy(syntax, over, "advcl").find(
    (token) => token < having && syntax.subtreeEnd[token] >= having - 1 && child(syntax, token, "nsubj") >= 0,
  );
  if (near === undefined && isOwn) return null;
  const next = copyOf(syntax, draft);
  for (const below of children(syntax, having)) if (below !== verb) next.heads[below] = verb;
  hang(next, verb, near ?? over, "advcl");
  hang(next, having, verb, "aux");
  next.tags[verb] = "VBN";
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
