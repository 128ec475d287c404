// Whom a person speaks for who holds an office: "The council's leader, Graham Tolley, … He said it would consider" -> the council.

import type { Doc, Entity } from "../doc/doc.js";
import { child, childrenBy } from "../doc/tree.js";
import { ACTS_OF_BODIES, OFFICES_OF_BODIES } from "../lexicon/nominals.js";

/** The layers that offices are read from. */
type Read = Doc<"sentences" | "syntax">;

/** Things have heads and owners too, but not in an office beside a name. */
const OFFICES: ReadonlySet<string> = new Set([...OFFICES_OF_BODIES, "head", "owner"]);
const HEADS: ReadonlySet<string> = new Set(["lead", "chair", "head", "run", "own", "found"]);
/** What a body is said to do by whoever speaks for it, and what else "it" may do seldom: "it would consider an appeal". */
const ACTS: ReadonlySet<string> = new Set([
  ...ACTS_OF_BODIES,
  ..."agree appeal approach apologise apologize borrow comply consider cooperate cut decide expand investigate merge need provide raise recruit regret respect respond review spend support".split(
    " ",
  ),
]);

/** By id of a person, the one body whose office the text says that they hold. */
export function readOffices(doc: Read, entityAt: readonly (Entity | null)[]): Map<string, Entity> {
  const found = new Map<string, Entity>();
  const several = new Set<string>();
  const { count } = doc.sentences.tokens;
  for (let token = 0; token < count; token++) {
    const body = bodyOf(doc, entityAt, token);
    const person = body === null ? null : holderOf(doc, entityAt, token);
    if (body === null || person === null) continue;
    const before = found.get(person.id);
    if (before !== undefined && before !== body) several.add(person.id);
    found.set(person.id, body);
  }
  for (const id of several) found.delete(id);
  return found;
}

/** True for "it" where it does what a body does: "it would consider". */
export function isAct({ syntax }: Read, pronoun: number): boolean {
  const verb = syntax.heads[pronoun];
  return syntax.deprels[pronoun] === "nsubj" && verb > pronoun && ACTS.has(syntax.lemmas[verb]) && child(syntax, verb, "cop", "expl") < 0;
}

/** "the council's leader", "its director", "who chairs the council": the body that an office or the verb belongs to. */
function bodyOf({ syntax, sentences }: Read, entityAt: readonly (Entity | null)[], token: number): Entity | null {
  const lemma = syntax.lemmas[token];
  const isOffice = syntax.tags[token] === "NN" && OFFICES.has(lemma);
  const isHeading = syntax.deprels[token] === "acl:relcl" && HEADS.has(lemma);
  if (!isOffice && !isHeading) return null;
  const of = childrenBy(syntax, token, "nmod").filter((part) =>
    /^(?:of|at)$/.test(sentences.tokens.lowers[child(syntax, part, "case")] ?? ""),
  );
  const parts = isOffice ? [child(syntax, token, "nmod:poss"), ...of] : [child(syntax, token, "obj")];
  const bodies = parts.filter((part) => part >= 0).map((part) => entityAt[part]);
  return bodies.length === 1 && bodies[0]?.type === "ORG" ? bodies[0] : null;
}

/** Who holds the office: the name beside it, or that which the relative clause hangs on. */
function holderOf({ syntax }: Read, entityAt: readonly (Entity | null)[], token: number): Entity | null {
  const beside = [child(syntax, token, "appos", "flat"), /^(?:appos|acl:relcl)$/.test(syntax.deprels[token]) ? syntax.heads[token] : -1];
  const people = beside.filter((other) => other >= 0).map((other) => entityAt[other]);
  return people.find((entity) => entity?.type === "PERSON") ?? null;
}
