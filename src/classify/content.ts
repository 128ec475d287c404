// The content of a claim: what its verb, noun or adjective says before any operator or negation over it.

import type { Claim, Evidence } from "../doc/doc.js";
import { type Kind, labelOf } from "../doc/labels.js";
import { child, children } from "../doc/tree.js";
import { type Family, familyOf, isEnabling } from "../lexicon/entries.js";
import type { Entry, Frame } from "../lexicon/lexicon.js";
import { LIGHT_VERBS } from "../lexicon/noun-cues.js";
import { operatorFor } from "../lexicon/operators.js";
import { PHRASES } from "../lexicon/phrases.js";
import { FORMS } from "../model/inflections.js";
import { enables } from "./enabling.js";
import { frameOf } from "./frame.js";
import { isKnownVerb, lookUp } from "./lookup.js";
import type { Scene } from "./scene.js";
import { isProgressiveNoun } from "./tense.js";
import { evidenceOf, HELD, negate, step, type Verdict } from "./verdict.js";

const COPULAS: ReadonlySet<string> = new Set(["be", "'s", "s", "represent", "mark", "constitute", "signal", "spell"]);
const STRONG = 4;
/** A noun that names a change tells of one after a bare copula only if it is of these kinds: "is a shift", but "was a vote". */
const PREDICATED: ReadonlySet<Kind> = new Set<Kind>([
  "begin",
  "end",
  "resume",
  "increase",
  "decrease",
  "replace",
  "modify",
  "unchanged",
  "persist",
  "renew",
  "blocked",
]);

/** Verbs that hand over to the adjective behind them. */
const SEEMING: ReadonlySet<string> = new Set(["look", "seem", "appear", "sound", "feel"]);

/** The verdict on the content words, and the chain position of the outermost of them. */
export interface Content {
  readonly verdict: Verdict;
  readonly at: number;
  readonly frame: Frame;
}

/** Reads the last word of the chain, together with the empty verb or copula before it. */
export function contentOf(scene: Scene, claim: Claim): Content {
  const { chain, head } = claim.predicate;
  const last = chain.length - 1;
  const word = last < 0 ? head : chain[last];
  const { tags, lemmas } = scene.syntax;
  const isVerb =
    tags[word].startsWith("V") || tags[word] === "MD" || (child(scene.syntax, word, "aux") >= 0 && child(scene.syntax, word, "cop") < 0);
  if (
    last > 0 &&
    tags[word] === "VBN" &&
    child(scene.syntax, word, "aux", "mark") < 0 &&
    SEEMING.has(lemmas[chain[last - 1]]) &&
    chain[last - 1] < word
  ) {
    // "Looked doomed": an adjective, whatever the verb tells elsewhere.
    const frame = frameOf(scene, claim, word, "passive");
    const entry = lookUp(scene, "adj", word, frame);
    const verdict =
      entry === null
        ? plain(scene, word, "state", "state")
        : verdictOf(scene, word, entry, entry.row.kind, entry.row.kind === "state" ? "state" : null);
    return { verdict, at: last, frame };
  }
  if (isVerb && lemmas[word] === "be" && child(scene.syntax, word, "expl") >= 0) {
    const told = child(scene.syntax, word, "nsubj", "obj");
    if (told >= 0) {
      const frame = frameOf(scene, claim, told);
      return { verdict: ofCopula(scene, claim, word, told, frame), at: Math.max(last, 0), frame };
    }
  }
  if ((isVerb || isMistakenNoun(scene, claim, word) || isProgressiveNoun(scene, word)) && !isCopulaWithPredicate(scene, word)) {
    const plainFrame = frameOf(scene, claim, word);
    const isPlainKnown = plainFrame.passive || claim.predicate.voice === "active" || lookUp(scene, "verb", word, plainFrame) !== null;
    const frame = isPlainKnown ? plainFrame : frameOf(scene, claim, word, "passive");
    return { verdict: ofVerb(scene, claim, word, frame), at: isProgressiveNoun(scene, word) ? 0 : Math.max(last, 0), frame };
  }
  if (isVerb) {
    const predicate = child(scene.syntax, word, "xcomp", "obj", "obl");
    const frame = frameOf(scene, claim, word);
    return {
      verdict:
        predicate < 0 ? plain(scene, word, "state", "state") : ofCopula(scene, claim, word, predicate, frameOf(scene, claim, predicate)),
      at: Math.max(last, 0),
      frame,
    };
  }
  const governor = last > 0 ? chain[last - 1] : copulaOf(scene, word);
  const at = last > 0 ? last - 1 : Math.max(last, 0);
  if (governor < 0) {
    const frame = frameOf(scene, claim, word);
    return { verdict: ofCopula(scene, claim, -1, word, frame), at, frame };
  }
  const isCopula = lemmas[governor] === "be" || scene.syntax.deprels[governor] === "cop";
  if (isCopula) {
    const frame = frameOf(scene, claim, word);
    return { verdict: ofCopula(scene, claim, governor, word, frame), at, frame };
  }
  const frame = withPredicative(frameOf(scene, claim, governor), scene, word);
  return { verdict: ofLightVerb(scene, claim, governor, word, frame), at, frame };
}

function isCopulaWithPredicate(scene: Scene, word: number): boolean {
  return (
    scene.syntax.lemmas[word] === "be" && child(scene.syntax, word, "xcomp", "obj", "obl") >= 0 && child(scene.syntax, word, "expl") < 0
  );
}

/** "The path drops to the sea": a verb that the tagger took for a noun has a subject, but no copula. */
function isMistakenNoun({ syntax }: Scene, claim: Claim, word: number): boolean {
  const { chain } = claim.predicate;
  return (
    chain.length < 2 &&
    claim.subject !== null &&
    syntax.tags[word].startsWith("NN") &&
    // "Calder, the research firm", "its founder, Naomi Adeyemi": an apposition stays a noun.
    syntax.deprels[word] !== "appos" &&
    claim.subject.head < word &&
    child(syntax, word, "cop") < 0 &&
    isKnownVerb(syntax.lemmas[word])
  );
}

function copulaOf(scene: Scene, word: number): number {
  return child(scene.syntax, word, "cop");
}

/** The verb's frame with the word it hands over to in its place, where the tree shows it nowhere. */
function withPredicative(frame: Frame, { syntax }: Scene, word: number): Frame {
  if (frame.object === word || frame.predicative === word || frame.complements.includes(word)) return frame;
  return syntax.tags[word].startsWith("N") && frame.object < 0 ? { ...frame, object: word } : { ...frame, predicative: word };
}

function verdictOf(scene: Scene, token: number, entry: Entry, kind: Kind, family: Family): Verdict {
  const evidence: Evidence[] =
    family === null ? [evidenceOf(scene.tokens.starts[token], scene.tokens.ends[token], entry.id, labelOf(kind))] : [];
  return { kind, ground: family === null ? "cue" : "aspect", family, entry, flips: 0, steps: 0, evidence };
}

/** A verdict that no entry gave. */
function plain(_scene: Scene, _token: number, kind: Kind, family: Family): Verdict {
  return { kind, ground: "aspect", family, entry: null, flips: 0, steps: 0, evidence: [] };
}

/** "Declined to switch sides": the infinitive straight behind a negative verb is what it denies, though the parser hung it as a purpose; null elsewhere. */
function ofRefusal(scene: Scene, claim: Claim, token: number): Verdict | null {
  const { syntax, tokens } = scene;
  if (tokens.lowers[token + 1] !== "to") return null;
  const below = child(syntax, token, "advcl");
  if (below < 0 || child(syntax, below, "mark") !== token + 1) return null;
  const row = operatorFor(syntax.lemmas[token], "to", false);
  if (row?.effect !== "flip") return null;
  const inner = ofVerb(scene, claim, below, frameOf(scene, claim, below));
  const flip = evidenceOf(tokens.starts[token], tokens.ends[token], row.id, "flip");
  return { ...step(inner, negate(inner, true), [flip]), ground: "cue", family: null, steps: 0, flips: 0 };
}

function ofVerb(scene: Scene, claim: Claim, token: number, frame: Frame): Verdict {
  const refusal = ofRefusal(scene, claim, token);
  if (refusal !== null) return refusal;
  const entry = lookUp(scene, "verb", token, frame);
  if (entry === null) {
    const lemma = scene.syntax.lemmas[token];
    if (lemma === "be") return plain(scene, token, "state", "state");
    // "Were unaffected": an adjective that the tagger took for a participle; but "cleared of snow" is not clear as such.
    const adjective = frame.passive ? lookUp(scene, "adj", token, frame) : null;
    if (adjective !== null && adjective.lemma === scene.tokens.lowers[token])
      return verdictOf(scene, token, adjective, adjective.row.kind, adjective.row.kind === "state" ? "state" : null);
    return plain(scene, token, "event", null);
  }
  if (entry.lemma === "get" && frame.object >= 0 && hasGot(scene, token)) return plain(scene, token, "state", "state");
  const kept = entry.lemma === "let" ? letBe(scene, claim, token) : null;
  if (kept !== null) return kept;
  if (isEnabling(entry)) {
    const evidence = enables(scene, claim, token, frame);
    const kind = evidence === null ? "state" : entry.row.kind;
    const shown = verdictOf(scene, token, entry, kind, null);
    return evidence === null ? { ...shown, family: "state" } : { ...shown, evidence: [...shown.evidence, ...evidence] };
  }
  if (entry.row.role === "flip") {
    const below = complementOf(scene, token, frame);
    if (below >= 0) return overturned(scene, claim, token, entry, below);
  }
  return verdictOf(scene, token, entry, entry.row.kind, familyOf(entry));
}

/** "Let him keep his medal", "let the work go on": what goes on is as it was. */
function letBe(scene: Scene, claim: Claim, token: number): Verdict | null {
  const below = child(scene.syntax, token, "xcomp", "ccomp");
  if (below < 0) return null;
  const entry = lookUp(scene, "verb", below, frameOf(scene, claim, below));
  if (entry === null || familyOf(entry) !== null || !HELD.has(entry.row.kind)) return null;
  return verdictOf(scene, below, entry, entry.row.kind, null);
}

/** "They've got three boats" is having, not getting. */
function hasGot({ syntax, tokens }: Scene, token: number): boolean {
  const aux = child(syntax, token, "aux");
  return tokens.lowers[token] === "got" && aux >= 0 && /^(?:'s|'ve|’s|’ve|have|has)$/.test(tokens.lowers[aux]);
}

/** What a negative verb governs: "prevented from continuing". */
function complementOf({ syntax }: Scene, token: number, frame: Frame): number {
  const from = frame.prepositions.indexOf("from");
  if (from >= 0 && syntax.tags[frame.complements[from]] === "VBG") return frame.complements[from];
  return child(syntax, token, "xcomp");
}

function overturned(scene: Scene, claim: Claim, token: number, entry: Entry, below: number): Verdict {
  const inner = ofVerb(scene, claim, below, frameOf(scene, claim, below));
  const flip = evidenceOf(scene.tokens.starts[token], scene.tokens.ends[token], entry.id, "flip");
  return { ...step(inner, negate(inner, entry.row.kind === "blocked"), [flip]), ground: "cue", family: null, entry, steps: 0, flips: 0 };
}

/** "took control", "made an announcement", "has a plan": the pair first, then the noun, then the verb. */
function ofLightVerb(scene: Scene, claim: Claim, verb: number, word: number, frame: Frame): Verdict {
  const pair = lookUp(scene, "verb", verb, frame);
  const lemma = scene.syntax.lemmas[verb];
  const isNoun = scene.syntax.tags[word].startsWith("N");
  if (isBoundary(scene, claim, verb, word)) return plain(scene, verb, "state", "state");
  if (COPULAS.has(lemma) && isNoun) return ofCopula(scene, claim, verb, word, frameOf(scene, claim, word));
  const ownFrame = frameOf(scene, claim, word);
  const entry = lookUp(scene, isNoun ? "noun" : "adj", word, ownFrame);
  if (pair !== null && (pair.weight >= STRONG || !LIGHT_VERBS.has(lemma) || entry === null))
    return verdictOf(scene, verb, pair, pair.row.kind, familyOf(pair));
  if (entry !== null && familyOf(entry) === null) {
    if (lemma === "have" && claim.predicate.tense === "present" && claim.predicate.aspect === "simple" && claim.predicate.modality === null)
      return verdictOf(scene, word, entry, "state", "state");
    return verdictOf(scene, word, entry, entry.row.kind, null);
  }
  if (lemma === "have") return plain(scene, verb, "state", "state");
  return plain(scene, verb, "event", isKnownVerb(lemma) ? "event" : null);
}

/** "The fence marks the end of the village": where or when something lies, not that it happens. */
function isBoundary(scene: Scene, { predicate }: Claim, verb: number, word: number): boolean {
  const { lemmas } = scene.syntax;
  if (lemmas[verb] !== "mark" || predicate.tense !== "present" || !/^(?:start|beginning|end|edge)$/.test(lemmas[word])) return false;
  for (const dependent of children(scene.syntax, word))
    if (dependent > word && (scene.is(dependent, "PLACE") || /^(?:day|week|month|year|path|road|park|garden)$/.test(lemmas[dependent])))
      return true;
  return false;
}

/** "is unchanged", "is a shift", "is in force", "there is a plan". */
function ofCopula(scene: Scene, claim: Claim, copula: number, word: number, frame: Frame): Verdict {
  const { syntax, tokens } = scene;
  const tag = syntax.tags[word];
  const preposition = prepositionOf(scene, word);
  if (preposition >= 0 && preposition < word) {
    const lower = tokens.lowers[preposition] === "out" ? "out_of" : tokens.lowers[preposition];
    for (const row of PHRASES) {
      if (row.preposition !== lower || !(row.nouns.has(syntax.lemmas[word]) || row.nouns.has(tokens.lowers[word]))) continue;
      const span = evidenceOf(tokens.starts[preposition], tokens.ends[word], `phrase.${row.id}`, labelOf(row.kind));
      return { kind: row.kind, ground: "cue", family: null, entry: null, flips: 0, steps: 0, evidence: [span] };
    }
    return plain(scene, word, "state", "state");
  }
  if (scene.is(word, "AMOUNT")) {
    // "Shares are up 3 percent": the direction stands with the amount.
    for (let k = syntax.childStarts[word]; k < syntax.childStarts[word + 1]; k++) {
      const dependent = syntax.children[k];
      const way = dependent < word && syntax.deprels[dependent] === "advmod" ? lookUp(scene, "adj", dependent, frame) : null;
      if (way !== null && PREDICATED.has(way.row.kind)) return verdictOf(scene, dependent, way, way.row.kind, null);
    }
  }
  if (tag.startsWith("N")) {
    const entry = lookUp(scene, "noun", word, frame);
    const isThere = child(syntax, copula, "expl") >= 0 || child(syntax, word, "expl") >= 0;
    if (entry !== null && familyOf(entry) === null) {
      const isTold = isThere && (claim.predicate.tense !== "present" || claim.predicate.aspect !== "simple");
      if (isTold || PREDICATED.has(entry.row.kind)) return verdictOf(scene, word, entry, entry.row.kind, null);
    }
    return entry === null ? plain(scene, word, "state", "state") : verdictOf(scene, word, entry, "state", "state");
  }
  const entry = lookUp(scene, "adj", word, frame) ?? (tag.startsWith("V") ? lookUp(scene, "verb", word, frame) : null);
  if (entry !== null) return verdictOf(scene, word, entry, entry.row.kind, entry.row.kind === "state" ? "state" : familyOf(entry));
  const done = isMistakenParticiple(scene, claim, word) ? lookUp(scene, "verb", word, frameOf(scene, claim, word, "passive")) : null;
  // "Was disappointed" tells how somebody felt.
  if (done !== null && familyOf(done) === null && done.row.kind !== "state") return verdictOf(scene, word, done, done.row.kind, null);
  return plain(scene, word, "state", "state");
}

/** "on the up": what stands in front of an article is a preposition, even where no noun follows. */
function prepositionOf({ syntax }: Scene, word: number): number {
  const own = child(syntax, word, "case");
  const mark = own < 0 ? child(syntax, word, "mark") : -1;
  return mark >= 0 && mark + 2 === word && syntax.deprels[mark + 1] === "det" ? mark : own;
}

/** "The office was looted": a participle that the tagger took for an adjective and no table knows as one. */
function isMistakenParticiple({ syntax, tokens }: Scene, { predicate }: Claim, word: number): boolean {
  if (syntax.tags[word] !== "JJ" || !tokens.lowers[word].endsWith("ed") || predicate.tense === "present") return false;
  return FORMS.has(tokens.lowers[word]) && child(syntax, word, "advmod") < 0;
}
