// What stands around a name and how it is written as votes for its kind: "Vale's shares", "Mr Orlesko", "in Tessaly", "Vale have lost".

import type { Tokens } from "../doc/doc.js";
import { BODY_OPENERS, CLUB_WORDS, COMPANY_NOUNS, FIRM_ENDINGS, NAME_SIGNS, type NameSign, TEAM_VERBS } from "../lexicon/names.js";
import { PERSON as PERSON_LISTS } from "../model/gazetteers.js";
import { hashText } from "../model/hash.js";
import { WRITTEN } from "../model/lexemes.js";
import type { NameKind } from "../model/names.js";
import type { NameSpan } from "./recognise.js";
import { GAZETTEERS, IN, LEXEMES, LISTED, listedAs, tableBits } from "./tables.js";
import { ORGANISATION } from "./types.js";
import { CASE, caseOf } from "./writing.js";

/** A vote for a kind; below 0 it speaks against it. */
export interface Evidence {
  readonly kind: NameKind;
  readonly vote: number;
}

/** What one sign at one place is worth, beside a tagger's vote of at most 2. */
const SIGN_VOTE = 0.8;
const LOOK_VOTE = 0.6;
const NAMED_VOTE = 1.2;

const AGAINST_PERSON: Evidence = { kind: "PERSON", vote: -NAMED_VOTE };

/** All that one place tells of the kind of the name there. */
export function evidenceOf(tokens: Tokens, span: NameSpan): Evidence[] {
  const look = byLook(tokens, span);
  return saysItself(tokens, span) ? look : [...look, ...bySigns(tokens, span), ...byClause(tokens, span)];
}

/** "Museum of Flight": a name that says what it is needs no signs; what it is taken for is another matter. */
function saysItself({ lowers }: Tokens, { firstToken, endToken }: NameSpan): boolean {
  const noun = IN.organisation | IN.location;
  return endToken - firstToken > 1 && ((tableBits(lowers[firstToken], false) | tableBits(lowers[endToken - 1], false)) & noun) !== 0;
}

/** What stands before a place. */
const WHERE: ReadonlySet<string> = new Set([
  ...["in", "near", "across", "throughout", "outside", "around", "downtown", "southern", "northern", "eastern", "western", "central"],
]);
const COMPANY: ReadonlySet<string> = new Set(COMPANY_NOUNS);
const CLUBS: ReadonlySet<string> = new Set(CLUB_WORDS);
const HYPHENS: ReadonlySet<string> = new Set(["-", "‐", "‑"]);
/** Suffixes that nothing but a company has; "co", "se" and "company" are words of other things too. */
const SUFFIXES: ReadonlySet<string> = new Set(["inc", "incorporated", "corp", "ltd", "llc", "llp", "plc", "gmbh", "oyj", "bhd", "s.p.a"]);

/** "Kwok Ka-ki" is a person's name, so is "Mr Orlesko"; "in Tessaly" is a place; "Jan Vikas Front" ends like a body. */
function byLook(tokens: Tokens, { firstToken, endToken, kind }: NameSpan): Evidence[] {
  const before = firstToken > 0 ? tokens.lowers[firstToken - 1] : "";
  const size = endToken - firstToken;
  if (kind !== "ORG" && (tableBits(before, false) & IN.title) !== 0) return [{ kind: "PERSON", vote: LOOK_VOTE }];
  if (size === 1 && kind !== "ORG" && WHERE.has(before)) return [{ kind: "LOC", vote: LOOK_VOTE }];
  if (size === 1 && isDateline(tokens, firstToken)) return [{ kind: "LOC", vote: NAMED_VOTE * 3 }];
  const last = tokens.lowers[endToken - 1];
  if (size > 1 && SUFFIXES.has(last.replace(/\.$/, ""))) return [{ kind: "ORG", vote: NAMED_VOTE * 4 }];
  if (isAgency(tokens, firstToken, endToken)) return [{ kind: "ORG", vote: NAMED_VOTE * 3 }];
  if (size > 1 && kind !== "ORG" && COMPANY.has(last) && (kind === "LOC" || !isPersonal(last)))
    return [{ kind: "ORG", vote: NAMED_VOTE * 2 }];
  if (size > 1 && (kind === "PERSON" || kind === "ORG") && ORGANISATION.has(last) && !isPersonal(last))
    return [{ kind: "ORG", vote: NAMED_VOTE * 2 }, AGAINST_PERSON];
  if (size > 1 && kind !== "ORG" && isClub(tokens, firstToken, endToken)) return [{ kind: "ORG", vote: NAMED_VOTE }, AGAINST_PERSON];
  if (size > 1 && kind === "PERSON" && isNoPerson(tokens, firstToken, endToken)) return [{ kind: "ORG", vote: NAMED_VOTE }, AGAINST_PERSON];
  if (size === 3 && tokens.forms[firstToken + 1] === "&" && tokens.forms[firstToken].length > 1)
    return [{ kind: "ORG", vote: NAMED_VOTE * 2 }];
  if (size > 1 && OPENING_BODY.has(tokens.lowers[firstToken])) return [{ kind: "ORG", vote: NAMED_VOTE * 2 }];
  if (size === 1 && endsAsFirm(tokens.lowers[firstToken])) return [{ kind: "ORG", vote: NAMED_VOTE * 2 }, AGAINST_PERSON];
  const apposed = apposedNoun(tokens, firstToken, endToken);
  if (apposed !== null) return [{ kind: apposed, vote: kind === "LOC" ? SIGN_VOTE : NAMED_VOTE * 3 }];
  const beside = besideNoun(tokens, firstToken);
  if (beside !== null) return [{ kind: beside, vote: SIGN_VOTE }];
  const isHyphenated = size === 4 && HYPHENS.has(tokens.forms[endToken - 2]) && /^\p{Lu}?\p{Ll}+$/u.test(tokens.forms[endToken - 1]);
  // "Park Joo-Ho": a family name, and no place's after it.
  const isFamily = (GAZETTEERS.personBits(tokens.lowers[firstToken]) & PERSON_LISTS.family) !== 0;
  if (isHyphenated && isFamily && kind === "LOC" && listedAs(tokens.lowers[firstToken + 1]) === LISTED.no)
    return [{ kind: "PERSON", vote: NAMED_VOTE * 2 }];
  return isHyphenated && listedAs(tokens.lowers[firstToken]) !== LISTED.place ? [{ kind: "PERSON", vote: LOOK_VOTE }] : [];
}

const OPENING_BODY: ReadonlySet<string> = new Set(BODY_OPENERS);

/** "Fjordbank", which no list knows as a place or a family. */
function endsAsFirm(word: string): boolean {
  const ending = FIRM_ENDINGS.find((end) => word.endsWith(end));
  return ending !== undefined && word.length > ending.length + 2 && listedAs(word) !== LISTED.place && !isPersonal(word);
}

/** "Dinamo Zagreb", "Perth Glory", "Al Ahly": a word of clubs at one end, "Raja Casablanca" though people are called Raja. */
function isClub({ lowers }: Tokens, first: number, end: number): boolean {
  const [opening, last] = [lowers[first], lowers[end - 1]];
  if (CLUBS.has(opening) && listedAs(last) === LISTED.place) return true;
  if (CLUBS.has(last) && /^(?:al|el)$/.test(opening)) return true;
  return (CLUBS.has(opening) || CLUBS.has(last)) && !isPersonal(opening);
}

/** "Kenya Power", "Southern Copper": a land, or a word that text has in lower case, and nobody's given name before it. */
function isNoPerson({ lowers }: Tokens, first: number, end: number): boolean {
  if ((GAZETTEERS.personBits(lowers[first]) & PERSON_LISTS.given) !== 0) return false;
  const last = lowers[end - 1];
  const isLand = (tableBits(lowers[first], true) & (IN.land | IN.nationality)) !== 0;
  const isCommon = LEXEMES.writingOf(hashText(last)) === WRITTEN.lower && !isPersonal(last);
  return isLand || isCommon;
}

/** "The warehouse's owner, Soar Valley," is a firm, "the chief executive, Carla Reyes," a person; null without such a noun. */
function besideNoun(tokens: Tokens, first: number): NameKind | null {
  if (first < 3 || tokens.forms[first - 1] !== "," || tokens.sentence[first - 2] !== tokens.sentence[first]) return null;
  // "Their sponsored club, Garrow Thistle,".
  return TEAMS.has(tokens.lowers[first - 2]) ? "ORG" : kindOfNoun(tableBits(tokens.lowers[first - 2], false), tokens, first);
}

const TEAMS: ReadonlySet<string> = new Set(["club", "team", "fund", "band", "choir", "champions", "hosts"]);

/** What a noun says of the name beside it. An operator, an owner or a producer is a firm unless the name has a given name in it. */
function kindOfNoun(bits: number, { lowers }: Tokens, first: number): NameKind | null {
  const isRole = (bits & (IN.role | IN.title)) !== 0;
  if ((bits & IN.business) === 0) return isRole ? "PERSON" : null;
  return isRole && (GAZETTEERS.personBits(lowers[first]) & PERSON_LISTS.given) !== 0 ? "PERSON" : "ORG";
}

/** "Nagashiki, a shipping company that …", "Kamau, the utility's spokesman": the noun that says what the name is; null without one. */
function apposedNoun(tokens: Tokens, first: number, end: number): NameKind | null {
  const { forms, lowers, upos, count } = tokens;
  if (forms[end] !== "," || !APPOSING.has(lowers[end + 1])) return null;
  let bits = 0;
  for (let i = end + 2; i < Math.min(count, end + 2 + LONGEST_APPOSITION); i++) {
    const isNoun = upos[i] === "NOUN";
    if (isNoun) bits = tableBits(lowers[i], false);
    else if (bits !== 0 || !IN_PHRASE.has(upos[i])) break;
  }
  return bits === 0 ? null : kindOfNoun(bits, tokens, first);
}

const APPOSING: ReadonlySet<string> = new Set(["a", "an", "the", "its", "their", "his", "her"]);
const IN_PHRASE: ReadonlySet<string> = new Set(["ADJ", "PROPN", "NUM", "PART", "PUNCT", "ADV"]);
const LONGEST_APPOSITION = 6;

/** "LIMA (Reuters) -": who sent the report. */
function isAgency({ forms, sentence }: Tokens, first: number, end: number): boolean {
  return forms[first - 1] === "(" && forms[end] === ")" && DASHES.has(forms[end + 1] ?? "") && sentence[end + 1] === sentence[first];
}

/** True for words on the lists of given and family names. */
export function isPersonal(word: string): boolean {
  return (GAZETTEERS.personBits(word) & (PERSON_LISTS.given | PERSON_LISTS.family)) !== 0;
}

/** "BRUSSELS, March 12 —", "GENEVA (Reuters)": capitals that open a line, a date or an agency behind them. */
function isDateline(tokens: Tokens, first: number): boolean {
  const opens = first === 0 || tokens.sentence[first - 1] !== tokens.sentence[first];
  if (!opens || caseOf(tokens.forms[first]) !== CASE.upper || tokens.forms[first].length < 4) return false;
  const next = tokens.lowers[first + 1] ?? "";
  if (DASHES.has(next) || next === "(") return true;
  // "ABERWICK, Northmoor —"
  if (next === "," && (DASHES.has(tokens.forms[first + 3] ?? "") || DASHES.has(tokens.forms[first + 4] ?? ""))) return true;
  return next === "," && (tableBits(tokens.lowers[first + 2] ?? "", false) & IN.calendar) !== 0;
}

const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "--"]);

/** Signs by the word that is looked up first: the one right beside the name. */
const SIGNS: ReadonlyMap<NameSign["place"], ReadonlyMap<string, readonly NameSign[]>> = signsByWord();

function signsByWord(): Map<NameSign["place"], Map<string, NameSign[]>> {
  const signs = new Map<NameSign["place"], Map<string, NameSign[]>>();
  for (const sign of NAME_SIGNS) {
    const byWord = signs.get(sign.place) ?? new Map<string, NameSign[]>();
    for (const phrase of sign.phrases) {
      const words = phrase.split(" ");
      const key = sign.place === "before" ? words[words.length - 1] : words[0];
      byWord.set(key, [...(byWord.get(key) ?? []), { ...sign, phrases: [phrase] }]);
    }
    signs.set(sign.place, byWord);
  }
  return signs;
}

function bySigns(tokens: Tokens, { firstToken, endToken }: NameSpan): Evidence[] {
  const { lowers } = tokens;
  const owns = lowers[endToken] === "'s" || lowers[endToken] === "’s" || lowers[endToken] === "'";
  const found: Evidence[] = [];
  const look = (place: NameSign["place"], word: string | undefined, from: (size: number) => number) => {
    for (const sign of SIGNS.get(place)?.get(word ?? "") ?? []) {
      const [phrase] = sign.phrases;
      const size = phrase.split(" ").length;
      const at = from(size);
      if (at >= 0 && (size === 1 || lowers.slice(at, at + size).join(" ") === phrase))
        found.push({ kind: sign.kind, vote: sign.vote * SIGN_VOTE });
    }
  };
  look("before", lowers[firstToken - 1], (size) => firstToken - size);
  if (owns) {
    look("owned", lowers[endToken + 1], () => endToken + 1);
    // "Vale's former chief executive": one word may stand between.
    if (tokens.upos[endToken + 1] === "ADJ") look("owned", lowers[endToken + 2], () => endToken + 2);
  } else if (tokens.sentence[endToken] === tokens.sentence[firstToken]) look("after", lowers[endToken], () => endToken);
  return found;
}

const PLURAL_VERBS: ReadonlySet<string> = new Set(["have", "are", "were"]);
const TEAM: ReadonlySet<string> = new Set(TEAM_VERBS);

/** "Vale have dropped", "Marlow County 3-2 Ashcombe Vale": a team. */
function byClause(tokens: Tokens, { firstToken, endToken, kind }: NameSpan): Evidence[] {
  const { lowers, upos, sentence } = tokens;
  const opens = firstToken === 0 || sentence[firstToken - 1] !== sentence[firstToken];
  const next = lowers[endToken] ?? "";
  const leads =
    opens ||
    upos[firstToken - 1] === "SCONJ" ||
    /^[:;]$/.test(lowers[firstToken - 1]) ||
    (lowers[firstToken - 1] === "the" && (firstToken === 1 || sentence[firstToken - 2] !== sentence[firstToken]));
  if (leads && PLURAL_VERBS.has(next) && listedAs(lowers.slice(firstToken, endToken).join(" ")) !== LISTED.place)
    return [{ kind: "ORG", vote: SIGN_VOTE * 2 }, AGAINST_PERSON];
  const isOneWord = endToken - firstToken === 1 && !/s$/.test(lowers[firstToken]) && !isNation(lowers[firstToken]);
  if (opens && isOneWord && TEAM.has(next)) return [{ kind: "ORG", vote: NAMED_VOTE * 1.5 }, AGAINST_PERSON];
  if (opens && kind === "PERSON" && isThing(tokens, endToken)) return [{ kind: "ORG", vote: SIGN_VOTE }, AGAINST_PERSON];
  const isParted = (from: number) => isCount(lowers[from]) && DASHES.has(lowers[from + 1] ?? "") && isCount(lowers[from + 2]);
  const follows = isParted(endToken) || SCORE.test(next);
  const precedes = firstToken > 2 && (isParted(firstToken - 3) || SCORE.test(lowers[firstToken - 1]));
  return follows || precedes ? [{ kind: "ORG", vote: SIGN_VOTE }] : [];
}

/** How far behind a verb "its" is looked for. */
const ITS_REACH = 7;

/** "Halvorsen appealed, then dropped its appeal": no other name stands between. */
function isThing({ lowers, forms, upos, sentence, count }: Tokens, end: number): boolean {
  if (upos[end] !== "VERB" && upos[end] !== "AUX") return false;
  for (let i = end + 1; i < Math.min(count, end + ITS_REACH) && sentence[i] === sentence[end]; i++) {
    if (lowers[i] === "its") return true;
    if (upos[i] === "PRON" || upos[i] === "NOUN" || caseOf(forms[i]) === CASE.title) return false;
  }
  return false;
}

function isNation(word: string): boolean {
  return GAZETTEERS.countries.has(word) || (tableBits(word, true) & IN.nationality) !== 0;
}

/** "3-2" as one token. */
const SCORE = /^\d{1,3}[-–]\d{1,3}$/;

function isCount(word: string | undefined): boolean {
  return word !== undefined && /^\d{1,3}$/.test(word);
}
