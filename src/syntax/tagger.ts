// Penn tags, left to right, each the best by the weights of what is seen there; a sentence without a finite verb gets a second look.

import { addRows, type SparseRows } from "../model/rows.js";
import { TAGS } from "../model/syntax.js";
import { BASE, FINITE_BITS, PAST, THIRD } from "./forms.js";
import { KeptSums } from "./kept-sums.js";
import { bestOf, leadOf } from "./scores.js";
import { lineOf, NEIGHBOUR_TAG, OTHER_TAG, TAG_FEATURES, TAG_GROUPS, TAG_VALUES, writeTagValues } from "./tag-features.js";
import { writeFeatures } from "./templates.js";
import type { Looks } from "./words.js";

const IS_FINITE = TAGS.map((tag) => tag === "VBD" || tag === "VBP" || tag === "VBZ" || tag === "MD");
const IS_WORD = TAGS.map((tag) => /^[A-Z]/.test(tag) && tag !== "HYPH" && tag !== "NFP" && tag !== "SYM");
const VBD = TAGS.indexOf("VBD");
const VBP = TAGS.indexOf("VBP");
const VBZ = TAGS.indexOf("VBZ");
const NNS = TAGS.indexOf("NNS");
/** Nouns in the singular. */
const IS_ONE = TAGS.map((tag) => tag === "NN" || tag === "NNP");
const OPENS_OBJECT = TAGS.map((tag) => /^(?:NN|CD|DT|JJ|PRP|\$)/.test(tag));
const NOMINAL = TAGS.map((tag) => /^(NN|JJ|VBN|VB$)/.test(tag));

/** Fewest words of a sentence that should have a verb. */
const SHORTEST = 3;
/** How much worse than the best tag a verb may be, in the weights' units, to be taken where there is no verb at all. */
const SECOND_LOOK = { stopped: 20_000, open: 4000, title: 4000 } as const;
const FULL_STOP = TAGS.indexOf(".");

/** A word that could be the missing verb. */
interface Candidate {
  token: number;
  tag: number;
  behind: number;
}

/** Weights, and the working memory of whoever reads them. */
export interface Tagger {
  readonly rows: SparseRows;
  readonly safeLead: number;
  /** Sums of each of `TAG_GROUPS`. */
  readonly sums: readonly KeptSums[];
  readonly values: Int32Array;
  readonly features: Int32Array;
  readonly scores: Int32Array;
}

/** Sums that are kept of each group of features, as a power of two. */
const KEPT_BITS = 12;

/** How far ahead a tag must be by the groups of features that the others are not asked, in the weights' units. */
const SAFE_LEAD = 17_000;

/** A tagger by these weights. One that is to ask all features always has an infinite safe lead. */
export function newTagger(rows: SparseRows, { safeLead } = { safeLead: SAFE_LEAD }): Tagger {
  return {
    rows,
    safeLead,
    sums: TAG_GROUPS.map((group) => new KeptSums(rows, group, KEPT_BITS)),
    values: new Int32Array(TAG_VALUES.length),
    features: new Int32Array(TAG_FEATURES),
    scores: new Int32Array(rows.width),
  };
}

/** A sentence, and the word from which on it is tagged. */
export interface Rest {
  readonly first: number;
  readonly from: number;
  readonly end: number;
}

/** Writes the tag number of each token of a sentence into `tags`. */
export function tagSentence(looks: Looks, first: number, end: number, tagger: Tagger, tags: Uint8Array): void {
  tagRest(looks, { first, from: first, end }, tagger, tags);
}

/**
 * The same for an article's title, whose main clause ends at `until`: its verb may be farther behind, where the words around it leave
 * room for one. "Judge | orders | release of police footage", "Voters | head | to polls".
 */
export function tagTitle(looks: Looks, { first, end }: Omit<Rest, "from">, until: number, tagger: Tagger, tags: Uint8Array): void {
  const candidates: Candidate[] = [];
  tagFrom(looks, { first, from: first, end }, end, tagger, tags, candidates);
  if (!lacksVerb(tags, first, until)) return;
  // The first that fits: behind "orders", "release" fits as well, but only while "orders" is a noun.
  const found = candidates.find((candidate) => candidate.token < until && candidate.behind <= limitIn(candidate, tags, end));
  if (found === undefined) return;
  const { token, tag } = found;
  tags[token] = tag;
  tagFrom(looks, { first, from: token + 1, end }, end, tagger, tags);
}

/** How far behind a verb may be at a place of a title: it has to agree with the noun in front and to go on with something. */
function limitIn({ token, tag }: Candidate, tags: Uint8Array, end: number): number {
  const before = tags[token - 1];
  const isVerb =
    tag === VBP ? before === NNS && token + 1 < end : tag === VBZ && IS_ONE[before] && OPENS_OBJECT[tags[token + 1]] && token + 2 < end;
  return isVerb ? SECOND_LOOK.title : 0;
}

/** Writes the tags of a sentence's words from one on up to `until`, where those in front have theirs. */
export function tagStretch(looks: Looks, rest: Rest, until: number, tagger: Tagger, tags: Uint8Array): void {
  tagFrom(looks, rest, until, tagger, tags);
}

/** The same up to the sentence's end. */
export function tagRest(looks: Looks, { first, from, end }: Rest, tagger: Tagger, tags: Uint8Array): void {
  const candidate = tagFrom(looks, { first, from, end }, end, tagger, tags);
  const limit = end > first && tags[end - 1] === FULL_STOP ? SECOND_LOOK.stopped : SECOND_LOOK.open;
  if (candidate.token < 0 || candidate.behind > limit || !lacksVerb(tags, first, end)) return;
  // "Storm kills four": with the verb in place the words after it are read anew.
  tags[candidate.token] = candidate.tag;
  tagFrom(looks, { first, from: candidate.token + 1, end }, end, tagger, tags);
}

function lacksVerb(tags: Uint8Array, first: number, end: number): boolean {
  let words = 0;
  for (let i = first; i < end; i++) {
    if (IS_FINITE[tags[i]]) return false;
    if (IS_WORD[tags[i]]) words++;
  }
  return words >= SHORTEST;
}

/** Tags the tokens from `from` up to `until`; gives the likeliest verb among those that did not become one, and all of them to `others`. */
function tagFrom(
  looks: Looks,
  { first, from, end }: Rest,
  until: number,
  tagger: Tagger,
  tags: Uint8Array,
  others: Candidate[] | null = null,
): Candidate {
  const { values, scores } = tagger;
  const line = lineOf(looks, first, end);
  const candidate: Candidate = { token: -1, tag: 0, behind: Number.POSITIVE_INFINITY };
  let last = from > first ? tags[from - 1] : -1;
  let last2 = from > first + 1 ? tags[from - 2] : -1;
  for (let i = from; i < until; i++) {
    let best = looks.settled[i];
    if (best < 0) {
      writeTagValues(looks, line, i, last, last2, values);
      // The first word of a sentence is hardly ever its verb.
      const couldBeVerb = i > first && (looks.bits[i] & FINITE_BITS) !== 0;
      best = choose(tagger, couldBeVerb);
      if (NOMINAL[best] && couldBeVerb) {
        const verb = verbOf(looks.bits[i], scores);
        if (verb >= 0) others?.push({ token: i, tag: verb, behind: scores[best] - scores[verb] });
        if (verb >= 0 && scores[best] - scores[verb] < candidate.behind) {
          candidate.token = i;
          candidate.tag = verb;
          candidate.behind = scores[best] - scores[verb];
        }
      }
    }
    tags[i] = best;
    last2 = last;
    last = best;
  }
  return candidate;
}

/** The best tag for the tagger's values; where `couldBeVerb`, a noun's is given with all weights in the scores. */
function choose({ rows, sums, values, features, scores, safeLead }: Tagger, couldBeVerb: boolean): number {
  scores.fill(0);
  addRows(rows, features, writeFeatures(NEIGHBOUR_TAG, values, features, 0), scores);
  for (let g = 0; g < sums.length; g++) sums[g].add(values, scores);
  const early = bestOf(scores);
  if (leadOf(scores, early) >= safeLead && !(couldBeVerb && NOMINAL[early])) return early;
  addRows(rows, features, writeFeatures(OTHER_TAG, values, features, 0), scores);
  return bestOf(scores);
}

/** The best finite tag that the lists allow the word; -1 for none. */
function verbOf(bits: number, scores: Int32Array): number {
  let verb = -1;
  if (bits & THIRD) verb = VBZ;
  if (bits & PAST && (verb < 0 || scores[VBD] > scores[verb])) verb = VBD;
  if (bits & BASE && (verb < 0 || scores[VBP] > scores[verb])) verb = VBP;
  return verb;
}
