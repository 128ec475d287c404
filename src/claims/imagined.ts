// Clauses of what somebody has only in mind: "as he wished", "imagines a city in which …", "thought to be a man who …".

import { child } from "../doc/tree.js";
import type { ClauseRelation } from "./relations.js";
import { infinitiveMark, isBehindComma, type Parsed } from "./tree.js";

/** Verbs of what somebody has in mind, which "as" only likens to. */
const MINDED: ReadonlySet<string> = new Set(
  "wish want expect hope promise predict intend plan fear ask demand request know suspect".split(" "),
);

/** "as Mr Rao wished": a likeness, where nothing more is said of the wish. */
export function isAsWished({ syntax }: Parsed, token: number): boolean {
  return MINDED.has(syntax.lemmas[token]) && child(syntax, token, "obj", "obl", "ccomp", "xcomp", "aux:pass") < 0;
}

/** Verbs whose object need not be there. */
const IMAGINING: ReadonlySet<string> = new Set("imagine envisage envision picture conceive dream".split(" "));
/** Participles of hearsay. */
const HEARSAY: ReadonlySet<string> = new Set("think believe say suppose suspect rumour rumor allege report understand consider".split(" "));

/** "imagines a city in which the river has frozen", "thought to be a man who lives nearby": what is told of a noun that need not be there. */
export function isImagined(doc: Parsed, token: number, relation: ClauseRelation): boolean {
  const { syntax } = doc;
  const noun = syntax.heads[token];
  const verb = noun < 0 ? -1 : syntax.heads[noun];
  if (relation !== "relative" || verb < 0 || isBehindComma(doc, token)) return false;
  if (syntax.deprels[noun] === "obj") return IMAGINING.has(syntax.lemmas[verb]);
  return (
    infinitiveMark(doc, noun) >= 0 && child(syntax, noun, "cop") >= 0 && syntax.tags[verb] === "VBN" && HEARSAY.has(syntax.lemmas[verb])
  );
}
