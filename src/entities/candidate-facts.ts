// What a candidate has to do with a pronoun, as numbers: how near it is, where both stand in their trees, what it is.

import type { Doc } from "../doc/doc.js";
import { child } from "../doc/tree.js";
import { hashText, mixHash } from "../model/hash.js";
import type { Candidate, Candidates } from "./candidates.js";
import type { View } from "./pronoun-view.js";

/** The layers that antecedents are read from. */
export type Read = Doc<"sections" | "sentences" | "syntax">;

/** What the candidates of one pronoun have to do with each other. */
export interface Field {
  /** Candidates that agree with the pronoun in number, gender and kind, the latest first. */
  readonly agreeing: readonly Candidate[];
  /** How many of these stand in the pronoun's own sentence, and in the one before. */
  readonly here: number;
  readonly before: number;
  /** How well the noun of a noun phrase goes with the candidate that it goes with best, and with how many so well. */
  readonly called: number;
  readonly callers: number;
  /** All candidates, the latest first, with how well the noun goes with each; empty for a pronoun. */
  readonly worths: readonly number[];
  readonly recent: readonly Candidate[];
}

/** The candidates that agree, and where they stand. */
export function fieldOf(doc: Read, { recent }: Candidates, { token, agrees, called, noun }: View): Field {
  const { sentence } = doc.sentences.tokens;
  const agreeing: Candidate[] = [];
  let here = 0;
  let before = 0;
  const near = noun === 0 ? [] : [...recent].reverse();
  const worths = near.map(called);
  const most = Math.max(0, ...worths);
  for (let k = recent.length - 1; k >= 0; k--) {
    if (!agrees(recent[k])) continue;
    agreeing.push(recent[k]);
    const distance = sentence[token] - sentence[recent[k].latest];
    if (distance <= 0) here++;
    else if (distance === 1) before++;
  }
  return { agreeing, here, before, called: most, callers: worths.filter((worth) => worth === most).length, worths, recent: near };
}

/** How many sentences back are told apart. */
const MOST_DISTANCE = 4;
const AHEAD = MOST_DISTANCE + 1;
/** Relations up and down between two words, as far as they are told apart. */
const LONGEST_PATH = 5;

/** What the features of one candidate are made of. */
export interface Facts {
  /** Family and case in one. */
  readonly form: number;
  /** Sentences back; `AHEAD` for what comes later. */
  readonly distance: number;
  /** How many that agree are nearer. */
  readonly rank: number;
  readonly role: number;
  readonly ownRole: number;
  /** Which clause around the pronoun has the candidate as its subject. */
  readonly binding: number;
  /** What the candidate's latest phrase hangs on; -1 for nothing. */
  readonly governor: number;
  /** 1 where that is the main word of its sentence. */
  readonly isMain: number;
  /** The candidate's latest noun. */
  readonly noun: number;
  readonly isName: number;
  /** How often it was spoken of: 0 to 4. */
  readonly count: number;
  /** 0 where its latest phrase is a noun, 1 a pronoun, 2 this very pronoun. */
  readonly chained: number;
  /** 1 where the pronoun opens its sentence. */
  readonly opens: number;
  /** The word that the pronoun hangs on, hashed, and its class. */
  readonly verb: number;
  readonly verbClass: number;
}

/** The facts of one candidate. */
export function factsOf(doc: Read, candidates: Candidates, view: View, field: Field, candidate: Candidate): Facts {
  const { syntax, sentences } = doc;
  const { sentence, lowers } = sentences.tokens;
  const { token } = view;
  const { latest, count } = candidate;
  const governor = syntax.heads[latest];
  return {
    form: view.family * 4 + view.case,
    distance: latest > token ? AHEAD : Math.min(sentence[token] - sentence[latest], MOST_DISTANCE),
    rank: Math.min(5, rankOf(field, candidate)),
    role: roleOf(doc, latest),
    ownRole: roleOf(doc, token),
    binding: bindingOf(candidates, view, candidate),
    governor,
    isMain: governor >= 0 && syntax.heads[governor] < 0 ? 1 : 0,
    noun: candidate.nouns[candidate.nouns.length - 1],
    isName: candidate.group >= 0 ? 1 : 0,
    count: count > 6 ? 4 : Math.min(count, 3),
    chained: candidate.pronoun < 0 ? 0 : lowers[candidate.pronoun] === lowers[token] ? 2 : 1,
    opens: token - sentences.list[sentence[token]].firstToken < 2 ? 1 : 0,
    verb: view.governor < 0 ? 0 : hashText(syntax.lemmas[view.governor]),
    verbClass: view.governor < 0 ? 0 : syntax.classes[view.governor],
  };
}

const ROLES: ReadonlyMap<string, number> = new Map(
  ["nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod", "nmod:poss", "appos", "conj", "root", "compound", "obl:agent"].map((name, i) => [
    name,
    i + 1,
  ]),
);

function roleOf({ syntax }: Read, token: number): number {
  const relation = syntax.deprels[token];
  // What is joined stands where the first of them stands.
  const over = relation === "conj" ? syntax.heads[token] : -1;
  return ROLES.get(over >= 0 ? syntax.deprels[over] : relation) ?? 0;
}

/** How many that agree are nearer. */
function rankOf({ agreeing }: Field, candidate: Candidate): number {
  const place = agreeing.indexOf(candidate);
  return place < 0 ? agreeing.length : place;
}

/** Which of the clauses around the pronoun has the candidate as its subject: 1 and up from the nearest, more where grammar binds it. */
function bindingOf(candidates: Candidates, { binders, binder }: View, candidate: Candidate): number {
  const level = binders.findIndex((subject) => candidates.of(subject) === candidate) + 1;
  return level + (binder >= 0 && candidates.of(binder) === candidate ? 4 : 0) + (binder < 0 ? 8 : 0);
}

/** Relations from the pronoun up to where the paths meet and down to the candidate; 0 where they do not or are long. */
export function pathOf({ syntax }: Read, { token, above }: View, latest: number): number {
  let down = 1;
  let at = latest;
  for (let step = 0; step <= LONGEST_PATH && at >= 0; step++) {
    const meets = at === token ? 0 : above.indexOf(at) + 1;
    if (meets > 0 && meets <= LONGEST_PATH) {
      let up = down;
      for (let k = 0; k < meets; k++) up = mixHash(up, hashText(syntax.deprels[k === 0 ? token : above[k - 1]]));
      return up;
    }
    down = mixHash(down, hashText(syntax.deprels[at], 1));
    at = syntax.heads[at];
  }
  return 0;
}

/** 1 where a clause lies between a noun and the pronoun inside its phrase. */
export function viaClause({ syntax }: Read, token: number, noun: number): number {
  for (let at = syntax.heads[token]; at >= 0 && at !== noun; at = syntax.heads[at]) if (/^(?:VB|MD)/.test(syntax.tags[at])) return 1;
  return 0;
}

const DETERMINERS: ReadonlyMap<string, number> = new Map(
  [
    ["the"],
    ["a", "an"],
    ["this", "that", "these", "those"],
    ["its", "his", "her", "their", "our", "my"],
    ["no", "any", "every", "each"],
  ].flatMap((words, i) => words.map((word) => [word, i + 2] as const)),
);

/** The kind of word that opens a noun's phrase; 0 for a bare name, 1 for a bare noun. */
export function determinerOf({ syntax, sentences }: Read, noun: number): number {
  const word = child(syntax, noun, "det", "nmod:poss");
  if (word < 0) return syntax.tags[noun].startsWith("NNP") ? 0 : 1;
  return DETERMINERS.get(sentences.tokens.lowers[word]) ?? 8;
}

/** Neither quoted, both in one quotation, both in different ones, only the pronoun, only the candidate. */
export function quoteOf({ quote }: View, quotes: Int32Array, latest: number): number {
  const other = quotes[latest];
  if (quote === 0) return other === 0 ? 0 : 4;
  return other === 0 ? 3 : other === quote ? 1 : 2;
}
