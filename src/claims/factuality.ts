// Whether a claim is put forward as fact, plan, possibility, condition, or as what did not come about.

import type { Predicate } from "../doc/doc.js";
import type { Factuality } from "../doc/labels.js";
import { childrenBy } from "../doc/tree.js";
import { HEARSAY_ADVERBS } from "../lexicon/reporting-verbs.js";
import type { Clause } from "./clauses.js";
import { isNthToDo } from "./headlines.js";
import type { Parsed } from "./tree.js";
import { infinitiveMark, isBehindComma, joiner } from "./tree.js";
import { leavesOpen } from "./turned-down.js";

const CONDITIONAL: ReadonlySet<string> = new Set(["if", "unless", "provided", "providing", "lest", "should"]);
const POSSIBLE_MODALS: ReadonlySet<string> = new Set(["may", "might", "can", "could", "should", "would", "must", "ought", "'d", "ca"]);
const HEDGES: ReadonlySet<string> = new Set([
  "perhaps",
  "maybe",
  "possibly",
  "probably",
  "likely",
  "potentially",
  "presumably",
  "seemingly",
  ...HEARSAY_ADVERBS,
]);

/** The clause's factuality; `told` is what its source's verb leaves of a plain fact. */
export function factualityOf(doc: Parsed, clause: Clause, predicate: Predicate, above: Factuality | null, told: Factuality): Factuality {
  if (told === "denied") return "denied";
  // "is the third minister to resign": she did; "will be the first to lead": she will.
  if (clause.relation === "adnominal" && above !== null && isNthToDo(doc, clause.head)) return above;
  const own = ownFactuality(doc, clause, predicate);
  if (own !== "fact") return own;
  // "could force firms to close": they could.
  if (clause.raised !== null && above !== null && above !== "denied") return above;
  // "will widen before narrowing"
  const isAhead = above === "planned" || above === "possible";
  const mark = clause.relation === "adverbial" ? joiner(doc, clause.head) : -1;
  if (isAhead && mark >= 0 && doc.syntax.tags[clause.head] === "VBG" && /^(?:before|after)$/.test(doc.sentences.tokens.lowers[mark]))
    return above;
  if (clause.relation === "conjunct" && above !== null && above !== "fact" && clause.lender >= 0) return above;
  // "is thought to be in Dravia, which has no treaty": what is set apart is the writer's own.
  if (told === "possible" && clause.relation === "relative" && isBehindComma(doc, clause.outer[0] ?? clause.head)) return "fact";
  return told;
}

function ownFactuality(doc: Parsed, clause: Clause, predicate: Predicate): Factuality {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const top = clause.outer[0] ?? clause.head;
  const mark = joiner(doc, top);
  if (clause.relation === "adverbial" && mark >= 0 && CONDITIONAL.has(lowers[mark])) return "conditional";
  if (isInvertedCondition(doc, clause)) return "conditional";
  const verb = clause.lender >= 0 ? clause.lender : top;
  const auxiliaries = childrenBy(syntax, verb, "aux", "aux:pass", "cop");
  const modal = auxiliaries.find((token) => syntax.tags[token] === "MD");
  const perfect = auxiliaries.some((token) => syntax.lemmas[token] === "have" && modal !== undefined && token > modal);
  const word = modal === undefined ? "" : lowers[modal];
  if (perfect && (word === "would" || word === "should" || word === "'d" || (word === "could" && isConditioned(doc, top))))
    return "counterfactual";
  const denied = clause.rows.some((row) => row.factuality === "denied");
  if (denied) return "denied";
  if (POSSIBLE_MODALS.has(word)) return "possible";
  if (clause.rows.some((row) => row.factuality === "possible")) return "possible";
  if (predicate.tense === "future" || clause.rows.some((row) => row.factuality === "planned")) return "planned";
  const to = infinitiveMark(doc, top);
  // "Apple to cut prices", "the king is to visit", "the mill is to be sold"
  const isBeTo = auxiliaries.some((token) => token < to && syntax.lemmas[token] === "be") || childrenBy(syntax, top, "cop").length > 0;
  if (to >= 0 && clause.raised === null && (predicate.tense === "none" || isBeTo)) return "planned";
  if (clause.raised?.factuality !== undefined && clause.raised.factuality !== null) return clause.raised.factuality;
  const hedged = childrenBy(syntax, verb, "advmod").some((token) => HEDGES.has(lowers[token]));
  return hedged || leavesOpen(doc, top) ? "possible" : "fact";
}

/** "could have died if it had fallen", "had it fallen"; without a condition what could have been may have been. */
function isConditioned(doc: Parsed, verb: number): boolean {
  const { syntax, sentences } = doc;
  return childrenBy(syntax, verb, "advcl").some((below) => {
    const first = sentences.tokens.lowers[syntax.subtreeFirst[below]];
    return CONDITIONAL.has(first) || INVERTED.has(first);
  });
}

const INVERTED: ReadonlySet<string> = new Set(["had", "should", "were"]);

/** "Had the storm struck at night, more would have died": the helper opens the sentence and the subject follows. */
export function isInvertedCondition(doc: Parsed, clause: Clause): boolean {
  const { syntax, sentences } = doc;
  const { lowers, sentence } = sentences.tokens;
  const top = clause.outer[0] ?? clause.head;
  const first = syntax.subtreeFirst[top];
  if (!clause.ownSubject || !INVERTED.has(lowers[first]) || !["aux", "aux:pass", "cop"].includes(syntax.deprels[first])) return false;
  const { endToken } = sentences.list[sentence[first]];
  return clause.subject === first + 1 || syntax.subtreeFirst[clause.subject] === first + 1 ? lowers[endToken - 1] !== "?" : false;
}
