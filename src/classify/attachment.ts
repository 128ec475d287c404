// Where a word's phrases hang: subjects it shares with another verb, prepositions with what follows them, forms of complements.

import { child, children } from "../doc/tree.js";
import type { Scene } from "./scene.js";

const RELATIVE: ReadonlySet<string> = new Set(["that", "which", "who", "whom", "whose"]);

/** "which" and "who" stand for the noun that the relative clause hangs on. */
export function throughRelative({ syntax, tokens }: Scene, argument: number, verb: number): number {
  if (argument < 0 || !RELATIVE.has(tokens.lowers[argument])) return argument;
  let top = verb;
  while (syntax.deprels[top] === "conj" || syntax.deprels[top] === "xcomp") top = syntax.heads[top];
  return syntax.deprels[top] === "acl:relcl" ? syntax.heads[top] : argument;
}

/** The subject of a verb that has none of its own: that of the verb it is coordinated with or a complement of, or the noun it modifies. */
export function inheritedSubject({ syntax }: Scene, token: number): number {
  let at = token;
  for (let step = 0; step < 4; step++) {
    const deprel = syntax.deprels[at];
    const head = syntax.heads[at];
    if (head < 0) return -1;
    if (deprel === "acl" || deprel === "acl:relcl") return head;
    if (deprel !== "conj" && deprel !== "xcomp" && deprel !== "advcl") return -1;
    const own = child(syntax, head, "nsubj", "nsubj:pass");
    if (own >= 0) return own;
    at = head;
  }
  return -1;
}

/** Adds the prepositions of a phrase, each with the phrase it opens. */
export function addPreposition({ syntax, tokens }: Scene, dependent: number, prepositions: string[], complements: number[]): void {
  for (const word of children(syntax, dependent)) {
    const deprel = syntax.deprels[word];
    if (deprel !== "case" && deprel !== "mark") continue;
    prepositions.push(tokens.lowers[word]);
    complements.push(dependent);
  }
}

/** "At $60": true for a noun whose preposition stands before it. */
export function isAfterPreposition({ syntax }: Scene, token: number): boolean {
  const preposition = child(syntax, token, "case");
  return preposition >= 0 && preposition < token && syntax.tags[preposition] === "IN" && syntax.heads[preposition] === token;
}

type Form = "inf" | "ing" | "that" | "adj" | "prep" | "none";

/** The form in which a dependent clause or predicate completes its governor. */
export function complementForm({ syntax, tokens }: Scene, dependent: number, deprel: string, governor: number): Form {
  const tag = syntax.tags[dependent];
  const mark = child(syntax, dependent, "mark", "case");
  const marked = mark < 0 ? "" : tokens.lowers[mark];
  const hasSubject = child(syntax, dependent, "nsubj", "nsubj:pass", "csubj") >= 0;
  if (marked === "to" && tag !== "VBG") return deprel === "xcomp" || deprel === "ccomp" ? "inf" : "none";
  if (marked !== "" && marked !== "that" && marked !== "whether" && marked !== "if") return "prep";
  if (tag === "VBG") return deprel === "xcomp" || deprel === "ccomp" || dependent <= governor + 2 ? "ing" : "none";
  if (deprel === "ccomp" && (hasSubject || marked === "that")) return "that";
  if (deprel === "xcomp" && (tag.startsWith("JJ") || tag.startsWith("N") || tag.startsWith("RB") || tag === "VBN" || tag === "IN"))
    return "adj";
  return "none";
}
