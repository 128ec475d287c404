// Noun phrases and pronouns tied to what they stand for: names by their groups, nouns without a name by their tokens.

import type { Antecedent, Doc, Syntax } from "../doc/doc.js";
import { type Chooser, chooseAntecedent, type Options, optionsFor } from "./antecedents.js";
import { type Standing, standingOf } from "./binding.js";
import { type Candidate, Candidates, NUMBER } from "./candidates.js";
import type { NameGroup } from "./link.js";
import { type Phrase, readPhrase } from "./phrases.js";
import { familyOf, readQuotes, viewOf } from "./pronoun-view.js";
import { GAZETTEERS } from "./tables.js";

/** A phrase that stands for a name, and the number of its group. */
export interface Reference {
  readonly group: number;
  readonly kind: "nominal" | "pronoun";
  readonly firstToken: number;
  readonly endToken: number;
}

/** What the phrases of an article stand for. */
export interface References {
  /** In text order, each to a group by its number, none inside a name. */
  readonly list: readonly Reference[];
  /** By token: what a pronoun stands for that has no name; null elsewhere. */
  readonly antecedents: readonly (Antecedent | null)[];
}

/** The latest mention of a group. */
interface Place {
  readonly token: number;
  readonly sentence: number;
  readonly section: number;
  readonly standing: Standing;
  /** True for the first name of its sentence. */
  readonly topic: boolean;
}

/** What is known so far of each group, by its number. */
interface State {
  readonly groups: readonly NameGroup[];
  readonly genders: ("male" | "female" | null)[];
  readonly counts: number[];
  /** The groups named last, the latest at the end, with where that was. */
  readonly recent: { readonly number: number; readonly mention: Place }[];
  /** Group that holds each token, names and references alike; -1 for none. */
  readonly owner: Int32Array;
}

/** Reads what stands for what; `choose` picks the antecedent of each pronoun. */
export function readReferences(
  doc: Doc<"sections" | "sentences" | "syntax">,
  groups: readonly NameGroup[],
  subject: (token: number) => boolean,
  choose: Chooser = ({ features }, { family }) => chooseAntecedent(features, family),
): References {
  const { tokens, list: sentences } = doc.sentences;
  const owner = new Int32Array(tokens.count).fill(-1);
  const opens = new Map<number, number>();
  groups.forEach((group, number) => {
    for (const name of group.names) {
      owner.fill(number, name.firstToken, name.endToken);
      opens.set(name.firstToken, number);
    }
  });
  const candidates = new Candidates(doc, groups, owner.slice());
  const state: State = {
    groups,
    genders: groups.map((group) => group.gender),
    counts: groups.map(() => 0),
    recent: [],
    owner,
  };
  const inName = (token: number) => owner[token] >= 0 && groups[owner[token]].type !== "NORP" && groups[owner[token]].type !== "GPE";
  const isPerson = (token: number) =>
    owner[token] < 0 ? GAZETTEERS.roles.has(tokens.lowers[token]) : groups[owner[token]].type === "PERSON";
  const standing = (token: number) => standingOf(doc.syntax, token, subject(token), isPerson);
  const quotes = readQuotes(doc);
  const found: Reference[] = [];
  const antecedents = new Array<Antecedent | null>(tokens.count).fill(null);
  for (const sentence of sentences) {
    let topic = true;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const named = opens.get(i);
      const family = owner[i] < 0 ? familyOf(doc, i) : -1;
      const phrase = named === undefined && owner[i] < 0 && family < 0 ? readPhrase(doc, i, sentence.endToken, inName) : null;
      const place = (token: number): Place => ({
        token: i,
        sentence: sentence.index,
        section: sentence.section,
        standing: standing(token),
        topic,
      });
      let number = named ?? -1;
      let end = i + 1;
      if (family >= 0) {
        const view = viewOf(doc, i, family, quotes);
        const options: Options = optionsFor(doc, candidates, view, quotes);
        const chosen = options.candidates[choose(options, view)];
        if (chosen === undefined) continue;
        candidates.refer(chosen, i);
        if (chosen.group < 0) {
          antecedents[i] = antecedentOf(chosen);
          continue;
        }
        number = chosen.group;
        found.push({ group: number, kind: "pronoun", firstToken: i, endToken: end });
        owner[i] = number;
        chosen.gender ??= view.gender;
        state.genders[number] ??= view.gender;
      } else if (phrase !== null) {
        number = chooseGroup(state, doc, phrase, place(phrase.head));
        if (number >= 0) {
          end = phrase.end;
          found.push({ group: number, kind: "nominal", firstToken: i, endToken: end });
          owner.fill(number, i, end);
          state.genders[number] ??= phrase.gender;
          candidates.referTo(number, phrase.head);
        }
      }
      if (number < 0) {
        candidates.read(i);
        continue;
      }
      if (named !== undefined) while (end < sentence.endToken && owner[end] === number && !opens.has(end)) end++;
      if (named !== undefined) for (let token = i; token < end; token++) candidates.read(token);
      recall(state.recent, number, place(end - 1));
      state.counts[number]++;
      topic = false;
      i = end - 1;
    }
  }
  return { list: found, antecedents };
}

/** A noun by its latest mention, several joined ones by the first of them. */
function antecedentOf({ nouns, number }: Candidate): Antecedent {
  const isJoined = number === NUMBER.joined;
  return { head: isJoined ? nouns[0] : nouns[nouns.length - 1], isJoined };
}

/** Names that were not among the last so many are no longer on the reader's mind. */
const MOST_RECENT = 48;

/** The subject of a sentence stays it where the sentence goes on to "its". */
function recall(recent: State["recent"], number: number, mention: Place): void {
  const at = recent.findIndex((entry) => entry.number === number);
  const before = at < 0 ? undefined : recent[at].mention;
  if (at >= 0) recent.splice(at, 1);
  else if (recent.length === MOST_RECENT) recent.shift();
  const stays = before !== undefined && before.sentence === mention.sentence;
  recent.push({
    number,
    mention: stays
      ? { ...mention, standing: before.standing === "subject" ? "subject" : mention.standing, topic: before.topic || mention.topic }
      : mention,
  });
}

/**
 * What speaks for a name as what "the company" means: being near, a subject, first in its sentence, named often; and what speaks against
 * it: a place in a phrase with a preposition.
 */
const WEIGHTS = { near: 3, sentence: 1.6, section: 0.4, subject: 1.2, oblique: -0.8, topic: 0.6 } as const;
const MOST_OFTEN = 8;

/** The number of the group that a noun phrase at `place` stands for; -1 where none is clearly ahead. */
function chooseGroup(state: State, doc: Doc<"sentences" | "syntax">, phrase: Phrase, place: Place): number {
  const { groups, genders, counts, recent, owner } = state;
  const isSubject = place.standing === "subject";
  const later = isSubject ? namedBehind(doc.syntax, owner, phrase) : NOBODY;
  let best = -1;
  let top = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const { number, mention } of recent) {
    const distance = place.sentence - mention.sentence;
    const isMain = counts[number] >= MAIN_COUNT;
    if (distance > (isMain ? MAIN_REACH : phrase.reach) || later.has(number) || !phrase.fits(groups[number])) continue;
    if (mention.standing === "affiliation" && !isMain && phrase.gender === null) continue;
    if (phrase.gender !== null && genders[number] !== null && genders[number] !== phrase.gender) continue;
    // A full noun phrase that is no subject does not stand for a name of its own sentence: "Google bought the company".
    if (distance === 0 && !isSubject) continue;
    const score =
      WEIGHTS.near -
      WEIGHTS.sentence * Math.min(distance, 3) -
      (mention.section === place.section ? 0 : WEIGHTS.section) +
      (mention.standing === "subject" ? WEIGHTS.subject : 0) +
      (mention.standing === "oblique" && !mention.topic ? WEIGHTS.oblique : 0) +
      (mention.topic ? WEIGHTS.topic : 0) +
      Math.min(counts[number], MOST_OFTEN) * phrase.often;
    if (score > top) {
      second = top;
      top = score;
      best = number;
    } else if (score > second) second = score;
  }
  return top - second >= phrase.lead ? best : -1;
}

const NOBODY: ReadonlySet<number> = new Set();

/** Whom the subject's own clause names behind it: "The chairman praised Kallio" speaks of two people. */
function namedBehind(syntax: Syntax, owner: Int32Array, { head, end }: Phrase): Set<number> {
  const verb = syntax.heads[head];
  const named = new Set<number>();
  const to = verb < 0 ? end : Math.min(syntax.subtreeEnd[verb], end + NEAR_TOKENS);
  for (let i = end; i < to; i++) if (owner[i] >= 0) named.add(owner[i]);
  return named;
}

/** "The company" reaches further back for a name that the article has had so often. */
const MAIN_COUNT = 4;
const MAIN_REACH = 12;
/** Someone further back in a long sentence is no longer meant. */
const NEAR_TOKENS = 40;
