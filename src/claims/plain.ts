// The nouns without a name that pronouns stand for, as a statement says them: "a man" -> "the man".

import type { Doc, Entity, Mention } from "../doc/doc.js";
import type { KnownNoun } from "./known-nouns.js";
import { endOf, firstOf, readCapitals, textOf } from "./said-again.js";

/** The layers that antecedents are read from. */
type Read = Doc<"sentences" | "syntax" | "entities">;

/** The noun that a pronoun stands for, and how a statement says it. */
export interface PlainReference {
  readonly head: number;
  /** "the court", "the workers at the plant". */
  readonly text: string;
  /** The same as an owner, without what hangs on it: "the court", "the workers". */
  readonly owner: string;
  /** True for one thing: "the council". */
  readonly isOne: boolean;
}

/** By token, the noun that a pronoun stands for where it has no name; null elsewhere, and where the noun cannot be said again. */
export function readPlain(
  doc: Read,
  { entityAt, mentionAt }: { readonly entityAt: readonly (Entity | null)[]; readonly mentionAt: readonly (Mention | null)[] },
  known: ReadonlyMap<number, KnownNoun>,
): (PlainReference | null)[] {
  const isName = readCapitals(doc, mentionAt);
  const { syntax, sentences } = doc;
  return doc.entities.antecedents.map((heads) => {
    if (heads === null) return null;
    const [head] = heads;
    const last = heads[heads.length - 1];
    const first = firstOf(doc, head);
    const told = last === head ? known.get(head - 1) : undefined;
    // "The talks … They": as what the talks are known by.
    if (told !== undefined && told.entity === null)
      return {
        head: told.origin,
        text: told.text,
        owner: told.short ?? `the ${sentences.tokens.lowers[head]}`,
        isOne: syntax.tags[head] === "NN",
      };
    const isBare = first === head && NOT_AGAIN.test(sentences.tokens.lowers[head]);
    const names = last === head ? null : namesOf(entityAt, heads);
    const text = names ?? (isBare ? null : textOf(doc, isName, first, endOf(doc, last)));
    if (text === null) return null;
    const owner = names ?? textOf(doc, isName, first, last + 1) ?? text;
    return { head, text, owner, isOne: last === head && /^NNP?$/.test(syntax.tags[head]) };
  });
}

/** What says nothing of whom or what is meant. */
const NOT_AGAIN =
  /^(?:(?:some|any|every|no)(?:one|body|thing)|none|one|ones|others?|some|many|most|few|all|both|each|this|that|these|those|\d+|two|three|four|five|six|seven|eight|nine|ten)$/;

/** "Darren Pike, 29, and Mehmet Aksoy, 34": people by their names alone; null for others. */
function namesOf(entityAt: readonly (Entity | null)[], tokens: readonly number[]): string | null {
  const all = tokens.map((token) => entityAt[token]);
  if (!all.every((entity) => entity?.type === "PERSON")) return null;
  const named = all.map((entity) => entity?.name ?? "");
  return `${named.slice(0, -1).join(", ")} and ${named[named.length - 1]}`;
}
