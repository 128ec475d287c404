// Mends of forms in "-ing": what time is spent on, what harm an event did, what is sent moving.

import { child, childrenBy } from "../doc/tree.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import type { Draft } from "./mend-draft.js";
import { copyOf, hang } from "./mend-draft.js";
import type { Parsed } from "./tree.js";
import { isBehindComma, isFiniteClause, joiner, subjectOf } from "./tree.js";

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
