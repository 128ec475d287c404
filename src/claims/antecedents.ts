// What a relative clause or a verb without a subject speaks of: the noun in front of it.

import { child, childrenBy } from "../doc/tree.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import { stanceVerb } from "../lexicon/reporting-verbs.js";
import { NEEDS_OBJECT } from "../lexicon/verb-forms.js";
import type { Clause } from "./clauses.js";
import type { Parsed } from "./tree.js";
import { finiteWord, isBehindComma, isNounTag, TIME_NOUN } from "./tree.js";

/** The head of the noun phrase that ends right before a token: the antecedent of a relative pronoun that hangs elsewhere; -1 when there is none. */
export function nounBefore(doc: Parsed, token: number, first: number): number {
  const { syntax } = doc;
  let at = token - 1;
  while (at >= first && (syntax.deprels[at] === "punct" || syntax.deprels[at] === "case")) at--;
  if (at < first) return -1;
  const end = at + 1;
  while (syntax.heads[at] >= 0 && syntax.subtreeEnd[syntax.heads[at]] <= token && !/^(?:VB|MD|RB)/.test(syntax.tags[syntax.heads[at]])) {
    // "… ties with Lima, the new deal | allows": an apposition would be closed by a comma.
    if (syntax.subtreeEnd[at] === token && (syntax.deprels[at] === "appos" || isListed(doc, at))) break;
    // "through Roos, and Ede, | whose"
    if (syntax.subtreeEnd[at] === end && isListed(doc, at) && child(syntax, at, "cc") >= 0) break;
    at = syntax.heads[at];
  }
  if (!isNounTag(syntax.tags[at])) return -1;
  return doc.sentences.tokens.lowers[token] === "who" ? somebodyBefore(doc, at, first) : at;
}

/** "… to four more banks, diplomats | said", "Roos, and Ede, | whose": joined behind a comma. */
function isListed(doc: Parsed, noun: number): boolean {
  return doc.syntax.deprels[noun] === "conj" && isBehindComma(doc, noun);
}

/** Days of the week and months. */
export const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "tabled a budget on Tuesday that lets the deficit grow": what the clause tells is no day, but what stands before it. */
function notDate(doc: Parsed, antecedent: number, pronoun: number): number {
  const { syntax, sentences } = doc;
  if (!CALENDAR.test(sentences.tokens.lowers[antecedent]) || sentences.tokens.lowers[pronoun] === "who") return antecedent;
  const verb = syntax.heads[antecedent];
  const object = verb < 0 ? -1 : child(syntax, verb, "obj", "nsubj:pass");
  const other = verb < 0 || object >= 0 ? object : child(syntax, verb, "nsubj");
  return other >= 0 && other < antecedent ? other : antecedent;
}

/** "vicar until his death in 1889, who noted": no year or sum is anybody; the nearest person in front is, else the nearest name. */
function somebodyBefore({ syntax }: Parsed, antecedent: number, first: number): number {
  if (syntax.tags[antecedent] !== "CD") return antecedent;
  let name = -1;
  for (let at = antecedent - 1; at >= first && antecedent - at < PEOPLE_REACH; at--) {
    if (/^NNS?$/.test(syntax.tags[at]) && NOUN_CLASSES.PERSON.has(syntax.lemmas[at]))
      return syntax.deprels[at] === "appos" ? syntax.heads[at] : at;
    if (name < 0 && syntax.tags[at] === "NNP" && !CALENDAR.test(syntax.lemmas[at].toLowerCase())) name = at;
  }
  if (name < 0) return antecedent;
  return syntax.deprels[name] === "flat" ? syntax.heads[name] : name;
}

/** How many words in front a person is looked for. */
const PEOPLE_REACH = 24;

/** "an economist at Nordvik Bank, who pointed to": people, and not where they work or come from. */
function whoever(doc: Parsed, antecedent: number, pronoun: number): number {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  if (lowers[pronoun] !== "who") return antecedent;
  // "the job at | Sandgate, who sacked": what can be held does nothing, and neither is it anybody.
  if (NOUN_CLASSES.OFFICE.has(syntax.lemmas[antecedent]) && !isPerson(syntax.lemmas[antecedent])) {
    const name = childrenBy(syntax, antecedent, "nmod").find(
      (token) => syntax.tags[token] === "NNP" && pronoun - syntax.subtreeEnd[token] <= 1,
    );
    return name ?? antecedent;
  }
  const preposition = child(syntax, antecedent, "case");
  if (preposition < 0) return antecedent;
  let over = syntax.heads[antecedent];
  // "people familiar with his plans who"
  const isFamiliar = lowers[preposition] === "with" && over >= 0 && over < antecedent && syntax.tags[over] === "JJ";
  if (isFamiliar) over = syntax.heads[over];
  else if (!syntax.tags[antecedent].startsWith("NNP") || !/^(?:at|from|in|on)$/.test(lowers[preposition])) return antecedent;
  // "doctors at the hospital in Skardu, who treated her"
  const people = over >= 0 && syntax.deprels[over] === "nmod" && !isPerson(syntax.lemmas[over]) ? syntax.heads[over] : -1;
  if (people >= 0 && people < over && syntax.tags[people] === "NNS" && isPerson(syntax.lemmas[people])) over = people;
  if (over < 0 || over > antecedent || !isNounTag(syntax.tags[over])) return antecedent;
  // "the vacant job at Sandgate, who sacked": what is nobody does nothing.
  if (!isFamiliar && /^NNS?$/.test(syntax.tags[over]) && !isPerson(syntax.lemmas[over])) return antecedent;
  return syntax.deprels[over] === "appos" && isNounTag(syntax.tags[syntax.heads[over]]) ? syntax.heads[over] : over;
}

/** What no place does: it neither ends nor employs anybody. */
const NOT_OF_PLACES: ReadonlySet<string> = new Set("end begin start last conclude resume follow employ kill injure wound".split(" "));

/** "talks in Oslo, which ended on Friday", "its plant in Munich, which employs 900": what is in the place. */
function notPlace({ syntax, sentences }: Parsed, verb: number, antecedent: number, pronoun: number): number {
  const { lowers } = sentences.tokens;
  const thing = syntax.heads[antecedent];
  const isPlace = syntax.tags[antecedent].startsWith("NNP") || NOUN_CLASSES.PLACE.has(syntax.lemmas[antecedent]);
  if (lowers[pronoun] !== "which" || thing < 0 || !isPlace || !/^(?:NNS?$|VB)/.test(syntax.tags[thing])) return antecedent;
  const preposition = child(syntax, antecedent, "case");
  const isIn = preposition >= 0 && /^(?:in|at|near)$/.test(lowers[preposition]) && thing < preposition;
  if (!isIn || !NOT_OF_PLACES.has(syntax.lemmas[verb])) return antecedent;
  // "collapsed in the city of Orlac, which killed 17": all that happened did.
  return syntax.tags[thing].startsWith("VB") ? -1 : thing;
}

/** "a volley from 25 yards that struck the bar", "a jury of five men, which sat for a week": no length does anything, and nobody is "which". */
function doer(doc: Parsed, noun: number, pronoun: number, first: number): number {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  if (lowers[pronoun] === "who") return noun;
  if (LENGTHS.has(syntax.lemmas[noun]) && child(syntax, noun, "nummod") >= 0) {
    const preposition = child(syntax, noun, "case");
    const measured = preposition > first ? nounBefore(doc, preposition, first) : -1;
    return measured >= 0 ? measured : noun;
  }
  if (lowers[pronoun] !== "which" || lowers[pronoun - 1] !== ",") return noun;
  let whole = noun;
  while (syntax.tags[whole] === "NNS" && NOUN_CLASSES.PERSON.has(syntax.lemmas[whole]) && /^(?:conj|nmod)$/.test(syntax.deprels[whole]))
    whole = syntax.heads[whole];
  return /^NN/.test(syntax.tags[whole]) && whole < noun ? whole : noun;
}

/** Units of length, by which a thing is far off, high or wide. */
const LENGTHS: ReadonlySet<string> = new Set("yard metre meter mile kilometre kilometer foot inch".split(" "));

/** What only the whole of what is told does: "could exceed £150 million, which would make it the dearest". */
const OF_ALL: ReadonlySet<string> = new Set("make mean bring take leave push put".split(" "));
/** What only the whole of what is told is. */
const JUDGED: ReadonlySet<string> = new Set("possible impossible likely unlikely unusual rare common normal understandable".split(" "));

/** "finish in the top four, which is possible": a clause that judges or sums up what stands in front. */
function isOfAll(doc: Parsed, verb: number, noun: number, pronoun: number): boolean {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  if (lowers[pronoun] !== "which" || lowers[pronoun - 1] !== ",") return false;
  if (JUDGED.has(syntax.lemmas[verb])) return child(syntax, verb, "cop") >= 0;
  const isAmount = syntax.tags[noun] === "$" || syntax.tags[noun] === "CD" || lowers[noun] === "%";
  return isAmount && OF_ALL.has(syntax.lemmas[verb]);
}

/** "Nadia Rao, the minister, who resigned", "Maria Lund, one of the patients, who died": the name in front of what sets it apart; else the noun. */
function namedApart({ syntax, sentences }: Parsed, noun: number, pronoun: number): number {
  const { lowers } = sentences.tokens;
  const first = syntax.subtreeFirst[noun] + (lowers[syntax.subtreeFirst[noun]] === "," ? 1 : 0);
  if (lowers[pronoun] !== "who" || lowers[pronoun - 1] !== "," || lowers[first - 1] !== ",") return noun;
  const isOne = syntax.tags[noun] === "NN" || lowers[noun] === "one";
  let name = first - 2;
  if (!isOne || !/^(?:DT|PRP\$|CD|NN|JJ)$/.test(syntax.tags[first]) || syntax.tags[name] !== "NNP") return noun;
  while (/^(?:flat|compound)$/.test(syntax.deprels[name])) name = syntax.heads[name];
  return syntax.tags[name] === "NNP" && name < first ? name : noun;
}

/** "Abbot, a Republican who was elected": the name in front of what it is called. */
function namedBefore({ syntax }: Parsed, noun: number): number {
  const name = syntax.heads[noun];
  const isCalled = syntax.deprels[noun] === "appos" && /^NNP?$/.test(syntax.tags[noun]) && child(syntax, noun, "det") >= 0;
  return isCalled && name >= 0 && name < noun && /^NNPS?$/.test(syntax.tags[name]) ? name : noun;
}

/** "economist", "ecologist": those who do something for a living are hardly all in a list. */
function isPerson(lemma: string): boolean {
  return NOUN_CLASSES.PERSON.has(lemma) || /(?:ist|ian|er|or|man)$/.test(lemma);
}

/** What a relative pronoun that is the subject of a verb stands for; -1 for the whole sentence. */
export function spokenOf(doc: Parsed, verb: number, antecedent: number, pronoun: number): number {
  const { firstToken } = doc.sentences.list[doc.sentences.tokens.sentence[pronoun]];
  const person = whoever(doc, notDate(doc, doer(doc, antecedent, pronoun, firstToken), pronoun), pronoun);
  if (isOfAll(doc, verb, antecedent, pronoun)) return -1;
  const noun = namedBefore(doc, namedApart(doc, notPlace(doc, verb, person, pronoun), pronoun));
  return noun === antecedent ? agreeing(doc, noun, pronoun, finiteWord(doc, verb)) : noun;
}

/** "quoted an official as saying", "accused the firm of having hidden costs": the participle is the object's; null elsewhere. */
export function quotedSpeaker(doc: Parsed, participle: number, verb: number): number | null {
  const { syntax, sentences } = doc;
  const mark = child(syntax, participle, "mark");
  const gerund = finiteWord(doc, participle);
  if (syntax.tags[gerund] !== "VBG" || mark < verb) return null;
  const word = sentences.tokens.lowers[mark];
  // "of", "for": with a view of somebody, and not with "used the money for buying".
  if (word !== "as" && !(/^(?:of|for)$/.test(word) && stanceVerb(syntax.lemmas[verb])?.takes.includes(word))) return null;
  const object = childrenBy(syntax, verb, "obj", "nsubj:pass").find((token) => token < mark);
  return object ?? null;
}

/**
 * The noun that a relative clause speaks of, its number being the verb's: in "a share of the revenue from the models, which
 * removes" not the models. -1 where none in front agrees: then the clause speaks of the whole sentence.
 */
function agreeing(doc: Parsed, antecedent: number, pronoun: number, finite: number): number {
  const { syntax } = doc;
  const { lowers } = doc.sentences.tokens;
  const singular = syntax.tags[finite] === "VBZ" || lowers[finite] === "was";
  if (!singular && syntax.tags[finite] !== "VBP" && lowers[finite] !== "were") return antecedent;
  if (lowers[pronoun] === "who" || !/^NNS?$/.test(syntax.tags[antecedent])) return antecedent;
  for (let at = antecedent; at >= 0 && at < pronoun; at = syntax.heads[at]) {
    if (syntax.tags[at] === "NNP" || syntax.tags[at] === "NNPS") return at;
    const plural = syntax.tags[at] === "NNS" || childrenBy(syntax, at, "conj").some((joined) => joined < pronoun);
    // "a team that are", "a number of those that are": a singular may stand for several.
    if (isNounTag(syntax.tags[at]) && (singular ? !plural : plural || at === antecedent)) return at;
  }
  return -1;
}

/** True for a clause with "when" behind a noun that is no time: it says when the verb above happens. */
export function isOfTime(doc: Parsed, clause: number, mark: number): boolean {
  return doc.sentences.tokens.lowers[mark] === "when" && !TIME_NOUN.test(doc.syntax.lemmas[doc.syntax.heads[clause]]);
}

/** "a sum the council says it cannot afford": the antecedent of who says it, where the verb below has no other object; -1 elsewhere. */
export function saidOf(
  { syntax, sentences }: Parsed,
  token: number,
  over: Pick<Clause, "relation" | "antecedent" | "relativeWord">,
): number {
  if (over.relation !== "relative") return -1;
  // "counts, which prosecutors said they would not pursue": what "which" stands for is missing below.
  const isMissing = over.relativeWord >= 0 && /^(?:which|whom)$/.test(sentences.tokens.lowers[over.relativeWord]);
  const isOpen =
    (isMissing || NEEDS_OBJECT.has(syntax.lemmas[token])) && child(syntax, token, "obj", "ccomp", "xcomp", "aux:pass", "mark", "cop") < 0;
  return isOpen ? over.antecedent : -1;
}
