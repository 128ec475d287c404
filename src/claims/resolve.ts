// Names for the pronouns and nominals of a statement.

import type { Entity, Mention, Phrase } from "../doc/doc.js";
import { child } from "../doc/tree.js";
import type { Names, Source } from "./phrases.js";
import type { Piece } from "./write.js";

/** Puts names for pronouns and nominals; the second time in a statement a pronoun may stay. */
export function resolve(doc: Source, names: Names, pieces: readonly Piece[], head: number, source: Phrase | null): Piece[] {
  const { syntax } = doc;
  const present = new Set<number>();
  const named = new Set<string>();
  for (const { token } of pieces) if (token !== undefined) present.add(token);
  const out: Piece[] = [];
  let until = -1;
  for (const piece of pieces) {
    const { token } = piece;
    if (token === undefined || piece.text !== undefined) {
      out.push(piece);
      continue;
    }
    if (token < until) continue;
    const mention = names.mentionAt[token];
    const entity = names.entityAt[token];
    if (mention === null || entity === null) {
      out.push(speaker(doc, names, token, source) ?? piece);
      continue;
    }
    const replacement = replacementFor(doc, mention, entity, token, present, named, head);
    named.add(entity.id);
    if (replacement === null) out.push(piece);
    else {
      out.push({ text: replacement, token, last: mention.endToken - 1 });
      until = mention.endToken;
      if (syntax.tags[token].startsWith("PRP") && until === token + 1) until = -1;
    }
  }
  return out;
}

const THIRD: ReadonlySet<string> = new Set(["he", "she", "it"]);

/** "The firm announced that it would close": a pronoun without a name of its own that agrees with the source stands for it. */
function speaker(doc: Source, names: Names, token: number, source: Phrase | null): Piece | null {
  const { syntax, sentences } = doc;
  const lower = sentences.tokens.lowers[token];
  if (source === null || !THIRD.has(lower) || !syntax.deprels[token].startsWith("nsubj") || token < source.head) return null;
  const tag = syntax.tags[source.head];
  if (tag !== "NN" && tag !== "NNP") return null;
  const type = names.entityAt[source.head]?.type;
  const person = type === "PERSON";
  if (person === (lower === "it") && type !== undefined) return null;
  // Without a name only "it" is safe: "the firm … it"; "the minister … she" may be another.
  if (type === undefined && lower === "it" && child(syntax, source.head, "det", "nmod:poss") < 0) return null;
  return { text: doc.article.text.slice(source.start, source.end).replace(/\s+/g, " "), token };
}

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
  const possessive = syntax.tags[token] === "PRP$";
  const name = takesArticle(doc, entity) ? `the ${entity.name}` : entity.name;
  return possessive ? genitive(name) : name;
}

/** "the Reserve Bank": true where the text's own whole mentions of the name mostly have the article. */
function takesArticle(doc: Source, entity: Entity): boolean {
  const { lowers } = doc.sentences.tokens;
  if (entity.type === "PERSON" || /^the /i.test(entity.name)) return false;
  let withArticle = 0;
  let without = 0;
  for (const mention of entity.mentions) {
    if (mention.kind !== "name" || doc.article.text.slice(mention.start, mention.end) !== entity.name) continue;
    if (lowers[mention.firstToken - 1] === "the") withArticle++;
    else if (doc.sections.list[doc.sentences.list[doc.sentences.tokens.sentence[mention.firstToken]].section].kind === "paragraph")
      without++;
  }
  return withArticle > without;
}

function genitive(name: string): string {
  return name.endsWith("s") ? `${name}'` : `${name}'s`;
}
