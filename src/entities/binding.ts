// What a pronoun's own clause says of it: the noun that binds it, and the one that it cannot mean.

import type { Syntax, Tokens } from "../doc/doc.js";
import { child, isBelow } from "../doc/tree.js";
import { LINKING_VERBS, OBJECT_CONTROL_VERBS } from "../lexicon/nominals.js";

const HIGHEST = 8;
const CONTROL: ReadonlySet<string> = new Set(OBJECT_CONTROL_VERBS);
const LINKING: ReadonlySet<string> = new Set(LINKING_VERBS);

/**
 * The noun that binds a pronoun: the noun that its phrase is set beside ("the war, now in its fourth year"), the object of a verb of
 * asking or blaming ("accused the firm of breaking its word"), else the subject of the nearest clause around it; -1 without one.
 */
export function binderOf(tokens: Tokens, syntax: Syntax, pronoun: number): number {
  const beside = besideOf(tokens, syntax, pronoun);
  if (beside >= 0) return beside;
  let verb = syntax.heads[pronoun];
  let below = pronoun;
  for (let step = 0; verb >= 0 && step < HIGHEST; step++) {
    const asked = hasTense(syntax, below) ? -1 : askedOf(syntax, verb);
    if (asked >= 0 && asked < pronoun) return asked;
    const subject = subjectBefore(syntax, verb, pronoun);
    // "OpenAI, which sells its models": the relative word stands for the noun before it.
    if (subject >= 0) return /^W/.test(syntax.tags[subject]) && syntax.deprels[verb] === "acl:relcl" ? syntax.heads[verb] : subject;
    below = verb;
    verb = syntax.heads[verb];
  }
  return -1;
}

/** The noun that a phrase with a possessive is set beside by a comma; -1 where there is none. */
function besideOf(tokens: Tokens, syntax: Syntax, pronoun: number): number {
  const owned = syntax.heads[pronoun];
  if (owned < 0 || syntax.deprels[pronoun] !== "nmod:poss") return -1;
  const noun = syntax.heads[owned];
  if (noun < 0 || noun > pronoun || !/^NN/.test(syntax.tags[noun]) || !/^(?:nmod|appos|acl)/.test(syntax.deprels[owned])) return -1;
  const first = syntax.subtreeFirst[owned];
  return first > 0 && tokens.forms[first - 1] === "," ? noun : -1;
}

/** The one who is asked or blamed: `head` is the verb of asking, or its object with the deed below it. */
function askedOf(syntax: Syntax, head: number): number {
  if (CONTROL.has(syntax.lemmas[head])) return child(syntax, head, "obj");
  const verb = syntax.deprels[head] === "obj" ? syntax.heads[head] : -1;
  return verb >= 0 && CONTROL.has(syntax.lemmas[verb]) ? head : -1;
}

function hasTense(syntax: Syntax, verb: number): boolean {
  return !/^VB[GN]?$/.test(syntax.tags[verb]);
}

/** The subject of a verb that stands before a token and does not hold it; -1 without one. */
function subjectBefore(syntax: Syntax, verb: number, token: number): number {
  for (let k = syntax.childStarts[verb]; k < syntax.childStarts[verb + 1]; k++) {
    const part = syntax.children[k];
    if (syntax.deprels[part] !== "nsubj" && syntax.deprels[part] !== "nsubj:pass") continue;
    if (part < token && !isBelow(syntax, token, part)) return part;
  }
  return -1;
}

/** How many tokens a quotation is followed, back to its opening mark and on to its closing one. */
const LONGEST_QUOTE = 120;
/** How far from a mark of quotation the verb of saying stands. */
const SAYING_REACH = 4;

/**
 * Who says the quotation that a pronoun stands in: "Braysmith said, "his works are fine"", ""he lost," said Kane"; the subject's token, -1
 * without one. "He" and "she" in it are someone else.
 */
export function speakerOf(tokens: Tokens, syntax: Syntax, pronoun: number): number {
  const open = markFrom(tokens, pronoun, -1);
  if (open < 0 || !isOpening(tokens, open)) return -1;
  for (let verb = open - 1; verb >= Math.max(0, open - SAYING_REACH); verb--)
    if (isSaying(tokens, syntax, verb) && tokens.sentence[verb] === tokens.sentence[open - 1]) return subjectBefore(syntax, verb, open);
  const close = markFrom(tokens, pronoun, 1);
  if (close < 0) return -1;
  for (let verb = close + 1; verb < Math.min(tokens.count, close + 1 + SAYING_REACH); verb++)
    if (isSaying(tokens, syntax, verb)) return child(syntax, verb, "nsubj");
  return -1;
}

function isSaying({ lowers }: Tokens, { tags }: Syntax, token: number): boolean {
  return (
    /^VB[DZP]$/.test(tags[token]) &&
    /^(?:said|says|say|told|tells|added|adds|wrote|writes|asked|asks|explained|continued|warned|insisted|argued|joked|recalled)$/.test(
      lowers[token],
    )
  );
}

/** The next mark of quotation before or after a token, `step` -1 or 1; -1 where none is near. */
function markFrom({ forms, count }: Tokens, from: number, step: 1 | -1): number {
  for (let at = from + step; at >= 0 && at < count && Math.abs(at - from) <= LONGEST_QUOTE; at += step)
    if (/^(?:["“”]|``|'')$/.test(forms[at])) return at;
  return -1;
}

/** True for a mark that stands close to the word behind it, and not to the one before. */
function isOpening({ forms, starts, ends, count }: Tokens, mark: number): boolean {
  if (forms[mark] === "“" || forms[mark] === "``") return true;
  return forms[mark] === '"' && mark + 1 < count && starts[mark + 1] === ends[mark] && (mark === 0 || starts[mark] > ends[mark - 1]);
}

/** True where the possessive belongs to what the subject is said to be: in "Azure remains its largest partner" it is not the subject's. */
function isOfPredicate(syntax: Syntax, pronoun: number): boolean {
  const owned = syntax.heads[pronoun];
  if (owned < 0 || syntax.deprels[pronoun] !== "nmod:poss") return false;
  if (child(syntax, owned, "cop") >= 0 && child(syntax, owned, "nsubj") >= 0) return child(syntax, owned, "case") < 0;
  const verb = syntax.heads[owned];
  return verb >= 0 && /^(?:xcomp|obj)$/.test(syntax.deprels[owned]) && LINKING.has(syntax.lemmas[verb]);
}

/** "thanked her", "voted for her"; not "looked around her". */
function isObject({ lowers }: Tokens, syntax: Syntax, pronoun: number): boolean {
  if (/^i?obj$/.test(syntax.deprels[pronoun])) return true;
  const preposition = syntax.deprels[pronoun] === "obl" ? child(syntax, pronoun, "case") : -1;
  return preposition >= 0 && /^(?:for|to|by|against)$/.test(lowers[preposition]);
}

/** The subject that a pronoun cannot mean: its own verb's, where it is the object and no reflexive, or where it tells what the subject is; -1 for none. */
export function barredSubject(tokens: Tokens, syntax: Syntax, pronoun: number): number {
  if (isOfPredicate(syntax, pronoun)) return binderOf(tokens, syntax, pronoun);
  if (/sel(?:f|ves)$/.test(tokens.lowers[pronoun]) || !isObject(tokens, syntax, pronoun)) return -1;
  // "She met Broz and thanked her": the verb's subject may be that of the verb it is joined to.
  for (let verb = syntax.heads[pronoun], step = 0; verb >= 0 && step < HIGHEST; verb = syntax.heads[verb], step++) {
    const subject = child(syntax, verb, "nsubj");
    if (subject >= 0 || syntax.deprels[verb] !== "conj") return subject < pronoun ? subject : -1;
  }
  return -1;
}

/** "The client was told by a guard that he would leave": whoever tells, where the told one may be meant; -1 for nobody. */
export function tellerOf(syntax: Syntax, above: readonly number[]): number {
  const telling = above.slice(1).find((verb) => syntax.lemmas[verb] === "tell" && child(syntax, verb, "nsubj:pass") >= 0);
  return telling === undefined ? -1 : child(syntax, telling, "obl:agent");
}

/** The subject of the verb that has a pronoun, or a number of those it stands for, as its object: "led 88 of them"; -1 for none. */
export function doerOf({ lowers }: Tokens, syntax: Syntax, pronoun: number): number {
  const { heads, deprels, tags } = syntax;
  const number = heads[pronoun];
  const isCounted = number === pronoun - 2 && lowers[pronoun - 1] === "of" && tags[number] === "CD";
  const object = isCounted ? number : pronoun;
  if (!/^i?obj$/.test(deprels[object])) return -1;
  for (let verb = heads[object], step = 0; verb >= 0 && step < HIGHEST; verb = heads[verb], step++) {
    const subject = child(syntax, verb, "nsubj");
    // "cases, which affected patients and led 88 of them to leave"
    if (subject >= 0 && /^W/.test(tags[subject])) return deprels[verb] === "acl:relcl" ? heads[verb] : -1;
    if (subject >= 0 || deprels[verb] !== "conj") return subject < pronoun ? subject : -1;
  }
  return -1;
}

/** "Unlike its rival, Tesco grew": a noun that a subject behind it is set against. */
export function isLikenedTo({ lowers }: Tokens, syntax: Syntax, noun: number): boolean {
  const preposition = child(syntax, noun, "case");
  if (preposition < 0 || !/^(?:un)?like$/.test(lowers[preposition]) || syntax.heads[noun] < noun) return false;
  return child(syntax, syntax.heads[noun], "nsubj", "nsubj:pass") > noun;
}
