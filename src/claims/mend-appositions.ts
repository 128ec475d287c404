// Mends of what stands beside a noun: "midfielder Joao Reis, who", "widens to C$61 billion", "strategy at the retailer Pomar".

import { child, children, childrenBy } from "../doc/tree.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang } from "./mend-draft.js";
import { isBehindComma, isNounTag, type Parsed } from "./tree.js";

/** "a fee with Porto for midfielder Joao Reis, who": a name right behind a bare singular noun is that one's, and so is the clause behind it. */
export function nameBehindTitle(doc: Parsed, name: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const over = syntax.heads[name];
  const title = name - 1;
  if (!syntax.tags[name].startsWith("NNP") || over < 0 || over >= title || syntax.tags[title] !== "NN") return null;
  if (syntax.subtreeFirst[name] !== name || !/^(?:nmod|obl|obj)$/.test(syntax.deprels[title]) || syntax.subtreeEnd[title] !== name)
    return null;
  // "Mardonius, his son-in-law", "of the actor Joan Rao": no title by itself.
  if (syntax.tags[title - 1] === "HYPH" || child(syntax, title, "det", "nmod:poss", "nummod") >= 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, name, syntax.heads[title], syntax.deprels[title]);
  for (const below of children(syntax, title)) next.heads[below] = name;
  hang(next, title, name, "compound");
  for (const clause of childrenBy(syntax, over, "acl:relcl"))
    if (clause > name && syntax.subtreeFirst[clause] >= syntax.subtreeEnd[name] && isBehindComma(doc, clause)) next.heads[clause] = name;
  return next;
}

/** "The vote on St Aldhelm's followed a debate": between two subjects of one verb a preposition hangs the second on the first. */
export function phraseOfSubject(doc: Parsed, preposition: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const verb = syntax.heads[preposition];
  if (verb < preposition) return null;
  const subjects = childrenBy(syntax, verb, "nsubj", "nsubj:pass").filter((token) => token < verb && isNounTag(syntax.tags[token]));
  const first = subjects.find((token) => syntax.subtreeEnd[token] === preposition) ?? -1;
  const second = subjects.find((token) => syntax.subtreeFirst[token] === preposition + 1) ?? -1;
  if (first < 0 || second < 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, second, first, "nmod");
  hang(next, preposition, second, "case");
  return next;
}

/** "widens to C$61 billion": a number right behind a number, or behind a currency's sign, is one with it. */
export function numberBehindNumber(doc: Parsed, number: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const before = syntax.subtreeFirst[number] - 1;
  const over = syntax.heads[number];
  if (before < 0 || over < 0 || over >= before || syntax.heads[before] < over) return null;
  const isAmount = syntax.tags[before] === "CD" || sentences.tokens.lowers[before].endsWith("$");
  if (!isAmount || syntax.tags[number - 1] === "HYPH") return null;
  const next = copyOf(syntax, draft);
  const isPart = syntax.deprels[before] === "flat" || syntax.deprels[before] === "nummod";
  hang(next, number, isPart ? syntax.heads[before] : before, isPart ? "flat" : "nummod");
  return next;
}

/** "strategy at the retailer Pomar.": nothing hangs on a mark; a phrase there goes with the noun or verb in front of its preposition. */
export function phraseOnMark(doc: Parsed, noun: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const mark = syntax.heads[noun];
  const preposition = syntax.subtreeFirst[noun] - 1;
  const before = preposition - 1;
  if (mark < noun || syntax.deprels[mark] !== "punct" || !isNounTag(syntax.tags[noun]) || before < 0) return null;
  if (!/^(?:IN|TO)$/.test(syntax.tags[preposition]) || syntax.heads[preposition] !== mark) return null;
  const isNominal = isNounTag(syntax.tags[before]);
  if (!isNominal && !syntax.tags[before].startsWith("VB")) return null;
  let over = before;
  while (isNominal && /^(?:flat|compound)$/.test(syntax.deprels[over]) && syntax.heads[over] < preposition && syntax.heads[over] >= 0)
    over = syntax.heads[over];
  const next = copyOf(syntax, draft);
  hang(next, noun, over, isNominal ? "nmod" : "obl");
  hang(next, preposition, noun, "case");
  return next;
}
