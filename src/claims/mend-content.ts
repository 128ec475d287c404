// Mends of subjects that say something: "Reports that the mine had closed drove shares up".

import type { Sentence } from "../doc/doc.js";
import { child } from "../doc/tree.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang } from "./mend-draft.js";
import { FINITE } from "./opening.js";
import type { Parsed } from "./tree.js";
import { subjectOf } from "./tree.js";

/** Nouns of what somebody says, thinks or awaits. */
export const CONTENT_NOUNS: ReadonlySet<string> = new Set(
  `claim allegation accusation suggestion assertion argument report rumour rumor charge evidence proof sign indication belief opinion idea
  notion theory fear concern worry hope expectation optimism doubt confidence warning promise pledge assurance risk danger threat chance
  possibility prospect likelihood news fact finding conclusion statement announcement admission complaint insistence impression speculation
  perception guarantee`.split(/\s+/),
);

/** Most words in front of such a noun: "The long-held | belief". */
const FARTHEST = 4;
/** What opens a clause or a phrase of its own: behind it a verb need not be the noun's. */
const BARRIER = /^(?:,|;|:|and|or|but|that|who|which|whom|whose|when|where|while|because|as|if|unless|after|before|since|until|than|"|“)$/;

/** "Reports that the mine had closed drove shares up": the second verb is that of the noun, the first tells what the noun says. */
export function contentSubject(doc: Parsed, noun: number, draft: Draft | null, { firstToken, endToken }: Sentence): Draft | null {
  const { syntax, sentences } = doc;
  const that = noun + 1;
  if (noun > firstToken + FARTHEST || sentences.tokens.lowers[that] !== "that" || !CONTENT_NOUNS.has(syntax.lemmas[noun])) return null;
  if (!/^(?:root|nsubj|ccomp)/.test(syntax.deprels[noun])) return null;
  const inner = verbBehind(doc, that + 2, endToken, false);
  if (inner < 0) return null;
  const content = headOf(doc, inner);
  const from = verbBehind(doc, content + 1, endToken, false);
  const outer = from >= 0 ? from : verbBehind(doc, content + 1, endToken, true);
  if (outer < 0 || subjectOf(doc, headOf(doc, outer)) === noun) return null;
  const main = headOf(doc, outer);
  let top = noun;
  while (syntax.heads[top] >= that && syntax.heads[top] < outer) top = syntax.heads[top];
  const next = copyOf(syntax, draft);
  for (let token = firstToken; token < endToken; token++) {
    const head = syntax.heads[token];
    const isInside = token >= that && token < outer;
    const isHeadInside = head >= that && head < outer;
    if (isInside && !isHeadInside) hang(next, token, content, syntax.deprels[token].startsWith("nsubj") ? "obj" : syntax.deprels[token]);
    else if (token >= outer && head >= 0 && head < outer) next.heads[token] = main;
  }
  const isPassive = child(syntax, main, "aux:pass") >= outer;
  hang(next, main, syntax.heads[top], syntax.deprels[top]);
  hang(next, noun, main, isPassive ? "nsubj:pass" : "nsubj");
  hang(next, content, noun, "acl");
  hang(next, that, content, "mark");
  next.tags[that] = "IN";
  if (from < 0) next.tags[main] = "VBD";
  if (syntax.tags[main + 1] === "JJ" && next.heads[main + 1] === main) next.deprels[main + 1] = "xcomp";
  return next;
}

/** The first finite verb from a token on, with `isBare` the first form that may be one; -1 where something else opens in front of it. */
function verbBehind({ syntax, sentences }: Parsed, from: number, end: number, isBare: boolean): number {
  for (let token = from; token < end; token++) {
    if (BARRIER.test(sentences.tokens.lowers[token]) || syntax.tags[token] === "TO") return -1;
    if (FINITE.test(syntax.tags[token]) || (isBare && /^VBN?$/.test(syntax.tags[token]))) return token;
  }
  return -1;
}

/** The word that a helper or copula belongs to; the verb itself where it is none. */
function headOf({ syntax }: Parsed, verb: number): number {
  return /^(?:aux|cop)/.test(syntax.deprels[verb]) && syntax.heads[verb] > verb ? syntax.heads[verb] : verb;
}
