// Mends of what stands beside a noun: "midfielder Joao Reis, who", "40 million crowns for repairs, a sum that", "fired low past Jan Hendriks".

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

/** Nouns that sum up an amount. */
const SUMS: ReadonlySet<string> = new Set(["sum", "amount", "figure", "total", "price"]);

/** "40 million crowns for repairs, a sum that": a sum is that of the counted noun, not of what it is for. */
export function sumOfAmount(doc: Parsed, sum: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const noun = syntax.heads[sum];
  const amount = noun < 0 ? -1 : syntax.heads[noun];
  if (!SUMS.has(syntax.lemmas[sum]) || noun > sum || syntax.deprels[noun] !== "nmod" || !isBehindComma(doc, sum)) return null;
  const isCounted = (token: number) => child(syntax, token, "nummod") >= 0 || syntax.tags[token] === "$";
  if (amount < 0 || amount > noun || isCounted(noun) || !isCounted(amount)) return null;
  const next = copyOf(syntax, draft);
  hang(next, sum, amount, "appos");
  return next;
}

/** "firing low past Jan Hendriks": before a name or an article "past" is a preposition. */
export function pastBeforeName(doc: Parsed, past: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const noun = syntax.heads[past];
  if (noun < past || !/^(?:amod|nmod)$/.test(syntax.deprels[past]) || !isNounTag(syntax.tags[noun]) || syntax.subtreeFirst[noun] > past)
    return null;
  if (!/^(?:NNP|DT|PRP\$)$/.test(syntax.tags[past + 1]) || /^(?:DT|PRP\$|IN)$/.test(syntax.tags[past - 1] ?? "")) return null;
  const verb = syntax.heads[noun];
  if (verb < 0 || verb > past || !syntax.tags[verb].startsWith("VB") || sentences.tokens.lowers[past] !== "past") return null;
  const next = copyOf(syntax, draft);
  hang(next, past, noun, "case");
  next.tags[past] = "IN";
  next.deprels[noun] = "obl";
  // "low": how it was fired
  for (let at = verb + 1; at < past; at++)
    if (syntax.heads[at] === past || (syntax.heads[at] === noun && at < past)) hang(next, at, verb, "advmod");
  return next;
}
