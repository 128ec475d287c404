// Mends of clauses with "that": joined to what was told, extraposed, or the measure of "so".

import { child, childrenBy } from "../doc/tree.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import { NEEDS_OBJECT } from "../lexicon/verb-forms.js";
import { copyOf, type Draft, hang, subjectRelation } from "./mend-draft.js";
import { finiteWord, isFiniteClause, isVerbTag, type Parsed, subjectOf } from "./tree.js";

/** "She had meant to tell her but that it had never been the right moment": what "but that" opens goes with what was told, whatever stands in it. */
export function joinedThat(doc: Parsed, that: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const verb = syntax.heads[that];
  if (verb < that || that < 2 || syntax.deprels[that - 1] !== "cc" || syntax.heads[that - 1] !== verb) return null;
  const first = toldBefore(doc, verb);
  if (first < 0 || (syntax.heads[verb] === first && syntax.deprels[verb] === "conj")) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, first, "conj");
  return next;
}

/** The clause above a verb that opens with "that", else the outermost one that is told without it; -1 for none. */
function toldBefore({ syntax, sentences }: Parsed, verb: number): number {
  let told = -1;
  for (let at = syntax.heads[verb]; at >= 0 && at < verb; at = syntax.heads[at]) {
    if (!/^(?:ccomp|advcl|acl|csubj)$/.test(syntax.deprels[at])) continue;
    if (childrenBy(syntax, at, "mark").some((mark) => sentences.tokens.lowers[mark] === "that")) return at;
    if (syntax.deprels[at] === "ccomp" && reportingVerb(syntax.lemmas[syntax.heads[at]]) !== null) told = at;
  }
  return told;
}

/** "It was pure luck that nobody had drowned", "so close to its star that its year lasts nine hours": a clause with a subject of its own, no relative. */
export function thatClause(doc: Parsed, that: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const verb = syntax.heads[that];
  const noun = verb < 0 ? -1 : syntax.heads[verb];
  if (verb < that || noun < 0 || noun > that || subjectOf(doc, verb) < that) return null;
  // "came to the conclusion that the claims were lies": a clause is no phrase.
  const isPhrase = syntax.deprels[verb] === "nmod" && child(syntax, verb, "cop") > that && child(syntax, verb, "case") < 0;
  if (isPhrase && syntax.deprels[that] === "mark") return behindMark(doc, that, verb, draft);
  if (syntax.deprels[verb] !== "acl:relcl") return null;
  const isTold = isExtraposed(doc, noun);
  const above = isTold ? noun : measuredAbove(doc, noun);
  if (above < 0) return syntax.deprels[that] === "mark" ? behindMark(doc, that, verb, draft) : null;
  const next = copyOf(syntax, draft);
  hang(next, verb, above, isTold ? "ccomp" : "advcl");
  hang(next, that, verb, "mark");
  return next;
}

/** "a guarantee that no jobs will be lost" misses no noun and is no relative clause; "the tower that the firm built" misses its object. */
function behindMark({ syntax }: Parsed, that: number, verb: number, draft: Draft | null): Draft | null {
  if (child(syntax, verb, "obj", "ccomp", "aux:pass", "cop") < 0) {
    if (!NEEDS_OBJECT.has(syntax.lemmas[verb])) return null;
    const relative = copyOf(syntax, draft);
    relative.deprels[that] = "obj";
    return relative;
  }
  const next = copyOf(syntax, draft);
  next.deprels[verb] = "acl";
  next.tags[that] = "IN";
  return next;
}

/** Nouns that judge what "that" opens; of others it may be a relative: "it is stone that you can carve". */
const JUDGING: ReadonlySet<string> = new Set(
  "luck misfortune chance coincidence accident fate proof evidence testament news nonsense knowledge policy tradition sense justice shame pity miracle wonder mystery irony".split(
    " ",
  ),
);

/** "it was pure luck": a predicate noun of "it" that judges. */
function isExtraposed({ syntax, sentences }: Parsed, noun: number): boolean {
  const subject = child(syntax, noun, "nsubj", "expl");
  if (!JUDGING.has(syntax.lemmas[noun]) || subject < 0 || sentences.tokens.lowers[subject] !== "it") return false;
  return child(syntax, noun, "cop") >= 0 && child(syntax, noun, "nmod:poss", "nummod") < 0;
}

/** The adjective with "so" over a noun: "so | close to its star"; -1 for none. */
function measuredAbove({ syntax, sentences }: Parsed, noun: number): number {
  for (let at = syntax.heads[noun]; at >= 0 && at < noun; at = syntax.heads[at]) {
    if (!/^(?:JJ|RB)$/.test(syntax.tags[at])) continue;
    return childrenBy(syntax, at, "advmod").some((word) => word === at - 1 && sentences.tokens.lowers[word] === "so") ? at : -1;
  }
  return -1;
}

/** "announced on Friday that the Penske Automotive Group (PAG) was chosen": "that" is no preposition, and opens the clause of the verb behind its noun. */
export function clauseOfCase(doc: Parsed, that: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const noun = syntax.heads[that];
  const told = noun < that ? -1 : syntax.heads[noun];
  if (told < 0 || told > that || !isVerbTag(syntax.tags[told])) return null;
  const verb = childrenBy(syntax, told, "advcl", "ccomp", "conj", "parataxis", "xcomp").find((token) => token > noun) ?? -1;
  if (verb < 0 || !isFiniteClause(doc, verb) || finiteWord(doc, verb) !== syntax.subtreeEnd[noun]) return null;
  if (subjectOf(doc, verb) >= 0 || child(syntax, verb, "cc", "mark") >= 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, verb, told, "ccomp");
  hang(next, noun, verb, subjectRelation(syntax, verb));
  hang(next, that, verb, "mark");
  return next;
}

/** "denies that, and says it was paid": as an object it is a pronoun. */
export function objectThat(doc: Parsed, that: number, draft: Draft | null): Draft | null {
  const { lowers } = doc.sentences.tokens;
  // "judges that, after this cut, prices will hold": a comma with no joiner behind it opens an insertion.
  const isClosed = lowers[that + 1] === "." || (lowers[that + 1] === "," && doc.syntax.deprels[that + 2] === "cc");
  if (doc.syntax.heads[that] !== that - 1 || !isClosed) return null;
  const next = copyOf(doc.syntax, draft);
  next.tags[that] = "DT";
  return next;
}
