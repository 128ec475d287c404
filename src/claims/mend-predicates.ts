// Mends of predicate nouns taken for subjects: "were members of one family whose car sank", "were without power after a storm swept in".

import { child, children, childrenBy } from "../doc/tree.js";
import { copyOf, type Draft, hang, subjectRelation } from "./mend-draft.js";
import { isFiniteClause, type Parsed } from "./tree.js";

/** "Four were members of one family | whose car was swept away": the predicate noun in front, where it is taken for a subject; -1 for none. */
export function copularInFront({ syntax }: Parsed, noun: number, verb: number): number {
  const predicate = childrenBy(syntax, verb, "nsubj", "nsubj:pass").find((token) => token <= noun && syntax.subtreeEnd[token] > noun) ?? -1;
  return predicate >= 0 && child(syntax, predicate, "cop") >= 0 && child(syntax, predicate, "nsubj", "nummod") >= 0 ? predicate : -1;
}

/** The predicate noun takes the verb's place, and the verb goes with the noun before "whose". */
export function underPredicate({ syntax }: Parsed, noun: number, verb: number, predicate: number, draft: Draft | null): Draft {
  const next = copyOf(syntax, draft);
  hang(next, predicate, syntax.heads[verb], syntax.deprels[verb]);
  hang(next, verb, noun, "acl:relcl");
  for (const below of children(syntax, verb)) {
    const isMark = syntax.deprels[below] === "punct" && below > verb;
    if (below !== predicate && (below < predicate || isMark)) next.heads[below] = predicate;
  }
  return next;
}

/** Words in front of a noun that may open a clause. */
const OPENING: ReadonlySet<string> = new Set(["after", "as", "before", "because", "since", "until", "when", "while"]);

/** "Thousands were without power after a storm swept in": what has a copula and a subject of its own is no subject, and the noun behind "after" is. */
export function predicateAsSubject(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const predicate = childrenBy(syntax, verb, "nsubj", "nsubj:pass").find((token) => token < verb) ?? -1;
  if (predicate < 0 || child(syntax, predicate, "cop") < 0 || child(syntax, predicate, "nsubj") < 0 || !isFiniteClause(doc, verb))
    return null;
  const subject =
    childrenBy(syntax, predicate, "nmod", "obl").find((token) => syntax.subtreeEnd[token] === syntax.subtreeEnd[predicate]) ?? -1;
  const opening = subject < 0 ? -1 : child(syntax, subject, "case");
  if (subject < predicate || opening < 0 || !OPENING.has(sentences.tokens.lowers[opening])) return null;
  const next = copyOf(syntax, draft);
  hang(next, predicate, syntax.heads[verb], syntax.deprels[verb]);
  hang(next, verb, predicate, "advcl");
  hang(next, subject, verb, subjectRelation(syntax, verb));
  hang(next, opening, verb, "mark");
  const { endToken } = sentences.list[sentences.tokens.sentence[verb]];
  for (const below of children(syntax, verb))
    if (below < predicate || (below === endToken - 1 && syntax.deprels[below] === "punct")) next.heads[below] = predicate;
  return next;
}
