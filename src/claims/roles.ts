// The role of a phrase or a subordinate clause: time, place, manner, cause, purpose, condition, agent.

import type { Role } from "../doc/labels.js";
import { child, childrenBy } from "../doc/tree.js";
import { CAUSE_WORDS, CONDITION_WORDS, GIVING_VERBS, PLACE_WORDS, SURE_PLACE_WORDS, TIME_WORDS } from "../lexicon/role-words.js";
import type { Names, Source, TokenRun } from "./phrases.js";
import type { Parsed } from "./tree.js";
import { infinitiveMark, isFiniteClause, joiner } from "./tree.js";

const PLACE_TYPES: ReadonlySet<string> = new Set(["GPE", "LOC", "FAC"]);

/** Id of the first date in the run; null when there is none. */
export function dateIn(names: Names, run: TokenRun): string | null {
  for (let token = run.first; token < run.end; token++) {
    const timex = names.dateAt[token];
    if (timex !== null) return timex.id;
  }
  return null;
}

/** The role of a prepositional phrase, or of a bare one ("last week"). */
export function roleOfOblique(doc: Source, names: Names, verb: number, token: number, run: TokenRun): Role {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const cases = childrenBy(syntax, token, "case");
  const word = cases.length > 0 ? lowers[cases[0]] : "";
  const timex = names.dateAt[token];
  if (timex !== null || (run.end - run.first <= 4 && dateIn(names, run) !== null)) return "time";
  if (word === "by" && child(syntax, verb, "aux:pass", "nsubj:pass") >= 0) return "agent";
  if (word === "because" || word === "due" || word === "owing" || word === "thanks") return "cause";
  const type = names.entityAt[token]?.type;
  if (type !== undefined && PLACE_TYPES.has(type) && PLACE_WORDS.has(word)) return "place";
  if (SURE_PLACE_WORDS.has(word)) return "place";
  if (TIME_WORDS.has(word) && word !== "as" && word !== "within") return "time";
  if (word === "as") return "complement";
  // "gave it to her", "was sold to Vale"; "returned to normal" gives nothing.
  if (word === "to" && GIVING_VERBS.has(syntax.lemmas[verb]) && child(syntax, verb, "obj", "aux:pass", "nsubj:pass") >= 0)
    return "indirectObject";
  if (word === "for") return "purpose";
  if (CONDITION_WORDS.has(word)) return "condition";
  if (word === "with" || word === "by" || word === "without" || word === "via" || word === "through") return "manner";
  if ((word === "in" || word === "at") && names.mentionAt[token] === null && !syntax.tags[token].startsWith("NN")) return "other";
  return word === "in" || word === "at" ? "place" : "other";
}

/** The role of a subordinate clause. */
export function roleOfClause(doc: Parsed, token: number): Role {
  const { lowers } = doc.sentences.tokens;
  const mark = joiner(doc, token);
  const word = mark >= 0 ? lowers[mark] : "";
  if (infinitiveMark(doc, token) >= 0 || (word === "so" && isFiniteClause(doc, token))) return "purpose";
  // "Had the storm struck at night": an opening helper is as good as "if".
  const opening = doc.syntax.subtreeFirst[token];
  if (CONDITION_WORDS.has(word) || (doc.syntax.deprels[opening] === "aux" && lowers[opening] === "had")) return "condition";
  if (word === "because" || (CAUSE_WORDS.has(word) && word !== "since")) return "cause";
  if (TIME_WORDS.has(word)) return "time";
  return "manner";
}
