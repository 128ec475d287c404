// Mends of forms in "-ing": what time is spent, what a message says, what an act in its month was, what is sent moving.

import { child, childrenBy } from "../doc/tree.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import { reportingVerb } from "../lexicon/reporting-verbs.js";
import { CALENDAR } from "./antecedents.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang } from "./mend-draft.js";
import type { Parsed } from "./tree.js";
import { isBehindComma, isFiniteClause, joiner, subjectOf, TIME_NOUN } from "./tree.js";

/** "had spent hundreds of hours learning it", "spent a third of its reserves defending it": whoever spends does so. */
export function spentDoing(doc: Parsed, gerund: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  let time = syntax.heads[gerund];
  const near = gerund - 1;
  if (time < 0 || (time !== near && (syntax.heads[near] !== time || syntax.deprels[near] !== "nmod"))) return null;
  if (syntax.deprels[time] === "nmod") time = syntax.heads[time];
  const verb = syntax.heads[time];
  if (verb < 0 || !/^(?:spend|waste)$/.test(syntax.lemmas[verb]) || !/^ob[jl]/.test(syntax.deprels[time])) return null;
  const next = copyOf(syntax, draft);
  hang(next, gerund, verb, "xcomp");
  return next;
}

/** "since June asking for details": no month asks. */
export function monthBeforeGerund(doc: Parsed, gerund: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const over = syntax.heads[gerund];
  const month = gerund - 1;
  const mark = month - 1;
  if (over < 0 || over > mark || child(syntax, gerund, "nsubj") !== month || child(syntax, gerund, "aux") >= 0) return null;
  if (!CALENDAR.test(sentences.tokens.lowers[month]) || syntax.heads[mark] !== gerund || syntax.deprels[mark] !== "mark") return null;
  const next = copyOf(syntax, draft);
  hang(next, month, over, "obl");
  hang(next, mark, month, "case");
  return next;
}

/** What an event does to people and things as it happens, and hardly anybody of their own will by the way. */
const HARMING: ReadonlySet<string> = new Set(["kill", "injure", "wound", "destroy", "damage", "flood"]);

/** "stopped composing after her theatre burned down, killing two": what harm came goes with the event right in front. */
export function harmOfEvent(doc: Parsed, gerund: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const main = syntax.heads[gerund];
  if (main < 0 || main > gerund || !HARMING.has(syntax.lemmas[gerund]) || !isBehindComma(doc, gerund) || joiner(doc, gerund) >= 0)
    return null;
  const end = syntax.subtreeFirst[gerund];
  const event = childrenBy(syntax, main, "advcl").find(
    (token) => token > main && token < gerund && end - syntax.subtreeEnd[token] <= 1 && isFiniteClause(doc, token),
  );
  const subject = event === undefined ? -1 : subjectOf(doc, event);
  if (event === undefined || subject < 0 || joiner(doc, event) < 0 || NOUN_CLASSES.PERSON.has(syntax.lemmas[subject])) return null;
  const next = copyOf(syntax, draft);
  hang(next, gerund, event, "advcl");
  if (syntax.heads[end - 1] === main) next.heads[end - 1] = gerund;
  return next;
}

/** "received a message at midnight telling him": what tells is no hour. */
export function messageAtTime(doc: Parsed, gerund: number, draft: Draft | null): Draft | null {
  const { syntax, sentences } = doc;
  const time = syntax.heads[gerund];
  const verb = time < 0 ? -1 : syntax.heads[time];
  if (verb < 0 || time !== gerund - 1 || !/^obl/.test(syntax.deprels[time]) || reportingVerb(syntax.lemmas[gerund]) === null) return null;
  const lower = sentences.tokens.lowers[time];
  const message = child(syntax, verb, "obj");
  if (!(TIME_NOUN.test(lower) || CALENDAR.test(lower) || /^(?:midnight|noon|dawn|dusk)$/.test(lower)) || message < verb || message > time)
    return null;
  const next = copyOf(syntax, draft);
  hang(next, time, message, "nmod");
  hang(next, gerund, message, "acl");
  return next;
}

/** "sent the market tumbling, losing 24%": what was sent does so, and that is told of by itself. */
export function sentDoing(doc: Parsed, gerund: number, draft: Draft | null): Draft | null {
  const { syntax } = doc;
  const send = syntax.heads[gerund];
  const object = child(syntax, send, "obj");
  if (syntax.lemmas[send] !== "send" || object < send || object > gerund) return null;
  const next = copyOf(syntax, draft);
  hang(next, gerund, object, "acl");
  return next;
}
