// The state before and the state after, where a change names both: "from 4 % to 5 %", "replaces A with B", "once A, now B".

import type { Claim } from "../doc/doc.js";
import type { Label } from "../doc/labels.js";
import type { Span } from "../doc/span.js";
import { child, children } from "../doc/tree.js";
import type { Frame } from "../lexicon/lexicon.js";
import { moveOf } from "./moved.js";
import type { Scene } from "./scene.js";
import { CONTRAST, FORMER, MOVED } from "./words.js";

interface States {
  readonly before: Span | null;
  readonly after: Span | null;
}

/** The heads of two phrases. */
interface Heads {
  readonly before: number;
  readonly after: number;
}

const NEITHER: States = { before: null, after: null };

function byLemma(rows: readonly (readonly [lemmas: string, prepositions: string])[]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    rows.flatMap(([lemmas, prepositions]) => lemmas.split(" ").map((lemma) => [lemma, new Set(prepositions.split(" "))] as const)),
  );
}

/** Verbs whose object is what was, with the prepositions before what is. */
const EXCHANGES = byLemma([
  ["replace supplant supersede", "with by"],
  ["swap exchange trade switch", "for with"],
  ["convert turn transform change make remake develop merge", "into to"],
  ["rename rebrand recast relabel reclassify", "as to"],
  ["ditch drop abandon scrap quit leave give forsake discard shun", "for"],
  ["upgrade downgrade adapt", "to"],
]);
/** Verbs whose subject is what was, with the prepositions before what is. */
const BECOMES = byLemma([["turn develop evolve grow morph change transform merge", "into"]]);
/** Verbs whose subject takes the place of the object. */
const SUCCEEDS: ReadonlySet<string> = new Set(["replace", "succeed", "supplant", "supersede", "displace", "oust", "unseat"]);
/** Verbs that move what is set for a time: elsewhere "from May to June" says how long. */
const RESCHEDULES: ReadonlySet<string> = new Set("move postpone delay slip push bring shift reschedule defer put change extend".split(" "));
const TO: ReadonlySet<string> = new Set(["to"]);
const FOR: ReadonlySet<string> = new Set(["for"]);
const OF: ReadonlySet<string> = new Set(["of"]);
/** Words that set one thing against another, with the word that follows, and whether what comes then is what was. */
const SET_AGAINST: ReadonlyMap<string, { readonly word: string; readonly isBefore: boolean }> = new Map([
  ["instead", { word: "of", isBefore: true }],
  ["rather", { word: "than", isBefore: true }],
  ["favour", { word: "of", isBefore: false }],
  ["favor", { word: "of", isBefore: false }],
]);
const FORMERLY: ReadonlySet<string> = new Set(["once", "formerly", "previously", "originally"]);
/** Words without which a sentence sets nothing against anything. */
export const CONTRASTS: readonly string[] = [...SET_AGAINST.keys()];
/** Words without which a sentence tells of nothing that is over. */
export const FORMERS: readonly string[] = [...FORMERLY, "used", "longer"];
/** Where what is told of a predicate ends: at another finite verb or a relative word. */
const OTHER_CLAUSE: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP", "MD", "WDT", "WP", "WP$", "WRB"]);

/** Both states of a change, or neither. */
export function statesOf(scene: Scene, claim: Claim, frame: Frame, label: Label): States {
  if (label !== "change") return NEITHER;
  const end = endOf(scene, claim);
  const marks = scene.marks.bySentence[claim.sentence];
  const heads =
    fromTo(scene, claim, end) ??
    ((marks & MOVED) === 0 ? null : moved(scene, claim)) ??
    ((marks & CONTRAST) === 0 ? null : insteadOf(scene, claim, frame, end)) ??
    ((marks & FORMER) === 0 ? null : overInTime(scene, claim, frame)) ??
    exchanged(scene, claim, frame, end);
  if (heads === null || heads.before < 0 || heads.after < 0 || heads.before === heads.after) return NEITHER;
  const before = phraseOf(scene, heads.before, heads.after);
  const after = phraseOf(scene, heads.after, heads.before);
  return before === null || after === null ? NEITHER : { before, after };
}

/** The first token after the claim's own words. */
function endOf({ doc, syntax }: Scene, claim: Claim): number {
  const { endToken } = doc.sentences.list[claim.sentence];
  const { tokens, head } = claim.predicate;
  let t = head + 1;
  for (const token of tokens) if (token >= t) t = token + 1;
  while (t < endToken && !OTHER_CLAUSE.has(syntax.tags[t])) t++;
  return t;
}

/** "From 4 to 5 percent", "to 5 percent from 4", "to 5 percent, compared with 4". */
function fromTo(scene: Scene, claim: Claim, end: number): Heads | null {
  const { tokens, syntax } = scene;
  let before = -1;
  let after = -1;
  for (let t = claim.predicate.head + 1; t < end; t++) {
    if (syntax.deprels[t] !== "case" && syntax.deprels[t] !== "mark") continue;
    const lower = tokens.lowers[t];
    // "Compared with 95 a year earlier": the number, not the year that the parser hung it on.
    const phrase = syntax.tags[t + 1] === "CD" && scene.is(syntax.heads[t], "TIME") && !scene.is(t + 1, "TIME") ? t + 1 : syntax.heads[t];
    if (phrase <= t || syntax.tags[phrase].startsWith("V")) continue;
    const isCompared = /^(?:with|to|against)$/.test(lower) && tokens.lowers[t - 1] === "compared";
    if (before < 0 && (lower === "from" || isCompared || (lower === "against" && scene.is(phrase, "AMOUNT")))) before = phrase;
    else if (after < 0 && (lower === "to" || lower === "into")) after = phrase;
  }
  if (before < 0 || after < 0 || scene.is(before, "TIME") !== scene.is(after, "TIME")) return null;
  return scene.is(before, "TIME") && !RESCHEDULES.has(verbLemma(scene, claim)) ? null : { before, after };
}

/** "Turnout was 61 percent, up from 55". */
function moved(scene: Scene, claim: Claim): Heads | null {
  const move = moveOf(scene, claim);
  if (move === null || !move.isFrom) return null;
  for (let t = claim.predicate.tokens[0] ?? claim.predicate.head; t < move.first; t++)
    if (scene.syntax.tags[t] === "CD" && scene.is(t, "AMOUNT")) return { before: move.last, after: t };
  return null;
}

/** "Burns gas instead of coal", "chose trams rather than buses", "dropped the euro in favour of the dollar". */
function insteadOf(scene: Scene, claim: Claim, frame: Frame, end: number): Heads | null {
  const { tokens, syntax, doc } = scene;
  const { firstToken } = doc.sentences.list[claim.sentence];
  const told = frame.passive ? (frame.complements[0] ?? -1) : frame.object >= 0 ? frame.object : (frame.complements[0] ?? -1);
  for (let t = firstToken; t + 1 < end; t++) {
    const behind = SET_AGAINST.get(tokens.lowers[t]);
    if (behind === undefined || tokens.lowers[t + 1] !== behind.word || syntax.tags[t + 2].startsWith("V")) continue;
    const phrase = nounAfter(scene, t + 1, end);
    if (phrase < 0) continue;
    if (behind.isBefore) return { before: phrase, after: told };
    if (frame.object >= 0) return { before: frame.object, after: phrase };
  }
  return null;
}

/** The head of the noun phrase that starts behind a word; -1 where none does. */
function nounAfter({ syntax }: Scene, token: number, end: number): number {
  for (let t = token + 1; t < end; t++) {
    if (/^(?:N|CD)/.test(syntax.tags[t])) {
      let head = t;
      while (syntax.heads[head] > head && syntax.heads[head] < end && /^(?:compound|nummod|flat|amod)$/.test(syntax.deprels[head]))
        head = syntax.heads[head];
      return head;
    }
    if (!/^(?:DT|JJ|PRP\$|RB|VBN|\$|#)/.test(syntax.tags[t])) return -1;
  }
  return -1;
}

/** "The mill, once a jail, is now a hotel", "used to be a jail and is now a hotel", "is no longer a jail but a hotel". */
function overInTime(scene: Scene, claim: Claim, frame: Frame): Heads | null {
  const { tokens, syntax, doc } = scene;
  const { firstToken, endToken } = doc.sentences.list[claim.sentence];
  const { predicate } = claim;
  for (let t = firstToken; t < predicate.head; t++) {
    // At the start or behind a comma; most words are neither.
    if ((t > firstToken && tokens.lowers[t - 1] !== ",") || !FORMERLY.has(tokens.lowers[t]) || predicate.tokens.includes(t)) continue;
    const before = nounAfter(scene, t, predicate.head);
    if (before >= 0) return { before, after: predicated(scene, claim, frame) };
  }
  const isOver = predicate.tokens.some(
    (t) =>
      (tokens.lowers[t] === "used" && tokens.lowers[t + 1] === "to") || (tokens.lowers[t] === "longer" && tokens.lowers[t - 1] === "no"),
  );
  if (!isOver) return null;
  const told = predicated(scene, claim, frame);
  for (let t = predicate.head + 1; t < endToken; t++) {
    if (tokens.lowers[t] !== "now" && tokens.lowers[t] !== "but") continue;
    const after = nounAfter(scene, t, endToken);
    if (after >= 0) return { before: told, after };
    const below = syntax.heads[t];
    const own = syntax.tags[below].startsWith("V") ? child(syntax, below, "obj", "xcomp", "obl") : below;
    if (own > t) return { before: told, after: own };
  }
  return null;
}

/** What the claim says its subject is, has or comes to. */
function predicated({ syntax }: Scene, { predicate }: Claim, frame: Frame): number {
  const last = predicate.chain.length === 0 ? predicate.head : predicate.chain[predicate.chain.length - 1];
  if (syntax.tags[last].startsWith("N") || syntax.tags[last].startsWith("J")) return last;
  if (frame.object >= 0 && !frame.passive) return frame.object;
  const to = frame.prepositions.findIndex((preposition) => preposition === "to" || preposition === "at");
  return to >= 0 ? frame.complements[to] : frame.predicative;
}

/** The lemma of the verb that the claim's last word is, or hangs on: "take" of "took the place". */
function verbLemma({ syntax }: Scene, { predicate }: Claim): string {
  const verb = predicate.chain.findLast((token) => syntax.tags[token].startsWith("V")) ?? predicate.head;
  return syntax.lemmas[verb];
}

/** Verbs that say of two things which was and which is. */
function exchanged(scene: Scene, claim: Claim, frame: Frame, end: number): Heads | null {
  const { syntax } = scene;
  const lemma = verbLemma(scene, claim);
  const { subject, object, passive } = frame;
  const behind = (prepositions: ReadonlySet<string> | undefined) => {
    const at = frame.prepositions.findIndex(
      (preposition, i) => prepositions?.has(preposition) === true && frame.complements[i] !== subject,
    );
    return at < 0 ? -1 : frame.complements[at];
  };
  if (lemma === "become") {
    const told = predicated(scene, claim, frame);
    return subject < 0 || scene.is(subject, "PERSON") ? null : { before: subject, after: told };
  }
  // "Gave way": the parser may take "way" for an adverb.
  if (object < 0 && frame.adverbs.includes("way")) return { before: subject, after: behind(TO) };
  if (object < 0) return BECOMES.has(lemma) ? { before: subject, after: behind(BECOMES.get(lemma)) } : takenOver(frame);
  if (lemma === "substitute") return { before: behind(FOR), after: object };
  const into = behind(EXCHANGES.get(lemma));
  if (into >= 0) return { before: object, after: into };
  const nested = lemma === "replace" && !passive ? withBehind(scene, object, end) : -1;
  if (nested >= 0) return { before: object, after: nested };
  if (lemma === "rename" && frame.indirect >= 0) return { before: frame.indirect, after: object };
  if (lemma === "rename" && frame.predicative >= 0) return { before: object, after: frame.predicative };
  if (SUCCEEDS.has(lemma) && (subject >= 0 || passive)) return { before: object, after: subject };
  const noun = syntax.lemmas[object];
  if (noun === "way") return { before: subject, after: behind(lemma === "make" ? FOR : TO) };
  if (noun === "place" && lemma === "take") return { before: behind(OF), after: subject };
  return takenOver(frame);
}

/** "Replaces a ban dating from 1974 with a licence": the phrase that the parser hung deeper. */
function withBehind({ syntax, tokens }: Scene, object: number, end: number): number {
  for (let t = object + 1; t < end; t++) if (tokens.lowers[t] === "with" && syntax.deprels[t] === "case") return syntax.heads[t];
  return -1;
}

/** "Lind took over from Rao". */
function takenOver({ particles, prepositions, complements, subject }: Frame): Heads | null {
  const from = prepositions.indexOf("from");
  return from >= 0 && particles.includes("over") ? { before: complements[from], after: subject } : null;
}

/** Relations that add to a phrase what is no part of the state it names. */
const ADDED: ReadonlySet<string> = new Set([
  "acl",
  "acl:relcl",
  "advcl",
  "appos",
  "parataxis",
  "conj",
  "cc",
  "punct",
  "obl",
  "obl:unmarked",
  "advmod",
  "cop",
]);

/** A phrase without its preposition and without what is added to it, cut before the other phrase. */
function phraseOf(scene: Scene, token: number, other: number): Span | null {
  const { syntax, tokens } = scene;
  let first = Math.min(token, syntax.subtreeFirst[token]);
  let end = syntax.subtreeEnd[token];
  for (const dependent of children(syntax, token)) {
    const deprel = syntax.deprels[dependent];
    if (
      dependent < token &&
      (deprel === "case" ||
        deprel === "nsubj" ||
        deprel === "cop" ||
        deprel === "mark" ||
        deprel === "cc" ||
        deprel === "advmod" ||
        deprel === "punct")
    )
      first = Math.max(first, syntax.subtreeEnd[dependent]);
    const isAdded = ADDED.has(deprel) || (deprel.startsWith("nmod") && scene.is(dependent, "TIME"));
    if (dependent > token && isAdded) end = Math.min(end, Math.max(token + 1, syntax.subtreeFirst[dependent]));
  }
  if (other > token) end = Math.min(end, Math.max(token + 1, syntax.subtreeFirst[other]));
  while (end > token + 1 && (/^(?:,|IN|TO)/.test(syntax.tags[end - 1]) || SET_AGAINST.has(tokens.lowers[end - 1]))) end--;
  // "To 80 units": what is counted, wherever the parser hung it.
  if (syntax.tags[token] === "CD" && end === token + 1 && syntax.tags[end] === "NNS" && !scene.is(end, "TIME")) end++;
  // "From 4 percent": the unit belongs to its number, wherever the parser hung it.
  while (end < tokens.count && tokens.sentence[end] === tokens.sentence[token] && scene.is(end - 1, "AMOUNT") && scene.is(end, "AMOUNT"))
    end++;
  // "From 3 May": the rest of the date.
  while (end < tokens.count && scene.timeAt(token) !== null && scene.timeAt(end) === scene.timeAt(token) && tokens.lowers[end] !== "to")
    end++;
  return first <= token && first < end ? { start: tokens.starts[first], end: tokens.ends[end - 1] } : null;
}
