// Bare verb forms that stand under another verb: what is demanded should be done, what was seen to happen did.

import { child } from "../doc/tree.js";
import { isOnlyPast, pastOf } from "../lexicon/verb-forms.js";
import type { Clause } from "./clauses.js";
import type { Source } from "./phrases.js";
import { finiteWord, infinitiveMark, joiner } from "./tree.js";
import type { Piece } from "./write.js";

/** "demanded that schools be paid" -> "Schools should be paid."; "has seen results improve" -> "Results have improved." */
export function spellBare(doc: Source, clause: Clause, pieces: Piece[]): void {
  const { syntax, sentences } = doc;
  const top = clause.outer[0] ?? clause.head;
  const bare = finiteWord(doc, top);
  if (!clause.ownSubject || clause.relation !== "complement" || infinitiveMark(doc, top) >= 0) return;
  const at = pieces.findIndex(({ token, text }) => token === bare && text === undefined);
  if (at < 0) return;
  const mark = joiner(doc, top);
  if (mark >= 0) {
    const isWanted =
      (syntax.tags[bare] === "VB" || (syntax.tags[bare] === "VBP" && isThirdPerson(doc, clause.subject))) &&
      sentences.tokens.lowers[mark] === "that" &&
      WANTING.has(syntax.lemmas[syntax.heads[top]]);
    if (isWanted) pieces.splice(at, 0, { text: "should" });
    return;
  }
  const verb = syntax.heads[top];
  if (bare !== top || verb < 0 || verb > top || !/^VBP?$/.test(syntax.tags[top]) || !SEEING.has(syntax.lemmas[verb])) return;
  const past = pastOf(syntax.lemmas[top]);
  const have = child(syntax, verb, "aux");
  if (have < 0) {
    if (syntax.tags[verb] === "VBD") pieces[at] = { ...pieces[at], text: past };
  } else if (syntax.lemmas[have] === "have" && syntax.tags[have] !== "VB" && !isOnlyPast(past)) {
    const isPlural = /^(?:NNP?S|PRP)$/.test(syntax.tags[clause.subject]);
    const helper = syntax.tags[have] === "VBD" ? "had" : isPlural ? "have" : "has";
    pieces.splice(at, 1, { text: helper }, { ...pieces[at], text: past });
  }
}

/** "that it sell": a singular subject beside which a bare form is no present tense. */
function isThirdPerson({ syntax, sentences }: Source, subject: number): boolean {
  if (subject < 0) return false;
  return (
    /^(?:he|she|it)$/.test(sentences.tokens.lowers[subject]) || (/^NNP?$/.test(syntax.tags[subject]) && child(syntax, subject, "conj") < 0)
  );
}

/** Verbs behind which a bare form says what is wanted. */
const WANTING: ReadonlySet<string> = new Set(
  "ask beg command demand insist instruct order plead propose recommend request require rule stipulate suggest urge".split(" "),
);

const SEEING: ReadonlySet<string> = new Set(["see", "watch", "hear"]);
