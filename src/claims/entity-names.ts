// Names as statements give them: people in full ("Rao said" -> "Anna Rao said"), bodies with the article that the text gives them.

import type { Doc, Entity, Mention } from "../doc/doc.js";

/** The layers that names are read from. */
type Read = Doc<"sections" | "sentences" | "syntax" | "entities">;

/** What entities are called in statements. */
export interface EntityNames {
  /** By id: "Anna Rao", "the Reserve Bank". */
  readonly called: ReadonlyMap<string, string>;
  /** How many people have a name that ends so: "Rao", "van Dijk". */
  readonly endings: ReadonlyMap<string, number>;
}

/** More words than a name has that is said again and again; quoted ones are no part of it. */
const LONGEST = 3;

/** Reads each entity's name once. */
export function readEntityNames(doc: Read): EntityNames {
  const called = new Map<string, string>();
  const endings = new Map<string, number>();
  for (const entity of doc.entities.list) {
    called.set(entity.id, readName(doc, entity));
    if (entity.type !== "PERSON") continue;
    const words = entity.name.split(" ");
    for (let first = Math.max(0, words.length - LONGEST); first < words.length; first++) {
      const ending = words.slice(first).join(" ");
      endings.set(ending, (endings.get(ending) ?? 0) + 1);
    }
  }
  return { called, endings };
}

/** What a statement calls an entity. */
export function nameOf({ called }: EntityNames, { id, name }: Entity): string {
  return called.get(id) ?? name;
}

function readName(doc: Read, entity: Entity): string {
  const name = DATELINE.test(entity.name)
    ? entity.name.toLowerCase().replace(/(?<=^|[ -])\p{Ll}/gu, (first) => first.toUpperCase())
    : entity.name;
  return takesArticle(doc, entity) ? `the ${name}` : name;
}

/** "CHICAGO": what a dateline writes in capitals, and no initials. */
const DATELINE = /^\p{Lu}{5,}(?:[ -]\p{Lu}+)*$/u;

/** "the Reserve Bank": true where the text's own whole mentions of the name mostly have the article. */
function takesArticle(doc: Read, entity: Entity): boolean {
  const { syntax } = doc;
  const { lowers } = doc.sentences.tokens;
  if (entity.type === "PERSON" || /^the /i.test(entity.name)) return false;
  let withArticle = 0;
  let without = 0;
  for (const mention of entity.mentions) {
    // "the Calder County jail": the article is the jail's.
    if (syntax.tags[mention.endToken] === "NN" || syntax.tags[mention.endToken] === "NNS") continue;
    if (mention.kind !== "name" || doc.article.text.slice(mention.start, mention.end) !== entity.name) continue;
    if (lowers[mention.firstToken - 1] === "the") withArticle++;
    else if (doc.sections.list[doc.sentences.list[doc.sentences.tokens.sentence[mention.firstToken]].section].kind === "paragraph")
      without++;
  }
  return withArticle > without;
}

/** "Ms Rao": who has a full name needs none of these. */
const COURTESY = /^(?:Mr|Mrs|Ms|Miss)\.? /;
const ADDRESS = /^(?:Mr|Mrs|Ms|Miss)\.?$/;
/** "the Rao–Liu effect": a name that is part of a word. */
const GOES_ON = /^[\p{L}\d/–-]/u;

/** True for "Mr" in front of a name that is given in full. */
export function isCourtesy({ sentences }: Doc<"sentences">, token: number): boolean {
  return ADDRESS.test(sentences.tokens.forms[token]);
}

/** The full name of a person whom the text calls by the surname here; null elsewhere, and where two people share the surname. */
export function fullName(doc: Read, { endings }: EntityNames, mention: Mention, entity: Entity): string | null {
  const { syntax, article } = doc;
  if (entity.type !== "PERSON" || mention.kind !== "name") return null;
  const last = mention.endToken - 1;
  // "the Rao affair", "Rao Street"
  if (/^(?:compound|flat|nmod)$/.test(syntax.deprels[mention.firstToken]) && syntax.heads[mention.firstToken] > last) return null;
  const { lowers } = doc.sentences.tokens;
  if (/^(?:the|an?)$/.test(lowers[mention.firstToken - 1] ?? "") || GOES_ON.test(article.text.slice(mention.end, mention.end + 1)))
    return null;
  const surname = article.text.slice(mention.start, mention.end).replace(/\s+/g, " ").replace(COURTESY, "");
  const words = entity.name.split(" ").length;
  if (words > LONGEST || words < 2 || /["“”]/.test(entity.name) || !entity.name.endsWith(` ${surname}`)) return null;
  return (endings.get(surname) ?? 0) > 1 ? null : entity.name;
}
