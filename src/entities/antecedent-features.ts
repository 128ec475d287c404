// What speaks for and against a candidate as the antecedent of a pronoun, as hashed features; and for none being meant.

import { child, isBelow } from "../doc/tree.js";
import { hashText, mixHash } from "../model/hash.js";
import { determinerOf, type Facts, type Field, factsOf, pathOf, quoteOf, type Read, viaClause } from "./candidate-facts.js";
import { type Candidate, type Candidates, NUMBER } from "./candidates.js";
import { CASE, type View } from "./pronoun-view.js";
import { bodySort } from "./said-of.js";

/** Collects features, each set apart by the number of its template. */
class Collector {
  readonly hashes: number[] = [];
  /** Values by name, not as a list: a list would be made for each of some forty features of each candidate. */
  add(template: number, a: number, b?: number, c?: number, d?: number, e?: number): void {
    let hash = mixHash(template * 0x9e3779b1, a);
    if (b !== undefined) hash = mixHash(hash, b);
    if (c !== undefined) hash = mixHash(hash, c);
    if (d !== undefined) hash = mixHash(hash, d);
    if (e !== undefined) hash = mixHash(hash, e);
    this.hashes.push(hash);
  }
}

/** The features of a candidate. */
export function candidateFeatures(
  doc: Read,
  candidates: Candidates,
  view: View,
  field: Field,
  candidate: Candidate,
  quotes: Int32Array,
): readonly number[] {
  const into = new Collector();
  const facts = factsOf(doc, candidates, view, field, candidate);
  addPlace(into, doc, view, field, candidate, facts);
  addGrammar(into, doc, view, candidate, facts);
  addSpeech(into, doc, candidates, view, candidate, facts, quotes);
  addMeaning(into, doc, view, candidate, facts);
  if (view.noun !== 0) addPhrase(into, doc, view, field, candidate, facts);
  return into.hashes;
}

/** How near it is, and how much it is what the text goes on about. */
function addPlace(into: Collector, doc: Read, view: View, field: Field, candidate: Candidate, facts: Facts): void {
  const { family, token } = view;
  const { kind, number, latest } = candidate;
  const { form, distance, rank, role, isMain, count, isName, chained, opens, binding } = facts;
  const { sentence } = doc.sentences.tokens;
  into.add(2, family, kind, number, distance);
  into.add(3, form, role, distance);
  into.add(4, form, rank);
  into.add(5, family, rank, distance);
  into.add(6, form, distance, isMain, role);
  into.add(12, form, chained, distance);
  into.add(13, family, count, isName, distance);
  into.add(22, form, opens, role, distance);
  into.add(27, form, isMain, role, opens, distance);
  const isAlone = (field.agreeing.length > 0 && field.here + field.before === 1 ? 1 : 0) + (field.here === 1 ? 2 : 0);
  into.add(29, family, isAlone, rank, distance);
  into.add(30, family, view.agrees(candidate) ? 1 : 0, distance, role);
  into.add(31, form, candidate.count > 1 ? 1 : 0, role, distance, isName);
  into.add(32, form, kind, number, role, distance);
  into.add(37, family, chained, rank, binding);
  if (sentence[token] === sentence[latest]) into.add(23, form, Math.min(9, Math.floor(Math.abs(token - latest) / 3)), role);
}

/** How its tree and the pronoun's lie to each other. */
function addGrammar(into: Collector, doc: Read, view: View, candidate: Candidate, facts: Facts): void {
  const { family, token } = view;
  const { kind, number, latest, gender } = candidate;
  const { form, distance, rank, role, ownRole, binding, governor, noun } = facts;
  const { syntax } = doc;
  into.add(7, family, role === ownRole ? 1 : 0, distance, role);
  into.add(8, family, binding, kind, number);
  into.add(9, form, binding, distance);
  into.add(28, family, sortOf(kind, number, gender), binding, distance);
  into.add(11, pathOf(doc, view, latest), view.case);
  into.add(36, form, syntax.deprels[noun] === "conj" ? 1 : 0, number, distance);
  if (governor === view.governor && view.case !== CASE.owner) {
    into.add(10, form, role);
    into.add(39, view.case);
  }
  if (view.isWhole) {
    into.add(40, number, role, distance);
    into.add(41, number, rank);
    into.add(42, number, binding);
  }
  if (isBelow(syntax, token, latest)) into.add(24, family, viaClause(doc, token, latest));
}

/** Whose words they stand in. */
function addSpeech(
  into: Collector,
  { sections, sentences }: Read,
  candidates: Candidates,
  view: View,
  candidate: Candidate,
  { form, distance, noun, isName }: Facts,
  quotes: Int32Array,
): void {
  into.add(20, form, quoteOf(view, quotes, candidate.latest), distance);
  if (view.speaker >= 0) into.add(26, form, candidates.of(view.speaker) === candidate ? 1 : 0);
  const isTitle = sections.list[sentences.list[sentences.tokens.sentence[noun]].section].kind === "title";
  if (isTitle) into.add(21, view.family, isName, distance);
}

/** What it is, and whether such things do what the pronoun does. */
function addMeaning(into: Collector, doc: Read, view: View, candidate: Candidate, facts: Facts): void {
  const { family } = view;
  const { kind, number, gender } = candidate;
  const { form, distance, role, ownRole, governor, noun, verb, verbClass } = facts;
  const { syntax } = doc;
  into.add(1, family, sortOf(kind, number, gender));
  into.add(14, form, determinerOf(doc, noun), distance);
  into.add(15, family, hashText(syntax.lemmas[noun]));
  into.add(16, family, syntax.classes[noun]);
  into.add(17, verb, ownRole, kind, number);
  into.add(18, verbClass, ownRole, syntax.classes[noun]);
  into.add(19, verbClass, ownRole, kind, number);
  into.add(38, kind, number, ownRole, verb, distance > 0 ? 1 : 0);
  if (view.isAct) {
    into.add(53, family, kind, number);
    into.add(52, family, kind, role, distance);
  }
  if (governor < 0) return;
  const above = hashText(syntax.lemmas[governor]);
  into.add(33, family, above === verb ? 1 : 0);
  into.add(34, role, syntax.classes[governor], ownRole, verbClass);
  into.add(35, form, role, above);
}

/** Whether a noun phrase like "the company" is said of it. */
function addPhrase(into: Collector, doc: Read, view: View, field: Field, candidate: Candidate, facts: Facts): void {
  const { syntax, sentences, sections } = doc;
  const { distance, count, rank, noun } = facts;
  const { kind, gender, nouns } = candidate;
  const isMost = field.agreeing.every((other) => other.count <= candidate.count) ? 1 : 0;
  const opensTitle = sections.list[sentences.list[sentences.tokens.sentence[nouns[0]]].section].kind === "title" ? 1 : 0;
  const isFit = view.agrees(candidate) ? 1 : 0;
  into.add(43, view.noun, kind, isFit);
  into.add(44, view.noun, distance, count);
  into.add(45, view.nounClass, kind, gender === null ? 0 : GENDER[gender]);
  into.add(46, isFit, rank, count, distance);
  into.add(47, isFit, field.agreeing.length === 1 ? 1 : 0, distance);
  into.add(48, view.noun, hashText(syntax.lemmas[noun]));
  into.add(49, isFit, isMost, Math.min(4, field.agreeing.length));
  into.add(50, isFit, isMost, distance);
  into.add(51, isFit, opensTitle);
  const called = view.called(candidate);
  const calledRank = field.worths.slice(0, field.recent.indexOf(candidate)).filter((worth) => worth >= called).length;
  const isCalled = called === field.called ? Math.min(3, field.callers) : 0;
  into.add(54, called, isFit, kind);
  into.add(55, called, isCalled, distance);
  into.add(56, called, isCalled, isMost, isFit);
  into.add(57, called, rank);
  into.add(58, called, isCalled, count);
  into.add(59, called, isCalled, Math.min(3, calledRank));
  into.add(60, called, facts.binding, distance);
  const again = againOf(doc.syntax, view, candidate);
  into.add(61, again, called, isFit);
  into.add(62, again, isCalled, distance);
  into.add(63, again, isMost, rank);
  const isFirst = field.agreeing.every((other) => other.nouns[0] >= candidate.nouns[0]) ? 1 : 0;
  into.add(64, isFirst, isMost, called);
  into.add(65, isFirst, isFit, opensTitle, distance);
}

/** How the same noun was used last: 2 for the candidate, 1 for it before, 0 for others or never. */
function againOf({ lemmas }: Read["syntax"], { token }: View, { nouns, latest }: Candidate): number {
  for (let k = nouns.length - 1; k >= 0; k--) if (lemmas[nouns[k]] === lemmas[token]) return nouns[k] === latest ? 2 : 1;
  return 0;
}

const GENDER = { male: 1, female: 2 } as const;

function sortOf(kind: number, number: number, gender: Candidate["gender"]): number {
  return (kind * 3 + number) * 3 + (gender === null ? 0 : GENDER[gender]);
}

/** The features of nothing named being meant. */
export function noneFeatures(doc: Read, view: View, field: Field): readonly number[] {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const { token, family, governor } = view;
  const into = new Collector();
  const form = family * 4 + view.case;
  const role = hashText(syntax.deprels[token]);
  const isQuoted = view.quote > 0 ? 1 : 0;
  const here = Math.min(3, field.here);
  const before = Math.min(3, field.before);
  into.add(101, form);
  into.add(102, family, hashText(lowers[token + 1] ?? ""));
  into.add(103, family, hashText(lowers[token - 1] ?? ""));
  into.add(104, form, here, before);
  into.add(105, form, isQuoted, here);
  into.add(106, family, here, before, isQuoted);
  const start = sentences.list[sentences.tokens.sentence[token]].firstToken;
  into.add(107, form, token - start < 2 ? 1 : 0);
  if (view.noun !== 0) {
    into.add(116, view.noun, Math.min(3, field.agreeing.length));
    into.add(117, view.nounClass, here, before);
    const lemma = syntax.lemmas[token];
    const sort = bodySort(lemma);
    const plain = plainOf(doc, view, field, (other) => other === lemma);
    const alike = sort === null ? 0 : plainOf(doc, view, field, (other) => bodySort(other) === sort);
    into.add(123, alike, plain > 0 ? 1 : 0, field.called);
    into.add(121, plain, field.called, Math.min(3, field.callers));
    into.add(122, plain, Math.min(3, field.agreeing.length));
    into.add(119, field.called, Math.min(3, field.callers));
    into.add(120, field.called, Math.min(3, field.agreeing.length));
    into.add(118, hashText(lowers[token - 1] ?? ""), Math.min(3, field.agreeing.length));
  }
  if (governor < 0) return into.hashes;
  const lemma = hashText(syntax.lemmas[governor]);
  const pattern = patternOf(doc, governor);
  const tag = hashText(syntax.tags[governor]);
  into.add(108, family, role, lemma);
  into.add(109, family, role, syntax.classes[governor]);
  into.add(110, form, pattern, tag);
  into.add(111, family, lemma, pattern);
  into.add(112, form, pattern, here, before);
  into.add(113, form, tag, isQuoted);
  const object = child(syntax, governor, "obj", "obl:unmarked");
  if (object >= 0 && object !== token) into.add(114, form, lemma, hashText(syntax.lemmas[object]));
  return into.hashes;
}

/** How far back the same noun, or one of its sort, was used last without a name, in sentences; 0 for never. */
function plainOf({ syntax, sentences }: Read, { token }: View, { recent }: Field, isSame: (lemma: string) => boolean): number {
  for (const { group, number, nouns } of recent) {
    const noun = nouns[nouns.length - 1];
    if (group < 0 && number === NUMBER.one && isSame(syntax.lemmas[noun]))
      return 1 + Math.min(4, sentences.tokens.sentence[token] - sentences.tokens.sentence[noun]);
  }
  return 0;
}

const CLAUSES: readonly string[] = ["ccomp", "xcomp", "csubj", "advcl", "acl:relcl", "acl", "cop", "expl", "obj"];

/** Which clauses hang on the word that a pronoun hangs on, as bits. */
function patternOf({ syntax }: Read, governor: number): number {
  let bits = 0;
  for (let k = syntax.childStarts[governor]; k < syntax.childStarts[governor + 1]; k++) {
    const bit = CLAUSES.indexOf(syntax.deprels[syntax.children[k]]);
    if (bit >= 0) bits |= 1 << bit;
  }
  return bits;
}
