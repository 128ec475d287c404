// Names for the pronouns and nominals of a statement.

import type { Attribution, Entity, Mention, Phrase } from "../doc/doc.js";
import { child, childrenBy } from "../doc/tree.js";
import { fullName, isCourtesy, nameOf } from "./entity-names.js";
import type { KnownNoun } from "./known-nouns.js";
import type { Names, Source } from "./phrases.js";
import { agreeing, genitive, speaker, spoken } from "./speakers.js";
import { finiteWord } from "./tree.js";
import type { Piece } from "./write.js";

/** Puts names for pronouns and nominals; the second time in a statement a pronoun may stay. */
export function resolve(
  doc: Source,
  names: Names,
  pieces: readonly Piece[],
  head: number,
  attribution: Attribution | null,
  told: boolean,
): Piece[] {
  const { syntax } = doc;
  const present = new Set<number>();
  const named = new Set<string>();
  for (const { token } of pieces) if (token !== undefined) present.add(token);
  const out: Piece[] = [];
  /** Verbs that must agree with a name put in their subject's place. */
  const agree = new Set<number>();
  /** What stands for several tokens stands for those behind the first and in front of this one. */
  let from = -1;
  let until = -1;
  for (const piece of pieces) {
    const { token } = piece;
    if (token === undefined || piece.text !== undefined) {
      out.push(piece);
      continue;
    }
    if (token > from && token < until) continue;
    const before = out.length > 0 ? out[out.length - 1] : null;
    const verb = agreeing(doc, token, agree.has(token), before !== null && before.text !== undefined);
    if (verb !== null) {
      out.push({ token, text: verb });
      continue;
    }
    // "the union's leader" -> "the United Workers' leader"
    if (syntax.tags[token] === "POS" && before?.text?.endsWith("s") === true) {
      out.push({ token, text: "'" });
      continue;
    }
    const said = spoken(doc, names, token, attribution, named);
    if (said !== null) {
      out.push({ text: said.text, token });
      if (said.verb >= 0) agree.add(said.verb);
      if (said.entity !== null) named.add(said.entity);
      continue;
    }
    const pair = names.pairs.get(token);
    if (pair !== undefined && !pair.entities.some(({ id }) => named.has(id))) {
      for (const { id } of pair.entities) named.add(id);
      const [one, other] = pair.entities.map((entity) => nameOf(names, entity));
      const both = pair.isNeither ? `neither ${one} nor ${other}` : `${one} and ${other}`;
      out.push({ text: pair.owns ? genitive(both) : both, token, last: pair.last });
      from = token;
      until = pair.last + 1;
      continue;
    }
    const owner = ownerPiece(names, token, present, named);
    if (owner !== null) {
      out.push(...owner);
      continue;
    }
    const known = knownPiece(doc, names, token, present, named);
    if (known !== null) {
      out.push(known);
      from = token;
      until = (known.last ?? token) + 1;
      continue;
    }
    const mention = names.mentionAt[token];
    const entity = names.entityAt[token];
    if (mention === null || entity === null) {
      const isSource = told && names.isQuoted[token] === 0 && !isHearer(doc, token);
      const source = isSource ? (attribution?.source ?? null) : null;
      const unnamed = unnamedPiece(doc, names, token, present, named, source);
      if (unnamed !== null && names.plainAt[token]?.isOne === true) mustAgree(doc, token, agree);
      out.push(unnamed ?? piece);
      continue;
    }
    // Whoever speaks says "I": in their words "he" is another.
    const isOther =
      names.isQuoted[token] === 1 &&
      attribution?.quoted === true &&
      attribution.source?.entity === entity.id &&
      /^(?:s?he|him|his|hers?)$/.test(doc.sentences.tokens.lowers[token]);
    const replacement = isOther
      ? null
      : (replacementFor(doc, names, mention, entity, token, present, named, head) ??
        inFull(doc, names, mention, entity, token, present, named));
    named.add(entity.id);
    if (replacement === null) out.push(piece);
    else {
      // "Mr Rao" -> "Milo Rao"
      const isAddressed = mention.kind === "name" && before?.token === token - 1 && isCourtesy(doc, token - 1);
      if (isAddressed) out.pop();
      out.push({ text: replacement, token: isAddressed ? token - 1 : token, last: mention.endToken - 1 });
      mustAgree(doc, token, agree);
      from = token;
      until = mention.endToken;
      if (syntax.tags[token].startsWith("PRP") && until === token + 1) until = -1;
    }
  }
  const [opening] = out;
  if (opening === undefined || opening.token === undefined || opening.text !== undefined) return out;
  // "US tariffs" are nobody's.
  const nominative = syntax.tags[opening.token] === "PRP" ? NOMINATIVES[doc.sentences.tokens.lowers[opening.token]] : undefined;
  return nominative === undefined ? out : [{ text: nominative, token: opening.token }, ...out.slice(1)];
}

/** "They have and are" of one body: what takes the place of "they" has verbs of one. */
function mustAgree(doc: Source, token: number, agree: Set<number>): void {
  const { syntax, sentences } = doc;
  if (sentences.tokens.lowers[token] !== "they" || !syntax.deprels[token].startsWith("nsubj")) return;
  const verb = syntax.heads[token];
  agree.add(finiteWord(doc, verb));
  for (const joined of childrenBy(syntax, verb, "conj"))
    if (child(syntax, joined, "nsubj", "nsubj:pass") < 0) agree.add(finiteWord(doc, joined));
}

/** "The client had been told by a friend that he would leave": whoever is told, and neither who tells it nor who speaks of it. */
function isHearer({ syntax, sentences }: Source, token: number): boolean {
  const { lowers } = sentences.tokens;
  for (let verb = syntax.heads[syntax.heads[token]] ?? -1, step = 0; verb >= 0 && step < HIGHEST; verb = syntax.heads[verb], step++) {
    const hearer = TOLD.test(lowers[verb]) ? child(syntax, verb, "nsubj:pass") : -1;
    if (hearer >= 0) return hearer < token && lowers[hearer] !== lowers[token];
  }
  return false;
}

const TOLD = /^(?:told|informed|warned|assured|advised)$/;
const HIGHEST = 8;

/** What an object is called once it is the subject: "causing them to burn fat" -> "They burn fat." */
const NOMINATIVES: Readonly<Record<string, string>> = { them: "they", him: "he", me: "I", us: "we" };

/** What a pronoun without a name stands for: a noun, else whoever tells; null where that is said already, or is nobody. */
function unnamedPiece(
  doc: Source,
  names: Names,
  token: number,
  present: ReadonlySet<number>,
  named: Set<string>,
  source: Phrase | null,
): Piece | null {
  if (names.plainAt[token] !== null) return plainPiece(doc, names, token, present, named);
  const who = speaker(doc, names, token, source);
  if (who === null || named.has("speaker")) return null;
  named.add("speaker");
  return who;
}

/** "the court" for "it"; null where the statement has named it already. */
function plainPiece(doc: Source, names: Names, token: number, present: ReadonlySet<number>, named: Set<string>): Piece | null {
  const plain = names.plainAt[token];
  if (plain === null || present.has(plain.head)) return null;
  const key = `noun ${plain.head}`;
  if (named.has(key)) return null;
  named.add(key);
  const text = doc.syntax.tags[token] === "PRP$" ? genitive(plain.owner) : plain.text;
  // "88 of them" -> "88 of the patients"
  const isPart = doc.syntax.tags[plain.head] === "NNS" && !text.includes(" ") && isCounted(doc, token);
  return { text: isPart ? `the ${text}` : text, token };
}

/** "88 of them" */
function isCounted({ syntax, sentences }: Source, token: number): boolean {
  return sentences.tokens.lowers[token - 1] === "of" && syntax.heads[token] === token - 2 && syntax.tags[token - 2] === "CD";
}

/** "the peace talks in Geneva" for "the talks"; null where they are no such noun, or the statement says it already. */
function knownPiece(doc: Source, names: Names, token: number, present: ReadonlySet<number>, named: Set<string>): Piece | null {
  const noun = names.known.get(token);
  if (noun === undefined || !present.has(noun.last)) return null;
  const { entity } = noun;
  const about = entity ?? noun.about;
  const isSaid =
    (entity === null && present.has(noun.origin)) ||
    (about !== null && (named.has(about.id) || [...present].some((other) => names.entityAt[other] === about)));
  const key = entity?.id ?? `noun ${noun.origin}`;
  if (isSaid || named.has(key)) return null;
  const text = entity === null ? unsaid(doc, noun, present, named) : nameOf(names, entity);
  if (text === null) return null;
  named.add(key);
  return { text, token, last: noun.last };
}

/** What tells which one is meant, short of what the statement says anyway: "in Burwick, the plant", and not "the plant in Burwick". */
function unsaid({ syntax }: Source, { text, short, words }: KnownNoun, present: ReadonlySet<number>, named: Set<string>): string | null {
  const said = new Set<string>();
  for (const token of present) said.add(syntax.lemmas[token]);
  const isSaid = (word: string) => said.has(word) || named.has(`word ${word}`);
  const isShort = words.behind.some(isSaid);
  if (words.before.some(isSaid) || (isShort && short === null)) return null;
  for (const word of isShort ? words.before : [...words.before, ...words.behind]) named.add(`word ${word}`);
  return isShort ? short : text;
}

/** "Tesco's" for "the" of "the board", or in front of "profit"; null where the noun has no owner, or the statement names it. */
function ownerPiece(names: Names, token: number, present: ReadonlySet<number>, named: Set<string>): Piece[] | null {
  const noun = names.owned.get(token);
  if (noun === undefined || named.has(noun.owner.id) || !present.has(noun.head)) return null;
  for (const other of present) if (names.entityAt[other] === noun.owner) return null;
  named.add(noun.owner.id);
  const text = genitive(nameOf(names, noun.owner));
  return noun.isArticled ? [{ text, token }] : [{ text }, { token }];
}

const OWNED: ReadonlySet<string> = new Set(["his", "hers", "its", "theirs"]);

const CASED_PRONOUNS: ReadonlySet<string> = new Set([
  "himself",
  "herself",
  "itself",
  "themselves",
  "each",
  "both",
  "who",
  "which",
  "that",
  "whom",
  "whose",
]);

function replacementFor(
  doc: Source,
  names: Names,
  mention: Mention,
  entity: Entity,
  token: number,
  present: ReadonlySet<number>,
  named: ReadonlySet<string>,
  head: number,
): string | null {
  const { syntax, sentences } = doc;
  if (mention.kind === "name" || token !== mention.firstToken || named.has(entity.id)) return null;
  for (let at = mention.firstToken; at < mention.endToken; at++) if (!present.has(at)) return null;
  const lower = sentences.tokens.lowers[token];
  if (CASED_PRONOUNS.has(lower)) return null;
  // "Microsoft is the company": a predicate noun says what the subject is, and stays.
  if (mention.kind === "nominal" && head >= mention.firstToken && head < mention.endToken && child(syntax, head, "cop") >= 0) return null;
  if (mention.kind === "nominal" && lower !== "the" && lower !== "this" && lower !== "that" && lower !== "its") return null;
  // "the kitchen is no longer his"
  const possessive = syntax.tags[token] === "PRP$" || OWNED.has(lower);
  // "Achebe, who was making his debut": whoever the clause speaks of.
  const isOther = (id: string) => id !== entity.id && doc.entities.list.some((one) => one.id === id && one.type === "PERSON");
  if (possessive && entity.type === "PERSON" && syntax.deprels[head] === "acl:relcl" && [...named].some(isOther)) return null;
  const name = nameOf(names, entity);
  return possessive ? genitive(name) : name;
}

/** "Anna Rao" for "Rao", the first time in a statement that does not give the full name itself; null elsewhere. */
function inFull(
  doc: Source,
  names: Names,
  mention: Mention,
  entity: Entity,
  token: number,
  present: ReadonlySet<number>,
  named: ReadonlySet<string>,
): string | null {
  const { entityAt, mentionAt, isQuoted } = names;
  if (token !== mention.firstToken || named.has(entity.id) || isQuoted[token] === 1 || !present.has(mention.endToken - 1)) return null;
  const name = fullName(doc, names, mention, entity);
  const isSaid = (other: number) => entityAt[other] === entity && mentionAt[other] !== mention && mentionAt[other]?.kind === "name";
  return name === null || [...present].some(isSaid) ? null : name;
}
