// The mends of trees as a table: which tokens each can start at, and which comes before which.

import { mendAccording } from "./mend-according.js";
import { nameBehindTitle, numberBehindNumber, phraseOfSubject, phraseOnMark } from "./mend-appositions.js";
import {
  behindColon,
  fartherSubject,
  invertedCondition,
  joinedSubject,
  markedBesideClause,
  openedClause,
  timeClause,
  turnedRound,
  twoSubjects,
} from "./mend-clauses.js";
import { frontedBeforeTelling, helperBeforeInsertion, moreThanVerb, nameOfSpeaker, openWithSubject, wordToHearer } from "./mend-commas.js";
import { subjectBehindFronted } from "./mend-fronted.js";
import { harmOfEvent, sentDoing, spentDoing } from "./mend-gerunds.js";
import { askedTo, bareBehindObject } from "./mend-infinitives.js";
import { bareCopula, joinedByForm, questionBehindVerb, ratherThan, toldBefore } from "./mend-joined.js";
import { calledBehindNoun, lentSubject } from "./mend-lent.js";
import { fartherAntecedent, gerundOfObject, joinedNoun, lengthAsObject, partWithoutVerb, wholeAntecedent } from "./mend-lists.js";
import { nounBeforeDone, nounBehindNoun, objectAsVerb, secondBound } from "./mend-nouns.js";
import { bareTold, openedConjunct, openedSentence } from "./mend-openings.js";
import { describedSubject, doneBehindWith, joinedParticiple, nearParticiple } from "./mend-participles.js";
import {
  allThatIsSaid,
  bareParticiple,
  clauseBehindTime,
  copulaBehindRelative,
  deniedPredicate,
  joinedCopula,
  joinedToPredicate,
  likeDoing,
  measuredPredicate,
} from "./mend-predicates.js";
import { gerundAsSubject, whatIsSo, whetherBehindPreposition } from "./mend-questions.js";
import { nearerAntecedent, partitiveRelative, prepositionalRelative, strayRelative, strayWhose } from "./mend-relatives.js";
import { CONJUNCT, FINITE, type Groups, HEADS, NOUNS, ROOT, VERBS } from "./mend-row.js";
import { actedPast, amongSubject, joinedQuality, nearerHelped, sinceDone, subjectOfJoined, thatOfNoun } from "./mend-slips.js";
import { mendSpeaker } from "./mend-speakers.js";
import { mendTold } from "./mend-tellings.js";
import { clauseOfCase, joinedThat, objectThat, thatClause } from "./mend-that.js";
import { didAway, needNot, quotedInFront, ruledEnding } from "./mend-verbs.js";
import { strayWhere } from "./mend-where.js";
import { calledByName, partedPerfect, wayOfAmount } from "./mend-words.js";

/** Mends in turn: each pass reads what the one before has left, and of each group the first that finds something to mend does so. */
export const PASSES: readonly Groups[] = [
  [
    [{ words: new Set(["which", "whom"]), relations: /^obl$/, mend: prepositionalRelative }],
    [
      { words: new Set(["has", "have", "had"]), tags: FINITE, mend: partedPerfect },
      { words: new Set(["called", "named", "dubbed", "nicknamed"]), tags: /^VBD$/, mend: calledByName },
      { words: new Set(["between"]), relations: /^case$/, mend: secondBound },
      { words: new Set(["up", "down"]), relations: /^compound:prt$/, mend: wayOfAmount },
      { relations: /^cop$/, mend: measuredPredicate },
      { relations: /^cop$/, mend: bareParticiple },
      { words: new Set(["means"]), mend: deniedPredicate },
      { words: new Set(["need"]), tags: /^VBP?$/, mend: needNot },
      { words: new Set(["did", "does", "do"]), mend: didAway },
      { relations: /^advcl$/, tags: /^VBG$/, mend: ruledEnding },
      { relations: /^c(?:subj|comp)$/, tags: VERBS, mend: quotedInFront },
      { atStart: true, words: new Set(["what"]), mend: whatIsSo },
      { relations: /^(?:obl|nmod|appos)$/, tags: /^NN/, mend: joinedCopula },
      { words: new Set(["that"]), relations: /^case$/, mend: clauseOfCase },
      { relations: /^xcomp$/, tags: /^VBG$/, mend: sentDoing },
      { relations: /^advcl$/, tags: /^VBD$/, mend: doneBehindWith },
      { relations: /^obl$/, tags: /^NN/, mend: nounBeforeDone },
      { words: new Set(["that"]), relations: /^obj$/, tags: /^IN$/, mend: objectThat },
    ],
    [
      { tags: /^VB[PZ]$/, mend: objectAsVerb },
      { tags: /^VBP?$/, mend: nounBehindNoun },
    ],
    [
      { words: new Set(["that", "which"]), tags: /^(?:IN|WDT)$/, mend: lentSubject },
      { words: new Set(["a", "an"]), relations: /^det$/, mend: calledBehindNoun },
    ],
    [
      { words: new Set(["that"]), relations: /^mark$/, mend: thatOfNoun },
      { relations: CONJUNCT, tags: /^VB[DN]$/, mend: actedPast },
      { relations: CONJUNCT, tags: /^VB$/, mend: nearerHelped },
      { relations: CONJUNCT, tags: /^VB[GN]$/, mend: joinedQuality },
      { tags: /^VB[DN]$/, relations: /^advcl$/, mend: sinceDone },
      { atStart: true, words: new Set(["among"]), mend: amongSubject },
    ],
    [{ words: new Set(["whose"]), mend: strayWhose }],
    [
      { words: new Set(["that"]), relations: /^mark$/, mend: joinedThat },
      { words: new Set(["that"]), relations: /^(?:obj|nsubj|mark|obl|advmod)$/, mend: thatClause },
    ],
    [
      { words: new Set(["rather"]), relations: /^cc$/, mend: ratherThan },
      { words: new Set(["is", "are", "was", "were"]), relations: /^cop$/, mend: bareCopula },
      { relations: /^(?:conj|parataxis|obj)$/, tags: /^NNP?S?$/, mend: joinedNoun },
      { relations: /^advcl$/, tags: /^VBG$/, mend: gerundOfObject },
      { relations: /^obj$/, tags: /^NNS?$/, mend: lengthAsObject },
      { relations: /^(?:advcl|parataxis)$/, tags: /^(?:CD|NNS?)$/, mend: partWithoutVerb },
      { relations: /^(?:conj|advcl)$/, tags: VERBS, mend: questionBehindVerb },
      { relations: /^advcl$/, tags: /^VBG$/, mend: harmOfEvent },
      { relations: /^acl$/, tags: /^VBG$/, mend: spentDoing },
      { relations: /^(?:advcl|xcomp)$/, tags: /^VB$/, mend: askedTo },
      { relations: /^nsubj|^ob[jl]|^nmod/, tags: /^NN/, mend: phraseOnMark },
      { atStart: true, relations: /^advcl$/, tags: /^VBG$/, mend: gerundAsSubject },
      { relations: /^(?:parataxis|dep|appos)$/, tags: /^CD$/, mend: numberBehindNumber },
      { relations: /^(?:root|ccomp|acl:relcl)$/, mend: joinedToPredicate },
      { relations: ROOT, mend: clauseBehindTime },
      { relations: /^ob[jl]$/, mend: copulaBehindRelative },
      { relations: /^(?:ccomp|conj|obj|parataxis)$/, tags: /^VBP?$/, mend: bareBehindObject },
      { words: new Set(["if", "because", "although", "though", "unless"]), relations: /^mark$/, mend: markedBesideClause },
      {
        words: new Set("although because if though unless when whereas while".split(" ")),
        relations: /^(?:case|mark)$/,
        mend: subjectOfJoined,
      },
      { words: new Set(["like"]), relations: /^mark$/, mend: likeDoing },
      { words: new Set(["whether"]), relations: /^mark$/, mend: whetherBehindPreposition },
      { relations: /^(?:appos|nmod)$/, mend: nameBehindTitle },
      { words: new Set("about against at between by from in into of on over with".split(" ")), relations: /^mark$/, mend: phraseOfSubject },
    ],
    [
      { words: new Set(["more"]), relations: /^(?:nsubj|advmod)/, mend: moreThanVerb },
      { words: new Set(["all", "everything"]), relations: /^ccomp$/, mend: allThatIsSaid },
      { words: new Set(["see", "know"]), relations: /^ccomp$/, mend: wordToHearer },
      { relations: /^(?:advcl|ccomp)$/, mend: frontedBeforeTelling },
      { relations: /^xcomp$/, mend: openWithSubject },
      { tags: /^VB$/, mend: helperBeforeInsertion },
      { relations: /^appos$/, mend: nameOfSpeaker },
    ],
  ],
  [[{ tags: /^(?:MD|VB[DPZ])$/, mend: turnedRound }], [{ words: new Set([":", ";"]), mend: behindColon }]],
  [
    [
      { words: new Set(["which", "whom"]), mend: partitiveRelative },
      { relations: /^advcl$/, tags: /^VB[DN]$/, mend: nearParticiple },
      { relations: /^(?:parataxis|conj|dep)$/, mend: describedSubject },
    ],
    [{ relations: CONJUNCT, tags: /^VB[DN]$/, mend: joinedParticiple }],
  ],
  [
    [
      { tags: NOUNS, mend: (doc, token, draft, { endToken }) => joinedSubject(doc, token, endToken, draft) },
      { tags: VERBS, mend: (doc, token, draft, { endToken }) => subjectBehindFronted(doc, token, endToken, draft) },
    ],
    [
      {
        words: new Set(["according"]),
        mend: (doc, token, draft, { firstToken, endToken }) => mendAccording(doc, token, firstToken, endToken, draft),
      },
    ],
    [{ tags: FINITE, mend: (doc, token, draft, { firstToken, endToken }) => mendSpeaker(doc, token, firstToken, endToken, draft) }],
    [{ relations: HEADS, mend: fartherSubject }],
  ],
  [
    [
      { atStart: true, words: new Set(["had"]), mend: (doc, token, draft, { endToken }) => invertedCondition(doc, token, endToken, draft) },
      { relations: /^(?:root|ccomp)$/, mend: openedClause },
    ],
    [
      {
        relations: /^(?:conj|parataxis|dep|advcl)$/,
        tags: /^VB[DNPZ]$/,
        mend: (doc, token, draft, { firstToken }) => timeClause(doc, token, firstToken, draft),
      },
    ],
    [{ tags: VERBS, mend: (doc, token, draft, { endToken }) => mendTold(doc, token, endToken, draft) }],
  ],
  [
    [
      { atStart: true, mend: (doc, token, draft, { endToken }) => openedSentence(doc, token, endToken, draft) },
      { tags: VERBS, mend: (doc, token, draft, { endToken }) => bareTold(doc, token, endToken, draft) },
    ],
    [{ tags: /^CC$/, mend: (doc, token, draft, { firstToken, endToken }) => openedConjunct(doc, token, firstToken, endToken, draft) }],
    [{ relations: /^(?:ccomp|advcl|conj|parataxis|xcomp|obl)$/, mend: strayRelative }],
  ],
  [
    [{ relations: /^nsubj/, tags: NOUNS, mend: twoSubjects }],
    [
      { relations: /^acl:relcl$/, mend: nearerAntecedent },
      { relations: /^acl:relcl$/, mend: fartherAntecedent },
      { relations: /^acl:relcl$/, mend: wholeAntecedent },
      { words: new Set(["where"]), relations: /^advmod$/, mend: strayWhere },
      { relations: CONJUNCT, tags: VERBS, mend: joinedByForm },
      { relations: CONJUNCT, tags: /^VBN$/, mend: toldBefore },
    ],
  ],
];
