// Claims that stand in noun phrases: appositions ("Rao, the group's chief executive, …") and titles before a name.

import type { Sentence } from "../doc/doc.js";
import { child, children, childrenBy } from "../doc/tree.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import type { Names, Source, TokenRun } from "./phrases.js";
import { nounRun, phraseRun, trim } from "./phrases.js";
import { clausalCopula, isPunctuation } from "./tree.js";

/** A noun phrase that says what another one is. */
export interface NominalClaim {
  /** Head and run of the phrase that it is said of. */
  readonly subject: number;
  readonly subjectRun: TokenRun;
  /** Head of the describing phrase and the run of what it says. */
  readonly head: number;
  readonly run: TokenRun;
}

const TYPES: ReadonlySet<string> = new Set(["PERSON", "ORG", "GPE", "LOC", "FAC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW"]);

/** "The aim is to win": the copula, its helpers, and the clause it hands over to. */
export interface CopularClaim {
  readonly subject: number;
  readonly subjectRun: TokenRun;
  readonly copula: number;
  /** The copula with its auxiliaries and negators, in text order. */
  readonly group: readonly number[];
  readonly head: number;
  readonly run: TokenRun;
}

/** Copulas over a clause, in a sentence. */
export function findCopulas(doc: Source, sentence: Sentence): CopularClaim[] {
  const { syntax } = doc;
  const found: CopularClaim[] = [];
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    const copula = clausalCopula(doc, token);
    if (copula < 0) continue;
    const subject = childrenBy(syntax, token, "nsubj", "csubj").find((below) => below < copula);
    if (subject === undefined || syntax.tags[subject].startsWith("W")) continue;
    const end = syntax.subtreeEnd[token];
    const coordinated = childrenBy(syntax, token, "conj", "parataxis").find((below) => below > token);
    const stop = coordinated === undefined ? end : syntax.subtreeFirst[coordinated];
    const group = childrenBy(syntax, token, "aux", "advmod").filter((below) => below < copula && below > subject);
    found.push({
      subject,
      subjectRun: nounRun(doc, subject),
      copula,
      group: [...group, copula],
      head: token,
      run: trim(doc, { first: copula + 1, end: stop }),
    });
  }
  return found;
}

/** Appositions in a sentence, where one side is a name or a definite description and the other describes it. */
export function findNominals(doc: Source, names: Names, sentence: Sentence): NominalClaim[] {
  const { syntax } = doc;
  const found: NominalClaim[] = [];
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    const isTitle = syntax.deprels[token] === "nmod" && token < syntax.heads[token];
    if ((syntax.deprels[token] !== "appos" && !isTitle) || child(syntax, token, "cop", "nsubj") >= 0) continue;
    const apposition = isTitle ? fromTitle(doc, names, token) : fromApposition(doc, names, token);
    if (apposition !== null && isPlain(doc, apposition.run) && isPlain(doc, apposition.subjectRun)) found.push(apposition);
  }
  return found;
}

/** A noun phrase and nothing else: no finite verb, no colon. */
function isPlain(doc: Source, run: TokenRun): boolean {
  const { syntax, sentences } = doc;
  if (run.end - run.first > LONGEST_NOMINAL) return false;
  for (let token = run.first; token < run.end; token++) {
    if (/^(?:VB[DPZ]|MD|W)/.test(syntax.tags[token]) && syntax.deprels[token] !== "flat" && !isInside(doc, token)) return false;
    if (sentences.tokens.lowers[token] === ":" || sentences.tokens.lowers[token] === ";") return false;
  }
  return true;
}

/** More tokens than a title or a description has. */
const LONGEST_NOMINAL = 25;

/** True in a relative clause, which a description may have. */
function isInside(doc: Source, token: number): boolean {
  const { syntax } = doc;
  for (let at = token, steps = 0; at >= 0 && steps < 6; at = syntax.heads[at], steps++) if (syntax.deprels[at] === "acl:relcl") return true;
  return false;
}

/** "retired sailor Milo Rao": a common noun with a modifier, right in front of a person's name. */
function fromTitle(doc: Source, names: Names, token: number): NominalClaim | null {
  const { syntax } = doc;
  const name = syntax.heads[token];
  const mention = names.mentionAt[name];
  if (mention?.kind !== "name" || names.entityAt[name]?.type !== "PERSON" || mention.firstToken !== syntax.subtreeEnd[token]) return null;
  if (syntax.tags[token] !== "NN" || child(syntax, token, "case") >= 0 || !isDescription(doc, token)) return null;
  return { subject: name, subjectRun: { first: mention.firstToken, end: mention.endToken }, head: token, run: phraseRun(doc, token) };
}

function fromApposition(doc: Source, names: Names, token: number): NominalClaim | null {
  const { syntax, sentences } = doc;
  const over = describedBy(doc, names, token);
  if (over < 0 || !syntax.tags[token].startsWith("NN") || !/^(?:NN|PRP)/.test(syntax.tags[over])) return null;
  // "Jones (L), Smith": brackets and bare lists of names describe nothing.
  const start = syntax.subtreeFirst[token];
  if (start > 0 && (sentences.tokens.lowers[start - 1] === "(" || sentences.tokens.lowers[start] === ":")) return null;
  // ", including a notebook", ", among them the writer Ada Quill", "whose director, Paul Vane"
  if (/^(?:including|among|like)$/.test(sentences.tokens.lowers[start + (isPunctuation(doc, start) ? 1 : 0)])) return null;
  if (/^W/.test(syntax.tags[syntax.subtreeFirst[over]]) || isPartOf(doc, token)) return null;
  if (isListed(doc, token) || isOfWhole(doc, token, names.entityAt[over] !== null)) return null;
  if (names.dateAt[token] !== null) return null;
  // "gave the mayor a letter", where the second object is taken for an apposition
  if (start > over && !isPunctuation(doc, start - 1) && !isPunctuation(doc, start) && child(syntax, token, "det") >= 0) return null;
  const nameAbove = names.entityAt[over];
  const nameBelow = names.entityAt[token];
  const run = phraseRun(doc, token);
  if (run.end - run.first < 1) return null;
  const above = cutAt(doc, over, token);
  const describes = isDescription(doc, token);
  if (nameAbove !== null && TYPES.has(nameAbove.type) && describes && names.mentionAt[token]?.kind !== "name")
    return { subject: over, subjectRun: above, head: token, run };
  // "its chief executive, Anna Rao": the name is what is spoken of.
  const mention = names.mentionAt[token];
  if (nameBelow !== null && TYPES.has(nameBelow.type) && mention?.kind === "name" && isDescription(doc, over)) {
    // "our correspondent Ratna Kusuma", where the parser makes two names of one
    for (let other = mention.firstToken; other < token; other++) if (syntax.deprels[other] === "appos") return null;
    const whole = { first: Math.min(run.first, mention.firstToken), end: Math.max(run.end, mention.endToken) };
    // "a stake in the company – Lumen, Aurich and Tekto": one thing is not several.
    if (nameBelow.type === "PERSON" && isInDescription(doc, over)) return null;
    const isList = childrenBy(syntax, token, "conj").length > 0;
    // … and "the victims, Amy Doyle, her brother and a friend": one is not several.
    if ((syntax.tags[over] === "NN" && isList) || (syntax.tags[over] === "NNS" && !isList && nameBelow.type === "PERSON")) return null;
    const isApart = above.end <= whole.first || whole.end <= above.first;
    return { subject: token, subjectRun: isApart ? whole : run, head: over, run: above };
  }
  return describes && nameAbove === null && child(syntax, token, "det") >= 0
    ? { subject: over, subjectRun: above, head: token, run }
    : null;
}

/** "the 2nd Division, the Portuguese Division and Morillo's": the next of a list describes nothing; but "a writer and critic" does. */
function isListed(doc: Source, token: number): boolean {
  const { syntax } = doc;
  return childrenBy(syntax, token, "conj").some(
    (joined) => joined > token && (syntax.tags[joined].startsWith("NNP") || child(syntax, joined, "det", "nmod:poss") >= 0),
  );
}

/** Nouns that say of a whole sentence what it is: "the two will meet, a move that surprised many". */
const WHOLE: ReadonlySet<string> = new Set(
  "move step decision ruling finding question sign development blow shift claim idea fact rise fall drop increase decrease result figure level trend record feat change first position request promise charge demand pledge view policy practice outcome".split(
    " ",
  ),
);

/** True for what sums a clause up, which describes no noun of it; behind a name only where more is said of it: "the fares, a position rejected by courts". */
function isOfWhole({ syntax, sentences }: Source, token: number, isNamed: boolean): boolean {
  if (!WHOLE.has(syntax.lemmas[token])) return false;
  const first = syntax.subtreeFirst[token] + (syntax.deprels[syntax.subtreeFirst[token]] === "punct" ? 1 : 0);
  return child(syntax, token, "acl:relcl", "acl") >= 0 || (!isNamed && /^an?$/.test(sentences.tokens.lowers[first]));
}

/** What an apposition hangs on; in "their leader at the Halden mill, Geir Moen" a person's name says who leads, and not what a mill is called. */
function describedBy({ syntax }: Source, names: Names, token: number): number {
  const over = syntax.heads[token];
  const above = over < 0 ? -1 : syntax.heads[over];
  if (above < 0 || above > over || syntax.deprels[over] !== "nmod" || names.entityAt[token]?.type !== "PERSON") return over;
  const isPerson = (noun: number) => NOUN_CLASSES.PERSON.has(syntax.lemmas[noun]) || names.entityAt[noun]?.type === "PERSON";
  return isPerson(above) && !isPerson(over) && /^NN?$/.test(syntax.tags[above]) ? above : over;
}

/** "an expert called by the defence, Ruth Cavanagh": the name may be hers who is described. */
function isInDescription({ syntax }: Source, noun: number): boolean {
  const participle = syntax.heads[noun];
  const described = participle < 0 ? -1 : syntax.heads[participle];
  return (
    described >= 0 &&
    syntax.deprels[noun].startsWith("obl") &&
    syntax.deprels[participle] === "acl" &&
    NOUN_CLASSES.PERSON.has(syntax.lemmas[described])
  );
}

/** "21,000 people, a third of them abroad": a part is not the whole. */
function isPartOf({ syntax, sentences }: Source, token: number): boolean {
  // "Novak and Arce, the latter from the spot"
  if (/^(?:latter|former)$/.test(sentences.tokens.lowers[token])) return true;
  return childrenBy(syntax, token, "nmod", "obl").some((of) => /^(?:them|which|whom|these|those)$/.test(sentences.tokens.lowers[of]));
}

/** The phrase up to its apposition. */
function cutAt(doc: Source, head: number, apposition: number): TokenRun {
  const { syntax } = doc;
  const whole = nounRun(doc, head);
  const start = syntax.subtreeFirst[apposition];
  // "are still without their goalkeeper, Tom Rudge": what stands before the preposition tells of another.
  const preposition = child(syntax, head, "case");
  const first = preposition > whole.first && preposition < head ? preposition + 1 : whole.first;
  return trim(doc, { first, end: start > head && start < whole.end ? start : whole.end });
}

/** A common noun with a determiner, an owner or a modifier: it says what something is. */
function isDescription(doc: Source, token: number): boolean {
  const { syntax } = doc;
  if (syntax.tags[token] !== "NN" && syntax.tags[token] !== "NNS")
    return child(syntax, token, "det", "nmod:poss") >= 0 && child(syntax, token, "nmod") >= 0;
  return children(syntax, token).some(
    (below) => !isPunctuation(doc, below) && ["det", "nmod", "nmod:poss", "amod", "compound"].includes(syntax.deprels[below]),
  );
}

/** True where the phrase names several; "Kereru Partners" and "Reef Systems" name one. */
export function isPluralNoun(doc: Source, names: Names, head: number): boolean {
  const tag = doc.syntax.tags[head];
  if (tag === "NNS" || (tag === "NNPS" && names.entityAt[head] === null)) return true;
  return childrenBy(doc.syntax, head, "conj").some((part) => doc.sentences.tokens.lowers[part - 1] !== "&");
}
