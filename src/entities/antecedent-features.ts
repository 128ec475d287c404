// What speaks for and against a candidate as the antecedent of a pronoun, as hashed features; and for none being meant.

import type { Doc } from "../doc/doc.js";
import { child, isBelow } from "../doc/tree.js";
import { hashText, mixHash } from "../model/hash.js";
import type { Candidate, Candidates } from "./candidates.js";
import { CASE, type View } from "./pronoun-view.js";

/** The layers that antecedents are read from. */
export type Read = Doc<"sections" | "sentences" | "syntax">;

/** Room for the features of one candidate. */
export const MOST_FEATURES = 64;

/** What the candidates of one pronoun have to do with each other. */
export interface Field {
  /** Candidates that agree with the pronoun in number, gender and kind, the latest first. */
  readonly agreeing: readonly Candidate[];
  /** How many of these stand in the pronoun's own sentence, and in the one before. */
  readonly here: number;
  readonly before: number;
}

const GENDER = { male: 1, female: 2 } as const;

/** The candidates that agree, and where they stand. */
export function fieldOf(doc: Read, { recent }: Candidates, { token, agrees }: View): Field {
  const { sentence } = doc.sentences.tokens;
  const agreeing: Candidate[] = [];
  let here = 0;
  let before = 0;
  for (let k = recent.length - 1; k >= 0; k--) {
    if (!agrees(recent[k])) continue;
    agreeing.push(recent[k]);
    const distance = sentence[token] - sentence[recent[k].latest];
    if (distance <= 0) here++;
    else if (distance === 1) before++;
  }
  return { agreeing, here, before };
}

/** How many sentences back are told apart. */
const MOST_DISTANCE = 4;
const AHEAD = MOST_DISTANCE + 1;
/** Relations up and down between two words, as far as they are told apart. */
const LONGEST_PATH = 5;

/** Collects features, each set apart by the number of its template. */
class Collector {
  count = 0;
  constructor(readonly hashes: Int32Array) {}
  /** Values by name, not as a list: a list would be made for each of some forty features of each candidate. */
  add(template: number, a: number, b?: number, c?: number, d?: number, e?: number): void {
    let hash = mixHash(template * 0x9e3779b1, a);
    if (b !== undefined) hash = mixHash(hash, b);
    if (c !== undefined) hash = mixHash(hash, c);
    if (d !== undefined) hash = mixHash(hash, d);
    if (e !== undefined) hash = mixHash(hash, e);
    this.hashes[this.count++] = hash;
  }
}

/** Writes the features of a candidate into `out`; how many there are. */
export function candidateFeatures(
  doc: Read,
  candidates: Candidates,
  view: View,
  field: Field,
  candidate: Candidate,
  quotes: Int32Array,
  out: Int32Array,
): number {
  const { syntax, sentences, sections } = doc;
  const { sentence } = sentences.tokens;
  const { token, family } = view;
  const { latest, kind, number } = candidate;
  const into = new Collector(out);
  const form = family * 4 + view.case;
  const gap = sentence[token] - sentence[latest];
  const distance = latest > token ? AHEAD : Math.min(gap, MOST_DISTANCE);
  const role = roleOf(doc, latest);
  const sort = (kind * 3 + number) * 3 + (candidate.gender === null ? 0 : GENDER[candidate.gender]);
  const rank = Math.min(5, rankOf(field, candidate));
  const governor = syntax.heads[latest];
  const isMain = governor >= 0 && syntax.heads[governor] < 0 ? 1 : 0;
  const noun = candidate.nouns[candidate.nouns.length - 1];
  const ownRole = roleOf(doc, token);
  const binding = bindingOf(candidates, view, candidate);
  const isAlone = (field.agreeing.length > 0 && field.here + field.before === 1 ? 1 : 0) + (field.here === 1 ? 2 : 0);
  const count = candidate.count > 6 ? 4 : Math.min(candidate.count, 3);
  const isName = candidate.group >= 0 ? 1 : 0;
  const chained = candidate.pronoun < 0 ? 0 : sentences.tokens.lowers[candidate.pronoun] === sentences.tokens.lowers[token] ? 2 : 1;
  const lemma = hashText(syntax.lemmas[noun]);
  const verb = view.governor < 0 ? 0 : hashText(syntax.lemmas[view.governor]);
  const verbClass = view.governor < 0 ? 0 : syntax.classes[view.governor];
  const start = sentences.list[sentence[token]].firstToken;
  const opens = token - start < 2 ? 1 : 0;

  into.add(1, family, sort);
  into.add(2, family, kind, number, distance);
  into.add(3, form, role, distance);
  into.add(4, form, rank);
  into.add(5, family, rank, distance);
  into.add(6, form, distance, isMain, role);
  into.add(7, family, role === ownRole ? 1 : 0, distance, role);
  into.add(8, family, binding, kind, number);
  into.add(9, form, binding, distance);
  if (governor === view.governor && view.case !== CASE.owner) {
    into.add(10, form, role);
    into.add(39, view.case);
  }
  if (view.isWhole) {
    into.add(40, number, role, distance);
    into.add(41, number, rank);
    into.add(42, number, binding);
  }
  into.add(11, pathOf(doc, view, latest), view.case);
  into.add(12, form, chained, distance);
  into.add(13, family, count, isName, distance);
  into.add(14, form, determinerOf(doc, noun), distance);
  into.add(15, family, lemma);
  into.add(16, family, syntax.classes[noun]);
  into.add(17, verb, ownRole, kind, number);
  into.add(18, verbClass, ownRole, syntax.classes[noun]);
  into.add(19, verbClass, ownRole, kind, number);
  into.add(20, form, quoteOf(view, quotes, latest), distance);
  if (sections.list[sentences.list[sentence[noun]].section].kind === "title") into.add(21, family, isName, distance);
  into.add(22, form, opens, role, distance);
  if (gap === 0) into.add(23, form, Math.min(9, Math.floor(Math.abs(token - latest) / 3)), role);
  if (isBelow(syntax, token, latest)) into.add(24, family, viaClause(doc, token, latest));
  if (view.speaker >= 0) into.add(26, form, candidates.of(view.speaker) === candidate ? 1 : 0);
  into.add(27, form, isMain, role, opens, distance);
  into.add(28, family, sort, binding, distance);
  into.add(29, family, isAlone, rank, distance);
  into.add(30, family, view.agrees(candidate) ? 1 : 0, distance, role);
  into.add(31, form, candidate.count > 1 ? 1 : 0, role, distance, isName);
  into.add(32, form, kind, number, role, distance);
  if (governor >= 0) {
    into.add(33, family, hashText(syntax.lemmas[governor]) === verb ? 1 : 0);
    into.add(34, role, syntax.classes[governor], ownRole, verbClass);
    into.add(35, form, role, hashText(syntax.lemmas[governor]));
  }
  into.add(36, form, syntax.deprels[noun] === "conj" ? 1 : 0, number, distance);
  into.add(37, family, chained, rank, binding);
  if (view.isAct) {
    into.add(53, family, kind, number);
    into.add(52, family, kind, role, distance);
  }
  into.add(38, kind, number, ownRole, verb, distance > 0 ? 1 : 0);
  if (view.noun !== 0) {
    const isMost = field.agreeing.every((other) => other.count <= candidate.count) ? 1 : 0;
    const opensTitle = sections.list[sentences.list[sentence[candidate.nouns[0]]].section].kind === "title" ? 1 : 0;
    const isFit = view.agrees(candidate) ? 1 : 0;
    into.add(43, view.noun, kind, isFit);
    into.add(44, view.noun, distance, count);
    into.add(45, view.nounClass, kind, candidate.gender === null ? 0 : GENDER[candidate.gender]);
    into.add(46, isFit, rank, count, distance);
    into.add(47, isFit, field.agreeing.length === 1 ? 1 : 0, distance);
    into.add(48, view.noun, lemma);
    into.add(49, isFit, isMost, Math.min(4, field.agreeing.length));
    into.add(50, isFit, isMost, distance);
    into.add(51, isFit, opensTitle);
  }
  return into.count;
}

/** Writes the features for nothing named being meant into `out`; how many there are. */
export function noneFeatures(doc: Read, view: View, field: Field, out: Int32Array): number {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const { token, family, governor } = view;
  const into = new Collector(out);
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
    into.add(118, hashText(lowers[token - 1] ?? ""), Math.min(3, field.agreeing.length));
  }
  if (governor < 0) return into.count;
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
  return into.count;
}

const ROLES: ReadonlyMap<string, number> = new Map(
  ["nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod", "nmod:poss", "appos", "conj", "root", "compound", "obl:agent"].map((name, i) => [
    name,
    i + 1,
  ]),
);

function roleOf({ syntax }: Read, token: number): number {
  const relation = syntax.deprels[token];
  // What is joined stands where the first of them stands.
  const over = relation === "conj" ? syntax.heads[token] : -1;
  return ROLES.get(over >= 0 ? syntax.deprels[over] : relation) ?? 0;
}

/** How many that agree are nearer. */
function rankOf({ agreeing }: Field, candidate: Candidate): number {
  const place = agreeing.indexOf(candidate);
  return place < 0 ? agreeing.length : place;
}

/** Which of the clauses around the pronoun has the candidate as its subject: 1 and up from the nearest, more where grammar binds it. */
function bindingOf(candidates: Candidates, { binders, binder }: View, candidate: Candidate): number {
  const level = binders.findIndex((subject) => candidates.of(subject) === candidate) + 1;
  return level + (binder >= 0 && candidates.of(binder) === candidate ? 4 : 0) + (binder < 0 ? 8 : 0);
}

/** Relations from the pronoun up to where the paths meet and down to the candidate; 0 where they do not or are long. */
function pathOf({ syntax }: Read, { token, above }: View, latest: number): number {
  let down = 1;
  let at = latest;
  for (let step = 0; step <= LONGEST_PATH && at >= 0; step++) {
    const meets = at === token ? 0 : above.indexOf(at) + 1;
    if (meets > 0 && meets <= LONGEST_PATH) {
      let up = down;
      for (let k = 0; k < meets; k++) up = mixHash(up, hashText(syntax.deprels[k === 0 ? token : above[k - 1]]));
      return up;
    }
    down = mixHash(down, hashText(syntax.deprels[at], 1));
    at = syntax.heads[at];
  }
  return 0;
}

/** 1 where a clause lies between a noun and the pronoun inside its phrase. */
function viaClause({ syntax }: Read, token: number, noun: number): number {
  for (let at = syntax.heads[token]; at >= 0 && at !== noun; at = syntax.heads[at]) if (/^(?:VB|MD)/.test(syntax.tags[at])) return 1;
  return 0;
}

const DETERMINERS: ReadonlyMap<string, number> = new Map(
  [
    ["the"],
    ["a", "an"],
    ["this", "that", "these", "those"],
    ["its", "his", "her", "their", "our", "my"],
    ["no", "any", "every", "each"],
  ].flatMap((words, i) => words.map((word) => [word, i + 2] as const)),
);

function determinerOf({ syntax, sentences }: Read, noun: number): number {
  const word = child(syntax, noun, "det", "nmod:poss");
  if (word < 0) return syntax.tags[noun].startsWith("NNP") ? 0 : 1;
  return DETERMINERS.get(sentences.tokens.lowers[word]) ?? 8;
}

/** Neither quoted, both in one quotation, both in different ones, only the pronoun, only the candidate. */
function quoteOf({ quote }: View, quotes: Int32Array, latest: number): number {
  const other = quotes[latest];
  if (quote === 0) return other === 0 ? 0 : 4;
  return other === 0 ? 3 : other === quote ? 1 : 2;
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
