// What a verb has told, as a noun speaks of it later: "The city banned diesel cars. … The ban" -> "the ban on diesel cars".

import type { Entity } from "../doc/doc.js";
import { child, childrenBy } from "../doc/tree.js";
import { EVENT_NOUNS, type EventForm, type EventNoun } from "../lexicon/event-nouns.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import type { Description, Named, Read } from "./descriptions.js";
import { endOf, firstOf, textOf } from "./said-again.js";

/** What a verb has told of the event that a noun names. */
export interface ToldEvent {
  /** The verb. */
  readonly origin: number;
  readonly description: Description;
  /** The name in it; null for none. */
  readonly about: Entity | null;
}

/** Words that say something again. */
interface Words {
  readonly text: string;
  readonly tokens: readonly number[];
}

/** How many sentences back the verb may stand. */
const REACH = 3;
/** How many words are looked through, so that the time stays linear. */
const NEAR = 150;
/** More words than a clause takes that is said again: "that the merger was unlawful". */
const MOST_OF_CLAUSE = 9;

const BY_NOUN: ReadonlyMap<string, readonly EventNoun[]> = byNoun();

function byNoun(): Map<string, EventNoun[]> {
  const found = new Map<string, EventNoun[]>();
  for (const row of EVENT_NOUNS) for (const noun of row.nouns) found.set(noun, [...(found.get(noun) ?? []), row]);
  return found;
}

/** What tells of the event that a bare noun names; null where no verb of the last sentences does, or where several differ. */
export function eventBefore(doc: Read, names: Named, isName: (token: number) => boolean, noun: number): ToldEvent | null {
  const { syntax, sentences, sections } = doc;
  const rows = syntax.tags[noun] === "NN" ? BY_NOUN.get(syntax.lemmas[noun]) : undefined;
  if (rows === undefined) return null;
  const { sentence, lowers } = sentences.tokens;
  let found: { verb: number; words: Words } | null = null;
  for (let verb = noun - 1; verb >= Math.max(0, noun - NEAR) && sentence[noun] - sentence[verb] <= REACH; verb--) {
    const row = rows.find(({ verbs }) => verbs.includes(syntax.lemmas[verb]));
    if (row === undefined || !syntax.tags[verb].startsWith("VB")) continue;
    if (sections.list[sentences.list[sentence[verb]].section].kind !== "paragraph") continue;
    const words = sentence[verb] === sentence[noun] || isOpen(doc, names, verb) ? null : wordsOf(doc, names, isName, verb, row.form);
    if (words === null || (found !== null && found.words.text !== words.text)) return null;
    found ??= { verb, words };
  }
  if (found === null) return null;
  const { text, tokens } = found.words;
  const behind = tokens.filter((token) => /^(?:NN|VB|JJ|CD)/.test(syntax.tags[token])).map((token) => syntax.lemmas[token]);
  const about = tokens.map((token) => names.entityAt[token]).find((entity) => entity !== null) ?? null;
  return {
    origin: found.verb,
    description: { head: `the ${lowers[noun]}`, behind: text, tellsBefore: false, words: { before: [], behind } },
    about,
  };
}

/** True for what somebody else says in so many words, and for what is not done. */
function isOpen({ syntax, sentences }: Read, { isQuoted }: Named, verb: number): boolean {
  return (
    isQuoted[verb] === 1 ||
    childrenBy(syntax, verb, "advmod").some((token) => /^(?:not|n['’]t|never)$/.test(sentences.tokens.lowers[token]))
  );
}

/** What stands behind the noun; null where the verb's clause leaves it open, or it is long. */
function wordsOf(doc: Read, names: Named, isName: (token: number) => boolean, verb: number, form: EventForm): Words | null {
  const { syntax } = doc;
  if (form === "that") return clauseWords(doc, verb);
  if (form === "to") {
    const doing = child(syntax, verb, "xcomp");
    return doing > verb && syntax.tags[doing] === "VB" ? infinitiveWords(doc, names, isName, doing) : null;
  }
  const subject = child(syntax, verb, "nsubj");
  const befallen = child(syntax, verb, "nsubj:pass", "obj");
  const whom = form === "by whom" ? (befallen < 0 ? subject : -1) : befallen;
  const words = whom < 0 ? null : nounWords(doc, names, isName, whom);
  return words === null ? null : { text: `${form === "on" ? "on" : "of"} ${words.text}`, tokens: words.tokens };
}

/** "to buy Lumen": the verb and its object, with nothing else that may matter. */
function infinitiveWords(doc: Read, names: Named, isName: (token: number) => boolean, verb: number): Words | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const mark = child(syntax, verb, "mark");
  const object = child(syntax, verb, "obj");
  if (mark !== verb - 1 || lowers[mark] !== "to" || child(syntax, verb, "conj", "iobj") >= 0) return null;
  if (object < 0) {
    // "to resign"; "to move | to Leeds" is more than moving.
    const isWhole = child(syntax, verb, "obl", "xcomp", "ccomp", "advcl") < 0;
    return isWhole ? { text: `to ${lowers[verb]}`, tokens: [verb] } : null;
  }
  const words = nounWords(doc, names, isName, object);
  const particle = child(syntax, verb, "compound:prt");
  // "to leave the rate | unchanged" is more than leaving it.
  if (words === null || object < verb || child(syntax, verb, "xcomp", "ccomp") >= 0) return null;
  return { text: `to ${lowers[verb]}${particle < 0 ? "" : ` ${lowers[particle]}`} ${words.text}`, tokens: [verb, ...words.tokens] };
}

const NAMED: ReadonlySet<string> = new Set(["PERSON", "ORG", "GPE", "LOC", "FAC"]);

/** A noun phrase as what is known already, a name by itself; null for what is an amount or leaves open what it stands for. */
function nounWords(doc: Read, { entityAt, mentionAt }: Named, isName: (token: number) => boolean, noun: number): Words | null {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const beside = child(syntax, noun, "appos", "flat");
  for (const token of beside < 0 ? [noun] : [noun, beside]) {
    const [entity, mention] = [entityAt[token], mentionAt[token]];
    if (entity === null || !NAMED.has(entity.type) || (mention?.kind !== "name" && entity.type !== "PERSON")) continue;
    const article = token === noun && lowers[(mention?.firstToken ?? 0) - 1] === "the" ? "the " : "";
    return { text: article + entity.name, tokens: [token] };
  }
  const lemma = syntax.lemmas[noun];
  if (!/^NNS?$/.test(syntax.tags[noun]) || NOUN_CLASSES.AMOUNT.has(lemma) || NOUN_CLASSES.TIME.has(lemma)) return null;
  if (mentionAt[noun] !== null || child(syntax, noun, "conj", "appos") >= 0) return null;
  const [first, end] = [firstOf(doc, noun), endOf(doc, noun)];
  const text = textOf(doc, isName, first, end);
  return text === null ? null : { text, tokens: Array.from({ length: end - first }, (_, k) => first + k) };
}

/** "that the merger was unlawful"; null where the clause is long or has pronouns. */
function clauseWords(doc: Read, verb: number): Words | null {
  const { syntax, sentences, article } = doc;
  const { lowers, starts, ends } = sentences.tokens;
  const said = child(syntax, verb, "ccomp");
  const first = said < 0 ? -1 : syntax.subtreeFirst[said];
  if (first <= verb || lowers[first] !== "that") return null;
  const later = childrenBy(syntax, said, "advcl", "conj", "parataxis").find((token) => token > said);
  let end = later === undefined ? syntax.subtreeEnd[said] : syntax.subtreeFirst[later];
  while (/^[,.]$/.test(lowers[end - 1])) end--;
  if (end - first > MOST_OF_CLAUSE + 1) return null;
  const tokens = Array.from({ length: end - first }, (_, k) => first + k);
  if (tokens.some((token) => /^(?:PRP|W)/.test(syntax.tags[token]) || /^[,;:"“”()–—]$/.test(lowers[token]))) return null;
  return { text: article.text.slice(starts[first], ends[end - 1]).replace(/\s+/g, " "), tokens };
}
