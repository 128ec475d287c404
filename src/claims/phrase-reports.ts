// Reports without a verb that tells: "his claim that the vote was rigged", "according to police".

import type { Phrase, Sentence } from "../doc/doc.js";
import { child, childrenBy } from "../doc/tree.js";
import { REPORTING_NOUNS } from "../lexicon/reporting-verbs.js";
import type { Clause } from "./clauses.js";
import type { Names, Source } from "./phrases.js";
import { phraseOf } from "./phrases.js";
import type { Report } from "./reports.js";
import { cueSpan, withoutCase, withoutGenitive } from "./sources.js";
import { isFiniteClause, joiner, subjectOf } from "./tree.js";

const DENYING_NOUNS: ReadonlySet<string> = new Set(["denial", "doubt"]);
/** Verbs over a noun that tells, which deny what it tells: "rejected the idea that …". */
const REJECTING: ReadonlySet<string> = new Set(
  "reject dismiss deny dispute refute rebut discount quash deride drop withdraw retract abandon".split(" "),
);

/** Verbs that turn a claim down with a particle: "ruled out the theory that", "played down fears that". */
const REJECTING_WITH: ReadonlySet<string> = new Set(["rule out", "play down", "give up", "brush aside", "shrug off", "wave away"]);

function isRejecting({ syntax, sentences }: Source, verb: number): boolean {
  const particle = child(syntax, verb, "compound:prt");
  if (particle < 0) return REJECTING.has(syntax.lemmas[verb]);
  return REJECTING_WITH.has(`${syntax.lemmas[verb]} ${sentences.tokens.lowers[particle]}`);
}

/** What is done with a report itself: "the reports that I have seen". */
const HANDLING: ReadonlySet<string> = new Set(
  "see read hear get receive make write publish release send file issue commission cite hold share give present submit".split(" "),
);

/** "His hope is that the road reopens": the noun that tells what a clause behind "is that" says; -1 for none. */
function equatedNoun({ syntax, sentences }: Source, head: number): number {
  const mark = child(syntax, head, "mark");
  const noun = child(syntax, head, "nsubj");
  if (mark < 1 || noun < 0 || noun > mark || sentences.tokens.lowers[mark] !== "that") return -1;
  return syntax.deprels[mark - 1] === "cop" && syntax.heads[mark - 1] === head && REPORTING_NOUNS.has(syntax.lemmas[noun]) ? noun : -1;
}

/** Whose the noun's content is: the owner in front of it, or whoever "by", "from", "of" or "among" names before the clause. */
function ownerOf(doc: Source, names: Names, noun: number, before: number): Phrase | null {
  const { syntax, sentences } = doc;
  const owner = child(syntax, noun, "nmod:poss");
  if (owner >= 0) return phraseOf(doc, names, owner, withoutGenitive(doc, owner));
  const by = childrenBy(syntax, noun, "nmod", "obl:agent").find(
    (token) => token < before && childrenBy(syntax, token, "case").some((word) => OWNING.has(sentences.tokens.lowers[word])),
  );
  return by === undefined ? null : phraseOf(doc, names, by, withoutCase(doc, by));
}

const OWNING: ReadonlySet<string> = new Set(["by", "from", "of", "among"]);

/** "his claim that the vote was rigged" */
export function nounReport(doc: Source, names: Names, clause: Clause, index: number): Report | null {
  const { syntax, sentences } = doc;
  const top = clause.outer[0] ?? clause.head;
  const equated = equatedNoun(doc, clause.head);
  if (equated >= 0) {
    const source = ownerOf(doc, names, equated, clause.head);
    return {
      source,
      cue: cueSpan(doc, equated),
      token: equated,
      factuality: "possible",
      kind: "belief",
      clause: -1,
      content: [index],
      denies: false,
    };
  }
  const noun = syntax.heads[top];
  if (noun < 0 || (clause.relation !== "adnominal" && clause.relation !== "complement" && clause.relation !== "relative")) return null;
  if (!syntax.tags[noun].startsWith("NN") || !REPORTING_NOUNS.has(syntax.lemmas[noun])) return null;
  const mark = joiner(doc, top) >= 0 ? joiner(doc, top) : syntax.subtreeFirst[top];
  if (!isFiniteClause(doc, top) || sentences.tokens.lowers[mark] !== "that" || subjectOf(doc, top) < 0 || subjectOf(doc, top) === mark)
    return null;
  // "all reports that I have seen" are not reports that I have seen something
  if (syntax.deprels[mark] === "obj" && syntax.heads[mark] === top && HANDLING.has(syntax.lemmas[top])) return null;
  const light = syntax.deprels[noun] === "obj" ? subjectOf(doc, syntax.heads[noun]) : -1;
  const source = ownerOf(doc, names, noun, top) ?? (light >= 0 ? phraseOf(doc, names, light, withoutCase(doc, light)) : null);
  const negated = childrenBy(syntax, noun, "det").some((token) => sentences.tokens.lowers[token] === "no");
  const rejected = syntax.deprels[noun].startsWith("obj") && isRejecting(doc, syntax.heads[noun]);
  const denies = (DENYING_NOUNS.has(syntax.lemmas[noun]) || rejected) !== negated;
  return { source, cue: cueSpan(doc, noun), token: noun, factuality: "possible", kind: "belief", clause: -1, content: [index], denies };
}

const NOT_SOURCES: ReadonlySet<string> = new Set(["plan", "schedule", "rule", "law", "need", "size", "age", "taste"]);

/** "according to police", wherever it stands: the clause that it stands in is the content. */
export function accordingReports(doc: Source, names: Names, sentence: Sentence, clauseOf: ReadonlyMap<number, number>): Report[] {
  const { syntax, sentences } = doc;
  const { lowers, starts, ends } = sentences.tokens;
  const found: Report[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken - 1; at++) {
    if (lowers[at] !== "according" || lowers[at + 1] !== "to") continue;
    const head = sourceAfter(doc, at, sentence.endToken);
    if (head < 0 || NOT_SOURCES.has(syntax.lemmas[head])) continue;
    const above = syntax.heads[syntax.heads[at] === head ? head : at] === head ? syntax.heads[head] : outside(doc, head, at);
    const content = clauseHolding(doc, clauseOf, above);
    if (content < 0) continue;
    const run = withoutCase(doc, head);
    const first = Math.max(run.first, at + 2);
    if (first > head) continue;
    const source = phraseOf(doc, names, head, { first, end: run.end });
    found.push({
      source,
      cue: { start: starts[at], end: ends[at + 1] },
      token: at,
      factuality: "fact",
      kind: "speech",
      clause: -1,
      content: [content],
      denies: false,
    });
  }
  return found;
}

/** Nouns that give a clause as somebody's view, by the preposition in front: "in the view of the mayor", "by Rao's own account". */
const VIEWS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["in", new Set(["view", "opinion", "words", "eyes", "telling", "estimation", "judgment", "judgement"])],
  ["by", new Set(["account", "admission", "reckoning", "telling", "estimate", "estimates", "calculation", "calculations"])],
]);

/** "In the view of the mayor, …", "in Rao's words": the clause that the phrase stands in is the content. */
export function viewReports(doc: Source, names: Names, sentence: Sentence, clauseOf: ReadonlyMap<number, number>): Report[] {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const found: Report[] = [];
  for (let noun = sentence.firstToken + 1; noun < sentence.endToken; noun++) {
    if (!syntax.tags[noun].startsWith("NN")) continue;
    const preposition = child(syntax, noun, "case");
    if (preposition < 0 || preposition > noun || VIEWS.get(lowers[preposition])?.has(lowers[noun]) !== true) continue;
    const owner = child(syntax, noun, "nmod:poss");
    const of = childrenBy(syntax, noun, "nmod").find((token) => token > noun && lowers[child(syntax, token, "case")] === "of");
    const head = owner >= 0 ? owner : of;
    if (head === undefined || syntax.tags[head] === "WP$") continue;
    const content = clauseHolding(doc, clauseOf, syntax.heads[noun]);
    if (content < 0) continue;
    const source = phraseOf(doc, names, head, owner >= 0 ? withoutGenitive(doc, head) : withoutCase(doc, head));
    found.push({
      source,
      cue: cueSpan(doc, noun),
      token: noun,
      factuality: "possible",
      kind: "belief",
      clause: -1,
      content: [content],
      denies: false,
    });
  }
  return found;
}

/** The noun that "according to" governs: it may hang on it, or it on "according". */
function sourceAfter(doc: Source, at: number, end: number): number {
  const { syntax } = doc;
  if (syntax.heads[at] > at) return syntax.heads[at];
  const own = child(syntax, at, "obl", "obj", "pobj", "nmod");
  if (own >= 0) return own;
  return syntax.heads[at + 1] > at + 1 && syntax.heads[at + 1] < end ? syntax.heads[at + 1] : -1;
}

function outside(doc: Source, head: number, at: number): number {
  const { syntax } = doc;
  return syntax.heads[head] === at ? syntax.heads[at] : syntax.heads[head];
}

/** The clause whose verb stands above the token, else the sentence's first one; -1 when the sentence has none. */
function clauseHolding(doc: Source, clauseOf: ReadonlyMap<number, number>, from: number): number {
  for (let at = from; at >= 0; at = doc.syntax.heads[at]) {
    const index = clauseOf.get(at);
    if (index !== undefined) return index;
  }
  return clauseOf.size > 0 ? 0 : -1;
}
