// Clauses of a sentence: each predicate with the operators above it and the subject it takes, own or shared.

import type { Sentence } from "../doc/doc.js";
import { child, children, childrenBy } from "../doc/tree.js";
import type { OperatorRow } from "../lexicon/operators.js";
import { REPORTING_NOUNS } from "../lexicon/reporting-verbs.js";
import { NEEDS_OBJECT } from "../lexicon/verb-forms.js";
import { nounBefore, quotedSpeaker, saidOf, spokenOf } from "./antecedents.js";
import { isAsserted, isBesideInfinitive } from "./asserted.js";
import { headlineInfinitive } from "./headlines.js";
import { formOf, operatorAt } from "./operators.js";
import type { ClauseRelation } from "./relations.js";
import { relationOf } from "./relations.js";
import type { Parsed } from "./tree.js";
import {
  finiteWord,
  infinitiveMark,
  isFiniteClause,
  isMainInDisguise,
  isNounLike,
  isNounTag,
  isRelativeWord,
  isVerbTag,
  joiner,
  lendsAuxiliaries,
  phraseInFront,
  subjectOf,
} from "./tree.js";

/** A predicate and what it shares with the clauses above it. All numbers are token numbers, -1 for none. */
export interface Clause {
  /** The token that the arguments hang on. */
  readonly head: number;
  /** Phase, transparent and implicative words above the head, outermost first, and the rows that make them so. */
  readonly outer: readonly number[];
  readonly rows: readonly OperatorRow[];
  readonly relation: ClauseRelation;
  /** Position in the list of the clause that this one hangs on; -1 for none. */
  readonly parent: number;
  /** The subject's head word: its own, a shared or controlling one, or a relative clause's antecedent. */
  readonly subject: number;
  /** True where the subject stands in this clause. */
  readonly ownSubject: boolean;
  /** The first conjunct that lends its auxiliaries and negation ("will not raise or cut"). */
  readonly lender: number;
  /** The antecedent where the relative pronoun (or its gap) is not the subject, and the pronoun itself. */
  readonly antecedent: number;
  readonly relativeWord: number;
  /** The complement over a noun phrase ("caused it to close"): a clause of its own, or none. */
  readonly controlled: number;
  /** The word of the clause above that governs this one over a noun phrase ("caused it to close"). */
  readonly raised: OperatorRow | null;
  /** False for questions, commands, purposes, comparisons and other clauses that claim nothing. */
  readonly asserted: boolean;
}

/** The clause with some of its fields changed, all of them written one by one: what is made by spreading comes in many hidden shapes. */
function amended(clause: Clause, change: Partial<Omit<Clause, "parent" | "raised">>): Clause {
  return {
    head: change.head ?? clause.head,
    outer: change.outer ?? clause.outer,
    rows: change.rows ?? clause.rows,
    relation: change.relation ?? clause.relation,
    parent: clause.parent,
    subject: change.subject ?? clause.subject,
    ownSubject: change.ownSubject ?? clause.ownSubject,
    lender: change.lender ?? clause.lender,
    antecedent: change.antecedent ?? clause.antecedent,
    controlled: change.controlled ?? clause.controlled,
    relativeWord: change.relativeWord ?? clause.relativeWord,
    raised: clause.raised,
    asserted: change.asserted ?? clause.asserted,
  };
}

/** The clauses of one sentence, each after the clause it hangs on. */
export function findClauses(doc: Parsed, sentence: Sentence): Clause[] {
  const { syntax } = doc;
  const found: Clause[] = [];
  const clauseOf = new Map<number, number>();
  const raised = new Map<number, { readonly row: OperatorRow; readonly subject: number }>();
  const queue: number[] = [];
  for (let token = sentence.firstToken; token < sentence.endToken; token++) if (syntax.heads[token] < 0) queue.push(token);
  for (let at = 0; at < queue.length; at++) {
    const token = queue[at];
    for (const below of children(syntax, token)) queue.push(below);
    if (clauseOf.has(token)) continue;
    const relation = relationOf(doc, token, clauseOf);
    if (relation === null) continue;
    const clause = clauseAt(doc, token, relation, above(doc, token, clauseOf), found, raised.get(token) ?? null);
    const index = found.length;
    clauseOf.set(token, index);
    let { head } = clause;
    const outer = [...clause.outer];
    const rows = [...clause.rows];
    let controlled = -1;
    for (let governed = operatorAt(doc, head); governed !== null && !clauseOf.has(governed.complement); governed = operatorAt(doc, head)) {
      if (!merges(governed.row) || formOf(doc, governed.complement) === "that") {
        if (governed.object < 0) break;
        raised.set(governed.complement, { row: governed.row, subject: governed.object });
        controlled = governed.complement;
        break;
      }
      outer.push(head);
      rows.push(governed.row);
      head = governed.complement;
      clauseOf.set(head, index);
    }
    const own = clause.subject < 0 ? subjectOf(doc, head) : -1;
    const filled = amended(
      clause,
      own < 0 ? { head, outer, rows, controlled } : { head, outer, rows, controlled, subject: own, ownSubject: true },
    );
    found.push(filled.subject < 0 ? amended(filled, { subject: strandedSubject(doc, filled, sentence.firstToken, found) }) : filled);
  }
  return found;
}

/** True for operators over their own subject; "denied that", "caused it to" and "stopped him from" leave the complement a clause of its own. */
function merges(row: OperatorRow): boolean {
  if (row.effect === "causative" || row.effect === "telling") return false;
  return row.object !== "yes" || row.lemma.startsWith("be ");
}

/** The nearest clause that the token lies in; -1 above the first. */
function above(doc: Parsed, token: number, clauseOf: ReadonlyMap<number, number>): number {
  for (let at = doc.syntax.heads[token]; at >= 0; at = doc.syntax.heads[at]) {
    const clause = clauseOf.get(at);
    if (clause !== undefined) return clause;
  }
  return -1;
}

function clauseAt(
  doc: Parsed,
  token: number,
  relation: ClauseRelation,
  parent: number,
  found: readonly Clause[],
  raising: { readonly row: OperatorRow; readonly subject: number } | null,
): Clause {
  const { syntax } = doc;
  const over = parent >= 0 ? found[parent] : null;
  const governor = syntax.heads[token];
  const asserted = isAsserted(doc, token, relation, over, raising?.row ?? null);
  const base: Clause = {
    head: token,
    outer: [],
    rows: [],
    relation,
    parent,
    subject: -1,
    ownSubject: false,
    lender: -1,
    antecedent: -1,
    controlled: -1,
    relativeWord: -1,
    raised: raising?.row ?? null,
    asserted,
  };
  const own = grammaticalSubject(doc, token);
  if (relation === "relative") return relativeClause(doc, base, own, governor);
  if (own >= 0 && relation !== "complement" && (syntax.tags[own] === "WP" || syntax.tags[own] === "WDT")) {
    const antecedent = nounBefore(doc, syntax.subtreeFirst[own], doc.sentences.list[doc.sentences.tokens.sentence[token]].firstToken);
    if (antecedent >= 0) return amended(base, { subject: spokenOf(doc, token, antecedent, own), relativeWord: own });
  }
  if (own >= 0)
    return amended(base, {
      subject: own,
      ownSubject: true,
      antecedent: relation === "complement" && over !== null ? saidOf(doc, token, over) : -1,
    });
  // "a storm that they had expected | to weaken": whoever the pronoun stands for
  const isRelative = raising !== null && raising.subject >= 0 && /^W/.test(syntax.tags[raising.subject]);
  if (raising !== null) return amended(base, { subject: isRelative && over !== null ? over.antecedent : raising.subject });
  const headline = relation === "adnominal" || relation === "adverbial" ? headlineInfinitive(doc, token) : null;
  if (headline !== null) {
    const { subject, operator } = headline;
    const above = operator === null ? {} : { outer: [operator.token], rows: [operator.row] };
    return amended(base, { ...above, relation: "main", subject, ownSubject: operator !== null, asserted: true });
  }
  if (relation === "adnominal")
    return isMainInDisguise(doc, token) ? amended(base, { relation: "main", subject: governor }) : amended(base, { subject: governor });
  // "The doors of the hall, shortly after opening": a caption's gerund, with no verb above it
  if (over === null && relation === "adverbial" && syntax.tags[token] === "VBG" && isNounTag(syntax.tags[governor] ?? ""))
    return amended(base, { subject: governor });
  if (over === null) return mislabelledSubject(doc, base);
  if (relation === "conjunct") {
    // "cut or sell" below "agreed to": the second verb has the operators that stand above the first.
    const level = over.head === governor ? over.outer.length : Math.max(0, over.outer.indexOf(governor));
    const lends = lendsAuxiliaries(doc, token, governor);
    const keeps =
      level > 0 &&
      !isBesideInfinitive(doc, token, governor) &&
      (lends || infinitiveMark(doc, token) >= 0 || syntax.tags[token] === syntax.tags[governor]);
    const sharing = isBesideInfinitive(doc, token, over.outer[0] ?? over.head) && over.parent >= 0 ? found[over.parent] : over;
    return amended(base, {
      subject: sharedSubject(sharing, found),
      antecedent: over.antecedent,
      relativeWord: over.relativeWord,
      outer: keeps ? over.outer.slice(0, level) : [],
      rows: keeps ? over.rows.slice(0, level) : [],
      lender: lends ? governor : -1,
    });
  }
  if (relation === "adverbial") return amended(base, { subject: quotedSpeaker(doc, token, governor) ?? sharedSubject(over, found) });
  if (relation === "main" || relation === "parataxis") return mislabelledSubject(doc, base);
  // "a crash that doctors said would end her career"
  if (relation === "complement" && over.relation === "relative" && over.antecedent >= 0 && isFiniteClause(doc, token))
    return amended(base, { subject: over.antecedent });
  if (relation === "open") {
    const object = child(syntax, governor, "obj", "iobj");
    // "voted 6-3 to close it": no score does anything.
    return amended(base, { subject: object >= 0 && syntax.tags[object] !== "CD" ? object : over.subject });
  }
  return base;
}

/** The subject of the clause above, or of the nearest one above that which has one. */
function sharedSubject(over: Clause, found: readonly Clause[]): number {
  let at: Clause = over;
  // "which economists say has raised prices and done little": it is not they who have.
  for (let steps = 0; at.subject < 0 && at.parent >= 0 && at.relation !== "complement" && steps < 4; steps++) at = found[at.parent];
  return at.subject;
}

/** The subject; for "it is clear that …" the "it". */
function grammaticalSubject(doc: Parsed, token: number): number {
  const own = subjectOf(doc, token);
  if (own >= 0 && doc.syntax.deprels[own] !== "csubj") {
    // "Vale, which owns nine mines, opened a port", where the parser makes the relative clause the subject
    const inner = child(doc.syntax, own, "nsubj");
    return inner >= 0 && isVerbTag(doc.syntax.tags[own]) && isNounTag(doc.syntax.tags[inner]) && subjectOf(doc, own) !== inner
      ? inner
      : own;
  }
  const expletive = child(doc.syntax, token, "expl");
  return expletive >= 0 && expletive < token ? expletive : own;
}

/** "He insists that history | is not over": a noun right before a finite verb that has no subject, hung on the verb above by a slip; -1 for none. */
function strandedSubject(doc: Parsed, clause: Clause, first: number, found: readonly Clause[]): number {
  const { syntax } = doc;
  const top = clause.outer[0] ?? clause.head;
  if (clause.parent < 0 && phraseInFront(doc, top) >= 0) return phraseInFront(doc, top);
  if (!isFiniteClause(doc, top) || child(syntax, top, "expl") >= 0) return -1;
  let verb = finiteWord(doc, top);
  while (verb > first && syntax.tags[verb - 1].startsWith("RB")) verb--;
  if (verb <= first) return -1;
  const before = verb - 1;
  // "…," the firm's lawyer, Dana Wu, | told the court: a noun with its apposition, hung on what is told
  const described = doc.sentences.tokens.lowers[before] === "," ? nounBefore(doc, verb, first) : -1;
  if (described >= 0 && syntax.subtreeEnd[described] === verb && child(syntax, described, "appos") > described) return described;
  // "The cup, which lasts a month, starts": past a comma anything may stand.
  if (isNounTag(syntax.tags[before])) return nounBefore(doc, verb, first);
  if (/^(?:VB[GN]?|DT|JJ)$/.test(syntax.tags[before]) && before === first) return before;
  // "The winner of the prize | speaks", with "prize" taken for a verb that has the subject
  const slipped = childrenBy(syntax, top, "advcl", "ccomp", "dep").find((below) => syntax.subtreeEnd[below] === verb);
  if (slipped !== undefined) return child(syntax, slipped, "nsubj");
  // "'…', she said, but refused": joined to the clause above, whatever the parser calls it
  return syntax.deprels[before] === "cc" && clause.parent >= 0 ? sharedSubject(found[clause.parent], found) : -1;
}

const MISLABELLED: ReadonlySet<string> = new Set(["vocative", "dep", "dislocated", "appos", "nmod", "compound", "parataxis"]);

/** A noun in front of a finite verb that has no other subject is its subject, whatever the parser calls it. */
function mislabelledSubject(doc: Parsed, base: Clause): Clause {
  const { syntax } = doc;
  const verb = finiteWord(doc, base.head);
  const found = childrenBy(syntax, base.head, ...MISLABELLED).find(
    (token) => token < verb && isNounLike(doc, token) && child(syntax, token, "case") < 0,
  );
  return found === undefined || !isFiniteClause(doc, base.head) ? base : amended(base, { subject: found, ownSubject: true });
}

function relativeClause(doc: Parsed, base: Clause, own: number, antecedent: number): Clause {
  const { syntax, sentences } = doc;
  if (own >= 0 && isRelativeWord(doc, own)) return amended(base, { subject: spokenOf(doc, base.head, antecedent, own), relativeWord: own });
  // "whose owner lives abroad", "the town where she lives", "the man they arrested"
  let word = -1;
  for (let token = syntax.subtreeFirst[base.head]; token < base.head && word < 0; token++)
    if (isRelativeWord(doc, token) && (syntax.tags[token].startsWith("W") || /^ob[jl]/.test(syntax.deprels[token]))) word = token;
  if (own < 0) return amended(base, { subject: antecedent, relativeWord: word });
  // "both of which have left": the word names the whole of which the subject is a part.
  const isWhole = word > own && syntax.heads[word] === own && sentences.tokens.lowers[word - 1] === "of";
  if (isWhole) return amended(base, { subject: own, ownSubject: true });
  // "the claim that the vote was rigged": nothing is missing from the clause.
  const that = joiner(doc, base.head);
  const complete =
    (word < 0 || sentences.tokens.lowers[word] === "that") &&
    (that >= 0 || REPORTING_NOUNS.has(syntax.lemmas[antecedent])) &&
    (childrenBy(syntax, base.head, "obj", "aux:pass", "cop").some(
      (below) => below !== word || !NEEDS_OBJECT.has(syntax.lemmas[base.head]),
    ) ||
      (that >= 0 && REPORTING_NOUNS.has(syntax.lemmas[antecedent])));
  return amended(base, { subject: own, ownSubject: true, antecedent: complete ? -1 : antecedent, relativeWord: word });
}
