// A claim as a sentence that stands alone: its own words in order, its subject filled in, pronouns and nominals replaced by names.

import type { Attribution } from "../doc/doc.js";
import { child, children, childrenBy } from "../doc/tree.js";
import type { TokenArgument } from "./arguments.js";
import { spellBare } from "./bare-verbs.js";
import type { Clause } from "./clauses.js";
import { closeFronted, closeInsertion, dropBareEnd, opensInsertion } from "./closing-commas.js";
import { denyPlainly } from "./denials.js";
import { insertBe, lendPassive, verbPieces } from "./finite.js";
import { dropTelling } from "./inserted-telling.js";
import { isLeftOut } from "./left-out.js";
import type { Names, Source, TokenRun } from "./phrases.js";
import { withoutAge } from "./phrases.js";
import { ownVerbs } from "./predicate.js";
import { namedInSubject, nameOwner, nameWhole } from "./relative-owners.js";
import { resolve } from "./resolve.js";
import { asSaid, isWordForWord, openSpeaker, partlySaid, withGaps, withoutFirst } from "./speakers.js";
import { infinitiveMark, isFiniteClause, isPunctuation, isVerbTag, joiner, QUOTES } from "./tree.js";
import type { Piece } from "./write.js";
import { writeSentence } from "./write.js";

/** What a statement is written from. */
export interface Statable {
  readonly clause: Clause;
  readonly clauses: readonly Clause[];
  readonly subject: TokenRun | null;
  readonly arguments: readonly TokenArgument[];
  readonly group: readonly number[];
  readonly attribution: Attribution | null;
  readonly negated: boolean;
}

/** More tokens than a statement ever shows, so that nested clauses cost no more than their number. */
const LONGEST = 160;

/** The statement, which ends with a full stop; empty where nothing in it is a verb. */
export function statementOf(doc: Source, names: Names, claim: Statable): string {
  const { clause, subject } = claim;
  const body = bodyTokens(doc, claim);
  const pieces: Piece[] = [];
  const own = clause.ownSubject && subject !== null && clause.relativeWord !== clause.subject && !isAbsolute(doc, clause);
  const subjectTokens = subject === null ? [] : range(own ? subject : withoutAge(doc, subject));
  if (own) {
    pieces.push(...namedInSubject(doc, clause, inOrder(doc, claim, body, subjectTokens)));
  } else {
    // "half of those who lost their jobs", "children who grow up near roads": some did, some do.
    const isThose = subjectTokens.length === 1 && doc.sentences.tokens.lowers[subjectTokens[0]] === "those";
    const isSome = isThose ? /^(?:relative|adnominal)$/.test(clause.relation) : clause.relation === "relative" && isPickedOut(doc, clause);
    if (isSome && !isThose) pieces.push({ text: "some" });
    pieces.push(...subjectTokens.map((token): Piece => (isSome && isThose ? { text: "some" } : { token })));
    if (opensInsertion(doc, subjectTokens)) pieces.push({ text: "," });
    const spoken = new Set(subjectTokens);
    const rest = body.filter((token) => !spoken.has(token));
    // "The minister, | speaking in Rome, …": the comma stood before an insertion.
    while (rest.length > 0 && isPunctuation(doc, rest[0]) && !QUOTES.has(doc.sentences.tokens.lowers[rest[0]])) rest.shift();
    pieces.push(...verbPieces(doc, claim, rest));
  }
  // An object that stands elsewhere: an antecedent, or one shared with the verb beside it.
  for (const argument of claim.arguments) {
    if (own && argument.head === clause.antecedent && subjectTokens.includes(clause.relativeWord)) continue;
    const preposed = argument.head === clause.antecedent && argument.role !== "object";
    if ((argument.role === "object" && (argument.head === clause.antecedent || !body.includes(argument.head))) || preposed) {
      if (preposed) append(pieces, range(argument.run), prepositionFor(doc, clause, argument.role));
      else insertAfterGroup(doc, pieces, claim.group, range(argument.run));
    }
  }
  spellBare(doc, clause, pieces);
  if (own) closeInsertion(doc, clause, pieces);
  closeFronted(doc, clause, pieces);
  tellYear(doc, clause, pieces);
  insertBe(doc, clause, pieces);
  lendPassive(doc, clause, pieces);
  nameOwner(doc, names, clause, pieces);
  nameWhole(doc, clause, pieces);
  dropRelativeOpening(doc, clause, pieces);
  denyPlainly(doc, clause, pieces);
  dropTelling(doc, pieces, clause.head);
  dropBareEnd(doc, pieces);
  if (isVerbless(doc, claim, pieces)) return "";
  const resolved = resolve(doc, names, pieces, clause.head, claim.attribution, isTold(clause));
  const speaker = openSpeaker(doc, names, claim.attribution, resolved);
  if (speaker === null) return writeSentence(doc, resolved);
  const said = asSaid(doc, pieces, resolved);
  // Inside quotation marks stand only words as they were said.
  if (!isWordForWord(doc, said)) return writeSentence(doc, withoutFirst(doc, names, resolved, speaker));
  const isAll = said.every(({ token }) => token === undefined || names.isQuoted[token] === 1 || isPunctuation(doc, token));
  const partly = isAll ? null : partlySaid(doc, names, said, resolved, claim.attribution?.source ?? null);
  return partly === null
    ? `${speaker} said: “${writeSentence(doc, withGaps(doc, said)).slice(0, -1)}”.`
    : writeSentence(doc, [{ text: `${speaker} said` }, ...partly]);
}

/** "since 1997, when 54 people died" -> "54 people died in 1997." */
function tellYear(doc: Source, clause: Clause, pieces: Piece[]): void {
  const { lowers } = doc.sentences.tokens;
  const when = joiner(doc, clause.outer[0] ?? clause.head);
  if (when < 2 || lowers[when] !== "when" || lowers[when - 1] !== "," || !YEAR.test(lowers[when - 2])) return;
  if (pieces.some(({ token }) => token !== undefined && YEAR.test(lowers[token]))) return;
  while (pieces.length > 0 && isPunctuation(doc, pieces[pieces.length - 1].token ?? when)) pieces.pop();
  pieces.push({ text: "in" }, { text: lowers[when - 2] });
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** "children who grow up near roads": a bare plural of which a relative clause without a comma picks some out. */
function isPickedOut({ syntax, sentences }: Source, { subject, relativeWord }: Clause): boolean {
  if (subject < 0 || relativeWord < subject || syntax.tags[subject] !== "NNS" || sentences.tokens.lowers[relativeWord - 1] === ",")
    return false;
  return syntax.subtreeFirst[subject] === subject && child(syntax, subject, "conj") < 0;
}

/** "Johann, unable to pay, left", "both of them having left": a subject with a participle or adjective, and no finite verb of its own. */
function isAbsolute(doc: Source, clause: Clause): boolean {
  const top = clause.outer[0] ?? clause.head;
  if (clause.relation === "main" || clause.relation === "conjunct" || isFiniteClause(doc, top) || infinitiveMark(doc, top) >= 0)
    return false;
  // "when a storm swept across", tagged as a participle
  const mark = joiner(doc, top);
  if (mark >= 0 && !/^(?:with|without|upon)$/.test(doc.sentences.tokens.lowers[mark])) return false;
  return /^(?:VB[GN]|JJ)/.test(doc.syntax.tags[top]) && child(doc.syntax, top, "cop", "expl") < 0;
}

/** Words of a remainder; among more of them a verb may pass for a noun. */
const FEW = 6;

/** "The breakaway highlands", "two degraded reefs in October": with no verb, and nothing that one would govern. */
function isVerbless(doc: Source, claim: Statable, pieces: readonly Piece[]): boolean {
  if (pieces.length > FEW || claim.arguments.some(({ role }) => role === "object" || role === "complement" || role === "manner"))
    return false;
  return !pieces.some(({ token, text }) => (token === undefined ? text !== undefined : isVerbTag(doc.syntax.tags[token])));
}

/** "in which", "where", "that": what ties a relative clause to its antecedent opens no sentence of its own. */
function dropRelativeOpening(doc: Source, clause: Clause, pieces: Piece[]): void {
  const { syntax, sentences } = doc;
  if (clause.relation === "subject") return;
  // "What it has lost is the right to be the only licensee": the relative clause has no noun, and is the subject.
  if (clause.relation === "main" && sentences.tokens.lowers[pieces[0]?.token ?? -1] === "what") return;
  if (clause.relation === "adverbial" && syntax.tags[pieces[1]?.token ?? clause.head] !== "WDT") return;
  // "After a year in which the company packed twice, …", where the parser makes the relative clause the sentence
  const opening = clause.ownSubject ? pieces.findIndex(({ token }) => token === clause.subject) : 2;
  const at = pieces
    .slice(0, Math.max(2, opening))
    .findIndex(({ token, text }) => token !== undefined && text === undefined && isTie(token));
  if (at > 1) pieces.splice(0, at + 1);
  else if (at === 0 || (at === 1 && pieces[0].token !== undefined && /^(?:IN|TO)$/.test(syntax.tags[pieces[0].token])))
    pieces.splice(0, at + 1);

  function isTie(token: number): boolean {
    // "Under the plan, which takes effect in May, firms will pay": the relative clause has a verb of its own.
    const verb = syntax.heads[token];
    if (verb > token && syntax.deprels[verb] === "acl:relcl" && clause.ownSubject && clause.subject > verb) return false;
    return (
      token !== clause.subject &&
      (/^W/.test(syntax.tags[token]) || (sentences.tokens.lowers[token] === "that" && syntax.tags[token] === "IN"))
    );
  }
}

/** True for what is said itself, rather than something that hangs on it. */
function isTold(clause: Clause): boolean {
  return clause.relation === "complement" || clause.relation === "conjunct" || clause.relation === "main";
}

function range(run: TokenRun): number[] {
  const found: number[] = [];
  for (let token = run.first; token < run.end && found.length < LONGEST; token++) found.push(token);
  return found;
}

const LOOSE: ReadonlySet<string> = new Set(["acl:relcl", "acl", "appos", "parataxis"]);

/** What stands behind a clause that is left out in the middle, and may be its own. */
const BEHIND_CUT: ReadonlySet<string> = new Set(["obl", "obl:unmarked", "advcl", "xcomp", "advmod"]);

/** The clause's own tokens in text order, without joiners, coordinated clauses and loose insertions. */
function bodyTokens(doc: Source, claim: Statable): number[] {
  const { syntax } = doc;
  const { lowers } = doc.sentences.tokens;
  const { clause } = claim;
  const own = ownVerbs(doc, clause);
  const top = claim.group.includes(own[0]) ? own[0] : clause.head;
  const verbs = new Set(own);
  const skip = new Map<number, number>();
  const leave = (token: number) =>
    skip.set(syntax.subtreeFirst[token], Math.max(syntax.subtreeEnd[token], skip.get(syntax.subtreeFirst[token]) ?? 0));
  for (const verb of verbs) {
    let cut = -1;
    for (const token of children(syntax, verb)) {
      const isOut = isLeftOut(doc, claim, verb, token) || (token > cut && cut >= 0 && BEHIND_CUT.has(syntax.deprels[token]));
      if (!isOut) continue;
      leave(token);
      // "considered it before deciding, | at a meeting, to scrap it": what a bare gerund in the middle leaves open
      if (token > verb && syntax.deprels[token] === "advcl" && syntax.tags[token] === "VBG" && syntax.subtreeEnd[token] === token + 1)
        if (joiner(doc, token) === token - 1 && lowers[token + 1] === ",") cut = token;
    }
  }
  if (clause.relativeWord >= 0) leave(phraseTop(doc, clause.relativeWord, verbs));
  const kept: number[] = [];
  // A shared verb in the group is spoken with the other helpers that are lent.
  let first = own.length > clause.outer.length ? Math.min(syntax.subtreeFirst[top], ...claim.group) : syntax.subtreeFirst[top];
  // "at which Medicaid pays …", where the parser has not seen the relative clause
  const opening = syntax.tags[first] === "IN" ? first + 1 : first;
  const isWhat = clause.relation === "main" && doc.sentences.tokens.lowers[opening] === "what";
  if (clause.relativeWord < 0 && !isWhat && opening < clause.head && (syntax.tags[opening] === "WDT" || syntax.tags[opening] === "WP"))
    first = opening + 1;
  for (let token = first; token < syntax.subtreeEnd[top] && kept.length < LONGEST; token++) {
    const end = skip.get(token);
    if (end !== undefined && end > token) {
      token = end - 1;
      continue;
    }
    if (LOOSE.has(syntax.deprels[token]) || LOOSE.has(headDeprelAt(doc, token))) {
      const owner = LOOSE.has(syntax.deprels[token]) ? token : syntax.heads[token];
      if (
        syntax.subtreeFirst[owner] === token &&
        token > first &&
        isPunctuation(doc, token - 1) &&
        !verbs.has(owner) &&
        doc.sentences.tokens.lowers[token - 1] !== '"'
      ) {
        token = syntax.subtreeEnd[owner] - 1;
        continue;
      }
    }
    kept.push(token);
  }
  // "shops reopened | and children played", where the parser hangs "and" on the subject
  return /^(?:and|but|or|yet)$/.test(doc.sentences.tokens.lowers[kept[0]] ?? "") ? kept.slice(1) : kept;
}

/** The relation of the word that a phrase's first token hangs on, so that a loose insertion is seen where it starts. */
function headDeprelAt(doc: Source, token: number): string {
  const head = doc.syntax.heads[token];
  return head >= 0 && doc.syntax.subtreeFirst[head] === token ? doc.syntax.deprels[head] : "";
}

/** "in which": the relative word's whole phrase, up to the clause's verbs. */
function phraseTop(doc: Source, word: number, verbs: ReadonlySet<number>): number {
  let top = word;
  for (
    let head = doc.syntax.heads[top];
    head >= 0 && !verbs.has(head) && doc.syntax.deprels[top] !== "nmod:poss";
    head = doc.syntax.heads[top]
  )
    top = head;
  return top;
}

/** Own subject: text order, but with an auxiliary in front of the subject put behind it ("nor did the mill reopen"). */
function inOrder(doc: Source, claim: Statable, body: readonly number[], subjectTokens: readonly number[]): Piece[] {
  const { syntax, sentences } = doc;
  const { clause } = claim;
  const top = clause.outer[0] ?? clause.head;
  const fronted = childrenBy(syntax, top, "aux", "aux:pass", "cop").filter(
    (token) => subjectTokens.length > 0 && token < subjectTokens[0] && top > subjectTokens[0],
  );
  if (fronted.length === 0) return mergeSubject(body, subjectTokens);
  const denies = [fronted[0] - 1, ...childrenBy(syntax, top, "cc", "advmod")].some((token) =>
    ["nor", "neither"].includes(sentences.tokens.lowers[token]),
  );
  const rest = body.filter((token) => !fronted.includes(token) && !subjectTokens.includes(token) && token > subjectTokens[0]);
  const before = body.filter((token) => token < fronted[0] && !["nor", "neither"].includes(sentences.tokens.lowers[token]));
  // "Never before has the club won twice": what stands right in front has turned them round, and keeps them so.
  if (before.includes(fronted[0] - 1) && !isPunctuation(doc, fronted[0] - 1)) return mergeSubject(body, subjectTokens);
  const helpers = [...fronted.map((token): Piece => ({ token })), ...(denies ? [{ text: "not" }] : [])];
  return [
    ...before.map((token): Piece => ({ token })),
    ...subjectTokens.map((token): Piece => ({ token })),
    ...helpers,
    ...rest.map((token): Piece => ({ token })),
  ];
}

/** The subject's tokens as cut by its phrase, in place of its whole subtree; both lists are in text order. */
function mergeSubject(body: readonly number[], subjectTokens: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const token of subjectTokens) {
    while (at < body.length && body[at] < token) pieces.push({ token: body[at++] });
    if (body[at] === token) at++;
    pieces.push({ token });
  }
  while (at < body.length) pieces.push({ token: body[at++] });
  return pieces;
}

/** "the town where she lives" -> "in the town"; "the treaty under which …" keeps its own preposition. */
function prepositionFor(doc: Source, clause: Clause, role: string): Piece[] {
  const { syntax, sentences } = doc;
  if (role === "place") return [{ text: "in" }];
  if (clause.relativeWord < 0) return [];
  return childrenBy(syntax, clause.relativeWord, "case").map((token): Piece => ({ text: sentences.tokens.lowers[token] }));
}

/** "the taxes by which they hoped to raise money" -> "… money by the taxes": behind all else. */
function append(pieces: Piece[], tokens: readonly number[], before: readonly Piece[]): void {
  if (pieces.some((piece) => piece.token !== undefined && tokens.includes(piece.token))) return;
  pieces.push(...before, ...tokens.map((token): Piece => ({ token })));
}

function insertAfterGroup(doc: Source, pieces: Piece[], group: readonly number[], tokens: readonly number[]): void {
  if (pieces.some((piece) => piece.token !== undefined && tokens.includes(piece.token))) return;
  let at = -1;
  pieces.forEach((piece, index) => {
    if (piece.token !== undefined && group.includes(piece.token)) at = index;
  });
  // "the number it had hoped for" -> "had hoped for the number"
  const stranded = pieces[at + 1]?.token;
  if (at === pieces.length - 2 && stranded !== undefined && doc.syntax.tags[stranded] === "IN") at++;
  pieces.splice(at < 0 ? pieces.length : at + 1, 0, ...tokens.map((token): Piece => ({ token })));
}
