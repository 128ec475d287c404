// What a pronoun may stand for: the names and nouns that the text has spoken of, the latest at the end.

import type { Doc, Syntax } from "../doc/doc.js";
import { child, childrenBy } from "../doc/tree.js";
import { COLLECTIVE_NOUNS, FEMALE_NOUNS, GROUP_NOUNS, MALE_NOUNS } from "../lexicon/nominals.js";
import { NOUN_CLASSES } from "../lexicon/noun-classes.js";
import { TOWN_OR_CLUB } from "./agree.js";
import type { NameGroup } from "./link.js";

/** Kinds of antecedents: types of names, then classes of nouns. */
export const KIND = {
  person: 0,
  body: 1,
  country: 2,
  place: 3,
  people: 4,
  named: 5,
  human: 6,
  group: 7,
  office: 8,
  spot: 9,
  time: 10,
  amount: 11,
  thing: 12,
} as const;
/** One, several, several joined by "and". */
export const NUMBER = { one: 0, many: 1, joined: 2 } as const;

const NAMED: Readonly<Record<string, number>> = {
  PERSON: KIND.person,
  ORG: KIND.body,
  GPE: KIND.country,
  LOC: KIND.place,
  FAC: KIND.place,
  NORP: KIND.people,
};
const GROUPS: ReadonlySet<string> = new Set(GROUP_NOUNS);
const COLLECTIVES: ReadonlySet<string> = new Set(COLLECTIVE_NOUNS);
const MEN: ReadonlySet<string> = new Set(MALE_NOUNS);
const WOMEN: ReadonlySet<string> = new Set(FEMALE_NOUNS);

/** A name or noun, with all that has stood for it so far. */
export interface Candidate {
  /** Number of its group of names; -1 for a noun without a name. */
  readonly group: number;
  readonly kind: number;
  readonly number: number;
  /** False for a single thing, which is never "they". */
  readonly mayBeMany: boolean;
  gender: "male" | "female" | null;
  /** Heads of its phrases that are no pronouns, in text order. */
  readonly nouns: number[];
  /** Head of the latest phrase that stands for it, pronouns among them. */
  latest: number;
  /** The pronoun that stood for it last; -1 where the latest is none. */
  pronoun: number;
  count: number;
}

/** How many are kept in mind: who was not among the last so many is no longer meant. */
const MOST = 96;
/** A noun with an article is the same as an earlier one this many sentences back. */
const REACH = 10;
const POINTERS: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those", "its", "his", "her", "their", "both"]);

/** The names and nouns of an article up to the token that is being read. */
export class Candidates {
  /** The latest is the last. */
  readonly recent: Candidate[] = [];
  /** By head of a phrase: what it stands for. */
  private readonly at = new Map<number, Candidate>();
  private readonly byGroup = new Map<number, Candidate>();
  /** "harwick" of "Harwick Town". */
  private readonly clubs: ReadonlySet<string>;

  constructor(
    private readonly doc: Doc<"sentences" | "syntax">,
    private readonly groups: readonly NameGroup[],
    /** Group that holds each token; -1 for none. */
    private readonly owner: Int32Array,
  ) {
    const words = groups.filter(({ type }) => type === "ORG").map(({ name }) => name.toLowerCase().split(" "));
    this.clubs = new Set(words.filter((name) => name.length === 2 && TOWN_OR_CLUB.has(name[1])).map(([town]) => town));
  }

  /** What the phrase with this head stands for; null where it was not read. */
  of(token: number): Candidate | null {
    return this.at.get(token) ?? null;
  }

  /** Groups that are named between two tokens. */
  namedIn(from: number, to: number): ReadonlySet<number> {
    const named = new Set<number>();
    for (let token = from; token < to; token++) if (this.owner[token] >= 0) named.add(this.owner[token]);
    return named;
  }

  /** Reads the noun at a token, if it heads a phrase that may be meant later. */
  read(token: number): void {
    const { syntax } = this.doc;
    if (!isNoun(syntax, token)) return;
    const own = this.groupOf(token);
    const head = syntax.heads[token];
    if (own >= 0 && head >= 0 && this.owner[token] >= 0 && this.owner[head] === own) return;
    if (own < 0 && syntax.deprels[token] === "compound") return;
    const beside = syntax.deprels[token] === "appos" ? this.of(syntax.heads[token]) : null;
    const described = beside !== null && (own < 0 || beside.group >= 0) && beside.number !== NUMBER.joined ? beside : null;
    const candidate = described ?? (own >= 0 ? this.ofGroup(own) : (this.sameNoun(token) ?? this.ofNoun(token)));
    this.mention(candidate, token, -1);
    candidate.nouns.push(token);
    const joined = this.joinedTo(token);
    if (joined.length === 0 || syntax.deprels[token] === "conj") return;
    const people = candidate.kind === KIND.person || candidate.kind === KIND.human;
    const both: Candidate = {
      group: -1,
      kind: people ? KIND.human : candidate.kind === KIND.time || candidate.kind === KIND.amount ? candidate.kind : KIND.thing,
      number: NUMBER.joined,
      mayBeMany: true,
      gender: null,
      nouns: [token, ...joined],
      latest: token,
      pronoun: -1,
      count: 1,
    };
    this.at.set(token, both);
    this.keep(both);
  }

  /** What "and" joins to a noun: "Pike, 29, and Aksoy, 34, appeared" is read as two subjects of one verb. */
  private joinedTo(token: number): number[] {
    const { syntax, sentences } = this.doc;
    const joined = childrenBy(syntax, token, "conj").filter((other) => other > token && /^NN|^CD$/.test(syntax.tags[other]));
    if (joined.length > 0 || !/^nsubj/.test(syntax.deprels[token])) return joined;
    const second = childrenBy(syntax, syntax.heads[token], syntax.deprels[token]).find((other) => other > token);
    return second !== undefined && sentences.tokens.lowers[syntax.subtreeFirst[second] - 1] === "and" ? [second] : [];
  }

  /** Reads a phrase that stands for one of them, by its head; what is known of it from now on. */
  refer(chosen: Candidate, token: number, isPronoun: boolean): Candidate {
    // What was met ahead of its place is not known yet, or under its name.
    const candidate = chosen.group >= 0 ? this.ofGroup(chosen.group) : chosen;
    this.mention(candidate, token, isPronoun ? token : -1);
    if (!isPronoun) candidate.nouns.push(token);
    return candidate;
  }

  /** A noun that has not been read yet, as what a pronoun before it may mean. */
  ahead(noun: number): Candidate {
    const own = this.groupOf(noun);
    const known = own < 0 ? this.ofNoun(noun) : this.ofGroup(own);
    return { ...known, latest: noun, nouns: [...known.nouns, noun], pronoun: -1 };
  }

  private mention(candidate: Candidate, token: number, pronoun: number): void {
    candidate.latest = token;
    candidate.pronoun = pronoun;
    candidate.count++;
    this.at.set(token, candidate);
    this.keep(candidate);
  }

  private keep(candidate: Candidate): void {
    const { recent } = this;
    const before = recent.lastIndexOf(candidate);
    if (before >= 0) recent.splice(before, 1);
    else if (recent.length === MOST) recent.shift();
    recent.push(candidate);
  }

  /** The group of a noun: its own, or that of the name set beside it: "Chief Executive Marta Lindqvist", "their union, Educators United,"; -1 for none. */
  groupOf(noun: number): number {
    const { owner } = this;
    if (owner[noun] >= 0) return owner[noun];
    const { syntax } = this.doc;
    const name = child(syntax, noun, "flat", "appos");
    return name >= 0 && (syntax.deprels[name] === "appos" || name === noun + 1) ? owner[name] : -1;
  }

  private ofGroup(number: number): Candidate {
    const known = this.byGroup.get(number);
    if (known !== undefined) return known;
    const { type, gender, name } = this.groups[number];
    // A club by its town's name may pass for a person, and is no "he".
    const isClub = type === "PERSON" && this.clubs.has(name.toLowerCase());
    const candidate: Candidate = {
      group: number,
      kind: isClub ? KIND.body : (NAMED[type] ?? KIND.named),
      number: type === "NORP" && /s$/.test(name) ? NUMBER.many : NUMBER.one,
      mayBeMany: true,
      gender: isClub ? null : gender,
      nouns: [],
      latest: -1,
      pronoun: -1,
      count: 0,
    };
    this.byGroup.set(number, candidate);
    return candidate;
  }

  private ofNoun(token: number): Candidate {
    const { syntax } = this.doc;
    const lemma = syntax.lemmas[token];
    const kind = kindOf(syntax, token);
    const isMany = MANY.test(syntax.tags[token]) && this.doc.sentences.tokens.lowers[token] !== "one";
    return {
      group: -1,
      kind,
      number: isMany ? NUMBER.many : NUMBER.one,
      mayBeMany: isMany || !LONE.has(kind) || COLLECTIVES.has(lemma) || syntax.tags[token] !== "NN",
      gender: MEN.has(lemma) ? "male" : WOMEN.has(lemma) ? "female" : null,
      nouns: [],
      latest: -1,
      pronoun: -1,
      count: 0,
    };
  }

  /** "A ferry … the ferry": the earlier one of the same noun; null where there is none. */
  private sameNoun(token: number): Candidate | null {
    const { syntax, sentences } = this.doc;
    const { lowers, sentence } = sentences.tokens;
    const pointer = child(syntax, token, "det", "nmod:poss");
    if (pointer < 0 || !POINTERS.has(lowers[pointer])) return null;
    for (let k = this.recent.length - 1; k >= 0; k--) {
      const one = this.recent[k];
      const noun = one.nouns[one.nouns.length - 1];
      if (one.group >= 0 || one.number === NUMBER.joined || sentence[token] - sentence[noun] > REACH) continue;
      if (syntax.lemmas[noun] === syntax.lemmas[token] && syntax.tags[noun] === syntax.tags[token]) return one;
    }
    return null;
  }
}

/** True for the head of a phrase that may be meant later: a noun, or a word that stands for one: "some said they". */
function isNoun({ tags, deprels }: Syntax, token: number): boolean {
  if (/^NN/.test(tags[token])) return !/^(?:flat|fixed|goeswith)/.test(deprels[token]);
  return /^(?:CD|DT|JJ[RS]?)$/.test(tags[token]) && /^(?:nsubj|obj|obl$|iobj|conj)/.test(deprels[token]);
}

/** Tags of plurals and of words that stand for several: "two", "the injured". */
const MANY = /^(?:NNP?S|CD|JJ[RS]?)$/;
const LONE: ReadonlySet<number> = new Set([KIND.thing, KIND.time, KIND.amount, KIND.spot]);

function kindOf({ lemmas }: Syntax, noun: number): number {
  const lemma = lemmas[noun].toLowerCase();
  if (GROUPS.has(lemma)) return KIND.group;
  if (NOUN_CLASSES.PERSON.has(lemma)) return KIND.human;
  if (NOUN_CLASSES.ORG.has(lemma)) return KIND.office;
  if (NOUN_CLASSES.TIME.has(lemma)) return KIND.time;
  if (NOUN_CLASSES.AMOUNT.has(lemma)) return KIND.amount;
  return NOUN_CLASSES.PLACE.has(lemma) ? KIND.spot : KIND.thing;
}
