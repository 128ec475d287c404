// What is inserted behind a subject, between commas: read apart, so that the words around it stand together: "Grant, whose sons attend the school, called it unfair".

import type { Sentence, Tokens } from "../doc/doc.js";
import type { Looks } from "./words.js";

/** An insertion. All numbers are token numbers. */
export interface Insertion {
  /** The last word of the noun phrase that it says something of. */
  readonly noun: number;
  /** The mark in front. */
  readonly open: number;
  /** The mark behind it; two insertions, one behind the other, share one. */
  readonly close: number;
  /** Where the sentence goes on: behind the second mark, or at it where that one is needed. */
  readonly resumes: number;
  /** How it hangs on the noun in front. */
  readonly relation: "acl:relcl" | "acl" | "appos";
}

/** Bits of the lists: base form, past, participle, third person, -ing. */
const FINITE_BITS = 1 | 2 | 8;
const PARTICIPLE_BITS = 4 | 16;
const THIRD = 8;
const BASE = 1;
const NOUN = 32;

/** More words than an insertion takes, and than a subject in front of one. */
const REACH = 40;
const SUBJECT_REACH = 12;

const MONTHS: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. jan feb mar apr aug sept oct nov dec".split(
    " ",
  ),
);
const RELATIVE: ReadonlySet<string> = new Set(["who", "which", "whom", "whose", "where"]);
/** Words that stand between the mark and "of which": "some of whom", "both of which". */
const PARTS: ReadonlySet<string> = new Set(
  "all both each either few half many more most much neither none one part several some two".split(" "),
);
const STOPS: ReadonlySet<string> = new Set([";", ":", "“", "”", '"', "(", ")", "?", "!", "—", "–", "--"]);
const HELPERS: ReadonlySet<string> = new Set(
  "is are was were has have had does do did will would can could may might must should shall 's won't isn't wasn't hasn't".split(" "),
);
/** What joins a clause with a verb of its own to an insertion: "discovered when a doctor noticed it". */
const JOINING: ReadonlySet<string> = new Set("that because after before while as if although since until when how why what".split(" "));
/** Forms that tell what somebody says, not what the noun in front has done. */
const TELLING: ReadonlySet<string> = new Set(["said", "says", "according", "including", "excluding", "following", "say"]);

/** The insertions of a sentence, in text order; none lies in another. */
export function findInsertions(tokens: Tokens, looks: Looks, { firstToken, endToken }: Sentence): Insertion[] {
  const { lowers } = tokens;
  const found: Insertion[] = [];
  for (let at = firstToken + 1; at < endToken - 3; at++) {
    if (lowers[at] !== ",") continue;
    const isAge = isAgeAt(tokens, looks, at);
    const behind = isAge ? insertionAt(tokens, looks, firstToken, at - 1, at + 2, endToken) : null;
    const insertion = insertionAt(tokens, looks, firstToken, at - 1, at, endToken);
    // "Velic, 44, who ran the city, has …": one behind the other, which share a mark.
    if (behind !== null) found.push({ noun: at - 1, open: at, close: behind.open, resumes: behind.open, relation: "appos" }, behind);
    else if (isAge)
      found.push({
        noun: at - 1,
        open: at,
        close: at + 2,
        resumes: at + (opensWithVerb(tokens, looks, at + 3, endToken) ? 3 : 2),
        relation: "appos",
      });
    else if (insertion !== null) found.push(insertion);
    else continue;
    at = found[found.length - 1].resumes - 1;
  }
  return found;
}

/** "Gareth Plowman, 57, …" */
function isAgeAt({ lowers }: Tokens, looks: Looks, open: number): boolean {
  return lowers[open + 2] === "," && /^\d{1,3}$/.test(lowers[open + 1]) && isName(looks, open - 1) && !MONTHS.has(lowers[open - 1]);
}

/** The insertion that opens at a mark and speaks of the noun phrase that ends with `noun`; null for none. */
function insertionAt(tokens: Tokens, looks: Looks, first: number, noun: number, open: number, end: number): Insertion | null {
  const { lowers, upos } = tokens;
  if (!opensWithSubject(tokens, looks, first, noun + 1)) return null;
  const word = relativeWord(tokens, open);
  const isParticiple = word < 0 && upos[open + 1] === "VERB" && !isName(looks, open + 1) && (looks.bits[open + 1] & PARTICIPLE_BITS) !== 0;
  if (word < 0 && !isParticiple && !OPENS_NOUN.has(upos[open + 1]) && !isName(looks, open + 1)) return null;
  if (TELLING.has(lowers[open + 1])) return null;
  // A relative clause has a verb of its own, other insertions have none but in clauses that a word joins on.
  let owed = word >= 0;
  let isJoined = owed;
  for (let at = (word < 0 ? open : word) + 1; at < end && at - open < REACH; at++) {
    if (STOPS.has(lowers[at])) return null;
    if (lowers[at] === ",") {
      if (!owed && at > open + 1 && opensWithVerb(tokens, looks, at + 1, end))
        return { noun, open, close: at, resumes: at + 1, relation: word >= 0 ? "acl:relcl" : isParticiple ? "acl" : "appos" };
      // A list of nouns, or a clause that goes on.
      if (word < 0 && !isParticiple) return null;
    } else if (RELATIVE.has(lowers[at])) owed = isJoined = true;
    else if (JOINING.has(lowers[at])) isJoined = true;
    else if (isFiniteForm(tokens, looks, at) && lowers[at - 1] !== "to" && !(isParticiple && at === open + 1)) {
      if (!isJoined && !couldBeParticiple(tokens, looks, at)) return null;
      owed = false;
    } else if (owed && (looks.bits[at] & BASE) !== 0 && (looks.bits[at] & NOUN) === 0 && lowers[at - 1] !== "to") owed = false;
  }
  return null;
}

const OPENS_NOUN: ReadonlySet<string> = new Set(["DET", "NOUN", "PROPN", "ADJ", "PRON", "NUM"]);

/** The relative word behind a mark, a preposition or "some of" between them; -1 for none. */
function relativeWord({ lowers, upos }: Tokens, open: number): number {
  let at = open + 1;
  if (PARTS.has(lowers[at]) && lowers[at + 1] === "of") at += 2;
  else if (upos[at] === "ADP") at++;
  return RELATIVE.has(lowers[at]) ? at : -1;
}

const IN_SUBJECT: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "ADP", "PART", "CCONJ", "PRON", "SYM"]);

/** True where a noun phrase that can be a subject stands in front: behind the start of a clause, with no preposition before it. */
function opensWithSubject(tokens: Tokens, looks: Looks, first: number, open: number): boolean {
  const { lowers, upos } = tokens;
  if (!/^(?:NOUN|PROPN|NUM)$/.test(upos[open - 1]) && !isName(looks, open - 1)) return false;
  // "say that cholera, absent for years, could return": without the mark it would be "that cholera".
  if (lowers[open - 2] === "that" && !isName(looks, open - 1)) return false;
  const isInside = (at: number) => IN_SUBJECT.has(upos[at]) || isName(looks, at) || lowers[at] === "-";
  let from = open;
  while (from > first && open - from < SUBJECT_REACH && isInside(from - 1) && !JOINING.has(lowers[from - 1])) from--;
  if (upos[from] === "ADP" || upos[from] === "PART" || (from > first && upos[from] === "CCONJ" && upos[from + 1] === "ADP")) return false;
  if (from === first || JOINING.has(lowers[from - 1])) return true;
  const before = lowers[from - 1];
  return before === "," || before === "“" || before === '"' || (isFiniteForm(tokens, looks, from - 1) && TOLD.test(before));
}

/** Verbs that what is told follows without "that". */
const TOLD = /^(?:said|says|say|told|believes?|thinks?|added|adds|showed|shows|found|argued|warned|claimed|estimates?|announced)$/;

/** True for a word with a capital, whatever else it could be: "Rob", "Grant". */
function isName({ flags }: Looks, at: number): boolean {
  return (flags[at] & 1) !== 0;
}

function isFiniteForm(tokens: Tokens, looks: Looks, at: number): boolean {
  const { lowers, upos } = tokens;
  const { bits } = looks;
  if (HELPERS.has(lowers[at]) || upos[at] === "AUX") return lowers[at] !== "be" && lowers[at] !== "been" && lowers[at] !== "being";
  return (
    upos[at] === "VERB" &&
    !isName(looks, at) &&
    lowers[at - 1] !== "-" &&
    (bits[at] & FINITE_BITS) !== 0 &&
    (bits[at] & PARTICIPLE_BITS) !== 16
  );
}

/** "a company based in Leeds": a form behind a noun that may be a participle. */
function couldBeParticiple({ upos }: Tokens, { bits }: Looks, at: number): boolean {
  return (bits[at] & 4) !== 0 && upos[at + 1] === "ADP" && /^(?:NOUN|PROPN)$/.test(upos[at - 1]);
}

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
