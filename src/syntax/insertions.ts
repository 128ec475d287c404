// What is inserted behind a subject, between commas: read apart, so that the words around it stand together: "Grant, whose sons attend the school, called it unfair".

import type { Sentence, Tokens } from "../doc/doc.js";
import { MONTH_WORDS, WEEKDAY_WORDS } from "../lexicon/calendar-words.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import { PARTITIVES } from "../lexicon/quantities.js";
import { REPORTING_NOUNS } from "../lexicon/reporting-verbs.js";
import { pastOf, UNPASSIVE } from "../lexicon/verb-forms.js";
import { BASE, FINITE_BITS, HELPERS, isFiniteForm, isName, NOUN, PARTICIPLE, PARTICIPLE_BITS, THIRD } from "./forms.js";
import { couldBeParticiple, isPlainlyMain, mainVerb, nextFinite, RELATIVE, TELLS } from "./main-verb.js";
import type { Looks } from "./words.js";

/** An insertion. All numbers are token numbers. */
export interface Insertion {
  /** The last word of the noun phrase that it says something of. */
  readonly noun: number;
  /** Its words, without the marks around them. */
  readonly first: number;
  readonly end: number;
  /** What is left out of the sentence, with marks that nobody else needs: from here up to where the sentence goes on. */
  readonly from: number;
  readonly resumes: number;
  /** How it hangs on the noun in front. */
  readonly relation: "acl:relcl" | "acl" | "appos" | "conj";
  /** Whether marks part it from the noun, and so from a nearer one inside the phrase. */
  readonly isLoose: boolean;
}

/** More words than an insertion takes, and than a subject in front of one. */
const REACH = 40;
const SUBJECT_REACH = 12;

const STOPS: ReadonlySet<string> = new Set([";", ":", "“", "”", '"', "(", ")", "?", "!", "—", "–", "--"]);
/** Pasts of verbs that have no passive: "participated in", and what is a helper: "used to". */
const NEVER_PARTICIPLE: ReadonlySet<string> = new Set(["used", ...[...UNPASSIVE].map((lemma) => pastOf(lemma))]);
/** What joins a clause with a verb of its own to an insertion: "discovered when a doctor noticed it". */
const JOINING: ReadonlySet<string> = new Set(
  "that because after before while as if whether unless although though since until when how why what".split(" "),
);
/** Forms that tell what somebody says, not what the noun in front has done. */
const TELLING: ReadonlySet<string> = new Set(["said", "says", "according", "including", "excluding", "following", "say"]);

/** The insertions of a sentence, in text order; none lies in another. */
export function findInsertions(tokens: Tokens, looks: Looks, { firstToken, endToken }: Sentence): Insertion[] {
  const found: Insertion[] = [];
  for (let at = firstToken + 1; at < endToken - 3; at++) {
    const insertions =
      tokens.lowers[at] === ","
        ? betweenMarks(tokens, looks, firstToken, at, endToken)
        : tokens.lowers[at] === "&"
          ? insideName(tokens, looks, at)
          : withoutMarks(tokens, looks, firstToken, at, endToken);
    if (insertions.length === 0) continue;
    found.push(...insertions);
    at = insertions[insertions.length - 1].resumes - 1;
  }
  return found;
}

/** "drivers at Pennine & Borders suspended the strike": the sign joins parts of one name, and never clauses. */
function insideName(tokens: Tokens, looks: Looks, sign: number): Insertion[] {
  if (!isName(tokens, looks, sign - 1) || !isName(tokens, looks, sign + 1)) return [];
  const end = sign + 2;
  return [{ noun: sign - 1, from: sign, first: sign, end, resumes: end, relation: "conj", isLoose: false }];
}

/** What opens at a comma. */
function betweenMarks(tokens: Tokens, looks: Looks, first: number, open: number, end: number): Insertion[] {
  const noun = open - 1;
  if (!isAgeAt(tokens, looks, open)) {
    const insertion = insertionAt(tokens, looks, first, noun, open, end);
    return insertion === null ? [] : [insertion];
  }
  // "Velic, 44, who ran the city, has …": one behind the other, which share a mark; "under Kallio, 51, whose …" needs its mark.
  const behind = insertionAt(tokens, looks, first, noun, open + 2, end);
  const goesOn = behind === null && opensWithVerb(tokens, looks, open + 3, end);
  const age: Insertion = {
    noun,
    from: open,
    first: open + 1,
    end: open + 2,
    resumes: open + (goesOn ? 3 : 2),
    relation: "appos",
    isLoose: true,
  };
  return behind === null ? [age] : [age, behind];
}

/** "Gareth Plowman, 57, …" */
function isAgeAt(tokens: Tokens, looks: Looks, open: number): boolean {
  const { lowers } = tokens;
  return (
    lowers[open + 2] === "," &&
    /^\d{1,3}$/.test(lowers[open + 1]) &&
    isName(tokens, looks, open - 1) &&
    !MONTH_WORDS.has(lowers[open - 1].replace(/\.$/, ""))
  );
}

/** The insertion that opens at a mark and speaks of the noun phrase that ends with `noun`; null for none. */
function insertionAt(tokens: Tokens, looks: Looks, first: number, noun: number, open: number, end: number): Insertion | null {
  const { lowers, upos } = tokens;
  if (!opensWithSubject(tokens, looks, first, noun + 1)) return null;
  const word = relativeWord(tokens, open);
  // ", now retired,"
  const form = /^(?:now|once|long)$/.test(lowers[open + 1]) ? open + 2 : open + 1;
  const isParticiple =
    word < 0 &&
    (lowers[form] === "having" || (upos[form] === "VERB" && !isName(tokens, looks, form) && (looks.bits[form] & PARTICIPLE_BITS) !== 0));
  const isPhrase = OPENS_NOUN.has(upos[open + 1]) || lowers[open + 1] === "worth" || isName(tokens, looks, open + 1);
  if (word < 0 && !isParticiple && !isPhrase) return null;
  if (TELLING.has(lowers[open + 1])) return null;
  // A relative clause has a verb of its own, other insertions have none but in clauses that a word joins on.
  let owed = word >= 0;
  let isJoined = owed;
  for (let at = (word < 0 ? open : word) + 1; at < end && at - open < REACH; at++) {
    if (STOPS.has(lowers[at])) return null;
    if (lowers[at] === ",") {
      // "its chief executive, Anna Rao, resigned": a bare name hides nothing.
      if (isBareName(tokens, looks, open + 1, at)) return null;
      if (!owed && at > open + 1 && opensWithVerb(tokens, looks, at + 1, end))
        return {
          noun,
          from: open,
          first: open + 1,
          end: at,
          resumes: at + 1,
          relation: word >= 0 ? "acl:relcl" : isParticiple ? "acl" : "appos",
          isLoose: true,
        };
      // A list of nouns, or a clause that goes on.
      if (word < 0 && !isParticiple) return null;
    } else if (RELATIVE.has(lowers[at])) owed = isJoined = true;
    else if (JOINING.has(lowers[at])) isJoined = true;
    else if (isFiniteForm(tokens, looks, at) && lowers[at - 1] !== "to" && !(isParticiple && isInPerfect(tokens, open + 1, at))) {
      if (!isJoined && !couldBeParticiple(tokens, looks, at)) return null;
      owed = false;
    } else if (owed && (looks.bits[at] & BASE) !== 0 && (looks.bits[at] & NOUN) === 0 && lowers[at - 1] !== "to") owed = false;
  }
  return null;
}

/** ", having been refused a rise,": a participle and what its helpers stand in front of. */
function isInPerfect({ lowers, upos }: Tokens, first: number, at: number): boolean {
  for (let word = first; word < at; word++) if (!/^(?:having|been)$/.test(lowers[word]) && upos[word] !== "ADV") return false;
  return true;
}

/** What opens at a word behind a subject, without a mark: "children who were ill stayed", "cases linked to a school had risen". */
function withoutMarks(tokens: Tokens, looks: Looks, first: number, open: number, end: number): Insertion[] {
  const { lowers } = tokens;
  const isThat = lowers[open] === "that";
  // "told the BBC on Sunday that pay was too low": no day is described.
  if (isThat && WEEKDAY_WORDS.has(lowers[open - 1])) return [];
  const closing = closingContact(tokens, looks, first, open, end);
  if (closing > 0)
    return [{ noun: open - 1, from: open, first: open, end: closing, resumes: closing, relation: "acl:relcl", isLoose: false }];
  const isToldOrMissing = isThat && !opensWithVerb(tokens, looks, open + 1, end);
  const isContact = isToldOrMissing ? opensWithBareSubject(tokens, first, open) : opensContact(tokens, looks, first, open, end);
  const isRelative = isThat || isContact || RELATIVE.has(lowers[open]);
  const opensParticiple =
    !isRelative && isParticipleAt(tokens, looks, open) && opensPhrase(tokens, open + 1) && !NEVER_PARTICIPLE.has(lowers[open]);
  if ((!isRelative && !opensParticiple) || !opensWithSubject(tokens, looks, first, open)) return [];
  if (isToldOrMissing && !isContact) return [];
  const verb = isRelative ? nextFinite(tokens, looks, open + 1, end) : open;
  if (verb < 0 || TELLS.test(lowers[verb])) return [];
  const main = mainVerb(tokens, looks, verb, end);
  // "The man he met left": only a helper is plainly the main verb.
  if (isContact && main >= 0 && !HELPERS.has(lowers[main])) return [];
  if (main < 0 || (!isRelative && !isPlainlyMain(tokens, looks, open, main))) return [];
  // "The claim that prices fell was false": what is told, and no relative clause
  const relation = isRelative && !(isToldOrMissing && REPORTING_NOUNS.has(lowers[open - 1])) ? "acl:relcl" : "acl";
  return [{ noun: open - 1, from: open, first: open, end: main, resumes: main, relation, isLoose: false }];
}

/** ", an offer | he first turned down.", ", something | Huisman is reluctant to do.": what closes a sentence behind a noun that sums it up; the end of it, or -1. */
function closingContact(tokens: Tokens, looks: Looks, first: number, open: number, end: number): number {
  const { lowers, upos } = tokens;
  if (lowers[end - 1] !== "." || (upos[open - 1] !== "NOUN" && lowers[open - 1] !== "something")) return -1;
  let from = open - 1;
  while (from > first && open - from < 4 && /^(?:ADJ|DET|NOUN)$/.test(upos[from - 1])) from--;
  if (lowers[from - 1] !== "," || !/^(?:an?|something)$/.test(lowers[from])) return -1;
  const isSubject =
    isName(tokens, looks, open) ||
    /^(?:he|she|it|they|we|the|its|his|her|their|several|many|some|critics|officials|experts|analysts|lawyers|unions)$/.test(lowers[open]);
  if (!isSubject) return -1;
  const verb = nextFinite(tokens, looks, open + 1, end);
  if (verb < 0 || TELLS.test(lowers[verb])) return -1;
  for (let at = open; at < end - 1; at++)
    if ((upos[at] === "PUNCT" && lowers[at] !== "-") || (at < verb && !IN_SUBJECT.has(upos[at]) && upos[at] !== "ADV")) return -1;
  return end - 1;
}

/** "The highest wave | that the gauges recorded was": the sentence's first words are a noun phrase without a preposition, and no time. */
function opensWithBareSubject({ lowers, upos }: Tokens, first: number, open: number): boolean {
  if (upos[open - 1] !== "NOUN" || NOUN_CLASSES.TIME.has(lowers[open - 1])) return false;
  if (upos[first] !== "DET" || open - first > SUBJECT_REACH) return false;
  for (let at = first; at < open; at++) if (upos[at] === "ADP" || upos[at] === "PUNCT" || upos[at] === "VERB") return false;
  return true;
}

/** "The school he once ran was closed": a pronoun and its verb right behind the sentence's first noun phrase, which is no time. */
function opensContact({ lowers, upos }: Tokens, looks: Looks, first: number, open: number, end: number): boolean {
  const isPronoun = /^(?:he|she|it|they|we)$/.test(lowers[open]);
  if (!isPronoun && !/^(?:the|its|his|her|their)$/.test(lowers[open])) return false;
  if (upos[open - 1] !== "NOUN" || upos[first] !== "DET") return false;
  if (NOUN_CLASSES.TIME.has(lowers[open - 1]) || /^(?:time|moment|way)$/.test(lowers[open - 1])) return false;
  for (let at = first; at < open; at++) if (at - first > SUBJECT_REACH || upos[at] === "ADP" || upos[at] === "PUNCT") return false;
  // "The wave | the gauges recorded was": two noun phrases side by side
  if (!isPronoun) return true;
  const verb = upos[open + 1] === "ADV" ? open + 2 : open + 1;
  return verb < end && (HELPERS.has(lowers[verb]) || (looks.bits[verb] & FINITE_BITS) !== 0);
}

/** "linked to a school", "published last week", "released Friday": a preposition, or a time without one. */
function opensPhrase({ lowers, upos }: Tokens, at: number): boolean {
  return upos[at] === "ADP" || WEEKDAY_WORDS.has(lowers[at]) || /^(?:last|next|this|earlier|yesterday|today)$/.test(lowers[at]);
}

function isParticipleAt(tokens: Tokens, looks: Looks, at: number): boolean {
  const { upos, lowers } = tokens;
  return upos[at] === "VERB" && (looks.bits[at] & PARTICIPLE) !== 0 && !isName(tokens, looks, at) && lowers[at - 1] !== "-";
}

function isBareName(tokens: Tokens, looks: Looks, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (!isName(tokens, looks, at)) return false;
  return true;
}

const OPENS_NOUN: ReadonlySet<string> = new Set(["DET", "NOUN", "PROPN", "ADJ", "PRON", "NUM"]);

/** The relative word behind a mark, a preposition, "some of" or "a third of" between them; -1 for none. */
function relativeWord({ lowers, upos }: Tokens, open: number): number {
  let at = open + 1;
  const part = /^(?:a|an|the)$/.test(lowers[at]) ? at + 1 : at;
  if ((PARTITIVES.has(lowers[part]) || upos[part] === "NUM") && lowers[part + 1] === "of") at = part + 2;
  else if (upos[at] === "ADP") at++;
  return RELATIVE.has(lowers[at]) ? at : -1;
}

const IN_SUBJECT: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "ADP", "PART", "CCONJ", "PRON", "SYM"]);

/** True where a noun phrase that can be a subject stands in front: behind the start of a clause, with no preposition before it. */
function opensWithSubject(tokens: Tokens, looks: Looks, first: number, open: number): boolean {
  const { lowers, upos } = tokens;
  if (!/^(?:NOUN|PROPN|NUM)$/.test(upos[open - 1]) && !isName(tokens, looks, open - 1)) return false;
  // "say that cholera, absent for years, could return": without the mark it would be "that cholera".
  if (lowers[open - 2] === "that" && !isName(tokens, looks, open - 1)) return false;
  // "Trading in the firm, a utility, resumed": a gerund opens no noun phrase that insertions are looked for behind.
  const isInside = (at: number) => IN_SUBJECT.has(upos[at]) || (at > first && isName(tokens, looks, at)) || lowers[at] === "-";
  let from = open;
  while (from > first && open - from < SUBJECT_REACH && isInside(from - 1) && !JOINING.has(lowers[from - 1])) from--;
  if (upos[from] === "ADP" || upos[from] === "PART" || (from > first && upos[from] === "CCONJ" && upos[from + 1] === "ADP")) return false;
  if (from === first || JOINING.has(lowers[from - 1])) return true;
  const before = lowers[from - 1];
  return before === "," || before === "“" || before === '"' || (isFiniteForm(tokens, looks, from - 1) && TOLD.test(before));
}

/** Verbs that what is told follows without "that". */
const TOLD = /^(?:said|says|say|told|believes?|thinks?|added|adds|showed|shows|found|argued|warned|claimed|estimates?|announced)$/;

/** True where a finite verb follows, adverbs in front of it. */
function opensWithVerb(tokens: Tokens, looks: Looks, from: number, end: number): boolean {
  const { upos } = tokens;
  let at = from;
  while (at < end && upos[at] === "ADV" && at - from < 3) at++;
  if (at >= end - 1) return false;
  if (isFiniteForm(tokens, looks, at)) return true;
  // ", plans to buy", ", backs the bill": a third person that could be a plural
  return (looks.bits[at] & THIRD) !== 0 && upos[at] === "NOUN" && /^(?:DET|PART|PRON|NUM|ADP)$/.test(upos[at + 1]);
}
