// How a noun phrase is said again in few words: "a huge 22-storey tower beside the market hall" -> "the 22-storey tower beside the market hall".

import type { Doc, Entity, Mention } from "../doc/doc.js";
import { child, children, childrenBy } from "../doc/tree.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import { BRINGS_UP_NOTHING, JOINS_A_NOUN, TELLING_PREPOSITIONS, TELLS_HOW, TELLS_NOTHING, THOUGHT_OF } from "../lexicon/told-nouns.js";

/** The layers that nouns are read from. */
export type Read = Doc<"sections" | "sentences" | "syntax">;

/** Which names the tokens lie in. */
export interface Named {
  readonly entityAt: readonly (Entity | null)[];
  readonly mentionAt: readonly (Mention | null)[];
  /** By token, 1 inside quotation marks. */
  readonly isQuoted: Uint8Array;
}

/** Lemmas of the names and of what is said of a noun, in front of it and behind it. */
export interface Telling {
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

/** More words than a phrase takes that is said again, "the" not counted. */
const LONGEST = 8;
/** How many stand behind a noun with none in front, where fewer would tell nothing. */
const FURTHEST = 10;
/** How many words a participle may take: "banning phones in primary schools". */
const MOST_OF_PARTICIPLE = 5;

/** How a phrase is said again: up to its noun, and behind it. */
export interface Description {
  readonly head: string;
  readonly behind: string;
  readonly tellsBefore: boolean;
  readonly words: Telling;
}

/** What a phrase tells of its noun in few words; null where that is nothing. */
export function describe(doc: Read, names: Named, noun: number): Description | null {
  const { syntax, sentences, article } = doc;
  const { starts, ends } = sentences.tokens;
  // What somebody calls it in a quotation is theirs.
  if (names.isQuoted[noun] === 1 || syntax.deprels[noun] === "appos" || child(syntax, noun, "cop", "appos", "flat") >= 0) return null;
  if (child(syntax, noun, "conj") >= 0 && sentences.tokens.lowers[noun + 1] !== "between") return null;
  const kept = wordsBefore(doc, noun);
  if (kept === null) return null;
  const slice = (first: number, end: number) => article.text.slice(starts[first], ends[end - 1]).replace(/\s+/g, " ");
  let head = "";
  let last = -1;
  for (const token of [...kept, noun]) {
    const word = last < 0 ? lowered(doc, names, token) : slice(token, token + 1);
    head += (last < 0 ? "" : token === last + 1 ? article.text.slice(ends[last], starts[token]) : " ") + word;
    last = token;
  }
  const owner = kept.length > 0 ? topOf(syntax.heads, kept[0], noun) : noun;
  const isOwned = syntax.deprels[owner] === "nmod:poss" && child(syntax, owner, "case") > owner;
  // "Court upholds council's decision": a headline has no articles.
  const isClipped = isOwned && syntax.tags[owner] === "NN" && syntax.subtreeFirst[owner] === owner;
  const articled = isOwned && !isClipped ? head : `the ${head}`;
  const near = endBehind(doc, noun, LONGEST - kept.length - 1);
  // "talks between the government of Mali and rebels from the north": long, and nothing else tells which.
  const end = near === noun + 1 && kept.length === 0 ? endBehind(doc, noun, FURTHEST) : near;
  const behind = end > noun + 1 ? slice(noun + 1, end) : "";
  if (kept.length === 0 && behind === "") return null;
  const lemmasOf = (tokens: readonly number[]) =>
    tokens.filter((token) => /^(?:NNP|VB|JJ|CD)/.test(syntax.tags[token])).map((token) => syntax.lemmas[token]);
  const words = { before: lemmasOf(kept), behind: lemmasOf(Array.from({ length: end - noun - 1 }, (_, k) => noun + 1 + k)) };
  return { head: articled, behind, tellsBefore: kept.length > 0, words };
}

/** The part of the noun's phrase that a token lies in. */
function topOf(heads: Int32Array, token: number, noun: number): number {
  let at = token;
  while (heads[at] >= 0 && heads[at] !== noun) at = heads[at];
  return at;
}

/** A word that may open a sentence, as it stands inside one. */
function lowered({ sentences, syntax }: Read, { mentionAt }: Named, token: number): string {
  const form = sentences.tokens.forms[token];
  const isName = syntax.tags[token].startsWith("NNP") || mentionAt[token]?.kind === "name";
  return isName || !/^\p{Lu}\p{Ll}/u.test(form) ? form : form.charAt(0).toLowerCase() + form.slice(1);
}

const BEFORE: ReadonlySet<string> = new Set(["amod", "compound", "nmod:poss", "nummod", "nmod", "flat"]);

/** Tokens in front of a noun that tell which one it is; null where its words are too many, or marks part them. */
function wordsBefore({ syntax, sentences }: Read, noun: number): number[] | null {
  const { lowers } = sentences.tokens;
  const kept: number[] = [];
  for (const part of children(syntax, noun)) {
    if (part > noun) break;
    const deprel = syntax.deprels[part];
    if (/^(?:det|case|cc|mark|advmod|punct)$/.test(deprel)) {
      if (deprel === "punct" && /^[,"“”(]$/.test(lowers[part])) return null;
      continue;
    }
    if (!BEFORE.has(deprel)) return null;
    if (syntax.subtreeEnd[part] - syntax.subtreeFirst[part] > LONGEST) return null;
    if (!tellsApart(syntax, lowers, part)) continue;
    for (let token = syntax.subtreeFirst[part]; token < syntax.subtreeEnd[part]; token++) {
      if (/^(?:PRP|W|IN|VB[DPZ]|MD)/.test(syntax.tags[token]) || /^[,"“”()#*–—]$/.test(lowers[token])) return null;
      kept.push(token);
    }
  }
  return kept.length > LONGEST - 2 ? null : kept;
}

/** True for what tells a thing from others: no count, no praise, and no owner that changes with the day: "next year's budget". */
function tellsApart({ tags, lemmas, deprels, subtreeFirst }: Read["syntax"], lowers: readonly string[], part: number): boolean {
  if (deprels[part] === "nummod") return /^[$€£¥]/.test(lowers[subtreeFirst[part]]);
  if (deprels[part] === "nmod:poss" && (NOUN_CLASSES.TIME.has(lemmas[part].toLowerCase()) || /^an?$/.test(lowers[subtreeFirst[part]])))
    return false;
  if (TELLS_NOTHING.has(lowers[part])) return JOINS_A_NOUN.has(lowers[part]) && deprels[part + 1] === "compound";
  return !/^(?:PRP\$|JJ[RS]|RB|WP\$)$/.test(tags[part]);
}

/** Where a noun's phrase ends as it is said again: with phrases that tell which one it is, and that fit. */
function endBehind(doc: Read, noun: number, most: number): number {
  const { syntax, sentences } = doc;
  let end = noun + 1;
  for (const part of children(syntax, noun)) {
    if (part < noun || syntax.deprels[part] === "punct") continue;
    if (syntax.subtreeFirst[part] !== end || !(isTellingPhrase(doc, part) || isPurpose(doc, noun, part) || isParticiple(doc, part))) break;
    const ends =
      syntax.deprels[part] === "acl" ? [syntax.subtreeEnd[part]] : [syntax.subtreeEnd[part], endOfPhrase(doc, part), endOfNoun(doc, part)];
    const other = sentences.tokens.lowers[end] === "between" ? otherSide(doc, noun, syntax.subtreeEnd[part]) : -1;
    const fits = [other, ...ends].find(
      (until) => until > part && until - noun - 1 <= most && isPlain(doc, end, until) && isWhole(doc, end, until),
    );
    if (fits === undefined) break;
    end = fits;
    if (fits < syntax.subtreeEnd[part]) break;
  }
  return end;
}

/** "talks between the army | and the rebels stalled", where the parser hangs the rebels on the talks or on the verb: where they end; -1 elsewhere. */
function otherSide({ syntax, sentences }: Read, noun: number, end: number): number {
  const verb = syntax.heads[noun];
  if (sentences.tokens.lowers[end] !== "and") return -1;
  const side = [...childrenBy(syntax, noun, "conj"), ...(verb < 0 ? [] : childrenBy(syntax, verb, syntax.deprels[noun]))].find(
    (token) => syntax.subtreeFirst[token] === end || syntax.subtreeFirst[token] === end + 1,
  );
  return side === undefined ? -1 : syntax.subtreeEnd[side];
}

/** A phrase's end short of what hangs behind its noun; -1 where something is joined to it. */
function endOfNoun({ syntax }: Read, noun: number): number {
  return child(syntax, noun, "conj") >= 0 || !syntax.tags[noun].startsWith("NN") ? -1 : noun + 1;
}

/** A phrase's end where an insertion or a relative clause closes it: "between the union and the operator | , DanskTog". */
function endOfPhrase({ syntax, sentences }: Read, part: number): number {
  const { lowers } = sentences.tokens;
  const end = Math.min(syntax.subtreeEnd[part], part + FURTHEST);
  for (let token = part + 1; token < end; token++) if (lowers[token] === ",") return token;
  return -1;
}

/** True where nothing is joined on behind the words, and "between" has both its sides. */
function isWhole({ syntax, sentences }: Read, first: number, end: number): boolean {
  const { lowers } = sentences.tokens;
  if (
    syntax.tags[end] === "CC" ||
    (lowers[end] === "," && /^NNP?S?$/.test(syntax.tags[end + 1] ?? "") && syntax.deprels[end + 1] === "conj")
  )
    return false;
  if (lowers[first] !== "between") return true;
  for (let token = first; token < end; token++) if (lowers[token] === "and" || syntax.tags[token].endsWith("S")) return true;
  return false;
}

/** "talks | in Geneva", and not "talks on Monday". */
function isTellingPhrase({ syntax, sentences }: Read, part: number): boolean {
  const preposition = child(syntax, part, "case");
  return (
    syntax.deprels[part] === "nmod" &&
    preposition >= 0 &&
    preposition === syntax.subtreeFirst[part] &&
    TELLING_PREPOSITIONS.has(sentences.tokens.lowers[preposition]) &&
    // "talks with the rebels"; "twinned a village with a town" is none of the village's.
    (sentences.tokens.lowers[preposition] !== "with" || isMutual(syntax.lemmas[syntax.heads[part]])) &&
    syntax.tags[part].startsWith("NN") &&
    !NOUN_CLASSES.TIME.has(syntax.lemmas[part].toLowerCase()) &&
    !TELLS_HOW.has(syntax.lemmas[part]) &&
    !BRINGS_UP_NOTHING.has(sentences.tokens.lowers[preposition + 1]) &&
    !isBareNoun({ syntax, sentences }, part)
  );
}

/** What takes two: talks, deals, disputes. */
function isMutual(lemma: string): boolean {
  return (
    NOUN_CLASSES.TALKS.has(lemma) ||
    NOUN_CLASSES.DEAL.has(lemma) ||
    NOUN_CLASSES.FIGHT.has(lemma) ||
    /^(?:war|border|merger|link|tie)$/.test(lemma)
  );
}

/** How many words around a noun may show that articles are written. */
const NEAR = 24;

/** "plan for detention centre": headlines leave articles out. */
function isBareNoun({ syntax, sentences }: Pick<Read, "syntax" | "sentences">, noun: number): boolean {
  const sentence = sentences.list[sentences.tokens.sentence[noun]];
  const [firstToken, endToken] = [Math.max(sentence.firstToken, noun - NEAR), Math.min(sentence.endToken, noun + NEAR)];
  if (syntax.tags[noun] !== "NN" || child(syntax, noun, "det", "nmod:poss", "nummod") >= 0) return false;
  for (let token = firstToken; token < endToken; token++) if (syntax.deprels[token] === "det") return false;
  return true;
}

/** "a plan | to close two factories" */
function isPurpose({ syntax }: Read, noun: number, part: number): boolean {
  return (
    syntax.deprels[part] === "acl" &&
    syntax.tags[part] === "VB" &&
    syntax.tags[noun + 1] === "TO" &&
    syntax.subtreeFirst[part] === noun + 1 &&
    NOUN_CLASSES.PLAN.has(syntax.lemmas[noun])
  );
}

/** "a bill | banning phones in schools" */
function isParticiple({ syntax, sentences }: Read, part: number): boolean {
  return (
    syntax.deprels[part] === "acl" &&
    /^VB[GN]$/.test(syntax.tags[part]) &&
    syntax.subtreeFirst[part] === part &&
    syntax.subtreeEnd[part] > part + 1 &&
    syntax.subtreeEnd[part] - part <= MOST_OF_PARTICIPLE &&
    !THOUGHT_OF.has(sentences.tokens.lowers[part])
  );
}

/** True for words that mean the same in another sentence. */
function isPlain({ syntax, sentences }: Read, first: number, end: number): boolean {
  for (let token = first; token < end; token++)
    if (/^(?:PRP|W|EX|VB[DPZ]|MD)/.test(syntax.tags[token]) || /^[,;:"“”()–—]$/.test(sentences.tokens.lowers[token])) return false;
  return true;
}
