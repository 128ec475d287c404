// Mends of clauses hung on the wrong word: "the idea that they had found it", "as the verdicts were read, and embraced her".

import { child, childrenBy } from "../doc/tree.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import { REPORTING_NOUNS, reportingVerb } from "../lexicon/reporting-verbs.js";
import { NEEDS_OBJECT } from "../lexicon/verb-forms.js";
import { copyOf, type Draft, hang, subjectRelation } from "./mend-draft.js";
import { finiteWord, isFiniteClause, isNounTag, isVerbTag, type Parsed, QUOTES, subjectOf } from "./tree.js";

/** "laughed at the idea that they had found it", "a levy that it described as vital", "a reef that goes white": what "that" opens behind a noun goes with the noun where no verb tells it. */
export function thatOfNoun(doc: Parsed, that: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const verb = syntax.heads[that];
  const over = verb < 0 ? -1 : syntax.heads[verb];
  const noun = that - 1;
  if (verb < that || over < 0 || over >= noun || !/^(?:ccomp|advcl)$/.test(syntax.deprels[verb]) || !/^NNS?$/.test(syntax.tags[noun]))
    return null;
  if (!isFiniteClause(doc, verb) || !isVerbTag(syntax.tags[over])) return null;
  if (opensVerb(doc, that, verb)) return relative(doc, that, verb, "nsubj", draft);
  if (subjectOf(doc, verb) < that) return null;
  const isOpen = NEEDS_OBJECT.has(syntax.lemmas[verb]) && child(syntax, verb, "obj", "ccomp", "xcomp", "aux:pass", "cop") < 0;
  if (isOpen) return relative(doc, that, verb, "obj", draft);
  // "said in a report that it had closed" tells; "ruled out the theory that it was set" does not.
  const isTold = reportingVerb(syntax.lemmas[over]) !== null && syntax.deprels[noun] !== "obj";
  if (isTold || !REPORTING_NOUNS.has(syntax.lemmas[noun]) || syntax.heads[noun] !== over) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, noun, "acl");
  return next;
}

/** True where nothing but quotation marks and adverbs parts "that" from a verb without a subject. */
function opensVerb(doc: Parsed, that: number, verb: number): boolean {
  const { syntax, sentences } = doc;
  if (subjectOf(doc, verb) >= 0 || child(syntax, verb, "expl") >= 0) return false;
  let at = that + 1;
  while (at < verb && (syntax.tags[at].startsWith("RB") || QUOTES.has(sentences.tokens.lowers[at]))) at++;
  return at === finiteWord(doc, verb) || at === verb;
}

function relative(doc: Parsed, that: number, verb: number, role: "nsubj" | "obj", draft: Draft | null): Draft {
  const { syntax } = doc;
  const noun = that - 1;
  // "a levy on freight that it described": what has an article rather than a noun without
  const preposition = child(syntax, noun, "case");
  const isBare = preposition > 0 && child(syntax, noun, "det", "nmod:poss", "nummod") < 0 && syntax.tags[noun] === "NN";
  const owner = isBare && syntax.tags[preposition - 1] === "NN" && child(syntax, preposition - 1, "det") >= 0 ? preposition - 1 : noun;
  const next = copyOf(syntax, draft);
  if (owner < noun) hang(next, noun, owner, "nmod");
  hang(next, verb, owner, "acl:relcl");
  hang(next, that, verb, role === "nsubj" ? subjectRelation(syntax, verb) : "obj");
  next.tags[that] = "WDT";
  return next;
}

/** "closed his eyes as the verdicts were read and then embraced her": what is read embraces nobody. */
export function actedPast(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const passive = syntax.heads[verb];
  const main = passive < 0 ? -1 : syntax.heads[passive];
  // "said the letters had not been read and threatened to sue": nor do letters threaten
  const isTold = syntax.deprels[passive] === "ccomp" && main >= 0 && reportingVerb(syntax.lemmas[main]) !== null;
  if (isTold && !THREATENING.has(syntax.lemmas[verb])) return null;
  if (main < 0 || main > passive || (!isTold && syntax.deprels[passive] !== "advcl") || !/^VB[DZ]$/.test(syntax.tags[main])) return null;
  if (child(syntax, passive, "aux:pass") < 0 || child(syntax, verb, "nsubj", "nsubj:pass", "aux", "aux:pass") >= 0) return null;
  const subject = subjectOf(doc, passive);
  if (subject < 0 || !/^NNS?$/.test(syntax.tags[subject]) || NOUN_CLASSES.PERSON.has(syntax.lemmas[subject])) return null;
  if (child(syntax, verb, "obj", "xcomp") < verb || subjectOf(doc, main) < 0) return null;
  const next = copyOf(syntax, draft);
  next.heads[verb] = main;
  next.tags[verb] = "VBD";
  return next;
}

/** What only people do. */
const THREATENING: ReadonlySet<string> = new Set("threaten promise vow urge ask accuse call refuse pledge demand appeal warn".split(" "));

/** ", since dismissed,": said of the noun in front of the comma. */
export function sinceDone(doc: Parsed, participle: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const since = participle - 1;
  if (lowers[since] !== "since" || lowers[since - 1] !== "," || !/^[,.]$/.test(lowers[participle + 1] ?? "")) return null;
  let noun = since - 2;
  if (noun < 0) return null;
  while (/^(?:flat|compound)$/.test(syntax.deprels[noun]) && isNounTag(syntax.tags[syntax.heads[noun]])) noun = syntax.heads[noun];
  if (!isNounTag(syntax.tags[noun]) || noun >= since) return null;
  const next = copyOf(syntax, draft);
  hang(next, participle, noun, "acl");
  hang(next, since, participle, "advmod");
  hang(next, since - 1, participle, "punct");
  next.tags[participle] = "VBN";
  return next;
}

/** "careful and rather moving": a participle joined to a quality is one, and not joined to the verb above. */
export function joinedQuality(doc: Parsed, participle: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const joining = child(syntax, participle, "cc");
  const quality = joining - 1;
  const verb = syntax.heads[participle];
  if (joining < 1 || participle - joining > 2 || syntax.tags[quality] !== "JJ" || syntax.heads[quality] !== verb) return null;
  if (!/^(?:VB[DPZ]|JJ)$/.test(syntax.tags[verb]) || syntax.deprels[quality] !== "xcomp") return null;
  if (childrenBy(syntax, participle, "aux", "aux:pass", "obj", "obl").length > 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, participle, quality, "conj");
  next.tags[participle] = "JJ";
  return next;
}

/** "Among the dead were two workers": what stands behind the copula is the subject. */
export function amongSubject(doc: Parsed, among: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const whole = syntax.heads[among];
  if (whole < among || syntax.deprels[among] !== "case" || subjectOf(doc, whole) >= 0) return null;
  const copula = child(syntax, whole, "cop");
  const noun = child(syntax, whole, "obj");
  if (copula < whole || noun < copula || childrenBy(syntax, whole, "aux").length > 0) return null;
  const next = copyOf(syntax, draft);
  next.deprels[noun] = "nsubj";
  return next;
}

/** "could not see how he could have heard it and let her go": a bare form goes with the nearer of two verbs that "could" helps. */
export function nearerHelped(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const over = syntax.heads[verb];
  const joining = child(syntax, verb, "cc");
  if (over < 0 || over > verb || joining < over || child(syntax, verb, "nsubj", "aux", "mark") >= 0) return null;
  const near = childrenBy(syntax, over, "ccomp").find((token) => token > over && syntax.subtreeEnd[token] === joining) ?? -1;
  if (near < 0 || ![over, near].every((token) => childrenBy(syntax, token, "aux").some((helper) => syntax.tags[helper] === "MD")))
    return null;
  const next = copyOf(syntax, draft);
  next.heads[verb] = near;
  return next;
}

/** "because the act, which came into force in May, | protects tenants": a joiner that is no preposition opens a clause, and the verb behind the relative clause is its own. */
export function subjectOfJoined(doc: Parsed, joining: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const noun = syntax.heads[joining];
  const over = noun < joining ? -1 : syntax.heads[noun];
  const behind = noun < joining ? -1 : syntax.subtreeEnd[noun];
  if (over < 0 || !isNounTag(syntax.tags[noun]) || lowers[behind - 1] !== "," || child(syntax, noun, "acl:relcl") < noun) return null;
  const verb = childrenBy(syntax, over, "conj", "parataxis", "advcl", "dep").find((token) => syntax.subtreeFirst[token] === behind) ?? -1;
  if (verb < 0 || !isFiniteClause(doc, verb) || subjectOf(doc, verb) >= 0 || child(syntax, verb, "cc", "mark") >= 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, over, "advcl");
  hang(next, noun, verb, subjectRelation(syntax, verb));
  hang(next, joining, verb, "mark");
  return next;
}
