// Reading a sentence's tree for claims: what kind of word heads a clause, and its closest helpers.

import type { Doc } from "../doc/doc.js";
import { child, childrenBy } from "../doc/tree.js";
import { isOnlyPast, UNPASSIVE } from "../lexicon/verb-forms.js";

/** The layers that a claim's structure is read from. */
export type Parsed = Doc<"sentences" | "syntax">;

const SUBJECTS = ["nsubj", "nsubj:pass", "csubj"] as const;
const RELATIVE: ReadonlySet<string> = new Set(["who", "which", "that", "whom", "whose", "where", "when", "why"]);

/** True for the Penn tags of verbs, modals included. */
export function isVerbTag(tag: string): boolean {
  return tag.startsWith("VB") || tag === "MD";
}

/** True for the Penn tags of nouns and numbers. */
export function isNounTag(tag: string): boolean {
  return tag.startsWith("NN") || tag === "CD" || tag === "PRP" || tag === "$";
}

/** Words of quantity that stand for what follows after "of": "much of the strain has eased". */
const QUANTITIES: ReadonlySet<string> = new Set(["much", "many", "most", "some", "all", "few", "none", "more", "less", "little", "enough"]);

/** True for nouns, and for words of quantity in their place. */
export function isNounLike({ syntax, sentences }: Parsed, token: number): boolean {
  return isNounTag(syntax.tags[token]) || QUANTITIES.has(sentences.tokens.lowers[token]);
}

/** True for tokens that are punctuation marks. */
export function isPunctuation(doc: Parsed, token: number): boolean {
  return (
    doc.syntax.deprels[token] === "punct" ||
    (/^[\p{P}\p{S}]$/u.test(doc.sentences.tokens.forms[token]) &&
      doc.syntax.tags[token] !== "CD" &&
      doc.syntax.tags[token] !== "$" &&
      doc.sentences.tokens.forms[token] !== "%")
  );
}

/** The token's own subject; -1 when it has none. In "the problem is that it leaks" the verb's own one stands behind the copula. */
export function subjectOf(doc: Parsed, token: number): number {
  const copula = clausalCopula(doc, token);
  if (copula < 0) return firstSubject(doc, token);
  return childrenBy(doc.syntax, token, ...SUBJECTS).find((subject) => subject > copula) ?? -1;
}

/** Nouns that an infinitive spells out. */
const AIMS: ReadonlySet<string> = new Set(
  "aim goal plan purpose task job idea objective intention strategy way point step challenge hope priority mission role dream solution answer problem decision proposal policy function move target trick key thing option choice duty ambition wish tactic approach".split(
    " ",
  ),
);

/** The subject on the verb, or on its auxiliary by a parser's slip; of two the relative pronoun ("Vale, which owns …"). */
function firstSubject(doc: Parsed, token: number): number {
  const { syntax } = doc;
  let found = -1;
  for (let k = syntax.childStarts[token]; k < syntax.childStarts[token + 1]; k++) {
    const below = syntax.children[k];
    const deprel = syntax.deprels[below];
    if (deprel === "nsubj" || deprel === "nsubj:pass" || deprel === "csubj") {
      if (found < 0 || (below < token && (syntax.tags[below] === "WDT" || syntax.tags[below] === "WP"))) found = below;
    } else if (found < 0 && (deprel === "aux" || deprel === "aux:pass")) {
      const lent = child(syntax, below, "nsubj", "nsubj:pass");
      if (lent >= 0 && lent < token) found = lent;
    }
  }
  return found;
}

/** The copula where what it hands over to is a clause ("the aim is to win"); -1 elsewhere. */
export function clausalCopula(doc: Parsed, token: number): number {
  const tag = doc.syntax.tags[token];
  if (!isVerbTag(tag)) return -1;
  const copula = child(doc.syntax, token, "cop");
  if (copula < 0 || copula > token) return -1;
  // "are self-inflicted": a participle is an adjective here, unless it has helpers of its own.
  // "The king is to visit Lyon": his plan; "the aim is to win": what it is.
  if (infinitiveMark(doc, token) > copula) {
    const subject = childrenBy(doc.syntax, token, ...SUBJECTS).find((below) => below < copula);
    if (subject !== undefined && !AIMS.has(doc.syntax.lemmas[subject])) return -1;
  }
  if ((tag === "VBN" || tag === "VBG") && !childrenBy(doc.syntax, token, "aux", "aux:pass").some((part) => part > copula)) return -1;
  return copula;
}
/** True for "who", "which" and their like where they stand for an antecedent. */
export function isRelativeWord(doc: Parsed, token: number): boolean {
  const tag = doc.syntax.tags[token];
  return (tag.startsWith("W") || tag === "IN" || tag === "DT") && RELATIVE.has(doc.sentences.tokens.lowers[token]);
}

/** True where the token can head a clause: a verb, or a word with a copula or a subject. */
export function isPredicate(doc: Parsed, token: number): boolean {
  const tag = doc.syntax.tags[token];
  if (tag.startsWith("VB") || isPostposed(doc, token)) return true;
  return child(doc.syntax, token, "cop") >= 0 || (!isPunctuation(doc, token) && subjectOf(doc, token) >= 0);
}

/** ", originally due to start in May,", ", idle since 2019,": what somebody or something once was, or has been since, set apart behind a noun. */
function isPostposed(doc: Parsed, token: number): boolean {
  const { syntax } = doc;
  if (syntax.tags[token] !== "JJ" || syntax.deprels[token] !== "acl" || token < syntax.heads[token] || !isBehindComma(doc, token))
    return false;
  const { lowers } = doc.sentences.tokens;
  // ", idle since 2019,"
  if (childrenBy(syntax, token, "obl").some((time) => time > token && lowers[syntax.subtreeFirst[time]] === "since")) return true;
  return childrenBy(syntax, token, "advmod").some((adverb) => FORMERLY.has(lowers[adverb]));
}

/** Adverbs of what is no longer so. */
export const FORMERLY: ReadonlySet<string> = new Set("originally initially formerly previously once".split(" "));

/** The word that makes a verb finite: its first auxiliary or copula, else the verb itself. */
export function finiteWord(doc: Parsed, token: number): number {
  const copula = clausalCopula(doc, token);
  const helper = childrenBy(doc.syntax, token, "aux", "aux:pass", "cop").find((part) => part > copula) ?? -1;
  return helper >= 0 && helper < token ? helper : token;
}

/** True where the clause headed by the token has a finite verb of its own. */
export function isFiniteClause(doc: Parsed, token: number): boolean {
  const tag = doc.syntax.tags[finiteWord(doc, token)];
  return tag === "VBD" || tag === "VBZ" || tag === "VBP" || tag === "MD" || isPastForm(doc, token);
}

const FULL_CLAUSES: ReadonlySet<string> = new Set(["root", "conj", "ccomp", "parataxis", "acl:relcl"]);

/** A "participle" with a subject, an object or no helper where a clause needs its verb is a past tense: "Rao resigned". */
export function isPastForm(doc: Parsed, token: number): boolean {
  const { syntax } = doc;
  if (syntax.tags[token] !== "VBN") return false;
  if (isMainInDisguise(doc, token)) return true;
  if (!FULL_CLAUSES.has(syntax.deprels[token])) return false;
  if (isJoinedToPast(doc, token)) return true;
  if (child(syntax, token, "aux", "aux:pass", "cop", "obl:agent", "mark") >= 0) return false;
  const subject = child(syntax, token, "nsubj", "nsubj:pass");
  if (subject < 0) return false;
  return (
    syntax.deprels[token] !== "root" || syntax.deprels[subject] === "nsubj" || child(syntax, token, "obj") >= 0 || endsWithStop(doc, token)
  );
}

/** "took off a defender, sent on Okafor and changed everything": between two past tenses stands a third. */
function isJoinedToPast({ syntax }: Parsed, token: number): boolean {
  const first = syntax.heads[token];
  if (syntax.deprels[token] !== "conj" || syntax.tags[first] !== "VBD" || child(syntax, first, "aux", "aux:pass", "cop") >= 0) return false;
  if (child(syntax, token, "aux", "aux:pass", "cop", "obl:agent", "mark") >= 0) return false;
  return childrenBy(syntax, first, "conj").some((last) => last > token && syntax.tags[last] === "VBD" && child(syntax, last, "cc") >= 0);
}

/** A headline drops "was" and the full stop; a sentence keeps both. */
function endsWithStop(doc: Parsed, token: number): boolean {
  const { tokens, list } = doc.sentences;
  const last = tokens.lowers[list[tokens.sentence[token]].endToken - 1];
  return last === "." || last === '"' || last === "”";
}

/** "Rao, the chief executive, resigned.": a participle on the root noun of a sentence that has no verb. */
export function isMainInDisguise(doc: Parsed, token: number): boolean {
  const { syntax } = doc;
  const noun = syntax.heads[token];
  if (syntax.deprels[token] !== "acl" || noun < 0 || syntax.heads[noun] >= 0 || !isNounTag(syntax.tags[noun])) return false;
  if (token < noun || child(syntax, token, "obl:agent", "aux", "aux:pass", "mark") >= 0 || isPartedOnce(doc, noun, token)) return false;
  return endsWithStop(doc, token) && child(syntax, noun, "cop", "nsubj", "nsubj:pass") < 0;
}

/** "The measures, first imposed in 2022, …": one comma parts a participle from its noun, but no verb from its subject. */
function isPartedOnce({ sentences }: Parsed, noun: number, verb: number): boolean {
  const { lowers } = sentences.tokens;
  if (lowers[noun + 1] !== ",") return false;
  for (let token = noun + 2; token < verb; token++) if (/^[,)–—]$/.test(lowers[token])) return false;
  return true;
}

/** The infinitive's "to"; -1 when there is none. */
export function infinitiveMark(doc: Parsed, token: number): number {
  const { syntax, sentences } = doc;
  // "appears to be rising"
  if (syntax.tags[token] === "VBG" && syntax.tags[child(syntax, token, "aux")] !== "VB") return -1;
  for (let k = syntax.childStarts[token]; k < syntax.childStarts[token + 1]; k++) {
    const mark = syntax.children[k];
    if (
      mark < token &&
      sentences.tokens.lowers[mark] === "to" &&
      (syntax.tags[mark] === "TO" || syntax.deprels[mark] !== "case" || syntax.tags[token] === "VB")
    )
      return mark;
  }
  return -1;
}

/** The preposition or conjunction that joins a clause on ("from", "because"); -1 when there is none. */
export function joiner(doc: Parsed, token: number): number {
  const { syntax, sentences } = doc;
  for (let k = syntax.childStarts[token]; k < syntax.childStarts[token + 1]; k++) {
    const mark = syntax.children[k];
    if (mark > token) return -1;
    const deprel = syntax.deprels[mark];
    if ((deprel === "mark" || deprel === "case") && (sentences.tokens.lowers[mark] !== "to" || !/^VBP?$/.test(syntax.tags[token])))
      return mark;
    if (deprel === "advmod" && syntax.tags[mark] === "WRB") return mark;
  }
  return -1;
}

const IN_PHRASE = /^(?:DT|PDT|PRP\$|JJ[RS]?|CD|NN|NNS)$/;

/** "The three put their heads together": the last word of a noun phrase with a determiner that is all a sentence has in front of a bare verb form; -1 for none. */
export function phraseInFront({ syntax, sentences }: Parsed, verb: number): number {
  const { tokens, list } = sentences;
  const first = list[tokens.sentence[verb]].firstToken;
  if (!/^VBP?$/.test(syntax.tags[verb]) || verb - first < 2 || !/^(?:DT|PRP\$)$/.test(syntax.tags[first])) return -1;
  for (let token = first + 1; token < verb; token++) if (!IN_PHRASE.test(syntax.tags[token])) return -1;
  return /^(?:CD|NNS?)$/.test(syntax.tags[verb - 1]) ? verb - 1 : -1;
}

/** Verbs whose passive keeps an object: "was fined $400", "was denied bail". */
const RETAINING: ReadonlySet<string> = new Set(["fine", "award", "grant", "deny"]);

/** True where a conjunct has no auxiliary of its own and a form that needs one: "has risen and fallen", "will not raise or cut". */
export function lendsAuxiliaries(doc: Parsed, conjunct: number, first: number): boolean {
  const { syntax } = doc;
  const tag = syntax.tags[conjunct];
  // "had raised concerns and been overruled"
  const own = child(syntax, conjunct, "aux", "aux:pass", "cop", "mark");
  if (own >= 0 && !/^(?:been|be)$/.test(doc.sentences.tokens.lowers[own])) return false;
  const helped = child(syntax, first, "aux", "aux:pass", "cop") >= 0;
  if (tag === "VB" || tag === "VBG" || tag === "VBN") return helped || syntax.tags[first] === tag;
  // "was convicted and fined $400"
  if (
    tag === "VBD" &&
    RETAINING.has(syntax.lemmas[conjunct]) &&
    child(syntax, first, "aux:pass") >= 0 &&
    child(syntax, conjunct, "iobj") < 0
  )
    return true;
  // "had been upheld and remained in effect": what has no passive of its own is a past tense.
  if (tag === "VBD" && child(syntax, first, "aux:pass") >= 0 && (hasThingDone(doc, conjunct) || UNPASSIVE.has(syntax.lemmas[conjunct])))
    return false;
  // "have risen and fell" is rare: a past form after an auxiliary is a participle that looks like one.
  if (tag === "VBD") return helped && syntax.tags[first] === "VBN" && !isOnlyPast(doc.sentences.tokens.lowers[conjunct]);
  if (tag === "VBP") return helped && syntax.tags[first] === "VB";
  return !isVerbTag(tag) && child(syntax, first, "cop") >= 0;
}

/** True for a verb with an object; "reviewed every three years" has only a time. */
function hasThingDone({ syntax }: Parsed, verb: number): boolean {
  const object = child(syntax, verb, "obj");
  return object >= 0 && !TIME_NOUN.test(syntax.lemmas[object]);
}

/** True where nothing but a mark stands in the clause before the word. */
export function opensAt({ syntax }: Parsed, clause: number, word: number): boolean {
  const first = syntax.subtreeFirst[clause];
  return first === word || (first === word - 1 && syntax.deprels[first] === "punct");
}

/** True for a phrase or clause that a comma opens, or that stands behind one. */
export function isBehindComma({ syntax, sentences }: Parsed, token: number): boolean {
  const { lowers } = sentences.tokens;
  const first = syntax.subtreeFirst[token];
  return lowers[first] === "," || (first > 0 && lowers[first - 1] === ",");
}

const PERCEIVING: ReadonlySet<string> = new Set("see hear watch find catch spot".split(" "));

/** "had seen it coming": a gerund right behind the object of a verb of perception. */
export function isPerceived({ syntax }: Parsed, gerund: number): boolean {
  const verb = syntax.heads[gerund];
  if (syntax.tags[gerund] !== "VBG" || verb < 0 || !PERCEIVING.has(syntax.lemmas[verb])) return false;
  const object = child(syntax, verb, "obj");
  return object > verb && syntax.subtreeEnd[object] === gerund && syntax.subtreeFirst[gerund] === gerund;
}

/** Nouns of times, which say when rather than who. */
export const TIME_NOUN =
  /^(?:morning|afternoon|evening|night|day|week|weekend|month|quarter|year|decade|spring|summer|autumn|winter|.+day)$/;

/** Double quotation marks, opening or closing, as wink writes them. */
export const QUOTES: ReadonlySet<string> = new Set(['"', "“", "”", "«", "»", "``", "''"]);
