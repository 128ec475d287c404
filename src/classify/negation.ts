// Negators that stand with a word of the predicate, and adverbs that go with it.

import type { Claim } from "../doc/doc.js";
import { child } from "../doc/tree.js";
import { NEGATORS } from "../lexicon/operators.js";
import { adverbsBefore, causeOf } from "./attachment.js";
import type { Scene } from "./scene.js";

/** A negation: where it stands, which row of the operators it is, and whether it ends a situation rather than denying it. */
export interface Negation {
  readonly first: number;
  readonly last: number;
  readonly rule: string;
  readonly ends: boolean;
}

const RULE_BY_WORDS: ReadonlyMap<string, string> = new Map(NEGATORS.map(({ words, id }) => [words, id]));
/** How far after its verb "any more" may stand. */
const REACH = 10;
const ADVERBS: ReadonlySet<string> = new Set(["not", "n't", "n’t", "never", "hardly", "barely", "scarcely", "nowhere", "neither", "nor"]);
/** Those that turn helper and subject round. */
const TURNING: ReadonlySet<string> = new Set(["nor", "neither", "never"]);
const PRONOUNS: ReadonlySet<string> = new Set(["no", "neither", "few", "nobody", "none", "nothing", "little"]);
/** "Hardly any flights left". */
const SCARCE: ReadonlySet<string> = new Set(["hardly", "scarcely", "barely"]);
/** After these the negator stresses or counts: "not only", "no fewer than", "nothing but". */
const CANCELS: ReadonlySet<string> = new Set([
  "only",
  "just",
  "merely",
  "simply",
  "least",
  "less",
  "fewer",
  "more",
  "sooner",
  "but",
  "later",
  "doubt",
  "matter",
  "secret",
  // "Not until June did the ministry reply": it did then.
  "until",
  "till",
]);

/** Adverbs that say an attempt came to nothing. */
const FUTILE: ReadonlySet<string> = new Set(["unsuccessfully", "vainly", "fruitlessly"]);
/** Words without one of which a sentence denies nothing. */
export const DENIALS: readonly string[] = [...ADVERBS, ...PRONOUNS, "longer", "vain", ...FUTILE];
/** Phrases with "no" that deny the whole predicate, by the word before "no" and the one behind it. */
const NO_PHRASES: ReadonlyMap<string, string> = new Map([
  ["by means", "by no means"],
  ["in way", "in no way"],
  ["under circumstances", "under no circumstances"],
  ["on account", "on no account"],
  ["at time", "at no time"],
  ["at point", "at no point"],
  ["at stage", "at no stage"],
]);

function ruleOf(words: string): string {
  return RULE_BY_WORDS.get(words) ?? `neg.${words.replace("’", "'")}`;
}

/** The negators of one word of the chain. */
export function negationsAt(scene: Scene, token: number): Negation[] {
  const { syntax, tokens } = scene;
  const found: Negation[] = [];
  for (let k = syntax.childStarts[token]; k < syntax.childStarts[token + 1]; k++) {
    const dependent = syntax.children[k];
    const lower = tokens.lowers[dependent];
    const deprel = syntax.deprels[dependent];
    if (
      ADVERBS.has(lower) &&
      (deprel === "advmod" || deprel === "cc" || deprel === "cc:preconj" || deprel === "det" || deprel === "dep" || deprel === "aux")
    ) {
      const next = tokens.lowers[dependent + 1] ?? "";
      if (lower === "not" && CANCELS.has(next)) continue;
      if (SCARCE.has(lower) && (syntax.heads[dependent + 1] === dependent || isJustBefore(scene, dependent, token))) continue;
      found.push({ first: dependent, last: dependent, rule: ruleOf(lower), ends: false });
    } else if (lower === "little" && deprel === "advmod" && isScarcely(scene, dependent, token)) {
      found.push({ first: dependent, last: dependent, rule: ruleOf("little"), ends: false });
    } else if (lower === "no" && /^(?:JJ|RB)R$/.test(syntax.tags[token]) && !CANCELS.has(tokens.lowers[token])) {
      // "Are no closer to ending the war"
      found.push({ first: dependent, last: dependent, rule: ruleOf("no"), ends: false });
    } else if (lower === "near" && tokens.lowers[dependent - 1] === "nowhere") {
      // "Nowhere near over": the negator hangs on "near".
      found.push({ first: dependent - 1, last: dependent - 1, rule: ruleOf("nowhere"), ends: false });
    } else if (lower === "longer" && tokens.lowers[dependent - 1] === "no") {
      found.push({ first: dependent - 1, last: dependent, rule: ruleOf("no longer"), ends: true });
    }
  }
  if (!syntax.tags[token].startsWith("V")) return found;
  const futile = futility(scene, token);
  if (futile !== null) found.push(futile);
  for (const adverb of adverbsBefore(scene, token)) {
    const negation = strayNegation(scene, adverb);
    if (negation !== null && found.every(({ last }) => last !== negation.last)) found.push(negation);
  }
  return found;
}

/** "Hardly had the guests arrived when the lights went out": they had, a moment before. */
function isJustBefore({ tokens }: Scene, adverb: number, verb: number): boolean {
  return tokens.lowers[adverb + 1] === "had" && verb > adverb + 2;
}

/** The rule of an attempt that failed. */
export const FUTILITY = "neg.in-vain";

/** Verbs of an attempt, which an adverb may say has failed. */
const ATTEMPTS: ReadonlySet<string> = new Set(["try", "attempt", "seek", "struggle", "strive", "fight", "campaign"]);

/** "Tried in vain to leave", "sought unsuccessfully to sell": what makes of an attempt a failure; null where nothing does. */
function futility({ syntax, tokens }: Scene, attempt: number): Negation | null {
  if (!ATTEMPTS.has(syntax.lemmas[attempt])) return null;
  const isBefore = FUTILE.has(tokens.lowers[attempt - 1] ?? "");
  const isVain = tokens.lowers[attempt + 1] === "in" && tokens.lowers[attempt + 2] === "vain";
  const last = isBefore ? attempt - 1 : isVain ? attempt + 2 : attempt + 1;
  if (!isBefore && !isVain && !FUTILE.has(tokens.lowers[last] ?? "")) return null;
  // "Fought in vain against the closure" is a fight all the same.
  if (tokens.lowers[isBefore ? attempt + 1 : last + 1] !== "to" && syntax.lemmas[attempt] !== "try") return null;
  return { first: isVain ? attempt + 1 : last, last, rule: FUTILITY, ends: false };
}

/** "By no means closed", "under no circumstances will it sell": the phrase that denies a claim's predicate; null where there is none. */
export function phraseNegation(scene: Scene, claim: Claim): Negation | null {
  const { predicate, sentence } = claim;
  const { tokens, doc } = scene;
  const { firstToken } = doc.sentences.list[sentence];
  for (let t = firstToken + 1; t < predicate.head; t++) {
    if (tokens.lowers[t] !== "no") continue;
    const words = NO_PHRASES.get(`${tokens.lowers[t - 1]} ${tokens.lowers[t + 1]}`);
    if (words !== undefined && deniesPredicate(scene, predicate, t + 1))
      return { first: t - 1, last: t + 1, rule: ruleOf(words), ends: false };
  }
  return openingNegation(scene, claim, firstToken);
}

/** "Not even on Thursday did the army leave": what opens the sentence turns helper and subject round. */
function openingNegation({ syntax, tokens }: Scene, { predicate }: Claim, opening: number): Negation | null {
  if (tokens.lowers[opening] !== "not" || !/^(?:even|once)$/.test(tokens.lowers[opening + 1] ?? "")) return null;
  const helper = child(syntax, predicate.head, "aux", "aux:pass", "cop");
  const subject = child(syntax, predicate.head, "nsubj", "nsubj:pass");
  return helper > opening && helper < subject ? { first: opening, last: opening + 1, rule: ruleOf("not"), ends: false } : null;
}

/** True where a phrase stands among the words of the predicate or straight before one, or hangs on one. */
function deniesPredicate({ syntax }: Scene, { head, tokens, chain }: Claim["predicate"], noun: number): boolean {
  return noun + 1 === head || tokens.includes(noun + 1) || chain.includes(syntax.heads[noun]) || syntax.heads[noun] === head;
}

/** "The clubs no longer own it": a negator beside the verb that the parser hung on the noun before it. */
function strayNegation({ syntax, tokens }: Scene, adverb: number): Negation | null {
  const head = syntax.heads[adverb];
  const lower = tokens.lowers[adverb];
  // "Never once apologised": the negator goes with the adverb before the verb.
  if (lower === "never" && head === adverb + 1 && syntax.tags[head].startsWith("RB"))
    return { first: adverb, last: adverb, rule: ruleOf("never"), ends: false };
  if (head > adverb || head < 0 || !/^(?:N|PRP)/.test(syntax.tags[head])) return null;
  if (lower === "longer" && tokens.lowers[adverb - 1] === "no")
    return { first: adverb - 1, last: adverb, rule: ruleOf("no longer"), ends: true };
  return lower === "never" ? { first: adverb, last: adverb, rule: ruleOf("never"), ends: false } : null;
}

/** Verbs that "little" behind them all but denies. */
const MEASURED: ReadonlySet<string> = new Set(["change", "move", "vary", "alter", "differ", "budge", "shift", "do"]);

/** "Was little changed", "moved little"; but "fell a little". */
function isScarcely({ syntax, tokens }: Scene, little: number, verb: number): boolean {
  if (/^(?:a|as|how|so|too)$/.test(tokens.lowers[little - 1] ?? "")) return false;
  return little < verb ? syntax.tags[verb] === "VBN" : MEASURED.has(syntax.lemmas[verb]);
}

/** "any more", "anymore" and "any longer" make a negation an end. */
export function endingAdverb(scene: Scene, token: number): Negation | null {
  const { syntax, tokens } = scene;
  for (let t = token + 1; t < tokens.count && t < token + REACH && tokens.sentence[t] === tokens.sentence[token]; t++) {
    if (tokens.lowers[t] !== "any" || !/^(?:more|longer)$/.test(tokens.lowers[t + 1] ?? "")) continue;
    if (t + 2 >= tokens.count || /^(?:[.,;:]|CC|IN)/.test(syntax.tags[t + 2]))
      return { first: t, last: t + 1, rule: ruleOf(`any ${tokens.lowers[t + 1]}`), ends: true };
  }
  for (let k = syntax.childStarts[token]; k < syntax.childStarts[token + 1]; k++) {
    const dependent = syntax.children[k];
    const lower = tokens.lowers[dependent];
    if (lower === "anymore") return { first: dependent, last: dependent, rule: ruleOf("anymore"), ends: true };
    if ((lower === "more" || lower === "longer") && tokens.lowers[dependent - 1] === "any" && !syntax.deprels[dependent].startsWith("ob")) {
      const next = dependent + 1;
      const standsAlone = next >= tokens.count || !syntax.tags[next].startsWith("N");
      if (standsAlone) return { first: dependent - 1, last: dependent, rule: ruleOf(`any ${lower}`), ends: true };
    }
  }
  return null;
}

/** The negator in a noun phrase: "no shareholder", "nobody", "few voters", "none of them". */
export function negationIn(scene: Scene, head: number): Negation | null {
  if (head < 0) return null;
  const { syntax, tokens } = scene;
  const first = syntax.subtreeFirst[head];
  for (let t = first; t <= head && t <= first + 2; t++) {
    const lower = tokens.lowers[t];
    if (SCARCE.has(lower) && tokens.lowers[t + 1] === "any") return { first: t, last: t + 1, rule: ruleOf("hardly any"), ends: false };
    if (!PRONOUNS.has(lower)) {
      if (lower === "not" && !CANCELS.has(tokens.lowers[t + 1] ?? "") && !isCorrected(scene, t))
        return { first: t, last: t, rule: ruleOf("not"), ends: false };
      continue;
    }
    if (t > first && lower !== "no") return null;
    // "Carved little squares": small ones.
    if (lower === "little" && syntax.tags[head] === "NNS") return null;
    if (CANCELS.has(tokens.lowers[t + 1] ?? "") || isHaste(scene, t) || isInName(scene, t) || isInCompound(scene, t)) return null;
    return { first: t, last: t, rule: ruleOf(lower), ends: false };
  }
  return null;
}

/** How far after "not" its "but" may stand. */
const CORRECTS = 5;

/** "Not one but two branches": what follows "but" is asserted. */
function isCorrected({ tokens }: Scene, not: number): boolean {
  for (let t = not + 1; t <= not + CORRECTS && t < tokens.count && tokens.sentence[t] === tokens.sentence[not]; t++) {
    if (tokens.lowers[t] === ",") return false;
    if (tokens.lowers[t] === "but") return true;
  }
  return false;
}

/** "The No Change party": both words are written as a name, and no sentence starts here. */
function isInName(scene: Scene, no: number): boolean {
  const { starts, sentence } = scene.tokens;
  const isCapital = (token: number) => /^\p{Lu}/u.test(scene.text.charAt(starts[token]));
  return no > 0 && sentence[no - 1] === sentence[no] && isCapital(no) && isCapital(no + 1);
}

/** "The no-change option", but "no-one". */
function isInCompound({ tokens }: Scene, no: number): boolean {
  return tokens.lowers[no + 1] === "-" && tokens.lowers[no + 2] !== "one" && tokens.ends[no] === tokens.starts[no + 1];
}

/** "Lost no time in appealing": at once, rather than not. */
function isHaste({ syntax, tokens }: Scene, no: number): boolean {
  return tokens.lowers[no + 1] === "time" && no > 0 && (syntax.lemmas[no - 1] === "lose" || syntax.lemmas[no - 1] === "waste");
}

/** A negator that a coordinated verb shares with the first one: "will not raise or cut rates". */
export function sharedNegations(scene: Scene, token: number): Negation[] {
  const { syntax, tokens } = scene;
  if (syntax.deprels[token] !== "conj") return [];
  const head = syntax.heads[token];
  const tag = syntax.tags[token];
  if (head < 0 || tag !== syntax.tags[head] || tag === "VBD" || tag === "VBZ" || tag === "VBP") return [];
  for (let k = syntax.childStarts[token]; k < syntax.childStarts[token + 1]; k++) {
    const dependent = syntax.children[k];
    const deprel = syntax.deprels[dependent];
    if (deprel === "nsubj" || deprel === "nsubj:pass" || deprel === "aux" || deprel === "cop") return [];
    // "Neither buy nor hire": "nor" denies the second verb by itself.
    if (deprel === "cc" && /^(?:but|nor)$/.test(tokens.lowers[dependent])) return [];
  }
  return negationsAt(scene, head);
}

/** "Did not force the port to shut": the negators of what would have brought the infinitive about. */
export function causeNegations(scene: Scene, infinitive: number): Negation[] {
  const cause = causeOf(scene, infinitive);
  return cause < 0 ? [] : negationsAt(scene, cause);
}

/** The negator that the claim knows of, when the tree shows none. */
export function statedNegation(scene: Scene, claim: Claim): Negation | null {
  const { predicate } = claim;
  if (!predicate.negated) return null;
  for (const token of predicate.tokens) {
    const lower = scene.tokens.lowers[token];
    if (ADVERBS.has(lower)) return { first: token, last: token, rule: ruleOf(lower), ends: false };
    if (lower === "longer" && scene.tokens.lowers[token - 1] === "no")
      return { first: token - 1, last: token, rule: ruleOf("no longer"), ends: true };
  }
  return turnedNegation(scene, claim);
}

const HELPER = /^(?:MD|VB[DPZ])$/;

/** "Nor has the bank lost money", "never had they met": a negator whose helper stands in front of the subject. */
function turnedNegation({ syntax, tokens, doc }: Scene, { predicate, sentence }: Claim): Negation | null {
  const { firstToken } = doc.sentences.list[sentence];
  for (let token = predicate.head - 2; token >= Math.max(firstToken, predicate.head - REACH); token--) {
    const lower = tokens.lowers[token];
    if (TURNING.has(lower) && HELPER.test(syntax.tags[token + 1])) return { first: token, last: token, rule: ruleOf(lower), ends: false };
  }
  return null;
}
