// Mends of what stands beside a noun: "midfielder Joao Reis, who", "40 million crowns for repairs, a sum that", "fired low past Jan Hendriks".

import { child, children, childrenBy } from "../doc/tree.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import { UNPASSIVE } from "../lexicon/verb-forms.js";
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

/** "His cousin, Dale Marr, accused of fraud, was cleared": of two subjects with a comma between them the name says who the first one is. */
export function nameBesideSubject(doc: Parsed, name: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const verb = syntax.heads[name];
  const comma = syntax.subtreeFirst[name] - 1;
  if (verb < name || comma < 1 || !syntax.tags[name].startsWith("NNP") || sentences.tokens.lowers[comma] !== ",") return null;
  const noun = childrenBy(syntax, verb, "nsubj", "nsubj:pass").find((token) => syntax.subtreeEnd[token] === comma);
  if (noun === undefined || syntax.tags[noun] !== "NN" || !/^(?:DT|PRP\$)$/.test(syntax.tags[syntax.subtreeFirst[noun]])) return null;
  const next = copyOf(syntax, draft);
  hang(next, name, noun, "appos");
  next.heads[comma] = name;
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

/** "in findings likely to inflame a debate": what has a preposition is no subject, and the adjective without a copula describes it. */
export function describedBehindPreposition(doc: Parsed, noun: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const adjective = syntax.heads[noun];
  const preposition = child(syntax, noun, "case");
  if (adjective !== noun + 1 || syntax.tags[adjective] !== "JJ" || preposition < 0 || child(syntax, adjective, "cop", "aux") >= 0)
    return null;
  if (!/^(?:in|with|after|at|on|for|by)$/.test(sentences.tokens.lowers[preposition]) || syntax.heads[adjective] < 0) return null;
  const next = copyOf(syntax, draft);
  hang(next, noun, syntax.heads[adjective], "obl");
  hang(next, adjective, noun, "acl");
  for (const below of children(syntax, adjective)) if (below < noun) next.heads[below] = noun;
  return next;
}

/** "recovered a piece, a brooch found wrapped in a sock": behind a comma "a brooch" with no object behind its verb is what the piece is. */
export function foundBesideNoun(doc: Parsed, verb: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const noun = child(syntax, verb, "nsubj", "nsubj:pass");
  if (noun !== verb - 1 || !/^(?:VBN|IN)$/.test(syntax.tags[verb + 1] ?? "") || child(syntax, verb, "cc", "obj", "mark", "aux") >= 0)
    return null;
  let first = syntax.subtreeFirst[noun];
  if (sentences.tokens.lowers[first] === ",") first++;
  const before = first - 2;
  if (!/^an?$/.test(sentences.tokens.lowers[first]) || sentences.tokens.lowers[first - 1] !== "," || !isNounTag(syntax.tags[before] ?? ""))
    return null;
  if (reportingVerb(syntax.lemmas[verb]) !== null || UNPASSIVE.has(syntax.lemmas[verb]) || syntax.heads[verb] > before) return null;
  const next = copyOf(syntax, draft);
  hang(next, noun, before, "appos");
  hang(next, verb, noun, "acl");
  next.tags[verb] = "VBN";
  for (let at = first - 1; at < noun; at++) if (syntax.heads[at] === verb) next.heads[at] = noun;
  return next;
}
