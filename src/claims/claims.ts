// Stage: a claim per asserted predicate.

import { changed, mended as inShape } from "../doc/claim-shape.js";
import type { Claim, Predicate, Sentence } from "../doc/doc.js";
import type { Factuality } from "../doc/labels.js";
import type { Stage } from "../doc/stage.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import { argumentsOf } from "./arguments.js";
import { assemble } from "./assemble.js";
import type { SentenceAttribution } from "./attribution.js";
import { attribute } from "./attribution.js";
import type { Clause } from "./clauses.js";
import { findClauses } from "./clauses.js";
import { factualityOf, isInvertedCondition } from "./factuality.js";
import { isNthToDo } from "./headlines.js";
import { dropTelling } from "./inserted-telling.js";
import { mended } from "./mend.js";
import { isOutcome } from "./mend-verbs.js";
import { copularClaim, nominalClaim } from "./nominal-claims.js";
import { findCopulas, findNominals } from "./nominals.js";
import type { Names, Source } from "./phrases.js";
import { indexNames, nounRun, phraseOf } from "./phrases.js";
import { predicateOf } from "./predicate.js";
import { withPreposition } from "./prepositions.js";
import { comparable, restatements } from "./restate.js";
import { timedByRestatement, timedByScope } from "./scope.js";
import { confidenceOf, salienceOf } from "./scores.js";
import { statementOf } from "./statement.js";
import { isFiniteClause, joiner, QUOTES } from "./tree.js";
import { isBrokenOff, isElliptic, isFragment, isUnbound } from "./whole.js";
import { type Piece, tokenPieces, writeSentence } from "./write.js";

/** Finds the claims of every sentence. */
export const claims: Stage<"claims", "sections" | "sentences" | "syntax" | "entities" | "dates"> = {
  adds: "claims",
  needs: ["sections", "sentences", "syntax", "entities", "dates"],
  run: addClaims,
};

/** A claim and its clause; an apposition or a copula over a clause has none of its own. */
export interface Found {
  readonly claim: Claim;
  readonly clause: Clause | null;
}

/** The article with its trees as claims are read from them: the parser's slips mended where they show. */
export function readTrees(doc: Source): Source {
  return { ...doc, syntax: mended(doc) };
}

function addClaims(parsed: Source): Claim[] {
  const doc = readTrees(parsed);
  const names = indexNames(doc);
  return finish(doc, names, timedByScope(doc, findAll(doc, names)));
}

/** All claims of an article of `readTrees` in text order, with the clauses that they come from; still without ids, confidence and restatements. */
export function findAll(doc: Source, names: Names = indexNames(doc)): Found[] {
  const parsed = doc.sentences.list
    .filter(
      (sentence) => doc.sections.list[sentence.section]?.kind !== "boilerplate" && doc.sections.list[sentence.section]?.kind !== "dateline",
    )
    .map((sentence) => ({ sentence, clauses: findClauses(doc, sentence) }));
  const attributed = attribute(doc, names, parsed);
  const found: Found[] = [];
  parsed.forEach(({ sentence, clauses }, at) => {
    const own = sentenceClaims(doc, names, sentence, clauses, attributed[at]);
    const indexOf = new Map(clauses.map((clause, index): [number, number] => [clause.outer[0] ?? clause.head, index]));
    for (const copular of findCopulas(doc, sentence)) {
      const index = indexOf.get(copular.head) ?? -1;
      own.push({ claim: copularClaim(doc, names, sentence, copular, index < 0 ? null : attributed[at].attributions[index]), clause: null });
    }
    for (const nominal of findNominals(doc, names, sentence))
      own.push({ claim: nominalClaim(doc, names, sentence, nominal), clause: null });
    found.push(...own.sort((a, b) => a.claim.predicate.start - b.claim.predicate.start || a.claim.predicate.end - b.claim.predicate.end));
  });
  return found;
}

function sentenceClaims(doc: Source, names: Names, sentence: Sentence, clauses: readonly Clause[], said: SentenceAttribution): Found[] {
  const found: Found[] = [];
  const factualities: Factuality[] = [];
  clauses.forEach((clause, index) => {
    const predicate = predicateOf(doc, clause);
    const above = clause.parent >= 0 ? factualities[clause.parent] : null;
    const factuality = factualityOf(doc, clause, predicate, above, said.factualities[index]);
    factualities.push(factuality);
    if (!clause.asserted || said.reporting[index] || said.denied[index] || frames(doc, clauses, index, said)) return;
    const claim = clauseClaim(doc, names, sentence, clauses, clause, predicate, factuality, said, index);
    if (claim === null) return;
    const frame = said.frames[index];
    if (frame !== null) {
      if (!clauses[frame].asserted) return;
      const over = predicateOf(doc, clauses[frame]);
      const told = clauseClaim(doc, names, sentence, clauses, clauses[frame], over, factualities[frame], said, frame);
      // "did not show that the drug worked": it may have.
      const open: Factuality = over.negated && claim.factuality === "fact" ? "possible" : claim.factuality;
      if (told !== null) found.push({ claim: changed(claim, { statement: told.statement, factuality: open }), clause });
      return;
    }
    const whole =
      factuality === "conditional"
        ? wholeCondition(doc, names, sentence, clause, found)
        : clause.relation === "adnominal" && isNthToDo(doc, clause.head)
          ? (found.find((other) => other.clause === clauses[clause.parent])?.claim.statement ?? null)
          : null;
    if (whole === "") return;
    // "Only if the judge agrees can the child travel", where the condition is taken for the sentence
    if (whole === null && clause.relation === "main" && opensOnCondition(doc, clause)) {
      found.push({
        claim: changed(claim, { statement: writeSentence(doc, wholeSentence(doc, sentence)), factuality: "conditional" }),
        clause,
      });
      return;
    }
    const joined = whole === null ? joinedCondition(doc, clause, clauses, found, claim) : null;
    const statement = whole ?? joined ?? underOpening(doc, sentence, clause, claim, found) ?? claim.statement;
    found.push({ claim: changed(claim, { statement, factuality: joined === null ? claim.factuality : "conditional" }), clause });
  });
  return found;
}

function opensOnCondition(doc: Source, clause: Clause): boolean {
  const mark = joiner(doc, clause.outer[0] ?? clause.head);
  return mark >= 0 && /^(?:if|unless|until)$/.test(doc.sentences.tokens.lowers[mark]);
}

/** "If rates fall and homes sell, …": what is joined to a condition is one, and told with it. Null elsewhere. */
function joinedCondition(doc: Source, { relation, parent }: Clause, clauses: readonly Clause[], found: readonly Found[], claim: Claim) {
  const first = relation === "conjunct" ? found.find(({ clause }) => clause === clauses[parent])?.claim : undefined;
  if (first?.factuality !== "conditional") return null;
  const { start, end } = claim.predicate;
  return first.statement.includes(doc.article.text.slice(start, end)) ? first.statement : null;
}

/** "Had she known, he said, his mother would be alive": what first depends on a condition that opens the sentence is told with it, wherever the parser hangs it. */
function underOpening(doc: Source, sentence: Sentence, clause: Clause, claim: Claim, found: readonly Found[]): string | null {
  if (!/^(?:possible|counterfactual|planned)$/.test(claim.factuality) || /^(?:relative|adnominal)$/.test(clause.relation)) return null;
  const opening = found.find((other) => {
    if (other.clause === null || other.claim.factuality !== "conditional") return false;
    return doc.syntax.subtreeFirst[other.clause.outer[0] ?? other.clause.head] <= sentence.firstToken + 1;
  });
  if (opening === undefined || opening.claim.predicate.end > claim.predicate.start || opening.claim.statement === claim.statement)
    return null;
  const top = opening.clause?.outer[0] ?? opening.clause?.head;
  if (claim.arguments.some(({ role, head }) => role === "condition" && head === top)) return null;
  const isFirst = found.every(
    (other) => other === opening || other.claim.factuality === "fact" || other.claim.predicate.start < opening.claim.predicate.end,
  );
  return isFirst ? opening.claim.statement : null;
}

/** An if-clause alone is not what the text says: its statement is that of the clause which depends on it. Null where there is none, empty where that is asked. */
function wholeCondition(doc: Source, names: Names, sentence: Sentence, clause: Clause, found: readonly Found[]): string | null {
  if (isInvertedCondition(doc, clause)) return writeSentence(doc, wholeSentence(doc, sentence));
  const top = clause.outer[0] ?? clause.head;
  const main = found.find(({ claim }) => claim.arguments.some(({ role, head }) => role === "condition" && head === top));
  if (main !== undefined) return main.claim.statement;
  // "unless lawmakers acted", hung on some word of what depends on it
  const { tokens } = doc.sentences;
  const { subtreeFirst, subtreeEnd } = doc.syntax;
  const words = doc.article.text.slice(tokens.starts[subtreeFirst[top]], tokens.ends[subtreeEnd[top] - 1]).replace(/\s+/g, " ");
  const [start, end] = [tokens.starts[subtreeFirst[top]], tokens.ends[subtreeEnd[top] - 1]];
  const isRetold = isToldIn(names, subtreeFirst[top], subtreeEnd[top]);
  const around = isRetold
    ? found
        .filter(({ claim }) => claim.start <= start && end <= claim.end)
        .sort((one, other) => one.claim.end - one.claim.start - (other.claim.end - other.claim.start))[0]?.claim.statement
    : found.find(({ claim }) => claim.statement.includes(words))?.claim.statement;
  if (around !== undefined || !isAdverbialIf(doc, clause)) return around ?? null;
  // "Would it help if they left?" asks, and tells nothing.
  if (doc.sentences.tokens.lowers[sentence.endToken - 1] === "?") return "";
  // "If the dam had failed, its director said, it would have killed thousands", hung on the telling
  return writeSentence(doc, wholeSentence(doc, sentence));
}

/** True where a statement says some noun of the words in others. */
function isToldIn({ known, owned }: Names, first: number, end: number): boolean {
  for (let token = first; token < end; token++) if (known.has(token) || owned.has(token)) return true;
  return false;
}

/** The sentence's words without whoever tells them. */
function wholeSentence(doc: Source, sentence: Sentence): Piece[] {
  const pieces = tokenPieces({ first: sentence.firstToken, end: closingSpeaker(doc, sentence) });
  dropTelling(doc, pieces, -1);
  return pieces;
}

function isAdverbialIf(doc: Source, clause: Clause): boolean {
  const mark = joiner(doc, clause.outer[0] ?? clause.head);
  return clause.relation === "adverbial" && mark >= 0 && /^(?:if|unless)$/.test(doc.sentences.tokens.lowers[mark]);
}

/** Where ", said the minister" or ", the minister said" begins; the full stop where nobody speaks so. */
function closingSpeaker({ syntax, sentences: { tokens } }: Source, { firstToken, endToken }: Sentence): number {
  let speaks = false;
  // “…,” its secretary, Imran Sheikh, said.
  for (let at = endToken - 1; at > firstToken + 1; at--) {
    // It closes one where it touches the comma: “…,” she wrote, “even if …”
    const isQuote = QUOTES.has(tokens.lowers[at]) && tokens.lowers[at - 1] === ",";
    if (isQuote && tokens.starts[at] !== tokens.ends[at - 1]) break;
    if (isQuote) return at - 1;
  }
  for (let at = endToken - 1; at > firstToken; at--) {
    // "said the minister, who resigned": what sets whoever speaks apart goes with the telling.
    if (tokens.lowers[at] === "," && speaks && syntax.tags[at + 1] !== "CC") return at;
    if (tokens.lowers[at] === "," && !/^(?:W|NNP)/.test(syntax.tags[at + 1])) return endToken - 1;
    // "…, the firm would have said so": what the condition leads to.
    if (syntax.tags[at] === "MD") break;
    speaks ||= /^VB[DPZ]$/.test(syntax.tags[at]) && reportingVerb(syntax.lemmas[at])?.kind === "speech";
  }
  return endToken - 1;
}

/** Participles that frame a telling where they stand on whoever tells: "The minister, speaking in Rome, said …". */
const SPEAKING: ReadonlySet<string> = new Set("speak talk address answer respond reply refer comment write".split(" "));

/** "Speaking in Rome, she said …": a participle that only frames a telling. */
function frames(doc: Source, clauses: readonly Clause[], index: number, said: SentenceAttribution): boolean {
  const clause = clauses[index];
  if (clause.parent < 0 || !said.reporting[clause.parent]) return false;
  // "Sarah Denholm, defending, said": in what part she spoke
  const isBare =
    doc.syntax.tags[clause.head] === "VBG" && doc.syntax.childStarts[clause.head + 1] - doc.syntax.childStarts[clause.head] <= 2;
  if (clause.relation === "adnominal")
    return clause.subject === clauses[clause.parent].subject && (isBare || SPEAKING.has(doc.syntax.lemmas[clause.head]));
  if (clause.relation !== "adverbial") return false;
  // "ruled that they can sue, ending a dispute": what came of it
  if (isOutcome(doc, clause.head)) return false;
  return !isFiniteClause(doc, clause.outer[0] ?? clause.head);
}

function clauseClaim(
  doc: Source,
  names: Names,
  sentence: Sentence,
  clauses: readonly Clause[],
  clause: Clause,
  predicate: Predicate,
  factuality: Factuality,
  said: SentenceAttribution,
  index: number,
): Claim | null {
  if (isBrokenOff(doc, clause)) return null;
  if (clause.subject >= 0 && isUnbound(doc, clause)) return null;
  const top = clause.outer[0] ?? clause.head;
  const run = clause.subject < 0 ? null : nounRun(doc, clause.subject, clause.ownSubject ? -1 : cutFor(doc, clause, top));
  const subject = run === null || run.first >= run.end ? null : phraseOf(doc, names, clause.subject, run);
  const group = withPreposition(doc, predicate, argumentsOf(doc, names, clause, predicate));
  const list = group.list.filter((argument) => subject === null || argument.end <= subject.start || subject.end <= argument.start);
  if (isElliptic(doc, clause, list)) return null;
  const statement = statementOf(doc, names, {
    clause,
    clauses,
    subject: subject === null ? null : run,
    arguments: list,
    group: predicate.tokens,
    attribution: said.voices[index],
    negated: predicate.negated,
  });
  if (isFragment(statement, clause)) return null;
  return assemble(doc, names, sentence, {
    subject,
    predicate: group.predicate,
    list,
    factuality,
    attribution: said.attributions[index],
    statement,
  });
}

/** Where an antecedent's phrase is cut: at the clause that hangs on it, or at the conjunct that does. */
function cutFor(doc: Source, clause: Clause, top: number): number {
  const { syntax } = doc;
  let at = top;
  let isInside = true;
  for (let steps = 0; at >= 0 && syntax.heads[at] !== clause.subject && steps < 20; steps++) {
    at = syntax.heads[at];
    isInside &&= at >= 0 && syntax.deprels[at] === "nmod";
  }
  if (at < 0 || syntax.heads[at] !== clause.subject) return -1;
  // "a rebate for small cars that was paid": the clause hangs on a phrase of the subject's, which stays.
  return isInside && nounRun(doc, clause.subject, top).end <= syntax.subtreeFirst[top] ? top : at;
}

/** Ids in text order, restatements and salience: what needs the whole article. */
function finish(doc: Source, names: Names, found: readonly Found[]): Claim[] {
  const firstParagraph = doc.sections.list.findIndex((section) => section.kind === "paragraph");
  const weighed = found.map(({ claim, clause }, at) =>
    changed(claim, {
      id: `c${at + 1}`,
      predicate: inShape(claim.predicate, {}),
      confidence: confidenceOf(doc, clause, claim),
      salience: salienceOf(doc, names, clause, claim, firstParagraph),
    }),
  );
  const repeated = restatements(weighed.map((claim) => comparable(doc, names, claim)));
  const restates = new Map<string, string>();
  const stated = new Map<string, string>();
  const folded = weighed.map((claim, at) => {
    // A condition, or what somebody denies, is written out with the clause that it belongs to.
    const key = `${claim.sentence} ${claim.statement}`;
    const target = stated.get(key) ?? repeated[at];
    if (!stated.has(key)) stated.set(key, claim.id);
    const origin = target === null ? null : (restates.get(target) ?? target);
    if (origin !== null) restates.set(claim.id, origin);
    return origin === null ? claim : changed(claim, { restates: origin });
  });
  return timedByRestatement(folded);
}
