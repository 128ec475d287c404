// The mends of trees as a table: which tokens each can start at, and which comes before which.

import { mendAccording } from "./mend-according.js";
import { nearerAntecedent, presentOfRelative } from "./mend-antecedents.js";
import { dayOfVerb, joinedBehindTelling, lonelySubject, toldByNoun, trailingCause } from "./mend-attachments.js";
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
  onlyVerb,
  twoSubjects,
  undergone,
  verbBehindNeither,
  verbOfInfinitive,
  verbOfRelative,
} from "./mend-mains.js";
import { bareTold, openedConjunct, openedSentence, toldByWord } from "./mend-openings.js";
import { FIRST_PASSES } from "./mend-passes-first.js";
import { contactRelative, gerundOfMain, joinedBehindRelative, nearestContact, relativePast, verbBehindRelative } from "./mend-relatives.js";
import { CONJUNCT, FINITE, type Groups, HEADS, NOUNS, ROOT, VERBS } from "./mend-row.js";
import { mendSpeaker } from "./mend-speakers.js";
import { comparedAmount, eitherObject, reducedRelative, sharedVerb, strayClause, swallowedVerb } from "./mend-subjects.js";
import { amountMoved, dueTo, pastOfPlace, strayRelative, toldByOwner, trailingTelling, verbBehindWho } from "./mend-swallowed.js";
import { joinedTold, mendTold, secondTelling, secondTold, tellingInDisguise } from "./mend-tellings.js";

/** Mends in turn: each pass reads what the one before has left, and of each group the first that finds something to mend does so. */
export const PASSES: readonly Groups[] = [
  ...FIRST_PASSES,
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
      { relations: /^acl$/, tags: /^VBD$/, mend: onlyVerb },
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
