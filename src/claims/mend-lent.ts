// Mends of relative clauses with a telling in them: "a policy that her own department had warned would fail".

import type { Sentence } from "../doc/doc.js";
import { child, children, isBelow } from "../doc/tree.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import { copyOf, type Draft, hang } from "./mend-draft.js";
import { rebuilt } from "./mend-openings.js";
import { openingAt } from "./opening.js";
import { isNounTag, isVerbTag, type Parsed } from "./tree.js";

/** Words between "that" and the verb that tells. */
const REACH = 7;

/** "a policy that her department had warned | would fail": a finite verb right behind one that tells has no subject but what "that" stands for. */
export function lentSubject(doc: Parsed, that: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const { lowers, sentence } = sentences.tokens;
  const { firstToken, endToken } = sentences.list[sentence[that]];
  const noun = that - 1 - (lowers[that - 1] === "," ? 1 : 0);
  if (noun <= firstToken || !/^NN/.test(syntax.tags[noun])) return null;
  let telling = that + 1;
  let named = false;
  for (; telling < endToken - 1 && telling - that <= REACH; telling++) {
    const tag = syntax.tags[telling];
    if (named && /^VB[DNPZ]$/.test(tag) && isTelling(doc, telling)) break;
    named ||= isNounTag(tag);
    if (!/^(?:NN|PRP|DT|JJ|RB|POS|CD)/.test(tag) && !/^(?:had|has|have)$/.test(lowers[telling])) return null;
  }
  const finite = telling + 1;
  if (telling - that > REACH || finite >= endToken || !/^(?:MD|VB[ZP]|VBD)$/.test(syntax.tags[finite]) || lowers[finite] === "to")
    return null;
  const isHelper = /^(?:aux|aux:pass|cop)$/.test(syntax.deprels[finite]);
  const told = isHelper ? syntax.heads[finite] : finite;
  if (told < finite || syntax.heads[told] === telling) return null;
  const main = syntax.heads[told] < 0 ? topBelow(doc, noun, told) : -1;
  if (syntax.heads[told] < 0 && (main < 0 || !isVerbTag(syntax.tags[main]))) return null;
  const next = copyOf(syntax, draft);
  if (main >= 0) {
    hang(next, main, -1, "root");
    for (const below of children(syntax, told)) if (below < that || below === endToken - 1) next.heads[below] = below === main ? -1 : main;
  }
  for (const verb of [telling, told])
    for (const below of children(syntax, verb)) if (below < that && below !== main && main < 0) return null;
  hang(next, telling, noun, "acl:relcl");
  hang(next, told, telling, "ccomp");
  hang(next, that, telling, "obj");
  next.tags[that] = "WDT";
  for (let at = that + 1; at < telling; at++) if (next.heads[at] === told || next.heads[at] < that) next.heads[at] = telling;
  for (let at = that + 1; at < telling; at++) if (next.heads[at] === telling && isNounTag(syntax.tags[at])) next.deprels[at] = "nsubj";
  return next;
}

function isTelling({ syntax }: Parsed, verb: number): boolean {
  const row = reportingVerb(syntax.lemmas[verb]);
  return row !== null && row.takes !== "quote" && row.kind !== "perception";
}

/** The word right below a head in whose phrase a token stands; -1 where it stands elsewhere. */
function topBelow({ syntax }: Parsed, token: number, head: number): number {
  let at = token;
  while (at >= 0 && syntax.heads[at] !== head) at = syntax.heads[at];
  return at;
}

/** Verbs of what somebody calls or holds something to be. */
const CALLING: ReadonlySet<string> = new Set(
  "call describe dismiss brand label denounce condemn hail reject deny dispute consider deem".split(" "),
);

/** "blamed the party, a charge its leader, Ann Roe, | called a smear": behind an apposed noun a subject and a verb of calling without an object are its relative clause. */
export function calledBehindNoun(doc: Parsed, article: number, draft: Draft | null, { endToken }: Sentence): Draft | null {
  const { syntax, sentences } = doc;
  const noun = syntax.heads[article];
  if (noun < article || sentences.tokens.lowers[article - 1] !== "," || !/^(?:DT|PRP\$|NNP)$/.test(syntax.tags[noun + 1] ?? ""))
    return null;
  if (!/^NN$/.test(syntax.tags[noun])) return null;
  const opening = openingAt(doc, noun + 1, endToken);
  if (opening === null || opening.head !== opening.finite || !CALLING.has(syntax.lemmas[opening.head])) return null;
  const { head } = opening;
  if (child(syntax, head, "obj", "cc", "mark") >= 0 || syntax.heads[head] < 0 || syntax.heads[head] === noun) return null;
  const before = article - 2;
  if (!isNounTag(syntax.tags[before]) || isBelow(syntax, before, noun) || isBelow(syntax, before, head)) return null;
  const next = copyOf(syntax, draft);
  hang(next, noun, before, "appos");
  hang(next, head, noun, "acl:relcl");
  return rebuilt(doc, opening, next);
}
