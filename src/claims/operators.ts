// Operators in a tree: which word stands over which complement, and by which row of the lexicon.

import { child, children, childrenBy } from "../doc/tree.js";
import type { ComplementForm, OperatorRow } from "../lexicon/operators.js";
import { operatorFor, operatorsOf } from "../lexicon/operators.js";
import { UNPASSIVE } from "../lexicon/verb-forms.js";
import type { Parsed } from "./tree.js";
import { infinitiveMark, isFiniteClause, isPastForm, isVerbTag, joiner, subjectOf } from "./tree.js";

/** A word over a complement clause: the lexicon's row, the complement's head, and the noun phrase between them (-1 for none). */
export interface Governed {
  readonly row: OperatorRow;
  readonly complement: number;
  readonly object: number;
}

const COMPLEMENTS: ReadonlySet<string> = new Set(["xcomp", "ccomp", "advcl", "obl", "acl", "obj", "dep", "csubj"]);

/** The operator reading of a predicate's head; null when it governs no clause, or not as an operator. */
export function operatorAt(doc: Parsed, head: number): Governed | null {
  const { syntax } = doc;
  const below = children(syntax, head);
  let open = -1;
  for (const complement of below) {
    const deprel = syntax.deprels[complement];
    if (complement < head || !COMPLEMENTS.has(deprel)) continue;
    const found = over(doc, head, complement, complement);
    if (found !== null) return found;
    if (deprel === "xcomp" && open < 0) open = complement;
    // "make an effort to land": the infinitive hangs on the noun.
    if (deprel !== "obj") continue;
    const under = childrenBy(syntax, complement, "acl").find((token) => infinitiveMark(doc, token) >= 0);
    if (under !== undefined) {
      const raised = operatorsOf(syntax.lemmas[head]).find(
        (row) => row.takes.includes("to") && row.object === "yes" && !row.lemma.startsWith("be "),
      );
      const spelt = OPENINGS.has(syntax.lemmas[complement]);
      if (raised !== undefined && !spelt && !isPassive(doc, head) && raised.effect !== "transparent")
        return { row: raised, complement: under, object: complement };
      const row = operatorFor(`${syntax.lemmas[head]} ${syntax.lemmas[complement]}`, "to", false);
      if (row !== null) return { row, complement: under, object: -1 };
    }
  }
  return open < 0 ? null : unlisted(doc, head, open);
}

/** Nouns that an infinitive spells out: who "gets room to shop around" makes no room shop. */
const OPENINGS: ReadonlySet<string> = new Set(
  "room time chance right power permission money reason ability opportunity freedom leave licence license mandate authority cash".split(
    " ",
  ),
);

/** A verb that no row names over its own infinitive ("was selected to buy", "loves to sing"): its mood is open, its complement the content. */
const UNLISTED: OperatorRow = {
  id: "op.other",
  lemma: "be *",
  takes: ["to"],
  object: "either",
  effect: "transparent",
  modality: null,
  factuality: "possible",
  fires: "The firm was selected to buy the mill.",
};

function unlisted(doc: Parsed, head: number, complement: number): Governed | null {
  const { syntax } = doc;
  if (!isVerbTag(syntax.tags[head]) || infinitiveMark(doc, complement) < 0 || complement < head) return null;
  const object = child(syntax, head, "obj", "iobj");
  if (object >= 0 && object < complement) return null;
  if (operatorsOf(syntax.lemmas[head]).some((row) => row.effect === "telling" && row.object === "yes") && isPassive(doc, head)) return null;
  return { row: UNLISTED, complement, object: -1 };
}

function over(doc: Parsed, head: number, complement: number, below: number): Governed | null {
  const { syntax } = doc;
  const form = formOf(doc, complement);
  if (form === null) return null;
  const passive = isPassive(doc, head);
  const own = subjectOf(doc, complement);
  const between = own >= 0 && form !== "that" ? own : child(syntax, head, "obj", "iobj");
  const isObject = between >= 0 && between < below && between !== complement && !isOfComplement(doc, head, between, form);
  const object = isObject ? between : -1;
  const deprel = syntax.deprels[complement];
  for (const key of keys(doc, head, complement, passive)) {
    if (operatorsOf(key).length === 0) continue;
    const row = operatorFor(key, form, object >= 0 || passive) ?? (key.startsWith("be ") ? operatorFor(key, form, false) : null);
    if (row === null) continue;
    // "stopped to pick him up", "worked to restore power": an adverbial clause is a complement only after certain words.
    if (deprel === "advcl" && form === "to" && row.effect !== "transparent" && row.object !== "yes") continue;
    // "continued after taking the town": a gerund behind a word of time or means is no complement.
    if (form === "ing" && isCircumstance(doc, complement, row)) continue;
    // "Apple plans to sell", with "plans" taken for a noun that has a subject
    if (deprel === "acl" && (isVerbTag(syntax.tags[head]) || subjectOf(doc, head) < 0)) continue;
    return { row, complement, object };
  }
  return null;
}

/** "a stake, which it intends to sell": what "which" stands for is sold, and not intended. */
function isOfComplement({ syntax, sentences }: Parsed, head: number, object: number, form: ComplementForm): boolean {
  const isOpen = (form === "to" || form === "ing") && object < head && syntax.deprels[head] === "acl:relcl";
  return isOpen && sentences.tokens.lowers[object] === "which";
}

/** Words that set a gerund beside its verb, where no operator names them. */
const BESIDE: ReadonlySet<string> = new Set("after since while when without despite".split(" "));

/** True for a gerund that tells of another time or thing than its verb does. */
function isCircumstance(doc: Parsed, gerund: number, { lemma }: OperatorRow): boolean {
  const mark = joiner(doc, gerund);
  const word = mark < 0 ? "" : doc.sentences.tokens.lowers[mark];
  return BESIDE.has(word) && !lemma.endsWith(` ${word}`);
}

/** "stop from" and the like before the bare lemma, so that the longer row wins. */
function keys(doc: Parsed, head: number, complement: number, passive: boolean): string[] {
  const { syntax, sentences } = doc;
  const lemma = syntax.lemmas[head];
  const found: string[] = [];
  const particle = child(syntax, head, "compound:prt");
  const mark = joiner(doc, complement);
  const base = particle >= 0 ? `${lemma} ${sentences.tokens.lowers[particle]}` : lemma;
  const yet = childrenBy(syntax, head, "advmod").find((token) => sentences.tokens.lowers[token] === "yet");
  if (yet !== undefined) found.push(`${lemma} yet`);
  const isAdjective = child(syntax, head, "cop") >= 0;
  const going = lemma === "go" && child(syntax, head, "aux") >= 0 && syntax.tags[head] === "VBG";
  const be = isAdjective || passive || going ? `be ${base}` : null;
  if (mark >= 0) {
    const preposition = sentences.tokens.lowers[mark];
    const between = childrenBy(syntax, head, "advmod").find((token) => token === head + 1);
    if (between !== undefined) found.push(`${lemma} ${sentences.tokens.lowers[between]} ${preposition}`);
    if (be !== null) found.push(`${be} ${preposition}`);
    found.push(`${base} ${preposition}`);
  }
  if (be !== null) found.push(be);
  const adverb = syntax.tags[head + 1] === "RB" || syntax.tags[head + 1] === "IN" ? `${lemma} ${sentences.tokens.lowers[head + 1]}` : null;
  if (adverb !== null) found.push(adverb);
  if (be === null || (!isAdjective && !going)) found.push(base);
  return found;
}

/** The form of a complement clause; null when the token heads no clause. */
export function formOf(doc: Parsed, token: number): ComplementForm | null {
  const { syntax, sentences } = doc;
  const tag = syntax.tags[token];
  if (infinitiveMark(doc, token) >= 0) return "to";
  if (isFiniteClause(doc, token)) return "that";
  const mark = joiner(doc, token);
  if (tag === "VBG" || syntax.tags[child(syntax, token, "cop", "aux:pass", "aux")] === "VBG")
    return mark >= 0 && sentences.tokens.lowers[mark] === "from" ? "from" : "ing";
  if (tag === "NN" && isBareGerund(doc, token)) return mark >= 0 && sentences.tokens.lowers[mark] === "from" ? "from" : "ing";
  if (tag === "VBN") return "participle";
  if (tag === "VB" || tag === "VBP") return "bare";
  return null;
}

/** "took to cycling", "quit smoking": a gerund that is tagged as a noun, with nothing but a preposition. */
function isBareGerund(doc: Parsed, token: number): boolean {
  const lower = doc.sentences.tokens.lowers[token];
  return lower.length > 5 && lower.endsWith("ing") && children(doc.syntax, token).every((below) => doc.syntax.deprels[below] === "case");
}

/** True for "was stopped", and for "forced" where a clause's auxiliary is left out. */
export function isPassive(doc: Parsed, head: number): boolean {
  const { syntax } = doc;
  if (isPastForm(doc, head)) return false;
  const helpers = childrenBy(syntax, head, "aux", "aux:pass");
  if (helpers.length > 0 && syntax.lemmas[helpers[helpers.length - 1]] === "have") return false;
  if (child(syntax, head, "aux:pass", "nsubj:pass") >= 0) return true;
  if (UNPASSIVE.has(syntax.lemmas[head])) return false;
  return (
    syntax.tags[head] === "VBN" &&
    child(syntax, head, "aux", "nsubj") < 0 &&
    ["acl", "advcl", "acl:relcl", "root"].includes(syntax.deprels[head])
  );
}
