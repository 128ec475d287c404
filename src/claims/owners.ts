// Whose a thing is where the sentence does not say: "Profit rose" -> "Tesco's profit rose", where the text speaks of one firm.

import type { Doc, Entity } from "../doc/doc.js";
import { child, children } from "../doc/tree.js";
import { NOMINALS } from "../lexicon/nominals.js";
import { type OwnerKind, RELATIONAL_NOUNS, type RelationalNoun } from "../lexicon/relational-nouns.js";
import { firstOf } from "./said-again.js";

/** The layers that owners are read from. */
type Read = Doc<"sections" | "sentences" | "syntax" | "entities">;

/** A noun that belongs to somebody whom only the text around it names. */
export interface OwnedNoun {
  /** Its phrase, and whether that opens with "the". */
  readonly first: number;
  readonly head: number;
  readonly isArticled: boolean;
  readonly owner: Entity;
}

/** How many sentences back the owner may be spoken of: a firm has to be the topic there, a country is that of the whole article. */
const REACH: Readonly<Record<OwnerKind, number>> = { company: 3, body: 3, country: 12 };
/** How often at least: a people counts for half. */
const LEAST = 1.5;
/** How many words around a noun are read, so that the time stays linear. */
const NEAR = 100;
/** More words than stand in front of such a noun: "the adjusted third-quarter net income". */
const MOST_BEFORE = 12;
/** How many times as often as any other of its kind the owner is spoken of. */
const TIMES = 3;

const BY_HEAD: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly row: RelationalNoun }[]> = byHead();

function byHead(): Map<string, { words: readonly string[]; row: RelationalNoun }[]> {
  const found = new Map<string, { words: readonly string[]; row: RelationalNoun }[]>();
  for (const row of RELATIONAL_NOUNS)
    for (const noun of row.nouns) {
      const words = noun.split(" ");
      const head = words[words.length - 1];
      found.set(head, [...(found.get(head) ?? []), { words, row }]);
    }
  return found;
}

/** By first token, the nouns with an owner that the sentence leaves open, where the article is about one that they may belong to. */
export function readOwners(doc: Read, entityAt: readonly (Entity | null)[], isQuoted: Uint8Array): Map<number, OwnedNoun> {
  const { tokens } = doc.sentences;
  const found = new Map<number, OwnedNoun>();
  const owners = new Map<OwnerKind, Entity | null>();
  const latest = new Map<Entity, number>();
  for (let token = 0; token < tokens.count; token++) {
    const entity = entityAt[token];
    if (entity !== null) latest.set(entity, tokens.sentence[token]);
    const row = isQuoted[token] === 1 ? null : relationalAt(doc, token);
    if (row === null) continue;
    if (!owners.has(row.owner)) owners.set(row.owner, mainOwner(doc, row.owner));
    const owner = owners.get(row.owner) ?? null;
    if (owner === null || tokens.sentence[token] - (latest.get(owner) ?? -Infinity) > REACH[row.owner]) continue;
    if (isRivalled(doc, entityAt, token, owner, row.owner)) continue;
    const determiner = child(doc.syntax, token, "det");
    const first = firstOf(doc, token);
    found.set(first, { first, head: token, isArticled: determiner >= 0, owner });
    latest.set(owner, tokens.sentence[token]);
  }
  return found;
}

/** The row of a noun that stands where somebody's may, and has no owner beside it. */
function relationalAt(doc: Read, token: number): RelationalNoun | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const tag = syntax.tags[token];
  if (tag !== "NN" && tag !== "NNS") return null;
  const key = tag === "NNS" ? `${syntax.lemmas[token]}+` : syntax.lemmas[token];
  const entries = BY_HEAD.get(key) ?? BY_HEAD.get(lowers[token]);
  if (entries === undefined || !isPlaced(doc, token)) return null;
  const determiner = child(syntax, token, "det");
  if (determiner >= 0 && lowers[determiner] !== "the") return null;
  if (token - syntax.subtreeFirst[token] > MOST_BEFORE) return null;
  const before: string[] = [];
  for (const part of children(syntax, token)) {
    const deprel = syntax.deprels[part];
    if (part < token && /^(?:amod|compound)$/.test(deprel)) {
      for (let at = syntax.subtreeFirst[part]; at < syntax.subtreeEnd[part]; at++) before.push(lowers[at]);
    } else if (part < token ? !/^(?:det|case|cc|mark|punct|advmod)$/.test(deprel) : !isLoose(doc, part)) return null;
  }
  if (/^(?:of|at|in|for|among|between|from|that|who)$/.test(lowers[token + 1] ?? "")) return null;
  const entry = entries.find(({ words, row }) => {
    const own = words.slice(0, -1);
    const rest = before.slice(0, before.length - own.length);
    return own.every((word, k) => before[rest.length + k] === word) && (rest.length === 0 || row.before.includes(rest.join("")));
  });
  if (entry === undefined) return null;
  return determiner >= 0 || entry.row.isBare ? entry.row : null;
}

/** "the chairman, Petter Lund,": what stands behind and does not say whose. */
function isLoose({ syntax, sentences }: Read, part: number): boolean {
  const deprel = syntax.deprels[part];
  return (
    deprel === "punct" || deprel === "appos" || (deprel === "acl:relcl" && sentences.tokens.lowers[syntax.subtreeFirst[part] - 1] === ",")
  );
}

/** A subject, an agent, or a title in front of a name. */
function isPlaced({ syntax }: Read, token: number): boolean {
  const deprel = syntax.deprels[token];
  const head = syntax.heads[token];
  // "a business in which margins are thin": anybody's.
  if (/^(?:nsubj|nsubj:pass|obl:agent)$/.test(deprel)) return child(syntax, token, "cop") < 0 && syntax.deprels[head] !== "acl:relcl";
  return /^(?:nmod|appos|compound)$/.test(deprel) && head > token && syntax.tags[head] === "NNP" && child(syntax, token, "case") < 0;
}

/** Bodies of a state, which have neither a workforce nor a board that news speaks of. */
const STATE: ReadonlySet<string> = new Set(
  "house senate congress parliament commons lords assembly government police court army navy ministry treasury cabinet party committee commission".split(
    " ",
  ),
);
const PUBLIC: ReadonlySet<string> = new Set(NOMINALS.find(({ id }) => id === "company")?.not ?? []);

/** The one owner of a kind that the article is about; null where there is none, or another beside it. */
function mainOwner(doc: Read, kind: OwnerKind): Entity | null {
  const counts = new Map<string, { entity: Entity | null; count: number }>();
  for (const entity of doc.entities.list) {
    const key = ownerKey(entity, kind);
    if (key === null) continue;
    const so = counts.get(key) ?? { entity: null, count: 0 };
    // "its Canadian owner" is less about Canada than "in Canada" is.
    const weight = entity.type === "NORP" ? 0.5 : 1;
    const isNamed = kind !== "country" || entity.type === "GPE";
    counts.set(key, { entity: so.entity ?? (isNamed ? entity : null), count: so.count + entity.mentions.length * weight });
  }
  const [main, other] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (main === undefined || main.count < LEAST || main.entity === null || main.entity.name.endsWith(".") || !isTopic(doc, main.entity))
    return null;
  return other === undefined || other.count * TIMES <= main.count || (other.count === 1 && main.count > 2) ? main.entity : null;
}

/** True for what does something in the text, or has something, or where something happens: "shipments to the US" are not about the US. */
function isTopic({ syntax, sentences }: Read, { mentions, type }: Entity): boolean {
  return mentions.some(({ firstToken, endToken }) => {
    for (let token = firstToken; token < endToken; token++) {
      if (/^(?:nsubj|nmod:poss)/.test(syntax.deprels[token])) return true;
      const preposition = type === "GPE" ? child(syntax, token, "case") : -1;
      if (preposition >= 0 && sentences.tokens.lowers[preposition] === "in") return true;
    }
    return false;
  });
}

/** What counts as one owner; null for names that own nothing of the kind. */
function ownerKey(entity: Entity, kind: OwnerKind): string | null {
  if (kind === "country") return entity.type === "GPE" || entity.type === "NORP" ? entity.country : null;
  if (entity.type !== "ORG") return null;
  const words = entity.name.toLowerCase().split(/[\s-]+/);
  return words.some((word) => (kind === "company" ? PUBLIC : STATE).has(word)) ? null : entity.id;
}

/** True where another of the kind is spoken of in the sentence, or is what the one before is about. */
function isRivalled(doc: Read, entityAt: readonly (Entity | null)[], token: number, owner: Entity, kind: OwnerKind): boolean {
  const { syntax, sentences } = doc;
  const at = sentences.tokens.sentence[token];
  const from = Math.max(sentences.list[Math.max(0, at - 1)].firstToken, token - NEAR);
  const end = Math.min(sentences.list[at].endToken, token + NEAR);
  const own = ownerKey(owner, kind);
  for (let other = from; other < end; other++) {
    const entity = entityAt[other];
    if (entity === null) continue;
    const key = ownerKey(entity, kind);
    if (key === null || key === own) continue;
    if (sentences.tokens.sentence[other] === at || syntax.deprels[other].startsWith("nsubj")) return true;
  }
  return false;
}
