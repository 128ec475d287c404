// Arguments of a clause: objects, complements and circumstances, each with its role.

import type { Argument, Predicate } from "../doc/doc.js";
import type { Role } from "../doc/labels.js";
import { child, children, childrenBy } from "../doc/tree.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import { CONNECTING_ADVERBS, PLACE_ADVERBS, TIME_ADVERBS } from "../lexicon/role-words.js";
import type { Clause } from "./clauses.js";
import { measuresOwn } from "./left-out.js";
import type { Names, Source, TokenRun } from "./phrases.js";
import { nounRun, phraseOf, phraseRun, trim } from "./phrases.js";
import { ownVerbs } from "./predicate.js";
import { dateIn, roleOfClause, roleOfOblique } from "./roles.js";
import type { Parsed } from "./tree.js";
import { clausalCopula, infinitiveMark, isVerbTag, subjectOf } from "./tree.js";

/** An argument with the tokens it spans. */
export interface TokenArgument extends Argument {
  readonly run: TokenRun;
}

/** The clause's arguments: what is like an object first, then the others in text order; none overlaps another. */
export function argumentsOf(doc: Source, names: Names, clause: Clause, predicate: Predicate): TokenArgument[] {
  const found: TokenArgument[] = [];
  const group = new Set(predicate.tokens);
  const add = (role: Role, head: number, run: TokenRun) => {
    if (run.first >= run.end || found.length >= MOST || found.some((other) => other.run.first < run.end && run.first < other.run.end))
      return;
    const { start, end, entity } = phraseOf(doc, names, head, run);
    found.push({ head, start, end, entity, role, date: dateIn(names, run), run });
  };
  nominalPredicate(doc, clause, predicate, add);
  relativeObject(doc, names, clause, add);
  const own = ownVerbs(doc, clause);
  for (const verb of [clause.head, ...own.filter((other) => other !== clause.head)]) {
    for (const token of children(doc.syntax, verb)) {
      if (verb !== clause.head && (token <= clause.head ? clause.outer.includes(token) || group.has(token) : false)) continue;
      dependent(doc, names, clause, verb, token, group, add);
    }
  }
  sharedObject(doc, clause, add);
  return [...found].sort((a, b) => rank(a.role) - rank(b.role) || a.start - b.start);
}

/** More arguments than a clause has, so that a list that parses badly costs no more than its length. */
const MOST = 24;

type Add = (role: Role, head: number, run: TokenRun) => void;

function rank(role: Role): number {
  if (role === "object" || role === "indirectObject") return 0;
  return role === "complement" ? 1 : 2;
}

function dependent(doc: Source, names: Names, clause: Clause, verb: number, token: number, group: ReadonlySet<number>, add: Add): void {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  if (token === clause.head || clause.outer.includes(token) || token === clause.subject || token === clause.relativeWord) return;
  const cop = child(syntax, verb, "cop");
  if (token < clausalCopula(doc, verb)) return;
  // A predicate noun's own modifiers are part of its phrase.
  if (cop >= 0 && token > cop && !isBeTo(doc, verb) && partOfNominal(doc, verb, token)) return;
  const run = phraseRun(doc, token, clause.controlled);
  const whole = trim(doc, { first: syntax.subtreeFirst[token], end: syntax.subtreeEnd[token] });
  if (token === clause.controlled) {
    add("complement", token, whole);
    return;
  }
  switch (syntax.deprels[token]) {
    case "obj":
      if (isVerbTag(syntax.tags[token]) && group.has(token)) return;
      // "has not said how it will vote", where the clause hangs on its question word
      if (syntax.tags[token] === "WRB") {
        add("complement", token, whole);
        return;
      }
      add(isFirstOfTwo(doc, verb, token) ? "indirectObject" : "object", token, run);
      // "caused the wall to buckle", where the infinitive hangs on the noun
      if (clause.controlled >= 0 && syntax.heads[clause.controlled] === token) {
        add(
          "complement",
          clause.controlled,
          trim(doc, { first: syntax.subtreeFirst[clause.controlled], end: syntax.subtreeEnd[clause.controlled] }),
        );
      }
      return;
    case "iobj":
      add("indirectObject", token, run);
      return;
    case "ccomp":
    case "xcomp":
      add("complement", token, whole);
      return;
    case "obl:agent":
      add("agent", token, run);
      return;
    case "obl":
    case "obl:unmarked":
      if (measuresOwn(doc, verb, token)) return;
      add(roleOfOblique(doc, names, verb, token, run), token, run);
      return;
    case "nmod":
      if (isVerbTag(syntax.tags[verb])) add(roleOfOblique(doc, names, verb, token, run), token, run);
      return;
    case "advcl":
      add(roleOfClause(doc, token), token, whole);
      return;
    case "advmod": {
      const word = lowers[token];
      if (group.has(token) || CONNECTING_ADVERBS.has(word) || isVerbTag(syntax.tags[token])) return;
      add(TIME_ADVERBS.has(word) || names.dateAt[token] !== null ? "time" : PLACE_ADVERBS.has(word) ? "place" : "manner", token, run);
      return;
    }
    default:
  }
}

/** "gave the mayor a letter": of two bare objects the first receives the second. */
function isFirstOfTwo(doc: Parsed, verb: number, token: number): boolean {
  const objects = childrenBy(doc.syntax, verb, "obj");
  return objects.length === 2 && objects[0] === token;
}

/** "is to visit": an infinitive with a copula for its auxiliary. */
function isBeTo(doc: Parsed, head: number): boolean {
  return isVerbTag(doc.syntax.tags[head]) && infinitiveMark(doc, head) >= 0;
}

/** What belongs to the phrase of a predicate noun or adjective, rather than to the clause. */
function partOfNominal(doc: Parsed, head: number, token: number): boolean {
  const { syntax } = doc;
  const deprel = syntax.deprels[token];
  if (
    [
      "amod",
      "det",
      "nmod",
      "compound",
      "nummod",
      "case",
      "acl",
      "acl:relcl",
      "nmod:poss",
      "appos",
      "fixed",
      "flat",
      "conj",
      "cc",
      "advmod",
    ].includes(deprel)
  ) {
    return deprel !== "conj" || subjectless(doc, token);
  }
  // "close to the port", "proud of it": an adjective's phrase.
  return (deprel === "obl" || deprel === "xcomp" || deprel === "ccomp") && token > head && syntax.tags[head].startsWith("JJ");
}

function subjectless(doc: Parsed, token: number): boolean {
  return child(doc.syntax, token, "nsubj", "nsubj:pass", "cop", "aux") < 0 && !isVerbTag(doc.syntax.tags[token]);
}

/** The whole phrase that a copula hands over to, or a verb like "remain" with its adjective. */
function nominalPredicate(doc: Source, clause: Clause, predicate: Predicate, add: Add): void {
  const { syntax } = doc;
  const { head } = clause;
  const cop = isBeTo(doc, head) || clausalCopula(doc, head) >= 0 ? -1 : child(syntax, head, "cop");
  if (cop >= 0) {
    let first = cop < head ? head : syntax.subtreeFirst[head];
    let end = head + 1;
    for (const token of children(syntax, head)) {
      if (token <= cop && cop < head) continue;
      if (!partOfNominal(doc, head, token)) {
        if (token > head && syntax.deprels[token] !== "punct") break;
        continue;
      }
      if (token < head) first = Math.min(first, syntax.subtreeFirst[token]);
      else if (!standsApart(doc, head, token)) end = Math.max(end, syntax.subtreeEnd[token]);
    }
    while (first < head && predicate.tokens.includes(first) && syntax.deprels[first] === "advmod") first++;
    add("complement", head, trim(doc, { first, end }));
    return;
  }
  const last = predicate.chain[predicate.chain.length - 1];
  if (last !== head && syntax.heads[last] === head && syntax.deprels[last] === "xcomp") add("complement", last, phraseRun(doc, last));
}

function standsApart(doc: Parsed, head: number, token: number): boolean {
  const { syntax } = doc;
  if (!["acl", "acl:relcl", "appos"].includes(syntax.deprels[token])) return false;
  const before = syntax.subtreeFirst[token] - 1;
  return before > head && syntax.deprels[before] === "punct";
}

/** Nouns whose bare relative clause says when, why or how: "the reason he left". */
const ADVERBIAL_NOUNS: ReadonlySet<string> = new Set(["reason", "time", "day", "way", "moment", "year", "week", "month", "place", "point"]);

/** "the mine that Vale bought": the antecedent is the object; "the town where she lives": the place. */
function relativeObject(doc: Source, names: Names, clause: Clause, add: Add): void {
  const { syntax, sentences } = doc;
  if (clause.antecedent < 0 || !/^(?:relative|complement)$/.test(clause.relation)) return;
  // "a sum the council says it cannot afford": up to the clause that hangs on the noun
  let cut = clause.outer[0] ?? clause.head;
  while (clause.relation === "complement" && cut >= 0 && syntax.heads[cut] !== clause.antecedent) cut = syntax.heads[cut];
  const run = withoutMultiple(doc, clause.antecedent, nounRun(doc, clause.antecedent, cut));
  const word = clause.relativeWord >= 0 ? sentences.tokens.lowers[clause.relativeWord] : "that";
  if (word === "whose") return;
  const prepositional = clause.relativeWord >= 0 && child(syntax, clause.relativeWord, "case") >= 0;
  if (word === "where") add("place", clause.antecedent, run);
  else if (word === "when") {
    // "the 5% on the table when the walkout began": only a time is when something happened.
    if (dateIn(names, run) !== null || NOUN_CLASSES.TIME.has(syntax.lemmas[clause.antecedent])) add("time", clause.antecedent, run);
  } else if (prepositional) add("other", clause.antecedent, run);
  else if (
    !ADVERBIAL_NOUNS.has(syntax.lemmas[clause.antecedent]) &&
    childrenBy(syntax, clause.head, "obj", "ccomp", "cop").every((token) => token === clause.relativeWord)
  )
    add("object", clause.antecedent, run);
}

/** "almost double the level that banks want": what they want is the level. */
function withoutMultiple({ syntax }: Parsed, noun: number, { first, end }: TokenRun): TokenRun {
  const times = childrenBy(syntax, noun, "det", "det:predet").find((token) => MULTIPLES.has(syntax.lemmas[token]));
  return { first: times === undefined ? first : Math.max(first, times + 1), end };
}

const MULTIPLES: ReadonlySet<string> = new Set(["double", "twice", "triple", "treble", "quadruple"]);

/** How near two verbs must stand to share an object: "raise or cut", "has not designed or built". */
const BESIDE = 3;

/** "designed and built the bridge": the object stands behind the last verb and hangs on either. */
function sharedObject(doc: Source, clause: Clause, add: Add): void {
  const { syntax } = doc;
  if (child(syntax, clause.head, "obj", "xcomp", "ccomp", "obl", "nsubj:pass", "aux:pass") >= 0) return;
  const sibling = clause.relation === "conjunct" ? syntax.heads[clause.head] : child(syntax, clause.head, "conj");
  if (sibling < 0 || !isVerbTag(syntax.tags[clause.head]) || !isVerbTag(syntax.tags[sibling]) || Math.abs(sibling - clause.head) > BESIDE)
    return;
  if (clause.relation !== "conjunct" && subjectOf(doc, sibling) >= 0) return;
  // "appealed, then dropped its appeal": only what "and" or "or" joins shares an object.
  const joining = child(syntax, clause.relation === "conjunct" ? clause.head : sibling, "cc");
  const object = child(syntax, sibling, "obj");
  if (joining >= 0 && object > clause.head && object > sibling) add("object", object, phraseRun(doc, object));
}
