// Noun phrases and pronouns tied to the name they stand for, where that is plain.

import type { Doc, Syntax, Tokens } from "../doc/doc.js";
import { child } from "../doc/tree.js";
import { binderOf, isOfPredicate, type Standing, speakerOf, standingOf } from "./binding.js";
import type { NameGroup } from "./link.js";
import { type Phrase, readPhrase } from "./phrases.js";
import { GAZETTEERS } from "./tables.js";

/** A phrase that stands for a name, and the number of its group. */
export interface Reference {
  readonly group: number;
  readonly kind: "nominal" | "pronoun";
  readonly firstToken: number;
  readonly endToken: number;
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
  /** Sentence of the latest "it" that was left open: something without a name is spoken of. */
  open: number;
}

/** References in text order, each to a group by its number, none inside a name. */
export function readReferences(
  doc: Doc<"sentences" | "syntax">,
  groups: readonly NameGroup[],
  subject: (token: number) => boolean,
): Reference[] {
  const { tokens, list } = doc.sentences;
  const owner = new Int32Array(tokens.count).fill(-1);
  const opens = new Map<number, number>();
  groups.forEach((group, number) => {
    for (const name of group.names) {
      owner.fill(number, name.firstToken, name.endToken);
      opens.set(name.firstToken, number);
    }
  });
  const state: State = {
    groups,
    genders: groups.map((group) => group.gender),
    counts: groups.map(() => 0),
    recent: [],
    owner,
    open: Number.NEGATIVE_INFINITY,
  };
  const inName = (token: number) => owner[token] >= 0 && groups[owner[token]].type !== "NORP" && groups[owner[token]].type !== "GPE";
  const isPerson = (token: number) =>
    owner[token] < 0 ? GAZETTEERS.roles.has(tokens.lowers[token]) : groups[owner[token]].type === "PERSON";
  const standing = (token: number) => standingOf(doc.syntax, token, subject(token), isPerson);
  const found: Reference[] = [];
  for (const sentence of list) {
    let topic = true;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const named = opens.get(i);
      const phrase = named === undefined && owner[i] < 0 ? readPhrase(doc, i, sentence.endToken, inName) : null;
      let number = named ?? -1;
      let end = i + 1;
      if (phrase !== null) {
        const place: Place = { token: i, sentence: sentence.index, section: sentence.section, standing: standing(phrase.head), topic };
        number = choose(state, doc, phrase, place, sentence.firstToken);
        if (number < 0 && phrase.kind === "pronoun" && phrase.gender === null && !phrase.plural) state.open = sentence.index;
        end = phrase.end;
        if (number >= 0 && !owner.subarray(i, end).some((group) => group >= 0 && phrase.kind === "pronoun")) {
          found.push({ group: number, kind: phrase.kind, firstToken: i, endToken: end });
          owner.fill(number, i, end);
          state.genders[number] ??= phrase.gender;
        }
      }
      // "Every year they end it, and every year it goes on": the first "it" has no name, so the second has none.
      if (phrase === null && tokens.lowers[i] === "it" && !isSubjectWord(doc.syntax, i)) state.open = sentence.index;
      if (number < 0) continue;
      if (named !== undefined) while (end < sentence.endToken && owner[end] === number && !opens.has(end)) end++;
      recall(state.recent, number, { token: i, sentence: sentence.index, section: sentence.section, standing: standing(end - 1), topic });
      state.counts[number]++;
      topic = false;
      i = end - 1;
    }
    if (hasNamelessSubject(doc.syntax, owner, sentence.firstToken, sentence.endToken)) state.open = sentence.index;
  }
  return found;
}

function isSubjectWord(syntax: Syntax, token: number): boolean {
  return syntax.deprels[token] === "nsubj" || syntax.deprels[token] === "nsubj:pass";
}

/** True where a sentence is about one thing that has no name: "The vaccine is made in Kumasi." */
function hasNamelessSubject(syntax: Syntax, owner: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!isSubjectWord(syntax, i) || syntax.heads[syntax.heads[i]] >= 0) continue;
    return /^NNP?$/.test(syntax.tags[i]) && ownerOf(syntax, owner, i) < 0 && !GAZETTEERS.roles.has(syntax.lemmas[i]);
  }
  return false;
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
 * What speaks for a name: being near, a subject, first in its sentence, named often, or what binds the pronoun; and what speaks against
 * it: a place in a phrase with a preposition, and a thing without a name that an open "it" has just stood for.
 */
const WEIGHTS = {
  near: 3,
  sentence: 1.6,
  section: 0.4,
  subject: 1.2,
  oblique: -0.8,
  topic: 0.6,
  bound: 2,
  open: -1.8,
} as const;
const MOST_OFTEN = 8;

/** The number of the group that a phrase at `place` stands for; -1 where none is clearly ahead. */
function choose(state: State, doc: Doc<"sentences" | "syntax">, phrase: Phrase, place: Place, from: number): number {
  const { groups, genders, counts, recent, owner } = state;
  const { syntax, sentences } = doc;
  const isPronoun = phrase.kind === "pronoun";
  const isThing = isPronoun && phrase.gender === null;
  // "This is it."
  if (isThing && child(syntax, phrase.head, "cop") >= 0) return -1;
  const binder = isPronoun ? binderOf(sentences.tokens, syntax, phrase.head) : -1;
  const bound = binder < 0 ? -1 : ownerOf(syntax, owner, binder);
  // "The deal keeps its terms", "the opposition more than doubled its tally": what binds the pronoun has no name.
  if (binder >= 0 && bound < 0 && isThing && /^(?:NNP?|DT|JJR?)$/.test(syntax.tags[binder])) return -1;
  // "Flett says it will come back": a person is not "it", and only what the sentence has named before can be.
  const isElsewhere = isThing && bound >= 0 && !phrase.fits(groups[bound]);
  if (phrase.plural && (bound < 0 || !isPlural(sentences.tokens, syntax, binder))) return -1;
  const isSubject = place.standing === "subject";
  if (isPronoun && !isThing && bound < 0 && (binder >= 0 || !isSubject) && hasNamelessPerson(sentences.tokens, syntax, from, place.token))
    return -1;
  const later = isSubject && !/^PRP\$/.test(syntax.tags[phrase.head]) ? namedBehind(syntax, owner, phrase) : NOBODY;
  const excluded = isPronoun && bound >= 0 && isOfPredicate(syntax, phrase.head) ? bound : -1;
  const speaker = isPronoun && !isThing ? speakerOf(sentences.tokens, syntax, phrase.head) : -1;
  const speaking = speaker < 0 ? -1 : ownerOf(syntax, owner, speaker);
  const isOpen = isThing && place.sentence - state.open <= 1;
  let best = -1;
  let top = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const { number, mention } of recent) {
    const distance = place.sentence - mention.sentence;
    const isMain = !isPronoun && counts[number] >= MAIN_COUNT;
    if (
      distance > (isMain ? MAIN_REACH : phrase.reach) ||
      number === excluded ||
      number === speaking ||
      later.has(number) ||
      !phrase.fits(groups[number])
    )
      continue;
    if (mention.standing === "affiliation" && !isMain && phrase.gender === null && number !== bound) continue;
    if ((phrase.plural && number !== bound) || (isElsewhere && distance > 0)) continue;
    if (phrase.gender !== null && genders[number] !== null && genders[number] !== phrase.gender) continue;
    // A full noun phrase that is no subject does not stand for a name of its own sentence: "Google bought the company".
    if (!isPronoun && distance === 0 && !isSubject) continue;
    // A country or town is what "it" means where it acts, not where something happens: "cases in Ghana fell, but its effect wore off".
    if (isThing && number !== bound && groups[number].type === "GPE" && mention.standing !== "subject") continue;
    const score =
      WEIGHTS.near -
      WEIGHTS.sentence * Math.min(distance, 3) -
      (mention.section === place.section ? 0 : WEIGHTS.section) +
      (mention.standing === "subject" ? WEIGHTS.subject : 0) +
      (mention.standing === "oblique" && !mention.topic && number !== bound ? WEIGHTS.oblique : 0) +
      (mention.topic ? WEIGHTS.topic : 0) +
      (bound === number ? WEIGHTS.bound : 0) +
      (isOpen && bound !== number ? WEIGHTS.open : 0) +
      Math.min(counts[number], MOST_OFTEN) * phrase.often;
    if (score > top) {
      second = top;
      top = score;
      best = number;
    } else if (score > second) second = score;
  }
  return top - (isThing ? Math.max(second, LEAST_SCORE) : second) >= phrase.lead ? best : -1;
}

const NOBODY: ReadonlySet<number> = new Set();

/** Whom the subject's own clause names behind it: "The chairman praised Kallio", "He thanked Rao" speak of two people. */
function namedBehind(syntax: Syntax, owner: Int32Array, { head, end }: Phrase): Set<number> {
  const verb = syntax.heads[head];
  const named = new Set<number>();
  const to = verb < 0 ? end : Math.min(syntax.subtreeEnd[verb], end + NEAR_TOKENS);
  for (let i = end; i < to; i++) if (owner[i] >= 0) named.add(owner[i]);
  return named;
}

/** What a name must be ahead of for "it" even where nothing rivals it. */
const LEAST_SCORE = 0.5;
/** "The company" reaches further back for a name that the article has had so often. */
const MAIN_COUNT = 4;
const MAIN_REACH = 12;

/** True where a subject that is one name has a plural verb: "County are without their goalkeeper". */
function isPlural(tokens: Tokens, syntax: Syntax, subject: number): boolean {
  if (child(syntax, subject, "conj") >= 0) return false;
  const verb = syntax.heads[subject];
  const isPluralForm = (token: number) => syntax.tags[token] === "VBP" || tokens.lowers[token] === "were";
  if (verb < 0) return false;
  if (isPluralForm(verb)) return true;
  for (let k = syntax.childStarts[verb]; k < syntax.childStarts[verb + 1]; k++) {
    const part = syntax.children[k];
    if (/^(?:aux|aux:pass|cop)$/.test(syntax.deprels[part]) && isPluralForm(part)) return true;
  }
  return false;
}

/** Someone further back in a long sentence is no longer meant. */
const NEAR_TOKENS = 40;

/** True where someone without a name stands between the sentence's start and the pronoun: "surrounded the referee; his decision". */
function hasNamelessPerson(tokens: Tokens, syntax: Syntax, from: number, to: number): boolean {
  for (let i = Math.max(from, to - NEAR_TOKENS); i < to; i++) {
    if (syntax.tags[i] !== "NN" || !GAZETTEERS.roles.has(tokens.lowers[i])) continue;
    const article = child(syntax, i, "det");
    // "The lawyer, Ann Lee": a name stands beside it.
    if (article >= 0 && child(syntax, i, "appos", "flat") < 0) return true;
  }
  return false;
}

/** The group that a noun belongs to, by itself, by what is joined to it as one name or by the name set beside it: "the minister, Elias Brandt,". */
function ownerOf(syntax: Syntax, owner: Int32Array, noun: number): number {
  if (owner[noun] >= 0) return owner[noun];
  const part = child(syntax, noun, "flat", "appos");
  return part < 0 ? -1 : owner[part];
}
