// Trees mended where the parser was led astray: in "said the mill had closed" the mill is no object of "said".

import type { Sentence, Syntax } from "../doc/doc.js";
import { indexTree, isProjective } from "../doc/tree.js";
import { mendAccording } from "./mend-according.js";
import { betweenTwo, gerundSubject, nearerAntecedent, partedPerfect, presentOfRelative } from "./mend-antecedents.js";
import { dayOfVerb, joinedBehindTelling, lonelySubject, toldByNoun } from "./mend-attachments.js";
import {
  demandedSubject,
  fartherSubject,
  frontedParticiple,
  invertedCondition,
  joinedSubject,
  listedVerb,
  nearerConjunct,
  openedClause,
  partedAmount,
  timeClause,
} from "./mend-clauses.js";
import type { Draft } from "./mend-draft.js";
import { behindColon, timeBetween, toldBehindInsertion } from "./mend-insertions.js";
import {
  absolutePhrase,
  firstOfTwo,
  joinedInfinitive,
  nounBehindComma,
  partedHelper,
  partedSubject,
  providedClause,
  toldConjunct,
} from "./mend-joints.js";
import {
  beingDone,
  calledSubject,
  comparedSubject,
  copulaOfWhole,
  invertedCopula,
  joinedByTime,
  joinedClause,
  twoSubjects,
  undergone,
  verbBehindNeither,
  verbOfInfinitive,
  verbOfRelative,
} from "./mend-mains.js";
import { firstOfJoined, openingSubject, ownedNoun, partedName, partitiveRelative, strayHelper, verbBehindClause } from "./mend-names.js";
import { bareTold, openedConjunct, openedSentence, toldByWord } from "./mend-openings.js";
import {
  describedSubject,
  helperHave,
  joinedClausePast,
  joinedParticiple,
  joinedPresent,
  nearParticiple,
  participleOfNoun,
  trailingParticiple,
  verbOfFirst,
} from "./mend-participles.js";
import { contactClause, joinedNotMarked, namedPart, nounWithObject, thatPlural, worthAmount } from "./mend-readings.js";
import { contactRelative, gerundOfMain, joinedBehindRelative, relativePast, verbBehindRelative } from "./mend-relatives.js";
import { mendSpeaker } from "./mend-speakers.js";
import { comparedAmount, eitherObject, reducedRelative, sharedVerb, strayClause, swallowedVerb } from "./mend-subjects.js";
import { amountMoved, dueTo, pastOfPlace, strayRelative, toldByOwner, trailingTelling, verbBehindWho } from "./mend-swallowed.js";
import { joinedTold, mendTold, secondTelling, secondTold, tellingInDisguise } from "./mend-tellings.js";
import type { Parsed } from "./tree.js";

/** Changes the draft around a token; null where there is nothing to mend. */
type Mend = (doc: Parsed, token: number, sentence: Sentence, draft: Draft | null) => Draft | null;

/** Mends in turn: each lot reads what the one before has left. */
const PASSES: readonly (readonly Mend[])[] = [
  [
    (doc, token, _, draft) => describedSubject(doc, token, draft) ?? helperHave(doc, token, draft) ?? trailingParticiple(doc, token, draft),
    (doc, token, _, draft) => partedName(doc, token, draft) ?? verbBehindClause(doc, token, draft),
    (doc, token, _, draft) => partedPerfect(doc, token, draft) ?? gerundSubject(doc, token, draft) ?? betweenTwo(doc, token, draft),
    (doc, token, _, draft) => toldBehindInsertion(doc, token, draft) ?? timeBetween(doc, token, draft),
    (doc, token, _, draft) => behindColon(doc, token, draft) ?? nounWithObject(doc, token, draft),
    (doc, token, _, draft) => thatPlural(doc, token, draft) ?? worthAmount(doc, token, draft) ?? namedPart(doc, token, draft),
    (doc, token, _, draft) => joinedNotMarked(doc, token, draft),
    (doc, token, _, draft) => strayHelper(doc, token, draft) ?? ownedNoun(doc, token, draft),
  ],
  [
    (doc, token, _, draft) => openingSubject(doc, token, draft) ?? firstOfJoined(doc, token, draft),
    (doc, token, _, draft) =>
      contactClause(doc, token, draft) ?? joinedClausePast(doc, token, draft) ?? participleOfNoun(doc, token, draft),
    (doc, token, _, draft) => partitiveRelative(doc, token, draft) ?? nearParticiple(doc, token, draft),
    (doc, token, _, draft) => joinedParticiple(doc, token, draft) ?? joinedPresent(doc, token, draft) ?? verbOfFirst(doc, token, draft),
  ],
  [
    (doc, token, _, draft) => partedAmount(doc, token, draft),
    (doc, token, { endToken }, draft) => joinedSubject(doc, token, endToken, draft),
    (doc, token, { firstToken, endToken }, draft) => mendAccording(doc, token, firstToken, endToken, draft),
    (doc, token, { firstToken, endToken }, draft) => mendSpeaker(doc, token, firstToken, endToken, draft),
    (doc, token, _, draft) =>
      demandedSubject(doc, token, draft) ?? fartherSubject(doc, token, draft) ?? frontedParticiple(doc, token, draft),
    (doc, token, _, draft) => listedVerb(doc, token, draft),
    (doc, token, _, draft) => dayOfVerb(doc, token, draft) ?? lonelySubject(doc, token, draft),
    (doc, token, _, draft) => toldByNoun(doc, token, draft) ?? joinedBehindTelling(doc, token, draft),
    (doc, token, _, draft) => sharedVerb(doc, token, draft) ?? reducedRelative(doc, token, draft),
    (doc, token, { firstToken, endToken }, draft) =>
      verbBehindWho(doc, token, draft) ?? dueTo(doc, token, endToken, draft) ?? tellingInDisguise(doc, token, firstToken, draft),
    (doc, token, _, draft) => comparedAmount(doc, token, draft) ?? eitherObject(doc, token, draft),
    (doc, token, _, draft) => swallowedVerb(doc, token, draft) ?? strayClause(doc, token, draft),
  ],
  [
    (doc, token, { firstToken }, draft) =>
      token === firstToken ? invertedCondition(doc, token, draft) : openedClause(doc, token, firstToken, draft),
    (doc, token, { firstToken }, draft) => nearerConjunct(doc, token, draft) ?? timeClause(doc, token, firstToken, draft),
    (doc, token, _, draft) => secondTold(doc, token, draft) ?? joinedTold(doc, token, draft),
    (doc, token, { endToken }, draft) => mendTold(doc, token, endToken, draft),
  ],
  [
    (doc, token, { firstToken, endToken }, draft) =>
      token === firstToken ? openedSentence(doc, token, endToken, draft) : bareTold(doc, token, endToken, draft),
    (doc, token, { firstToken, endToken }, draft) =>
      openedConjunct(doc, token, firstToken, endToken, draft) ?? toldByWord(doc, token, endToken, draft),
    (doc, token, { firstToken }, draft) => trailingTelling(doc, token, firstToken, draft) ?? toldByOwner(doc, token, draft),
    (doc, token, _, draft) => amountMoved(doc, token, draft),
    (doc, token, _, draft) => strayRelative(doc, token, draft) ?? pastOfPlace(doc, token, draft),
  ],
  [
    (doc, token, _, draft) => partedSubject(doc, token, draft) ?? toldConjunct(doc, token, draft) ?? secondTelling(doc, token, draft),
    (doc, token, _, draft) => joinedInfinitive(doc, token, draft) ?? nounBehindComma(doc, token, draft),
    (doc, token, _, draft) => firstOfTwo(doc, token, draft) ?? joinedBehindRelative(doc, token, draft),
    (doc, token, _, draft) => partedHelper(doc, token, draft) ?? providedClause(doc, token, draft),
    (doc, token, _, draft) => absolutePhrase(doc, token, draft) ?? verbOfRelative(doc, token, draft),
    (doc, token, _, draft) => copulaOfWhole(doc, token, draft) ?? verbBehindNeither(doc, token, draft),
    (doc, token, _, draft) => verbOfInfinitive(doc, token, draft) ?? invertedCopula(doc, token, draft) ?? undergone(doc, token, draft),
    (doc, token, _, draft) => joinedByTime(doc, token, draft) ?? twoSubjects(doc, token, draft) ?? joinedClause(doc, token, draft),
    (doc, token, _, draft) => calledSubject(doc, token, draft) ?? comparedSubject(doc, token, draft) ?? beingDone(doc, token, draft),
    (doc, token, _, draft) => contactRelative(doc, token, draft) ?? relativePast(doc, token, draft),
    (doc, token, _, draft) => verbBehindRelative(doc, token, draft) ?? gerundOfMain(doc, token, draft),
    (doc, token, _, draft) => nearerAntecedent(doc, token, draft) ?? presentOfRelative(doc, token, draft),
  ],
];

/** The syntax with such slips mended; the same object where there are none. Trees stay projective: where two mends of a pass cross, the sentence keeps its own. */
export function mended(doc: Parsed): Syntax {
  let { syntax } = doc;
  for (const mends of PASSES) syntax = pass({ ...doc, syntax }, mends);
  return syntax;
}

function pass(doc: Parsed, mends: readonly Mend[]): Syntax {
  const { syntax } = doc;
  let draft: Draft | null = null;
  for (const sentence of doc.sentences.list) {
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      if (token > sentence.firstToken && isSilent(doc, token)) continue;
      for (const mend of mends) draft = mend(doc, token, sentence, draft) ?? draft;
    }
  }
  if (draft === null) return syntax;
  for (const { firstToken, endToken } of doc.sentences.list) {
    if (!isMoved(draft.heads, syntax.heads, firstToken, endToken) || isProjective(draft.heads, firstToken, endToken)) continue;
    draft.heads.set(syntax.heads.subarray(firstToken, endToken), firstToken);
    for (let token = firstToken; token < endToken; token++) {
      draft.deprels[token] = syntax.deprels[token];
      draft.tags[token] = syntax.tags[token];
      draft.lemmas[token] = syntax.lemmas[token];
    }
  }
  return { ...syntax, ...draft, ...indexTree(draft.heads) };
}

function isMoved(drafted: Int32Array, own: Int32Array, from: number, end: number): boolean {
  for (let token = from; token < end; token++) if (drafted[token] !== own[token]) return true;
  return false;
}

const SILENT_RELATIONS: ReadonlySet<string> = new Set(["det", "case", "punct"]);
const SILENT_TAGS: ReadonlySet<string> = new Set(["DT", "IN", "TO", ",", ".", ":", "``", "''", "-LRB-", "-RRB-"]);
/** Words of such tags that a mend looks for. */
const LOOKED_FOR: ReadonlySet<string> = new Set([":", ";", "that", "neither", "due", "worth", "provided"]);

/** True for articles, prepositions and marks that no mend starts at: a quarter of all words, which nothing hangs on. */
function isSilent({ syntax, sentences }: Parsed, token: number): boolean {
  return (
    SILENT_RELATIONS.has(syntax.deprels[token]) && SILENT_TAGS.has(syntax.tags[token]) && !LOOKED_FOR.has(sentences.tokens.lowers[token])
  );
}
