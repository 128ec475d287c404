// Adverbs and times that go with a claim's predicate: still, now, again, every spring, since May, for three years, until noon.

import type { Claim, Timex } from "../doc/doc.js";
import { child, children } from "../doc/tree.js";
import type { AdverbEffect } from "../lexicon/adverb-cues.js";
import { newInstrument } from "./enabling.js";
import { EFFECTS, type FixedPhrase, longestPhraseAt } from "./fixed-phrases.js";
import { EVERY, type Scene } from "./scene.js";
import { ADVERB, OPENER } from "./words.js";

/** A phrase that says how the predicate stands in time. */
export interface Adverbial {
  readonly effect: AdverbEffect | "since" | "sinceEvent" | "from" | "for" | "forLong" | "until" | "date" | "times";
  readonly first: number;
  readonly last: number;
  readonly rule: string;
}

const LONG_UNITS: ReadonlySet<string> = new Set(["year", "decade", "century", "generation", "month", "age"]);
const LONG_OR_SHORT: ReadonlySet<string> = new Set(["year", "month", "week", "day", "hour", "night", "season"]);
/** Times of a life: "since childhood". */
const OF_LIFE: ReadonlySet<string> = new Set("childhood boyhood girlhood infancy birth youth adolescence then".split(" "));
/** Adverbials are looked for under these. */
const HOSTS: ReadonlySet<string> = new Set([
  "advmod",
  "obl",
  "obl:unmarked",
  "nmod",
  "advcl",
  "discourse",
  "dep",
  "cc",
  "mark",
  "det",
  "nummod",
  "obj",
  "obl:tmod",
  "nmod:unmarked",
]);

const NO_ADVERBIALS: readonly Adverbial[] = [];

/** The adverbials of all words of the chain, in text order, each once. */
export function adverbialsOf(scene: Scene, claim: Claim): readonly Adverbial[] {
  const found = new Map<number, Adverbial>();
  for (const token of claim.predicate.chain) {
    for (let k = scene.syntax.childStarts[token]; k < scene.syntax.childStarts[token + 1]; k++) {
      const dependent = scene.syntax.children[k];
      if (!HOSTS.has(scene.syntax.deprels[dependent]) && !isEveryTime(scene, dependent)) continue;
      const adverbial = read(scene, dependent, token);
      if (adverbial !== null) found.set(dependent, adverbial);
    }
  }
  const sharing = sharedVerb(scene, claim.predicate.head);
  for (let k = sharing < 0 ? 0 : scene.syntax.childStarts[sharing]; sharing >= 0 && scene.syntax.children[k] < sharing; k++) {
    const dependent = scene.syntax.children[k];
    const adverbial = HOSTS.has(scene.syntax.deprels[dependent]) ? read(scene, dependent, sharing) : null;
    if (adverbial?.effect === "recur") found.set(dependent, adverbial);
  }
  const opening = claim.subject === null ? null : openingDate(scene, claim.subject.head);
  if (opening !== null) found.set(opening.first, opening);
  for (const { role, head } of claim.arguments) {
    if (head < 0) continue;
    for (let k = scene.syntax.childStarts[head]; k < scene.syntax.childStarts[head + 1]; k++) {
      const dependent = scene.syntax.children[k];
      if (dependent < head || !HOSTS.has(scene.syntax.deprels[dependent])) continue;
      const adverbial = read(scene, dependent, head);
      // "Taught weaving for forty years", "served on the council for a decade": how long, though the parser hung it on the noun.
      if (adverbial?.effect === "forLong" || (role === "object" && adverbial?.effect === "recur")) found.set(dependent, adverbial);
    }
  }
  for (const token of claim.predicate.tokens) {
    if ((scene.marks.byToken[token] & ADVERB) === 0 || found.has(token)) continue;
    const known = EFFECTS.get(scene.tokens.lowers[token]);
    if (known !== undefined && scene.syntax.tags[token].startsWith("RB")) {
      found.set(token, { effect: known.effect, first: token, last: token, rule: known.rule });
    }
  }
  const phrases = scene.phrases.get(claim.sentence);
  if (found.size === 0 && phrases === undefined) return NO_ADVERBIALS;
  let adverbials = [...found.values()];
  for (const phrase of phrases ?? []) {
    if (!goesWith(scene, claim, phrase)) continue;
    // "From now on" is one phrase, and so is "again and again"; "early in spring" is a date and a season.
    adverbials = adverbials.filter(({ first, last }) => first < phrase.first || last > phrase.last);
    const isNew = adverbials.every(({ effect, first, last }) => effect === "date" || last < phrase.first || first > phrase.last);
    if (isNew) adverbials.push(phrase);
  }
  return adverbials.length < 2 ? adverbials : adverbials.sort((a, b) => a.first - b.first);
}

/** "Are often dried | and sold": the verb whose helpers and subject a joined one shares, and the adverbs in front of it; -1 for none. */
function sharedVerb({ syntax }: Scene, head: number): number {
  const first = syntax.heads[head];
  if (syntax.deprels[head] !== "conj" || first < 0 || syntax.tags[head] !== syntax.tags[first] || !/^VB[NGZP]?$/.test(syntax.tags[head]))
    return -1;
  return child(syntax, head, "nsubj", "nsubj:pass", "aux", "aux:pass", "cop", "expl", "mark") < 0 ? first : -1;
}

/** Relations that lead out of a clause: what hangs below them belongs to another predicate. */
const BOUNDS: ReadonlySet<string> = new Set(["acl", "acl:relcl", "advcl", "advcl:relcl", "ccomp", "csubj", "parataxis", "conj", "appos"]);

/** True where a fixed phrase lies in the claim's own clause, wherever in it the parser hung the phrase. */
function goesWith({ syntax }: Scene, claim: Claim, { first, last }: FixedPhrase): boolean {
  const { chain, head } = claim.predicate;
  const isInside = (token: number) => first <= token && token <= last;
  let token = first;
  while (isInside(syntax.heads[token])) token = syntax.heads[token];
  for (;;) {
    if (chain.includes(token) || token === head) return true;
    const deprel = syntax.deprels[token];
    if (!isInside(token) && BOUNDS.has(deprel)) return false;
    // "The mill in the past employed …": with the subject only where the verb follows at once.
    if (!isInside(token) && deprel.startsWith("nsubj") && !claim.predicate.tokens.includes(last + 1)) return false;
    token = syntax.heads[token];
    if (token < 0) return false;
  }
}

function read(scene: Scene, dependent: number, governor: number): Adverbial | null {
  const { syntax, tokens } = scene;
  const first = syntax.subtreeFirst[dependent];
  const last = syntax.subtreeEnd[dependent] - 1;
  const deprel = syntax.deprels[dependent];
  if (deprel === "obj" && !scene.is(dependent, "TIME")) return null;
  const phrase = longestPhrase(scene, first, last, dependent);
  if (phrase !== null) {
    if (isInName(scene, phrase.first, governor)) return null;
    // "Once the rain stops" and "a record once held" are no adverbs of this predicate.
    if (tokens.lowers[phrase.first] === "once" && phrase.first === phrase.last && deprel !== "advmod") return null;
    return phrase;
  }
  if (deprel === "cc" || deprel === "det" || deprel === "mark" || deprel === "discourse") return null;
  const time = scene.timeAt(dependent);
  if (time?.type === "SET") return { effect: "recur", first, last, rule: "time.set" };
  if (isDayOfMonth(scene, dependent, governor)) return { effect: "recur", first, last, rule: "time.set" };
  const determiner = child(syntax, dependent, "det");
  if (determiner >= 0 && EVERY.has(tokens.lowers[determiner]) && (scene.is(dependent, "TIME") || syntax.lemmas[dependent] === "time")) {
    return { effect: "recur", first, last, rule: "time.every" };
  }
  // "spends $500 million a year"
  const isRate =
    determiner >= 0 &&
    /^an?$/.test(tokens.lowers[determiner]) &&
    child(syntax, dependent, "case") < 0 &&
    LONG_OR_SHORT.has(syntax.lemmas[dependent]) &&
    // "Lost his job a week after he spoke": how much later.
    !/^(?:after|before|later|earlier|ago|from|since|on)$/.test(tokens.lowers[dependent + 1] ?? "") &&
    !isInMeasure(scene, dependent);
  if (isRate && deprel !== "obj") return { effect: "recur", first, last, rule: "time.every" };
  // "Has long called for reform"; but "has long since closed"
  if (deprel === "advmod" && tokens.lowers[dependent] === "long" && syntax.lemmas[dependent - 1] === "have" && dependent + 1 <= governor) {
    if (tokens.lowers[dependent + 1] !== "since") return { effect: "forLong", first: dependent, last: dependent, rule: "time.for" };
  }
  const mark = child(syntax, dependent, "case", "mark");
  const preposition = mark < 0 || mark > dependent ? "" : tokens.lowers[mark];
  // "Have been idle since, and …": since then, whatever the parser made it open.
  if (preposition === "since" && isAlone(scene, mark)) return { effect: "since", first: mark, last: mark, rule: "time.since" };
  if (preposition === "since") {
    const isTime =
      scene.is(dependent, "TIME") || syntax.tags[dependent] === "CD" || deprel === "advmod" || OF_LIFE.has(syntax.lemmas[dependent]);
    return { effect: isTime ? "since" : "sinceEvent", first, last, rule: "time.since" };
  }
  if (preposition === "from" && (time?.type === "DATE" ? isStart(scene, dependent, governor, time) : isNextTerm(scene, dependent))) {
    return { effect: "from", first, last, rule: "time.from" };
  }
  // "The farm falls under the new rules": straight behind the verb it is what the verb needs.
  const novelty = preposition === "under" && first !== governor + 1 ? newInstrument(scene, dependent) : -1;
  if (novelty >= 0) return { effect: "new", first: novelty, last: novelty, rule: "enable.new-instrument" };
  if (preposition === "until" || preposition === "till") return { effect: "until", first, last, rule: "time.until" };
  if (
    preposition === "on" &&
    syntax.tags[dependent].endsWith("S") &&
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)days$/.test(tokens.lowers[dependent])
  ) {
    return { effect: "recur", first, last, rule: "time.set" };
  }
  if (
    (preposition === "for" || preposition === "over" || preposition === "") &&
    time?.type !== "DATE" &&
    isDuration(scene, dependent, preposition)
  ) {
    return { effect: LONG_UNITS.has(syntax.lemmas[dependent]) ? "forLong" : "for", first, last, rule: "time.for" };
  }
  if (
    syntax.lemmas[dependent] === "time" &&
    syntax.tags[dependent] === "NNS" &&
    child(syntax, dependent, "nummod") >= 0 &&
    dependent > governor
  ) {
    return { effect: "times", first, last, rule: "time.times" };
  }
  if (tokens.lowers[dependent] === "twice" || tokens.lowers[dependent] === "thrice")
    return { effect: "times", first, last, rule: "time.times" };
  if (time !== null) return { effect: "date", first, last, rule: "time.date" };
  return null;
}

/** "Meets on the first Monday of the month": in the present, of any month. */
function isDayOfMonth({ syntax, tokens }: Scene, day: number, governor: number): boolean {
  return (
    /^VB[PZ]$/.test(syntax.tags[governor]) &&
    /day$/.test(tokens.lowers[day]) &&
    tokens.lowers[day + 1] === "of" &&
    /^(?:the|each|every)$/.test(tokens.lowers[day + 2] ?? "") &&
    /^(?:month|year|term|quarter)$/.test(tokens.lowers[day + 3] ?? "")
  );
}

/** "The Never Again movement has nine seats": written as a name beside a predicate that is not, and no sentence starts here. */
function isInName({ text, tokens }: Scene, token: number, predicate: number): boolean {
  const { starts, sentence } = tokens;
  if (token === 0 || sentence[token - 1] !== sentence[token] || !isCapital(text, starts[token])) return false;
  return !isCapital(text, starts[predicate]) && (isCapital(text, starts[token - 1]) || isCapital(text, starts[token + 1]));
}

function isCapital(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** "From next term", "from next season": no date, but a start all the same. */
function isNextTerm({ syntax, tokens }: Scene, token: number): boolean {
  return tokens.lowers[token - 1] === "next" && /^(?:term|semester|season|intake|budget|issue|edition)$/.test(syntax.lemmas[token]);
}

/** True for a word with nothing behind it that it could open. */
function isAlone({ syntax, tokens }: Scene, token: number): boolean {
  const next = token + 1;
  return next >= tokens.count || tokens.sentence[next] !== tokens.sentence[token] || /^[.,:]/.test(syntax.tags[next]);
}

/** "From Monday", "from 1 June": a day from which something holds; but "from May to August", "from November" say when it does each year. */
function isStart(scene: Scene, token: number, governor: number, { value }: Timex): boolean {
  const { syntax, tokens } = scene;
  for (const place of [token, governor])
    for (const dependent of children(syntax, place))
      if (dependent > token && /^(?:to|until|till|through)$/.test(tokens.lowers[child(syntax, dependent, "case")] ?? "")) return false;
  if (tokens.lowers[token] === "next" || tokens.lowers[token - 1] === "next") return true;
  // "A verdict from 2016": a year that is over is no start of anything present.
  const today = scene.doc.article.publishedAt;
  return (
    value !== null && (/^\d{4}-(?:\d\d-\d\d|W\d\d)/.test(value) || (today !== null && /^\d{4}$/.test(value) && value > today.slice(0, 4)))
  );
}

/** "From 2027 new cars must have …": a parser may take the date into the subject. */
function openingDate(scene: Scene, subject: number): Adverbial | null {
  if (subject < 0) return null;
  const first = scene.syntax.subtreeFirst[subject];
  const time = first + 1 < subject && scene.tokens.lowers[first] === "from" ? scene.timeAt(first + 1) : null;
  return time?.type === "DATE" && isStart(scene, first + 1, subject, time)
    ? { effect: "from", first, last: first + 1, rule: "time.from" }
    : null;
}

/** "Each spring the lake floods": a parser may take the time for the subject. */
function isEveryTime(scene: Scene, token: number): boolean {
  if (scene.syntax.deprels[token] !== "nsubj" || !scene.is(token, "TIME")) return false;
  const determiner = child(scene.syntax, token, "det");
  if (determiner < 0 || !EVERY.has(scene.tokens.lowers[determiner])) return false;
  return (
    scene.syntax.tags[token + 1] === "DT" ||
    [...children(scene.syntax, scene.syntax.heads[token])].some((other) => other !== token && scene.syntax.deprels[other] === "nsubj")
  );
}

/** "With winds of 200 kilometres an hour": the rate of a measure that stands in a phrase with a preposition, not of what is done. */
function isInMeasure({ syntax }: Scene, token: number): boolean {
  const before = syntax.subtreeFirst[token] - 1;
  if (before < 0 || !syntax.tags[before].startsWith("NNS")) return false;
  for (const at of [before, syntax.heads[token]]) if (at >= 0 && child(syntax, at, "case") >= 0) return true;
  return false;
}

function isDuration(scene: Scene, token: number, preposition: string): boolean {
  const { tags, lemmas } = scene.syntax;
  if (!scene.is(token, "TIME") && !LONG_UNITS.has(lemmas[token])) return false;
  if (preposition === "for") return true;
  return tags[token] === "NNS" && child(scene.syntax, token, "nummod") >= 0 && preposition === "";
}

/** The longest known phrase at the start of the run that holds the dependent; one word alone must be the dependent itself. */
function longestPhrase({ syntax, tokens, marks }: Scene, first: number, last: number, dependent: number): Adverbial | null {
  if ((marks.byToken[first] & (first === dependent ? OPENER | ADVERB : OPENER)) !== 0) {
    const phrase = longestPhraseAt(tokens, first, last + 1, first === dependent ? 1 : 2);
    if (phrase !== null) return phrase;
  }
  // "The offices of the weekly": a noun.
  if ((marks.byToken[dependent] & ADVERB) === 0 || child(syntax, dependent, "det") >= 0) return null;
  const alone = EFFECTS.get(tokens.lowers[dependent]);
  if (alone === undefined || alone.effect === "end") return null;
  return { effect: alone.effect, first: dependent, last: dependent, rule: alone.rule };
}
