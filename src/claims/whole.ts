// Clauses that say too little to be claims: broken off by the parser, elliptic, or without anything named.

import { child, childrenBy } from "../doc/tree.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import { NEEDS_OBJECT } from "../lexicon/verb-forms.js";
import type { TokenArgument } from "./arguments.js";
import type { Clause } from "./clauses.js";
import type { Source } from "./phrases.js";
import { isFiniteClause, isVerbTag, joiner, subjectOf } from "./tree.js";

/** "Somebody always had", "A spokesperson said": what they did stands elsewhere. */
export function isElliptic(doc: Source, clause: Clause, list: readonly TokenArgument[]): boolean {
  const { syntax } = doc;
  // "those mentioned", "the oldest animals known": by whom, when or where, nobody says.
  if (clause.relation === "adnominal" && syntax.tags[clause.head] === "VBN" && isAlone(doc, clause)) return true;
  // "most of them children": a part that no verb says anything of
  if (clause.relation === "adverbial" && /^NN/.test(syntax.tags[clause.head]) && child(syntax, clause.head, "cop", "aux") < 0) return true;
  // "as they do now": what they do stands elsewhere.
  const joining = joiner(doc, clause.outer[0] ?? clause.head);
  if (syntax.lemmas[clause.head] === "do" && joining >= 0 && /^(?:as|than)$/.test(doc.sentences.tokens.lowers[joining])) {
    if (!list.some(({ role }) => role === "object")) return true;
  }
  // "which it had threatened to do", "than they did": what was done stands elsewhere.
  const isDone =
    list.some(({ role }) => role === "object") ||
    child(syntax, clause.head, "ccomp", "xcomp", "aux:pass") >= 0 ||
    // "than those who did not": "not" tells nothing.
    childrenBy(syntax, clause.head, "advmod").some(
      (token) => clause.relation !== "relative" || !/^(?:not|n't|n’t)$/.test(doc.sentences.tokens.lowers[token]),
    );
  if (syntax.lemmas[clause.head] === "do" && clause.relation !== "main" && clause.relation !== "complement" && !isDone) return true;
  // "leaves the rate where it was": where that is stands in front.
  if (syntax.lemmas[clause.head] === "be" && joining >= 0 && doc.sentences.tokens.lowers[joining] === "where") return true;
  // "which experts believe | belonged to a queen": what they believe is told of what stands in front.
  const told = child(syntax, clause.head, "ccomp");
  if (clause.relation === "relative" && told === clause.head + 1 && isFiniteClause(doc, told) && subjectOf(doc, told) < 0) return true;
  // "is accused of having shelled a school, which it denies": not the school
  if (clause.relation === "relative" && isDeniedWhole(doc, clause)) return true;
  // "neither confirmed | nor denied that …": what it is stands behind the second
  if (isFirstOfNeither(doc, clause)) return true;
  if (isOnlyMeant(doc, clause) || isObjectless(doc, clause, list) || isInsertedTelling(doc, clause, list)) return true;
  if (clause.outer.length > 0 || !isVerbTag(syntax.tags[clause.head]) || list.some(({ role }) => role !== "time" && role !== "manner"))
    return false;
  if (!EMPTY_VERBS.has(syntax.lemmas[clause.head]) && !SAYING.has(syntax.lemmas[clause.head])) return false;
  // "would not give up", "had looked certain"
  if (clause.head + 1 < syntax.tags.length && /^(?:JJ|RP|IN|NN|DT)/.test(syntax.tags[clause.head + 1])) return false;
  return child(syntax, clause.head, "expl", "ccomp", "xcomp", "obj", "obl", "advcl", "aux:pass") < 0;
}

/** Nouns of what somebody may deny. */
const DENIABLE: ReadonlySet<string> = new Set(
  "charge allegation accusation claim crime offence offense count report figure wrongdoing".split(" "),
);

function isDeniedWhole({ syntax, sentences }: Source, { head, relativeWord, antecedent }: Clause): boolean {
  const { lowers } = sentences.tokens;
  if (relativeWord < 0 || lowers[relativeWord - 1] !== "," || lowers[relativeWord] !== "which") return false;
  return /^(?:deny|dispute|contest)$/.test(syntax.lemmas[head]) && antecedent >= 0 && !DENIABLE.has(syntax.lemmas[antecedent]);
}

function isFirstOfNeither({ syntax, sentences }: Source, { head }: Clause): boolean {
  const denies = childrenBy(syntax, head, "cc", "cc:preconj").some((token) => sentences.tokens.lowers[token] === "neither");
  if (!denies || !isVerbTag(syntax.tags[head]) || child(syntax, head, "obj", "obl", "ccomp", "xcomp", "aux:pass") >= 0) return false;
  return childrenBy(syntax, head, "conj").some((joined) => child(syntax, joined, "ccomp") > joined);
}

/** True for a participle right behind its noun with nothing that hangs on it; but "with counting completed" tells what is done. */
function isAlone({ syntax, sentences }: Source, { head }: Clause): boolean {
  const noun = head - 1;
  const preposition = child(syntax, noun, "case");
  if (preposition >= 0 && sentences.tokens.lowers[preposition] === "with") return false;
  return syntax.heads[head] === noun && syntax.childStarts[head] === syntax.childStarts[head + 1];
}

/** "Profit beat", "the council cannot afford": active, with nothing of what the verb is done to. */
function isObjectless(doc: Source, { head, lender, outer }: Clause, list: readonly TokenArgument[]): boolean {
  const { syntax } = doc;
  const isActive = /^VB(?:[DPZG]?)$/.test(syntax.tags[head]) || child(syntax, head, "aux") >= 0;
  if (!isActive || lender >= 0 || !NEEDS_OBJECT.has(syntax.lemmas[head]) || child(syntax, head, "aux:pass", "cop") >= 0) return false;
  // "tells of", "took off", "gave way", "seek to": what follows at once belongs to the verb.
  if (/^(?:RP|IN|TO|JJ|NN|DT|RB|VB|CD|\$)/.test(syntax.tags[head + 1] ?? "") || outer.length > 0) return false;
  return !list.some(({ role }) => role === "object" || role === "complement" || role === "indirectObject" || role === "purpose");
}

/** "A better hope, she believes, is …", "The frame, Storr has confirmed, dates from 1974": the telling has around it what is told. */
function isInsertedTelling(doc: Source, { head, lender, outer }: Clause, list: readonly TokenArgument[]): boolean {
  const { syntax, sentences } = doc;
  if (lender >= 0 || outer.length > 0 || !TELLING.has(syntax.lemmas[head]) || child(syntax, head, "aux:pass", "cop") >= 0) return false;
  if (!/^[,.”"]$/.test(sentences.tokens.lowers[head + 1] ?? ".") || subjectOf(doc, head) < 0) return false;
  return !list.some(
    ({ role, start }) => role === "object" || role === "complement" || role === "indirectObject" || start > sentences.tokens.ends[head],
  );
}

/** Verbs of telling and thinking that say nothing without what is told. */
const TELLING: ReadonlySet<string> = new Set(
  "add announce argue believe claim conclude confirm declare estimate explain fear hope insist maintain note predict recall say suggest suspect think".split(
    " ",
  ),
);

/** "What he has never been told | is why", "plans to buy shares, | once debt falls": what is meant and what is waited for, without the verb that says something of it. */
function isOnlyMeant({ syntax, sentences }: Source, { outer, head, relation }: Clause): boolean {
  const top = outer[0] ?? head;
  let first = syntax.subtreeFirst[top];
  while (first < top && /^(?:punct|cc|case|mark)$/.test(syntax.deprels[first])) first++;
  const word = sentences.tokens.lowers[first];
  if (word === "what" ? relation === "main" : word !== "once" || relation !== "conjunct") return false;
  return syntax.tags.slice(first, syntax.subtreeEnd[top]).filter((tag) => /^(?:MD|VB[DPZ])$/.test(tag)).length < 2;
}

const EMPTY_VERBS: ReadonlySet<string> = new Set(
  "be have make take get put give want need promise earn mean seem look let keep bring".split(" "),
);
const SAYING: ReadonlySet<string> = new Set(["say", "hear"]);

/** "Which Switzerland is hosting", "Is not going", "Let | 's see": a statement that has lost what it is about. */
const OPENS_NO_CLAIM = /^['’]s |^(?:Which|Who|Whom|Whose|Is|Are|Was|Has|Have|Does|Did|Do|Said|Says) |^Had (?!.*,)/;
/** "Whoever they were": what somebody leaves open. */
const LEFT_OPEN = /^(?:Whoever|Whatever|Whichever|Wherever|Whenever) (?!.*,)/;
/** "Fever had", "They compete in the": a statement that breaks off. */
const CLOSES_NO_CLAIM = /^(?:\S+ ){1,7}(?:the|a|an|and|or|of|to|which|who|what|where|had|has|'d|'ll) ?\.$/;

/** "Antitrust officials have": a helper whose verb stands elsewhere; "money it doesn't have" has its own. */
const ENDS_IN_HELPER = /(?<!n't|n’t|not|to) (?:have|has|had)\.$/;

/** "almost nothing else is": a copula whose predicate stands elsewhere. */
const ENDS_IN_COPULA = /(?<!what|where|how|who) (?:is|are|was|were)\.$/;

/** "For which the firm is still seeking a loan", "most of whom were freed": what it belongs to stands elsewhere. */
const HANGS_ON =
  /^(?:(?:For|In|At|On|Of|To|With|From|By|Under|Through|During|After)|(?:(?:(?:A|An|The) )?\S+ |(?:More|Fewer|Less) than \S+ |At \S+ \S+ )of) (?:which|whom|whose) /;

/** "That the industry considers healthy": a relative clause without its noun. */
const RELATIVE_ALONE = /^That (?:the|an?|its|his|her|their|they|he|she|it|we|I) /;

/** "By no means | closed", "At no point | did the pilot lose control": phrases that deny, taken for what is told of. */
const DENYING_PHRASE = /^No (?:(?:means|circumstances|account) |(?:point|stage|time|way) (?:at|in) )/;

/** "It was not the animals that broke it": what a cleft denies of its noun is told of it by the relative clause no more; "Not everybody left" is. */
const DENIED_NOUN = /^Not (?:the|its|their|his|her|our|my) /;

/** True where the words that were found make no statement. */
export function isFragment(statement: string, clause: Clause): boolean {
  if (DENIED_NOUN.test(statement) && !clause.ownSubject) return true;
  if (RELATIVE_ALONE.test(statement) && clause.relation !== "subject") return true;
  if (DENYING_PHRASE.test(statement) || LEFT_OPEN.test(statement)) return true;
  if (HANGS_ON.test(statement) || !statement.includes(" ") || OPENS_NO_CLAIM.test(statement) || ENDS_IN_HELPER.test(statement)) return true;
  if (ENDS_IN_COPULA.test(statement) && clause.relation === "conjunct") return true;
  return CLOSES_NO_CLAIM.test(statement) && clause.relation !== "main";
}

/** "What tipped the balance", "who else was there": an interrogative subject that stands for nothing named. */
export function isUnbound(doc: Source, clause: Clause): boolean {
  const { syntax } = doc;
  // "What tipped the balance was money"
  if (!clause.ownSubject || child(syntax, clause.subject, "acl:relcl") >= 0) return false;
  return syntax.tags[clause.subject] === "WP" || syntax.tags[clause.subject] === "WDT";
}

/** "The survivors | were not, as the researchers | had expected, the ones": two subjects in front of one verb. */
function isTwofold({ syntax, sentences }: Source, { head, ownSubject, relation }: Clause): boolean {
  if (!ownSubject || relation === "relative") return false;
  const subjects = childrenBy(syntax, head, "nsubj", "nsubj:pass").filter((token) => token < head);
  if (subjects.length < 2 || subjects.some((token) => /^W/.test(syntax.tags[token]))) return false;
  // "His term as rector was cut short" has one, and an office.
  return childrenBy(syntax, head, "mark").some(
    (mark) => sentences.tokens.lowers[mark] === "as" && mark > subjects[0] && syntax.tags[mark + 1] !== "NN",
  );
}

/** "kept herself alive by melting snow": whoever it is stands in front. */
const SELVES = /^(?:himself|herself|itself|themselves|myself|ourselves)$/;

/** "a stove whose fuel she rationed": what is owned is no subject, and stands in front of the one there is. */
function isOwnedObject({ syntax, sentences }: Source, { head, subject, relation }: Clause): boolean {
  if (relation !== "relative") return false;
  return childrenBy(syntax, head, "obj").some(
    (owned) => owned < subject && childrenBy(syntax, owned, "nmod:poss").some((word) => sentences.tokens.lowers[word] === "whose"),
  );
}

/** "have fallen, and once a loan is repaid": what a joined clause opens with ties it to another, and its subject is lost. */
function isTiedOn(doc: Source, { relation, ownSubject, outer, head }: Clause): boolean {
  if (relation !== "conjunct" || ownSubject) return false;
  const { lowers } = doc.sentences.tokens;
  let first = doc.syntax.subtreeFirst[[...outer, head].find((verb) => doc.syntax.deprels[verb] === "conj") ?? head];
  while (first < head && /^(?:punct|cc)$/.test(doc.syntax.deprels[first])) first++;
  return first < head && /^(?:once|when|if|because|although|though|while)$/.test(lowers[first]);
}

/** A clause without a subject (or an expletive), or with an owner for its subject: the parser has lost the rest. */
export function isBrokenOff(doc: Source, clause: Clause): boolean {
  const { syntax } = doc;
  if (clause.subject >= 0)
    return (
      SELVES.test(doc.sentences.tokens.lowers[clause.subject]) ||
      isOwnedObject(doc, clause) ||
      isTwofold(doc, clause) ||
      isTiedOn(doc, clause) ||
      syntax.tags[clause.subject] === "PRP$" ||
      syntax.tags[clause.subject] === "POS" ||
      isOwner(doc, clause) ||
      disagrees(doc, clause)
    );
  const top = clause.outer[0] ?? clause.head;
  return !isFiniteClause(doc, top) || (child(syntax, top, "expl", "csubj") < 0 && child(syntax, clause.head, "expl", "csubj") < 0);
}

/** "while cities' had grown": an owner whose noun stands elsewhere. */
function isOwner({ syntax }: Source, { subject, ownSubject }: Clause): boolean {
  if (!ownSubject || !/^NNS?$/.test(syntax.tags[subject])) return false;
  return childrenBy(syntax, subject, "case").some(
    (token) => syntax.tags[token] === "POS" && token === subject + 1 && isVerbTag(syntax.tags[token + 1] ?? ""),
  );
}

/** Nouns that go with a verb of either number: "the team have won", "a third of patients were". */
const OF_EITHER: ReadonlySet<string> = new Set(
  "majority minority number rest half third quarter most part couple pair range series lot variety host group crowd staff crew family pair data media police youth public bulk score handful dozen million hundred thousand percent cent means headquarters series news politics aircraft spacecraft fish sheep species offspring cattle salmon".split(
    " ",
  ),
);

/** "Tracks | has yet to return", "pipeline | have fallen": a common noun and a verb of another number do not belong together. */
function disagrees({ syntax, sentences }: Source, { subject, outer, head, lender, relation }: Clause): boolean {
  const tag = syntax.tags[subject];
  const lemma = syntax.lemmas[subject];
  if (!/^NNS?$/.test(tag) || lender >= 0 || relation === "main" || OF_EITHER.has(lemma) || NOUN_CLASSES.ORG.has(lemma)) return false;
  if (child(syntax, subject, "conj", "nummod", "nmod:poss", "flat", "compound") >= 0 || /^\p{Lu}/u.test(sentences.tokens.forms[subject]))
    return false;
  const top = outer[0] ?? head;
  const finite = childrenBy(syntax, top, "aux", "aux:pass", "cop").find((token) => token > subject) ?? top;
  if (finite < subject || child(syntax, top, "ccomp", "csubj") >= 0) return false;
  if (/^VBZ$/.test(syntax.tags[finite])) return tag === "NNS";
  return tag === "NN" && syntax.tags[finite] === "VBP" && /^(?:have|are|do)$/.test(sentences.tokens.lowers[finite]);
}
