// A claim as a sentence that stands alone: its own words in order, its subject filled in, pronouns and nominals replaced by names.

import type { Attribution } from "../doc/doc.js";
import { child, children, childrenBy } from "../doc/tree.js";
import { negatorAt } from "../lexicon/operators.js";
import { pastOf, presentOf, STATIVE } from "../lexicon/verb-forms.js";
import type { TokenArgument } from "./arguments.js";
import type { Clause } from "./clauses.js";
import type { Names, Source, TokenRun } from "./phrases.js";
import { resolve } from "./resolve.js";
import { infinitiveMark, isFiniteClause, isPunctuation, isVerbTag } from "./tree.js";
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
}

/** More tokens than a statement ever shows, so that nested clauses cost no more than their number. */
const LONGEST = 160;

/** The statement; never empty, ends with a full stop. */
export function statementOf(doc: Source, names: Names, claim: Statable): string {
  const { clause, subject } = claim;
  const body = bodyTokens(doc, claim);
  const pieces: Piece[] = [];
  const subjectTokens = subject === null ? [] : range(subject);
  const own = clause.ownSubject && subject !== null && clause.relativeWord !== clause.subject;
  if (own) {
    pieces.push(...inOrder(doc, claim, body, subjectTokens));
  } else {
    pieces.push(...subjectTokens.map((token): Piece => ({ token })));
    const spoken = new Set(subjectTokens);
    pieces.push(
      ...verbPieces(
        doc,
        claim,
        body.filter((token) => !spoken.has(token)),
      ),
    );
  }
  // An object that stands elsewhere: an antecedent, or one shared with the verb beside it.
  for (const argument of claim.arguments) {
    const preposed = argument.head === clause.antecedent && argument.role !== "object";
    if ((argument.role === "object" && (argument.head === clause.antecedent || !body.includes(argument.head))) || preposed) {
      insertAfterGroup(pieces, claim.group, range(argument.run), preposed ? prepositionFor(doc, clause, argument.role) : []);
    }
  }
  return writeSentence(doc, resolve(doc, names, pieces, clause.head, claim.attribution?.source ?? null));
}

function range(run: TokenRun): number[] {
  const found: number[] = [];
  for (let token = run.first; token < run.end && found.length < LONGEST; token++) found.push(token);
  return found;
}

/** Dependents of the verb that stay out of its sentence: what is a claim of its own, or joins it to others. */
const LEFT_OUT: ReadonlySet<string> = new Set(["conj", "cc", "parataxis", "discourse", "vocative", "dep", "cc:preconj", "list"]);
const LOOSE: ReadonlySet<string> = new Set(["acl:relcl", "acl", "appos", "parataxis"]);

/** The clause's own tokens in text order, without joiners, coordinated clauses and loose insertions. */
function bodyTokens(doc: Source, claim: Statable): number[] {
  const { syntax } = doc;
  const { clause } = claim;
  const top = clause.outer.length > 0 && claim.group.includes(clause.outer[0]) ? clause.outer[0] : clause.head;
  const verbs = new Set([...clause.outer, clause.head]);
  const skip = new Map<number, number>();
  const leave = (token: number) =>
    skip.set(syntax.subtreeFirst[token], Math.max(syntax.subtreeEnd[token], skip.get(syntax.subtreeFirst[token]) ?? 0));
  for (const verb of verbs) {
    for (const token of children(syntax, verb)) if (isLeftOut(doc, claim, verb, token)) leave(token);
  }
  if (clause.relativeWord >= 0) leave(phraseTop(doc, clause.relativeWord, clause.head));
  const kept: number[] = [];
  const first = Math.min(syntax.subtreeFirst[top], ...claim.group);
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
  return kept;
}

/** The relation of the word that a phrase's first token hangs on, so that a loose insertion is seen where it starts. */
function headDeprelAt(doc: Source, token: number): string {
  const head = doc.syntax.heads[token];
  return head >= 0 && doc.syntax.subtreeFirst[head] === token ? doc.syntax.deprels[head] : "";
}

/** "in which": the relative word's whole phrase, up to the clause's verb. */
function phraseTop(doc: Source, word: number, verb: number): number {
  let top = word;
  for (
    let head = doc.syntax.heads[top];
    head >= 0 && head !== verb && doc.syntax.deprels[top] !== "nmod:poss";
    head = doc.syntax.heads[top]
  )
    top = head;
  return top;
}

function isLeftOut(doc: Source, claim: Statable, verb: number, token: number): boolean {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const deprel = syntax.deprels[token];
  if (claim.clause.outer.includes(token) || token === claim.clause.head) return false;
  if (deprel === "conj") return isVerbTag(syntax.tags[token]) || isVerbTag(syntax.tags[verb]) || child(syntax, token, "nsubj", "cop") >= 0;
  if (deprel === "cc" || deprel === "cc:preconj") return !isInnerConjunction(doc, verb, token);
  if (LEFT_OUT.has(deprel)) return true;
  if (deprel === "mark") return lowers[token] !== "to" && token < verb && verb === (claim.clause.outer[0] ?? claim.clause.head);
  if (deprel === "advmod") return token < verb && (syntax.tags[token] === "WRB" || OPENERS.has(lowers[token]));
  if (deprel === "advcl") return !KEPT_CLAUSES.has(claim.arguments.find((argument) => argument.head === token)?.role ?? "");
  if (deprel === "obl" || deprel === "nmod" || deprel === "advcl:according") return isAccording(doc, token);
  return false;
}

const OPENERS: ReadonlySet<string> = new Set([
  "however",
  "meanwhile",
  "also",
  "moreover",
  "furthermore",
  "nevertheless",
  "therefore",
  "thus",
  "instead",
  "nor",
  "so",
  "then",
  "still,",
]);
const KEPT_CLAUSES: ReadonlySet<string> = new Set(["purpose", "condition", "complement"]);

/** "and" between two predicate nouns of the same copula stays. */
function isInnerConjunction(doc: Source, verb: number, token: number): boolean {
  const { syntax } = doc;
  if (isVerbTag(syntax.tags[verb]) || token < verb) return false;
  return childrenBy(syntax, verb, "conj").some(
    (conjunct) => conjunct > token && !isVerbTag(syntax.tags[conjunct]) && child(syntax, conjunct, "nsubj", "cop") < 0,
  );
}

function isAccording(doc: Source, token: number): boolean {
  const { lowers } = doc.sentences.tokens;
  const first = doc.syntax.subtreeFirst[token];
  return lowers[first] === "according" || lowers[first + 1] === "according";
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
  const denies = childrenBy(syntax, top, "cc", "advmod").some((token) => ["nor", "neither"].includes(sentences.tokens.lowers[token]));
  const rest = body.filter((token) => !fronted.includes(token) && !subjectTokens.includes(token) && token > subjectTokens[0]);
  const before = body.filter((token) => token < fronted[0] && !["nor", "neither"].includes(sentences.tokens.lowers[token]));
  const helpers = [...fronted.map((token): Piece => ({ token })), ...(denies ? [{ text: "not" }] : [])];
  return [
    ...before.map((token): Piece => ({ token })),
    ...subjectTokens.map((token): Piece => ({ token })),
    ...helpers,
    ...rest.map((token): Piece => ({ token })),
  ];
}

/** The subject's tokens as cut by its phrase, in place of its whole subtree. */
function mergeSubject(body: readonly number[], subjectTokens: readonly number[]): Piece[] {
  const kept = new Set([...body, ...subjectTokens]);
  return [...kept].sort((a, b) => a - b).map((token) => ({ token }));
}

/** A shared or filled-in subject's verb: with the helpers that the first conjunct lends, or made finite. */
function verbPieces(doc: Source, claim: Statable, body: readonly number[]): Piece[] {
  const { syntax } = doc;
  const { clause } = claim;
  const own = body.map((token): Piece => ({ token }));
  const top = clause.outer[0] ?? clause.head;
  if (clause.lender >= 0 || (clause.outer.length > 0 && !body.includes(clause.outer[0]))) {
    const lender = clause.lender >= 0 ? clause.lender : top;
    const lent = [...new Set([...clause.outer.flatMap((verb) => helpers(doc, verb, true)), ...helpers(doc, lender, false)])]
      .filter((token) => !body.includes(token))
      .sort((a, b) => a - b);
    return [...lent.map((token): Piece => ({ token })), ...own];
  }
  const tag = syntax.tags[top];
  if (
    isFiniteClause(doc, top) ||
    (child(syntax, top, "cop", "aux", "aux:pass") >= 0 &&
      infinitiveMark(doc, top) < 0 &&
      syntax.tags[child(syntax, top, "cop", "aux", "aux:pass")] !== "VBG")
  )
    return own;
  const plural = claim.subject !== null && isPlural(doc, clause.subject);
  const past = isPastAround(doc, claim);
  const to = infinitiveMark(doc, top);
  const rest = own.filter((piece) => piece.token !== to);
  if (clause.raised !== null && to >= 0) {
    if (clause.raised.lemma === "expect")
      return [{ text: past ? (plural ? "were" : "was") : presentOf("be", plural) }, { text: "expected" }, ...own];
    return inflected(rest, top, past ? pastOf(syntax.lemmas[top], plural) : presentOf(syntax.lemmas[top], plural));
  }
  const be = past ? pastOf("be", plural) : presentOf("be", plural);
  if (tag === "VBG" && STATIVE.has(syntax.lemmas[top]))
    return inflected(rest, top, past ? pastOf(syntax.lemmas[top], plural) : presentOf(syntax.lemmas[top], plural));
  const having = child(syntax, top, "aux");
  if (having >= 0 && syntax.lemmas[having] === "have") return inflected(rest, having, past ? "had" : presentOf("have", plural));
  if (tag === "VBG") return inflected(rest, top, past ? pastOf(syntax.lemmas[top], plural) : `${be} ${doc.sentences.tokens.forms[top]}`);
  if (tag === "VBN" || !isVerbTag(tag)) return beforeVerb(rest, top, be);
  return rest;
}

function inflected(pieces: readonly Piece[], token: number, text: string): Piece[] {
  return pieces.map((piece) => (piece.token === token ? { ...piece, text } : piece));
}

/** "was" goes in front of the participle, in front of its adverbs. */
function beforeVerb(pieces: readonly Piece[], _verb: number, be: string): Piece[] {
  return [{ text: be }, ...pieces];
}

/** Auxiliaries, negators and, for operators, the verb itself with the "to" of what follows. */
function helpers(doc: Source, verb: number, withVerb: boolean): number[] {
  const { syntax, sentences } = doc;
  const found = childrenBy(syntax, verb, "aux", "aux:pass", "cop").filter((token) => token < verb);
  for (const adverb of childrenBy(syntax, verb, "advmod"))
    if (adverb < verb && negatorAt(sentences.tokens.lowers, adverb) !== null) found.push(adverb);
  if (withVerb) {
    found.push(verb);
    if (sentences.tokens.lowers[verb + 1] === "to") found.push(verb + 1);
  } else {
    const to = infinitiveMark(doc, verb);
    if (to >= 0) found.push(to);
  }
  return found;
}

function isPlural(doc: Source, head: number): boolean {
  const { syntax, sentences } = doc;
  const tag = syntax.tags[head];
  if (tag === "NNS" || tag === "NNPS") return true;
  if (["they", "we", "you", "these", "those"].includes(sentences.tokens.lowers[head])) return true;
  return (
    childrenBy(syntax, head, "conj").length > 0 &&
    childrenBy(syntax, head, "conj").some((conjunct) =>
      childrenBy(syntax, conjunct, "cc").some((token) => sentences.tokens.lowers[token] === "and"),
    )
  );
}

/** The tense of the clauses around: past where the nearest finite one is; participles of what is known or called stay in the present. */
function isPastAround(doc: Source, claim: Statable): boolean {
  const { syntax } = doc;
  const { clause, clauses } = claim;
  for (let at = clause.parent, steps = 0; at >= 0 && steps < 8; at = clauses[at].parent, steps++) {
    const top = clauses[at].outer[0] ?? clauses[at].head;
    if (!isFiniteClause(doc, top)) continue;
    const helper = childrenBy(syntax, top, "aux", "cop", "aux:pass")[0] ?? top;
    if (syntax.tags[clause.head] === "VBN" && !STANDING.has(syntax.lemmas[clause.head])) return true;
    return syntax.tags[helper] === "VBD";
  }
  return syntax.tags[clause.head] === "VBN" && !STANDING.has(syntax.lemmas[clause.head]);
}

/** Participles of standing states: "a town called Vail" is called so now. */
const STANDING: ReadonlySet<string> = new Set([
  "call",
  "know",
  "base",
  "locate",
  "situate",
  "own",
  "name",
  "entitle",
  "title",
  "dedicate",
  "relate",
  "concern",
  "involve",
  "use",
  "require",
  "need",
  "make",
]);

/** "the town where she lives" -> "in the town"; "the treaty under which …" keeps its own preposition. */
function prepositionFor(doc: Source, clause: Clause, role: string): Piece[] {
  const { syntax, sentences } = doc;
  if (role === "place") return [{ text: "in" }];
  if (clause.relativeWord < 0) return [];
  return childrenBy(syntax, clause.relativeWord, "case").map((token): Piece => ({ text: sentences.tokens.lowers[token] }));
}

function insertAfterGroup(pieces: Piece[], group: readonly number[], tokens: readonly number[], before: readonly Piece[]): void {
  if (pieces.some((piece) => piece.token !== undefined && tokens.includes(piece.token))) return;
  let at = -1;
  pieces.forEach((piece, index) => {
    if (piece.token !== undefined && group.includes(piece.token)) at = index;
  });
  pieces.splice(at < 0 ? pieces.length : at + 1, 0, ...before, ...tokens.map((token): Piece => ({ token })));
}
