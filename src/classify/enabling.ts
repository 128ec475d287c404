// Rule 10: allowing and requiring are a change when what does so is new, else a state.

import type { Claim, Evidence, Timex } from "../doc/doc.js";
import { child, children } from "../doc/tree.js";
import { ACT_NOUNS, NEW_INSTRUMENT, OLD_INSTRUMENT } from "../lexicon/adverb-cues.js";
import type { Frame } from "../lexicon/lexicon.js";
import { VERB_FORMS } from "../model/inflections.js";
import { isAtLarge, isHeadline, type Scene } from "./scene.js";
import { evidenceOf } from "./verdict.js";

const MODIFIERS: ReadonlySet<string> = new Set([
  "amod",
  "acl",
  "acl:relcl",
  "compound",
  "advmod",
  "nmod:poss",
  "nmod",
  "obl:unmarked",
  "nmod:unmarked",
]);

/** Verbs of what is held to be so rather than wished for. */
const SEEMING: ReadonlySet<string> = new Set(["seem", "appear", "tend", "happen"]);

/** What makes the enabling new: evidence, perhaps none, if it is; null where it is a standing state. */
export function enables(scene: Scene, claim: Claim, verb: number, frame: Frame): readonly Evidence[] | null {
  const { tense, aspect } = claim.predicate;
  const { syntax, tokens } = scene;
  if (isGivingAway(scene, verb)) return [];
  for (let k = syntax.childStarts[verb]; k < syntax.childStarts[verb + 1]; k++) {
    const clause = syntax.children[k];
    // "A circular issued on Monday excuses …": a parser may take the participle for a clause of its own.
    if (clause > verb || !syntax.tags[clause].startsWith("V") || !NEW_INSTRUMENT.has(tokens.lowers[clause])) continue;
    return [evidenceOf(tokens.starts[clause], tokens.ends[clause], "enable.new-instrument", "change")];
  }
  const before = verb - 1;
  const instrument = frame.subject < 0 && before >= 0 && ACT_NOUNS.has(tokens.lowers[before]) ? before : frame.subject;
  // "A pact signed in 1998 bars …": what was new then.
  if (instrument >= 0 && isOfOld(scene, instrument, verb)) return null;
  const reduced = reducedRelative(scene, verb);
  if (reduced >= 0) return [evidenceOf(tokens.starts[reduced], tokens.ends[reduced], "enable.new-instrument", "change")];
  if (instrument >= 0) {
    let mark = -1;
    // "The law signed on Friday lets …": a parser may hang the participle on the verb.
    const between = [...children(syntax, verb)].filter((token) => instrument < token && token < verb && syntax.tags[token].startsWith("V"));
    for (const dependent of [...children(syntax, instrument), ...between]) {
      if (!MODIFIERS.has(syntax.deprels[dependent]) && !between.includes(dependent)) continue;
      const lower = tokens.lowers[dependent];
      if (OLD_INSTRUMENT.has(lower)) return null;
      const isDatedNew = NEW_INSTRUMENT.has(lower) || NEW_INSTRUMENT.has(syntax.lemmas[dependent]);
      if (isDatedNew && mark < 0) mark = dependent;
    }
    if (mark >= 0) return [evidenceOf(tokens.starts[mark], tokens.ends[mark], "enable.new-instrument", "change")];
    const maker = syntax.heads[instrument];
    // "Passed a bill that frees hauliers": made new in the same sentence.
    if (maker >= 0 && maker < instrument && syntax.deprels[instrument] === "obj" && NEW_INSTRUMENT.has(participleOf(syntax.lemmas[maker])))
      return [evidenceOf(tokens.starts[maker], tokens.ends[maker], "enable.new-instrument", "change")];
    if ((ACT_NOUNS.has(syntax.lemmas[instrument]) || ACT_NOUNS.has(tokens.lowers[instrument])) && !scene.isName(instrument)) {
      return [evidenceOf(tokens.starts[instrument], tokens.ends[instrument], "enable.act", "change")];
    }
  }
  // "Smoking is to be banned", "the party wants to ban it": what is planned or wished for is new.
  const above = claim.predicate.chain.length > 1 ? claim.predicate.chain[0] : verb;
  const isWished = claim.factuality === "possible" && above !== verb && !SEEMING.has(syntax.lemmas[above]);
  if (tense === "future" || claim.factuality === "planned" || isWished) return [];
  // "The bill would ban fireworks", "the ministry may allow dogs": it does not yet.
  const modality = claim.predicate.modality ?? "";
  if (/^(?:would|could|might)$/.test(modality) || (modality === "may" && instrument >= 0 && isAgent(scene, instrument))) return [];
  if (aspect === "perfect") return [];
  // "Court lets pipeline go ahead": the historic present of headlines.
  const isTold = (tense === "past" && syntax.tags[verb] !== "VBG") || (tense === "present" && isHeadline(scene, claim));
  return isTold && aspect === "simple" && isAgent(scene, instrument) ? [] : null;
}

/** Somebody, or a place for who governs it, rather than a text; or nobody named. */
function isAgent(scene: Scene, instrument: number): boolean {
  if (instrument < 0 || scene.isName(instrument)) return true;
  return scene.is(instrument, "PERSON") || scene.is(instrument, "ORG") || scene.is(instrument, "PLACE");
}

/** "An order from the 1970s", "the accord, in force since 1998": dated, before a token, by a year before the last two. */
function isOfOld(scene: Scene, instrument: number, end: number): boolean {
  for (let t = scene.syntax.subtreeFirst[instrument]; t < end; t++) if (isLongAgo(scene, scene.timeAt(t))) return true;
  return false;
}

/** A year before the last two, or a day of one. */
export function isLongAgo({ doc }: Scene, time: Timex | null | undefined): boolean {
  const today = doc.article.publishedAt;
  const year = /^\d{3,4}/.exec(time?.value ?? "")?.[0];
  return today !== null && year !== undefined && Number(year.padEnd(4, "9")) < Number(today.slice(0, 4)) - 2;
}

/** "Under a decree issued on Friday, exporters need a permit": the word that makes a rule new; -1 for a rule that is not. */
export function newInstrument(scene: Scene, rule: number): number {
  const { syntax, tokens } = scene;
  if ((!scene.is(rule, "LAW") && !scene.is(rule, "RULING")) || isOfOld(scene, rule, syntax.subtreeEnd[rule])) return -1;
  let novelty = -1;
  for (const dependent of children(syntax, rule)) {
    if (!/^(?:amod|acl)$/.test(syntax.deprels[dependent])) continue;
    if (OLD_INSTRUMENT.has(tokens.lowers[dependent])) return -1;
    if (novelty < 0 && NEW_INSTRUMENT.has(tokens.lowers[dependent])) novelty = dependent;
  }
  return novelty;
}

/** How many words a phrase between participle and verb may have. */
const REACH = 6;

/** The participle of "a circular issued on Monday excuses …", read off the words, as the parser may hang it anywhere; -1 where there is none. */
function reducedRelative({ syntax, tokens }: Scene, verb: number): number {
  for (let t = verb - 1; t > 1 && t >= verb - REACH && tokens.sentence[t] === tokens.sentence[verb]; t--) {
    if (NEW_INSTRUMENT.has(tokens.lowers[t]) && /^VB[ND]$/.test(syntax.tags[t]))
      return /^(?:NN|JJ)/.test(syntax.tags[t - 1]) && child(syntax, t, "aux", "aux:pass", "nsubj") < 0 ? t : -1;
    if (!/^(?:IN|DT|NN|JJ|CD|RB|POS|PRP\$)/.test(syntax.tags[t])) return -1;
  }
  return -1;
}

function participleOf(lemma: string): string {
  return VERB_FORMS.get(lemma)?.participle ?? "";
}

const GIVING: ReadonlySet<string> = new Set(["grant", "give", "afford", "confer", "hand"]);

/** "They redrew the deal, granting the club a veto": a participle of giving behind its clause tells what came of it. */
function isGivingAway({ syntax, tokens }: Scene, verb: number): boolean {
  return (
    syntax.tags[verb] === "VBG" &&
    GIVING.has(syntax.lemmas[verb]) &&
    syntax.deprels[verb] === "advcl" &&
    syntax.heads[verb] < verb &&
    tokens.lowers[verb - 1] === ","
  );
}

/** What a copula or "have" makes a standing ability of. */
const ABLE: ReadonlySet<string> = new Set([
  "able",
  "free",
  "allowed",
  "permitted",
  "required",
  "obliged",
  "authorised",
  "authorized",
  "licensed",
  "entitled",
  "right",
  "power",
  "authority",
  "ability",
  "capacity",
]);

/** A standing "can", or "must" and "may" of people and things at large: a state, not something that happens. */
export function standingModal(scene: Scene, claim: Claim): number {
  const { tokens, syntax } = scene;
  const { tense, aspect, tokens: words } = claim.predicate;
  for (const token of words) {
    // "Is able to pay", "has the right to sue": what may be done at any time.
    const isStanding = tense === "present" && aspect === "simple";
    if (
      isStanding &&
      (ABLE.has(tokens.lowers[token]) || (syntax.lemmas[token] === "have" && ABLE.has(syntax.lemmas[child(syntax, token, "obj")])))
    )
      return token;
    if (syntax.tags[token] !== "MD") continue;
    const lower = tokens.lowers[token];
    // "… so claims can be returned": what it is for, rather than what is so.
    if (lower === "can" || lower === "ca") return tokens.lowers[syntax.subtreeFirst[claim.predicate.head]] === "so" ? -1 : token;
    if ((lower === "must" || lower === "may" || lower === "shall") && isAtLarge(scene, claim.subject?.head ?? -1)) return token;
  }
  return -1;
}
