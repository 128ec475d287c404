// Pronouns that stand for whoever speaks: "I" in a quote, "it" in what a firm announced; and the verbs that agree with the name.

import type { Attribution, Entity, Phrase } from "../doc/doc.js";
import { child, childrenBy, isOfClause } from "../doc/tree.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import { presentOf } from "../lexicon/verb-forms.js";
import { nameOf } from "./entity-names.js";
import { isAct } from "./offices.js";
import type { Names, Source } from "./phrases.js";
import { nounRun } from "./phrases.js";
import { finiteWord, isPunctuation, QUOTES } from "./tree.js";
import type { Piece } from "./write.js";

const THIRD: ReadonlySet<string> = new Set(["he", "she", "it"]);

/** "The firm announced that it would close": a pronoun without a name of its own that agrees with the source stands for it. */
export function speaker(doc: Source, names: Names, token: number, source: Phrase | null): Piece | null {
  const { syntax, sentences } = doc;
  const lower = sentences.tokens.lowers[token];
  if (source === null || !THIRD.has(lower) || !syntax.deprels[token].startsWith("nsubj") || token < source.head) return null;
  const tag = syntax.tags[source.head];
  // "He said it would consider it", of the council's leader
  const office = lower === "it" ? (names.offices.get(names.entityAt[source.head]?.id ?? "") ?? null) : null;
  if (office !== null && isAct(doc, token)) return { text: nameOf(names, office), token };
  if ((tag !== "NN" && tag !== "NNP") || (lower === "it" && isOfClause(syntax, token))) return null;
  const type = names.entityAt[source.head]?.type;
  const person = type === "PERSON";
  const body = lower === "it" ? spokenFor(doc, names, source.head) : null;
  if (body !== null) return { text: body, token };
  if (person === (lower === "it") && type !== undefined) return null;
  // "Its chief executive said it had changed": a person is no "it".
  if (lower === "it" && NOUN_CLASSES.PERSON.has(syntax.lemmas[source.head])) return null;
  // Without a name only "it" is safe: "the firm … it"; "the minister … she" may be another.
  if (type === undefined && lower === "it" && child(syntax, source.head, "det", "nmod:poss") < 0) return null;
  // "The mill, the oldest in the valley, said it": who speaks, without what is said of them.
  const [said] = doc.article.text.slice(source.start, source.end).split(/,\s/u);
  return { text: said.replace(/\s+/g, " "), token };
}

/** "A spokesman for the operator said it was pleased", "Harrowgate's chief executive": whoever a person speaks for; null for nobody. */
function spokenFor(doc: Source, names: Names, person: number): string | null {
  const { syntax, sentences, article } = doc;
  const owner = NOUN_CLASSES.PERSON.has(syntax.lemmas[person]) ? child(syntax, person, "nmod:poss") : -1;
  const body = owner < 0 ? null : names.entityAt[owner];
  if (body !== null && body.type !== "PERSON") return body.name;
  const operator = childrenBy(syntax, person, "nmod").find(
    (token) => token > person && sentences.tokens.lowers[child(syntax, token, "case")] === "for" && syntax.tags[token].startsWith("NN"),
  );
  if (operator === undefined || syntax.tags[operator] === "NNS" || names.entityAt[operator]?.type === "PERSON") return null;
  const run = nounRun(doc, operator);
  return plainText(article.text.slice(sentences.tokens.starts[run.first], sentences.tokens.ends[run.end - 1]));
}

const FIRST_SINGULAR: ReadonlySet<string> = new Set(["i", "me", "my", "mine", "myself"]);
const FIRST_PLURAL: ReadonlySet<string> = new Set(["we", "us", "our", "ours", "ourselves"]);
const POSSESSIVE: ReadonlySet<string> = new Set(["my", "mine", "our", "ours"]);

/** A name for a first person, and the verb that has to agree with it (-1 for none). */
interface Spoken {
  readonly text: string;
  readonly entity: string | null;
  readonly verb: number;
}

/** "I" and "my" in quotation marks are one speaker's, "we" and "our" those of a body or of several; null where nobody is named. */
export function spoken(
  doc: Source,
  names: Names,
  token: number,
  attribution: Attribution | null,
  named: ReadonlySet<string>,
): Spoken | null {
  const { syntax, sentences, article } = doc;
  const lower = sentences.tokens.lowers[token];
  const isSingular = FIRST_SINGULAR.has(lower);
  if (attribution?.source == null || !attribution.quoted || (!isSingular && !FIRST_PLURAL.has(lower))) return null;
  const { source } = attribution;
  // "My late husband planted them": who is spoken of in the quotation does not speak.
  if (names.isQuoted[source.head] === 1) return null;
  const entity = names.entityAt[source.head];
  const tag = syntax.tags[source.head];
  if ((tag.startsWith("PRP") && entity === null) || tag === "CD") return null;
  const isBody = tag === "NNS" || tag === "NNPS" || (entity !== null && entity.type !== "PERSON");
  if (isSingular === isBody || (entity === null && !/^NN/.test(tag))) return null;
  if (!isSingular && entity === null && tag !== "NNS") return null;
  const name = entity === null || tag === "NNS" ? plainText(article.text.slice(source.start, source.end)) : entity.name;
  const isSaid = entity !== null && named.has(entity.id);
  const again = isSaid ? pronounFor(doc, entity, lower) : null;
  // "I had 12 bucks on me": nothing tells whether on him or on her, and the words stay as they were said
  if (isSaid && again === null && isSingular) return null;
  const isSubject = syntax.deprels[token].startsWith("nsubj");
  if (again !== null) return { text: again, entity: null, verb: isSubject ? finiteWord(doc, syntax.heads[token]) : -1 };
  return {
    text: POSSESSIVE.has(lower) || syntax.tags[token] === "PRP$" ? genitive(name) : name,
    entity: entity?.id ?? null,
    verb: isSubject && tag !== "NNS" && tag !== "NNPS" ? finiteWord(doc, syntax.heads[token]) : -1,
  };
}

/** How the third person says what the first person said: "my" -> "her". */
const THIRD_FORMS = {
  he: { i: "he", me: "him", my: "his", mine: "his", myself: "himself" },
  she: { i: "she", me: "her", my: "her", mine: "hers", myself: "herself" },
  it: { we: "it", us: "it", our: "its", ours: "its", ourselves: "itself" },
} as const;

/** The pronoun by which the text speaks of a name elsewhere, in the form of a first person; null where it has none. */
function pronounFor(doc: Source, entity: Entity, lower: string): string | null {
  const forms: Readonly<Record<string, string>> | null = entity.type === "PERSON" ? formsOf(doc, entity) : THIRD_FORMS.it;
  return forms?.[lower] ?? null;
}

function formsOf(doc: Source, { mentions }: Entity): Readonly<Record<string, string>> | null {
  const { lowers } = doc.sentences.tokens;
  for (const { kind, firstToken } of mentions) {
    if (kind !== "pronoun") continue;
    if (/^(?:he|him|his)$/.test(lowers[firstToken])) return THIRD_FORMS.he;
    if (/^(?:she|her|hers)$/.test(lowers[firstToken])) return THIRD_FORMS.she;
  }
  return null;
}

/** "his sister" -> "Leon Bassett's sister" */
function sourceText(doc: Source, names: Names, { head, start, end }: Phrase): string {
  const { starts, ends } = doc.sentences.tokens;
  const owner = child(doc.syntax, head, "nmod:poss");
  const text = plainText(doc.article.text.slice(start, end));
  if (owner < 0 || doc.syntax.tags[owner] !== "PRP$" || starts[owner] !== start) return text;
  const whose = names.entityAt[owner]?.name ?? names.plainAt[owner]?.owner;
  return whose === undefined ? text : `${genitive(whose)}${plainText(doc.article.text.slice(ends[owner], end))}`;
}

function plainText(text: string): string {
  return text.replace(/\s+/g, " ");
}

const CONTRACTED: Readonly<Record<string, string>> = { s: "is", m: "is", re: "are", ll: "will", ve: "have", d: "would" };

/** The form that a verb takes behind a name: "I am" -> "Rao is", "he's" -> "Rao is"; null where it stays. */
export function agreeing(doc: Source, token: number, agrees: boolean, behindName: boolean): string | null {
  const { syntax, sentences } = doc;
  const lower = sentences.tokens.lowers[token];
  const tail = /^['’](s|m|re|ll|ve|d)$/.exec(lower)?.[1];
  const isVerb = syntax.tags[token].startsWith("VB") || syntax.tags[token] === "MD";
  if (tail !== undefined) {
    if (!isVerb || !behindName) return null;
    const lemma = syntax.lemmas[token];
    if (tail === "ve" || (tail === "s" && (lemma === "have" || isPerfect(doc, token)))) return agrees || tail === "s" ? "has" : "have";
    if (tail === "d" && lemma === "have") return "had";
    return tail === "re" && agrees ? "is" : CONTRACTED[tail];
  }
  if (!agrees) return null;
  if (lower === "am" || lower === "are") return "is";
  if (lower === "were") return "was";
  return syntax.tags[token] === "VBP" ? presentOf(syntax.lemmas[token]) : null;
}

/** "She's been good", "he's never offered to pay": what stands by a past participle that is no passive is "has". */
function isPerfect({ syntax, sentences }: Source, token: number): boolean {
  let next = token + 1;
  while (/^RB/.test(syntax.tags[next] ?? "")) next++;
  return /^(?:been|got|had)$/.test(sentences.tokens.lowers[next] ?? "") || (syntax.deprels[token] === "aux" && syntax.tags[next] === "VBN");
}

/** "Vale's", "James'". */
export function genitive(name: string): string {
  return name.endsWith("s") ? `${name}'` : `${name}'s`;
}

const WHO_SPEAKS: ReadonlySet<string> = new Set([...FIRST_SINGULAR, ...FIRST_PLURAL, "you", "your", "yours"]);

/** What opens a statement that does not say what it is about. */
const POINTING: ReadonlySet<string> = new Set("it he she they this that these those there".split(" "));

const THIRD_PERSON: ReadonlySet<string> = new Set("he she it they him her them his hers its their theirs".split(" "));

/** The words of a quotation as they were said; what a pronoun of the third person stands for takes its place in brackets: “[Ochoa] gives a lot”. */
export function asSaid({ sentences }: Source, pieces: readonly Piece[], resolved: readonly Piece[]): Piece[] {
  const names = new Map(resolved.map(({ token, text }) => [token, text]));
  return pieces.map((piece) => {
    const name = piece.token !== undefined && THIRD_PERSON.has(sentences.tokens.lowers[piece.token]) ? names.get(piece.token) : undefined;
    return name === undefined || name === piece.text ? piece : { ...piece, text: `[${name}]` };
  });
}

/** True for words in the order and the form in which they stand, but for names in brackets and marks. */
export function isWordForWord({ sentences }: Source, pieces: readonly Piece[]): boolean {
  let last = -1;
  for (const { token, text } of pieces) {
    if (text !== undefined && !/^(?:\[|,$)/.test(text)) return false;
    if (token === undefined) continue;
    if (token < last || sentences.tokens.sentence[token] !== sentences.tokens.sentence[last < 0 ? token : last]) return false;
    last = token;
  }
  return true;
}

/**
 * The words with marks around those of the quotation, where others stand beside them: the acquisition was “our most important step”; null
 * where they are quoted in two places, or where who speaks stands among them.
 */
export function partlySaid(
  doc: Source,
  { isQuoted }: Names,
  said: readonly Piece[],
  resolved: readonly Piece[],
  source: Phrase | null,
): Piece[] | null {
  const isIn = ({ token }: Piece) => token !== undefined && isQuoted[token] === 1;
  const isMark = ({ token }: Piece) => token !== undefined && isPunctuation(doc, token);
  const first = said.findIndex((piece) => isIn(piece) && !isMark(piece));
  const last = said.findLastIndex((piece) => isIn(piece) && !isMark(piece));
  const inner = said.slice(first, last + 1);
  if (first < 0 || !inner.every(isIn)) return null;
  const [start, end] = [inner[0].token ?? 0, inner[inner.length - 1].token ?? 0];
  const isInner = ({ token }: Piece) => token !== undefined && token >= start && token <= end;
  const isWord = ({ token, text }: Piece) => token === undefined || text !== undefined || !QUOTES.has(doc.sentences.tokens.forms[token]);
  const before = resolved.slice(0, resolved.findIndex(isInner)).filter(isWord);
  const behind = resolved.slice(resolved.findLastIndex(isInner) + 1).filter(isWord);
  if (source !== null && [...before, ...behind].some(({ token }) => token === source.head)) return null;
  const form = ({ token, text }: Piece) => text ?? doc.sentences.tokens.forms[token ?? 0];
  const marked = inner.map((piece, at) => {
    const [opens, closes] = [at === 0 ? "“" : "", at === inner.length - 1 ? "”" : ""];
    return opens + closes === "" ? piece : { ...piece, text: `${opens}${form(piece)}${closes}` };
  });
  return [...before, ...marked, ...behind];
}

/** What is left of "I" and "me" under the name that the words have for it already. */
export function withoutFirst({ sentences }: Source, { isQuoted }: Names, resolved: readonly Piece[], speaker: string): readonly Piece[] {
  if (!resolved.some(({ text }) => text === speaker || text === genitive(speaker))) return resolved;
  return resolved.map((piece) => {
    const lower =
      piece.token === undefined || piece.text !== undefined || isQuoted[piece.token] === 0 ? "" : sentences.tokens.lowers[piece.token];
    return FIRST_SINGULAR.has(lower) ? { ...piece, text: POSSESSIVE.has(lower) ? genitive(speaker) : speaker } : piece;
  });
}

/** “He looked at them and robbed them” -> “He … robbed them”: what is left out between words leaves a mark, unless a telling parts the quotation there. */
export function withGaps(doc: Source, pieces: readonly Piece[]): Piece[] {
  let before = -1;
  return pieces.flatMap((piece) => {
    const { token, last = token } = piece;
    if (token === undefined || last === undefined || (piece.text === undefined && isPunctuation(doc, token))) return [piece];
    const isGap = before >= 0 && leavesOut(doc, before, token);
    before = last;
    return isGap ? [{ text: "…" }, piece] : [piece];
  });
}

/** True where words, and no quotation mark, stand between two tokens. */
function leavesOut(doc: Source, before: number, token: number): boolean {
  let hasWord = false;
  for (let at = before + 1; at < token; at++) {
    if (QUOTES.has(doc.sentences.tokens.lowers[at])) return false;
    hasWord ||= !isPunctuation(doc, at);
  }
  return hasWord;
}

/**
 * “We kept doing it,” said Kell: where "we" stands for nobody named, or what is spoken of is only pointed at, the statement has to say who
 * speaks, under the name given back; null elsewhere.
 */
export function openSpeaker(doc: Source, names: Names, attribution: Attribution | null, pieces: readonly Piece[]): string | null {
  if (attribution?.source == null || !attribution.quoted) return null;
  const { lowers } = doc.sentences.tokens;
  const isWord = ({ token, text }: Piece, words: ReadonlySet<string>) =>
    token !== undefined && text === undefined && names.isQuoted[token] === 1 && words.has(lowers[token]);
  const opening = pieces.find(({ token }) => token === undefined || !isPunctuation(doc, token));
  const isOpen = pieces.some((piece) => isWord(piece, WHO_SPEAKS)) || (opening !== undefined && isWord(opening, POINTING));
  const { source } = attribution;
  if (names.isQuoted[source.head] === 1) return null;
  const entity = names.entityAt[source.head];
  if (!isOpen || (entity === null && doc.syntax.tags[source.head].startsWith("PRP"))) return null;
  const beside = child(doc.syntax, source.head, "appos");
  const holder = beside < 0 ? null : names.entityAt[beside];
  const isNamed = entity !== null && (entity.type === "PERSON" || doc.syntax.tags[source.head].startsWith("PRP"));
  // "the club's chairman, Peter Lowry": whoever has a name in full goes by it
  const name = isNamed
    ? entity.name
    : holder?.type === "PERSON" && holder.name.includes(" ")
      ? holder.name
      : sourceText(doc, names, source);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
