// "The talks" as what the article has called them first: "the peace talks between the army and the rebels".

import type { Entity } from "../doc/doc.js";
import { child, children } from "../doc/tree.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import { BRINGS_UP_NOTHING, KNOWN_BY_ITSELF } from "../lexicon/told-nouns.js";
import { type Description, describe, type Named, type Read, type Telling } from "./descriptions.js";
import { eventBefore } from "./event-nouns.js";
import { readCapitals } from "./said-again.js";

/** A noun with nothing but "the", and what tells which one it is. */
export interface KnownNoun {
  /** "the" and the noun. */
  readonly first: number;
  readonly last: number;
  /** Head of the phrase that brought it up. */
  readonly origin: number;
  /** The name that it is part of: "the council" of "Dorset County Council"; null for what has none. */
  readonly entity: Entity | null;
  /** The name in what tells of it: "the arrest of Anna Rao"; null for none, and where the words alone count. */
  readonly about: Entity | null;
  /** "the peace talks between the army and the rebels"; empty for what has a name. */
  readonly text: string;
  /** The same without what stands behind the noun, for an owner and where more follows: "the peace talks"; null where nothing is left. */
  readonly short: string | null;
  /** Lemmas of the names and of what is said of it, in front of the noun and behind it. */
  readonly words: Telling;
}

/** Phrases of more words are not compared, so that the time stays linear. */
const LONGEST = 40;
/** How many sentences may lie between two times that a thing is spoken of. */
const REACH = 25;

/** What the article has said so far of one noun. */
interface Known {
  /** The phrase that tells which one it is, and how it is said again; -1 and null for none. */
  origin: number;
  description: Description | null;
  /** The only name that ends in the noun. */
  entity: Entity | null;
  /** The name of whom or what a verb told that the noun names: "the arrest". */
  about: Entity | null;
  /** True where the text speaks of more than one of them. */
  isOpen: boolean;
  /** Where it was spoken of last. */
  latest: number;
  isInTitle: boolean;
}

/** By first token, the nouns with "the" that an earlier phrase tells more of, and no other phrase with the same noun. */
export function readKnownNouns(doc: Read, names: Named): Map<number, KnownNoun> {
  const { sentences } = doc;
  const found = new Map<number, KnownNoun>();
  const known = new Map<string, Known>();
  const isName = readCapitals(doc, names.mentionAt);
  for (let token = 0; token < sentences.tokens.count; token++) {
    const lemma = lemmaOf(doc, token);
    if (lemma === null || KNOWN_BY_ITSELF.has(lemma) || NOUN_CLASSES.TIME.has(lemma) || NOUN_CLASSES.AMOUNT.has(lemma)) continue;
    const section = doc.sections.list[sentences.list[sentences.tokens.sentence[token]].section]?.kind;
    if (section === "boilerplate" || section === "dateline") continue;
    const isTitle = section !== "paragraph" && section !== "quote";
    const use = useOf(doc, names, token);
    if (use === "part") continue;
    const event = use === "bare" && known.get(lemma) === undefined ? eventBefore(doc, names, isName, token) : null;
    if (event !== null) known.set(lemma, { ...event, entity: null, isOpen: false, latest: token, isInTitle: false });
    const before = known.get(lemma);
    const description = use === "brings up" || use === "tells" ? describe(doc, names, token) : null;
    if (before === undefined || (before.isInTitle && !isTitle && use === "brings up")) {
      const entity = use === "name" ? names.entityAt[token] : null;
      const origin = description === null ? -1 : token;
      known.set(lemma, { origin, description, entity, about: null, isOpen: false, latest: token, isInTitle: isTitle });
      continue;
    }
    if (use === "bare") {
      const told = before.isOpen || isFar(doc, before.latest, token) ? null : knownNoun(doc, names, before, token);
      if (told !== null) found.set(told.first, told);
    } else if (use === "name") {
      before.isOpen ||= before.origin >= 0 || (before.entity !== null && before.entity !== names.entityAt[token]);
      before.entity = names.entityAt[token];
    } else if (before.entity !== null) before.isOpen ||= use === "brings up" || !isOfName(doc, before.entity, token);
    else if (use === "brings up")
      before.isOpen ||= !isTitle && !(description !== null && before.origin >= 0 && saysTheSame(doc, before.origin, token));
    else if (before.origin >= 0) before.isOpen ||= !saysTheSame(doc, before.origin, token);
    else if (description !== null) {
      before.origin = token;
      before.description = description;
    }
    before.latest = token;
  }
  return found;
}

function isFar({ sentences }: Read, before: number, token: number): boolean {
  return sentences.tokens.sentence[token] - sentences.tokens.sentence[before] > REACH;
}

/** A noun's lemma, and that of a name's word; null for other words. */
function lemmaOf({ syntax, sentences }: Read, token: number): string | null {
  const tag = syntax.tags[token];
  if (tag === "NN" || tag === "NNS") return syntax.lemmas[token].toLowerCase();
  if (tag === "NNP") return sentences.tokens.lowers[token];
  return tag === "NNPS" ? sentences.tokens.lowers[token].replace(/s$/, "") : null;
}

/**
 * What a phrase does with its noun: "a tower", "towers" bring one up; "the tower in Ashby" tells of one; "the tower" is bare; "the tower
 * block" and "no tower" are no part of it.
 */
function useOf(doc: Read, { entityAt }: Named, noun: number): "brings up" | "tells" | "bare" | "name" | "part" {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  if (syntax.tags[noun].startsWith("NNP")) return isHeadOfName(doc, entityAt, noun) ? "name" : "part";
  if (/^(?:compound|flat|fixed|case|mark|advmod|dep)$/.test(syntax.deprels[noun])) return "part";
  const determiner = child(syntax, noun, "det");
  const word = determiner < 0 ? "" : lowers[determiner];
  if (BRINGS_UP_NOTHING.has(word)) return "part";
  if (/^(?:this|that|these|those)$/.test(word)) return "part";
  const owner = child(syntax, noun, "nmod:poss");
  if (word !== "the" && owner < 0) return "brings up";
  if (word === "the" && determiner === noun - 1 && isBare(doc, noun)) return "bare";
  return owner >= 0 && syntax.tags[owner] === "PRP$" && isBare(doc, noun) ? "part" : "tells";
}

/** "Dorset County Council", "the Bank of England": the noun that says what has the name. */
function isHeadOfName({ sentences }: Read, entityAt: readonly (Entity | null)[], token: number): boolean {
  const entity = entityAt[token];
  if (entity === null || !/^(?:ORG|FAC|GPE|LOC)$/.test(entity.type)) return false;
  return entityAt[token + 1] !== entity || sentences.tokens.lowers[token + 1] === "of";
}

/** "the county council" after "Dorset County Council". */
function isOfName({ syntax, sentences }: Read, { name }: Entity, noun: number): boolean {
  const words = new Set(name.toLowerCase().split(/[\s-]+/));
  for (let token = syntax.subtreeFirst[noun]; token < syntax.subtreeEnd[noun]; token++)
    if (/^(?:NN|JJ|CD|VB)/.test(syntax.tags[token]) && !words.has(sentences.tokens.lowers[token])) return false;
  return true;
}

/** True for a noun that only its article, a preposition in front and marks hang on. */
function isBare({ syntax }: Read, noun: number): boolean {
  return children(syntax, noun).every(
    (part) => /^(?:det|case|cc|mark|punct|nmod:poss)$/.test(syntax.deprels[part]) || syntax.tags[part] === "POS",
  );
}

const PLACED: ReadonlySet<string> = new Set(["nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss"]);
/** What tells which one is meant, behind the noun, wherever it may hang. */
const TELLS_BEHIND = /^(?:of|that|which|who|whom|whose|where|when|called|named|known)$/;

/** The bare noun with what its origin tells; null where it need not be said, or cannot. */
function knownNoun(doc: Read, names: Named, { origin, description, entity, about }: Known, noun: number): KnownNoun | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  if (!PLACED.has(syntax.deprels[noun])) return null;
  if (names.mentionAt[noun] !== null || names.mentionAt[noun - 1] !== null || child(syntax, noun, "cop") >= 0) return null;
  const next = noun + 1;
  if (TELLS_BEHIND.test(lowers[next] ?? "") || /^(?:NN|CD|HYPH)/.test(syntax.tags[next] ?? "")) return null;
  if (entity !== null) {
    const isNamed =
      syntax.tags[noun] === "NN" &&
      entity.name
        .toLowerCase()
        .split(/[\s-]+/)
        .includes(lowers[noun]);
    return isNamed
      ? { first: noun - 1, last: noun, origin: noun, entity, about, text: "", short: null, words: { before: [], behind: [] } }
      : null;
  }
  // "The talks" are not "a talk"; what a verb told is one.
  const isSame = syntax.tags[noun] === (syntax.tags[origin]?.startsWith("VB") ? "NN" : syntax.tags[origin]);
  if (description === null || !isSame) return null;
  const { head, behind, words } = description;
  // "the talks in Geneva", hung on the verb: what follows may tell it too.
  const isFollowed = /^(?:IN|TO|POS)$/.test(syntax.tags[next] ?? "") || syntax.deprels[noun] === "nmod:poss";
  const short = description.tellsBefore ? head : null;
  const text = isFollowed ? short : behind === "" ? head : `${head} ${behind}`;
  return text === null ? null : { first: noun - 1, last: noun, origin, entity, about, text, short, words };
}

/** "the dispute over chips" after "a patent dispute with Corex over memory chips": true where the later phrase has no word of its own. */
function saysTheSame({ syntax }: Read, origin: number, noun: number): boolean {
  const lengths = [origin, noun].map((head) => syntax.subtreeEnd[head] - syntax.subtreeFirst[head]);
  if (Math.max(...lengths) > LONGEST) return false;
  const told = new Set<string>();
  for (let token = syntax.subtreeFirst[origin]; token < syntax.subtreeEnd[origin]; token++) told.add(syntax.lemmas[token]);
  for (let token = syntax.subtreeFirst[noun]; token < syntax.subtreeEnd[noun]; token++)
    if (/^(?:NN|JJ|CD|VB)/.test(syntax.tags[token]) && !told.has(syntax.lemmas[token])) return false;
  return true;
}
