// "Rao said" -> "Anna Rao said": people under the name that the text gives them in full.

import type { Entity, Mention } from "../doc/doc.js";
import type { Source } from "./phrases.js";

/** "Ms Rao": who has a full name needs none of these. */
const COURTESY = /^(?:Mr|Mrs|Ms|Miss)\.? /;
const ADDRESS = /^(?:Mr|Mrs|Ms|Miss)\.?$/;
/** More words than a name has that is said again and again; quoted ones are no part of it. */
const LONGEST = 3;
/** "the Rao–Liu effect": a name that is part of a word. */
const GOES_ON = /^[\p{L}\d/–-]/u;

/** True for "Mr" in front of a name that is given in full. */
export function isCourtesy({ sentences }: Source, token: number): boolean {
  return ADDRESS.test(sentences.tokens.forms[token]);
}

/** The full name of a person whom the text calls by the surname here; null elsewhere, and where two people share the surname. */
export function fullName(doc: Source, entities: readonly Entity[], mention: Mention, entity: Entity): string | null {
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
  const isShared = entities.some((other) => other !== entity && other.type === "PERSON" && endsWith(other.name, surname));
  return isShared ? null : entity.name;
}

function endsWith(name: string, surname: string): boolean {
  return name === surname || name.endsWith(` ${surname}`);
}
