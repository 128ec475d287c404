// Claims without a clause of their own: appositions, and copulas over a clause.

import type { Attribution, Claim, Predicate, Sentence } from "../doc/doc.js";
import { child, childrenBy } from "../doc/tree.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import { negatorAt } from "../lexicon/operators.js";
import type { TokenArgument } from "./arguments.js";
import { assemble } from "./assemble.js";
import type { CopularClaim, NominalClaim } from "./nominals.js";
import { isPluralNoun } from "./nominals.js";
import type { Names, Source } from "./phrases.js";
import { phraseOf } from "./phrases.js";
import { resolve } from "./resolve.js";
import { FORMERLY } from "./tree.js";
import type { Piece } from "./write.js";
import { tokenPieces, writeSentence } from "./write.js";

const PLAIN = { tense: "present", aspect: "simple", voice: "active", modality: null, negated: false } as const;

/** "The aim is to win": the clause is the complement. */
export function copularClaim(doc: Source, names: Names, sentence: Sentence, copular: CopularClaim, attribution: Attribution | null): Claim {
  const { tokens } = doc.sentences;
  const { group, copula } = copular;
  const subject = phraseOf(doc, names, copular.subject, copular.subjectRun);
  const finite = doc.syntax.tags[group.find((token) => /^(?:VB|MD)/.test(doc.syntax.tags[token])) ?? copula];
  const tense = finite === "VBD" ? "past" : finite === "MD" ? "future" : "present";
  const negated = group.filter((token) => negatorAt(tokens.lowers, token) !== null).length % 2 === 1;
  const predicate: Predicate = {
    ...PLAIN,
    start: tokens.starts[group[0]],
    end: tokens.ends[copula],
    head: copula,
    lemma: "be",
    tense,
    negated,
    tokens: group,
    chain: [copula],
  };
  const { head, run } = copular;
  const { start, end, entity } = phraseOf(doc, names, head, run);
  const complement: TokenArgument = { head, start, end, entity, role: "complement", date: null, run };
  const pieces = [...tokenPieces(copular.subjectRun), ...group.map((token) => ({ token })), ...tokenPieces(copular.run)];
  const statement = writeSentence(doc, resolve(doc, names, pieces, copular.head, attribution, false));
  return assemble(doc, names, sentence, {
    subject,
    predicate,
    list: [complement],
    factuality: tense === "future" ? "planned" : "fact",
    attribution,
    statement,
  });
}

/** "Rao, the group's chief executive, …" -> "Rao is the group's chief executive." */
export function nominalClaim(doc: Source, names: Names, sentence: Sentence, nominal: NominalClaim): Claim {
  const { tokens } = doc.sentences;
  const { subject: subjectHead, subjectRun, head, run } = nominal;
  const subject = phraseOf(doc, names, subjectHead, subjectRun);
  const predicate: Predicate = {
    ...PLAIN,
    start: tokens.starts[head],
    end: tokens.ends[head],
    head,
    lemma: doc.syntax.lemmas[head],
    tokens: [head],
    chain: [head],
  };
  // "Hutchings, a car dealer": one, whatever the name ends in
  const isNamed = /^\p{Lu}/u.test(tokens.forms[subjectHead]) && child(doc.syntax, subjectHead, "det", "nummod", "amod") < 0;
  const isOne = isNamed && doc.syntax.tags[head] === "NN" && /^an?$/.test(tokens.lowers[run.first]);
  const isPlural = !isOne && isPluralNoun(doc, names, subjectHead);
  const isFormer = FORMERLY.has(tokens.lowers[run.first]);
  const copula = isFormer
    ? { text: isPlural ? "were" : "was" }
    : { text: isLasting(doc, head) ? (isPlural ? "have been" : "has been") : isPlural ? "are" : "is" };
  const pieces = [...tokenPieces(subjectRun), copula, ...describing(doc, nominal)];
  const statement = writeSentence(doc, resolve(doc, names, pieces, -1, null, false));
  const { start, end, entity } = phraseOf(doc, names, head, run);
  const complement: TokenArgument = { head, start, end, entity, role: "complement", date: null, run };
  return assemble(doc, names, sentence, {
    subject,
    predicate,
    list: [complement],
    factuality: "fact",
    attribution: null,
    statement,
  });
}

/** "a captain for 26 years", "chief executive since 2019": what somebody has been up to now. */
function isLasting({ syntax, sentences }: Source, head: number): boolean {
  if (!NOUN_CLASSES.PERSON.has(syntax.lemmas[head]) && !OFFICES.has(syntax.lemmas[head])) return false;
  return childrenBy(syntax, head, "nmod", "obl").some((time) => {
    const word = sentences.tokens.lowers[child(syntax, time, "case")];
    return word === "since" || (word === "for" && NOUN_CLASSES.TIME.has(syntax.lemmas[time]));
  });
}

/** Nouns of offices that one person holds at a time: "Rao is chief executive". */
const OFFICES: ReadonlySet<string> = new Set(
  "chief director president minister head chair chairman chairwoman chairperson secretary governor mayor leader captain editor commissioner chancellor executive officer premier treasurer speaker pope king queen manager coach boss".split(
    " ",
  ),
);

/** The description with its article: "former judge Alan Prior" -> "a former judge", "the journal Nature" -> "a journal". */
function describing(doc: Source, { subject, head, run }: NominalClaim): Piece[] {
  const { syntax, sentences } = doc;
  const { lowers } = sentences.tokens;
  const pieces = tokenPieces(run);
  if (syntax.tags[head] !== "NN" || OFFICES.has(lowers[head])) return pieces;
  const first = run.first;
  const isBefore = head < subject && !/^[,(–—:-]$/.test(lowers[run.end]);
  const isPlainClass = lowers[first] === "the" && isBefore && child(syntax, head, "nmod", "acl", "acl:relcl", "nmod:poss") < 0;
  if (isPlainClass) return [{ text: article(sentences.tokens.forms[first + 1]) }, ...pieces.slice(1)];
  return child(syntax, head, "det", "nmod:poss", "nummod") < 0 && /^(?:NNP?|JJ|VBN)$/.test(syntax.tags[first])
    ? [{ text: article(sentences.tokens.forms[first]) }, ...pieces]
    : pieces;
}

/** Words that begin with a vowel's letter and a consonant's sound, and the other way round. */
const SOUNDS_LIKE_CONSONANT = /^(?:eu|ew|on(?:e|ce)\b|u(?:ni|s[aeu]|ti|ga|kr|r[aeo]n))/i;
const SOUNDS_LIKE_VOWEL = /^(?:[aeiou]|h(?:our|onest|onou?r|eir))/i;
/** Two or three capitals are spelt out, "an NHS doctor", "a U.S. rival"; more of them are read as a word, "a NASA engineer". */
const SPELT_OUT = /^(?:[A-Z]{2,3}s?|(?:[A-Z]\.){2,})$/;

function article(word: string): string {
  const isVowel = SPELT_OUT.test(word) ? /^[AEFHILMNORSX]/.test(word) : SOUNDS_LIKE_VOWEL.test(word) && !SOUNDS_LIKE_CONSONANT.test(word);
  return isVowel ? "an" : "a";
}
