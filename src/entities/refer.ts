// Noun phrases and pronouns tied to the name they stand for, where that is plain.

import type { Doc, Syntax } from "../doc/doc.js";
import { child, isBelow } from "../doc/tree.js";
import type { NameGroup } from "./link.js";
import { type Phrase, readPhrase } from "./phrases.js";

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
  readonly subject: boolean;
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
  };
  const inName = (token: number) => owner[token] >= 0 && groups[owner[token]].type !== "NORP" && groups[owner[token]].type !== "GPE";
  const found: Reference[] = [];
  for (const sentence of list) {
    let topic = true;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const named = opens.get(i);
      const phrase = named === undefined && owner[i] < 0 ? readPhrase(doc, i, sentence.endToken, inName) : null;
      let number = named ?? -1;
      let end = i + 1;
      if (phrase !== null) {
        const place: Place = { token: i, sentence: sentence.index, section: sentence.section, subject: subject(phrase.head), topic };
        number = choose(state, doc.syntax, phrase, place);
        end = phrase.end;
        if (number >= 0 && !owner.subarray(i, end).some((group) => group >= 0 && phrase.kind === "pronoun")) {
          found.push({ group: number, kind: phrase.kind, firstToken: i, endToken: end });
          owner.fill(number, i, end);
          state.genders[number] ??= phrase.gender;
        }
      }
      if (number < 0) continue;
      if (named !== undefined) while (end < sentence.endToken && owner[end] === number && !opens.has(end)) end++;
      recall(state.recent, number, { token: i, sentence: sentence.index, section: sentence.section, subject: subject(end - 1), topic });
      state.counts[number]++;
      topic = false;
      i = end - 1;
    }
  }
  return found;
}

/** Names that were not among the last so many are no longer on the reader's mind. */
const MOST_RECENT = 48;

function recall(recent: State["recent"], number: number, mention: Place): void {
  const at = recent.findIndex((entry) => entry.number === number);
  if (at >= 0) recent.splice(at, 1);
  else if (recent.length === MOST_RECENT) recent.shift();
  recent.push({ number, mention });
}

/** What speaks for a name: being near, a subject, first in its sentence, named often, or the subject of the phrase's own clause. */
const WEIGHTS = { near: 3, sentence: 1.6, section: 0.4, subject: 1.2, topic: 0.6, often: 0.1, clause: 2 } as const;
const MOST_OFTEN = 8;

/** The number of the group that a phrase at `place` stands for; -1 where none is clearly ahead. */
function choose({ groups, genders, counts, recent, owner }: State, syntax: Syntax, phrase: Phrase, place: Place): number {
  const governor = phrase.kind === "pronoun" ? governingSubject(syntax, phrase.head) : -1;
  const governed = governor < 0 ? -1 : ownerOf(syntax, owner, governor);
  // "The deal keeps its terms": what the clause is about has no name.
  if (governor >= 0 && governed < 0 && phrase.gender === null && /^NN$|^DT$|^NNP$/.test(syntax.tags[governor])) return -1;
  let best = -1;
  let top = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const { number, mention } of recent) {
    const distance = place.sentence - mention.sentence;
    if (distance > phrase.reach || !phrase.fits(groups[number])) continue;
    if (phrase.gender !== null && genders[number] !== null && genders[number] !== phrase.gender) continue;
    // A full noun phrase that is no subject does not stand for a name of its own sentence: "Google bought the company".
    if (phrase.kind === "nominal" && distance === 0 && !place.subject) continue;
    const score =
      WEIGHTS.near -
      WEIGHTS.sentence * Math.min(distance, 3) -
      (mention.section === place.section ? 0 : WEIGHTS.section) +
      (mention.subject ? WEIGHTS.subject : 0) +
      (mention.topic ? WEIGHTS.topic : 0) +
      (governed === number ? WEIGHTS.clause : 0) +
      Math.min(counts[number], MOST_OFTEN) * WEIGHTS.often;
    if (score > top) {
      second = top;
      top = score;
      best = number;
    } else if (score > second) second = score;
  }
  return top - second >= phrase.lead ? best : -1;
}

/** The group that a noun belongs to, by itself or by what is joined to it as one name. */
function ownerOf(syntax: Syntax, owner: Int32Array, noun: number): number {
  if (owner[noun] >= 0) return owner[noun];
  const part = child(syntax, noun, "flat");
  return part < 0 ? -1 : owner[part];
}

const HIGHEST = 8;

/** The subject of the nearest clause around a token that does not hold the token itself and stands before it; -1 without one. */
function governingSubject(syntax: Syntax, token: number): number {
  let verb = syntax.heads[token];
  for (let step = 0; verb >= 0 && step < HIGHEST; step++) {
    for (let k = syntax.childStarts[verb]; k < syntax.childStarts[verb + 1]; k++) {
      const part = syntax.children[k];
      if (syntax.deprels[part] !== "nsubj" && syntax.deprels[part] !== "nsubj:pass") continue;
      if (part >= token || isBelow(syntax, token, part)) continue;
      // "OpenAI, which sells its models": the relative word stands for the noun before it.
      const relative = /^W/.test(syntax.tags[part]) && syntax.deprels[verb] === "acl:relcl";
      return relative ? syntax.heads[verb] : part;
    }
    verb = syntax.heads[verb];
  }
  return -1;
}
