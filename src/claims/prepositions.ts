// Prepositional verbs: "served as", "belongs to", "accounts for" take their preposition into the verb group.

import type { Predicate } from "../doc/doc.js";
import type { TokenArgument } from "./arguments.js";
import type { Source } from "./phrases.js";
import { isVerbTag } from "./tree.js";

/** The group and arguments, with the preposition right behind the verb moved into the group; times and agents keep theirs. */
export function withPreposition(
  doc: Source,
  predicate: Predicate,
  list: readonly TokenArgument[],
): { readonly predicate: Predicate; readonly list: readonly TokenArgument[] } {
  const { syntax, sentences } = doc;
  const { starts, ends } = sentences.tokens;
  const last = predicate.tokens[predicate.tokens.length - 1];
  const unchanged = { predicate, list };
  if (!isVerbTag(syntax.tags[last])) return unchanged;
  const next = last + 1;
  const governed = list.find((argument) => argument.run.first === next);
  if (governed === undefined || syntax.deprels[next] !== "case" || syntax.heads[next] !== governed.head || governed.run.end - next < 2)
    return unchanged;
  if (governed.role === "time" || governed.role === "agent") return unchanged;

  const shorter: TokenArgument = { ...governed, start: starts[next + 1], run: { first: next + 1, end: governed.run.end } };
  return {
    predicate: { ...predicate, end: ends[next], tokens: [...predicate.tokens, next] },
    list: list.map((argument) => (argument === governed ? shorter : argument)),
  };
}
