// Which clauses claim something: no questions, commands, purposes, comparisons.

import { child, childrenBy } from "../doc/tree.js";
import type { OperatorRow } from "../lexicon/operators.js";
import { negatorAt } from "../lexicon/operators.js";
import { isAhead, isAwaited } from "./awaited.js";
import type { Clause } from "./clauses.js";
import { isArranged, isNthToDo } from "./headlines.js";
import { isAsWished, isImagined } from "./imagined.js";
import { countNegations } from "./negations.js";
import type { ClauseRelation } from "./relations.js";
import type { Parsed } from "./tree.js";
import {
  clausalCopula,
  finiteWord,
  infinitiveMark,
  isBehindComma,
  isFiniteClause,
  isPerceived,
  joiner,
  phraseInFront,
  QUOTES,
  subjectOf,
  TIME_NOUN,
} from "./tree.js";
import { asksWhoShould, isConditionBehind, isOfNobody, isTurnedDown } from "./turned-down.js";

/** Joiners whose clause is not put forward as a fact: "instead of leaving", "than last year". */
const UNASSERTED_JOINERS: ReadonlySet<string> = new Set([
  "than",
  "without",
  "instead",
  "rather",
  "despite",
  "lest",
  "whether",
  "like",
  "besides",
  "how",
]);
/** Participles that have turned into prepositions. */
const PREPOSITIONAL: ReadonlySet<string> = new Set([
  "according",
  "regarding",
  "concerning",
  "owing",
  "depending",
  "considering",
  "pending",
  "excluding",
  "notwithstanding",
  "barring",
  "versus",
  "compared",
  "given",
  "following",
]);

/** Nouns whose clause with "that" is not put forward as so. */
const OPEN_NOUNS: ReadonlySet<string> = new Set(
  "guarantee condition demand hope wish chance possibility prospect likelihood risk danger threat idea notion proposal suggestion requirement request recommendation theory hypothesis probability".split(
    " ",
  ),
);

/** True where the clause is put forward as a claim: no question, command, purpose, comparison or embedded question. */
export function isAsserted(
  doc: Parsed,
  token: number,
  relation: ClauseRelation,
  over: Clause | null,
  raising: OperatorRow | null,
): boolean {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  // "let alone funded", "rather than close the school"
  if (lowers[token] === "let" && lowers[token + 1] === "alone") return false;
  // "far from celebrating", "the strongest ever recorded"
  const from = joiner(doc, token);
  if (relation !== "main" && from > 0 && lowers[from] === "from" && lowers[from - 1] === "far") return false;
  if (relation === "adnominal" && lowers[token - 1] === "ever") return false;
  // "the hardest decision she had ever taken", "would be better | spent on shoes"
  if (relation === "relative" && childrenBy(syntax, token, "advmod").some((word) => lowers[word] === "ever")) return false;
  if (relation !== "main" && /^(?:better|best)$/.test(lowers[token - 1]) && syntax.heads[token] === token - 1) return false;
  if (relation === "adverbial" && lowers[syntax.subtreeFirst[token]] === "rather" && lowers[syntax.subtreeFirst[token] + 1] === "than")
    return false;
  if (isImagined(doc, token, relation) || isWanted(doc, token) || isTurnedDown(doc, token, over) || isConditionBehind(doc, token))
    return false;
  // "The law, if passed, would double fines", "to strike unless wages rose"
  const condition = joiner(doc, token);
  // "divided on whether it would work"
  if (relation !== "main" && childrenBy(syntax, token, "mark").some((mark) => lowers[mark] === "whether")) return false;
  if (relation !== "adverbial" && relation !== "main" && condition >= 0 && /^(?:if|unless)$/.test(lowers[condition])) return false;
  if (relation !== "main" && relation !== "relative" && hangsOnQuestionWord(doc, token)) return false;
  // "how quickly it fell", "how much it would cost", where the parser hangs the first words elsewhere
  const opening = syntax.subtreeFirst[token];
  if (relation !== "main" && lowers[opening - 2] === "how" && /^(?:RB|JJ)/.test(syntax.tags[opening - 1])) return false;
  if (relation === "relative" && (isFree(doc, syntax.heads[token]) || isOfNothing(doc, token) || isOfKind(doc, token))) return false;
  if (relation === "relative" && asksWhoShould(doc, token)) return false;
  // "attributed it to distress and to anger", with "anger" taken for an infinitive
  if (relation === "conjunct" && over !== null && over.outer.length === 0 && infinitiveMark(doc, token) >= 0)
    if (infinitiveMark(doc, over.head) < 0 && syntax.heads[token] === over.head) return false;
  if (relation === "conjunct") {
    if (subjectOf(doc, token) >= 0 && isQuestion(doc, token)) return false;
    return (
      over === null ||
      ((over.asserted || isBesideInfinitive(doc, token, over.outer[0] ?? over.head)) && !isCommand(doc, token, over.subject < 0))
    );
  }
  if (relation === "subject") return isFiniteClause(doc, token) && joiner(doc, token) >= 0 && lowers[joiner(doc, token)] === "that";
  if (relation === "parataxis" && opensWithWhat(doc, token)) return false;
  // "Whether the salmon return remains to be seen"
  if (relation === "main" && joiner(doc, token) >= 0 && lowers[joiner(doc, token)] === "whether") return false;
  if (relation === "main" || relation === "parataxis") return !isCommand(doc, token, true) && !isQuestion(doc, token);
  // "does not force firms to close", "refused to let them go": no one does.
  const isForced = raising !== null && raising.lemma !== "expect";
  if (isForced && over !== null && (countNegations(doc, over) % 2 === 1 || over.rows.some((row) => row.factuality === "denied")))
    return false;
  // "must have its licence revoked": not yet.
  const governor = syntax.heads[token];
  if (syntax.tags[token] === "VBN" && governor >= 0 && syntax.lemmas[governor] === "have")
    if (syntax.tags[finiteWord(doc, governor)] === "MD") return false;
  if (raising !== null && relation !== "adverbial")
    return (
      raising.effect === "causative" && (raising.factuality === null || raising.lemma === "expect") && !isBareUnasserted(doc, token, over)
    );
  if (relation === "open") return isUndergone(doc, token);
  const to = infinitiveMark(doc, token);
  const mark = joiner(doc, token);
  const word = mark >= 0 ? lowers[mark] : "";
  // "as if the boom would never end"
  if (word === "as" && /^(?:if|though)$/.test(lowers[mark + 1])) return false;
  if (relation === "complement")
    return (
      !(word === "until" && isAwaited(doc, token, word)) &&
      (isFiniteClause(doc, token) || subjectOf(doc, token) >= 0) &&
      // "is yet to publish its plan"
      (to < 0 || isFiniteClause(doc, token)) &&
      !isEmbeddedQuestion(doc, token, word) &&
      !isQuestion(doc, token) &&
      !isCommand(doc, token, !isLent(doc, over))
    );
  // "by 4.9%, the most allowed without a vote": a noun phrase
  const determiner = child(syntax, token, "det");
  if (determiner >= 0 && lowers[determiner] === "the" && /^(?:JJS|RBS)$/.test(syntax.tags[determiner + 1])) return false;
  if (relation === "adnominal" && to >= 0) return isArranged(doc, token) || isNthToDo(doc, token);
  if (to >= 0 || UNASSERTED_JOINERS.has(word)) return false;
  // "acting governor Marion Sleight": a title
  if (lowers[token] === "acting" && child(syntax, token, "obj") > token) return false;
  // "given its size", but "the shuttles that will be given to museums"
  if (PREPOSITIONAL.has(lowers[token]) && child(syntax, token, "aux", "aux:pass") < 0) return false;
  if (relation === "adverbial")
    return (
      !isAwaited(doc, token, word) &&
      !isOfNobody(doc, token, over) &&
      !(word === "as" && lowers[mark - 1] === "long") &&
      !(word === "as" && (subjectOf(doc, token) < 0 || isAsWished(doc, token))) &&
      !isPerceived(doc, token) &&
      !isAhead(doc, token, word, over) &&
      !(
        syntax.tags[finiteWord(doc, token)] === "VBG" &&
        (word === "of" ||
          word === "for" ||
          word === "to" ||
          word === "from" ||
          word === "against" ||
          word === "at" ||
          (word === "with" && subjectOf(doc, token) < 0))
      )
    );
  if (relation === "adnominal" && !isBehindComma(doc, token) && isFree(doc, syntax.heads[token])) return false;
  // "for the third year running"
  if (relation === "adnominal" && lowers[token] === "running" && TIME_NOUN.test(syntax.lemmas[syntax.heads[token]])) return false;
  // "a guarantee that no jobs will be lost": what is wanted, feared or thought possible
  if (relation === "adnominal" && word === "that" && OPEN_NOUNS.has(syntax.lemmas[syntax.heads[token]])) return false;
  // "a requirement that operators obtain a permit": a bare verb form says what is wanted.
  if (relation === "adnominal") return isFiniteClause(doc, token) || mark < 0;
  return true;
}

/** "asked her to let Douglas stay", "whether they would let us keep it": a bare form under what is not put forward tells of nothing done. */
function isBareUnasserted(doc: Parsed, token: number, over: Clause | null): boolean {
  const above = doc.syntax.heads[token];
  if (doc.syntax.tags[token] !== "VB" || infinitiveMark(doc, token) >= 0 || above < 0) return false;
  return infinitiveMark(doc, above) >= 0 || over?.asserted === false;
}

/** "was wise enough not to sell it, but sold me two books": a finite verb is joined to the verb above the infinitive. */
export function isBesideInfinitive(doc: Parsed, token: number, above: number): boolean {
  return infinitiveMark(doc, above) >= 0 && !isFiniteClause(doc, above) && /^(?:VB[DZ]|MD)$/.test(doc.syntax.tags[finiteWord(doc, token)]);
}

/** "The deal, which analysts say | will cost jobs": the subject stands in front of whoever tells. */
function isLent({ syntax }: Parsed, over: Clause | null): boolean {
  return over !== null && over.relation === "relative" && over.antecedent >= 0 && !syntax.tags[over.antecedent].startsWith("W");
}

/** "Stay indoors": a bare verb form without a subject. */
function isCommand(doc: Parsed, token: number, alone: boolean): boolean {
  const { syntax } = doc;
  if (!alone || subjectOf(doc, token) >= 0 || child(syntax, token, "expl", "csubj") >= 0 || phraseInFront(doc, token) >= 0) return false;
  const finite = syntax.tags[token];
  if (finite === "VB" || finite === "VBP") return true;
  return child(syntax, token, "cop") >= 0 && syntax.tags[child(syntax, token, "cop")] === "VB";
}

/** Verbs whose object with a participle is what somebody would have: "wants the dispute settled". */
const WANTING: ReadonlySet<string> = new Set(["want", "need", "prefer", "like", "order"]);

/** "wants the dispute settled": a participle behind what is wanted tells of nothing done. */
function isWanted({ syntax }: Parsed, participle: number): boolean {
  const above = syntax.heads[participle];
  if (above < 0 || above > participle || !/^VB[DN]$/.test(syntax.tags[participle])) return false;
  const isOfObject =
    syntax.deprels[participle] === "acl" && syntax.deprels[above] === "obj" && syntax.subtreeFirst[participle] === above + 1;
  const verb = isOfObject ? syntax.heads[above] : above;
  const isComplement = isOfObject || /^[cx]comp$/.test(syntax.deprels[participle]);
  // "needs work estimated at £3 million": what is needed is described.
  if (isOfObject && syntax.lemmas[verb] === "need") return false;
  return isComplement && WANTING.has(syntax.lemmas[verb]) && child(syntax, participle, "aux", "mark") < 0;
}

/** "had his licence revoked": a participle behind the object of "have". */
function isUndergone({ syntax }: Parsed, token: number): boolean {
  const governor = syntax.heads[token];
  const object = child(syntax, governor, "obj");
  return syntax.lemmas[governor] === "have" && /^VB[DN]$/.test(syntax.tags[token]) && object > governor && object < token;
}

const WH: ReadonlySet<string> = new Set(["WP", "WRB", "WDT", "WP$"]);

/** "whether it closed", "what he knew": no claim under "asked" or "knew". */
function isEmbeddedQuestion(doc: Parsed, token: number, joining: string): boolean {
  if (joining === "whether" || joining === "if") return true;
  const { syntax, sentences } = doc;
  // "That is not how it works": what stands behind the copula
  let first = Math.max(syntax.subtreeFirst[token], clausalCopula(doc, token) + 1);
  if (syntax.tags[first] === "RB") first++;
  // "knows why it failed or how many died"
  while (first < token && (/^(?:punct|cc)$/.test(syntax.deprels[first]) || syntax.tags[first] === "IN")) first++;
  // "said that | when rates fell, homes sold": no question, but a clause within what is told
  if (sentences.tokens.lowers[first] === "when" && syntax.deprels[syntax.heads[first]] === "advcl") return false;
  return first < token && WH.has(syntax.tags[first]) && sentences.tokens.lowers[first] !== "that";
}

/** "remains what it has been since": the clause only says what is meant. */
function opensWithWhat(doc: Parsed, token: number): boolean {
  const first = doc.syntax.subtreeFirst[token];
  return first < token && doc.sentences.tokens.lowers[first] === "what" && doc.syntax.heads[token] >= 0 && doc.syntax.heads[token] < first;
}

/** "has not said how it will vote", "know what it is worth", where the parser hangs the clause on the question word. */
function hangsOnQuestionWord(doc: Parsed, token: number): boolean {
  const above = doc.syntax.heads[token];
  return above >= 0 && above < token && WH.has(doc.syntax.tags[above]) && doc.sentences.tokens.lowers[above] !== "that";
}

/** Determiners of what is meant of each: "every day this goes on". */
const OF_EACH: ReadonlySet<string> = new Set(["any", "every", "each"]);

/** "what he minds", "anyone who left", "any cloud it chooses": the relative clause only says what is meant. */
function isFree(doc: Parsed, antecedent: number): boolean {
  if (antecedent < 0) return false;
  const { syntax, sentences } = doc;
  const determiner = child(syntax, antecedent, "det");
  if (determiner >= 0 && OF_EACH.has(sentences.tokens.lowers[determiner])) return true;
  return (
    /^(?:WP|WDT)$/.test(syntax.tags[antecedent]) ||
    // "the hardest she had taken"
    (syntax.tags[antecedent] === "JJS" && sentences.tokens.lowers[antecedent - 1] === "the") ||
    (ANYBODY.has(sentences.tokens.lowers[antecedent]) && child(syntax, antecedent, "nmod") < 0 && !isOneOfThem(doc, antecedent))
  );
}

/** "a hard choice, but one that was made in public": what stands for a noun named before. */
function isOneOfThem({ syntax, sentences }: Parsed, word: number): boolean {
  return sentences.tokens.lowers[word] === "one" && /^(?:conj|appos)$/.test(syntax.deprels[word]) && syntax.heads[word] < word;
}

/** "cannot spend money we do not have": what is denied together with its relative clause need not be there. */
function isOfNothing(doc: Parsed, token: number): boolean {
  const { syntax, sentences } = doc;
  const noun = syntax.heads[token];
  if (noun < 0 || syntax.deprels[noun] !== "obj" || !/^NNS?$/.test(syntax.tags[noun]) || isBehindComma(doc, token)) return false;
  const determiner = child(syntax, noun, "det", "nmod:poss", "nummod");
  if (determiner >= 0 && !/^an?$/.test(sentences.tokens.lowers[determiner])) return false;
  const verb = syntax.heads[noun];
  return childrenBy(syntax, verb, "advmod").some((part) => part < verb && negatorAt(sentences.tokens.lowers, part) !== null);
}

/** "A pill that needs no fridge is a big deal": what is said of a kind of thing need not be there. */
function isOfKind(doc: Parsed, token: number): boolean {
  const { syntax, sentences } = doc;
  const noun = syntax.heads[token];
  const what = noun < 0 ? -1 : syntax.heads[noun];
  if (what < 0 || syntax.deprels[noun] !== "nsubj" || isBehindComma(doc, token) || !/^NN?$/.test(syntax.tags[what])) return false;
  const determiner = child(syntax, noun, "det");
  const copula = child(syntax, what, "cop");
  if (determiner < 0 || copula < 0 || !/^an?$/.test(sentences.tokens.lowers[determiner])) return false;
  return /^VB[ZP]$/.test(syntax.tags[copula]) && /^VB[ZP]$/.test(syntax.tags[finiteWord(doc, token)]);
}

/** Words that name nothing without the relative clause behind them. */
const ANYBODY: ReadonlySet<string> = new Set("all everything anyone anybody anything nobody nothing one ones".split(" "));

/** True where a question mark follows, on the same side of any quotation marks: 'cited a form that asked, “Were you robbed?”' asks nothing itself. */
function isQuestion(doc: Parsed, token: number): boolean {
  const { tokens, list } = doc.sentences;
  const { endToken } = list[tokens.sentence[token]];
  let isInside = true;
  for (let at = token + 1; at < endToken; at++) {
    if (tokens.lowers[at] === "?") return isInside;
    if (QUOTES.has(tokens.lowers[at])) isInside = !isInside;
  }
  return false;
}
