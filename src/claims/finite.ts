// The verb of a statement: with lent helpers, or made finite where the clause has only a participle or infinitive.

import { child, childrenBy } from "../doc/tree.js";
import { negatorAt } from "../lexicon/operators.js";
import { pastOf, presentOf, STATIVE, UNPASSIVE } from "../lexicon/verb-forms.js";
import type { Clause } from "./clauses.js";
import type { Source } from "./phrases.js";
import type { Statable } from "./statement.js";
import { FORMERLY, finiteWord, infinitiveMark, isBehindComma, isFiniteClause, isPastForm, isVerbTag, joiner } from "./tree.js";
import type { Piece } from "./write.js";

/** "Apple to cut prices" -> "Apple is to cut prices." */
export function insertBe(doc: Source, clause: Clause, pieces: Piece[]): void {
  const top = clause.outer[0] ?? clause.head;
  const to = infinitiveMark(doc, top);
  if ((clause.relation !== "main" && clause.relation !== "parataxis") || to < 0 || clause.raised !== null || isFiniteClause(doc, top))
    return;
  const at = pieces.findIndex((piece) => piece.token === to || piece.token === top);
  const plural = clause.subject >= 0 && isPlural(doc, clause.subject);
  if (at >= 0) pieces.splice(at, 0, { text: presentOf("be", plural) }, ...(pieces[at].token === to ? [] : [{ token: to }]));
}

/** "The recipes will be copied and the original given to the museum" -> "The original will be given": a joined passive with a subject of its own shares the helpers. */
export function lendPassive(doc: Source, clause: Clause, pieces: Piece[]): void {
  const { syntax } = doc;
  const { head } = clause;
  const first = syntax.heads[head];
  if (clause.relation !== "conjunct" || !clause.ownSubject || clause.outer.length > 0 || syntax.tags[head] !== "VBN" || first < 0) return;
  if (clause.subject > head || child(syntax, head, "aux", "aux:pass", "cop", "obj") >= 0 || child(syntax, first, "aux:pass") < 0) return;
  const at = pieces.findIndex(({ token }) => token === head);
  const lent = childrenBy(syntax, first, "aux", "aux:pass").filter((token) => token < first);
  if (at < 1) return;
  const plural = isPlural(doc, clause.subject);
  pieces.splice(at, 0, ...lent.map((token): Piece => ({ token, text: agreeingHelper(doc, token, plural) })));
}

/** "were copied and the original given" -> "the original was given". */
function agreeingHelper({ syntax, sentences }: Source, helper: number, plural: boolean): string {
  const lemma = syntax.lemmas[helper];
  if (lemma === "be" && syntax.tags[helper] === "VBD") return pastOf("be", plural);
  return /^VB[PZ]$/.test(syntax.tags[helper]) ? presentOf(lemma, plural) : sentences.tokens.lowers[helper];
}

/** A shared or filled-in subject's verb: with the helpers that the first conjunct lends, or made finite. */
export function verbPieces(doc: Source, claim: Statable, body: readonly number[]): Piece[] {
  const { syntax } = doc;
  const { clause } = claim;
  const top = clause.outer[0] ?? clause.head;
  // "shortly | after opening": what goes with the joiner is left out with it.
  const mark = clause.relation === "adverbial" && syntax.tags[top] === "VBG" ? joiner(doc, top) : -1;
  const own = body.filter((token) => token > mark).map((token): Piece => ({ token }));
  if (clause.lender >= 0 || (clause.outer.length > 0 && !body.includes(clause.outer[0]))) {
    const lender = clause.lender >= 0 ? clause.lender : top;
    const to = infinitiveMark(doc, top === clause.head ? top : clause.head);
    // "was fined and ordered to pay": "ordered" takes the helper, whatever "pay" does.
    const isOrdered = body.includes(top) && clause.rows[0]?.lemma.startsWith("be ") === true;
    // "had been forced to close four beds and make nine nurses redundant": an operator keeps its helpers.
    const above = clause.outer.flatMap((verb) => helpers(doc, verb, true));
    const lent = [...new Set([...above, ...helpers(doc, lender, false)])]
      .filter(
        (token) =>
          clause.lender < 0 ||
          above.includes(token) ||
          goesWith(doc, token, clause.head) ||
          isBeTo(doc, token) ||
          (isOrdered && syntax.lemmas[token] === "be"),
      )
      .filter((token) => !body.includes(token) && !(doc.sentences.tokens.lowers[token] === "to" && body[0] === to))
      .sort((a, b) => a - b);
    if (lent.length > 0) return [...lent.map((token): Piece => ({ token })), ...own];
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
  const past = isPastAround(doc, claim) || FORMERLY.has(doc.sentences.tokens.lowers[body[0] ?? top]);
  const to = infinitiveMark(doc, top);
  const rest = own.filter((piece) => piece.token !== to);
  // "made him recite the names": he did.
  if (clause.raised !== null && (to >= 0 || (tag === "VB" && top === clause.head))) {
    if (clause.raised.lemma === "expect")
      return [{ text: past ? (plural ? "were" : "was") : presentOf("be", plural) }, { text: "expected" }, ...own];
    const modal = modalAbove(doc, claim);
    if (modal >= 0) return [{ token: modal }, ...rest];
    return inflected(rest, top, past ? pastOf(syntax.lemmas[top], plural) : presentOf(syntax.lemmas[top], plural));
  }
  // "will widen before narrowing": it will do both.
  const ahead =
    tag === "VBG" && clause.relation === "adverbial" && /^(?:before|after)$/.test(joinerWord(doc, top)) ? modalAbove(doc, claim) : -1;
  if (ahead >= 0) return [{ token: ahead }, ...inflected(rest, top, syntax.lemmas[top])];
  const be = beOf(doc, claim, past, plural);
  if (tag === "VBG" && STATIVE.has(syntax.lemmas[top]))
    return inflected(rest, top, past ? pastOf(syntax.lemmas[top], plural) : presentOf(syntax.lemmas[top], plural));
  // "after being found guilty" -> "was found guilty"
  const being = child(syntax, top, "aux:pass", "cop");
  if (clause.relation === "adverbial" && being >= 0 && syntax.tags[being] === "VBG" && child(syntax, top, "aux") < 0)
    return inflected(rest, being, past ? pastOf("be", plural) : presentOf("be", plural));
  const having = child(syntax, top, "aux");
  if (having >= 0 && syntax.lemmas[having] === "have") return inflected(rest, having, past ? "had" : presentOf("have", plural));
  // A gerund whose verb is not known keeps its form.
  const isKnown = !syntax.lemmas[top].endsWith("ing");
  const told = tag === "VBG" && !past && isKnown ? toldAlong(doc, claim, plural) : null;
  if (told !== null) return [...told.lent.map((token): Piece => ({ token })), ...inflected(rest, top, told.text)];
  if (tag === "VBG")
    return inflected(rest, top, past && isKnown ? pastOf(syntax.lemmas[top], plural) : `${be} ${doc.sentences.tokens.forms[top]}`);
  if (tag === "VBN" && UNPASSIVE.has(syntax.lemmas[top]) && child(syntax, top, "aux", "aux:pass", "cop") < 0)
    return inflected(rest, top, pastOf(syntax.lemmas[top], plural));
  // "He never advertised, never owned a computer": a joined participle with an object is a past tense.
  if (tag === "VBN" && clause.relation === "conjunct" && child(syntax, top, "obj") > top)
    return inflected(rest, top, pastOf(syntax.lemmas[top], plural));
  // "figures to be published today" -> "Figures are to be published today."
  if (clause.relation === "adnominal" && to >= 0 && child(syntax, top, "aux:pass") > to) return beforeVerb(own, presentOf("be", plural));
  if (tag === "VBN" || !isVerbTag(tag) || isDueTo(doc, top)) return beforeVerb(rest, be);
  return rest;
}

/** "could exceed $3bn, making it the dearest", "A ferry sinks, killing 14": what is told along behind a comma or "by" has the modal or the tense of the verb; null elsewhere. */
function toldAlong(
  doc: Source,
  { clause, clauses }: Statable,
  plural: boolean,
): { readonly lent: readonly number[]; readonly text: string } | null {
  const { syntax } = doc;
  let at = clause;
  if (at.relation === "conjunct" && at.parent >= 0) at = clauses[at.parent];
  if (at.relation !== "adverbial" || at.parent < 0 || at.head < clauses[at.parent].head || syntax.tags[at.head] !== "VBG") return null;
  // "feed by filtering water"
  const isMeans = joinerWord(doc, at.head) === "by";
  if (!isMeans && (joiner(doc, at.head) >= 0 || !isBehindComma(doc, at.head))) return null;
  const { outer, head } = clauses[at.parent];
  const above = outer[0] ?? head;
  const finite = finiteWord(doc, above);
  const lemma = syntax.lemmas[clause.outer[0] ?? clause.head];
  // "intends to double it by building a second line"
  if (outer.length > 0 && isMeans && infinitiveMark(doc, head) >= 0)
    return { lent: outer.flatMap((verb) => helpers(doc, verb, true)), text: lemma };
  if (syntax.tags[finite] === "MD") return { lent: [finite], text: lemma };
  return finite === above && /^VB[PZ]$/.test(syntax.tags[above]) ? { lent: [], text: presentOf(lemma, plural) } : null;
}

function joinerWord(doc: Source, top: number): string {
  return doc.sentences.tokens.lowers[joiner(doc, top)] ?? "";
}

/** "could force firms to close": the modal of the verb above, which the verb below shares; -1 for none. */
function modalAbove({ syntax }: Source, { clause, clauses }: Statable): number {
  if (clause.parent < 0) return -1;
  const { head, outer } = clauses[clause.parent];
  return [head, ...outer].flatMap((verb) => childrenBy(syntax, verb, "aux")).find((token) => syntax.tags[token] === "MD") ?? -1;
}

/** "was to hand over the line or pay": the copula goes with its "to". */
function isBeTo({ syntax, sentences }: Source, helper: number): boolean {
  return syntax.lemmas[helper] === "be" && sentences.tokens.lowers[helper + 1] === "to" && syntax.deprels[helper] === "cop";
}

/** "will be closed or remain": a bare verb takes the modal alone, a verb without a passive no "be" of a passive. */
function goesWith(doc: Source, helper: number, verb: number): boolean {
  const { syntax } = doc;
  if (child(syntax, verb, "aux:pass") >= 0 && syntax.deprels[helper] === "aux:pass") return false;
  if (syntax.tags[verb] === "VB") return syntax.lemmas[helper] !== "be" && syntax.lemmas[helper] !== "have";
  // "was shown it on Friday, licked it and ran": what follows a passive with an object of its own is active.
  const object = child(syntax, verb, "obj");
  if (syntax.deprels[helper] === "aux:pass" && object === verb + 1 && syntax.tags[object] === "PRP") return false;
  return syntax.deprels[helper] !== "aux:pass" || !UNPASSIVE.has(syntax.lemmas[verb]) || syntax.tags[verb] === "VBG";
}

function inflected(pieces: readonly Piece[], token: number, text: string): Piece[] {
  return pieces.map((piece) => (piece.token === token ? { ...piece, text } : piece));
}

/** The copula for a participle; what is so "since" a time takes the perfect: "schools, shut since spring, are to reopen" -> "Schools have been shut". */
function beOf(doc: Source, { clause, clauses }: Statable, past: boolean, plural: boolean): string {
  const { syntax, sentences } = doc;
  const head = clause.head;
  const lasts = childrenBy(syntax, head, "obl", "advmod").some(
    (token) => sentences.tokens.lowers[syntax.subtreeFirst[token]] === "since" && syntax.subtreeFirst[token] > head,
  );
  if (!lasts || !/^(?:VBN|JJ)$/.test(syntax.tags[head])) return past ? pastOf("be", plural) : presentOf("be", plural);
  const above = clause.parent < 0 ? -1 : (clauses[clause.parent].outer[0] ?? clauses[clause.parent].head);
  const isPast = above >= 0 && syntax.tags[finiteWord(doc, above)] === "VBD";
  return `${isPast ? "had" : presentOf("have", plural)} been`;
}

/** "work, originally due to start in May, has …": the parser's infinitive hides the adjective in front of it. */
function isDueTo(doc: Source, verb: number): boolean {
  const { lowers } = doc.sentences.tokens;
  return (
    doc.syntax.tags[verb] === "VB" && lowers[verb - 1] === "to" && /^(?:due|set|likely|unlikely|ready|unable|able)$/.test(lowers[verb - 2])
  );
}

/** "was" goes in front of the participle, in front of its adverbs. */
function beforeVerb(pieces: readonly Piece[], be: string): Piece[] {
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
  // "some of whom were led", "some of the water was"
  if (/^(?:some|many|most|few|several|both)$/.test(sentences.tokens.lowers[head]))
    return !childrenBy(syntax, head, "nmod").some((of) => syntax.tags[of] === "NN");
  if (tag !== "NNP" && ["they", "them", "we", "us", "you", "these", "those"].includes(sentences.tokens.lowers[head])) return true;
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
    // "have signed him, ending a saga"; "owned by a fund, it has hired drivers": what stands still does.
    return isPast(doc, helper) || (helper !== top && syntax.lemmas[helper] === "have" && syntax.tags[clause.head] !== "VBN");
  }
  // A caption's "shortly after opening" looks back.
  if (clause.parent < 0 && syntax.tags[clause.head] === "VBG" && /^(?:after|since)$/.test(joinerWord(doc, clause.head))) return true;
  return syntax.tags[clause.head] === "VBN" && !STANDING.has(syntax.lemmas[clause.head]);
}

function isPast(doc: Source, verb: number): boolean {
  return doc.syntax.tags[verb] === "VBD" || isPastForm(doc, verb);
}

/** Participles of standing states: "a town called Vail" is called so now. */
const STANDING: ReadonlySet<string> = new Set([
  "call",
  "feed",
  "surround",
  "fill",
  "power",
  "run",
  "head",
  "lead",
  "staff",
  "cover",
  "support",
  "back",
  "populate",
  "inhabit",
  "border",
  "flank",
  "dominate",
  "control",
  "occupy",
  "govern",
  "serve",
  "equip",
  "connect",
  "link",
  "share",
  "protect",
  "separate",
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
