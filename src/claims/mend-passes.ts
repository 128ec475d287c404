// The mends of trees as a table: which tokens each can start at, and which comes before which.

import type { Sentence } from "../doc/doc.js";
import { mendAccording } from "./mend-according.js";
import { betweenTwo, gerundSubject, nearerAntecedent, partedPerfect, presentOfRelative } from "./mend-antecedents.js";
import {
  dayOfVerb,
  joinedBehindTelling,
  lonelySubject,
  phraseOfParticiple,
  ratio,
  timeBehindSince,
  toldByNoun,
  toldSomebody,
  trailingCause,
} from "./mend-attachments.js";
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
import {
  contactRelative,
  firstSince,
  gerundOfMain,
  joinedBehindRelative,
  nearestContact,
  relativeOfTime,
  relativePast,
  saidOfNoun,
  strayWhose,
  verbBehindRelative,
} from "./mend-relatives.js";
import { mendSpeaker } from "./mend-speakers.js";
import {
  comparedAmount,
  eitherObject,
  managingDirector,
  objectWithParticiple,
  reducedRelative,
  sharedVerb,
  strayClause,
  swallowedVerb,
} from "./mend-subjects.js";
import { amountMoved, dueTo, pastOfPlace, strayRelative, toldByOwner, trailingTelling, verbBehindWho } from "./mend-swallowed.js";
import { joinedTold, mendTold, secondTelling, secondTold, tellingInDisguise } from "./mend-tellings.js";
import type { Parsed } from "./tree.js";

/** Changes the draft around a token; null where there is nothing to mend. */
export type Mend = (doc: Parsed, token: number, draft: Draft | null, sentence: Sentence) => Draft | null;

/** A mend, and the tokens it can start at; what is left out bars none. */
export interface MendRow {
  readonly relations?: RegExp;
  readonly tags?: RegExp;
  readonly words?: ReadonlySet<string>;
  /** Only at the first token of a sentence. */
  readonly atStart?: true;
  readonly mend: Mend;
}

/** The groups of a pass, in their order. */
export type Groups = readonly (readonly MendRow[])[];

const NOUNS = /^(?:NN.*|CD|PRP|\$)$/;
const VERBS = /^(?:VB|MD)/;
const FINITE = /^VB[DPZ]$/;
const CONJUNCT = /^conj$/;
const ROOT = /^root$/;
/** Relations of words that something may hang on. */
const HEADS = /^(?!(?:det|case|punct|cc|mark|aux|aux:pass|cop)$)/;

/** Mends in turn: each pass reads what the one before has left, and of each group the first that finds something to mend does so. */
export const PASSES: readonly Groups[] = [
  [
    [{ relations: /^(?:parataxis|punct|conj|advcl|ccomp|dep|appos)$/, tags: VERBS, mend: saidOfNoun }],
    [
      { words: new Set(["managing"]), mend: managingDirector },
      { words: new Set(["whose"]), mend: strayWhose },
    ],
  ],
  [
    [
      { tags: /^(?:VB[DN]?|JJ)$/, mend: describedSubject },
      { tags: FINITE, mend: helperHave },
      { relations: CONJUNCT, tags: /^VB[DN]$/, mend: trailingParticiple },
    ],
    [
      { relations: /^(?:vocative|discourse)$/, mend: partedName },
      { relations: HEADS, mend: verbBehindClause },
    ],
    [
      { tags: FINITE, mend: partedPerfect },
      { tags: /^VBG$/, relations: /^(?:advcl|acl|obl)$/, mend: gerundSubject },
      { relations: CONJUNCT, mend: betweenTwo },
    ],
    [
      { relations: CONJUNCT, mend: toldBehindInsertion },
      { relations: /^(?:nsubj|nmod:poss)/, mend: timeBetween },
    ],
    [
      { words: new Set([":", ";"]), mend: behindColon },
      { relations: CONJUNCT, tags: /^NNS$/, mend: nounWithObject },
    ],
    [
      { words: new Set(["that"]), relations: /^det$/, mend: thatPlural },
      { words: new Set(["worth"]), mend: worthAmount },
      { words: new Set(["which", "whom"]), mend: namedPart },
    ],
    [{ relations: /^advcl$/, mend: joinedNotMarked }],
    [
      { tags: /^MD$/, relations: /^aux$/, mend: strayHelper },
      { relations: /^nsubj/, mend: ownedNoun },
    ],
    [
      { words: new Set(["in", "of"]), mend: ratio },
      { relations: /^nsubj/, mend: timeBehindSince },
    ],
    [
      { relations: /^nsubj/, words: new Set("first second third last latest".split(" ")), mend: firstSince },
      { relations: /^(?:advcl|ccomp|xcomp)$/, tags: /^VBN$/, mend: objectWithParticiple },
    ],
    [
      { relations: /^acl/, mend: toldSomebody },
      { relations: /^advcl$/, mend: relativeOfTime },
      { relations: /^obl$/, mend: phraseOfParticiple },
    ],
  ],
  [
    [
      { relations: ROOT, mend: openingSubject },
      { relations: CONJUNCT, mend: firstOfJoined },
    ],
    [
      { relations: CONJUNCT, mend: contactClause },
      { relations: /^advcl$/, tags: /^VBN$/, mend: joinedClausePast },
      { relations: CONJUNCT, tags: VERBS, mend: participleOfNoun },
    ],
    [
      { words: new Set(["which", "whom"]), mend: partitiveRelative },
      { relations: /^advcl$/, tags: /^VB[DN]$/, mend: nearParticiple },
    ],
    [
      { relations: CONJUNCT, tags: /^VB[DN]$/, mend: joinedParticiple },
      { relations: CONJUNCT, tags: /^VB$/, mend: joinedPresent },
      { relations: HEADS, mend: verbOfFirst },
    ],
  ],
  [
    [{ relations: HEADS, mend: partedAmount }],
    [{ tags: NOUNS, mend: (doc, token, draft, { endToken }) => joinedSubject(doc, token, endToken, draft) }],
    [
      {
        words: new Set(["according"]),
        mend: (doc, token, draft, { firstToken, endToken }) => mendAccording(doc, token, firstToken, endToken, draft),
      },
    ],
    [{ tags: FINITE, mend: (doc, token, draft, { firstToken, endToken }) => mendSpeaker(doc, token, firstToken, endToken, draft) }],
    [
      { relations: /^ccomp$/, tags: VERBS, mend: demandedSubject },
      { relations: HEADS, mend: fartherSubject },
      { relations: /^advcl$/, tags: /^VBD$/, mend: frontedParticiple },
    ],
    [{ relations: /^acl$/, tags: /^VBN$/, mend: listedVerb }],
    [
      { relations: /^nmod$/, mend: dayOfVerb },
      { relations: /^obl:unmarked$/, tags: NOUNS, mend: lonelySubject },
    ],
    [
      { tags: VERBS, mend: toldByNoun },
      { relations: /^ccomp$/, mend: joinedBehindTelling },
    ],
    [
      { relations: CONJUNCT, mend: sharedVerb },
      { tags: /^VBD$/, mend: reducedRelative },
    ],
    [
      { tags: /^NNS$/, mend: verbBehindWho },
      { words: new Set(["due"]), mend: (doc, token, draft, { endToken }) => dueTo(doc, token, endToken, draft) },
      { tags: /^NNS$/, mend: (doc, token, draft, { firstToken }) => tellingInDisguise(doc, token, firstToken, draft) },
    ],
    [
      { relations: /^obl/, mend: comparedAmount },
      { relations: CONJUNCT, tags: NOUNS, mend: eitherObject },
    ],
    [
      { relations: /^acl$/, tags: /^VBN$/, mend: swallowedVerb },
      { relations: /^acl(?::relcl)?$/, mend: strayClause },
    ],
  ],
  [
    [
      { atStart: true, words: new Set(["had"]), mend: (doc, token, draft, { endToken }) => invertedCondition(doc, token, endToken, draft) },
      { relations: ROOT, mend: (doc, token, draft, { firstToken }) => openedClause(doc, token, firstToken, draft) },
    ],
    [
      { relations: CONJUNCT, tags: FINITE, mend: nearerConjunct },
      {
        relations: /^(?:conj|parataxis|dep|advcl)$/,
        tags: /^VB[DNPZ]$/,
        mend: (doc, token, draft, { firstToken }) => timeClause(doc, token, firstToken, draft),
      },
    ],
    [
      { relations: CONJUNCT, mend: secondTold },
      { relations: CONJUNCT, mend: joinedTold },
    ],
    [{ tags: VERBS, mend: (doc, token, draft, { endToken }) => mendTold(doc, token, endToken, draft) }],
  ],
  [
    [
      { atStart: true, mend: (doc, token, draft, { endToken }) => openedSentence(doc, token, endToken, draft) },
      { tags: VERBS, mend: (doc, token, draft, { endToken }) => bareTold(doc, token, endToken, draft) },
    ],
    [
      { tags: /^CC$/, mend: (doc, token, draft, { firstToken, endToken }) => openedConjunct(doc, token, firstToken, endToken, draft) },
      { words: new Set(["that"]), mend: (doc, token, draft, { endToken }) => toldByWord(doc, token, endToken, draft) },
    ],
    [
      { tags: VERBS, mend: (doc, token, draft, { firstToken }) => trailingTelling(doc, token, firstToken, draft) },
      { relations: /^acl/, mend: toldByOwner },
    ],
    [{ relations: /^acl$/, tags: /^VB[ND]$/, mend: amountMoved }],
    [
      { relations: /^(?:ccomp|advcl|conj|parataxis|xcomp)$/, mend: strayRelative },
      { relations: /^acl(?::relcl)?$/, tags: /^VBN$/, mend: pastOfPlace },
    ],
  ],
  [
    [
      { relations: CONJUNCT, mend: partedSubject },
      { relations: CONJUNCT, tags: VERBS, mend: toldConjunct },
      { relations: CONJUNCT, mend: secondTelling },
    ],
    [
      { relations: CONJUNCT, mend: joinedInfinitive },
      { relations: /^(?:obj|obl|obl:unmarked)$/, tags: NOUNS, mend: nounBehindComma },
    ],
    [
      { relations: /^(?:obj|obl|obl:unmarked|conj)$/, tags: NOUNS, mend: firstOfTwo },
      { relations: /^obl/, tags: /^NNP/, mend: joinedBehindRelative },
    ],
    [
      { tags: VERBS, mend: partedHelper },
      { words: new Set(["provided"]), mend: providedClause },
    ],
    [
      { relations: /^(?:obl|advcl)/, mend: absolutePhrase },
      { relations: /^(?:ccomp|xcomp|obj|parataxis)$/, mend: verbOfRelative },
    ],
    [
      { relations: /^compound$/, mend: copulaOfWhole },
      { words: new Set(["neither"]), mend: verbBehindNeither },
    ],
    [
      { relations: /^(?:xcomp|ccomp|advcl|parataxis)$/, mend: verbOfInfinitive },
      { relations: /^cop$/, mend: invertedCopula },
      { relations: /^xcomp$/, tags: /^VBD$/, mend: undergone },
    ],
    [
      { relations: /^obl$/, tags: NOUNS, mend: joinedByTime },
      { relations: /^nsubj/, tags: NOUNS, mend: twoSubjects },
      { relations: /^(?:xcomp|ccomp|advcl|parataxis)$/, mend: joinedClause },
    ],
    [
      { relations: /^vocative$/, tags: /^NNP/, mend: calledSubject },
      { relations: CONJUNCT, mend: comparedSubject },
      { relations: /^advcl$/, mend: beingDone },
    ],
    [
      { relations: /^(?:ccomp|advcl|parataxis)$/, tags: VERBS, mend: contactRelative },
      { relations: /^acl(?::relcl)?$/, tags: /^VBN$/, mend: relativePast },
    ],
    [
      { relations: /^acl$/, tags: /^VBN$/, mend: verbBehindRelative },
      { relations: /^advcl$/, tags: /^VBG$/, mend: gerundOfMain },
    ],
    [
      { relations: /^acl:relcl$/, mend: nearerAntecedent },
      { relations: CONJUNCT, mend: presentOfRelative },
    ],
    [
      { relations: /^acl:relcl$/, mend: nearestContact },
      { relations: /^acl$/, tags: /^VB[NG]$/, mend: trailingCause },
    ],
  ],
];
