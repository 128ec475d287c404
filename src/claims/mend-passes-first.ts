// The first mends of trees: words of the wrong class, insertions, participles.

import { betweenTwo, gerundSubject, partedPerfect } from "./mend-antecedents.js";
import { contentOfNoun, phraseOfParticiple, ratio, timeBehindSince, toldSomebody } from "./mend-attachments.js";
import {
  bareBehindObject,
  deniedParticiple,
  offeringBehindTime,
  pastAsAdjective,
  prepositionalRelative,
  sinceOfRelative,
  turnedRound,
} from "./mend-clausal.js";
import { contentSubject } from "./mend-content.js";
import { behindColon, timeBetween, toldBehindInsertion } from "./mend-insertions.js";
import { firstOfJoined, openingSubject, ownedNoun, partedName, partitiveRelative, strayHelper, verbBehindClause } from "./mend-names.js";
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
import { firstSince, relativeOfTime, saidOfNoun, strayWhose } from "./mend-relatives.js";
import { CONJUNCT, FINITE, type Groups, HEADS, NOUNS, ROOT, VERBS } from "./mend-row.js";
import { managingDirector, objectWithParticiple } from "./mend-subjects.js";
import {
  hungOnMark,
  infinitiveAsNoun,
  infinitiveOfSubject,
  judgingConjunct,
  measuredClause,
  nounBehindArticle,
  placeInFront,
  relativeObject,
  relativeOfTelling,
  sinceInside,
  tellingInSubject,
  valuedNoun,
} from "./mend-words.js";

/** Passes that the others build on. */
export const FIRST_PASSES: readonly Groups[] = [
  [
    [{ relations: /^(?:parataxis|punct|conj|advcl|ccomp|dep|appos)$/, tags: VERBS, mend: saidOfNoun }],
    [{ relations: HEADS, tags: VERBS, mend: hungOnMark }],
    [
      { relations: /^obl$/, tags: /^(?:NN|JJ|VBP)$/, mend: infinitiveAsNoun },
      { tags: /^VBP?$/, mend: nounBehindArticle },
      { tags: /^VBN$/, mend: valuedNoun },
    ],
    [
      { relations: /^nsubj/, tags: /^W/, mend: relativeObject },
      { words: new Set(["which", "whom"]), relations: /^obl$/, mend: prepositionalRelative },
      { tags: /^VBP?$/, mend: bareBehindObject },
      { tags: /^JJ$/, relations: /^(?:ccomp|root|conj|advcl|parataxis)$/, mend: pastAsAdjective },
      { tags: /^VBN$/, relations: /^acl$/, mend: offeringBehindTime },
      { relations: /^nsubj/, tags: /^NNS?$/, mend: measuredClause },
      { relations: /^det$/, tags: /^WDT$/, mend: relativeOfTelling },
    ],
    [{ relations: CONJUNCT, tags: /^VBD$/, mend: judgingConjunct }],
    [
      { words: new Set(["since"]), relations: /^mark$/, mend: sinceInside },
      { words: new Set(["since"]), relations: /^mark$/, mend: sinceOfRelative },
      { relations: /^(?:nsubj.*|acl)$/, tags: /^VB[DN]$/, mend: tellingInSubject },
      { relations: /^nsubj/, tags: NOUNS, mend: placeInFront },
      { tags: /^VB$/, mend: infinitiveOfSubject },
    ],
    [
      { words: new Set(["managing"]), mend: managingDirector },
      { words: new Set(["whose"]), mend: strayWhose },
    ],
  ],
  [
    [
      { tags: /^(?:VB[DN]?|JJ)$/, mend: describedSubject },
      { tags: FINITE, mend: helperHave },
      { tags: /^(?:MD|VB[DPZ])$/, mend: turnedRound },
      { words: new Set(["means", "way", "circumstances", "account"]), mend: deniedParticiple },
      { relations: CONJUNCT, tags: /^VB[DN]$/, mend: trailingParticiple },
    ],
    [
      { relations: /^(?:vocative|discourse)$/, mend: partedName },
      { relations: /^(?:root|nsubj|ccomp)/, tags: /^NNS?$/, mend: contentSubject },
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
      { relations: /^advcl$/, mend: contentOfNoun },
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
];
